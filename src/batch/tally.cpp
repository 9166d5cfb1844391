#include "batch/tally.hpp"

#include "answers/asked.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace readiness::batch {
namespace {

/// Where the counts of levels begin: behind one for each state, and that of unnamed answers. Those
/// of people with names come first, then those of people without.
constexpr std::size_t unnamed_given = static_cast<std::size_t>(AnswerState::not_asked) + 1;
constexpr std::size_t first_level = unnamed_given + 1;

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
  tally.unnamed += more.unnamed;
  add_each(tally.levels, more.levels);
  add_each(tally.unnamed_levels, more.unnamed_levels);
}

void merge(BatteryTally& tally, const BatteryTally& more) {
  tally.respondents += more.respondents;
  for (std::size_t i = 0; i < tally.pairs.size(); ++i) add_each(tally.pairs[i], more.pairs[i]);
}

}  // namespace

std::size_t slots_of(const Questionnaire& questionnaire, const Question& question) {
  if (const auto* probe = std::get_if<Probe>(&question.kind))
    return questionnaire.scales[probe->scale].options.size();
  return static_cast<std::size_t>(level_count(questionnaire, question.kind));
}

void GroupTally::add(const GroupTally& more) {
  respondents += more.respondents;
  unnamed += more.unnamed;
  overall.add(more.overall);
  dimensions.resize(more.dimensions.size());
  for (std::size_t i = 0; i < dimensions.size(); ++i) dimensions[i].add(more.dimensions[i]);
}

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
    empty.unnamed_levels.resize(empty.levels.size());
    tally.questions.push_back(std::move(empty));
  }
  for (const Battery& battery : batteries_of(questionnaire))
    tally.batteries.push_back(empty_battery(questionnaire, battery));
  return tally;
}

Tally with_small_groups_joined(const Tally& tally) {
  Tally coarse = tally;
  if (tally.group_by.empty()) return coarse;
  // By the further attributes: groups with people without names, one that is called `other` already
  // first, then by their size.
  std::map<GroupKey, std::vector<std::tuple<bool, std::uint64_t, GroupKey>>> alike;
  for (const auto& [key, group] : tally.groups)
    if (group.unnamed > 0 || key.front() == other_groups)
      alike[{key.begin() + 1, key.end()}].emplace_back(key.front() != other_groups, group.unnamed,
                                                       key);
  for (auto& [further, groups] : alike) {
    std::sort(groups.begin(), groups.end());
    const bool has_small = std::any_of(groups.begin(), groups.end(),
                                       [](const auto& each) { return is_few(std::get<1>(each)); });
    if (!has_small || groups.size() < 2) continue;
    GroupTally together;
    std::vector<GroupKey> keys;
    for (const auto& [is_named_otherwise, unnamed, key] : groups) {
      if (is_named_otherwise && !is_few(unnamed) && !is_few(together.unnamed)) continue;
      together.add(tally.groups.at(key));
      keys.push_back(key);
      coarse.groups.erase(key);
    }
    GroupKey name = {std::string(other_groups)};
    name.insert(name.end(), further.begin(), further.end());
    coarse.groups[name] = std::move(together);
    coarse.joined[name] = std::move(keys);
  }
  return coarse;
}

void merge(Tally& tally, const Tally& more) {
  tally.respondents += more.respondents;
  for (std::size_t i = 0; i < tally.questions.size(); ++i)
    merge(tally.questions[i], more.questions[i]);
  for (std::size_t i = 0; i < tally.batteries.size(); ++i)
    merge(tally.batteries[i], more.batteries[i]);
  for (const auto& [key, group] : more.groups) {
    const auto [place, is_new] = tally.groups.try_emplace(key, group);
    if (!is_new) place->second.add(group);
  }
}

std::uint64_t share_of_range(const ScoringRules& rules, double score) {
  const double share = (score - rules.range_low) / (rules.range_high - rules.range_low);
  return static_cast<std::uint64_t>(std::llround(std::ldexp(std::clamp(share, 0.0, 1.0), 40)));
}

Counter::Counter(const Questionnaire& questionnaire, std::vector<std::string> group_by)
    : questionnaire_(questionnaire), tally_(empty_tally(questionnaire, std::move(group_by))) {
  for (const QuestionTally& question : tally_.questions) {
    first_count_.push_back(counts_.size());
    counts_.resize(counts_.size() + first_level + 2 * question.levels.size());
  }
  for (Battery& battery : batteries_of(questionnaire)) {
    FlatBattery flat;
    std::size_t size = 0, before = 0;
    for (const QuestionId id : battery.questions) {
      flat.slots.push_back(tally_.questions[id.value].levels.size());
      size += before * flat.slots.back();
      before += flat.slots.back();
    }
    flat.pairs.resize(size);
    flat.battery = std::move(battery);
    batteries_.push_back(std::move(flat));
  }
}

