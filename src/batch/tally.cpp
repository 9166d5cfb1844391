#include "batch/tally.hpp"

#include "answers/asked.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace readiness::batch {
namespace {

/// Where the counts of levels begin: behind one for each state, which counts answers without a
/// level. People with names are counted first, then people without.
constexpr std::size_t first_level = static_cast<std::size_t>(AnswerState::not_asked) + 1;

constexpr std::size_t most_joint_slots = 49;  // counts of two joints fit into 20 KiB

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
  constexpr double units = 1ULL << 40U;
  const double share = (score - rules.range_low) / (rules.range_high - rules.range_low);
  const double exact = std::clamp(share, 0.0, 1.0) * units;
  const auto whole = static_cast<std::uint64_t>(exact);
  return whole + (exact - static_cast<double>(whole) >= 0.5 ? 1 : 0);
}

Counter::Counter(const Questionnaire& questionnaire, std::vector<std::string> group_by)
    : questionnaire_(questionnaire),
      tally_(empty_tally(questionnaire, std::move(group_by))),
      parts_(questionnaire.dimensions.size() + 1) {
  for (const QuestionTally& question : tally_.questions)
    for (auto& first : first_count_) {
      first.push_back(counts_.size());
      counts_.resize(counts_.size() + first_level + question.levels.size());
    }
  for (Battery& battery : batteries_of(questionnaire))
    batteries_.push_back(flat(std::move(battery)));
}

Counter::FlatBattery Counter::flat(Battery battery) const {
  FlatBattery flat;
  for (std::size_t i = 0; i < battery.questions.size(); ++i) {
    const std::size_t slots = tally_.questions[battery.questions[i].value].levels.size();
    flat.slots.push_back(slots);
    if (i == 0 || flat.joints.back().slots * slots > most_joint_slots)
      flat.joints.push_back({i, i, 1});
    ++flat.joints.back().end;
    flat.joints.back().slots *= slots;
  }
  std::size_t size = 0, before = 0;
  for (const Joint& joint : flat.joints) {
    size += joint.slots + before * joint.slots;
    before += joint.slots;
  }
  flat.counts.resize(size);
  flat.battery = std::move(battery);
  return flat;
}

