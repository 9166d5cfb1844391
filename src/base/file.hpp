#pragma once

#include "base/diagnostic.hpp"
#include "base/encoding.hpp"
#include "base/modules.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace readiness::base {

// Files are read as UTF-8. UTF-16 is converted before anybody sees it: what Windows
// programs save is the same text in other bytes.

/// The last part of a path; empty behind a slash.
[[nodiscard]] inline std::string_view name_in_folder(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

/// The whole content of a regular file (or of a pipe such as /dev/stdin) of at most `limit` bytes.
/// Problems: F0001 missing, F0002 a folder, F0003 not readable, F0004 larger than the limit, each
/// with the operating system's reason. Reads no more than limit + 1 bytes.
[[nodiscard]] std::optional<std::string> read_file(const std::string& path, std::size_t limit,
                                                   Diagnostics& diagnostics);

/// Turns bytes into text, piece by piece; at the end what is left of it.
using Decode = std::function<void(std::string_view bytes, bool at_end, std::string& out)>;

/// A file or pipe that is read piece by piece: for what is larger than memory.
class InputFile {
 public:
  /// Problems as in `read_file`: F0001, F0002, F0003.
  [[nodiscard]] static std::optional<InputFile> open(const std::string& path,
                                                     Diagnostics& diagnostics);
  /// Serves what somebody holds open, from where it stands; the descriptor stays theirs. F0003.
  [[nodiscard]] static std::optional<InputFile> of_descriptor(std::string path, int descriptor,
                                                              Diagnostics& diagnostics);
  /// Serves text that was read or made elsewhere, as if a file held it.
  [[nodiscard]] static InputFile of_text(std::string path, std::string text);
  ~InputFile();
  InputFile(InputFile&& other) noexcept;
  InputFile& operator=(InputFile&&) = delete;

  /// Peeks at the first bytes, at most so many; they are still read later.
  [[nodiscard]] std::string_view peek(Diagnostics& diagnostics, std::size_t most = 4096);
  /// Fills the bytes as far as there is something to read; how many. 0: the end, or an error
  /// (F0003), which is told once.
  [[nodiscard]] std::size_t read(std::span<char> bytes, Diagnostics& diagnostics);
  /// All that is left of it, of at most `limit` bytes: F0003, F0004.
  [[nodiscard]] std::optional<std::string> read_all(std::size_t limit, Diagnostics& diagnostics);
  /// Adds a decoder for all that is read from now on, including what was peeked at.
  void decode_by(Decode decode);
  /// Whether a decoder changes the bytes that are read.
  [[nodiscard]] bool is_decoded() const { return static_cast<bool>(decode_); }

 private:
  InputFile(std::string path, int descriptor, std::optional<std::size_t> size = {})
      : path_(std::move(path)), descriptor_(descriptor), left_(size) {}
  void begin(Diagnostics& diagnostics);
  [[nodiscard]] std::size_t read_bytes(std::span<char> bytes, Diagnostics& diagnostics);
  bool decode_more(Diagnostics& diagnostics);

  std::string path_;
  int descriptor_;
  std::optional<std::size_t> left_;  // of a regular file, so that its end need not be looked for
  bool is_begun_ = false;
  std::string waiting_;  // read from the file, and not given out yet
  Decode decode_;        // of what is not read as it is
};

}  // namespace readiness::base
