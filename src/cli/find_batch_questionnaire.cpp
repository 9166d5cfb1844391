#include "cli/find_batch_questionnaire.hpp"

#include "answers/bind.hpp"
#include "base/file.hpp"
#include "batch/blocks.hpp"
#include "document/json/json.hpp"
#include "document/shape/shape.hpp"
#include "document/yaml/yaml.hpp"
#include "questionnaire/load/catalogue.hpp"

namespace readiness::cli {
namespace {

/// Problems with the file itself are told when it is scored.
std::optional<Document> first_document(const Input& input) {
  Diagnostics ignored;
  if (input.kind == InputKind::file) {
    auto text = read_file(input.path, Limits{}.bytes, ignored);
    return text ? parse_yaml(Source(input.path, std::move(*text)), ignored) : std::nullopt;
  }
  auto file = InputFile::open(input.path, ignored);
  if (!file) return std::nullopt;
  BlockReader reader([&](std::span<char> bytes) { return file->read(bytes, ignored); },
                     RowEnd::line);
  TextBlock line;
  if (!reader.next_row(line) || line.is_too_long) return std::nullopt;
  return parse_json(Source(input.path, std::move(line.text)), ignored);
}

std::string questionnaire_id(const Document& document) {
  if (!holds_answers(document)) return {};
  const Node* node = document.root.find("questionnaire");
  if (!node) return {};
  return node->kind == Node::Kind::scalar ? node->text : text_at(*node, "id");
}

/// Of the first answers that name one.
std::string id_in(const std::vector<Input>& inputs) {
  for (const Input& input : inputs) {
    if (input.kind == InputKind::table) continue;
    const auto document = first_document(input);
    const std::string id = document ? questionnaire_id(*document) : "";
    if (!id.empty() && !is_path(id)) return id;
  }
  return {};
}

}  // namespace

std::optional<Questionnaire> find_batch_questionnaire(const Context& context,
                                                      const QuestionnaireFlags& flags,
                                                      const std::string& id,
                                                      Diagnostics& diagnostics) {
  auto found =
      find_questionnaire(flags.name.empty() ? id : flags.name, questionnaire_folders(context.io),
                         flags.language_for(context.io), diagnostics);
  if (found && !flags.offers_language(*found, diagnostics)) return std::nullopt;
  return found;
}

std::optional<Questionnaire> find_batch_questionnaire(const Context& context,
                                                      const QuestionnaireFlags& flags,
                                                      const std::vector<Input>& inputs,
                                                      Diagnostics& diagnostics, ExitCode& code) {
  if (inputs.empty()) return std::nullopt;
  const std::string id = flags.name.empty() ? id_in(inputs) : flags.name;
  if (!id.empty()) {
    code = ExitCode::bad_input;
    auto found = find_batch_questionnaire(context, flags, id, diagnostics);
    if (found) code = ExitCode::ok;
    return found;
  }
  const bool has_table = inputs.front().kind == InputKind::table;
  code = has_table ? ExitCode::usage : ExitCode::bad_input;
  diagnostics.error("U0120", Place{},
                    has_table ? "a table does not say which questionnaire it answers"
                              : "no answers here name a questionnaire",
                    "name it with -q, e.g. -q ai-adoption");
  return std::nullopt;
}

}  // namespace readiness::cli
