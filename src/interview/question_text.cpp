#include "interview/question_text.hpp"

#include "base/text.hpp"
#include "questionnaire/answer_form.hpp"

namespace readiness::interview {
namespace {

std::string key_of(const Value& value) {
  if (const auto* leveled = std::get_if<Leveled>(&value))
    return std::to_string(leveled->level) + " ";
  if (const auto* chosen = std::get_if<Chosen>(&value))
    return std::to_string(chosen->option + 1) + " ";
  return {};
}

}  // namespace

const Question& question_at(const Session& session, AnswerPlace place) {
  return session.questionnaire().questions[place.question];
}

std::string wording_of(const Session& session, AnswerPlace place) {
  const Questionnaire& questionnaire = session.questionnaire();
  const Question& question = question_at(session, place);
  if (!place.is_prediction) return text_for(questionnaire, question, session.response().role);
  if (!question.prediction.empty()) return question.prediction;
  std::vector<std::string> roles;
  for (const RoleId role : question.roles) roles.push_back(questionnaire.roles[role].title);
  return "What would a typical respondent (" + enumerated(roles, "or") + ") answer to this: \"" +
         question.text + "\"";
}

std::vector<OptionText> options_of(const Questionnaire& questionnaire, const Question& question) {
  const AnswerForm form = answer_form(questionnaire, question);
  std::vector<OptionText> options;
  for (const auto& [id, text, level] : form.options)
    options.push_back(
        {form.by == AnsweredBy::level ? id : std::to_string(options.size() + 1), text});
  return options;
}

std::string title_of(const Session& session, AnswerPlace place) {
  const Question& question = question_at(session, place);
  const int number = session.number_of(place);
  return (number > 0 ? std::to_string(number) + " " : "") + name_of(question) +
         (place.is_prediction ? " (prediction)" : "");
}

std::string number_text(const Session& session, AnswerPlace place) {
  const int number = session.number_of(place);
  if (number == 0) return {};
  const bool is_beyond_form = !session.response().also.empty() && !session.answer_at(place);
  return is_beyond_form ? std::to_string(session.review().open.size()) + " left"
                        : std::to_string(number) + " of " + std::to_string(session.count());
}

std::string answer_in_words(const Session& session, AnswerPlace place, const Answer& answer) {
  const Question& question = question_at(session, place);
  return key_of(answer.value) + in_words(session.questionnaire(), question, answer.value);
}

std::string evidence_wish(const Question& question) {
  return question.evidence.empty() ? "" : "Good evidence: " + question.evidence + ".";
}

std::string part_of(const Session& session, AnswerPlace place) {
  if (place.is_prediction) return "What the others would answer";
  const auto& survey = question_at(session, place).dimension;
  return survey ? session.questionnaire().dimensions[*survey].title : "Context";
}

}  // namespace readiness::interview
