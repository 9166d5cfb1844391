#include "report/words/scores.hpp"

#include "base/number.hpp"
#include "everything.hpp"
#include "unit/report/garden.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace readiness {
namespace {

const ScoreStyle percent{0, {0, 35, 45, 100}};

}  // namespace

TEST_CASE("a score is a whole number, where nothing hangs on it") {
  CHECK(score_text(percent, 38.3) == "38");
  CHECK(score_text(percent, 60.5) == "61");
  CHECK(score_text(percent, 45) == "45");
  CHECK(score_text(percent, 46) == "46");
  CHECK(score_text(percent, 0) == "0");
  CHECK(score_text(percent, 100) == "100");
}

TEST_CASE("a score less than one step from a threshold keeps its decimal") {
  CHECK(score_text(percent, 34.9) == "34.9");
  CHECK(score_text(percent, 44.6) == "44.6");
  CHECK(score_text(percent, 45.4) == "45.4");
  CHECK(score_text(percent, 34.1) == "34.1");
  CHECK(score_text(percent, 33.9) == "34");
  CHECK(score_text(percent, 36.1) == "36");
  CHECK(score_text(percent, 0.4) == "0.4");
  CHECK(score_text(percent, 99.6) == "99.6");
}

TEST_CASE("a printed score stays on its side of a threshold") {
  CHECK(score_text(percent, 34.96) == "34.9");
  CHECK(score_text(percent, 34.9996) == "34.9");
  CHECK(score_text(percent, 45.04) == "45.0");
  CHECK(score_text(percent, 44.999999) == "44.9");
  CHECK(score_text(percent, 45 - 1e-12) == "45");  // noise, which the levels ignore as well
  CHECK(score_text(percent, 45 + 1e-12) == "45");
}

TEST_CASE("no printed score crosses a threshold, and none is far off") {
  for (const ScoreStyle& style :
       {percent, ScoreStyle{1, {0, 4, 7, 10}}, ScoreStyle{1, {0, 1.25, 3}}}) {
    int wrong = 0;
    for (int i = 0; i <= 300'000; i += 7) {
      const double score = i / 300'000.0 * style.thresholds.back();
      const double printed = *parse_number(score_text(style, score));
      for (const double threshold : style.thresholds) {
        wrong += score < threshold - 1e-9 && printed >= threshold - 1e-9 ? 1 : 0;
        wrong += score > threshold - 1e-9 && printed < threshold - 1e-9 ? 1 : 0;
      }
      const double half_a_step = 0.5 * std::pow(10.0, -style.decimals);
      wrong += std::abs(printed - score) > half_a_step + 1e-9 ? 1 : 0;
    }
    CHECK(wrong == 0);
  }
}

TEST_CASE("a narrow range is written with decimals") {
  const auto decimals = [](double least, double most) {
    Questionnaire questionnaire;
    questionnaire.scoring.range_low = least;
    questionnaire.scoring.range_high = most;
    return score_style(questionnaire).decimals;
  };
  CHECK(decimals(0, 100) == 0);
  CHECK(decimals(0, 20) == 0);
  CHECK(decimals(0, 19) == 1);
  CHECK(decimals(0, 10) == 1);
  CHECK(decimals(0, 3) == 1);
  CHECK(decimals(0, 1) == 2);
  CHECK(decimals(-50, 50) == 0);
}

TEST_CASE("thresholds are the range, the grades, the levels and what gates ask for") {
  const auto of = garden();
  const ScoreStyle style = score_style(of->questionnaire);
  // range 0 to 100, grades from 0, 40 and 80, levels from 0 and 40, and every(low, 30)
  CHECK(style.thresholds == std::vector<double>{0, 100, 0, 40, 80, 0, 40, 30});
}

TEST_CASE("a range is written as given, with its ends where they differ") {
  CHECK(range_text(percent, {34.4, 44.2, 38.2}) == "38 (34.4 to 44.2)");
  CHECK(range_text(percent, {50.2, 61, 55}) == "55 (50 to 61)");
  CHECK(range_text(percent, {38, 38, 38}) == "38");
  CHECK(range_text(percent, {0, 100, std::nullopt}) == "0 to 100");
  CHECK(span_text(percent, {38, 38, 38}).empty());
  CHECK(span_text(percent, {38.1, 38.2, 38.15}).empty());  // both ends read 38
}

}  // namespace readiness
