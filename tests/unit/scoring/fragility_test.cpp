#include "scoring/fragility.hpp"

#include "answers/value.hpp"
#include "everything.hpp"
#include "unit/scoring/building.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using sample::built;
using sample::Scored;
using sample::survey;

namespace {

/// "question@level>becomes" for each entry; ? before what was a don't know.
std::string listed(const Scored& scored) {
  std::string text;
  for (const Fragile& fragile :
       fragility(scored.questionnaire, alone(scored.response), scored.card.as_of))
    text += (fragile.was_open ? "?" : "") + scored.questionnaire.questions[fragile.question].id +
            "@" + std::to_string(fragile.level.value()) + ">" +
            scored.questionnaire.levels[fragile.becomes].id + " ";
  return text;
}

Questionnaire gated(const std::string& gates, const std::string& min = "10",
                    const std::string& extra = {}) {
  return built(survey("a", {"1", "1"}, extra),
               "levels:\n  - {id: ground, title: G, text: G}\n  - {id: up, title: U, "
               "text: U, min: " +
                   min + ", gates: [" + gates + "]}\n");
}

}  // namespace

TEST_CASE("an answer that alone opens or closes a gate") {
  CHECK(listed(Scored(gated("a.q0 >= 2"), "a.q0: 2, a.q1: 2")) == "a.q0@1>ground ");
  CHECK(listed(Scored(gated("a.q0 >= 2"), "a.q0: 1, a.q1: 2")) == "a.q0@2>up ");
  CHECK(listed(Scored(gated("a.q0 >= 2"), "a.q0: 3, a.q1: 2")) == "");
  CHECK(listed(Scored(gated("a.q0 >= 2"), "a.q0: 0, a.q1: 2")) == "");  // one level is not enough
}

TEST_CASE("a don't know at its worst and best") {
  CHECK(listed(Scored(gated("a.q0 >= 2"), "a.q0: {unknown: true}, a.q1: 2")) == "?a.q0@4>up ");
  CHECK(listed(Scored(gated("a.q0 >= 2"), "a.q0: {declined: true}, a.q1: 2")) == "");
  CHECK(listed(Scored(gated("a.q0 >= 2"), "a.q1: 2")) == "");
}

// The best answer without evidence counts one level lower, and so stays under the gate.
TEST_CASE("the cap is applied to what is tried") {
  const std::string evidence = ", evidence: Page";
  CHECK(listed(Scored(gated("a.q0 >= 4", "10", evidence), "a.q0: {unknown: true}, a.q1: 2")) == "");
  CHECK(listed(Scored(gated("a.q0 >= 4", "10", evidence), "a.q0: 3, a.q1: 2")) == "");
  CHECK(listed(Scored(gated("a.q0 >= 4", "10", evidence),
                      "a.q0: {answer: 3, evidence: [seen]}, a.q1: 2")) == "a.q0@4>up ");
}

TEST_CASE("an overall that sits on the edge hangs on every answer") {
  // (25 + 25) / 2 = 25; one level is 12.5
  CHECK(listed(Scored(gated("", "25"), "a.q0: 1, a.q1: 1")) == "a.q0@0>ground a.q1@0>ground ");
  CHECK(listed(Scored(gated("", "37.5"), "a.q0: 1, a.q1: 1")) == "a.q0@2>up a.q1@2>up ");
  CHECK(listed(Scored(gated("", "38"), "a.q0: 1, a.q1: 1")) == "");
}

TEST_CASE("nothing hangs where there is no level") {
  CHECK(listed(Scored(built(survey("a", {"1"})), "a.q0: 1")) == "");
  CHECK(listed(Scored(gated("a.q0 >= 2"), "a.q0: 2", "role: staff")) == "");
}

TEST_CASE("a value of a level, as near as the kind allows") {
  const Questionnaire sample = sample::load();
  const auto value = [&](const std::string& id, int level, const Value* from = nullptr) {
    return value_at_level(sample, sample.questions[sample::id_of(sample, id)], level, from).value();
  };
  CHECK(std::get<Leveled>(value("work.rule", 3)).level == 3);
  CHECK(std::get<Chosen>(value("work.use", 0)).option == 2);  // reversed
  CHECK(std::get<Chosen>(value("work.use", 2)).option == 0);
  const Value one_tick = Ticked{{false, true}};
  CHECK(std::get<Ticked>(value("work.facts", 2, &one_tick)).items == std::vector<bool>{true, true});
  CHECK(std::get<Ticked>(value("work.facts", 1, &one_tick)).items ==
        std::vector<bool>{false, true});
  CHECK(std::get<Ticked>(value("work.facts", 0, &one_tick)).items ==
        std::vector<bool>{false, false});
  for (const std::string id : {"work.days", "more.hours"})
    for (int level = 0; level < 3; ++level) {
      const Question& question = sample.questions[sample::id_of(sample, id)];
      CHECK(claimed_level(sample, question, value(id, level)) == level);
    }
}

TEST_CASE("no value where no answer has that level") {
  const Questionnaire sample = sample::load(sample::replaced(
      sample::text, "        evidence: The list\n", "        levels_by_count: [0, 0, 2]\n"));
  const Question& facts = sample.questions[sample::id_of(sample, "work.facts")];
  CHECK_FALSE(value_at_level(sample, facts, 1, nullptr));
  CHECK(value_at_level(sample, facts, 2, nullptr));
}
