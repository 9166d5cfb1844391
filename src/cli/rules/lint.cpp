#include "cli/rules/lint.hpp"

#include "base/text.hpp"
#include "cli/repository.hpp"
#include "cli/rules/read_page.hpp"
#include "input/find.hpp"
#include "report/rulepage/rulepage.hpp"
#include "rulepage/findings.hpp"

#include <algorithm>
#include <utility>

namespace readiness::cli {
namespace {

/// Pages one by one, with what was found in them and what could not be read.
struct LintedPages {
  std::vector<ReviewedPage> pages;
  Diagnostics findings;
  bool is_any_unread = false;
};

LintedPages lint_all(const Context& context, const std::vector<std::string>& paths,
                     const std::vector<Phrasebook>& books) {
  LintedPages linted;
  for (const std::string& path : paths) {
    Diagnostics problems;
    auto source = read_page(path, context.io.environment, problems);
    const PageText page =
        source ? page_text(std::move(*source)) : PageText{Source("", ""), {}, {}, {}};
    const Phrasebook* book = source ? judge_by(page, books, problems) : nullptr;
    linted.findings.add_all(problems);
    linted.is_any_unread = linted.is_any_unread || !book;
    if (!book) continue;
    PageReview review = review_page(page, *book);
    Diagnostics findings = findings_of(page, review);
    linted.findings.add_all(findings);
    linted.pages.push_back({page, std::move(review), std::move(findings)});
  }
  return linted;
}

void say_summary(const Context& context, const LintedPages& linted,
                 const std::vector<Diagnostic>& sorted) {
  for (const ReviewedPage& page : linted.pages)
    for (const std::string& line : summary_of(page)) context.say(line);
  const auto count = [&](Severity severity) {
    return std::count_if(sorted.begin(), sorted.end(),
                         [&](const Diagnostic& finding) { return finding.severity == severity; });
  };
  context.say(counted(static_cast<long>(linted.pages.size()), "page", "pages") +
              " read: " + counted(count(Severity::error), "error", "errors") + ", " +
              counted(count(Severity::warning), "warning", "warnings") +
              ". Words show what is written, not whether it is right or kept.");
}

}  // namespace

std::optional<std::vector<Phrasebook>> phrasebooks_for(const std::string& file,
                                                       Diagnostics& diagnostics) {
  if (file.empty()) return phrasebooks();
  const auto document = read_one_document(file, diagnostics);
  auto book = document ? read_phrasebook(*document, diagnostics) : std::nullopt;
  if (!book) return std::nullopt;
  std::vector<Phrasebook> books;
  books.push_back(std::move(*book));
  return books;
}

ExitCode lint_rules(const Context& context, const std::vector<std::string>& paths,
                    const std::vector<Phrasebook>& books, bool is_strict,
                    const std::vector<Output>& outputs) {
  const LintedPages linted = lint_all(context, paths, books);
  const std::vector<Diagnostic> sorted = linted.findings.sorted();
  const auto has = [&](Severity severity) {
    return std::any_of(sorted.begin(), sorted.end(),
                       [&](const Diagnostic& finding) { return finding.severity == severity; });
  };
  std::vector<ExitCode> codes;
  if (linted.is_any_unread) codes.push_back(ExitCode::bad_input);
  if (has(Severity::error) || (is_strict && has(Severity::warning)))
    codes.push_back(ExitCode::finding);
  Content content;
  content.findings = [&] { return sorted; };
  content.json = [&] { return render_json(linted.pages, sorted); };
  content.lines = [&] {
    std::vector<std::string> files;
    for (const ReviewedPage& page : linted.pages) files.push_back(page.page.source.name());
    CheckLines lines = lines_of_findings(sorted, files, context.io.today);
    lines.title = "readiness rules lint";
    return with_paths_in_repository(std::move(lines));
  };
  codes.push_back(deliver_all(context, outputs, DisplayChoice{}, content));
  if (std::any_of(outputs.begin(), outputs.end(),
                  [](const Output& each) { return each.format->name == "long"; }))
    say_summary(context, linted, sorted);
  return worst_of(codes);
}

}  // namespace readiness::cli
