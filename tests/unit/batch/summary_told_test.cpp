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
  // 2, 2, 3, 4, 4 are 15, as five times 3 are: (5 * 25 + 15 * 25) / 10
  const auto group = together(
      named, {"staff,x,2,3,", "staff,x,2,3,", "staff,x,3,3,", "staff,x,4,3,", "staff,x,4,3,"});
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

TEST_CASE("a group tells the mean of a part with sensitive answers from ten of them") {
  const Questionnaire questionnaire = two_surveys();
  std::vector<std::string> rows;
  for (const auto& [unit, people] : {std::pair("x", 7), {"y", 7}, {"z", 12}})
    for (int i = 0; i < people; ++i)
      rows.push_back(std::string("staff,") + unit + ",1," + std::to_string(i % 5) + ',' +
                     std::to_string((i + 2) % 5));
  const Summary told = summary(questionnaire, rows);
  CHECK(told.groups.at(0).dimensions[s].is_withheld);
  CHECK(told.groups.at(1).dimensions[s].is_withheld);
  CHECK(told.groups.at(2).dimensions[s].mean);
  CHECK(told.total.dimensions[s].mean);
  // by name everything is told
  for (std::string& row : rows) row.replace(0, 5, "lead");
  CHECK(summary(questionnaire, rows).groups.at(0).dimensions[s].mean);
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

/// Five people of staff of one unit, with these levels of s.a and s.b, one digit each.
std::vector<std::string> five(const std::vector<std::string>& levels) {
  std::vector<std::string> rows;
  for (const std::string& each : levels)
    rows.push_back(std::string("staff,x,,") + each[0] + ',' + each[1]);
  return rows;
}

TEST_CASE("the mean of a part cannot be solved for a question that is not told by number") {
  const Questionnaire questionnaire = two_surveys();
  // s.a is told as 1 1 1 1 1, s.b is sensitive: its mean would be twice that of both less 50
  const auto mean = [&](const std::vector<std::string>& levels) {
    const Summary told = summary(questionnaire, five(levels));
    CHECK(told.questions.at(1).levels);
    CHECK(told.questions.at(2).is_withheld);
    CHECK(told.groups.at(0).dimensions[s].is_withheld);
    return *told.total.dimensions[s].mean;
  };
  // the mean of s.a, whatever they said to s.b
  for (const auto& levels : {std::vector<std::string>{"00", "10", "20", "30", "40"},
                             {"01", "10", "20", "30", "40"},
                             {"04", "14", "24", "34", "44"}})
    CHECK(mean(levels) == doctest::Approx(50));
  // of ten of whom two say otherwise s.b is told: (20 + 5) / 80
  const std::vector<std::string> levels = {"00", "10", "20", "30", "40"};
  const auto ten = together(five(levels), five({"01", "14", "20", "30", "40"}));
  const Summary told = summary(questionnaire, ten);
  CHECK(told.questions.at(2).levels);
  CHECK(*told.total.dimensions[s].mean == doctest::Approx(100 * 25.0 / 80));
  CHECK(told.groups.at(0).dimensions[s].mean == told.total.dimensions[s].mean);
}

TEST_CASE("a group that says the same end of everything is withheld, and another with it") {
  const Questionnaire questionnaire = two_surveys();
  const std::vector<std::string> mixed = {"staff,y,0,,", "staff,y,1,,", "staff,y,2,,",
                                          "staff,y,3,,", "staff,y,4,,"};
  for (const char* last : {"staff,x,0,,", "staff,x,3,,"}) {  // one of them may say otherwise
    const Summary told =
        summary(questionnaire, together(together(repeated("staff,x,0,,", 4), {last}), mixed));
    CHECK(told.groups.at(0).dimensions[d].is_withheld);
    CHECK(told.groups.at(1).dimensions[d].is_withheld);
    CHECK_FALSE(told.total.dimensions[d].is_withheld);
  }
  const Summary alone = summary(questionnaire, repeated("staff,x,4,,", 6));
  CHECK(*alone.total.dimensions[d].mean == doctest::Approx(100));
  const Summary but_one =
      summary(questionnaire, together(repeated("staff,x,4,,", 5), {"staff,x,1,,"}));
  CHECK(*but_one.total.dimensions[d].mean == doctest::Approx(100));
}

TEST_CASE("what people by name said does not hide that the others are alike") {
  const Questionnaire questionnaire = two_surveys();
  const auto named = std::vector<std::string>{"lead,x,0,,", "lead,x,1,,", "lead,x,2,,"};
  const auto alike = repeated("staff,x,4,,", 5);
  const auto but_one = together(repeated("staff,x,4,,", 4), {"staff,x,0,,"});
  CHECK(summary(questionnaire, together(named, alike)).questions.at(0).is_withheld);
  CHECK(summary(questionnaire, together(named, but_one)).questions.at(0).is_withheld);
  const auto agreed = together({"lead,x,4,,"}, alike);
  CHECK(*summary(questionnaire, agreed).questions.at(0).nearly_all == 4);
  const auto two = together(repeated("staff,x,4,,", 4), repeated("staff,x,0,,", 2));
  CHECK(summary(questionnaire, together(named, two)).questions.at(0).levels);
}

TEST_CASE("no spread tells that all scores are the same, or all but one") {
  const Questionnaire questionnaire = two_surveys();
  const auto mixed = together(repeated("staff,y,0,,", 6), repeated("staff,y,4,,", 6));
  const auto spread = [&](int alike, int others) {
    const auto rows = together(repeated("staff,x,2,,", alike), repeated("staff,x,3,,", others));
    const GroupFigure figure =
        summary(questionnaire, together(rows, mixed)).groups.at(0).dimensions[d];
    CHECK(*figure.mean == doctest::Approx(50 + 25.0 * others / (alike + others)));
    CHECK(static_cast<bool>(figure.sd) == static_cast<bool>(figure.interval));
    return static_cast<bool>(figure.sd);
  };
  CHECK_FALSE(spread(12, 0));
  CHECK_FALSE(spread(11, 1));
  // each an eighth of the range from the mean: 80 / 64, where one at the other end makes 79 / 80
  CHECK(spread(40, 40));
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
