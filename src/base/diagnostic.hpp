#pragma once

#include "base/modules.hpp"

#include <compare>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace readiness::base {

/// A place in a text: line and column count from 1, columns count characters (code points).
/// Line 0 means "the file as a whole".
struct Position {
  int line = 0;
  int column = 0;
  auto operator<=>(const Position&) const = default;
};

/// A place with what a reader needs to see it: the source line, made safe to print, and where in it
/// the marker stands, in display cells.
struct Place {
  std::string file;
  Position at;
  std::string line;   ///< the source line with control characters made visible; empty when none
  int caret = 0;      ///< display cells before the marker
  int width = 1;      ///< display cells under the marker, at least 1
  std::string label;  ///< short text beside the marker; may be empty
  /// A file as a whole.
  [[nodiscard]] static Place of_file(std::string file) {
    Place place;
    place.file = std::move(file);
    return place;
  }
  bool operator==(const Place&) const = default;
};

enum class Severity { error, warning, note };

/// One finding about somebody's input. `code` is a letter for the family and four digits
/// (Y YAML, Q questionnaire, X expression, A answers, U usage, F files).
struct Diagnostic {
  Severity severity = Severity::error;
  std::string code;
  std::string message;  ///< one sentence without a full stop, lower case
  Place place;
  std::vector<Place> related;  ///< further places, e.g. "first here"
  std::vector<std::string> notes;
  std::string help;  ///< what to do next; may be empty
  bool operator==(const Diagnostic&) const = default;
};

/// Collects what readers have to say. A reader that returns nothing has added at least one error;
/// a reader that returns something has added none.
class Diagnostics {
 public:
  /// Adds an error and returns it, so that the caller can add related places, notes or help.
  Diagnostic& error(std::string code, Place place, std::string message, std::string help = {});
  Diagnostic& warning(std::string code, Place place, std::string message, std::string help = {});
  void add(Diagnostic diagnostic);
  void add_all(const Diagnostics& more);

  [[nodiscard]] bool has_errors() const;
  [[nodiscard]] std::size_t error_count() const;
  [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }

  /// The first of `sorted`; an empty one when there is none.
  [[nodiscard]] Diagnostic first_error() const;

  /// Everything, ordered by file (in order of first mention), line and column; equal findings once.
  [[nodiscard]] std::vector<Diagnostic> sorted() const;

 private:
  std::vector<Diagnostic> all_;
};

[[nodiscard]] std::string_view name_of(Severity severity);

[[nodiscard]] long count_of(const std::vector<Diagnostic>& findings, Severity severity);

/// The full form: message, arrow, source line, caret, label, related places, notes, help.
/// At most `per_code` findings of one code are written out; the rest are counted in one line.
[[nodiscard]] std::string render_long(const std::vector<Diagnostic>& sorted, int per_code = 5);

/// One line each: `file:line:column: error[Y0102]: message`.
[[nodiscard]] std::string render_short(const std::vector<Diagnostic>& sorted);

}  // namespace readiness::base
