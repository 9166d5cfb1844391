#pragma once

#include "base/modules.hpp"

#include <string>
#include <string_view>

namespace readiness::document {

/// What stopped the reading of an archive or of what is in it, as a sentence. It is thrown.
struct Fault {
  std::string message, help;
};

/// Whether a file begins as a ZIP archive does, and so as a workbook does.
[[nodiscard]] bool begins_as_archive(std::string_view head);

/// The parts of a ZIP archive that lies in memory, which must outlive it.
class Archive {
 public:
  /// Throws a Fault where it is none, or is broken. Faults say `what` it is: "this workbook".
  Archive(std::string_view bytes, std::string what);
  ~Archive();
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  /// Names in whatever case, as Excel takes them.
  [[nodiscard]] bool has(const std::string& part) const;
  /// A part, unpacked and held to its checksum. An archive of a few kilobytes can hold gigabytes,
  /// so sizes are checked before they are believed. Throws a Fault.
  [[nodiscard]] std::string read(const std::string& part) const;

 private:
  struct Bytes {
    std::string_view all;
    std::size_t at = 0;
  };
  [[nodiscard]] Fault broken() const;

  Bytes bytes_;
  std::string what_;
  void* archive_ = nullptr;
};

}  // namespace readiness::document
