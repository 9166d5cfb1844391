// The figures of many units as rows: for programs, and for a workbook.

#include "base/text.hpp"
#include "report/portfolio/report.hpp"
#include "report/words/confidence.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

/// What the answers say of their subjects beside the unit's name, each kind once.
std::vector<std::string> subject_keys(const Portfolio& portfolio) {
  std::vector<std::string> keys;
  for (const UnitFigures& unit : portfolio.units)
    for (const auto& [key, value] : unit.subject)
      if (key != "unit" && key != "people" &&
          std::find(keys.begin(), keys.end(), key) == keys.end())
        keys.push_back(key);
  return keys;
}

std::string subject_value(const UnitFigures& unit, const std::string& key) {
  for (const auto& [name, value] : unit.subject)
    if (name == key) return value;
  return {};
}

void add_range(const std::optional<Range>& range, std::vector<Cell>& row) {
  row.push_back(range ? exact_cell(range->low) : Cell());
  row.push_back(range && range->given ? exact_cell(*range->given) : Cell());
  row.push_back(range ? exact_cell(range->high) : Cell());
}

void add_range_columns(const std::string& name, Grid& grid) {
  for (const char* end : {"low", "given", "high"})
    grid.columns.push_back({name.empty() ? end : name + "." + end, true});
}

template <class Ids, class Name>
std::string ids_text(const Ids& ids, const Name& name) {
  std::vector<std::string> names;
  for (const auto id : ids) names.push_back(name(id));
  return joined(names, ";");
}

}  // namespace

Grid portfolio_table(const Portfolio& portfolio) {
  const Questionnaire& questionnaire = *portfolio.questionnaire;
  const std::vector<std::string> keys = subject_keys(portfolio);
  Grid grid{{{"unit"}}, {}};
  for (const std::string& key : keys) grid.columns.push_back({"subject." + key});
  for (const Role& role : questionnaire.roles) {
    grid.columns.push_back({role.id + ".n", true});
    grid.columns.push_back({role.id + ".of", true});
  }
  for (const char* name : {"as_of", "level", "possible"}) grid.columns.push_back({name});
  add_range_columns("", grid);
  for (const char* name : {"confidence", "weakest", "lead", "patterns", "first", "steps"})
    grid.columns.push_back({name});
  for (const Dimension& dimension : questionnaire.dimensions) add_range_columns(dimension.id, grid);
  for (const Facet& facet : questionnaire.facets) add_range_columns(facet.id, grid);
  for (const UnitFigures& unit : portfolio.units) {
    std::vector<Cell> row = {unit.name};
    for (const std::string& key : keys) row.emplace_back(subject_value(unit, key));
    for (const RoleId role : questionnaire.roles.ids()) {
      const RoleHeard* heard = heard_of(unit, role);
      row.push_back(number_cell(heard ? heard->people : 0));
      row.push_back(heard && heard->population ? number_cell(*heard->population) : Cell());
    }
    row.emplace_back(as_of_text(unit));
    row.emplace_back(unit.standing ? questionnaire.levels[unit.standing->level].id : "");
    row.emplace_back(unit.standing ? questionnaire.levels[unit.standing->possible].id : "");
    std::optional<Range> overall = unit.overall;
    if (overall && !unit.overall_enough) overall->given.reset();
    add_range(overall, row);
    row.emplace_back(name_of(unit.confidence));
    row.emplace_back(unit.weakest ? questionnaire.dimensions[*unit.weakest].id : "");
    row.emplace_back(unit.lead ? questionnaire.patterns[*unit.lead].id : "");
    row.emplace_back(
        ids_text(unit.present, [&](PatternId id) { return questionnaire.patterns[id].id; }));
    row.emplace_back(unit.first_action);
    row.emplace_back(ids_text(
        unit.steps, [&](RecommendationId id) { return questionnaire.recommendations[id].id; }));
    for (const auto& range : unit.dimensions) add_range(range, row);
    for (const auto& range : unit.facets) add_range(range, row);
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

namespace {

/// A row for each unit, a column for each of these, and a cross where a unit has it.
template <class Id, class Title>
Sheet crosses(const char* name, const Portfolio& portfolio, const std::vector<Shared<Id>>& shared,
              const Title& title) {
  Sheet sheet{name, {{{"Unit"}}, {}}};
  for (const auto& each : shared) sheet.grid.columns.push_back({title(each.id)});
  for (const UnitFigures& unit : portfolio.units) {
    std::vector<Cell> row = {unit.name};
    for (const auto& each : shared) {
      const bool has = std::find(each.units.begin(), each.units.end(), &unit) != each.units.end();
      row.emplace_back(has ? "x" : "");
    }
    sheet.grid.rows.push_back(std::move(row));
  }
  return sheet;
}

}  // namespace

Workbook portfolio_workbook(const Portfolio& portfolio) {
  const Questionnaire& questionnaire = *portfolio.questionnaire;
  Workbook workbook = workbook_of(build_portfolio(portfolio, Audience::full));
  workbook.sheets.insert(workbook.sheets.begin(), Sheet{"Units", portfolio_table(portfolio)});
  workbook.sheets.push_back(
      crosses("Patterns by unit", portfolio, shared_patterns(portfolio),
              [&](PatternId id) { return questionnaire.patterns[id].title; }));
  workbook.sheets.push_back(
      crosses("Steps by unit", portfolio, shared_steps(portfolio),
              [&](RecommendationId id) { return questionnaire.recommendations[id].title; }));
  return workbook;
}

}  // namespace readiness::report
