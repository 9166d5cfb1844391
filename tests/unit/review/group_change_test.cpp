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

GroupTrack track_of(const Questionnaire& questionnaire, const std::vector<People>& waves,
                    const std::vector<bool>& published = {}) {
  std::vector<Wave> all;
  for (const People& people : waves) all.push_back(wave(questionnaire, people));
  const auto tracks = group_tracks(questionnaire, all, published);
  REQUIRE(tracks.size() == 1);
  return tracks.front();
}

std::vector<bool> told(const Questionnaire& questionnaire, const std::vector<People>& waves,
                       const std::vector<bool>& published = {}) {
  std::vector<bool> all;
  for (const GroupWave& wave : track_of(questionnaire, waves, published).waves)
    all.push_back(wave.is_told);
  return all;
}

const People changed = {{"P1", "bad fair"},
                        {"P2", "fair fair"},
                        {"P3", "fair good"},
                        {"P4", "good good"},
                        {"P5", "fair good"}};  // +25 four times, then -25

TEST_CASE("the same five people: the change of their mean by pairs, without its error") {
  const Questionnaire questionnaire = opinions();
  const GroupTrack track = track_of(questionnaire, {first, changed});
  CHECK(track.waves[0].people == 5);
  REQUIRE(track.steps.size() == 1);
  CHECK(track.steps[0].is_paired);
  CHECK(*track.steps[0].change == doctest::Approx(15));
  CHECK_FALSE(track.steps[0].se);
  CHECK_FALSE(track.steps[0].is_beyond_chance());
}

TEST_CASE("ten people: the error is told, too") {
  const Questionnaire questionnaire = opinions();
  People before = first, after = changed;
  for (int i = 0; i < 5; ++i) {
    const std::string ref = "Q" + std::to_string(i);
    before.emplace_back(ref, first[static_cast<std::size_t>(i)].second);
    after.emplace_back(ref, changed[static_cast<std::size_t>(i)].second);
  }
  const GroupTrack track = track_of(questionnaire, {before, after});
  CHECK(*track.steps.at(0).change == doctest::Approx(15));
  // Squares: 2 * (4 * 10^2 + 40^2) = 4000; SE^2 = 4000 / 9 / 10.
  CHECK(*track.steps[0].se == doctest::Approx(std::sqrt(4000.0 / 90)));
  CHECK(track.steps[0].is_beyond_chance().value());  // 15 against 1.96 * 6.67
}

TEST_CASE("a change is told in whole points, so that it cannot be computed with") {
  const Questionnaire questionnaire = opinions();
  People six = first, later = changed;
  six.emplace_back("P6", "bad bad");
  later.emplace_back("P6", "bad fair");
  // (4 * 25 - 25 + 25) / 6 = 16.67
  CHECK(*track_of(questionnaire, {six, later}).steps.at(0).change == doctest::Approx(17));
}

TEST_CASE("fewer than five people are withheld") {
  const Questionnaire questionnaire = opinions();
  const People four(first.begin(), first.end() - 1);
  CHECK(told(questionnaire, {four, four}) == std::vector<bool>{false, false});
}

TEST_CASE("where one to four people moved, neither wave is told: the change would tell of them") {
  const Questionnaire questionnaire = opinions();
  People one_moved = first;
  one_moved[0].second = "good good";
  CHECK(told(questionnaire, {first, one_moved}) == std::vector<bool>{false, false});
  CHECK(track_of(questionnaire, {first, one_moved}).steps.empty());
  People one_came = first;
  one_came.emplace_back("P6", "bad bad");
  CHECK(told(questionnaire, {first, one_came}) == std::vector<bool>{false, false});
  // The third wave differs from the first by one person, though from the second by all.
  const People all_moved = {{"P1", "fair fair"},
                            {"P2", "good good"},
                            {"P3", "good good"},
                            {"P4", "good good"},
                            {"P5", "bad bad"}};
  CHECK(told(questionnaire, {first, all_moved, one_moved}) ==
        std::vector<bool>{false, true, false});
  // Where it is known which of them was told before, only the other one is withheld.
  CHECK(told(questionnaire, {first, all_moved, one_moved}, {true, false, false}) ==
        std::vector<bool>{true, true, false});
  // Nobody moved: nothing new is told.
  CHECK(told(questionnaire, {first, first}) == std::vector<bool>{true, true});
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
  CHECK(*track.steps[0].change == doctest::Approx(20));  // 70 - 50
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
  CHECK(told(questionnaire, {six, five}) == std::vector<bool>{false, false});
  // Refs in one wave only hide nobody: the five are the same.
  CHECK(told(questionnaire, {first, six}) == std::vector<bool>{false, false});
  CHECK(told(questionnaire, {first, five}) == std::vector<bool>{true, true});
  // Three scores that are new may be three people who answered otherwise.
  People three_changed = five;
  for (std::size_t i = 0; i < 3; ++i) three_changed[i].second = "good good";
  CHECK(told(questionnaire, {five, three_changed}) == std::vector<bool>{false, false});
}

}  // namespace
}  // namespace readiness
