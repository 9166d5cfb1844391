#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"
#include "report/report.hpp"

#include <string>
#include <vector>

namespace readiness::report {

/// What `explain` can say of a questionnaire: ids of questions, dimensions, facets, levels, gates
/// (LEVEL.1 and so on), patterns and recommendations.
[[nodiscard]] std::vector<std::string> explainable_things(const Questionnaire& questionnaire);

/// Everything of that name, in words; with answers at hand also where they stand. Empty when there
/// is nothing of that name. `here` may be null and belongs to the questionnaire.
[[nodiscard]] Report explain_thing(const Questionnaire& questionnaire, const Assessment* here,
                                   const std::string& name);

// Its parts, one for each kind of thing.
[[nodiscard]] Blocks explain_question(const Questionnaire& questionnaire, const Assessment* here,
                                      QuestionId id);
[[nodiscard]] Blocks explain_dimension(const Questionnaire& questionnaire, const Assessment* here,
                                       DimensionId id);
[[nodiscard]] Blocks explain_facet(const Questionnaire& questionnaire, const Assessment* here,
                                   FacetId id);
[[nodiscard]] Blocks explain_level(const Questionnaire& questionnaire, const Assessment* here,
                                   LevelId id);
[[nodiscard]] Blocks explain_gate(const Questionnaire& questionnaire, const Assessment* here,
                                  LevelId level, std::size_t gate);
[[nodiscard]] Blocks explain_pattern(const Questionnaire& questionnaire, const Assessment* here,
                                     PatternId id);
[[nodiscard]] Blocks explain_recommendation(const Questionnaire& questionnaire,
                                            const Assessment* here, RecommendationId id);

/// A condition as its author wrote it, in one line.
[[nodiscard]] std::string written(const Questionnaire& questionnaire, const Origin& origin);

/// Adds "label: text" unless the text is empty.
void add_line(List& list, const std::string& label, const std::string& text);

/// The ids of rows of a table, as a list in words.
template <class Key, class Row>
[[nodiscard]] std::vector<std::string> ids_of(const Table<Key, Row>& table,
                                              const std::vector<Key>& keys) {
  std::vector<std::string> ids;
  for (const Key key : keys) ids.push_back(table[key].id);
  return ids;
}

}  // namespace readiness::report
