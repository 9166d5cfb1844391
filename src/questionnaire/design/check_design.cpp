#include "questionnaire/design/check_design.hpp"

#include "questionnaire/design/rules.hpp"
#include "questionnaire/wording.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace readiness::questionnaire {
namespace {

constexpr std::array all_rules = {answer_rules,   balance_rules, gate_rules,     condition_rules,
                                  advice_rules,   form_rules,    leftover_rules, wording_rules,
                                  reserved_rules, text_rules};

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

std::vector<DesignRule> design_rules() {
  std::vector<DesignRule> rules;
  for (const auto& table : all_rules) rules.insert(rules.end(), table().begin(), table().end());
  std::sort(rules.begin(), rules.end(),
            [](const DesignRule& a, const DesignRule& b) { return a.code < b.code; });
  return rules;
}

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
  return is_context(question) || contains(form.surveys, *question.dimension) ||
         contains(form.questions, id);
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
  for (const DesignRule& rule : design_rules())
    rule.check({questionnaire, places, diagnostics, rule});
}

}  // namespace readiness::questionnaire
