#include "base/number.hpp"
#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "report/assessment/sections.hpp"
#include "report/words/scores.hpp"
#include "scoring/level.hpp"

#include <algorithm>
#include <limits>

namespace readiness::report {
namespace {

/// A dimension or facet as a row.
struct Row {
  std::string name;
  const Part* part = nullptr;
  bool is_withheld = false;
  std::string absent;  ///< why there is no score, where there is none
  bool is_weakest = false;
};
using Rows = std::vector<Row>;

constexpr const char* withheld_text = "withheld: it holds an answer shown for groups only";
constexpr const char* too_few_text = "too few answers";

/// Why a dimension has no score.
std::string absence(const Assessment& assessment, const std::vector<QuestionId>& questions) {
  const RoleId role = assessment.response->role;
  bool asks = false, asked = false;
  for (const QuestionId id : questions) {
    if (!is_scored(*assessment.questionnaire, assessment.questionnaire->questions[id])) continue;
    asks = asks || asks_role(assessment.questionnaire->questions[id], role);
    asked = asked || assessment.card.questions[id].state != AnswerState::not_asked;
  }
  if (asked) return "none of it applies";
  if (assessment.unit) return "not asked of anybody heard";
  return asks ? "not asked in this form" : "not asked of this role";
}

/// Marks what is lowest at the low end, unless all are equally low or no overall is made of them.
Rows with_weakest(const Assessment& assessment, Rows rows) {
  double least = std::numeric_limits<double>::infinity(), most = -least;
  for (const Row& row : rows)
    if (row.part->range) {
      least = std::min(least, row.part->range->low);
      most = std::max(most, row.part->range->low);
    }
  if (!assessment.card.overall || most - least < 1e-9) return rows;
  for (Row& row : rows) row.is_weakest = row.part->range && row.part->range->low < least + 1e-9;
  return rows;
}

bool any_score(const Rows& rows) {
  return std::any_of(rows.begin(), rows.end(),
                     [](const Row& row) { return row.part->range.has_value(); });
}

Rows dimension_rows(const Assessment& assessment, bool in_index) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Rows rows;
  for (const DimensionId id : questionnaire.dimensions.ids()) {
    const Dimension& dimension = questionnaire.dimensions[id];
    const Part& part = assessment.card.dimensions[id];
    if (dimension.in_index != in_index || (!in_index && !part.range)) continue;
    rows.push_back({dimension.title, &part, is_withheld(assessment, id),
                    absence(assessment, dimension.questions)});
  }
  return with_weakest(assessment, std::move(rows));
}

/// The questions that a facet's score is made of.
std::vector<QuestionId> questions_of(const Questionnaire& questionnaire, FacetId facet) {
  std::vector<QuestionId> found;
  for (const Dimension& dimension : questionnaire.dimensions)
    for (const QuestionId id : dimension.questions) {
      const auto& facets = questionnaire.questions[id].facets;
      if (dimension.in_index && std::find(facets.begin(), facets.end(), facet) != facets.end())
        found.push_back(id);
    }
  return found;
}

Rows facet_rows(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Rows rows;
  for (const FacetId id : questionnaire.facets.ids())
    rows.push_back({questionnaire.facets[id].title, &assessment.card.facets[id],
                    is_withheld(assessment, id),
                    absence(assessment, questions_of(questionnaire, id))});
  return with_weakest(assessment, std::move(rows));
}

/// "5 of 7" where not everything was answered.
std::string answered(const Row& row) {
  const Counts& counts = row.part->counts;
  if (counts.open() == 0) return {};
  return std::to_string(counts.given) + " of " + std::to_string(counts.applicable());
}

Bar bar_of(const Questionnaire& questionnaire, const ScoreStyle& style, const Row& row) {
  Bar bar{row.name, std::nullopt};
  if (!row.part->range) {
    bar.note = row.absent;
    return bar;
  }
  if (row.is_withheld) {
    bar.note = withheld_text;
    return bar;
  }
  const auto given = row.part->shown();
  bar.span = span_text(style, *row.part->range);
  if (!given && bar.span.empty()) {
    bar.note = too_few_text;
    return bar;
  }
  bar.range = Range{row.part->range->low, row.part->range->high, given};
  bar.note = answered(row);
  bar.is_marked = row.is_weakest;
  bar.figure = given ? score_text(style, *given) : "-";
  bar.word = given ? grade_of(questionnaire, *given) : too_few_text;
  return bar;
}

Bars bars_of(const Assessment& assessment, std::string title, const Rows& rows) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Bars bars{std::move(title), questionnaire.scoring.range_low, questionnaire.scoring.range_high};
  const ScoreStyle style = score_style(questionnaire);
  for (const Row& row : rows) bars.rows.push_back(bar_of(questionnaire, style, row));
  bars.note_title = "answered";
  bars.mark_title = "weakest";
  return bars;
}

void add(Blocks& blocks, const Assessment& assessment, const std::string& title, const Rows& rows) {
  if (!any_score(rows)) return;
  blocks.emplace_back(bars_of(assessment, title, rows));
}

Cell cell(const Assessment& assessment, const ScoreStyle& style, DimensionId dimension,
          FacetId facet) {
  const Part& part = assessment.card.matrix[dimension][facet];
  if (!part.range) return "-";
  if (is_withheld(assessment, dimension, facet)) return "withheld";
  if (!part.shown()) return "few";
  return {score_text(style, *part.shown()), Figure{*part.shown(), style.decimals}};
}

Grid matrix(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const ScoreStyle style = score_style(questionnaire);
  Grid grid{
      {{"dimension"}}, {}, {questionnaire.scoring.range_low, questionnaire.scoring.range_high}};
  grid.is_shaded = true;
  for (const Facet& facet : questionnaire.facets) grid.columns.push_back({facet.title, true});
  for (const DimensionId dimension : questionnaire.dimensions.ids()) {
    if (!assessment.card.dimensions[dimension].range) continue;
    std::vector<Cell> row = {questionnaire.dimensions[dimension].title};
    for (const FacetId facet : questionnaire.facets.ids())
      row.push_back(cell(assessment, style, dimension, facet));
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

}  // namespace

Blocks dimension_bars(const Assessment& assessment) {
  Blocks blocks;
  add(blocks, assessment, "Where you stand", dimension_rows(assessment, true));
  const ScoringRules& rules = assessment.questionnaire->scoring;
  if (!blocks.empty() && assessment.card.overall && rules.weakest_share > 0)
    std::get<Bars>(blocks.front()).mark_note = fixed(100 * rules.weakest_share, 0) +
                                               " % of overall, mean " +
                                               fixed(100 * rules.mean_share, 0) + " %";
  return blocks;
}

Blocks facet_section(const Assessment& assessment) {
  Blocks blocks;
  add(blocks, assessment, "Facets", facet_rows(assessment));
  if (!blocks.empty()) std::get<Bars>(blocks.front()).is_circle = true;
  add(blocks, assessment, "Apart from the overall", dimension_rows(assessment, false));
  return blocks;
}

Blocks matrix_section(const Assessment& assessment) {
  if (assessment.questionnaire->facets.empty()) return {};
  const auto& cells = assessment.card.matrix;
  const bool any_figure = std::any_of(cells.begin(), cells.end(), [](const auto& row) {
    return std::any_of(row.begin(), row.end(), [](const Part& part) { return part.shown(); });
  });
  if (!any_figure) return {};
  return {Heading{2, "Dimensions by facets"},
          Paragraph{"few: too few answers for a figure. -: nothing asked.", Tone::faint},
          matrix(assessment)};
}

}  // namespace readiness::report
