#include "document/shape/sound_part.hpp"

#include "document/yaml/yaml.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

Shape question() {
  return shapes::record("a question", {{"id", true, shapes::identifier(), ""},
                                       {"weight", false, shapes::number(0, 9), ""}});
}

Shape whole() {
  using namespace shapes;
  const Shape survey = record(
      "a survey", {{"id", true, identifier(), ""}, {"questions", true, list(question(), 1), ""}});
  return record("a file", {{"title", false, text(), ""},
                           {"surveys", true, list(either({text(), survey}), 1), ""},
                           {"roles", false, dictionary(question()), ""}});
}

/// What is left, and what is lost.
std::string sound(const std::string& text) {
  Diagnostics found;
  const auto document = parse_yaml(Source("f", text), found);
  REQUIRE(document);
  const auto part = sound_part(document->source, document->root, whole(), "questions");
  if (!part) return "nothing";
  CHECK(conforms(document->source, part->root, whole(), found));
  std::string all;
  for (const Node& survey : part->root.find("surveys")->items) {
    all += survey.kind == Node::Kind::scalar ? survey.text : text_at(survey, "id") + ":";
    if (const Node* questions = survey.find("questions"))
      for (const Node& each : questions->items) all += " " + text_at(each, "id");
    all += ";";
  }
  for (const auto& [key, names] : part->lost)
    for (const std::string& name : names) all += " -" + key + "." + name;
  return all;
}

}  // namespace

TEST_CASE("what is wrong is left out item by item, with its names") {
  CHECK(sound("surveys: [{id: a, questions: [{id: x}, {id: y, weight: 10}]}]") ==
        "a: x; -questions.y");
  CHECK(sound("surveys: [{id: a, questions: [{id: x}, {id: y, wait: 1}]}, b]") ==
        "a: x;b; -questions.y");
  // a survey that would be empty, or whose head is wrong, goes as a whole
  CHECK(sound("surveys: [b, {id: a, questions: [{id: x, weight: 10}]}]") ==
        "b; -surveys.a -surveys.x");
  CHECK(sound("surveys: [b, {id: A, questions: [{id: x}]}]") == "b; -surveys.A -surveys.x");
  CHECK(sound("surveys: [b]\nroles: {r: {id: q, weight: no}, s: {id: t}}") ==
        "b; -roles.q -roles.r");
}

TEST_CASE("where more than items is wrong nothing is left") {
  CHECK(sound("surveys: [b]\ntitel: T") == "nothing");
  CHECK(sound("surveys: [b]\ntitle: [T]") == "nothing");
  CHECK(sound("title: T") == "nothing");
  CHECK(sound("surveys: [{id: a}]") == "nothing");
  CHECK(sound("surveys: {a: b}") == "nothing");
}

TEST_CASE("a finding is known by the names it says") {
  Diagnostic finding;
  finding.message = "`a.b` is not a question id";
  CHECK(names_any(finding, {"a.b"}));
  CHECK_FALSE(names_any(finding, {"a", "b"}));
  CHECK_FALSE(names_any(finding, {}));
}
