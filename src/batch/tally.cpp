#include "batch/tally.hpp"

#include "answers/asked.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace readiness {
namespace {

std::size_t slots_of(const Questionnaire& questionnaire, const Question& question) {
  if (const auto* probe = std::get_if<Probe>(&question.kind))
    return questionnaire.scales[probe->scale].options.size();
  return static_cast<std::size_t>(level_count(questionnaire, question.kind));
}

bool is_opinion(const Questionnaire& questionnaire, const Question& question) {
  if (const auto* choice = std::get_if<Choice>(&question.kind))
    return questionnaire.scales[choice->scale].climate;
  return std::holds_alternative<Count>(question.kind);
}

Battery battery_of(const Questionnaire& questionnaire, DimensionId dimension, RoleId role) {
  Battery battery{dimension, {}};
  const Form& form = questionnaire.forms[full_form_of(questionnaire, role)];
  for (const QuestionId id : questionnaire.dimensions[dimension].questions)
    if (is_opinion(questionnaire, questionnaire.questions[id]) &&
        form_asks(questionnaire, form, role, id))
      battery.questions.push_back(id);
  return battery;
}

BatteryTally empty_battery(const Questionnaire& questionnaire, const Battery& battery) {
  BatteryTally tally;
  const auto slots = [&](std::size_t i) {
    return slots_of(questionnaire, questionnaire.questions[battery.questions[i]]);
  };
  for (std::size_t i = 0; i < battery.questions.size(); ++i)
    for (std::size_t j = i + 1; j < battery.questions.size(); ++j)
      tally.pairs.emplace_back(slots(i) * slots(j), 0);
  return tally;
}

void add_each(std::vector<std::uint64_t>& counts, const std::vector<std::uint64_t>& more) {
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += more[i];
}

void merge(QuestionTally& tally, const QuestionTally& more) {
  tally.missing += more.missing;
  tally.dont_know += more.dont_know;
  tally.declined += more.declined;
  tally.not_applicable += more.not_applicable;
  tally.given += more.given;
  add_each(tally.levels, more.levels);
}

void merge(BatteryTally& tally, const BatteryTally& more) {
  tally.respondents += more.respondents;
  for (std::size_t i = 0; i < tally.pairs.size(); ++i) add_each(tally.pairs[i], more.pairs[i]);
}

void merge(GroupTally& tally, const GroupTally& more) {
  tally.respondents += more.respondents;
  tally.overall.add(more.overall);
  for (std::size_t i = 0; i < tally.dimensions.size(); ++i)
    tally.dimensions[i].add(more.dimensions[i]);
}

}  // namespace

std::vector<Battery> batteries_of(const Questionnaire& questionnaire) {
  std::vector<Battery> all;
  for (const DimensionId dimension : questionnaire.dimensions.ids())
    for (const RoleId role : questionnaire.roles.ids()) {
      if (forms_of(questionnaire, role).empty()) continue;
      Battery battery = battery_of(questionnaire, dimension, role);
      if (battery.questions.size() >= 2 && std::find(all.begin(), all.end(), battery) == all.end())
        all.push_back(std::move(battery));
    }
  return all;
}

Tally empty_tally(const Questionnaire& questionnaire, std::vector<std::string> group_by) {
  Tally tally;
  tally.group_by = std::move(group_by);
  for (const Question& question : questionnaire.questions) {
    QuestionTally empty;
    empty.levels.resize(slots_of(questionnaire, question));
    tally.questions.push_back(std::move(empty));
  }
  for (const Battery& battery : batteries_of(questionnaire))
    tally.batteries.push_back(empty_battery(questionnaire, battery));
  return tally;
}

void merge(Tally& tally, const Tally& more) {
  tally.respondents += more.respondents;
  for (std::size_t i = 0; i < tally.questions.size(); ++i)
    merge(tally.questions[i], more.questions[i]);
  for (std::size_t i = 0; i < tally.batteries.size(); ++i)
    merge(tally.batteries[i], more.batteries[i]);
  for (const auto& [key, group] : more.groups) {
    const auto [place, is_new] = tally.groups.try_emplace(key, group);
    if (!is_new) merge(place->second, group);
  }
}

