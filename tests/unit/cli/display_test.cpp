#include "cli/context.hpp"
#include "cli/terminal/pager.hpp"
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

TEST_CASE("long output has a pager at a terminal, as the user says") {
  Io io = terminal();
  CHECK(pager_of(io, {}).empty());  // no way to start one
  io.page = [](const std::string&, std::string_view) { return true; };
  CHECK(pager_of(io, {}).empty());  // nobody knows how high the terminal is
  io.terminal_height = 24;
  CHECK(pager_of(io, {}).ends_with("less"));
  CHECK(pager_of(io, {.no_pager = true}).empty());
  CHECK(display_style(io, {.no_pager = true}, true).depth_first);
  CHECK_FALSE(display_style(io, {}, true).depth_first);
  io.environment["PAGER"] = "most -s";
  CHECK(pager_of(io, {}) == "most -s");
  for (const char* none : {"", "cat"}) {
    io.environment["PAGER"] = none;
    CHECK(pager_of(io, {}).empty());
  }
  io.environment["PAGER"] = "most";
  io.environment["TERM"] = "dumb";
  CHECK(pager_of(io, {}).empty());
  io.environment["TERM"] = "xterm";
  io.out_is_terminal = false;
  CHECK(pager_of(io, {}).empty());
}

TEST_CASE("a pager gets the text, and one that cannot be started shows nothing") {
  CHECK(page_through("cat >/dev/null", "text"));
  CHECK(page_through("true", std::string(1 << 20, 'x')));  // has seen enough
  CHECK_FALSE(page_through("no-such-pager-here 2>/dev/null", "text"));
}

}  // namespace
}  // namespace readiness
