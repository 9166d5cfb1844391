#include "report/portfolio/figures.hpp"

#include "diagnosis/withheld.hpp"
#include "report/assessment/sections.hpp"
#include "report/words/advice.hpp"
#include "report/words/answers.hpp"
#include "report/words/conditions.hpp"
#include "report/words/confidence.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace readiness::report {
namespace {

std::optional<Range> told_range(const Part& part, bool is_withheld) {
  if (!part.range || is_withheld) return std::nullopt;
  Range range = *part.range;
  range.given = part.shown();
  return range;
}

std::optional<DimensionId> weakest_of(const Assessment& assessment) {
  if (!assessment.card.overall) return std::nullopt;
  const auto& dimensions = assessment.questionnaire->dimensions;
  std::optional<DimensionId> weakest;
  double least = std::numeric_limits<double>::infinity(), most = -least;
  for (const DimensionId id : dimensions.ids()) {
    const Part& part = assessment.card.dimensions[id];
    if (!dimensions[id].in_index || !part.range) continue;
    most = std::max(most, part.range->low);
    if (part.range->low < least - 1e-9) weakest = id;
    least = std::min(least, part.range->low);
  }
  return most - least < 1e-9 ? std::nullopt : weakest;
}

void add_patterns(const Assessment& assessment, UnitFigures& unit) {
  if (!assessment.patterns) return;
  for (const PatternFinding& finding : assessment.patterns->findings) {
    if (assessment.questionnaire->patterns[finding.pattern].healthy) continue;
    if (finding.state == PatternState::present) unit.present.push_back(finding.pattern);
    if (finding.state == PatternState::likely) unit.likely.push_back(finding.pattern);
    if (finding.state == PatternState::cannot_tell) unit.cannot_tell.push_back(finding.pattern);
  }
  unit.lead = assessment.patterns->lead;
}

void add_plan(const Assessment& assessment, const Plan& plan, UnitFigures& unit) {
  for (const PlanStep& step : plan.steps) unit.steps.push_back(step.recommendation);
  unit.stops_harm = !plan.steps.empty() && plan.steps.front().why == StepReason::harm;
  if (!plan.asks.empty()) {
    unit.first_action = what_to_ask(assessment, plan.asks.front());
    unit.first_due = plan.asks.front().due;
  } else if (!plan.steps.empty()) {
    const PlanStep& step = plan.steps.front();
    const Recommendation& about = assessment.questionnaire->recommendations[step.recommendation];
    unit.first_action = about.title;
    unit.first_owner = owner_text(assessment, about);
    unit.first_due = step.due;
    unit.first_why = why_text(assessment, step);
  }
}

void add_missing_condition(const Assessment& assessment, UnitFigures& unit) {
  if (!assessment.standing || !assessment.standing->next || assessment.standing->failed() != 1)
    return;
  for (const Condition& condition : assessment.standing->conditions)
    if (condition.at_low != Truth::yes) {
      const ConditionText text = condition_text(assessment, condition);
      unit.lacks = text.name + (text.has.empty() ? "" : ", now " + text.has) +
                   (text.needed.empty() ? "" : ", needed " + text.needed);
    }
}

}  // namespace

UnitFigures figures_of(std::string name, const Assessment& assessment,
                       const std::optional<Plan>& plan) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const Scorecard& card = assessment.card;
  UnitFigures unit;
  unit.name = std::move(name);
  unit.subject = assessment.response->subject;
  unit.tells_only_month = tells_only_month(questionnaire, assessment.voices);
  unit.as_of = unit.tells_only_month ? first_of_month(card.as_of) : card.as_of;
  if (assessment.unit)
    for (const RoleHeard& heard : assessment.unit->heard) {
      if (heard.people > 0) unit.heard.push_back(heard);
    }
  else
    unit.heard.push_back({assessment.response->role, 1, true, std::nullopt});
  unit.population = population_of(assessment.voices);
  unit.standing = assessment.standing;
  unit.overall = card.overall;
  unit.overall_enough = card.overall_enough;
  unit.is_thin = is_thin(assessment);
  unit.is_healthy = is_healthy(assessment);
  unit.confidence = confidence_of(assessment).worst();
  unit.how_sure = confidence_text(assessment);
  for (const DimensionId id : questionnaire.dimensions.ids())
    unit.dimensions.add(told_range(card.dimensions[id], is_withheld(assessment, id)));
  for (const FacetId id : questionnaire.facets.ids())
    unit.facets.add(told_range(card.facets[id], is_withheld(assessment, id)));
  unit.weakest = weakest_of(assessment);
  add_patterns(assessment, unit);
  if (plan) add_plan(assessment, *plan, unit);
  if (assessment.guidance) unit.undecided = assessment.guidance->undecided;
  add_missing_condition(assessment, unit);
  if (assessment.unit)
    for (const Gap& gap : assessment.unit->gaps)
      if (!is_for_groups_only(assessment, gap.question) &&
          (!unit.gap || std::abs(gap.points()) > std::abs(unit.gap->points())))
        unit.gap = gap;
  return unit;
}

