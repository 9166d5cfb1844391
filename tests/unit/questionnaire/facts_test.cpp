#include "questionnaire/expression/facts.hpp"

#include "everything.hpp"
#include "unit/questionnaire/sample.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

constexpr Truth no = Truth::no, maybe = Truth::unknown, yes = Truth::yes;

/// Nothing answered; a test fills in what it needs.
struct World {
  Questionnaire questionnaire = sample::load();
  Facts facts;

  World() {
    facts.readings = Table<QuestionId, Reading>(questionnaire.questions.size());
    facts.voices = Table<RoleId, int>(questionnaire.roles.size());
    facts.dimensions = Table<DimensionId, PartReading>(questionnaire.dimensions.size());
    facts.facets = Table<FacetId, PartReading>(questionnaire.facets.size());
  }

  Reading& reading(const std::string& question) {
    return facts.readings[sample::id_of(questionnaire, question)];
  }
  Reading& give(const std::string& question, double number) {
    reading(question).state = Reading::State::given;
    reading(question).number = number;
    return reading(question);
  }
  void take_away(const std::string& question) { reading(question).state = Reading::State::absent; }
  Truth holds(const std::string& gate) {
    return evaluate(sample::gate(questionnaire, gate), facts);
  }
};

}  // namespace

TEST_CASE("Kleene's tables") {
  const std::vector<Truth> all = {no, maybe, yes};
  const std::vector<std::vector<Truth>> conjunction = {
      {no, no, no}, {no, maybe, maybe}, {no, maybe, yes}};
  const std::vector<std::vector<Truth>> disjunction = {
      {no, maybe, yes}, {maybe, maybe, yes}, {yes, yes, yes}};
  for (std::size_t i = 0; i < 3; ++i)
    for (std::size_t j = 0; j < 3; ++j) {
      CHECK(both(all[i], all[j]) == conjunction[i][j]);
      CHECK(either_of(all[i], all[j]) == disjunction[i][j]);
    }
  CHECK(negated(no) == yes);
  CHECK(negated(maybe) == maybe);
  CHECK(negated(yes) == no);
}

TEST_CASE("and, or and not of open answers") {
  World world;
  world.give("work.rule", 2);  // more.hours stays open
  CHECK(world.holds("work.rule >= 2 and more.hours >= 1") == maybe);
  CHECK(world.holds("work.rule >= 3 and more.hours >= 1") == no);
  CHECK(world.holds("work.rule >= 2 or more.hours >= 1") == yes);
  CHECK(world.holds("work.rule >= 3 or more.hours >= 1") == maybe);
  CHECK(world.holds("not more.hours >= 1") == maybe);
  CHECK(world.holds("not work.rule >= 3") == yes);
  CHECK(world.holds("any(work.rule >= 3, more.hours >= 1)") == maybe);
  CHECK(world.holds("any(work.rule >= 2, more.hours >= 1)") == yes);
  CHECK(world.holds("all(work.rule >= 2, more.hours >= 1)") == maybe);
  CHECK(world.holds("all(work.rule >= 3, more.hours >= 1)") == no);
}

TEST_CASE("every comparison of a level") {
  World world;
  world.give("work.rule", 2);
  const std::vector<std::pair<std::string, Truth>> expected = {
      {"== 2", yes}, {"== 1", no},  {"!= 2", no},       {"!= 1", yes},    {"< 2", no},
      {"< 3", yes},  {"<= 2", yes}, {"<= 1", no},       {"> 1", yes},     {"> 2", no},
      {">= 2", yes}, {">= 3", no},  {"in [0, 2]", yes}, {"in [0, 1]", no}};
  for (const auto& row : expected)
    CHECK_MESSAGE(world.holds("work.rule " + row.first) == row.second, row.first);
}

TEST_CASE("an open answer makes a comparison unknown, an absent one false") {
  World world;
  for (const std::string comparison : {"== 1", "!= 1", "<= 1", "> 1", "in [1, 2]"}) {
    CAPTURE(comparison);
    world.reading("work.rule").state = Reading::State::open;
    CHECK(world.holds("work.rule " + comparison) == maybe);
    world.take_away("work.rule");
    CHECK(world.holds("work.rule " + comparison) == no);
    CHECK(world.holds("not work.rule " + comparison) == yes);
  }
}

