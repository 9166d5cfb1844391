#include "questionnaire/load/codes.hpp"

#include "questionnaire/load/embedded.hpp"

namespace readiness::questionnaire {
namespace {

std::string_view page() {
  const EmbeddedFile* file = embedded_file("codes.md");
  return file ? file->text : std::string_view{};
}

/// Cuts off the text before `mark` and returns it; everything when the mark is missing.
std::string_view cut_before(std::string_view& text, std::string_view mark) {
  const std::size_t at = text.find(mark);
  const std::string_view part = text.substr(0, at);
  text.remove_prefix(at == std::string_view::npos ? text.size() : at + mark.size());
  return part;
}

}  // namespace

std::vector<CodeRow> diagnostic_codes() {
  std::vector<CodeRow> rows;
  for (std::string_view text = page(); !text.empty();) {
    std::string_view line = cut_before(text, "\n");
    if (!line.starts_with("| `")) continue;
    line.remove_prefix(3);
    const std::string_view code = cut_before(line, "` | ");
    const std::string_view meaning = cut_before(line, " | ");
    std::string_view advice = cut_before(line, " | ");
    while (!line.empty()) advice = cut_before(line, " | ");
    if (advice.ends_with(" |")) advice.remove_suffix(2);
    rows.push_back({std::string(code), std::string(meaning), std::string(advice)});
  }
  return rows;
}

}  // namespace readiness::questionnaire
