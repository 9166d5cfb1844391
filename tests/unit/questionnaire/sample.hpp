#pragma once

// What the tests of questionnaires, answers and scores share: texts instead of files, and findings
// as one line each.

#include "base/file.hpp"
#include "everything.hpp"
#include "questionnaire/load/load.hpp"
#include "questionnaire/load/resolve.hpp"

#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace readiness::sample {

using Files = std::map<std::string, std::string>;

/// A questionnaire of two surveys with a question of every kind.
inline const std::string text = R"(schema: readiness/questionnaire@1
id: sample
version: 1.0.0
title: Sample
roles:
  lead: {title: Lead}
  staff: {title: Staff, index: false}
scales:
  often:
    options:
      - {id: never, label: Never}
      - {id: rarely, label: Rarely}
      - {id: always, label: Always, flag: habit}
context:
  ctx.state:
    text: Where does it stand?
    options: [{id: none, label: Not used}, {id: live, label: In use}]
  ctx.pilots: {text: Number of pilots, kind: number, max: 20}
facets:
  target: {title: Target}
  track: {title: Track}
surveys:
  - id: work
    title: Work
    questions:
      - id: work.rule
        kind: anchors
        facets: [target]
        weight: 2
        text: What is the rule?
        anchors: [None, {text: Stopped once, flag: froze}, A page, A page that changed]
        evidence: The page
      - id: work.use
        kind: choice
        scale: often
        reverse: true
        roles: [staff]
        predicted_by: [lead]
        text: How often is it used for show?
      - id: work.facts
        kind: ticks
        facets: [track]
        not_applicable: allowed
        text: What is written down?
        items: [{id: time, text: The time}, {id: cost, text: The cost}]
        evidence: The list
      - id: work.days
        kind: count
        of: 10
        bands: [6, 3, 1, 0]
        when: ctx.state != none
        text: On how many days?
  - id: more
    title: More
    in_index: false
    questions:
      - {id: more.hours, kind: number, unit: hours, max: 40, bands: [0, 5, 10], text: Number of hours}
      - {id: more.people, kind: number, max: 40, text: Number of people}
      - {id: more.words, kind: text, text: Other remarks}
      - {id: more.case, kind: probe, scale: often, text: A case}
forms:
  full: {roles: [lead, staff], predictions: true}
  short: {roles: [lead], questions: [work.rule, more.hours], max_level: second, min_questions: 1}
levels:
  - {id: first, title: First, text: First}
  - {id: second, title: Second, text: Second, min: 30}
)";

inline std::optional<Questionnaire> load(const Files& files, Diagnostics& diagnostics) {
  const ReadFile read = [&](const std::string& name, Diagnostics& problems) {
    const auto found = files.find(name);
    if (found != files.end()) return std::optional(found->second);
    problems.error("F0001", Source(name, "").whole_file(), "no such file");
    return std::optional<std::string>();
  };
  return load_questionnaire({"", "q.yaml", read}, "en", diagnostics);
}

/// Of a text that is known to be good.
inline Questionnaire load(const std::string& yaml = text) {
  Diagnostics diagnostics;
  auto questionnaire = load(Files{{"q.yaml", yaml}}, diagnostics);
  if (!questionnaire) throw std::runtime_error(render_long(diagnostics.sorted()));
  return *questionnaire;
}

/// One of the questionnaires that come with the program; tests run in the project's folder.
inline Questionnaire shipped(const std::string& folder, const std::string& main) {
  Diagnostics diagnostics;
  const ReadFile read = [&](const std::string& name, Diagnostics& problems) {
    return read_file(folder + name, 1 << 20, problems);
  };
  auto questionnaire = load_questionnaire({folder, main, read}, "en", diagnostics);
  if (!questionnaire || !diagnostics.all().empty())
    throw std::runtime_error(render_long(diagnostics.sorted()));
  return *questionnaire;
}
inline Questionnaire ai_adoption() {
  return shipped("questionnaires/ai-adoption/", "questionnaire.yaml");
}

/// The findings of a text, one line each.
inline std::string findings(const Files& files) {
  Diagnostics diagnostics;
  (void)load(files, diagnostics);
  return render_short(diagnostics.sorted());
}
inline std::string findings(const std::string& yaml) { return findings(Files{{"q.yaml", yaml}}); }

/// `whole` with the first `from` replaced; the test fails (by an exception) when there is none.
inline std::string replaced(std::string whole, const std::string& from, const std::string& to) {
  return whole.replace(whole.find(from), from.size(), to);
}

/// An expression of the sample questionnaire, as a gate may write it.
inline Expression gate(const Questionnaire& of, const std::string& written) {
  const Source source("gate", written);
  Diagnostics diagnostics;
  return resolve({source, {0, written.size()}, written}, of, ExpressionUse::gate, diagnostics)
      .value();
}

inline QuestionId id_of(const Questionnaire& of, const std::string& question) {
  return find_by_id(of.questions, question).value();
}

}  // namespace readiness::sample
