#pragma once

#include "base/modules.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::base {

// Texts in legacy regional encodings, which some programs still write.

/// The likely encoding of a text that is not UTF-8: `WINDOWS-1252` where nothing says
/// otherwise.
[[nodiscard]] std::string guessed_charset(std::string_view text);

/// Turns text of an encoding into UTF-8, piece by piece. What has no meaning in the encoding
/// becomes bytes that are not well-formed UTF-8, so that it is told at its place.
class CharsetDecoder {
 public:
  /// Nothing where the encoding is not known.
  [[nodiscard]] static std::optional<CharsetDecoder> open(const std::string& charset);
  void append(std::string_view bytes, bool at_end, std::string& out);

 private:
  struct Handle;
  explicit CharsetDecoder(std::shared_ptr<Handle> handle) : handle_(std::move(handle)) {}
  std::shared_ptr<Handle> handle_;
  std::string rest_;  // the beginning of a character
};

}  // namespace readiness::base
