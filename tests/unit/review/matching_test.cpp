// Who is the same in two waves.

#include "everything.hpp"
#include "review/review.hpp"
#include "unit/review/comparing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace readiness {
namespace {

constexpr const char* of_two =
    "schema: readiness/questionnaire@1\nid: sample\nversion: 1.0.0\ntitle: T\n"
    "roles: {lead: {title: Lead, named: true}}\n"
    "scoring: {range: [0, 10], min_questions: {dimension: 1}}\n"
    "surveys:\n  - id: d\n    title: D\n    questions:\n"
    "      - {id: d.q0, kind: count, of: 9, bands: [0, 3, 6, 9], text: T}\n";

struct Person {
  std::string ref;
  int answer;
};

Wave wave(const Questionnaire& questionnaire, const std::string& name,
          const std::vector<Person>& people) {
  std::vector<Response> responses;
  for (const Person& person : people)
    responses.push_back(sample::bound(
        questionnaire,
        "schema: readiness/answers@1\nquestionnaire: sample\nrespondent: {role: lead" +
            (person.ref.empty() ? "" : ", ref: " + person.ref) +
            "}\nanswers: {d.q0: " + std::to_string(person.answer) + "}\n"));
  return {questionnaire, name, std::move(responses), Date{}};
}

/// Who answered what in both waves: "0 -> 9".
std::vector<std::string> matched(const std::vector<Person>& before,
                                 const std::vector<Person>& after) {
  const Questionnaire questionnaire = sample::load(of_two);
  std::vector<Wave> waves;
  waves.push_back(wave(questionnaire, "one", before));
  waves.push_back(wave(questionnaire, "two", after));
  const WaveReview review = review_waves(questionnaire, std::move(waves), false);
  std::vector<std::string> found;
  for (const Track& track : review.tracks) {
    if (!track.waves[0] || !track.waves[1]) continue;
    const auto answer = [&](std::size_t at) {
      const auto& given = track.waves[at]->response->answers[QuestionId{0}];
      return std::to_string(static_cast<int>(std::get<Amount>(given->value).number));
    };
    found.push_back(answer(0) + " -> " + answer(1));
  }
  return found;
}

using Pairs = std::vector<std::string>;

TEST_CASE("people are told apart by their refs, in whatever order they come") {
  CHECK(matched({{"a", 0}, {"b", 3}}, {{"b", 6}, {"a", 9}}) == Pairs{"0 -> 9", "3 -> 6"});
  CHECK(matched({{"a", 0}}, {{"b", 3}, {"a", 9}}) == Pairs{"0 -> 9"});
}

TEST_CASE("several without a ref are never taken for each other") {
  CHECK(matched({{"", 0}, {"", 3}}, {{"", 6}, {"", 9}}).empty());
  CHECK(matched({{"", 0}, {"", 3}}, {{"", 6}}).empty());
  CHECK(matched({{"a", 0}, {"", 3}, {"", 4}}, {{"", 6}, {"", 7}, {"a", 9}}) == Pairs{"0 -> 9"});
}

TEST_CASE("where one of a role is left over on each side, it is the same post") {
  CHECK(matched({{"", 0}}, {{"", 9}}) == Pairs{"0 -> 9"});
  CHECK(matched({{"a", 0}, {"", 3}}, {{"", 6}, {"a", 9}}) == Pairs{"0 -> 9", "3 -> 6"});
  CHECK(matched({{"a", 0}, {"b", 3}}, {{"c", 6}, {"a", 9}}) == Pairs{"0 -> 9", "3 -> 6"});
}

}  // namespace
}  // namespace readiness
