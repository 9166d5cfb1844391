#include "report/check/lines.hpp"

#include "base/text.hpp"
#include "report/words/answers.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace readiness::report {
namespace {

/// A figure in the unit of its metric, never rounded across the gate's bound.
std::string figure_text(const Judgement& judgement, const Questionnaire& questionnaire,
                        double value) {
  const PolicyGate& gate = judgement.gate;
  switch (gate.metric.row->unit) {
    case MetricUnit::score: {
      ScoreStyle style = score_style(questionnaire);
      style.thresholds.push_back(gate.bound);
      return score_text(style, value);
    }
    case MetricUnit::level:
      return questionnaire.levels[LevelId{static_cast<std::size_t>(value) - 1}].id;
    case MetricUnit::count:
    case MetricUnit::presence:
      return std::to_string(static_cast<long>(value));
    case MetricUnit::share:
      return score_text({0, {0, 100, gate.bound * 100}}, value * 100) + "%";
    case MetricUnit::days:
      return counted(static_cast<long>(value), "day", "days");
  }
  return {};
}

std::string_view words_for(NoFigure why) {
  switch (why) {
    case NoFigure::none:
      return "";
    case NoFigure::no_index:
      return "this role is not judged alone";
    case NoFigure::not_asked:
      return "none of it was asked or applies";
    case NoFigure::one_voice:
      return "it takes the answers of two roles";
    case NoFigure::no_levels:
      return "the questionnaire has no levels";
    case NoFigure::no_patterns:
      return "the questionnaire has no patterns";
    case NoFigure::no_baseline:
      return "no earlier answers to compare with";
    case NoFigure::withheld:
      return "withheld: it would reveal what a few people changed";
    case NoFigure::no_roadmap:
      return "no roadmap of this unit";
    case NoFigure::no_date:
      return "no answer has a date";
    case NoFigure::in_future:
      return "the answers are dated after today";
  }
  return "";
}

/// The one that holds longest for a pattern or a gate, if any.
const AcceptanceCheck* acceptance_of(const SubjectCheck& check, const std::string& what,
                                     std::string Acceptance::*of = &Acceptance::pattern) {
  const AcceptanceCheck* longest = nullptr;
  for (const AcceptanceCheck& each : check.acceptances)
    if (each.holds() && (*each.acceptance).*of == what &&
        (!longest || *each.acceptance->expires > *longest->acceptance->expires))
      longest = &each;
  return longest;
}

std::string until_text(const AcceptanceCheck& check) {
  return "until " + to_text(*check.acceptance->expires);
}

constexpr std::string_view no_longer_needed = "the acceptance is no longer needed";

/// Of one pattern, where a number would say little. One that is accepted is still there.
std::string presence_text(const Judgement& judgement, const SubjectCheck& check) {
  const Ends& ends = *judgement.measured.ends;
  if (ends.best > 0) return "present";
  if (ends.worst > 0) return "cannot tell";
  const PatternId pattern = judgement.gate.metric.patterns.front();
  const auto* accepted = acceptance_of(check, check.questionnaire->patterns[pattern].id);
  if (!accepted) return "not present";
  if (accepted->state == AcceptanceState::not_needed)
    return "not present; " + std::string(no_longer_needed);
  return std::string(accepted->is_present ? "present" : "cannot tell") + ", accepted " +
         until_text(*accepted);
}

std::string accepted_text(const std::vector<std::string>& patterns, const SubjectCheck& check) {
  std::vector<std::string> parts;
  for (const std::string& pattern : patterns) {
    const auto* accepted = acceptance_of(check, pattern);
    parts.push_back(accepted ? pattern + " " + until_text(*accepted) : pattern);
  }
  return patterns.empty() ? "" : "; accepted: " + joined(parts, ", ");
}

std::string got_text(const Judgement& judgement, const SubjectCheck& check) {
  const Measured& measured = judgement.measured;
  if (!measured.ends) return std::string(words_for(measured.why_not));
  if (judgement.gate.metric.row->unit == MetricUnit::presence)
    return presence_text(judgement, check);
  const std::string worst = figure_text(judgement, *check.questionnaire, measured.ends->worst);
  const std::string best = figure_text(judgement, *check.questionnaire, measured.ends->best);
  std::string text = worst + (best == worst ? "" : ", at best " + best);
  if (!measured.names.empty()) text += ": " + joined(measured.names, ", ");
  if (!measured.withheld.empty()) {
    std::vector<std::string> left_out;
    for (const RoleId role : measured.withheld)
      left_out.push_back(people_of(check.questionnaire->roles[role]));
    text += "; without " + enumerated(left_out) + ", of whom few changed";
  }
  return text + accepted_text(measured.accepted, check);
}

CheckStatus status_of(const Judgement& judgement) {
  if (judgement.verdict == Verdict::pass) return CheckStatus::pass;
  if (judgement.gate.is_warning) return CheckStatus::warning;
  return judgement.verdict == Verdict::fail ? CheckStatus::fail : CheckStatus::inconclusive;
}

CheckLine line_of(const Judgement& judgement, const SubjectCheck& check) {
  CheckLine line;
  line.rule = line.name = judgement.gate.id;
  line.wants = judgement.gate.wants;
  line.got = got_text(judgement, check);
  const auto* accepted = acceptance_of(check, judgement.gate.id, &Acceptance::gate);
  if (judgement.is_accepted && accepted) line.got += "; accepted " + until_text(*accepted);
  line.status = status_of(judgement);
  line.message = line.rule + ": wanted " + line.wants + ", got " + line.got;
  if (judgement.measured.ends) line.help = judgement.gate.help;
  line.rule_text = line.wants;
  line.rule_help = judgement.gate.help;
  line.only_warns = judgement.gate.is_warning;
  line.place = judgement.place;
  return line;
}

std::string state_text(const AcceptanceCheck& check) {
  const std::string until = until_text(check);
  switch (check.state) {
    case AcceptanceState::holds:
      return until;
    case AcceptanceState::not_needed:
      return (check.acceptance->gate.empty() ? "not present; " : "it passes; ") +
             std::string(no_longer_needed);
    case AcceptanceState::ends_soon:
      return until + ", which is soon";
    case AcceptanceState::expired:
      return "expired: held " + until;
    case AcceptanceState::too_long:
      return until + ", longer than the policy allows";
    case AcceptanceState::unknown_pattern:
      return "no such pattern";
    case AcceptanceState::unknown_gate:
      return "no gate of this policy";
  }
  return {};
}

std::string_view help_for(AcceptanceState state) {
  switch (state) {
    case AcceptanceState::holds:
      return "";
    case AcceptanceState::not_needed:
      return "remove the entry";
    case AcceptanceState::ends_soon:
    case AcceptanceState::expired:
      return "close the gap, or have it accepted again with a later date";
    case AcceptanceState::too_long:
      return "let it expire earlier";
    case AcceptanceState::unknown_pattern:
      return "correct the pattern's id, or remove the entry";
    case AcceptanceState::unknown_gate:
      return "correct the gate's id, or remove the entry unless another policy has it";
  }
  return "";
}

CheckLine line_of(const AcceptanceCheck& check) {
  const Acceptance& acceptance = *check.acceptance;
  CheckLine line;
  line.rule = "accepted";
  const std::string what = acceptance.gate.empty() ? acceptance.pattern : "gate " + acceptance.gate;
  line.name = line.rule + ": " + what;
  line.wants = what + ", accepted by " + acceptance.by;
  line.got = state_text(check);
  line.status = verdict_of(check) == Verdict::fail      ? CheckStatus::fail
                : check.state == AcceptanceState::holds ? CheckStatus::pass
                                                        : CheckStatus::warning;
  line.message = line.rule + ": " + line.wants + " (" + acceptance.reason + "): " + line.got;
  line.help = help_for(check.state);
  line.rule_text = "an accepted gap is closed in time";
  if (line.status == CheckStatus::pass && check.is_present)
    line.accepted =
        "accepted by " + acceptance.by + " " + until_text(check) + ": " + acceptance.reason;
  line.place = check.place;
  return line;
}

}  // namespace

