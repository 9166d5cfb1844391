#include "base/text.hpp"
#include "everything.hpp"
#include "report/json/documents.hpp"
#include "unit/report/garden.hpp"
#include "unit/report/hostile.hpp"

#include <nlohmann/json.hpp>

namespace readiness {
namespace {

using Json = nlohmann::json;

Json report_of(const Case& of) { return Json::parse(render_json(of.result, roadmap(of.result))); }

Json found(const Json& list, const char* id) {
  for (const Json& each : list)
    if (each.at("id") == id) return each;
  return nullptr;
}

}  // namespace

TEST_CASE("the head of the document") {
  const Json json = report_of(*garden());
  CHECK(json.at("schema") == "readiness/report@2");
  CHECK(json.at("questionnaire").at("id") == "garden");
  CHECK(json.at("subject") ==
        Json::parse(R"({"unit": "North side", "workflow": "beds", "cycle": "2026"})"));
  CHECK(json.at("respondent") ==
        Json::parse(R"({"ref": "O1", "role": "owner", "form": "full", "also": []})"));
  CHECK(json.at("as_of") == "2026-05-04");
  CHECK(json.at("range") == Json::parse("[0.0, 100.0]"));
}

TEST_CASE("scores at full precision") {
  const Json json = report_of(*garden());
  CHECK(json.at("overall") == Json::parse(R"({"low": 37.5, "high": 75.0, "given": 56.25})"));
  const Json water = found(json.at("dimensions"), "water");
  CHECK(water.at("score") == Json::parse(R"({"low": 25.0, "high": 75.0, "given": 50.0})"));
  CHECK(water.at("shown") == true);
  CHECK(water.at("grade") == "growing");
  CHECK(water.at("counts").at("dont_know") == 1);
  CHECK(water.at("counts").at("known") == 0.5);
  CHECK(water.at("facets").at("tools").at("score") == water.at("score"));
  CHECK_FALSE(water.at("facets").contains("soil"));
  CHECK(water.at("topics").size() == 2);
  CHECK(found(json.at("dimensions"), "cases").at("score").is_null());
  CHECK(found(json.at("dimensions"), "cases").at("asked") == false);
  CHECK(found(json.at("facets"), "soil").at("score").at("low") == 75.0);
}

TEST_CASE("the level with what it asks for") {
  const Json level = report_of(*garden()).at("level");
  CHECK(level.at("id") == "wild");
  CHECK(level.at("number") == 1);
  CHECK(level.at("possible") == "wild");
  CHECK(level.at("next") == "planned");
  CHECK(level.at("conditions")[0] == Json::parse(R"({"name": "overall", "question": null,
      "at_low": "no", "at_high": "yes", "has": "38 at the low end", "needed": "40"})"));
  CHECK(level.at("conditions")[1] == Json::parse(R"({"name": "Plan", "question": "beds.plan",
      "at_low": "no", "at_high": "no", "has": "2, counts as 1 without current evidence",
      "needed": "2: On paper"})"));
  CHECK(level.at("conditions")[2].at("at_high") == "yes");
}

TEST_CASE("answers with what they count") {
  const Json json = report_of(*garden());
  CHECK(found(json.at("questions"), "beds.plan") == Json::parse(R"({"id": "beds.plan",
      "name": "Plan", "dimension": "beds", "weight": 2.0, "sensitive": false, "state": "given",
      "answer": "On paper", "claimed": 2, "counted": 1, "score": 50.0,
      "range": {"low": 50.0, "high": 50.0, "given": 50.0}, "has_evidence": false,
      "evidence": [], "open": null})"));
  CHECK(found(json.at("questions"), "water.dry_days").at("open") ==
        Json::parse(
            R"({"reason": "I was away", "owner": "the neighbour", "review_by": "2026-06-01"})"));
  CHECK(json.at("predictions") ==
        Json::parse(R"([{"question": "water.dry_days", "answer": "3 of 10", "level": 1}])"));
  CHECK(json.at("contradictions")[0].at("questions") ==
        Json::parse(R"(["beds.plan", "water.source"])"));
  CHECK(json.at("fragile").empty());
  CHECK(json.at("not_asked") == Json::parse(R"(["water.stolen", "cases.apple"])"));
}

TEST_CASE("of a sensitive answer there is the state and nothing else") {
  const auto of = garden(R"(schema: readiness/answers@1
questionnaire: garden
respondent: {role: helper}
answers: {water.stolen: "yes"}
)");
  const Json json = report_of(*of);
  CHECK(found(json.at("questions"), "water.stolen") == Json::parse(R"({"id": "water.stolen",
      "name": "Water taken", "dimension": "water", "weight": 1.0, "sensitive": true,
      "state": "given", "answer": null, "claimed": null, "counted": null, "score": null,
      "range": null, "has_evidence": false, "evidence": [], "open": null})"));
  CHECK(found(json.at("dimensions"), "water").at("withheld") == true);
  CHECK(found(json.at("dimensions"), "water").at("score").is_null());
  CHECK(json.at("overall").is_null());
  CHECK(json.at("level").is_null());
  CHECK(json.at("respondent").at("ref").is_null());
}

TEST_CASE("noise of binary fractions is not printed") {
  const auto of = garden();
  of->result.card.overall = Range{0.1 + 0.2, 100.0 / 3, -1e-15};
  const std::string text = render_json(of->result, roadmap(of->result));
  CHECK(text.find("\"low\": 0.3,") != std::string::npos);
  CHECK(text.find("\"high\": 33.333333333,") != std::string::npos);
  CHECK(text.find("\"given\": 0.0\n") != std::string::npos);
}

TEST_CASE("hostile text is text") {
  for (const std::string& text : hostile_texts()) {
    const auto of = garden();
    make_hostile(*of, text);
    const std::string json = render_json(of->result, roadmap(of->result));
    CHECK(Json::accept(json));
    CHECK(visible_lines(json) == json);
    CHECK(commands_in(json).empty());
    CHECK(json.back() == '\n');
  }
  const auto of = garden();
  make_hostile(*of, "\"}\n\\ \x01");
  CHECK(report_of(*of).at("questionnaire").at("title") == "\"}\n\\ \x01");
}

TEST_CASE("findings for machines") {
  Diagnostic diagnostic;
  diagnostic.code = "Y0102";
  diagnostic.message = "`a` is there twice";
  diagnostic.place = {"x.yaml", {3, 5}, "  a: 1", 2, 1, "here"};
  diagnostic.related = {{"x.yaml", {1, 1}, "a: 2", 0, 1, "first"}};
  diagnostic.notes = {"note"};
  CHECK(Json::parse(render_json(std::vector{diagnostic})) == Json::parse(R"({
    "schema": "readiness/diagnostics@1",
    "diagnostics": [{
      "severity": "error", "code": "Y0102", "message": "`a` is there twice",
      "place": {"file": "x.yaml", "line": 3, "column": 5, "source": "  a: 1", "caret": 2,
                "width": 1, "label": "here"},
      "related": [{"file": "x.yaml", "line": 1, "column": 1, "source": "a: 2", "caret": 0,
                   "width": 1, "label": "first"}],
      "notes": ["note"], "help": null}]})"));
  CHECK(Json::parse(render_json(std::vector<Diagnostic>{})).at("diagnostics").empty());
}

}  // namespace readiness