std::uint64_t share_of_range(const ScoringRules& rules, double score) {
  const double share = (score - rules.range_low) / (rules.range_high - rules.range_low);
  return static_cast<std::uint64_t>(std::llround(std::ldexp(std::clamp(share, 0.0, 1.0), 40)));
}

Counter::Counter(const Questionnaire& questionnaire, std::vector<std::string> group_by)
    : questionnaire_(questionnaire),
      batteries_(batteries_of(questionnaire)),
      tally_(empty_tally(questionnaire, std::move(group_by))) {}

void Counter::add(const AnswerBook& book, const CodedRow& row, Applies applies,
                  const RowScores& scores, const GroupKey& group) {
  ++tally_.respondents;
  for (const QuestionId id : row.plan->asked)
    if (!applies || (*applies)[id.value])
      count(tally_.questions[id.value], book(id, row.codes[id.value]));
  auto [mine, is_new] = batteries_of_plan_.try_emplace(row.plan);
  if (is_new)
    for (std::size_t i = 0; i < batteries_.size(); ++i)
      if (battery_of(questionnaire_, batteries_[i].dimension, row.plan->role) == batteries_[i])
        mine->second.push_back(i);
  for (const std::size_t battery : mine->second) add_to_battery(battery, book, row, applies);

  GroupTally& tally = group_of(group);
  ++tally.respondents;
  const ScoringRules& rules = questionnaire_.scoring;
  for (std::size_t i = 0; i < scores.dimensions.size(); ++i)
    if (scores.dimensions[i].is_shown)
      tally.dimensions[i].add(share_of_range(rules, scores.dimensions[i].given));
  if (scores.overall.is_shown) tally.overall.add(share_of_range(rules, scores.overall.given));
}

void Counter::count(QuestionTally& question, const CodedAnswer& answer) {
  switch (answer.state) {
    case AnswerState::missing:
      ++question.missing;
      return;
    case AnswerState::dont_know:
      ++question.dont_know;
      return;
    case AnswerState::declined:
      ++question.declined;
      return;
    case AnswerState::not_applicable:
      ++question.not_applicable;
      return;
    case AnswerState::given:
      ++question.given;
      if (answer.level >= 0) ++question.levels[static_cast<std::size_t>(answer.level)];
      return;
    case AnswerState::does_not_apply:
    case AnswerState::not_asked:
      return;
  }
}

void Counter::add_to_battery(std::size_t battery, const AnswerBook& book, const CodedRow& row,
                             Applies applies) {
  const std::vector<QuestionId>& questions = batteries_[battery].questions;
  levels_.clear();
  for (const QuestionId id : questions) {
    const CodedAnswer& answer = book(id, row.codes[id.value]);
    if (answer.state != AnswerState::given || (applies && !(*applies)[id.value])) return;
    levels_.push_back(static_cast<std::size_t>(answer.level));
  }
  BatteryTally& tally = tally_.batteries[battery];
  ++tally.respondents;
  auto pair = tally.pairs.begin();
  for (std::size_t i = 0; i < levels_.size(); ++i)
    for (std::size_t j = i + 1; j < levels_.size(); ++j, ++pair) {
      const std::size_t slots = tally_.questions[questions[j].value].levels.size();
      ++(*pair)[levels_[i] * slots + levels_[j]];
    }
}

GroupTally& Counter::group_of(const GroupKey& key) {
  if (last_key_ && *last_key_ == key) return *last_group_;
  const auto [place, is_new] = tally_.groups.try_emplace(key);
  if (is_new) place->second.dimensions.resize(questionnaire_.dimensions.size());
  last_key_ = &place->first;
  last_group_ = &place->second;
  return *last_group_;
}

}  // namespace readiness
