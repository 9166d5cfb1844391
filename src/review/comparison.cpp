#include "review/comparison.hpp"

#include "base/number.hpp"
#include "diagnosis/withheld.hpp"
#include "statistics/change.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::review {
namespace {

// With no data of one's own: a standard deviation of a fifth of the range, a reliability of .80.
constexpr double assumed_sd_share = 0.2, assumed_reliability = 0.8;

AnswerFacts facts_of(const std::vector<Change>& changes, const Assessment& after) {
  AnswerFacts facts;
  for (const Change& change : changes) {
    if (after.questionnaire->questions[change.question].sensitive) continue;
    const bool proven = after.card.questions[change.question].has_evidence;
    if (change.cause == Cause::raised) ++facts.up, facts.up_proven += proven ? 1 : 0;
    if (change.cause == Cause::fell) ++facts.down;
    if (change.cause == Cause::evidence_gained) ++facts.evidence_up;
    if (change.cause == Cause::evidence_lost || change.cause == Cause::evidence_aged)
      ++facts.evidence_down;
    if (change.cause == Cause::became_open) ++facts.became_open;
    if (change.cause == Cause::answered) ++facts.answered;
    if (group_of(change.cause) == CauseGroup::scope) ++facts.scope;
  }
  return facts;
}

std::optional<ClimateChange> climate_change(const Assessment& before, const Assessment& after) {
  const Questionnaire& questionnaire = *before.questionnaire;
  ClimateChange change;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const auto was = before.card.questions[id].score();
    const auto is = after.card.questions[id].score();
    const Question& question = questionnaire.questions[id];
    if (!is_climate(questionnaire, question) || question.sensitive) continue;
    if (!was || !is) continue;
    ++change.questions;
    change.before += *was;
    change.after += *is;
  }
  const ScoringRules& rules = questionnaire.scoring;
  if (change.questions < std::max(1, rules.min_questions_dimension)) return std::nullopt;
  change.before /= change.questions;
  change.after /= change.questions;
  change.detectable = smallest_detectable_change(
      assumed_sd_share * (rules.range_high - rules.range_low), assumed_reliability);
  return change;
}

/// Compares the numbers of two cards.
class Numbers {
 public:
  Numbers(const Assessment& before, const Assessment& after, const std::vector<Change>& changes)
      : questionnaire_(*before.questionnaire),
        before_(contributions_of(questionnaire_, before.card)),
        after_(contributions_of(questionnaire_, after.card)),
        changes_(changes) {}

  [[nodiscard]] NumberChange of(Measure measure) const {
    return {measure, at(measure, End::low), at(measure, End::given)};
  }

 private:
  [[nodiscard]] Split at(Measure measure, End end) const {
    return split(questionnaire_, before_, after_, changes_, measure, end);
  }

  const Questionnaire& questionnaire_;
  Contributions before_, after_;
  const std::vector<Change>& changes_;
};

/// The overall, as far as each side carries one.
NumberChange overall_change(const Numbers& numbers, const Assessment& before,
                            const Assessment& after) {
  if (before.card.overall && after.card.overall) return numbers.of({});
  NumberChange change;
  const auto set = [](std::optional<double>& low, std::optional<double>& given,
                      const std::optional<Range>& range) {
    if (!range) return;
    low = range->low;
    given = range->given;
  };
  set(change.low.before, change.given.before, before.card.overall);
  set(change.low.after, change.given.after, after.card.overall);
  return change;
}

}  // namespace

AnswerFacts& AnswerFacts::operator+=(const AnswerFacts& other) {
  up += other.up;
  down += other.down;
  up_proven += other.up_proven;
  evidence_up += other.evidence_up;
  evidence_down += other.evidence_down;
  became_open += other.became_open;
  answered += other.answered;
  scope += other.scope;
  return *this;
}

bool ClimateChange::is_detectable() const {
  return std::abs(after - before) > detectable + tolerance;
}

bool Comparison::has_changes() const {
  const auto differ = [](const std::optional<LevelId>& a, const std::optional<LevelId>& b) {
    return a != b;
  };
  const auto level = [](const Assessment& of) {
    return of.standing ? std::optional(of.standing->level) : std::nullopt;
  };
  return !changes.empty() || !patterns.empty() || !gates.empty() ||
         differ(level(*before), level(*after));
}

bool is_beyond(const Fall& fall, double points) {
  return !fall.after || fall.before - *fall.after > points + tolerance;
}

std::vector<Fall> Comparison::falls_beyond(double points) const {
  std::vector<Fall> falls;
  const auto look_at = [&](const NumberChange& change) {
    if (!change.low.before) return;
    const Fall fall{change.measure, *change.low.before, change.low.after};
    if (is_beyond(fall, points)) falls.push_back(fall);
  };
  look_at(overall);
  for (const NumberChange& change : dimensions) look_at(change);
  return falls;
}

Comparison compare(const Assessment& before, const Assessment& after) {
  Comparison comparison;
  comparison.before = &before;
  comparison.after = &after;
  comparison.changes = changes_between(before, after);
  const Numbers numbers(before, after, comparison.changes);
  comparison.overall = overall_change(numbers, before, after);
  for (const DimensionId id : before.questionnaire->dimensions.ids())
    if ((before.card.dimensions[id].range || after.card.dimensions[id].range) &&
        !is_withheld(before, id) && !is_withheld(after, id))
      comparison.dimensions.push_back(numbers.of(id));
  comparison.patterns = pattern_changes(before, after);
  comparison.gates = gate_changes(before, after);
  comparison.follow_ups = follow_ups(before, after);
  comparison.facts = facts_of(comparison.changes, after);
  comparison.climate = climate_change(before, after);
  return comparison;
}

std::optional<double> real_progress(const Comparison& comparison) {
  const Split& low = comparison.overall.low;
  if (!low.is_complete()) return std::nullopt;
  return part_of(low, comparison.changes, CauseGroup::level) +
         part_of(low, comparison.changes, CauseGroup::evidence) +
         part_of(low, comparison.changes, CauseGroup::unknown);
}

}  // namespace readiness::review
