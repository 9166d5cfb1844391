#include "base/append_file.hpp"

#include "base/file.hpp"
#include "base/output_file.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace readiness::base {
namespace {

constexpr const char* nothing_added =
    "check the folder, its permissions and the space left; nothing was added";

void cannot_write(const std::string& path, const std::string& reason, Diagnostics& diagnostics,
                  const char* help = nothing_added) {
  diagnostics.error("F0005", Place::of_file(path), "this file cannot be written: " + reason, help);
}

std::string reason_of(int error) { return std::generic_category().message(error); }

int lock_of(int descriptor) {
  while (::flock(descriptor, LOCK_EX) != 0)
    if (errno != EINTR) return errno;
  return 0;
}

/// Whether the path still leads to what is open: somebody may have put another file in its place
/// while we waited.
bool is_still(const std::string& path, int descriptor) {
  struct stat there {
  }, here{};
  return ::stat(path.c_str(), &there) == 0 && ::fstat(descriptor, &here) == 0 &&
         there.st_ino == here.st_ino && there.st_dev == here.st_dev;
}

}  // namespace

AppendFile::AppendFile(AppendFile&& other) noexcept
    : path_(std::move(other.path_)),
      text_(std::move(other.text_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      is_new_(other.is_new_) {}

AppendFile::~AppendFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

std::optional<AppendFile> AppendFile::open(const std::string& path, std::size_t limit,
                                           Diagnostics& diagnostics) {
  AppendFile file(path);
  do {
    if (file.descriptor_ >= 0) ::close(file.descriptor_);
    // without O_NONBLOCK a pipe without a reader would never be opened
    file.descriptor_ =
        ::open(path.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0666);
    int error = file.descriptor_ < 0 ? errno : 0;
    struct stat status {};
    if (error == 0 && ::fstat(file.descriptor_, &status) != 0) error = errno;
    if (error == 0 && !S_ISREG(status.st_mode)) {
      cannot_write(path, "it is not a regular file", diagnostics);
      return std::nullopt;
    }
    if (error == 0) error = lock_of(file.descriptor_);
    if (error != 0) {
      cannot_write(path, reason_of(error), diagnostics);
      return std::nullopt;
    }
  } while (!is_still(path, file.descriptor_));
  // What is locked is read: by now the path may lead to another file.
  auto reader = InputFile::of_descriptor(path, file.descriptor_, diagnostics);
  auto text = reader ? reader->read_all(limit, diagnostics) : std::nullopt;
  if (!text) return std::nullopt;
  struct stat status {};
  if (::fstat(file.descriptor_, &status) != 0 ||
      static_cast<std::size_t>(status.st_size) != text->size()) {
    cannot_write(path, "it is not UTF-8, as what is added is", diagnostics);
    return std::nullopt;
  }
  file.text_ = std::move(*text);
  file.is_new_ = file.text_.empty();
  return file;
}

bool AppendFile::append(std::string_view more, Diagnostics& diagnostics) {
  struct stat before {};
  if (::fstat(descriptor_, &before) != 0) {
    cannot_write(path_, reason_of(errno), diagnostics);
    return false;
  }
  int error = write_all(descriptor_, more);
  if (error == 0 && ::fsync(descriptor_) != 0) error = errno;
  if (error != 0) {
    const bool is_as_before = ::ftruncate(descriptor_, before.st_size) == 0;
    cannot_write(path_, reason_of(error), diagnostics,
                 is_as_before ? nothing_added
                              : "look at its end: what was to be added may stand there in part, "
                                "and could not be taken away again");
    return false;
  }
  if (std::exchange(is_new_, false)) sync_folder_of(file_behind(path_));
  text_ += more;
  return true;
}

}  // namespace readiness::base
