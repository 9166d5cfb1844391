#include "report/json/parts.hpp"

#include "diagnosis/withheld.hpp"
#include "report/json/documents.hpp"
#include "report/words/advice.hpp"
#include "report/words/conditions.hpp"

namespace readiness::report {

namespace {

const char* word_for(StepReason why) {
  switch (why) {
    case StepReason::harm:
      return "harm";
    case StepReason::cause:
      return "cause";
    case StepReason::gate:
      return "gate";
    case StepReason::points:
      return "points";
    case StepReason::more:
      break;
  }
  return "more";
}

template <class Key, class Row>
Json names(const Table<Key, Row>& table, const std::vector<Key>& ids) {
  Json all = Json::array();
  for (const Key id : ids) all.push_back(table[id].id);
  return all;
}

/// One respondent's recommendations.
class GuidanceWriter {
 public:
  GuidanceWriter(const Assessment& assessment, const Plan* plan)
      : assessment_(assessment), questionnaire_(*assessment.questionnaire), plan_(plan) {}

  [[nodiscard]] Json write() const {
    const Guidance& guidance = *assessment_.guidance;
    Json advice = Json::array(), find_out = Json::array();
    for (const Advice& each : guidance.advice) advice.push_back(one(each));
    for (const QuestionId id : guidance.find_out)
      find_out.push_back(questionnaire_.questions[id].id);
    return {{"start", start()}, {"advice", std::move(advice)}, {"find_out", std::move(find_out)}};
  }

  [[nodiscard]] Json order() const {
    Json all = Json::array();
    for (const Advice& advice : assessment_.guidance->advice)
      all.push_back({{"id", questionnaire_.recommendations[advice.recommendation].id},
                     {"when", when(advice)},
                     {"stage", questionnaire_.stages[advice.stage].id},
                     {"priority", priority(advice.priority)}});
    return all;
  }

 private:
  [[nodiscard]] Json start() const {
    if (!assessment_.guidance->start) return nullptr;
    return {{"facet", questionnaire_.facets[assessment_.guidance->start->facet].id},
            {"holds_gate", assessment_.guidance->start->holds_gate}};
  }

  /// Later is also what stands on no roadmap.
  [[nodiscard]] std::string_view when(const Advice& advice) const {
    const PlanStep* step = plan_ ? plan_->step(advice.recommendation) : nullptr;
    return name_of(step ? step->timeframe : Timeframe::later);
  }

  [[nodiscard]] Json one(const Advice& advice) const {
    const Recommendation& about = questionnaire_.recommendations[advice.recommendation];
    const PlanStep* step = plan_ ? plan_->step(advice.recommendation) : nullptr;
    return {{"id", about.id},
            {"title", about.title},
            {"facet", about.facet ? Json(questionnaire_.facets[*about.facet].id) : Json(nullptr)},
            {"stage", questionnaire_.stages[advice.stage].id},
            {"when", when(advice)},
            {"strengthens", advice.strengthens},
            {"rests_on_predictions", advice.rests_on_predictions},
            {"priority", priority(advice.priority)},
            {"because", because(advice)},
            {"lifts", lifts(advice)},
            {"treats", names(questionnaire_.patterns, advice.treats)},
            {"opens", opens(advice)},
            {"waits_for", names(questionnaire_.recommendations, advice.waits_for)},
            {"unlocks", names(questionnaire_.recommendations,
                              assessment_.guidance->unlocked_by(advice.recommendation))},
            {"owner", about.owner},
            {"agree_with", or_null(about.agree_with)},
            {"first_step", advice.strengthens ? about.strengthen_step : about.first_step},
            {"steps", about.steps},
            {"done_when", about.done_when},
            {"stop_when", or_null(about.stop_when)},
            {"days", json_number(about.effort.likely)},
            {"days_low", json_number(about.effort.low)},
            {"days_high", json_number(about.effort.high)},
            {"weeks", json_number(about.weeks)},
            {"metric", metric(about)},
            {"good_enough", or_null(about.good_enough)},
            {"trap", or_null(about.trap)},
            {"review_on", to_text(review_of(assessment_, about, step))}};
  }

  static Json priority(const Priority& priority) {
    return {{"impact", json_number(priority.impact)},
            {"gap", json_number(priority.gap)},
            {"sureness", json_number(priority.sureness)},
            {"days", json_number(priority.days)},
            {"value", json_number(priority.value())}};
  }

  [[nodiscard]] Json because(const Advice& advice) const {
    Json all = Json::array();
    for (const Because& reason : advice.because)
      all.push_back({{"question", questionnaire_.questions[*reason.question].id},
                     {"predicted", reason.predicted}});
    return all;
  }

  /// The level now is left out where it is shown for groups only, or no more than a band is told.
  [[nodiscard]] Json lifts(const Advice& advice) const {
    Json all = Json::array();
    for (const Lift& lift : advice.lifts) {
      const bool hidden = is_for_groups_only(assessment_, lift.question) ||
                          is_told_as_band(assessment_, lift.question);
      all.push_back({{"question", questionnaire_.questions[lift.question].id},
                     {"from", hidden ? Json(nullptr) : or_null(lift.from)},
                     {"to", lift.to}});
    }
    return all;
  }

  [[nodiscard]] Json opens(const Advice& advice) const {
    Json all = Json::array();
    if (assessment_.standing)
      for (const Condition& condition : assessment_.standing->conditions)
        for (const Gate* gate : advice.opens)
          if (condition.gate == gate) all.push_back(condition_text(assessment_, condition).name);
    return all;
  }

