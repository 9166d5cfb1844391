#include "report/rulepage/draft.hpp"

#include "base/text.hpp"
#include "document/json/write.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

using Filling = std::vector<std::pair<std::string_view, std::string>>;

/// The text with `{key}` replaced; what is put in is not looked at again.
std::string filled(std::string_view text, const Filling& values) {
  std::string result;
  while (!text.empty()) {
    const std::size_t open = std::min(text.find('{'), text.size());
    result += text.substr(0, open);
    text.remove_prefix(open);
    if (text.empty()) break;
    const auto found = std::find_if(values.begin(), values.end(), [&](const auto& value) {
      return text.substr(1).starts_with(std::string(value.first) + "}");
    });
    const std::size_t size = found == values.end() ? 1 : found->first.size() + 2;
    result += found == values.end() ? std::string(text.substr(0, 1)) : found->second;
    text.remove_prefix(size);
  }
  return result;
}

List bullets(const std::vector<std::string>& texts) {
  List list;
  for (const std::string& text : texts) list.items.push_back({text, {}});
  return list;
}

std::vector<Cell> light_row(const std::string& label, const DraftLight& light,
                            const DraftWords& words) {
  std::string what = joined(light.examples, "; ");
  if (!light.condition.empty())
    what += ". " + filled(words.condition, {{"condition", light.condition}});
  const std::string tools = joined(light.tools, ", ");
  const std::string tool = light.tools.empty()       ? words.no_tool
                           : light.condition.empty() ? tools
                                                     : filled(words.only, {{"tools", tools}});
  return {Cell(label), Cell(what), Cell(tool)};
}

std::string title_of(const PageReview& review, const CaseReading& reading) {
  return reading.light ? review.lights[*reading.light].words->title : "not answered";
}

/// "line 22: client's, contract"
std::string what_text(const PageText& page, const CaseReading& reading) {
  if (!reading.place) return "no word of it";
  return "line " + std::to_string(page.line_of(*reading.place)) + ": " +
         joined(reading.shared, ", ");
}

/// "no, line 26: No other tool"
std::string where_text(const PageText& page, const CaseReading& reading) {
  if (reading.destination == Destination::unsaid) return "not said";
  if (!reading.destination_place) return "not on the page";
  const std::string line = "line " + std::to_string(page.line_of(*reading.destination_place));
  return reading.destination == Destination::approved
             ? "approved, " + line
             : "no, " + line + ": " + page.quote(*reading.destination_place);
}

}  // namespace

Report draft_report(const RulePage& page, const DraftWords& words) {
  Report report;
  Blocks& blocks = report.blocks;
  blocks.emplace_back(Heading{1, page.title});
  blocks.emplace_back(Paragraph{
      filled(words.since, {{"since", to_text(page.since)}}) + " " +
      filled(words.ask,
             {{"who", page.ask_who}, {"how", page.ask_how}, {"within", page.ask_within}})});
  blocks.emplace_back(Heading{2, words.uses});
  blocks.emplace_back(bullets(page.uses));
  blocks.emplace_back(Heading{2, words.not_for});
  blocks.emplace_back(bullets(page.not_for));
  blocks.emplace_back(Heading{2, words.lights});
  Grid grid;
  grid.columns = {{""}, {words.what}, {words.tool}};
  grid.rows = {light_row(words.green, page.green, words), light_row(words.amber, page.amber, words),
               light_row(words.red, page.red, words)};
  blocks.emplace_back(std::move(grid));
  blocks.emplace_back(Heading{2, words.tools});
  blocks.emplace_back(Paragraph{filled(words.no_other, {{"tools", joined(page.tools, ", ")}})});
  blocks.emplace_back(Heading{2, words.answers});
  blocks.emplace_back(Paragraph{filled(words.answers_for, {{"who", page.answers}})});
  if (!page.mistakes_to.empty()) {
    std::string mistakes =
        filled(words.mistake, {{"who", page.mistakes_to}, {"within", page.mistakes_within}});
    if (page.is_covered) mistakes += " " + words.covered;
    blocks.emplace_back(Paragraph{std::move(mistakes)});
  }
  return report;
}

Report cases_report(const PageText& page, const PageReview& review,
                    const std::vector<CaseReading>& cases) {
  Report report;
  const auto answered = std::count_if(
      cases.begin(), cases.end(), [](const CaseReading& each) { return each.light.has_value(); });
  report.blocks.emplace_back(Heading{1, "Rule cases, by the page alone"});
  report.blocks.emplace_back(
      Paragraph{page.source.name() + " answers " + std::to_string(answered) + " of " +
                counted(static_cast<long>(cases.size()), "case", "cases") + " by its words."});
  Grid grid;
  grid.columns = {{"Case"}, {"By the page"}, {"Its words there"}, {"Where it goes"}};
  for (const CaseReading& each : cases)
    grid.rows.push_back({Cell(each.text), Cell(title_of(review, each)), Cell(what_text(page, each)),
                         Cell(where_text(page, each))});
  report.blocks.emplace_back(std::move(grid));
  report.blocks.emplace_back(
      Paragraph{"Not answered means: not by the words of this page. Somebody may still be able to "
                "tell; have two people answer, and see whether they agree.",
                Tone::faint});
  return report;
}

std::string render_json(const PageText& page, const PageReview& review,
                        const std::vector<CaseReading>& cases) {
  Json all = Json::array();
  for (const CaseReading& each : cases)
    all.push_back(
        {{"case", each.text},
         {"light", each.light ? Json(review.lights[*each.light].words->id) : Json(nullptr)},
         {"line", each.place ? Json(page.line_of(*each.place)) : Json(nullptr)},
         {"words", Json(each.shared)},
         {"destination", name_of(each.destination)},
         {"destination_line",
          each.destination_place ? Json(page.line_of(*each.destination_place)) : Json(nullptr)}});
  return json_document({{"schema", "readiness/rule-cases@1"},
                        {"file", page.source.name()},
                        {"cases", std::move(all)}});
}

}  // namespace readiness::report
