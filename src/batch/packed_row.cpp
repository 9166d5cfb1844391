#include "batch/packed_row.hpp"

#include <algorithm>
#include <utility>

namespace readiness::batch {

static_assert(answer_codes::does_not_apply == 1);

namespace {

std::uint64_t four_at(const AnswerCode* codes) {
  return std::uint64_t{codes[0]} | std::uint64_t{codes[1]} << 16U | std::uint64_t{codes[2]} << 32U |
         std::uint64_t{codes[3]} << 48U;
}

/// Four small numbers of 16 bits each, as 16 bits.
constexpr std::uint64_t packed(std::uint64_t four) {
  const std::uint64_t by_two = four | four >> 12U;
  return (by_two & 0xffU) | (by_two >> 24U & 0xff00U);
}

}  // namespace

PackedRow::PackedRow(const Questionnaire& questionnaire) : places_(questionnaire.questions.size()) {
  std::vector<std::size_t> by_place;  // questions; one more than there are: none
  const std::size_t none = places_.size();
  std::vector<bool> has_place(none, false);
  const auto append = [&](QuestionId id) {
    places_[id.value] = by_place.size();
    by_place.push_back(id.value);
    has_place[id.value] = true;
  };
  for (const Dimension& dimension : questionnaire.dimensions) {
    for (const QuestionId id : dimension.questions) append(id);
    if (by_place.size() % 2 != 0) by_place.push_back(none);
  }
  for (const QuestionId id : questionnaire.questions.ids())
    if (!has_place[id.value]) append(id);
  by_place.resize((by_place.size() + in_word - 1) / in_word * in_word, none);
  words_.resize(by_place.size() / in_word);
  for (std::size_t at = 0; at < by_place.size(); at += 4) {
    const auto is_next = [&](std::size_t i) { return by_place[at + i] == by_place[at] + i; };
    const auto entry = [&](std::size_t i) {
      return Move{by_place[at + i], at / in_word,
                  code_bits * static_cast<unsigned>((at + i) % in_word)};
    };
    if (is_next(1) && is_next(2) && is_next(3) && by_place[at + 3] < none)
      fours_.push_back(entry(0));
    else
      for (std::size_t i = 0; i < 4; ++i)
        if (by_place[at + i] != none) ones_.push_back(entry(i));
  }
}

void PackedRow::pack(const CodedRow& row) {
  constexpr std::uint64_t high_bits = 0xfff0fff0fff0fff0;
  const Asked& asked = asked_(*row.plan, [&] { return asked_by(*row.plan); });
  std::fill(words_.begin(), words_.end(), 0);
  std::uint64_t any = 0;
  for (const Move& each : fours_) {
    const std::uint64_t four = four_at(&row.codes[each.question]);
    any |= four;
    words_[each.word] |= packed(four) << each.shift;
  }
  for (const Move& each : ones_) {
    const std::uint64_t one = row.codes[each.question];
    any |= one;
    words_[each.word] |= one << each.shift;
  }
  for (std::size_t i = 0; i < words_.size(); ++i)
    words_[i] = (words_[i] & asked.bits[i]) | asked.instead[i];
  has_large_ = (any & high_bits) != 0;
  if (has_large_) leave_out_large(row);
}

/// They spilled into the places behind them.
void PackedRow::leave_out_large(const CodedRow& row) {
  std::fill(words_.begin(), words_.end(), nothing_applies);
  has_large_ = false;
  for (const QuestionId id : row.plan->asked) {
    const AnswerCode code = row.codes[id.value];
    has_large_ = has_large_ || code >= codes;
    const std::uint64_t differs = code >= codes ? 0U : code ^ answer_codes::does_not_apply;
    words_[place(id) / in_word] ^= differs << code_bits * (place(id) % in_word);
  }
}

PackedRow::Asked PackedRow::asked_by(const AskPlan& plan) const {
  Asked asked{std::vector<std::uint64_t>(words_.size()), {}};
  for (const QuestionId id : plan.asked)
    asked.bits[place(id) / in_word] |= std::uint64_t{codes - 1}
                                       << code_bits * (place(id) % in_word);
  for (const std::uint64_t bits : asked.bits) asked.instead.push_back(nothing_applies & ~bits);
  return asked;
}

}  // namespace readiness::batch
