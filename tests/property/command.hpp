#pragma once

#include "cli/run.hpp"
#include "everything.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace readiness::property {

/// How a command ended, and what it printed.
struct Ran {
  ExitCode code = ExitCode::ok;
  std::string out, err;
  [[nodiscard]] std::string all() const { return out + err; }
};

/// Runs a command in this process, on 2026-11-23, without a terminal.
[[nodiscard]] Ran run_command(const std::vector<std::string>& words);

/// The same in a session: what would be typed, line by line. The talk comes back as `err`.
[[nodiscard]] Ran run_session(const std::vector<std::string>& words,
                              const std::vector<std::string>& lines, int width);

/// An empty folder that is the current one while this lives.
class Workplace {
 public:
  Workplace();
  ~Workplace();
  Workplace(const Workplace&) = delete;
  Workplace& operator=(const Workplace&) = delete;

 private:
  std::filesystem::path before_, folder_;
};

void put(const std::string& path, std::string_view bytes);
[[nodiscard]] std::string content(const std::string& path);

[[nodiscard]] std::string in_words(const std::vector<std::string>& words);

}  // namespace readiness::property
