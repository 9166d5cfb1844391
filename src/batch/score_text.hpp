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

/// The header of a table of scores: ref, the overall, then every dimension.
[[nodiscard]] std::string score_header(const Questionnaire& questionnaire, Figures figures);

/// One respondent as a row of that table. An empty cell: not asked, or too few answers to show a
/// figure; `withheld`: it would give away a sensitive answer of one person.
void append_csv(std::string& out, std::string_view ref, const RowScores& scores, Figures figures,
                NumberTexts& numbers);

/// One respondent as a line of JSON.
void append_json(std::string& out, std::string_view ref, const Questionnaire& questionnaire,
                 const RowScores& scores, NumberTexts& numbers);

}  // namespace readiness::batch
