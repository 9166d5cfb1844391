#pragma once

#include "base/modules.hpp"
#include "scoring/scorecard.hpp"

#include <optional>
#include <vector>

namespace readiness::scoring {

/// One condition of a level, read at both ends.
struct Condition {
  const Gate* gate = nullptr;  ///< null: the level's minimum of the overall
  Truth at_low = Truth::no;    ///< `yes` is needed to reach the level
  Truth at_high = Truth::no;   ///< anything but `no` is needed to reach it at the high end
};

/// Where a respondent stands on the levels.
struct Standing {
  LevelId level{};              ///< reached at the low end
  LevelId possible{};           ///< reached at the high end, if the open answers turn out best
  std::optional<LevelId> next;  ///< the level above `level`, if there is one
  std::vector<Condition> conditions;  ///< of `next`: the overall first, then its gates
  bool held_by_form = false;          ///< the form cannot show more than `level`
  [[nodiscard]] int failed() const;   ///< number of conditions that do not hold at the low end
};

/// Levels are checked upwards and stop at the first that fails; nothing when there are no levels
/// or the card has no overall. Of several people the form that can show most counts.
[[nodiscard]] std::optional<Standing> standing(const Questionnaire& questionnaire, Voices voices,
                                               const Scorecard& card);
[[nodiscard]] inline std::optional<Standing> standing(const Questionnaire& questionnaire,
                                                      const Response& response,
                                                      const Scorecard& card) {
  return standing(questionnaire, alone(response), card);
}

/// The conditions of one level of a card that has an overall: the overall first, then its gates.
[[nodiscard]] std::vector<Condition> conditions_of(const Questionnaire& questionnaire,
                                                   const Scorecard& card, LevelId level);

/// The highest level that these people's forms can show; a role without an index shows none.
[[nodiscard]] LevelId highest_level(const Questionnaire& questionnaire, Voices voices);

/// What expressions read of a scored card: levels at the wanted end (with `given` the supported
/// ones, which rules read), current evidence, and `score(x)` at that end.
enum class End { low, given, high };
[[nodiscard]] Facts facts_at(const Questionnaire& questionnaire, const Scorecard& card, End end);

/// Makes of what `facts_at` said of a card what it says since `score_again` changed it.
void read_again(const Questionnaire& questionnaire, const Scorecard& card, End end,
                QuestionId changed, Facts& facts);

/// The level that `standing` finds reached; `low` is what `facts_at` says of the card's low end.
[[nodiscard]] std::optional<LevelId> level_reached(const Questionnaire& questionnaire,
                                                   LevelId highest, const Scorecard& card,
                                                   Facts& low);

/// The word for a score, from the questionnaire's grades; empty when it has none.
[[nodiscard]] std::string grade_of(const Questionnaire& questionnaire, double score);

}  // namespace readiness::scoring
