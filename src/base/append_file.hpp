#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::base {

/// A text file that only ever grows, held by one process at a time: others that open it so wait.
/// What is appended is there as a whole and on disk, or not at all, whatever ends the process. A
/// file that is not there yet is made.
class AppendFile {
 public:
  /// Waits until nobody else holds it. F0005 where it cannot be written or is no regular file, else
  /// the problems of `read_file`.
  [[nodiscard]] static std::optional<AppendFile> open(const std::string& path, std::size_t limit,
                                                      Diagnostics& diagnostics);
  AppendFile(AppendFile&& other) noexcept;
  AppendFile& operator=(AppendFile&&) = delete;
  ~AppendFile();  ///< lets go of it

  /// What it held when it was opened.
  [[nodiscard]] const std::string& text() const { return text_; }
  /// F0005 where there is no room or it cannot be written. The file is as it was then, or the help
  /// says that it could not be made so again.
  [[nodiscard]] bool append(std::string_view more, Diagnostics& diagnostics);

 private:
  explicit AppendFile(std::string path) : path_(std::move(path)) {}

  std::string path_, text_;
  int descriptor_ = -1;
  bool is_new_ = false;
};

}  // namespace readiness::base
