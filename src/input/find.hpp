#pragma once

// The module `input` is the one door for answers: what is found (`find`), what each file is
// (`kinds`), and whose answers come out of it (`answers`). Tables are read by `columns`, `cell` and
// `table_rows`, piece by piece from `blocks`. What becomes of the answers never lives here: no
// scores of anybody, no groups, no exit codes.

#include "base/file.hpp"
#include "base/modules.hpp"
#include "input/capped_diagnostics.hpp"
#include "input/input_kinds.hpp"
#include "input/mapping/mapping.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace readiness::input {

struct Input {
  std::string path;  ///< "-" is standard input
  InputKind kind = InputKind::table;
  bool is_from_folder = false;  ///< what is no answers file is passed over
  std::size_t named_by = 0;     ///< which of the paths, counted from 0
  /// Opened already, where it can be opened only once: standard input, a pipe.
  std::shared_ptr<InputFile> stream = nullptr;
  Diagnostics told = {};                             ///< about the stream, when it was opened
  std::shared_ptr<const Mapping> mapping = nullptr;  ///< of a table whose columns are not ours
  std::string key = {};                              ///< of digests that the mapping makes
  TableForm form = {};  ///< of a table: what is told, and what was guessed of the stream
};

/// How tables are read that are not ours.
struct TableWishes {
  std::string map;       ///< a mapping's path; empty: all tables have our columns
  std::string key;       ///< of digests, where it is known
  std::string key_file;  ///< that holds it otherwise
};

/// Everything that the paths name, in their order.
///
/// A folder stands for the YAML files in it and in its folders, in alphabetical order, and for the
/// tables and JSON that look like answers; links to folders are not followed. What editors,
/// archives and systems leave there is passed over in silence: names that begin with `.` or `~$`,
/// and `__MACOSX`. What could hold answers and is not read is a warning: other tables and JSON
/// (F0006), what is no regular file and links to folders (F0007); files with other endings are a
/// note (F0009). A folder that cannot be read is an error (F0003). A path with `*`, `?` or `[...]`
/// that is no file stands for those that match; that nothing does is a warning (F0017), but with
/// brackets alone it is a file that is missing. With a mapping its own problems are told, too
/// (`read_mapping`), and M0106: there is no table that it could be for.
[[nodiscard]] std::vector<Input> find_inputs(const std::vector<std::string>& paths,
                                             Diagnostics& diagnostics,
                                             const TableWishes& wishes = {});

struct FoundFiles {
  std::vector<Input> inputs;  ///< as above
  /// What else of ours the folders hold that is no answers and no YAML: tables of outcome figures.
  std::vector<Input> beside;
};

/// The same, and what lies beside the answers.
[[nodiscard]] FoundFiles find_files(const std::vector<std::string>& paths, Diagnostics& diagnostics,
                                    const TableWishes& wishes = {});

/// Whether it is a file that lies beside answers, wherever it is.
[[nodiscard]] bool belongs_beside(const Input& input);

/// Whether reading these paths reads that file, under this name or another: it is one of them, or
/// lies in a folder of them and is read there. `-` is whatever standard input comes from.
[[nodiscard]] bool is_read_from(const std::vector<std::string>& paths, const std::string& file);

/// The folders in a folder, in alphabetical order; files beside them are a warning (F0010).
[[nodiscard]] std::vector<std::string> folders_in(const std::string& path,
                                                  Diagnostics& diagnostics);
[[nodiscard]] bool is_folder(const std::string& path);

/// To be read piece by piece; a table as text, whatever it was. Problems as in `InputFile::open`
/// and `make_table_text`.
[[nodiscard]] std::shared_ptr<InputFile> open_input(const Input& input, Diagnostics& diagnostics);

/// The whole text. Problems as in `read_file`. `form` becomes what was told and guessed of a table.
[[nodiscard]] std::optional<Source> read_source(const Input& input, Diagnostics& diagnostics,
                                                TableForm* form = nullptr);

/// Reads one person's answers; the kind must be one that holds no more. A document that a folder
/// holds and that is none of ours is passed over: nothing comes back, and no error. Tells that it
/// was (F0008).
[[nodiscard]] std::optional<Document> read_document(const Input& input, Diagnostics& diagnostics);

/// The same in two steps, for whoever may do without the document: the text, and what is made of
/// it.
[[nodiscard]] std::optional<std::string> read_text(const Input& input, Diagnostics& diagnostics);
[[nodiscard]] std::optional<Document> parse_document(const Input& input, Source source,
                                                     Diagnostics& diagnostics);

/// One person's answers that are changed in place, which takes YAML: A0501 for JSON.
[[nodiscard]] std::optional<Document> read_to_edit(const std::string& path,
                                                   Diagnostics& diagnostics);

/// The one document of a file that somebody named, in YAML or JSON, whatever it holds.
[[nodiscard]] std::optional<Document> read_one_document(const std::string& path,
                                                        Diagnostics& diagnostics);

}  // namespace readiness::input
