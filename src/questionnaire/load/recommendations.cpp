#include "base/number.hpp"
#include "document/shape/shape.hpp"
#include "questionnaire/load/loading.hpp"

#include <utility>

namespace readiness::questionnaire {
namespace {

std::vector<std::string> words_in(const Node& node, std::string_view key,
                                  std::string_view language) {
  std::vector<std::string> all;
  if (const Node* list = node.find(key))
    for (const Node& item : list->items) all.push_back(words_of(item, language));
  return all;
}

void load_plan(Loading& loading, const Located& root) {
  const Node* node = root.node->find("plan");
  if (!node) return;
  const Located record{node, root.file};
  PlanRules& plan = loading.questionnaire.plan;
  plan.order =
      all_named(loading, loading.questionnaire.facets, record, "order", "a facet", "Q0203");
  plan.weak_below = number_at(*node, "weak_below").value_or(plan.weak_below);
  plan.now = integer_at(*node, "now").value_or(plan.now);
  plan.next = integer_at(*node, "next").value_or(plan.next);
  plan.now_per_owner = integer_at(*node, "now_per_owner").value_or(plan.now_per_owner);
}

void load_stages(Loading& loading, const Located& root) {
  const Node* list = root.node->find("stages");
  if (!list) return;
  auto& stages = loading.questionnaire.stages;
  for (const Node& node : list->items) {
    Stage stage{text_at(node, "id"), words_at(node, "title", loading.language),
                words_at(node, "text", loading.language), flag_at(node, "urgent", false)};
    if (find_by_id(stages, stage.id))
      loading.error("Q0201", Located{&node, root.file}.at("id"),
                    "the stage `" + stage.id + "` is defined twice");
    stages.add(std::move(stage));
  }
}

void load_owners(Loading& loading, const Located& root) {
  const Node* owners = root.node->find("owners");
  if (!owners) return;
  for (const Entry& entry : owners->entries)
    loading.questionnaire.owners.add({entry.key, words_of(entry.value, loading.language)});
}

/// One of the file's owners; any words where it has none.
void load_owner(Loading& loading, const Located& record, Recommendation& row) {
  const auto& owners = loading.questionnaire.owners;
  if (owners.empty()) return;
  row.owner_id =
      named(loading, owners, *record.node->find("owner"), record.file, "an owner", "Q0215");
  if (row.owner_id) row.owner = owners[*row.owner_id].title;
}

std::optional<StageId> stage_named(Loading& loading, const Node& name, std::size_t file) {
  return named(loading, loading.questionnaire.stages, name, file, "a stage", "Q0209");
}

Metric load_metric(Loading& loading, const Node& node, std::size_t file) {
  Metric metric;
  metric.name = words_at(node, "name", loading.language);
  metric.rises = text_at(node, "better") == "up";
  if (const Node* question = node.find("question"))
    metric.question =
        named(loading, loading.questionnaire.questions, *question, file, "a question", "Q0207");
  return metric;
}

/// The level that one line of `raises` names; a level that the question does not have is refused.
void load_raise(Loading& loading, const Entry& entry, std::size_t file, Recommendation& row) {
  const Node key{Node::Kind::scalar, entry.key, false, entry.key_span, {}, {}};
  const auto question =
      named(loading, loading.questionnaire.questions, key, file, "a question", "Q0207");
  if (!question) return;
  const Question& raised = loading.questionnaire.questions[*question];
  const int levels = level_count(loading.questionnaire, raised.kind);
  const int level = static_cast<int>(*parse_integer(entry.value.text));
  if (is_context(raised) || levels == 0)
    loading.error("Q0122", {file, entry.key_span}, "`" + entry.key + "` has no level to raise",
                  "name a scored question");
  else if (level >= levels)
    loading.error("Q0122", {file, entry.value.span},
                  "`" + entry.key + "` has no level " + std::to_string(level),
                  "its levels run from 0 to " + std::to_string(levels - 1));
  else
    row.raises[*question] = level;
}

void load_effort(Loading& loading, const Located& record, Recommendation& row) {
  const Node& node = *record.node->find("effort");
  Effort& effort = row.effort;
  effort.likely = number_at(node, "days").value_or(0);
  effort.low = number_at(node, "low").value_or(effort.likely);
  effort.high = number_at(node, "high").value_or(effort.likely);
  row.weeks = number_at(node, "weeks").value_or(0);
  if (effort.low > effort.likely || effort.likely > effort.high)
    loading.error("Q0125", record.at("effort"),
                  "the days of `" + row.id + "` do not rise from low to high",
                  "what is likely lies between the two");
}

void load_strengthen(Loading& loading, const Located& record, Recommendation& row) {
  if (const Node* variant = record.node->find("strengthen")) {
    row.strengthen_when =
        load_expression(loading, *variant->find("when"), record.file, ExpressionUse::diagnosis);
    row.strengthen_step = words_at(*variant, "first_step", loading.language);
  }
}

void load_texts(const Node& node, const std::string& language, Recommendation& row) {
  for (const auto& [key, text] : {std::pair{"title", &row.title},
                                  {"owner", &row.owner},
                                  {"agree_with", &row.agree_with},
                                  {"because", &row.because},
                                  {"first_step", &row.first_step},
                                  {"done_when", &row.done_when},
                                  {"stop_when", &row.stop_when},
                                  {"good_enough", &row.good_enough},
                                  {"trap", &row.trap}})
    *text = words_at(node, key, language);
  row.steps = words_in(node, "steps", language);
}

void load_recommendation(Loading& loading, const Located& record) {
  Questionnaire& questionnaire = loading.questionnaire;
  const Node& node = *record.node;
  Recommendation row;
  row.id = text_at(node, "id");
  row.origin = record.at("id");
  load_texts(node, loading.language, row);
  if (const Node* facet = node.find("facet"))
    row.facet = named(loading, questionnaire.facets, *facet, record.file, "a facet", "Q0203");
  row.stage = stage_named(loading, *node.find("stage"), record.file).value_or(StageId{});
  auto when = load_expression(loading, *node.find("when"), record.file, ExpressionUse::diagnosis);
  if (when) row.when = std::move(*when);
  row.when_origin = record.at("when");
  if (const Node* needs = node.find("needs"))
    row.needs = load_expression(loading, *needs, record.file, ExpressionUse::diagnosis);
  load_owner(loading, record, row);
  load_effort(loading, record, row);
  load_strengthen(loading, record, row);
  if (const Node* metric = node.find("metric"))
    row.metric = load_metric(loading, *metric, record.file);
  if (const Node* raises = node.find("raises"))
    for (const Entry& entry : raises->entries) load_raise(loading, entry, record.file, row);
  row.review_days = integer_at(node, "review_days").value_or(0);
  if (find_by_id(questionnaire.recommendations, row.id))
    loading.error("Q0201", row.origin, "the recommendation `" + row.id + "` is defined twice");
  loading.recommended.emplace_back(questionnaire.recommendations.add(std::move(row)), record);
}

void link_recommendation(Loading& loading, RecommendationId id, const Located& record) {
  Questionnaire& questionnaire = loading.questionnaire;
  Recommendation& row = questionnaire.recommendations[id];
  row.requires_done = all_named(loading, questionnaire.recommendations, record, "requires",
                                "a recommendation", "Q0210");
  row.treats = all_named(loading, questionnaire.patterns, record, "treats", "a pattern", "Q0208");
  const Node* sooner = record.node->find("sooner_with");
  if (!sooner) return;
  for (const Entry& entry : sooner->entries) {
    const Node key{Node::Kind::scalar, entry.key, false, entry.key_span, {}, {}};
    const auto pattern =
        named(loading, questionnaire.patterns, key, record.file, "a pattern", "Q0208");
    const auto stage = stage_named(loading, entry.value, record.file);
    if (pattern && stage) row.sooner_with[*pattern] = *stage;
  }
}

void refuse_circles_of_requirements(Loading& loading) {
  const auto& rows = loading.questionnaire.recommendations;
  for (const RecommendationId id : rows.ids()) {
    const auto circle = circle_through(
        id,
        rows.size(), [&](RecommendationId at) -> const auto& { return rows[at].requires_done; });
    if (circle.empty()) continue;
    loading.error("Q0123", rows[id].origin,
                  "`" + rows[id].id + "` must be done before itself: " + chain_of(rows, circle),
                  "remove one of the names under `requires`");
    return;
  }
}

}  // namespace

void load_recommendations(Loading& loading, const Located& root) {
  load_plan(loading, root);
  load_stages(loading, root);
  load_owners(loading, root);
  if (const Node* list = root.node->find("recommendations"))
    for (const Node& node : list->items) load_recommendation(loading, {&node, root.file});
}

void load_links(Loading& loading) {
  Questionnaire& questionnaire = loading.questionnaire;
  for (const auto& [id, record] : loading.remedies)
    questionnaire.patterns[id].remedies = all_named(loading, questionnaire.recommendations, record,
                                                    "remedies", "a recommendation", "Q0210");
  for (const auto& [id, record] : loading.recommended) link_recommendation(loading, id, record);
  refuse_circles_of_requirements(loading);
}

}  // namespace readiness::questionnaire
