#include "questionnaire/load/load.hpp"

#include "everything.hpp"
#include "unit/questionnaire/sample.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using sample::findings;

namespace {

const std::string two_files = R"(schema: readiness/questionnaire@1
id: m
version: 1.0.0
title: M
roles: {lead: {title: Lead}}
facets: {target: {title: Target}}
surveys: [a.yaml, b.yaml]
)";

std::string survey(const std::string& id, const std::string& facet = "target") {
  return "schema: readiness/survey@1\nid: " + id + "\ntitle: Survey\nquestions:\n  - id: " + id +
         ".q\n    kind: text\n    text: Words\n    facets: [" + facet + "]\n";
}

/// The findings of the sample with one text in it replaced, and with lines put at its end.
std::string with(const std::string& from, const std::string& to) {
  return findings(sample::replaced(sample::text, from, to));
}
std::string with_more(const std::string& lines) { return findings(sample::text + lines); }

/// The only finding of the sample with one text in it replaced.
Diagnostic only_finding(const std::string& from, const std::string& to) {
  Diagnostics diagnostics;
  CHECK_FALSE(sample::load({{"q.yaml", sample::replaced(sample::text, from, to)}}, diagnostics));
  REQUIRE(diagnostics.all().size() == 1);
  return diagnostics.all().front();
}

}  // namespace

TEST_CASE("the sample is read as it is written") {
  const Questionnaire sample = sample::load();
  CHECK(sample.id == "sample");
  CHECK(sample.questions.size() == 10);
  CHECK(names_in(sample.questions) ==
        std::vector<std::string>{"ctx.state", "ctx.pilots", "work.rule", "work.use", "work.facts",
                                 "work.days", "more.hours", "more.people", "more.words",
                                 "more.case"});
  CHECK(sample.dimensions[DimensionId{0}].in_index);
  CHECK_FALSE(sample.dimensions[DimensionId{1}].in_index);
  CHECK(sample.roles[RoleId{0}].has_index);
  CHECK_FALSE(sample.roles[RoleId{1}].has_index);
  const Question& use = sample.questions[sample::id_of(sample, "work.use")];
  CHECK(std::get<Choice>(use.kind).reverse);
  CHECK(use.predicted_by == std::vector<RoleId>{RoleId{0}});
  CHECK(use.weight == 1);
  const Question& facts = sample.questions[sample::id_of(sample, "work.facts")];
  CHECK(std::get<Ticks>(facts.kind).levels_by_count == std::vector<int>{0, 1, 2});
  CHECK(facts.may_be_not_applicable);
  const Form& full = sample.forms.at(0);
  CHECK(full.surveys == std::vector<DimensionId>{DimensionId{0}});  // those in the index
  CHECK(sample.forms.at(1).max_level == LevelId{1});
  CHECK(sample.levels[LevelId{0}].min == 0);
}

TEST_CASE("options without values are spread evenly, others keep theirs") {
  const Questionnaire questionnaire = sample::load(sample::replaced(
      sample::text, "{id: rarely, label: Rarely}", "{id: rarely, label: Rarely, value: 0.2}"));
  const std::vector<Option>& options = questionnaire.scales[ScaleId{0}].options;
  CHECK(options[0].value == 0);
  CHECK(options[1].value == 0.2);
  CHECK(options[2].value == 1);
  CHECK(sample::load().scales[ScaleId{0}].options[1].value == 0.5);
}

TEST_CASE("without forms every role is asked the surveys of the index") {
  const std::string text = two_files;
  Diagnostics diagnostics;
  const auto loaded = sample::load({{"q.yaml", two_files},
                                    {"a.yaml", survey("a")},
                                    {"b.yaml", survey("b") + "in_index: false\n"}},
                                   diagnostics);
  REQUIRE(loaded);
  REQUIRE(loaded->forms.size() == 1);
  CHECK(loaded->forms[0].id == "lead");
  CHECK(loaded->forms[0].surveys == std::vector<DimensionId>{DimensionId{0}});
}

TEST_CASE("Q0101, Q0102: files that are not there, or not in the folder") {
  CHECK(findings({{"q.yaml", two_files}, {"a.yaml", survey("a")}}) ==
        "q.yaml:7:19: error[Q0101]: `b.yaml` cannot be read: no such file\n");
  for (const std::string outside :
       {"../b.yaml", "/etc/b.yaml", "sub/../../b.yaml", "'..\\b.yaml'"}) {
    const std::string text = sample::replaced(two_files, "b.yaml", outside);
    CHECK(findings({{"q.yaml", text}, {"a.yaml", survey("a")}}) ==
          "q.yaml:7:19: error[Q0102]: this file lies outside the questionnaire's folder\n");
  }
}

