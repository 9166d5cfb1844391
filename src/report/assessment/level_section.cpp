#include "answers/asked.hpp"
#include "base/text.hpp"
#include "report/assessment/sections.hpp"
#include "report/words/answers.hpp"
#include "report/words/conditions.hpp"
#include "report/words/scores.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

/// Only texts that ASCII can raise, so that no word ends up half raised.
std::string in_capitals(std::string text) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (!std::all_of(text.begin(), text.end(), is_ascii)) return text;
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

std::string number_of(LevelId level) { return std::to_string(level.value + 1); }

std::string overall_text(const Assessment& assessment) {
  Range overall = *assessment.card.overall;
  if (!assessment.card.overall_enough) overall.given.reset();
  if (form_of(assessment).in_words) return grade_text(*assessment.questionnaire, overall);
  const std::string figures = range_text(score_style(*assessment.questionnaire), overall);
  if (overall.given) return figures;
  return figures +
         (assessment.card.counts.given == 0 ? ", nothing answered yet" : ", too few answers");
}

Paragraph without_overall(const Assessment& assessment) {
  if (assessment.unit && !assessment.questionnaire->roles[assessment.response->role].has_index)
    return {"No overall score: nobody whose role carries one was heard. Add the answers of " +
            leaders_of(*assessment.questionnaire) + "."};
  if (!assessment.questionnaire->roles[assessment.response->role].has_index)
    return {"One person's view: this role has no overall score by itself."};
  if (!assessment.response->only.empty())
    return {"No overall score: a part of the questionnaire was asked by itself."};
  return {"No overall score: nothing that it is made of is asked in this form and applies."};
}

/// Without levels the overall stands alone.
Heading overall_heading(const Assessment& assessment) {
  const std::string grade = grade_text(*assessment.questionnaire, *assessment.card.overall);
  if (form_of(assessment).in_words) return {2, "Overall: " + grade};
  return {2, "Overall " + overall_text(assessment), grade};
}

Heading level_heading(const Assessment& assessment) {
  const auto& levels = assessment.questionnaire->levels;
  const LevelId level = assessment.standing->level;
  const std::string overall = overall_text(assessment);
  return {2,
          "Level " + number_of(level) + " of " + std::to_string(levels.size()) + "  " +
              in_capitals(levels[level].title),
          overall.empty() ? "" : "overall " + overall};
}

std::string could_be(const Assessment& assessment) {
  const int open = assessment.card.counts.open();
  const std::string answers = open == 0 ? "what is open turns out"
                              : open == 1
                                  ? "the one open answer turns out"
                                  : "the " + std::to_string(open) + " open answers turn out";
  return "Could be " +
         in_capitals(assessment.questionnaire->levels[assessment.standing->possible].title) +
         " if " + answers + " well.";
}

/// The role's form that can show every level, if this one cannot.
const Form* form_without_limit(const Assessment& assessment) {
  const auto& forms = assessment.questionnaire->forms;
  for (const std::size_t form : forms_of(*assessment.questionnaire, assessment.response->role))
    if (!forms[form].max_level && !forms[form].offered_from) return &forms[form];
  return nullptr;
}

std::string held_by_form(const Assessment& assessment) {
  const std::string limit =
      "This form can show no more than level " + number_of(assessment.standing->level);
  const Form* other = form_without_limit(assessment);
  if (!other) return limit + ".";
  return limit + "; \"" + (other->title.empty() ? other->id : other->title) + "\" can.";
}

Grid conditions_that_hold_it(const Assessment& assessment) {
  Grid grid{{{"condition"}, {assessment.unit ? "here" : "you"}, {"needed"}}, {}};
  for (const Condition& condition : assessment.standing->conditions) {
    if (condition.at_low == Truth::yes) continue;
    ConditionText text = condition_text(assessment, condition);
    const std::string open = condition.at_high == Truth::no ? "" : " (open)";
    grid.rows.push_back({std::move(text.name), text.has + open, std::move(text.needed)});
  }
  return grid;
}

std::string held_below(const Assessment& assessment) {
  const Standing& standing = *assessment.standing;
  return "Held below level " + number_of(*standing.next) + ", " +
         assessment.questionnaire->levels[*standing.next].title + ", by " +
         std::to_string(standing.failed()) + " of " +
         counted(static_cast<long>(standing.conditions.size()), "condition", "conditions") + ":";
}

}  // namespace

Blocks level_section(const Assessment& assessment) {
  if (!assessment.card.overall) return {without_overall(assessment)};
  if (!assessment.standing) return {overall_heading(assessment)};
  const Standing& standing = *assessment.standing;
  Blocks blocks = {level_heading(assessment)};
  const Level& level = assessment.questionnaire->levels[standing.level];
  if (!level.text.empty()) blocks.emplace_back(Paragraph{level.text});
  if (standing.level < standing.possible) blocks.emplace_back(Paragraph{could_be(assessment)});
  if (standing.held_by_form) blocks.emplace_back(Paragraph{held_by_form(assessment)});
  if (!standing.next) return blocks;
  blocks.emplace_back(Paragraph{held_below(assessment), Tone::strong});
  blocks.emplace_back(conditions_that_hold_it(assessment));
  return blocks;
}

}  // namespace readiness::report
