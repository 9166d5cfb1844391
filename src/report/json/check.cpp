#include "report/check/lines.hpp"
#include "report/json/documents.hpp"
#include "report/json/parts.hpp"

namespace readiness::report {
namespace {

const char* word_for(Verdict verdict) {
  switch (verdict) {
    case Verdict::fail:
      return "fail";
    case Verdict::inconclusive:
      return "inconclusive";
    case Verdict::pass:
      return "pass";
  }
  return "";
}

const char* word_for(AcceptanceState state) {
  switch (state) {
    case AcceptanceState::holds:
      return "holds";
    case AcceptanceState::not_needed:
      return "not_needed";
    case AcceptanceState::ends_soon:
      return "ends_soon";
    case AcceptanceState::expired:
      return "expired";
    case AcceptanceState::too_long:
      return "too_long";
    case AcceptanceState::unknown_pattern:
      return "unknown_pattern";
    case AcceptanceState::unknown_gate:
      return "unknown_gate";
  }
  return "";
}

const char* word_for(MetricUnit unit) {
  switch (unit) {
    case MetricUnit::score:
      return "score";
    case MetricUnit::level:
      return "level";
    case MetricUnit::count:
    case MetricUnit::presence:
      return "count";
    case MetricUnit::share:
      return "share";
    case MetricUnit::days:
      return "days";
  }
  return "";
}

Json place_of(const Place& place) {
  return {{"file", place.file}, {"line", place.at.line}, {"column", place.at.column}};
}

Json roles_of(const Questionnaire& questionnaire, const std::vector<RoleId>& roles) {
  Json all = Json::array();
  for (const RoleId role : roles) all.push_back(questionnaire.roles[role].id);
  return all;
}

Json gate_of(const Questionnaire& questionnaire, const Judgement& judgement,
             const CheckLine& line) {
  const PolicyGate& gate = judgement.gate;
  const auto& ends = judgement.measured.ends;
  return {{"gate", gate.id},
          {"verdict", word_for(judgement.verdict)},
          {"level", gate.is_warning ? "warning" : "error"},
          {"wants", gate.wants},
          {"got", line.got},
          {"unit", word_for(gate.metric.row->unit)},
          {"min", gate.is_min ? Json(json_number(gate.bound)) : Json(nullptr)},
          {"max", gate.is_min ? Json(nullptr) : Json(json_number(gate.bound))},
          {"worst", ends ? Json(json_number(ends->worst)) : Json(nullptr)},
          {"best", ends ? Json(json_number(ends->best)) : Json(nullptr)},
          {"names", judgement.measured.names},
          {"accepted", judgement.measured.accepted},
          {"is_accepted", judgement.is_accepted},
          {"withheld", roles_of(questionnaire, judgement.measured.withheld)},
          {"help", or_null(gate.help)},
          {"place", place_of(judgement.place)}};
}

Json acceptance_of(const AcceptanceCheck& check) {
  const Acceptance& acceptance = *check.acceptance;
  return {{"pattern", or_null(acceptance.pattern)},
          {"gate", or_null(acceptance.gate)},
          {"reason", acceptance.reason},
          {"by", acceptance.by},
          {"expires", or_null(acceptance.expires)},
          {"state", word_for(check.state)},
          {"place", place_of(check.place)}};
}

Json target_of(const TargetGap& gap) {
  return {{"id", gap.target.name},
          {"target", json_number(gap.target.score)},
          {"score", gap.range ? json_range(*gap.range) : Json(nullptr)}};
}

Json subject_of(const SubjectCheck& subject) {
  const std::vector<CheckLine> lines = lines_of(subject);
  Json gates = Json::array(), accepted = Json::array(), targets = Json::array();
  for (std::size_t i = 0; i < subject.judgements.size(); ++i)
    gates.push_back(gate_of(*subject.questionnaire, subject.judgements[i], lines[i]));
  for (const AcceptanceCheck& check : subject.acceptances) accepted.push_back(acceptance_of(check));
  for (const TargetGap& gap : subject.targets) targets.push_back(target_of(gap));
  return {{"name", subject.name},
          {"unit", or_null(subject.unit)},
          {"cycle", or_null(subject.cycle)},
          {"verdict", word_for(verdict_of(subject))},
          {"gates", std::move(gates)},
          {"accepted", std::move(accepted)},
          {"targets", std::move(targets)}};
}

Json refused_of(const RefusedFile& file) {
  return {{"file", file.path},
          {"code", file.why.code},
          {"message", file.why.message},
          {"line", file.why.place.at.line}};
}

}  // namespace

std::string render_json(const Check& check) {
  // who reads nothing but the verdict must not take what was not judged for passed
  const Verdict verdict = verdict_of(check);
  const bool is_refused = verdict != Verdict::fail && !check.refused.empty();
  Json subjects = Json::array(), refused = Json::array();
  for (const SubjectCheck& subject : check.subjects) subjects.push_back(subject_of(subject));
  for (const RefusedFile& file : check.refused) refused.push_back(refused_of(file));
  return json_document({{"schema", "readiness/check@1"},
                        {"policy", or_null(check.policy)},
                        {"as_of", to_text(check.today)},
                        {"verdict", is_refused ? "refused" : word_for(verdict)},
                        {"subjects", std::move(subjects)},
                        {"refused", std::move(refused)}});
}

}  // namespace readiness::report
