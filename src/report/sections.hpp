#pragma once

#include "diagnosis/assessment.hpp"
#include "report/report.hpp"

namespace readiness {

// The parts of one respondent's report. A part without anything to say has no blocks.

[[nodiscard]] Blocks head_section(const Assessment& assessment);
[[nodiscard]] Blocks level_section(const Assessment& assessment);
[[nodiscard]] Blocks dimension_section(const Assessment& assessment);  ///< with facets, extensions
[[nodiscard]] Blocks pattern_section(const Assessment& assessment);    ///< what is going on
[[nodiscard]] Blocks probe_section(const Assessment& assessment);
[[nodiscard]] Blocks matrix_section(const Assessment& assessment);
[[nodiscard]] Blocks open_section(const Assessment& assessment);      ///< open answers
[[nodiscard]] Blocks evidence_section(const Assessment& assessment);  ///< answers that count lower
[[nodiscard]] Blocks contradiction_section(const Assessment& assessment);
[[nodiscard]] Blocks certainty_section(const Assessment& assessment);  ///< how sure all this is
[[nodiscard]] Blocks last_section(const Assessment& assessment);

}  // namespace readiness
