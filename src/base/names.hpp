#pragma once

#include "base/modules.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::base {

// Names of people, units and groups are typed by many hands: what looks the same is the same.

/// As people mean a name: composed (NFC), every run of white space one plain space, none at the
/// ends, nor anything there that has no width. Malformed bytes stay.
[[nodiscard]] std::string tidy_name(std::string_view name);

/// The same for two names that differ only in case.
[[nodiscard]] std::string folded_name(std::string_view name);

/// A name for a file, without an extension: its letters and digits, everything else a hyphen, no
/// accents, in small letters; empty where nothing is left. At most 80 bytes.
[[nodiscard]] std::string file_stem(std::string_view name);

/// The bytes of the sign that a text begins with, where it is white space, or has no width, and is
/// neither a plain space nor a tab nor a line end; 0 for anything else.
[[nodiscard]] std::size_t odd_space_size(std::string_view text);

/// "U+00A0" for the character that a text begins with.
[[nodiscard]] std::string code_point_name(std::string_view text);

/// The code points beyond ASCII in a text, as `code_point_name` writes them, each once.
[[nodiscard]] std::vector<std::string> beyond_ascii(std::string_view text);

}  // namespace readiness::base
