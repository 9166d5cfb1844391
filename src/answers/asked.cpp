#include "answers/asked.hpp"

#include "base/contains.hpp"

#include <algorithm>

namespace readiness::answers {
namespace {}  // namespace

std::vector<std::size_t> forms_of(const Questionnaire& questionnaire, RoleId role) {
  std::vector<std::size_t> forms;
  for (std::size_t i = 0; i < questionnaire.forms.size(); ++i)
    if (contains(questionnaire.forms[i].roles, role)) forms.push_back(i);
  return forms;
}

std::size_t full_form_of(const Questionnaire& questionnaire, RoleId role) {
  const std::vector<std::size_t> forms = forms_of(questionnaire, role);
  for (const std::size_t form : forms)
    if (questionnaire.forms[form].questions.empty()) return form;
  return forms.front();
}

bool form_asks(const Questionnaire& questionnaire, const Form& form, RoleId role,
               QuestionId question) {
  const Question& row = questionnaire.questions[question];
  if (!asks_role(row, role)) return false;
  return is_context(row) || contains(form.surveys, *row.dimension) ||
         contains(form.questions, question);
}

bool asked_in_form(const Questionnaire& questionnaire, const Response& response,
                   QuestionId question) {
  const Question& row = questionnaire.questions[question];
  if (!asks_role(row, response.role)) return false;
  if (is_context(row)) return true;
  if (!response.only.empty()) return contains(response.only, *row.dimension);
  return contains(response.also, *row.dimension) ||
         form_asks(questionnaire, questionnaire.forms[response.form], response.role, question);
}

bool predicted_in_form(const Questionnaire& questionnaire, const Response& response,
                       QuestionId question) {
  const Question& row = questionnaire.questions[question];
  return questionnaire.forms[response.form].predictions && predicted_by(row, response.role) &&
         (response.only.empty() || (row.dimension && contains(response.only, *row.dimension)));
}

}  // namespace readiness::answers
