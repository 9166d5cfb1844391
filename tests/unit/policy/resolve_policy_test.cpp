#include "everything.hpp"
#include "policy/versions.hpp"
#include "unit/policy/judging.hpp"

namespace readiness {
namespace {

/// The codes found in a policy, with the column where each stands.
std::string found_in(const std::string& yaml) {
  const auto of = garden();
  Diagnostics diagnostics;
  if (const auto policy = written(yaml, diagnostics)) {
    const auto resolved = resolve_policy(*policy, of->questionnaire, diagnostics);
    CHECK(resolved.has_value() == !diagnostics.has_errors());
  }
  std::string codes;
  for (const Diagnostic& diagnostic : diagnostics.sorted())
    codes += (codes.empty() ? "" : " ") + diagnostic.code + ":" +
             std::to_string(diagnostic.place.at.line) + ":" +
             std::to_string(diagnostic.place.at.column);
  return codes;
}

/// Of one gate; its fields begin in column 13 of line 5.
std::string found(const std::string& gate) {
  return found_in(policy_yaml("  - {id: g, " + gate + "}\n"));
}

TEST_CASE("what is right is silent") {
  for (const char* gate :
       {"metric: score(beds), min: 50", "metric: score(soil), min: 50",
        "metric: low(overall), min: 1", "metric: gap(beds), max: 15", "metric: level, min: planned",
        "metric: level, min: 2", "metric: coverage, min: 0.9", "metric: known, min: 90%",
        "metric: evidence(gates), min: 1", "metric: drop(each dimension), max: 5",
        "metric: drop(overall), max: 5", "metric: age, max: 180d", "metric: age, max: 180",
        "metric: n(owner), min: 1", "metric: n, min: 5",
        "metric: n, min: 5, level: warning, help: Ask more people."}) {
    CAPTURE(gate);
    CHECK(found(gate) == "");
  }
}

TEST_CASE("every mistake has its code, at its place") {
  CHECK(found("metric: scores(beds), min: 50") == "P0101:5:21");
  CHECK(found("metric: high(beds), min: 50") == "P0101:5:21");  // not knowing would help
  CHECK(found("metric: score, min: 50") == "P0102:5:21");
  CHECK(found("metric: age(beds), max: 50") == "P0102:5:21");
  CHECK(found("metric: drop(soil), max: 5") == "P0102:5:26");
  CHECK(found("metric: evidence(beds), min: 5") == "P0102:5:30");
  CHECK(found("metric: patterns(severity >= mild), max: 0") == "P0102:5:30");
  CHECK(found("metric: pattern(drought), max: 0") == "P0106:5:29");
  CHECK(found("metric: score(bed), min: 50") == "X0303:5:27");
  CHECK(found("metric: n(owners), min: 5") == "X0303:5:23");
  CHECK(found("metric: score(beds)") == "P0105:5:10");
  CHECK(found("metric: score(beds), max: 50") == "P0105:5:39");
  CHECK(found("metric: age, min: 5") == "P0105:5:31");
  CHECK(found("metric: score(beds), min: high") == "P0104:5:39");
  CHECK(found("metric: known, min: 90") == "P0104:5:33");
  CHECK(found("metric: age, max: 3w") == "P0104:5:31");
  CHECK(found("metric: level, min: planed") == "P0104:5:33");
  CHECK(found("metric: n, min: 2.5") == "P0104:5:29");
}

TEST_CASE("a gate that can never pass is an error, one that can never fail a warning") {
  CHECK(found("metric: score(beds), min: 100") == "");
  CHECK(found("metric: score(beds), min: 100.5") == "P0110:5:39");
  CHECK(found("metric: score(beds), min: 0") == "P0111:5:39");
  CHECK(found("metric: level, min: 2") == "");
  CHECK(found("metric: level, min: 3") == "P0110:5:33");
  CHECK(found("metric: level, min: wild") == "P0111:5:33");
  CHECK(found("metric: known, min: 0%") == "P0111:5:33");
  CHECK(found("metric: evidence(gates), min: 2") == "P0110:5:43");  // one gate question
  CHECK(found("metric: drop(overall), max: 100") == "P0111:5:41");
  CHECK(found("metric: n, min: 0") == "P0111:5:29");
  CHECK(found("metric: patterns, max: 0") == "P0111:5:36");  // the garden has none
}

TEST_CASE("the rest of the file is checked too") {
  const std::string gate = "  - {id: g, metric: n, min: 1}\n";
  CHECK(found_in(policy_yaml(gate + gate)) == "P0103:6:10");
  CHECK(found_in(policy_yaml(gate, "targets: {beds: 60, soil: 60}\n")) == "");
  CHECK(found_in(policy_yaml(gate, "targets: {bed: 60}\n")) == "P0107:4:11");
  CHECK(found_in(policy_yaml(gate, "accept: {max_days: 365, warn_before: 30d}\n")) == "");
  CHECK(found_in(policy_yaml(gate, "accept: {warn_before: soon}\n")) == "P0104:4:23");
  CHECK(found_in(policy_yaml(gate, "limits: 3\n")) == "Y0202:4:1");
  CHECK(found_in(policy_yaml(" []\n")) == "Y0208:5:2");
}

TEST_CASE("a policy is for a questionnaire and its versions") {
  const auto of = garden();  // 1.2.0
  const auto fits = [&](const std::string& questionnaire) {
    Diagnostics diagnostics;
    const auto policy =
        written("schema: readiness/policy@1\nid: t\nquestionnaire: " + questionnaire +
                    "\ngates: [{id: g, metric: n, min: 1}]\n",
                diagnostics);
    REQUIRE(policy.has_value());
    return is_for(*policy, of->questionnaire, diagnostics);
  };
  CHECK(fits("garden"));
  CHECK(fits("{id: garden, versions: \">=1.2 <2\"}"));
  CHECK_FALSE(fits("{id: garden, versions: \"<1.2\"}"));
  CHECK_FALSE(fits("orchard"));
}

TEST_CASE("ranges of versions") {
  CHECK(version_in("1.2.0", "1.2") == true);
  CHECK(version_in("1.2.0", "=1.2.1") == false);
  CHECK(version_in("1.10", ">1.9") == true);  // numbers, not texts
  CHECK(version_in("2.0.0", ">=1.2 <2") == false);
  CHECK(version_in("1.2.0", "<=1.2.0  >1") == true);
  for (const char* range : {"", " ", "abc", ">=", ">=1.x", "=>1", "1.2.3.4.5", ">= 1"}) {
    CAPTURE(range);
    CHECK_FALSE(version_in("1.2.0", range).has_value());
  }
}

TEST_CASE("a flag becomes the same gate as a line of a file") {
  const auto of = garden();
  WrittenPolicy flags;
  add_gate({"--min", "beds=50", "g", "score(beds)", "50"}, flags);
  Diagnostics diagnostics;
  const auto policy = resolve_policy(flags, of->questionnaire, diagnostics);
  REQUIRE(policy.has_value());
  const PolicyGate from_file =
      policy_of(of->questionnaire, "  - {id: g, metric: score(beds), min: 50}\n").gates.at(0);
  const PolicyGate& gate = policy->gates.at(0);
  CHECK(gate.id == from_file.id);
  CHECK(gate.wants == from_file.wants);
  CHECK(gate.bound == from_file.bound);
  CHECK(gate.metric.row == from_file.metric.row);
  CHECK(gate.metric.expression->part == from_file.metric.expression->part);
}

}  // namespace
}  // namespace readiness
