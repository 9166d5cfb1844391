#pragma once

#include "base/modules.hpp"
#include "cli/context.hpp"
#include "cli/flags.hpp"
#include "diagnosis/assessment.hpp"
#include "selftest/given.hpp"

#include <optional>
#include <string>

namespace readiness::cli {

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

  /// A YAML document of any kind, not looked at yet.
  [[nodiscard]] std::optional<Document> read(const std::string& path,
                                             Diagnostics& diagnostics) const;
  [[nodiscard]] std::optional<LoadedAnswers> load(const std::string& path, Diagnostics& diagnostics,
                                                  ExitCode& code) const;
  [[nodiscard]] std::optional<LoadedAnswers> load(Document document, Diagnostics& diagnostics,
                                                  ExitCode& code) const;
  /// Answers to a questionnaire that is known already.
  [[nodiscard]] std::optional<Response> load(Document document, const Questionnaire& asked,
                                             Diagnostics& diagnostics, ExitCode& code) const;
  /// The questionnaire of that name, whose absence is a finding at `asked_at`.
  [[nodiscard]] std::optional<Questionnaire> find(const std::string& name, const Place& asked_at,
                                                  Diagnostics& diagnostics) const;

 private:
  [[nodiscard]] std::optional<Response> bound(Document document, const Pinned& pinned,
                                              const Questionnaire& asked, Diagnostics& diagnostics,
                                              ExitCode& code) const;
};

/// Reads answers files that stand beside the tests file that names them.
[[nodiscard]] ReadAnswers answers_beside(const Context& context, const std::string& tests);

}  // namespace readiness::cli
