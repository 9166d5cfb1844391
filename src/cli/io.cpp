#include "cli/io.hpp"

#include "base/number.hpp"
#include "base/output_file.hpp"
#include "cli/terminal/console.hpp"
#include "cli/terminal/pager.hpp"
#include "cli/terminal/printer.hpp"

#include <cerrno>
#include <ctime>
#include <sys/ioctl.h>
#include <unistd.h>

namespace readiness::cli {
namespace {

std::map<std::string, std::string> variables(char** environment) {
  std::map<std::string, std::string> map;
  for (char** entry = environment; entry && *entry; ++entry) {
    const std::string_view text(*entry);
    const std::size_t sign = text.find('=');
    if (sign != std::string_view::npos) map.emplace(text.substr(0, sign), text.substr(sign + 1));
  }
  return map;
}

/// The day where the user is (TZ), and in UTC; both that of SOURCE_DATE_EPOCH where it is set.
void set_days(Io& io) {
  const auto epoch = parse_integer(io.variable("SOURCE_DATE_EPOCH"));
  const std::time_t now = epoch && *epoch >= 0 ? *epoch : std::time(nullptr);
  io.today = io.today_in_utc = date_at(now);
  std::tm local{};
  if (!(epoch && *epoch >= 0) && ::localtime_r(&now, &local))
    io.today = date_of(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

winsize size_of_terminal() {
  winsize size{};
  return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size : winsize{};
}

}  // namespace

Io process_io(char** environment) {
  Io io;
  io.write_out = [](std::string_view text) { return write_all(STDOUT_FILENO, text); };
  io.write_err = [](std::string_view text) { write_all(STDERR_FILENO, text); };
  io.environment = variables(environment);
  set_days(io);
  io.in_is_terminal = ::isatty(STDIN_FILENO) == 1;
  io.out_is_terminal = ::isatty(STDOUT_FILENO) == 1;
  io.err_is_terminal = ::isatty(STDERR_FILENO) == 1;
  if (io.out_is_terminal) {
    const winsize size = size_of_terminal();
    io.terminal_width = size.ws_col;
    io.terminal_height = size.ws_row;
    io.page = page_through;
  }
  io.print = [environment = io.environment](std::string_view html, Diagnostics& diagnostics) {
    return print_pdf(html, environment, diagnostics);
  };
  io.open_terminal = [environment = io.environment](const TerminalWish& wish,
                                                    Diagnostics& diagnostics) {
    return open_console(wish, environment, diagnostics);
  };
  return io;
}

}  // namespace readiness::cli
