#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "input/whole_prices.hpp"
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
constexpr AnswerCode first_given = 5;  ///< from here on
constexpr AnswerCode none = 0xffff;    ///< not known yet
}  // namespace answer_codes

/// What one answer adds to the sums of its dimension, in units of the range times the weight.
struct WeightedSums {
  double low = 0, high = 0, weight = 0, given = 0, weight_given = 0;
};

/// What a row needs of one answer to one question; small, for all of them are looked at often.
struct CodedAnswer {
  WholeSums whole;  ///< where the book has whole units
  AnswerState state = AnswerState::missing;
  std::int16_t level = -1;  ///< as answered, after reversal; of a probe the option; -1: none
  std::uint16_t slot =
      static_cast<std::uint16_t>(AnswerState::missing);  ///< see `first_level_slot`
};

/// Where an answer to a question is counted: those without a level at the number of their state,
/// the others from here on by level.
constexpr std::size_t first_level_slot = static_cast<std::size_t>(AnswerState::not_asked) + 1;

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
  /// The numbers of answers whose cell is one byte. They stay where they are, and more come to be
  /// known. But for questions that take any text, bytes that end a row or quote a cell have none.
  using OfByte = std::array<AnswerCode, 256>;
  [[nodiscard]] const OfByte& of_byte(QuestionId question) const {
    return by_question_[question.value].of_byte;
  }
  /// Of `CodedAnswer::whole`; nothing where prices are no whole numbers.
  [[nodiscard]] const std::optional<WholeUnits>& units() const { return units_; }
  /// How many numbers were given away: all below it.
  [[nodiscard]] std::size_t size(QuestionId question) const {
    return answers_[question.value].size() / 2;
  }
  /// Numbers an answer that was read; of a cell, so that it is known from now on.
  AnswerCode add(QuestionId question, std::optional<Value> value, std::string_view cell = {});
  /// `has_evidence`: some that counts.
  [[nodiscard]] const CodedAnswer& operator()(QuestionId question, AnswerCode code,
                                              bool has_evidence) const {
    return answers_[question.value][2U * code + (has_evidence ? 1 : 0)];
  }
  [[nodiscard]] const WeightedSums& sums(QuestionId question, AnswerCode code,
                                         bool has_evidence) const {
    return by_question_[question.value].sums[2U * code + (has_evidence ? 1 : 0)];
  }
  /// The answer itself; nothing when it is missing.
  [[nodiscard]] const std::optional<Value>& value(QuestionId question, AnswerCode code) const {
    return by_question_[question.value].values[code];
  }
  /// Whether what was met has grown beyond what a memory should hold.
  [[nodiscard]] bool is_large() const;
  /// Forgets what was met of questions where it is large: between two blocks, while nobody keeps a
  /// code.
  void trim();
  /// Changes whenever a number is given away, and is never 0.
  [[nodiscard]] std::uint64_t version() const { return version_; }
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
    OfByte of_byte{};
    std::unordered_map<std::string, AnswerCode, Hash, std::equal_to<>> of_text;
    std::vector<std::optional<Value>> values;
    std::vector<WeightedSums> sums;  // two for each value: without evidence, with evidence
    bool takes_any_text = false;
    bool may_be_not_applicable = false;
  };

  [[nodiscard]] bool is_large(QuestionId question) const;
  void make_blank(QuestionId question);
  void append_levels(QuestionId question);
  [[nodiscard]] static AnswerCode known_text(const QuestionCodes& codes, std::string_view cell);
  void append(QuestionId question, std::optional<Value> value);
  void append_priced(QuestionId question, const std::optional<Value>& value, bool has_evidence);

  const Questionnaire& questionnaire_;
  std::optional<WholeUnits> units_;
  std::vector<QuestionCodes> by_question_;
  std::vector<std::vector<CodedAnswer>> answers_;  // by question, then as its `sums`
  unsigned edition_ = 1;
  std::uint64_t version_ = 1;
};

}  // namespace readiness::input
