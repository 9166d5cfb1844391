#pragma once

#include "base/modules.hpp"
#include "questionnaire/check/places.hpp"
#include "questionnaire/model.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::questionnaire {

struct Review;

/// A rule of the linter. The title is the first sentence of the code's row in docs/codes.md.
struct DesignRule {
  std::string_view code;
  Severity severity;
  std::string_view title;
  void (*check)(const Review& review);
};

[[nodiscard]] std::span<const DesignRule> design_rules();

/// What a rule sees, and where it reports. Private to the check_*.cpp files.
struct Review {
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
void option_values_fall(const Review& review);
void option_values_repeat(const Review& review);
void scale_ends(const Review& review);
void tick_levels_turn(const Review& review);
void tick_levels_missing(const Review& review);
void bands_out_of_reach(const Review& review);
void numbers_below_bands(const Review& review);
void answers_read_the_same(const Review& review);
void boolean_option_ids(const Review& review);

// check_balance.cpp
void dominant_questions(const Review& review);
void reversed_share(const Review& review);
void thin_dimensions(const Review& review);
void thin_facets(const Review& review);
void idle_roles(const Review& review);

// check_gates.cpp
void shut_gates(const Review& review);
void idle_gates(const Review& review);
void unreachable_levels(const Review& review);
void gates_on_not_applicable(const Review& review);
void gates_nobody_can_answer(const Review& review);
void forms_without_gates(const Review& review);

// check_conditions.cpp
void constant_conditions(const Review& review);
void conditions_on_answers(const Review& review);
void conditions_on_later_questions(const Review& review);
void constant_contradictions(const Review& review);
void constant_patterns(const Review& review);
void conditions_on_unasked(const Review& review);
void contradictions_of_no_role(const Review& review);

// check_advice.cpp
void too_few_possible_signs(const Review& review);
void constant_triggers(const Review& review);
void raises_that_miss_the_trigger(const Review& review);
void untreated_patterns(const Review& review);
void remedies_that_do_not_treat(const Review& review);
void many_steps(const Review& review);

// check_forms.cpp
void default_forms(const Review& review);
void idle_predictions(const Review& review);
void roles_without_form(const Review& review);
void questions_in_no_form(const Review& review);
void forms_asking_the_wrong_role(const Review& review);

// check_leftovers.cpp
void unused_scales(const Review& review);
void purposeless_context(const Review& review);
void missing_reasons(const Review& review);
void foreign_ids(const Review& review);
void repeated_short_names(const Review& review);
void unread_answers(const Review& review);

// check_wording.cpp
void double_questions(const Review& review);
void negations(const Review& review);
void leading_words(const Review& review);
void long_winded(const Review& review);
void long_labels(const Review& review);

}  // namespace rules
}  // namespace readiness::questionnaire
