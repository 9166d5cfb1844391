#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace readiness::base {

/// Writes the whole text, whatever interrupts it: 0 or errno.
int write_all(int descriptor, std::string_view text);

/// A new name is on disk once its folder is. Some file systems cannot sync a folder: no failure.
void sync_folder_of(const std::string& path);

/// A file that is written piece by piece and takes its place when all is done, so that nobody ever
/// sees half of it, not even after a power cut. Until then it has no name, so that nothing is left
/// behind whatever ends the process; where the file system cannot do that (NFS, FAT), it is
/// NAME.XXXXXX beside it. A link is followed, and a file that was there keeps its permissions. A
/// device or pipe is written directly.
class OutputFile {
 public:
  /// F0005 with the system's reason when it cannot be written, here and below.
  [[nodiscard]] static std::optional<OutputFile> open(const std::string& path,
                                                      Diagnostics& diagnostics);
  OutputFile(OutputFile&& other) noexcept;
  OutputFile& operator=(OutputFile&&) = delete;
  ~OutputFile();  ///< without `commit` nothing was written

  /// False after an error, which `commit` tells.
  bool write(std::string_view text);
  [[nodiscard]] bool commit(Diagnostics& diagnostics);

 private:
  explicit OutputFile(std::string path);
  // Each 0 or errno.
  int open_directly();
  int open_anew();
  int give_name();

  std::string path_;
  std::string target_;     // behind links; empty: written directly
  std::string temporary_;  // empty: it has no name yet
  int descriptor_ = -1;
  int error_ = 0;  // of the system; the first counts
};

/// Where a path leads in the end: behind links, also where nothing is there yet.
[[nodiscard]] std::string file_behind(const std::string& path);

/// Writes a whole file in one go, as `OutputFile` does.
bool write_file(const std::string& path, std::string_view text, Diagnostics& diagnostics);

}  // namespace readiness::base
