#include "cli/terminal/pager.hpp"

#include "base/output_file.hpp"
#include "cli/terminal/child.hpp"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace readiness::cli {
namespace {

/// While it lives, Ctrl-C is the pager's, and a pager that ends before it has read everything is no
/// failure.
class LeftToPager {
 public:
  LeftToPager() {
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    ::sigaction(SIGINT, &ignore, &interrupt_);
    ::sigaction(SIGPIPE, &ignore, &pipe_);
  }
  ~LeftToPager() {
    ::sigaction(SIGPIPE, &pipe_, nullptr);
    ::sigaction(SIGINT, &interrupt_, nullptr);
  }
  LeftToPager(const LeftToPager&) = delete;
  LeftToPager& operator=(const LeftToPager&) = delete;

 private:
  struct sigaction interrupt_ = {};
  struct sigaction pipe_ = {};
};

/// The prompt of `less` names its keys, which its own does not.
std::string with_usual_less(const std::string& command) {
  return "export LESS=\"${LESS-FRXPsSpace goes on, q leaves}\"\n" + command;
}

}  // namespace

bool page_through(const std::string& command, std::string_view text) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return false;
  const auto child = start_child(shell_command(with_usual_less(command)), {ends[0]});
  ::close(ends[0]);
  const LeftToPager left;
  if (child) write_all(ends[1], text);
  ::close(ends[1]);
  return child && exit_code_of_child(*child) != command_not_found;
}

}  // namespace readiness::cli
