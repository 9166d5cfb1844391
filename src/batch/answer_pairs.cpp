#include "batch/answer_pairs.hpp"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace readiness::batch {
namespace {

/// Whether all numbers of answers are below 16: four are looked at as one number.
bool are_small(const std::vector<AnswerCode>& row) {
  constexpr std::uint64_t high_bits = 0xfff0fff0fff0fff0;
  constexpr std::size_t at_once = sizeof high_bits / sizeof(AnswerCode);
  std::uint64_t any = 0, four = 0;
  std::size_t at = 0;
  for (; at + at_once <= row.size(); at += at_once) {
    std::memcpy(&four, &row[at], sizeof four);
    any |= four;
  }
  for (; at < row.size(); ++at) any |= row[at];
  return (any & high_bits) == 0;
}

}  // namespace

AnswerPairs::AnswerPairs(const Questionnaire& questionnaire, const AnswerBook& book)
    : questionnaire_(questionnaire),
      book_(book),
      edition_(book.edition()),
      batteries_(batteries_of(questionnaire)),
      paired_batteries_(batteries_.size()),
      counted_(empty_tally(questionnaire, {})),
      sums_(questionnaire.dimensions.size()),
      combinations_(questionnaire.questions.size()),
      places_(questionnaire.questions.size()) {}

bool AnswerPairs::add(const CodedRow& row) {
  if (!are_small(row.codes)) return false;
  if (edition_ != book_.edition()) forget();
  const PairedPlan& its = paired(*row.plan);
  if (!its.can_be_added) return false;
  for (const Part& part : its.parts) add_part(part, its.counts, row.codes.data());
  if (++rows_ == std::numeric_limits<std::uint16_t>::max()) empty_into(counted_);
  return true;
}

void AnswerPairs::add_part(const Part& part, std::size_t counts, const AnswerCode* row) {
  const auto place = [row](const Pair& pair) {
    return static_cast<std::size_t>(row[pair.first.value] |
                                    static_cast<unsigned>(row[pair.second.value]) << code_bits);
  };
  const std::size_t size = part.pairs.size();
  std::uint8_t* const combinations = combinations_.data();
  WholeSums sums;
  unsigned any = 0;
  for (std::size_t i = 0; i < size; ++i) {
    Pair& pair = *part.pairs[i];
    const std::size_t at = place(pair);
    ++pair.counts[counts][at];
    sums += pair.sums[at];
    combinations[i] = pair.combinations[at];
    any |= combinations[i];
  }
  if ((any & unknown) != 0) {
    sums = {};
    for (std::size_t i = 0; i < size; ++i) {
      Pair& pair = *part.pairs[i];
      const std::size_t at = place(pair);
      if (pair.combinations[at] == unknown) work_out(pair, at);
      sums += pair.sums[at];
      combinations[i] = pair.combinations[at];
    }
  }
  if (part.dimension < sums_.size()) sums_[part.dimension] = sums;
  if (part.battery) add_to_battery(*part.battery);
}

/// Who has no level in one of the questions counts in none.
void AnswerPairs::add_to_battery(PairedBattery& battery) {
  const std::size_t size = battery.crosses.size();
  std::size_t* const places = places_.data();
  unsigned any = 0;
  for (std::size_t i = 0; i < size; ++i) {
    any |= combinations_[i];
    places[i] = battery.crosses[i].place + combinations_[i];
  }
  if ((any & no_combination) != 0) return;
  ++battery.respondents;
  if (size == 1) ++battery.counts[places[0]];
  for (std::size_t i = 0; i + 1 < size; ++i) {
    const Cross& cross = battery.crosses[i];
    std::uint16_t* const row =
        battery.counts.data() + (cross.begin + combinations_[i] * cross.length);
    const std::size_t before = battery.crosses[i + 1].place;  // what the row leaves out
    for (std::size_t j = i + 1; j < size; ++j) ++row[places[j] - before];
  }
}

void AnswerPairs::work_out(Pair& pair, std::size_t at) const {
  const auto first = static_cast<AnswerCode>(at % codes),
             second = static_cast<AnswerCode>(at / codes);
  const CodedAnswer& one = book_(pair.first, first, false);
  const CodedAnswer& other = book_(pair.second, second, false);
  pair.first_slot[first] = one.slot;
  pair.second_slot[second] = other.slot;
  pair.sums[at] = one.whole;
  if (pair.second != pair.first) pair.sums[at] += other.whole;
  const std::size_t beside = pair.second == pair.first ? 0 : static_cast<std::size_t>(other.level);
  const std::size_t combination = static_cast<std::size_t>(one.level) * pair.second_levels + beside;
  const bool is_one = one.level >= 0 && other.level >= 0 && combination < most_combinations;
  pair.combinations[at] = is_one ? static_cast<std::uint8_t>(combination) : no_combination;
}

