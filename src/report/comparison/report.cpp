#include "report/comparison/report.hpp"

#include "base/text.hpp"
#include "report/comparison/text.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

std::string comparable_text(const WaveReview& review) {
  const std::string name = review.questionnaire->id + " " + review.questionnaire->version;
  switch (review.match) {
    case Match::same:
      return "Comparable: same questionnaire, same scoring (" + name + ").";
    case Match::wording_changed:
      return "Comparable: same scoring. Some texts of " + name +
             " have changed since the older answers were given: read those questions again.";
    case Match::scoring_changed:
    case Match::other:
      break;
  }
  return "Comparable in part: the scoring of " + review.questionnaire->id +
         " changed. All answers are scored by " + name + ", on the questions that all waves have." +
         (review.left_out.empty() ? "" : " Not compared: " + enumerated(review.left_out) + ".");
}

/// Respondents who answered in one wave only.
std::string unmatched_text(const WaveReview& review) {
  std::vector<std::string> names;
  for (const Track& track : review.tracks) {
    if (!track.steps.empty()) continue;
    for (std::size_t i = 0; i < track.waves.size(); ++i)
      if (track.waves[i])
        names.push_back(voice_text(review, *track.waves[i]) + " (" + review.waves[i].name() + ")");
  }
  return names.empty() ? "" : "Answered once, so not compared: " + enumerated(names) + ".";
}

bool has_overall(const Track& track) {
  return std::any_of(track.steps.begin(), track.steps.end(),
                     [](const Comparison& step) { return step.overall.low.is_complete(); });
}

void append(Blocks& blocks, Blocks more) {
  for (Block& block : more) blocks.push_back(std::move(block));
}

Blocks track_blocks(const WaveReview& review, const Track& track,
                    const ComparisonFigures& figures) {
  if (review.waves.size() > 2) return trend(review, track, figures);
  const Comparison& step = track.steps.front();
  const std::string marks = marks_text(step);
  Blocks blocks = {Heading{2, voice_text(review, *step.after), facts_text(step.facts)}};
  if (!marks.empty()) blocks.emplace_back(Paragraph{"Note: " + marks + ".", Tone::warning});
  if (std::string level = level_line(step); !review.are_persons && !level.empty())
    blocks.emplace_back(Paragraph{std::move(level)});
  if (!step.has_changes()) {
    blocks.emplace_back(Paragraph{"Nothing changed."});
    return blocks;
  }
  append(blocks, step_numbers(step, figures));
  append(blocks, step_rules(step));
  return blocks;
}

}  // namespace

Report build_comparison(const WaveReview& review, bool is_full) {
  const ComparisonFigures figures(review);
  const std::string subject = subject_text(review);
  Report report;
  report.blocks = {Heading{1, subject.empty() ? review.questionnaire->title : subject,
                           review.waves.front().name() + " to " + review.waves.back().name()},
                   Paragraph{comparable_text(review),
                             review.match == Match::same ? Tone::plain : Tone::warning}};
  const bool is_many = are_several_units(review);
  if (is_many && !is_full) {
    append(report.blocks, lead(review));
    report.blocks.emplace_back(Paragraph{"Each person and group: --full.", Tone::faint});
    return report;
  }
  if (const std::string once = unmatched_text(review); !once.empty())
    report.blocks.emplace_back(Paragraph{once});
  append(report.blocks, lead(review));
  for (const bool with_overall : {true, false})
    for (const Track& track : review.tracks)
      if (!track.steps.empty() && has_overall(track) == with_overall)
        append(report.blocks, track_blocks(review, track, figures));
  append(report.blocks, group_changes(review, figures));
  return report;
}

}  // namespace readiness::report
