#include "cli/show/handout.hpp"

#include "answers/asked.hpp"
#include "disclosure/told.hpp"
#include "interview/minutes.hpp"
#include "interview/question_text.hpp"
#include "interview/sentences.hpp"
#include "interview/typed.hpp"
#include "questionnaire/placeholders.hpp"

namespace readiness::cli {
namespace {

std::vector<AnswerPlace> places_of(const Questionnaire& questionnaire, const Form& form,
                                   RoleId role) {
  std::vector<AnswerPlace> places;
  for (const QuestionId id : questionnaire.questions.ids())
    if (form_asks(questionnaire, form, role, id)) places.push_back({id, false});
  if (form.predictions)
    for (const QuestionId id : questionnaire.questions.ids())
      if (predicted_by(questionnaire.questions[id], role)) places.push_back({id, true});
  return places;
}

/// A sitting in which nothing has been answered.
Session blank_session(const Questionnaire& questionnaire, std::size_t form, RoleId role) {
  Response response;
  response.role = role;
  response.form = form;
  response.answers = AnswerTable(questionnaire.questions.size());
  response.predictions = response.answers;
  return {questionnaire, std::move(response), Date{}};
}

std::string anonymous_promise() {
  return "Your name is not asked. The file that you hand in holds your answers, the day and a "
         "random code, and nothing about you or this device; but whoever gets it by mail sees who "
         "sent it. Reports tell of groups of " +
         std::to_string(disclosure::smallest_group) + " or more people, or not at all.";
}

std::vector<std::pair<std::string, std::string>> sentences() {
  return {{"not_an_answer", std::string(not_an_answer)},
          {"controls", std::string(holds_controls)},
          {"malformed", std::string(is_malformed)},
          {"too_long", std::string(is_too_long)},
          {"needs_a_reason", std::string(needs_a_reason)},
          {"no_reason", std::string(is_no_reason)},
          {"day_to_come", std::string(day_to_come)},
          {"whole_number", std::string(not_whole) + ", or leave this empty."},
          {"anonymous", anonymous_promise()},
          {"cannot_both_be", std::string(cannot_both_be)},
          {"no_longer_applies", std::string(no_longer_applies)},
          {"applies_again", std::string(applies_again)},
          {"predictions", std::string(are_predictions)},
          {"dont_know", std::string(what_dont_know_means)},
          {"lack_evidence", std::string(lack_evidence)},
          {"nothing_is_open", std::string(nothing_is_open)}};
}

}  // namespace

Handout make_handout(const Questionnaire& questionnaire, std::size_t form, RoleId role,
                     SettledSubject subject) {
  Handout handout{&questionnaire, form, role, std::move(subject), {}, sentences()};
  const Session session = blank_session(questionnaire, form, role);
  const Questionnaire written = as_written(questionnaire);
  const Session session_written = blank_session(written, form, role);
  for (const AnswerPlace& place : places_of(questionnaire, questionnaire.forms[form], role)) {
    const Question& question = questionnaire.questions[place.question];
    const std::string section = part_of(session, place);
    const double heading = minutes_for(word_count(section), 0);
    handout.questions.push_back({place, section, wording_of(session, place),
                                 wording_of(session_written, place),
                                 answer_range(questionnaire, question), evidence_wish(question),
                                 minutes_for(session, {place}) - heading, heading});
  }
  return handout;
}

}  // namespace readiness::cli
