#include "input/answer_codes.hpp"

#include "answers/value.hpp"
#include "questionnaire/answer_form.hpp"
#include "scoring/score.hpp"

namespace readiness::input {
namespace {

constexpr std::size_t most_answers = 4096;

/// Two answers are one when they have the same words for everything that reads them.
struct SameAs {
  bool operator()(const Leveled& a, const Leveled& b) const { return a.level == b.level; }
  bool operator()(const Chosen& a, const Chosen& b) const { return a.option == b.option; }
  bool operator()(const Ticked& a, const Ticked& b) const { return a.items == b.items; }
  bool operator()(const Amount& a, const Amount& b) const { return a.number == b.number; }
  bool operator()(const Written&, const Written&) const { return true; }
  bool operator()(const Unknown&, const Unknown&) const { return true; }
  bool operator()(const NotApplicable&, const NotApplicable&) const { return true; }
  bool operator()(const Declined&, const Declined&) const { return true; }
  template <class A, class B>
  bool operator()(const A&, const B&) const {
    return false;
  }
};

std::optional<int> level_of(const Questionnaire& questionnaire, const Question& question,
                            const Value& value) {
  if (std::holds_alternative<Probe>(question.kind))
    if (const auto* chosen = std::get_if<Chosen>(&value)) return static_cast<int>(chosen->option);
  return claimed_level(questionnaire, question, value);
}

}  // namespace

AnswerBook::AnswerBook(const Questionnaire& questionnaire) : questionnaire_(questionnaire) {
  for (const QuestionId id : questionnaire.questions.ids()) by_question_.push_back(blank(id));
}

AnswerBook::QuestionCodes AnswerBook::blank(QuestionId question) const {
  const Question& row = questionnaire_.questions[question];
  QuestionCodes codes;
  codes.of_byte.fill(answer_codes::none);
  codes.of_byte['?'] = answer_codes::dont_know;
  codes.of_byte['!'] = answer_codes::declined;
  codes.takes_any_text = answered_by(row) == AnsweredBy::text;
  codes.may_be_not_applicable = row.may_be_not_applicable;
  append(codes, question, std::nullopt);
  CodedAnswer does_not_apply;  // adds nothing to any sum
  does_not_apply.state = AnswerState::does_not_apply;
  codes.answers.insert(codes.answers.end(), 2, does_not_apply);
  codes.values.emplace_back();
  append(codes, question, Unknown{});
  append(codes, question, Declined{});
  append(codes, question, NotApplicable{});
  if (codes.takes_any_text) {
    append(codes, question, Written{});
    for (AnswerCode& code : codes.of_byte)
      if (code == answer_codes::none) code = answer_codes::first_given;
    codes.of_byte['-'] = answer_codes::none;  // to be told that it lacks a reason
  }
  return codes;
}

AnswerCode AnswerBook::known_text(const QuestionCodes& codes, std::string_view cell) {
  if (cell.starts_with("-:"))
    return codes.may_be_not_applicable && cell.size() > 2 ? answer_codes::not_applicable
                                                          : answer_codes::none;
  if (codes.takes_any_text) return answer_codes::first_given;
  const auto found = codes.of_text.find(cell);
  return found == codes.of_text.end() ? answer_codes::none : found->second;
}

void AnswerBook::append(QuestionCodes& codes, QuestionId question,
                        std::optional<Value> value) const {
  codes.answers.push_back(priced(question, value, false));
  codes.answers.push_back(priced(question, value, true));
  codes.values.push_back(std::move(value));
}

AnswerCode AnswerBook::add(QuestionId question, std::optional<Value> value, std::string_view cell) {
  QuestionCodes& codes = by_question_[question.value];
  std::size_t code = value ? answer_codes::dont_know : answer_codes::missing;
  while (value && code < codes.values.size() && !std::visit(SameAs{}, *value, *codes.values[code]))
    ++code;
  if (code == codes.values.size()) append(codes, question, std::move(value));
  const auto number = static_cast<AnswerCode>(code);
  if (cell.starts_with('-')) return number;  // each is looked at, for it may lack a reason
  if (cell.size() == 1) codes.of_byte[static_cast<unsigned char>(cell.front())] = number;
  if (cell.size() > 1) codes.of_text.emplace(cell, number);
  return number;
}

bool AnswerBook::trim() {
  bool trimmed = false;
  for (const QuestionId id : questionnaire_.questions.ids()) {
    QuestionCodes& codes = by_question_[id.value];
    if (codes.values.size() < most_answers && codes.of_text.size() < most_answers) continue;
    codes = blank(id);
    trimmed = true;
  }
  if (trimmed) ++edition_;
  return trimmed;
}

CodedAnswer AnswerBook::priced(QuestionId question, const std::optional<Value>& value,
                               bool has_evidence) const {
  const Question& row = questionnaire_.questions[question];
  CodedAnswer answer;
  answer.state = value ? state_of(*value) : AnswerState::missing;
  if (value) answer.level = level_of(questionnaire_, row, *value).value_or(-1);
  if (is_context(row) || level_count(questionnaire_, row.kind) == 0) return answer;
  if (answer.state == AnswerState::not_applicable) return answer;
  const std::optional<double> score =
      answer.state == AnswerState::given
          ? std::optional(
                score_of_level(questionnaire_, row,
                               supported_level(questionnaire_, row, answer.level, has_evidence)))
          : std::nullopt;
  answer.sums.weight = row.weight;
  answer.sums.low = row.weight * score.value_or(questionnaire_.scoring.range_low);
  answer.sums.high = row.weight * score.value_or(questionnaire_.scoring.range_high);
  if (score) answer.sums.given = row.weight * *score;
  if (score) answer.sums.weight_given = row.weight;
  return answer;
}

}  // namespace readiness::input
