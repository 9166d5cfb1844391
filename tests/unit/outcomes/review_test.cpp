#include "outcomes/review.hpp"

#include "base/number.hpp"
#include "unit/outcomes/recording.hpp"

#include <cmath>

namespace readiness {
namespace {

/// A table of weekly figures of one measure, and changes before some of them.
class Table {
 public:
  explicit Table(std::string measure, std::string unit = "minutes")
      : measure_(std::move(measure)), unit_(std::move(unit)) {}

  Table& figures(const std::vector<double>& values, const std::string& n = "10") {
    for (const double value : values) {
      text_ += "letters," + to_text(day_) + "," + measure_ + "," + shortest(value) + "," + n + "," +
               unit_ + ",,,\n";
      day_ = day_ + 7;
    }
    return *this;
  }
  Table& change() {
    text_ += "letters," + to_text(day_) + ",,,,,,,something else\n";
    return *this;
  }

  [[nodiscard]] const OutcomeRecord& record() {
    record_ = sample::record_of(text_);
    return record_;
  }
  MeasureReview review(const StatedVolumes& volumes = {}) {
    const auto reviews = review_record(record(), sample::shipped_words(), volumes);
    REQUIRE(reviews.size() == 1);
    REQUIRE(reviews.front().measures.size() == 1);
    return reviews.front().measures.front();
  }

