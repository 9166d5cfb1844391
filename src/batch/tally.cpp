#include "batch/tally.hpp"

#include "answers/asked.hpp"
#include "base/mixed.hpp"

#include <algorithm>
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

void Counter::Sums::add(std::uint64_t number) {
  both += (Wide{1} << 88U) | number;
  squares += static_cast<Wide>(number) * number;
}

Moments Counter::Sums::moments() const {
  return {static_cast<std::uint64_t>(both >> 88U), both & ((Wide{1} << 88U) - 1), squares};
}

void Counter::add_scores(RoleId role, const RowScores& scores, const std::string& group) {
  if (added_ - settled_ == waiting_.size()) settle(waiting(settled_++));
  if (added_ - settled_ >= rows_between) send_for_sums(waiting(added_ - rows_between));
  Waiting& last = waiting(added_++);
  last.key = group;
  last.digest = groups_.send_for(group);
  last.is_named = questionnaire_.roles[role].named;
  last.parts.resize(parts_);
  const auto part_of = [&](const RowScore& score) -> Waiting::Part {
    if (!score.is_shown) return {};
    return {score.known_given ? score.known_given->share
                              : share_of_range(questionnaire_.scoring, score.given),
            true, score.holds_sensitive};
  };
  last.parts.front() = part_of(scores.overall);
  for (std::size_t i = 0; i < scores.dimensions.size(); ++i)
    last.parts[i + 1] = part_of(scores.dimensions[i]);
  ++tally_.respondents;
}

void Counter::send_for_sums(const Waiting& waiting) const {
  const std::size_t begin = place_of_sums(groups_.likely_number(waiting.digest), waiting.is_named);
  if (begin >= sums_.size()) return;
  const auto* const sums = reinterpret_cast<const char*>(&sums_[begin]);
  constexpr std::size_t line = 64;
  for (std::size_t at = 0; at < (parts_ + 1) * sizeof(Sums); at += line)
    __builtin_prefetch(sums + at, 1);
}

void Counter::settle(const Waiting& waiting) {
  const std::size_t group = groups_.number(waiting.key, waiting.digest);
  if (sums_.size() < place_of_sums(group + 1, true)) {
    sums_.resize(place_of_sums(group + 1, true));
    sensitive_.resize((group + 1) * parts_);
  }
  Sums* const sums = &sums_[place_of_sums(group, waiting.is_named)];
  sums[parts_].add(0);
  for (std::size_t part = 0; part < parts_; ++part) {
    const Waiting::Part& its = waiting.parts[part];
    if (!its.is_shown) continue;
    sums[part].add(its.share);
    if (!waiting.is_named && its.is_sensitive) ++sensitive_[group * parts_ + part];
  }
}

void Counter::settle_all() {
  while (settled_ < added_) settle(waiting(settled_++));
}

std::vector<std::string> Counter::take_new_groups() {
  settle_all();
  const auto first = groups_.keys().begin() + static_cast<std::ptrdiff_t>(told_groups_);
  told_groups_ = groups_.keys().size();
  return {first, groups_.keys().end()};
}

std::uint64_t GroupIndex::send_for(std::string_view key) const {
  const std::uint64_t digest = mixed(0, key);
  if (!places_.empty()) __builtin_prefetch(&places_[digest & (places_.size() - 1)]);
  return digest;
}

template <class IsIt>
std::size_t GroupIndex::place_of(std::uint64_t digest, IsIt is_it) const {
  const auto part = static_cast<std::uint32_t>(digest >> 32U);
  for (std::size_t at = digest & (places_.size() - 1);; at = (at + 1) & (places_.size() - 1)) {
    const Place& place = places_[at];
    if (place.number == 0 || (place.digest == part && is_it(place.number - 1))) return at;
  }
}

std::size_t GroupIndex::likely_number(std::uint64_t digest) const {
  if (places_.empty()) return keys_.size();
  const Place& place = places_[place_of(digest, [](std::size_t) { return true; })];
  if (place.number == 0) return keys_.size();
  __builtin_prefetch(&keys_[place.number - 1]);
  return place.number - 1;
}

std::size_t GroupIndex::number(std::string_view key, std::uint64_t digest) {
  if (2 * keys_.size() >= places_.size()) grow();
  Place& place =
      places_[place_of(digest, [&](std::size_t number) { return keys_[number] == key; })];
  if (place.number == 0) {
    keys_.emplace_back(key);
    place = {static_cast<std::uint32_t>(digest >> 32U), static_cast<std::uint32_t>(keys_.size())};
  }
  return place.number - 1;
}

void GroupIndex::grow() {
  places_.assign(std::max<std::size_t>(64, 2 * places_.size()), {});
  const std::vector<std::string> keys = std::exchange(keys_, {});
  keys_.reserve(2 * keys.size());
  for (const std::string& key : keys) static_cast<void>(number(key, mixed(0, key)));
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
  settle_all();
  for (std::size_t number = 0; number < groups_.keys().size(); ++number) {
    const std::string& text = groups_.keys()[number];
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
