#include "answers/model.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>

namespace readiness::answers {
namespace {

std::string ticked_in_words(const AnswerForm& form, const Ticked& ticked) {
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < form.options.size(); ++i)
    if (ticked.items[i]) texts.push_back(form.options[i].text);
  const std::string of = " of " + std::to_string(form.options.size());
  return texts.empty() ? "none" + of
                       : std::to_string(texts.size()) + of + ": " + joined(texts, "; ");
}

/// What each value says, given its question.
struct InWords {
  const Questionnaire& questionnaire;
  const Question& question;

  [[nodiscard]] AnswerForm form() const { return answer_form(questionnaire, question); }

  std::string operator()(const Leveled& leveled) const {
    return form().options[static_cast<std::size_t>(leveled.level)].text;
  }
  std::string operator()(const Chosen& chosen) const { return form().options[chosen.option].text; }
  std::string operator()(const Ticked& ticked) const { return ticked_in_words(form(), ticked); }
  std::string operator()(const Amount& amount) const { return amount_text(form(), amount.number); }
  std::string operator()(const Written& written) const { return written.text; }
  std::string operator()(const Unknown&) const { return "don't know"; }
  std::string operator()(const NotApplicable&) const { return "not applicable"; }
  std::string operator()(const Declined&) const { return "declined"; }
};

}  // namespace

bool say_the_same(const Answer& a, const Answer& b) {
  return a.value == b.value && a.comment == b.comment && a.evidence == b.evidence &&
         a.date == b.date && a.by == b.by;
}

bool say_the_same(const AnswerTable& a, const AnswerTable& b) {
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

}  // namespace readiness::answers
