#include "policy/measure.hpp"

#include "base/text.hpp"
#include "policy/versions.hpp"
#include "questionnaire/expression/facts.hpp"
#include "scoring/score.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace readiness::policy {
namespace {

using PartName = Expression::Part;

Measured without(NoFigure why) { return {std::nullopt, why}; }

bool is_in(const Question& question, const PartName& part, const Questionnaire& questionnaire) {
  if (!question.dimension) return false;
  switch (part.kind) {
    case PartName::Kind::overall:
      return questionnaire.dimensions[*question.dimension].in_index;
    case PartName::Kind::dimension:
      return question.dimension->value == part.index;
    case PartName::Kind::facet:
      return std::find(question.facets.begin(), question.facets.end(), FacetId{part.index}) !=
             question.facets.end();
  }
  return false;
}

/// Measures one subject; each member one kind of metric.
class Measurer {
 public:
  explicit Measurer(const MeasuredSubject& measured)
      : subject_(measured.subject),
        assessment_(measured.subject.assessment),
        questionnaire_(*assessment_.questionnaire),
        card_(assessment_.card),
        baseline_(measured.beside.baseline),
        roadmaps_(measured.beside.roadmaps),
        acceptances_(measured.acceptances),
        today_(measured.today) {}

  // A role without an index has no score that could be judged, nor shown: with the other answers at
  // hand anybody could compute a confidential one back.
  [[nodiscard]] Measured score(const GateMetric& metric) const {
    const Expression& expression = *metric.expression;
    if (!card_.overall) return without(NoFigure::no_index);
    const auto worst = number_of(expression, facts_at(questionnaire_, card_, End::low));
    const auto best = number_of(expression, facts_at(questionnaire_, card_, End::high));
    if (!worst || !best) return without(NoFigure::not_asked);
    return {Ends{*worst, *best}, NoFigure::none, {}, {}, weightiest(expression.part)};
  }

  [[nodiscard]] Measured low(const GateMetric& metric) const {
    Measured measured = score(metric);
    if (measured.ends) measured.ends->best = measured.ends->worst;
    return measured;
  }

  [[nodiscard]] Measured gap(const GateMetric& metric) const {
    const auto gap = number_of(*metric.expression, diagnostic_facts(assessment_));
    if (!gap) return without(NoFigure::one_voice);
    return {Ends{*gap, *gap}, NoFigure::none, {}, {}, weightiest(metric.expression->part)};
  }

  [[nodiscard]] Measured voices(const GateMetric& metric) const {
    double count = 0;
    if (metric.expression)
      count = number_of(*metric.expression, card_.sheet.facts).value_or(0);
    else
      for (const int of_role : card_.sheet.facts.voices) count += of_role;
    return {Ends{count, count}};
  }

  [[nodiscard]] Measured level(const GateMetric&) const {
    if (!card_.overall) return without(NoFigure::no_index);
    if (!assessment_.standing) return without(NoFigure::no_levels);
    const Standing& standing = *assessment_.standing;
    Measured measured{Ends{static_cast<double>(standing.level.value + 1),
                           static_cast<double>(standing.possible.value + 1)}};
    for (const Condition& condition : standing.conditions)
      if (condition.gate && condition.at_low != Truth::yes)
        for (const QuestionId question : questions_in(condition.gate->require))
          add_once(measured.questions, question);
    for (const QuestionId question : weightiest(PartName{})) add_once(measured.questions, question);
    return measured;
  }

  /// A pattern counts where it is present, and may count where the answers do not tell.
  [[nodiscard]] Measured patterns(const GateMetric& metric) const {
    if (!card_.overall) return without(NoFigure::no_index);
    if (!assessment_.patterns) return without(NoFigure::no_patterns);
    Measured measured{Ends{}};
    for (const PatternId id : metric.patterns) add_pattern(id, measured);
    return measured;
  }

  [[nodiscard]] Measured coverage(const GateMetric&) const {
    return share(card_.counts.coverage());
  }
  [[nodiscard]] Measured known(const GateMetric&) const { return share(card_.confidence.known); }

  void add_pattern(PatternId id, Measured& measured) const {
    const PatternFinding& finding = assessment_.patterns->findings[id.value];
    const bool is_present = finding.state == PatternState::present;
    if (!may_be_present(finding.state)) return;
    const std::string& name = questionnaire_.patterns[id].id;
    if (is_accepted(acceptances_, name)) return measured.accepted.push_back(name);
    measured.ends->worst += 1;
    measured.ends->best += is_present ? 1 : 0;
    measured.names.push_back(name);
    for (const Because& because : finding.because)
      if (because.question) add_once(measured.questions, *because.question);
    for (const QuestionId question : finding.settled_by) add_once(measured.questions, question);
  }

  [[nodiscard]] Measured share(double share) const {
    if (card_.counts.applicable() == 0) return without(NoFigure::not_asked);
    Measured measured{Ends{share, share}};
    for (const QuestionId id : weightiest(PartName{}))
      if (is_open(card_.questions[id].state)) measured.questions.push_back(id);
    return measured;
  }

