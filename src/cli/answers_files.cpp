#include "cli/answers_files.hpp"

#include <filesystem>
#include <glob.h>

namespace readiness::cli {
namespace {

std::vector<std::string> matches_of(const std::string& path) {
  std::error_code ignored;
  if (path.find_first_of("*?[") == std::string::npos || std::filesystem::exists(path, ignored))
    return {path};
  std::vector<std::string> matches;
  glob_t found{};
  if (::glob(path.c_str(), 0, nullptr, &found) == 0)
    matches.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
  ::globfree(&found);
  return matches;
}

}  // namespace

std::vector<Input> files_named(const std::vector<std::string>& paths, CappedDiagnostics& findings) {
  std::vector<std::string> matches;
  for (const std::string& path : paths)
    for (std::string& match : matches_of(path)) matches.push_back(std::move(match));
  return inputs_of(matches, findings);
}

}  // namespace readiness::cli
