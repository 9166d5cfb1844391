#pragma once

#include "base/modules.hpp"
#include "base/number.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "document/shape/shape.hpp"
#include "questionnaire/load/resolve.hpp"
#include "questionnaire/model.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace readiness::questionnaire {

/// A mapping of a file of the questionnaire together with which file that is.
struct Located {
  const Node* node = nullptr;
  std::size_t file = 0;

  [[nodiscard]] Origin at(std::string_view key) const { return {file, span_at(*node, key)}; }
  [[nodiscard]] Origin here() const { return {file, node->span}; }
};

/// What the parts of the loader share while a questionnaire is being built. Private to the loader.
struct Loading {
  Questionnaire& questionnaire;
  Diagnostics& diagnostics;
  std::string language;
  std::vector<std::pair<PatternId, Located>> remedies = {};            ///< read by `load_links`
  std::vector<std::pair<RecommendationId, Located>> recommended = {};  ///< read by `load_links`
  /// Names with a wrong definition: errors about their use would only follow, and are left out.
  std::set<std::string> lost = {};

  [[nodiscard]] Place place(const Origin& origin, std::string label = {}) const {
    return questionnaire.place(origin, std::move(label));
  }
  Diagnostic& error(std::string code, const Origin& origin, std::string message,
                    std::string help = {}) {
    return diagnostics.error(std::move(code), place(origin), std::move(message), std::move(help));
  }
};

/// A name written somewhere, looked up in a table; an error with the nearest name when absent.
template <class Key, class Row>
std::optional<Key> named(Loading& loading, const Table<Key, Row>& table, const Node& name,
                         std::size_t file, std::string_view what, std::string_view code) {
  if (const auto found = find_by_id(table, name.text)) return found;
  const std::vector<std::string> names = names_in(table);
  const std::string all = choices_text("there are", names, "there is none");
  loading.error(std::string(code), {file, name.span},
                "`" + name.text + "` is not " + std::string(what) + " of this questionnaire",
                did_you_mean(name.text, names, names.size() > 12 ? std::string{} : all));
  return std::nullopt;
}

/// A name that stands in a list twice would count twice.
template <class Key>
void add_once(Loading& loading, std::vector<Key>& keys, Key key, const Node& name,
              std::size_t file) {
  if (std::find(keys.begin(), keys.end(), key) == keys.end()) return keys.push_back(key);
  loading.error("Q0201", {file, name.span}, "`" + name.text + "` appears in this list twice",
                "delete one of them");
}

/// All names of the list under `key`; unknown ones are reported and left out.
template <class Key, class Row>
std::vector<Key> all_named(Loading& loading, const Table<Key, Row>& table, const Located& record,
                           std::string_view key, std::string_view what, std::string_view code) {
  std::vector<Key> keys;
  const Node* list = record.node->find(key);
  if (!list) return keys;
  for (const Node& name : list->items)
    if (const auto found = named(loading, table, name, record.file, what, code))
      add_once(loading, keys, *found, name, record.file);
  return keys;
}

/// The first circle that `next` leads into from `start`, as a path that ends where it began; empty
/// when there is none. `count` is how many keys there are.
template <class Key, class Next>
std::vector<Key> circle_through(Key start, std::size_t count, const Next& next) {
  std::vector<Key> path = {start};
  std::vector<bool> seen(count, false);
  const auto walk = [&](const auto& self, Key at) -> bool {
    for (const Key step : next(at)) {
      path.push_back(step);
      if (step == start) return true;
      if (!seen[step.value]) {
        seen[step.value] = true;
        if (self(self, step)) return true;
      }
      path.pop_back();
    }
    return false;
  };
  return walk(walk, start) ? path : std::vector<Key>{};
}

/// "a -> b -> a"
template <class Key, class Row>
std::string chain_of(const Table<Key, Row>& table, const std::vector<Key>& path) {
  std::vector<std::string> ids;
  for (const Key key : path) ids.push_back(table[key].id);
  return joined(ids, " -> ");
}

// The steps of loading, in the order in which they must run.
void load_frame(Loading& loading, const Located& root);  ///< roles, scales, facets, scoring, grades
void load_instructions(Loading& loading, const Located& root);
void load_context(Loading& loading, const Located& root);
void load_survey(Loading& loading, const Located& survey);
void load_retired(Loading& loading, const Located& root);
void load_forms(Loading& loading, const Located& root);
void load_levels(Loading& loading, const Located& root);
void load_condition(Loading& loading, QuestionId question, const Node& text, std::size_t file);
void refuse_circles(Loading& loading);
void load_contradictions(Loading& loading, const Located& root);
void load_patterns(Loading& loading, const Located& root);
void load_recommendations(Loading& loading, const Located& root);
/// What rules say of each other, whichever file they stand in and whichever was read first.
void load_links(Loading& loading);

/// The list under `options`, values evenly spread where none are given.
[[nodiscard]] std::vector<Option> load_options(Loading& loading, const Located& record);

/// The expression under a node; nothing after an error.
[[nodiscard]] std::optional<Expression> load_expression(Loading& loading, const Node& text,
                                                        std::size_t file, ExpressionUse use);

}  // namespace readiness::questionnaire
