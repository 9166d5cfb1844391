#include "input/answer_codes.hpp"

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
  for (const QuestionId id : questionnaire.questions.ids()) pages_.push_back(blank(id));
}

AnswerBook::Page AnswerBook::blank(QuestionId question) const {
  const Question& row = questionnaire_.questions[question];
  Page page;
  page.of_byte.fill(answer_codes::none);
  page.of_byte['?'] = answer_codes::dont_know;
  page.of_byte['!'] = answer_codes::declined;
  page.takes_any_text = std::holds_alternative<Text>(row.kind);
  page.may_be_not_applicable = row.may_be_not_applicable;
  append(page, question, std::nullopt);
  append(page, question, Unknown{});
  append(page, question, Declined{});
  append(page, question, NotApplicable{});
  if (page.takes_any_text) {
    append(page, question, Written{});
    for (AnswerCode& code : page.of_byte)
      if (code == answer_codes::none) code = answer_codes::first_given;
    page.of_byte['-'] = answer_codes::none;  // to be told that it lacks a reason
  }
  return page;
}

AnswerCode AnswerBook::known_text(const Page& page, std::string_view cell) {
  if (cell.starts_with("-:"))
    return page.may_be_not_applicable && cell.size() > 2 ? answer_codes::not_applicable
                                                         : answer_codes::none;
  if (page.takes_any_text) return answer_codes::first_given;
  const auto found = page.of_text.find(cell);
  return found == page.of_text.end() ? answer_codes::none : found->second;
}

void AnswerBook::append(Page& page, QuestionId question, std::optional<Value> value) const {
  page.answers.push_back(priced(question, value));
  page.values.push_back(std::move(value));
}

AnswerCode AnswerBook::add(QuestionId question, Value value, std::string_view cell) {
  Page& page = pages_[question.value];
  std::size_t code = answer_codes::dont_know;
  while (code < page.answers.size() && !std::visit(SameAs{}, value, *page.values[code])) ++code;
  if (code == page.answers.size()) append(page, question, std::move(value));
  const auto number = static_cast<AnswerCode>(code);
  if (code < answer_codes::first_given) return number;  // what is no answer is known without help
  if (cell.size() == 1) page.of_byte[static_cast<unsigned char>(cell.front())] = number;
  if (cell.size() > 1) page.of_text.emplace(cell, number);
  return number;
}

bool AnswerBook::trim() {
  bool trimmed = false;
  for (const QuestionId id : questionnaire_.questions.ids()) {
    Page& page = pages_[id.value];
    if (page.answers.size() < most_answers && page.of_text.size() < most_answers) continue;
    page = blank(id);
    trimmed = true;
  }
  return trimmed;
}

CodedAnswer AnswerBook::priced(QuestionId question, const std::optional<Value>& value) const {
  const Question& row = questionnaire_.questions[question];
  CodedAnswer answer;
  answer.state = value ? state_of(*value) : AnswerState::missing;
  if (value) answer.level = level_of(questionnaire_, row, *value).value_or(-1);
  if (is_context(row) || level_count(questionnaire_, row.kind) == 0) return answer;
  const auto price = [&](bool has_evidence) {
    const std::optional<double> score =
        answer.state == AnswerState::given
            ? std::optional(
                  score_of_level(questionnaire_, row,
                                 supported_level(questionnaire_, row, answer.level, has_evidence)))
            : std::nullopt;
    Worth worth;
    if (answer.state == AnswerState::not_applicable) return worth;
    worth.weight = row.weight;
    worth.low = row.weight * score.value_or(questionnaire_.scoring.range_low);
    worth.high = row.weight * score.value_or(questionnaire_.scoring.range_high);
    if (score) worth.given = row.weight * *score;
    if (score) worth.weight_given = row.weight;
    return worth;
  };
  answer.worth = price(false);
  answer.worth_with_evidence = price(true);
  return answer;
}

}  // namespace readiness::input
