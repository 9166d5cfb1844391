#pragma once

#include "base/diagnostic.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace readiness {

/// Writes a large file piece by piece: into a temporary file beside it, which takes its place when
/// all is done, so that nobody ever sees half of it. A device or pipe is written directly.
class FileWriter {
 public:
  /// F0005 when it cannot be written, here and below.
  [[nodiscard]] static std::optional<FileWriter> open(const std::string& path,
                                                      Diagnostics& diagnostics);
  FileWriter(FileWriter&& other) noexcept;
  FileWriter& operator=(FileWriter&&) = delete;
  ~FileWriter();  ///< without `commit` nothing was written

  [[nodiscard]] bool write(std::string_view text);
  [[nodiscard]] bool commit(Diagnostics& diagnostics);

 private:
  FileWriter(std::string path, std::string temporary, int descriptor);

  std::string path_, temporary_;  // empty temporary: written directly
  int descriptor_;
  int error_ = 0;
};

}  // namespace readiness