std::string_view word_for(CheckStatus status) {
  switch (status) {
    case CheckStatus::pass:
      return "pass";
    case CheckStatus::warning:
      return "warning";
    case CheckStatus::inconclusive:
      return "inconclusive";
    case CheckStatus::fail:
      return "FAIL";
    case CheckStatus::refused:
      return "REFUSED";
  }
  return "";
}

namespace {

Alarm alarm_of(CheckStatus status, WhenInconclusive inconclusive) {
  switch (status) {
    case CheckStatus::pass:
      return Alarm::none;
    case CheckStatus::warning:
      return Alarm::warning;
    case CheckStatus::inconclusive:
      return inconclusive == WhenInconclusive::ignore ? Alarm::none : Alarm::warning;
    case CheckStatus::fail:
    case CheckStatus::refused:
      return Alarm::error;
  }
  return Alarm::error;
}

}  // namespace

std::vector<CheckLine> lines_of(const SubjectCheck& check) {
  std::vector<CheckLine> lines;
  for (const Judgement& judgement : check.judgements) lines.push_back(line_of(judgement, check));
  for (const AcceptanceCheck& acceptance : check.acceptances) lines.push_back(line_of(acceptance));
  for (CheckLine& line : lines) line.subject = check.name;
  return lines;
}

std::vector<CheckLine> refused_lines(const Check& check) {
  std::vector<CheckLine> lines;
  for (const RefusedFile& file : check.refused) {
    CheckLine line;
    line.rule = line.name = file.holds_answers ? "readable" : "runnable";
    line.wants = file.holds_answers ? "answers that can be read" : "a check that can be run";
    line.rule_text = line.wants;
    line.got = file.why.code + ": " + file.why.message;
    line.status = CheckStatus::refused;
    line.message = line.rule + ": " + line.got;
    line.help = file.why.help;
    line.place = file.why.place;
    line.subject = line.place.file = file.path;
    lines.push_back(std::move(line));
  }
  return lines;
}

