#pragma once

#include "base/date.hpp"
#include "base/modules.hpp"
#include "input/answers.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

/// An answers file in which something is still open.
struct Begun {
  std::string path;
  std::string name;  ///< what the answers are about, else the file's name
  int answered = 0, all = 0;
  Date day{};  ///< of the newest answer
};

/// Those in a folder, the one that was changed last first. What cannot be read is passed over.
[[nodiscard]] std::vector<Begun> begun_in(const std::string& folder, const ReadingRules& rules);

/// Whether there is a file of that name that says it holds answers.
[[nodiscard]] bool is_answers_file(const std::string& path);

/// "Motor claims - letters, 12 of 22 answered, from yesterday".
[[nodiscard]] std::string text_of(const Begun& begun, Date today);

}  // namespace readiness::cli
