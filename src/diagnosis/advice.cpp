#include "diagnosis/advice.hpp"

#include "base/contains.hpp"
#include "diagnosis/raised.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace readiness::diagnosis {

namespace {

constexpr double sure_if_supported = 1, sure_of_a_claim = 0.8, sure_of_a_guess = 0.6;
constexpr double least_days = 0.5;
constexpr double for_the_lead = 1, for_another_pattern = 0.5, for_a_gate = 1;

/// The closed gates of the next level and the questions that they read.
struct Gates {
  std::vector<const Gate*> closed;
  std::vector<QuestionId> questions;
};

Gates closed_gates(const std::optional<Standing>& standing) {
  Gates gates;
  if (!standing) return gates;
  for (const Condition& condition : standing->conditions) {
    if (!condition.gate || condition.at_low == Truth::yes) continue;
    gates.closed.push_back(condition.gate);
    for (const QuestionId question : questions_in(condition.gate->require))
      add_once(gates.questions, question);
  }
  return gates;
}

/// Reads what the answers call for.
class Adviser {
 public:
  Adviser(const Questionnaire& questionnaire, const Facts& facts, const Facts& as_claimed,
          const Patterns& patterns, const std::optional<Standing>& standing)
      : questionnaire_(questionnaire),
        proven_(facts),
        answers_(as_claimed),
        patterns_(patterns),
        gates_(closed_gates(standing)),
        facts_(with_predictions(questionnaire, answers_)) {}

  [[nodiscard]] std::vector<Advice> all() const {
    std::vector<Advice> called_for;
    for (const RecommendationId id : questionnaire_.recommendations.ids())
      if (is_called_for(id) == Truth::yes) called_for.push_back(advice(id));
    for (Advice& each : called_for)
      for (const RecommendationId before : row(each).requires_done) {
        const Truth is_called = is_called_for(before);
        if (is_called == Truth::yes) each.waits_for.push_back(before);
        if (is_called == Truth::unknown) each.waits_to_know.push_back(before);
      }
    return called_for;
  }

  [[nodiscard]] std::vector<RecommendationId> undecided() const {
    std::vector<RecommendationId> found;
    for (const RecommendationId id : questionnaire_.recommendations.ids())
      if (is_called_for(id) == Truth::unknown) found.push_back(id);
    return found;
  }

  /// The first facet of the working order with a closed gate, else the first weak one.
  [[nodiscard]] std::optional<Start> start() const {
    for (const FacetId facet : questionnaire_.plan.order)
      for (const QuestionId question : gates_.questions)
        if (contains(questionnaire_.questions[question].facets, facet)) return Start{facet, true};
    for (const FacetId facet : questionnaire_.plan.order)
      if (const auto low = answers_.facets[facet].low;
          low && *low < questionnaire_.plan.weak_below - 1e-9)
        return Start{facet, false};
    return std::nullopt;
  }

  [[nodiscard]] std::vector<QuestionId> find_out() const {
    std::vector<QuestionId> found;
    for (const QuestionId question : gates_.questions)
      if (answers_.readings[question].dont_know) add_once(found, question);
    for (const Recommendation& each : questionnaire_.recommendations)
      for (const QuestionId question : open_questions(each.when, answers_))
        if (answers_.readings[question].dont_know) add_once(found, question);
    return found;
  }

  [[nodiscard]] std::vector<QuestionId> unproven() const {
    const Facts facts = with_predictions(questionnaire_, proven_);
    std::vector<QuestionId> found;
    for (const RecommendationId id : questionnaire_.recommendations.ids())
      if (is_called_for(id) != Truth::yes && is_called_for(id, facts) == Truth::yes)
        for (const QuestionId question :
             supporting_questions(questionnaire_.recommendations[id].when, facts))
          if (proven_.readings[question].number < answers_.readings[question].number)
            add_once(found, question);
    return found;
  }

