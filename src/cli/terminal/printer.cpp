#include "cli/terminal/printer.hpp"

#include "base/file.hpp"
#include "base/output_file.hpp"
#include "base/scratch_folder.hpp"
#include "base/text.hpp"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

extern char** environ;

namespace readiness::cli {
namespace {

constexpr std::size_t largest_pdf = 256UL * 1024 * 1024;
constexpr auto patience = std::chrono::seconds(60);

constexpr std::array<const char*, 8> printers = {
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
    "chrome",   "microsoft-edge",   "brave-browser", "weasyprint"};

std::string in_path(const std::string& name, const Environment& environment) {
  if (name.find('/') != std::string::npos) return name;
  const std::string path = variable_of(environment, "PATH");
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find(':', begin), path.size());
    const std::string candidate = path.substr(begin, end - begin) + "/" + name;
    if (end > begin && ::access(candidate.c_str(), X_OK) == 0) return candidate;
    begin = end + 1;
  }
  return {};
}

std::string find_printer(const Environment& environment) {
  if (const std::string wish = variable_of(environment, "READINESS_PRINTER"); !wish.empty())
    return in_path(wish, environment);
  for (const char* name : printers)
    if (std::string found = in_path(name, environment); !found.empty()) return found;
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

/// Whether the command ran and ended well. What it says goes nowhere.
bool run_quietly(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0);
  pid_t child = 0;
  const int failed =
      ::posix_spawn(&child, command.front().c_str(), &files, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&files);
  if (failed != 0) return false;
  const auto end = std::chrono::steady_clock::now() + patience;
  int status = 0;
  for (;;) {
    const pid_t done = ::waitpid(child, &status, WNOHANG);
    if (done == child) return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    if (done < 0 && errno != EINTR) return false;
    if (std::chrono::steady_clock::now() > end) break;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  ::kill(child, SIGKILL);
  ::waitpid(child, &status, 0);
  return false;
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
