#include "batch/answer_bits.hpp"

#include "everything.hpp"
#include "unit/scoring/building.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

/// So many questions answered 0 to 2 as one scale.
Questionnaire questions(int count) {
  std::string yaml =
      "schema: readiness/questionnaire@1\nid: some\nversion: 1.0.0\ntitle: T\n"
      "roles: {staff: {title: Staff, named: true}}\n"
      "scoring: {range: [0, 10], min_questions: {dimension: 1}}\n"
      "surveys:\n  - id: d\n    title: D\n    questions:\n";
  for (int i = 0; i < count; ++i)
    yaml +=
        "      - {id: q" + std::to_string(i) + ", kind: count, of: 2, bands: [0, 1, 2], text: T}\n";
  return sample::load(yaml);
}

struct Asked {
  explicit Asked(const Questionnaire& questionnaire)
      : book(questionnaire), plans(questionnaire), block(questionnaire), bits(questionnaire, book) {
    ask(RoleId{0});
    row.codes.resize(questionnaire.questions.size());
  }
  void ask(RoleId role) { row.plan = &plans.plan(role, 0); }
  /// Levels by question; below 0 the question is left open.
  void answer(const std::vector<int>& levels) {
    for (std::size_t i = 0; i < levels.size(); ++i)
      row.codes[i] = levels[i] < 0 ? answer_codes::missing
                                   : book.add(QuestionId{i}, Value(Amount{double(levels[i])}));
  }
  [[nodiscard]] Tally taken(const Questionnaire& questionnaire) {
    if (!waiting.empty()) count();
    Tally tally = empty_tally(questionnaire, {});
    bits.empty_into(tally);
    return tally;
  }
  [[nodiscard]] bool add() {
    waiting.push_back(row);
    if (waiting.size() < RowBlock::most_rows) return true;
    return count();
  }
  /// False: some are not taken.
  bool count() {
    std::vector<const CodedRow*> rows;
    for (const CodedRow& each : waiting) rows.push_back(&each);
    const RowBlock::Bits large = block.take(rows);
    RowBlock::Bits not_taken = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
      if ((large >> i & 1U) != 0 && !bits.add_large(*rows[i])) not_taken |= RowBlock::Bits{1} << i;
    block.leave_out(not_taken);
    bits.add(block);
    waiting.clear();
    return not_taken == 0;
  }
  AnswerBook book;
  AskPlans plans;
  RowBlock block;
  AnswerBits bits;
  CodedRow row;
  std::vector<CodedRow> waiting;
};

TEST_CASE("answers are counted by level, and in a battery by the levels of both") {
  const Questionnaire questionnaire = questions(3);
  Asked asked(questionnaire);
  asked.answer({2, 0, 1});
  REQUIRE(asked.add());
  asked.answer({2, 0, 2});
  REQUIRE(asked.add());
  asked.answer({1, -1, 2});
  REQUIRE(asked.add());
  const Tally tally = asked.taken(questionnaire);
  CHECK(tally.questions[0].levels == std::vector<std::uint64_t>{0, 1, 2});
  CHECK(tally.questions[1].levels == std::vector<std::uint64_t>{2, 0, 0});
  CHECK(tally.questions[1].missing == 1);
  CHECK(tally.questions[2].levels == std::vector<std::uint64_t>{0, 1, 2});
  CHECK(tally.batteries[0].respondents == 2);
  const std::vector<std::uint64_t> first_second = {0, 0, 0, 0, 0, 0, 2, 0, 0};
  const std::vector<std::uint64_t> first_third = {0, 0, 0, 0, 0, 0, 0, 1, 1};
  const std::vector<std::uint64_t> second_third = {0, 1, 1, 0, 0, 0, 0, 0, 0};
  CHECK(tally.batteries[0].pairs == std::vector{first_second, first_third, second_third});
}

TEST_CASE("any number of respondents and of questions is counted in full") {
  for (const int count : {2, 5, 16, 17, 35})
    for (const std::uint64_t respondents : {1U, 63U, 64U, 65U, 1000U}) {
      const Questionnaire questionnaire = questions(count);
      Asked asked(questionnaire);
      for (std::uint64_t i = 0; i < respondents; ++i) {
        // the first question by turns, the last the other way round, all others alike
        std::vector<int> levels(static_cast<std::size_t>(count), 1);
        levels.front() = static_cast<int>(i % 3);
        levels.back() = 2 - static_cast<int>(i % 3);
        asked.answer(levels);
        REQUIRE(asked.add());
      }
      const Tally tally = asked.taken(questionnaire);
      const std::uint64_t third = respondents / 3, more = respondents % 3;
      const std::vector<std::uint64_t> turns = {third + (more > 0 ? 1 : 0),
                                                third + (more > 1 ? 1 : 0), third};
      CHECK(tally.questions.front().levels == turns);
      CHECK(tally.questions.back().levels ==
            std::vector<std::uint64_t>{turns[2], turns[1], turns[0]});
      for (std::size_t i = 1; i + 1 < tally.questions.size(); ++i)
        CHECK(tally.questions[i].levels == std::vector<std::uint64_t>{0, respondents, 0});
      const BatteryTally& battery = tally.batteries[0];
      CHECK(battery.respondents == respondents);
      CHECK(battery.pairs[static_cast<std::size_t>(count) - 2] ==  // the first with the last
            std::vector<std::uint64_t>{0, 0, turns[0], 0, turns[1], 0, turns[2], 0, 0});
      CHECK(asked.taken(questionnaire) == empty_tally(questionnaire, {}));
    }
}