TEST_CASE("an option means the answer as given, before reversal") {
  World world;
  world.give("work.use", 2).option = 0;  // "never" on a reversed question: its healthiest level
  CHECK(world.holds("work.use == never") == yes);
  CHECK(world.holds("work.use != never") == no);
  CHECK(world.holds("work.use in [rarely, always]") == no);
  CHECK(world.holds("work.use == 2") == yes);
}

TEST_CASE("an unscored number is read as it is") {
  World world;
  world.give("more.people", 7.5);
  CHECK(world.holds("more.people > 7") == yes);
  CHECK(world.holds("more.people >= 8") == no);
}

TEST_CASE("arithmetic") {
  World world;
  world.give("work.rule", 3);
  world.give("more.hours", 2);
  CHECK(world.holds("work.rule + more.hours == 5") == yes);
  CHECK(world.holds("work.rule - more.hours == 1") == yes);
  CHECK(world.holds("work.rule * more.hours == 6") == yes);
  CHECK(world.holds("work.rule / more.hours == 1.5") == yes);
  CHECK(world.holds("2 + work.rule * more.hours == 8") == yes);
  CHECK(world.holds("work.rule + work.days >= 0") == maybe);
  world.take_away("work.days");
  CHECK(world.holds("work.rule + work.days >= 0") == no);
  CHECK(world.holds("more.people + work.days >= 0") == no);  // absent beats open
  CHECK(world.holds("work.rule / (more.hours - more.hours) > 1") == no);
}

TEST_CASE("numbers closer than 1e-9 are equal") {
  World world;
  world.facts.overall.low = 45 - 1e-12;
  CHECK(world.holds("low(overall) >= 45") == yes);
  CHECK(world.holds("low(overall) == 45") == yes);
  CHECK(world.holds("low(overall) < 45") == no);
  world.facts.overall.low = 45 - 1e-6;
  CHECK(world.holds("low(overall) >= 45") == no);
  CHECK(world.holds("low(overall) < 45") == yes);
}

TEST_CASE("the state of an answer") {
  World world;
  CHECK(world.holds("answered(work.rule)") == no);
  CHECK(world.holds("unknown(work.rule)") == no);  // missing is not a don't know
  world.reading("work.rule").dont_know = true;
  CHECK(world.holds("unknown(work.rule)") == yes);
  world.give("work.facts", 1);
  CHECK(world.holds("answered(work.facts)") == yes);
  CHECK(world.holds("na(work.facts)") == no);
  world.take_away("work.facts");
  world.reading("work.facts").not_applicable = true;
  CHECK(world.holds("na(work.facts)") == yes);
  CHECK(world.holds("answered(work.facts)") == no);
}

TEST_CASE("evidence and ticks of open answers may still come, of absent ones never") {
  World world;
  for (const std::string gate : {"evidence(work.facts)", "ticked(work.facts, cost)"}) {
    world.reading("work.facts") = {};
    CHECK(world.holds(gate) == maybe);
    world.take_away("work.facts");
    CHECK(world.holds(gate) == no);
  }
  world.reading("work.facts") = {};
  world.give("work.facts", 1).ticked = {true, false};
  CHECK(world.holds("ticked(work.facts, time)") == yes);
  CHECK(world.holds("ticked(work.facts, cost)") == no);
  CHECK(world.holds("evidence(work.facts)") == no);
  world.reading("work.facts").has_evidence = true;
  CHECK(world.holds("evidence(work.facts)") == yes);
}

TEST_CASE("flags") {
  World world;
  CHECK(world.holds("flag(froze)") == no);
  world.facts.flags["froze"] = maybe;
  CHECK(world.holds("flag(froze)") == maybe);
  world.facts.flags["froze"] = yes;
  CHECK(world.holds("flag(froze)") == yes);
  CHECK(world.holds("flag(habit)") == no);
}

TEST_CASE("predictions") {
  World world;
  CHECK(world.holds("predicted(work.use) >= 1") == maybe);
  world.reading("work.use").predicted = 2;
  CHECK(world.holds("predicted(work.use) >= 1") == yes);
  CHECK(world.holds("work.use >= 1") == maybe);  // a prediction is no answer
}

