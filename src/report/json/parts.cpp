#include "report/json/parts.hpp"

#include "diagnosis/projection.hpp"
#include "diagnosis/withheld.hpp"
#include "document/json/json.hpp"
#include "report/words/conditions.hpp"

namespace readiness::report {
namespace {

const char* word_for(Timeframe timeframe) {
  switch (timeframe) {
    case Timeframe::now:
      return "now";
    case Timeframe::next:
      return "next";
    case Timeframe::later:
      break;
  }
  return "later";
}

const char* word_for(Precedence precedence) {
  switch (precedence) {
    case Precedence::urgent:
      return "urgent";
    case Precedence::remedy:
      return "remedy";
    case Precedence::ranked:
      break;
  }
  return "ranked";
}

/// One respondent's recommendations.
class Writer {
 public:
  explicit Writer(const Assessment& assessment)
      : assessment_(assessment), questionnaire_(*assessment.questionnaire) {}

  [[nodiscard]] Json write() const {
    const Guidance& guidance = *assessment_.guidance;
    Json advice = Json::array(), find_out = Json::array();
    std::vector<RecommendationId> now;
    for (const Advice& each : guidance.advice) {
      advice.push_back(one(each));
      if (each.timeframe == Timeframe::now) now.push_back(each.recommendation);
    }
    for (const QuestionId id : guidance.find_out)
      find_out.push_back(questionnaire_.questions[id].id);
    return {{"start", start()},
            {"advice", std::move(advice)},
            {"after_now", now.empty() ? Json(nullptr) : after(now)},
            {"find_out", std::move(find_out)}};
  }

  [[nodiscard]] Json order() const {
    Json all = Json::array();
    for (const Advice& advice : assessment_.guidance->advice)
      all.push_back({{"id", questionnaire_.recommendations[advice.recommendation].id},
                     {"when", word_for(advice.timeframe)},
                     {"turn", word_for(advice.precedence)},
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

  [[nodiscard]] Json after(const std::vector<RecommendationId>& done) const {
    const Projection projection =
        diagnosis::projection(questionnaire_, assessment_.voices, assessment_.card.as_of, done);
    return {
        {"overall", projection.card.overall ? json_range(*projection.card.overall) : Json(nullptr)},
        {"level", projection.standing ? Json(questionnaire_.levels[projection.standing->level].id)
                                      : Json(nullptr)}};
  }

  [[nodiscard]] Json one(const Advice& advice) const {
    const Recommendation& about = questionnaire_.recommendations[advice.recommendation];
    return {{"id", about.id},
            {"title", about.title},
            {"facet", about.facet ? Json(questionnaire_.facets[*about.facet].id) : Json(nullptr)},
            {"stage", questionnaire_.stages[advice.stage].id},
            {"when", word_for(advice.timeframe)},
            {"turn", word_for(advice.precedence)},
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
            {"days", json_number(about.days)},
            {"weeks", json_number(about.weeks)},
            {"metric", metric(about)},
            {"good_enough", or_null(about.good_enough)},
            {"trap", or_null(about.trap)},
            {"review_on", to_text(assessment_.card.as_of + about.review_days)}};
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

  template <class Key, class Row>
  static Json names(const Table<Key, Row>& table, const std::vector<Key>& ids) {
    Json all = Json::array();
    for (const Key id : ids) all.push_back(table[id].id);
    return all;
  }

  const Assessment& assessment_;
  const Questionnaire& questionnaire_;
};

}  // namespace

std::string json_document(const Json& json) {
  return without_hidden(json.dump(2, ' ', false, Json::error_handler_t::replace)) + "\n";
}

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

Json json_guidance(const Assessment& assessment) {
  return assessment.guidance ? Writer(assessment).write() : Json(nullptr);
}

Json json_order(const Assessment& assessment) { return Writer(assessment).order(); }

}  // namespace readiness::report