 private:
  std::string measure_, unit_;
  Date day_ = date_of(2026, 1, 5);
  std::string text_ = "workflow,date,measure,value,n,unit,source,better,change\n";
  OutcomeRecord record_;
};

const std::vector<double> high = {40, 44, 41, 43, 42, 40, 44, 42};
const std::vector<double> low = {30, 33, 31, 32, 30, 33, 31, 32};

using Unsaids = std::vector<Unsaid>;

TEST_CASE(
    "a fall of what should be low is better, and figures outside the old limits are counted") {
  const MeasureReview review =
      Table("time per letter").figures(high).change().figures(low).review();
  REQUIRE(review.effects.size() == 1);
  const ChangeEffect& effect = review.effects.front();
  CHECK(effect.verdict == EffectVerdict::better);
  CHECK(effect.by == CompareBy::means);
  CHECK(std::abs(effect.difference->value - (252.0 / 8 - 336.0 / 8)) < 1e-9);
  CHECK(effect.unsaid.empty());
  CHECK(effect.beyond == 8);  // limits from before: 42 +- 2.66 * 18/7, from 35.2
  CHECK(review.unsaid.empty());
}

TEST_CASE("the same fall of what should be high is worse, and of what nobody knows only a change") {
  CHECK(Table("letters on time", "")
            .figures(high)
            .change()
            .figures(low)
            .review()
            .effects.front()
            .verdict == EffectVerdict::worse);
  const MeasureReview unknown = Table("letters", "").figures(high).change().figures(low).review();
  CHECK(unknown.effects.front().verdict == EffectVerdict::different);
  CHECK(unknown.unsaid == Unsaids{Unsaid::no_direction});
}

TEST_CASE("what chance explains is not told as a change") {
  const std::vector<double> nearly = {41, 43, 40, 44, 42, 43, 40, 44};
  CHECK(Table("time per letter")
            .figures(high)
            .change()
            .figures(nearly)
            .review()
            .effects.front()
            .verdict == EffectVerdict::within_chance);
}

TEST_CASE("without a change, a figure from before, or enough of them nothing is compared") {
  const MeasureReview unchanged = Table("time per letter").figures(high).review();
  CHECK(unchanged.effects.empty());
  CHECK(unchanged.unsaid == Unsaids{Unsaid::no_change});
  CHECK(unchanged.phases.front().limits);

  const auto unsaid_of = [](Table& table) {
    const MeasureReview review = table.review();
    CHECK_FALSE(review.effects.front().difference);
    CHECK(review.effects.front().verdict == EffectVerdict::unknown);
    return review.effects.front().unsaid;
  };
  CHECK(unsaid_of(Table("time per letter").change().figures(low)) == Unsaids{Unsaid::no_start});
  CHECK(unsaid_of(Table("time per letter").figures(high).change()) ==
        Unsaids{Unsaid::nothing_since});
  CHECK(unsaid_of(Table("time per letter").figures({40, 44, 41, 43, 42}).change().figures(low)) ==
        Unsaids{Unsaid::too_few});
  CHECK(unsaid_of(Table("time per letter").figures(high).change().figures({30, 31, 33, 32, 30})) ==
        Unsaids{Unsaid::too_few});
}

TEST_CASE("of two changes at once nobody can say what each did") {
  Table table("time per letter");
  table.figures(high).change().figures({36, 35}).change().figures(low);
  const MeasureReview review = table.review();
  REQUIRE(review.effects.size() == 1);
  const ChangeEffect& effect = review.effects.front();
  CHECK(effect.changes.size() == 2);
  CHECK(effect.unsaid == Unsaids{Unsaid::together});
  CHECK(review.phases[1].first == 10);  // what lies between belongs to neither
  CHECK(std::abs(effect.difference->after - 31.5) < 1e-9);
}

TEST_CASE("two changes with enough between are told one by one, and together") {
  const std::vector<double> middle = {36, 38, 37, 36, 38, 37};
  Table table("time per letter");
  table.figures(high).change().figures(middle).change().figures(low);
  const MeasureReview review = table.review();
  REQUIRE(review.effects.size() == 3);
  CHECK(std::abs(review.effects[0].difference->value + 5) < 1e-9);
  CHECK(std::abs(review.effects[1].difference->value + 5.5) < 1e-9);
  CHECK(review.effects[2].is_whole);
  CHECK(std::abs(review.effects[2].difference->value + 10.5) < 1e-9);
}

TEST_CASE("what was under way before, and figures that resemble each other, are told") {
  const std::vector<double> falling = {60, 58, 56, 54, 52, 50, 48, 46, 44, 42};
  const ChangeEffect effect =
      Table("time per letter").figures(falling).change().figures(low).review().effects.front();
  CHECK(effect.unsaid == Unsaids{Unsaid::unsteady, Unsaid::resembling});
}

TEST_CASE("shares are compared by their cases, and as plain figures where these are not known") {
  const std::vector<double> many = {10, 12, 8, 10, 11, 9}, few = {4, 5, 3, 4, 5, 3};
  const MeasureReview review =
      Table("errors", "%").figures(many, "100").change().figures(few, "200").review();
  const ChangeEffect& effect = review.effects.front();
  CHECK(effect.by == CompareBy::shares);
  CHECK(std::abs(effect.difference->before - 10) < 1e-9);
  const auto expected = difference_by_newcombe({0.1, 600}, {0.04, 1200});
  CHECK(std::abs(effect.difference->interval.low - 100 * expected->interval.low) < 1e-9);
  CHECK_FALSE(effect.saved);

  const MeasureReview plain =
      Table("errors", "%").figures(many, "").change().figures(few, "").review();
  CHECK(plain.effects.front().by == CompareBy::means);
  CHECK(plain.unsaid == Unsaids{Unsaid::no_cases});
}

TEST_CASE("figures that are medians are compared by their median") {
  const ChangeEffect effect =
      Table("median time per letter").figures(high).change().figures(low).review().effects.front();
  CHECK(effect.by == CompareBy::medians);
  CHECK(effect.difference->value == 31.5 - 42);
}

TEST_CASE("hours a month follow from the cases measured, from those stated, or from periods") {
  const auto saved_of = [](Table table, const StatedVolumes& volumes = {}) {
    return table.review(volumes).effects.front();
  };
  const Table measured = Table("time per letter").figures(high).change().figures(low);
  // 80 cases in 8 weeks; 365.25 / 12 days a month; 10.5 minutes each
  const double cases = 80 / 56.0 * 365.25 / 12;
  const ChangeEffect effect = saved_of(measured);
  REQUIRE(effect.saved);
  CHECK(std::abs(effect.saved->cases_a_month - cases) < 1e-9);
  CHECK(std::abs(effect.saved->value - 10.5 / 60 * cases) < 1e-9);
  CHECK(std::abs(effect.saved->low + effect.difference->interval.high / 60 * cases) < 1e-9);
  CHECK(effect.saved->low < effect.saved->value);

  CHECK(std::abs(saved_of(measured, {{"Letters", 120}}).saved->value - 21) < 1e-9);
  CHECK(saved_of(measured, {{"claims", 120}}).saved->cases_a_month == effect.saved->cases_a_month);

  const ChangeEffect unknown =
      saved_of(Table("time per letter").figures(high, "").change().figures(low, ""));
  CHECK_FALSE(unknown.saved);
  CHECK(unknown.unsaid == Unsaids{Unsaid::no_volume});

  const ChangeEffect total =
      saved_of(Table("overtime per week", "hours").figures(high, "").change().figures(low, ""));
  CHECK(std::abs(total.saved->value - 10.5 * 4.348) < 1e-9);
  CHECK(total.saved->cases_a_month == 0);

  CHECK_FALSE(saved_of(Table("cycle time", "hours").figures(high).change().figures(low)).saved);
}

TEST_CASE("figures of use are set apart, and nothing is concluded from them") {
  Table table("prompts per week", "");
  table.figures(low).change().figures(high);
  const auto reviews = review_record(table.record(), sample::shipped_words(), {});
  CHECK(reviews.front().measures.empty());
  REQUIRE(reviews.front().usage.size() == 1);
  CHECK(reviews.front().usage.front().effects.empty());
  CHECK(reviews.front().usage.front().kind.usage_word == "prompt");
}

}  // namespace
}  // namespace readiness
