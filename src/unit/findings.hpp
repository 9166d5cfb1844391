#pragma once

#include "base/modules.hpp"
#include "questionnaire/expression/facts.hpp"
#include "scoring/pool.hpp"
#include "statistics/agreement.hpp"
#include "statistics/interval.hpp"
#include "unit/unit.hpp"

#include <map>
#include <optional>
#include <vector>

namespace readiness::unit {

// What only several people's answers can show. What may not be told of people who answer without a
// name is in none of these values, so that no output can tell it: the rules are those of
// `disclosure`.

/// How many people of one role were heard, out of how many.
struct RoleHeard {
  RoleId role{};
  int people = 0;
  bool is_heard = false;          ///< false: fewer than five without a name, whose answers stay out
  std::optional<int> population;  ///< of a role without names, where the subject says `people:`
};

/// What the people of a role without names said to one scored question: five answers or more. Of
/// counts, nearly all and band one is told.
struct Spread {
  QuestionId question{};
  RoleId role{};
  int asked = 0, given = 0;
  Told<std::vector<double>> counts;  ///< answers at each level, level 0 first
  Told<int> nearly_all;              ///< the level that all or all but one chose
  Told<Band> band;                   ///< of a sensitive question: few answers, or nearly all alike
  /// The mean score in units of the range; in place of it, that of nearly all or the middle of the
  /// band.
  double middle = 0;
  // Of the counts alone:
  Told<double> mean;
  Told<Interval> interval;  ///< of the mean, 95 %, with the finite-population factor
  Told<double> deviation;   ///< AD, in levels
  Told<double> rwg;
  Told<Agreement> agreement;  ///< nearly all agree
};

/// rwg(J) over a dimension's climate questions that have equally many options.
struct ScaleAgreement {
  DimensionId dimension{};
  RoleId role{};
  int questions = 0;
  double rwg = 0;
};

/// How far those who lead (by name and with an index) and those without names (staff) see a
/// question apart.
struct Gap {
  QuestionId question{};
  bool predicted = false;         ///< the leaders said what they expect of the others
  bool is_rough = false;          ///< the staff's is the middle of a band
  double leaders = 0, staff = 0;  ///< mean scores, in units of the range
  [[nodiscard]] double points() const {
    return leaders - staff;
  }  ///< above 0: leaders see it brighter
};

/// What a case shows: at least five people of a role without names gave an answer. Everything is
/// read from these and from the don't knows that are told.
struct ProbeFigures {
  QuestionId question{};
  int replies = 0;
  Told<int> dont_know;
  Told<std::vector<double>> counts;  ///< by option, the most permissive first
  Told<std::size_t> nearly_all;      ///< the option that all or all but one chose
  double convergence = 0;            ///< 0 chance, 1 all alike
  std::optional<std::size_t> key;    ///< what those who hold the key say; absent where they differ
  std::optional<double> accuracy;    ///< share of all replies that are the key's
  std::optional<double> danger;      ///< share of those who know an answer: more permissive than it
};

/// Two people who answer by name and lie two levels or more apart, or one where the higher answer
/// wants evidence and has none.
struct Disagreement {
  QuestionId question{};
  std::vector<std::size_t> voices;  ///< everybody by name who answered, as indices into the voices
};

enum class Doubt {
  contradictions,       ///< three or more
  unlike_pairs,         ///< two or more pairs that should agree lie 75 % of the range or more apart
  unsupported_ceiling,  ///< 80 % of the facts at the top, evidence on fewer than 20 % of them
  straight_line         ///< one option eight times on end, or in a whole block of opinions: soft
};
/// Answers to read with care. A hint, never a reason to leave anybody out.
struct Careless {
  std::size_t voice = 0;  ///< index into the voices
  std::vector<Doubt> doubts;
};
[[nodiscard]] bool has_strong_sign(const Careless& careless);  ///< any but the soft one

/// Everything that a unit's people show together.
struct UnitFindings {
  std::vector<RoleHeard> heard;
  std::vector<ContextDifference> context;
  std::vector<Spread> spreads;  ///< in the questionnaire's order
  std::vector<ScaleAgreement> scales;
  std::vector<Gap> gaps;                                     ///< in the questionnaire's order
  Table<DimensionId, std::optional<double>> dimension_gaps;  ///< weighted means of gaps, in points
  std::vector<ProbeFigures> probes;
  std::vector<Disagreement> disagreements;
  std::map<std::size_t, double> unknown_share;  ///< don't knows of a heard role, by role index
  std::vector<Careless> careless;  ///< of everybody; who of them may be told is for the reader
  std::optional<Range> without_careless;  ///< overall of the others, where that tells of nobody
  bool withholds_others = false;          ///< it would tell of fewer than five people
};

/// A gap from which on it is worth a talk, in points: 15 of a range of 100.
[[nodiscard]] double wide_gap(const Questionnaire& questionnaire);

/// `population` is the number of people without names, where it is known.
[[nodiscard]] std::vector<Spread> spreads_in(const Questionnaire& questionnaire,
                                             std::span<const Voice> voices,
                                             std::optional<int> population);
[[nodiscard]] std::vector<ScaleAgreement> scale_agreements(const Questionnaire& questionnaire,
                                                           const std::vector<Spread>& spreads);
[[nodiscard]] std::vector<Gap> gaps_in(const Questionnaire& questionnaire,
                                       std::span<const Voice> voices,
                                       const std::vector<Spread>& spreads);
[[nodiscard]] std::vector<ProbeFigures> probe_figures(const Questionnaire& questionnaire,
                                                      std::span<const Voice> voices);
[[nodiscard]] std::vector<Disagreement> disagreements_in(const Questionnaire& questionnaire,
                                                         std::span<const Voice> voices);
[[nodiscard]] std::vector<Careless> careless_in(const Questionnaire& questionnaire,
                                                std::span<const Voice> voices);

[[nodiscard]] UnitFindings unit_findings(const Questionnaire& questionnaire, const Unit& unit,
                                         std::span<const Voice> voices);

/// Adds to facts what only a unit can say: convergence, danger, gaps, shares of don't knows.
void add_unit_facts(const Questionnaire& questionnaire, const UnitFindings& findings, Facts& facts);

}  // namespace readiness::unit
