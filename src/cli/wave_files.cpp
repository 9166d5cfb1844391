#include "cli/wave_files.hpp"

#include <algorithm>
#include <filesystem>

namespace readiness::cli {
namespace {

namespace fs = std::filesystem;

bool is_folder(const std::string& path) {
  std::error_code ignored;
  return fs::is_directory(path, ignored);
}

std::vector<std::string> folders_in(const std::string& path, CappedDiagnostics& findings) {
  std::vector<std::string> folders;
  std::error_code reason;
  for (fs::directory_iterator it(path, reason), end; !reason && it != end; it.increment(reason))
    if (is_folder(it->path().string())) folders.push_back(it->path().string());
  if (folders.empty()) (void)inputs_of({path}, findings);  // says why, when it cannot be read
  std::sort(folders.begin(), folders.end());
  return folders;
}

}  // namespace

std::string WaveFiles::name() const {
  if (!is_folder) return {};
  const fs::path normal = fs::path(path).lexically_normal();
  return (normal.has_filename() ? normal : normal.parent_path()).filename().string();
}

std::vector<WaveFiles> wave_files(const std::vector<std::string>& paths, CappedDiagnostics& findings) {
  const bool holds_waves = paths.size() == 1 && is_folder(paths.front());
  std::vector<WaveFiles> waves;
  for (const std::string& path : holds_waves ? folders_in(paths.front(), findings) : paths) {
    if (is_folder(path))
      waves.push_back({path, true, inputs_of({path}, findings)});
    else
      waves.push_back({path, false, {{path, InputKind::file, false}}});
  }
  return waves;
}

}  // namespace readiness::cli
