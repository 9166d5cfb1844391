#include "base/file.hpp"

#include "base/text.hpp"

#include <array>
#include <cerrno>
#include <fcntl.h>
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

}  // namespace

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
