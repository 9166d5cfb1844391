#pragma once

#include "base/modules.hpp"

#include <string>

namespace readiness::base {

/// A folder of its own in TMPDIR (else /tmp), for programs and libraries that want a file with a
/// name. In the end it is gone with all that is in it. Only this user may look into it.
class ScratchFolder {
 public:
  ScratchFolder();
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  /// Whether it could be made.
  [[nodiscard]] bool is_there() const { return !path_.empty(); }
  [[nodiscard]] std::string file(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;  // empty: there is none
};

}  // namespace readiness::base
