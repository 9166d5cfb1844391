#include "cli/terminal/child.hpp"

#include "base/file.hpp"
#include "base/scratch_folder.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

#include <csignal>

namespace readiness {
namespace {

int code_of(const std::string& script, const std::vector<std::string>& arguments = {}) {
  const auto child = start_child(shell_command(script, arguments), {.is_quiet = true});
  REQUIRE(child);
  return exit_code_of_child(*child);
}

TEST_CASE("a program ends with its code, or with 128 and the signal that ended it") {
  CHECK(code_of("exit 0") == 0);
  CHECK(code_of("exit 3") == 3);
  CHECK(code_of("test \"$1\" = \"a b\"", {"a b"}) == 0);
  CHECK(code_of("kill -9 $$") == 128 + 9);
  CHECK(code_of("no-such-command-here") == command_not_found);
  CHECK_FALSE(start_child({"/no/such/program"}));
}

TEST_CASE("a program gets the usual signals, whatever is ignored or blocked here") {
  const ScratchFolder folder;
  struct sigaction ignore = {};
  struct sigaction before = {};
  ignore.sa_handler = SIG_IGN;
  ::sigaction(SIGPIPE, &ignore, &before);
  sigset_t blocked, old_mask;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGTERM);
  ::sigprocmask(SIG_BLOCK, &blocked, &old_mask);
  const int code = code_of("exec cat /proc/self/status >\"$1\"", {folder.file("status")});
  ::sigprocmask(SIG_SETMASK, &old_mask, nullptr);
  ::sigaction(SIGPIPE, &before, nullptr);
  REQUIRE(code == 0);

  Diagnostics diagnostics;
  const std::string status = read_file(folder.file("status"), 1 << 16, diagnostics).value_or("");
  const auto mask_of = [&](const std::string& name) {
    const std::size_t at = status.find("\n" + name + ":\t");
    REQUIRE(at != std::string::npos);
    return std::stoull(status.substr(at + name.size() + 3, 16), nullptr, 16);
  };
  CHECK(mask_of("SigBlk") == 0);
  CHECK((mask_of("SigIgn") & (1ULL << (SIGPIPE - 1))) == 0);
}

TEST_CASE("a program reads what it is given, and nothing where it is to be quiet") {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  REQUIRE(::write(ends[1], "word\n", 5) == 5);
  ::close(ends[1]);
  const auto child = start_child(shell_command("read -r line && test \"$line\" = word"), {ends[0]});
  ::close(ends[0]);
  REQUIRE(child);
  CHECK(exit_code_of_child(*child) == 0);
  CHECK(code_of("! read -r line") == 0);
}

}  // namespace
}  // namespace readiness
