#pragma once

#include "base/modules.hpp"
#include "batch/score_row.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::batch {

/// Numbers as the report's JSON writes them (rounded to nine digits, shortest text). Scores repeat,
/// so the texts of the latest ones are kept.
class NumberTexts {
 public:
  NumberTexts() : kept_(size) {}
  /// Valid until the next call.
  [[nodiscard]] std::string_view operator()(double number);

 private:
  static constexpr std::size_t size = 4096;
  struct Kept {
    double number = 0;
    std::uint8_t length = 0;  // 0: nothing kept here yet
    std::array<char, 31> text{};
  };
  std::vector<Kept> kept_;
};

/// Which figures of each score are written: the whole range, or the answers given alone.
enum class Figures { range, given };

/// Whose scores these are.
struct RowHead {
  std::string_view ref;
  RoleId role{};
  std::string_view group;  ///< attributes, as `append_to_group` writes them
};

/// Writes the scores of respondents: ref, role, the attributes that people are grouped by, then the
/// overall and every dimension.
class ScoreText {
 public:
  ScoreText(const Questionnaire& questionnaire, const std::vector<std::string>& group_by,
            Figures figures);

  [[nodiscard]] std::string csv_header() const;
  /// One respondent as a row of that table. An empty figure: not asked, or too few answers to show
  /// one; or the column `withheld` names it, for it would give away a sensitive answer of one
  /// person.
  void append_csv(std::string& out, const RowHead& head, const RowScores& scores,
                  NumberTexts& numbers) const;
  /// One respondent as a line of JSON.
  void append_json(std::string& out, const RowHead& head, const RowScores& scores,
                   NumberTexts& numbers) const;

 private:
  const Questionnaire& questionnaire_;
  std::vector<std::string> group_by_;
  std::vector<std::string> parts_;  // the overall, then every dimension
  Figures figures_;
};

}  // namespace readiness::batch
