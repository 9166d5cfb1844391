#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "document/node.hpp"
#include "document/shape/shape.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace readiness::outcomes {

enum class Better { lower, higher };

/// What a measure is, as far as its name and unit tell.
struct MeasureKind {
  std::string usage_word;  ///< by which it is known to count use; empty: it tells an outcome
  std::optional<Better> better;
  bool is_share = false;   ///< in percent of `n` cases
  bool is_median = false;  ///< each figure is one
  /// Minutes of work in one unit of it; absent where it is no time, or time that somebody waits.
  std::optional<double> minutes;
  /// How many such totals a month has; absent of a figure for each case.
  std::optional<double> periods_a_month;
  [[nodiscard]] bool is_usage() const { return !usage_word.empty(); }
};

/// By which words a measure shows the items of a question.
struct EvidenceWords {
  std::string question;
  std::vector<std::pair<std::string, std::vector<std::string>>> items;
  /// The items that a text is about.
  [[nodiscard]] std::vector<std::string> items_in(std::string_view text) const;
};

/// The words by which measures are known: readiness/measures@1, outcomes/measures.yaml.
class MeasureWords {
 public:
  explicit MeasureWords(const Node& root);  ///< that conforms to the shape
  [[nodiscard]] MeasureKind kind_of(std::string_view measure, std::string_view unit) const;
  [[nodiscard]] const std::vector<EvidenceWords>& evidence() const { return evidence_; }

 private:
  struct PeriodWords {
    std::vector<std::string> words;
    double a_month = 0;
  };
  std::vector<std::string> usage_, higher_, lower_, elapsed_, shares_, medians_;
  std::vector<std::pair<std::string, double>> minutes_;
  std::vector<PeriodWords> periods_;
  std::vector<EvidenceWords> evidence_;
};

[[nodiscard]] std::optional<MeasureWords> read_measure_words(const Document& document,
                                                             Diagnostics& diagnostics);

[[nodiscard]] Shape measures_shape();  ///< readiness/measures@1

}  // namespace readiness::outcomes
