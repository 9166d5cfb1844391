#include "document/shape/shape.hpp"
#include "questionnaire/load/loading.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace readiness::questionnaire {
namespace {

/// Which keys belong to which kinds; any of them on another kind is a mistake.
struct KindKey {
  std::string_view key;
  std::vector<std::string_view> kinds;
};

const std::array<KindKey, 11>& kind_keys() {
  static const std::array<KindKey, 11> keys = {{{"scale", {"choice", "probe"}},
                                                {"reverse", {"choice"}},
                                                {"key", {"probe"}},
                                                {"anchors", {"anchors"}},
                                                {"items", {"ticks"}},
                                                {"levels_by_count", {"ticks"}},
                                                {"of", {"count"}},
                                                {"bands", {"count", "number"}},
                                                {"unit", {"number"}},
                                                {"min", {"number"}},
                                                {"max", {"number"}}}};
  return keys;
}

bool needs(std::string_view kind, std::string_view key) {
  if (kind == "anchors") return key == "anchors";
  if (kind == "choice" || kind == "probe") return key == "scale";
  if (kind == "ticks") return key == "items";
  if (kind == "count") return key == "of" || key == "bands";
  return false;
}

/// Reports keys of other kinds and missing keys of this one. True when the kind can be read.
bool keys_fit_kind(Loading& loading, const Located& question, const std::string& kind) {
  bool fit = true;
  for (const auto& [key, kinds] : kind_keys()) {
    const bool belongs = std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    const bool present = question.node->find(key) != nullptr;
    const std::string name(key);
    if (present && !belongs)
      loading.error("Q0302", question.at(key), "`" + name + ":` has no meaning for kind: " + kind,
                    "it belongs to kind: " + enumerated({kinds.begin(), kinds.end()}, "or"));
    if (!present && needs(kind, key)) {
      loading.error("Q0301", question.at("kind"), "kind: " + kind + " needs `" + name + ":`");
      fit = false;
    }
  }
  return fit;
}

std::vector<double> numbers_at(const Node& node, std::string_view key) {
  std::vector<double> numbers;
  if (const Node* list = node.find(key))
    for (const Node& item : list->items) numbers.push_back(*parse_number(item.text));
  return numbers;
}

bool strictly_monotone(const std::vector<double>& numbers) {
  const bool rising =
      std::adjacent_find(numbers.begin(), numbers.end(), std::greater_equal<>()) == numbers.end();
  const bool falling =
      std::adjacent_find(numbers.begin(), numbers.end(), std::less_equal<>()) == numbers.end();
  return rising || falling;
}

std::vector<double> load_bands(Loading& loading, const Located& question) {
  std::vector<double> bands = numbers_at(*question.node, "bands");
  if (!strictly_monotone(bands))
    loading.error("Q0303", question.at("bands"), "bands rise or fall from each level to the next",
                  "give the lower bound of each level, level 0 first");
  return bands;
}

Anchors load_anchors(const Loading& loading, const Located& question) {
  Anchors anchors;
  for (const Node& node : question.node->find("anchors")->items) {
    const bool with_flag = node.find("text") != nullptr;
    anchors.anchors.push_back(
        {with_flag ? words_at(node, "text", loading.language) : words_of(node, loading.language),
         with_flag ? text_at(node, "flag") : std::string{}});
  }
  return anchors;
}

std::optional<ScaleId> load_scale(Loading& loading, const Located& question) {
  return named(loading, loading.questionnaire.scales, *question.node->find("scale"), question.file,
               "a scale", "Q0202");
}

Ticks load_ticks(Loading& loading, const Located& question) {
  Ticks ticks;
  std::set<std::string> seen;
  for (const Node& node : question.node->find("items")->items) {
    ticks.items.push_back({text_at(node, "id"), words_at(node, "text", loading.language)});
    if (!seen.insert(ticks.items.back().id).second)
      loading.error("Q0201", {question.file, span_at(node, "id")},
                    "the item `" + ticks.items.back().id + "` stands in this list twice");
  }
  for (const double level : numbers_at(*question.node, "levels_by_count"))
    ticks.levels_by_count.push_back(static_cast<int>(level));
  const std::size_t counts = ticks.items.size() + 1;
  if (ticks.levels_by_count.empty())
    for (std::size_t i = 0; i < counts; ++i) ticks.levels_by_count.push_back(static_cast<int>(i));
  const auto [least, most] =
      std::minmax_element(ticks.levels_by_count.begin(), ticks.levels_by_count.end());
  if (ticks.levels_by_count.size() != counts)
    loading.error("Q0304", question.at("levels_by_count"),
                  "`levels_by_count` needs one level for each count",
                  "with " + counted(static_cast<long>(ticks.items.size()), "item", "items") +
                      " that is " + std::to_string(counts) + " numbers, for 0 ticks first");
  else if (*least != 0 || *most == 0)
    loading.error("Q0304", question.at("levels_by_count"),
                  "`levels_by_count` must contain level 0 and at least one higher level");
  return ticks;
}

Count load_count(Loading& loading, const Located& question) {
  return {integer_at(*question.node, "of").value_or(1), load_bands(loading, question)};
}

Number load_number(Loading& loading, const Located& question) {
  Number number;
  number.unit = words_at(*question.node, "unit", loading.language);
  number.least = number_at(*question.node, "min").value_or(0);
  number.most = number_at(*question.node, "max").value_or(1e12);
  if (question.node->find("bands")) number.bands = load_bands(loading, question);
  if (number.least >= number.most)
    loading.error("Q0305", question.at("max"), "`max` must be above `min`");
  return number;
}

Probe load_probe(Loading& loading, const Located& question, ScaleId scale) {
  Probe probe{scale, std::nullopt};
  if (const Node* key = question.node->find("key"))
    probe.key = named(loading, loading.questionnaire.roles, *key, question.file, "a role", "Q0204");
  return probe;
}

std::optional<Kind> load_kind(Loading& loading, const Located& question) {
  const std::string kind = text_at(*question.node, "kind");
  if (!keys_fit_kind(loading, question, kind)) return std::nullopt;
  if (kind == "anchors") return load_anchors(loading, question);
  if (kind == "ticks") return load_ticks(loading, question);
  if (kind == "count") return load_count(loading, question);
  if (kind == "number") return load_number(loading, question);
  if (kind == "text") return Text{};
  const auto scale = load_scale(loading, question);
  if (!scale) return std::nullopt;
  if (kind == "probe") return load_probe(loading, question, *scale);
  return Choice{*scale, flag_at(*question.node, "reverse", false)};
}

/// A context question may carry its options with it; they become a scale of its name.
std::optional<Kind> load_context_kind(Loading& loading, const Located& question,
                                      const std::string& id) {
  if (text_at(*question.node, "kind") == "number") return load_number(loading, question);
  if (question.node->find("scale")) {
    const auto scale = load_scale(loading, question);
    return scale ? std::optional<Kind>(Choice{*scale, false}) : std::nullopt;
  }
  if (!question.node->find("options")) {
    loading.error("Q0301", question.here(), "`" + id + "` needs `options:` or `scale:`",
                  "or say `kind: number`");
    return std::nullopt;
  }
  return Choice{
      loading.questionnaire.scales.add({id, load_options(loading, question), question.here()}),
      false};
}

void load_texts(const Loading& loading, const Node& node, Question& question) {
  const auto words = [&](std::string_view key) { return words_at(node, key, loading.language); };
  question.text = words("text");
  question.prediction = words("prediction");
  question.short_name = words("short");
  question.topic = words("topic");
  question.why = words("why");
  question.good_enough = words("good_enough");
  question.evidence = words("evidence");
  if (const Node* references = node.find("references"))
    for (const Entry& entry : references->entries)
      question.references[entry.key] = list_at(*references, entry.key);
}

void load_wording_for_roles(Loading& loading, const Located& record, Question& question) {
  const Node* wordings = record.node->find("text_for");
  if (!wordings) return;
  for (const Entry& entry : wordings->entries) {
    Node role;
    role.text = entry.key;
    role.span = entry.key_span;
    if (named(loading, loading.questionnaire.roles, role, record.file, "a role", "Q0204"))
      question.text_for[entry.key] = words_of(entry.value, loading.language);
  }
}

std::vector<RoleId> load_roles_or_all(Loading& loading, const Located& record) {
  const auto& roles = loading.questionnaire.roles;
  if (!record.node->find("roles")) return roles.ids();
  return all_named(loading, roles, record, "roles", "a role", "Q0204");
}

/// Ids are one namespace: questions and context; dimensions, facets and `overall` are another.
bool is_new_question(Loading& loading, const std::string& id, const Origin& origin) {
  const auto earlier = find_by_id(loading.questionnaire.questions, id);
  if (!earlier) return true;
  loading.error("Q0201", origin, "the question id `" + id + "` is used twice", "rename one of them")
      .related.push_back(
          loading.place(loading.questionnaire.questions[*earlier].origin, "first here"));
  return false;
}

std::optional<QuestionId> load_question(Loading& loading, const Located& record,
                                        DimensionId dimension) {
  Question question;
  question.id = text_at(*record.node, "id");
  question.origin = record.at("id");
  const auto kind = load_kind(loading, record);
  if (!is_new_question(loading, question.id, question.origin) || !kind) return std::nullopt;
  question.kind = *kind;
  question.dimension = dimension;
  load_texts(loading, *record.node, question);
  load_wording_for_roles(loading, record, question);
  question.facets =
      all_named(loading, loading.questionnaire.facets, record, "facets", "a facet", "Q0203");
  question.roles = load_roles_or_all(loading, record);
  question.predicted_by =
      all_named(loading, loading.questionnaire.roles, record, "predicted_by", "a role", "Q0204");
  question.weight = number_at(*record.node, "weight").value_or(1);
  question.may_be_not_applicable = record.node->find("not_applicable") != nullptr;
  question.sensitive = flag_at(*record.node, "sensitive", false);
  return loading.questionnaire.questions.add(std::move(question));
}

void load_context_question(Loading& loading, const Entry& entry, std::size_t file) {
  const Located record{&entry.value, file};
  Question question;
  question.id = entry.key;
  question.origin = {file, entry.key_span};
  const auto kind = load_context_kind(loading, record, question.id);
  if (!is_new_question(loading, question.id, question.origin) || !kind) return;
  question.kind = *kind;
  load_texts(loading, entry.value, question);
  question.roles = load_roles_or_all(loading, record);
  loading.questionnaire.questions.add(std::move(question));
}

void check_dimension_id(Loading& loading, const std::string& id, const Origin& origin) {
  const bool taken = find_by_id(loading.questionnaire.dimensions, id) ||
                     find_by_id(loading.questionnaire.facets, id) || id == "overall";
  if (taken)
    loading.error("Q0201", origin, "the id `" + id + "` is used twice",
                  "surveys, facets and `overall` share one set of names");
}

}  // namespace

