#include "questionnaire/check/check.hpp"

#include "questionnaire/check/rules.hpp"
#include "questionnaire/wording.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace readiness::questionnaire {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;

constexpr std::array table = {
    DesignRule{"Q0401", error, "A later option of a scale is worth less than an earlier one.",
               rules::option_values_fall},
    DesignRule{"Q0402", warning, "Two options of a scale are worth the same.",
               rules::option_values_repeat},
    DesignRule{"Q0403", warning, "The options of a scale do not run from 0 to 1.",
               rules::scale_ends},
    DesignRule{"Q0404", warning, "The levels of a tick list rise and fall with the count.",
               rules::tick_levels_turn},
    DesignRule{"Q0405", warning, "No number of ticks reaches a level of a tick list.",
               rules::tick_levels_missing},
    DesignRule{"Q0406", error, "No number that may be given falls into a band.",
               rules::bands_out_of_reach},
    DesignRule{"Q0407", warning, "Numbers below the lowest bound have no band of their own.",
               rules::numbers_below_bands},
    DesignRule{"Q0408", error, "Two answers to one question read the same.",
               rules::answers_read_the_same},
    DesignRule{"Q0409", warning, "Other YAML readers take an option id for true or false.",
               rules::boolean_option_ids},
    DesignRule{"Q0410", warning, "One question decides more than half of a dimension.",
               rules::dominant_questions},
    DesignRule{"Q0411", warning, "Almost all or almost none of the statements are reversed.",
               rules::reversed_share},
    DesignRule{"Q0412", warning, "A dimension has too few questions for a score.",
               rules::thin_dimensions},
    DesignRule{"Q0413", warning, "A facet has too few questions for a score.", rules::thin_facets},
    DesignRule{"Q0414", warning, "A role is asked no scored question.", rules::idle_roles},
    DesignRule{"Q0420", error, "A gate can never pass.", rules::shut_gates},
    DesignRule{"Q0421", warning, "A gate holds for the worst answers too.", rules::idle_gates},
    DesignRule{"Q0422", error, "A level or grade begins above the range of scores.",
               rules::unreachable_levels},
    DesignRule{"Q0423", error, "A gate reads a question that may be answered `na`.",
               rules::gates_on_not_applicable},
    DesignRule{"Q0424", warning, "A gate reads an answer that no role with an index can give.",
               rules::gates_nobody_can_answer},
    DesignRule{"Q0425", warning,
               "A form can show a level without asking the questions of its gates.",
               rules::forms_without_gates},
    DesignRule{"Q0430", error, "A `when` is always or never true.", rules::constant_conditions},
    DesignRule{"Q0431", warning, "A `when` reads an answer instead of context.",
               rules::conditions_on_answers},
    DesignRule{"Q0432", warning, "A `when` reads a question that is asked later.",
               rules::conditions_on_later_questions},
    DesignRule{"Q0433", error, "A contradiction can never hold, or always does.",
               rules::constant_contradictions},
    DesignRule{"Q0434", warning, "A `when` reads a question that one of the roles is not asked.",
               rules::conditions_on_unasked},
    DesignRule{"Q0435", error, "No role is asked all questions of a contradiction.",
               rules::contradictions_of_no_role},
    DesignRule{"Q0436", error, "The must of a pattern can never hold, or always does.",
               rules::constant_patterns},
    DesignRule{"Q0437", error, "Fewer signs of a pattern can hold than it needs.",
               rules::too_few_possible_signs},
    DesignRule{"Q0440", warning, "There is no default form, or a role has two.",
               rules::default_forms},
    DesignRule{"Q0441", warning, "A prediction is asked for by no form.", rules::idle_predictions},
    DesignRule{"Q0442", error, "A role has no form.", rules::roles_without_form},
    DesignRule{"Q0443", warning, "A question is asked by no form.", rules::questions_in_no_form},
    DesignRule{"Q0444", warning, "A form lists a question that its roles are not asked.",
               rules::forms_asking_the_wrong_role},
    DesignRule{"Q0445", warning, "A scale is used by no question.", rules::unused_scales},
    DesignRule{"Q0446", warning, "A context question is read by nothing and says no reason.",
               rules::purposeless_context},
    DesignRule{"Q0447", warning, "A question has no `why` where most have one.",
               rules::missing_reasons},
    DesignRule{"Q0448", warning, "The id of a question does not begin with its survey's.",
               rules::foreign_ids},
    DesignRule{"Q0449", warning, "Two questions have the same short name.",
               rules::repeated_short_names},
    DesignRule{"Q0450", warning, "A question asks two things at once.", rules::double_questions},
    DesignRule{"Q0451", warning, "A statement or a yes-or-no question contains a negation.",
               rules::negations},
    DesignRule{"Q0452", warning, "The wording of a question suggests the answer.",
               rules::leading_words},
    DesignRule{"Q0453", warning, "A question is long or has long sentences.", rules::long_winded},
    DesignRule{"Q0454", warning, "A label is too long for where it is shown.", rules::long_labels},
    DesignRule{"Q0460", error, "No answers call for a recommendation, or all do.",
               rules::constant_triggers},
    DesignRule{"Q0461", error, "What a recommendation raises leaves its trigger standing.",
               rules::raises_that_miss_the_trigger},
    DesignRule{"Q0462", warning, "A pattern is treated by no recommendation.",
               rules::untreated_patterns},
    DesignRule{"Q0463", error, "A remedy of a pattern does not treat it.",
               rules::remedies_that_do_not_treat},
    DesignRule{"Q0464", warning, "A recommendation has more than four steps after the first.",
               rules::many_steps},
    DesignRule{"Q0465", warning, "The answers to a question feed no rule.", rules::unread_answers},
};

