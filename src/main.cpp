#include "cli/run.hpp"

#include <csignal>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

extern char** environ;

int main(int argc, char** argv) {
  // A reader that goes away is seen as EPIPE where we write, a limit on file sizes as EFBIG.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    return static_cast<int>(readiness::cli::run(arguments, readiness::cli::process_io(environ)));
  } catch (const std::exception& error) {
    std::fprintf(stderr,
                 "readiness: internal error: %s\n"
                 "This is a bug. Please report it with the command you ran and, if you may share "
                 "it, the file.\n",
                 error.what());
    return static_cast<int>(readiness::cli::ExitCode::internal);
  }
}
