#include "report/comparison/text.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "questionnaire/answer_form.hpp"
#include "report/words/answers.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace readiness::report {
namespace {

constexpr std::size_t group_count = static_cast<std::size_t>(CauseGroup::none) + 1;

/// Every number of a review that may be printed.
std::vector<double> numbers_of(const WaveReview& review) {
  std::vector<double> numbers;
  const auto add = [&](const Split& split) {
    if (split.before) numbers.push_back(*split.before);
    if (split.after) numbers.push_back(*split.after);
  };
  for (const Track& track : review.tracks)
    for (const Comparison& step : track.steps) {
      add(step.overall.low), add(step.overall.given);
      for (const NumberChange& change : step.dimensions) add(change.low), add(change.given);
    }
  return numbers;
}

std::string words_of(Cause cause) {
  switch (cause) {
    case Cause::evidence_gained:
      return "evidence now";
    case Cause::evidence_lost:
      return "no evidence now";
    case Cause::evidence_aged:
      return "its evidence is too old now";
    default:
      return {};
  }
}

void say(std::vector<std::string>& parts, int count, const std::string& what) {
  if (count > 0) parts.push_back(std::to_string(count) + " " + what);
}

}  // namespace

ComparisonFigures::ComparisonFigures(const WaveReview& review)
    : decimals_(decimals_together(score_style(*review.questionnaire), numbers_of(review))) {}

double ComparisonFigures::rounded(double value) const {
  return parse_number(fixed(value, decimals_)).value_or(value);
}

std::string ComparisonFigures::number(double value) const { return fixed(value, decimals_); }

std::string ComparisonFigures::change(double before, double after) const {
  return part(rounded(after) - rounded(before));
}

std::string ComparisonFigures::part(double value) const { return signed_fixed(value, decimals_); }

ComparisonFigures::Parts ComparisonFigures::parts(const Split& split,
                                                  const std::vector<Change>& changes) const {
  std::array<std::vector<std::size_t>, group_count> members;
  for (std::size_t i = 0; i < changes.size(); ++i)
    members[static_cast<std::size_t>(group_of(changes[i].cause))].push_back(i);
  std::vector<std::size_t> groups;
  std::vector<double> sums;
  for (std::size_t group = 0; group < group_count; ++group) {
    if (members[group].empty()) continue;
    groups.push_back(group);
    sums.push_back(part_of(split, changes, static_cast<CauseGroup>(group)));
  }
  Parts parts{std::vector<double>(group_count, 0), std::vector<double>(changes.size(), 0)};
  sums = rounded_to_total(sums, rounded(*split.after) - rounded(*split.before), decimals_);
  for (std::size_t i = 0; i < groups.size(); ++i) {
    parts.groups[groups[i]] = sums[i];
    std::vector<double> exact;
    for (const std::size_t member : members[groups[i]]) exact.push_back(split.parts[member]);
    const std::vector<double> rounded = rounded_to_total(exact, sums[i], decimals_);
    for (std::size_t k = 0; k < rounded.size(); ++k)
      parts.changes[members[groups[i]][k]] = rounded[k];
  }
  return parts;
}

std::string title_of(CauseGroup group) {
  static constexpr std::array<std::string_view, group_count> titles = {
      "levels", "evidence", "open now", "answered", "other questions", ""};
  return std::string(titles[static_cast<std::size_t>(group)]);
}

std::string facts_text(const AnswerFacts& facts, CauseGroup group) {
  std::vector<std::string> parts;
  switch (group) {
    case CauseGroup::level:
      say(parts, facts.up, "up");
      say(parts, facts.up_proven, "proven");
      say(parts, facts.down, "down");
      break;
    case CauseGroup::evidence:
      say(parts, facts.evidence_up, "proven now");
      say(parts, facts.evidence_down, "unproven");
      break;
    case CauseGroup::unknown:
      say(parts, facts.became_open, "open now");
      break;
    case CauseGroup::answered:
      say(parts, facts.answered, "answered");
      break;
    case CauseGroup::scope:
      say(parts, facts.scope, "started or stopped counting");
      break;
    case CauseGroup::none:
      break;
  }
  return joined(parts, ", ");
}

std::string facts_text(const AnswerFacts& facts) {
  std::vector<std::string> parts;
  for (const CauseGroup group : told_groups)
    if (std::string text = facts_text(facts, group); !text.empty())
      parts.push_back(std::move(text));
  return joined(parts, ", ");
}

std::string change_text(const Comparison& comparison, const Change& change) {
  const std::string before = level_text(*comparison.before, change.question);
  const std::string after = level_text(*comparison.after, change.question);
  const std::string why = words_of(change.cause);
  if (before == after) return before + (why.empty() ? "" : "; " + why);
  return before + " -> " + after + (why.empty() ? "" : "; " + why);
}

bool is_told(const Comparison& comparison, const Change& change) {
  const Questionnaire& questionnaire = *comparison.before->questionnaire;
  const bool is_text = answered_by(questionnaire.questions[change.question]) == AnsweredBy::text;
  const bool is_named = questionnaire.roles[comparison.before->response->role].named &&
                        questionnaire.roles[comparison.after->response->role].named;
  return (!is_text || is_named) && !is_for_groups_only(*comparison.before, change.question);
}

bool is_given_told(const Comparison& comparison, Measure measure) {
  const auto enough = [&](const Scorecard& card) {
    return measure ? card.dimensions[*measure].enough : card.overall_enough;
  };
  return enough(comparison.before->card) && enough(comparison.after->card);
}

std::string title_of(const Questionnaire& questionnaire, Measure measure) {
  return measure ? questionnaire.dimensions[*measure].title : "Overall";
}

std::string subject_text(const WaveReview& review) {
  std::vector<std::string> subjects;
  for (const Wave& wave : review.waves)
    for (const Assessment& voice : wave.voices()) {
      std::vector<std::string> names;
      for (const char* key : {"unit", "workflow"})
        if (std::string name = subject_of(*voice.response, key); !name.empty())
          names.push_back(std::move(name));
      subjects.push_back(joined(names, " - "));
    }
  const bool is_one = std::all_of(subjects.begin(), subjects.end(),
                                  [&](const auto& subject) { return subject == subjects.front(); });
  return is_one ? subjects.front() : std::string();
}

std::string voice_text(const WaveReview& review, const Assessment& assessment) {
  const Response& response = *assessment.response;
  const std::string unit = subject_text(review).empty() ? subject_of(response, "unit") : "";
  return assessment.questionnaire->roles[response.role].title +
         (response.ref.empty() ? "" : " " + response.ref) + (unit.empty() ? "" : " of " + unit);
}

std::string marks_text(const Comparison& comparison) {
  const Response &before = *comparison.before->response, &after = *comparison.after->response;
  std::vector<std::string> marks;
  if (before.ref != after.ref) marks.emplace_back("another person");
  if (before.role != after.role) marks.emplace_back("another role");
  if (subject_of(before, "unit") != subject_of(after, "unit")) marks.emplace_back("another unit");
  if (before.form != after.form || before.also != after.also || before.only != after.only)
    marks.emplace_back("other questions asked");
  return enumerated(marks);
}

}  // namespace readiness::report
