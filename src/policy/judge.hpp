#pragma once

#include "base/modules.hpp"
#include "policy/measure.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::policy {

/// The worse, the smaller.
enum class Verdict {
  fail,          ///< even with every open answer at its best
  inconclusive,  ///< an open answer decides, or there is nothing to measure
  pass
};

/// One gate on one subject. Points to nothing of the answers, so that they can be dropped.
struct Judgement {
  PolicyGate gate;  ///< without the expression that was measured
  Measured measured;
  Verdict verdict = Verdict::pass;
  Place place;               ///< in an answers file, or in a roadmap
  bool is_accepted = false;  ///< passes only because somebody has taken on that it does not
};

struct TargetGap {
  Target target;
  std::optional<Range> range;  ///< absent when the subject has no such score
};

struct SubjectCheck {
  std::string name;
  std::string unit, cycle;  ///< as the answers say; may be empty
  bool is_unit = false;     ///< what is judged is called by its unit, not by a file
  const Questionnaire* questionnaire = nullptr;
  std::vector<Judgement> judgements;
  std::vector<AcceptanceCheck> acceptances;
  std::vector<TargetGap> targets;
};

/// A file that could not be judged, and the first reason; or what kept all from being judged: a
/// policy, a baseline, a flag.
struct RefusedFile {
  std::string path;
  Diagnostic why;
  bool holds_answers = true;
};

/// What an inconclusive gate is for whoever waits for the verdict.
enum class WhenInconclusive {
  error,    ///< the check ends with an exit code of its own
  warning,  ///< it is told and decides nothing
  ignore    ///< likewise, and build servers do not point at it
};

/// All that `check` found: what every format is a view of, and what the exit code is read from.
struct Check {
  std::string policy;  ///< its id; empty when it was made of flags alone
  Date today{};
  std::vector<SubjectCheck> subjects;
  std::vector<RefusedFile> refused;
  WhenInconclusive inconclusive = WhenInconclusive::error;
};

/// The verdict on a figure. With `use_low`, what is inconclusive fails.
[[nodiscard]] Verdict verdict_on(const PolicyGate& gate, const Measured& measured, bool use_low);

[[nodiscard]] SubjectCheck judge(const Policy& policy, const Subject& subject, const Beside& beside,
                                 Date today);

[[nodiscard]] Verdict verdict_of(const AcceptanceCheck& acceptance);

/// The worst that counts: gates that only warn decide nothing.
[[nodiscard]] Verdict verdict_of(const SubjectCheck& check);
[[nodiscard]] Verdict verdict_of(const Check& check);

}  // namespace readiness::policy
