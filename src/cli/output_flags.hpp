#pragma once

#include "base/modules.hpp"
#include "cli/context.hpp"
#include "cli/parameters.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace readiness::cli {

/// One document to write: a format and where it goes.
struct Output {
  std::string format, path;  ///< an empty path and "-" are standard output
  [[nodiscard]] bool is_standard_output() const { return path.empty() || path == "-"; }
};

/// -f, -o and --out: one document to standard output or into a file, and any number of others.
class OutputFlags {
 public:
  /// The names of the formats; the first is the default.
  explicit OutputFlags(std::vector<std::string> formats);

  void declare(Parameters& all);
  /// Nothing, with U0103, when `--out` names no format or no file.
  [[nodiscard]] std::optional<std::vector<Output>> read(Diagnostics& diagnostics) const;

 private:
  std::vector<std::string> formats_;
  std::string format_, output_;
  std::vector<std::string> others_;
};

/// Renders and writes every output; all are tried.
using Rendering = std::function<std::string(const std::string& format, const TerminalStyle& style)>;
[[nodiscard]] ExitCode deliver_all(const Context& context, const std::vector<Output>& outputs,
                                   const DisplayChoice& display, const Rendering& render);

/// The names of the rows of a table of formats.
template <class Rows>
[[nodiscard]] std::vector<std::string> names_of_formats(const Rows& rows) {
  std::vector<std::string> names;
  for (const auto& row : rows) names.emplace_back(row.name);
  return names;
}

/// The row of a format that is known to be there.
template <class Rows>
[[nodiscard]] const auto& format_named(const Rows& rows, const std::string& name) {
  auto at = rows.begin();
  while (at->name != name) ++at;
  return *at;
}

}  // namespace readiness::cli
