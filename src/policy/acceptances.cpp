#include "policy/acceptances.hpp"

#include <algorithm>

namespace readiness::policy {
namespace {

/// By its days.
AcceptanceState state_of(const Acceptance& acceptance, const AcceptanceRules& rules, Date today) {
  const auto days_left = *acceptance.expires - today;
  if (days_left < 0) return AcceptanceState::expired;
  if (rules.most_days && days_left > *rules.most_days) return AcceptanceState::too_long;
  return days_left <= rules.warn_days ? AcceptanceState::ends_soon : AcceptanceState::holds;
}

/// Nothing where the questionnaire has no such pattern, or the answers are not read for patterns.
std::optional<PatternState> found_in(const Assessment& assessment, const std::string& pattern) {
  const auto id = find_by_id(assessment.questionnaire->patterns, pattern);
  if (!id || !assessment.patterns) return std::nullopt;
  return assessment.patterns->findings[id->value].state;
}

}  // namespace

std::vector<AcceptanceCheck> check_acceptances(const Subject& subject, const AcceptanceRules& rules,
                                               Date today) {
  std::vector<AcceptanceCheck> checks;
  for (const Response* response : subject.responses)
    for (const Acceptance& acceptance : response->accepted) {
      if (!acceptance.gate.empty()) continue;
      const auto found = found_in(subject.assessment, acceptance.pattern);
      AcceptanceState state = state_of(acceptance, rules, today);
      if (!find_by_id(subject.assessment.questionnaire->patterns, acceptance.pattern))
        state = AcceptanceState::unknown_pattern;
      else if (found && !may_be_present(*found))
        state = AcceptanceState::not_needed;
      checks.push_back({std::make_shared<const Acceptance>(acceptance), state,
                        response->source.place(acceptance.span), found == PatternState::present});
    }
  return checks;
}

std::vector<AcceptanceCheck> check_accepted_gates(
    const Subject& subject, const AcceptanceRules& rules, Date today,
    const std::function<std::optional<bool>(const std::string& gate)>& passes) {
  std::vector<AcceptanceCheck> checks;
  for (const Response* response : subject.responses)
    for (const Acceptance& acceptance : response->accepted) {
      if (acceptance.gate.empty()) continue;
      const auto passed = passes(acceptance.gate);
      const AcceptanceState state = !passed   ? AcceptanceState::unknown_gate
                                    : *passed ? AcceptanceState::not_needed
                                              : state_of(acceptance, rules, today);
      checks.push_back({std::make_shared<const Acceptance>(acceptance), state,
                        response->source.place(acceptance.span), passed == false});
    }
  return checks;
}

bool may_be_present(PatternState state) {
  return state == PatternState::present || state == PatternState::likely ||
         state == PatternState::cannot_tell;
}

bool is_accepted(const std::vector<AcceptanceCheck>& acceptances, std::string_view pattern) {
  return std::any_of(acceptances.begin(), acceptances.end(), [&](const AcceptanceCheck& check) {
    return check.holds() && check.acceptance->pattern == pattern;
  });
}

bool is_gate_accepted(const std::vector<AcceptanceCheck>& acceptances, std::string_view gate) {
  return std::any_of(acceptances.begin(), acceptances.end(), [&](const AcceptanceCheck& check) {
    return check.holds() && check.acceptance->gate == gate;
  });
}

}  // namespace readiness::policy
