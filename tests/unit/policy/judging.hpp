#pragma once

// Answers to the garden questionnaire (tests/unit/report/garden.hpp) held to policies. What the
// answers are worth, worked out by hand:
//   beds   plan 2 of 0..2 without evidence counts 1, so 50; compost 100; weights 2 and 2: 75
//   water  source 1 of 0..2: 50; dry days unknown; weights 1 and 1: 25 at the low end, 75 at best
//   overall, half mean and half weakest: (50 + 25) / 2 = 37.5 at the low end, 75 at best

#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "policy/judge.hpp"
#include "policy/resolve_policy.hpp"
#include "unit/report/garden.hpp"

#include <doctest/doctest.h>

#include <string>

namespace readiness {

inline Date day(const std::string& text) { return parse_date(text).value(); }

inline const Date check_day = day("2026-06-03");  // 30 days after the answers

inline std::optional<WrittenPolicy> written(const std::string& yaml, Diagnostics& diagnostics) {
  auto document = parse_yaml(Source("policy.yaml", yaml), diagnostics);
  REQUIRE(document.has_value());
  return read_policy(std::move(*document), diagnostics);
}

inline std::string policy_yaml(const std::string& gates, const std::string& rest = {}) {
  return "schema: readiness/policy@1\nid: test\nquestionnaire: garden\n" + rest + "gates:\n" +
         gates;
}

inline Policy policy_of(const Questionnaire& questionnaire, const std::string& gates,
                        const std::string& rest = {}) {
  Diagnostics diagnostics;
  const auto read = written(policy_yaml(gates, rest), diagnostics);
  const auto policy = read ? resolve_policy(*read, questionnaire, diagnostics) : std::nullopt;
  REQUIRE_MESSAGE(policy, render_short(diagnostics.sorted()));
  return *policy;
}

/// The judgement on one gate, written like "metric: level, min: 2".
inline Judgement judged(const Case& of, const std::string& gate, const std::string& rest = {},
                        const Beside& beside = {}) {
  const Policy policy = policy_of(of.questionnaire, "  - {id: g, " + gate + "}\n", rest);
  return judge(policy, subject_of(of.questionnaire, of.response, check_day), beside, check_day)
      .judgements.at(0);
}

}  // namespace readiness
