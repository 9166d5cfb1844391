#include "report/assessment/workbook.hpp"

#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "report/assessment/build.hpp"
#include "report/assessment/sections.hpp"
#include "report/words/advice.hpp"
#include "report/words/answers.hpp"
#include "report/words/confidence.hpp"
#include "report/words/scores.hpp"

#include <utility>

namespace readiness::report {
namespace {

enum ActionColumn : std::size_t {
  number_column,
  step_column,
  owner_column,
  due_column,
  status_column
};

Cell range_cell(const std::optional<Range>& range, double Range::*end) {
  return range ? number_cell((*range).*end, 1) : Cell();
}

Sheet summary_sheet(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const Scorecard& card = assessment.card;
  Grid grid{{{"What"}, {"Value"}}, {}};
  const auto add = [&](const char* what, Cell value) {
    if (!value.text.empty()) grid.rows.push_back({what, std::move(value)});
  };
  for (const auto& [key, value] : assessment.response->subject)
    grid.rows.push_back({with_capital(key), value});
  add("Questionnaire", questionnaire.id + " " + questionnaire.version);
  const bool is_month = tells_only_month(questionnaire, assessment.voices);
  const Date day = is_month ? first_of_month(card.as_of) : card.as_of;
  add(is_month ? "Month" : "Day", Cell(to_text(day), day));
  if (assessment.standing) {
    const LevelId level = assessment.standing->level;
    add("Level", number_cell(static_cast<double>(level.value + 1)));
    add("Name of the level", questionnaire.levels[level].title);
  }
  if (card.overall) {
    if (card.overall_enough && card.overall->given)
      add("Overall", number_cell(*card.overall->given, 1));
    add("Overall, at the least", number_cell(card.overall->low, 1));
    add("Overall, at the most", number_cell(card.overall->high, 1));
  }
  add("How sure", confidence_text(assessment));
  add("Answers", answered_text(assessment));
  if (assessment.patterns && assessment.patterns->lead)
    add("What leads", questionnaire.patterns[*assessment.patterns->lead].title);
  add("Note", questionnaire.status);
  return {"Summary", std::move(grid)};
}

Sheet answers_sheet(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Grid grid{{{"Dimension"},
             {"Id"},
             {"Question"},
             {"Answer"},
             {"score", true},
             {"low", true},
             {"high", true}},
            {}};
  for (const Dimension& dimension : questionnaire.dimensions)
    for (const QuestionId id : dimension.questions) {
      const Question& question = questionnaire.questions[id];
      const QuestionScore& score = assessment.card.questions[id];
      if (score.state == AnswerState::not_asked) continue;
      std::vector<Cell> row = {dimension.title, question.id, question.text};
      if (is_for_groups_only(assessment, id)) {
        row.emplace_back("shown for groups only");
      } else {
        row.emplace_back(answer_text(assessment, id));
        const std::optional<Range> range = score.range;
        row.push_back(range && range->given ? number_cell(*range->given, 1) : Cell());
        row.push_back(range_cell(range, &Range::low));
        row.push_back(range_cell(range, &Range::high));
      }
      grid.rows.push_back(std::move(row));
    }
  return {"Answers", std::move(grid)};
}

Sheet pattern_sheet(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Grid grid{{{"Pattern"}, {"state"}, {"severity"}, {"what it means"}, {"because"}}, {}};
  for (const PatternFinding& finding : assessment.patterns->findings) {
    const Pattern& pattern = questionnaire.patterns[finding.pattern];
    std::vector<std::string> reasons;
    for (const Because& because : finding.because)
      reasons.push_back(reason_text(assessment, because));
    grid.rows.push_back({pattern.title, std::string(name_of(finding.state)), pattern.severity,
                         pattern.text, joined(reasons, "\n")});
  }
  return {"Patterns", std::move(grid)};
}

}  // namespace

Sheet action_sheet(const Assessment& assessment, const std::optional<Plan>& plan) {
  Sheet sheet{"Actions",
              {{{"", true},
                {"Step"},
                {"Owner"},
                {"Due"},
                {"Status"},
                {"Evidence"},
                {"Days", true},
                {"Why"},
                {"First step"},
                {"Done when"}},
               {}}};
  double number = 0;
  const auto add = [&](std::string what, std::string who, Date due) -> std::vector<Cell>& {
    auto& row = sheet.grid.rows.emplace_back();
    row = {number_cell(++number),   std::move(what), std::move(who),
           Cell(to_text(due), due), "open",          ""};
    return row;
  };
  if (plan) {
    for (const Ask& ask : plan->asks) add(what_to_ask(assessment, ask), ask.whom, ask.due);
    for (const PlanStep& step : plan->steps) {
      const Recommendation& about = assessment.questionnaire->recommendations[step.recommendation];
      auto& row = add(about.title, owner_text(assessment, about), step.due);
      row.push_back(exact_cell(about.effort.likely));
      row.emplace_back(why_text(assessment, step));
      row.emplace_back(about.first_step);
      row.emplace_back(about.done_when);
    }
  }
  sheet.choices = {{status_column, {"open", "in progress", "done", "dropped"}}};
  sheet.status = status_column;
  sheet.due = due_column;
  return sheet;
}

Workbook build_workbook(const Assessment& assessment, const std::optional<Plan>& plan) {
  Workbook workbook;
  const bool is_month = tells_only_month(*assessment.questionnaire, assessment.voices);
  workbook.as_of = is_month ? first_of_month(assessment.card.as_of) : assessment.card.as_of;
  workbook.sheets.push_back(action_sheet(assessment, plan));
  workbook.sheets.push_back(summary_sheet(assessment));
  for (const Blocks& blocks : {dimension_bars(assessment), facet_section(assessment)})
    for (const Block& block : blocks)
      if (const auto* bars = std::get_if<Bars>(&block)) workbook.sheets.push_back(sheet_of(*bars));
  workbook.sheets.push_back(answers_sheet(assessment));
  if (assessment.patterns) workbook.sheets.push_back(pattern_sheet(assessment));
  Report groups;
  for (const auto& section : {matrix_section, gap_section, agreement_section, case_section})
    for (Block& block : section(assessment)) groups.blocks.push_back(std::move(block));
  if (!groups.blocks.empty())
    for (Sheet& sheet : workbook_of(groups).sheets) workbook.sheets.push_back(std::move(sheet));
  return workbook;
}

}  // namespace readiness::report
