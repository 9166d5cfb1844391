#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace readiness::input {

/// What is wrong with many rows: the first findings of each code, and how many there were in all.
/// Memory stays small however broken a table is.
class CappedDiagnostics {
 public:
  static constexpr std::size_t told_per_code = 5;

  /// `row` counts from 1 in the text at hand; 0: not about one row. What is the same in a column of
  /// several rows is told once, with their number.
  void add(Diagnostic diagnostic, long row = 0, const std::string& column = {});
  void add_all(const Diagnostics& diagnostics, long row = 0, const std::string& column = {});
  /// Rewrites what is kept.
  void rewrite(const std::function<Diagnostic(Diagnostic)>& rewritten);
  /// The text at hand begins so many rows and lines into its file.
  void shift(long rows, long lines);
  /// Adds what was found later in the input.
  void append(const CappedDiagnostics& later);
  /// Keeps what comes before the first row with an error, and that row.
  void stop_at_first_error();

  [[nodiscard]] bool has_errors() const { return errors_ > 0; }
  [[nodiscard]] bool empty() const { return counts_.empty(); }
  /// What is kept, each with a note of its row and column where it is about one; the last of a code
  /// also with the number of those that are not told.
  [[nodiscard]] Diagnostics told() const;
  [[nodiscard]] std::string first_error() const;  ///< its message; empty when there is none
  /// In full, as `render_long` writes it, with the number of those that are not shown.
  [[nodiscard]] std::string rendered() const;

 private:
  struct Finding {
    Diagnostic diagnostic;
    long row = 0;
    std::string column;
    std::uint64_t rows = 1;  ///< that say the same in this column; the first is told
  };
  void keep(const Finding& finding);
  [[nodiscard]] std::vector<const Finding*> findings_told() const;
  [[nodiscard]] std::vector<Diagnostic> with_rows() const;
  [[nodiscard]] std::map<std::string, std::uint64_t> untold() const;
  [[nodiscard]] std::string words_for_rest(const std::string& code, std::uint64_t count) const;

  std::vector<Finding> kept_;
  std::map<std::string, std::uint64_t> counts_;
  std::vector<std::string> order_;  // of codes, by first mention
  std::uint64_t errors_ = 0;
};

}  // namespace readiness::input
