#include "actions/list.hpp"

#include "document/yaml/yaml.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

Document parsed(const std::string& text) {
  Diagnostics diagnostics;
  auto document = parse_yaml(Source("actions.yaml", text), diagnostics);
  REQUIRE_MESSAGE(document, render_short(diagnostics.sorted()));
  return *document;
}

ActionList list_of(const std::string& text) {
  Diagnostics diagnostics;
  const auto list = read_actions(parsed(text), diagnostics);
  REQUIRE_MESSAGE(list, render_short(diagnostics.sorted()));
  return *list;
}

/// The text with the news in it; the code of what is wrong where there is none.
std::string changed(const std::string& text, const ActionNews& news) {
  Diagnostics diagnostics;
  const auto found = with_news(parsed(text), news, diagnostics);
  CHECK(found.has_value() == !diagnostics.has_errors());
  return found ? *found : diagnostics.first_error().code;
}

const std::string text = R"(# ours
schema: readiness/actions@1
from: 2026-11-05
low_end: 37.2
actions:
  - id: colours                 # agreed on Monday
    step: "Sort documents: green, amber, red"
    owner: Risk lead
    due: 2026-12-03
    low_end_after: 39
    state: open   # not yet
  - {id: page, step: One page, due: 2026-12-17}
  - id: minutes
    step: Take the minutes
    state: done
    evidence:
      - "wiki:/minutes"
)";

TEST_CASE("a list is read with its states, days and evidence") {
  const ActionList list = list_of(text);
  CHECK(list.low_end == 37.2);
  REQUIRE(list.actions.size() == 3);
  CHECK(list.actions[0].step == "Sort documents: green, amber, red");
  CHECK(list.actions[0].low_end_after == 39);
  CHECK(list.actions[1].state == ActionState::open);
  CHECK(list.actions[2].evidence == std::vector<std::string>{"wiki:/minutes"});
  CHECK(list.count(ActionState::done) == 1);
  CHECK(list.proven() == 1);
  CHECK(list.overdue(date_of(2026, 12, 3)) == 0);
  CHECK(list.overdue(date_of(2026, 12, 4)) == 1);
  CHECK(list.overdue(date_of(2027, 1, 1)) == 2);  // what is done or has no day never is
}

TEST_CASE("an id that is there twice, a state that is none and another key are refused") {
  const auto refused = [](const std::string& rows) {
    Diagnostics diagnostics;
    CHECK_FALSE(
        read_actions(parsed("schema: readiness/actions@1\nactions:\n" + rows), diagnostics));
    return diagnostics.first_error().code;
  };
  CHECK(refused("  - {id: a, step: x}\n  - {id: a, step: y}\n") == "S0101");
  CHECK(refused("  - {id: a, step: x, state: finished}\n") == "Y0205");
  CHECK(refused("  - {id: a, step: x, owners: y}\n") == "Y0202");
  CHECK(refused("  - {id: a}\n") == "Y0203");
}

TEST_CASE("what is written reads back as it was, whatever its texts hold") {
  ActionList list{"ai-adoption", "a: b # c", date_of(2026, 11, 5), 37.2, {}};
  for (const char* hostile :
       {"- x", "\"q\"", "[a, b]", "yes", "a\nb", "::error::x", "\xe2\x80\xae"})
    list.actions.push_back({"id-" + std::to_string(list.actions.size()),
                            hostile,
                            hostile,
                            date_of(2026, 12, 3),
                            hostile,
                            ActionState::doing,
                            {hostile, "b"},
                            40});
  const ActionList again = list_of(actions_yaml(list));
  REQUIRE(again.actions.size() == list.actions.size());
  CHECK(again.unit == list.unit);
  for (std::size_t i = 0; i < list.actions.size(); ++i) {
    CHECK(again.actions[i].step == list.actions[i].step);
    CHECK(again.actions[i].evidence == list.actions[i].evidence);
    CHECK(again.actions[i].state == ActionState::doing);
  }
  CHECK(list_of(actions_yaml({})).actions.empty());
}

/// The lines of `text` with one of them replaced.
std::string with(const std::string& line, const std::string& other) {
  std::string all = text;
  const std::size_t at = all.find(line);
  REQUIRE(at != std::string::npos);
  return all.replace(at, line.size(), other);
}

TEST_CASE("a state changes its own bytes and no others; comments and layout stay") {
  CHECK(changed(text, {"colours", ActionState::done, {}}) ==
        with("state: open   # not yet", "state: done   # not yet"));
  CHECK(changed(text, {"page", ActionState::doing, {}}) ==
        with("{id: page, step", "{id: page, state: doing, step"));
  std::string stateless = with("    state: open   # not yet\n", "");
  const std::string done = changed(stateless, {"colours", ActionState::done, {}});
  const std::string id_line = "# agreed on Monday\n";
  CHECK(done == stateless.insert(stateless.find(id_line) + id_line.size(), "    state: done\n"));
}

TEST_CASE("evidence is added where there is none, in brackets, and as one more line") {
  CHECK(changed(text, {"colours", std::nullopt, "dms: 4"}) ==
        with("state: open   # not yet\n", "state: open   # not yet\n    evidence: [\"dms: 4\"]\n"));
  CHECK(changed(text, {"minutes", std::nullopt, "b"}) ==
        with("\"wiki:/minutes\"\n", "\"wiki:/minutes\"\n      - b\n"));
  const std::string alone =
      "schema: readiness/actions@1\nactions:\n  - id: a\n    step: x\n"
      "    evidence: one # so\n";
  const std::string both = changed(alone, {"a", std::nullopt, "two"});
  CHECK(both.ends_with("    evidence: [one, two] # so\n"));
  CHECK(changed(both, {"a", std::nullopt, "three"})
            .ends_with("    evidence: [one, two, three] # so\n"));
}

TEST_CASE("an action that is not there is named, with the one that was meant") {
  CHECK(changed(text, {"colour", ActionState::done, {}}) == "S0102");
}

}  // namespace
}  // namespace readiness
