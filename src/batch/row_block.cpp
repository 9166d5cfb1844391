#include "batch/row_block.hpp"

#include "base/eight_bytes.hpp"
#include "base/repeat.hpp"

#include <algorithm>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace readiness::batch {

RowBlock::RowBlock(const Questionnaire& questionnaire, Instructions instructions)
    : questions_(questionnaire.questions.size()),
      instructions_(instructions),
      strips_((questions_ + width - 1) / width),
      columns_(strips_.size() * width) {}

bool RowBlock::add(const CodedRow& row) {
  const Asked& asked = asked_(*row.plan, [&] { return asked_by(*row.plan); });
  const bool has_large =
      instructions_ == Instructions::wide ? put_widely(row, asked) : put_here(row, asked);
  if (has_large)
    for (Strip& strip : strips_)
      for (std::uint8_t& code : strip[rows_])
        if (code >= codes) code = answer_codes::does_not_apply;
  plan_of_row_[rows_] = row.plan;
  const auto same = std::ranges::find(plans_, row.plan, &OfPlan::plan);
  const Bits own = Bits{1} << rows_;
  if (same == plans_.end())
    plans_.push_back({row.plan, own});
  else
    same->rows |= own;
  ++rows_;
  return !has_large;
}

bool RowBlock::put_here(const CodedRow& row, const Asked& asked) {
  unsigned all = 0;
  for (std::size_t question = 0; question < questions_; ++question) {
    const std::size_t strip = question / width, place = question % width;
    const unsigned code = std::min<unsigned>(row.codes[question], 0xff);
    const unsigned its = (code & asked.bits[strip][place]) | asked.instead[strip][place];
    strips_[strip][rows_][place] = static_cast<std::uint8_t>(its);
    all |= its;
  }
  return all >= codes;
}

#if defined(__x86_64__)

/// The same for 32 questions at a time.
READINESS_WIDE bool RowBlock::put_widely(const CodedRow& row, const Asked& asked) {
  constexpr std::size_t half = width / 2;
  __mmask32 large = 0;
  for (std::size_t begin = 0; begin < questions_; begin += half) {
    const __mmask32 there = ~__mmask32{0} >> (half - std::min(half, questions_ - begin));
    const __m256i its = _mm512_maskz_cvtusepi16_epi8(
        there, _mm512_maskz_loadu_epi16(there, row.codes.data() + begin));
    const std::size_t strip = begin / width, place = begin % width;
    const auto* const bits = reinterpret_cast<const __m256i*>(&asked.bits[strip][place]);
    const auto* const instead = reinterpret_cast<const __m256i*>(&asked.instead[strip][place]);
    const __m256i line = _mm256_or_si256(_mm256_and_si256(its, _mm256_loadu_si256(bits)),
                                         _mm256_loadu_si256(instead));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(&strips_[strip][rows_][place]), line);
    large |= _mm256_cmpge_epu8_mask(line, _mm256_set1_epi8(codes));
  }
  return large != 0;
}

#else

bool RowBlock::put_widely(const CodedRow& row, const Asked& asked) { return put_here(row, asked); }

#endif

void RowBlock::leave_out_last() {
  for (Strip& strip : strips_) strip[rows_ - 1].fill(answer_codes::does_not_apply);
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
  for (Strip& strip : strips_)
    for (std::size_t row = rows_; row < most_rows; ++row)
      strip[row].fill(answer_codes::does_not_apply);
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

void RowBlock::clear() {
  rows_ = 0;
  plans_.clear();
}

}  // namespace readiness::batch
