#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"

namespace readiness::diagnosis {

/// Whether a question's answer is one that is shown for groups only, so that of one person no more
/// than its state may be said. In a unit that holds as long as too few answered, or somebody who
/// answers by name is asked it too.
[[nodiscard]] bool is_for_groups_only(const Assessment& assessment, QuestionId question);

/// Whether no more is told of a group's answers than the band in which their mean lies.
[[nodiscard]] bool is_told_as_band(const Assessment& assessment, QuestionId question);

// Whether a part's score would give such an answer away: with the other answers at hand anybody
// could compute it back. A role with an index keeps its figures, because its level is made of them.
[[nodiscard]] bool is_withheld(const Assessment& assessment, DimensionId dimension);
[[nodiscard]] bool is_withheld(const Assessment& assessment, FacetId facet);
[[nodiscard]] bool is_withheld(const Assessment& assessment, DimensionId dimension, FacetId facet);
[[nodiscard]] bool is_withheld(const Assessment& assessment, const TopicScore& topic);

}  // namespace readiness::diagnosis
