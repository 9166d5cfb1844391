#include "report/explain/thing.hpp"

#include "report/words/expressions.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

std::string gate_id(const Level& level, std::size_t gate) {
  return level.id + "." + std::to_string(gate + 1);
}

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// As its author wrote it, in one line.
std::string written(const Questionnaire& questionnaire, const Origin& origin) {
  const std::string& text = questionnaire.sources[origin.file].text();
  std::string raw = text.substr(origin.span.begin, origin.span.end - origin.span.begin);
  const bool is_folded = !raw.empty() && (raw[0] == '>' || raw[0] == '|');
  if (is_folded) raw.erase(0, std::min(raw.find('\n'), raw.size()));
  const bool is_quoted = raw.size() > 1 && (raw[0] == '"' || raw[0] == '\'');
  if (is_quoted) raw = raw.substr(1, raw.size() - 2);
  std::string line;
  for (const char c : raw)
    if (!is_space(c))
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

}  // namespace

std::vector<std::string> explainable_things(const Questionnaire& questionnaire) {
  std::vector<std::string> names = names_in(questionnaire.questions);
  const auto add = [&](const std::vector<std::string>& more) {
    names.insert(names.end(), more.begin(), more.end());
  };
  add(names_in(questionnaire.dimensions));
  add(names_in(questionnaire.facets));
  add(names_in(questionnaire.levels));
  add(names_in(questionnaire.patterns));
  add(names_in(questionnaire.recommendations));
  for (const Level& level : questionnaire.levels)
    for (std::size_t i = 0; i < level.gates.size(); ++i) names.push_back(gate_id(level, i));
  return names;
}

Report explain_thing(const Scene& scene, const std::string& name) {
  const Questionnaire& questionnaire = scene.questionnaire;
  Report report;
  const auto add = [&](Blocks blocks) {
    for (Block& block : blocks) report.blocks.push_back(std::move(block));
  };
  const auto try_table = [&](const auto& table, const auto& explain) {
    if (const auto id = find_called(table, name)) add(explain(scene, *id));
  };
  try_table(questionnaire.questions, explain_question);
  try_table(questionnaire.dimensions, explain_dimension);
  try_table(questionnaire.facets, explain_facet);
  try_table(questionnaire.levels, explain_level);
  try_table(questionnaire.patterns, explain_pattern);
  try_table(questionnaire.recommendations, explain_recommendation);
  for (const PatternId id : questionnaire.patterns.ids())  // as chains and causes call them
    if (const std::string& short_name = questionnaire.patterns[id].short_name;
        !short_name.empty() && folded_name(short_name) == folded_name(name))
      add(explain_pattern(scene, id));
  for (const LevelId level : questionnaire.levels.ids())
    for (std::size_t i = 0; i < questionnaire.levels[level].gates.size(); ++i)
      if (gate_id(questionnaire.levels[level], i) == name) add(explain_gate(scene, level, i));
  return report;
}

std::string condition_in_words(const Scene& scene, const Expression& condition,
                               const Origin& origin) {
  const std::string words = in_plain_words(scene.questionnaire, condition);
  return scene.debug ? words + " (" + written(scene.questionnaire, origin) + ")" : words;
}

void add_line(List& list, const std::string& label, const std::string& text) {
  if (!text.empty()) list.items.push_back({label + ": " + text, {}});
}

}  // namespace readiness::report
