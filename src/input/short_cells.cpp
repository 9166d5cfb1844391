#include "input/short_cells.hpp"

#include "base/sixty_four_bytes.hpp"

#include <algorithm>
#include <array>
#include <utility>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace readiness::input {

ShortCells::ShortCells(std::vector<QuestionId> questions, const AnswerBook::OfByte* of_byte,
                       char separator, Instructions instructions)
    : questions_(std::move(questions)),
      are_in_order_(questions_.back().value - questions_.front().value + 1 == questions_.size() &&
                    std::ranges::is_sorted(questions_)),
      separator_(separator),
      instructions_(instructions),
      of_byte_(of_byte) {
  forget();
}

void ShortCells::forget() {
  meanings_.clear();
  is_varied_ = false;
  for (std::size_t cell = 0; cell < questions_.size(); ++cell)
    learn(cell, static_cast<unsigned char>(separator_));
}

void ShortCells::learn(std::size_t cell, unsigned char byte) {
  constexpr std::size_t few = 24;
  const AnswerCode code = of_byte_[cell][byte];
  const auto alike = std::ranges::find_if(meanings_, [&](const Meaning& each) {
    return each.byte == static_cast<char>(byte) && each.code == code;
  });
  const std::uint64_t own = std::uint64_t{1} << cell;
  if (alike != meanings_.end())
    alike->cells |= own;
  else if (code <= 0xff && meanings_.size() < few)
    meanings_.push_back({static_cast<char>(byte), static_cast<std::uint8_t>(code), own});
  else
    is_varied_ = true;
}

/// The end of each cell is the next bit of one number.
std::size_t ShortCells::read_by_ones(const char* text, AnswerCode* codes) const {
  constexpr std::uint64_t last = std::uint64_t{1} << 63U;  // no end of a short cell; one of others
  std::uint64_t ends = sixty_four_bytes::places(text, separator_);
  std::size_t begin = 0, lengths = 0;
  AnswerCode all = 0;  // one that is not known has all bits
  for (std::size_t cell = 0; cell < questions_.size(); ++cell) {
    const AnswerCode code = of_byte_[cell][static_cast<unsigned char>(text[begin])];
    codes[questions_[cell].value] = code;
    all |= code;
    const auto end = static_cast<std::size_t>(__builtin_ctzll(ends | last));
    ends &= ends - 1;
    lengths |= end - begin;
    begin = end + 1;
  }
  return lengths > 1 || all == answer_codes::none ? 0 : begin;
}

#if defined(__x86_64__)

/// All cells at once. A cell begins behind each end, and the bytes that stand there are pushed
/// together. Then each byte that was learned is looked for in all the cells in which it stands for
/// the same, and these get its answer.
READINESS_WIDE std::size_t ShortCells::read_widely(const char* text, AnswerCode* codes) const {
  const std::size_t count = questions_.size();
  const __m512i bytes = _mm512_loadu_si512(text);
  const std::uint64_t ends = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(separator_));
  const std::uint64_t last_end = _pdep_u64(std::uint64_t{1} << (count - 1), ends);  // the count-th
  const std::uint64_t in_cells = ~ends & (last_end - 1);
  if (last_end == 0 || (in_cells & in_cells >> 1U) != 0) return 0;  // two neighbours in a cell
  const std::uint64_t all = (std::uint64_t{1} << count) - 1;
  const __m512i firsts = _mm512_maskz_compress_epi8(ends << 1U | 1U, bytes);
  __m512i found = _mm512_setzero_si512();
  std::uint64_t known = 0;
  for (const Meaning& each : meanings_) {
    const std::uint64_t cells =
        _mm512_mask_cmpeq_epi8_mask(each.cells, firsts, _mm512_set1_epi8(each.byte));
    found = _mm512_mask_mov_epi8(found, cells, _mm512_set1_epi8(static_cast<char>(each.code)));
    known |= cells;
  }
  if (known != all) return 0;
  const __m512i by_cell =
      _mm512_maskz_cvtepu8_epi16(~__mmask32{0}, _mm512_maskz_extracti64x4_epi64(0xf, found, 0));
  if (are_in_order_) {
    _mm512_mask_storeu_epi16(codes + questions_.front().value, static_cast<__mmask32>(all),
                             by_cell);
  } else {
    std::array<AnswerCode, 32> in_turn;
    _mm512_storeu_si512(in_turn.data(), by_cell);
    for (std::size_t cell = 0; cell < count; ++cell) codes[questions_[cell].value] = in_turn[cell];
  }
  return static_cast<std::size_t>(_tzcnt_u64(last_end)) + 1;
}

#else

std::size_t ShortCells::read_widely(const char* text, AnswerCode* codes) const {
  return read_by_ones(text, codes);
}

#endif

}  // namespace readiness::input
