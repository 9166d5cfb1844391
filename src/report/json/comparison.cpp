#include "report/comparison/text.hpp"
#include "report/json/documents.hpp"
#include "report/json/parts.hpp"
#include "report/words/advice.hpp"
#include "report/words/answers.hpp"

namespace readiness::report {
namespace {

const char* word_for(Match match) {
  switch (match) {
    case Match::same:
      return "same";
    case Match::wording_changed:
      return "wording_changed";
    case Match::scoring_changed:
    case Match::other:
      break;
  }
  return "scoring_changed";
}

/// One step of one respondent.
class ComparisonWriter {
 public:
  explicit ComparisonWriter(const Comparison& comparison)
      : comparison_(comparison), questionnaire_(*comparison.before->questionnaire) {}

  [[nodiscard]] Json write() const {
    Json numbers = Json::array();
    if (comparison_.overall.low.is_complete()) numbers.push_back(number(comparison_.overall));
    for (const NumberChange& change : comparison_.dimensions) numbers.push_back(number(change));
    return {
        {"other_person", before().ref != after().ref},
        {"other_role", before().role != after().role},
        {"level", {{"before", level(*comparison_.before)}, {"after", level(*comparison_.after)}}},
        {"real_progress", or_null(real_progress(comparison_))},
        {"numbers", std::move(numbers)},
        {"questions", questions()},
        {"facts", facts()},
        {"climate", climate()},
        {"patterns", patterns()},
        {"gates", gates()},
        {"recommendations", recommendations()}};
  }

 private:
  [[nodiscard]] const Response& before() const { return *comparison_.before->response; }
  [[nodiscard]] const Response& after() const { return *comparison_.after->response; }

  [[nodiscard]] Json level(const Assessment& assessment) const {
    return assessment.standing ? Json(questionnaire_.levels[assessment.standing->level].id)
                               : Json(nullptr);
  }

  [[nodiscard]] Json number(const NumberChange& change) const {
    return {{"id", change.measure ? questionnaire_.dimensions[*change.measure].id : "overall"},
            {"low", split(change.low)},
            {"given",
             is_given_told(comparison_, change.measure) ? split(change.given) : Json(nullptr)}};
  }

  /// Only what contributes; the parts add up to the change.
  [[nodiscard]] Json split(const Split& split) const {
    Json parts = Json::array(), groups = Json::object();
    for (std::size_t i = 0; i < split.parts.size(); ++i)
      if (without_noise(split.parts[i]) != 0)
        parts.push_back({{"question", questionnaire_.questions[comparison_.changes[i].question].id},
                         {"part", json_number(split.parts[i])}});
    for (const CauseGroup group : told_groups)
      groups[std::string(name_of(group))] = json_number(part_of(split, comparison_.changes, group));
    return {{"before", or_null(split.before)},
            {"after", or_null(split.after)},
            {"change", split.is_complete() ? Json(json_number(split.change())) : Json(nullptr)},
            {"causes", std::move(groups)},
            {"parts", std::move(parts)}};
  }

  [[nodiscard]] Json questions() const {
    Json all = Json::array();
    for (const Change& change : comparison_.changes) {
      if (!is_told(comparison_, change)) continue;
      all.push_back({{"question", questionnaire_.questions[change.question].id},
                     {"cause", name_of(change.cause)},
                     {"group", name_of(group_of(change.cause))},
                     {"before", answer_text(*comparison_.before, change.question)},
                     {"after", answer_text(*comparison_.after, change.question)}});
    }
    return all;
  }

  [[nodiscard]] Json facts() const {
    const AnswerFacts& facts = comparison_.facts;
    return {{"up", facts.up},
            {"up_proven", facts.up_proven},
            {"down", facts.down},
            {"evidence_up", facts.evidence_up},
            {"evidence_down", facts.evidence_down},
            {"became_open", facts.became_open},
            {"answered", facts.answered},
            {"scope", facts.scope}};
  }

  [[nodiscard]] Json climate() const {
    if (!comparison_.climate) return nullptr;
    const ClimateChange& climate = *comparison_.climate;
    return {{"questions", climate.questions},
            {"before", json_number(climate.before)},
            {"after", json_number(climate.after)},
            {"detectable", json_number(climate.detectable)},
            {"is_detectable", climate.is_detectable()}};
  }

  [[nodiscard]] Json patterns() const {
    Json all = Json::array();
    for (const PatternChange& change : comparison_.patterns)
      all.push_back({{"id", questionnaire_.patterns[change.pattern].id},
                     {"title", questionnaire_.patterns[change.pattern].title},
                     {"before", name_of(change.before)},
                     {"after", name_of(change.after)},
                     {"shift", name_of(change.shift)}});
    return all;
  }

