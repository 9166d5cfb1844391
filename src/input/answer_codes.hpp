#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "scoring/scorecard.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace readiness::input {

/// The answers to a question, numbered: the five that are no answer, then one number for each
/// answer that was met. What does not apply is never read; `AskPlans::leave_out` says so of a row.
using AnswerCode = std::uint16_t;
namespace answer_codes {
constexpr AnswerCode missing = 0, does_not_apply = 1, dont_know = 2, declined = 3,
                     not_applicable = 4;
constexpr AnswerCode first_given = 5;
constexpr AnswerCode none = 0xffff;  ///< not known yet
}  // namespace answer_codes

/// What one answer adds to the sums of its dimension, in units of the range times the weight.
struct WeightedSums {
  double low = 0, high = 0, weight = 0, given = 0, weight_given = 0;
};

/// All that scoring and counting need of one answer to one question.
struct CodedAnswer {
  WeightedSums sums;
  AnswerState state = AnswerState::missing;
  int level = -1;  ///< as answered, after reversal; of a probe the option; -1: none
};

/// Numbers answers as they are met, so that each is read and priced once and looked up from then
/// on. Prices are computed as `score` computes them, to the last bit.
class AnswerBook {
 public:
  explicit AnswerBook(const Questionnaire& questionnaire);

  /// The number of a cell's answer if it is known already (or needs no reading); else `none`.
  [[nodiscard]] AnswerCode known(QuestionId question, std::string_view cell) const {
    if (cell.empty()) return answer_codes::missing;
    const QuestionCodes& codes = by_question_[question.value];
    return cell.size() == 1 ? codes.of_byte[static_cast<unsigned char>(cell.front())]
                            : known_text(codes, cell);
  }
  /// Numbers an answer that was read; of a cell, so that it is known from now on.
  AnswerCode add(QuestionId question, std::optional<Value> value, std::string_view cell = {});
  /// `has_evidence`: some that counts.
  [[nodiscard]] const CodedAnswer& operator()(QuestionId question, AnswerCode code,
                                              bool has_evidence) const {
    return by_question_[question.value].answers[2U * code + (has_evidence ? 1 : 0)];
  }
  /// The answer itself; nothing when it is missing.
  [[nodiscard]] const std::optional<Value>& value(QuestionId question, AnswerCode code) const {
    return by_question_[question.value].values[code];
  }
  /// Forgets what was met when it has grown beyond what a memory should hold: between two blocks,
  /// while nobody keeps a code. True when it did.
  bool trim();
  /// Codes that were kept mean the same as long as this number does not change.
  [[nodiscard]] unsigned edition() const { return edition_; }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };
  struct QuestionCodes {
    std::array<AnswerCode, 256> of_byte{};
    std::unordered_map<std::string, AnswerCode, Hash, std::equal_to<>> of_text;
    std::vector<CodedAnswer> answers;          // two for each: without evidence, with evidence
    std::vector<std::optional<Value>> values;  // of the answers; apart, for they are seldom read
    bool takes_any_text = false;
    bool may_be_not_applicable = false;
  };

  [[nodiscard]] QuestionCodes blank(QuestionId question) const;
  [[nodiscard]] static AnswerCode known_text(const QuestionCodes& codes, std::string_view cell);
  void append(QuestionCodes& codes, QuestionId question, std::optional<Value> value) const;
  [[nodiscard]] CodedAnswer priced(QuestionId question, const std::optional<Value>& value,
                                   bool has_evidence) const;

  const Questionnaire& questionnaire_;
  std::vector<QuestionCodes> by_question_;
  unsigned edition_ = 1;
};

}  // namespace readiness::input
