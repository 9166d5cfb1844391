#pragma once

#include "base/instructions.hpp"
#include "base/modules.hpp"
#include "batch/by_plan.hpp"
#include "input/table_rows.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace readiness::batch {

/// The numbers of the answers of 64 respondents, a byte each: row by row as they come, and question
/// by question once they are turned, so that what is done to all answers to a question is done to
/// 64 bytes that lie side by side. Almost all answers of a table have one of few numbers.
class RowBlock {
 public:
  static constexpr std::size_t most_rows = 64;
  static constexpr unsigned code_bits = 4;
  static constexpr std::size_t codes = 1U << code_bits;
  using Bits = std::uint64_t;  ///< one for each respondent, the first is the lowest
  using Column = std::array<std::uint8_t, most_rows>;

  explicit RowBlock(const Questionnaire& questionnaire,
                    Instructions instructions = quickest_instructions());

  [[nodiscard]] std::size_t rows() const { return rows_; }
  [[nodiscard]] bool is_full() const { return rows_ == most_rows; }
  /// One more row; what is not asked does not apply. False: an asked question has an answer whose
  /// number is too large; here it does not apply.
  [[nodiscard]] bool add(const CodedRow& row);
  /// Of the row that was added last nothing applies.
  void leave_out_last();
  /// Makes columns of the rows. Rows that are not there are such of which nothing applies.
  void turn();
  void clear();

  /// The answers to a question, once they are turned.
  [[nodiscard]] const Column& operator[](QuestionId question) const {
    return columns_[question.value];
  }
  [[nodiscard]] const AskPlan& plan(std::size_t row) const { return *plan_of_row_[row]; }
  /// The plans of these rows, and whose they are.
  struct OfPlan {
    const AskPlan* plan;
    Bits rows;
  };
  [[nodiscard]] const std::vector<OfPlan>& plans() const { return plans_; }

 private:
  static constexpr std::size_t width = 64;  // of a strip: so many questions
  using Line = std::array<std::uint8_t, width>;
  using Strip = std::array<Line, most_rows>;
  struct Asked {
    std::vector<Line> bits;     ///< by strip: all bits of the questions that it asks
    std::vector<Line> instead;  ///< of the others: that they do not apply
  };
  [[nodiscard]] Asked asked_by(const AskPlan& plan) const;
  [[nodiscard]] bool put_here(const CodedRow& row, const Asked& asked);
  [[nodiscard]] bool put_widely(const CodedRow& row, const Asked& asked);
  void turn_widely();
  void turn_here();

  std::size_t questions_;
  Instructions instructions_;
  std::vector<Strip> strips_;
  std::vector<Column> columns_;
  ByPlan<Asked> asked_;
  std::size_t rows_ = 0;
  std::array<const AskPlan*, most_rows> plan_of_row_{};
  std::vector<OfPlan> plans_;
};

}  // namespace readiness::batch
