#include "cli/policy_flags.hpp"

#include "base/number.hpp"
#include "policy/bounds.hpp"

#include <cmath>

namespace readiness::cli {
namespace {

/// `50` is of the overall, `governance=50` of a part.
GateFlag score_flag(const std::string& value) {
  const std::size_t sign = value.find('=');
  const bool names_part = sign != std::string::npos;
  const std::string part = names_part ? value.substr(0, sign) : "overall";
  return {"--min", value, "min-" + part, "score(" + part + ")",
          names_part ? value.substr(sign + 1) : value};
}

/// At most so much unknown is at least so much known.
GateFlag unknown_flag(const std::string& value) {
  const auto share = read_share(value);
  return {"--max-unknown", value, "max-unknown", "known",
          share ? shortest(std::round((1 - *share) * 1e4) / 100) + "%" : value};
}

}  // namespace

void PolicyFlags::declare(Parameters& all) {
  all.option("--min-level", "LEVEL", &min_level, "a level to reach, by its id or number");
  all.option("--min", "[PART=]SCORE", &min,
             "the least score of the overall or a part, e.g. governance=50");
  all.option("--no-pattern", "PATTERN", &no_pattern,
             "a pattern that must not be present (repeatable)");
  all.option("--max-unknown", "SHARE", &max_unknown,
             "the largest share without an answer, e.g. 10%");
  all.option("--max-age", "DAYS", &max_age,
             "the most days since the answers were given, e.g. 120d");
  all.option("--min-n", "N", &min_voices, "how many must have answered");
  all.option("--max-drop", "N", &max_drop,
             "how far a dimension's low end may have fallen since the baseline");
  all.flag("--strict", strict, "what open answers leave undecided fails");
}

void PolicyFlags::add_to(WrittenPolicy& policy) const {
  policy.use_low = policy.use_low || strict;
  if (!min_level.empty())
    add_gate({"--min-level", min_level, "min-level", "level", min_level}, policy);
  for (const std::string& value : min) add_gate(score_flag(value), policy);
  for (const std::string& id : no_pattern)
    add_gate({"--no-pattern", id, "no-" + id, "pattern(" + id + ")", "0", false}, policy);
  if (!max_unknown.empty()) add_gate(unknown_flag(max_unknown), policy);
  if (!max_age.empty()) add_gate({"--max-age", max_age, "max-age", "age", max_age, false}, policy);
  if (!min_voices.empty()) add_gate({"--min-n", min_voices, "min-n", "n", min_voices}, policy);
  if (!max_drop.empty())
    add_gate({"--max-drop", max_drop, "max-drop", "drop(each dimension)", max_drop, false}, policy);
}

}  // namespace readiness::cli
