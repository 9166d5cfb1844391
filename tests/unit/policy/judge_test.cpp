#include "everything.hpp"
#include "unit/policy/judging.hpp"

#include <utility>

namespace readiness {
namespace {

constexpr Verdict pass = Verdict::pass, fail = Verdict::fail, open = Verdict::inconclusive;

Verdict verdict(const std::string& gate, const std::string& rest = {}) {
  return judged(*garden(), gate, rest).verdict;
}

std::pair<double, double> ends(const std::string& gate) {
  const Judgement found = judged(*garden(), gate);
  REQUIRE(found.measured.ends.has_value());
  return {found.measured.ends->worst, found.measured.ends->best};
}

TEST_CASE("a score passes at its low end, fails at its high end, and is inconclusive between") {
  CHECK(ends("metric: score(overall), min: 50") == std::pair(37.5, 75.0));
  CHECK(verdict("metric: score(overall), min: 37.5") == pass);
  CHECK(verdict("metric: score(overall), min: 37.6") == open);
  CHECK(verdict("metric: score(overall), min: 75") == open);
  CHECK(verdict("metric: score(overall), min: 75.1") == fail);
  CHECK(ends("metric: score(tools), min: 50") == std::pair(25.0, 75.0));  // a facet
}

TEST_CASE("judged at the low end, what is not known fails") {
  CHECK(verdict("metric: score(overall), min: 37.5", "use: low\n") == pass);
  CHECK(verdict("metric: score(overall), min: 37.6", "use: low\n") == fail);
  CHECK(verdict("metric: gap(overall), max: 10", "use: low\n") == fail);
  CHECK(verdict("metric: low(water), min: 25") == pass);
  CHECK(verdict("metric: low(water), min: 26") == fail);
}

TEST_CASE("the level that is reached counts, and the one that is possible") {
  // `planned` needs beds.plan at 2, which counts 1 for want of evidence: not even possible.
  CHECK(ends("metric: level, min: 2") == std::pair(1.0, 1.0));
  CHECK(verdict("metric: level, min: planned") == fail);
  // With the plan unknown it is possible: the overall could be 100.
  const auto unknown = garden(replaced(owner_answers, "beds.plan: 2", "beds.plan: {unknown: x}"));
  CHECK(judged(*unknown, "metric: level, min: planned").verdict == open);
}

TEST_CASE("counts of answers") {
  // Four questions: three answered, one don't know.
  CHECK(ends("metric: known, min: 0.5") == std::pair(0.75, 0.75));
  CHECK(ends("metric: coverage, min: 0.5") == std::pair(1.0, 1.0));
  CHECK(verdict("metric: known, min: 75%") == pass);
  CHECK(verdict("metric: known, min: 75.1%") == fail);
  CHECK(ends("metric: n, min: 1") == std::pair(1.0, 1.0));
  CHECK(ends("metric: n(helper), min: 1") == std::pair(0.0, 0.0));
}

TEST_CASE("evidence is current on the day of the check, and an open answer could bring some") {
  CHECK(ends("metric: evidence(gates), min: 1") == std::pair(0.0, 0.0));
  const auto with = [](const std::string& plan) {
    return garden(replaced(owner_answers, "beds.plan: 2", "beds.plan: " + plan));
  };
  const std::string gate = "metric: evidence(gates), min: 1";
  // Twelve months before 2026-06-03 is 2025-06-03, though the answers are of 2026-05-04.
  CHECK(judged(*with("{answer: 2, evidence: [{ref: p, date: 2025-06-03}]}"), gate).verdict == pass);
  CHECK(judged(*with("{answer: 2, evidence: [{ref: p, date: 2025-06-02}]}"), gate).verdict == fail);
  CHECK(judged(*with("{unknown: x}"), gate).verdict == open);
}

TEST_CASE("the age of answers is that of the newest one; without a date nothing is known") {
  CHECK(verdict("metric: age, max: 30d") == pass);
  CHECK(verdict("metric: age, max: 29d") == fail);
  const auto undated = garden(replaced(owner_answers, "defaults: {date: 2026-05-04}\n", ""));
  CHECK(judged(*undated, "metric: age, max: 30d").measured.why_not == NoFigure::no_date);
  CHECK(judged(*undated, "metric: age, max: 30d").verdict == open);
  const auto later = garden(replaced(owner_answers, "2026-05-04", "2026-06-04"));
  CHECK(judged(*later, "metric: age, max: 30d").measured.why_not == NoFigure::in_future);
}

TEST_CASE("what cannot be measured is inconclusive and says why") {
  const auto why = [](const Case& of, const std::string& gate) {
    const Judgement found = judged(of, gate);
    CHECK(found.verdict == open);
    return found.measured.why_not;
  };
  CHECK(why(*garden(), "metric: gap(overall), max: 10") == NoFigure::one_voice);
  CHECK(why(*garden(), "metric: drop(overall), max: 10") == NoFigure::no_baseline);
  CHECK(why(*garden(), "metric: drop(each dimension), max: 10") == NoFigure::no_baseline);
  const auto helper = garden(
      "schema: readiness/answers@1\nquestionnaire: garden\nrespondent: {role: helper}\n"
      "answers: {beds.compost: \"yes\", water.stolen: \"yes\"}\n");
  // A part's score would tell what the helper answered in confidence.
  for (const char* gate : {"metric: score(water), min: 10", "metric: low(overall), min: 10",
                           "metric: level, min: 2", "metric: drop(overall), max: 10"})
    CHECK(why(*helper, gate) == NoFigure::no_index);
}

TEST_CASE("a drop is told from low end to low end, dimension by dimension") {
  // With the well (source at 100) water was 50 at the low end: 25 more than today.
  const auto before = garden(replaced(owner_answers, "water.source: 1", "water.source: 2"));
  const Earlier baseline =
      earlier_of(subject_of(before->questionnaire, before->response, check_day));
  const auto now = garden();
  const Judgement found = judged(*now, "metric: drop(each dimension), max: 5", "", {&baseline});
  REQUIRE(found.measured.ends.has_value());
  CHECK(found.measured.ends->worst == doctest::Approx(25));
  CHECK(found.measured.ends->best == doctest::Approx(0));  // beds; water could have risen by 25
  CHECK(found.measured.names == std::vector<std::string>{"water"});
  CHECK(found.verdict == open);
  CHECK(judged(*now, "metric: drop(each dimension), max: 25", "", {&baseline}).verdict == pass);
  // Overall: from (62.5 + 50) / 2 = 56.25 to 37.5.
  const Judgement overall = judged(*now, "metric: drop(overall), max: 5", "", {&baseline});
  CHECK(overall.measured.ends->worst == doctest::Approx(18.75));
}

Subject garden_subject(const Case& of) {
  return subject_of(of.questionnaire, of.response, check_day);
}

/// Of files of their own.
Baseline baseline(const std::vector<const Case*>& cases) {
  std::vector<Earlier> all;
  for (const Case* of : cases) {
    all.push_back(earlier_of(garden_subject(*of)));
    all.back().place.file = "earlier/" + std::to_string(all.size()) + ".yaml";
  }
  return Baseline(std::move(all));
}

TEST_CASE("a baseline is matched by unit, role and ref, and by nothing less") {
  const auto one = garden();
  const auto before = garden(replaced(owner_answers, "cycle: 2026", "cycle: 2025"));
  const auto other_ref = garden(replaced(owner_answers, "ref: O1", "ref: O2"));
  const auto other_unit = garden(replaced(owner_answers, "North side", "South side"));
  const Baseline earlier = baseline({&*other_ref, &*before, &*other_unit});
  const Earlier* found = earlier.counterpart(garden_subject(*one));
  REQUIRE(found != nullptr);
  CHECK(found->ref == "O1");
  CHECK(found->unit == "North side");
  CHECK(baseline({&*other_ref}).counterpart(garden_subject(*one)) == nullptr);
}

TEST_CASE("of several baselines the newest that is older counts, and never the wave itself") {
  const auto of = [](const std::string& day, const std::string& cycle) {
    return garden(
        replaced(replaced(owner_answers, "2026-05-04", day), "cycle: 2026", "cycle: " + cycle));
  };
  const auto first = of("2025-05-04", "2025"), second = of("2025-11-04", "2025b"),
             now = of("2026-05-04", "2026"), later = of("2026-05-05", "2027");
  const auto found = [&](const std::vector<const Case*>& cases) {
    const Baseline earlier = baseline(cases);
    const Earlier* one = earlier.counterpart(garden_subject(*now));
    return one ? one->cycle : std::string("none");
  };
  CHECK(found({&*first, &*now, &*second, &*later}) == "2025b");
  CHECK(found({&*now, &*first}) == "2025");
  CHECK(found({&*now}) == "none");
  CHECK(found({&*second, &*first, &*second}) == "none");  // which of the two?
  std::vector<Earlier> itself{earlier_of(garden_subject(*now))};
  itself.front().cycle = "2025";  // of the same file
  CHECK(Baseline(std::move(itself)).counterpart(garden_subject(*now)) == nullptr);
}

TEST_CASE("warnings decide nothing, and the last subject decides no more than the first") {
  const auto of = garden();
  const auto check_of = [&](const std::string& gates) {
    return judge(policy_of(of->questionnaire, gates),
                 subject_of(of->questionnaire, of->response, check_day), {}, check_day);
  };
  const SubjectCheck passes = check_of("  - {id: a, metric: n, min: 1}\n");
  const SubjectCheck warns = check_of("  - {id: a, metric: n, min: 5, level: warning}\n");
  const SubjectCheck undecided = check_of("  - {id: a, metric: score(water), min: 50}\n");
  const SubjectCheck fails =
      check_of("  - {id: a, metric: n, min: 5}\n  - {id: b, metric: score(water), min: 50}\n");
  CHECK(verdict_of(passes) == pass);
  CHECK(verdict_of(warns) == pass);
  CHECK(verdict_of(undecided) == open);
  CHECK(verdict_of(fails) == fail);
  CHECK(verdict_of(Check{"", check_day, {fails, undecided, passes}, {}}) == fail);
  CHECK(verdict_of(Check{"", check_day, {undecided, passes}, {}}) == open);
  CHECK(verdict_of(Check{"", check_day, {passes, passes}, {}}) == pass);
}

TEST_CASE("a judgement stands at the answer that takes most from the low end") {
  // water.dry_days, the open one, is line 10 of the answers; water.source takes only half of it.
  CHECK(judged(*garden(), "metric: score(water), min: 50").place.at.line == 10);
  CHECK(judged(*garden(), "metric: score(beds), min: 90").place.at.line == 7);  // beds.plan
  CHECK(judged(*garden(), "metric: known, min: 90%").place.at.line == 10);
  CHECK(judged(*garden(), "metric: n, min: 5").place.at.line == 2);  // the questionnaire's line
}

TEST_CASE("actions that are overdue or claimed are counted in the roadmaps of the unit") {
  const auto of = garden();
  const std::string unit = subject_of(of->response, "unit");
  const auto action = [](const std::string& id, ActionState state, int due_in_days) {
    PlannedAction planned;
    planned.id = id;
    planned.due = check_day + due_in_days;
    planned.state = state;
    return planned;
  };
  std::vector<ActionList> roadmaps(3);
  roadmaps[0].unit = unit;
  roadmaps[0].actions = {
      action("late", ActionState::open, -1), action("late-too", ActionState::doing, -30),
      action("today", ActionState::open, 0), action("said", ActionState::done, -1),
      action("left", ActionState::dropped, -1)};
  roadmaps[1].unit = "another garden";
  roadmaps[1].actions = {action("theirs", ActionState::open, -1)};
  roadmaps[2].actions = {action("anybody's", ActionState::open, -1)};
  const auto found = [&](const std::string& gate, std::size_t first, std::size_t count) {
    return judged(*of, gate, "", {nullptr, std::span(roadmaps).subspan(first, count)});
  };
  CHECK(found("metric: overdue, max: 2", 0, 1).verdict == pass);
  CHECK(found("metric: overdue, max: 1", 0, 1).verdict == fail);
  CHECK(found("metric: overdue, max: 1", 0, 1).measured.names ==
        std::vector<std::string>{"late", "late-too"});
  CHECK(found("metric: claimed, max: 0", 0, 1).measured.names == std::vector<std::string>{"said"});
  CHECK(found("metric: overdue, max: 2", 0, 3).verdict == fail);  // what names no unit is theirs
  CHECK(found("metric: overdue, max: 9", 1, 1).verdict == open);
  CHECK(found("metric: overdue, max: 9", 0, 0).measured.why_not == NoFigure::no_roadmap);
}

TEST_CASE("a target is a gap, never a gate") {
  const auto of = garden();
  const Policy policy = policy_of(of->questionnaire, "  - {id: a, metric: n, min: 1}\n",
                                  "targets: {water: 60, soil: 70}\n");
  const SubjectCheck check =
      judge(policy, subject_of(of->questionnaire, of->response, check_day), {}, check_day);
  REQUIRE(check.targets.size() == 2);
  CHECK(check.targets[0].range->low == doctest::Approx(25));
  CHECK(check.targets[1].range->low == doctest::Approx(75));
  CHECK(verdict_of(check) == pass);
}

}  // namespace
}  // namespace readiness
