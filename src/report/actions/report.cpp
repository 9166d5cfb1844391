#include "report/actions/report.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "report/actions/progress.hpp"
#include "report/json/parts.hpp"
#include "report/words/advice.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

std::string state_on(const PlannedAction& action, Date today) {
  if (action.is_overdue(today)) return counted(today - *action.due, "day", "days") + " overdue";
  return state_text(action);
}

/// Overdue first, then by their days, what is over last.
std::vector<const PlannedAction*> in_order(const ActionList& list) {
  std::vector<const PlannedAction*> all;
  for (const PlannedAction& action : list.actions) all.push_back(&action);
  std::stable_sort(all.begin(), all.end(), [](const PlannedAction* a, const PlannedAction* b) {
    if (a->is_over() != b->is_over()) return b->is_over();
    if (a->due.has_value() != b->due.has_value()) return a->due.has_value();
    return a->due && *a->due < *b->due;
  });
  return all;
}

}  // namespace

ActionList actions_of(const Assessment& assessment, const Plan& plan) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  ActionList list{
      questionnaire.id, subject_of(*assessment.response, "unit"), assessment.card.as_of, {}, {}};
  if (assessment.card.overall) list.low_end = assessment.card.overall->low;
  for (const Ask& ask : plan.asks) {
    PlannedAction action;
    action.id = "ask-" + std::to_string(list.actions.size() + 1);
    action.step = what_to_ask(assessment, ask);
    action.due = ask.due;
    list.actions.push_back(std::move(action));
  }
  for (const PlanStep& step : plan.steps) {
    const Recommendation& about = questionnaire.recommendations[step.recommendation];
    PlannedAction action;
    action.id = about.id;
    action.step = about.title;
    action.owner = owner_text(assessment, about);
    action.due = step.due;
    action.done_when = about.done_when;
    action.low_end_after = step.overall_after.low;
    list.actions.push_back(std::move(action));
  }
  return list;
}

Report actions_report(const ActionList& list, Date today) {
  Report report;
  report.blocks.emplace_back(Heading{1, "Actions", list.unit});
  report.blocks.emplace_back(Headline{
      progress_text(list, today),
      to_long_text(today) +
          (list.from ? ", made of answers of " + to_long_text(*list.from) : std::string())});
  Grid grid{{{"Action"}, {"Who"}, {"Due"}, {"State"}}, {}};
  List done_when;
  for (const PlannedAction* action : in_order(list)) {
    grid.rows.push_back({action->step + " (" + action->id + ")", action->owner,
                         action->due ? Cell(to_long_text(*action->due), *action->due) : Cell("-"),
                         state_on(*action, today)});
    ListItem item{action->id + ": " + action->done_when, {}};
    for (const std::string& each : action->evidence) item.details.push_back("Evidence: " + each);
    if (!action->done_when.empty() || !action->evidence.empty())
      done_when.items.push_back(std::move(item));
  }
  if (grid.rows.empty()) {
    report.blocks.emplace_back(Paragraph{"There is nothing to do."});
    return report;
  }
  report.blocks.emplace_back(std::move(grid));
  if (!done_when.items.empty()) {
    report.blocks.emplace_back(Paragraph{"Done when", Tone::strong});
    report.blocks.emplace_back(std::move(done_when));
  }
  return report;
}

Grid actions_table(const ActionList& list, Date today) {
  Grid grid{{{"id"}, {"step"}, {"owner"}, {"due"}, {"state"}, {"overdue_days", true}, {"evidence"}},
            {}};
  for (const PlannedAction& action : list.actions)
    grid.rows.push_back(
        {action.id, action.step, action.owner,
         action.due ? Cell(to_text(*action.due), *action.due) : Cell(), Cell(name_of(action.state)),
         action.is_overdue(today) ? number_cell(static_cast<double>(today - *action.due)) : Cell(),
         joined(action.evidence, "; ")});
  return grid;
}

Json json_progress(const ActionList& list, Date today) {
  Json states = Json::object();
  for (const PlannedAction& action : list.actions) states[action.id] = name_of(action.state);
  return {{"done", list.count(ActionState::done)},
          {"proven", list.proven()},
          {"dropped", list.count(ActionState::dropped)},
          {"overdue", list.overdue(today)},
          {"actions", list.actions.size()},
          {"states", std::move(states)}};
}

std::string render_json(const ActionList& list, Date today) {
  Json actions = Json::array();
  for (const PlannedAction& action : list.actions)
    actions.push_back({{"id", action.id},
                       {"step", action.step},
                       {"owner", or_null(action.owner)},
                       {"due", or_null(action.due)},
                       {"done_when", or_null(action.done_when)},
                       {"state", name_of(action.state)},
                       {"overdue", action.is_overdue(today)},
                       {"evidence", action.evidence}});
  return json_document({{"schema", "readiness/actions-status@1"},
                        {"as_of", to_text(today)},
                        {"unit", or_null(list.unit)},
                        {"from", or_null(list.from)},
                        {"done", list.count(ActionState::done)},
                        {"proven", list.proven()},
                        {"dropped", list.count(ActionState::dropped)},
                        {"overdue", list.overdue(today)},
                        {"actions", actions}});
}

}  // namespace readiness::report
