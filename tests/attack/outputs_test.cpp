// Tries to find out what single people said, from what the commands print. Runs with
// `./dev test --all`.
//
// As in attack_test.cpp every possible unit is made, here person by person, and given to every
// command in every format. Whoever reads all of it knows the questionnaire, how many people there
// are and what everybody answered to all other questions; they can find out what is the same in all
// units of which every byte is the same, and no more.

#include "property/command.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace readiness::property {
namespace {

/// What each of five people says: a number for each.
using World = std::vector<int>;

constexpr std::size_t people = 5;

/// Where people are exchangeable, one order of each.
std::vector<World> all_worlds(int things, bool are_exchangeable) {
  std::vector<World> all = {{}};
  for (std::size_t i = 0; i < people; ++i) {
    std::vector<World> longer;
    for (const World& world : all)
      for (int thing = are_exchangeable && i > 0 ? world.back() : 0; thing < things; ++thing) {
        longer.push_back(world);
        longer.back().push_back(thing);
      }
    all = std::move(longer);
  }
  return all;
}

const char* const questionnaire = R"(schema: readiness/questionnaire@1
id: small
version: 1.0.0
title: Small
roles:
  lead: {title: Lead, named: true}
  check: {title: Check, named: true, index: false}
  staff: {title: Staff, index: false}
facets: {one: {title: One}}
scales:
  colour:
    options: [{id: green, label: Green}, {id: amber, label: Amber}, {id: red, label: Red}]
scoring: {min_questions: {dimension: 1, facet: 1, topic: 1}}
levels:
  - {id: low, title: Low, text: T}
  - {id: high, title: High, text: T, min: 60, gates: [d.open >= 1]}
surveys:
  - id: d
    title: Dimension
    questions:
      - {id: d.open, kind: anchors, text: Open, anchors: [none, some, all], facets: [one]}
      - {id: d.quiet, kind: anchors, text: Quiet, anchors: [none, some, all], sensitive: true, roles: [staff], predicted_by: [lead]}
      - {id: d.case, kind: probe, scale: colour, text: A case, key: check}
  - id: e
    title: Alone
    questions:
      - {id: e.quiet, kind: anchors, text: Also quiet, anchors: [none, some, all], sensitive: true, roles: [staff]}
forms:
  full: {roles: [lead, check, staff], predictions: true}
should_agree: [[d.open, d.quiet]]
patterns:
  - id: hush
    title: Hush
    severity: high
    text: P
    must: d.quiet <= 1 and d.open <= 1
    signs: [d.open <= 1]
    need: 1
    remedies: [talk]
    disproved_by: D
recommendations:
  - id: talk
    title: Talk
    stage: only
    when: d.quiet <= 1 or d.open == 0
    owner: O
    because: B
    first_step: F
    steps: [S]
    done_when: D
    effort: {days: 1, weeks: 1}
    review_days: 30
    treats: [hush]
    raises: {d.open: 2, d.quiet: 2}
stages: [{id: only, title: Only}]
)";

std::string answers_of(const std::string& role, const std::string& ref, const std::string& day,
                       const std::string& answers) {
  return "schema: readiness/answers@1\nquestionnaire: {id: small, version: 1.0.0}\n"
         "subject: {unit: U, people: 5}\nrespondent: {role: " +
         role + ", ref: " + ref + "}\ndefaults: {date: " + day + "}\n" + answers;
}

const std::string questions[] = {"d.open", "d.quiet", "d.case", "e.quiet"};

/// The answers of one person to the questions above, in one letter each: 0 to 2, or of the case g,
/// a or r; ? is a don't know. `*` is what is sought.
using Known = std::vector<std::string>;

std::string word_for(char letter, bool in_table) {
  switch (letter) {
    case 'g':
      return "green";
    case 'a':
      return "amber";
    case 'r':
      return "red";
    case '?':
      return in_table ? "?" : "{unknown: true}";
    default:
      return {letter};
  }
}

/// As files, with a ref for each, and as a table without.
void put_staff(const std::string& wave, const std::string& day, const Known& staff) {
  std::string table = "ref,role,unit,d.open,d.quiet,d.case,e.quiet\n";
  for (std::size_t i = 0; i < staff.size(); ++i) {
    std::string answers, row = ",staff,U";
    for (std::size_t j = 0; j < 4; ++j) {
      answers += (j > 0 ? ", " : "") + questions[j] + ": " + word_for(staff[i][j], false);
      row += ',' + word_for(staff[i][j], true);
    }
    const std::string ref = "S" + std::to_string(i);
    put(wave + "/" + ref + ".yaml", answers_of("staff", ref, day, "answers: {" + answers + "}\n"));
    table += row + '\n';
  }
  put(wave + ".csv", table);
}

Known with(const Known& known, const std::string& things, const World& world) {
  Known all = known;
  for (std::size_t i = 0; i < all.size(); ++i)
    for (char& letter : all[i])
      if (letter == '*') letter = things[static_cast<std::size_t>(world[i])];
  return all;
}

