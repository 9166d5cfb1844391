#include "batch/summary.hpp"

#include "everything.hpp"
#include "unit/scoring/building.hpp"
#include "unit/statistics/fixture.hpp"

#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace readiness {
namespace {

using fixture::expected;
using fixture::near;

/// Eight questions answered 1 to 5 as one scale; a score needs all of them.
Questionnaire eight_questions() {
  std::string yaml =
      "schema: readiness/questionnaire@1\nid: eight\nversion: 1.0.0\ntitle: T\n"
      "roles: {staff: {title: Staff, named: true}}\nscoring: {range: [1, 5], min_questions: "
      "{dimension: 8}}\n"
      "surveys:\n  - id: d\n    title: D\n    questions:\n";
  for (int i = 1; i <= 8; ++i)
    yaml += "      - {id: i" + std::to_string(i) +
            ", kind: count, of: 5, bands: [0, 2, 3, 4, 5], text: T}\n";
  return sample::load(yaml);
}

struct TemporaryFile {
  std::string path = (std::filesystem::temp_directory_path() /
                      ("readiness-" + std::to_string(::getpid()) + ".csv"))
                         .string();
  explicit TemporaryFile(const std::string& text) { std::ofstream(path) << text; }
  ~TemporaryFile() { std::filesystem::remove(path); }
};

BatchOutcome run(const Questionnaire& questionnaire, const std::string& path, std::size_t workers,
                 std::string* scores = nullptr) {
  BatchOptions options;
  options.group_by = {"unit"};
  options.workers = workers;
  options.lines.csv = true;
  const ScoreSinks sinks = {[&](std::string_view text) {
                              if (scores) *scores += text;
                              return true;
                            },
                            {},
                            {}};
  return run_batch(questionnaire, {{path, InputKind::table, false}}, options, sinks);
}

TEST_CASE("a batch of 360 respondents says what R says") {
  const Questionnaire questionnaire = eight_questions();
  const BatchOutcome outcome = run(questionnaire, fixture::answers_path, 1);
  REQUIRE_MESSAGE(!outcome.findings.has_errors(), outcome.findings.rendered());
  CHECK(outcome.scored == 360);
  const Summary summary = summary_of(questionnaire, outcome.tally);

  REQUIRE(summary.batteries.size() == 1);
  REQUIRE(summary.batteries[0].reliability);
  const Reliability& whole = *summary.batteries[0].reliability;
  CHECK(near(whole.respondents, expected("alpha.n")));
  CHECK(near(whole.alpha, expected("alpha.raw")));
  CHECK(near(whole.standardised.value(), expected("alpha.standardised")));
  CHECK(near(whole.interval.low, expected("alpha.low")));
  for (std::size_t i = 0; i < 8; ++i) {
    CHECK(near(whole.questions[i].alpha_if_dropped.value(),
               expected("alpha.dropped." + std::to_string(i + 1))));
    CHECK(
        near(whole.questions[i].item_rest.value(), expected("item.rest." + std::to_string(i + 1))));
  }
  REQUIRE(summary.intraclass.size() == 1);
  REQUIRE(summary.intraclass[0]);
  CHECK(near(summary.intraclass[0]->one, expected("icc.1")));
  CHECK(near(summary.intraclass[0]->two, expected("icc.2")));

  // every group's mean, by a second count over the fixture
  REQUIRE(summary.groups.size() == 12);
  for (const GroupRow& row : summary.groups) {
    double sum = 0, people = 0;
    for (const fixture::Respondent& each : fixture::respondents()) {
      if (each.unit != row.key.front() || !each.is_complete()) continue;
      for (const int answer : each.answers) sum += answer / 8.0;
      ++people;
    }
    REQUIRE(row.dimensions[0].mean);
    CHECK(near(*row.dimensions[0].mean, sum / people));
    CHECK(row.dimensions[0].respondents == static_cast<std::uint64_t>(people));
  }
}

TEST_CASE("small groups become one, with the smallest of the others where they are too few") {
  const auto joined_of = [](const std::map<GroupKey, std::uint64_t>& unnamed) {
    Tally tally;
    tally.group_by = {"unit", "shift"};
    for (const auto& [key, people] : unnamed) {
      tally.groups[key].respondents = people + 1;  // and a leader by name
      tally.groups[key].unnamed = people;
    }
    return with_small_groups_joined(tally);
  };
  const Tally three = joined_of({{{"a", "day"}, 2},
                                 {{"b", "day"}, 3},
                                 {{"c", "day"}, 9},
                                 {{"d", "night"}, 1},
                                 {{"e", "day"}, 0}});
  CHECK(three.joined == std::map<GroupKey, std::vector<GroupKey>>{
                            {{"other", "day"}, {{"a", "day"}, {"b", "day"}}}});
  CHECK(three.groups.at({"other", "day"}).respondents == 7);
  CHECK(three.groups.count({"d", "night"}) == 1);  // there is nobody to join
  CHECK(three.groups.count({"e", "day"}) == 1);    // nobody of it is without a name
  CHECK(three.groups.size() == 4);

  const Tally few = joined_of({{{"a", "day"}, 4}, {{"b", "day"}, 8}, {{"c", "day"}, 9}});
  CHECK(few.joined.at({"other", "day"}) == std::vector<GroupKey>{{"a", "day"}, {"b", "day"}});
  CHECK(few.groups.at({"other", "day"}).unnamed == 12);

  // a group that is called so already is one of them, and enough
  const Tally named = joined_of({{{"a", "day"}, 1}, {{"other", "day"}, 20}, {{"b", "day"}, 6}});
  CHECK(named.joined.at({"other", "day"}) == std::vector<GroupKey>{{"other", "day"}, {"a", "day"}});
  CHECK(named.groups.size() == 2);

  CHECK(joined_of({{{"a", "day"}, 5}, {{"b", "day"}, 8}}).joined.empty());
}

TEST_CASE("any number of workers gives the same scores and the same tally") {
  const Questionnaire questionnaire = eight_questions();
  std::string table = "ref,unit,i1,i2,i3,i4,i5,i6,i7,i8\n";
  for (int i = 0; i < 60'000; ++i) {
    table += "r" + std::to_string(i) + ",u" + std::to_string(i % 7);
    for (int q = 0; q < 8; ++q) {
      table += ',';
      if ((i * 31 + q * 17) % 23 != 0) table += std::to_string(1 + (i * 7 + q * 3 + i / 5) % 5);
    }
    table += i % 1000 == 500 ? ",9\n" : "\n";  // some rows are broken
  }
  const TemporaryFile file(table);
  std::string scores;
  const BatchOutcome alone = run(questionnaire, file.path, 1, &scores);
  CHECK(alone.scored == 60'000 - 60);
  CHECK(alone.refused == 60);
  CHECK(alone.findings.rendered().find("... and 55 more of B0111 (60 in all)") !=
        std::string::npos);
  for (const std::size_t workers : {2U, 3U, 7U}) {
    CAPTURE(workers);
    std::string again;
    const BatchOutcome outcome = run(questionnaire, file.path, workers, &again);
    CHECK(again == scores);
    CHECK(outcome.tally == alone.tally);
    CHECK(outcome.findings.rendered() == alone.findings.rendered());
    CHECK(outcome.inputs == alone.inputs);
  }
}

}  // namespace
}  // namespace readiness
