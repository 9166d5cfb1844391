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

void refuse(const std::string& path, int reason, Diagnostics& diagnostics) {
  const bool missing = reason == ENOENT || reason == ENOTDIR;
  const bool folder = reason == EISDIR;
  Diagnostic& finding =
      missing  ? diagnostics.error("F0001", Place::of_file(path), "this file does not exist")
      : folder ? diagnostics.error("F0002", Place::of_file(path), "this is a folder, not a file")
               : diagnostics.error("F0003", Place::of_file(path), "this file cannot be read");
  finding.notes.push_back("the system says: " + std::generic_category().message(reason));
}

void refuse_size(const std::string& path, std::size_t limit, Diagnostics& diagnostics) {
  Diagnostic& finding =
      diagnostics.error("F0004", Place::of_file(path),
                        "this file is larger than " + size_text(limit) + ", the limit");
  const int reason = EFBIG;
  finding.notes.push_back("the system says: " + std::generic_category().message(reason));
}

/// So much is read first: all of most files.
constexpr std::size_t first_piece = 4096;

/// What was opened: a descriptor, or the error number below zero; of a regular file how long it is.
struct Opened {
  int descriptor;
  std::optional<std::size_t> size = {};
};

Opened open_for_reading(const std::string& path) {
  // the system would stop reading the name at the NUL and open another file
  if (path.find('\0') != std::string::npos) return {-ENOENT};
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0) return {-errno};
  struct stat status {};
  int reason = ::fstat(descriptor, &status) != 0 ? errno : 0;
  if (reason == 0 && S_ISDIR(status.st_mode)) reason = EISDIR;
  if (reason != 0) {
    ::close(descriptor);
    return {-reason};
  }
  // what the kernel makes up while it is read has no size
  if (S_ISREG(status.st_mode) && status.st_size > 0)
    return {descriptor, static_cast<std::size_t>(status.st_size)};
  return {descriptor};
}

}  // namespace

std::optional<InputFile> InputFile::open(const std::string& path, Diagnostics& diagnostics) {
  const Opened opened = open_for_reading(path);
  if (opened.descriptor >= 0) return InputFile(path, opened.descriptor, opened.size);
  refuse(path, -opened.descriptor, diagnostics);
  return std::nullopt;
}

std::optional<InputFile> InputFile::of_descriptor(std::string path, int descriptor,
                                                  Diagnostics& diagnostics) {
  const int own = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
  if (own >= 0) return InputFile(std::move(path), own);
  refuse(path, errno, diagnostics);
  return std::nullopt;
}

InputFile InputFile::of_text(std::string path, std::string text) {
  InputFile file(std::move(path), -1);
  file.is_begun_ = true;
  file.waiting_ = std::move(text);
  return file;
}

InputFile::~InputFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

InputFile::InputFile(InputFile&& other) noexcept
    : path_(std::move(other.path_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      left_(other.left_),
      is_begun_(other.is_begun_),
      waiting_(std::move(other.waiting_)),
      decode_(std::move(other.decode_)) {}

std::string_view InputFile::peek(Diagnostics& diagnostics, std::size_t most) {
  if (waiting_.size() < most) {
    std::string head(most, '\0');
    head.resize(read(head, diagnostics));
    waiting_.insert(0, head);
  }
  return std::string_view(waiting_).substr(0, most);
}

std::size_t InputFile::read(std::span<char> bytes, Diagnostics& diagnostics) {
  begin(diagnostics);
  std::size_t filled = 0;
  const auto give_out = [&] {
    const std::size_t count = std::min(waiting_.size(), bytes.size() - filled);
    std::copy_n(waiting_.begin(), count, bytes.begin() + static_cast<std::ptrdiff_t>(filled));
    waiting_.erase(0, count);
    filled += count;
  };
  give_out();
  if (!decode_) return filled + read_bytes(bytes.subspan(filled), diagnostics);
  while (filled < bytes.size() && decode_more(diagnostics)) give_out();
  return filled;
}

/// Looks at the first bytes once: they tell how to read the rest.
void InputFile::begin(Diagnostics& diagnostics) {
  if (is_begun_) return;
  is_begun_ = true;
  waiting_.resize(first_piece);
  waiting_.resize(read_bytes(waiting_, diagnostics));
  const auto order = utf16_order(waiting_);
  if (!order) return;
  decode_by([decoder = Utf16Decoder(*order)](std::string_view bytes, bool at_end,
                                             std::string& out) mutable {
    decoder.append(bytes, out);
    if (at_end) decoder.finish(out);
  });
}

void InputFile::decode_by(Decode decode) {
  std::string text;
  decode(waiting_, false, text);
  waiting_ = std::move(text);
  if (!decode_) {
    decode_ = std::move(decode);
    return;
  }
  decode_ = [first = std::move(decode_), second = std::move(decode)](
                std::string_view bytes, bool at_end, std::string& out) {
    std::string between;
    first(bytes, at_end, between);
    second(between, at_end, out);
  };
}

std::size_t InputFile::read_bytes(std::span<char> bytes, Diagnostics& diagnostics) {
  std::size_t filled = 0;
  while (descriptor_ >= 0 && filled < bytes.size() && left_ != 0U) {
    const ssize_t count = ::read(descriptor_, bytes.data() + filled, bytes.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) refuse(path_, errno, diagnostics);
    if (count <= 0) break;
    const auto taken = static_cast<std::size_t>(count);
    filled += taken;
    if (left_) *left_ -= std::min(*left_, taken);
  }
  return filled;
}

/// False at the end.
bool InputFile::decode_more(Diagnostics& diagnostics) {
  std::array<char, 65536> buffer{};
  const std::size_t count = read_bytes(buffer, diagnostics);
  decode_({buffer.data(), count}, count == 0, waiting_);
  return !waiting_.empty() || count > 0;
}

std::optional<std::string> InputFile::read_all(std::size_t limit, Diagnostics& diagnostics) {
  std::string bytes;
  std::array<char, 65536> buffer;  // left as it is: most files need little of it
  Diagnostics problems;
  while (bytes.size() <= limit) {  // one byte more than allowed is enough to know
    const std::size_t left = limit - bytes.size();
    const std::size_t room = left < buffer.size() ? left + 1 : buffer.size();
    const std::size_t count = read(std::span(buffer).first(room), problems);
    bytes.append(buffer.data(), count);
    if (count < room) break;
  }
  if (bytes.size() > limit) refuse_size(path_, limit, problems);
  diagnostics.add_all(problems);
  return problems.has_errors() ? std::nullopt : std::optional(std::move(bytes));
}

std::optional<std::string> read_file(const std::string& path, std::size_t limit,
                                     Diagnostics& diagnostics) {
  auto file = InputFile::open(path, diagnostics);
  return file ? file->read_all(limit, diagnostics) : std::nullopt;
}

}  // namespace readiness::base
