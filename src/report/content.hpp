#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "report/check/lines.hpp"
#include "report/handout/handout.hpp"
#include "report/report.hpp"
#include "report/workbook.hpp"

#include <functional>
#include <string>
#include <vector>

namespace readiness::batch {
struct SqlDialect;
}

namespace readiness::report {

/// What formats are made of. A command says which of these it makes, and has the formats that need
/// no other.
enum class ContentPart {
  report,     ///< for people
  json,       ///< everything, for programs
  workbook,   ///< tables to calculate and plan on with; those of the report where there are no
              ///< others
  lines,      ///< what was looked at, each with its verdict and its place
  groups,     ///< a table of figures
  units,      ///< a table with a row for each unit
  benchmark,  ///< how the figures of many units are spread
  scores,     ///< of single respondents; written while they are read
  answers,    ///< a file to fill in
  findings,   ///< about somebody's files
  handout,    ///< questions to be answered elsewhere
  sql,        ///< what a database scores a table of answers with
};

/// Where something for people is read.
enum class Medium {
  screen,   ///< here and now: a page, and more when asked for
  document  ///< passed on to people who cannot ask for more
};

/// What a command hands over: each part is made when a format asks for it. One that this run does
/// not have is empty.
struct Content {
  std::function<Report(Medium)> report = {};
  std::function<std::string()> json = {};
  std::function<Workbook()> workbook = {};
  std::function<CheckLines()> lines = {};
  std::function<std::string()> groups = {};
  std::function<Grid()> units = {};
  std::function<std::string()> benchmark = {};
  std::function<std::string()> answers = {};
  std::function<std::vector<Diagnostic>()> findings = {};
  std::function<Handout()> handout = {};
  std::function<std::string(const SqlDialect&, Diagnostics&)> sql = {};

  [[nodiscard]] bool has(ContentPart part) const;
};

}  // namespace readiness::report