 private:
  [[nodiscard]] Truth is_called_for(RecommendationId id) const { return is_called_for(id, facts_); }
  /// What would have nothing to work on is not called for; a state that is open rules nothing out.
  [[nodiscard]] Truth is_called_for(RecommendationId id, const Facts& facts) const {
    const Recommendation& about = questionnaire_.recommendations[id];
    if (about.needs && evaluate(*about.needs, facts) == Truth::no) return Truth::no;
    return evaluate(about.when, facts);
  }

  [[nodiscard]] const Recommendation& row(const Advice& advice) const {
    return questionnaire_.recommendations[advice.recommendation];
  }

  [[nodiscard]] Advice advice(RecommendationId id) const {
    const Recommendation& about = questionnaire_.recommendations[id];
    Advice advice;
    advice.recommendation = id;
    advice.stage = stage_today(about);
    advice.brought_forward = advice.stage < about.stage;
    advice.strengthens =
        about.strengthen_when && evaluate(*about.strengthen_when, facts_) == Truth::yes;
    advice.rests_on_predictions = evaluate(about.when, answers_) != Truth::yes;
    const std::vector<QuestionId> reasons = supporting_questions(about.when, facts_);
    for (const QuestionId question : reasons)
      advice.because.push_back({question, {}, is_predicted(question)});
    advice.lifts = lifts(about, reasons);
    for (const PatternId pattern : about.treats)
      if (patterns_.findings[pattern.value].state == PatternState::present)
        advice.treats.push_back(pattern);
    advice.opens = opened(about);
    advice.priority = priority(about, advice);
    return advice;
  }

  [[nodiscard]] StageId stage_today(const Recommendation& about) const {
    StageId stage = about.stage;
    for (const auto& [pattern, sooner] : about.sooner_with)
      if (patterns_.findings[pattern.value].state == PatternState::present)
        stage = std::min(stage, sooner);
    return stage;
  }

  [[nodiscard]] bool is_predicted(QuestionId question) const {
    return answers_.readings[question].state == Reading::State::open &&
           facts_.readings[question].state == Reading::State::given;
  }

  /// The questions that called for it and that it lifts; all it lifts where none of those is one.
  [[nodiscard]] std::vector<Lift> lifts(const Recommendation& about,
                                        const std::vector<QuestionId>& reasons) const {
    std::vector<Lift> of_reasons, of_all;
    for (const auto& [question, level] : about.raises) {
      const Reading& reading = facts_.readings[question];
      if (reading.state == Reading::State::absent) continue;
      const bool is_open = reading.state == Reading::State::open || reading.dont_know;
      const int from = is_open ? 0 : static_cast<int>(reading.number);
      if (from >= level) continue;
      const Lift lift{question, is_open ? std::nullopt : std::optional(from), level};
      of_all.push_back(lift);
      if (contains(reasons, question)) of_reasons.push_back(lift);
    }
    return of_reasons.empty() ? of_all : of_reasons;
  }

  [[nodiscard]] std::vector<const Gate*> opened(const Recommendation& about) const {
    const Facts after = raised(questionnaire_, about, proven_);
    std::vector<const Gate*> opened;
    for (const Gate* gate : gates_.closed) {
      const std::vector<QuestionId> read = questions_in(gate->require);
      const bool touches = std::any_of(read.begin(), read.end(), [&](QuestionId question) {
        return about.raises.count(question) > 0;
      });
      if (touches && evaluate(gate->require, after) == Truth::yes) opened.push_back(gate);
    }
    return opened;
  }

  [[nodiscard]] Priority priority(const Recommendation& about, const Advice& advice) const {
    Priority priority;
    for (const PatternId pattern : advice.treats)
      priority.impact += pattern == patterns_.lead ? for_the_lead : for_another_pattern;
    if (!advice.opens.empty()) priority.impact += for_a_gate;
    priority.gap = gap(advice.lifts);
    priority.sureness = sureness(advice);
    priority.days = std::max(about.effort.likely, least_days);
    return priority;
  }

