#include "policy/judge.hpp"

#include "base/number.hpp"

#include <algorithm>
#include <utility>

namespace readiness::policy {
namespace {

bool holds(const PolicyGate& gate, double value) {
  return gate.is_min ? value >= gate.bound - tolerance : value <= gate.bound + tolerance;
}

/// What outputs tell of a gate. There may be a judgement for each of thousands of files.
PolicyGate told_of(const PolicyGate& gate) {
  PolicyGate told = gate;
  told.metric.expression.reset();
  return told;
}

}  // namespace

Verdict verdict_on(const PolicyGate& gate, const Measured& measured, bool use_low) {
  if (measured.ends && holds(gate, measured.ends->worst)) return Verdict::pass;
  const bool could_hold = !measured.ends || holds(gate, measured.ends->best);
  return could_hold && !use_low ? Verdict::inconclusive : Verdict::fail;
}

namespace {

/// What was taken on passes.
void accept_gates(SubjectCheck& check, const Subject& subject, const AcceptanceRules& rules,
                  Date today) {
  const auto passes = [&](const std::string& gate) -> std::optional<bool> {
    for (const Judgement& judgement : check.judgements)
      if (judgement.gate.id == gate) return judgement.verdict == Verdict::pass;
    return std::nullopt;
  };
  for (AcceptanceCheck& each : check_accepted_gates(subject, rules, today, passes))
    check.acceptances.push_back(std::move(each));
  for (Judgement& judgement : check.judgements)
    if (judgement.verdict != Verdict::pass &&
        is_gate_accepted(check.acceptances, judgement.gate.id)) {
      judgement.verdict = Verdict::pass;
      judgement.is_accepted = true;
    }
}

}  // namespace

SubjectCheck judge(const Policy& policy, const Subject& subject, const Beside& beside, Date today) {
  SubjectCheck check;
  check.name = subject.name;
  check.unit = subject_of(*subject.responses.front(), "unit");
  check.cycle = subject_of(*subject.responses.front(), "cycle");
  check.is_unit = subject.assessment.unit || subject.is_of_many;
  check.questionnaire = subject.assessment.questionnaire;
  check.acceptances = check_acceptances(subject, policy.accept, today);
  for (const PolicyGate& gate : policy.gates) {
    Measured measured =
        gate.metric.row->measure(gate.metric, {subject, beside, check.acceptances, today});
    const Verdict verdict = verdict_on(gate, measured, policy.use_low);
    Place place = measured.place ? *measured.place : place_of(subject, measured.questions);
    measured.questions = {};  // they served to find the place
    check.judgements.push_back({told_of(gate), std::move(measured), verdict, std::move(place)});
  }
  accept_gates(check, subject, policy.accept, today);
  const Scorecard& card = subject.assessment.card;
  for (const Target& target : policy.targets)
    check.targets.push_back(
        {target, card.overall ? range_of(card, target.part) : std::optional<Range>{}});
  return check;
}

Verdict verdict_of(const AcceptanceCheck& acceptance) {
  const bool decides = acceptance.state != AcceptanceState::unknown_gate;
  return acceptance.holds() || !decides ? Verdict::pass : Verdict::fail;
}

Verdict verdict_of(const SubjectCheck& check) {
  Verdict worst = Verdict::pass;
  for (const Judgement& judgement : check.judgements)
    if (!judgement.gate.is_warning) worst = std::min(worst, judgement.verdict);
  for (const AcceptanceCheck& acceptance : check.acceptances)
    worst = std::min(worst, verdict_of(acceptance));
  return worst;
}

Verdict verdict_of(const Check& check) {
  Verdict worst = Verdict::pass;
  for (const SubjectCheck& subject : check.subjects) worst = std::min(worst, verdict_of(subject));
  return worst;
}

}  // namespace readiness::policy