  /// On the day of the check: evidence that was good when the answers were given may have aged.
  [[nodiscard]] Measured evidence(const GateMetric&) const {
    if (questionnaire_.levels.empty()) return without(NoFigure::no_levels);
    Measured measured{Ends{}};
    for (const QuestionId id :
         gate_questions(questionnaire_, LevelId{questionnaire_.levels.size() - 1})) {
      const AnswerState state = card_.questions[id].state;
      const bool is_given = state == AnswerState::given;
      const bool has = is_given && has_evidence(id);
      measured.ends->worst += has ? 1 : 0;
      measured.ends->best += has || is_open(state) ? 1 : 0;
      if (!has && (is_given || is_open(state))) measured.questions.push_back(id);
    }
    return measured;
  }

  [[nodiscard]] bool has_evidence(QuestionId id) const {
    return std::any_of(subject_.responses.begin(), subject_.responses.end(),
                       [&](const Response* response) {
                         const auto& answer = response->answers[id];
                         return answer && has_current_evidence(questionnaire_, *answer, today_);
                       });
  }

  [[nodiscard]] Measured drop(const GateMetric& metric) const {
    if (!card_.overall) return without(NoFigure::no_index);
    if (!baseline_) return without(NoFigure::no_baseline);
    const ComparableCards cards = comparable_cards(baseline_->assessment, assessment_);
    return metric.of_each_dimension ? largest_drop(cards) : drop_of(PartName{}, cards);
  }

  [[nodiscard]] Measured drop_of(const PartName& part, const ComparableCards& cards) const {
    if (!cards.before || !cards.after) return without(NoFigure::withheld);
    const auto before = range_of(*cards.before, part);
    const auto now = range_of(*cards.after, part);
    const bool is_withheld = !cards.withheld.empty();
    if (!before) return without(is_withheld ? NoFigure::withheld : NoFigure::no_baseline);
    if (!now) return without(is_withheld ? NoFigure::withheld : NoFigure::not_asked);
    return {Ends{before->low - now->low, before->low - now->high},
            NoFigure::none,
            {},
            {},
            weightiest(part),
            cards.withheld};
  }

  /// Of the dimensions that the baseline has; one that has no score any more has dropped out.
  [[nodiscard]] Measured largest_drop(const ComparableCards& cards) const {
    if (!cards.before || !cards.after) return without(NoFigure::withheld);
    Measured largest = without(cards.withheld.empty() ? NoFigure::no_baseline : NoFigure::withheld);
    for (const DimensionId id : questionnaire_.dimensions.ids()) {
      const PartName part{PartName::Kind::dimension, id.value};
      if (!range_of(*cards.before, part)) continue;
      Measured one = drop_of(part, cards);
      if (!one.ends) return one;
      if (largest.ends && largest.ends->worst >= one.ends->worst) {
        largest.ends->best = std::max(largest.ends->best, one.ends->best);
        continue;
      }
      if (largest.ends) one.ends->best = std::max(largest.ends->best, one.ends->best);
      largest = std::move(one);
      largest.names = {questionnaire_.dimensions[id].id};
    }
    return largest;
  }

  [[nodiscard]] Measured overdue(const GateMetric&) const {
    return actions([&](const PlannedAction& action) { return action.is_overdue(today_); });
  }
  [[nodiscard]] Measured claimed(const GateMetric&) const {
    return actions([](const PlannedAction& action) { return action.is_claimed(); });
  }

  [[nodiscard]] Measured dropped(const GateMetric&) const {
    return actions(
        [](const PlannedAction& action) { return action.state == ActionState::dropped; });
  }

  /// Those of the unit's roadmaps that are so.
  template <typename Test>
  [[nodiscard]] Measured actions(Test is_so) const {
    const std::string unit = subject_of(*subject_.responses.front(), "unit");
    Measured measured = without(NoFigure::no_roadmap);
    for (const ActionList& roadmap : roadmaps_) {
      if (!roadmap.is_of(unit)) continue;
      if (!measured.ends) measured = {Ends{}};
      for (const PlannedAction& action : roadmap.actions) {
        if (!is_so(action)) continue;
        if (!measured.place) measured.place = action.place;
        measured.names.push_back(action.id);
        measured.ends->worst = measured.ends->best += 1;
      }
    }
    return measured;
  }

  /// Of the newest answer, which is the day that everything is scored as of.
  [[nodiscard]] Measured age(const GateMetric&) const {
    const auto newest = newest_date(subject_);
    if (!newest) return without(NoFigure::no_date);
    const auto days = static_cast<double>(today_ - *newest);
    if (days < 0) return without(NoFigure::in_future);
    return {Ends{days, days}};
  }

