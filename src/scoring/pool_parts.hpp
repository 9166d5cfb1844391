#pragma once

#include "base/modules.hpp"
#include "scoring/voices.hpp"

#include <span>
#include <vector>

namespace readiness::scoring {

// The two halves of pooling. Private to it; pool.hpp says what they do.

[[nodiscard]] QuestionScore pooled_score(const Questionnaire& questionnaire,
                                         std::span<const Voice> voices, QuestionId question);

/// What conditions read, from the pooled scores and the single sheets.
[[nodiscard]] answers::Sheet pooled_sheet(const Questionnaire& questionnaire,
                                          std::span<const Voice> voices,
                                          const Table<QuestionId, QuestionScore>& scores);
/// The same, where what is read of the questions that are not `changed` is known.
[[nodiscard]] answers::Sheet pooled_sheet(const Questionnaire& questionnaire,
                                          std::span<const Voice> voices,
                                          const Table<QuestionId, QuestionScore>& scores,
                                          const answers::Sheet& before,
                                          const std::vector<QuestionId>& changed);

/// Of one value or more.
[[nodiscard]] int lower_median(std::vector<int> values);

}  // namespace readiness::scoring
