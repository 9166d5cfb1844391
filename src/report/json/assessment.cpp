#include "answers/value.hpp"
#include "diagnosis/withheld.hpp"
#include "questionnaire/answer_form.hpp"
#include "report/actions/report.hpp"
#include "report/assessment/build.hpp"
#include "report/json/blocks.hpp"
#include "report/json/documents.hpp"
#include "report/json/parts.hpp"
#include "report/outcomes/report.hpp"
#include "report/words/answers.hpp"
#include "report/words/conditions.hpp"
#include "report/words/confidence.hpp"
#include "scoring/level.hpp"

namespace readiness::report {
namespace {

const char* word_for(AnswerState state) {
  switch (state) {
    case AnswerState::given:
      return "given";
    case AnswerState::dont_know:
      return "dont_know";
    case AnswerState::declined:
      return "declined";
    case AnswerState::missing:
      return "missing";
    case AnswerState::not_applicable:
      return "not_applicable";
    case AnswerState::does_not_apply:
      return "does_not_apply";
    case AnswerState::not_asked:
      break;
  }
  return "not_asked";
}

Json counts(const Counts& counts) {
  return {{"given", counts.given},
          {"dont_know", counts.dont_know},
          {"declined", counts.declined},
          {"missing", counts.missing},
          {"not_applicable", counts.not_applicable},
          {"coverage", json_number(counts.coverage())},
          {"known", json_number(counts.known())}};
}

Json confidence(const ConfidenceParts& parts) {
  return {{"is", name_of(parts.worst())},
          {"coverage", name_of(parts.coverage)},
          {"evidence", name_of(parts.evidence)},
          {"contradictions", name_of(parts.contradictions)},
          {"voices", name_of(parts.voices)},
          {"known", json_number(parts.known)},
          {"evidence_given", parts.evidence_given},
          {"evidence_asked", parts.evidence_asked},
          {"contradiction_count", parts.contradiction_count}};
}

Json standpoint(const Standpoint& place) {
  return {{"here", json_number(place.here)},
          {"below", place.below},
          {"within", place.within},
          {"of", place.of},
          {"middle", Json::array({json_number(place.middle_from), json_number(place.middle_to)})}};
}

Json benchmark(const Questionnaire& questionnaire, const BesideOthers& beside) {
  Json dimensions = Json::object();
  for (const auto& [id, place] : beside.dimensions)
    dimensions[questionnaire.dimensions[id].id] = standpoint(place);
  return {{"about", or_null(beside.benchmark->about)},
          {"units", beside.benchmark->units},
          {"from", beside.benchmark->from},
          {"to", beside.benchmark->to},
          {"overall", beside.overall ? standpoint(*beside.overall) : Json(nullptr)},
          {"dimensions", std::move(dimensions)}};
}

/// Everything that is said of one assessment; each member one part of the document.
class AssessmentWriter {
 public:
  AssessmentWriter(const Assessment& assessment, const Plan* plan)
      : assessment_(assessment),
        questionnaire_(*assessment.questionnaire),
        response_(*assessment.response),
        card_(assessment.card),
        plan_(plan) {}

  [[nodiscard]] Json write() const {
    const ScoringRules& rules = questionnaire_.scoring;
    return {{"schema", "readiness/report@2"},
            {"questionnaire", questionnaire()},
            {"subject", subject()},
            {"respondent", assessment_.unit ? Json(nullptr) : respondent()},
            {"unit", json_unit(assessment_)},
            {"as_of", to_text(card_.as_of)},
            {"range", Json::array({json_number(rules.range_low), json_number(rules.range_high)})},
            {"overall", card_.overall ? json_range(*card_.overall) : Json(nullptr)},
            {"level", level()},
            {"counts", counts(card_.counts)},
            {"confidence", confidence(card_.confidence)},
            {"dimensions", dimensions()},
            {"facets", facets()},
            {"questions", questions()},
            {"predictions", predictions()},
            {"contradictions", contradictions()},
            {"patterns", patterns()},
            {"roadmap", plan_ ? json_plan(assessment_, *plan_) : Json(nullptr)},
            {"recommendations", json_guidance(assessment_, plan_)},
            {"fragile", fragile()},
            {"not_asked", not_asked()}};
  }

