#include "report/rulepage/rulepage.hpp"

#include "base/text.hpp"
#include "document/json/write.hpp"
#include "report/json/parts.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

constexpr std::size_t most_lines_named = 3;

/// "lines 3, 7 and 2 more"
std::string lines_text(const PageText& page, const std::vector<WordRange>& places) {
  std::vector<std::string> lines;
  for (const WordRange place : places) {
    const std::string line = std::to_string(page.line_of(place));
    if (lines.empty() || lines.back() != line) lines.push_back(line);
  }
  const std::string word = lines.size() == 1 ? "line " : "lines ";
  return word + enumerated_first(std::move(lines), most_lines_named);
}

/// How surely something is said, and what.
struct SaidLine {
  std::string_view how;
  std::string what;
};

/// Of the statements, where there are any: which data may go in (lines 3 and 7).
void add_statements(const ReviewedPage& reviewed, std::string_view how, Saidness said,
                    std::optional<Sure> sure, std::vector<SaidLine>& lines) {
  for (const FoundStatement& found : reviewed.review.statements) {
    if (found.said != said || (sure && found.sure != *sure)) continue;
    std::string what = found.words->title;
    if (!found.places.empty()) what += " (" + lines_text(reviewed.page, found.places) + ")";
    lines.push_back({how, std::move(what)});
  }
}

std::string lead_of(const ReviewedPage& reviewed) {
  const auto count = static_cast<long>(reviewed.page.words.size());
  const int minutes = reading_minutes(reviewed.page.words.size());
  return reviewed.page.source.name() + ": " + counted(count, "word", "words") + ", about " +
         counted(minutes, "minute", "minutes") + " to read, " + reviewed.review.book->title +
         ". By its words it says";
}

std::vector<SaidLine> said_by(const ReviewedPage& reviewed) {
  const PageReview& review = reviewed.review;
  std::vector<SaidLine> lines;
  add_statements(reviewed, "likely", Saidness::said, Sure::likely, lines);
  add_statements(reviewed, "perhaps", Saidness::said, Sure::perhaps, lines);
  add_statements(reviewed, "only in general", Saidness::general, std::nullopt, lines);
  add_statements(reviewed, "not", Saidness::missing, std::nullopt, lines);
  std::vector<std::string> lights;
  for (const FoundLight& light : review.lights)
    if (light.label && review.lights_found() >= 2)
      lights.push_back(
          light.words->title + " (line " + std::to_string(reviewed.page.line_of(*light.label)) +
          ", " + counted(static_cast<long>(light.examples.size()), "example", "examples") + ")");
  lines.push_back({lights.empty() ? "not" : "in lists",
                   lights.empty() ? "green, amber, red" : enumerated(lights)});
  return lines;
}

Json places(const PageText& page, const std::vector<WordRange>& ranges) {
  Json all = Json::array();
  for (const WordRange range : ranges) {
    const Position at = page.source.position_at(page.span_of(range).begin);
    all.push_back({{"line", at.line}, {"column", at.column}, {"text", page.quote(range)}});
  }
  return all;
}

Json place_or_null(const PageText& page, const std::optional<WordRange>& range) {
  return range ? Json(page.line_of(*range)) : Json(nullptr);
}

Json page_json(const ReviewedPage& reviewed) {
  const PageText& page = reviewed.page;
  const PageReview& review = reviewed.review;
  Json statements = Json::array();
  for (const FoundStatement& found : review.statements)
    statements.push_back(
        {{"id", found.words->id},
         {"title", found.words->title},
         {"said", std::string(name_of(found.said))},
         {"sure",
          found.said == Saidness::said ? Json(std::string(name_of(found.sure))) : Json(nullptr)},
         {"places", places(page, found.places)}});
  Json lights = Json::array();
  for (const FoundLight& light : review.lights)
    lights.push_back({{"id", light.words->id},
                      {"line", place_or_null(page, light.label)},
                      {"examples", light.examples.size()},
                      {"names_tool", light.names_tool}});
  Json phrases = Json::array();
  for (const FoundPhrase& phrase : review.phrases) {
    const Position at = page.source.position_at(page.span_of(phrase.place).begin);
    phrases.push_back(
        {{"id", phrase.words->id},
         {"kind", std::string(phrase_kind_names[static_cast<std::size_t>(phrase.words->kind)])},
         {"sure", std::string(name_of(phrase.words->sure))},
         {"line", at.line},
         {"column", at.column},
         {"text", page.quote(phrase.place)},
         {"why", phrase.words->why},
         {"instead", phrase.words->instead}});
  }
  return {{"file", page.source.name()},
          {"language", review.book->language},
          {"words", page.words.size()},
          {"minutes", reading_minutes(page.words.size())},
          {"statements", std::move(statements)},
          {"lights", std::move(lights)},
          {"phrases", std::move(phrases)},
          {"asks", place_or_null(page, review.asks)},
          {"dated", place_or_null(page, review.dated)},
          {"first_rule", place_or_null(page, review.first_rule)}};
}

}  // namespace

std::vector<std::string> summary_of(const ReviewedPage& reviewed) {
  std::vector<std::string> lines = {lead_of(reviewed)};
  for (const SaidLine& said : said_by(reviewed))
    lines.push_back("  " + padded(said.how, 17) + said.what);
  return lines;
}

Report pages_report(const std::vector<ReviewedPage>& pages, const std::vector<Diagnostic>& sorted) {
  Report report;
  report.blocks.emplace_back(Heading{1, "What the page of rules says"});
  for (const ReviewedPage& page : pages) {
    report.blocks.emplace_back(Paragraph{lead_of(page) + ":"});
    List says;
    for (const SaidLine& said : said_by(page))
      says.items.push_back({std::string(said.how) + ": " + said.what, {}});
    report.blocks.emplace_back(std::move(says));
    Grid grid{{{"line", true}, {"what is wrong"}, {"what to write"}}, {}};
    for (const Diagnostic& each : sorted)
      if (each.place.file == page.page.source.name())
        grid.rows.push_back({each.place.at.line > 0 ? number_cell(each.place.at.line) : Cell(),
                             (each.severity == Severity::error ? "" : "Perhaps: ") + each.message,
                             each.help});
    if (!grid.rows.empty()) report.blocks.emplace_back(std::move(grid));
  }
  report.blocks.emplace_back(
      Paragraph{"Words show what is written, not whether it is right or kept.", Tone::faint});
  return report;
}

std::string render_json(const std::vector<ReviewedPage>& pages,
                        const std::vector<Diagnostic>& sorted) {
  Json all = Json::array();
  for (const ReviewedPage& page : pages) all.push_back(page_json(page));
  return json_document({{"schema", "readiness/rules@1"},
                        {"pages", std::move(all)},
                        {"diagnostics", json_findings(sorted)}});
}

}  // namespace readiness::report