bool is_reversed_somewhere(const Questionnaire& questionnaire, ScaleId scale) {
  return std::any_of(questionnaire.questions.begin(), questionnaire.questions.end(),
                     [&](const Question& question) {
                       const auto* choice = std::get_if<Choice>(&question.kind);
                       return choice && choice->scale == scale && choice->reverse;
                     });
}

bool speaks_of_agreeing(const Scale& scale) {
  return std::any_of(scale.options.begin(), scale.options.end(), [](const Option& option) {
    return has_word(option.label, "agree") || has_word(option.label, "disagree");
  });
}

}  // namespace

std::span<const DesignRule> design_rules() { return table; }

Diagnostic& DesignCheck::report(const Origin& at, std::string message, std::string help) const {
  const Place place = questionnaire.place(at);
  return rule.severity == Severity::error
             ? diagnostics.error(std::string(rule.code), place, std::move(message), std::move(help))
             : diagnostics.warning(std::string(rule.code), place, std::move(message),
                                   std::move(help));
}

std::string quoted(const std::string& id) { return "`" + id + "`"; }

std::string called(const Question& question) {
  const std::string id = quoted(question.id);
  return question.short_name.empty() ? id : id + " (" + question.short_name + ")";
}

std::vector<RoleId> roles_with_index(const Questionnaire& questionnaire) {
  std::vector<RoleId> found;
  for (const RoleId role : questionnaire.roles.ids())
    if (questionnaire.roles[role].has_index) found.push_back(role);
  return found;
}

bool asks(const Form& form, const Questionnaire& questionnaire, QuestionId id) {
  const Question& question = questionnaire.questions[id];
  return is_context(question) || lists(form.surveys, *question.dimension) ||
         lists(form.questions, id);
}

bool asks_for_agreement(const Questionnaire& questionnaire, const Question& question) {
  const auto* choice = std::get_if<Choice>(&question.kind);
  if (!choice) return false;
  if (speaks_of_agreeing(questionnaire.scales[choice->scale])) return true;
  return question.text.find('?') == std::string::npos &&
         is_reversed_somewhere(questionnaire, choice->scale);
}

void check_design(const Questionnaire& questionnaire, Diagnostics& diagnostics) {
  const Places places(questionnaire);
  for (const DesignRule& rule : table) rule.check({questionnaire, places, diagnostics, rule});
}

}  // namespace readiness::questionnaire
