#include "batch/answer_bits.hpp"

#include "base/repeat.hpp"
#include "base/sixty_four_bytes.hpp"

#include <algorithm>
#include <bit>
#include <functional>
#include <stdexcept>
#include <utility>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace readiness::batch {
namespace {

std::uint64_t ones_in(std::uint64_t bits) {
  return static_cast<std::uint64_t>(std::popcount(bits));
}

/// How many of some people gave each answer.
template <std::size_t answers>
[[gnu::always_inline]] inline void count_each(std::uint64_t people,
                                              const std::uint64_t* __restrict gave,
                                              std::uint64_t* __restrict counts) {
  for (std::size_t i = 0; i < answers; ++i) counts[i] += ones_in(people & gave[i]);
}

/// How many have a level of the first question, and one of `room` of the second, in a few blocks.
/// This is most of what there is to count, so that usual numbers of levels are constants.
template <std::size_t room, std::size_t blocks>
[[gnu::always_inline]] inline void count_pair(const std::uint64_t* first, std::size_t first_room,
                                              std::size_t first_levels,
                                              const std::uint64_t* __restrict second,
                                              std::uint64_t* __restrict counts) {
  for (std::size_t level = 0; level < first_levels; ++level, counts += room) {
    std::array<std::uint64_t, room> sums;
    for (std::size_t i = 0; i < room; ++i) sums[i] = counts[i];
    repeat<blocks>([&](auto block) __attribute__((always_inline)) {
      const std::uint64_t people = first[block * first_room + level];
      for (std::size_t i = 0; i < room; ++i) sums[i] += ones_in(people & second[block * room + i]);
    });
    for (std::size_t i = 0; i < room; ++i) counts[i] = sums[i];
  }
}

/// The same for any number of levels.
template <std::size_t blocks>
[[gnu::always_inline]] inline void count_any_pair(const std::uint64_t* first,
                                                  std::size_t first_room, std::size_t first_levels,
                                                  const std::uint64_t* second, std::size_t room,
                                                  std::uint64_t* counts) {
  constexpr std::size_t usual = 8;
  if (room > usual)
    for (std::size_t level = 0; level < first_levels; ++level, counts += room)
      for (std::size_t block = 0; block < blocks; ++block)
        for (std::size_t i = 0; i < room; ++i)
          counts[i] += ones_in(first[block * first_room + level] & second[block * room + i]);
  repeat<usual>([&](auto i) __attribute__((always_inline)) {
    if (room == i + 1) count_pair<i + 1, blocks>(first, first_room, first_levels, second, counts);
  });
}

}  // namespace

AnswerBits::AnswerBits(const Questionnaire& questionnaire, const AnswerBook& book,
                       Instructions instructions)
    : questionnaire_(questionnaire),
      book_(book),
      batteries_(batteries_of(questionnaire)),
      is_in_battery_(questionnaire.questions.size(), false),
      instructions_(instructions),
      known_(questionnaire.questions.size()),
      asked_(batteries_.size()),
      given_(questionnaire.questions.size()),
      edition_(book.edition()),
      counts_(questionnaire.questions.size()),
      counted_(empty_tally(questionnaire, {})) {
  const std::size_t at_once = instructions == Instructions::wide ? 8 : 1;
  for (const QuestionTally& each : counted_.questions)
    rooms_.push_back((each.levels.size() + at_once - 1) / at_once * at_once);
  for (const Battery& battery : batteries_) {
    for (const QuestionId id : battery.questions) is_in_battery_[id.value] = true;
    std::size_t size = 0, levels = 0;
    for (const QuestionId id : battery.questions) levels += blocks_at_once * rooms_[id.value];
    levels_.emplace_back(levels);
    for_each_pair(battery, [&](QuestionId one, QuestionId other) {
      size += levels_of(one) * rooms_[other.value];
    });
    pairs_.emplace_back(size);
  }
}

