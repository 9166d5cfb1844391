#include "cli/terminal/child.hpp"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

extern char** environ;

namespace readiness::cli {
namespace {

constexpr int signal_base = 128;

/// Which descriptors become the first three.
class FileActions {
 public:
  explicit FileActions(const ChildFiles& files) {
    posix_spawn_file_actions_init(&actions_);
    if (files.is_quiet)
      for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&actions_, descriptor, "/dev/null", O_RDWR, 0);
    else if (files.input != STDIN_FILENO)
      posix_spawn_file_actions_adddup2(&actions_, files.input, STDIN_FILENO);
  }
  ~FileActions() { posix_spawn_file_actions_destroy(&actions_); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;
  [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

/// No signal blocked, and those at their default that `main` ignores.
class UsualSignals {
 public:
  UsualSignals() {
    sigset_t none, ours;
    sigemptyset(&none);
    sigemptyset(&ours);
    for (const int signal : {SIGPIPE, SIGXFSZ}) sigaddset(&ours, signal);
    posix_spawnattr_init(&attributes_);
    posix_spawnattr_setsigmask(&attributes_, &none);
    posix_spawnattr_setsigdefault(&attributes_, &ours);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  ~UsualSignals() { posix_spawnattr_destroy(&attributes_); }
  UsualSignals(const UsualSignals&) = delete;
  UsualSignals& operator=(const UsualSignals&) = delete;
  [[nodiscard]] const posix_spawnattr_t* get() const { return &attributes_; }

 private:
  posix_spawnattr_t attributes_{};
};

}  // namespace

std::optional<pid_t> start_child(const std::vector<std::string>& command, const ChildFiles& files) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  const FileActions actions(files);
  const UsualSignals signals;
  pid_t child = 0;
  const int failed = ::posix_spawn(&child, command.front().c_str(), actions.get(), signals.get(),
                                   arguments.data(), environ);
  return failed == 0 ? std::optional(child) : std::nullopt;
}

std::vector<std::string> shell_command(const std::string& script,
                                       const std::vector<std::string>& arguments) {
  std::vector<std::string> command = {"/bin/sh", "-c", script, "sh"};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return command;
}

int exit_code_of_child(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return command_not_found;
  return exit_code_in(status);
}

int exit_code_in(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : signal_base + WTERMSIG(status);
}

}  // namespace readiness::cli
