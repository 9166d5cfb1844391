// What a batch tells of people without names, worked out by hand from small tables.

#include "batch/summary.hpp"
#include "everything.hpp"
#include "unit/scoring/building.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace readiness {
namespace {

Questionnaire two_surveys() {
  return sample::load(
      "schema: readiness/questionnaire@1\nid: two\nversion: 1.0.0\ntitle: T\n"
      "roles: {lead: {title: Lead, named: true}, staff: {title: Staff, index: false}}\n"
      "scoring: {min_questions: {dimension: 1}}\n"
      "surveys:\n"
      "  - id: d\n    title: D\n    questions:\n"
      "      - {id: d.a, kind: anchors, text: T, anchors: [v, w, x, y, z]}\n"
      "  - id: s\n    title: S\n    questions:\n"
      "      - {id: s.a, kind: anchors, text: T, anchors: [v, w, x, y, z]}\n"
      "      - {id: s.b, kind: anchors, text: T, anchors: [v, w, x, y, z], sensitive: true}\n");
}

/// Of a table with the columns role, unit, d.a, s.a and s.b.
Summary summary(const Questionnaire& questionnaire, const std::vector<std::string>& rows) {
  const std::string path = (std::filesystem::temp_directory_path() /
                            ("readiness-told-" + std::to_string(::getpid()) + ".csv"))
                               .string();
  std::ofstream file(path);
  file << "role,unit,d.a,s.a,s.b\n";
  for (const std::string& row : rows) file << row << '\n';
  file.close();
  BatchOptions options;
  options.group_by = {"unit"};
  const BatchOutcome outcome =
      run_batch(questionnaire, {{path, InputKind::table, false}}, options, {});
  std::filesystem::remove(path);
  REQUIRE_MESSAGE(!outcome.findings.has_errors(), outcome.findings.rendered());
  return summary_of(questionnaire, outcome.tally);
}

std::vector<std::string> repeated(const std::string& row, int times) {
  return std::vector<std::string>(static_cast<std::size_t>(times), row);
}

std::vector<std::string> together(std::vector<std::string> rows,
                                  const std::vector<std::string>& more) {
  rows.insert(rows.end(), more.begin(), more.end());
  return rows;
}

const std::size_t d = 0, s = 1;

TEST_CASE("four leaders do not hide one practitioner") {
  const Questionnaire questionnaire = two_surveys();
  const auto mixed = together(repeated("lead,x,1,1,", 4), {"staff,x,4,4,"});
  CHECK(summary(questionnaire, mixed).groups.at(0).dimensions[d].is_withheld);
  CHECK(summary(questionnaire, mixed).total.dimensions[d].is_withheld);
  CHECK(summary(questionnaire, mixed).questions.at(d).is_withheld);
  const auto named = repeated("lead,x,1,1,", 5);
  CHECK(*summary(questionnaire, named).groups.at(0).dimensions[d].mean == doctest::Approx(25));
  const auto group = together(named, repeated("staff,x,3,3,", 5));
  CHECK(*summary(questionnaire, group).groups.at(0).dimensions[d].mean == doctest::Approx(50));
}

TEST_CASE(
    "a part with a sensitive answer of fewer than five people is withheld, and what hides it") {
  const Questionnaire questionnaire = two_surveys();
  // five in each unit; in x one of them answered the sensitive question
  const auto one = together(together({"staff,x,1,1,4"}, repeated("staff,x,1,1,", 4)),
                            repeated("staff,y,2,2,", 5));
  const Summary told = summary(questionnaire, one);
  CHECK(told.groups.at(0).dimensions[s].is_withheld);
  CHECK(told.total.dimensions[s].is_withheld);
  CHECK_FALSE(told.groups.at(0).dimensions[d].is_withheld);
  // with five in y, too, x would be the total less y: both are withheld
  const auto five = together(together({"staff,x,1,1,4"}, repeated("staff,x,1,1,", 4)),
                             repeated("staff,y,2,2,3", 5));
  const Summary both = summary(questionnaire, five);
  CHECK(both.groups.at(0).dimensions[s].is_withheld);
  CHECK(both.groups.at(1).dimensions[s].is_withheld);
  CHECK_FALSE(both.total.dimensions[s].is_withheld);
}

TEST_CASE("below ten people a mean comes in whole points and without a spread") {
  const Questionnaire questionnaire = two_surveys();
  // levels 0, 1, 1, 2, 3, 4: 11 / 6 * 25 = 45.83
  std::vector<std::string> six;
  for (const char* level : {"0", "1", "1", "2", "3", "4"})
    six.push_back(std::string("staff,x,") + level + ",,");
  const GroupFigure few = summary(questionnaire, six).groups.at(0).dimensions[d];
  CHECK(*few.mean == doctest::Approx(46));
  CHECK_FALSE(few.sd);
  CHECK_FALSE(few.interval);
  const GroupFigure many = summary(questionnaire, together(six, six)).groups.at(0).dimensions[d];
  CHECK(*many.mean == doctest::Approx(1100.0 / 24));
  CHECK(many.sd);
  CHECK(many.interval);
}

TEST_CASE("all or all but one alike are nearly all") {
  const Questionnaire questionnaire = two_surveys();
  const auto alike = repeated("staff,x,1,1,", 6);
  const auto but_one = together(repeated("staff,x,1,1,", 5), {"staff,x,4,1,"});
  for (const auto& rows : {alike, but_one}) {
    const QuestionRow row = summary(questionnaire, rows).questions.at(0);
    CHECK_FALSE(row.levels);
    CHECK_FALSE(row.mean);
    CHECK(*row.nearly_all == 1);
  }
  const auto two = together(repeated("staff,x,1,1,", 5), repeated("staff,x,4,1,", 2));
  CHECK(summary(questionnaire, two).questions.at(0).levels);
  CHECK(*summary(questionnaire, repeated("lead,x,1,1,", 6)).questions.at(0).levels ==
        std::vector<std::uint64_t>{0, 6, 0, 0, 0});  // by name
}

TEST_CASE("who gave no answer is told as nobody or a group, for every reason alike") {
  const Questionnaire questionnaire = two_surveys();
  const auto given = together(repeated("staff,x,1,1,", 5), repeated("staff,x,2,1,", 5));
  const auto one = together(given, {"staff,x,?,1,"});
  const QuestionRow few = summary(questionnaire, one).questions.at(0);
  CHECK(few.given == 10);
  CHECK_FALSE(few.others);
  const auto five = together(given, repeated("staff,x,?,1,", 5));
  CHECK(summary(questionnaire, five).questions.at(0).others->dont_know == 5);
  CHECK(summary(questionnaire, given).questions.at(0).others->dont_know == 0);
}

TEST_CASE("a sensitive question is withheld where nearly all say the same") {
  const Questionnaire questionnaire = two_surveys();
  const auto alike = together(repeated("staff,x,1,1,0", 11), {"staff,x,1,1,3"});
  CHECK(summary(questionnaire, alike).questions.at(2).is_withheld);
  const auto mixed = together(repeated("staff,x,1,1,0", 10), repeated("staff,x,1,1,3", 2));
  CHECK_FALSE(summary(questionnaire, mixed).questions.at(2).is_withheld);
}

}  // namespace
}  // namespace readiness