TEST_CASE("questions may have more levels than answers have small numbers") {
  std::string bands = "0";
  for (int i = 1; i < 20; ++i) bands += ", " + std::to_string(i);
  const std::string question = ", kind: count, of: 19, bands: [" + bands + "], text: T}\n";
  const Questionnaire questionnaire = sample::load(
      "schema: readiness/questionnaire@1\nid: some\nversion: 1.0.0\ntitle: T\n"
      "roles: {staff: {title: Staff, named: true}}\n"
      "scoring: {range: [0, 10], min_questions: {dimension: 1}}\n"
      "surveys:\n  - id: d\n    title: D\n    questions:\n"
      "      - {id: q0" +
      question + "      - {id: q1" + question);
  Asked asked(questionnaire);
  for (int i = 0; i < 3; ++i) {
    asked.answer({19, 18 - i});
    REQUIRE(asked.add());
  }
  const Tally tally = asked.taken(questionnaire);
  CHECK(tally.questions[0].levels[19] == 3);
  std::vector<std::uint64_t> together(400);
  together[19 * 20 + 18] = together[19 * 20 + 17] = together[19 * 20 + 16] = 1;
  CHECK(tally.batteries[0].pairs.front() == together);
}

TEST_CASE("people are counted as those that they are, and only where they are asked") {
  const Questionnaire questionnaire = sample::load(
      "schema: readiness/questionnaire@1\nid: some\nversion: 1.0.0\ntitle: T\n"
      "roles: {boss: {title: Boss, named: true}, staff: {title: Staff}}\n"
      "scoring: {range: [0, 10], min_questions: {dimension: 1}}\n"
      "surveys:\n  - id: d\n    title: D\n    questions:\n"
      "      - {id: q0, kind: count, of: 2, bands: [0, 1, 2], text: T}\n"
      "      - {id: q1, kind: count, of: 2, bands: [0, 1, 2], text: T}\n"
      "      - {id: q2, kind: count, of: 2, bands: [0, 1, 2], roles: [boss], text: T}\n");
  Asked asked(questionnaire);
  asked.answer({2, 1, 0});
  REQUIRE(asked.add());
  asked.ask(RoleId{1});
  asked.answer({2, 0, -1});
  REQUIRE(asked.add());
  REQUIRE(asked.add());
  const Tally tally = asked.taken(questionnaire);
  CHECK(tally.questions[0].levels == std::vector<std::uint64_t>{0, 0, 3});
  CHECK(tally.questions[0].unnamed_levels == std::vector<std::uint64_t>{0, 0, 2});
  CHECK(tally.questions[0].unnamed == 2);
  CHECK(tally.questions[2].levels == std::vector<std::uint64_t>{1, 0, 0});
  CHECK(tally.questions[2].missing == 0);  // nobody was asked and said nothing
  REQUIRE(tally.batteries.size() == 2);    // of bosses, and of staff
  CHECK(tally.batteries[0].respondents == 1);
  CHECK(tally.batteries[1].respondents == 2);
}

TEST_CASE("an answer with a large number is counted by itself, and is refused in a battery") {
  const Questionnaire questionnaire = sample::load(
      "schema: readiness/questionnaire@1\nid: some\nversion: 1.0.0\ntitle: T\n"
      "roles: {staff: {title: Staff, named: true}}\n"
      "scoring: {range: [0, 10], min_questions: {dimension: 1}}\n"
      "surveys:\n  - id: d\n    title: D\n    questions:\n"
      "      - {id: q0, kind: count, of: 90, bands: [0, 1, 2], text: T}\n"
      "      - {id: q1, kind: count, of: 90, bands: [0, 1, 2], text: T}\n"
      "      - id: ticks\n        kind: ticks\n        text: T\n        items:\n"
      "          [{id: a, text: A}, {id: b, text: B}, {id: c, text: C}, {id: d, text: D}]\n");
  Asked asked(questionnaire);
  for (int i = 0; i < 16; ++i) {  // all that four items can be
    asked.answer({i, 0});
    const Ticked ticked{{(i & 1) != 0, (i & 2) != 0, (i & 4) != 0, (i & 8) != 0}};
    asked.row.codes[2] = asked.book.add(QuestionId{2}, Value(ticked));
  }
  asked.answer({0, 1});
  CHECK(asked.row.codes[2] >= 16);
  REQUIRE(asked.add());
  CHECK(asked.count());
  asked.answer({15, 1});
  REQUIRE(asked.add());
  CHECK(!asked.count());
  const Tally tally = asked.taken(questionnaire);
  CHECK(tally.questions[2].levels == std::vector<std::uint64_t>{0, 0, 0, 0, 1});
  CHECK(tally.questions[0].levels == std::vector<std::uint64_t>{1, 0, 0});
  CHECK(tally.batteries[0].respondents == 1);
}

TEST_CASE("answers are settled before their numbers mean something else, or not at all") {
  const Questionnaire questionnaire = questions(2);
  Asked asked(questionnaire);
  asked.answer({2, 1});
  REQUIRE(asked.add());
  CHECK(asked.count());
  asked.bits.settle();
  asked.book.trim();
  REQUIRE(asked.add());
  CHECK(asked.count());
  asked.book.trim();
  REQUIRE(asked.add());
  CHECK_THROWS_AS(asked.count(), std::logic_error);
}

}  // namespace
}  // namespace readiness
