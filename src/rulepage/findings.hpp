#pragma once

#include "base/modules.hpp"
#include "rulepage/review_page.hpp"

#include <optional>

namespace readiness::rulepage {

/// What was found, at its places: phrases that are no rule (G0101 to G0105), what is not said
/// (G0201 to G0204), and what makes the page hard to find a rule in (G0301 to G0304). An error is
/// what is likely, a warning what may be.
[[nodiscard]] Diagnostics findings_of(const PageText& page, const PageReview& review);

/// Which phrasebook fits; nothing, with the reason, where the page cannot be judged by any: no
/// language is told (G0305), or it is too short (G0306).
[[nodiscard]] const Phrasebook* judge_by(const PageText& page, const std::vector<Phrasebook>& books,
                                         Diagnostics& diagnostics);

}  // namespace readiness::rulepage
