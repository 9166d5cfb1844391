#include "cli/context.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

Io terminal() {
  Io io;
  io.out_is_terminal = true;
  io.terminal_width = 100;
  io.environment = {{"TERM", "xterm"}, {"LANG", "en_GB.UTF-8"}};
  return io;
}

TEST_CASE("a terminal gets colour, blocks and its own width") {
  const TerminalStyle style = display_style(terminal(), {}, true);
  CHECK(style.color);
  CHECK(style.unicode);
  CHECK(style.width == 100);
}

TEST_CASE("a pipe gets neither, and eighty columns") {
  Io io = terminal();
  io.out_is_terminal = false;
  io.terminal_width = 0;
  const TerminalStyle style = display_style(io, {}, true);
  CHECK_FALSE(style.color);
  CHECK_FALSE(style.unicode);
  CHECK(style.width == 80);
}

TEST_CASE("NO_COLOR, TERM=dumb and the flags decide in this order") {
  Io io = terminal();
  io.environment["NO_COLOR"] = "1";
  CHECK_FALSE(display_style(io, {}, true).color);
  CHECK(display_style(io, {.color = "always"}, true).color);
  io.environment.erase("NO_COLOR");
  io.environment["TERM"] = "dumb";
  CHECK_FALSE(display_style(io, {}, true).color);
  CHECK_FALSE(display_style(io, {}, true).unicode);
  io.environment["TERM"] = "xterm";
  CHECK_FALSE(display_style(io, {.color = "never"}, true).color);
  CHECK_FALSE(display_style(io, {.ascii = true}, true).unicode);
}

TEST_CASE("CLICOLOR_FORCE colours a pipe, unless NO_COLOR is set") {
  Io io = terminal();
  io.out_is_terminal = false;
  io.environment["CLICOLOR_FORCE"] = "1";
  CHECK(display_style(io, {}, true).color);
  io.environment["NO_COLOR"] = "1";
  CHECK_FALSE(display_style(io, {}, true).color);
}

TEST_CASE("the width comes from the flag, COLUMNS or the terminal, within 40 and 200") {
  Io io = terminal();
  CHECK(display_style(io, {.width = 60}, true).width == 60);
  io.environment["COLUMNS"] = "20";
  CHECK(display_style(io, {}, true).width == 40);
  io.environment["COLUMNS"] = "1000";
  CHECK(display_style(io, {}, true).width == 200);
  io.environment["COLUMNS"] = "wide";
  CHECK(display_style(io, {}, true).width == 100);
}

TEST_CASE("a file gets no colour by itself") {
  CHECK_FALSE(display_style(terminal(), {}, false).color);
  CHECK_FALSE(display_style(terminal(), {}, false).unicode);
}

TEST_CASE("a full disk is said, a reader that went away is not") {
  std::string said;
  Io io = terminal();
  io.write_err = [&](std::string_view text) { said += text; };
  io.write_out = [](std::string_view) { return 32; };  // EPIPE
  CHECK(Context{io}.deliver("text") == ExitCode::ok);
  CHECK(said.empty());
  io.write_out = [](std::string_view) { return 28; };  // ENOSPC
  CHECK(Context{io}.deliver("text") == ExitCode::bad_input);
  CHECK(said == "error: standard output cannot be written: No space left on device\n");
}

}  // namespace
}  // namespace readiness