 private:
  [[nodiscard]] Json questionnaire() const {
    return {{"id", questionnaire_.id},
            {"version", questionnaire_.version},
            {"title", questionnaire_.title},
            {"status", or_null(questionnaire_.status)},
            {"fingerprints",
             {{"scoring", questionnaire_.fingerprints.scoring},
              {"wording", questionnaire_.fingerprints.wording}}}};
  }

  [[nodiscard]] Json subject() const {
    Json json = Json::object();
    for (const auto& [key, value] : response_.subject) json[key] = value;
    return json;
  }

  [[nodiscard]] Json respondent() const {
    const Form& form = form_of(assessment_);
    Json also = Json::array();
    for (const DimensionId id : response_.also) also.push_back(questionnaire_.dimensions[id].id);
    return {{"ref", or_null(response_.ref)},
            {"role", questionnaire_.roles[response_.role].id},
            {"form", form.id},
            {"also", std::move(also)}};
  }

  [[nodiscard]] std::string level_id(LevelId id) const { return questionnaire_.levels[id].id; }

  [[nodiscard]] Json level() const {
    if (!assessment_.standing) return nullptr;
    const Standing& standing = *assessment_.standing;
    const Level& level = questionnaire_.levels[standing.level];
    Json conditions = Json::array();
    for (const Condition& each : standing.conditions)
      conditions.push_back(json_condition(assessment_, each));
    return {{"id", level.id},
            {"number", standing.level.value + 1},
            {"of", questionnaire_.levels.size()},
            {"title", level.title},
            {"possible", level_id(standing.possible)},
            {"next", standing.next ? Json(level_id(*standing.next)) : Json(nullptr)},
            {"held_by_form", standing.held_by_form},
            {"conditions", std::move(conditions)}};
  }

  /// The score, and whether its `given` may be printed; no score where it would tell too much.
  [[nodiscard]] Json part(const Part& part, bool is_withheld) const {
    const bool has_score = part.range && !is_withheld;
    const auto shown = has_score ? part.shown() : std::nullopt;
    const std::string grade = shown ? grade_of(questionnaire_, *shown) : "";
    return {{"score", has_score ? json_range(*part.range) : Json(nullptr)},
            {"shown", shown.has_value()},
            {"withheld", part.range && is_withheld},
            {"grade", or_null(grade)},
            {"counts", counts(part.counts)},
            {"weight", json_number(part.weight)},
            {"weight_given", json_number(part.weight_given)}};
  }

  template <class Id>
  [[nodiscard]] static Json named(const Id& id, const std::string& title, const Json& rest) {
    Json json = {{"id", id}, {"title", title}};
    json.update(rest);
    return json;
  }

  [[nodiscard]] Json dimensions() const {
    Json all = Json::array();
    for (const DimensionId id : questionnaire_.dimensions.ids()) {
      const Dimension& dimension = questionnaire_.dimensions[id];
      Json json = named(dimension.id, dimension.title,
                        part(card_.dimensions[id], is_withheld(assessment_, id)));
      json["in_index"] = dimension.in_index;
      json["asked"] = is_asked(dimension);
      json["dimension_weight"] = json_number(dimension.weight);
      json["confidence"] = confidence(card_.dimension_confidence[id]);
      json["facets"] = cells(id);
      json["topics"] = topics(id);
      all.push_back(std::move(json));
    }
    return all;
  }

  [[nodiscard]] bool is_asked(const Dimension& dimension) const {
    for (const QuestionId id : dimension.questions)
      if (card_.questions[id].state != AnswerState::not_asked) return true;
    return false;
  }

  /// Where a dimension and a facet meet; only where something of it is asked and applies.
  [[nodiscard]] Json cells(DimensionId dimension) const {
    Json json = Json::object();
    for (const FacetId facet : questionnaire_.facets.ids()) {
      const Part& cell = card_.matrix[dimension][facet];
      if (cell.range)
        json[questionnaire_.facets[facet].id] =
            part(cell, is_withheld(assessment_, dimension, facet));
    }
    return json;
  }

