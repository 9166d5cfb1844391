#pragma once

#include "cli/context.hpp"
#include "cli/flags.hpp"
#include "diagnosis/assessment.hpp"

#include <optional>
#include <string>

namespace readiness {

/// An answers file with the questionnaire it belongs to.
struct LoadedAnswers {
  Questionnaire questionnaire;
  Response response;
};

/// Reads answers ("-" is standard input), finds their questionnaire, checks that the two fit and
/// binds them. On failure `code` says how the program ends. `rescore` accepts answers that were
/// given under another scoring.
struct AnswersLoader {
  const Context& context;
  const QuestionnaireFlags& questionnaire;
  bool rescore = false;
  bool can_rescore = true;  ///< whether the command has --rescore, for the hint

  [[nodiscard]] std::optional<LoadedAnswers> load(const std::string& path, Diagnostics& diagnostics,
                                                  ExitCode& code) const;
  [[nodiscard]] std::optional<LoadedAnswers> load(Document document, Diagnostics& diagnostics,
                                                  ExitCode& code) const;
  /// The questionnaire of that name, whose absence is a finding at `asked_at`.
  [[nodiscard]] std::optional<Questionnaire> find(const std::string& name, const Place& asked_at,
                                                  Diagnostics& diagnostics) const;
};

}  // namespace readiness
