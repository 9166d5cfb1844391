#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::questionnaire {

// What the kinds of questions have in common, for whoever asks, reads or prints them. Few places
// look at the kind itself; a new kind is one more function in each visitor of answer_form.cpp.

/// What an answer is made of. Several kinds share one.
enum class AnsweredBy { level, option, ticks, amount, text };

struct AnswerOption {
  std::string id;  ///< what answers files store
  std::string text;
  std::optional<int> level = {};  ///< that it stands for, where the id does not say it
};

/// How a question can be answered.
struct AnswerForm {
  AnsweredBy by = AnsweredBy::text;
  std::string kind;                   ///< in words: "anchors 0 to 3"
  std::vector<AnswerOption> options;  ///< what can be picked; empty for an amount or a text
  double least = 0, most = 0;         ///< of an amount
  bool is_whole = false;
  std::string unit = {};      ///< what stands behind an amount: "hours", "of 5"; may be empty
  std::string unit_one = {};  ///< what stands behind 1: "hour", "of 5"; may be empty
  std::string note = {};      ///< how it is scored, where the options do not say it
};

[[nodiscard]] AnswerForm answer_form(const Questionnaire& questionnaire, const Question& question);

/// An amount with what stands behind it: "1 hour", "2 hours", "1 of 5", "7".
[[nodiscard]] std::string amount_text(const AnswerForm& form, double amount);

/// The same as `answer_form(...).by`.
[[nodiscard]] AnsweredBy answered_by(const Question& question);

/// How many options or items an answer can name, and the place of one among them: as `choice_ids`
/// of the model lists them, without a copy.
[[nodiscard]] std::size_t choice_count(const Questionnaire& questionnaire,
                                       const Question& question);
[[nodiscard]] std::optional<std::size_t> choice_named(const Questionnaire& questionnaire,
                                                      const Question& question,
                                                      std::string_view id);

/// Where the levels of a count or a number begin or end; none of other kinds, or where it has none.
[[nodiscard]] std::vector<double> bands_of(const Kind& kind);

/// Whether a top answer without evidence is to be doubted: it asks for evidence, and says something
/// that can be shown.
[[nodiscard]] bool takes_evidence_cap(const Question& question);

/// What answer reaches a level, in the question's own words: "2 or more: From a policy", "at least
/// 3 of 5"; empty where there are no words for it.
[[nodiscard]] std::string reaching_text(const Questionnaire& questionnaire,
                                        const Question& question, int level);

}  // namespace readiness::questionnaire
