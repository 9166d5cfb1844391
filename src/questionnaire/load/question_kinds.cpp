#include "questionnaire/load/question_kinds.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace readiness::questionnaire {
namespace {

using namespace shapes;

// --- what each kind is loaded from ---------------------------------------------------------------

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

std::optional<Kind> load_anchors(Loading& loading, const Located& question) {
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

std::optional<Kind> load_ticks(Loading& loading, const Located& question) {
  Ticks ticks;
  std::set<std::string> seen;
  for (const Node& node : question.node->find("items")->items) {
    ticks.items.push_back({text_at(node, "id"), words_at(node, "text", loading.language)});
    if (!seen.insert(ticks.items.back().id).second)
      loading.error("Q0201", {question.file, span_at(node, "id")},
                    "the item `" + ticks.items.back().id + "` appears in this list twice");
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

std::optional<Kind> load_count(Loading& loading, const Located& question) {
  return Count{integer_at(*question.node, "of").value_or(1), load_bands(loading, question)};
}

std::optional<Kind> load_number(Loading& loading, const Located& question) {
  Number number;
  number.unit = words_at(*question.node, "unit", loading.language);
  number.unit_one = words_at(*question.node, "unit_one", loading.language);
  number.least = number_at(*question.node, "min").value_or(0);
  number.most = number_at(*question.node, "max").value_or(1e12);
  if (question.node->find("bands")) number.bands = load_bands(loading, question);
  if (number.unit.empty() && !number.unit_one.empty())
    loading.error("Q0301", question.at("unit_one"), "`unit_one:` needs `unit:` beside it");
  if (number.least >= number.most)
    loading.error("Q0305", question.at("max"), "`max` must be above `min`");
  return number;
}

std::optional<Kind> load_text(Loading&, const Located&) { return Text{}; }

std::optional<Kind> load_choice(Loading& loading, const Located& question) {
  const auto scale = load_scale(loading, question);
  if (!scale) return std::nullopt;
  return Choice{*scale, flag_at(*question.node, "reverse", false)};
}

std::optional<Kind> load_probe(Loading& loading, const Located& question) {
  const auto scale = load_scale(loading, question);
  if (!scale) return std::nullopt;
  Probe probe{*scale, std::nullopt};
  if (const Node* key = question.node->find("key"))
    probe.key = named(loading, loading.questionnaire.roles, *key, question.file, "a role", "Q0204");
  return probe;
}

// --- the tables ----------------------------------------------------------------------------------

struct KindRow {
  std::string_view name;
  std::vector<std::string_view> needs;  ///< keys that it cannot do without
  std::optional<Kind> (*load)(Loading& loading, const Located& question);
};

const std::vector<KindRow>& kinds() {
  static const std::vector<KindRow> rows = {{"anchors", {"anchors"}, load_anchors},
                                            {"choice", {"scale"}, load_choice},
                                            {"ticks", {"items"}, load_ticks},
                                            {"count", {"of", "bands"}, load_count},
                                            {"number", {}, load_number},
                                            {"text", {}, load_text},
                                            {"probe", {"scale"}, load_probe}};
  return rows;
}

/// A mapping is always the long form; its text may be given in several languages.
Shape anchor() {
  return either(
      {record("an anchor", {{"text", true, words(), "What one sees."},
                            {"flag", false, identifier(), "A name that rules can read."}}),
       text()});
}

/// A key that some kinds have; on another kind it is a mistake.
struct KindKey {
  Field field;
  std::vector<std::string_view> kinds;
};

const std::vector<KindKey>& kind_keys() {
  static const std::vector<KindKey> keys = {
      {{"scale", optional, identifier(), "Of a choice or probe: a named scale."},
       {"choice", "probe"}},
      {{"reverse", optional, boolean(), "Of a choice: the scale's first option is healthy."},
       {"choice"}},
      {{"key", optional, identifier(), "Of a probe: the role whose own answers are the key."},
       {"probe"}},
      {{"anchors", optional, list(anchor(), 2), "Of anchors: the written levels, worst first."},
       {"anchors"}},
      {{"items", optional,
        list(record("an item", {{"id", true, identifier(), "What answers files store."},
                                {"text", true, words(), "What people read."}}),
             1),
        "Of ticks: what can be ticked."},
       {"ticks"}},
      {{"levels_by_count", optional, list(integer(0, 100), 2),
        "Of ticks: the level for 0, 1, 2, ... ticks; the count itself when absent."},
       {"ticks"}},
      {{"of", optional, integer(1, 100000), "Of a count: the largest count."}, {"count"}},
      {{"bands", optional, list(number(-1e12, 1e12), 2),
        "Of a count or number: lower bound of each level, level 0 first."},
       {"count", "number"}},
      {{"unit", optional, words(), "Of a number: what stands behind it."}, {"number"}},
      {{"unit_one", optional, words(), "Of a number: what stands behind 1, where that differs."},
       {"number"}},
      {{"min", optional, number(-1e12, 1e12), "Of a number: the smallest."}, {"number"}},
      {{"max", optional, number(-1e12, 1e12), "Of a number: the largest."}, {"number"}}};
  return keys;
}

bool needs(const KindRow& kind, std::string_view key) {
  return std::find(kind.needs.begin(), kind.needs.end(), key) != kind.needs.end();
}

/// Reports keys of other kinds and missing keys of this one. True when the kind can be read.
bool keys_fit_kind(Loading& loading, const Located& question, const KindRow& kind) {
  bool fit = true;
  for (const auto& [field, kinds] : kind_keys()) {
    const std::string& name = field.key;
    const bool belongs = std::find(kinds.begin(), kinds.end(), kind.name) != kinds.end();
    const bool present = question.node->find(name) != nullptr;
    if (present && !belongs)
      loading.error("Q0302", question.at(name),
                    "`" + name + ":` has no meaning for kind: " + std::string(kind.name),
                    "it belongs to kind: " + enumerated({kinds.begin(), kinds.end()}, "or"));
    if (!present && needs(kind, name)) {
      loading.error("Q0301", question.at("kind"),
                    "kind: " + std::string(kind.name) + " needs `" + name + ":`");
      fit = false;
    }
  }
  return fit;
}

}  // namespace

std::vector<std::string> kind_names() {
  std::vector<std::string> names;
  for (const KindRow& row : kinds()) names.emplace_back(row.name);
  return names;
}

std::vector<Field> kind_fields() {
  std::vector<Field> fields;
  for (const KindKey& key : kind_keys()) fields.push_back(key.field);
  return fields;
}

std::optional<Kind> load_kind(Loading& loading, const Located& question) {
  const std::string name = text_at(*question.node, "kind");
  const auto kind = std::find_if(kinds().begin(), kinds().end(),
                                 [&](const KindRow& row) { return row.name == name; });
  return keys_fit_kind(loading, question, *kind) ? kind->load(loading, question) : std::nullopt;
}

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

}  // namespace readiness::questionnaire
