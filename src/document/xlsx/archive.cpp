// The only file that includes minizip.
#include "document/xlsx/archive.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <unzip.h>
#include <utility>

namespace readiness::document {
namespace {

constexpr std::uint64_t most_part_bytes = std::uint64_t{128} << 20U;
constexpr std::uint64_t small_part_bytes = std::uint64_t{1} << 20U;
constexpr std::uint64_t most_ratio = 200;
constexpr int whatever_case = 2;
constexpr uLong is_encrypted = 1;  // a flag of a part

}  // namespace

bool begins_as_archive(std::string_view head) { return head.starts_with("PK\x03\x04"); }

Fault Archive::broken() const {
  return {what_ + " is broken: it cannot be unpacked", "save it again, or copy it once more"};
}

Archive::Archive(std::string_view bytes, std::string what) : bytes_{bytes}, what_(std::move(what)) {
  zlib_filefunc64_def memory{};
  memory.opaque = &bytes_;
  memory.zopen64_file = [](voidpf opaque, const void*, int) { return opaque; };
  memory.zread_file = [](voidpf, voidpf stream, void* to, uLong size) {
    auto& [all, at] = *static_cast<Bytes*>(stream);
    const std::size_t count = std::min<std::size_t>(size, all.size() - at);
    std::memcpy(to, all.data() + at, count);
    at += count;
    return static_cast<uLong>(count);
  };
  memory.ztell64_file = [](voidpf, voidpf stream) {
    return static_cast<ZPOS64_T>(static_cast<Bytes*>(stream)->at);
  };
  memory.zseek64_file = [](voidpf, voidpf stream, ZPOS64_T offset, int origin) {
    auto& [all, at] = *static_cast<Bytes*>(stream);
    const std::size_t from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? at
                             : origin == ZLIB_FILEFUNC_SEEK_END ? all.size()
                                                                : 0;
    if (offset > all.size() - from) return -1L;
    at = from + offset;
    return 0L;
  };
  memory.zclose_file = [](voidpf, voidpf) { return 0; };
  memory.zerror_file = [](voidpf, voidpf) { return 0; };
  archive_ = unzOpen2_64("", &memory);
  if (!archive_) throw broken();
}

Archive::~Archive() {
  if (archive_) unzClose(archive_);
}

bool Archive::has(const std::string& part) const {
  return unzLocateFile(archive_, part.c_str(), whatever_case) == UNZ_OK;
}

std::string Archive::read(const std::string& part) const {
  if (!has(part))
    throw Fault{what_ + " lacks the part " + part, "save it again as .xlsx, or as CSV"};
  unz_file_info64 info;
  if (unzGetCurrentFileInfo64(archive_, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
    throw broken();
  if (info.uncompressed_size > most_part_bytes ||
      (info.uncompressed_size > small_part_bytes &&
       info.uncompressed_size / most_ratio > info.compressed_size))
    throw Fault{what_ + " unpacks to more than can be read", "save the sheet as CSV"};
  if ((info.flag & is_encrypted) != 0)
    throw Fault{what_ + " is protected by a password", "save it without one"};
  if (unzOpenCurrentFile(archive_) != UNZ_OK) throw broken();
  std::string text(info.uncompressed_size, '\0');
  const int count = unzReadCurrentFile(archive_, text.data(), static_cast<unsigned>(text.size()));
  const bool is_sound = unzCloseCurrentFile(archive_) == UNZ_OK;  // the checksum
  if (!is_sound || count < 0 || static_cast<std::size_t>(count) != text.size()) throw broken();
  return text;
}

}  // namespace readiness::document
