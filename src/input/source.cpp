#include "input/source.hpp"

#include <utility>

namespace readiness::input {
namespace {

std::string path_of(const std::string& named) { return named == "-" ? "/dev/stdin" : named; }

}  // namespace

std::string name_of_input(const std::string& path) { return path == "-" ? "<stdin>" : path; }

std::optional<Source> read_source(const std::string& path, Diagnostics& diagnostics,
                                  const Limits& limits) {
  auto text = read_file(path_of(path), limits.bytes, diagnostics);
  if (!text) return std::nullopt;
  return Source(name_of_input(path), std::move(*text));
}

std::optional<InputFile> open_input(const std::string& path, Diagnostics& diagnostics) {
  return InputFile::open(path_of(path), diagnostics);
}

}  // namespace readiness::input
