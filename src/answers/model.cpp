#include "answers/model.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <functional>

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

class Digest {
 public:
  template <class T>
  Digest& add(const T& part) {
    constexpr std::size_t spread = 0x9e3779b97f4a7c15U;  // as in boost::hash_combine
    value_ ^= std::hash<T>{}(part) + spread + (value_ << 6U) + (value_ >> 2U);
    return *this;
  }
  [[nodiscard]] std::size_t value() const { return value_; }

 private:
  std::size_t value_ = 0;
};

/// Adds what each value says.
struct IntoDigest {
  Digest& digest;

  void operator()(const Leveled& leveled) const { digest.add(leveled.level); }
  void operator()(const Chosen& chosen) const { digest.add(chosen.option); }
  void operator()(const Ticked& ticked) const { digest.add(ticked.items); }
  void operator()(const Amount& amount) const { digest.add(amount.number); }
  void operator()(const Written& written) const { digest.add(written.text); }
  void operator()(const Unknown& unknown) const { digest.add(unknown.reason).add(unknown.owner); }
  void operator()(const NotApplicable& absent) const { digest.add(absent.reason); }
  void operator()(const Declined&) const {}
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

std::size_t digest_of(const Response& response) {
  Digest digest;
  digest.add(response.role.value).add(response.form).add(response.ref).add(response.by);
  for (const auto& [key, value] : response.subject) digest.add(key).add(value);
  for (const AnswerTable* table : {&response.answers, &response.predictions})
    for (const QuestionId id : table->ids()) {
      const auto& answer = (*table)[id];
      if (!answer) continue;
      digest.add(id.value).add(answer->value.index()).add(answer->comment);
      std::visit(IntoDigest{digest}, answer->value);
    }
  return digest.value();
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