TEST_CASE("counting conditions") {
  World world;
  world.give("work.rule", 2);
  world.give("more.hours", 0);
  CHECK(world.holds("count(work.rule >= 1, more.hours >= 1) == 1") == yes);
  CHECK(world.holds("count(work.rule >= 1, work.rule >= 2, more.hours >= 1) >= 2") == yes);
  CHECK(world.holds("count(more.hours >= 1) >= 1") == no);
  CHECK(world.holds("count(work.rule >= 1, work.days >= 1) >= 2") == maybe);
}

// Two hold already: what the third says cannot matter.
TEST_CASE("a count that an open answer cannot change is known") {
  World world;
  world.give("work.rule", 2);
  CHECK(world.holds("count(work.rule >= 1, work.rule >= 2, work.days >= 1) >= 2") == yes);
  CHECK(world.holds("count(work.rule >= 3, work.days >= 1) >= 2") == no);
}

TEST_CASE("roles and voices") {
  World world;
  CHECK(world.holds("role == lead") == maybe);
  world.facts.role = RoleId{0};
  CHECK(world.holds("role == lead") == yes);
  CHECK(world.holds("role != lead") == no);
  CHECK(world.holds("role == staff") == no);
  world.facts.voices[RoleId{1}] = 5;
  CHECK(world.holds("n(staff) >= 5") == yes);
  CHECK(world.holds("n(staff) >= 6") == no);
  CHECK(world.holds("n(lead) >= 1") == no);
  CHECK(world.holds("unknown_share(lead) >= 0.2") == maybe);
  world.facts.unknown_share[0] = 0.2;
  CHECK(world.holds("unknown_share(lead) >= 0.2") == yes);
}

TEST_CASE("scores of parts") {
  World world;
  CHECK(world.holds("score(work) >= 50") == maybe);
  world.facts.dimensions[DimensionId{0}] = {50.0, 40.0, 60.0, -20.0};
  world.facts.facets[FacetId{1}] = {10.0, 5.0, 15.0, std::nullopt};
  CHECK(world.holds("score(work) == 50") == yes);
  CHECK(world.holds("low(work) == 40") == yes);
  CHECK(world.holds("high(work) == 60") == yes);
  CHECK(world.holds("gap(work) < 0") == yes);
  CHECK(world.holds("high(track) == 15") == yes);
  CHECK(world.holds("gap(track) > 0") == maybe);
}

TEST_CASE("every dimension that counts") {
  World world;
  world.facts.dimensions[DimensionId{0}] = {50.0, 40.0, 60.0, std::nullopt};
  world.facts.dimensions[DimensionId{1}] = {std::nullopt, 20.0, 90.0, std::nullopt};
  world.facts.counted_dimensions = {DimensionId{0}};
  CHECK(world.holds("every(low, 40)") == yes);
  CHECK(world.holds("every(low, 41)") == no);
  world.facts.counted_dimensions = {DimensionId{0}, DimensionId{1}};
  CHECK(world.holds("every(low, 40)") == no);
  CHECK(world.holds("every(high, 60)") == yes);
  CHECK(world.holds("every(score, 50)") == maybe);  // the second has no given answer
  CHECK(world.holds("every(score, 51)") == no);
}

TEST_CASE("evidence on gates") {
  World world;
  world.facts.evidence_count = 3;
  CHECK(world.holds("evidence_count(gates) >= 3") == yes);
  CHECK(world.holds("evidence_count(gates) >= 4") == no);
}

TEST_CASE("figures of a unit: probes and gaps") {
  World world;
  CHECK(world.holds("convergence(more.case) >= 0.7") == maybe);
  CHECK(world.holds("danger(more) > 0") == maybe);
  CHECK(world.holds("gaps_over(15) >= 1") == maybe);
  const std::size_t probe = sample::id_of(world.questionnaire, "more.case").value;
  world.facts.convergence[probe] = 0.7;
  world.facts.danger[probe] = 0;
  world.facts.gaps = {15, -20, 14};
  CHECK(world.holds("convergence(more.case) >= 0.7") == yes);
  CHECK(world.holds("danger(more) > 0") == no);
  CHECK(world.holds("gaps_over(15) == 2") == yes);  // in either direction
}
