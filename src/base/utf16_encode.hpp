#pragma once

#include "base/modules.hpp"
#include "base/utf16.hpp"

#include <string>
#include <string_view>

namespace readiness::base {

/// Well-formed UTF-8 as UTF-16; `has_mark`: it begins with a byte order mark.
[[nodiscard]] std::string as_utf16(std::string_view text, ByteOrder order, bool has_mark);

/// The text in the bytes that a file has which begins so: in UTF-16 where that is, else as it is.
[[nodiscard]] std::string encoded_alike(std::string_view first_bytes, std::string text);

}  // namespace readiness::base