TEST_CASE("a mistake in a survey's file is shown in that file, and all files are read") {
  CHECK(findings({{"q.yaml", two_files},
                  {"a.yaml", survey("a", "targt")},
                  {"b.yaml", survey("b", "x")}}) ==
        "a.yaml:8:14: error[Q0203]: `targt` is not a facet of this questionnaire\n"
        "b.yaml:8:14: error[Q0203]: `x` is not a facet of this questionnaire\n");
}

TEST_CASE("Q0110: no roles") {
  CHECK(findings(sample::replaced(two_files, "{lead: {title: Lead}}", "{}")).substr(0, 45) ==
        "q.yaml:5:8: error[Q0110]: there are no roles\n");
}

TEST_CASE("Q0111 to Q0113: numbers of the scoring rules") {
  const std::string range = "error[Q0111]: a range is two numbers, the lower one first\n";
  CHECK(with_more("scoring: {range: [100, 0]}\n") == "q.yaml:67:18: " + range);
  CHECK(with_more("scoring: {range: [5, 5]}\n") == "q.yaml:67:18: " + range);
  CHECK(with_more("scoring: {range: [0, 50, 100]}\n") == "q.yaml:67:18: " + range);
  CHECK(with_more("scoring: {range: [-5, 5]}\n") == "");
  CHECK(with_more("scoring: {rollup: {mean: 0.5, weakest: 0.25}}\n") ==
        "q.yaml:67:19: error[Q0112]: the shares of the rollup add up to 0.75\n");
  CHECK(with_more("scoring: {rollup: {mean: 0.9, weakest: 0.1}}\n") == "");
  CHECK(with_more("scoring: {confidence: {coverage: [0.9, 0.5]}}\n") ==
        "q.yaml:67:34: error[Q0113]: `coverage` is two numbers, the lower one first\n");
}

TEST_CASE("Q0114, Q0115: grades and levels rise") {
  CHECK(with_more("grades:\n  - {id: low, title: low}\n  - {id: mid, title: mid, min: 0}\n") ==
        "q.yaml:69:5: error[Q0114]: grades rise from the lowest to the highest\n");
  CHECK(with_more("  - {id: third, title: Third, text: Third, min: 20}\n") ==
        "q.yaml:67:49: error[Q0115]: levels rise from the lowest to the highest\n");
  CHECK(with_more("  - {id: third, title: Third, text: Third, min: 30}\n") == "");
}

TEST_CASE("Q0201: ids are used once") {
  const Diagnostic question = only_finding("id: work.use", "id: work.rule");
  CHECK(question.code == "Q0201");
  CHECK(question.message == "the question id `work.rule` is used twice");
  CHECK(question.place.at == Position{33, 13});
  REQUIRE(question.related.size() == 1);
  CHECK(question.related[0].at == Position{26, 13});
  CHECK(question.related[0].label == "first here");

  CHECK(with("{id: rarely, ", "{id: never, ") ==
        "q.yaml:12:14: error[Q0201]: the option `never` appears in this list twice\n");
  CHECK(with("{id: cost, ", "{id: time, ") ==
        "q.yaml:45:50: error[Q0201]: the item `time` appears in this list twice\n");
  CHECK(with_more("  - {id: first, title: Again, text: Again, min: 40}\n") ==
        "q.yaml:67:10: error[Q0201]: the level `first` appears here twice\n");
  CHECK(with("- id: more\n", "- id: work\n") ==
        "q.yaml:53:9: error[Q0201]: the id `work` is used twice\n");
  CHECK(with("- id: more\n", "- id: target\n") ==
        "q.yaml:53:9: error[Q0201]: the id `target` is used twice\n");
  CHECK(with("- id: more\n", "- id: overall\n") ==
        "q.yaml:53:9: error[Q0201]: the id `overall` is used twice\n");
  const std::string one = "  - {id: both, when: work.rule >= 1, ask: Which}\n";
  CHECK(with_more("contradictions:\n" + one + one) ==
        "q.yaml:69:10: error[Q0201]: the contradiction `both` is defined twice\n");
}