  [[nodiscard]] Json gates() const {
    Json all = Json::array();
    for (const GateChange& change : comparison_.gates)
      all.push_back({{"level", questionnaire_.levels[change.level].id},
                     {"name", gate_name(questionnaire_, *change.gate)},
                     {"opened", change.opened}});
    return all;
  }

  [[nodiscard]] Json recommendations() const {
    Json all = Json::array();
    for (const FollowUp& each : comparison_.follow_ups)
      all.push_back({{"id", questionnaire_.recommendations[each.recommendation].id},
                     {"title", questionnaire_.recommendations[each.recommendation].title},
                     {"was", name_of(each.timeframe)},
                     {"progress", name_of(each.progress)}});
    return all;
  }

  const Comparison& comparison_;
  const Questionnaire& questionnaire_;
};

std::size_t wave_of(const Track& track, const Assessment* assessment) {
  std::size_t at = 0;
  while (track.waves[at] != assessment) ++at;
  return at;
}

Json respondent(const WaveReview& review, const Track& track) {
  const Assessment* newest = nullptr;
  Json waves = Json::array(), steps = Json::array();
  for (std::size_t i = 0; i < track.waves.size(); ++i) {
    if (!track.waves[i]) continue;
    newest = track.waves[i];
    waves.push_back(i);
  }
  for (const Comparison& step : track.steps) {
    Json json = {{"from", wave_of(track, step.before)}, {"to", wave_of(track, step.after)}};
    json.update(ComparisonWriter(step).write());
    steps.push_back(std::move(json));
  }
  const Response& response = *newest->response;
  return {{"ref", or_null(response.ref)},
          {"role", review.questionnaire->roles[response.role].id},
          {"unit", or_null(subject_of(response, "unit"))},
          {"waves", std::move(waves)},
          {"steps", std::move(steps)}};
}

Json group(const WaveReview& review, const GroupTrack& group) {
  Json waves = Json::array(), steps = Json::array();
  for (const GroupWave& wave : group.waves)
    waves.push_back({{"people", wave.people}, {"told", wave.is_told}});
  for (const GroupStep& step : group.steps)
    steps.push_back({{"from", step.from},
                     {"to", step.to},
                     {"change", or_null(step.change.or_nothing())},
                     {"se", or_null(step.se.or_nothing())},
                     {"paired", step.is_paired},
                     {"beyond_chance", or_null(step.is_beyond_chance())}});
  return {{"role", review.questionnaire->roles[group.role].id},
          {"unit", or_null(group.unit)},
          {"waves", std::move(waves)},
          {"steps", std::move(steps)}};
}

Json unit(const Questionnaire& questionnaire, const UnitTrack& track) {
  const auto id_of = [&](const std::optional<LevelId>& level) {
    return level ? Json(questionnaire.levels[*level].id) : Json(nullptr);
  };
  Json waves = Json::array(), left_out = Json::array();
  for (const RoleId role : track.left_out) left_out.push_back(questionnaire.roles[role].id);
  for (const std::optional<UnitWave>& wave : track.waves) {
    if (!wave) {
      waves.push_back(nullptr);
      continue;
    }
    Json heard = Json::array();
    for (const RoleId role : wave->heard) heard.push_back(questionnaire.roles[role].id);
    waves.push_back({{"level", id_of(wave->level)},
                     {"possible", id_of(wave->possible)},
                     {"overall", json_number(wave->overall)},
                     {"heard", std::move(heard)}});
  }
  return {{"unit", or_null(track.unit)},
          {"left_out", std::move(left_out)},
          {"waves", std::move(waves)}};
}

}  // namespace

std::string render_json(const WaveReview& review) {
  const Questionnaire& questionnaire = *review.questionnaire;
  Json waves = Json::array(), respondents = Json::array(), groups = Json::array();
  for (const Wave& wave : review.waves)
    waves.push_back({{"name", wave.name()}, {"respondents", wave.voices().size()}});
  for (const Track& track : review.tracks) respondents.push_back(respondent(review, track));
  for (const GroupTrack& each : review.groups) groups.push_back(group(review, each));
  Json units = Json::array();
  for (const UnitTrack& each : review.units) units.push_back(unit(questionnaire, each));
  return json_document(
      {{"schema", "readiness/comparison@1"},
       {"questionnaire", {{"id", questionnaire.id}, {"version", questionnaire.version}}},
       {"comparable", word_for(review.match)},
       {"left_out", review.left_out},
       {"waves", std::move(waves)},
       {"respondents", std::move(respondents)},
       {"groups", std::move(groups)},
       {"units", std::move(units)}});
}

}  // namespace readiness::report
