#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::questionnaire {

/// What `retired:` says of an id; null when nothing.
[[nodiscard]] const Retired* find_retired(const Questionnaire& questionnaire, std::string_view id);

/// What came in place of the row's question, or of one of its options, as a next step for whoever
/// still writes what was; `now` is empty where nothing did.
[[nodiscard]] std::string what_became_of(const Retired& row, const std::string& now);

/// One row of `retired:`, read forwards, or backwards on the way to an earlier version.
struct SuccessionStep {
  const Retired* row = nullptr;
  bool back = false;
};

/// What a question of one version is in another.
struct Succession {
  std::optional<QuestionId> question;  ///< none: the other version does not ask it
  std::vector<SuccessionStep> steps;   ///< in the order in which they are taken

  [[nodiscard]] bool meaning_changed() const;
};

/// What became of an id on the way from one version to another: by the `retired:` of `to`, or on
/// the way back by that of `from`, which may be null when it is not at hand. Nothing when neither
/// says. The result points into the two questionnaires.
[[nodiscard]] std::optional<Succession> succession(std::string_view id, const Questionnaire* from,
                                                   const Questionnaire& to);

/// What an option, item or level is behind those steps. `known` are the choices of the question
/// that it became: an option that it still has was not renamed. Nothing when a level has no
/// counterpart.
[[nodiscard]] std::optional<std::string> choice_after(const std::vector<SuccessionStep>& steps,
                                                      const std::string& choice,
                                                      const std::vector<std::string>& known);

}  // namespace readiness::questionnaire
