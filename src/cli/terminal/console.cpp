#include "cli/terminal/console.hpp"

#include "base/file.hpp"
#include "base/number.hpp"
#include "base/output_file.hpp"
#include "base/scratch_folder.hpp"
#include "base/text.hpp"
#include "cli/terminal/canvas.hpp"
#include "cli/terminal/child.hpp"
#include "cli/terminal/line_editor.hpp"
#include "cli/terminal/terminal_input.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <sys/ioctl.h>
#include <unistd.h>

namespace readiness::cli {
namespace {

/// A text in the editor of VISUAL or EDITOR, in a file of its own.
std::optional<std::string> edited_in(const std::string& editor, const std::string& text) {
  Diagnostics ignored;
  const ScratchFolder folder;
  const std::string path = folder.file("text");
  if (!folder.is_there() || !write_file(path, text, ignored)) return std::nullopt;
  const auto child = start_child(shell_command(editor + " \"$1\"", {path}));
  if (!child || exit_code_of_child(*child) != 0) return std::nullopt;
  return read_file(path, 16 * longest_text, ignored);
}

class Console : public Terminal {
 public:
  Console(int in, int out, bool can_draw, const Environment& environment) : input_(in), out_(out) {
    editor_name_ = variable_of(environment, "VISUAL");
    if (editor_name_.empty()) editor_name_ = variable_of(environment, "EDITOR");
    const bool has_looks = variable_of(environment, "NO_COLOR").empty();
    if (can_draw) canvas_.emplace(input_, out, has_looks, has_utf8_locale(environment));
    if (can_draw && LineEditor::is_there()) open_line_editor();
  }
  ~Console() override {
    canvas_.reset();
    line_editor_.reset();
    if (in_stream_) std::fclose(in_stream_);
    if (out_stream_) std::fclose(out_stream_);
  }
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;

  void write(std::string_view text) override {
    if (canvas_) canvas_->wipe();
    write_all(out_, text);
  }

  Typed read(std::string_view label, Expect expect) override {
    if (canvas_) canvas_->wipe();
    Typed typed = line(label);
    return expect == Expect::text ? with_pasted_lines(std::move(typed)) : typed;
  }

  [[nodiscard]] int width() const override {
    winsize size{};
    const bool known = ::ioctl(out_, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : 80;
  }

  std::optional<std::string> edit(const std::string& text) override {
    if (editor_name_.empty()) return std::nullopt;
    if (canvas_) canvas_->wipe();
    return edited_in(editor_name_, text);
  }

  Canvas* canvas() override { return canvas_ ? &*canvas_ : nullptr; }

 private:
  void open_line_editor() {
    in_stream_ = ::fdopen(::fcntl(input_.descriptor(), F_DUPFD_CLOEXEC, 0), "r");
    out_stream_ = ::fdopen(::fcntl(out_, F_DUPFD_CLOEXEC, 0), "w");
    if (!in_stream_ || !out_stream_) return;
    line_editor_ = std::make_unique<LineEditor>(in_stream_, out_stream_, [this] {
      const auto byte = input_.next();
      if (++typed_ <= longest_text) return byte;
      input_.drain();
      return std::optional<char>('\n');
    });
  }

  Typed line(std::string_view label) {
    if (line_editor_) return edited_line(std::string(label));
    write(label);
    return input_.line();
  }

  Typed edited_line(const std::string& label) {
    typed_ = 0;
    auto line = line_editor_->read(label);
    if (typed_ > longest_text) return {Typed::State::too_long, {}, 0};
    if (!line) {
      write("\n");
      return input_.nothing();
    }
    return {Typed::State::line, std::move(*line), 0};
  }

  /// Lines that arrive faster than anybody types belong to the same text.
  Typed with_pasted_lines(Typed typed) {
    while (typed.state == Typed::State::line && !typed.text.empty() && typed.text.front() != ':' &&
           input_.has_more(TerminalInput::moment)) {
      Typed more = input_.line();
      if (more.state != Typed::State::line) return more;
      typed.text += "\n" + more.text;
      if (typed.text.size() > longest_text) {
        input_.drain();
        return {Typed::State::too_long, {}, 0};
      }
    }
    return typed;
  }

  TerminalInput input_;
  int out_;
  std::optional<TerminalCanvas> canvas_;
  std::string editor_name_;
  std::FILE* in_stream_ = nullptr;
  std::FILE* out_stream_ = nullptr;
  std::unique_ptr<LineEditor> line_editor_;  ///< for the few lines that are typed, not drawn
  std::size_t typed_ = 0;
};

/// Replies from a script; what it "types" is shown, so that the transcript reads like a session.
class ScriptConsole : public Terminal {
 public:
  ScriptConsole(int in, int width) : input_(in), width_(width) {}

  void write(std::string_view text) override { write_all(STDERR_FILENO, text); }
  Typed read(std::string_view label, Expect) override {
    write(label);
    Typed typed = input_.line();
    write((typed.state == Typed::State::line ? visible(typed.text) : "") + "\n");
    return typed;
  }
  [[nodiscard]] int width() const override { return width_; }
  std::optional<std::string> edit(const std::string&) override { return std::nullopt; }

 private:
  TerminalInput input_;
  int width_;
};

int width_from(const Environment& environment) {
  const auto columns = parse_integer(variable_of(environment, "COLUMNS"));
  return columns && *columns > 0 && *columns < 10000 ? static_cast<int>(*columns) : 80;
}

std::unique_ptr<Terminal> open_script(const TerminalWish& wish, const Environment& environment,
                                      Diagnostics& diagnostics) {
  if (wish.script == "-")
    return std::make_unique<ScriptConsole>(STDIN_FILENO, width_from(environment));
  const int descriptor = ::open(wish.script.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    (void)read_file(wish.script, longest_text, diagnostics);  // says why it cannot be opened
    return nullptr;
  }
  return std::make_unique<ScriptConsole>(descriptor, width_from(environment));
}

}  // namespace

std::unique_ptr<Terminal> open_console(const TerminalWish& wish, const Environment& environment,
                                       Diagnostics& diagnostics) {
  if (!wish.script.empty()) return open_script(wish, environment, diagnostics);
  int in = STDIN_FILENO, out = STDERR_FILENO;
  const bool in_fits = !wish.input_is_data && ::isatty(in) == 1;
  if (!in_fits || ::isatty(out) != 1) {
    const int tty = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (!in_fits) in = tty;
    if (::isatty(out) != 1 && tty >= 0) out = tty;
  }
  if (in < 0) {
    diagnostics.error("U0108", Place{}, "there is no terminal to ask questions on",
                      "in a script use --script FILE; `assess` also takes --no-input with --set "
                      "and --answers-from");
    return nullptr;
  }
  const std::string terminal = variable_of(environment, "TERM");
  const bool can_draw = !wish.plain && terminal != "dumb" && !terminal.empty();
  return std::make_unique<Console>(in, out, can_draw, environment);
}

}  // namespace readiness::cli
