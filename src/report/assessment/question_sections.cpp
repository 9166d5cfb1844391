#include "answers/asked.hpp"
#include "answers/value.hpp"
#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "report/assessment/sections.hpp"
#include "report/words/answers.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace readiness::report {
namespace {

bool is_probe(const Question& question) { return std::holds_alternative<Probe>(question.kind); }

/// An answer that one person left open, in whichever way.
struct OpenAnswer {
  QuestionId question{};
  const Response* voice = nullptr;
  AnswerState state = AnswerState::missing;
  [[nodiscard]] const Unknown* unknown() const {
    const auto& answer = voice->answers[question];
    return answer ? std::get_if<Unknown>(&answer->value) : nullptr;
  }
};

/// The people whose single answers may be told: the respondent, or those of a unit who answer by
/// name.
std::vector<const Response*> voices_by_name(const Assessment& assessment) {
  std::vector<const Response*> found;
  for (const Response& voice : assessment.voices)
    if (!assessment.unit || is_named(*assessment.questionnaire, voice)) found.push_back(&voice);
  return found;
}

/// The other roles that are asked the same and have not been heard.
std::string other_roles(const Assessment& assessment, const Question& question) {
  std::vector<std::string> titles;
  for (const RoleId role : question.roles)
    if (!is_heard(assessment, role)) titles.push_back(assessment.questionnaire->roles[role].title);
  return titles.empty() ? "" : "also asked of: " + joined(titles, ", ");
}

/// Who could answer and by when, as far as anybody said.
std::string who_could_answer(const Assessment& assessment, const OpenAnswer& open) {
  const Unknown* unknown = open.unknown();
  if (!unknown || is_for_groups_only(assessment, open.question) || unknown->owner.empty())
    return other_roles(assessment, assessment.questionnaire->questions[open.question]);
  return "ask " + unknown->owner +
         (unknown->review_by ? " by " + to_long_text(*unknown->review_by) : "");
}

ListItem open_item(const Assessment& assessment, const OpenAnswer& open) {
  const Question& question = assessment.questionnaire->questions[open.question];
  ListItem item{name_of(question) + ": ", {}};
  item.text += state_in_words(open.state);
  if (assessment.unit) item.text += " (" + voice_name(assessment, *open.voice) + ")";
  if (is_context(question)) item.text += " (decides what is asked)";
  if (const std::string who = who_could_answer(assessment, open); !who.empty())
    item.text += ", " + who;
  const Unknown* unknown = open.unknown();
  if (unknown && !unknown->reason.empty() && !is_for_groups_only(assessment, open.question))
    item.details.push_back(in_quotes(unknown->reason));
  return item;
}

std::vector<OpenAnswer> all_open(const Assessment& assessment, QuestionId id) {
  std::vector<OpenAnswer> found;
  if (!assessment.card.sheet.applies[id]) return found;
  for (const Response* voice : voices_by_name(assessment)) {
    if (!asked_in_form(*assessment.questionnaire, *voice, id)) continue;
    const auto& answer = voice->answers[id];
    const AnswerState state = answer ? state_of(answer->value) : AnswerState::missing;
    if (is_open(state)) found.push_back({id, voice, state});
  }
  return found;
}

/// Scored questions first, each kind of state together, then the context.
std::vector<OpenAnswer> open_answers(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  std::vector<OpenAnswer> found;
  for (const bool of_context : {false, true})
    for (const AnswerState state :
         {AnswerState::dont_know, AnswerState::declined, AnswerState::missing})
      for (const QuestionId id : questionnaire.questions.ids()) {
        const Question& question = questionnaire.questions[id];
        if (of_context ? !is_context(question) : !is_scored(questionnaire, question)) continue;
        for (const OpenAnswer& open : all_open(assessment, id))
          if (open.state == state) found.push_back(open);
      }
  return found;
}

std::string evidence_lack(const Assessment& assessment, const std::vector<Evidence>& evidence) {
  if (evidence.empty()) return "no evidence";
  const auto newest =
      std::max_element(evidence.begin(), evidence.end(),
                       [](const Evidence& a, const Evidence& b) { return a.date < b.date; });
  const std::string age =
      "older than " + counted(assessment.questionnaire->scoring.evidence_months, "month", "months");
  return newest->date ? "evidence of " + to_long_text(*newest->date) + " is " + age
                      : "evidence is " + age;
}

/// What one person claims and nothing supports; nothing where it counts as claimed.
std::optional<ListItem> capped_item(const Assessment& assessment, const Response& voice,
                                    QuestionId id) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const Question& question = questionnaire.questions[id];
  const auto& answer = voice.answers[id];
  if (!answer || !is_scored(questionnaire, question) || !assessment.card.sheet.applies[id])
    return std::nullopt;
  const auto claimed = claimed_level(questionnaire, question, answer->value);
  if (!claimed) return std::nullopt;
  const bool has_evidence = has_current_evidence(questionnaire, *answer, assessment.card.as_of);
  const int supported = supported_level(questionnaire, question, *claimed, has_evidence);
  if (supported == *claimed) return std::nullopt;
  return ListItem{name_of(question) + ": " +
                      (assessment.unit ? voice_name(assessment, voice) + ", " : "") + "level " +
                      std::to_string(*claimed) + " counts as " + std::to_string(supported) + ", " +
                      evidence_lack(assessment, answer->evidence),
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
    item.details.push_back(name_of(assessment.questionnaire->questions[id]) + ": " +
                           quoted_answer(assessment, id));
  return item;
}

/// What somebody who answers by name wrote beside an answer.
ListItem remarks_item(const Assessment& assessment, const Response& voice, QuestionId id,
                      const Answer& answer) {
  const Question& question = assessment.questionnaire->questions[id];
  ListItem item{name_of(question) + (assessment.unit ? ", " + voice_name(assessment, voice) : "") +
                    ": " + in_words(*assessment.questionnaire, question, answer.value),
                {}};
  if (is_for_groups_only(assessment, id)) return item;
  if (!answer.comment.empty()) item.details.push_back(in_quotes(answer.comment));
  for (const Evidence& piece : answer.evidence)
    item.details.push_back("Evidence: " + piece.ref +
                           (piece.date ? ", " + to_long_text(*piece.date) : ""));
  return item;
}

}  // namespace

