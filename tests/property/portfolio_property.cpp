// Laws of many units beside each other, with random questionnaires and answers.

#include "diagnosis/assessment.hpp"
#include "diagnosis/plan.hpp"
#include "everything.hpp"
#include "property/cases.hpp"
#include "report/portfolio/report.hpp"
#include "report/render/csv.hpp"
#include "report/render/markdown.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace readiness::property {
namespace {

using People = std::vector<Response>;

Questionnaire with_an_unnamed_role(Questionnaire questionnaire) {
  for (const RoleId role : questionnaire.roles.ids())
    questionnaire.roles[role].named = role.value + 1 < questionnaire.roles.size();
  return questionnaire;
}

People random_people(const Case& c, const Questionnaire& questionnaire, int people) {
  People drawn = {c.response};
  std::string messages;
  for (int i = 1; i < people; ++i)
    if (auto more = bound(random_answers(c.draw, c.questionnaire).text(), questionnaire, messages))
      drawn.push_back(std::move(*more));
  return drawn;
}

Portfolio portfolio_of_all(const Questionnaire& questionnaire, const std::vector<People>& units,
                           Date as_of) {
  std::vector<UnitFigures> figures;
  std::vector<UnitWithheld> withheld;
  for (std::size_t i = 0; i < units.size(); ++i) {
    const std::string name = "unit " + std::to_string(i);
    const Unit unit = unit_of(questionnaire, units[i]);
    if (tells_too_few(questionnaire, unit)) {
      withheld.push_back({name, static_cast<int>(units[i].size())});
      continue;
    }
    const Assessment result = assessment(questionnaire, unit, as_of);
    figures.push_back(figures_of(name, result, roadmap(result)));
  }
  return portfolio_of(questionnaire, std::move(figures), std::move(withheld));
}

std::string everything_said(const Portfolio& portfolio) {
  return render_json(portfolio) + render_markdown(build_portfolio(portfolio, Audience::full)) +
         render_csv(portfolio_table(portfolio));
}

TEST_CASE("what fewer than five people without names answer is nowhere in a portfolio") {
  on_random_cases(2, {}, [](const Case& c) {
    const Questionnaire questionnaire = with_an_unnamed_role(c.questionnaire);
    std::vector<People> units, others;
    for (int unit = 0; unit < 3; ++unit) {
      People people = random_people(c, questionnaire, c.draw.between(1, 9));
      int unnamed = 0;
      std::erase_if(people, [&](const Response& person) {
        return !questionnaire.roles[person.role].named && ++unnamed > 4;
      });
      units.push_back(people);
      for (Response& person : people)
        for (const QuestionId id : questionnaire.questions.ids())
          if (!questionnaire.roles[person.role].named && person.answers[id] &&
              !is_context(questionnaire.questions[id]))
            person.answers[id]->value =
                random_value(c.draw, questionnaire, questionnaire.questions[id]);
      others.push_back(std::move(people));
    }
    CHECK(everything_said(portfolio_of_all(questionnaire, units, c.as_of)) ==
          everything_said(portfolio_of_all(questionnaire, others, c.as_of)));
  });
}

TEST_CASE("units stand in the order of their level and low end, and visits leave out the thin") {
  on_random_cases(2, {}, [](const Case& c) {
    std::vector<People> units;
    for (int unit = 0; unit < 5; ++unit) units.push_back(random_people(c, c.questionnaire, 1));
    const Portfolio portfolio = portfolio_of_all(c.questionnaire, units, c.as_of);
    CHECK(portfolio.units.size() + portfolio.withheld.size() == units.size());
    for (std::size_t i = 1; i < portfolio.units.size(); ++i) {
      const UnitFigures &lower = portfolio.units[i - 1], &higher = portfolio.units[i];
      if (lower.is_thin || higher.is_thin || !lower.overall || !higher.overall || !lower.standing ||
          !higher.standing)
        continue;
      if (lower.standing->level != higher.standing->level)
        CHECK(lower.standing->level < higher.standing->level);
      else
        CHECK(lower.overall->low <= higher.overall->low);
    }
    bool is_harm_over = false;
    for (const UnitFigures* visit : first_visits(portfolio, 3)) {
      CHECK_FALSE(visit->is_thin);
      CHECK_FALSE((is_harm_over && visit->stops_harm));
      is_harm_over = !visit->stops_harm;
    }
    std::size_t counted = 0, present = 0;
    for (const auto& each : shared_patterns(portfolio)) counted += each.units.size();
    for (const UnitFigures& unit : portfolio.units) present += unit.present.size();
    CHECK(counted == present);
  });
}

}  // namespace
}  // namespace readiness::property
