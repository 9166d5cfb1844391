#include "answers/model.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace readiness::answers {
namespace {

std::size_t ticked_count(const Ticked& ticked) {
  return static_cast<std::size_t>(std::count(ticked.items.begin(), ticked.items.end(), true));
}

std::string ticked_in_words(const Ticks& ticks, const Ticked& ticked) {
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < ticks.items.size(); ++i)
    if (ticked.items[i]) texts.push_back(ticks.items[i].text);
  const std::string count =
      std::to_string(texts.size()) + " of " + std::to_string(ticks.items.size());
  return texts.empty() ? "none of " + std::to_string(ticks.items.size())
                       : count + ": " + joined(texts, "; ");
}

std::string amount_in_words(const Kind& kind, const Amount& amount) {
  if (const auto* count = std::get_if<Count>(&kind))
    return shortest(amount.number) + " of " + std::to_string(count->of);
  const auto* number = std::get_if<Number>(&kind);
  const bool with_unit = number && !number->unit.empty();
  return shortest(amount.number) + (with_unit ? " " + number->unit : "");
}

/// What each value says, given its question.
struct InWords {
  const Questionnaire& questionnaire;
  const Question& question;

  std::string operator()(const Leveled& leveled) const {
    const auto& anchors = std::get<Anchors>(question.kind).anchors;
    return anchors[static_cast<std::size_t>(leveled.level)].text;
  }
  std::string operator()(const Chosen& chosen) const {
    return scale_of(questionnaire, question)->options[chosen.option].label;
  }
  std::string operator()(const Ticked& ticked) const {
    return ticked_in_words(std::get<Ticks>(question.kind), ticked);
  }
  std::string operator()(const Amount& amount) const {
    return amount_in_words(question.kind, amount);
  }
  std::string operator()(const Written& written) const { return written.text; }
  std::string operator()(const Unknown&) const { return "don't know"; }
  std::string operator()(const NotApplicable&) const { return "not applicable"; }
  std::string operator()(const Declined&) const { return "declined"; }
};

struct ClaimedLevel {
  const Questionnaire& questionnaire;
  const Question& question;

  std::optional<int> operator()(const Leveled& leveled) const { return leveled.level; }
  std::optional<int> operator()(const Chosen& chosen) const {
    const auto* choice = std::get_if<Choice>(&question.kind);
    if (!choice) return std::nullopt;
    const int position = static_cast<int>(chosen.option);
    return choice->reverse ? level_count(questionnaire, question.kind) - 1 - position : position;
  }
  std::optional<int> operator()(const Ticked& ticked) const {
    return std::get<Ticks>(question.kind).levels_by_count[ticked_count(ticked)];
  }
  std::optional<int> operator()(const Amount& amount) const {
    if (const auto* count = std::get_if<Count>(&question.kind))
      return level_in_bands(count->bands, amount.number);
    const auto* number = std::get_if<Number>(&question.kind);
    if (!number || number->bands.empty()) return std::nullopt;
    return level_in_bands(number->bands, amount.number);
  }
  std::optional<int> operator()(const Written&) const { return std::nullopt; }
  std::optional<int> operator()(const Unknown&) const { return std::nullopt; }
  std::optional<int> operator()(const NotApplicable&) const { return std::nullopt; }
  std::optional<int> operator()(const Declined&) const { return std::nullopt; }
};

}  // namespace

bool say_the_same(const Answer& a, const Answer& b) {
  return a.value == b.value && a.comment == b.comment && a.evidence == b.evidence &&
         a.date == b.date && a.by == b.by;
}

bool say_the_same(const Table<QuestionId, std::optional<Answer>>& a,
                  const Table<QuestionId, std::optional<Answer>>& b) {
  for (const QuestionId id : a.ids())
    if (a[id].has_value() != b[id].has_value() || (a[id] && !say_the_same(*a[id], *b[id])))
      return false;
  return true;
}

bool say_the_same(const Response& a, const Response& b) {
  return a.role == b.role && a.form == b.form && a.also == b.also && a.only == b.only &&
         a.date == b.date && a.subject == b.subject && a.ref == b.ref && a.by == b.by &&
         a.owners == b.owners && a.accepted.size() == b.accepted.size() &&
         say_the_same(a.answers, b.answers) && say_the_same(a.predictions, b.predictions);
}

std::string subject_of(const Response& response, std::string_view key) {
  for (const auto& [name, value] : response.subject)
    if (name == key) return value;
  return {};
}

Date scoring_date(const Response& response, Date otherwise) {
  std::optional<Date> newest = response.date;
  for (const auto* table : {&response.answers, &response.predictions})
    for (const auto& answer : *table)
      if (answer && answer->date && (!newest || *newest < *answer->date)) newest = answer->date;
  return newest.value_or(otherwise);
}

std::string in_words(const Questionnaire& questionnaire, const Question& question,
                     const Value& value) {
  return std::visit(InWords{questionnaire, question}, value);
}

std::optional<int> claimed_level(const Questionnaire& questionnaire, const Question& question,
                                 const Value& value) {
  return std::visit(ClaimedLevel{questionnaire, question}, value);
}

}  // namespace readiness::answers