  [[nodiscard]] double gap(const std::vector<Lift>& lifts) const {
    double sum = 0, weight = 0;
    for (const Lift& lift : lifts) {
      const Question& question = questionnaire_.questions[lift.question];
      const double steps = level_count(questionnaire_, question.kind) - 1;
      sum += question.weight * (lift.to - lift.from.value_or(0)) / steps;
      weight += question.weight;
    }
    return weight > 0 ? sum / weight : 0;
  }

  /// The best supported reason counts.
  [[nodiscard]] double sureness(const Advice& advice) const {
    double sureness = sure_of_a_guess;
    for (const Because& reason : advice.because) {
      const Reading& reading = answers_.readings[*reason.question];
      if (reading.state != Reading::State::given) continue;
      const bool is_sure = reading.has_evidence || reading.is_confirmed;
      sureness = std::max(sureness, is_sure ? sure_if_supported : sure_of_a_claim);
    }
    return sureness;
  }

  const Questionnaire& questionnaire_;
  const Facts& proven_;   // a top answer without its evidence is one level lower
  const Facts& answers_;  // as they were given
  const Patterns& patterns_;
  Gates gates_;
  Facts facts_;  // with predictions where an answer is open
};

}  // namespace

Guidance advise(const Questionnaire& questionnaire, const Facts& facts, const Facts& as_claimed,
                const Patterns& patterns, const std::optional<Standing>& standing) {
  const Adviser adviser(questionnaire, facts, as_claimed, patterns, standing);
  Guidance guidance;
  guidance.start = adviser.start();
  guidance.undecided = adviser.undecided();
  guidance.find_out = adviser.find_out();
  guidance.unproven = adviser.unproven();
  guidance.advice = in_order(questionnaire, guidance.start, adviser.all());
  return guidance;
}

namespace {

class Order {
 public:
  Order(const Questionnaire& questionnaire, const std::optional<Start>& start,
        std::vector<Advice> advice)
      : questionnaire_(questionnaire), advice_(std::move(advice)) {
    first_stage_ = first_stage(start);
    std::stable_sort(advice_.begin(), advice_.end(),
                     [&](const Advice& a, const Advice& b) { return rank(a) < rank(b); });
  }

  std::vector<Advice> ordered() {
    for (const Advice& each : advice_) place(each);
    return std::move(placed_);
  }

 private:
  [[nodiscard]] bool is_urgent(const Advice& advice) const {
    return questionnaire_.stages[advice.stage].urgent;
  }

  /// The earliest stage with something to do for the facet where the way begins.
  [[nodiscard]] StageId first_stage(const std::optional<Start>& start) const {
    std::optional<StageId> first;
    for (const Advice& each : advice_)
      if (start && questionnaire_.recommendations[each.recommendation].facet == start->facet &&
          !is_urgent(each) && (!first || each.stage < *first))
        first = each.stage;
    return first.value_or(StageId{});
  }

  /// Lower comes first.
  [[nodiscard]] std::tuple<bool, bool, StageId, double> rank(const Advice& advice) const {
    const bool lies_behind = advice.stage < first_stage_ && !advice.brought_forward;
    return {!is_urgent(advice), lies_behind, advice.stage, -advice.priority.value()};
  }

  [[nodiscard]] const Advice* find(const std::vector<Advice>& list, RecommendationId id) const {
    for (const Advice& each : list)
      if (each.recommendation == id) return &each;
    return nullptr;
  }

  /// Requirements have no circles.
  void place(const Advice& advice) {
    if (find(placed_, advice.recommendation)) return;
    for (const RecommendationId before : advice.waits_for) place(*find(advice_, before));
    placed_.push_back(advice);
  }

  const Questionnaire& questionnaire_;
  std::vector<Advice> advice_, placed_;
  StageId first_stage_{};
};

}  // namespace

std::vector<Advice> in_order(const Questionnaire& questionnaire, const std::optional<Start>& start,
                             std::vector<Advice> advice) {
  return Order(questionnaire, start, std::move(advice)).ordered();
}

}  // namespace readiness::diagnosis
