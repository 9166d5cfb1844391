#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::policy {

/// What is judged: one assessment, and the answers files behind it, for their places, dates and
/// accepted gaps. Points into the questionnaire and the responses, which must outlive it.
struct Subject {
  std::string name;  ///< what outputs call it: the path of its file, or the unit
  Assessment assessment;
  std::vector<const Response*> responses;  ///< at least one; of a unit those given by name, if any
  bool is_of_many = false;  ///< one of many in a file, so that its path would not tell it apart
};

/// The subject of an answers file that is judged alone. It is scored as of the day of its answers,
/// as everywhere, so that `check` and `report` see the same scores; which answers its level hangs
/// on is not computed.
[[nodiscard]] Subject subject_of(const Questionnaire& questionnaire, const Response& response,
                                 Date today);

/// A unit's people judged together, as `report` sees them; somebody in it is heard.
[[nodiscard]] Subject subject_of(const Questionnaire& questionnaire, const Unit& unit, Date today);

/// The day that a subject is scored as of; nothing when no answer has a date.
[[nodiscard]] std::optional<Date> newest_date(const Subject& subject);

/// The first of these questions that a file of somebody by name has an entry for, as a place; else
/// the line that names the questionnaire. A place is quoted, and others' answers are not.
[[nodiscard]] Place place_of(const Subject& subject, const std::vector<QuestionId>& questions);

}  // namespace readiness::policy