bool tells_too_few(const Questionnaire& questionnaire, const Unit& unit) {
  return unit.voices.empty() ||
         (unit.is_one_person() && !questionnaire.roles[unit.voices.front().role].named);
}

std::string month_text(Date day) {
  constexpr std::size_t size = 7;
  return to_text(day).substr(0, size);
}

std::string as_of_text(const UnitFigures& unit) {
  return unit.tells_only_month ? month_text(unit.as_of) : to_text(unit.as_of);
}

namespace {

bool is_lower(const UnitFigures& a, const UnitFigures& b) {
  const auto rank = [](const UnitFigures& unit) {
    return std::tuple(unit.is_thin, !unit.overall, unit.standing ? unit.standing->level.value : 0,
                      unit.overall ? unit.overall->low : 0, unit.name);
  };
  return rank(a) < rank(b);
}

}  // namespace

Portfolio portfolio_of(const Questionnaire& questionnaire, std::vector<UnitFigures> units,
                       std::vector<UnitWithheld> withheld) {
  std::sort(units.begin(), units.end(), is_lower);
  return {&questionnaire, std::move(units), std::move(withheld)};
}

const RoleHeard* heard_of(const UnitFigures& unit, RoleId role) {
  for (const RoleHeard& heard : unit.heard)
    if (heard.role == role) return &heard;
  return nullptr;
}

Truth has_harm(const Questionnaire& questionnaire, const UnitFigures& unit) {
  if (unit.stops_harm) return Truth::yes;
  const bool is_open =
      std::any_of(unit.undecided.begin(), unit.undecided.end(), [&](RecommendationId id) {
        return questionnaire.stages[questionnaire.recommendations[id].stage].urgent;
      });
  return is_open ? Truth::unknown : Truth::no;
}

std::vector<const UnitFigures*> first_visits(const Portfolio& portfolio, std::size_t most) {
  std::vector<const UnitFigures*> visits;
  for (const bool stops_harm : {true, false})
    for (const UnitFigures& unit : portfolio.units)
      if (unit.stops_harm == stops_harm && unit.overall && !unit.is_thin && !unit.is_healthy &&
          visits.size() < most)
        visits.push_back(&unit);
  return visits;
}

namespace {

/// What each unit has, by how many have it; equally many in the order of their ids.
template <class Id, class Of, class Open>
std::vector<Shared<Id>> shared(const Portfolio& portfolio, const Of& of, const Open& open) {
  std::map<Id, Shared<Id>> all;
  for (const UnitFigures& unit : portfolio.units)
    for (const Id id : of(unit)) {
      Shared<Id>& each = all[id];
      each.id = id;
      each.units.push_back(&unit);
    }
  for (const UnitFigures& unit : portfolio.units)
    for (const Id id : open(unit))
      if (const auto found = all.find(id); found != all.end()) ++found->second.open;
  std::vector<Shared<Id>> sorted;
  for (auto& [id, each] : all) sorted.push_back(std::move(each));
  std::stable_sort(sorted.begin(), sorted.end(), [](const Shared<Id>& a, const Shared<Id>& b) {
    return a.units.size() > b.units.size();
  });
  return sorted;
}

}  // namespace

std::vector<Shared<PatternId>> shared_patterns(const Portfolio& portfolio) {
  return shared<PatternId>(
      portfolio, [](const UnitFigures& unit) { return unit.present; },
      [](const UnitFigures& unit) { return unit.cannot_tell; });
}

std::vector<Shared<RecommendationId>> shared_steps(const Portfolio& portfolio) {
  return shared<RecommendationId>(
      portfolio, [](const UnitFigures& unit) { return unit.steps; },
      [](const UnitFigures& unit) { return unit.undecided; });
}

std::vector<Shared<DimensionId>> shared_weaknesses(const Portfolio& portfolio) {
  return shared<DimensionId>(
      portfolio,
      [](const UnitFigures& unit) {
        return unit.weakest ? std::vector{*unit.weakest} : std::vector<DimensionId>{};
      },
      [](const UnitFigures&) { return std::vector<DimensionId>{}; });
}

}  // namespace readiness::report
