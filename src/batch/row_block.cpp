#include "batch/row_block.hpp"

#include "base/eight_bytes.hpp"
#include "base/repeat.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace readiness::batch {

RowBlock::RowBlock(const Questionnaire& questionnaire, Instructions instructions)
    : questions_(questionnaire.questions.size()),
      instructions_(instructions),
      strips_((questions_ + width - 1) / width),
      columns_(strips_.size() * width) {}

RowBlock::Bits RowBlock::take(std::span<const CodedRow* const> rows) {
  rows_.assign(rows.begin(), rows.end());
  find_plans();
  const Bits large = instructions_ == Instructions::wide ? put_widely() : put_here();
  for (Strip& strip : strips_) {
    for (Bits rest = large; rest != 0; rest &= rest - 1)
      for (std::uint8_t& code : strip[static_cast<std::size_t>(std::countr_zero(rest))])
        if (code >= codes) code = answer_codes::does_not_apply;
    for (std::size_t row = rows_.size(); row < most_rows; ++row)
      strip[row].fill(answer_codes::does_not_apply);
  }
  turn();
  return large;
}

void RowBlock::find_plans() {
  plans_.clear();
  Bits own = 1;
  for (std::size_t row = 0; row < rows_.size(); ++row, own <<= 1U) {
    const AskPlan& plan = *rows_[row]->plan;
    if (plan.number >= rows_of_plan_.size()) rows_of_plan_.resize(plan.number + 1);
    Bits& rows = rows_of_plan_[plan.number];
    if (rows == 0) plans_.push_back({&plan, 0});
    rows |= own;
  }
  for (OfPlan& each : plans_) {
    each.rows = std::exchange(rows_of_plan_[each.plan->number], 0);
    const Asked& asked = asked_(*each.plan, [&] { return asked_by(*each.plan); });
    for (Bits rest = each.rows; rest != 0; rest &= rest - 1)
      asked_of_[static_cast<std::size_t>(std::countr_zero(rest))] = &asked;
  }
}

/// The loops are as long as a strip is wide, and write nothing that they read.
RowBlock::Bits RowBlock::put_here() {
  Bits large = 0;
  for (std::size_t row = 0; row < rows_.size(); ++row)
    for (std::size_t strip = 0; strip < strips_.size(); ++strip) {
      const std::size_t begin = strip * width;
      std::array<AnswerCode, width> its{};
      std::copy_n(rows_[row]->codes.data() + begin, std::min(width, questions_ - begin),
                  its.data());
      Line line;
      const Line bits = asked_of_[row]->bits[strip], instead = asked_of_[row]->instead[strip];
      for (std::size_t i = 0; i < width; ++i)
        line[i] = static_cast<std::uint8_t>(its[i] < 0xff ? its[i] : 0xff);
      for (std::size_t i = 0; i < width; ++i)
        line[i] = static_cast<std::uint8_t>((line[i] & bits[i]) | instead[i]);
      unsigned all = 0;
      for (const std::uint8_t code : line) all |= code;
      strips_[strip][row] = line;
      large |= Bits{all >= codes} << row;
    }
  return large;
}

#if defined(__x86_64__)

/// The same for 32 questions at a time.
READINESS_WIDE RowBlock::Bits RowBlock::put_widely() {
  constexpr std::size_t half = width / 2;
  Bits large = 0;
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    const AnswerCode* const row_codes = rows_[row]->codes.data();
    const Asked& asked = *asked_of_[row];
    __mmask32 large_here = 0;
    for (std::size_t begin = 0; begin < questions_; begin += half) {
      const __mmask32 there = ~__mmask32{0} >> (half - std::min(half, questions_ - begin));
      const __m256i its =
          _mm512_maskz_cvtusepi16_epi8(there, _mm512_maskz_loadu_epi16(there, row_codes + begin));
      const std::size_t strip = begin / width, place = begin % width;
      const auto* const bits = reinterpret_cast<const __m256i*>(&asked.bits[strip][place]);
      const auto* const instead = reinterpret_cast<const __m256i*>(&asked.instead[strip][place]);
      const __m256i line = _mm256_or_si256(_mm256_and_si256(its, _mm256_loadu_si256(bits)),
                                           _mm256_loadu_si256(instead));
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(&strips_[strip][row][place]), line);
      large_here |= _mm256_cmpge_epu8_mask(line, _mm256_set1_epi8(codes));
    }
    large |= Bits{large_here != 0} << row;
  }
  return large;
}

#else

RowBlock::Bits RowBlock::put_widely() { return put_here(); }

#endif

void RowBlock::leave_out(Bits rows) {
  for (Column& column : columns_)
    for (Bits rest = rows; rest != 0; rest &= rest - 1)
      column[static_cast<std::size_t>(std::countr_zero(rest))] = answer_codes::does_not_apply;
}

RowBlock::Asked RowBlock::asked_by(const AskPlan& plan) const {
  Asked asked{std::vector<Line>(strips_.size()), std::vector<Line>(strips_.size())};
  for (Line& line : asked.instead) line.fill(answer_codes::does_not_apply);
  for (const QuestionId id : plan.asked) {
    asked.bits[id.value / width][id.value % width] = 0xff;
    asked.instead[id.value / width][id.value % width] = 0;
  }
  return asked;
}

void RowBlock::turn() {
  if (instructions_ == Instructions::wide)
    turn_widely();
  else
    turn_here();
}

READINESS_WIDE void RowBlock::turn_widely() { turn_here(); }

/// Eight rows at a time, of which eight neighbouring bytes each are a square of 8 by 8. Squares
/// beside the diagonal change places, of 4 by 4 bytes, then of 2 by 2, then bytes (as bits do in
/// Hacker's Delight, 7-3); all squares of the eight rows at once.
[[gnu::always_inline]] inline void RowBlock::turn_here() {
  constexpr std::size_t side = 8, squares = width / side;
  for (std::size_t s = 0; s < strips_.size(); ++s)
    for (std::size_t first = 0; first < most_rows; first += side) {
      std::array<std::array<std::uint64_t, squares>, side> words;
      for (std::size_t row = 0; row < side; ++row)
        for (std::size_t square = 0; square < squares; ++square)
          words[row][square] = eight_bytes::at(strips_[s][first + row].data() + side * square);
      repeat<3>([&](auto step) __attribute__((always_inline)) {
        constexpr std::size_t size = 4U >> step, bits = 8 * size;
        constexpr std::uint64_t low = ~std::uint64_t{0} / ((std::uint64_t{1} << bits) + 1);
        for (std::size_t begin = 0; begin < side; begin += 2 * size)
          for (std::size_t at = begin; at < begin + size; ++at)
            for (std::size_t square = 0; square < squares; ++square) {
              const std::uint64_t differ =
                  ((words[at][square] >> bits) ^ words[at + size][square]) & low;
              words[at][square] ^= differ << bits;
              words[at + size][square] ^= differ;
            }
      });
      for (std::size_t square = 0; square < squares; ++square)
        for (std::size_t i = 0; i < side; ++i)
          eight_bytes::put(words[i][square],
                           columns_[s * width + side * square + i].data() + first);
    }
}

}  // namespace readiness::batch
