#include "report/json/blocks.hpp"

#include "document/json/json.hpp"
#include "document/shape/json_schema.hpp"
#include "everything.hpp"
#include "report/render/html.hpp"
#include "report/render/markdown.hpp"
#include "report/render/xlsx.hpp"
#include "unit/report/garden.hpp"
#include "unit/report/hostile.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace readiness {
namespace {

std::optional<Report> again(const std::string& json, std::string* problems = nullptr) {
  Diagnostics diagnostics;
  const auto document = parse_json(Source("saved.json", json), diagnostics);
  auto report = document ? read_report(*document, diagnostics) : std::nullopt;
  if (problems) *problems = render_short(diagnostics.sorted());
  return report;
}

std::string saved(const Report& report) {
  return json_document({{"document", report_json(report)}});
}

/// Every kind of block and of cell, with plain words.
Report everything() {
  Bars bars{"Where", 20, 120};
  bars.rows = {{"open", Range{45, 95.5, 70.25}, "70", "45 to 95", "fair", "3 of 4", true},
               {"none", std::nullopt, "", "", "", "not asked"}};
  bars.note_title = "answered";
  bars.mark_title = "weakest";
  bars.mark_note = "30 % of overall";
  bars.is_circle = true;
  Grid grid{
      {{"a"}, {"b", true}, {"", false, true}},
      {{"x", number_cell(1.5, 1), Contrast{1, 2}},
       {Cell("day", Date{20000}), Cell("", Range{1, 2, std::nullopt}), Period{Date{1}, Date{9}}},
       {Cell("3 1", Distribution{{3, 1}}), Cell(), Series{{1.0, std::nullopt, 3.0}}},
       {Cell("5 %", Figure{5, 0, "%"})}},
      {0, 10}};
  grid.is_shaded = true;
  return {
      {Heading{1, "Title", "aside"}, Headline{"left", "right"}, Paragraph{"Words.", Tone::bad},
       bars, Ladder{{"one", "two"}, 1, "here", ""},
       Actions{{{"what", "who", "by", "why", "first"}, {"what", "", "by", "", ""}}},
       Chain{{"a", "b"}, "c", Tone::strong},
       Chart{"time",
             "minutes",
             1,
             {{Date{20000}, 40, false}, {Date{20007}, 44.5, false}, {Date{20014}, 30, true}},
             {{"before", 2, 42.25, {}, {}}, {"since", 1, 30, 20, 41}},
             "not by chance"}},
      {Heading{2, "Depth"}, grid, List{ListMark::box, {{"item", {"more", "still"}}, {"x", {}}}}}};
}

TEST_CASE("a saved report says the same in every format") {
  const auto of = garden();
  for (const Report& report :
       {everything(), build_report(of->result, roadmap(of->result), Audience::full)}) {
    std::string problems;
    const auto read = again(saved(report), &problems);
    REQUIRE_MESSAGE(read, problems);
    CHECK(render_html(*read) == render_html(report));
    CHECK(render_markdown(*read) == render_markdown(report));
    CHECK(render_terminal(*read, {}) == render_terminal(report, {}));
    Diagnostics none;
    const std::string workbook = render_xlsx(workbook_of(report), none);
    CHECK_FALSE(workbook.empty());
    CHECK(render_xlsx(workbook_of(*read), none) == workbook);
    CHECK(saved(*read) == saved(report));
  }
}

TEST_CASE("a saved report that was changed by hand is refused at its place") {
  const std::string good = saved(everything());
  const auto refused = [&](const std::string& from, const std::string& to) {
    std::string text = good;
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    std::string problems;
    CHECK(!again(text, &problems));
    return problems.substr(problems.find('[') + 1, 5);
  };
  CHECK(refused("\"reached\": 1", "\"reached\": -1") == "Y0204");
  CHECK(refused("\"chain\"", "\"picture\"") == "Y0202");
  CHECK(refused("\"box\"", "\"star\"") == "Y0205");
  CHECK(refused("\"document\"", "\"documents\"") == "J0005");
  CHECK(refused("\"depth\": 1", "\"depth\": \"one\"") == "Y0201");
}

TEST_CASE("schema/report-2.schema.json describes the document as its shape does") {
  std::ifstream file("schema/report-2.schema.json");
  const auto whole = nlohmann::ordered_json::parse(file);
  auto shape = nlohmann::ordered_json::parse(json_schema(report_shape(), "x.json"));
  for (const char* key : {"$schema", "$id", "title"}) shape.erase(key);
  auto published = whole["properties"]["document"];
  published.erase("description");
  shape.erase("description");
  CHECK(published == shape);
}

}  // namespace
}  // namespace readiness
