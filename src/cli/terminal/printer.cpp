#include "cli/terminal/printer.hpp"

#include "base/file.hpp"
#include "base/output_file.hpp"
#include "base/scratch_folder.hpp"
#include "base/text.hpp"
#include "cli/terminal/tools.hpp"

#include <array>
#include <filesystem>
#include <unistd.h>
#include <utility>
#include <vector>

namespace readiness::cli {
namespace {

constexpr std::size_t largest_pdf = 256UL * 1024 * 1024;

constexpr std::array<const char*, 8> printers = {
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
    "chrome",   "microsoft-edge",   "brave-browser", "weasyprint"};

std::string find_printer(const Environment& environment) {
  if (const std::string wish = variable_of(environment, "READINESS_PRINTER"); !wish.empty())
    return program_in_path(wish, environment);
  for (const char* name : printers)
    if (std::string found = program_in_path(name, environment); !found.empty()) return found;
  return {};
}

std::vector<std::string> command_for(const std::string& printer, const ScratchFolder& folder) {
  const std::string page = folder.file("page.html"), pdf = folder.file("page.pdf");
  if (std::filesystem::path(printer).filename() == "weasyprint") return {printer, page, pdf};
  std::vector<std::string> command = {printer,
                                      "--headless",
                                      "--disable-gpu",
                                      "--no-first-run",
                                      "--disable-dev-shm-usage",  // containers have little
                                      "--no-pdf-header-footer",
                                      "--user-data-dir=" + folder.file("profile"),
                                      "--print-to-pdf=" + pdf};
  if (::geteuid() == 0) command.emplace_back("--no-sandbox");  // it refuses to start for root else
  command.push_back("file://" + page);
  return command;
}

}  // namespace

std::optional<std::string> print_pdf(std::string_view html, const Environment& environment,
                                     Diagnostics& diagnostics) {
  const std::string printer = find_printer(environment);
  const auto fail = [&](std::string what, std::string help) {
    diagnostics.error("F0013", Place{}, std::move(what), std::move(help));
    return std::nullopt;
  };
  if (printer.empty())
    return fail("no program on this machine can print PDF",
                "install chromium or weasyprint (Debian's names), or write --out html=FILE and "
                "print it from a browser");
  const ScratchFolder folder;
  if (!folder.is_there() || !write_file(folder.file("page.html"), html, diagnostics))
    return fail("no temporary file can be written", "make room in TMPDIR");
  Diagnostics ignored;
  std::optional<std::string> pdf;
  if (run_quietly(command_for(printer, folder)))
    pdf = read_file(folder.file("page.pdf"), largest_pdf, ignored);
  if (!pdf || !pdf->starts_with("%PDF"))
    return fail("`" + printer + "` printed nothing",
                "name another program in READINESS_PRINTER, or write --out html=FILE and print it "
                "from a browser");
  return pdf;
}

}  // namespace readiness::cli
