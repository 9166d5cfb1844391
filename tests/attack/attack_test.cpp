// Tries to find out what single people said, from everything that the program says. Runs with
// `./dev test --all`.
//
// Of small units every possible one is made: each way in which the people can have answered. Units
// of which every byte of every output is the same cannot be told apart by anybody, whatever they
// compute. So an answer is given away exactly where in all units that look alike everybody gave the
// same one: no reader of these outputs can find out more than this.

#include "diagnosis/assessment.hpp"
#include "disclosure/moved.hpp"
#include "everything.hpp"
#include "report/assessment/build.hpp"
#include "report/json/documents.hpp"
#include "report/render/terminal.hpp"
#include "unit/unit/people.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <map>
#include <random>
#include <set>

namespace readiness {
namespace {

using namespace sample;

/// How many people say each of the things that can be said.
using World = std::vector<int>;

/// Every way in which so many people can say so many things.
void add_worlds(int people, std::size_t things, World& begun, std::vector<World>& all) {
  if (begun.size() + 1 == things) {
    all.push_back(begun);
    all.back().push_back(people);
    return;
  }
  for (int some = 0; some <= people; ++some) {
    begun.push_back(some);
    add_worlds(people - some, things, begun, all);
    begun.pop_back();
  }
}

std::vector<World> worlds(int people, std::size_t things) {
  World begun;
  std::vector<World> all;
  add_worlds(people, things, begun, all);
  return all;
}

std::string everything_said(const Questionnaire& questionnaire,
                            const std::vector<Response>& people) {
  const Unit unit = unit_of(questionnaire, people);
  const Assessment result = assessment(questionnaire, unit, scored_on);
  return render_json(result, roadmap(result)) +
         render_terminal(build_report(result, roadmap(result), Audience::full), {});
}

/// One thing that somebody can say: an answers entry, and of each question the answer in it; empty
/// where it is none.
struct Saying {
  std::string entry;
  std::vector<std::string> answers;
};

/// Worlds that look alike, by what is said of them.
using Looks = std::map<std::string, std::vector<World>>;

Looks looks_of(const Questionnaire& questionnaire, const std::vector<Saying>& sayings,
               const std::vector<Response>& by_name, int people) {
  std::vector<Response> ready;
  for (const Saying& saying : sayings)
    ready.push_back(person(questionnaire, "staff", saying.entry));
  Looks looks;
  for (const World& world : worlds(people, sayings.size())) {
    std::vector<Response> unit = by_name;
    for (std::size_t i = 0; i < world.size(); ++i)
      unit.insert(unit.end(), static_cast<std::size_t>(world[i]), ready[i]);
    looks[everything_said(questionnaire, unit)].push_back(world);
  }
  return looks;
}

/// What people can have said to a question, somebody of these left out.
std::set<std::string> possible(const std::vector<World>& alike, const std::vector<Saying>& sayings,
                               std::size_t question, const World& left_out) {
  std::set<std::string> answers;
  for (const World& world : alike) {
    bool fits = true;
    for (std::size_t i = 0; i < world.size(); ++i) fits = fits && world[i] >= left_out[i];
    if (!fits) continue;
    for (std::size_t i = 0; i < world.size(); ++i)
      if (world[i] > left_out[i]) answers.insert(sayings[i].answers[question]);
  }
  return answers;
}

/// How many of the units give an answer away.
struct Outcome {
  std::size_t units = 0, looks = 0, pinned = 0;
  std::size_t with_insider = 0, pinned_to_insider = 0;  ///< of a person in a unit who tells theirs
};

Outcome attack(const Looks& looks, const std::vector<Saying>& sayings) {
  Outcome outcome;
  outcome.looks = looks.size();
  const auto is_pinned = [](const std::set<std::string>& answers) {
    return answers.size() == 1 && !answers.begin()->empty();
  };
  for (const auto& [said, alike] : looks) {
    outcome.units += alike.size();
    for (std::size_t question = 0; question < sayings.front().answers.size(); ++question) {
      if (is_pinned(possible(alike, sayings, question, World(sayings.size(), 0))))
        outcome.pinned += alike.size();
      for (std::size_t i = 0; i < sayings.size(); ++i) {
        World insider(sayings.size(), 0);
        insider[i] = 1;
        const bool pins = is_pinned(possible(alike, sayings, question, insider));
        for (const World& world : alike) {
          if (world[i] == 0) continue;
          ++outcome.with_insider;
          outcome.pinned_to_insider += pins ? 1 : 0;
        }
      }
    }
  }
  return outcome;
}

std::vector<Saying> levels(int count, bool with_unknown) {
  std::vector<Saying> all;
  for (int level = 0; level < count; ++level)
    all.push_back({"d.q: " + std::to_string(level), {std::to_string(level)}});
  if (with_unknown) all.push_back({"d.q: {unknown: why}", {""}});
  return all;
}

std::string question(int levels, const std::string& extra) {
  std::string anchors;
  for (int i = 0; i < levels; ++i) anchors += (i > 0 ? ", l" : "l") + std::to_string(i);
  return "      - {id: d.q, kind: anchors, text: Text, anchors: [" + anchors + "]" + extra + "}\n";
}

const std::string one_survey = "  - id: d\n    title: Survey\n    questions:\n";
const std::string rules =
    "forms:\n  full: {roles: [lead, check, staff], predictions: true}\n"
    "levels:\n  - {id: low, title: Low, text: T}\n"
    "  - {id: high, title: High, text: T, min: 50, gates: [d.q >= 1]}\n";

TEST_CASE("no unit gives an answer to one question away" * doctest::skip()) {
  for (const std::string sensitive : {"", ", sensitive: true"})
    for (const auto& [count, of] :
         std::vector<std::pair<int, int>>{{5, 5}, {6, 4}, {9, 3}, {10, 3}}) {
      const int people = count, options = of;  // clang 14 captures no structured binding
      CAPTURE(sensitive);
      CAPTURE(people);
      const Questionnaire questionnaire = peopled(
          one_survey + question(options, ", roles: [staff], predicted_by: [lead]" + sensitive) +
              anchors("d.other"),
          rules);
      const std::vector<Saying> sayings = levels(options, true);
      const Outcome found =
          attack(looks_of(questionnaire, sayings,
                          {person(questionnaire, "lead", "d.other: 2", "predictions: {d.q: 1}\n")},
                          people),
                 sayings);
      CHECK(found.units == worlds(people, sayings.size()).size());
      CHECK(found.looks > 1);  // something is told
      CHECK(found.pinned == 0);
      // what docs/anonymity.md says of one insider, who counts once for each thing they may have
      // said: nearly all, and they are the other one; at the edge of the lowest band, with the top
      const double share =
          static_cast<double>(found.pinned_to_insider) / static_cast<double>(found.with_insider);
      CHECK(share <= (sensitive.empty() ? 0.03 : 0.003));
    }
}

TEST_CASE("no unit gives an answer to a rule case away" * doctest::skip()) {
  const Questionnaire questionnaire =
      peopled(one_survey + anchors("d.other") +
              "      - {id: d.q, kind: probe, scale: colour, text: T, key: check}\n");
  const std::vector<Saying> sayings = {{"d.q: green", {"green"}},
                                       {"d.q: amber", {"amber"}},
                                       {"d.q: red", {"red"}},
                                       {"d.q: {unknown: why}", {""}}};
  for (int people = 5; people <= 12; ++people) {
    CAPTURE(people);
    for (const std::string key : {"green", "amber", "red"}) {
      CAPTURE(key);
      const Outcome found = attack(
          looks_of(questionnaire, sayings, {person(questionnaire, "check", "d.q: " + key)}, people),
          sayings);
      CHECK(found.looks > 1);
      // that everybody keeps to the strictest key, and nothing else
      CHECK(found.pinned == (key == "red" ? 1 : 0));
    }
  }
}

TEST_CASE("no unit gives one of two answers away, whatever joins them" * doctest::skip()) {
  // two opinions, of which one is sensitive: one score, signs of haste, agreement over both
  for (const int people : {5}) {
    CAPTURE(people);
    const Questionnaire questionnaire = peopled(
        one_survey +
            "      - {id: d.q, kind: anchors, text: T, anchors: [a, b, c]}\n"
            "      - {id: d.r, kind: anchors, text: T, anchors: [a, b, c], sensitive: true, "
            "roles: [staff]}\n",
        "should_agree: [[d.q, d.r]]\n");
    std::vector<Saying> sayings;
    for (int a = 0; a < 3; ++a)
      for (int b = 0; b < 3; ++b)
        sayings.push_back({"d.q: " + std::to_string(a) + ", d.r: " + std::to_string(b),
                           {std::to_string(a), std::to_string(b)}});
    const Outcome found =
        attack(looks_of(questionnaire, sayings, {person(questionnaire, "lead", "d.q: 1")}, people),
               sayings);
    CHECK(found.looks > 1);
    CHECK(found.pinned == 0);
  }
}

// --- waves ---

/// Somebody's score by wave; nothing where they did not answer.
using Person = std::vector<std::optional<int>>;

/// Three waves of people who mostly say again what they said.
std::vector<Person> random_staff(std::mt19937& random) {
  std::vector<Person> all;
  const auto people = 5 + random() % 8;
  const auto moving = random() % 100, leaving = random() % 30;
  for (std::size_t i = 0; i < people; ++i) {
    Person person;
    int says = static_cast<int>(random() % 1000);
    for (int wave = 0; wave < 3; ++wave) {
      if (random() % 100 < moving) says = static_cast<int>(random() % 1000);
      person.push_back(random() % 100 < leaving ? std::nullopt : std::optional(says));
    }
    all.push_back(std::move(person));
  }
  return all;
}

Members members_in(const std::vector<Person>& staff, std::size_t wave, bool with_refs) {
  Members members;
  for (std::size_t i = 0; i < staff.size(); ++i)
    if (staff[i][wave])
      members.push_back(
          {with_refs ? "P" + std::to_string(i) : "", std::to_string(*staff[i][wave])});
  return members;
}

/// Whether some sum of the waves that are told, each taken up to three times, is made of the
/// answers of one to four people alone.
bool leaves_few(const std::vector<Person>& staff, const std::vector<bool>& told) {
  for (int code = 0; code < 7 * 7 * 7; ++code) {
    const int times[3] = {code % 7 - 3, code / 7 % 7 - 3, code / 49 - 3};
    bool is_told = true;
    for (std::size_t wave = 0; wave < 3; ++wave)
      is_told = is_told && (times[wave] == 0 || told[wave]);
    if (!is_told) continue;
    int left = 0;
    for (const Person& person : staff) {
      std::map<int, int> sum;  // by what they said
      for (std::size_t wave = 0; wave < 3; ++wave)
        if (person[wave]) sum[*person[wave]] += times[wave];
      left += std::any_of(sum.begin(), sum.end(), [](const auto& each) { return each.second != 0; })
                  ? 1
                  : 0;
    }
    if (left > 0 && left < 5) return true;
  }
  return false;
}

TEST_CASE("no three waves leave the answers of few" * doctest::skip()) {
  std::mt19937 random(20261129);
  int told_in_all = 0, naive = 0;
  for (int draw = 0; draw < 20'000; ++draw) {
    const std::vector<Person> staff = random_staff(random);
    const bool with_refs = random() % 2 == 0;
    std::vector<Members> waves;
    std::vector<bool> large;
    for (std::size_t wave = 0; wave < 3; ++wave) {
      waves.push_back(members_in(staff, wave, with_refs));
      large.push_back(waves.back().size() >= smallest_group);
    }
    const std::vector<bool> told = waves_to_tell(waves, {});
    CAPTURE(draw);
    CHECK_FALSE(leaves_few(staff, told));
    // the other order hides the same
    const std::vector<bool> reversed = waves_to_tell({waves[2], waves[1], waves[0]}, {});
    CHECK(told == std::vector<bool>{reversed[2], reversed[1], reversed[0]});
    told_in_all += static_cast<int>(std::count(told.begin(), told.end(), true));
    naive += leaves_few(staff, large) ? 1 : 0;
  }
  CHECK(told_in_all > 10'000);  // something is told
  CHECK(naive > 1'000);         // and without the rule few would be left
}

}  // namespace
}  // namespace readiness
