#include "unit/unit.hpp"

#include "answers/asked.hpp"
#include "base/number.hpp"
#include "scoring/voices.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace readiness::unit {
namespace {

bool is_given(const Boxed<Answer>& answer) {
  return answer && !std::holds_alternative<Unknown>(answer->value) &&
         !std::holds_alternative<Declined>(answer->value);
}

/// The first answer of a person with an index; nothing where none of them gives one.
const Answer* leading_answer(const Questionnaire& questionnaire, Voices voices, QuestionId id) {
  for (const Response& response : voices)
    if (questionnaire.roles[response.role].has_index && is_given(response.answers[id]))
      return &*response.answers[id];
  return nullptr;
}

/// Whether most of a role without names say otherwise: their questions then follow from what they
/// say themselves, or what they did would not be asked.
bool lives_elsewhere(const Questionnaire& questionnaire, Voices voices, RoleId role, QuestionId id,
                     const Value& stands) {
  if (questionnaire.roles[role].named) return false;
  int given = 0, others = 0;
  for (const Response& response : voices) {
    if (response.role != role || !is_given(response.answers[id])) continue;
    ++given;
    others += response.answers[id]->value == stands ? 0 : 1;
  }
  return given >= fewest_to_hear(questionnaire.roles[role]) && 2 * others > given;
}

int people_who_differ(Voices voices, QuestionId id, const Value& stands) {
  return static_cast<int>(std::count_if(voices.begin(), voices.end(), [&](const auto& response) {
    const Boxed<Answer>& answer = response.answers[id];
    return is_given(answer) && answer->value != stands;
  }));
}

/// Of those who answer by name, or of the others; `Date::min()` where none of them says a day.
Date newest_date(const Questionnaire& questionnaire, Voices voices, bool named) {
  Date newest = Date::min();
  for (const Response& response : voices)
    if (is_named(questionnaire, response) == named)
      newest = std::max(newest, scoring_date(response, Date::min()));
  return newest;
}

}  // namespace

Unit unit_of(const Questionnaire& questionnaire, std::vector<Response> voices) {
  Unit unit;
  unit.people = Table<RoleId, int>(questionnaire.roles.size());
  for (const Response& response : voices) ++unit.people[response.role];
  if (voices.size() > 1)
    std::erase_if(voices, [&](const Response& response) {
      return unit.people[response.role] < fewest_to_hear(questionnaire.roles[response.role]);
    });
  std::stable_sort(voices.begin(), voices.end(),
                   [](const Response& a, const Response& b) { return a.role < b.role; });
  for (const QuestionId id : questionnaire.questions.ids()) {
    if (!is_context(questionnaire.questions[id])) continue;
    const Answer* leading = leading_answer(questionnaire, voices, id);
    if (!leading) continue;
    const Answer stands = *leading;
    if (const int people = people_who_differ(voices, id, stands.value); people > 0)
      unit.differing.push_back({id, stands.value, people});
    Table<RoleId, bool> elsewhere(questionnaire.roles.size());
    for (const RoleId role : questionnaire.roles.ids())
      elsewhere[role] = lives_elsewhere(questionnaire, voices, role, id, stands.value);
    for (Response& response : voices) {
      if (elsewhere[response.role] || !asked_in_form(questionnaire, response, id)) continue;
      Boxed<Answer>& answer = response.answers[id];
      if (!answer) answer = stands;
      answer->value = stands.value;
    }
  }
  unit.voices = std::move(voices);
  return unit;
}

bool Unit::is_one_person() const { return std::accumulate(people.begin(), people.end(), 0) == 1; }

const Response& leading_voice(const Questionnaire& questionnaire, Voices voices) {
  const auto found = std::find_if(voices.begin(), voices.end(), [&](const Response& response) {
    return questionnaire.roles[response.role].has_index;
  });
  return found == voices.end() ? voices.front() : *found;
}

Date scoring_date(const Questionnaire& questionnaire, Voices voices, Date otherwise) {
  if (voices.size() == 1) return scoring_date(voices.front(), otherwise);
  const Date by_name = newest_date(questionnaire, voices, true);
  if (by_name != Date::min()) return by_name;
  const Date of_others = newest_date(questionnaire, voices, false);
  return of_others == Date::min() ? otherwise : first_of_month(of_others);
}

bool tells_only_month(const Questionnaire& questionnaire, Voices voices) {
  return voices.size() > 1 && newest_date(questionnaire, voices, true) == Date::min() &&
         newest_date(questionnaire, voices, false) != Date::min();
}

Place place_of(const Questionnaire& questionnaire, const Response& response) {
  Place place = response.source.place(response.pinned.span);
  if (is_named(questionnaire, response)) return place;
  return {place.file, place.at, {}, 0, 1, {}};
}

std::optional<int> population_of(Voices voices) {
  for (const Response& response : voices)
    if (const auto people = parse_integer(subject_of(response, "people")); people && *people > 0)
      return static_cast<int>(*people);
  return std::nullopt;
}

}  // namespace readiness::unit
