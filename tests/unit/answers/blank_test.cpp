#include "answers/blank.hpp"

#include "answers/asked.hpp"
#include "answers/bind.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "questionnaire/load/catalogue.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

Questionnaire built_in(const std::string& id) {
  Diagnostics diagnostics;
  auto questionnaire = find_questionnaire(id, {}, "en", diagnostics);
  REQUIRE(questionnaire.has_value());
  return std::move(*questionnaire);
}

std::optional<Response> bound(const Questionnaire& questionnaire, const std::string& text) {
  Diagnostics diagnostics;
  auto document = parse_yaml(Source("blank.yaml", text), diagnostics);
  INFO(render_long(diagnostics.sorted()));
  REQUIRE(document.has_value());
  auto response = bind(std::move(*document), questionnaire, diagnostics);
  INFO(render_long(diagnostics.sorted()));
  CHECK(response.has_value());
  return response;
}

/// Takes the # away in front of every question, as somebody does who keeps all examples.
std::string filled(const Questionnaire& questionnaire, std::string text) {
  for (const Question& question : questionnaire.questions) {
    const std::string line = "\n  # " + question.id + ": ";
    for (std::size_t at = text.find(line); at != std::string::npos; at = text.find(line, at + 1))
      text.erase(at + 3, 2);
  }
  return text;
}

TEST_CASE("a blank file binds as it is, and every example line is a valid answer") {
  for (const std::string id : {"ai-adoption", "demo"}) {
    const Questionnaire questionnaire = built_in(id);
    for (const RoleId role : questionnaire.roles.ids())
      for (const std::size_t form : forms_of(questionnaire, role)) {
        CAPTURE(id + " " + questionnaire.forms[form].id);
        const std::string text = blank_answers(questionnaire, questionnaire.forms[form], role);
        bound(questionnaire, text);
        const auto response = bound(questionnaire, filled(questionnaire, text));
        REQUIRE(response.has_value());
        for (const QuestionId question : questionnaire.questions.ids())
          CHECK(response->answers[question].has_value() ==
                form_asks(questionnaire, questionnaire.forms[form], role, question));
      }
  }
}

}  // namespace
}  // namespace readiness
