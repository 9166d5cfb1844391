#include "base/file.hpp"

#include "base/text.hpp"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace readiness {
namespace {

/// A file descriptor that closes itself.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

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

/// Appends until the end or until more than `limit` bytes are there; the error number, 0 if none.
int append_all(int descriptor, std::size_t limit, std::string& bytes) {
  std::array<char, 65536> buffer{};
  while (bytes.size() <= limit) {  // one byte more than allowed is enough to know
    const std::size_t left = limit - bytes.size();
    const std::size_t room = left < buffer.size() ? left + 1 : buffer.size();
    const ssize_t count = ::read(descriptor, buffer.data(), room);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    if (count == 0) return 0;
    bytes.append(buffer.data(), static_cast<std::size_t>(count));
  }
  return 0;
}

int write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

/// 0 or errno; the file is synced and closed.
int write_new(int descriptor, std::string_view text, bool sync) {
  int error = write_all(descriptor, text);
  if (error == 0 && sync && ::fsync(descriptor) != 0) error = errno;
  if (::close(descriptor) != 0 && error == 0) error = errno;
  return error;
}

int write_directly(const std::string& path, std::string_view text) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  return descriptor < 0 ? errno : write_new(descriptor, text, false);
}

/// The permissions of the file that is there, else what a new file gets.
mode_t permissions_for(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0) return status.st_mode & 07777;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

/// The file that a link leads to; the path itself when it is none or leads nowhere yet.
std::string without_links(const std::string& path) {
  std::error_code error;
  const std::filesystem::path target = std::filesystem::canonical(path, error);
  return error ? path : target.string();
}

/// A new name is on disk once its folder is. Some file systems cannot sync a folder: no failure.
void sync_folder_of(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  const Descriptor descriptor(
      ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (descriptor.number() >= 0) ::fsync(descriptor.number());
}

int replace_file(const std::string& path, std::string_view text) {
  const std::string target = without_links(path);
  std::string temporary = target + ".XXXXXX";
  const int descriptor = ::mkstemp(temporary.data());
  if (descriptor < 0) return errno;
  ::fchmod(descriptor, permissions_for(target));
  int error = write_new(descriptor, text, true);
  if (error == 0 && ::rename(temporary.c_str(), target.c_str()) != 0) error = errno;
  if (error != 0) ::unlink(temporary.c_str());
  if (error == 0) sync_folder_of(target);
  return error;
}

bool is_special_file(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
}

}  // namespace

bool write_file(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  const int error = is_special_file(path) ? write_directly(path, text) : replace_file(path, text);
  if (error == 0) return true;
  diagnostics.error("F0005", whole_file(path),
                    "this file cannot be written: " + std::generic_category().message(error),
                    "choose another place with -o; nothing was left half-written");
  return false;
}

std::optional<std::string> read_file(const std::string& path, std::size_t limit,
                                     Diagnostics& diagnostics) {
  const auto failed = [&](int reason) {
    refuse(path, reason, diagnostics);
    return std::nullopt;
  };
  // the system would stop reading the name at the NUL and open another file
  if (path.find('\0') != std::string::npos) return failed(ENOENT);
  const Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
  if (descriptor.number() < 0) return failed(errno);
  struct stat status {};
  if (::fstat(descriptor.number(), &status) != 0) return failed(errno);
  if (S_ISDIR(status.st_mode)) return failed(EISDIR);

  std::string bytes;
  const int reason = append_all(descriptor.number(), limit, bytes);
  if (reason != 0) return failed(reason);
  if (bytes.size() > limit) {
    refuse_size(path, limit, diagnostics);
    return std::nullopt;
  }
  return bytes;
}

}  // namespace readiness
