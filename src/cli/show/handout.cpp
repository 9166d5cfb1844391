#include "cli/show/handout.hpp"

#include "answers/asked.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
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

std::string groups_only() {
  return "only for groups of " + std::to_string(disclosure::smallest_group) +
         " or more people, or not at all.";
}

std::string anonymous_promise() {
  return "Your name is not asked, and reports show answers " + groups_only() +
         " The file that you hand in holds your answers, the team and the work they are about, the "
         "day and a random code, and nothing about you or this device. Whoever collects the files "
         "can read them, but not whose they are.";
}

/// No way of handing in is called anonymous that is not: senders are seen, and often owners of
/// files.
constexpr const char* how_to_hand_in =
    "That holds only if the way it is handed in does not show who you are. A mail or a chat shows "
    "its sender, and a shared folder may note who saved a file; a memory stick in a box shows "
    "neither. If it matters to you, ask for such a way before you begin.";

std::vector<std::pair<std::string, std::string>> sentences(const Role& role) {
  std::string whole_number(not_whole);
  whole_number += ", or leave this empty.";
  return {
      {"by_name", "You answer as " + visible(role.title) +
                      ", and not as one of a group: reports may quote your answers."},
      {"not_an_answer", std::string(not_an_answer)},
      {"controls", std::string(holds_controls)},
      {"malformed", std::string(is_malformed)},
      {"too_long", std::string(is_too_long)},
      {"needs_a_reason", std::string(needs_a_reason)},
      {"no_reason", std::string(is_no_reason)},
      {"day_to_come", std::string(day_to_come)},
      {"whole_number", whole_number},
      {"anonymous", anonymous_promise()},
      {"hand_in", how_to_hand_in},
      {"hand_in_now",
       "A mail or a chat shows who sent it, and a shared folder may note who saved it; a memory "
       "stick in a box shows neither."},
      {"groups_only", "Reports show these answers " + groups_only()},
      {"free_text", "Reports leave this text out; whoever collects the files can read it."},
      {"cannot_both_be", std::string(cannot_both_be)},
      {"no_longer_applies", std::string(no_longer_applies)},
      {"applies_again", std::string(applies_again)},
      {"predictions", std::string(are_predictions)},
      {"dont_know", std::string(what_dont_know_means)},
      {"lack_evidence", std::string(lack_evidence)},
      {"best_without_evidence", std::string(best_without_evidence)},
      {"nothing_is_open", std::string(nothing_is_open)}};
}

/// Reading what stands before the first question, and a choice for each thing to fill in there, for
/// going on to each part and for handing in.
double minutes_around(const Handout& handout) {
  int words = word_count(handout.questionnaire->instructions);
  if (handout.is_anonymous()) words += word_count(anonymous_promise()) + word_count(how_to_hand_in);
  // unit and workflow unless they are settled; by name how many people and the day, too
  int choices = 2 - static_cast<int>(handout.subject.size()) + (handout.is_anonymous() ? 0 : 2);
  ++choices;  // to hand it in
  std::string section;
  for (const HandoutQuestion& asked : handout.questions)
    if (asked.section != section) {
      section = asked.section;
      ++choices;
    }
  return minutes_for(words, choices);
}

/// Texts are in the first language where the one that is wanted is not offered.
std::string language_of(const Questionnaire& questionnaire, const std::string& wanted) {
  const auto& offered = questionnaire.languages;
  if (offered.empty()) return "en";
  return contains(offered, wanted) ? wanted : offered.front();
}

}  // namespace

Handout make_handout(const Questionnaire& questionnaire, std::size_t form, RoleId role,
                     const std::string& language, SettledSubject subject, std::string hand_in) {
  Handout handout{&questionnaire,     form, role, language_of(questionnaire, language),
                  std::move(subject), {},   0,    sentences(questionnaire.roles[role]),
                  std::move(hand_in)};
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
  handout.minutes_around = minutes_around(handout);
  return handout;
}

}  // namespace readiness::cli
