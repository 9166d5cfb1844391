#include "input/find.hpp"

#include "base/output_file.hpp"
#include "base/shell.hpp"
#include "base/text.hpp"
#include "document/yaml/yaml.hpp"
#include "input/source.hpp"
#include "input/table_bytes.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <glob.h>
#include <system_error>

namespace readiness::input {
namespace {

namespace fs = std::filesystem;

Place whole_file(const fs::path& path) { return Place::of_file(path.lexically_normal().string()); }

void refuse_folder(const fs::path& folder, const std::string& reason, Diagnostics& diagnostics) {
  Diagnostic& error = diagnostics.error("F0003", whole_file(folder), "this cannot be read");
  error.notes.push_back("the system says: " + reason);
}

bool is_left_behind(std::string_view name) {
  return name.starts_with('.') || name.starts_with("~$") || name == "__MACOSX";
}

/// What is known of tables before they are opened.
struct TableReading {
  std::shared_ptr<const Mapping> mapping = nullptr;
  std::string key = {};
  [[nodiscard]] TableForm form() const { return mapping ? mapping->table.form : TableForm{}; }
};

bool is_regular_file(const std::string& path) {
  std::error_code ignored;
  return path != "-" && fs::is_regular_file(path, ignored);
}

/// What cannot be opened is told where it is read.
Input input_of(const std::string& path, bool is_regular, const TableReading& tables = {}) {
  Diagnostics ignored;
  Input input{path};
  input.mapping = tables.mapping;
  input.key = tables.key;
  input.form = tables.form();
  const auto rows = kinds_by_ending(path);
  if (is_regular && rows.size() == 1) {
    input.kind = rows.front()->kind;
    return input;
  }
  auto file = open_input(path, ignored);
  input.kind = kind_of(path, file ? file->peek(ignored) : std::string_view{});
  if (!file || is_regular) return input;
  input.stream = std::make_shared<InputFile>(std::move(*file));
  if (input.kind == InputKind::table &&
      !make_table_text(name_of_input(path), input.stream, input.form, input.told))
    input.stream = nullptr;
  return input;
}

enum class InFolder {
  answers,  ///< or what can only be told, or refused, when it is read
  beside,   ///< something else that belongs there
  other
};

/// What a regular file in a folder is.
InFolder kind_in_folder(const Input& input) {
  Diagnostics ignored;
  const KindRow& row = row_of(input.kind);
  if (!row.holds_answers) return InFolder::answers;
  const auto file = open_input(input, ignored);
  if (!file) return InFolder::answers;
  const std::string_view head = file->peek(ignored, folder_head_size);
  if (row.holds_answers(head)) return InFolder::answers;
  return row.belongs_beside && row.belongs_beside(head) ? InFolder::beside : InFolder::other;
}

/// One walk through a folder that was named, with the folders in it.
class FolderWalk {
 public:
  FolderWalk(FoundFiles& found, Diagnostics& diagnostics)
      : found_(found), diagnostics_(diagnostics) {}

  void run(const fs::path& folder) {
    add_folder(folder);
    tell_foreign();
  }

 private:
  void add_folder(const fs::path& folder) {
    std::error_code reason;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator it(folder, reason), end; !reason && it != end; it.increment(reason))
      if (!is_left_behind(name_of(*it))) entries.push_back(*it);
    if (reason) return refuse_folder(folder, reason.message(), diagnostics_);
    std::vector<const fs::directory_entry*> in_order;
    for (const fs::directory_entry& entry : entries) in_order.push_back(&entry);
    std::ranges::sort(in_order, {}, [](const auto* entry) { return name_of(*entry); });
    const std::string before = before_names(folder);
    for (const fs::directory_entry* each : in_order) {
      const fs::directory_entry& entry = *each;
      std::error_code ignored;
      if (!entry.is_directory(ignored))
        add_file(entry, before + std::string(name_of(entry)));
      else if (!entry.is_symlink(ignored))
        add_folder(entry.path());
      else
        diagnostics_.warning("F0007", whole_file(entry.path()),
                             "this is a link to a folder and is not followed",
                             "name it on the command line if it holds answers");
    }
  }

