#include "cli/io.hpp"

#include "base/number.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace readiness {
namespace {

/// 0 or errno.
int write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

std::map<std::string, std::string> variables(char** environment) {
  std::map<std::string, std::string> map;
  for (char** entry = environment; entry && *entry; ++entry) {
    const std::string_view text(*entry);
    const std::size_t sign = text.find('=');
    if (sign != std::string_view::npos) map.emplace(text.substr(0, sign), text.substr(sign + 1));
  }
  return map;
}

/// The day in UTC, so that a time zone never changes a result.
Date current_day(const Io& io) {
  if (const auto epoch = parse_integer(io.variable("SOURCE_DATE_EPOCH")); epoch && *epoch >= 0)
    return std::chrono::floor<std::chrono::days>(
        std::chrono::sys_seconds(std::chrono::seconds(*epoch)));
  return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

int width_of_terminal() {
  winsize size{};
  return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

bool is_special_file(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
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

int replace_file(const std::string& path, std::string_view text) {
  std::string temporary = path + ".XXXXXX";
  const int descriptor = ::mkstemp(temporary.data());
  if (descriptor < 0) return errno;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  ::fchmod(descriptor, 0666 & ~mask);
  int error = write_new(descriptor, text, true);
  if (error == 0 && ::rename(temporary.c_str(), path.c_str()) != 0) error = errno;
  if (error != 0) ::unlink(temporary.c_str());
  return error;
}

}  // namespace

Io process_io(char** environment) {
  Io io;
  io.write_out = [](std::string_view text) { return write_all(STDOUT_FILENO, text); };
  io.write_err = [](std::string_view text) { write_all(STDERR_FILENO, text); };
  io.environment = variables(environment);
  io.today = current_day(io);
  io.out_is_terminal = ::isatty(STDOUT_FILENO) == 1;
  io.err_is_terminal = ::isatty(STDERR_FILENO) == 1;
  io.terminal_width = io.out_is_terminal ? width_of_terminal() : 0;
  return io;
}

bool write_file(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  const int error = is_special_file(path) ? write_directly(path, text) : replace_file(path, text);
  if (error == 0) return true;
  Place place;
  place.file = path;
  diagnostics.error("F0005", place,
                    std::string("this file cannot be written: ") + std::strerror(error),
                    "choose another place with -o; nothing was left half-written");
  return false;
}

}  // namespace readiness
