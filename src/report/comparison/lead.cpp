#include "base/contains.hpp"
#include "base/text.hpp"
#include "report/comparison/report.hpp"
#include "report/words/advice.hpp"
#include "report/words/answers.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

/// "level 2 (Trying out)", or "level 1 to 2" where too little is answered to say.
std::string level_of(const Questionnaire& questionnaire, const Point& point) {
  if (!point.possible || *point.possible == *point.level)
    return level_name(questionnaire, *point.level);
  return "level " + level_number(*point.level) + " to " + level_number(*point.possible);
}

std::string levels_text(const Questionnaire& questionnaire, const Point& before,
                        const Point& after) {
  if (!before.level || !after.level) return {};
  const std::string was = level_of(questionnaire, before), is = level_of(questionnaire, after);
  return was == is ? "still " + is : "from " + was + " to " + is;
}

std::string low_end_text(const ScoreStyle& style, const Point& before, const Point& after) {
  if (!before.overall || !after.overall) return {};
  const std::string was = score_text(style, *before.overall);
  const std::string is = score_text(style, *after.overall);
  if (was == is) return "the low end stays at " + is;
  return std::string("the low end ") + (*after.overall > *before.overall ? "rose" : "fell") +
         " from " + was + " to " + is;
}

std::string answers_text(const AnswerFacts& facts) {
  std::vector<std::string> parts;
  const auto say = [&](int count, const char* what) {
    if (count > 0)
      parts.push_back(
          (parts.empty() ? counted(count, "answer", "answers") : std::to_string(count)) + " " +
          what);
  };
  say(facts.up, "improved");
  if (facts.up_proven > 0)
    parts.back() += ", " + std::to_string(facts.up_proven) + " of them with evidence";
  say(facts.down, "got worse");
  say(facts.evidence_up, "gained evidence");
  say(facts.evidence_down, "lost evidence");
  say(facts.became_open, "no longer known");
  say(facts.answered, "known for the first time");
  say(facts.scope, "started or stopped counting");
  return joined(parts, "; ");
}

Paragraph sentence(const WaveReview& review, const Point& before, const Point& after,
                   const AnswerFacts& facts) {
  std::vector<std::string> parts;
  for (std::string part : {levels_text(*review.questionnaire, before, after),
                           low_end_text(score_style(*review.questionnaire), before, after)})
    if (!part.empty()) parts.push_back(std::move(part));
  const std::string start = joined(parts, "; ");
  const bool hears_unnamed = std::any_of(after.heard.begin(), after.heard.end(), [&](RoleId role) {
    return !review.questionnaire->roles[role].named;
  });
  std::string why = answers_text(facts);
  if (const std::string others = other_voices(*review.questionnaire, before, after);
      !others.empty())
    why = others + ", so the figures are not of the same people" + (why.empty() ? "" : "; " + why);
  else if (why.empty() && hears_unnamed)
    why = "no answer by name counts differently; what moved in the others' is not told";
  else if (why.empty())
    why = "no answer counts differently";
  return {with_capital((start.empty() ? "" : start + ": ") + why + "."), Tone::strong};
}

/// What those say who answer by name in this unit.
AnswerFacts facts_in(const WaveReview& review, const std::string& unit) {
  AnswerFacts sum;
  for (const Track& track : review.tracks)
    for (const Comparison& step : track.steps)
      if (subject_of(*step.after->response, "unit") == unit) sum += step.facts;
  return sum;
}

Grid grid_of(const WaveReview& review, const UnitTrack& track) {
  const ScoreStyle style = score_style(*review.questionnaire);
  Grid grid{{{"All together"}}, {}};
  std::vector<Cell> overall = {"Overall, low end"}, level = {"Level"};
  for (std::size_t i = 0; i < review.waves.size(); ++i) {
    const std::optional<UnitWave>& wave = track.waves[i];
    grid.columns.push_back({review.waves[i].name(), true});
    overall.push_back(
        wave ? Cell(score_text(style, wave->overall), Figure{wave->overall, style.decimals})
             : Cell("-"));
    level.push_back(wave && wave->level ? number_cell(static_cast<double>(wave->level->value + 1))
                                        : "-");
  }
  grid.rows = {std::move(overall), std::move(level)};
  return grid;
}

Blocks unit_blocks(const WaveReview& review, const UnitTrack& track) {
  std::vector<const UnitWave*> heard;
  for (const std::optional<UnitWave>& wave : track.waves)
    if (wave) heard.push_back(&*wave);
  if (heard.size() < 2) return {};
  Blocks blocks;
  blocks.emplace_back(sentence(review, point_of(*heard.front()), point_of(*heard.back()),
                               facts_in(review, track.unit)));
  std::vector<std::string> left_out;
  for (const RoleId role : track.left_out)
    left_out.push_back(people_of(review.questionnaire->roles[role]));
  if (!left_out.empty())
    blocks.emplace_back(Paragraph{
        "Without " + enumerated(left_out) +
            ": so few of them came, went or changed answers that it would reveal what they said.",
        Tone::faint});
  blocks.emplace_back(grid_of(review, track));
  return blocks;
}

}  // namespace

Point point_of(const Assessment& assessment) {
  Point point;
  if (assessment.standing) point.level = assessment.standing->level;
  if (assessment.standing && is_thin(assessment)) point.possible = assessment.standing->possible;
  if (assessment.card.overall) point.overall = assessment.card.overall->low;
  return point;
}

Point point_of(const UnitWave& wave) {
  return {wave.level, wave.possible, wave.overall, wave.heard};
}

std::string other_voices(const Questionnaire& questionnaire, const Point& before,
                         const Point& after) {
  std::vector<std::string> gone, come;
  for (const RoleId role : questionnaire.roles.ids()) {
    const bool was = contains(before.heard, role), is = contains(after.heard, role);
    if (was && !is) gone.push_back(people_of(questionnaire.roles[role]));
    if (is && !was) come.push_back(people_of(questionnaire.roles[role]));
  }
  std::vector<std::string> parts;
  if (!gone.empty()) parts.push_back(enumerated(gone) + " are heard no more");
  if (!come.empty()) parts.push_back(enumerated(come) + " are heard now");
  return joined(parts, "; ");
}

std::string level_line(const Comparison& comparison) {
  const std::string text = levels_text(*comparison.before->questionnaire,
                                       point_of(*comparison.before), point_of(*comparison.after));
  return text.empty() ? text : with_capital(text + ".");
}

Blocks lead(const WaveReview& review) {
  Blocks blocks;
  if (review.are_persons && !review.tracks.empty() && !review.tracks.front().steps.empty()) {
    const std::vector<Comparison>& steps = review.tracks.front().steps;
    AnswerFacts facts;
    for (const Comparison& step : steps) facts += step.facts;
    blocks.emplace_back(
        sentence(review, point_of(*steps.front().before), point_of(*steps.back().after), facts));
  }
  if (are_several_units(review)) return units_beside(review);
  for (const UnitTrack& track : review.units)
    for (Block& block : unit_blocks(review, track)) blocks.push_back(std::move(block));
  return blocks;
}

}  // namespace readiness::report
