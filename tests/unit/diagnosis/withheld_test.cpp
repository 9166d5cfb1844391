#include "diagnosis/withheld.hpp"

#include "everything.hpp"
#include "report/json/documents.hpp"
#include "report/render/markdown.hpp"
#include "unit/report/garden.hpp"

namespace readiness {
namespace {

std::string helper(const std::string& stolen) {
  return R"(schema: readiness/answers@1
questionnaire: garden
respondent: {ref: H1, role: helper}
answers:
  beds.compost: "no"
  water.dry_days: 1
  water.stolen: )" +
         stolen + "\n";
}

}  // namespace

TEST_CASE("two people who differ in a sensitive answer only have the same report") {
  const auto yes = garden(helper("\"yes\"")), no = garden(helper("\"no\""));
  CHECK(text_of(*yes) == text_of(*no));
  CHECK(render_markdown(build_report(yes->result, roadmap(yes->result), Audience::full)) ==
        render_markdown(build_report(no->result, roadmap(no->result), Audience::full)));
  CHECK(render_json(yes->result, roadmap(yes->result)) ==
        render_json(no->result, roadmap(no->result)));
}

TEST_CASE("a reason not to know a sensitive answer stays hidden") {
  const auto reason = garden(helper("{unknown: I would rather not say, owner: boss}"));
  const auto none = garden(helper("{unknown: \"true\"}"));
  CHECK(text_of(*reason) == text_of(*none));
  CHECK(render_json(reason->result, roadmap(reason->result)) ==
        render_json(none->result, roadmap(none->result)));
  CHECK(text_of(*reason).find("Water taken: don't know") != std::string::npos);
}

TEST_CASE("figures that hold a sensitive answer are withheld, the others are shown") {
  const auto of = garden(helper("\"yes\""));
  const auto dimension = [&](const char* id) {
    return *find_by_id(of->questionnaire.dimensions, id);
  };
  const auto facet = [&](const char* id) { return *find_by_id(of->questionnaire.facets, id); };
  CHECK(is_withheld(of->result, dimension("water")));
  CHECK_FALSE(is_withheld(of->result, dimension("beds")));
  CHECK(is_withheld(of->result, facet("tools")));
  CHECK_FALSE(is_withheld(of->result, facet("soil")));
  CHECK(is_withheld(of->result, dimension("water"), facet("tools")));
  for (const TopicScore& topic : of->result.card.topics)
    CHECK(is_withheld(of->result, topic) == (topic.topic == "secret"));
  CHECK(
      text_of(*of).find("Water            withheld: it holds an answer shown for groups only\n") !=
      std::string::npos);
}

TEST_CASE("without a sensitive answer nothing is withheld") {
  const auto of = garden(helper("{declined: true}"));
  CHECK_FALSE(is_withheld(of->result, *find_by_id(of->questionnaire.dimensions, "water")));
  CHECK(text_of(*of).find("withheld") == std::string::npos);
}

TEST_CASE("a contradiction with a sensitive answer is counted and not told") {
  const std::string yaml = replaced(garden_yaml, "when: beds.plan == 2 and water.source == 1",
                                    "when: beds.compost == no and water.stolen == yes");
  const std::string text = text_of(*make_case(yaml, helper("\"yes\"")));
  CHECK(text.find("  - One concerns an answer that is shown for groups only.\n") !=
        std::string::npos);
  CHECK(text.find("Which is closer") == std::string::npos);
}

}  // namespace readiness
