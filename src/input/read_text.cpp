// And `read_document` of find.hpp, which is both steps in one.
#include "input/read_text.hpp"

#include "document/limits.hpp"

namespace readiness::input {

std::optional<std::string> read_text(const Input& input, Diagnostics& diagnostics) {
  const auto file = open_input(input, diagnostics);
  return file ? file->read_all(Limits{}.bytes, diagnostics) : std::nullopt;
}

std::optional<Document> read_document(const Input& input, Diagnostics& diagnostics) {
  auto source = read_source(input, diagnostics);
  return source ? parse_document(input, std::move(*source), diagnostics) : std::nullopt;
}

std::optional<Document> parse_document(const Input& input, Source source,
                                       Diagnostics& diagnostics) {
  auto document = row_of(input.kind).parse(std::move(source), diagnostics);
  if (!document || !input.is_from_folder || claims_to_be_answers(*document)) return document;
  if (!is_other_file_of_ours(*document))
    diagnostics.warning("F0008", document->source.whole_file(),
                        "this file in a folder is not read: it does not say that it "
                        "holds answers",
                        "begin it with `schema: readiness/answers@1`, if it does");
  return std::nullopt;
}

}  // namespace readiness::input
