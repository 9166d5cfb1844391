// Four agree-scale questions of one survey: an option is worth 0, 50 or 100.

#include "review/group_change.hpp"

#include "everything.hpp"
#include "unit/scoring/building.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <map>

namespace readiness {
namespace {

Questionnaire opinions() {
  return sample::built(
      "  - id: d\n    title: Survey\n    questions:\n"
      "      - {id: d.a, kind: choice, scale: agree, text: A, roles: [staff]}\n"
      "      - {id: d.b, kind: choice, scale: agree, text: B, roles: [staff]}\n"
      "      - {id: d.c, kind: anchors, anchors: [x, y], text: C, roles: [staff]}\n",
      "scales: {agree: {climate: true, options: [{id: bad, label: Bad}, {id: fair, label: Fair}, "
      "{id: good, label: Good}]}}\n");
}

/// A wave from refs and their two opinions, e.g. {"P1", "bad fair"}.
Wave wave(const Questionnaire& questionnaire,
          const std::vector<std::pair<std::string, std::string>>& people) {
  std::vector<Response> responses;
  for (const auto& [ref, both] : people) {
    const std::size_t space = both.find(' ');
    responses.push_back(sample::bound(
        questionnaire,
        "schema: readiness/answers@1\nquestionnaire: sample\nrespondent: {role: staff" +
            (ref.empty() ? "" : ", ref: " + ref) + "}\nanswers: {d.a: " + both.substr(0, space) +
            ", d.b: " + both.substr(space + 1) + ", d.c: 1}\n"));
  }
  return {questionnaire, "wave", std::move(responses), sample::scored_on};
}

using People = std::vector<std::pair<std::string, std::string>>;

const People first = {{"P1", "bad bad"},     // 0
                      {"P2", "bad fair"},    // 25
                      {"P3", "fair fair"},   // 50
                      {"P4", "fair good"},   // 75
                      {"P5", "good good"}};  // 100

GroupTrack track_of(const Questionnaire& questionnaire, const std::vector<People>& waves) {
  std::vector<Wave> all;
  for (const People& people : waves) all.push_back(wave(questionnaire, people));
  const auto tracks = group_tracks(questionnaire, all);
  REQUIRE(tracks.size() == 1);
  return tracks.front();
}

TEST_CASE("the same five people: their mean, and its change by pairs") {
  const Questionnaire questionnaire = opinions();
  const People second = {{"P1", "bad fair"},
                         {"P2", "fair fair"},
                         {"P3", "fair good"},
                         {"P4", "good good"},
                         {"P5", "fair good"}};  // +25 four times, then -25
  const GroupTrack track = track_of(questionnaire, {first, second});
  CHECK(track.waves[0].people == 5);
  CHECK(*track.waves[0].mean == doctest::Approx(50));
  CHECK(*track.waves[1].mean == doctest::Approx(65));
  REQUIRE(track.steps.size() == 1);
  CHECK(track.steps[0].is_paired);
  CHECK(track.steps[0].difference.value == doctest::Approx(15));
  // Squares: 4 * 10^2 + 40^2 = 2000; SE^2 = 2000 / 4 / 5.
  CHECK(track.steps[0].difference.se == doctest::Approx(10));
}

TEST_CASE("fewer than five people are withheld") {
  const Questionnaire questionnaire = opinions();
  const People four(first.begin(), first.end() - 1);
  const GroupTrack track = track_of(questionnaire, {four, four});
  CHECK(track.waves[0].people == 4);
  CHECK_FALSE(track.waves[0].mean);
  CHECK(track.steps.empty());
}

TEST_CASE(
    "a wave is withheld in which one to four people moved: the two means would tell who said "
    "what") {
  const Questionnaire questionnaire = opinions();
  People one_moved = first;
  one_moved[0].second = "good good";
  CHECK_FALSE(track_of(questionnaire, {first, one_moved}).waves[1].mean);
  People one_came = first;
  one_came.emplace_back("P6", "bad bad");
  CHECK_FALSE(track_of(questionnaire, {first, one_came}).waves[1].mean);
  // The third wave differs from the first by one person, though from the second by all.
  const People all_moved = {{"P1", "fair fair"},
                            {"P2", "good good"},
                            {"P3", "good good"},
                            {"P4", "good good"},
                            {"P5", "bad bad"}};
  const GroupTrack track = track_of(questionnaire, {first, all_moved, one_moved});
  CHECK(track.waves[1].mean);
  CHECK_FALSE(track.waves[2].mean);
  // Nobody moved: nothing new is told.
  CHECK(track_of(questionnaire, {first, first}).waves[1].mean);
}

TEST_CASE("when people came and went, pairs would tell who: the groups are compared as a whole") {
  const Questionnaire questionnaire = opinions();
  const People other = {{"P1", "fair fair"},
                        {"P2", "fair fair"},
                        {"P3", "good good"},
                        {"P4", "good good"},
                        {"P6", "fair fair"}};
  const GroupTrack track = track_of(questionnaire, {first, other});
  REQUIRE(track.steps.size() == 1);
  CHECK_FALSE(track.steps[0].is_paired);
  CHECK(track.steps[0].difference.value == doctest::Approx(20));  // 70 - 50
  // Squares 6250 and 3000: SE^2 = 6250 / 20 + 3000 / 20.
  CHECK(track.steps[0].difference.se == doctest::Approx(std::sqrt(462.5)));
}

TEST_CASE("people without a ref cannot be told apart") {
  const Questionnaire questionnaire = opinions();
  People nameless = first;
  for (auto& [ref, both] : nameless) ref.clear();
  const GroupTrack track = track_of(questionnaire, {nameless, nameless});
  REQUIRE(track.steps.size() == 1);
  CHECK_FALSE(track.steps[0].is_paired);
}

TEST_CASE("without refs, who said the same in both waves did not move") {
  const Questionnaire questionnaire = opinions();
  People five = first;
  for (auto& [ref, both] : five) ref.clear();
  People six = five;
  six.emplace_back("", "fair bad");
  // Six times the one mean less five times the other would be the score of the sixth.
  CHECK_FALSE(track_of(questionnaire, {six, five}).waves[1].mean);
  CHECK_FALSE(track_of(questionnaire, {five, six}).waves[1].mean);
  // Refs in one wave only hide nobody: the five are the same.
  CHECK_FALSE(track_of(questionnaire, {first, six}).waves[1].mean);
  CHECK(track_of(questionnaire, {first, five}).waves[1].mean);
  // Three scores that are new may be three people who answered otherwise, five are enough.
  People changed = five;
  for (std::size_t i = 0; i < 3; ++i) changed[i].second = "good good";
  CHECK_FALSE(track_of(questionnaire, {five, changed}).waves[1].mean);
}

}  // namespace
}  // namespace readiness
