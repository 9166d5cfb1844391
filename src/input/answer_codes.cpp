#include "input/answer_codes.hpp"

#include "answers/value.hpp"
#include "questionnaire/answer_form.hpp"
#include "scoring/score.hpp"

#include <algorithm>

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

WholeSums in_units(const WeightedSums& sums, const WholeUnits& units, bool is_given) {
  const auto in = [](double price, double unit) {
    return static_cast<std::uint64_t>(price / unit);
  };
  return {in(sums.given, units.score), in(sums.weight, units.weight),
          in(sums.weight_given, units.weight), is_given ? 1U : 0U};
}

}  // namespace

AnswerBook::AnswerBook(const Questionnaire& questionnaire)
    : questionnaire_(questionnaire),
      units_(whole_units(questionnaire)),
      by_question_(questionnaire.questions.size()),
      answers_(questionnaire.questions.size()) {
  for (const QuestionId id : questionnaire.questions.ids()) make_blank(id);
}

void AnswerBook::make_blank(QuestionId question) {
  const Question& row = questionnaire_.questions[question];
  QuestionCodes& codes = by_question_[question.value] = {};
  std::vector<CodedAnswer>& answers = answers_[question.value] = {};
  codes.of_byte.fill(answer_codes::none);
  codes.of_byte['?'] = answer_codes::dont_know;
  codes.of_byte['!'] = answer_codes::declined;
  codes.takes_any_text = answered_by(row) == AnsweredBy::text;
  codes.may_be_not_applicable = row.may_be_not_applicable;
  append(question, std::nullopt);
  CodedAnswer does_not_apply;  // adds nothing to any sum
  does_not_apply.state = AnswerState::does_not_apply;
  does_not_apply.slot = static_cast<std::uint16_t>(AnswerState::does_not_apply);
  answers.insert(answers.end(), 2, does_not_apply);
  codes.sums.insert(codes.sums.end(), 2, WeightedSums{});
  codes.values.emplace_back();
  append(question, Unknown{});
  append(question, Declined{});
  append(question, NotApplicable{});
  append_levels(question);
  if (codes.takes_any_text) {
    append(question, Written{});
    for (AnswerCode& code : codes.of_byte)
      if (code == answer_codes::none) code = answer_codes::first_given;
    codes.of_byte['-'] = answer_codes::none;  // to be told that it lacks a reason
  }
}

/// Few answers that can be foreseen have their numbers before they come, so that they have the same
/// in all questions of a kind: what the cells of such questions mean is then told at once.
void AnswerBook::append_levels(QuestionId question) {
  const Question& row = questionnaire_.questions[question];
  constexpr int most = 11;
  if (answered_by(row) == AnsweredBy::level)
    for (int level = 0; level < std::min(most, level_count(questionnaire_, row.kind)); ++level)
      append(question, Leveled{level});
  const auto* count = std::get_if<Count>(&row.kind);
  if (count && count->of < most)
    for (int number = 0; number <= count->of; ++number)
      append(question, Amount{static_cast<double>(number)});
}

AnswerCode AnswerBook::known_text(const QuestionCodes& codes, std::string_view cell) {
  if (cell.starts_with("-:"))
    return codes.may_be_not_applicable && cell.size() > 2 ? answer_codes::not_applicable
                                                          : answer_codes::none;
  if (codes.takes_any_text) return answer_codes::first_given;
  const auto found = codes.of_text.find(cell);
  return found == codes.of_text.end() ? answer_codes::none : found->second;
}

void AnswerBook::append(QuestionId question, std::optional<Value> value) {
  append_priced(question, value, false);
  append_priced(question, value, true);
  by_question_[question.value].values.push_back(std::move(value));
}

AnswerCode AnswerBook::add(QuestionId question, std::optional<Value> value, std::string_view cell) {
  QuestionCodes& codes = by_question_[question.value];
  std::size_t code = value ? answer_codes::dont_know : answer_codes::missing;
  while (value && code < codes.values.size() && !std::visit(SameAs{}, *value, *codes.values[code]))
    ++code;
  if (code == codes.values.size()) append(question, std::move(value));
  const auto number = static_cast<AnswerCode>(code);
  if (cell.starts_with('-')) return number;  // each is looked at, for it may lack a reason
  if (cell.size() == 1) {
    const auto byte = static_cast<unsigned char>(cell.front());
    if (byte > ' ' && byte != '"') codes.of_byte[byte] = number;
  }
  if (cell.size() > 1) codes.of_text.emplace(cell, number);
  return number;
}

bool AnswerBook::is_large(QuestionId question) const {
  const QuestionCodes& codes = by_question_[question.value];
  return codes.values.size() >= most_answers || codes.of_text.size() >= most_answers;
}

bool AnswerBook::is_large() const {
  return std::ranges::any_of(questionnaire_.questions.ids(),
                             [this](QuestionId id) { return is_large(id); });
}

void AnswerBook::trim() {
  for (const QuestionId id : questionnaire_.questions.ids())
    if (is_large(id)) make_blank(id);
  ++edition_;
}

void AnswerBook::append_priced(QuestionId question, const std::optional<Value>& value,
                               bool has_evidence) {
  ++version_;
  const Question& row = questionnaire_.questions[question];
  CodedAnswer& answer = answers_[question.value].emplace_back();
  WeightedSums& sums = by_question_[question.value].sums.emplace_back();
  answer.state = value ? state_of(*value) : AnswerState::missing;
  const auto level = value ? level_of(questionnaire_, row, *value) : std::nullopt;
  if (level) answer.level = static_cast<std::int16_t>(*level);
  answer.slot = static_cast<std::uint16_t>(level ? first_level_slot + static_cast<unsigned>(*level)
                                                 : static_cast<unsigned>(answer.state));
  if (is_context(row) || level_count(questionnaire_, row.kind) == 0) return;
  if (answer.state == AnswerState::not_applicable) return;
  const std::optional<double> score =
      answer.state == AnswerState::given
          ? std::optional(
                score_of_level(questionnaire_, row,
                               supported_level(questionnaire_, row, answer.level, has_evidence)))
          : std::nullopt;
  sums.weight = row.weight;
  sums.low = row.weight * score.value_or(questionnaire_.scoring.range_low);
  sums.high = row.weight * score.value_or(questionnaire_.scoring.range_high);
  if (score) sums.given = row.weight * *score;
  if (score) sums.weight_given = row.weight;
  if (units_) answer.whole = in_units(sums, *units_, score.has_value());
}

}  // namespace readiness::input