const std::vector<std::vector<std::string>> commands = {
    {"report", "new", "-f", "json"},
    {"report", "new", "--full"},
    {"plan", "new", "-f", "json"},
    {"plan", "new", "--explain", "--target", "high"},
    {"plan", "new", "--what-if", "d.open=2", "--what-if", "d.quiet=2"},
    {"compare", "old", "new", "-f", "json"},
    {"compare", "older", "old", "new"},
    {"check", "new", "--min", "d=1", "--min", "e=99", "--max-unknown", "1%", "-f", "json"},
    {"check", "new", "--baseline", "old", "--max-drop", "1", "-f", "junit"},
    {"batch", "new", "-f", "json"},
    {"batch", "new.csv", "-f", "json"},
    {"batch", "new", "-f", "json", "--group-by", "role"},
    {"batch", "new", "-f", "groups", "--group-by", "unit,role"},
};

/// All that is printed, and which commands printed something.
std::string everything_printed(std::set<std::size_t>& worked) {
  std::string all;
  for (std::size_t i = 0; i < commands.size(); ++i) {
    std::vector<std::string> words = commands[i];
    words.insert(words.end(), {"-q", "q.yaml"});
    const Ran ran = run_command(words);
    if (!ran.out.empty()) worked.insert(i);
    all += in_words(words) + ran.all();
  }
  return all;
}

struct Found {
  std::size_t looks = 0, pinned = 0, pinned_to_insider = 0, insiders = 0, narrow = 0;
  std::string example;
};

/// What each of the others can have said, where one of them is known.
bool pins_somebody(const std::vector<World>& alike, std::size_t insider, int says) {
  for (std::size_t i = 0; i < people; ++i) {
    std::set<int> possible;
    for (const World& world : alike)
      if (insider == people || world[insider] == says) possible.insert(world[i]);
    if (i != insider && possible.size() == 1) return true;
  }
  return false;
}

Found attack(const std::string& things, const Known& known) {
  const Workplace workplace;
  put("q.yaml", questionnaire);
  const std::pair<std::string, std::string> waves[] = {
      {"older", "2026-03-20"}, {"old", "2026-06-20"}, {"new", "2026-09-20"}};
  for (const auto& [wave, day] : waves) {
    const std::string answers = "answers: {d.open: 1, d.case: amber}\n";
    put(wave + "/lead.yaml", answers_of("lead", "L", day, answers + "predictions: {d.quiet: 1}\n"));
    put(wave + "/check.yaml", answers_of("check", "C", day, answers));
  }
  // they answered otherwise than now, in one question at least
  put_staff("older", "2026-03-20", {"02g?", "12?1", "21a?", "2?g2", "?0?0"});
  put_staff("old", "2026-06-20", {"?2r1", "?1a?", "1?g1", "00??", "0?a0"});
  const bool are_exchangeable =
      std::all_of(known.begin(), known.end(), [&](const auto& each) { return each == known[0]; });
  std::map<std::string, std::vector<World>> looks;
  std::set<std::size_t> worked;
  for (World world : all_worlds(static_cast<int>(things.size()), are_exchangeable)) {
    put_staff("new", "2026-09-20", with(known, things, world));
    std::vector<World>& alike = looks[everything_printed(worked)];
    do alike.push_back(world);
    while (are_exchangeable && std::next_permutation(world.begin(), world.end()));
  }
  CHECK(worked.size() == commands.size());
  Found found;
  found.looks = looks.size();
  for (const auto& [printed, alike] : looks) {
    if (pins_somebody(alike, people, 0)) {
      found.pinned += alike.size();
      found.example = in_words(with(known, things, alike.front()));
    }
    std::set<int> sums;
    for (const World& world : alike) {
      int sum = 0;
      for (const int thing : world) sum += thing;
      sums.insert(sum);
      for (std::size_t insider = 0; insider < people; ++insider) {
        ++found.insiders;
        found.pinned_to_insider += pins_somebody(alike, insider, world[insider]) ? 1 : 0;
      }
    }
    if (sums.size() == 1) {
      found.narrow += alike.size();
      found.example = in_words(with(known, things, alike.front()));
    }
  }
  return found;
}

TEST_CASE("no command prints what tells an answer to a sensitive question" * doctest::skip()) {
  for (const Known& known :
       {Known{"0*g1", "1*a0", "2*r2", "1*r1", "0*?2"}, Known(5, "1*r1"), Known(5, "00r*")}) {
    CAPTURE(in_words(known));
    const Found found = attack("012", known);
    CAPTURE(found.example);
    CHECK(found.looks > 1);  // something is told
    CHECK(found.pinned == 0);
    CHECK(found.narrow == 0);  // not even their sum is known
    // what docs/anonymity.md says of one insider is of five options; here there are three
    CHECK(found.pinned_to_insider * 50 <= found.insiders);
  }
}

TEST_CASE("no command prints what tells an answer to another question" * doctest::skip()) {
  for (const Known& known : {Known(5, "*1a1"), Known(5, "*0r0")}) {
    CAPTURE(in_words(known));
    const Found found = attack("012", known);
    CAPTURE(found.example);
    CHECK(found.looks > 1);
    CHECK(found.pinned == 0);
  }
}

TEST_CASE("no command prints who gave no answer" * doctest::skip()) {
  const Found found = attack("02?", Known(5, "1*r1"));
  CAPTURE(found.example);
  CHECK(found.looks > 1);
  CHECK(found.pinned == 1);  // where nobody gave one: don't knows are told as nobody or a group
}

}  // namespace
}  // namespace readiness::property
