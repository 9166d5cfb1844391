#pragma once

#include "base/modules.hpp"
#include "batch/block_scores.hpp"
#include "batch/score_row.hpp"
#include "batch/wide.hpp"
#include "disclosure/cells.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
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

/// The battery of a dimension that a role is asked; with fewer than two questions it is none.
[[nodiscard]] Battery battery_of(const Questionnaire& questionnaire, DimensionId dimension,
                                 RoleId role);

/// Counts answers that are all the same, by their slot (see `first_level_slot`).
void count_answers(QuestionTally& tally, std::size_t slot, std::uint64_t count, bool is_named);

/// Numbers the groups as they are met.
class GroupIndex {
 public:
  [[nodiscard]] std::size_t number(const GroupText& group);
  [[nodiscard]] const std::vector<GroupText>& groups() const { return groups_; }  ///< by number

 private:
  struct Place {
    std::uint32_t digest = 0;  ///< a part of it, so that few keys are compared in vain
    std::uint32_t number = 0;  ///< counted from 1; 0: free
  };
  void grow();

  std::vector<Place> places_;  // a power of two of them, at most half of them taken
  std::vector<GroupText> groups_;
};

/// The groups of the rows of a block.
using GroupNumbers = std::array<std::size_t, RowBlock::most_rows>;

/// Counts respondents; `take` gives what was counted.
class Counter {
 public:
  Counter(const Questionnaire& questionnaire, std::vector<std::string> group_by);

  /// A respondent's answers, all of them.
  void add_answers(const CodedRow& row, const AnswerBook& book);
  [[nodiscard]] std::size_t number_of(const GroupText& group);
  [[nodiscard]] const GroupText& group_text(std::size_t number) const {
    return groups_.groups()[number];
  }
  /// Sends for the sums of these rows' groups, which will be wanted before long.
  void send_for_sums(const AskPlan& plan, RowBlock::Bits rows, const GroupNumbers& groups) const;
  /// The scores of these rows, each in the group with its number.
  void add_scores(const BlockScores& scores, const std::vector<RowBlock::OfPlan>& plans,
                  const GroupNumbers& groups);
  [[nodiscard]] Tally take();
  /// The groups that were met since this was asked last, and never before.
  [[nodiscard]] std::vector<std::string> take_new_groups();

 private:
  void add_to_battery(const Battery& battery, BatteryTally& tally, const CodedRow& row,
                      const AnswerBook& book);
  [[nodiscard]] GroupTally group(std::size_t number) const;
  /// `Moments` in two thirds of the room: scores are below 2^40, and so is how many there are.
  struct Sums {
    Wide both = 0;  ///< how many, times 2^88, and their sum
    Wide squares = 0;
    void add(std::uint64_t number, bool counts) {
      both += (Wide{counts} << 88U) | number;
      squares += static_cast<Wide>(number) * number;
    }
    [[nodiscard]] Moments moments() const;
  };
  /// Where the sums begin of those people of a group who are named, or who are not.
  [[nodiscard]] std::size_t place_of_sums(std::size_t group, bool is_named) const {
    return (2 * group + (is_named ? 0 : 1)) * (parts_ + 1);
  }

  const Questionnaire& questionnaire_;
  Tally tally_;
  std::vector<Battery> batteries_;
  std::vector<std::vector<std::size_t>> batteries_of_role_;
  GroupIndex groups_;
  std::size_t told_groups_ = 0;  // so many of them were taken as new
  // Of each group in turn, in flat tables, for thousands of groups share the cache: the sums of
  // people with names by part, the overall first, and behind them how many people there are; the
  // same of those without; and of how many of the latter a part holds a sensitive answer.
  std::vector<Sums> sums_;
  std::vector<std::uint64_t> sensitive_;
  std::size_t parts_;
  std::vector<std::size_t> levels_;  // of the battery at hand
};

}  // namespace readiness::batch
