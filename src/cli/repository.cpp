#include "cli/repository.hpp"

#include <filesystem>
#include <string>
#include <utility>

namespace readiness::cli {
namespace {

namespace fs = std::filesystem;

/// The folder with `.git`, which in a worktree is a file; empty where there is none.
fs::path repository_of(fs::path folder) {
  std::error_code ignored;
  for (; !folder.empty(); folder = folder.parent_path()) {
    if (fs::exists(folder / ".git", ignored)) return folder;
    if (folder == folder.parent_path()) break;
  }
  return {};
}

std::string path_in(const fs::path& root, const fs::path& folder, const std::string& file) {
  if (file.empty() || file.starts_with('<')) return file;  // <stdin>
  const std::string path = (folder / file).lexically_normal().lexically_relative(root).string();
  return path.empty() || path.starts_with("..") ? file : path;
}

}  // namespace

CheckLines with_paths_in_repository(CheckLines lines) {
  std::error_code failed;
  const fs::path folder = fs::current_path(failed);
  const fs::path root = failed ? fs::path() : repository_of(folder);
  if (root.empty()) return lines;
  for (CheckLine& line : lines.lines) {
    const std::string path = path_in(root, folder, line.place.file);
    if (line.subject == line.place.file) line.subject = path;
    line.place.file = path;
  }
  return lines;
}

}  // namespace readiness::cli