  static std::string_view name_of(const fs::directory_entry& entry) {
    return name_in_folder(entry.path().native());
  }

  /// What stands before the names of its files in a path without detours.
  static std::string before_names(const fs::path& folder) {
    const std::string path = folder.lexically_normal().string();
    return path == "." ? "" : path.ends_with('/') ? path : path + '/';
  }

  void add_file(const fs::directory_entry& file, const std::string& path) {
    const auto rows = kinds_by_ending(path);
    std::error_code ignored;
    const bool is_regular = file.is_regular_file(ignored);
    if (rows.empty()) return foreign_.push_back(whole_file(file.path()));
    if (!is_regular && file.exists(ignored)) {
      diagnostics_.warning("F0007", whole_file(file.path()),
                           "this is not a regular file and is not read",
                           "name it on the command line to read it as a stream");
      return;
    }
    Input input = input_of(path, is_regular);
    input.is_from_folder = true;
    const InFolder kind = kind_in_folder(input);
    if (kind == InFolder::other)
      // It may hold answers all the same, or scores that a run wrote: its name tells that it is
      // wanted.
      diagnostics_.warning(
          "F0006", whole_file(file.path()),
          std::string(rows.front()->kind == InputKind::table ? "this table" : "this JSON file") +
              " in a folder is not read: it does not look like answers",
          "name the file itself, if it holds answers");
    else
      (kind == InFolder::answers ? found_.inputs : found_.beside).push_back(std::move(input));
  }

  /// One note for all of them: most are no answers, but one may be (`leader.yaml.txt`).
  void tell_foreign() {
    if (foreign_.empty()) return;
    Diagnostic note;
    note.severity = Severity::note;
    note.code = "F0009";
    note.message = foreign_.size() == 1 ? "this file is not read because of its extension"
                                        : "these " + std::to_string(foreign_.size()) +
                                              " files are not read because of their extensions";
    note.place = foreign_.front();
    note.related.assign(foreign_.begin() + 1, foreign_.end());
    diagnostics_.add(std::move(note));
  }

  FoundFiles& found_;
  Diagnostics& diagnostics_;
  std::vector<Place> foreign_;
};

/// The mapping that is asked for, and the key that it may need.
TableReading table_reading(const TableWishes& wishes, Diagnostics& diagnostics) {
  TableReading tables;
  if (wishes.map.empty()) return tables;
  auto document = read_one_document(wishes.map, diagnostics);
  auto mapping = document ? read_mapping(std::move(*document), diagnostics) : std::nullopt;
  if (mapping) tables.mapping = std::make_shared<const Mapping>(std::move(*mapping));
  tables.key = wishes.key;
  if (wishes.key_file.empty()) return tables;
  constexpr std::size_t longest_key = 4096;
  const auto key = read_file(wishes.key_file, longest_key, diagnostics);
  tables.key = key ? std::string(trimmed(std::string_view(*key).substr(0, key->find('\n')))) : "";
  return tables;
}

bool has_wildcard(const std::string& path) { return path.find_first_of("*?") != std::string::npos; }

bool is_pattern(const std::string& path) {
  const std::size_t bracket = path.find('[');
  return has_wildcard(path) ||
         (bracket != std::string::npos && path.find(']', bracket) != std::string::npos);
}

thread_local Diagnostics* problems_of_glob = nullptr;  // `glob` hands its caller nothing else

int folder_not_read(const char* folder, int reason) {
  if (reason != ENOENT)
    refuse_folder(folder, std::generic_category().message(reason), *problems_of_glob);
  return 0;  // goes on with the others
}

/// The path itself, or what matches it where it is a pattern. Brackets alone that match nothing are
/// taken for a name: browsers call a second download `answers[1].yaml`.
std::vector<std::string> matches_of(const std::string& path, Diagnostics& diagnostics) {
  std::error_code ignored;
  if (!is_pattern(path) || fs::exists(path, ignored)) return {path};
  problems_of_glob = &diagnostics;
  glob_t found{};
  std::vector<std::string> matches;
  if (::glob(path.c_str(), 0, folder_not_read, &found) == 0)
    matches.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
  ::globfree(&found);
  if (!matches.empty()) return matches;
  if (!has_wildcard(path)) return {path};
  diagnostics.warning("F0017", Place{}, "nothing matches `" + path + "`",
                      "check the path; `*` stands for any part of one name");
  return {};
}

}  // namespace

