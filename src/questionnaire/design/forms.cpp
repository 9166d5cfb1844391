// Rules about forms: that every role has one, and that every question stands in one.

#include "base/text.hpp"
#include "questionnaire/design/rules.hpp"

#include <algorithm>
#include <array>

namespace readiness::questionnaire {
namespace {

bool any_form(const Questionnaire& questionnaire, const auto& fits) {
  return std::any_of(questionnaire.forms.begin(), questionnaire.forms.end(), fits);
}

/// Whether one of the roles that the question is for fills in the form.
bool asks_one_of_its_roles(const Form& form, const Question& question) {
  return std::any_of(form.roles.begin(), form.roles.end(), [&](RoleId role) {
    return asks_role(question, role) || (form.predictions && predicted_by(question, role));
  });
}

void report_second_defaults(const DesignCheck& design, RoleId role) {
  const Form* first = nullptr;
  for (const Form& form : design.questionnaire.forms) {
    if (!form.is_default || !contains(form.roles, role)) continue;
    if (first)
      design.report(design.places.value(design.places.entry("forms", form.id), "default"),
                    "the role " + quoted(design.questionnaire.roles[role].id) +
                        " has two default forms, " + quoted(first->id) + " and " + quoted(form.id),
                    "keep `default: true` on only one of them");
    else
      first = &form;
  }
}

void default_forms(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  if (!any_form(questionnaire, [](const Form& form) { return form.is_default; }))
    design.report(design.places.section("forms"), "no form is the default",
                  "add `default: true` to the form that `assess` should offer first");
  for (const RoleId role : questionnaire.roles.ids()) report_second_defaults(design, role);
}

void idle_predictions(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    for (const RoleId role : question.predicted_by) {
      const bool is_asked = any_form(questionnaire, [&](const Form& form) {
        return form.predictions && contains(form.roles, role) && asks(form, questionnaire, id);
      });
      if (is_asked) continue;
      design.report(design.places.value(question.origin, "predicted_by"),
                    "no form asks the role " + quoted(questionnaire.roles[role].id) +
                        " to predict " + called(question),
                    "give a form of that role `predictions: true`, or remove `predicted_by:`");
    }
  }
}

void roles_without_form(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  for (const RoleId id : questionnaire.roles.ids()) {
    if (any_form(questionnaire, [&](const Form& form) { return contains(form.roles, id); }))
      continue;
    const Role& role = questionnaire.roles[id];
    design.report(
        design.places.entry("roles", role.id),
        "no form is for the role " + quoted(role.id) + ", so no answers of that role can be read",
        "name it under `roles:` of a form, or remove it");
  }
}

void questions_in_no_form(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    const bool is_asked = any_form(questionnaire, [&](const Form& form) {
      return asks(form, questionnaire, id) && asks_one_of_its_roles(form, question);
    });
    if (is_asked) continue;
    design.report(question.origin, "no form asks " + called(question) + " of one of its roles",
                  "name it or its survey in a form for that role, or remove it");
  }
}

void forms_asking_the_wrong_role(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  for (const Form& form : questionnaire.forms) {
    const Origin entry = design.places.entry("forms", form.id);
    for (std::size_t i = 0; i < form.questions.size(); ++i) {
      const Question& question = questionnaire.questions[form.questions[i]];
      if (asks_one_of_its_roles(form, question)) continue;
      design.report(design.places.item(entry, "questions", i, {}),
                    "the form " + quoted(form.id) + " lists " + called(question) +
                        ", which none of its roles is asked",
                    "take it off the list, or add the role to the question");
    }
  }
}

constexpr std::array forms_rows = {
    DesignRule{"Q0440", Severity::warning, "There is no default form, or a role has two.",
               default_forms},
    DesignRule{"Q0441", Severity::warning, "A prediction is asked for by no form.",
               idle_predictions},
    DesignRule{"Q0442", Severity::error, "A role has no form.", roles_without_form},
    DesignRule{"Q0443", Severity::warning, "A question is asked by no form.", questions_in_no_form},
    DesignRule{"Q0444", Severity::warning, "A form lists a question that its roles are not asked.",
               forms_asking_the_wrong_role},
};

}  // namespace

std::span<const DesignRule> form_rules() { return forms_rows; }

}  // namespace readiness::questionnaire