void Counter::add(const AskPlan& plan, const RowScores& scores, const std::string& group) {
  const std::size_t number = number_of_group(group);
  const bool is_named = questionnaire_.roles[plan.role].named;
  ++tally_.respondents;
  const std::vector<std::size_t>& first_count = first_count_[is_named ? 0 : 1];
  for (const QuestionId id : plan.asked) {
    const CodedAnswer& answer = *scores.answers[id.value];
    const std::size_t slot = answer.level < 0
                                 ? static_cast<std::size_t>(answer.state)
                                 : first_level + static_cast<std::size_t>(answer.level);
    ++counts_[first_count[id.value] + slot];
  }
  for (const std::size_t battery : batteries_of_plan(plan))
    add_to_battery(batteries_[battery], scores);
  add_to_group(number, scores, is_named);
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

void Counter::add_to_battery(FlatBattery& battery, const RowScores& scores) {
  levels_.clear();
  for (const Joint& joint : battery.joints) {
    std::size_t level = 0;
    for (std::size_t i = joint.begin; i < joint.end; ++i) {
      const CodedAnswer& answer = *scores.answers[battery.battery.questions[i].value];
      if (answer.state != AnswerState::given) return;
      level = level * battery.slots[i] + static_cast<std::size_t>(answer.level);
    }
    levels_.push_back(level);
  }
  ++battery.respondents;
  std::uint64_t* counts = battery.counts.data();
  for (std::size_t i = 0; i < levels_.size(); ++i) {
    const std::size_t slots = battery.joints[i].slots;
    ++counts[levels_[i]];
    counts += slots;
    for (std::size_t j = i + 1; j < levels_.size(); ++j) {
      ++counts[levels_[i] * battery.joints[j].slots + levels_[j]];
      counts += slots * battery.joints[j].slots;
    }
  }
}

/// And asks for its sums, which may have to come from far: they are wanted when the row is counted.
std::size_t Counter::number_of_group(const std::string& group) {
  const auto [place, is_new] = groups_.try_emplace(group, groups_.size());
  if (is_new) {
    respondents_.resize(respondents_.size() + 2);
    scores_.resize(scores_.size() + 2 * parts_);
    sensitive_.resize(sensitive_.size() + parts_);
    new_groups_.push_back(group);
  }
  const auto* const sums = reinterpret_cast<const char*>(&scores_[place->second * 2 * parts_]);
  constexpr std::size_t line = 64;
  for (std::size_t at = 0; at < 2 * parts_ * sizeof(Moments); at += line)
    __builtin_prefetch(sums + at, 1);
  return place->second;
}

void Counter::add_to_group(std::size_t number, const RowScores& scores, bool is_named) {
  const std::size_t kind = is_named ? 0 : 1;
  ++respondents_[2 * number + kind];
  Moments* const sums = &scores_[(2 * number + kind) * parts_];
  const auto add = [&](const RowScore& score, std::size_t part) {
    if (!score.is_shown) return;
    sums[part].add(share_of_range(questionnaire_.scoring, score.given));
    if (!is_named && score.holds_sensitive) ++sensitive_[number * parts_ + part];
  };
  add(scores.overall, 0);
  for (std::size_t i = 0; i < scores.dimensions.size(); ++i) add(scores.dimensions[i], i + 1);
}

/// Each combination of levels counts for every pair of the questions in it that stand in different
/// joints, or in this one.
void Counter::unfold(const FlatBattery& battery, BatteryTally& tally) {
  const std::size_t questions = battery.slots.size();
  const auto pair_of = [&](std::size_t i, std::size_t j) -> std::vector<std::uint64_t>& {
    return tally.pairs[i * questions - i * (i + 1) / 2 + (j - i - 1)];
  };
  const auto levels_of = [&](const Joint& joint, std::size_t combination) {
    std::vector<std::size_t> levels(joint.end - joint.begin);
    for (std::size_t i = levels.size(); i-- > 0;) {
      levels[i] = combination % battery.slots[joint.begin + i];
      combination /= battery.slots[joint.begin + i];
    }
    return levels;
  };
  const std::uint64_t* count = battery.counts.data();
  for (std::size_t k = 0; k < battery.joints.size(); ++k) {
    const Joint& first = battery.joints[k];
    for (std::size_t combination = 0; combination < first.slots; ++combination, ++count) {
      const std::vector<std::size_t> levels = levels_of(first, combination);
      for (std::size_t i = first.begin; i < first.end; ++i)
        for (std::size_t j = i + 1; j < first.end; ++j)
          pair_of(i, j)[levels[i - first.begin] * battery.slots[j] + levels[j - first.begin]] +=
              *count;
    }
    for (std::size_t l = k + 1; l < battery.joints.size(); ++l) {
      const Joint& second = battery.joints[l];
      for (std::size_t a = 0; a < first.slots; ++a)
        for (std::size_t b = 0; b < second.slots; ++b, ++count) {
          if (*count == 0) continue;
          const std::vector<std::size_t> one = levels_of(first, a), other = levels_of(second, b);
          for (std::size_t i = first.begin; i < first.end; ++i)
            for (std::size_t j = second.begin; j < second.end; ++j)
              pair_of(i, j)[one[i - first.begin] * battery.slots[j] + other[j - second.begin]] +=
                  *count;
        }
    }
  }
  tally.respondents = battery.respondents;
}

GroupTally Counter::group(std::size_t number) const {
  GroupTally tally;
  tally.unnamed = respondents_[2 * number + 1];
  tally.respondents = respondents_[2 * number] + tally.unnamed;
  const Moments* const named = &scores_[2 * number * parts_];
  for (std::size_t part = 0; part < parts_; ++part) {
    PartTally sums{named[part], named[parts_ + part], sensitive_[number * parts_ + part]};
    sums.scores.add(sums.unnamed);
    if (part == 0)
      tally.overall = sums;
    else
      tally.dimensions.push_back(sums);
  }
  return tally;
}

Tally Counter::take() {
  for (std::size_t i = 0; i < tally_.questions.size(); ++i) {
    QuestionTally& question = tally_.questions[i];
    const std::uint64_t* const named = counts_.data() + first_count_[0][i];
    const std::uint64_t* const unnamed = counts_.data() + first_count_[1][i];
    const auto of = [&](AnswerState state) {
      return named[static_cast<std::size_t>(state)] + unnamed[static_cast<std::size_t>(state)];
    };
    question.dont_know = of(AnswerState::dont_know);
    question.declined = of(AnswerState::declined);
    question.missing = of(AnswerState::missing);
    question.not_applicable = of(AnswerState::not_applicable);
    question.given = of(AnswerState::given);
    question.unnamed = unnamed[static_cast<std::size_t>(AnswerState::given)];
    for (std::size_t level = 0; level < question.levels.size(); ++level) {
      question.unnamed_levels[level] = unnamed[first_level + level];
      question.levels[level] = named[first_level + level] + unnamed[first_level + level];
      question.given += question.levels[level];
      question.unnamed += question.unnamed_levels[level];
    }
  }
  for (std::size_t i = 0; i < batteries_.size(); ++i) unfold(batteries_[i], tally_.batteries[i]);
  for (const auto& [text, number] : groups_) {
    GroupKey key;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = text.find('\0', begin);
      key.push_back(text.substr(begin, end - begin));
      begin = end + 1;
    }
    tally_.groups.emplace(std::move(key), group(number));
  }
  return std::move(tally_);
}

}  // namespace readiness::batch
