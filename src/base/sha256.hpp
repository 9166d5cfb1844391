#pragma once

#include "base/modules.hpp"

#include <string>
#include <string_view>

namespace readiness::base {

/// "sha256:" and the 64 lower-case hexadecimal digits of the digest.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// 24 hexadecimal digits (96 bits) of HMAC-SHA-256: who has the key can make it again, nobody else
/// can find the text by trying.
[[nodiscard]] std::string keyed_digest(std::string_view key, std::string_view text);

/// "sha256-" and the digest in base 64, as a browser's content policy names what it lets in.
[[nodiscard]] std::string sha256_base64(std::string_view bytes);

/// The bytes in base 64, with padding.
[[nodiscard]] std::string base64(std::string_view bytes);

}  // namespace readiness::base
