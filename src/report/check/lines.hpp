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

/// One thing that `check` looked at, in words: a gate, an accepted gap or a file. Every format of
/// `check` is made of these, so that none can say something else.
struct CheckLine {
  std::string subject;  ///< whose answers: the name of one person or unit, or the file
  std::string rule;     ///< the id of the gate; `accepted`; `readable`
  std::string wants, got;
  CheckStatus status = CheckStatus::pass;
  std::string message;  ///< all of it in one sentence
  std::string help;     ///< what to do; may be empty
  Place place;
};

inline constexpr std::string_view acceptance_rule = "accepted";
inline constexpr std::string_view file_rule = "readable";

[[nodiscard]] std::string_view word_for(CheckStatus status);

/// Whether it counts for the exit code.
[[nodiscard]] bool decides(CheckStatus status);

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

/// One `<testsuite>`, a test case for each line: the dialect that the common schemas accept.
[[nodiscard]] std::string render_junit(const CheckLines& all);

/// SARIF 2.1.0: what did not pass, each at a line of an answers file.
[[nodiscard]] std::string render_sarif(const CheckLines& all);

/// GitHub's workflow commands (`::error file=...::`), one for each line that did not pass.
[[nodiscard]] std::string render_annotations(const CheckLines& all);

}  // namespace readiness::report
