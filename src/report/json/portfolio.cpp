#include "document/json/write.hpp"
#include "report/json/parts.hpp"
#include "report/portfolio/report.hpp"
#include "report/words/confidence.hpp"

namespace readiness::report {
namespace {

class PortfolioWriter {
 public:
  explicit PortfolioWriter(const Portfolio& portfolio)
      : portfolio_(portfolio), questionnaire_(*portfolio.questionnaire) {}

  [[nodiscard]] Json write() const {
    const ScoringRules& rules = questionnaire_.scoring;
    Json units = Json::array(), withheld = Json::array();
    for (const UnitFigures& each : portfolio_.units) units.push_back(unit(each));
    for (const UnitWithheld& each : portfolio_.withheld)
      withheld.push_back({{"unit", each.name}, {"n", each.people}});
    return {{"schema", "readiness/portfolio@1"},
            {"questionnaire",
             {{"id", questionnaire_.id},
              {"version", questionnaire_.version},
              {"title", questionnaire_.title},
              {"scoring", questionnaire_.fingerprints.scoring}}},
            {"range", Json::array({json_number(rules.range_low), json_number(rules.range_high)})},
            {"units", std::move(units)},
            {"withheld", std::move(withheld)},
            {"patterns", shares(shared_patterns(portfolio_), questionnaire_.patterns)},
            {"steps", shares(shared_steps(portfolio_), questionnaire_.recommendations)},
            {"weakest", shares(shared_weaknesses(portfolio_), questionnaire_.dimensions)}};
  }

 private:
  [[nodiscard]] static Json range_or_null(const std::optional<Range>& range) {
    return range ? json_range(*range) : Json(nullptr);
  }

  [[nodiscard]] Json unit(const UnitFigures& unit) const {
    Json subject = Json::object(), people = Json::array(), dimensions = Json::object(),
         facets = Json::object();
    for (const auto& [key, value] : unit.subject) subject[key] = value;
    for (const RoleHeard& heard : unit.heard)
      people.push_back({{"role", questionnaire_.roles[heard.role].id},
                        {"n", heard.people},
                        {"of", or_null(heard.population)},
                        {"heard", heard.is_heard}});
    for (const DimensionId id : questionnaire_.dimensions.ids())
      dimensions[questionnaire_.dimensions[id].id] = range_or_null(unit.dimensions[id]);
    for (const FacetId id : questionnaire_.facets.ids())
      facets[questionnaire_.facets[id].id] = range_or_null(unit.facets[id]);
    return {{"unit", unit.name},
            {"document", or_null(unit.document)},
            {"subject", std::move(subject)},
            {"people", std::move(people)},
            {"as_of", as_of_text(unit)},
            {"level", level(unit)},
            {"overall", range_or_null(unit.overall)},
            {"shown", unit.overall_enough},
            {"thin", unit.is_thin},
            {"confidence", name_of(unit.confidence)},
            {"dimensions", std::move(dimensions)},
            {"facets", std::move(facets)},
            {"weakest",
             unit.weakest ? Json(questionnaire_.dimensions[*unit.weakest].id) : Json(nullptr)},
            {"lead", unit.lead ? Json(questionnaire_.patterns[*unit.lead].id) : Json(nullptr)},
            {"present", ids(unit.present, questionnaire_.patterns)},
            {"likely", ids(unit.likely, questionnaire_.patterns)},
            {"cannot_tell", ids(unit.cannot_tell, questionnaire_.patterns)},
            {"harm", harm(unit)},
            {"first",
             {{"action", or_null(unit.first_action)},
              {"owner", or_null(unit.first_owner)},
              {"due", unit.first_action.empty() ? Json(nullptr) : Json(to_text(unit.first_due))},
              {"stops_harm", unit.stops_harm}}},
            {"steps", ids(unit.steps, questionnaire_.recommendations)},
            {"lacks", or_null(unit.lacks)},
            {"gap", gap(unit)}};
  }

  [[nodiscard]] Json harm(const UnitFigures& unit) const {
    const Truth has = has_harm(questionnaire_, unit);
    return has == Truth::unknown ? Json(nullptr) : Json(has == Truth::yes);
  }

  [[nodiscard]] Json level(const UnitFigures& unit) const {
    if (!unit.standing) return nullptr;
    const Standing& standing = *unit.standing;
    return {{"id", questionnaire_.levels[standing.level].id},
            {"number", standing.level.value + 1},
            {"possible", questionnaire_.levels[standing.possible].id},
            {"missing", standing.failed()}};
  }

  [[nodiscard]] Json gap(const UnitFigures& unit) const {
    if (!unit.gap) return nullptr;
    return {{"question", questionnaire_.questions[unit.gap->question].id},
            {"predicted", unit.gap->predicted},
            {"leaders", json_number(unit.gap->leaders)},
            {"staff", json_number(unit.gap->staff)}};
  }

  template <class Id, class Things>
  [[nodiscard]] static Json ids(const std::vector<Id>& all, const Things& things) {
    Json list = Json::array();
    for (const Id id : all) list.push_back(things[id].id);
    return list;
  }

  template <class Id, class Things>
  [[nodiscard]] static Json shares(const std::vector<Shared<Id>>& all, const Things& things) {
    Json list = Json::array();
    for (const Shared<Id>& each : all) {
      Json units = Json::array();
      for (const UnitFigures* unit : each.units) units.push_back(unit->name);
      list.push_back(
          {{"id", things[each.id].id}, {"units", std::move(units)}, {"cannot_tell", each.open}});
    }
    return list;
  }

  const Portfolio& portfolio_;
  const Questionnaire& questionnaire_;
};

}  // namespace

std::string render_json(const Portfolio& portfolio) {
  return json_document(PortfolioWriter(portfolio).write());
}

}  // namespace readiness::report
