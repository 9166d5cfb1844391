#pragma once

#include "base/contains.hpp"
#include "base/modules.hpp"
#include "batch/published.hpp"
#include "batch/run_batch.hpp"
#include "disclosure/told.hpp"
#include "statistics/agreement.hpp"
#include "statistics/interval.hpp"
#include "statistics/reliability.hpp"

#include <optional>
#include <vector>

namespace readiness::batch {

/// The scores of one part in one group, in units of the range.
struct GroupFigure {
  std::uint64_t respondents = 0;  ///< with enough answers for a score; 0 when withheld
  bool is_withheld = false;
  Told<double> mean;        ///< in whole hundredths of the range below ten people without names
  Told<double> sd;          ///< with n - 1; absent below two respondents
  Told<Interval> interval;  ///< 95 % of the mean
  bool is_outlier = false;  ///< stands apart from the other groups
};

struct GroupRow {
  GroupKey key;
  std::vector<std::string> joins;  ///< by the first attribute, the small groups in this one
  std::uint64_t respondents = 0;
  bool is_withheld = false;
  GroupFigure overall;
  std::vector<GroupFigure> dimensions;
  /// Not people whose answers do not say where they belong, nor several small groups together: what
  /// is said of how groups differ is not said of these.
  [[nodiscard]] bool is_one_group() const { return joins.empty() && !contains(key, std::string()); }
};

/// Those of whom there is no answer.
struct NotGiven {
  std::uint64_t dont_know = 0, declined = 0, missing = 0, not_applicable = 0;
};

/// How one question was answered. Withheld: by too few people to show.
struct QuestionRow {
  QuestionId question{};
  bool is_withheld = false;
  std::uint64_t given = 0;  ///< 0 when withheld
  Told<std::vector<std::uint64_t>> levels;
  Told<std::size_t> nearly_all;  ///< in place of these: the level that all or all but one chose
  Told<double> mean;             ///< of the scores of the levels as answered
  Told<NotGiven> others;         ///< where each is nobody or a group
};

/// With fewer who answered all of a battery its reliability is a matter of chance.
constexpr std::uint64_t fewest_for_reliability = 30;

struct BatteryRow {
  Battery battery;
  std::uint64_t respondents = 0;  ///< who answered all of it
  /// Nothing from fewer respondents, and where their answers do not vary.
  std::optional<Reliability> reliability;
};

/// The dimension that is the weakest in most of the groups that are shown.
struct Barrier {
  DimensionId dimension{};
  std::size_t groups = 0, of = 0;
};

/// Everything that a tally says and may be shown. What is not in here is in no output.
struct Summary {
  const Questionnaire* questionnaire = nullptr;
  std::vector<std::string> group_by;
  std::uint64_t respondents = 0;
  GroupRow total;
  std::vector<GroupRow> groups;  ///< empty when nothing groups
  std::vector<QuestionRow> questions;
  std::vector<BatteryRow> batteries;
  std::vector<std::optional<Intraclass>> intraclass;  ///< by dimension; from five groups up
  std::optional<Barrier> barrier;                     ///< from two groups and two dimensions up
  std::vector<InputStatus> inputs;                    ///< empty for merged tallies
  std::uint64_t refused = 0;
};

[[nodiscard]] Summary summary_of(const Questionnaire& questionnaire, const Tally& tally);

/// The same beside what was told of these people before: what both together would give away is
/// withheld, all questions where each group's were told. `joint` is their tally by the names of
/// both.
[[nodiscard]] Summary summary_of(const Questionnaire& questionnaire, const Tally& tally,
                                 const Published& published, const Tally& joint);

}  // namespace readiness::batch
