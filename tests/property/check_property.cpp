// Forgetting an answer never makes `check` look better: no gate's worst end improves, what did not
// pass does not pass, and at the low end no verdict improves at all.

#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "policy/judge.hpp"
#include "policy/resolve_policy.hpp"
#include "property/cases.hpp"
#include "questionnaire/load/catalogue.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace readiness::property {
namespace {

constexpr double tolerance = 1e-9;

void add(WrittenPolicy& policy, const std::string& metric, const std::string& bound, bool is_min) {
  add_gate({"--gate", metric + " " + bound, "g" + std::to_string(policy.gates.size()), metric,
            bound, is_min},
           policy);
}

/// A gate on every metric that one respondent's answers have, with bounds drawn at random.
Policy random_policy(Draw& draw, const Questionnaire& questionnaire, bool use_low) {
  WrittenPolicy written;
  written.use_low = use_low;
  const ScoringRules& rules = questionnaire.scoring;
  const auto score = [&] {
    const double share = draw.between(1, 99) / 100.0;
    return std::to_string(rules.range_low + share * (rules.range_high - rules.range_low));
  };
  std::vector<std::string> parts = names_in(questionnaire.dimensions);
  for (const Facet& facet : questionnaire.facets) parts.push_back(facet.id);
  parts.emplace_back("overall");
  for (const std::string& part : parts) {
    add(written, "score(" + part + ")", score(), true);
    add(written, "low(" + part + ")", score(), true);
  }
  for (std::size_t i = 1; i < questionnaire.levels.size(); ++i)
    add(written, "level", questionnaire.levels[LevelId{i}].id, true);
  add(written, "known", std::to_string(draw.between(1, 100)) + "%", true);
  add(written, "coverage", std::to_string(draw.between(1, 100)) + "%", true);
  add(written, "age", std::to_string(draw.between(0, 100)), false);
  for (const Pattern& pattern : questionnaire.patterns)
    if (!pattern.healthy) add(written, "pattern(" + pattern.id + ")", "0", false);
  if (!questionnaire.patterns.empty())
    add(written, "patterns", std::to_string(draw.between(0, 3)), false);
  Diagnostics diagnostics;
  auto policy = resolve_policy(written, questionnaire, diagnostics);
  REQUIRE_MESSAGE(policy, render_short(diagnostics.sorted()));
  return *policy;
}

bool is_given(const Boxed<Answer>& answer) {
  return answer && !std::holds_alternative<Unknown>(answer->value) &&
         !std::holds_alternative<Declined>(answer->value) &&
         !std::holds_alternative<NotApplicable>(answer->value);
}

/// One answer forgotten: left out, or turned into a don't know.
std::optional<Response> with_one_forgotten(Draw& draw, const Questionnaire& questionnaire,
                                           const Response& response, std::string& which) {
  std::vector<QuestionId> given;
  for (const QuestionId id : questionnaire.questions.ids())
    if (is_given(response.answers[id])) given.push_back(id);
  if (given.empty()) return std::nullopt;
  const QuestionId id = draw.one_of(given);
  Response changed = response;
  const bool is_left_out = draw.chance(50);
  if (is_left_out)
    changed.answers[id].reset();
  else
    changed.answers[id]->value = Unknown{};
  which = questionnaire.questions[id].id + (is_left_out ? " left out" : " unknown");
  return changed;
}

void check_no_better(const Judgement& before, const Judgement& after, bool use_low) {
  INFO(before.gate.wants);
  if (before.measured.ends && after.measured.ends) {
    const double gain = after.measured.ends->worst - before.measured.ends->worst;
    CHECK((before.gate.is_min ? gain : -gain) <= tolerance);
  }
  if (before.verdict != Verdict::pass) CHECK(after.verdict != Verdict::pass);
  if (use_low) CHECK(after.verdict <= before.verdict);
}

/// How many verdicts got worse: a law that nothing ever touches proves nothing.
int forget_one(Draw& draw, const Questionnaire& questionnaire, const Response& response, Date day) {
  std::string which;
  const auto changed = with_one_forgotten(draw, questionnaire, response, which);
  if (!changed) return 0;
  INFO(which);
  const bool use_low = draw.chance(50);
  const Policy policy = random_policy(draw, questionnaire, use_low);
  const auto check_of = [&](const Response& of) {
    return judge(policy, subject_of(questionnaire, of, day), {}, day);
  };
  const SubjectCheck before = check_of(response), after = check_of(*changed);
  int worse = 0;
  for (std::size_t i = 0; i < before.judgements.size(); ++i) {
    check_no_better(before.judgements[i], after.judgements[i], use_low);
    worse += after.judgements[i].verdict < before.judgements[i].verdict ? 1 : 0;
  }
  return worse;
}

}  // namespace

// A `when` may ask whether another question was answered; what then no longer applies counts no
// more. And a gate may ask for what grows when answers are missing. `lint` warns of both (Q0431,
// Q0426); the built-in questionnaire has neither.
TEST_CASE("forgetting an answer never makes a check look better, on random questionnaires") {
  int worse = 0;
  Wishes wishes;
  wishes.with_conditions = false;
  wishes.with_loose_gates = false;
  on_random_cases(50, wishes, [&](const Case& c) {
    worse += forget_one(c.draw, c.questionnaire, c.response, c.as_of);
  });
  CHECK(worse > 0);
}

TEST_CASE("forgetting an answer never makes a check look better, patterns included") {
  Diagnostics diagnostics;
  const auto questionnaire = find_questionnaire("ai-adoption", {}, "en", diagnostics);
  REQUIRE(questionnaire.has_value());
  int worse = 0;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    CAPTURE(seed);
    Draw draw(seed);
    const auto response = possible_answers(draw, *questionnaire);
    REQUIRE(response.has_value());
    worse += forget_one(draw, *questionnaire, *response, scoring_date(*response, Date{}));
  }
  CHECK(worse > 0);
}

}  // namespace readiness::property
