#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "cli/assess/terminal.hpp"
#include "cli/parameters.hpp"
#include "interview/opening.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::cli {

/// Who answers which questions about what, as far as flags say it.
struct HeadFlags {
  std::string role, form, survey, unit, workflow, people, ref, date;
  void declare(Parameters& all);
  /// Whether they leave everything open.
  [[nodiscard]] bool are_empty() const;
};

/// A file that was written while its head was still being asked.
struct BegunHead {
  std::string path, text;
};

/// The head of a new answers file: from flags, and what they leave open is asked.
class AssessHead {
 public:
  /// `output` is where the answers go: a file, - for standard output, or empty for a file that is
  /// called after the role. Without a terminal nothing is asked.
  AssessHead(const Questionnaire& questionnaire, HeadFlags flags, std::string output,
             AssessTerminal* terminal);

  /// From now on every reply is saved at once; what is asked comes into the file of `before`, which
  /// holds a head alone, behind what it says already.
  void save_replies(std::optional<BegunHead> before = {});

  /// Where there is a file of the usual name, takes another one, which is free.
  void take_free_name() { takes_free_name_ = true; }

  /// Fills in role, form, survey, subject and day. U0106 for what the questionnaire does not have,
  /// U0110 for a file that is there already, F0005 for one that cannot be written.
  [[nodiscard]] ExitCode complete(Response& response, Diagnostics& diagnostics);
  /// How the command ends when the person left while this was asked, which may be well.
  [[nodiscard]] std::optional<ExitCode> left() const { return left_; }
  /// Whether something was asked, and so the sitting was introduced.
  [[nodiscard]] bool was_welcomed() const { return was_welcomed_; }
  /// The file to be written; empty: none.
  [[nodiscard]] std::string path(RoleId role) const;
  /// What was saved already.
  [[nodiscard]] const std::optional<BegunHead>& saved() const { return saved_; }

 private:
  ExitCode find_survey(Response& response, Diagnostics& diagnostics) const;
  ExitCode find_roles(Diagnostics& diagnostics);
  ExitCode take_role(Response& response, Diagnostics& diagnostics) const;
  ExitCode ask_rest(Response& response, Diagnostics& diagnostics);
  ExitCode ask(std::vector<OpeningQuestion>& questions, const Response& response,
               const std::function<bool()>& taken);
  bool save(const Response& response, Diagnostics& diagnostics);
  [[nodiscard]] std::optional<std::size_t> form_for(RoleId role) const;
  [[nodiscard]] std::string welcome_for(const Response& response) const;

  const Questionnaire& questionnaire_;
  HeadFlags flags_;
  std::string output_;
  AssessTerminal* terminal_;
  std::vector<RoleId> roles_;  ///< who may answer: several until somebody has said it
  bool saves_ = false, resumes_ = false, takes_free_name_ = false;
  std::optional<BegunHead> saved_;
  std::optional<ExitCode> left_;
  bool was_welcomed_ = false;
};

}  // namespace readiness::cli
