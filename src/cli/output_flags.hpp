#pragma once

#include "base/modules.hpp"
#include "cli/context.hpp"
#include "cli/parameters.hpp"
#include "report/formats.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::cli {

/// One document to write: a format and where it goes.
struct Output {
  const Format* format;
  std::string path;  ///< empty and "-" are standard output
  Brand brand = {};
  [[nodiscard]] bool is_standard_output() const { return path.empty() || path == "-"; }
};

/// -f, -o and --out: one document to standard output or into a file, and any number of others.
class OutputFlags {
 public:
  /// What the command makes; the formats follow from it, the first is the default.
  explicit OutputFlags(const std::vector<ContentPart>& parts);

  void declare(Parameters& all);
  /// What is written where neither -f nor the ending of -o says it: of a command that does several
  /// things, each has its own.
  void prefer(std::string_view format);
  /// Of a command that does several things: what this one makes. Refuses formats of the others
  /// (U0103) where they are read.
  void narrow(const std::vector<ContentPart>& parts);
  /// Files that it writes besides documents end so: nobody needs to say in which format.
  void also_ends(std::string_view ending) { other_ending_ = ending; }
  /// --out-dir too: a document for each of many things, and one that links them.
  void declare_folder(Parameters& all, const std::string& what);
  /// Nothing, with U0103, when `--out` names no format or no file, two documents would go to one
  /// place, or one would be written over a file that is read. `inputs` are all paths that the
  /// command reads, `other` is a file that it writes besides.
  [[nodiscard]] std::optional<std::vector<Output>> read(const std::vector<std::string>& inputs,
                                                        Diagnostics& diagnostics,
                                                        const std::string& other = {}) const;
  /// Empty unless --out-dir was given: then the first output is the one that links the others, and
  /// these are in the same format.
  [[nodiscard]] const std::string& folder() const { return folder_; }

 private:
  [[nodiscard]] std::vector<std::string> names() const;
  [[nodiscard]] const Format* named(std::string_view name) const;
  [[nodiscard]] std::string example() const;
  /// The format of -f, else that of the ending of -o, else the first.
  [[nodiscard]] const Format* chosen() const;
  [[nodiscard]] const Format* of_ending(std::string_view ending) const;
  void refuse_unknown_ending(Diagnostics& diagnostics) const;
  [[nodiscard]] Brand brand(Diagnostics& diagnostics) const;

  std::vector<const Format*> formats_;  // the first is the default
  std::string other_ending_;
  std::string format_, output_, brand_, folder_;
  std::vector<std::string> others_;
};

/// Refuses to write over a file that is read (U0103).
void refuse_inputs(const std::vector<Output>& outputs, const std::vector<std::string>& inputs,
                   Diagnostics& diagnostics);

/// The document in the output's format; nothing, with the reasons, where it cannot be made.
[[nodiscard]] std::optional<std::string> document_of(const Context& context, const Output& output,
                                                     const DisplayChoice& display,
                                                     const Content& content,
                                                     Diagnostics& diagnostics);

/// Renders and writes every output but those that are written while they are read; all are tried.
/// Reports what the content lacks, and ends with nothing_to_do.
[[nodiscard]] ExitCode deliver_all(const Context& context, const std::vector<Output>& outputs,
                                   const DisplayChoice& display, const Content& content);

}  // namespace readiness::cli
