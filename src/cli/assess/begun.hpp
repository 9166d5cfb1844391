#pragma once

#include "base/date.hpp"
#include "base/modules.hpp"
#include "input/answers.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

/// An answers file: how far it is.
struct Begun {
  std::string path;
  std::string name;  ///< what the answers are about, else the file's name
  int answered = 0, all = 0;
  Date day{};                ///< of the newest answer
  bool is_finished = false;  ///< nothing is open
  bool has_report = false;   ///< of this person alone: they answer by name
};

/// Those in a folder, the one that was changed last first. What cannot be read is passed over.
[[nodiscard]] std::vector<Begun> answers_in(const std::string& folder, const ReadingRules& rules);

/// Those of them in which something is still open.
[[nodiscard]] std::vector<Begun> begun_in(const std::string& folder, const ReadingRules& rules);

/// Whether there is a file of that name that says it holds answers.
[[nodiscard]] bool is_answers_file(const std::string& path);

/// "from yesterday".
[[nodiscard]] std::string since_text(const Begun& begun, Date today);

/// "Motor claims - letters, 12 of 22 answered, from yesterday".
[[nodiscard]] std::string text_of(const Begun& begun, Date today);

}  // namespace readiness::cli
