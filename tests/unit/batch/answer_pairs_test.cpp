#include "batch/answer_pairs.hpp"

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
      : book(questionnaire), plans(questionnaire), pairs(questionnaire, book) {
    row.plan = &plans.plan(RoleId{0}, 0);
    row.codes.resize(questionnaire.questions.size());
    row.evidence.resize(questionnaire.questions.size());
  }
  /// Levels by question; below 0 the question is left open.
  void answer(const std::vector<int>& levels) {
    for (std::size_t i = 0; i < levels.size(); ++i)
      row.codes[i] = levels[i] < 0 ? answer_codes::missing
                                   : book.add(QuestionId{i}, Value(Amount{double(levels[i])}));
  }
  [[nodiscard]] double worth() const {
    return static_cast<double>(pairs.sums()[0].given()) * book.units()->score;
  }
  AnswerBook book;
  AskPlans plans;
  AnswerPairs pairs;
  CodedRow row;
};

TEST_CASE("an odd number of questions is counted in pairs and one alone") {
  const Questionnaire questionnaire = questions(3);
  Asked asked(questionnaire);
  Tally tally = empty_tally(questionnaire, {});
  asked.answer({2, 0, 1});
  REQUIRE(asked.pairs.add(asked.row));
  asked.answer({2, 0, 2});
  REQUIRE(asked.pairs.add(asked.row));
  // two of 10, none, and all of it
  CHECK(asked.worth() == 20);
  CHECK(asked.pairs.sums()[0].weight() == 3);
  asked.answer({1, -1, 2});
  REQUIRE(asked.pairs.add(asked.row));
  CHECK(asked.worth() == 15);
  CHECK(asked.pairs.sums()[0].weight() == 3);
  CHECK(asked.pairs.sums()[0].weight_given() == 2);
  CHECK(asked.pairs.sums()[0].count() == 2);
  asked.pairs.empty_into(tally);
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

TEST_CASE("more respondents than small counts can hold are counted all") {
  for (const int count : {2, 5}) {
    const Questionnaire questionnaire = questions(count);
    Asked asked(questionnaire);
    asked.answer(std::vector<int>(static_cast<std::size_t>(count), 1));
    constexpr std::uint64_t respondents = 200'000;
    for (std::uint64_t i = 0; i < respondents; ++i) REQUIRE(asked.pairs.add(asked.row));
    Tally tally = empty_tally(questionnaire, {});
    asked.pairs.empty_into(tally);
    CHECK(tally.batteries[0].respondents == respondents);
    for (const auto& pair : tally.batteries[0].pairs) CHECK(pair[4] == respondents);
    for (const QuestionTally& question : tally.questions) CHECK(question.levels[1] == respondents);
    Tally empty = empty_tally(questionnaire, {});
    asked.pairs.empty_into(empty);
    CHECK(empty == empty_tally(questionnaire, {}));
  }
}

TEST_CASE("an answer with a large number is left to be counted one by one") {
  const Questionnaire questionnaire = questions(2);
  Asked asked(questionnaire);
  asked.row.codes = {answer_codes::first_given, 16};
  CHECK(!asked.pairs.add(asked.row));
  Tally tally = empty_tally(questionnaire, {});
  asked.pairs.empty_into(tally);
  CHECK(tally == empty_tally(questionnaire, {}));
}

}  // namespace
}  // namespace readiness
