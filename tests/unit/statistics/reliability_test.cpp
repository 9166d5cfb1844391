#include "statistics/reliability.hpp"

#include "everything.hpp"
#include "unit/statistics/fixture.hpp"

namespace readiness {
namespace {

using fixture::expected;
using fixture::near;

Products products_of(const std::vector<std::vector<double>>& rows) {
  const std::size_t size = rows.front().size();
  std::vector<double> means(size, 0);
  for (const auto& row : rows)
    for (std::size_t i = 0; i < size; ++i) means[i] += row[i] / static_cast<double>(rows.size());
  Products products{static_cast<double>(rows.size()),
                    std::vector(size, std::vector<double>(size, 0))};
  for (const auto& row : rows)
    for (std::size_t i = 0; i < size; ++i)
      for (std::size_t j = 0; j < size; ++j)
        products.about_mean[i][j] += (row[i] - means[i]) * (row[j] - means[j]);
  return products;
}

std::vector<std::vector<double>> complete_rows() {
  std::vector<std::vector<double>> rows;
  for (const fixture::Respondent& each : fixture::respondents())
    if (each.is_complete()) rows.emplace_back(each.answers.begin(), each.answers.end());
  return rows;
}

TEST_CASE("alpha and what belongs to it agree with R's psych on 313 whole rows") {
  const auto result = reliability(products_of(complete_rows()));
  REQUIRE(result);
  CHECK(near(result->respondents, expected("alpha.n")));
  CHECK(near(result->alpha, expected("alpha.raw")));
  REQUIRE(result->standardised);
  CHECK(near(*result->standardised, expected("alpha.standardised")));
  CHECK(near(result->interval.low, expected("alpha.low")));
  CHECK(near(result->interval.high, expected("alpha.high")));
  REQUIRE(result->questions.size() == 8);
  for (std::size_t i = 0; i < 8; ++i) {
    const QuestionReliability& question = result->questions[i];
    const std::string number = std::to_string(i + 1);
    REQUIRE((question.alpha_if_dropped && question.item_rest));
    CHECK_MESSAGE(near(*question.alpha_if_dropped, expected("alpha.dropped." + number)), number);
    CHECK_MESSAGE(near(*question.item_rest, expected("item.rest." + number)), number);
  }
}

TEST_CASE("omega of one factor agrees with R's maximum likelihood") {
  const auto result = reliability(products_of(complete_rows()));
  REQUIRE((result && result->omega));
  CHECK(near(*result->omega, expected("omega.one_factor")));
}

TEST_CASE("omega of three questions, by hand") {
  // of three the loadings solve r_ij = l_i l_j: with all correlations one half, l^2 = 1/2,
  // omega = 9/2 / (9/2 + 3/2)
  Products products{100, {{1, .5, .5}, {.5, 1, .5}, {.5, .5, 1}}};
  CHECK(*reliability(products)->omega == doctest::Approx(0.75));
  // r12 = .72, r13 = .63, r23 = .56: loadings .9, .8, .7
  products.about_mean = {{1, .72, .63}, {.72, 1, .56}, {.63, .56, 1}};
  CHECK(*reliability(products)->omega == doctest::Approx(5.76 / (5.76 + .19 + .36 + .51)));
  CHECK_FALSE(reliability({100, {{1, .5}, {.5, 1}}})->omega);
  // r12 r13 / r23 is above 1: no loading has such a square
  products.about_mean = {{1, .9, .9}, {.9, 1, .7}, {.9, .7, 1}};
  CHECK_FALSE(reliability(products)->omega);
}

TEST_CASE("alpha of two questions, by hand") {
  // variances 1 and 1, covariance 0.5: alpha = 2 * (1 - 2 / 3)
  const auto result = reliability(products_of({{0, 0}, {1, 2}, {2, 1}}));
  REQUIRE(result);
  CHECK(result->alpha == doctest::Approx(2.0 / 3));
  CHECK_FALSE(result->questions[0].alpha_if_dropped);  // one question alone has none
  CHECK(*result->questions[0].item_rest == doctest::Approx(0.5));
}

TEST_CASE("what cannot be computed is absent") {
  CHECK_FALSE(reliability(products_of({{1}, {2}, {3}})));           // one question
  CHECK_FALSE(reliability(products_of({{1, 2}, {3, 4}})));          // two people
  CHECK_FALSE(reliability(products_of({{1, 1}, {1, 1}, {1, 1}})));  // nothing varies
  CHECK_FALSE(reliability(products_of({{1, 5}, {2, 5}, {3, 5}})));  // one question varies
  // a third is 0.333..., and so is its mean, but for rounding
  const double third = 1.0 / 3;
  CHECK_FALSE(reliability(
      products_of({{third, third, 1}, {third, third, 2}, {third, third, 2}, {third, third, 1}})));
}

TEST_CASE("a question that all answered alike says nothing of the others, and is known by it") {
  // 0 0, 1 2, 2 1 of above: alpha of the two that vary is 2 / 3, of all three 3 / 2 * (1 - 2 / 3)
  const auto result = reliability(products_of({{0, 5, 0}, {1, 5, 2}, {2, 5, 1}}));
  REQUIRE(result);
  CHECK(result->alpha == doctest::Approx(0.5));
  CHECK_FALSE(result->standardised);
  CHECK(result->questions[0].varies);
  CHECK_FALSE(result->questions[1].varies);
  CHECK_FALSE(result->questions[1].item_rest);
  CHECK(*result->questions[0].item_rest == doctest::Approx(0.5));
  CHECK(*result->questions[1].alpha_if_dropped == doctest::Approx(2.0 / 3));
  CHECK_FALSE(result->questions[0].alpha_if_dropped);  // one that varies is left
}

}  // namespace
}  // namespace readiness