void load_context(Loading& loading, const Located& root) {
  const Node* context = root.node->find("context");
  if (!context) return;
  for (const Entry& entry : context->entries) {
    const std::size_t errors_before = loading.diagnostics.error_count();
    load_context_question(loading, entry, root.file);
    if (loading.diagnostics.error_count() > errors_before) loading.lost.insert(entry.key);
  }
}

void load_survey(Loading& loading, const Located& survey) {
  Dimension dimension;
  dimension.id = text_at(*survey.node, "id");
  dimension.origin = survey.at("id");
  check_dimension_id(loading, dimension.id, dimension.origin);
  dimension.title = words_at(*survey.node, "title", loading.language);
  dimension.healthy = words_at(*survey.node, "healthy", loading.language);
  if (dimension.healthy.empty()) dimension.healthy = dimension.title;
  dimension.text = words_at(*survey.node, "text", loading.language);
  dimension.weight = number_at(*survey.node, "weight").value_or(1);
  dimension.in_index = flag_at(*survey.node, "in_index", true);
  const DimensionId id = loading.questionnaire.dimensions.add(std::move(dimension));
  for (const Node& node : survey.node->find("questions")->items) {
    const std::size_t errors_before = loading.diagnostics.error_count();
    if (const auto question = load_question(loading, {&node, survey.file}, id))
      loading.questionnaire.dimensions[id].questions.push_back(*question);
    if (loading.diagnostics.error_count() > errors_before) loading.lost.insert(text_at(node, "id"));
  }
}

}  // namespace readiness::questionnaire
