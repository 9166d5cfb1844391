// The shipped questionnaires against the tables of their design: domain.md 2.3 and 2.4.

#include "everything.hpp"
#include "unit/questionnaire/sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

using namespace readiness;

namespace {

const Questionnaire& ai() {
  static const Questionnaire questionnaire = sample::ai_adoption();
  return questionnaire;
}

bool is_probe(const Question& question) { return std::holds_alternative<Probe>(question.kind); }

bool is_text(const Question& question) { return std::holds_alternative<Text>(question.kind); }

/// Questions of a survey (of all six when empty) that a role is asked, probes left out.
int asked(const std::string& role, const std::string& survey = {}) {
  const RoleId id = find_by_id(ai().roles, role).value();
  int count = 0;
  for (const Question& question : ai().questions) {
    if (is_context(question) || is_probe(question) || !asks_role(question, id)) continue;
    const Dimension& dimension = ai().dimensions[*question.dimension];
    if (survey.empty() ? dimension.in_index : dimension.id == survey) ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("both questionnaires load without a finding") {
  CHECK(ai().id == "ai-adoption");
  CHECK(sample::shipped("questionnaires/", "demo.yaml").id == "demo");
}

TEST_CASE(
    "core items: leader 48 and four lines of text, practitioner 36, compliance 11; in all 75") {
  CHECK(asked("leader") == 48 + 4);
  CHECK(asked("practitioner") == 36);
  CHECK(asked("compliance") == 11);
  int core = 0;
  for (const Question& question : ai().questions)
    if (question.dimension && !is_probe(question) && ai().dimensions[*question.dimension].in_index)
      ++core;
  CHECK(core == 15 + 15 + 13 + 11 + 9 + 12);
}

TEST_CASE("items of each dimension and role") {
  struct Row {
    std::string survey;
    std::size_t items;
    int leader, practitioner, compliance;
  };
  for (const Row& row : std::vector<Row>{{"tool_first", 15, 12, 5, 0},
                                         {"mindset", 15, 6, 12, 2},
                                         {"governance", 13, 10, 4, 8},
                                         {"roi", 11, 10, 4, 0},
                                         {"incentives", 9, 5, 6, 0},
                                         {"system", 12, 9, 5, 1},
                                         {"sustain", 6, 5, 2, 4}}) {
    CAPTURE(row.survey);
    const DimensionId id = find_by_id(ai().dimensions, row.survey).value();
    CHECK(ai().dimensions[id].questions.size() == row.items);
    CHECK(asked("leader", row.survey) == row.leader);
    CHECK(asked("practitioner", row.survey) == row.practitioner);
    CHECK(asked("compliance", row.survey) == row.compliance);
  }
}

TEST_CASE("nine predictions, four probes, twenty-two quick questions") {
  const RoleId leader = find_by_id(ai().roles, "leader").value();
  const auto count = [](auto wanted) {
    return std::count_if(ai().questions.begin(), ai().questions.end(), wanted);
  };
  CHECK(count([&](const Question& question) { return predicted_by(question, leader); }) == 9);
  CHECK(count(is_probe) == 4);
  CHECK(count([](const Question& question) {
          return is_probe(question) && question.roles.size() == 3;
        }) == 4);
  for (const Form& form : ai().forms)
    if (form.id == "quick") {
      CHECK(form.questions.size() == 22);
      CHECK(form.min_questions == 2);
      CHECK(form.max_level == find_by_id(ai().levels, "problem-led"));
      CHECK(form.is_default);
    }
}

TEST_CASE("thirteen questions are asked of leaders and practitioners alike") {
  const RoleId leader = find_by_id(ai().roles, "leader").value();
  const RoleId practitioner = find_by_id(ai().roles, "practitioner").value();
  int shared = 0;
  for (const Question& question : ai().questions)
    if (question.dimension && !is_probe(question) &&
        ai().dimensions[*question.dimension].in_index && asks_role(question, leader) &&
        asks_role(question, practitioner))
      ++shared;
  CHECK(shared == 13);
}

TEST_CASE("of eighteen agreement items, the extension among them, eleven are reversed") {
  const ScaleId agree = find_by_id(ai().scales, "agree").value();
  int all = 0, reversed = 0;
  for (const Question& question : ai().questions) {
    const auto* choice = std::get_if<Choice>(&question.kind);
    if (!choice || choice->scale != agree || is_context(question)) continue;
    ++all;
    if (choice->reverse) ++reversed;
  }
  CHECK(all == 18);
  CHECK(reversed == 11);
}

TEST_CASE("facets over core and extension: S 22, K 14, U 13, R 11, T 7, and 10 without one") {
  std::map<std::string, int> count;
  for (const Question& question : ai().questions) {
    if (is_context(question) || is_probe(question) || is_text(question)) continue;
    REQUIRE(question.facets.size() <= 1);
    ++count[question.facets.empty() ? "none" : ai().facets[question.facets.front()].id];
  }
  CHECK(count == std::map<std::string, int>{{"safeguard", 22},
                                            {"track", 14},
                                            {"upskill", 13},
                                            {"redesign", 11},
                                            {"target", 7},
                                            {"none", 10}});
}

TEST_CASE("every anchors question has five anchors") {
  for (const Question& question : ai().questions)
    if (const auto* anchors = std::get_if<Anchors>(&question.kind))
      CHECK_MESSAGE(anchors->anchors.size() == 5, question.id);
}

TEST_CASE("ticks count as the design says") {
  const auto levels = [](const std::string& id) {
    return std::get<Ticks>(ai().questions[sample::id_of(ai(), id)].kind).levels_by_count;
  };
  CHECK(levels("roi.workflow_on_a_page") == std::vector<int>{0, 1, 1, 2, 3, 4});
  CHECK(levels("roi.outcomes_known") == std::vector<int>{0, 1, 2, 3, 4, 4});
  CHECK(levels("incentives.what_still_counts") == std::vector<int>{4, 3, 2, 1, 0});
  CHECK(levels("system.what_changed") == std::vector<int>{0, 1, 1, 2, 3, 4, 4});
}

TEST_CASE("days and tens fall into the levels of the design") {
  const auto level = [](const std::string& id, double number) {
    const Question& question = ai().questions[sample::id_of(ai(), id)];
    return level_in_bands(std::get<Count>(question.kind).bands, number);
  };
  // 0 0 | 1 1-2 | 2 3-5 | 3 6-8 | 4 9-10
  const std::vector<int> removed_steps = {0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4};
  for (int days = 0; days <= 10; ++days)
    CHECK(level("tool_first.days_with_a_step_removed", days) ==
          removed_steps[static_cast<std::size_t>(days)]);
  // 0 more than 10 | 1 6-10 | 2 3-5 | 3 1-2 | 4 0
  for (const auto& [days, expected] : std::vector<std::pair<int, int>>{
           {30, 0}, {11, 0}, {10, 1}, {6, 1}, {5, 2}, {3, 2}, {2, 3}, {1, 3}, {0, 4}})
    CHECK(level("governance.unapproved_use", days) == expected);
}

TEST_CASE("the gates of the third, fourth and fifth level") {
  const auto gates = [](const std::string& id) {
    return ai().levels[find_by_id(ai().levels, id).value()].gates.size();
  };
  CHECK(ai().levels.size() == 5);
  CHECK(gates("problem-led") == 4 + 1);  // four questions, every dimension
  // Five questions, every dimension, evidence, voices, the extension.
  CHECK(gates("workflow-led") == 5 + 1 + 3);
  CHECK(gates("outcome-led") == 2 + 2 + 1 + 1 + 1 + 1);
  const std::vector<double> minimum = {0, 25, 45, 65, 80};
  for (const LevelId level : ai().levels.ids())
    CHECK(ai().levels[level].min == minimum[level.value]);
}

TEST_CASE("a stranger could check each recommendation: a number, a metric, an end, a range, a date") {
  const std::set<std::string> numbers = {"one", "two",   "three", "four", "five",
                                         "six", "seven", "eight", "nine", "ten"};
  for (const Recommendation& each : ai().recommendations) {
    INFO(each.id);
    std::istringstream words(each.done_when);
    bool has_number = false;
    for (std::string word; words >> word;)
      has_number = has_number || numbers.contains(word) || word.find_first_of("0123456789") == 0;
    CHECK(has_number);
    CHECK(each.metric);
    CHECK(!each.stop_when.empty());
    CHECK(each.effort.low < each.effort.high);
    CHECK(each.review_days > each.weeks * 7);
  }
}
