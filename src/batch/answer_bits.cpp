#include "batch/answer_bits.hpp"

#include "base/repeat.hpp"

#include <algorithm>
#include <bit>
#include <functional>
#include <stdexcept>
#include <utility>

namespace readiness::batch {
namespace {

/// Makes columns of rows: bit i of word j becomes bit j of word i. Blocks beside the diagonal
/// change places, of 32, then of 16, ..., then of single bits (Hacker's Delight, 7-3).
void transpose(std::array<std::uint64_t, 64>& words) {
  repeat<6>([&](auto step) {
    constexpr unsigned size = 32U >> step;
    constexpr std::uint64_t low = ~std::uint64_t{0} / ((std::uint64_t{1} << size) + 1);
    for (unsigned begin = 0; begin < words.size(); begin += 2 * size)
      for (unsigned at = begin; at < begin + size; ++at) {
        const std::uint64_t differ = ((words[at] >> size) ^ words[at + size]) & low;
        words[at] ^= differ << size;
        words[at + size] ^= differ;
      }
  });
}

std::uint64_t ones_in(std::uint64_t bits) {
  return static_cast<std::uint64_t>(std::popcount(bits));
}

/// How many of some people are in each of so many groups.
template <std::size_t groups>
[[gnu::always_inline]] inline void count_together(std::uint64_t people,
                                                  const std::uint64_t* __restrict in_group,
                                                  std::uint64_t* __restrict counts) {
  for (std::size_t i = 0; i < groups; ++i) counts[i] += ones_in(people & in_group[i]);
}

/// How many have one of the levels from `first` on, and one of `others`. It takes more than half of
/// the time, so the usual numbers of levels are constants.
[[gnu::always_inline]] inline void count_pair(const std::uint64_t* first,
                                              const std::uint64_t* behind, std::uint64_t complete,
                                              const std::uint64_t* others, std::size_t levels,
                                              std::uint64_t* counts) {
  constexpr std::size_t usual = 8;
  if (levels > usual)
    for (; first != behind; ++first)
      for (std::size_t i = 0; i < levels; ++i) *counts++ += ones_in(*first & complete & others[i]);
  repeat<usual>([&](auto i) __attribute__((always_inline)) {
    if (levels != i + 1) return;
    for (; first != behind; ++first, counts += i + 1)
      count_together<i + 1>(*first & complete, others, counts);
  });
}

}  // namespace

unsigned AnswerBits::most_words_at_once() {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vpopcntdq")) return 8;
  if (__builtin_cpu_supports("popcnt")) return 1;
#endif
  return 0;
}

AnswerBits::AnswerBits(const Questionnaire& questionnaire, const AnswerBook& book,
                       unsigned words_at_once)
    : questionnaire_(questionnaire),
      book_(book),
      batteries_(batteries_of(questionnaire)),
      is_in_battery_(questionnaire.questions.size(), false),
      edition_(book.edition()),
      words_at_once_(words_at_once),
      asked_(batteries_.size()),
      given_(questionnaire.questions.size()),
      counts_(questionnaire.questions.size()),
      counted_(empty_tally(questionnaire, {})) {
  for (const QuestionTally& each : counted_.questions) {
    const std::size_t at_once = std::max(1U, words_at_once_);
    rooms_.push_back((each.levels.size() + at_once - 1) / at_once * at_once);
  }
  for (const Battery& battery : batteries_) {
    for (const QuestionId id : battery.questions) is_in_battery_[id.value] = true;
    std::size_t size = 0;
    for_each_pair(battery, [&](QuestionId one, QuestionId other) {
      size += levels_of(one) * rooms_[other.value];
    });
    pairs_.emplace_back(size);
  }
  const PackedRow layout(questionnaire);
  words_.resize(layout.words().size());
  for (const QuestionId id : questionnaire.questions.ids()) places_.push_back(layout.place(id));
}

bool AnswerBits::add(const CodedRow& row, const PackedRow& packed) {
  if (edition_ != book_.edition()) {
    if (rows_ > 0) throw std::logic_error("answers were forgotten before they were settled");
    edition_ = book_.edition();
  }
  if (packed.has_large() && !add_large(row)) return false;
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i][rows_] = packed.words()[i];
  const People& people = people_of_plans_(*row.plan, [&] { return people_of(*row.plan); });
  const Bits own = Bits{1} << rows_;
  people_[people.kind] |= own;
  for (const std::size_t battery : people.batteries) asked_[battery] |= own;
  if (++rows_ == rows_at_once) count_rows();
  return true;
}

