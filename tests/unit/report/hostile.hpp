#pragma once

#include "everything.hpp"
#include "unit/report/garden.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace readiness {

/// Lines that a build server would take for a command of its own.
inline std::vector<std::string> commands_in(const std::string& text) {
  std::vector<std::string> found;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string line = text.substr(begin, end - begin);
    const std::size_t first = line.find_first_not_of(" \t");
    bool is_command = first != std::string::npos && line.compare(first, 2, "::") == 0;
    for (const char* sign : {"##[", "##vso[", "##teamcity["})
      is_command = is_command || line.find(sign) != std::string::npos;
    if (is_command) found.push_back(line);
    begin = end + 1;
  }
  return found;
}

/// What a document holds as markup that the program never writes: an element or an attribute of
/// another name, a link to elsewhere, a sign of markup that stands alone.
inline std::string foreign_markup_in(const std::string& html) {
  static const std::set<std::string> elements = {
      "a",          "article", "b",     "body",  "br",    "circle", "div",    "em",
      "figcaption", "figure",  "h1",    "h2",    "h3",    "head",   "header", "html",
      "li",         "line",    "main",  "meta",  "nav",   "ol",     "p",      "polygon",
      "rect",       "section", "small", "span",  "style", "svg",    "table",  "tbody",
      "td",         "text",    "th",    "thead", "title", "tr",     "ul"};
  static const std::set<std::string> attributes = {"aria-current",
                                                   "aria-hidden",
                                                   "aria-label",
                                                   "aria-labelledby",
                                                   "charset",
                                                   "class",
                                                   "content",
                                                   "cx",
                                                   "cy",
                                                   "data-title",
                                                   "focusable",
                                                   "height",
                                                   "href",
                                                   "http-equiv",
                                                   "id",
                                                   "lang",
                                                   "name",
                                                   "points",
                                                   "r",
                                                   "role",
                                                   "scope",
                                                   "text-anchor",
                                                   "viewBox",
                                                   "width",
                                                   "x",
                                                   "x1",
                                                   "x2",
                                                   "y",
                                                   "y1",
                                                   "y2"};
  const auto is_name = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  };
  std::size_t at = html.starts_with("<!DOCTYPE html>") ? 15 : 0;
  while ((at = html.find_first_of("<>", at)) != std::string::npos) {
    const std::string where = html.substr(at, 80);
    const auto word = [&] {
      const std::size_t begin = at;
      while (at < html.size() && is_name(html[at])) ++at;
      return html.substr(begin, at - begin);
    };
    if (html[at++] != '<') return "alone: " + where;
    const bool is_end = html[at] == '/';
    if (is_end) ++at;
    const std::string element = word();
    if (elements.count(element) == 0) return "element: " + where;
    while (html.compare(at, 1, " ") == 0) {
      ++at;
      const std::string attribute = word();
      if (attributes.count(attribute) == 0) return "attribute: " + where;
      if (html.compare(at, 2, "=\"") != 0) return "no value: " + where;
      const std::size_t end = html.find('"', at + 2);
      const std::string value = html.substr(at + 2, end - at - 2);
      if (attribute == "href" && !value.starts_with("#")) return "link: " + where;
      at = end + 1;
    }
    if (html.compare(at, 2, "/>") == 0) ++at;
    if (html.compare(at, 1, ">") != 0) return "not closed: " + where;
    ++at;
    if (element == "style" && !is_end) at = html.find("</style>", at);
  }
  return {};
}

