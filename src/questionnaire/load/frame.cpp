#include "document/shape/shape.hpp"
#include "questionnaire/load/loading.hpp"

#include <cmath>
#include <utility>

namespace readiness::questionnaire {
namespace {

void load_roles(Loading& loading, const Located& root) {
  const Node* roles = root.node->find("roles");
  for (const Entry& entry : roles->entries) {
    Role role;
    role.id = entry.key;
    role.title = words_at(entry.value, "title", loading.language);
    role.plural = words_at(entry.value, "plural", loading.language);
    if (role.plural.empty()) role.plural = role.title;
    role.named = flag_at(entry.value, "named", false);
    role.has_index = flag_at(entry.value, "index", true);
    loading.questionnaire.roles.add(std::move(role));
  }
  if (roles->entries.empty())
    loading.error("Q0110", root.at("roles"), "there are no roles", "name at least one role");
}

void load_facets(Loading& loading, const Located& root) {
  const Node* facets = root.node->find("facets");
  if (!facets) return;
  for (const Entry& entry : facets->entries)
    loading.questionnaire.facets.add({entry.key, words_at(entry.value, "title", loading.language),
                                      words_at(entry.value, "text", loading.language)});
}

void load_scales(Loading& loading, const Located& root) {
  const Node* scales = root.node->find("scales");
  if (!scales) return;
  for (const Entry& entry : scales->entries)
    loading.questionnaire.scales.add({entry.key,
                                      load_options(loading, {&entry.value, root.file}),
                                      {root.file, entry.key_span},
                                      flag_at(entry.value, "climate", false)});
}

void load_range(Loading& loading, const Located& scoring) {
  const Node* range = scoring.node->find("range");
  if (!range) return;
  ScoringRules& rules = loading.questionnaire.scoring;
  const auto low = parse_number(range->items[0].text), high = parse_number(range->items[1].text);
  if (range->items.size() != 2 || !(*low < *high)) {
    loading.error("Q0111", scoring.at("range"), "a range is two numbers, the lower one first",
                  "write it like [0, 100]");
    return;
  }
  rules.range_low = *low;
  rules.range_high = *high;
}

void load_rollup(Loading& loading, const Located& scoring) {
  const Node* rollup = scoring.node->find("rollup");
  if (!rollup) return;
  ScoringRules& rules = loading.questionnaire.scoring;
  rules.mean_share = *number_at(*rollup, "mean");
  rules.weakest_share = *number_at(*rollup, "weakest");
  const double sum = rules.mean_share + rules.weakest_share;
  if (sum < 1 - 1e-9 || sum > 1 + 1e-9)
    loading.error("Q0112", scoring.at("rollup"),
                  "the shares of the rollup add up to " + shortest(std::round(sum * 1e9) / 1e9),
                  "`mean` and `weakest` together must be 1");
}

void load_minimum(const Node& scoring, ScoringRules& rules) {
  const Node* minimum = scoring.find("min_questions");
  if (!minimum) return;
  rules.min_questions_dimension =
      integer_at(*minimum, "dimension").value_or(rules.min_questions_dimension);
  rules.min_questions_facet = integer_at(*minimum, "facet").value_or(rules.min_questions_facet);
  rules.min_questions_topic = integer_at(*minimum, "topic").value_or(rules.min_questions_topic);
}

/// Two bounds, the lower one first.
void load_pair(Loading& loading, const Located& record, std::string_view key, double& low,
               double& high) {
  const Node* pair = record.node->find(key);
  if (!pair) return;
  const double first = *parse_number(pair->items[0].text);
  const double second = *parse_number(pair->items[1].text);
  if (pair->items.size() != 2 || first > second)
    loading.error("Q0113", record.at(key),
                  "`" + std::string(key) + "` is two numbers, the lower one first");
  low = first;
  high = second;
}

void load_confidence(Loading& loading, const Located& scoring) {
  const Node* node = scoring.node->find("confidence");
  if (!node) return;
  const Located confidence{node, scoring.file};
  ScoringRules& rules = loading.questionnaire.scoring;
  load_pair(loading, confidence, "coverage", rules.coverage_low, rules.coverage_high);
  load_pair(loading, confidence, "evidence", rules.evidence_low, rules.evidence_high);
  rules.evidence_weight = number_at(*node, "evidence_weight").value_or(rules.evidence_weight);
  double medium = rules.contradictions_medium, low = rules.contradictions_low;
  load_pair(loading, confidence, "contradictions", medium, low);
  rules.contradictions_medium = static_cast<int>(medium);
  rules.contradictions_low = static_cast<int>(low);
}

void load_scoring(Loading& loading, const Located& root) {
  const Node* node = root.node->find("scoring");
  if (!node) return;
  const Located scoring{node, root.file};
  ScoringRules& rules = loading.questionnaire.scoring;
  load_range(loading, scoring);
  load_rollup(loading, scoring);
  load_minimum(*node, rules);
  rules.min_coverage = number_at(*node, "min_coverage").value_or(rules.min_coverage);
  rules.evidence_cap = flag_at(*node, "evidence_cap", rules.evidence_cap);
  rules.evidence_months = integer_at(*node, "evidence_months").value_or(rules.evidence_months);
  load_confidence(loading, scoring);
}

void load_grades(Loading& loading, const Located& root) {
  const Node* grades = root.node->find("grades");
  if (!grades) return;
  Questionnaire& questionnaire = loading.questionnaire;
  for (const Node& node : grades->items) {
    Grade grade{text_at(node, "id"), words_at(node, "title", loading.language),
                number_at(node, "min").value_or(questionnaire.scoring.range_low)};
    if (!questionnaire.grades.empty() && grade.min <= questionnaire.grades.back().min)
      loading.error("Q0114", {root.file, node.span}, "grades rise from the lowest to the highest",
                    "give this grade a `min` above " + shortest(questionnaire.grades.back().min));
    questionnaire.grades.push_back(std::move(grade));
  }
}

}  // namespace

std::vector<Option> load_options(Loading& loading, const Located& record) {
  const Node& list = *record.node->find("options");
  std::vector<Option> options;
  std::set<std::string> seen;
  const double steps = static_cast<double>(list.items.size() - 1);
  for (const Node& node : list.items) {
    const double even = static_cast<double>(options.size()) / steps;
    options.push_back({text_at(node, "id"), words_at(node, "label", loading.language),
                       number_at(node, "value").value_or(even), text_at(node, "flag")});
    if (!seen.insert(options.back().id).second)
      loading.error("Q0201", {record.file, span_at(node, "id")},
                    "the option `" + options.back().id + "` appears in this list twice");
  }
  return options;
}

void load_frame(Loading& loading, const Located& root) {
  load_roles(loading, root);
  load_facets(loading, root);
  load_scales(loading, root);
  load_scoring(loading, root);
  load_grades(loading, root);
}

}  // namespace readiness::questionnaire
