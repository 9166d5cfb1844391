#include "policy/resolve_policy.hpp"

#include "base/number.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "policy/bounds.hpp"
#include "policy/resolve_metric.hpp"
#include "policy/versions.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace readiness::policy {
namespace {

class Resolver {
 public:
  Resolver(const WrittenPolicy& written, const Questionnaire& questionnaire,
           Diagnostics& diagnostics)
      : written_(written), questionnaire_(questionnaire), diagnostics_(diagnostics) {}

  std::optional<Policy> resolve() {
    Policy policy;
    policy.id = written_.id;
    policy.use_low = written_.use_low;
    for (std::size_t i = 0; i < written_.gates.size(); ++i) {
      check_id(i);
      if (auto gate = gate_of(written_.gates[i])) policy.gates.push_back(std::move(*gate));
    }
    for (const WrittenTarget& target : written_.targets)
      if (auto found = target_of(target)) policy.targets.push_back(std::move(*found));
    policy.accept.most_days = written_.most_days_accepted;
    if (written_.warn_before) read_warning(policy.accept);
    return failed_ ? std::nullopt : std::optional(std::move(policy));
  }

 private:
  void refuse(std::string code, const WrittenText& at, std::string message, std::string help) {
    diagnostics_.error(std::move(code), written_.place(at), std::move(message), std::move(help));
    failed_ = true;
  }

  void check_id(std::size_t index) {
    const auto& gates = written_.gates;
    const WrittenText& id = gates[index].id;
    const bool is_taken =
        std::any_of(gates.begin(), gates.begin() + static_cast<std::ptrdiff_t>(index),
                    [&](const WrittenGate& gate) { return gate.id.text == id.text; });
    if (is_taken)
      refuse("P0103", id, "there are two gates `" + id.text + "`", "rename or remove one of them");
  }

  std::optional<PolicyGate> gate_of(const WrittenGate& written) {
    auto metric = resolve_metric(written_, written.metric, questionnaire_, diagnostics_);
    if (!metric) {
      failed_ = true;
      return std::nullopt;
    }
    PolicyGate gate;
    gate.id = written.id.text;
    gate.metric = std::move(*metric);
    gate.is_min = gate.metric.row->wants_min;
    gate.is_warning = written.is_warning;
    gate.help = written.help;
    const WrittenText* bound = bound_of(written, gate.is_min);
    if (!bound || !take_bound(*bound, gate)) return std::nullopt;
    gate.wants = written.metric.text + (gate.is_min ? " >= " : " <= ") + bound->text;
    return gate;
  }

  /// An open answer must never help a gate, so each metric has one direction only.
  const WrittenText* bound_of(const WrittenGate& written, bool is_min) {
    const std::string right = is_min ? "min" : "max", wrong = is_min ? "max" : "min";
    const auto& bound = is_min ? written.min : written.max;
    const auto& other = is_min ? written.max : written.min;
    if (other)
      refuse("P0105", *other,
             "`" + written.metric.text + "` is " + (is_min ? "better" : "worse") +
                 " the higher it is, so the gate takes no `" + wrong + "`",
             "write `" + right + ":`");
    else if (!bound)
      refuse("P0105", written.id, "the gate `" + written.id.text + "` has no `" + right + "`",
             "add `" + right + ":`");
    return other || !bound ? nullptr : &*bound;
  }

  bool take_bound(const WrittenText& bound, PolicyGate& gate) {
    const auto value = read_bound(gate.metric.row->unit, bound.text, questionnaire_);
    if (!value) {
      const std::string how = how_written(gate.metric.row->unit, questionnaire_);
      const bool is_level = gate.metric.row->unit == MetricUnit::level;
      refuse("P0104", bound, "`" + bound.text + "` is not a bound for this metric",
             is_level ? did_you_mean(bound.text, names_in(questionnaire_.levels), how) : how);
      return false;
    }
    gate.bound = *value;
    check_sense(bound, gate);
    return true;
  }