  [[nodiscard]] Json metric(const Recommendation& about) const {
    if (!about.metric) return nullptr;
    const Metric& metric = *about.metric;
    return {{"name", metric.name},
            {"better", metric.rises ? "up" : "down"},
            {"question", metric.question ? Json(questionnaire_.questions[*metric.question].id)
                                         : Json(nullptr)}};
  }

  const Assessment& assessment_;
  const Questionnaire& questionnaire_;
  const Plan* plan_;
};

Json ask_step(const Assessment& assessment, const Ask& ask, bool is_now) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  return {{"id", "ask:" + questionnaire.questions[ask.questions.front()].id},
          {"title", what_to_ask(assessment, ask)},
          {"questions", names(questionnaire.questions, ask.questions)},
          {"owner", nullptr},
          {"due", to_text(ask.due)},
          {"why", "ask"},
          {"when", is_now ? "now" : "next"},
          {"needed_for", nullptr},
          {"treats", Json::array()},
          {"opens", Json::array()},
          {"days", nullptr},
          {"days_low", nullptr},
          {"days_high", nullptr},
          {"forced", false},
          {"overall_after", nullptr},
          {"level_after", nullptr}};
}

Json plan_step(const Assessment& assessment, const PlanStep& step) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const Recommendation& about = questionnaire.recommendations[step.recommendation];
  Json opens = Json::array(), treats = Json::array();
  for (const Gate* gate : step.opens) opens.push_back(gate_name(questionnaire, *gate));
  for (const Advice& advice : assessment.guidance->advice)
    if (advice.recommendation == step.recommendation)
      treats = names(questionnaire.patterns, advice.treats);
  return {{"id", about.id},
          {"title", about.title},
          {"questions", Json::array()},
          {"owner", owner_text(assessment, about)},
          {"due", to_text(step.due)},
          {"why", word_for(step.why)},
          {"when", name_of(step.timeframe)},
          {"needed_for", step.needed_for ? Json(questionnaire.recommendations[*step.needed_for].id)
                                         : Json(nullptr)},
          {"treats", std::move(treats)},
          {"opens", std::move(opens)},
          {"days", json_number(about.effort.likely)},
          {"days_low", json_number(about.effort.low)},
          {"days_high", json_number(about.effort.high)},
          {"forced", step.is_forced},
          {"overall_after", json_range(step.overall_after)},
          {"level_after",
           step.level_after ? Json(questionnaire.levels[*step.level_after].id) : Json(nullptr)}};
}

}  // namespace

Json json_range(const Range& range) {
  return {{"low", json_number(range.low)},
          {"high", json_number(range.high)},
          {"given", or_null(range.given)}};
}

const char* word_for(Truth truth) {
  switch (truth) {
    case Truth::no:
      return "no";
    case Truth::unknown:
      return "unknown";
    case Truth::yes:
      break;
  }
  return "yes";
}

Json json_condition(const Assessment& assessment, const Condition& condition) {
  const ConditionText text = condition_text(assessment, condition);
  return {{"name", text.name},
          {"question", text.question ? Json(assessment.questionnaire->questions[*text.question].id)
                                     : Json(nullptr)},
          {"at_low", word_for(condition.at_low)},
          {"at_high", word_for(condition.at_high)},
          {"has", or_null(text.has)},
          {"needed", or_null(text.needed)}};
}

Json json_guidance(const Assessment& assessment, const Plan* plan) {
  return assessment.guidance ? GuidanceWriter(assessment, plan).write() : Json(nullptr);
}

Json json_order(const Assessment& assessment, const Plan& plan) {
  return GuidanceWriter(assessment, &plan).order();
}

Json json_plan(const Assessment& assessment, const Plan& plan) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Json steps = Json::array(), beyond = Json::array();
  const auto now = static_cast<std::size_t>(questionnaire.plan.now);
  for (const Ask& ask : plan.asks) steps.push_back(ask_step(assessment, ask, steps.size() < now));
  for (const PlanStep& step : plan.steps) steps.push_back(plan_step(assessment, step));
  for (const Condition& condition : plan.beyond)
    beyond.push_back(condition.gate ? gate_name(questionnaire, *condition.gate) : "overall");
  const auto level = [&](const std::optional<LevelId>& id) {
    return id ? Json(questionnaire.levels[*id].id) : Json(nullptr);
  };
  return {{"target", level(plan.target)},
          {"reaches_target", plan.reaches_target},
          {"exact", plan.is_exact},
          {"days", json_number(plan.effort.likely)},
          {"days_low", json_number(plan.effort.low)},
          {"days_high", json_number(plan.effort.high)},
          {"steps", std::move(steps)},
          {"overall_after", json_range(*plan.after.card.overall)},
          {"level_after",
           level(plan.after.standing ? std::optional(plan.after.standing->level) : std::nullopt)},
          {"needed_for_level", names(questionnaire.recommendations, plan.needed_for_level)},
          {"beyond", std::move(beyond)}};
}

std::string render_json(const Assessment& assessment, const Plan& plan,
                        std::optional<double> budget, bool has_order) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Json json = {
      {"schema", "readiness/plan@2"},
      {"questionnaire", {{"id", questionnaire.id}, {"version", questionnaire.version}}},
      {"as_of", to_text(assessment.card.as_of)},
      {"level", assessment.standing ? Json(questionnaire.levels[assessment.standing->level].id)
                                    : Json(nullptr)},
      {"overall", json_range(*assessment.card.overall)},
      {"budget", or_null(budget)},
      {"roadmap", json_plan(assessment, plan)}};
  if (has_order) json["order"] = json_order(assessment, plan);
  return json_document(json);
}

}  // namespace readiness::report