const AnswerPairs::PairedPlan& AnswerPairs::paired(const AskPlan& plan) {
  if (last_plan_ && last_plan_->plan == &plan) return *last_plan_;
  const auto known = std::find_if(plans_.begin(), plans_.end(),
                                  [&](const PairedPlan& each) { return each.plan == &plan; });
  last_plan_ = known != plans_.end() ? &*known : &plans_.emplace_back(pair_up(plan));
  return *last_plan_;
}

AnswerPairs::PairedPlan AnswerPairs::pair_up(const AskPlan& plan) {
  PairedPlan paired;
  paired.plan = &plan;
  paired.counts = questionnaire_.roles[plan.role].named ? 0 : 1;
  std::vector<QuestionId> left = plan.asked;
  const auto take = [&](const std::vector<QuestionId>& questions) {
    std::vector<QuestionId> taken;
    for (const QuestionId id : questions) {
      const auto found = std::find(left.begin(), left.end(), id);
      if (found == left.end()) continue;
      left.erase(found);
      taken.push_back(id);
    }
    return taken;
  };
  for (const DimensionId dimension : questionnaire_.dimensions.ids()) {
    Part part;
    part.dimension = dimension.value;
    part.battery = battery_of_part(plan, dimension);
    if (part.battery) {
      paired.can_be_added =
          paired.can_be_added && std::all_of(part.battery->pairs.begin(), part.battery->pairs.end(),
                                             [&](const Pair* pair) {
                                               return combinations_of(*pair) <= most_combinations;
                                             });
      part.pairs = part.battery->pairs;
      for (const Pair* pair : part.pairs) static_cast<void>(take({pair->first, pair->second}));
    }
    add_pairs(take(questionnaire_.dimensions[dimension].questions), part.pairs);
    paired.parts.push_back(std::move(part));
  }
  Part context;
  context.dimension = questionnaire_.dimensions.size();
  add_pairs(left, context.pairs);
  paired.parts.push_back(std::move(context));
  return paired;
}

/// Null where the plan asks no battery of the dimension, or only a part of it, which nobody
/// completes.
AnswerPairs::PairedBattery* AnswerPairs::battery_of_part(const AskPlan& plan,
                                                         DimensionId dimension) {
  const Battery battery = battery_of(questionnaire_, dimension, plan.role);
  const auto found = std::find(batteries_.begin(), batteries_.end(), battery);
  const bool is_asked = std::all_of(
      battery.questions.begin(), battery.questions.end(),
      [&](QuestionId id) { return std::binary_search(plan.asked.begin(), plan.asked.end(), id); });
  if (found == batteries_.end() || !is_asked) return nullptr;
  PairedBattery& paired = paired_batteries_[static_cast<std::size_t>(found - batteries_.begin())];
  if (paired.pairs.empty()) make_battery(battery, paired);
  return &paired;
}

void AnswerPairs::make_battery(const Battery& battery, PairedBattery& paired) {
  add_pairs(battery.questions, paired.pairs);
  std::size_t place = 0, size = 0;
  for (const Pair* pair : paired.pairs) {
    paired.crosses.push_back({0, 0, place});
    place += combinations_of(*pair);
  }
  for (std::size_t i = 0; i < paired.pairs.size(); ++i) {
    Cross& cross = paired.crosses[i];
    const std::size_t combinations = combinations_of(*paired.pairs[i]);
    cross.begin = size;
    cross.length = place - cross.place - combinations;
    size += combinations * cross.length;
  }
  paired.counts.resize(paired.pairs.size() == 1 ? place : size);
}

std::size_t AnswerPairs::levels_of(QuestionId question) const {
  return slots_of(questionnaire_, questionnaire_.questions[question]);
}

std::size_t AnswerPairs::combinations_of(const Pair& pair) const {
  return levels_of(pair.first) * pair.second_levels;
}

/// Two and two as long as they have few combinations together; else one is a pair by itself.
void AnswerPairs::add_pairs(const std::vector<QuestionId>& questions, std::vector<Pair*>& pairs) {
  for (std::size_t i = 0; i < questions.size(); ++i) {
    const QuestionId first = questions[i];
    const bool has_second = i + 1 < questions.size() &&
                            levels_of(first) * levels_of(questions[i + 1]) <= most_combinations;
    const QuestionId second = has_second ? questions[++i] : first;
    const auto known = std::find_if(pairs_.begin(), pairs_.end(), [&](const Pair& pair) {
      return pair.first == first && pair.second == second;
    });
    if (known != pairs_.end()) {
      pairs.push_back(&*known);
      continue;
    }
    Pair& pair = pairs_.emplace_back();
    pair.first = first;
    pair.second = second;
    pair.second_levels = has_second ? levels_of(second) : 1;
    pair.combinations.fill(unknown);
    pairs.push_back(&pair);
  }
}

