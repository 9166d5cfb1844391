// The only file that knows libedit.
#include "cli/terminal/line_editor.hpp"

#ifdef READINESS_LIBEDIT

#include <utf8proc.h>

#include <clocale>
#include <histedit.h>
#include <langinfo.h>
#include <string_view>

namespace readiness::cli {

struct LineEditor::State {
  EditLine* editor = nullptr;
  std::function<std::optional<char>()> next_byte;
  std::string label;
};

namespace {

/// libedit measures characters by the locale's rules; nothing else here does.
void speak_utf8() {
  std::setlocale(LC_CTYPE, "");
  if (std::string_view(nl_langinfo(CODESET)) != "UTF-8") std::setlocale(LC_CTYPE, "C.UTF-8");
}

/// The rest of a character whose first byte was read; what is malformed comes through as it is.
wchar_t character_from(char first, const std::function<std::optional<char>()>& next_byte) {
  std::string bytes(1, first);
  const auto lead = static_cast<unsigned char>(first);
  const std::size_t length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  while (bytes.size() < length)
    if (const auto byte = next_byte())
      bytes += *byte;
    else
      return 0;
  utf8proc_int32_t character = -1;
  utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data()),
                   static_cast<utf8proc_ssize_t>(bytes.size()), &character);
  return character < 0 ? L'\xfffd' : static_cast<wchar_t>(character);
}

void append_utf8(std::string& text, wchar_t character) {
  utf8proc_uint8_t bytes[4];
  const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(character), bytes);
  text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

template <class State>
State& state_of(EditLine* editor) {
  State* state = nullptr;
  el_get(editor, EL_CLIENTDATA, &state);
  return *state;
}

}  // namespace

LineEditor::LineEditor(std::FILE* in, std::FILE* out,
                       std::function<std::optional<char>()> next_byte)
    : state_(std::make_unique<State>()) {
  speak_utf8();
  state_->next_byte = std::move(next_byte);
  state_->editor = el_init("readiness", in, out, out);
  if (!state_->editor) return;
  el_set(state_->editor, EL_CLIENTDATA, state_.get());
  el_set(state_->editor, EL_EDITOR, "emacs");
  el_set(state_->editor, EL_SIGNAL, 0);
  el_set(
      state_->editor, EL_PROMPT,
      +[](EditLine* editor) { return state_of<State>(editor).label.data(); });
  el_set(
      state_->editor, EL_GETCFN, +[](EditLine* editor, wchar_t* character) {
        const auto& next = state_of<State>(editor).next_byte;
        const auto byte = next();
        if (!byte) return 0;
        *character = character_from(*byte, next);
        return *character == 0 ? 0 : 1;
      });
}

LineEditor::~LineEditor() {
  if (state_->editor) el_end(state_->editor);
}

bool LineEditor::is_there() { return true; }

std::optional<std::string> LineEditor::read(const std::string& label) {
  if (!state_->editor) return std::nullopt;
  state_->label = label;
  int count = 0;
  const wchar_t* line = el_wgets(state_->editor, &count);
  if (!line || count <= 0) return std::nullopt;
  std::string text;
  for (int i = 0; i < count; ++i)
    if (line[i] != L'\n' && line[i] != L'\r') append_utf8(text, line[i]);
  return text;
}

}  // namespace readiness::cli

#else

namespace readiness::cli {

struct LineEditor::State {};

LineEditor::LineEditor(std::FILE*, std::FILE*, std::function<std::optional<char>()>) {}
LineEditor::~LineEditor() = default;
bool LineEditor::is_there() { return false; }
std::optional<std::string> LineEditor::read(const std::string&) { return std::nullopt; }

}  // namespace readiness::cli

#endif