  /// The questions of a part by what they take from its low end, the most first.
  [[nodiscard]] std::vector<QuestionId> weightiest(const PartName& part) const {
    std::vector<std::pair<double, QuestionId>> losses;
    for (const QuestionId id : questionnaire_.questions.ids()) {
      const Question& question = questionnaire_.questions[id];
      const QuestionScore& score = card_.questions[id];
      if (!score.range || !is_in(question, part, questionnaire_)) continue;
      losses.emplace_back(question.weight * (questionnaire_.scoring.range_high - score.range->low),
                          id);
    }
    std::stable_sort(losses.begin(), losses.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<QuestionId> questions;
    for (const auto& [loss, id] : losses) questions.push_back(id);
    return questions;
  }

  const Subject& subject_;
  const Assessment& assessment_;
  const Questionnaire& questionnaire_;
  const Scorecard& card_;
  const Earlier* baseline_;
  std::span<const ActionList> roadmaps_;
  const std::vector<AcceptanceCheck>& acceptances_;
  Date today_;
};

/// The function of a row: one member of the measurer.
template <auto member>
Measured by(const GateMetric& metric, const MeasuredSubject& measured) {
  return (Measurer(measured).*member)(metric);
}

// --- what values there can be --------------------------------------------------------------------

Bounds scores(const GateMetric&, const Questionnaire& questionnaire) {
  return {questionnaire.scoring.range_low, questionnaire.scoring.range_high};
}

Bounds differences(const GateMetric&, const Questionnaire& questionnaire) {
  const double span = questionnaire.scoring.range_high - questionnaire.scoring.range_low;
  return {-span, span};
}

Bounds levels(const GateMetric&, const Questionnaire& questionnaire) {
  return {1, static_cast<double>(questionnaire.levels.size())};
}

Bounds its_patterns(const GateMetric& metric, const Questionnaire&) {
  return {0, static_cast<double>(metric.patterns.size())};
}

Bounds shares(const GateMetric&, const Questionnaire&) { return {0, 1}; }

Bounds questions_of_gates(const GateMetric&, const Questionnaire& questionnaire) {
  if (questionnaire.levels.empty()) return {0, 0};
  const LevelId top{questionnaire.levels.size() - 1};
  return {0, static_cast<double>(gate_questions(questionnaire, top).size())};
}

Bounds any_number(const GateMetric&, const Questionnaire&) {
  return {0, std::numeric_limits<double>::infinity()};
}

}  // namespace

const std::vector<MetricRow>& metric_rows() {
  using Argument = MetricArgument;
  using Unit = MetricUnit;
  static const std::vector<MetricRow> rows = {
      {"score", Argument::part, Unit::score, true, "score(governance)", scores,
       by<&Measurer::score>},
      {"low", Argument::part, Unit::score, true, "low(governance)", scores, by<&Measurer::low>},
      {"gap", Argument::part, Unit::score, false, "gap(governance)", differences,
       by<&Measurer::gap>},
      {"level", Argument::nothing, Unit::level, true, "level", levels, by<&Measurer::level>},
      {"patterns", Argument::severity, Unit::count, false, "patterns(severity >= high)",
       its_patterns, by<&Measurer::patterns>},
      {"patterns", Argument::nothing, Unit::count, false, "patterns", its_patterns,
       by<&Measurer::patterns>},
      {"pattern", Argument::pattern, Unit::presence, false, "pattern(id)", its_patterns,
       by<&Measurer::patterns>},
      {"coverage", Argument::nothing, Unit::share, true, "coverage", shares,
       by<&Measurer::coverage>},
      {"known", Argument::nothing, Unit::share, true, "known", shares, by<&Measurer::known>},
      {"evidence", Argument::gates, Unit::count, true, "evidence(gates)", questions_of_gates,
       by<&Measurer::evidence>},
      {"drop", Argument::dimensions, Unit::score, false, "drop(each dimension)", differences,
       by<&Measurer::drop>},
      {"age", Argument::nothing, Unit::days, false, "age", any_number, by<&Measurer::age>},
      {"overdue", Argument::nothing, Unit::count, false, "overdue", any_number,
       by<&Measurer::overdue>, true},
      {"claimed", Argument::nothing, Unit::count, false, "claimed", any_number,
       by<&Measurer::claimed>, true},
      {"dropped", Argument::nothing, Unit::count, false, "dropped", any_number,
       by<&Measurer::dropped>, true},
      {"n", Argument::role, Unit::count, true, "n(leader)", any_number, by<&Measurer::voices>},
      {"n", Argument::nothing, Unit::count, true, "n", any_number, by<&Measurer::voices>},
  };
  return rows;
}

bool is_of_roadmap(std::string_view metric) {
  const auto& rows = metric_rows();
  return std::any_of(rows.begin(), rows.end(), [&](const MetricRow& row) {
    return row.is_of_roadmap && row.name == trimmed(metric);
  });
}

std::optional<Range> range_of(const Scorecard& card, const Expression::Part& part) {
  switch (part.kind) {
    case PartName::Kind::overall:
      return card.overall;
    case PartName::Kind::dimension:
      return card.dimensions[DimensionId{part.index}].range;
    case PartName::Kind::facet:
      return card.facets[FacetId{part.index}].range;
  }
  return std::nullopt;
}

}  // namespace readiness::policy
