#pragma once

#include "answers/model.hpp"
#include "base/index.hpp"
#include "base/modules.hpp"

#include <optional>
#include <vector>

namespace readiness::unit {

/// A context question that people of one unit answered differently. What the leading voice said
/// stands for all; the others' words are not kept.
struct ContextDifference {
  QuestionId question{};
  Value stands;
  int people = 0;  ///< how many of those who are heard said something else
};

/// Several people's answers about one unit.
struct Unit {
  std::vector<Response>
      voices;                 ///< of roles that are heard, role by role, with one context for all
  Table<RoleId, int> people;  ///< who answered, heard or not
  std::vector<ContextDifference> differing;
  [[nodiscard]] Voices all() const { return voices; }
  [[nodiscard]] bool is_one_person() const;
};

/// Makes one unit of these people. A role without names of which fewer than five answered is left
/// out altogether, so that nothing of theirs can enter anything; one person alone stays. Facts
/// about the unit are the same for everybody in it: what the first person with an index (a leader)
/// answers to a context question stands for all who are asked it, so that conditions hold for
/// everybody alike.
[[nodiscard]] Unit unit_of(const Questionnaire& questionnaire, std::vector<Response> voices);

/// Who speaks for these people where only one can: the first whose role has an index, else the
/// first.
[[nodiscard]] const Response& leading_voice(const Questionnaire& questionnaire, Voices voices);

/// The day that people are scored as of: of one person that of their answers. Of several the newest
/// day of those who answer by name; where these say none, the first of the month of the others',
/// for a day of theirs could be one person's. `otherwise` where no answer has a date.
[[nodiscard]] Date scoring_date(const Questionnaire& questionnaire, Voices voices, Date otherwise);

/// Whether only the month of that day may be told.
[[nodiscard]] bool tells_only_month(const Questionnaire& questionnaire, Voices voices);

/// Where a response says what it answers. It quotes the line only of somebody by name: of a table
/// that is the whole row.
[[nodiscard]] Place place_of(const Questionnaire& questionnaire, const Response& response);

/// The number of people in the unit who do not answer by name, as `people:` of the subject says it;
/// nothing where nobody says it or what is said is no whole number.
[[nodiscard]] std::optional<int> population_of(Voices voices);

}  // namespace readiness::unit
