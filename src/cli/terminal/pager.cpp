#include "cli/terminal/pager.hpp"

#include "base/output_file.hpp"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

namespace readiness::cli {
namespace {

constexpr int not_found = 127;  // what a shell says of a command that it cannot start

[[noreturn]] void become_pager(const std::string& command, int input) {
  ::dup2(input, STDIN_FILENO);
  ::close(input);
  ::setenv("LESS", "FRXPsSpace goes on, q leaves", 0);  // less itself says how in no word
  std::signal(SIGPIPE, SIG_DFL);
  ::execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
  ::_exit(not_found);
}

}  // namespace

bool page_through(const std::string& command, std::string_view text) {
  int ends[2];
  if (::pipe(ends) != 0) return false;
  const pid_t child = ::fork();
  if (child < 0) {
    ::close(ends[0]);
    ::close(ends[1]);
    return false;
  }
  if (child == 0) {
    ::close(ends[1]);
    become_pager(command, ends[0]);
  }
  ::close(ends[0]);
  // Ctrl-C is the pager's, as long as it runs, and it may end before it has read everything.
  struct sigaction ignore = {};
  struct sigaction interrupt = {};
  struct sigaction pipe = {};
  ignore.sa_handler = SIG_IGN;
  ::sigaction(SIGINT, &ignore, &interrupt);
  ::sigaction(SIGPIPE, &ignore, &pipe);
  write_all(ends[1], text);  // a reader that has seen enough is no failure
  ::close(ends[1]);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  ::sigaction(SIGPIPE, &pipe, nullptr);
  ::sigaction(SIGINT, &interrupt, nullptr);
  return !(WIFEXITED(status) && WEXITSTATUS(status) == not_found);
}

}  // namespace readiness::cli
