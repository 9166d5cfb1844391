#include "base/output_file.hpp"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace readiness::base {
namespace {

bool is_special_file(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
}

/// What the process takes away from new files. Read before there are threads, for the only way to
/// ask is to set another.
const mode_t taken_away = [] {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return mask;
}();

/// The permissions of the file that is there, else what a new file gets.
mode_t permissions_for(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0666 & ~taken_away;
}

std::string folder_of(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

/// How the system calls an open file that has no name.
std::string path_of(int descriptor) { return "/proc/self/fd/" + std::to_string(descriptor); }

/// A file without a name; below zero where there can be none, or where it could get no name later.
int open_nameless(const std::string& folder) {
#ifdef O_TMPFILE
  const int descriptor = ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
  if (descriptor < 0 || ::access(path_of(descriptor).c_str(), F_OK) == 0) return descriptor;
  ::close(descriptor);
#endif
  return -1;
}

}  // namespace

int write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

void sync_folder_of(const std::string& path) {
  const int descriptor = ::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

std::string file_behind(const std::string& path) {
  namespace fs = std::filesystem;
  constexpr int most_links = 40;  // as many as the system follows
  fs::path at = path;
  std::error_code error;
  for (int links = 0; links < most_links && fs::is_symlink(fs::symlink_status(at, error)); ++links)
    at = at.parent_path() / fs::read_symlink(at, error);
  const fs::path folder =
      fs::weakly_canonical(at.has_parent_path() ? at.parent_path() : ".", error);
  return error ? path : (folder / at.filename()).string();
}

OutputFile::OutputFile(std::string path) : path_(std::move(path)) {
  error_ = is_special_file(path_) ? open_directly() : open_anew();
}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : path_(std::move(other.path_)),
      target_(std::move(other.target_)),
      temporary_(std::exchange(other.temporary_, {})),
      descriptor_(std::exchange(other.descriptor_, -1)),
      error_(other.error_) {}

OutputFile::~OutputFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

std::optional<OutputFile> OutputFile::open(const std::string& path, Diagnostics& diagnostics) {
  OutputFile file(path);
  if (file.error_ == 0) return file;
  (void)file.commit(diagnostics);  // tells the error
  return std::nullopt;
}

int OutputFile::open_directly() {
  descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC);
  return descriptor_ < 0 ? errno : 0;
}

int OutputFile::open_anew() {
  target_ = file_behind(path_);
  if (std::error_code ignored; std::filesystem::is_symlink(target_, ignored))
    return ELOOP;  // links in a circle
  descriptor_ = open_nameless(folder_of(target_));
  if (descriptor_ < 0) {
    std::string name = target_ + ".XXXXXX";
    descriptor_ = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor_ < 0) return errno;
    temporary_ = std::move(name);
  }
  ::fchmod(descriptor_, permissions_for(target_));
  return 0;
}

bool OutputFile::write(std::string_view text) {
  if (error_ == 0) error_ = write_all(descriptor_, text);
  return error_ == 0;
}

/// A name of its own first: only a rename puts one file in the place of another. 0 or errno.
int OutputFile::give_name() {
  for (int number = 0; temporary_.empty(); ++number) {
    const std::string name = target_ + ".new" + std::to_string(number);
    if (::linkat(AT_FDCWD, path_of(descriptor_).c_str(), AT_FDCWD, name.c_str(),
                 AT_SYMLINK_FOLLOW) == 0)
      temporary_ = name;
    else if (errno != EEXIST)
      return errno;
  }
  if (::rename(temporary_.c_str(), target_.c_str()) != 0) return errno;
  temporary_.clear();
  sync_folder_of(target_);
  return 0;
}

bool OutputFile::commit(Diagnostics& diagnostics) {
  const bool is_file = !target_.empty();
  const bool may_have_begun = !is_file && descriptor_ >= 0;
  if (error_ == 0 && is_file && ::fsync(descriptor_) != 0) error_ = errno;
  if (error_ == 0 && is_file) error_ = give_name();
  if (descriptor_ >= 0 && ::close(std::exchange(descriptor_, -1)) != 0 && error_ == 0)
    error_ = errno;
  if (error_ == 0) return true;
  diagnostics.error(
      "F0005", Place::of_file(path_),
      "this file cannot be written: " + std::generic_category().message(error_),
      may_have_begun
          ? "choose another place with -o; whoever reads from this one may have got a part"
          : "choose another place with -o; nothing was left half-written");
  return false;
}

bool write_file(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  auto file = OutputFile::open(path, diagnostics);
  if (!file) return false;
  file->write(text);
  return file->commit(diagnostics);
}

}  // namespace readiness::base
