#include "batch/tally.hpp"

#include "answers/asked.hpp"

#include <algorithm>
#include <bit>
#include <limits>
#include <tuple>
#include <utility>

namespace readiness::batch {
namespace {

bool is_opinion(const Questionnaire& questionnaire, const Question& question) {
  if (const auto* choice = std::get_if<Choice>(&question.kind))
    return questionnaire.scales[choice->scale].climate;
  return std::holds_alternative<Count>(question.kind);
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

Battery battery_of(const Questionnaire& questionnaire, DimensionId dimension, RoleId role) {
  Battery battery{dimension, {}};
  const Form& form = questionnaire.forms[full_form_of(questionnaire, role)];
  for (const QuestionId id : questionnaire.dimensions[dimension].questions)
    if (is_opinion(questionnaire, questionnaire.questions[id]) &&
        form_asks(questionnaire, form, role, id))
      battery.questions.push_back(id);
  return battery;
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

void count_answers(QuestionTally& tally, std::size_t slot, std::uint64_t count, bool is_named) {
  if (slot >= first_level_slot) {
    tally.levels[slot - first_level_slot] += count;
    if (!is_named) tally.unnamed_levels[slot - first_level_slot] += count;
  }
  const auto state = slot < first_level_slot ? static_cast<AnswerState>(slot) : AnswerState::given;
  if (state == AnswerState::given) {
    tally.given += count;
    if (!is_named) tally.unnamed += count;
  }
  if (state == AnswerState::missing) tally.missing += count;
  if (state == AnswerState::dont_know) tally.dont_know += count;
  if (state == AnswerState::declined) tally.declined += count;
  if (state == AnswerState::not_applicable) tally.not_applicable += count;
}

Counter::Counter(const Questionnaire& questionnaire, std::vector<std::string> group_by)
    : questionnaire_(questionnaire),
      tally_(empty_tally(questionnaire, std::move(group_by))),
      batteries_(batteries_of(questionnaire)),
      batteries_of_role_(questionnaire.roles.size()),
      parts_(questionnaire.dimensions.size() + 1) {
  for (const RoleId role : questionnaire.roles.ids()) {
    if (forms_of(questionnaire, role).empty()) continue;
    for (std::size_t i = 0; i < batteries_.size(); ++i)
      if (battery_of(questionnaire, batteries_[i].dimension, role) == batteries_[i])
        batteries_of_role_[role.value].push_back(i);
  }
}

void Counter::add_answers(const CodedRow& row, const AnswerBook& book) {
  const RoleId role = row.plan->role;
  const bool is_named = questionnaire_.roles[role].named;
  for (const QuestionId id : row.plan->asked)
    count_answers(tally_.questions[id.value], book(id, row.codes[id.value], false).slot, 1,
                  is_named);
  for (const std::size_t battery : batteries_of_role_[role.value])
    add_to_battery(batteries_[battery], tally_.batteries[battery], row, book);
}

void Counter::add_to_battery(const Battery& battery, BatteryTally& tally, const CodedRow& row,
                             const AnswerBook& book) {
  levels_.clear();
  for (const QuestionId id : battery.questions) {
    const CodedAnswer& answer = book(id, row.codes[id.value], false);
    if (answer.state != AnswerState::given) return;
    levels_.push_back(static_cast<std::size_t>(answer.level));
  }
  ++tally.respondents;
  auto pair = tally.pairs.begin();
  for (std::size_t i = 0; i < levels_.size(); ++i)
    for (std::size_t j = i + 1; j < levels_.size(); ++j, ++pair) {
      const QuestionId second = battery.questions[j];
      ++(*pair)[levels_[i] * tally_.questions[second.value].levels.size() + levels_[j]];
    }
}

Moments Counter::Sums::moments() const {
  return {static_cast<std::uint64_t>(both >> 88U), both & ((Wide{1} << 88U) - 1), squares};
}

std::size_t Counter::number_of(const GroupText& group) {
  const std::size_t number = groups_.number(group);
  if (sums_.size() < place_of_sums(number + 1, true)) {
    sums_.resize(place_of_sums(number + 1, true));
    sensitive_.resize((number + 1) * parts_);
  }
  return number;
}

void Counter::send_for_sums(const AskPlan& plan, RowBlock::Bits rows,
                            const GroupNumbers& groups) const {
  constexpr std::size_t line = 64;
  const bool is_named = questionnaire_.roles[plan.role].named;
  for (RowBlock::Bits rest = rows; rest != 0; rest &= rest - 1) {
    const std::size_t group = groups[static_cast<std::size_t>(std::countr_zero(rest))];
    const auto* const sums = reinterpret_cast<const char*>(&sums_[place_of_sums(group, is_named)]);
    for (std::size_t at = 0; at < (parts_ + 1) * sizeof(Sums); at += line)
      __builtin_prefetch(sums + at, 1);
  }
}

void Counter::add_scores(const BlockScores& scores, const std::vector<RowBlock::OfPlan>& plans,
                         const GroupNumbers& groups) {
  const bool any_sensitive = std::ranges::any_of(scores.parts, [](const BlockScores::Part& part) {
    return (part.shown & part.sensitive) != 0;
  });
  for (const auto& [plan, rows] : plans) {
    const bool is_named = questionnaire_.roles[plan->role].named;
    for (RowBlock::Bits rest = rows; rest != 0; rest &= rest - 1) {
      const auto row = static_cast<std::size_t>(std::countr_zero(rest));
      Sums* const sums = &sums_[place_of_sums(groups[row], is_named)];
      sums[parts_].add(0, true);
      for (std::size_t part = 0; part < parts_; ++part) {
        const BlockScores::Part& its = scores.parts[part];
        sums[part].add(its.shares[row], (its.shown >> row & 1U) != 0);
      }
      if (is_named || !any_sensitive) continue;
      for (std::size_t part = 0; part < parts_; ++part)
        sensitive_[groups[row] * parts_ + part] +=
            (scores.parts[part].shown & scores.parts[part].sensitive) >> row & 1U;
    }
    tally_.respondents += static_cast<std::uint64_t>(std::popcount(rows));
  }
}

std::vector<std::string> Counter::take_new_groups() {
  std::vector<std::string> keys;
  for (; told_groups_ < groups_.groups().size(); ++told_groups_)
    keys.push_back(groups_.groups()[told_groups_].text());
  return keys;
}

std::size_t GroupIndex::number(const GroupText& group) {
  if (2 * groups_.size() >= places_.size()) grow();
  const auto part = static_cast<std::uint32_t>(group.digest() >> 32U);
  std::size_t at = group.digest() & (places_.size() - 1);
  while (places_[at].number != 0 &&
         !(places_[at].digest == part && groups_[places_[at].number - 1].text() == group.text()))
    at = (at + 1) & (places_.size() - 1);
  Place& place = places_[at];
  if (place.number == 0) {
    groups_.push_back(group);
    place = {part, static_cast<std::uint32_t>(groups_.size())};
  }
  return place.number - 1;
}

void GroupIndex::grow() {
  places_.assign(std::max<std::size_t>(64, 2 * places_.size()), {});
  const std::vector<GroupText> groups = std::exchange(groups_, {});
  groups_.reserve(2 * groups.size());
  for (const GroupText& group : groups) static_cast<void>(number(group));
}

GroupTally Counter::group(std::size_t number) const {
  const Sums* const named = &sums_[place_of_sums(number, true)];
  const Sums* const unnamed = &sums_[place_of_sums(number, false)];
  GroupTally tally;
  tally.unnamed = unnamed[parts_].moments().count;
  tally.respondents = named[parts_].moments().count + tally.unnamed;
  for (std::size_t part = 0; part < parts_; ++part) {
    PartTally sums{named[part].moments(), unnamed[part].moments(),
                   sensitive_[number * parts_ + part]};
    sums.scores.add(sums.unnamed);
    if (part == 0)
      tally.overall = sums;
    else
      tally.dimensions.push_back(sums);
  }
  return tally;
}

Tally Counter::take() {
  for (std::size_t number = 0; number < groups_.groups().size(); ++number) {
    const std::string& text = groups_.groups()[number].text();
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