CheckLines all_lines(const Check& check) {
  CheckLines all{check.policy.empty() ? "readiness check" : check.policy, check.today, {}};
  for (const SubjectCheck& subject : check.subjects)
    for (CheckLine& line : lines_of(subject)) all.lines.push_back(std::move(line));
  for (CheckLine& line : refused_lines(check)) all.lines.push_back(std::move(line));
  for (CheckLine& line : all.lines) line.alarm = alarm_of(line.status, check.inconclusive);
  return all;
}

std::string summary_text(const Check& check) {
  const std::vector<CheckLine> lines = all_lines(check).lines;
  const auto count = [&](CheckStatus status) {
    return std::count_if(lines.begin(), lines.end(),
                         [&](const CheckLine& line) { return line.status == status; });
  };
  std::vector<std::string> parts;
  if (const auto n = count(CheckStatus::refused)) parts.push_back(std::to_string(n) + " refused");
  if (const auto n = count(CheckStatus::fail)) parts.push_back(std::to_string(n) + " failed");
  if (const auto n = count(CheckStatus::inconclusive))
    parts.push_back(std::to_string(n) + " inconclusive");
  if (const auto n = count(CheckStatus::warning))
    parts.push_back(counted(n, "warning", "warnings"));
  if (const auto n = count(CheckStatus::pass)) parts.push_back(std::to_string(n) + " passed");
  const auto judged = static_cast<long>(check.subjects.size() + check.refused.size());
  const bool has_unit = std::any_of(check.subjects.begin(), check.subjects.end(),
                                    [](const SubjectCheck& subject) { return subject.is_unit; });
  return counted(static_cast<long>(lines.size()), "check", "checks") + " on " +
         (has_unit ? counted(judged, "unit", "units and files")
                   : counted(judged, "file", "files")) +
         ": " + joined(parts, ", ") + ".";
}

}  // namespace readiness::report