bool AnswerBits::add_large(const CodedRow& row) {
  const auto is_large = [&](QuestionId id) { return row.codes[id.value] >= codes; };
  const std::vector<QuestionId>& asked = row.plan->asked;
  if (std::ranges::any_of(asked,
                          [&](QuestionId id) { return is_large(id) && is_in_battery_[id.value]; }))
    return false;
  for (const QuestionId id : asked)
    if (is_large(id))
      count_answers(counted_.questions[id.value], book_(id, row.codes[id.value], false).slot, 1,
                    questionnaire_.roles[row.plan->role].named);
  return true;
}

AnswerBits::People AnswerBits::people_of(const AskPlan& plan) const {
  People people{questionnaire_.roles[plan.role].named ? 0U : 1U, {}};
  for (std::size_t i = 0; i < batteries_.size(); ++i)
    if (battery_of(questionnaire_, batteries_[i].dimension, plan.role) == batteries_[i])
      people.batteries.push_back(i);
  return people;
}

void AnswerBits::add(const RowBlock& block) {
  if (edition_ != book_.edition()) {
    if (!is_settled_) throw std::logic_error("answers were forgotten before they were settled");
    edition_ = book_.edition();
  }
  is_settled_ = false;
  if (version_ != book_.version()) learn();
  people_ = {};
  std::ranges::fill(asked_, 0);
  for (const auto& [plan, rows] : block.plans()) {
    const People& people = people_of_plans_(*plan, [&, of = plan] { return people_of(*of); });
    people_[people.kind] |= rows;
    for (const std::size_t battery : people.batteries) asked_[battery] |= rows;
  }
  if (instructions_ == Instructions::wide)
    find_given_widely(block);
  else
    find_given(block);
  count(false);
}

void AnswerBits::count(bool is_end) {
  switch (instructions_) {
    case Instructions::common:
      return count_here(is_end);
    case Instructions::counting:
      return count_by_ones(is_end);
    case Instructions::wide:
      return count_widely(is_end);
  }
}

READINESS_WIDE void AnswerBits::count_widely(bool is_end) { count_here(is_end); }

READINESS_COUNTING void AnswerBits::count_by_ones(bool is_end) { count_here(is_end); }

[[gnu::always_inline]] inline void AnswerBits::count_here(bool is_end) {
  if (!is_end) {
    count_questions();
    for (std::size_t i = 0; i < batteries_.size(); ++i) find_levels(i);
    ++blocks_;
  }
  if (blocks_ < blocks_at_once && !is_end) return;
  count_pairs();
  for (std::vector<Bits>& levels : levels_) std::ranges::fill(levels, 0);
  blocks_ = 0;
}

void AnswerBits::learn() {
  version_ = book_.version();
  for (const QuestionId id : questionnaire_.questions.ids()) {
    Known& known = known_[id.value];
    known.codes = std::min(codes, book_.size(id));
    given_[id.value] = {};
    for (std::size_t code = 0; code < known.codes; ++code)
      known.levels[code] = book_(id, static_cast<AnswerCode>(code), false).level;
  }
}

void AnswerBits::find_given(const RowBlock& block) {
  for (const QuestionId id : questionnaire_.questions.ids())
    for (std::size_t code = 0; code < known_[id.value].codes; ++code)
      given_[id.value][code] = sixty_four_bytes::places(
          reinterpret_cast<const char*>(block[id].data()), static_cast<char>(code));
}

#if defined(__x86_64__)
READINESS_WIDE void AnswerBits::find_given_widely(const RowBlock& block) {
  for (const QuestionId id : questionnaire_.questions.ids()) {
    const __m512i bytes = _mm512_loadu_si512(block[id].data());
    for (std::size_t code = 0; code < known_[id.value].codes; ++code)
      given_[id.value][code] =
          _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(static_cast<char>(code)));
  }
}
#else
void AnswerBits::find_given_widely(const RowBlock& block) { find_given(block); }
#endif

[[gnu::always_inline]] inline void AnswerBits::count_questions() {
  for (const QuestionId id : questionnaire_.questions.ids())
    for (std::size_t kind = 0; kind < people_.size(); ++kind)
      if (const Bits people = people_[kind]; people != 0)
        count_each<codes>(people, given_[id.value].data(), counts_[id.value][kind].data());
}