void Counter::add(const AnswerBook& book, const CodedRow& row, Applies applies,
                  const RowScores& scores, const std::string& group) {
  ++tally_.respondents;
  const bool is_named = questionnaire_.roles[row.plan->role].named;
  for (const QuestionId id : row.plan->asked)
    if (!applies || (*applies)[id.value]) count(id.value, book(id, row.codes[id.value]), is_named);
  for (const std::size_t battery : batteries_of_plan(*row.plan))
    add_to_battery(batteries_[battery], book, row, applies);
  add_to_group(group, scores, is_named);
}

void Counter::count(std::size_t question, const CodedAnswer& answer, bool is_named) {
  std::uint64_t* const counts = counts_.data() + first_count_[question];
  ++counts[static_cast<std::size_t>(answer.state)];
  if (!is_named && answer.state == AnswerState::given) ++counts[unnamed_given];
  if (answer.level < 0) return;
  const std::size_t level = static_cast<std::size_t>(answer.level);
  ++counts[first_level + level + (is_named ? 0 : tally_.questions[question].levels.size())];
}

const std::vector<std::size_t>& Counter::batteries_of_plan(const AskPlan& plan) {
  auto [mine, is_new] = batteries_of_plan_.try_emplace(&plan);
  if (is_new)
    for (std::size_t i = 0; i < batteries_.size(); ++i) {
      const Battery& battery = batteries_[i].battery;
      if (battery_of(questionnaire_, battery.dimension, plan.role) == battery)
        mine->second.push_back(i);
    }
  return mine->second;
}

void Counter::add_to_battery(FlatBattery& battery, const AnswerBook& book, const CodedRow& row,
                             Applies applies) {
  levels_.clear();
  for (const QuestionId id : battery.battery.questions) {
    const CodedAnswer& answer = book(id, row.codes[id.value]);
    if (answer.state != AnswerState::given || (applies && !(*applies)[id.value])) return;
    levels_.push_back(static_cast<std::size_t>(answer.level));
  }
  ++battery.respondents;
  std::uint64_t* pairs = battery.pairs.data();
  for (std::size_t i = 0; i < levels_.size(); ++i)
    for (std::size_t j = i + 1; j < levels_.size(); ++j) {
      ++pairs[levels_[i] * battery.slots[j] + levels_[j]];
      pairs += battery.slots[i] * battery.slots[j];
    }
}

void Counter::add_to_group(const std::string& group, const RowScores& scores, bool is_named) {
  const auto [place, is_new] = groups_.try_emplace(group);
  GroupTally& tally = place->second;
  if (is_new) {
    tally.dimensions.resize(questionnaire_.dimensions.size());
    new_groups_.push_back(group);
  }
  ++tally.respondents;
  tally.unnamed += is_named ? 0 : 1;
  const auto add = [&](const RowScore& score, PartTally& part) {
    if (!score.is_shown) return;
    const std::uint64_t share = share_of_range(questionnaire_.scoring, score.given);
    part.scores.add(share);
    if (is_named) return;
    part.unnamed.add(share);
    part.sensitive += score.holds_sensitive ? 1 : 0;
  };
  for (std::size_t i = 0; i < scores.dimensions.size(); ++i)
    add(scores.dimensions[i], tally.dimensions[i]);
  add(scores.overall, tally.overall);
}

Tally Counter::take() {
  for (std::size_t i = 0; i < tally_.questions.size(); ++i) {
    const std::uint64_t* counts = counts_.data() + first_count_[i];
    QuestionTally& question = tally_.questions[i];
    const auto of = [&](AnswerState state) { return counts[static_cast<std::size_t>(state)]; };
    question.given = of(AnswerState::given);
    question.dont_know = of(AnswerState::dont_know);
    question.declined = of(AnswerState::declined);
    question.missing = of(AnswerState::missing);
    question.not_applicable = of(AnswerState::not_applicable);
    question.unnamed = counts[unnamed_given];
    for (std::size_t level = 0; level < question.levels.size(); ++level) {
      question.unnamed_levels[level] = counts[first_level + question.levels.size() + level];
      question.levels[level] = counts[first_level + level] + question.unnamed_levels[level];
    }
  }
  for (std::size_t i = 0; i < batteries_.size(); ++i) {
    tally_.batteries[i].respondents = batteries_[i].respondents;
    const std::uint64_t* pairs = batteries_[i].pairs.data();
    for (auto& pair : tally_.batteries[i].pairs) {
      std::copy_n(pairs, pair.size(), pair.begin());
      pairs += pair.size();
    }
  }
  for (auto& [text, group] : groups_) {
    GroupKey key;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = text.find('\0', begin);
      key.push_back(text.substr(begin, end - begin));
      begin = end + 1;
    }
    tally_.groups.emplace(std::move(key), std::move(group));
  }
  return std::move(tally_);
}

}  // namespace readiness::batch
