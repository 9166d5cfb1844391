#include "cli/file_writer.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace readiness {
namespace {

void refuse(const std::string& path, int error, Diagnostics& diagnostics) {
  Place place;
  place.file = path;
  diagnostics.error("F0005", place,
                    std::string("this file cannot be written: ") + std::strerror(error),
                    "choose another place; nothing was left half-written");
}

bool is_special_file(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
}

}  // namespace

FileWriter::FileWriter(std::string path, std::string temporary, int descriptor)
    : path_(std::move(path)), temporary_(std::move(temporary)), descriptor_(descriptor) {}

FileWriter::FileWriter(FileWriter&& other) noexcept
    : path_(std::move(other.path_)),
      temporary_(std::exchange(other.temporary_, {})),
      descriptor_(std::exchange(other.descriptor_, -1)),
      error_(other.error_) {}

FileWriter::~FileWriter() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

std::optional<FileWriter> FileWriter::open(const std::string& path, Diagnostics& diagnostics) {
  const bool directly = is_special_file(path);
  std::string temporary = directly ? std::string{} : path + ".XXXXXX";
  const int descriptor =
      directly ? ::open(path.c_str(), O_WRONLY | O_CLOEXEC) : ::mkstemp(temporary.data());
  if (descriptor < 0) {
    refuse(path, errno, diagnostics);
    return std::nullopt;
  }
  if (!directly) {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(descriptor, 0666 & ~mask);
  }
  return FileWriter(path, std::move(temporary), descriptor);
}

bool FileWriter::write(std::string_view text) {
  while (!text.empty() && error_ == 0) {
    const ssize_t written = ::write(descriptor_, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0)
      error_ = errno;
    else
      text.remove_prefix(static_cast<std::size_t>(written));
  }
  return error_ == 0;
}

bool FileWriter::commit(Diagnostics& diagnostics) {
  if (error_ == 0 && !temporary_.empty() && ::fsync(descriptor_) != 0) error_ = errno;
  if (::close(std::exchange(descriptor_, -1)) != 0 && error_ == 0) error_ = errno;
  if (error_ == 0 && !temporary_.empty() && ::rename(temporary_.c_str(), path_.c_str()) != 0)
    error_ = errno;
  if (error_ == 0) temporary_.clear();
  if (error_ != 0) refuse(path_, error_, diagnostics);
  return error_ == 0;
}

}  // namespace readiness
