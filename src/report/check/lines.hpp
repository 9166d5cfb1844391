#pragma once

#include "base/modules.hpp"
#include "policy/judge.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::report {

enum class CheckStatus {
  pass,
  warning,  ///< something to see to that decides nothing
  inconclusive,
  fail,
  refused  ///< the file could not be judged
};

/// How loudly a build server tells it.
enum class Alarm { none, warning, error };

/// One thing that was looked at, in words: a gate, an accepted gap, a file, or what lint found in
/// one. Every format for build servers is made of these, so that none can say something else.
struct CheckLine {
  std::string subject;  ///< whose answers: the name of one person or unit, or the file
  std::string rule;     ///< the id of the gate; `accepted`; `readable`, `runnable`; a code
  std::string name;     ///< tells it from the other lines of the subject, whatever the figures
  std::string wants, got;
  CheckStatus status = CheckStatus::pass;
  Alarm alarm = Alarm::none;
  std::string message;               ///< all of it in one sentence
  std::string help;                  ///< what to do; may be empty, may be several lines
  std::string accepted;              ///< why it is no alarm though it is there; mostly empty
  std::string rule_text, rule_help;  ///< what is said of the rule, whoever breaks it
  bool only_warns = false;           ///< the rule decides nothing
  Place place;
};

[[nodiscard]] std::string_view word_for(CheckStatus status);

/// The gates in the policy's order, then the accepted gaps.
[[nodiscard]] std::vector<CheckLine> lines_of(const SubjectCheck& check);

/// The files that could not be judged.
[[nodiscard]] std::vector<CheckLine> refused_lines(const Check& check);

/// All that a run looked at.
struct CheckLines {
  std::string title;
  Date day;
  std::vector<CheckLine> lines;  ///< of all subjects, then the refused files
};
[[nodiscard]] CheckLines all_lines(const Check& check);

/// "10 checks on 2 files: 4 failed, 1 inconclusive, 2 warnings, 3 passed."
[[nodiscard]] std::string summary_text(const Check& check);

/// What `lint` found: a line for each finding, and one for each of the files without errors.
[[nodiscard]] CheckLines lines_of_findings(const std::vector<Diagnostic>& findings,
                                           const std::vector<std::string>& files, Date day);

/// What tells each line from all others, though figures change and lines move: a digest of its rule
/// and of what it is about.
[[nodiscard]] std::vector<std::string> fingerprints_of(const std::vector<CheckLine>& lines);

/// One `<testsuite>`, a test case for each line: the dialect that the common schemas accept.
[[nodiscard]] std::string render_junit(const CheckLines& all);

/// SARIF 2.1.0: what did not pass, each at a line of an answers file.
[[nodiscard]] std::string render_sarif(const CheckLines& all);

/// The report on code quality that GitLab shows beside a merge request.
[[nodiscard]] std::string render_code_quality(const CheckLines& all);

/// GitHub's workflow commands (`::error file=...::`), one for each line that did not pass.
[[nodiscard]] std::string render_annotations(const CheckLines& all);

}  // namespace readiness::report
