#include "interview/script_line.hpp"

#include "base/overloaded.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace readiness::interview {
namespace {

using What = AskText::What;

constexpr std::array<std::pair<What, std::string_view>, 7> text_labels = {{
    {What::comment, "comment"},
    {What::evidence, "evidence"},
    {What::evidence_date, "date"},
    {What::unknown_reason, "reason"},
    {What::na_reason, "reason"},
    {What::unknown_owner, "owner"},
    {What::note, "note"},
}};

std::string label_at(const Session& session, AnswerPlace place) {
  return (place.is_prediction ? "predictions." : "") +
         session.questionnaire().questions[place.question].id;
}

bool is_label(const Session& session, std::string_view word) {
  for (const auto& [what, label] : text_labels)
    if (label == word) return true;
  constexpr std::string_view prediction = "predictions.";
  if (word.starts_with(prediction)) word.remove_prefix(prediction.size());
  return find_by_id(session.questionnaire().questions, word).has_value();
}

}  // namespace

std::optional<ScriptLine> read_script_line(const Session& session, const std::string& line) {
  const std::size_t sign = line.find(": ");
  const bool ends_there = sign == std::string::npos && line.ends_with(':');
  if (sign == std::string::npos && !ends_there) return std::nullopt;
  const std::size_t end = ends_there ? line.size() - 1 : sign;
  const std::string label(trimmed(std::string_view(line).substr(0, end)));
  if (!is_label(session, label)) return std::nullopt;
  return ScriptLine{label, std::string(trimmed(std::string_view(line).substr(end + 1)))};
}

std::string label_for(const Session& session, const Prompt& prompt) {
  if (const auto* asked = std::get_if<AskQuestion>(&prompt)) return label_at(session, asked->place);
  if (const auto* asked = std::get_if<AskText>(&prompt))
    for (const auto& [what, label] : text_labels)
      if (what == asked->what) return std::string(label);
  return {};
}

bool may_be_skipped(const Prompt& prompt) {
  const auto* asked = std::get_if<AskText>(&prompt);
  // a day that is left out is the day of the sitting, and a reason is needed
  return asked && asked->what != What::na_reason;
}

}  // namespace readiness::interview