TEST_CASE("Q0202 to Q0207: names of things that are not there") {
  CHECK(with("        scale: often", "        scale: oftn") ==
        "q.yaml:35:16: error[Q0202]: `oftn` is not a scale of this questionnaire\n");
  CHECK(only_finding("        scale: often", "        scale: oftn").help ==
        "did you mean `often`?");
  CHECK(only_finding("        scale: often", "        scale: zzz").help ==
        "there are often and ctx.state");
  CHECK(with("facets: [target]", "facets: [targt]") ==
        "q.yaml:28:18: error[Q0203]: `targt` is not a facet of this questionnaire\n");
  CHECK(with("roles: [staff]", "roles: [stuff]") ==
        "q.yaml:37:17: error[Q0204]: `stuff` is not a role of this questionnaire\n");
  CHECK(with("predicted_by: [lead]", "predicted_by: [boss]") ==
        "q.yaml:38:24: error[Q0204]: `boss` is not a role of this questionnaire\n");
  CHECK(with("questions: [work.rule, more.hours]", "surveys: [wrk]") ==
        "q.yaml:63:36: error[Q0205]: `wrk` is not a survey of this questionnaire\n");
  CHECK(with("max_level: second", "max_level: secnd") ==
        "q.yaml:63:73: error[Q0206]: `secnd` is not a level of this questionnaire\n");
  CHECK(with("questions: [work.rule,", "questions: [work.rul,") ==
        "q.yaml:63:38: error[Q0207]: `work.rul` is not a question of this questionnaire\n");
}

TEST_CASE("Q0301, Q0302: what a kind needs, and what has no meaning for it") {
  CHECK(with("        of: 10\n", "") == "q.yaml:48:15: error[Q0301]: kind: count needs `of:`\n");
  CHECK(with("    options: [{id: none, label: Not used}, {id: live, label: In use}]\n", "") ==
        "q.yaml:16:5: error[Q0301]: `ctx.state` needs `options:` or `scale:`\n");
  const Diagnostic reverse = only_finding("        weight: 2\n", "        reverse: true\n");
  CHECK(reverse.code == "Q0302");
  CHECK(reverse.message == "`reverse:` has no meaning for kind: anchors");
  CHECK(reverse.help == "it belongs to kind: choice");
  CHECK(reverse.place.at == Position{29, 18});
  const Diagnostic bands = only_finding("        weight: 2\n", "        bands: [0, 1]\n");
  CHECK(bands.message == "`bands:` has no meaning for kind: anchors");
  CHECK(bands.help == "it belongs to kind: count or number");
}

TEST_CASE("Q0303: bands rise or fall") {
  const std::string message =
      "q.yaml:50:16: error[Q0303]: bands rise or fall from each level to the next\n";
  for (const std::string bands : {"[6, 3, 3, 0]", "[6, 3, 4, 0]", "[0, 0]"})
    CHECK_MESSAGE(with("bands: [6, 3, 1, 0]", "bands: " + bands) == message, bands);
  CHECK(with("bands: [6, 3, 1, 0]", "bands: [0, 1, 3]") == "");
}

TEST_CASE("Q0304: levels by count") {
  const std::string at = "q.yaml:46:26: error[Q0304]: ";
  const auto levels = [](const std::string& list) {
    return with("        evidence: The list\n", "        levels_by_count: " + list + "\n");
  };
  CHECK(levels("[0, 1]") == at + "`levels_by_count` needs one level for each count\n");
  CHECK(levels("[0, 1, 2, 3]") == at + "`levels_by_count` needs one level for each count\n");
  const std::string must = "`levels_by_count` must contain level 0 and at least one higher level\n";
  CHECK(levels("[1, 1, 2]") == at + must);
  CHECK(levels("[0, 0, 0]") == at + must);
  CHECK(levels("[2, 1, 0]") == "");
  CHECK(levels("[0, 0, 1]") == "");
  CHECK(only_finding("        evidence: The list\n", "        levels_by_count: [0, 1]\n").help ==
        "with 2 items that is 3 numbers, for 0 ticks first");
}

TEST_CASE("Q0305: the largest number is above the smallest") {
  CHECK(with("kind: number, max: 20}", "kind: number, min: 5, max: 5}") ==
        "q.yaml:18:67: error[Q0305]: `max` must be above `min`\n");
}

