#include "scoring/pool.hpp"

#include "scoring/pool_parts.hpp"
#include "scoring/roll_up.hpp"

#include <algorithm>

namespace readiness::scoring {
namespace {

/// Of everybody who answers by name and of the pooled answers, each once, in order.
std::vector<const Contradiction*> all_contradictions(const Questionnaire& questionnaire,
                                                     std::span<const Voice> voices,
                                                     const Facts& pooled) {
  std::vector<const Contradiction*> found = contradictions_in(questionnaire, pooled);
  for (const Voice& voice : voices)
    if (is_named(questionnaire, *voice.response))
      found.insert(found.end(), voice.card.contradictions.begin(), voice.card.contradictions.end());
  std::sort(found.begin(), found.end());  // all point into one vector
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

/// High with two roles and five people of each role that does not answer by name; medium where
/// those are missing. That only one role is heard is said apart, as of one voice.
Confidence confidence_in(const Questionnaire& questionnaire, const Table<RoleId, int>& voices) {
  int heard = 0;
  bool unnamed_are_heard = true;
  for (const RoleId role : questionnaire.roles.ids()) {
    const bool is_heard = voices[role] >= fewest_to_hear(questionnaire.roles[role]);
    heard += is_heard ? 1 : 0;
    unnamed_are_heard = unnamed_are_heard && (questionnaire.roles[role].named || is_heard);
  }
  return heard < 2 || unnamed_are_heard ? Confidence::high : Confidence::medium;
}

RollUp roll_up_rules(const Questionnaire& questionnaire, std::span<const Voice> voices) {
  RollUp rules{std::nullopt, false};
  for (const Voice& voice : voices) {
    const Response& response = *voice.response;
    if (!questionnaire.roles[response.role].has_index || !response.only.empty()) continue;
    if (!rules.has_overall) rules.min_questions = questionnaire.forms[response.form].min_questions;
    rules.has_overall = true;
  }
  return rules;
}

/// Everything above the questions of a card that has these.
void finish(const Questionnaire& questionnaire, std::span<const Voice> voices, Scorecard& card) {
  card.contradictions = all_contradictions(questionnaire, voices, card.sheet.facts);
  roll_up(questionnaire, roll_up_rules(questionnaire, voices), card);
  card.confidence.voices = confidence_in(questionnaire, card.sheet.facts.voices);
  for (ConfidenceParts& parts : card.dimension_confidence) parts.voices = card.confidence.voices;
}

bool is_same(const QuestionScore& a, const QuestionScore& b) {
  return a.state == b.state && a.claimed == b.claimed && a.supported == b.supported &&
         a.range == b.range && a.level == b.level && a.known == b.known &&
         a.has_evidence == b.has_evidence;
}

bool is_same(const Reading& a, const Reading& b) {
  return a.state == b.state && a.number == b.number && a.option == b.option &&
         a.ticked == b.ticked && a.dont_know == b.dont_know &&
         a.not_applicable == b.not_applicable && a.predicted == b.predicted;
}

/// What two cards of one person say differently.
std::vector<QuestionId> differing(const Scorecard& a, const Scorecard& b) {
  std::vector<QuestionId> changed;
  for (const QuestionId id : a.questions.ids())
    if (!is_same(a.questions[id], b.questions[id]) ||
        !is_same(a.sheet.facts.readings[id], b.sheet.facts.readings[id]) ||
        a.sheet.asked[id] != b.sheet.asked[id] || a.sheet.applies[id] != b.sheet.applies[id])
      changed.push_back(id);
  return changed;
}

}  // namespace

Scorecard pool(const Questionnaire& questionnaire, std::span<const Voice> voices) {
  if (voices.size() == 1) return voices.front().card;
  Scorecard card;
  card.as_of = voices.front().card.as_of;
  card.questions = Table<QuestionId, QuestionScore>(questionnaire.questions.size());
  for (const QuestionId id : questionnaire.questions.ids())
    card.questions[id] = pooled_score(questionnaire, voices, id);
  card.sheet = pooled_sheet(questionnaire, voices, card.questions);
  finish(questionnaire, voices, card);
  return card;
}

Scorecard pool_again(const Questionnaire& questionnaire, std::span<const Voice> voices,
                     const Scorecard& before, const Scorecard& was, std::size_t changed) {
  if (voices.size() == 1) return voices.front().card;
  Scorecard card;
  card.as_of = before.as_of;
  card.questions = before.questions;
  const std::vector<QuestionId> others = differing(was, voices[changed].card);
  for (const QuestionId id : others) card.questions[id] = pooled_score(questionnaire, voices, id);
  card.sheet = pooled_sheet(questionnaire, voices, card.questions, before.sheet, others);
  finish(questionnaire, voices, card);
  return card;
}

Scorecard score(const Questionnaire& questionnaire, Voices voices, Date as_of) {
  if (voices.size() == 1) return score(questionnaire, voices.front(), as_of);
  return pool(questionnaire, score_each(questionnaire, voices, as_of));
}

QuestionScore pool_question(const Questionnaire& questionnaire, std::span<const Voice> voices,
                            QuestionId question) {
  return voices.size() == 1 ? voices.front().card.questions[question]
                            : pooled_score(questionnaire, voices, question);
}

}  // namespace readiness::scoring
