#include "batch/block_sums.hpp"

#include <algorithm>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace readiness::batch {

BlockSums::BlockSums(const Questionnaire& questionnaire, const AnswerBook& book,
                     Instructions instructions)
    : book_(book), instructions_(instructions), sums_(questionnaire.dimensions.size()) {
  for (const Dimension& dimension : questionnaire.dimensions) {
    std::vector<Question>& its = questions_.emplace_back();
    for (const QuestionId id : dimension.questions) its.push_back({id, {}});
  }
}

void BlockSums::add_up(const RowBlock& block) {
  if (version_ != book_.version()) learn();
  const auto add = instructions_ == Instructions::wide ? add_widely : add_here;
  for (std::size_t dimension = 0; dimension < sums_.size(); ++dimension)
    add(block, questions_[dimension], sums_[dimension]);
}

void BlockSums::add_here(const RowBlock& block, const std::vector<Question>& questions,
                         OfRows& sums) {
  sums.fill({});
  for (const Question& question : questions) {
    const RowBlock::Column& codes = block[question.id];
    for (std::size_t row = 0; row < sums.size(); ++row) sums[row] += question.worth[codes[row]];
  }
}

#if defined(__x86_64__)

/// The same, eight respondents in one instruction: 16 numbers of 64 bits are two registers, out of
/// which eight are picked by their places.
READINESS_WIDE void BlockSums::add_widely(const RowBlock& block,
                                          const std::vector<Question>& questions, OfRows& sums) {
  constexpr std::size_t at_once = 8, times = RowBlock::most_rows / at_once;
  static_assert(sizeof(WholeSums) == 8 && RowBlock::codes == 2 * at_once);
  __m512i all[times];  // NOLINT(modernize-avoid-c-arrays): a template would forget its alignment
  for (__m512i& each : all) each = _mm512_setzero_si512();
  for (const Question& question : questions) {
    const __m512i low = _mm512_loadu_si512(&question.worth[0]);
    const __m512i high = _mm512_loadu_si512(&question.worth[at_once]);
    const std::uint8_t* const codes = block[question.id].data();
    for (std::size_t i = 0; i < times; ++i) {
      const __m512i places = _mm512_maskz_cvtepu8_epi64(
          0xff, _mm_loadl_epi64(reinterpret_cast<const __m128i*>(codes + at_once * i)));
      all[i] = _mm512_add_epi64(all[i], _mm512_permutex2var_epi64(low, places, high));
    }
  }
  for (std::size_t i = 0; i < times; ++i) _mm512_storeu_si512(&sums[at_once * i], all[i]);
}

#else

void BlockSums::add_widely(const RowBlock& block, const std::vector<Question>& questions,
                           OfRows& sums) {
  add_here(block, questions, sums);
}

#endif

/// A block holds no number that was not given away: what stands there is never looked at.
void BlockSums::learn() {
  version_ = book_.version();
  for (std::vector<Question>& questions : questions_)
    for (Question& question : questions) {
      const std::size_t known = std::min(RowBlock::codes, book_.size(question.id));
      for (std::size_t code = 0; code < known; ++code)
        question.worth[code] = book_(question.id, static_cast<AnswerCode>(code), false).whole;
    }
}

}  // namespace readiness::batch