TEST_CASE("X0320: conditions in a circle, with every step") {
  const std::string text = sample::replaced(
      sample::replaced(sample::text, "        weight: 2\n", "        when: work.days >= 1\n"),
      "when: ctx.state != none", "when: work.rule >= 2");
  Diagnostics diagnostics;
  CHECK_FALSE(sample::load({{"q.yaml", text}}, diagnostics));
  REQUIRE(diagnostics.all().size() == 1);
  const Diagnostic& circle = diagnostics.all().front();
  CHECK(circle.code == "X0320");
  CHECK(circle.message == "these conditions depend on each other in a circle");
  CHECK(circle.place.at == Position{29, 15});
  CHECK(circle.notes == std::vector<std::string>{"work.rule needs work.days (line 29)",
                                                 "work.days needs work.rule (line 51)"});
}

TEST_CASE("a rule file that cannot be read is not reported again by those that name its rules") {
  const std::string main = sample::replaced(sample::text, "roles:\n", "rules: [r.yaml]\nroles:\n");
  const std::string pattern =
      "patterns:\n  - {id: p, title: P, severity: high, text: T, must: work.rule <= 1, signs: "
      "[work.rule <= 2], need: 1, disproved_by: D, leads_to: [p], remedies: [r]}\n";
  CHECK(findings({{"q.yaml", main + pattern},
                  {"r.yaml", "schema: readiness/recommendations@1\nrecommendations: nothing\n"}}) ==
        "r.yaml:2:18: error[Y0201]: expected a list, found `nothing`\n"
        "q.yaml:69:10: error[Q0121]: `p` leads back to itself: p -> p\n");
}

TEST_CASE("a question may not steer itself, but may read one that others read") {
  CHECK(with("when: ctx.state != none", "when: work.days >= 1") ==
        "q.yaml:51:15: error[X0320]: these conditions depend on each other in a circle\n");
  CHECK(with("when: ctx.state != none", "when: work.rule >= 1 and work.facts >= 1") == "");
}

TEST_CASE("broken expressions are shown where they stand") {
  CHECK(with("min: 30}", "min: 30, gates: [work.rule >> 1]}") ==
        "q.yaml:66:75: error[X0301]: a question, a number or `(` should stand here, not `>`\n");
  CHECK(with("min: 30}", "min: 30, gates: [{require: work.rul >= 1, text: In words}]}") ==
        "q.yaml:66:74: error[Q0214]: `work.rul` is not a question id\n");
  CHECK(
      with("when: ctx.state != none", "when: low(work) >= 3") ==
      "q.yaml:51:15: error[X0305]: `low(...)` cannot be used here: only answers and context can\n");
}

TEST_CASE("all mistakes of a questionnaire are found in one run") {
  const std::string text =
      sample::replaced(sample::replaced(sample::text, "facets: [target]", "facets: [a]"),
                       "facets: [track]", "facets: [b]");
  CHECK(findings(text) ==
        "q.yaml:28:18: error[Q0203]: `a` is not a facet of this questionnaire\n"
        "q.yaml:42:18: error[Q0203]: `b` is not a facet of this questionnaire\n");
}

TEST_CASE("texts are read in the wanted language, else in the first") {
  const std::string text =
      sample::replaced(sample::text, "text: What is the rule?",
                       "text: {en: What is the rule, fr: Quelle est la regle}");
  const ReadFile read = [&](const std::string&, Diagnostics&) { return std::optional(text); };
  const auto rule_in = [&](const char* language) {
    Diagnostics diagnostics;
    const auto loaded = load_questionnaire({"", "q.yaml", read}, language, diagnostics);
    return loaded.value().questions[QuestionId{2}].text;
  };
  CHECK(rule_in("fr") == "Quelle est la regle");
  CHECK(rule_in("en") == "What is the rule");
  CHECK(rule_in("de") == "What is the rule");
}

// The double nearest to 0.7 + 0.2 is 0.8999999999999999, which nobody wrote.
TEST_CASE("a sum of shares is printed without binary noise") {
  CHECK(with_more("scoring: {rollup: {mean: 0.7, weakest: 0.2}}\n") ==
        "q.yaml:67:19: error[Q0112]: the shares of the rollup add up to 0.9\n");
}

// Otherwise the question counts twice in that facet: in its weight and in its number of answers.
TEST_CASE("a facet that is named twice is refused") {
  CHECK(with("facets: [target]", "facets: [target, target]") != "");
}
