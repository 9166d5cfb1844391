#include "review/causes.hpp"

#include "scoring/score.hpp"

#include <array>
#include <optional>
#include <utility>

namespace readiness::review {
namespace {

struct CauseRow {
  Cause cause;
  std::string_view name;
  CauseGroup group;
};

constexpr std::array causes = {
    CauseRow{Cause::raised, "raised", CauseGroup::level},
    CauseRow{Cause::fell, "fell", CauseGroup::level},
    CauseRow{Cause::evidence_gained, "evidence_gained", CauseGroup::evidence},
    CauseRow{Cause::evidence_lost, "evidence_lost", CauseGroup::evidence},
    CauseRow{Cause::evidence_aged, "evidence_aged", CauseGroup::evidence},
    CauseRow{Cause::counts_the_same, "counts_the_same", CauseGroup::none},
    CauseRow{Cause::became_open, "became_open", CauseGroup::unknown},
    CauseRow{Cause::still_open, "still_open", CauseGroup::none},
    CauseRow{Cause::answered, "answered", CauseGroup::answered},
    CauseRow{Cause::applies_now, "applies_now", CauseGroup::scope},
    CauseRow{Cause::applies_no_more, "applies_no_more", CauseGroup::scope},
    CauseRow{Cause::applicable_now, "applicable_now", CauseGroup::scope},
    CauseRow{Cause::not_applicable_now, "not_applicable_now", CauseGroup::scope},
    CauseRow{Cause::asked_now, "asked_now", CauseGroup::scope},
    CauseRow{Cause::asked_no_more, "asked_no_more", CauseGroup::scope},
    CauseRow{Cause::unscored, "unscored", CauseGroup::none},
};

/// Whether a question counts, and if so whether it is known.
enum class Place { outside, open, known };

Place place_of(AnswerState state) {
  if (state == AnswerState::given) return Place::known;
  return is_open(state) ? Place::open : Place::outside;
}

Cause entering(AnswerState from) {
  if (from == AnswerState::not_applicable) return Cause::applicable_now;
  return from == AnswerState::does_not_apply ? Cause::applies_now : Cause::asked_now;
}

Cause leaving(AnswerState to) {
  if (to == AnswerState::not_applicable) return Cause::not_applicable_now;
  return to == AnswerState::does_not_apply ? Cause::applies_no_more : Cause::asked_no_more;
}

/// Compares what two assessments have of one question.
class Pair {
 public:
  Pair(const Assessment& before, const Assessment& after, QuestionId id)
      : questionnaire_(*before.questionnaire),
        question_(questionnaire_.questions[id]),
        was_(before.card.questions[id]),
        is_(after.card.questions[id]),
        answer_before_(before.response->answers[id]),
        answer_after_(after.response->answers[id]) {}

  [[nodiscard]] std::optional<Cause> cause() const {
    if (!is_scored(questionnaire_, question_))
      return says_the_same() ? std::nullopt : std::optional(Cause::unscored);
    const Place from = place_of(was_.state), to = place_of(is_.state);
    if (from == Place::outside && to == Place::outside) return std::nullopt;
    if (from == Place::outside) return entering(was_.state);
    if (to == Place::outside) return leaving(is_.state);
    if (from == Place::known && to == Place::known) return between_answers();
    if (from == Place::known) return Cause::became_open;
    if (to == Place::known) return Cause::answered;
    return was_.state == is_.state ? std::nullopt : std::optional(Cause::still_open);
  }

 private:
  [[nodiscard]] bool says_the_same() const {
    const bool counted = place_of(was_.state) != Place::outside;
    if (counted != (place_of(is_.state) != Place::outside)) return false;
    if (!counted || (!answer_before_ && !answer_after_)) return true;
    return answer_before_ && answer_after_ && answer_before_->value == answer_after_->value;
  }

  [[nodiscard]] std::optional<Cause> between_answers() const {
    const int before = *was_.supported, after = *is_.supported;
    if (before == after)
      return answer_before_->value == answer_after_->value ? std::nullopt
                                                           : std::optional(Cause::counts_the_same);
    if (was_.claimed != is_.claimed) return after > before ? Cause::raised : Cause::fell;
    if (after > before) return Cause::evidence_gained;
    return answer_after_->evidence.empty() ? Cause::evidence_lost : Cause::evidence_aged;
  }

  const Questionnaire& questionnaire_;
  const Question& question_;
  const QuestionScore& was_;
  const QuestionScore& is_;
  const Boxed<Answer>& answer_before_;
  const Boxed<Answer>& answer_after_;
};

const CauseRow& row_of(Cause cause) { return causes[static_cast<std::size_t>(cause)]; }

static_assert([] {
  for (std::size_t i = 0; i < causes.size(); ++i)
    if (causes[i].cause != static_cast<Cause>(i)) return false;
  return causes.back().cause == Cause::unscored;
}());

}  // namespace

CauseGroup group_of(Cause cause) { return row_of(cause).group; }

std::string_view name_of(Cause cause) { return row_of(cause).name; }

std::string_view name_of(CauseGroup group) {
  static constexpr std::array<std::string_view, 6> names = {"level",    "evidence", "unknown",
                                                            "answered", "scope",    "none"};
  return names[static_cast<std::size_t>(group)];
}

std::vector<Change> changes_between(const Assessment& before, const Assessment& after) {
  std::vector<Change> changes;
  for (const QuestionId id : before.questionnaire->questions.ids())
    if (const auto cause = Pair(before, after, id).cause()) changes.push_back({id, *cause});
  return changes;
}

}  // namespace readiness::review
