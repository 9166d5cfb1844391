#include "unit/findings.hpp"

#include <algorithm>

namespace readiness::unit {
namespace {

std::vector<RoleHeard> heard_in(const Questionnaire& questionnaire, const Unit& unit) {
  std::vector<RoleHeard> found;
  for (const RoleId role : questionnaire.roles.ids()) {
    const Role& row = questionnaire.roles[role];
    RoleHeard heard;
    heard.role = role;
    heard.people = unit.people[role];
    heard.is_heard = heard.people >= fewest_to_hear(row);
    if (!row.named) heard.population = population_of(unit.all());
    found.push_back(heard);
  }
  return found;
}

/// In points, weighted by the questions; nothing without a gap among them.
template <class Belongs>
std::optional<double> mean_gap(const Questionnaire& questionnaire, const std::vector<Gap>& gaps,
                               Belongs belongs) {
  double sum = 0, weight = 0;
  for (const Gap& gap : gaps) {
    const Question& question = questionnaire.questions[gap.question];
    if (!belongs(question)) continue;
    sum += question.weight * gap.points();
    weight += question.weight;
  }
  return weight > 0 ? std::optional(sum / weight) : std::nullopt;
}

/// The overall of those whose answers give no strong reason for doubt. Nobody without a name may be
/// told by comparing the two: five of them or more are left out, or none, and five or more stay.
void add_overall_of_others(const Questionnaire& questionnaire, std::span<const Voice> voices,
                           UnitFindings& findings) {
  std::vector<Voice> kept;
  Table<RoleId, int> left_out(questionnaire.roles.size()), stays(questionnaire.roles.size());
  for (std::size_t i = 0; i < voices.size(); ++i) {
    const bool is_doubted =
        std::any_of(findings.careless.begin(), findings.careless.end(),
                    [&](const auto& each) { return each.voice == i && has_strong_sign(each); });
    ++(is_doubted ? left_out : stays)[voices[i].response->role];
    if (!is_doubted) kept.push_back(voices[i]);
  }
  if (kept.empty() || kept.size() == voices.size()) return;
  for (const RoleId role : questionnaire.roles.ids()) {
    const int fewest = fewest_to_hear(questionnaire.roles[role]);
    if (left_out[role] > 0 && (left_out[role] < fewest || stays[role] < fewest))
      findings.withholds_others = true;
  }
  if (!findings.withholds_others) findings.without_careless = pool(questionnaire, kept).overall;
}

/// Of a role's people: don't knows over the applicable questions of their forms.
std::map<std::size_t, double> unknown_shares(const Questionnaire& questionnaire,
                                             std::span<const Voice> voices) {
  std::map<std::size_t, double> shares;
  for (const RoleId role : questionnaire.roles.ids()) {
    double sum = 0;
    int people = 0;
    for (const Voice& voice : voices) {
      const Counts& counts = voice.card.counts;
      if (voice.response->role != role || counts.applicable() == 0) continue;
      sum += static_cast<double>(counts.dont_know) / counts.applicable();
      ++people;
    }
    if (people >= fewest_to_hear(questionnaire.roles[role])) shares[role.value] = sum / people;
  }
  return shares;
}

bool belongs_to_index(const Questionnaire& questionnaire, const Question& question) {
  return question.dimension && questionnaire.dimensions[*question.dimension].in_index;
}

}  // namespace

UnitFindings unit_findings(const Questionnaire& questionnaire, const Unit& unit,
                           std::span<const Voice> voices) {
  UnitFindings findings;
  findings.heard = heard_in(questionnaire, unit);
  findings.context = unit.differing;
  findings.spreads = spreads_in(questionnaire, voices, population_of(unit.all()));
  findings.scales = scale_agreements(questionnaire, findings.spreads);
  findings.gaps = gaps_in(questionnaire, voices, findings.spreads);
  for (const DimensionId id : questionnaire.dimensions.ids())
    findings.dimension_gaps.add(
        mean_gap(questionnaire, findings.gaps,
                 [&](const Question& question) { return question.dimension == id; }));
  findings.probes = probe_figures(questionnaire, voices);
  findings.disagreements = disagreements_in(questionnaire, voices);
  findings.unknown_share = unknown_shares(questionnaire, voices);
  findings.careless = careless_in(questionnaire, voices);
  add_overall_of_others(questionnaire, voices, findings);
  return findings;
}

void add_unit_facts(const Questionnaire& questionnaire, const UnitFindings& findings,
                    Facts& facts) {
  for (const ProbeFigures& probe : findings.probes) {
    facts.convergence[probe.question.value] = probe.convergence;
    if (probe.danger) facts.danger[probe.question.value] = *probe.danger;
  }
  if (!findings.gaps.empty()) facts.gaps.emplace();
  for (const DimensionId id : questionnaire.dimensions.ids()) {
    facts.dimensions[id].gap = findings.dimension_gaps[id];
    if (findings.dimension_gaps[id]) facts.gaps->push_back(*findings.dimension_gaps[id]);
  }
  for (const FacetId id : questionnaire.facets.ids())
    facts.facets[id].gap = mean_gap(questionnaire, findings.gaps, [&](const Question& question) {
      return belongs_to_index(questionnaire, question) &&
             std::find(question.facets.begin(), question.facets.end(), id) != question.facets.end();
    });
  facts.overall.gap = mean_gap(questionnaire, findings.gaps, [&](const Question& question) {
    return belongs_to_index(questionnaire, question);
  });
  facts.unknown_share = findings.unknown_share;
}

}  // namespace readiness::unit