FoundFiles find_files(const std::vector<std::string>& paths, Diagnostics& diagnostics,
                      const TableWishes& wishes) {
  FoundFiles found;
  std::vector<Input>& inputs = found.inputs;
  const TableReading tables = table_reading(wishes, diagnostics);
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const std::size_t before = inputs.size();
    for (const std::string& path : matches_of(paths[i], diagnostics)) {
      if (is_folder(path))
        FolderWalk(found, diagnostics).run(path);
      else
        inputs.push_back(input_of(path, is_regular_file(path), tables));
    }
    for (std::size_t k = before; k < inputs.size(); ++k) inputs[k].named_by = i;
  }
  bool has_table = inputs.empty();
  for (Input& input : inputs) {
    input.mapping = input.kind == InputKind::table ? tables.mapping : nullptr;
    input.key = tables.key;
    if (!input.stream) input.form = TableReading{input.mapping}.form();
    has_table = has_table || input.kind == InputKind::table;
  }
  if (tables.mapping && !has_table)
    diagnostics.warning("M0106", tables.mapping->source.whole_file(),
                        "a mapping says how tables are read, and there is none among these files");
  return found;
}

std::vector<Input> find_inputs(const std::vector<std::string>& paths, Diagnostics& diagnostics,
                               const TableWishes& wishes) {
  return find_files(paths, diagnostics, wishes).inputs;
}

bool belongs_beside(const Input& input) {
  Diagnostics ignored;
  const KindRow& row = row_of(input.kind);
  const auto file = row.belongs_beside ? open_input(input, ignored) : nullptr;
  return file && row.belongs_beside(file->peek(ignored, folder_head_size));
}

bool is_read_from(const std::vector<std::string>& paths, const std::string& file) {
  std::error_code ignored;
  Diagnostics told_when_read;
  const fs::path wanted = file_behind(file);
  if (!fs::is_regular_file(wanted, ignored)) return false;
  const bool is_read_in_folders =
      !kinds_by_ending(file).empty() && kind_in_folder(input_of(file, true)) != InFolder::other;
  for (const std::string& path : paths)
    for (const std::string& match : matches_of(path, told_when_read)) {
      if (file_behind(match == "-" ? "/dev/stdin" : match) == wanted) return true;
      if (!is_read_in_folders || !is_folder(match)) continue;
      const fs::path way = wanted.lexically_relative(fs::weakly_canonical(match, ignored));
      if (!way.empty() && *way.begin() != "..") return true;
    }
  return false;
}

std::vector<std::string> folders_in(const std::string& path, Diagnostics& diagnostics) {
  std::vector<std::string> folders;
  std::vector<fs::path> files;
  std::error_code reason;
  for (fs::directory_iterator it(path, reason), end; !reason && it != end; it.increment(reason)) {
    if (is_left_behind(it->path().filename().string())) continue;
    if (is_folder(it->path().string()))
      folders.push_back(it->path().string());
    else
      files.push_back(it->path());
  }
  std::sort(folders.begin(), folders.end());
  std::sort(files.begin(), files.end());
  if (folders.empty()) return folders;
  for (const fs::path& file : files)
    diagnostics.warning("F0010", whole_file(file),
                        "this file is beside the folders of the waves and is not read",
                        "put it into the folder of its wave");
  return folders;
}

