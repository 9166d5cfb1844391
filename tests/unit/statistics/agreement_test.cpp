#include "statistics/agreement.hpp"

#include "everything.hpp"
#include "unit/statistics/fixture.hpp"

namespace readiness {
namespace {

using fixture::counts_of;
using fixture::expected;
using fixture::near;

TEST_CASE("AD, rwg and rwg(J) agree with R's multilevel in twelve units") {
  const auto units = fixture::units();
  REQUIRE(units.size() == 12);
  for (const std::string& unit : units) {
    CAPTURE(unit);
    const std::vector<double> counts = counts_of(unit, 0, true);
    CHECK(near(*average_deviation(counts), expected("ad." + unit)));
    CHECK(near(*within_group_agreement(counts), expected("rwg." + unit)));
    std::vector<std::vector<double>> all;
    for (std::size_t question = 0; question < 8; ++question)
      all.push_back(counts_of(unit, question, true));
    CHECK(near(*within_group_agreement_of(all), expected("rwgj." + unit)));
  }
}

TEST_CASE("agreement by hand") {
  // four of five say 4, one says 5: mean 4.2, AD = (4 * 0.2 + 0.8) / 5, s^2 = 0.2
  const std::vector<double> close = {0, 0, 0, 4, 1};
  CHECK(*average_deviation(close) == doctest::Approx(0.32));
  CHECK(*within_group_agreement(close) == doctest::Approx(0.9));
  CHECK(*agreement(close) == Agreement::shared);
  // three at each end of ten: split, whatever the mean says
  CHECK(*agreement(std::vector<double>{3, 1, 2, 1, 3}) == Agreement::split);
  CHECK(*agreement(std::vector<double>{2, 2, 2, 2, 2}) == Agreement::mixed);
  // wider than chance: 0, not less
  CHECK(*within_group_agreement(std::vector<double>{5, 0, 0, 0, 5}) == 0);
  CHECK(*within_group_agreement_of({{5, 0, 0, 0, 5}, {5, 0, 0, 0, 5}}) == 0);
  CHECK(name_of(Agreement::shared) == "shared");
  CHECK(name_of(Agreement::mixed) == "mixed");
  CHECK(name_of(Agreement::split) == "split");
}

TEST_CASE("one answer agrees with nobody") {
  const std::vector<double> one = {0, 1, 0};
  CHECK_FALSE(average_deviation(one));
  CHECK_FALSE(within_group_agreement(one));
  CHECK_FALSE(agreement(one));
  CHECK_FALSE(convergence(one, 0));
  CHECK_FALSE(within_group_agreement_of({}));
  CHECK_FALSE(within_group_agreement_of({{1, 1, 0}, {1, 1}}));  // another number of options
}

TEST_CASE("convergence by hand") {
  // nine of ten red: pairs 72 / 90 = 0.8, (0.8 - 1/3) / (2/3)
  CHECK(*convergence(std::vector<double>{0, 1, 9}, 0) == doctest::Approx(0.7));
  // seven red, two amber, one who does not know: 44 / 90
  CHECK(*convergence(std::vector<double>{0, 2, 7}, 1) == doctest::Approx(0.7 / 3));
  CHECK(*convergence(std::vector<double>{2, 2, 2}, 0) == 0);  // less alike than chance
  CHECK(*convergence(std::vector<double>{0, 0, 4}, 0) == 1);
  CHECK(*convergence(std::vector<double>{0, 0, 0}, 4) == 0);
}

}  // namespace
}  // namespace readiness
