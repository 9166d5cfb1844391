#include "input/whole_prices.hpp"

#include "everything.hpp"
#include "unit/scoring/building.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

/// Two questions of one dimension, the first with this weight and these bands.
Questionnaire two_questions(const std::string& range, const std::string& weight,
                            const std::string& bands) {
  return sample::load(
      "schema: readiness/questionnaire@1\nid: two\nversion: 1.0.0\ntitle: T\n"
      "roles: {staff: {title: Staff, named: true}}\n"
      "scoring: {range: " +
      range +
      ", min_questions: {dimension: 1}}\n"
      "surveys:\n  - id: d\n    title: D\n    questions:\n"
      "      - {id: a, kind: count, of: 9, bands: " +
      bands + ", weight: " + weight +
      ", text: T}\n"
      "      - {id: b, kind: count, of: 9, bands: [0, 3, 5, 7, 9], weight: 3, text: T}\n");
}

TEST_CASE("the units of prices are the largest that divide them all") {
  // of 0 to 100 five levels are 25 apart; weights are 1 and 3, prices 25 and 75 apart
  const auto units = whole_units(two_questions("[0, 100]", "1", "[0, 3, 5, 7, 9]"));
  REQUIRE(units);
  CHECK(units->score == 25);
  CHECK(units->weight == 1);
  CHECK(units->low == 0);
  CHECK(units->high == 4);
  CHECK(units->most_score == 16);  // 100 and 300
  CHECK(units->most_weight == 4);
}

TEST_CASE("units may be halves, and ranges may begin elsewhere") {
  // weights 1.5 and 3; scores 1 to 5, so that prices are 1.5 or 3 times these
  const auto units = whole_units(two_questions("[1, 5]", "1.5", "[0, 3, 5, 7, 9]"));
  REQUIRE(units);
  CHECK(units->score == 1.5);
  CHECK(units->weight == 1.5);
  CHECK(units->low == 1);
  CHECK(units->high == 5);
}

TEST_CASE("prices without a common unit have none") {
  CHECK(!whole_units(two_questions("[0, 100]", "1", "[0, 3, 6, 9]")));  // thirds
  CHECK(!whole_units(two_questions("[0, 100]", "0.1", "[0, 3, 5, 7, 9]")));
  CHECK(!whole_units(two_questions("[-2, 2]", "1", "[0, 3, 5, 7, 9]")));  // below 0
  CHECK(!whole_units(sample::load(
      "schema: readiness/questionnaire@1\nid: none\nversion: 1.0.0\ntitle: T\n"
      "roles: {staff: {title: Staff, named: true}}\n"
      "scoring: {range: [-5, 5], min_questions: {dimension: 1}}\n"
      "surveys:\n  - id: d\n    title: D\n    questions:\n"
      "      - {id: a, kind: text, text: T}\n")));  // no prices at all, and a range below 0
  // 100 a level, and prices that only 1 divides: too many sums to be looked up
  CHECK(!whole_units(two_questions("[0, 400]", "999.25", "[0, 3, 5, 7, 9]")));
}

}  // namespace
}  // namespace readiness
