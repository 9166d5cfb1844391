#include "diagnosis/patterns.hpp"

#include "answers/bind.hpp"
#include "diagnosis/assessment.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "questionnaire/load/catalogue.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <memory>

namespace readiness {
namespace {

constexpr Truth yes = Truth::yes, no = Truth::no, open = Truth::unknown;
using State = PatternState;

TEST_CASE("the state of a pattern: the table of its definition, with three signs needed") {
  CHECK(pattern_state(no, 5, 0, 3, no) == State::not_seen);
  CHECK(pattern_state(yes, 1, 0, 3, no) == State::not_seen);  // 1 < 3 - 1
  CHECK(pattern_state(open, 1, 0, 3, no) == State::not_seen);
  CHECK(pattern_state(yes, 3, 0, 3, no) == State::present);
  CHECK(pattern_state(yes, 3, 2, 3, open) == State::present);  // an open counter is not true
  CHECK(pattern_state(yes, 2, 1, 3, no) == State::likely);
  CHECK(pattern_state(yes, 2, 0, 3, no) == State::watch);
  CHECK(pattern_state(yes, 4, 0, 3, yes) == State::watch);
  CHECK(pattern_state(yes, 2, 1, 3, yes) == State::watch);
  CHECK(pattern_state(open, 4, 0, 3, no) == State::cannot_tell);
  CHECK(pattern_state(yes, 1, 2, 3, no) == State::cannot_tell);
}

TEST_CASE("with one sign needed, the must alone is enough to watch") {
  CHECK(pattern_state(yes, 0, 0, 1, no) == State::watch);
  CHECK(pattern_state(yes, 0, 1, 1, no) == State::likely);
  CHECK(pattern_state(yes, 1, 0, 1, no) == State::present);
}

struct Story {
  Questionnaire questionnaire;
  Response response;
  Assessment result;
};

std::unique_ptr<Story> story(const std::string& text) {
  Diagnostics diagnostics;
  auto questionnaire = find_questionnaire("ai-adoption", {}, "en", diagnostics);
  REQUIRE(questionnaire.has_value());
  auto document = parse_yaml(Source("a.yaml", text), diagnostics);
  REQUIRE(document.has_value());
  auto response = bind(std::move(*document), *questionnaire, diagnostics);
  INFO(render_long(diagnostics.sorted()));
  REQUIRE(response.has_value());
  auto told = std::make_unique<Story>(Story{std::move(*questionnaire), std::move(*response), {}});
  told->result =
      assessment(told->questionnaire, told->response, scoring_date(told->response, Date{}));
  return told;
}

std::unique_ptr<Story> example(const std::string& unit, const std::string& role) {
  std::ifstream file("examples/" + unit + "/" + role + ".answers.yaml", std::ios::binary);
  return story({std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()});
}

std::string id_of(const Story& told, const std::optional<PatternId>& pattern) {
  return pattern ? told.questionnaire.patterns[*pattern].id : "none";
}

const PatternFinding& finding(const Story& told, const std::string& id) {
  const auto pattern = find_by_id(told.questionnaire.patterns, id);
  REQUIRE(pattern.has_value());
  return told.result.patterns->findings[pattern->value];
}

// Expected before the rules ran, from the stories: see the examples' READMEs.
TEST_CASE("the examples' leaders are read as their stories tell") {
  const auto insurer = example("insurer-claims", "leader");
  CHECK(id_of(*insurer, insurer->result.patterns->lead) == "liability-deflection");
  CHECK(finding(*insurer, "quiet-abstention").state == State::present);
  CHECK(finding(*insurer, "quiet-abstention").rests_on_predictions);
  CHECK(finding(*insurer, "pilot-purgatory").state == State::present);
  const auto law = example("law-firm", "leader");
  CHECK(id_of(*law, law->result.patterns->lead) == "efficiency-as-liability");
  CHECK(finding(*law, "performative-adoption").state == State::present);
  const auto hospital = example("hospital-admin", "leader");
  CHECK(id_of(*hospital, hospital->result.patterns->lead) == "none");
  CHECK(finding(*hospital, "training-confetti").state == State::not_seen);  // AI is not in use yet
}

TEST_CASE("the chain follows the causes, and every link is present") {
  const auto insurer = example("insurer-claims", "leader");
  const auto& chain = insurer->result.patterns->chain;
  REQUIRE(chain.size() == 2);
  CHECK(insurer->questionnaire.patterns[chain[0]].id == "liability-deflection");
  CHECK(insurer->questionnaire.patterns[chain[1]].id == "quiet-abstention");
}

TEST_CASE("what may be there passes a cause on, and what is not seen does not") {
  const auto chain_with = [](const std::string& what_came_first) {
    const auto told = story(
        "schema: readiness/answers@1\n"
        "questionnaire: ai-adoption\n"
        "respondent: {role: leader}\n"
        "context: {ctx.ai_state: pilot}\n"
        "answers:\n"
        "  tool_first.what_came_first: " +
        what_came_first +
        "\n"
        "  tool_first.how_friction_was_found: []\n"
        "  roi.payback_promise: 0\n"
        "  roi.measured_before: \"no\"\n"
        "  roi.costs_budgeted: 1\n"
        "  system.leader_visits: never\n"
        "  system.who_drew_it: 0\n"
        "  system.last_pilot: 3\n");
    std::string chain;
    for (const PatternId id : told->result.patterns->chain)
      chain += told->questionnaire.patterns[id].id + " ";
    return chain;
  };
  // Distance leads to a tool before a problem, and that to an early promise.
  CHECK(chain_with("{unknown: true}") == "leadership-distance switch-on-roi ");
  CHECK(chain_with("3") == "switch-on-roi ");
}

TEST_CASE("a lone practitioner's or compliance officer's file gets no patterns") {
  CHECK_FALSE(example("insurer-claims", "practitioner")->result.patterns.has_value());
  CHECK_FALSE(example("insurer-claims", "compliance")->result.patterns.has_value());
}

TEST_CASE("a flag is told by the answer that carries it") {
  const auto told = story(R"(schema: readiness/answers@1
questionnaire: ai-adoption
respondent: {role: leader}
context: {ctx.ai_state: live}
answers:
  roi.report_to_management: 1
  incentives.manager_goals: 1
  roi.outcomes_known: []
)");
  const PatternFinding& theatre = finding(*told, "usage-theatre");
  CHECK(theatre.state == State::present);  // both flags, and nothing known: two of two signs
  REQUIRE(theatre.because.size() >= 2);
  CHECK(told->questionnaire.questions[*theatre.because[0].question].id ==
        "roi.report_to_management");
  CHECK(told->questionnaire.questions[*theatre.because[1].question].id ==
        "incentives.manager_goals");
}

TEST_CASE("open answers cannot tell, and the finding names them") {
  const auto told = story(R"(schema: readiness/answers@1
questionnaire: ai-adoption
respondent: {role: leader}
answers:
  roi.payback_promise: {unknown: true}
)");
  const PatternFinding& roi = finding(*told, "switch-on-roi");
  CHECK(roi.state == State::cannot_tell);
  REQUIRE(roi.settled_by.size() == 2);  // and roi.ai_will_fix_it, which its second half reads
  CHECK(told->questionnaire.questions[roi.settled_by[0]].id == "roi.payback_promise");
  CHECK_FALSE(told->result.patterns->lead.has_value());
}

TEST_CASE("a counter-sign turns a present pattern into one to watch") {
  const std::string head = R"(schema: readiness/answers@1
questionnaire: ai-adoption
respondent: {role: leader}
defaults: {date: 2026-11-01}
context: {ctx.ai_state: live}
answers:
  tool_first.what_came_first: 1
  tool_first.first_workflow: 1
  tool_first.workflow_facts: []
  tool_first.unused_tools: 0
)";
  CHECK(finding(*story(head + "  roi.outcomes_known: []\n"), "expensive-nothingness").state ==
        State::present);
  CHECK(finding(*story(head + "  roi.outcomes_known: [time, errors, quality]\n"),
                "expensive-nothingness")
            .state == State::watch);
}

}  // namespace
}  // namespace readiness
