#include "cli/terminal/console.hpp"

#include "base/file.hpp"
#include "base/number.hpp"
#include "base/output_file.hpp"
#include "base/scratch_folder.hpp"
#include "base/text.hpp"
#include "cli/terminal/canvas.hpp"
#include "cli/terminal/line_editor.hpp"
#include "cli/terminal/terminal_input.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace readiness::cli {
namespace {

/// A text in the editor of VISUAL or EDITOR, in a file of its own.
std::optional<std::string> edited_in(const std::string& editor, const std::string& text) {
  Diagnostics ignored;
  const ScratchFolder folder;
  const std::string path = folder.file("text");
  if (!folder.is_there() || !write_file(path, text, ignored)) return std::nullopt;
  const pid_t child = ::fork();
  if (child == 0) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    for (const int signal : {SIGPIPE, SIGXFSZ}) std::signal(signal, SIG_DFL);
    const std::string command = editor + " \"$1\"";
    ::execl("/bin/sh", "sh", "-c", command.c_str(), "sh", path.c_str(), nullptr);
    ::_exit(127);
  }
  int status = 1;
  while (child > 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (status != 0) return std::nullopt;
  return read_file(path, 16 * longest_text, ignored);
}

class Console : public Terminal {
 public:
  Console(int in, int out, bool keys, const Environment& environment)
      : input_(in), out_(out), keys_(keys) {
    editor_name_ = variable_of(environment, "VISUAL");
    if (editor_name_.empty()) editor_name_ = variable_of(environment, "EDITOR");
    if (keys_ && LineEditor::is_there()) open_line_editor();
    const bool can_bold = variable_of(environment, "NO_COLOR").empty();
    if (keys_) canvas_.emplace(input_, out, can_bold, has_utf8_locale(environment));
  }
  ~Console() override {
    canvas_.reset();
    line_editor_.reset();
    if (in_stream_) std::fclose(in_stream_);
    if (out_stream_) std::fclose(out_stream_);
  }

  void write(std::string_view text) override {
    if (canvas_) canvas_->wipe();
    write_all(out_, text);
  }

  Typed read(std::string_view label, Expect expect) override {
    if (canvas_) canvas_->wipe();
    if (keys_ && expect == Expect::key) return choice(label);
    Typed typed = line(label);
    if (expect == Expect::text) return with_pasted_lines(std::move(typed));
    return keys_ ? alone(std::move(typed)) : typed;
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
    in_stream_ = ::fdopen(::dup(input_.descriptor()), "r");
    out_stream_ = ::fdopen(::dup(out_), "w");
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

  /// Several lines at once were pasted: where one is wanted they are no reply, none of them.
  Typed alone(Typed typed) {
    if (typed.state != Typed::State::line || !input_.has_more(TerminalInput::moment)) return typed;
    input_.drain();
    typed.text += "...";
    return typed;
  }

  Typed choice(std::string_view label) {
    std::optional<Typed> typed = key(label);
    if (typed) return std::move(*typed);
    // the line begins where the label stands, and shows it once more
    write("\r");
    if (!line_editor_) write(std::string(label) + input_.waiting().front());
    return alone(line_editor_ ? edited_line(std::string(label)) : input_.line());
  }

  /// A reply of one key; nothing when a line begins instead, which waits to be read then.
  std::optional<Typed> key(std::string_view label) {
    const KeyMode mode(input_.descriptor());
    write(label);
    input_.on_return = [&] {
      mode.enter();
      write("\r");
      write(label);
    };
    auto typed = next_key();
    input_.on_return = nullptr;
    if (typed) write((typed->state == Typed::State::line ? typed->text : "") + "\n");
    return typed;
  }

  std::optional<Typed> next_key() {
    while (true) {
      const auto byte = input_.next();
      if (!byte) return input_.nothing();
      (void)input_.has_more(TerminalInput::moment);
      switch (key_class_of(*byte, input_.waiting())) {
        case KeyClass::reply:
          input_.forgive_enter();
          return Typed{Typed::State::line, std::string(1, *byte), 0};
        case KeyClass::line:
          input_.put_back(*byte);
          return std::nullopt;
        case KeyClass::enter:
          return Typed{};
        case KeyClass::end:
          return Typed{Typed::State::end, {}, 0};
        case KeyClass::nothing:
          if (*byte == '\x1b') input_.forget();  // the rest of its sequence
          break;
      }
    }
  }

  TerminalInput input_;
  int out_;
  bool keys_;
  std::optional<TerminalCanvas> canvas_;
  std::string editor_name_;
  std::FILE* in_stream_ = nullptr;
  std::FILE* out_stream_ = nullptr;
  std::unique_ptr<LineEditor> line_editor_;
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

OpenTerminal open_script(const TerminalWish& wish, const Environment& environment,
                         Diagnostics& diagnostics) {
  if (wish.script == "-")
    return {std::make_unique<ScriptConsole>(STDIN_FILENO, width_from(environment))};
  const int descriptor = ::open(wish.script.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    (void)read_file(wish.script, longest_text, diagnostics);  // says why it cannot be opened
    return {};
  }
  return {std::make_unique<ScriptConsole>(descriptor, width_from(environment))};
}

}  // namespace

OpenTerminal open_console(const TerminalWish& wish, const Environment& environment,
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
                      "in a script use --script FILE, or --no-input with --set and --answers-from");
    return {};
  }
  const bool keys = !wish.plain && variable_of(environment, "TERM") != "dumb" &&
                    !variable_of(environment, "TERM").empty();
  return {std::make_unique<Console>(in, out, keys, environment), keys,
          keys && variable_of(environment, "NO_COLOR").empty()};
}

}  // namespace readiness::cli
