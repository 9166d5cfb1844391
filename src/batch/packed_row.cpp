#include "batch/packed_row.hpp"

#include "base/repeat.hpp"

#include <algorithm>
#include <utility>

namespace readiness::batch {

static_assert(answer_codes::does_not_apply == 1);

PackedRow::PackedRow(const Questionnaire& questionnaire)
    : places_(questionnaire.questions.size(), ~std::size_t{0}) {
  const auto append = [this](QuestionId id) {
    places_[id.value] = questions_.size();
    questions_.push_back(id.value);
  };
  for (const Dimension& dimension : questionnaire.dimensions) {
    for (const QuestionId id : dimension.questions) append(id);
    if (questions_.size() % 2 != 0) questions_.push_back(0);
  }
  for (const QuestionId id : questionnaire.questions.ids())
    if (places_[id.value] == ~std::size_t{0}) append(id);
  questions_.resize((questions_.size() + in_word - 1) / in_word * in_word, 0);
  words_.resize(questions_.size() / in_word);
}

void PackedRow::pack(const CodedRow& row) {
  const Asked& asked = asked_by(*row.plan);
  const AnswerCode* const row_codes = row.codes.data();
  const std::size_t* question = questions_.data();
  std::uint64_t any = 0;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    std::uint64_t word = 0;
    repeat<in_word>([&](auto at) {
      const std::uint64_t code = row_codes[question[at]];
      any |= code;
      word |= code << code_bits * at;
    });
    question += in_word;
    words_[i] = (word & asked.bits[i]) | asked.instead[i];
  }
  has_large_ = any >= codes;
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

const PackedRow::Asked& PackedRow::asked_by(const AskPlan& plan) {
  if (last_ && last_->plan == &plan) return *last_;
  const auto known = std::ranges::find(asked_, &plan, &Asked::plan);
  if (known != asked_.end()) return *(last_ = &*known);
  Asked asked{&plan, std::vector<std::uint64_t>(words_.size()), {}};
  for (const QuestionId id : plan.asked)
    asked.bits[place(id) / in_word] |= std::uint64_t{codes - 1}
                                       << code_bits * (place(id) % in_word);
  for (const std::uint64_t bits : asked.bits) asked.instead.push_back(nothing_applies & ~bits);
  return *(last_ = &asked_.emplace_back(std::move(asked)));
}

}  // namespace readiness::batch
