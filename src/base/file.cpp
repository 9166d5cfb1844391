#include "base/file.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace readiness::base {
namespace {

Place whole_file(const std::string& path) {
  Place place;
  place.file = path;
  return place;
}

void refuse(const std::string& path, int reason, Diagnostics& diagnostics) {
  const bool missing = reason == ENOENT || reason == ENOTDIR;
  const bool folder = reason == EISDIR;
  Diagnostic& finding =
      missing  ? diagnostics.error("F0001", whole_file(path), "this file does not exist")
      : folder ? diagnostics.error("F0002", whole_file(path), "this is a folder, not a file")
               : diagnostics.error("F0003", whole_file(path), "this file cannot be read");
  finding.notes.push_back("the system says: " + std::generic_category().message(reason));
}

void refuse_size(const std::string& path, std::size_t limit, Diagnostics& diagnostics) {
  Diagnostic& finding = diagnostics.error(
      "F0004", whole_file(path), "this file is larger than " + size_text(limit) + ", the limit");
  const int reason = EFBIG;
  finding.notes.push_back("the system says: " + std::generic_category().message(reason));
}

/// A descriptor, or the error number below zero.
int open_for_reading(const std::string& path) {
  // the system would stop reading the name at the NUL and open another file
  if (path.find('\0') != std::string::npos) return -ENOENT;
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0) return -errno;
  struct stat status {};
  int reason = ::fstat(descriptor, &status) != 0 ? errno : 0;
  if (reason == 0 && S_ISDIR(status.st_mode)) reason = EISDIR;
  if (reason == 0) return descriptor;
  ::close(descriptor);
  return -reason;
}

}  // namespace

std::optional<InputFile> InputFile::open(const std::string& path, Diagnostics& diagnostics) {
  const int descriptor = open_for_reading(path);
  if (descriptor >= 0) return InputFile(path, descriptor);
  refuse(path, -descriptor, diagnostics);
  return std::nullopt;
}

InputFile::~InputFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

InputFile::InputFile(InputFile&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)) {}

std::size_t InputFile::read(std::span<char> bytes, Diagnostics& diagnostics) {
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const ssize_t count = ::read(descriptor_, bytes.data() + filled, bytes.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) refuse(path_, errno, diagnostics);
    if (count <= 0) break;
    filled += static_cast<std::size_t>(count);
  }
  return filled;
}

std::optional<std::string> read_file(const std::string& path, std::size_t limit,
                                     Diagnostics& diagnostics) {
  auto file = InputFile::open(path, diagnostics);
  if (!file) return std::nullopt;
  std::string bytes;
  std::array<char, 65536> buffer{};
  Diagnostics problems;
  while (bytes.size() <= limit) {  // one byte more than allowed is enough to know
    const std::size_t left = limit - bytes.size();
    const std::size_t room = left < buffer.size() ? left + 1 : buffer.size();
    const std::size_t count = file->read(std::span(buffer).first(room), problems);
    bytes.append(buffer.data(), count);
    if (count < room) break;
  }
  for (const Diagnostic& problem : problems.all()) diagnostics.add(problem);
  if (problems.has_errors()) return std::nullopt;
  if (bytes.size() > limit) {
    refuse_size(path, limit, diagnostics);
    return std::nullopt;
  }
  return bytes;
}

}  // namespace readiness::base
