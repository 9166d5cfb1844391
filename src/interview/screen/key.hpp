#pragma once

#include "base/modules.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::interview {

/// What was pressed at a terminal.
struct Key {
  enum class Kind {
    text,   ///< one character, in UTF-8
    paste,  ///< a text that came at once, of several lines perhaps
    enter,
    escape,
    up,
    down,
    left,
    right,
    home,
    end,
    page_up,
    page_down,
    tab,
    erase,         ///< the character before
    remove,        ///< the character behind
    erase_word,    ///< before
    erase_before,  ///< to the beginning of the line
    erase_behind,  ///< to its end
    end_of_input,  ///< Ctrl-D
    suspend,       ///< Ctrl-Z
    redraw,        ///< nothing was pressed: the window has changed, or somebody is back
    gone,          ///< nobody is there any more, or a signal asked to stop
    unknown
  };
  Kind kind = Kind::unknown;
  std::string text;
  /// Sooner behind the same key than a finger strikes twice: a key that is held down.
  bool is_repeat = false;
  bool is_pasted = false;  ///< it came with more than anybody types at once, without marks
  bool has_more = false;   ///< and it is not the last of that
};

struct KeyRead {
  Key key;
  std::size_t bytes = 0;  ///< that it took
};

/// The first key of what a terminal sent; nothing when its bytes are not all there yet. `is_all`:
/// no more are coming, so that an escape byte is the Escape key and not the start of a sequence.
[[nodiscard]] std::optional<KeyRead> read_key(std::string_view bytes, bool is_all);

/// The mark between which a terminal sends what is pasted, once it has been asked to.
constexpr std::string_view paste_begins = "\x1b[200~", paste_ends = "\x1b[201~";

/// Whether what came at once cannot have been typed: words, or several lines, where a terminal does
/// not mark what is pasted. Digits may be typed ahead, and Enter may follow each of them.
[[nodiscard]] bool looks_pasted(std::string_view bytes);

}  // namespace readiness::interview
