#pragma once

#include "base/modules.hpp"
#include "input/labels.hpp"
#include "input/mapping/column_names.hpp"
#include "questionnaire/model.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace readiness::input {

/// A header in two parts: the question, and the row or item of it. Both may be empty.
struct HeaderParts {
  std::string whole, base, sub;
};
/// The ways in which platforms put a question and its part into one header, the whole first.
[[nodiscard]] std::vector<HeaderParts> parts_of(const std::string& name);

/// Which question a column seems to hold, and how sure that is: 1 where it is called as the
/// question reads or as its id is.
struct ColumnMatch {
  std::size_t column = 0;
  QuestionId question{};
  bool is_prediction = false;
  /// Of a column that holds one item: which, or a word for none, don't know, declined.
  std::optional<std::string> item;
  double score = 0;
};

/// The best match of each column that has one; each question once, or once for each of its items.
[[nodiscard]] std::vector<ColumnMatch> match_columns(const ColumnNames& names,
                                                     const Questionnaire& questionnaire,
                                                     const Labels& labels);

/// How alike two texts are, 0 to 1: the share of pairs of letters that both have.
[[nodiscard]] double likeness(const std::string& a, const std::string& b);

}  // namespace readiness::input
