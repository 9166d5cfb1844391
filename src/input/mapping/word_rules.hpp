#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "input/labels.hpp"
#include "input/mapping/cell_rule.hpp"
#include "input/mapping/column_names.hpp"
#include "input/mapping/mapping.hpp"
#include "questionnaire/model.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::input {

/// A word as it is looked up: what people read, in whatever case.
[[nodiscard]] std::string folded_text(std::string_view text);

/// Makes a mapping's words rules for cells.
class WordRules {
 public:
  WordRules(const Questionnaire& questionnaire, const Labels& labels, const Mapping& mapping,
            Diagnostics& diagnostics)
      : questionnaire_(questionnaire),
        labels_(labels),
        mapping_(mapping),
        diagnostics_(diagnostics) {}

  /// What the words of a question's cells mean: what is said of this question first, then what is
  /// its own, then what is said of all. Problems: M0112 a word of ours that is none.
  [[nodiscard]] CellRule rule_for(QuestionId id, const AnswerRule& answer) const;

  /// Words that stand where nothing is said at all.
  void add_missing_words(CellRule& rule) const;

 private:
  void add_word(QuestionId id, const Said& from, const Said& to, CellRule& rule) const;

  const Questionnaire& questionnaire_;
  const Labels& labels_;
  const Mapping& mapping_;
  Diagnostics& diagnostics_;
};

/// A column with a single item: `names` are what it is called, `meaning` is what it stands for, and
/// `own` what a tick in it then says: `1` of an item, `1` that there is none, or `?` or `!` of the
/// whole question.
struct TickColumn {
  const std::vector<std::string>& names;
  std::string meaning, own;
  std::string called;  ///< what the mapping calls it; may be empty
};

/// A cell of a single item says that it is ticked by a word for it, by what the item is called, or
/// by what its column is called. `whole` is the rule of the question.
[[nodiscard]] CellRule tick_rule(const AnswerRule& answer, const CellRule& whole,
                                 const TickColumn& column);

}  // namespace readiness::input