/// Who has no level in one of the questions counts in none. There is nobody in the levels of a
/// block that is still to come.
[[gnu::always_inline]] inline void AnswerBits::find_levels(std::size_t battery) {
  const std::vector<QuestionId>& questions = batteries_[battery].questions;
  Bits complete = asked_[battery];
  std::vector<Bits>& levels = levels_[battery];
  const auto each_question = [&](auto body) {
    std::size_t begin = 0;
    for (const QuestionId id : questions) {
      body(id, &levels[begin + blocks_ * rooms_[id.value]]);
      begin += blocks_at_once * rooms_[id.value];
    }
  };
  each_question([&](QuestionId id, Bits* its_levels) {
    const Known& known = known_[id.value];
    const std::array<Bits, codes>& given = given_[id.value];
    Bits any = 0;
    for (std::size_t code = answer_codes::first_given; code < known.codes; ++code) {
      if (known.levels[code] < 0) continue;
      const Bits its = given[code];
      its_levels[known.levels[code]] |= its;
      any |= its;
    }
    complete &= any;
  });
  each_question([&](QuestionId id, Bits* its_levels) {
    for (std::size_t i = 0; i < rooms_[id.value]; ++i) its_levels[i] &= complete;
  });
  counted_.batteries[battery].respondents += ones_in(complete);
}

[[gnu::always_inline]] inline void AnswerBits::count_pairs() {
  for (std::size_t battery = 0; battery < batteries_.size(); ++battery) {
    const std::vector<QuestionId>& questions = batteries_[battery].questions;
    std::uint64_t* counts = pairs_[battery].data();
    const Bits* first = levels_[battery].data();
    for (std::size_t i = 0; i < questions.size(); ++i) {
      const std::size_t first_room = rooms_[questions[i].value];
      const std::size_t first_levels = levels_of(questions[i]);
      const Bits* second = first + blocks_at_once * first_room;
      const Bits* const next = second;
      for (std::size_t j = i + 1; j < questions.size(); ++j) {
        const std::size_t room = rooms_[questions[j].value];
        count_any_pair<blocks_at_once>(first, first_room, first_levels, second, room, counts);
        counts += first_levels * room;
        second += blocks_at_once * room;
      }
      first = next;
    }
  }
}

/// In the order in which a battery's tally has them.
template <class Take>
void AnswerBits::for_each_pair(const Battery& battery, Take take) const {
  const std::vector<QuestionId>& questions = battery.questions;
  for (std::size_t i = 0; i < questions.size(); ++i)
    for (std::size_t j = i + 1; j < questions.size(); ++j) take(questions[i], questions[j]);
}

std::size_t AnswerBits::levels_of(QuestionId question) const {
  return counted_.questions[question.value].levels.size();
}

void AnswerBits::settle() {
  count(true);
  is_settled_ = true;
  for (const QuestionId id : questionnaire_.questions.ids())
    for (std::size_t kind = 0; kind < people_.size(); ++kind)
      for (std::size_t code = 0; code < codes; ++code)
        if (const std::uint64_t count = std::exchange(counts_[id.value][kind][code], 0); count > 0)
          count_answers(counted_.questions[id.value],
                        book_(id, static_cast<AnswerCode>(code), false).slot, count, kind == 0);
  for (std::size_t i = 0; i < batteries_.size(); ++i) settle_pairs(i);
}

void AnswerBits::settle_pairs(std::size_t battery) {
  auto pair = counted_.batteries[battery].pairs.begin();
  auto count = pairs_[battery].begin();
  for_each_pair(batteries_[battery], [&](QuestionId one, QuestionId other) {
    auto sum = pair++->begin();
    for (std::size_t level = 0; level < levels_of(one); ++level) {
      sum = std::transform(sum, sum + static_cast<std::ptrdiff_t>(levels_of(other)), count, sum,
                           std::plus<>());
      count += static_cast<std::ptrdiff_t>(rooms_[other.value]);
    }
  });
  std::ranges::fill(pairs_[battery], 0);
}

void AnswerBits::empty_into(Tally& tally) {
  settle();
  merge(tally, std::exchange(counted_, empty_tally(questionnaire_, {})));
}

}  // namespace readiness::batch
