#include "everything.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "report/explain/thing.hpp"
#include "report/render/markdown.hpp"
#include "report/words/expressions.hpp"

#include <doctest/doctest.h>

#include <regex>

namespace readiness {
namespace {

Questionnaire built_in(const std::string& id) {
  Diagnostics diagnostics;
  auto found = find_questionnaire(id, {}, {}, diagnostics);
  REQUIRE(found);
  return std::move(*found);
}

std::string explained(const Questionnaire& questionnaire, const std::string& name, bool debug) {
  return render_markdown(explain_thing({questionnaire, nullptr, debug}, name));
}

TEST_CASE("everything is found by id and by title, and told without the signs of a rule") {
  const std::regex rule(
      R"([<>=]=|\b(flag|ticked|every|danger|gap|evidence|not_applicable)\(|rank )");
  for (const std::string& built : built_in_questionnaires()) {
    const Questionnaire questionnaire = built_in(built);
    std::vector<std::string> names = explainable_things(questionnaire);
    for (const Question& each : questionnaire.questions) names.push_back(name_of(each));
    for (const Pattern& each : questionnaire.patterns) names.push_back(each.title);
    for (const Recommendation& each : questionnaire.recommendations) names.push_back(each.title);
    for (const Level& each : questionnaire.levels) names.push_back(each.title);
    for (const std::string& name : names) {
      CAPTURE(name);
      const std::string text = explained(questionnaire, name, false);
      CHECK(text.size() > 10);
      CHECK_MESSAGE(!std::regex_search(text, rule), text);
    }
  }
}

TEST_CASE("an author sees how a condition is written") {
  const Questionnaire demo = built_in("demo");
  std::size_t longer = 0;
  for (const Pattern& pattern : demo.patterns)
    longer += explained(demo, pattern.id, true).size() > explained(demo, pattern.id, false).size();
  CHECK(longer == demo.patterns.size());
}

}  // namespace
}  // namespace readiness
