#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::input {

enum class InputKind {
  yaml,   ///< one person's answers
  json,   ///< the same in JSON
  lines,  ///< JSON Lines: one person's answers a line
  table   ///< CSV, TSV, a sheet of a workbook: one person's answers a row
};

/// One row for each kind of file that holds answers: how it is told, and how it is read.
struct KindRow {
  InputKind kind;
  std::vector<std::string_view> endings;  ///< in small letters
  /// Whether it begins so, behind a byte order mark and white space. Tried in the order of the rows
  /// where the ending does not tell.
  bool (*looks_so)(std::string_view head);
  /// Reads one person's answers; null where a file holds many.
  std::optional<Document> (*parse)(Source source, Diagnostics& diagnostics);
  /// Reads what is named as one document, of whatever schema. A file is taken for a table, or for
  /// lines, where nothing else tells, so that those have one, too.
  std::optional<Document> (*parse_as_one)(Source source, Diagnostics& diagnostics);
  bool is_edited;  ///< answers in it can be changed in place
  /// Whether one that lies in a folder holds answers, by how it begins: what a run wrote lies
  /// there, too. Null where the document itself is asked when it is read.
  bool (*holds_answers)(std::string_view head);
  /// Whether one that holds none is something else that belongs beside answers, so that nobody
  /// needs to be told of it. May be null.
  bool (*belongs_beside)(std::string_view head) = nullptr;
};

[[nodiscard]] const std::vector<KindRow>& input_kinds();
[[nodiscard]] const KindRow& row_of(InputKind kind);

/// The rows whose ending a path has, in any spelling; several where only the content tells.
[[nodiscard]] std::vector<const KindRow*> kinds_by_ending(const std::string& path);

/// How many first bytes tell whether a file that lies in a folder holds answers.
constexpr std::size_t folder_head_size = 65536;

/// What a file is by its ending, else by its first bytes.
[[nodiscard]] InputKind kind_of(const std::string& path, std::string_view head);

/// Whether a document that lies in a folder among others is meant as answers: it says so, or nearly
/// so, or holds what only answers hold. A mistyped `schema:` must not drop somebody's answers.
[[nodiscard]] bool claims_to_be_answers(const Document& document);

/// Whether it says that it is another of our files: a questionnaire, a policy.
[[nodiscard]] bool is_other_file_of_ours(const Document& document);

}  // namespace readiness::input
