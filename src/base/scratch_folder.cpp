#include "base/scratch_folder.hpp"

#include <filesystem>
#include <stdlib.h>
#include <system_error>

namespace readiness::base {

ScratchFolder::ScratchFolder() {
  std::error_code missing;
  const std::filesystem::path parent = std::filesystem::temp_directory_path(missing);
  if (missing) return;
  path_ = (parent / "readiness-XXXXXX").string();
  if (!::mkdtemp(path_.data())) path_.clear();
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  if (is_there()) std::filesystem::remove_all(path_, ignored);
}

}  // namespace readiness::base
