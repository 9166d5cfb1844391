#include "cli/context.hpp"

#include "base/file.hpp"
#include "base/number.hpp"
#include "base/output_file.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace readiness::cli {
namespace {

bool is_set(const std::string& value) { return !value.empty() && value != "0"; }

constexpr int narrowest = 40;
constexpr int widest = 200;

bool wants_color(const Io& io, const DisplayChoice& choice, bool on_terminal) {
  if (choice.color != "auto") return choice.color == "always";
  if (!io.variable("NO_COLOR").empty()) return false;
  if (const std::string force = io.variable("CLICOLOR_FORCE"); !force.empty() && force != "0")
    return true;
  return on_terminal && io.variable("TERM") != "dumb";
}

int chosen_width(const Io& io, const DisplayChoice& choice) {
  if (choice.width > 0) return choice.width;
  if (const auto columns = parse_integer(io.variable("COLUMNS")); columns && *columns > 0)
    return static_cast<int>(std::min<long>(*columns, widest));
  return io.terminal_width > 0 ? io.terminal_width : 80;
}

/// The first word of each message in colour, so that an error is not one grey line among others.
std::string with_colours(const std::string& text) {
  struct Kind {
    std::string_view begin, colour;
  };
  constexpr std::array<Kind, 3> kinds = {
      {{"error[", "1;31"}, {"warning[", "1;33"}, {"note[", "1;36"}}};
  std::string coloured;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = std::string_view(text).substr(begin, end - begin);
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const Kind& each) { return line.starts_with(each.begin); });
    const std::size_t word = kind == kinds.end() ? 0 : line.find(']') + 1;
    if (word > 0)
      coloured.append("\x1b[")
          .append(kind->colour)
          .append("m")
          .append(line.substr(0, word))
          .append("\x1b[0m");
    coloured.append(line.substr(word)).append("\n");
    begin = end + 1;
  }
  return coloured;
}

}  // namespace

void Context::print(const Diagnostics& diagnostics) const {
  const auto sorted = diagnostics.sorted();
  if (sorted.empty()) return;
  const std::string text = render_long(sorted);
  io.write_err(wants_color(io, DisplayChoice{}, io.err_is_terminal) ? with_colours(text) : text);
}

void Context::say(const std::string& line) const { io.write_err(inert(visible(line)) + "\n"); }

ExitCode Context::deliver(std::string_view document, const std::string& path) const {
  if (!path.empty() && path != "-") {
    Diagnostics diagnostics;
    const bool written = write_file(path, document, diagnostics);
    print(diagnostics);
    return written ? ExitCode::ok : ExitCode::bad_input;
  }
  const int error = io.write_out(document);
  if (error == 0 || error == EPIPE) return ExitCode::ok;
  say(std::string("error: standard output cannot be written: ") + std::strerror(error));
  return ExitCode::bad_input;
}

ExitCode Context::deliver_to_edit(std::string_view document, const std::string& path) const {
  std::error_code ignored;
  Diagnostics diagnostics;
  if (path.empty() || path == "-" || !std::filesystem::is_regular_file(path, ignored))
    return deliver(document, path);
  const auto there = read_file(path, document.size() + 1, diagnostics);
  if (there == document) return ExitCode::ok;
  Diagnostics refused;
  refused.error("U0110", Place{}, "`" + path + "` is there already; it was left alone",
                "somebody may work with it: choose another name, or remove it first");
  print(refused);
  return ExitCode::usage;
}

ExitCode Context::write_folder(
    const std::string& folder,
    const std::vector<std::pair<std::string, std::string>>& names_and_texts) const {
  std::error_code error;
  std::filesystem::create_directories(folder, error);  // said when a file cannot be written
  for (const auto& [name, text] : names_and_texts) {
    const std::string path = (std::filesystem::path(folder) / name).string();
    const ExitCode code = deliver(text, path);
    if (code != ExitCode::ok) return code;
    say("Wrote " + path);
  }
  return ExitCode::ok;
}

std::string pager_of(const Io& io, const DisplayChoice& choice) {
  if (!io.page || !io.out_is_terminal || io.terminal_height == 0 || choice.no_pager) return {};
  if (io.variable("TERM") == "dumb") return {};
  const auto named = io.environment.find("PAGER");
  // where there is no `less`, that is no news for anybody
  const std::string pager = named == io.environment.end()
                                ? "command -v less >/dev/null 2>&1 || exit 127; less"
                                : named->second;
  return pager == "cat" ? "" : pager;
}

bool is_accessible(const Io& io, const DisplayChoice& choice) {
  return choice.accessible || is_set(io.variable("ACCESSIBLE"));
}

TerminalStyle display_style(const Io& io, const DisplayChoice& choice, bool to_terminal) {
  const bool on_terminal = to_terminal && io.out_is_terminal;
  TerminalStyle style;
  style.width = std::clamp(chosen_width(io, choice), narrowest, widest);
  style.color = wants_color(io, choice, on_terminal) && (to_terminal || choice.color == "always");
  style.depth_first = on_terminal && pager_of(io, choice).empty();
  style.spoken = is_accessible(io, choice);
  style.unicode = on_terminal && !choice.ascii && io.variable("TERM") != "dumb" &&
                  has_utf8_locale(io.environment);
  return style;
}

}  // namespace readiness::cli