/// Texts that try to act on a terminal or a build server, break a layout or become markup.
inline std::vector<std::string> hostile_texts() {
  return {
      "::error::x",
      " \t ::warning file=a::x",
      "a\n::error::b",
      ":::::",
      "##[error]x ##vso[task.complete]y ##teamcity[z]",
      "x" + std::string(78, ' ') + "::error::wrapped",
      std::string(76, 'w') + "::error::cut",
      std::string(79, 'w') + "##vso[task.cut]",
      "\x7f\u0085\u2028\u200b\U000e0041 hidden",
      "=1+1",
      "\x1b[2J\x1b]0;title\x07 and \x9b"
      "31m",
      "\u202Eright to left\u202C \u2066isolated\u2069 zero\u200Bwidth",
      "部署の準備状況を評価する部門名がとても長いのでどこかで折り返す必要がある",
      "👩‍👩‍👧‍👦👨🏽‍🚀🇫🇷 emoji 🧑‍💻 and e\u0301\u0323 marks",
      std::string(300, 'w'),
      "a\tb\r\nc\nd\0e" + std::string(1, '\0'),
      "\xff\xfe malformed \xc3",
      "</script><img onerror=alert(1)> & | `code` *bold* _it_ [a](b) ~~x~~ # h $x$",
      "- item",
      "1. item",
      "+ plus",
      "=== under",
      "# heading",
      "> quote",
      "    code",
      "---",
      ""};
}

/// Every kind of block, full of such texts.
inline Report hostile_report() {
  Report report;
  for (const std::string& text : hostile_texts()) {
    report.blocks.emplace_back(Heading{1, text, text});
    report.blocks.emplace_back(Headline{text, text});
    report.blocks.emplace_back(Paragraph{text, Tone::warning});
    Bars bars{text, 0, 100};
    bars.rows = {{text, Range{20, 70, 40.0}, "40", "20 to 70", text, text, true},
                 {text, std::nullopt, "", "", "", text}};
    bars.note_title = bars.mark_title = bars.mark_note = text;
    report.blocks.emplace_back(std::move(bars));
    report.blocks.emplace_back(
        Grid{{{text}, {"b", true}, {text}}, {{text, text, text}, {text}, {text, "1", "c"}}});
    report.blocks.emplace_back(List{ListMark::number, {{text, {text, text}}, {"x", {}}}});
    report.blocks.emplace_back(Ladder{{text, text, "c"}, 1, text, text});
    report.blocks.emplace_back(Actions{{{text, text, text, text, text}}});
    report.blocks.emplace_back(Chain{{text, text}, text});
    report.blocks.emplace_back(Chart{text,
                                     text,
                                     1,
                                     {{Date{20000}, 1, false}, {Date{20007}, 5, true}},
                                     {{text, 1, 1, {}, {}}, {text, 1, 5, 2, 8}},
                                     text});
    Grid drawn{{{text}, {text, false, true}},
               {{text, Contrast{1, 2}}, {text, Cell(text, Distribution{{1, 2}})}}};
    drawn.is_drawing = true;
    report.blocks.emplace_back(std::move(drawn));
  }
  return report;
}

/// Puts the text wherever a file's words reach a report.
inline void make_hostile(Case& of, const std::string& text) {
  Questionnaire& questionnaire = of.questionnaire;
  questionnaire.title = questionnaire.status = questionnaire.version = text;
  for (auto& dimension : questionnaire.dimensions) dimension.title = text;
  for (auto& facet : questionnaire.facets) facet.title = text;
  for (auto& role : questionnaire.roles) role.title = role.plural = text;
  for (auto& level : questionnaire.levels) {
    level.title = level.text = text;
    for (Gate& gate : level.gates) gate.text = text;
  }
  for (Grade& grade : questionnaire.grades) grade.title = text;
  for (Form& form : questionnaire.forms) form.title = text;
  for (auto& question : questionnaire.questions) {
    question.short_name = question.evidence = text;
    if (auto* anchors = std::get_if<Anchors>(&question.kind))
      for (AnchorText& anchor : anchors->anchors) anchor.text = text;
  }
  for (auto& scale : questionnaire.scales)
    for (Option& option : scale.options) option.label = text;
  for (Contradiction& contradiction : questionnaire.contradictions) contradiction.ask = text;
  of.response.ref = text;
  for (auto& entry : of.response.subject) entry.second = text;
  for (auto& answer : of.response.answers)
    if (answer) {
      answer->comment = text;
      if (auto* unknown = std::get_if<Unknown>(&answer->value))
        unknown->reason = unknown->owner = text;
    }
}

}  // namespace readiness
