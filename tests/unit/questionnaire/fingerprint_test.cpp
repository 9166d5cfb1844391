#include "questionnaire/fingerprint.hpp"

#include "everything.hpp"
#include "unit/questionnaire/sample.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

Fingerprints of(const std::string& text) { return sample::load(text).fingerprints; }
Fingerprints with(const std::string& from, const std::string& to) {
  return of(sample::replaced(sample::text, from, to));
}

const std::string scored = "min: 30}";

}  // namespace

TEST_CASE("fingerprints have the form of a digest") {
  const Fingerprints prints = of(sample::text);
  for (const std::string& print : {prints.scoring, prints.wording}) {
    CHECK(print.substr(0, 7) == "sha256:");
    CHECK(print.size() == 7 + 64);
    CHECK(print.find_first_not_of("0123456789abcdef", 7) == std::string::npos);
  }
  CHECK(prints.scoring != prints.wording);
}

TEST_CASE("comments, spacing, quoting and the order of keys change no fingerprint") {
  const Fingerprints plain = of(sample::text);
  CHECK(with("        weight: 2\n", "        weight: 2   # twice\n\n  # a comment\n") == plain);
  CHECK(with("title: Sample", "title:    \"Sample\"") == plain);
  CHECK(with("text: What is the rule?", "text: 'What is the rule?'") == plain);
  CHECK(with("text: What is the rule?", "text: >-\n          What is\n          the rule?") ==
        plain);
  CHECK(with("        kind: anchors\n        facets: [target]\n",
             "        facets: [target]\n        kind: anchors\n") == plain);
  CHECK(with("{id: none, label: Not used}", "{label: Not used, id: none}") == plain);
  CHECK(with("        when: ctx.state != none", "        when: not ctx.state == none") != plain);
  CHECK(with("        when: ctx.state != none", "        when: (ctx.state   !=  none)") == plain);
  CHECK(with("weight: 2", "weight: 2.0") == plain);
  CHECK(with("schema: readiness/questionnaire@1\nid: sample\n",
             "id: sample\nschema: readiness/questionnaire@1\n") == plain);
}

TEST_CASE("where the files are cut changes no fingerprint") {
  const std::size_t begin = sample::text.find("  - id: more\n"), end = sample::text.find("forms:");
  std::string survey = sample::text.substr(begin, end - begin);
  survey[2] = ' ';
  survey = "schema: readiness/survey@1\n" + survey;
  for (std::size_t at = survey.find("\n    "); at != std::string::npos;
       at = survey.find("\n    ", at + 1))
    survey.erase(at + 1, 4);
  std::string main = sample::text;
  main.replace(begin, end - begin, "  - more.yaml\n");
  Diagnostics diagnostics;
  const auto loaded = sample::load({{"q.yaml", main}, {"more.yaml", survey}}, diagnostics);
  REQUIRE_MESSAGE(loaded, render_long(diagnostics.sorted()));
  CHECK(loaded->fingerprints == of(sample::text));
}

TEST_CASE("what makes a number, a level or a gate changes the scoring fingerprint alone") {
  const Fingerprints plain = of(sample::text);
  for (const auto& change : std::vector<std::pair<std::string, std::string>>{
           {"weight: 2", "weight: 3"},
           {"        reverse: true\n", ""},
           {"bands: [6, 3, 1, 0]", "bands: [6, 3, 2, 0]"},
           {"when: ctx.state != none", "when: ctx.state == live"},
           {"        not_applicable: allowed\n", ""},
           {"in_index: false", "in_index: true"},
           {"facets: [track]", "facets: [target]"},
           {"roles: [staff]", "roles: [staff, lead]"},
           {"index: false}\nscales", "index: true}\nscales"},
           {"min: 30}", "min: 31}"},
           {"min_questions: 1}", "min_questions: 2}"},
           {"max_level: second", "max_level: first"},
           {"label: Rarely}", "label: Rarely, value: 0.4}"}}) {
    CAPTURE(change.first);
    const Fingerprints changed = with(change.first, change.second);
    CHECK(changed.scoring != plain.scoring);
    CHECK(changed.wording == plain.wording);
  }
  CHECK(of(sample::text + "scoring: {evidence_cap: false}\n").scoring != plain.scoring);
  CHECK(of(sample::text + "scoring: {range: [0, 10]}\n").scoring != plain.scoring);
}

TEST_CASE("what people read changes the wording fingerprint alone") {
  const Fingerprints plain = of(sample::text);
  for (const auto& change : std::vector<std::pair<std::string, std::string>>{
           {"label: Rarely", "label: Seldom"},
           {"What is the rule?", "What is the rule, then?"},
           {"A page that changed", "A page that was changed"},
           {"text: The cost", "text: The price"},
           {"title: Lead", "title: Leader"},
           {"evidence: The list", "evidence: A list"},
           {"title: Second", "title: Next"},
           {"unit: hours", "unit: h"}}) {
    CAPTURE(change.first);
    const Fingerprints changed = with(change.first, change.second);
    CHECK(changed.scoring == plain.scoring);
    CHECK(changed.wording != plain.wording);
  }
}

TEST_CASE("a gate's condition is scoring, its text is wording") {
  const auto gated = [](const std::string& require, const std::string& text) {
    return with(scored, "min: 30, gates: [{require: " + require + ", text: " + text + "}]}");
  };
  const Fingerprints plain = gated("work.rule >= 2", "Some rule");
  CHECK(gated("work.rule >= 3", "Some rule").scoring != plain.scoring);
  CHECK(gated("work.rule >= 3", "Some rule").wording == plain.wording);
  CHECK(gated("work.rule >= 2", "A rule").scoring == plain.scoring);
  CHECK(gated("work.rule >= 2", "A rule").wording != plain.wording);
}
