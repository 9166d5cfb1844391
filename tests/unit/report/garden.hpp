#pragma once

#include "answers/bind.hpp"
#include "diagnosis/assessment.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "questionnaire/load/load.hpp"
#include "report/assessment/build.hpp"
#include "report/render/terminal.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>

namespace readiness {

/// A small invented questionnaire: two dimensions, two facets, two levels, three grades.
inline const std::string garden_yaml = R"yaml(schema: readiness/questionnaire@1
id: garden
version: 1.2.0
languages: [en]
title: Garden readiness
status: Invented for a test.
roles:
  owner: {title: Owner, plural: Owners, named: true, index: true}
  helper: {title: Helper, plural: Helpers, named: false, index: false}
scales:
  yes_no:
    options:
      - {id: "no", label: "No"}
      - {id: "yes", label: "Yes"}
  light:
    options:
      - {id: green, label: Green}
      - {id: red, label: Red}
facets:
  soil: {title: Soil, text: What things grow in.}
  tools: {title: Tools, text: What things are done with.}
scoring:
  range: [0, 100]
  rollup: {mean: 0.5, weakest: 0.5}
  min_coverage: 0.5
  min_questions: {dimension: 1, facet: 1, topic: 1}
  evidence_cap: true
  evidence_months: 12
  confidence:
    coverage: [0.60, 0.85]
    evidence: [0.25, 0.60]
    evidence_weight: 2
    contradictions: [1, 2]
grades:
  - {id: bare, title: bare}
  - {id: growing, title: growing, min: 40}
  - {id: thriving, title: thriving, min: 80}
forms:
  full: {title: Full form, roles: [owner], surveys: [beds, water], predictions: true}
  quick:
    title: Quick form
    roles: [owner]
    questions: [beds.plan, beds.compost, water.source]
    default: true
    max_level: wild
  helper: {title: Form for helpers, roles: [helper], surveys: [beds, water, cases], anonymous: true}
levels:
  - {id: wild, title: Wild, text: It grows as it likes.}
  - id: planned
    title: Planned
    text: Someone decides what grows.
    min: 40
    gates:
      - beds.plan >= 2
      - {require: "every(low, 30)", text: every dimension at 30 or more at its low end}
contradictions:
  - id: plan-without-water
    when: beds.plan == 2 and water.source == 1
    ask: You have a plan, and water by chance. Which is closer?
surveys:
  - id: beds
    title: Beds
    healthy: Planned beds
    weight: 1
    questions:
      - id: beds.plan
        kind: anchors
        short: Plan
        topic: plan
        facets: [soil]
        roles: [owner]
        weight: 2
        text: Is there a plan?
        anchors: [None, In one head, On paper]
        evidence: The paper
        why: Memory fades.
      - id: beds.compost
        kind: choice
        short: Compost
        topic: soil
        facets: [soil]
        roles: [owner, helper]
        weight: 2
        text: Is there compost?
        scale: yes_no
        why: Soil tires.
  - id: water
    title: Water
    healthy: Steady water
    weight: 1
    questions:
      - id: water.source
        kind: anchors
        short: Source
        topic: source
        facets: [tools]
        roles: [owner]
        text: Where does the water come from?
        anchors: [Nowhere, Rain, A well]
        why: Rain fails.
      - id: water.dry_days
        kind: count
        short: Dry days
        topic: source
        facets: [tools]
        roles: [owner, helper]
        predicted_by: [owner]
        text: How many of the last ten days were dry?
        of: 10
        bands: [5, 2, 0]
        why: Roots dry out.
      - id: water.stolen
        kind: choice
        short: Water taken
        topic: secret
        facets: [tools]
        roles: [helper]
        sensitive: true
        text: Did you take water home?
        scale: yes_no
        reverse: true
        why: It happens.
  - id: cases
    title: Cases
    healthy: One rule
    weight: 1
    in_index: false
    questions:
      - id: cases.apple
        kind: probe
        short: A fallen apple
        roles: [owner, helper]
        text: May you eat it?
        scale: light
        why: People differ.
)yaml";

inline const std::string owner_answers = R"yaml(schema: readiness/answers@1
questionnaire: garden
subject: {unit: North side, workflow: beds, cycle: 2026}
respondent: {ref: O1, role: owner, form: full}
defaults: {date: 2026-05-04}
answers:
  beds.plan: 2
  beds.compost: "yes"
  water.source: 1
  water.dry_days: {unknown: I was away, owner: the neighbour, review_by: 2026-06-01}
predictions:
  water.dry_days: 3
)yaml";

/// Everything that an assessment points into, and the assessment.
struct Case {
  Questionnaire questionnaire;
  Response response;
  Assessment result;
};

inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE_MESSAGE(at != std::string::npos, from);
  return text.replace(at, from.size(), to);
}

inline std::unique_ptr<Case> make_case(const std::string& questionnaire_yaml,
                                       const std::string& answers_yaml) {
  Diagnostics diagnostics;
  auto made = std::make_unique<Case>();
  const ReadFile read = [&](const std::string&, Diagnostics&) {
    return std::optional<std::string>(questionnaire_yaml);
  };
  auto questionnaire = load_questionnaire({"", "garden.yaml", read}, "en", diagnostics);
  REQUIRE_MESSAGE(questionnaire, render_short(diagnostics.sorted()));
  made->questionnaire = std::move(*questionnaire);
  auto document = parse_yaml(Source("answers.yaml", answers_yaml), diagnostics);
  REQUIRE_MESSAGE(document, render_short(diagnostics.sorted()));
  auto response = bind(std::move(*document), made->questionnaire, diagnostics);
  REQUIRE_MESSAGE(response, render_short(diagnostics.sorted()));
  made->response = std::move(*response);
  const Date as_of = scoring_date(made->response, *parse_date("2026-05-04"));
  made->result = assessment(made->questionnaire, made->response, as_of);
  return made;
}

inline std::unique_ptr<Case> garden(const std::string& answers_yaml = owner_answers) {
  return make_case(garden_yaml, answers_yaml);
}

inline std::string text_of(const Case& of, int width = 80) {
  return render_terminal(build_report(of.result, roadmap(of.result), Audience::full),
                         {width, false, false});
}

}  // namespace readiness
