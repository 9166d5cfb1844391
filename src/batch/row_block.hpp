#pragma once

#include "base/instructions.hpp"
#include "base/modules.hpp"
#include "batch/by_plan.hpp"
#include "input/table_rows.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace readiness::batch {

/// The numbers of the answers of 64 respondents, a byte each: row by row as they come, and question
/// by question once they are turned, so that what is done to all answers to a question is done to
/// 64 bytes that lie side by side. Almost all answers of a table have one of few numbers.
class RowBlock {
 public:
  static constexpr std::size_t most_rows = 64;
  static constexpr std::size_t codes = 16;
  using Bits = std::uint64_t;  ///< one for each respondent, the first is the lowest
  using Column = std::array<std::uint8_t, most_rows>;

  explicit RowBlock(const Questionnaire& questionnaire,
                    Instructions instructions = quickest_instructions());

  /// Takes these rows, at most 64, in place of those that it had, and makes columns of them. What
  /// is not asked does not apply, and nothing does of rows that are not there. It gives back who
  /// has, to an asked question, an answer whose number is too large; here it does not apply.
  Bits take(std::span<const CodedRow* const> rows);
  /// Of these rows nothing applies.
  void leave_out(Bits rows);

  [[nodiscard]] std::size_t rows() const { return rows_.size(); }
  /// The answers to a question, once they are turned.
  [[nodiscard]] const Column& operator[](QuestionId question) const {
    return columns_[question.value];
  }
  [[nodiscard]] const AskPlan& plan(std::size_t row) const { return *rows_[row]->plan; }
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
  void find_plans();
  [[nodiscard]] Bits put_here();
  [[nodiscard]] Bits put_widely();
  void turn();
  void turn_here();
  void turn_widely();

  std::size_t questions_;
  Instructions instructions_;
  ByPlan<Asked> asked_;
  std::vector<Bits> rows_of_plan_;  // by number of the plan
  // Of the block at hand:
  std::vector<const CodedRow*> rows_;
  std::array<const Asked*, most_rows> asked_of_{};  // by row
  std::vector<OfPlan> plans_;
  std::vector<Strip> strips_;
  std::vector<Column> columns_;
};

}  // namespace readiness::batch