  void check_sense(const WrittenText& at, const PolicyGate& gate) {
    const Bounds bounds = gate.metric.row->bounds(gate.metric, questionnaire_);
    const bool never_passes = gate.is_min ? gate.bound > bounds.most : gate.bound < bounds.least;
    const bool never_fails = gate.is_min ? gate.bound <= bounds.least : gate.bound >= bounds.most;
    const std::string lies =
        bounds.most < bounds.least
            ? "`" + questionnaire_.id + "` has none of what it measures"
            : "the metric lies between " + shortest(bounds.least) + " and " +
                  (std::isinf(bounds.most) ? std::string("infinity") : shortest(bounds.most));
    if (never_passes)
      refuse("P0110", at, "the gate `" + gate.id + "` can never pass", lies);
    else if (never_fails)
      diagnostics_.warning("P0111", written_.place(at), "the gate `" + gate.id + "` can never fail",
                           lies);
  }

  std::optional<Target> target_of(const WrittenTarget& target) {
    const std::string& id = target.part.text;
    using Part = Expression::Part;
    const ScoringRules& scoring = questionnaire_.scoring;
    if (target.score < scoring.range_low || target.score > scoring.range_high) {
      refuse("P0108", target.part,
             "the target of " + shortest(target.score) + " for `" + id + "` cannot be reached",
             "scores lie between " + shortest(scoring.range_low) + " and " +
                 shortest(scoring.range_high));
      return std::nullopt;
    }
    if (const auto dimension = find_by_id(questionnaire_.dimensions, id))
      return Target{{Part::Kind::dimension, dimension->value}, id, target.score};
    if (const auto facet = find_by_id(questionnaire_.facets, id))
      return Target{{Part::Kind::facet, facet->value}, id, target.score};
    std::vector<std::string> names = names_in(questionnaire_.dimensions);
    for (const Facet& facet : questionnaire_.facets) names.push_back(facet.id);
    refuse("P0107", target.part, "`" + id + "` is not a dimension or a facet",
           did_you_mean(id, names, "there are " + enumerated(names)));
    return std::nullopt;
  }

  void read_warning(AcceptanceRules& accept) {
    const auto days = read_days(written_.warn_before->text);
    if (days) accept.warn_days = *days;
    if (days && accept.most_days && *days >= *accept.most_days)
      diagnostics_.warning("P0109", written_.place(*written_.warn_before),
                           "every accepted gap is warned of from its first day on",
                           "warn less than the " + std::to_string(*accept.most_days) +
                               " days of `max_days` before its last one");
    if (!days)
      refuse("P0104", *written_.warn_before,
             "`" + written_.warn_before->text + "` is not a number of days",
             "write it like `warn_before: 30d`");
  }

  const WrittenPolicy& written_;
  const Questionnaire& questionnaire_;
  Diagnostics& diagnostics_;
  bool failed_ = false;
};

}  // namespace

bool is_for(const WrittenPolicy& policy, const Questionnaire& questionnaire,
            Diagnostics& diagnostics) {
  if (policy.questionnaire && policy.questionnaire->text != questionnaire.id) {
    diagnostics.error("P0120", policy.place(*policy.questionnaire),
                      "the policy is for `" + policy.questionnaire->text +
                          "`, the answers are for `" + questionnaire.id + "`",
                      "judge them by a policy for `" + questionnaire.id + "`");
    return false;
  }
  if (!policy.versions) return true;
  if (version_in(questionnaire.version, policy.versions->text).value_or(false)) return true;
  diagnostics.error("P0120", policy.place(*policy.versions),
                    "the policy is for versions " + policy.versions->text + " of `" +
                        questionnaire.id + "`, and this is " + questionnaire.version,
                    "read what the policy asks against this version, then change `versions:`");
  return false;
}

std::optional<Policy> resolve_policy(const WrittenPolicy& policy,
                                     const Questionnaire& questionnaire, Diagnostics& diagnostics) {
  return Resolver(policy, questionnaire, diagnostics).resolve();
}

}  // namespace readiness::policy