  [[nodiscard]] Json topics(DimensionId dimension) const {
    Json all = Json::array();
    for (const TopicScore& topic : card_.topics) {
      if (topic.dimension != dimension) continue;
      Json json = {{"topic", topic.topic}};
      json.update(part(topic.part, is_withheld(assessment_, topic)));
      all.push_back(std::move(json));
    }
    return all;
  }

  [[nodiscard]] Json facets() const {
    Json all = Json::array();
    for (const FacetId id : questionnaire_.facets.ids())
      all.push_back(named(questionnaire_.facets[id].id, questionnaire_.facets[id].title,
                          part(card_.facets[id], is_withheld(assessment_, id))));
    return all;
  }

  [[nodiscard]] Json questions() const {
    Json all = Json::array();
    for (const QuestionId id : questionnaire_.questions.ids()) all.push_back(question(id));
    return all;
  }

  [[nodiscard]] Json question(QuestionId id) const {
    const Question& question = questionnaire_.questions[id];
    const QuestionScore& score = card_.questions[id];
    const bool hidden = is_for_groups_only(assessment_, id);
    // Of a unit's people only what is pooled; their words stand in no document.
    const bool has_score = score.state == AnswerState::given && !hidden;
    const bool is_given = has_score && !assessment_.unit;
    const bool is_text = answered_by(question) == AnsweredBy::text;
    const bool shows_words = is_given && (!is_text || questionnaire_.roles[response_.role].named);
    return {
        {"id", question.id},
        {"name", name_of(question)},
        {"dimension", question.dimension ? Json(questionnaire_.dimensions[*question.dimension].id)
                                         : Json(nullptr)},
        {"weight", json_number(question.weight)},
        {"sensitive", question.sensitive},
        {"state", word_for(score.state)},
        {"answer", shows_words ? Json(answer_text(assessment_, id)) : Json(nullptr)},
        {"claimed", is_given ? or_null(score.claimed) : Json(nullptr)},
        {"counted", is_given ? or_null(score.supported) : Json(nullptr)},
        {"score", has_score ? or_null(score.score()) : Json(nullptr)},
        {"range", score.range && !hidden ? json_range(*score.range) : Json(nullptr)},
        {"has_evidence", has_score && score.has_evidence},
        {"evidence", is_given ? evidence(id) : Json::array()},
        {"open", hidden || assessment_.unit ? Json(nullptr) : open(id)}};
  }

  [[nodiscard]] Json evidence(QuestionId id) const {
    Json all = Json::array();
    for (const Evidence& piece : response_.answers[id]->evidence)
      all.push_back({{"ref", piece.ref}, {"date", or_null(piece.date)}});
    return all;
  }

  /// Why nobody knows, and who might.
  [[nodiscard]] Json open(QuestionId id) const {
    if (card_.questions[id].state != AnswerState::dont_know) return nullptr;
    const auto& unknown = std::get<Unknown>(response_.answers[id]->value);
    return {{"reason", or_null(unknown.reason)},
            {"owner", or_null(unknown.owner)},
            {"review_by", or_null(unknown.review_by)}};
  }

  [[nodiscard]] Json predictions() const {
    Json all = Json::array();
    for (const QuestionId id : questionnaire_.questions.ids()) {
      const Answer* prediction = prediction_of(assessment_, id);
      if (!prediction) continue;
      const Question& question = questionnaire_.questions[id];
      // A guess about others is nobody's answer, so there is nothing to withhold.
      all.push_back(
          {{"question", question.id},
           {"answer", in_words(questionnaire_, question, prediction->value)},
           {"level", or_null(claimed_level(questionnaire_, question, prediction->value))}});
    }
    return all;
  }

  /// Those that read a hidden answer are counted in `confidence` and not listed.
  [[nodiscard]] Json contradictions() const {
    Json all = Json::array();
    for (const Contradiction* each : card_.contradictions) {
      Json read = Json::array();
      bool hidden = false;
      for (const QuestionId id : questions_in(each->when)) {
        read.push_back(questionnaire_.questions[id].id);
        hidden = hidden || is_for_groups_only(assessment_, id);
      }
      if (!hidden)
        all.push_back({{"id", each->id}, {"ask", each->ask}, {"questions", std::move(read)}});
    }
    return all;
  }

