// Accepted gaps, on the example of a claims unit in which liability-deflection is present.

#include "everything.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "unit/policy/judging.hpp"

#include <fstream>
#include <iterator>
#include <memory>

namespace readiness {
namespace {

using State = AcceptanceState;

const std::string gate = "  - {id: g, metric: pattern(liability-deflection), max: 0}\n";

/// The unit's leader, with these lines under `accepted:`.
struct Unit {
  Questionnaire questionnaire;
  Response response;

  explicit Unit(const std::string& accepted) {
    std::ifstream file("examples/insurer-claims/leader.answers.yaml", std::ios::binary);
    const std::string answers{std::istreambuf_iterator<char>(file), {}};
    REQUIRE_FALSE(answers.empty());
    Diagnostics diagnostics;
    auto found = find_questionnaire("ai-adoption", {}, "en", diagnostics);
    REQUIRE(found.has_value());
    questionnaire = std::move(*found);
    auto document = parse_yaml(Source("a.yaml", answers + "\naccepted:\n" + accepted), diagnostics);
    REQUIRE(document.has_value());
    auto bound = bind(std::move(*document), questionnaire, diagnostics);
    REQUIRE_MESSAGE(bound, render_short(diagnostics.sorted()));
    response = std::move(*bound);
  }

  [[nodiscard]] SubjectCheck on(const std::string& date, const std::string& rest = {},
                                const std::string& gates = gate) const {
    Diagnostics diagnostics;
    const auto read = written(
        replaced(policy_yaml(gates, rest), "questionnaire: garden", "questionnaire: ai-adoption"),
        diagnostics);
    const auto policy = read ? resolve_policy(*read, questionnaire, diagnostics) : std::nullopt;
    REQUIRE_MESSAGE(policy, render_short(diagnostics.sorted()));
    return judge(*policy, subject_of(questionnaire, response, day(date)), {}, day(date));
  }
};

std::string accepted(const std::string& pattern, const std::string& expires) {
  return "  - {pattern: " + pattern + ", reason: r, by: b, expires: " + expires + "}\n";
}

TEST_CASE("an accepted pattern does not fail its gate; without the acceptance it does") {
  const SubjectCheck with = Unit(accepted("liability-deflection", "2027-03-31")).on("2026-11-23");
  CHECK(with.judgements[0].verdict == Verdict::pass);
  CHECK(with.judgements[0].measured.accepted == std::vector<std::string>{"liability-deflection"});
  CHECK(verdict_of(with) == Verdict::pass);
  const SubjectCheck other = Unit(accepted("quiet-abstention", "2027-03-31")).on("2026-11-23");
  CHECK(other.judgements[0].verdict == Verdict::fail);
}

TEST_CASE("an acceptance holds on its last day; on the next it is a finding of its own") {
  const Unit unit(accepted("liability-deflection", "2027-03-31"));
  const auto state = [&](const std::string& date) { return unit.on(date).acceptances[0].state; };
  CHECK(state("2027-02-28") == State::holds);      // 31 days left
  CHECK(state("2027-03-01") == State::ends_soon);  // 30
  CHECK(state("2027-03-31") == State::ends_soon);
  CHECK(state("2027-04-01") == State::expired);
  CHECK(verdict_of(unit.on("2027-03-31")) == Verdict::pass);
  const SubjectCheck after = unit.on("2027-04-01");
  CHECK(verdict_of(after.acceptances[0]) == Verdict::fail);
  CHECK(after.judgements[0].verdict == Verdict::fail);
}

TEST_CASE("an acceptance whose pattern is gone is told, and no finding on any day") {
  const SubjectCheck check =
      Unit(accepted("liability-deflection", "2027-03-31") + accepted("side-project", "2026-11-22"))
          .on("2026-11-23");
  CHECK(check.judgements[0].verdict == Verdict::pass);
  CHECK(check.acceptances[1].state == State::not_needed);
  CHECK(verdict_of(check.acceptances[1]) == Verdict::pass);
  CHECK(verdict_of(check) == Verdict::pass);
}

TEST_CASE("the policy says how far ahead, and how long before its end a warning begins") {
  const Unit unit(accepted("liability-deflection", "2026-12-03"));  // in ten days
  const auto on = [&](const std::string& rules) {
    return unit.on("2026-11-23", "accept: {" + rules + "}\n").acceptances[0].state;
  };
  CHECK(on("max_days: 10, warn_before: 9d") == State::holds);
  CHECK(on("max_days: 10, warn_before: 10d") == State::ends_soon);
  CHECK(on("max_days: 9, warn_before: 9d") == State::too_long);
  const SubjectCheck too_long = unit.on("2026-11-23", "accept: {max_days: 9}\n");
  CHECK(too_long.judgements[0].verdict == Verdict::fail);
}

TEST_CASE("an acceptance of a pattern that does not exist is a finding") {
  const SubjectCheck check = Unit(accepted("no-such", "2027-03-31")).on("2026-11-23");
  CHECK(check.acceptances[0].state == State::unknown_pattern);
  CHECK(verdict_of(check) == Verdict::fail);
}

TEST_CASE("of two acceptances of one pattern one may hold") {
  const SubjectCheck check = Unit(accepted("liability-deflection", "2026-11-01") +
                                  accepted("liability-deflection", "2027-03-31"))
                                 .on("2026-11-23");
  CHECK(check.judgements[0].verdict == Verdict::pass);
  CHECK(check.acceptances[0].state == State::expired);
  CHECK(check.acceptances[1].state == State::holds);
}

std::string accepted_gate(const std::string& id, const std::string& expires) {
  return "  - {gate: " + id + ", reason: r, by: b, expires: " + expires + "}\n";
}

TEST_CASE("an accepted gate passes until its day, whether it would fail or nobody can tell") {
  // the gate `g` fails; without a baseline `d` is inconclusive
  const std::string drop = "  - {id: d, metric: drop(overall), max: 5}\n";
  const Unit unit(accepted_gate("g", "2027-03-31") + accepted_gate("d", "2026-11-30"));
  const auto on = [&](const std::string& date) { return unit.on(date, {}, gate + drop); };
  const SubjectCheck check = on("2026-11-23");
  CHECK(check.judgements[0].verdict == Verdict::pass);
  CHECK(check.judgements[0].is_accepted);
  CHECK(check.judgements[1].verdict == Verdict::pass);
  CHECK(check.acceptances[1].state == State::ends_soon);
  CHECK(verdict_of(check) == Verdict::pass);
  const SubjectCheck after = on("2026-12-01");
  CHECK(after.judgements[0].is_accepted);
  CHECK(after.judgements[1].verdict == Verdict::inconclusive);
  CHECK(after.acceptances[1].state == State::expired);
  CHECK(verdict_of(after) == Verdict::fail);
}

TEST_CASE("a gate that passes needs no acceptance, and one of another policy decides nothing") {
  const std::string easy = "  - {id: easy, metric: n, min: 1}\n";
  const SubjectCheck check =
      Unit(accepted_gate("easy", "2026-11-01") + accepted_gate("no-such", "2026-11-01"))
          .on("2026-11-23", {}, easy);
  CHECK(check.acceptances[0].state == State::not_needed);
  CHECK(check.acceptances[1].state == State::unknown_gate);
  CHECK_FALSE(check.judgements[0].is_accepted);
  CHECK(verdict_of(check) == Verdict::pass);
}

}  // namespace
}  // namespace readiness