/// The numbers of answers mean something else from now on.
void AnswerPairs::forget() {
  empty_into(counted_);
  edition_ = book_.edition();
  for (Pair& pair : pairs_) pair.combinations.fill(unknown);
}

void AnswerPairs::empty_into(Tally& tally) {
  for (Pair& pair : pairs_) empty_pair(pair, tally);
  for (std::size_t i = 0; i < batteries_.size(); ++i)
    empty_battery(batteries_[i], paired_batteries_[i], tally.batteries[i]);
  rows_ = 0;
  if (&tally == &counted_) return;
  merge(tally, std::exchange(counted_, empty_tally(questionnaire_, {})));
}

void AnswerPairs::empty_pair(Pair& pair, Tally& tally) {
  for (std::size_t kind = 0; kind < pair.counts.size(); ++kind)
    for (std::size_t at = 0; at < codes * codes; ++at) {
      const std::uint64_t count = std::exchange(pair.counts[kind][at], std::uint16_t{0});
      if (count == 0) continue;
      const bool is_named = kind == 0;
      count_answers(tally.questions[pair.first.value], pair.first_slot[at % codes], count,
                    is_named);
      if (pair.second != pair.first)
        count_answers(tally.questions[pair.second.value], pair.second_slot[at / codes], count,
                      is_named);
    }
}

/// Two questions of one pair are in all counts of that pair, and are taken from one kind of them:
/// from those with the next pair; of the last pair from those with the first.
void AnswerPairs::empty_battery(const Battery& battery, PairedBattery& paired,
                                BatteryTally& tally) const {
  if (paired.respondents == 0) return;
  tally.respondents += std::exchange(paired.respondents, std::uint16_t{0});
  const std::size_t questions = battery.questions.size(), last = paired.pairs.size() - 1;
  std::vector<std::size_t> begins;  // of pairs, in the battery
  for (std::size_t i = 0, begin = 0; i <= last; ++i) {
    begins.push_back(begin);
    begin += paired.pairs[i]->second == paired.pairs[i]->first ? 1 : 2;
  }
  std::vector<std::size_t> levels(questions);
  const auto set_levels = [&](std::size_t number, std::size_t combination) {
    const Pair& pair = *paired.pairs[number];
    levels[begins[number]] = combination / pair.second_levels;
    if (pair.second != pair.first) levels[begins[number] + 1] = combination % pair.second_levels;
  };
  const auto end_of = [&](std::size_t number) {
    return number == last ? questions : begins[number + 1];
  };
  const auto add = [&](std::size_t i, std::size_t j, std::uint64_t count) {
    tally.pairs[i * questions - i * (i + 1) / 2 + (j - i - 1)]
               [levels[i] * levels_of(battery.questions[j]) + levels[j]] += count;
  };
  const auto add_within = [&](std::size_t number, std::uint64_t count) {
    if (end_of(number) - begins[number] == 2) add(begins[number], begins[number] + 1, count);
  };
  const auto count_together = [&](std::size_t first, std::size_t second, std::uint64_t count) {
    if (second == first + 1) add_within(first, count);
    if (first == 0 && second == last) add_within(last, count);
    for (std::size_t i = begins[first]; i < end_of(first); ++i)
      for (std::size_t j = begins[second]; j < end_of(second); ++j) add(i, j, count);
  };
  const std::uint16_t* count = paired.counts.data();
  for (std::size_t first = 0; first < last; ++first)
    for (std::size_t one = 0; one < combinations_of(*paired.pairs[first]); ++one) {
      set_levels(first, one);
      for (std::size_t second = first + 1; second <= last; ++second)
        for (std::size_t other = 0; other < combinations_of(*paired.pairs[second]); ++other) {
          if (*count > 0) {
            set_levels(second, other);
            count_together(first, second, *count);
          }
          ++count;
        }
    }
  for (std::size_t at = 0; last == 0 && at < paired.counts.size(); ++at) {
    set_levels(0, at);
    add_within(0, paired.counts[at]);
  }
  std::fill(paired.counts.begin(), paired.counts.end(), std::uint16_t{0});
}

}  // namespace readiness::batch
