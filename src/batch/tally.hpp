#pragma once

#include "base/modules.hpp"
#include "batch/score_row.hpp"
#include "batch/wide.hpp"
#include "disclosure/cells.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace readiness::batch {

/// How one question was answered by those it applies to. `levels` counts the given answers by level
/// after reversal, of a probe by option; empty where neither exists.
struct QuestionTally {
  std::uint64_t missing = 0, dont_know = 0, declined = 0, not_applicable = 0, given = 0;
  std::vector<std::uint64_t> levels;
  std::uint64_t unnamed = 0;  ///< of `given`: by people without names
  std::vector<std::uint64_t> unnamed_levels;
  bool operator==(const QuestionTally&) const = default;
};

/// The opinion questions of one dimension that one role is asked: they belong together as a scale.
struct Battery {
  DimensionId dimension{};
  std::vector<QuestionId> questions;  ///< at least two
  bool operator==(const Battery&) const = default;
};

/// Who answered a whole battery: for every pair of its questions, how often which two levels met.
struct BatteryTally {
  std::uint64_t respondents = 0;
  std::vector<std::vector<std::uint64_t>> pairs;  ///< (0,1), (0,2), ..., (1,2), ...; rows by level
  bool operator==(const BatteryTally&) const = default;
};

/// The scores of one part, as shares of the range in units of 2^-40. Those of people without names
/// are also kept apart, for whoever reads a figure may know the others; of these people those are
/// counted who have a sensitive answer in it.
struct PartTally {
  Moments scores, unnamed;
  std::uint64_t sensitive = 0;
  void add(const PartTally& more) {
    scores.add(more.scores);
    unnamed.add(more.unnamed);
    sensitive += more.sensitive;
  }
  bool operator==(const PartTally&) const = default;
};

/// The scores of one group.
struct GroupTally {
  std::uint64_t respondents = 0, unnamed = 0;
  std::vector<PartTally> dimensions;
  PartTally overall;
  void add(const GroupTally& more);
  bool operator==(const GroupTally&) const = default;
};

/// The attributes that a group's members have in common, one for each name of `group_by`.
using GroupKey = CellKey;

/// What is kept of many respondents: counts and sums of whole numbers only. So tallies of parts
/// merge to the tally of the whole exactly, in any order and grouping.
struct Tally {
  std::vector<std::string> group_by;
  std::uint64_t respondents = 0;
  std::vector<QuestionTally> questions;   ///< by question
  std::vector<BatteryTally> batteries;    ///< as `batteries_of` lists them
  std::map<GroupKey, GroupTally> groups;  ///< one with an empty key when nothing groups
  /// Of a group that joins small ones, these: see `with_small_groups_joined`.
  std::map<GroupKey, std::vector<GroupKey>> joined;
  bool operator==(const Tally&) const = default;
};

[[nodiscard]] Tally empty_tally(const Questionnaire& questionnaire,
                                std::vector<std::string> group_by);

/// Adds `more`, which was made with the same questionnaire and grouping.
void merge(Tally& tally, const Tally& more);

/// The name of the groups that join small ones.
inline constexpr std::string_view other_groups = "other";

/// The same tally with its small groups, of one to four people without names, as one that is called
/// `other` by the first attribute; by the further ones they stay apart. Where they are still too
/// few, the smallest of the others joins them.
[[nodiscard]] Tally with_small_groups_joined(const Tally& tally);

/// How many levels of a question are counted; of a probe its options.
[[nodiscard]] std::size_t slots_of(const Questionnaire& questionnaire, const Question& question);

/// Opinion questions are choices on a scale marked `climate`, and counts of days or cases; state
/// questions are an index of practices and no scale. Every role has its own battery of a dimension,
/// roles that are asked the same share it.
[[nodiscard]] std::vector<Battery> batteries_of(const Questionnaire& questionnaire);

/// A score as a whole number from 0 to 2^40, its place in the range.
[[nodiscard]] std::uint64_t share_of_range(const ScoringRules& rules, double score);

/// Counts respondents one by one, in flat tables; `take` gives what was counted.
class Counter {
 public:
  Counter(const Questionnaire& questionnaire, std::vector<std::string> group_by);

  /// `group` as `append_to_group` made it.
  void add(const AskPlan& plan, const RowScores& scores, const std::string& group);
  [[nodiscard]] Tally take();
  /// The groups that were met since this was asked last, and never before.
  [[nodiscard]] std::vector<std::string> take_new_groups() {
    return std::exchange(new_groups_, {});
  }

 private:
  /// Questions of a battery that stand next to each other, counted as one question whose levels are
  /// all combinations of theirs. So eight questions of five levels are four, and a respondent adds
  /// to 10 counts in place of 28.
  struct Joint {
    std::size_t begin = 0, end = 0;  // questions of the battery
    std::size_t slots = 1;           // combinations
  };
  struct FlatBattery {
    Battery battery;
    std::vector<std::size_t> slots;  // levels, by question
    std::vector<Joint> joints;
    std::uint64_t respondents = 0;
    std::vector<std::uint64_t> counts;  // of each joint: alone, then with each one behind it
  };
  void add_to_battery(FlatBattery& battery, const RowScores& scores);
  [[nodiscard]] std::size_t number_of_group(const std::string& group);
  void add_to_group(std::size_t number, const RowScores& scores, bool is_named);
  [[nodiscard]] FlatBattery flat(Battery battery) const;
  static void unfold(const FlatBattery& battery, BatteryTally& tally);
  [[nodiscard]] GroupTally group(std::size_t number) const;
  const std::vector<std::size_t>& batteries_of_plan(const AskPlan& plan);

  const Questionnaire& questionnaire_;
  Tally tally_;
  // By question, of people with names and of people without: where its counts begin.
  std::array<std::vector<std::size_t>, 2> first_count_;
  std::vector<std::uint64_t> counts_;
  std::vector<FlatBattery> batteries_;
  std::map<const AskPlan*, std::vector<std::size_t>> batteries_of_plan_;
  std::unordered_map<std::string, std::size_t> groups_;  // numbered as they are met
  // Of each group in turn, in flat tables, for thousands of groups share the cache: how many people
  // with and without names; the sums of these and of those, by part, the overall first; and of how
  // many of the latter a part holds a sensitive answer.
  std::vector<std::uint64_t> respondents_;
  std::vector<Moments> scores_;
  std::vector<std::uint64_t> sensitive_;
  std::size_t parts_;
  std::vector<std::string> new_groups_;
  std::vector<std::size_t> levels_;  // of the row at hand
};

}  // namespace readiness::batch
