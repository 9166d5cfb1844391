#include "input/ask_plan.hpp"

#include "answers/applies.hpp"
#include "answers/asked.hpp"

#include <algorithm>

namespace readiness::input {
namespace {

constexpr std::size_t most_remembered = 4096;

/// The questions that conditions read, and those that their conditions read in turn.
std::vector<QuestionId> deciding_questions(const Questionnaire& questionnaire,
                                           const std::vector<QuestionId>& asked) {
  std::vector<QuestionId> found;
  const auto add_from = [&](QuestionId question) {
    const auto& when = questionnaire.questions[question].when;
    if (!when) return;
    for (const QuestionId read : questions_in(*when))
      if (std::find(found.begin(), found.end(), read) == found.end()) found.push_back(read);
  };
  for (const QuestionId question : asked) add_from(question);
  for (std::size_t i = 0; i < found.size(); ++i) add_from(found[i]);
  return found;
}

bool has_conditions(const Questionnaire& questionnaire, const std::vector<QuestionId>& asked) {
  return std::any_of(asked.begin(), asked.end(), [&](QuestionId question) {
    return questionnaire.questions[question].when.has_value();
  });
}

}  // namespace

const AskPlan& AskPlans::plan(RoleId role, std::size_t form, const std::vector<DimensionId>& also) {
  for (const AskPlan& plan : plans_)
    if (plan.role == role && plan.form == form && plan.also == also) return plan;
  plans_.push_back(made(role, form, also));
  return plans_.back();
}

AskPlan AskPlans::made(RoleId role, std::size_t form, const std::vector<DimensionId>& also) const {
  AskPlan plan;
  plan.role = role;
  plan.form = form;
  plan.also = also;
  plan.has_index = questionnaire_.roles[role].has_index;
  plan.min_questions = questionnaire_.forms[form].min_questions.value_or(
      questionnaire_.scoring.min_questions_dimension);
  Response response;
  response.role = role;
  response.form = form;
  response.also = also;
  for (const QuestionId id : questionnaire_.questions.ids())
    (asked_in_form(questionnaire_, response, id) ? plan.asked : plan.not_asked).push_back(id);
  const auto is_asked = [&](QuestionId id) {
    return std::binary_search(plan.asked.begin(), plan.asked.end(), id);
  };
  for (const DimensionId dimension : questionnaire_.dimensions.ids()) {
    AskPlan::Sum sum;
    sum.dimension = dimension;
    for (const QuestionId id : questionnaire_.dimensions[dimension].questions) {
      if (!is_asked(id)) continue;
      const Question& question = questionnaire_.questions[id];
      if (level_count(questionnaire_, question.kind) > 0) sum.scored.push_back(id);
      if (question.sensitive) sum.sensitive.push_back(id);
    }
    plan.dimensions.push_back(std::move(sum));
  }
  plan.has_conditions = has_conditions(questionnaire_, plan.asked);
  if (plan.has_conditions) plan.deciding = deciding_questions(questionnaire_, plan.asked);
  return plan;
}

Applies AskPlans::applies(const AskPlan& plan, const std::vector<AnswerCode>& codes,
                          const AnswerBook& book) {
  if (!plan.has_conditions) return nullptr;
  key_.clear();
  const auto number =
      static_cast<std::size_t>(std::find_if(plans_.begin(), plans_.end(),
                                            [&](const AskPlan& each) { return &each == &plan; }) -
                               plans_.begin());
  key_ += std::to_string(number);
  for (const QuestionId id : plan.deciding) {
    const AnswerCode code = codes[id.value];
    key_ += static_cast<char>(code >> 8U);
    key_ += static_cast<char>(code & 0xffU);
  }
  if (const auto found = known_.find(key_); found != known_.end()) return &found->second;
  if (known_.size() >= most_remembered) known_.clear();

  Response response;
  response.role = plan.role;
  response.form = plan.form;
  response.also = plan.also;
  response.answers = Table<QuestionId, std::optional<Answer>>(questionnaire_.questions.size());
  response.predictions = response.answers;
  for (const QuestionId id : plan.deciding)
    if (const auto& value = book.value(id, codes[id.value]))
      response.answers[id] = Answer{*value, {}, {}, {}, {}, {}};
  const Sheet sheet = make_sheet(questionnaire_, response);
  std::vector<char> applies;
  for (const QuestionId id : questionnaire_.questions.ids())
    applies.push_back(sheet.applies[id] ? 1 : 0);
  return &known_.emplace(key_, std::move(applies)).first->second;
}

}  // namespace readiness::input
