#include "base/text.hpp"
#include "report/answer_text.hpp"
#include "report/sections.hpp"
#include "report/withheld.hpp"

#include <algorithm>

namespace readiness {
namespace {

bool is_probe(const Question& question) { return std::holds_alternative<Probe>(question.kind); }

const Unknown* unknown_of(const Assessment& assessment, QuestionId id) {
  const auto& answer = assessment.response->answers[id];
  return answer ? std::get_if<Unknown>(&answer->value) : nullptr;
}

/// The other roles that are asked the same.
std::string other_roles(const Assessment& assessment, const Question& question) {
  std::vector<std::string> titles;
  for (const RoleId role : question.roles)
    if (role != assessment.response->role)
      titles.push_back(assessment.questionnaire->roles[role].title);
  return titles.empty() ? "" : "also asked of: " + joined(titles, ", ");
}

/// Who could answer and by when, as far as anybody said.
std::string who_could_answer(const Assessment& assessment, QuestionId id) {
  const Unknown* unknown = unknown_of(assessment, id);
  if (!unknown || is_for_groups_only(assessment, id) || unknown->owner.empty())
    return other_roles(assessment, assessment.questionnaire->questions[id]);
  return "ask " + unknown->owner +
         (unknown->review_by ? " by " + to_long_text(*unknown->review_by) : "");
}

ListItem open_item(const Assessment& assessment, QuestionId id) {
  const Question& question = assessment.questionnaire->questions[id];
  ListItem item{name_of(question) + ": " + answer_text(assessment, id), {}};
  if (is_context(question)) item.text += " (decides what is asked)";
  if (const std::string who = who_could_answer(assessment, id); !who.empty())
    item.text += ", " + who;
  const Unknown* unknown = unknown_of(assessment, id);
  if (unknown && !unknown->reason.empty() && !is_for_groups_only(assessment, id))
    item.details.push_back("\"" + unknown->reason + "\"");
  return item;
}

/// Scored questions first, each kind of state together, then the context.
std::vector<QuestionId> open_questions(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  std::vector<QuestionId> found;
  for (const bool of_context : {false, true})
    for (const AnswerState state :
         {AnswerState::dont_know, AnswerState::declined, AnswerState::missing})
      for (const QuestionId id : questionnaire.questions.ids()) {
        const bool wanted =
            of_context ? is_context(questionnaire.questions[id]) : is_scored(questionnaire, id);
        if (wanted && assessment.card.questions[id].state == state) found.push_back(id);
      }
  return found;
}

std::string evidence_lack(const Assessment& assessment, QuestionId id) {
  const auto& evidence = assessment.response->answers[id]->evidence;
  if (evidence.empty()) return "no evidence";
  const auto newest =
      std::max_element(evidence.begin(), evidence.end(),
                       [](const Evidence& a, const Evidence& b) { return a.date < b.date; });
  const std::string age =
      "older than " + counted(assessment.questionnaire->scoring.evidence_months, "month", "months");
  return newest->date ? "evidence of " + to_long_text(*newest->date) + " is " + age
                      : "evidence is " + age;
}

ListItem capped_item(const Assessment& assessment, QuestionId id) {
  const Question& question = assessment.questionnaire->questions[id];
  const QuestionScore& score = assessment.card.questions[id];
  return {name_of(question) + ": level " + std::to_string(*score.claimed) + " counts as " +
              std::to_string(*score.supported) + ", " + evidence_lack(assessment, id),
          {"Good evidence: " + question.evidence}};
}

bool reads_hidden_answer(const Assessment& assessment, const Contradiction& contradiction) {
  const auto questions = questions_in(contradiction.when);
  return std::any_of(questions.begin(), questions.end(),
                     [&](QuestionId id) { return is_for_groups_only(assessment, id); });
}

ListItem contradiction_item(const Assessment& assessment, const Contradiction& contradiction) {
  if (reads_hidden_answer(assessment, contradiction))
    return {"One concerns an answer that is shown for groups only.", {}};
  ListItem item{contradiction.ask, {}};
  for (const QuestionId id : questions_in(contradiction.when))
    item.details.push_back(name_of(assessment.questionnaire->questions[id]) + ": \"" +
                           answer_text(assessment, id) + "\"");
  return item;
}

}  // namespace

Blocks probe_section(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Blocks blocks;
  for (const Dimension& dimension : questionnaire.dimensions) {
    List list;
    for (const QuestionId id : dimension.questions) {
      const AnswerState state = assessment.card.questions[id].state;
      if (is_probe(questionnaire.questions[id]) && state != AnswerState::not_asked &&
          state != AnswerState::does_not_apply)
        list.items.push_back(
            {name_of(questionnaire.questions[id]) + ": " + answer_text(assessment, id), {}});
    }
    if (list.items.empty()) continue;
    blocks.emplace_back(Heading{2, dimension.title});
    blocks.emplace_back(
        Paragraph{"One person's reading. With several people it becomes a measure."});
    blocks.emplace_back(std::move(list));
  }
  return blocks;
}

Blocks open_section(const Assessment& assessment) {
  List list;
  for (const QuestionId id : open_questions(assessment))
    list.items.push_back(open_item(assessment, id));
  if (list.items.empty()) return {};
  return {Heading{2, "Open questions"}, std::move(list)};
}

Blocks evidence_section(const Assessment& assessment) {
  List list;
  for (const QuestionId id : assessment.questionnaire->questions.ids())
    if (assessment.card.questions[id].supported && assessment.card.questions[id].is_capped() &&
        !is_for_groups_only(assessment, id))
      list.items.push_back(capped_item(assessment, id));
  if (list.items.empty()) return {};
  return {Heading{2, "Top answers that count one level lower"}, std::move(list)};
}

Blocks contradiction_section(const Assessment& assessment) {
  List list;
  for (const Contradiction* contradiction : assessment.card.contradictions)
    list.items.push_back(contradiction_item(assessment, *contradiction));
  if (list.items.empty()) return {};
  return {Heading{2, "Contradictions to discuss"}, std::move(list)};
}

}  // namespace readiness
