#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "cli/exit_code.hpp"
#include "cli/io.hpp"
#include "report/render/terminal.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace readiness::cli {

/// What a command works with: the world, and how to speak to the user.
struct Context {
  const Io& io;

  /// Prints findings to standard error, in full.
  void print(const Diagnostics& diagnostics) const;
  /// One line of talk on standard error.
  void say(const std::string& line) const;

  /// Sends a document to standard output ("" or "-") or into a file. A reader that closed the pipe
  /// is no failure.
  [[nodiscard]] ExitCode deliver(std::string_view document, const std::string& path = {}) const;

  /// The same for a file that somebody goes on with by hand: one that is there already, and says
  /// anything else, is left alone (U0110).
  [[nodiscard]] ExitCode deliver_to_edit(std::string_view document, const std::string& path) const;

  /// Writes files into a folder, which is made where need be, and says so.
  [[nodiscard]] ExitCode write_folder(
      const std::string& folder,
      const std::vector<std::pair<std::string, std::string>>& names_and_texts) const;
};

/// `--accessible`, `--color`, `--ascii`, `--width`, `--no-pager` as given.
struct DisplayChoice {
  bool accessible = false;
  std::string color = "auto";
  bool ascii = false;
  int width = 0;
  bool no_pager = false;
};

/// The command that long documents are shown through at a terminal, as git has it: PAGER, else
/// `less`; empty where there is no terminal, where `cat` or nothing is asked for, or --no-pager is.
[[nodiscard]] std::string pager_of(const Io& io, const DisplayChoice& choice);

/// Whether sentences are wanted instead of layout: by the flag, or by ACCESSIBLE.
[[nodiscard]] bool is_accessible(const Io& io, const DisplayChoice& choice);

/// How to draw on standard output: flags first, then NO_COLOR, CLICOLOR_FORCE, TERM, the locale and
/// COLUMNS, then the terminal itself. Colour and block characters need a terminal; `to_terminal` is
/// false when the document goes into a file.
[[nodiscard]] TerminalStyle display_style(const Io& io, const DisplayChoice& choice,
                                          bool to_terminal);

}  // namespace readiness::cli
