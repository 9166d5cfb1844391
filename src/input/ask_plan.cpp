#include "input/ask_plan.hpp"

#include "answers/applies.hpp"
#include "answers/asked.hpp"
#include "input/identity.hpp"

#include <algorithm>

namespace readiness::input {
namespace {

constexpr std::size_t most_remembered = 4096;
constexpr std::size_t most_words = 16;  // they are looked through one by one

/// Adds the questions that their conditions read, and those that the conditions of these read.
void add_deciding(const Questionnaire& questionnaire, const std::vector<QuestionId>& of,
                  std::vector<QuestionId>& found) {
  const auto add_from = [&](QuestionId question) {
    const auto& when = questionnaire.questions[question].when;
    if (!when) return;
    for (const QuestionId read : questions_in(*when))
      if (std::find(found.begin(), found.end(), read) == found.end()) found.push_back(read);
  };
  for (const QuestionId question : of) add_from(question);
  for (std::size_t i = 0; i < found.size(); ++i) add_from(found[i]);
}

/// The questions that the rules read which refuse answers, and those that decide about them.
std::vector<QuestionId> judging_questions(const Questionnaire& questionnaire) {
  std::vector<QuestionId> read;
  for (const Contradiction& rule : questionnaire.contradictions)
    if (rule.is_impossible)
      for (const QuestionId id : questions_in(rule.when)) read.push_back(id);
  std::sort(read.begin(), read.end());
  read.erase(std::unique(read.begin(), read.end()), read.end());
  const std::vector<QuestionId> by_rules = read;
  add_deciding(questionnaire, by_rules, read);
  return read;
}

bool has_conditions(const Questionnaire& questionnaire, const std::vector<QuestionId>& asked) {
  return std::any_of(asked.begin(), asked.end(), [&](QuestionId question) {
    return questionnaire.questions[question].when.has_value();
  });
}

}  // namespace

const AskPlan& AskPlans::plan(RoleId role, std::size_t form, const std::vector<DimensionId>& also,
                              const std::vector<DimensionId>& only) {
  for (const AskPlan& plan : plans_)
    if (plan.role == role && plan.form == form && plan.also == also && plan.only == only)
      return plan;
  const std::size_t number = plans_.size();
  plans_.push_back(made(role, form, also, only));
  plans_.back().number = number;
  return plans_.back();
}

std::size_t AskPlans::place_of_guess(std::string_view role, std::string_view form) {
  const auto first = [](std::string_view text) {
    return text.empty() ? 0U : static_cast<unsigned char>(text.front());
  };
  return (role.size() + 5 * first(role) + 3 * form.size() + 7 * first(form)) % 16;
}

const AskPlan* AskPlans::known(const void* source, std::string_view role, std::string_view form) {
  const auto are_meant = [&](const Words& words) {
    return words.source == source && words.role == role && words.form == form;
  };
  std::size_t& guess = guesses_[place_of_guess(role, form)];
  if (guess < words_.size() && are_meant(words_[guess])) return words_[guess].plan;
  const auto found = std::find_if(words_.begin(), words_.end(), are_meant);
  if (found == words_.end()) return nullptr;
  guess = static_cast<std::size_t>(found - words_.begin());
  return found->plan;
}

void AskPlans::remember(const void* source, std::string_view role, std::string_view form,
                        const AskPlan& plan) {
  if (words_.size() >= most_words) words_.clear();
  words_.push_back({source, std::string(role), std::string(form), &plan});
}

AskPlan AskPlans::made(RoleId role, std::size_t form, const std::vector<DimensionId>& also,
                       const std::vector<DimensionId>& only) const {
  AskPlan plan;
  plan.role = role;
  plan.of_role = Identity::of_role(questionnaire_.roles[role].id);
  plan.form = form;
  plan.also = also;
  plan.only = only;
  plan.has_index = questionnaire_.roles[role].has_index;
  plan.has_overall = plan.has_index && only.empty();
  plan.min_questions = questionnaire_.forms[form].min_questions.value_or(
      questionnaire_.scoring.min_questions_dimension);
  Response response;
  response.role = role;
  response.form = form;
  response.also = also;
  response.only = only;
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
  if (plan.has_conditions) add_deciding(questionnaire_, plan.asked, plan.deciding);
  plan.judging = judging_questions(questionnaire_);
  return plan;
}

void AskPlans::make_key(const AskPlan& plan, const std::vector<QuestionId>& read,
                        const std::vector<AnswerCode>& codes) {
  key_.clear();
  key_ += std::to_string(plan.number);
  for (const QuestionId id : read) {
    const AnswerCode code = codes[id.value];
    key_ += static_cast<char>(code >> 8U);
    key_ += static_cast<char>(code & 0xffU);
  }
}

Response AskPlans::response(const AskPlan& plan, const std::vector<QuestionId>& read,
                            const std::vector<AnswerCode>& codes, const AnswerBook& book) const {
  Response response;
  response.role = plan.role;
  response.form = plan.form;
  response.also = plan.also;
  response.only = plan.only;
  response.answers = AnswerTable(questionnaire_.questions.size());
  response.predictions = response.answers;
  for (const QuestionId id : read)
    if (const auto& value = book.value(id, codes[id.value]))
      response.answers[id] = Answer{*value, {}, {}, {}, {}, {}};
  return response;
}

void AskPlans::leave_out(const AskPlan& plan, std::vector<AnswerCode>& codes,
                         const AnswerBook& book) {
  if (!plan.has_conditions) return;
  make_key(plan, plan.deciding, codes);
  auto found = known_.find(key_);
  if (found == known_.end()) {
    if (known_.size() >= most_remembered) known_.clear();
    const Sheet sheet = make_sheet(questionnaire_, response(plan, plan.deciding, codes, book));
    found = known_.emplace(key_, std::vector<QuestionId>()).first;
    for (const QuestionId id : plan.asked)
      if (!sheet.applies[id]) found->second.push_back(id);
  }
  for (const QuestionId id : found->second) codes[id.value] = answer_codes::does_not_apply;
}

const std::vector<const Contradiction*>& AskPlans::broken_rules(
    const AskPlan& plan, const std::vector<AnswerCode>& codes, const AnswerBook& book) {
  static const std::vector<const Contradiction*> none;
  if (plan.judging.empty()) return none;
  make_key(plan, plan.judging, codes);
  if (const auto found = known_broken_.find(key_); found != known_broken_.end())
    return found->second;
  if (known_broken_.size() >= most_remembered) known_broken_.clear();
  return known_broken_
      .emplace(key_, impossible_in(questionnaire_, response(plan, plan.judging, codes, book)))
      .first->second;
}

}  // namespace readiness::input
