#pragma once

#include "base/modules.hpp"

#include <string>

namespace readiness::interview {

/// How a session is put into words.
struct DialogueStyle {
  int width = 80;
  bool accessible = false;  ///< everything in sentences, for a screen reader
  std::string file;         ///< where answers are saved; empty: nowhere
  bool drawn = false;       ///< one screen takes the place of the last, with the keys below it
  bool script = false;      ///< replies are written beforehand: a line may say what it is for
};

}  // namespace readiness::interview