  [[nodiscard]] Json patterns() const {
    if (!assessment_.patterns) return nullptr;
    Json findings = Json::array(), chain = Json::array();
    for (const PatternFinding& each : assessment_.patterns->findings)
      findings.push_back(finding(each));
    for (const PatternId id : assessment_.patterns->chain)
      chain.push_back(questionnaire_.patterns[id].id);
    return {{"chain", std::move(chain)}, {"findings", std::move(findings)}};
  }

  [[nodiscard]] Json finding(const PatternFinding& found) const {
    const Pattern& pattern = questionnaire_.patterns[found.pattern];
    Json because = Json::array(), settled_by = Json::array();
    for (const Because& each : found.because)
      because.push_back(
          {{"question",
            each.question ? Json(questionnaire_.questions[*each.question].id) : Json(nullptr)},
           {"text", or_null(each.text)},
           {"predicted", each.predicted}});
    for (const QuestionId id : found.settled_by)
      settled_by.push_back(questionnaire_.questions[id].id);
    return {{"id", pattern.id},
            {"title", pattern.title},
            {"severity", pattern.severity},
            {"healthy", pattern.healthy},
            {"state", name_of(found.state)},
            {"rests_on_predictions", found.rests_on_predictions},
            {"because", std::move(because)},
            {"settled_by", std::move(settled_by)}};
  }

  [[nodiscard]] Json fragile() const {
    Json all = Json::array();
    for (const Fragile& each : assessment_.fragile) {
      const bool hidden = is_for_groups_only(assessment_, each.question);
      all.push_back({{"question", questionnaire_.questions[each.question].id},
                     {"voice", assessment_.unit ? or_null(assessment_.voices[each.voice].ref)
                                                : Json(nullptr)},
                     {"was_open", each.was_open},
                     {"level", hidden ? Json(nullptr) : or_null(each.level)},
                     {"becomes", level_id(each.becomes)}});
    }
    return all;
  }

  /// The report in words, so that a saved result can be written in other formats.
  [[nodiscard]] Json not_asked() const {
    Json all = Json::array();
    for (const QuestionId id : questionnaire_.questions.ids())
      if (card_.questions[id].state == AnswerState::not_asked)
        all.push_back(questionnaire_.questions[id].id);
    return all;
  }

  const Assessment& assessment_;
  const Questionnaire& questionnaire_;
  const Response& response_;
  const Scorecard& card_;
  const Plan* plan_;
};

Json place(const Place& place) {
  return {{"file", or_null(place.file)},   {"line", place.at.line}, {"column", place.at.column},
          {"source", or_null(place.line)}, {"caret", place.caret},  {"width", place.width},
          {"label", or_null(place.label)}};
}

Json finding(const Diagnostic& diagnostic) {
  Json related = Json::array();
  for (const Place& each : diagnostic.related) related.push_back(place(each));
  return {{"severity", name_of(diagnostic.severity)},
          {"code", diagnostic.code},
          {"message", diagnostic.message},
          {"place", place(diagnostic.place)},
          {"related", std::move(related)},
          {"notes", diagnostic.notes},
          {"help", or_null(diagnostic.help)}};
}

}  // namespace

std::string render_json(const Assessment& assessment, const std::optional<Plan>& plan,
                        const ReportAdditions& additions) {
  Json report = AssessmentWriter(assessment, plan ? &*plan : nullptr).write();
  if (additions.others)
    report["benchmark"] = benchmark(*assessment.questionnaire, *additions.others);
  if (additions.outcomes) report["outcomes"] = json_workflows(*additions.outcomes, {});
  if (additions.actions) report["progress"] = json_progress(*additions.actions, additions.today);
  report["document"] = report_json(
      additions.document ? *additions.document : build_report(assessment, plan, Audience::full));
  return json_document(report);
}

Json json_findings(const std::vector<Diagnostic>& sorted) {
  Json findings = Json::array();
  for (const Diagnostic& diagnostic : sorted) findings.push_back(finding(diagnostic));
  return findings;
}

std::string render_json(const std::vector<Diagnostic>& sorted) {
  return json_document(
      {{"schema", "readiness/diagnostics@1"}, {"diagnostics", json_findings(sorted)}});
}

}  // namespace readiness::report
