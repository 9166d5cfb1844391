#include "base/number.hpp"
#include "document/shape/shape.hpp"
#include "questionnaire/load/loading.hpp"

#include <utility>

namespace readiness::questionnaire {
namespace {

std::optional<Sign> load_sign(Loading& loading, const Node& node, std::size_t file) {
  const Node* when = node.find("when");
  const Node& text = when ? *when : node;
  auto expression = load_expression(loading, text, file, ExpressionUse::diagnosis);
  if (!expression) return std::nullopt;
  return Sign{std::move(*expression), words_at(node, "text", loading.language), {file, text.span}};
}

/// Of the signs that are written: one that cannot be read is told for itself.
void check_need(Loading& loading, const Located& record, const Pattern& pattern) {
  const std::size_t signs = record.node->find("signs")->items.size();
  if (pattern.need > static_cast<int>(signs))
    loading.error("Q0120", record.at("need"), "`" + pattern.id + "` needs more signs than it has",
                  "it has " + std::to_string(signs));
}

void load_pattern(Loading& loading, const Located& record) {
  const Node& node = *record.node;
  Pattern pattern;
  pattern.id = text_at(node, "id");
  pattern.origin = record.at("id");
  for (const auto& [key, text] : {std::pair{"title", &pattern.title},
                                  {"text", &pattern.text},
                                  {"finding", &pattern.finding},
                                  {"short", &pattern.short_name},
                                  {"consequence", &pattern.consequence},
                                  {"disproved_by", &pattern.disproved_by}})
    *text = words_at(node, key, loading.language);
  pattern.severity = text_at(node, "severity");
  pattern.healthy = flag_at(node, "healthy", false);
  pattern.need = integer_at(node, "need").value_or(1);
  auto must = load_sign(loading, *node.find("must"), record.file);
  if (must) pattern.must = std::move(*must);
  for (const Node& sign : node.find("signs")->items)
    if (auto loaded = load_sign(loading, sign, record.file))
      pattern.signs.push_back(std::move(*loaded));
  if (const Node* counter = node.find("counter"))
    pattern.counter = load_expression(loading, *counter, record.file, ExpressionUse::diagnosis);
  check_need(loading, record, pattern);
  if (find_by_id(loading.questionnaire.patterns, pattern.id))
    loading.error("Q0201", pattern.origin, "the pattern `" + pattern.id + "` is defined twice");
  loading.remedies.emplace_back(loading.questionnaire.patterns.add(std::move(pattern)), record);
}

void refuse_causal_circles(Loading& loading) {
  const auto& patterns = loading.questionnaire.patterns;
  for (const PatternId id : patterns.ids()) {
    const auto circle = circle_through(
        id, patterns.size(), [&](PatternId at) -> const auto& { return patterns[at].leads_to; });
    if (circle.empty()) continue;
    loading.error("Q0121", patterns[id].origin,
                  "`" + patterns[id].id + "` leads back to itself: " + chain_of(patterns, circle),
                  "causes run one way: remove one of the names under `leads_to`");
    return;
  }
}

}  // namespace

void load_patterns(Loading& loading, const Located& root) {
  auto& patterns = loading.questionnaire.patterns;
  const Node* list = root.node->find("patterns");
  if (!list) return;
  const std::vector<Node>& nodes = list->items;
  const std::size_t before = patterns.size();
  for (const Node& node : nodes) load_pattern(loading, {&node, root.file});
  // Arrows may point forwards, so they are drawn when all patterns are known.
  for (std::size_t i = 0; i < nodes.size(); ++i)
    patterns[PatternId{before + i}].leads_to =
        all_named(loading, patterns, {&nodes[i], root.file}, "leads_to", "a pattern", "Q0208");
  refuse_causal_circles(loading);
}

}  // namespace readiness::questionnaire