Blocks probe_section(const Assessment& assessment) {
  if (assessment.unit) return {};  // see `case_section`
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
  for (const OpenAnswer& open : open_answers(assessment))
    list.items.push_back(open_item(assessment, open));
  if (list.items.empty()) return {};
  return {Heading{2, "Open questions"}, std::move(list)};
}

Blocks evidence_section(const Assessment& assessment) {
  List list;
  for (const QuestionId id : assessment.questionnaire->questions.ids())
    for (const Response* voice : voices_by_name(assessment))
      if (auto item = capped_item(assessment, *voice, id);
          item && !is_for_groups_only(assessment, id))
        list.items.push_back(std::move(*item));
  if (list.items.empty()) return {};
  return {Heading{2, "Top answers that count one level lower"}, std::move(list)};
}

Blocks own_words_section(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  List list;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    if (!std::holds_alternative<Text>(question.kind) || is_for_groups_only(assessment, id))
      continue;
    for (const Response& voice : assessment.voices) {
      const auto& answer = voice.answers[id];
      if (!answer || !is_named(questionnaire, voice)) continue;
      if (const auto* said = std::get_if<Written>(&answer->value))
        list.items.push_back({name_of(question) +
                                  (assessment.unit ? ", " + voice_name(assessment, voice) : "") +
                                  ": " + in_quotes(said->text),
                              {}});
    }
  }
  if (list.items.empty()) return {};
  return {Heading{2, "In their own words"}, std::move(list)};
}

Blocks annex_section(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  List list;
  for (const QuestionId id : questionnaire.questions.ids())
    for (const Response& voice : assessment.voices)
      if (const auto& answer = voice.answers[id]; answer && is_named(questionnaire, voice))
        if (auto item = remarks_item(assessment, voice, id, *answer); !item.details.empty())
          list.items.push_back(std::move(item));
  if (list.items.empty()) return {};
  return {Heading{2, "Comments and evidence"}, std::move(list)};
}

Blocks contradiction_section(const Assessment& assessment) {
  List list;
  for (const Contradiction* contradiction : assessment.card.contradictions)
    list.items.push_back(contradiction_item(assessment, *contradiction));
  if (list.items.empty()) return {};
  return {Heading{2, "Contradictions to discuss"}, std::move(list)};
}

}  // namespace readiness::report
