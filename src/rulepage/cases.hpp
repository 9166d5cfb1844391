#pragma once

#include "base/modules.hpp"
#include "rulepage/review_page.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::rulepage {

/// What the words of a page say of one case.
struct CaseReading {
  std::string text;
  std::optional<std::size_t> light;  ///< index into the review's lights; none: not answered
  std::optional<WordRange> place;    ///< the words that come nearest, whether or not they answer
  std::vector<std::string> shared;   ///< words of the case that stand there
};

/// Reads each case by the page alone. A case is answered where one colour shares more of its words
/// than any other, two at least and a third of them; words that every case has tell nothing.
/// Anything else is not answered by the words of this page.
[[nodiscard]] std::vector<CaseReading> read_cases(const PageText& page, const PageReview& review,
                                                  const std::vector<std::string>& cases);

}  // namespace readiness::rulepage