/// Counts what the packed row leaves out.
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

void AnswerBits::count_rows() {
  if (words_at_once_ == 8) return count_rows_by_eights();
  if (words_at_once_ == 1) return count_rows_by_ones();
  count_rows_here();
}

// A program for all processors has to say where it uses what only some have.
#if defined(__x86_64__)
[[gnu::target("popcnt,avx512f,avx512vpopcntdq")]]
#endif
void AnswerBits::count_rows_by_eights() {
  count_rows_here();
}

#if defined(__x86_64__)
[[gnu::target("popcnt")]]
#endif
void AnswerBits::count_rows_by_ones() {
  count_rows_here();
}

[[gnu::always_inline]] inline void AnswerBits::count_rows_here() {
  for (Words& words : words_) {
    std::fill(words.begin() + static_cast<std::ptrdiff_t>(rows_), words.end(),
              PackedRow::nothing_applies);
    transpose(words);
  }
  for (const QuestionId id : questionnaire_.questions.ids()) count_question(id);
  for (std::size_t i = 0; i < batteries_.size(); ++i)
    if (asked_[i] != 0) count_battery(i);
  rows_ = 0;
  people_ = {};
}

/// Of the four words of a question one tells the lowest bit of each respondent's number, and so on.
[[gnu::always_inline]] inline void AnswerBits::count_question(QuestionId question) {
  const std::size_t place = places_[question.value];
  const Bits* const bit =
      &words_[place / PackedRow::in_word][PackedRow::code_bits * (place % PackedRow::in_word)];
  const std::array<Bits, 4> low = {~bit[1] & ~bit[0], ~bit[1] & bit[0], bit[1] & ~bit[0],
                                   bit[1] & bit[0]};
  const std::array<Bits, 4> high = {~bit[3] & ~bit[2], ~bit[3] & bit[2], bit[3] & ~bit[2],
                                    bit[3] & bit[2]};
  std::array<Bits, codes>& given = given_[question.value];
  repeat<codes>([&](auto code) { given[code] = high[code / 4] & low[code % 4]; });
  for (std::size_t kind = 0; kind < people_.size(); ++kind)
    if (const Bits people = people_[kind]; people != 0)
      count_together<codes>(people, given.data(), counts_[question.value][kind].data());
}

/// Who has no level in one of the questions counts in none.
[[gnu::always_inline]] inline void AnswerBits::count_battery(std::size_t number) {
  const std::vector<QuestionId>& questions = batteries_[number].questions;
  Bits complete = std::exchange(asked_[number], 0);
  levels_.clear();
  for (const QuestionId id : questions) {
    const std::size_t begin = levels_.size();
    levels_.resize(begin + rooms_[id.value]);
    Bits any = 0;
    const std::size_t known = std::min(codes, book_.size(id));
    for (std::size_t code = answer_codes::first_given; code < known; ++code) {
      const Bits given = given_[id.value][code];
      const int level = book_(id, static_cast<AnswerCode>(code), false).level;
      if (level < 0) continue;
      levels_[begin + static_cast<std::size_t>(level)] |= given;
      any |= given;
    }
    complete &= any;
  }
  counted_.batteries[number].respondents += ones_in(complete);
  std::uint64_t* counts = pairs_[number].data();
  const Bits* first = levels_.data();
  for (std::size_t i = 0; i < questions.size(); ++i) {
    const std::size_t levels = levels_of(questions[i]);
    const Bits* second = first + rooms_[questions[i].value];
    const Bits* const next = second;
    for (std::size_t j = i + 1; j < questions.size(); ++j) {
      const std::size_t room = rooms_[questions[j].value];
      count_pair(first, first + levels, complete, second, room, counts);
      counts += levels * room;
      second += room;
    }
    first = next;
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
  if (rows_ > 0) count_rows();
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
