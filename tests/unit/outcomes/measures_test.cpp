#include "outcomes/measures.hpp"

#include "unit/outcomes/recording.hpp"

namespace readiness {
namespace {

const std::vector<std::pair<const char*, const char*>> counts_of_use = {
    {"licences", ""},         {"Licenses assigned", ""},
    {"Log-ins per week", ""}, {"logins", ""},
    {"Prompts", ""},          {"minutes used", "minutes"},
    {"active users", ""},     {"seats taken", ""},
    {"Zahl der Nutzer", ""},  {"Anmeldungen je Woche", ""},
    {"Lizenzen", ""},         {"adoption", "%"},
    {"staff trained", ""},    {"tokens", ""}};

const std::vector<std::pair<const char*, const char*>> outcomes_of_work = {
    {"time per letter", "minutes"},     {"complaints by users", ""},
    {"errors in review", "%"},          {"cycle time", "days"},
    {"incidents avoided", ""},          {"client queries answered in a day", "%"},
    {"accounts closed by mistake", ""}, {"Durchlaufzeit", "Tage"},
    {"bookings overdue", ""},           {"sales conversations won", "%"}};

TEST_CASE("figures of use are told by their words, and outcomes are none") {
  const MeasureWords words = sample::shipped_words();
  for (const auto& row : counts_of_use) {
    CAPTURE(row.first);
    CHECK(words.kind_of(row.first, row.second).is_usage());
  }
  for (const auto& row : outcomes_of_work) {
    CAPTURE(row.first);
    CHECK(words.kind_of(row.first, row.second).usage_word == "");
  }
}

TEST_CASE("which is better, shares, medians and periods follow from the words") {
  const MeasureWords words = sample::shipped_words();
  CHECK(words.kind_of("time per letter", "minutes").better == Better::lower);
  CHECK(words.kind_of("incidents avoided", "").better == Better::higher);
  CHECK(words.kind_of("right first time", "%").better == Better::higher);
  CHECK_FALSE(words.kind_of("letters", "").better);
  CHECK(words.kind_of("errors", "%").is_share);
  CHECK(words.kind_of("errors", "Prozent").is_share);
  CHECK_FALSE(words.kind_of("errors", "").is_share);
  CHECK(words.kind_of("median time per case", "min").is_median);
  CHECK(words.kind_of("overtime per week", "hours").periods_a_month == 4.348);
  CHECK_FALSE(words.kind_of("time per letter", "minutes").periods_a_month);
}

TEST_CASE("only time that is worked has minutes") {
  const MeasureWords words = sample::shipped_words();
  CHECK(words.kind_of("time per letter", "minutes").minutes == 1);
  CHECK(words.kind_of("Zeit je Brief", "Stunden").minutes == 60);
  CHECK_FALSE(words.kind_of("cycle time", "hours").minutes);
  CHECK_FALSE(words.kind_of("time per letter", "days").minutes);
  CHECK_FALSE(words.kind_of("errors", "%").minutes);
}

TEST_CASE("a word is found where a word begins, not inside one") {
  const MeasureWords words = sample::shipped_words();
  CHECK_FALSE(words.kind_of("someday letters", "").better);  // not a day
  CHECK_FALSE(words.kind_of("unprompted replies", "").is_usage());
}

}  // namespace
}  // namespace readiness
