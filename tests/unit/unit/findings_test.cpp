#include "unit/findings.hpp"

#include "everything.hpp"
#include "unit/unit/people.hpp"

namespace readiness {
namespace {

using namespace sample;

const std::string one_survey = "  - id: d\n    title: Survey\n    questions:\n";

std::vector<std::string> all(const std::string& answers, std::size_t count) {
  return std::vector<std::string>(count, answers);
}

TEST_CASE("a spread counts the answers at each level and says how far people agree") {
  const Questionnaire questionnaire = peopled(one_survey + anchors("d.q0"));
  std::vector<Response> people;
  add_staff(people, questionnaire, levels_of("d.q0", {0, 0, 0, 4, 4, 4}));
  const People unit(questionnaire, people);
  REQUIRE(unit.result.unit->spreads.size() == 1);
  const Spread& spread = unit.result.unit->spreads[0];
  REQUIRE(spread.counts);
  CHECK(*spread.counts == std::vector<double>{3, 0, 0, 0, 3});
  CHECK(*spread.mean == doctest::Approx(50));
  CHECK(*spread.deviation == doctest::Approx(2));
  CHECK(*spread.rwg == 0);  // variance 24 / 5 = 4.8 is above 2
  CHECK(*spread.agreement == Agreement::split);
}

TEST_CASE("the interval of a mean knows how many people there are, and is told from ten") {
  const Questionnaire questionnaire = peopled(one_survey + anchors("d.q0"));
  std::vector<Response> people;
  const std::vector<int> levels = {1, 2, 2, 2, 3};
  add_staff(people, questionnaire, levels_of("d.q0", levels), "subject: {people: 10}\n");
  CHECK_FALSE(People(questionnaire, people).result.unit->spreads[0].interval);
  add_staff(people, questionnaire, levels_of("d.q0", levels), "subject: {people: 10}\n");
  const People unit(questionnaire, people);
  // everybody answered: there is nothing to be unsure of
  CHECK(unit.result.unit->spreads[0].interval->low == doctest::Approx(50));
  CHECK(unit.result.unit->spreads[0].interval->high == doctest::Approx(50));
  CHECK(unit.result.unit->heard[2].population == 10);
}

TEST_CASE("a sensitive question shows a band from five answers and its distribution from ten") {
  const Questionnaire questionnaire =
      peopled(one_survey + anchors("d.q0", ", roles: [staff], sensitive: true"));
  std::vector<Response> people;
  add_staff(people, questionnaire, levels_of("d.q0", {0, 1, 2, 3, 4, 0, 1, 2, 3}));
  const People nine(questionnaire, people);
  const Spread& hidden = nine.result.unit->spreads.at(0);
  CHECK_FALSE(hidden.mean);
  CHECK(*hidden.band == Band{1, 2});              // 16 / 9
  CHECK(hidden.middle == doctest::Approx(37.5));  // level 1.5
  CHECK(nine.question("d.q0").range->low == doctest::Approx(25));
  CHECK(nine.question("d.q0").range->high == doctest::Approx(50));
  CHECK(nine.question("d.q0").supported == 1);  // not the median, 2
  CHECK_FALSE(hidden.counts);
  CHECK_FALSE(hidden.interval);
  CHECK_FALSE(hidden.deviation);
  CHECK_FALSE(hidden.rwg);
  CHECK_FALSE(hidden.agreement);
  add_staff(people, questionnaire, {"d.q0: 4"});
  const People ten(questionnaire, people);
  REQUIRE(ten.result.unit->spreads.at(0).counts);
  CHECK(*ten.result.unit->spreads.at(0).counts == std::vector<double>{2, 2, 2, 2, 2});
  CHECK(ten.question("d.q0").range->low == doctest::Approx(50));
}

TEST_CASE("whether all or all but one say the same makes no difference anywhere") {
  const Questionnaire questionnaire = peopled(one_survey + anchors("d.q0") + anchors("d.q1"));
  std::vector<Response> all_alike = {person(questionnaire, "lead", "d.q0: 3")}, but_one = all_alike;
  add_staff(all_alike, questionnaire, levels_of("d.q0", {1, 1, 1, 1, 1, 1}));
  add_staff(but_one, questionnaire, levels_of("d.q0", {1, 1, 1, 1, 1, 4}));
  const People one(questionnaire, all_alike), other(questionnaire, but_one);
  const Spread& spread = other.result.unit->spreads.at(0);
  CHECK_FALSE(spread.counts);
  CHECK_FALSE(spread.mean);
  CHECK(*spread.nearly_all == 1);
  CHECK(*spread.agreement == Agreement::shared);
  CHECK(one.question("d.q0").range == other.question("d.q0").range);
  // lead 75; staff five at 25, and one who may be at either end
  CHECK(other.question("d.q0").range->low == doctest::Approx((75 + 125.0 / 6) / 2));
  CHECK(other.question("d.q0").range->high == doctest::Approx((75 + 225.0 / 6) / 2));
  CHECK(other.question("d.q0").score().value() == doctest::Approx(50));
  CHECK(one.result.unit->gaps.at(0).points() == other.result.unit->gaps.at(0).points());
}

TEST_CASE("the gap of a sensitive question with few answers is rough") {
  const Questionnaire questionnaire = peopled(
      one_survey + anchors("d.q0", ", roles: [staff], sensitive: true, predicted_by: [lead]"),
      "forms:\n  full: {roles: [lead, check, staff], predictions: true}\n");
  std::vector<Response> people = {person(questionnaire, "lead", "", "predictions: {d.q0: 4}\n")};
  add_staff(people, questionnaire, levels_of("d.q0", {0, 0, 0, 1, 2}));
  const People unit(questionnaire, people);
  REQUIRE(unit.result.unit->gaps.size() == 1);
  CHECK(unit.result.unit->gaps[0].is_rough);
  CHECK(unit.result.unit->gaps[0].points() == doctest::Approx(87.5));  // the middle of 0 to 25
}

TEST_CASE("gaps compare what both were asked, and what the lead expects of the others") {
  const Questionnaire questionnaire =
      peopled(one_survey + anchors("d.shared") +
                  anchors("d.guessed", ", roles: [staff], predicted_by: [lead], weight: 3"),
              "forms:\n  full: {roles: [lead, check, staff], predictions: true}\n");
  std::vector<Response> people = {
      person(questionnaire, "lead", "d.shared: 3", "predictions: {d.guessed: 2}\n")};
  add_staff(people, questionnaire, all("d.shared: 1, d.guessed: 3", 5));
  const People unit(questionnaire, people);
  const std::vector<Gap>& gaps = unit.result.unit->gaps;
  REQUIRE(gaps.size() == 2);
  CHECK(gaps[0].points() == doctest::Approx(50));  // 75 - 25
  CHECK_FALSE(gaps[0].predicted);
  CHECK(gaps[1].points() == doctest::Approx(-25));  // 50 - 75
  CHECK(gaps[1].predicted);
  // (1 * 50 + 3 * -25) / 4
  CHECK(unit.result.unit->dimension_gaps[DimensionId{0}].value() == doctest::Approx(-6.25));
}

TEST_CASE("people without names lead nobody, also where their role has an overall") {
  Questionnaire questionnaire = peopled(one_survey + anchors("d.q0"));
  for (Role& role : questionnaire.roles) role.has_index = true;
  std::vector<Response> people;
  add_staff(people, questionnaire, all("d.q0: 1", 6));
  CHECK(People(questionnaire, people).result.unit->gaps.empty());
  people.push_back(person(questionnaire, "lead", "d.q0: 3"));
  const People unit(questionnaire, people);
  REQUIRE(unit.result.unit->gaps.size() == 1);
  // 75 of the lead alone: a mean with the others' would be 32, and tell their sum
  CHECK(unit.result.unit->gaps[0].leaders == doctest::Approx(75));
}

TEST_CASE("a case shows whether people sort it alike, as the key does, or more freely") {
  const Questionnaire questionnaire =
      peopled(one_survey + anchors("d.q0") +
              "      - {id: d.case, kind: probe, scale: colour, text: T,"
              " key: check}\n");
  std::vector<Response> people = {person(questionnaire, "check", "d.case: amber")};
  add_staff(people, questionnaire, all("d.case: red", 7));
  add_staff(people, questionnaire, all("d.case: green", 2));
  add_staff(people, questionnaire, {"d.case: {unknown: why}"});
  const People unit(questionnaire, people);
  REQUIRE(unit.result.unit->probes.size() == 1);
  const ProbeFigures& figures = unit.result.unit->probes[0];
  // one who does not know could be told: the figures are those of the nine others
  CHECK(figures.replies == 9);
  CHECK_FALSE(figures.dont_know);
  CHECK(*figures.counts == std::vector<double>{2, 0, 7});
  // A = (7 * 6 + 2 * 1) / (9 * 8) = 44 / 72; C = (44 / 72 - 1 / 3) / (2 / 3) = 5 / 12
  CHECK(figures.convergence == doctest::Approx(5.0 / 12));
  CHECK(figures.accuracy.value() == 0);
  CHECK(figures.danger.value() == doctest::Approx(2.0 / 9));
  // five are a group: A = 44 / (14 * 13); C = (44 / 182 - 1 / 3) / (2 / 3) is below chance
  add_staff(people, questionnaire, all("d.case: {unknown: why}", 4));
  const People more(questionnaire, people);
  CHECK(more.result.unit->probes[0].replies == 14);
  CHECK(*more.result.unit->probes[0].dont_know == 5);
  CHECK(more.result.unit->probes[0].convergence == 0);
}

TEST_CASE("where two who hold the key differ there is none") {
  const Questionnaire questionnaire =
      peopled(one_survey + anchors("d.q0") +
              "      - {id: d.case, kind: probe, scale: colour, text: T,"
              " key: check}\n");
  std::vector<Response> people = {person(questionnaire, "check", "d.case: amber"),
                                  person(questionnaire, "check", "d.case: red")};
  add_staff(people, questionnaire, all("d.case: red", 5));
  const People unit(questionnaire, people);
  CHECK_FALSE(unit.result.unit->probes.at(0).key);
  CHECK_FALSE(unit.result.unit->probes.at(0).danger);
  CHECK(unit.result.unit->probes.at(0).convergence == doctest::Approx(1));
}

TEST_CASE("four answers show nothing of a case, however many do not know") {
  const Questionnaire questionnaire = peopled(
      one_survey + anchors("d.q0") + "      - {id: d.case, kind: probe, scale: colour, text: T}\n");
  std::vector<Response> people;
  add_staff(people, questionnaire, all("d.case: red", 4));
  add_staff(people, questionnaire, all("d.case: {unknown: why}", 5));
  CHECK(People(questionnaire, people).result.unit->probes.empty());
}

TEST_CASE("those who answer by name and lie two levels apart are told") {
  const Questionnaire questionnaire = peopled(one_survey + anchors("d.q0") + anchors("d.q1"));
  std::vector<Response> people = {person(questionnaire, "lead", "d.q0: 3, d.q1: 3"),
                                  person(questionnaire, "check", "d.q0: 1, d.q1: 2")};
  const People unit(questionnaire, people);
  REQUIRE(unit.result.unit->disagreements.size() == 1);
  CHECK(unit.result.unit->disagreements[0].voices == std::vector<std::size_t>{0, 1});
}

std::string opinions(int count) {
  std::string yaml;
  for (int i = 0; i < count; ++i)
    yaml += "      - {id: d.o" + std::to_string(i) + ", kind: choice, scale: agree, text: T" +
            (i % 2 ? ", reverse: true" : "") + "}\n";
  return yaml;
}

std::vector<Doubt> doubts_of(const Questionnaire& questionnaire, const std::string& answers) {
  const People unit(questionnaire,
                    {person(questionnaire, "lead", answers), person(questionnaire, "check", "")});
  for (const Careless& each : unit.result.unit->careless)
    if (each.voice == 0) return each.doubts;
  return {};
}

TEST_CASE("no sign of haste is read from a sensitive question") {
  const std::string fourth = "      - {id: d.s, kind: choice, scale: agree, text: T";
  const std::string answers = "d.o0: d, d.o1: d, d.o2: d, d.s: d";
  CHECK(doubts_of(peopled(one_survey + opinions(3) + fourth + "}\n"), answers) ==
        std::vector<Doubt>{Doubt::straight_line});
  CHECK(doubts_of(peopled(one_survey + opinions(3) + fourth + ", sensitive: true}\n"), answers)
            .empty());
}

TEST_CASE("one option all along is a soft sign of haste") {
  const Questionnaire questionnaire = peopled(one_survey + opinions(4));
  CHECK(doubts_of(questionnaire, "d.o0: d, d.o1: d, d.o2: d, d.o3: d") ==
        std::vector<Doubt>{Doubt::straight_line});
  CHECK(doubts_of(questionnaire, "d.o0: d, d.o1: d, d.o2: d, d.o3: b").empty());
  CHECK(doubts_of(questionnaire, "d.o0: d, d.o1: d, d.o2: d").empty());  // three are no block
}

TEST_CASE("two pairs that should agree and do not are a strong sign") {
  const Questionnaire questionnaire =
      peopled(one_survey + opinions(4), "should_agree: [[d.o0, d.o2], [d.o1, d.o3]]\n");
  // after reversal: o0 a 0, o2 e 100; o1 b 75, o3 e 0
  CHECK(doubts_of(questionnaire, "d.o0: a, d.o2: e, d.o1: b, d.o3: e") ==
        std::vector<Doubt>{Doubt::unlike_pairs});
  CHECK(doubts_of(questionnaire, "d.o0: a, d.o2: e, d.o1: c, d.o3: e").empty());  // 100 and 50
}

TEST_CASE("everything at the top with hardly any evidence is a strong sign") {
  std::string facts;
  for (int i = 0; i < 5; ++i) facts += anchors("d.q" + std::to_string(i), ", evidence: A link");
  const Questionnaire questionnaire = peopled(one_survey + facts);
  CHECK(doubts_of(questionnaire, "d.q0: 4, d.q1: 4, d.q2: 4, d.q3: 4, d.q4: 1") ==
        std::vector<Doubt>{Doubt::unsupported_ceiling});
  CHECK(doubts_of(questionnaire, "d.q0: 4, d.q1: 4, d.q2: 4, d.q3: 2, d.q4: 1").empty());
  CHECK(doubts_of(questionnaire,
                  "d.q0: {answer: 4, evidence: [{ref: x}]}, d.q1: 4, d.q2: 4, d.q3: 4, d.q4: 1")
            .empty());  // one of five is 20 %
}

TEST_CASE("the overall without careless answers is told of five people and more only") {
  const Questionnaire questionnaire =
      peopled(one_survey + opinions(4), "should_agree: [[d.o0, d.o2], [d.o1, d.o3]]\n");
  const std::string hasty = "d.o0: a, d.o2: e, d.o1: a, d.o3: e";
  const std::string steady = "d.o0: c, d.o2: c, d.o1: c, d.o3: b";
  std::vector<Response> people = {person(questionnaire, "lead", steady)};
  add_staff(people, questionnaire, all(steady, 5));
  add_staff(people, questionnaire, all(hasty, 4));
  CHECK_FALSE(People(questionnaire, people).result.unit->without_careless);
  add_staff(people, questionnaire, {hasty});
  const People unit(questionnaire, people);
  REQUIRE(unit.result.unit->without_careless);
  // steady everywhere: o0 50, o2 50, o1 50, o3 (b, reversed) 75: a mean of 56.25
  CHECK(unit.result.unit->without_careless->given.value() == doctest::Approx(56.25));
  // of staff nearly all say so; one of five may be at the worst: 40 and 60 in place of 50 and 75
  CHECK(unit.result.unit->without_careless->low == doctest::Approx((3 * 45 + 67.5) / 4));
}

TEST_CASE("patterns and gates read what a unit shows") {
  const Questionnaire questionnaire = peopled(
      one_survey + anchors("d.q0") + "      - {id: d.case, kind: probe, scale: colour, text: T}\n",
      "levels:\n  - {id: low, title: Low, text: T}\n  - id: high\n    title: High\n    text: T\n   "
      " min: 10\n"
      "    gates: [n(staff) >= 5, d.q0 >= 2]\n"
      "patterns:\n  - id: p\n    title: P\n    severity: high\n    text: T\n    disproved_by: D\n"
      "    must: {when: gap(d) >= 15, text: W}\n"
      "    signs: [{when: convergence(d) < 0.4, text: W}, {when: gaps_over(15) >= 1, text: W}]\n"
      "    need: 2\n");
  std::vector<Response> people = {person(questionnaire, "lead", "d.q0: 4")};
  add_staff(people, questionnaire,
            {"d.q0: 1, d.case: green", "d.q0: 1, d.case: amber", "d.q0: 1, d.case: red",
             "d.q0: 1, d.case: green", "d.q0: 1, d.case: amber"});
  const People unit(questionnaire, people);
  CHECK(unit.result.patterns->findings[0].state == PatternState::present);
  CHECK(unit.result.standing->level == LevelId{1});  // a pooled level of 2.5
  people.back() = person(questionnaire, "check", "");
  CHECK(People(questionnaire, people).result.standing->level == LevelId{0});  // four of staff
}

}  // namespace
}  // namespace readiness
