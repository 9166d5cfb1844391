#pragma once

#include "base/modules.hpp"
#include "base/names.hpp"
#include "diagnosis/assessment.hpp"
#include "report/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::report {

/// What is explained: a questionnaire, with answers where somebody's are at hand (else null).
struct Scene {
  const Questionnaire& questionnaire;
  const Assessment* here = nullptr;
  /// Also how conditions are written, and how recommendations are ranked: for authors.
  bool debug = false;
};

/// What `explain` can say of a questionnaire, by id: questions, dimensions, facets, levels, gates
/// (LEVEL.1 and so on), patterns and recommendations.
[[nodiscard]] std::vector<std::string> explainable_things(const Questionnaire& questionnaire);

/// Everything of that name, in words: an id, or a title as reports print it, in any case. Empty
/// when there is nothing of that name.
[[nodiscard]] Report explain_thing(const Scene& scene, const std::string& name);

// Its parts, one for each kind of thing.
[[nodiscard]] Blocks explain_question(const Scene& scene, QuestionId id);
[[nodiscard]] Blocks explain_dimension(const Scene& scene, DimensionId id);
[[nodiscard]] Blocks explain_facet(const Scene& scene, FacetId id);
[[nodiscard]] Blocks explain_level(const Scene& scene, LevelId id);
[[nodiscard]] Blocks explain_gate(const Scene& scene, LevelId level, std::size_t gate);
[[nodiscard]] Blocks explain_pattern(const Scene& scene, PatternId id);
[[nodiscard]] Blocks explain_recommendation(const Scene& scene, RecommendationId id);

/// A condition in words; with `debug` as its author wrote it, too.
[[nodiscard]] std::string condition_in_words(const Scene& scene, const Expression& condition,
                                             const Origin& origin);

/// Adds "label: text" unless the text is empty.
void add_line(List& list, const std::string& label, const std::string& text);

/// The titles of rows of a table.
template <class Key, class Row>
[[nodiscard]] std::vector<std::string> titles_of(const Table<Key, Row>& table,
                                                 const std::vector<Key>& keys) {
  std::vector<std::string> titles;
  for (const Key key : keys) titles.push_back(table[key].title);
  return titles;
}

// How reports call it.
[[nodiscard]] inline const std::string& title_of(const Question& question) {
  return name_of(question);
}
[[nodiscard]] inline const std::string& title_of(const auto& row) { return row.title; }

/// The row of that id, else of that title in any case.
template <class Key, class Row>
[[nodiscard]] std::optional<Key> find_called(const Table<Key, Row>& table,
                                             const std::string& name) {
  if (const auto id = find_by_id(table, name)) return id;
  for (const Key key : table.ids())
    if (folded_name(title_of(table[key])) == folded_name(name)) return key;
  return std::nullopt;
}

}  // namespace readiness::report
