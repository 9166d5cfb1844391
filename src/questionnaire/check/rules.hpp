#pragma once

#include "base/modules.hpp"
#include "questionnaire/check/places.hpp"
#include "questionnaire/model.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::questionnaire {

struct DesignCheck;

/// A rule of the linter. The title is the first sentence of the code's row in docs/codes.md.
struct DesignRule {
  std::string_view code;
  Severity severity;
  std::string_view title;
  void (*check)(const DesignCheck& design);
};

[[nodiscard]] std::span<const DesignRule> design_rules();

/// What a rule sees, and where it reports. Private to the check_*.cpp files.
struct DesignCheck {
  const Questionnaire& questionnaire;
  const Places& places;
  Diagnostics& diagnostics;
  const DesignRule& rule;

  /// Adds a finding with the code and the severity of the rule.
  Diagnostic& report(const Origin& at, std::string message, std::string help) const;
};

[[nodiscard]] std::string quoted(const std::string& id);  ///< as messages name an id

/// How messages call a question: its id and its short name.
[[nodiscard]] std::string called(const Question& question);

[[nodiscard]] std::vector<RoleId> roles_with_index(const Questionnaire& questionnaire);

/// Whether a form asks the question of those of its roles that the question is for.
[[nodiscard]] bool asks(const Form& form, const Questionnaire& questionnaire, QuestionId id);

/// Whether people are asked how far they agree: a scale whose labels speak of agreeing, or one that
/// some question reverses, under a text that asks nothing.
[[nodiscard]] bool asks_for_agreement(const Questionnaire& questionnaire, const Question& question);

[[nodiscard]] bool lists(const auto& list, const auto& wanted) {
  for (const auto& entry : list)
    if (entry == wanted) return true;
  return false;
}

/// The rules, one function each; the table in check.cpp says what each is for.
namespace rules {

// check_answers.cpp
void option_values_fall(const DesignCheck& design);
void option_values_repeat(const DesignCheck& design);
void scale_ends(const DesignCheck& design);
void tick_levels_turn(const DesignCheck& design);
void tick_levels_missing(const DesignCheck& design);
void bands_out_of_reach(const DesignCheck& design);
void numbers_below_bands(const DesignCheck& design);
void answers_read_the_same(const DesignCheck& design);
void boolean_option_ids(const DesignCheck& design);

// check_balance.cpp
void dominant_questions(const DesignCheck& design);
void reversed_share(const DesignCheck& design);
void thin_dimensions(const DesignCheck& design);
void thin_facets(const DesignCheck& design);
void idle_roles(const DesignCheck& design);

// check_gates.cpp
void shut_gates(const DesignCheck& design);
void idle_gates(const DesignCheck& design);
void unreachable_levels(const DesignCheck& design);
void gates_on_not_applicable(const DesignCheck& design);
void gates_nobody_can_answer(const DesignCheck& design);
void forms_without_gates(const DesignCheck& design);

// check_conditions.cpp
void constant_conditions(const DesignCheck& design);
void conditions_on_answers(const DesignCheck& design);
void conditions_on_later_questions(const DesignCheck& design);
void constant_contradictions(const DesignCheck& design);
void constant_patterns(const DesignCheck& design);
void conditions_on_unasked(const DesignCheck& design);
void contradictions_of_no_role(const DesignCheck& design);

// check_advice.cpp
void too_few_possible_signs(const DesignCheck& design);
void constant_triggers(const DesignCheck& design);
void raises_that_miss_the_trigger(const DesignCheck& design);
void untreated_patterns(const DesignCheck& design);
void remedies_that_do_not_treat(const DesignCheck& design);
void many_steps(const DesignCheck& design);

// check_forms.cpp
void default_forms(const DesignCheck& design);
void idle_predictions(const DesignCheck& design);
void roles_without_form(const DesignCheck& design);
void questions_in_no_form(const DesignCheck& design);
void forms_asking_the_wrong_role(const DesignCheck& design);

// check_leftovers.cpp
void unused_scales(const DesignCheck& design);
void purposeless_context(const DesignCheck& design);
void missing_reasons(const DesignCheck& design);
void foreign_ids(const DesignCheck& design);
void repeated_short_names(const DesignCheck& design);
void unread_answers(const DesignCheck& design);

// check_wording.cpp
void double_questions(const DesignCheck& design);
void negations(const DesignCheck& design);
void leading_words(const DesignCheck& design);
void long_winded(const DesignCheck& design);
void long_labels(const DesignCheck& design);

}  // namespace rules
}  // namespace readiness::questionnaire
