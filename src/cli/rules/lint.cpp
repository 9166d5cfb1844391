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
    auto read = read_page_to_judge(path, books, context.io.environment, problems);
    linted.findings.add_all(problems);
    linted.is_any_unread = linted.is_any_unread || !read;
    if (!read) continue;
    PageReview review = review_page(read->page, *read->book);
    linted.findings.add_all(findings_of(read->page, review));
    linted.pages.push_back({std::move(read->page), std::move(review)});
  }
  return linted;
}

void say_summary(const Context& context, const LintedPages& linted,
                 const std::vector<Diagnostic>& sorted) {
  for (const ReviewedPage& page : linted.pages)
    for (const std::string& line : summary_of(page)) context.say(line);
  context.say(counted(static_cast<long>(linted.pages.size()), "page", "pages") +
              " read: " + counted(count_of(sorted, Severity::error), "error", "errors") + ", " +
              counted(count_of(sorted, Severity::warning), "warning", "warnings") +
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
                    const std::vector<Output>& outputs, const DisplayChoice& display) {
  const LintedPages linted = lint_all(context, paths, books);
  const std::vector<Diagnostic> sorted = linted.findings.sorted();
  std::vector<ExitCode> codes;
  if (linted.is_any_unread) codes.push_back(ExitCode::bad_input);
  if (count_of(sorted, Severity::error) > 0 ||
      (is_strict && count_of(sorted, Severity::warning) > 0))
    codes.push_back(ExitCode::finding);
  Content content;
  content.findings = [&] { return sorted; };
  content.report = [&](Medium) { return pages_report(linted.pages, sorted); };
  content.json = [&] { return render_json(linted.pages, sorted); };
  content.lines = [&] {
    std::vector<std::string> files;
    for (const ReviewedPage& page : linted.pages) files.push_back(page.page.source.name());
    CheckLines lines = lines_of_findings(sorted, files, context.io.today);
    lines.title = "readiness rules lint";
    return with_paths_in_repository(std::move(lines));
  };
  codes.push_back(deliver_all(context, outputs, display, content));
  if (std::any_of(outputs.begin(), outputs.end(),
                  [](const Output& each) { return each.format->name == "long"; }))
    say_summary(context, linted, sorted);
  return worst_of(codes);
}

}  // namespace readiness::cli
