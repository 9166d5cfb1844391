#include "cli/terminal/tools.hpp"

#include "cli/terminal/child.hpp"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <signal.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace readiness::cli {
namespace {

constexpr auto patience = std::chrono::seconds(60);

}  // namespace

std::string program_in_path(const std::string& name, const Environment& environment) {
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

bool run_quietly(const std::vector<std::string>& command) {
  const auto child = start_child(command, {.is_quiet = true});
  if (!child) return false;
  const auto end = std::chrono::steady_clock::now() + patience;
  int status = 0;
  for (;;) {
    const pid_t done = ::waitpid(*child, &status, WNOHANG);
    if (done == *child) return exit_code_in(status) == 0;
    if (done < 0 && errno != EINTR) return false;
    if (std::chrono::steady_clock::now() > end) break;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  ::kill(*child, SIGKILL);
  ::waitpid(*child, &status, 0);
  return false;
}

}  // namespace readiness::cli