bool is_folder(const std::string& path) {
  std::error_code ignored;
  return fs::is_directory(path, ignored);
}

namespace {

std::shared_ptr<InputFile> open_by(const Input& input, TableForm& form, Diagnostics& diagnostics) {
  diagnostics.add_all(input.told);
  if (input.stream || input.told.has_errors()) return input.stream;
  auto opened = open_input(input.path, diagnostics);
  if (!opened) return nullptr;
  auto file = std::make_shared<InputFile>(std::move(*opened));
  if (input.kind == InputKind::table &&
      !make_table_text(name_of_input(input.path), file, form, diagnostics))
    return nullptr;
  return file;
}

}  // namespace

std::shared_ptr<InputFile> open_input(const Input& input, Diagnostics& diagnostics) {
  TableForm form = input.form;
  return open_by(input, form, diagnostics);
}

namespace {

/// A table holds many people; it is for `batch` to read more of them than a memory holds.
std::size_t limit_of(const Input& input) {
  constexpr std::size_t most_table_bytes = std::size_t{64} << 20U;
  return row_of(input.kind).parse ? Limits{}.bytes : most_table_bytes;
}

}  // namespace

std::optional<Source> read_source(const Input& input, Diagnostics& diagnostics, TableForm* form) {
  TableForm known = input.form;
  const auto file = open_by(input, form ? * form = known : known, diagnostics);
  auto text = file ? file->read_all(limit_of(input), diagnostics) : std::nullopt;
  if (!text) return std::nullopt;
  return Source(name_of_input(input.path), std::move(*text));
}

std::optional<std::string> read_text(const Input& input, Diagnostics& diagnostics) {
  const auto file = open_input(input, diagnostics);
  return file ? file->read_all(Limits{}.bytes, diagnostics) : std::nullopt;
}

std::optional<Document> parse_document(const Input& input, Source source,
                                       Diagnostics& diagnostics) {
  auto document = row_of(input.kind).parse(std::move(source), diagnostics);
  if (!document || !input.is_from_folder || claims_to_be_answers(*document)) return document;
  if (!is_other_file_of_ours(*document))
    diagnostics.warning("F0008", document->source.whole_file(),
                        "this file in a folder is not read: it does not say that it "
                        "holds answers",
                        "begin it with `schema: readiness/answers@1`, if it does");
  return std::nullopt;
}

std::optional<Document> read_document(const Input& input, Diagnostics& diagnostics) {
  auto source = read_source(input, diagnostics);
  return source ? parse_document(input, std::move(*source), diagnostics) : std::nullopt;
}

std::optional<Document> read_to_edit(const std::string& path, Diagnostics& diagnostics) {
  const Input input = input_of(path, is_regular_file(path));
  auto source = read_source(input, diagnostics);
  if (!source) return std::nullopt;
  const KindRow& row = row_of(input.kind);
  if (row.is_edited) return row.parse_as_one(std::move(*source), diagnostics);
  diagnostics.error("A0501", source->whole_file(),
                    "this file is JSON; answers can be changed in place only in YAML",
                    "copy them to a new file: readiness assess --answers-from " + shell_word(path) +
                        " -o NEW.yaml");
  return std::nullopt;
}

std::optional<Document> read_one_document(const std::string& path, Diagnostics& diagnostics) {
  Input input = input_of(path, is_regular_file(path));
  const KindRow& row = row_of(input.kind);
  input.kind = InputKind::yaml;  // its text as it is: nothing is unpacked as a table would be
  auto source = read_source(input, diagnostics);
  return source ? row.parse_as_one(std::move(*source), diagnostics) : std::nullopt;
}

}  // namespace readiness::input
