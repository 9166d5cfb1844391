#pragma once

#include "base/modules.hpp"
#include "batch/tally.hpp"
#include "input/table_rows.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

namespace readiness::batch {

/// Counts the answers of a row two at a time, and adds up what they are worth on the way.
///
/// Almost all answers of a table have one of few numbers. So two questions next to each other have
/// few pairs of answers, and one look at such a pair tells all that a row needs of both: what they
/// are worth together, and which combination of levels they are. The pair is counted as a whole,
/// and taken apart when the counts are wanted. In a battery two pairs are counted together: eight
/// questions are four pairs, and a respondent adds to 6 counts in place of 28.
///
/// What it does not take, `Counter::add_answers` counts one by one, and `RowScorer` adds up. A law
/// holds the two equal.
class AnswerPairs {
 public:
  /// Both outlive it.
  AnswerPairs(const Questionnaire& questionnaire, const AnswerBook& book);

  /// Counts the answers of a row. False: it has an answer with a large number, and nothing was
  /// counted.
  [[nodiscard]] bool add(const CodedRow& row);
  /// What the answers of the last row that was added come to, by dimension, as far as the plan asks
  /// them; without evidence.
  [[nodiscard]] const std::vector<WholeSums>& sums() const { return sums_; }
  /// Adds to the tally what was counted since this was asked last.
  void empty_into(Tally& tally);

 private:
  static constexpr unsigned code_bits = 4;
  static constexpr std::size_t codes = 1U << code_bits;
  static constexpr std::size_t most_combinations = 49;
  // In place of a combination: one of the two has no level; not worked out yet.
  static constexpr std::uint8_t no_combination = 0x40, unknown = 0x80;

  /// Two questions, or one twice. The tables are looked up by the numbers of both answers. Aligned
  /// so that the sums of given answers, whose numbers begin at 5, begin where a line of the cache
  /// does.
  struct alignas(64) Pair {
    QuestionId first{}, second{};
    std::size_t second_levels = 1;
    std::array<WholeSums, codes * codes> sums{};
    std::array<std::uint8_t, codes * codes> combinations{};
    /// Of people with names, and of those without. Small numbers, so that all of them stay close to
    /// the processor; they are emptied before one can overflow.
    std::array<std::array<std::uint16_t, codes * codes>, 2> counts{};
    /// Where each answer counts, see `first_level_slot`.
    std::array<std::uint16_t, codes> first_slot{}, second_slot{};
  };
  /// A pair of a battery counted with each pair behind it. Each of its combinations has a row of
  /// counts, in which all combinations of all pairs behind it have their places.
  struct Cross {
    std::size_t begin = 0;   ///< of the first row
    std::size_t length = 0;  ///< of a row
    std::size_t place = 0;   ///< of its own combinations, in a row that held those of all pairs
  };
  struct PairedBattery {
    std::vector<Pair*> pairs;
    std::vector<Cross> crosses;  ///< by pair
    std::vector<std::uint16_t> counts;
    std::uint16_t respondents = 0;
  };
  /// The questions of one dimension, or those of none, that a plan asks.
  struct Part {
    std::size_t dimension = 0;         ///< or the number of dimensions
    std::vector<Pair*> pairs;          ///< first those of the battery
    PairedBattery* battery = nullptr;  ///< whose questions are all asked
  };
  struct PairedPlan {
    const AskPlan* plan = nullptr;
    std::size_t counts = 0;    ///< which of a pair's
    bool can_be_added = true;  ///< no pair of a battery has too many combinations
    std::vector<Part> parts;   ///< one for each dimension, also where it is empty; the context
  };

  [[nodiscard]] const PairedPlan& paired(const AskPlan& plan);
  [[nodiscard]] PairedPlan pair_up(const AskPlan& plan);
  void add_pairs(const std::vector<QuestionId>& questions, std::vector<Pair*>& pairs);
  [[nodiscard]] PairedBattery* battery_of_part(const AskPlan& plan, DimensionId dimension);
  void add_part(const Part& part, std::size_t counts, const AnswerCode* row);
  void add_to_battery(PairedBattery& battery);
  void work_out(Pair& pair, std::size_t at) const;
  void make_battery(const Battery& battery, PairedBattery& paired);
  [[nodiscard]] std::size_t levels_of(QuestionId question) const;
  [[nodiscard]] std::size_t combinations_of(const Pair& pair) const;
  static void empty_pair(Pair& pair, Tally& tally);
  void empty_battery(const Battery& battery, PairedBattery& paired, BatteryTally& tally) const;
  void forget();

  const Questionnaire& questionnaire_;
  const AnswerBook& book_;
  unsigned edition_;  // of the book: what the tables hold
  std::vector<Battery> batteries_;
  std::vector<PairedBattery> paired_batteries_;  // likewise; empty while no plan has it
  std::deque<Pair> pairs_;
  std::deque<PairedPlan> plans_;
  const PairedPlan* last_plan_ = nullptr;
  std::uint16_t rows_ = 0;  // since the counts were emptied
  Tally counted_;           // before
  std::vector<WholeSums> sums_;
  std::vector<std::uint8_t> combinations_;  // of the pairs of the part at hand
  std::vector<std::size_t> places_;  // likewise, of a battery: in the rows of the pairs before
};

}  // namespace readiness::batch
