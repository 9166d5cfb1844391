#include "interview/screen/key.hpp"

#include <algorithm>
#include <array>

namespace readiness::interview {
namespace {

using Kind = Key::Kind;

struct ControlKey {
  char byte;
  Kind kind;
};
constexpr std::array control_keys = {
    ControlKey{'\r', Kind::enter},
    ControlKey{'\n', Kind::enter},
    ControlKey{'\t', Kind::tab},
    ControlKey{'\x7f', Kind::erase},
    ControlKey{'\b', Kind::erase},
    ControlKey{'\x01', Kind::home},
    ControlKey{'\x05', Kind::end},
    ControlKey{'\x02', Kind::left},
    ControlKey{'\x06', Kind::right},
    ControlKey{'\x10', Kind::up},
    ControlKey{'\x0e', Kind::down},
    ControlKey{'\x17', Kind::erase_word},
    ControlKey{'\x15', Kind::erase_before},
    ControlKey{'\x0b', Kind::erase_behind},
    ControlKey{'\x04', Kind::end_of_input},
    ControlKey{'\x1a', Kind::suspend},
    ControlKey{'\x0c', Kind::redraw},
};

/// Behind `ESC [` or `ESC O`, as terminals have sent them since the VT100 and xterm.
struct Sequence {
  std::string_view bytes;
  Kind kind;
};
constexpr std::array sequences = {
    Sequence{"A", Kind::up},         Sequence{"B", Kind::down},    Sequence{"C", Kind::right},
    Sequence{"D", Kind::left},       Sequence{"H", Kind::home},    Sequence{"F", Kind::end},
    Sequence{"1~", Kind::home},      Sequence{"7~", Kind::home},   Sequence{"4~", Kind::end},
    Sequence{"8~", Kind::end},       Sequence{"3~", Kind::remove}, Sequence{"5~", Kind::page_up},
    Sequence{"6~", Kind::page_down},
};

bool is_final(char byte) { return byte >= 0x40 && byte <= 0x7e; }

std::optional<KeyRead> read_paste(std::string_view bytes, bool is_all) {
  const std::size_t begin = paste_begins.size();
  const std::size_t end = bytes.find(paste_ends);
  if (end != std::string_view::npos)
    return KeyRead{{Kind::paste, std::string(bytes.substr(begin, end - begin))},
                   end + paste_ends.size()};
  if (is_all) return KeyRead{{Kind::paste, std::string(bytes.substr(begin))}, bytes.size()};
  return std::nullopt;
}

/// A sequence is taken whole, also where it is not known: no byte of it is text.
std::optional<KeyRead> read_escape(std::string_view bytes, bool is_all) {
  if (bytes.starts_with(paste_begins)) return read_paste(bytes, is_all);
  if (bytes.size() == 1) {
    if (is_all) return KeyRead{{Kind::escape, {}}, 1};
    return std::nullopt;
  }
  if (bytes[1] == '\x1b') return KeyRead{{Kind::escape, {}}, 1};
  if (bytes[1] != '[' && bytes[1] != 'O') return KeyRead{{Kind::unknown, {}}, 2};  // Alt and a key
  std::size_t end = 2;
  while (end < bytes.size() && !is_final(bytes[end])) ++end;
  if (end == bytes.size()) {
    if (is_all) return KeyRead{{Kind::unknown, {}}, bytes.size()};
    return std::nullopt;
  }
  const std::string_view body = bytes.substr(2, end - 1);
  for (const Sequence& row : sequences)
    if (row.bytes == body) return KeyRead{{row.kind, {}}, end + 1};
  return KeyRead{{Kind::unknown, {}}, end + 1};
}

std::size_t length_from(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0xc0 || byte >= 0xf8 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80; }

}  // namespace

std::optional<KeyRead> read_key(std::string_view bytes, bool is_all) {
  if (bytes.empty()) return std::nullopt;
  if (bytes.front() == '\x1b') return read_escape(bytes, is_all);
  for (const ControlKey& row : control_keys)
    if (row.byte == bytes.front()) return KeyRead{{row.kind, {}}, 1};
  if (static_cast<unsigned char>(bytes.front()) < 0x20) return KeyRead{{Kind::unknown, {}}, 1};
  const std::size_t length = length_from(bytes.front());
  std::size_t taken = 1;
  while (taken < std::min(length, bytes.size()) && continues_character(bytes[taken])) ++taken;
  if (taken < length && taken == bytes.size() && !is_all) return std::nullopt;
  return KeyRead{{Kind::text, std::string(bytes.substr(0, taken))}, taken};
}

bool looks_pasted(std::string_view bytes) {
  constexpr std::size_t typed_ahead = 3;  // letters that quick fingers send at once
  if (bytes.find('\x1b') != std::string_view::npos) return false;
  const auto is_word = [](char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value > 0x20 && value != 0x7f && (byte < '0' || byte > '9');
  };
  return std::count_if(bytes.begin(), bytes.end(), is_word) >
         static_cast<std::ptrdiff_t>(typed_ahead);
}

}  // namespace readiness::interview
