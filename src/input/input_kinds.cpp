#include "input/input_kinds.hpp"

#include "answers/bind.hpp"
#include "base/contains.hpp"
#include "base/file.hpp"
#include "base/names.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "document/json/json.hpp"
#include "document/xlsx/archive.hpp"
#include "document/yaml/yaml.hpp"
#include "input/columns.hpp"
#include "outcomes/record.hpp"

#include <algorithm>

namespace readiness::input {
namespace {

/// `governance.rules`: as all ids of questions are written.
bool is_question_name(std::string_view name) {
  const std::size_t dot = name.find('.');
  return dot != std::string_view::npos && dot > 0 && dot + 1 < name.size() &&
         std::all_of(name.begin(), name.end(), [](char byte) {
           return is_lower(byte) || is_digit(byte) || byte == '_' || byte == '.';
         });
}

/// Whether the first line is an object as a whole, or longer than what is seen of it: its brackets
/// close before the line ends.
bool begins_with_whole_object(std::string_view head) {
  if (!head.starts_with('{')) return false;
  int depth = 0;
  bool is_text = false;
  for (std::size_t i = 0; i < head.size() && head[i] != '\n'; ++i) {
    if (is_text && head[i] == '\\')
      ++i;
    else if (head[i] == '"')
      is_text = !is_text;
    else if (!is_text)
      depth += head[i] == '{' ? 1 : head[i] == '}' ? -1 : 0;
  }
  return depth == 0 || head.find('\n') == std::string_view::npos;
}

bool begins_with_brace(std::string_view head) { return head.starts_with('{'); }

/// Its first line that is no comment is a key, or begins a document. A table's header has a sign
/// between its columns before any colon. An empty file is as good as an answers file without text.
bool looks_like_yaml(std::string_view head) {
  while (!head.empty()) {
    const std::size_t end = std::min(head.find('\n'), head.size());
    std::string_view line = head.substr(0, end);
    head.remove_prefix(std::min(end + 1, head.size()));
    while (line.ends_with('\r') || line.ends_with(' ')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    if (line.starts_with("---") || line.starts_with('%')) return true;
    const std::size_t colon = line.find(": ");
    const std::size_t key = colon == std::string_view::npos ? line.size() - 1 : colon;
    return line[key] == ':' && line.substr(0, key).find_first_of(",;\t") == std::string_view::npos;
  }
  return true;
}

/// `readiness/answers@1`, or what somebody wrote for it.
bool names_answers(std::string_view schema) {
  schema.remove_prefix(schema.find('/') == std::string_view::npos ? 0 : schema.find('/') + 1);
  return nearest(schema.substr(0, schema.find('@')), {"answers"}).has_value();
}

/// It says so, wherever in its first object.
bool names_answers_schema(std::string_view head) {
  return head.find("\"readiness/answers@") != std::string_view::npos;
}

/// The names in the header of a table; none where it has none.
std::vector<std::string> columns_of(std::string_view head) {
  const TableBegin begin = begin_of_table(head);
  CsvReader reader(head.substr(begin.size), begin.separator);
  CsvRow header;
  std::vector<std::string> names;
  if (reader.next(header))
    for (const std::string_view cell : header.cells) names.push_back(tidy_name(cell));
  return names;
}

/// Its header has a role, or ids of questions; what a run wrote has a column `overall`.
bool has_columns_of_answers(std::string_view head) {
  const std::vector<std::string> names = columns_of(head);
  return !contains(names, "overall") &&
         std::any_of(names.begin(), names.end(), [](const std::string& name) {
           return name == "role" || is_question_name(name);
         });
}

/// Its header is that of outcome figures, which `track` reads.
bool has_columns_of_figures(std::string_view head) {
  const std::vector<std::string> names = columns_of(head);
  return std::all_of(record_columns.begin(), record_columns.begin() + 4,
                     [&](std::string_view column) { return contains(names, column); });
}

bool looks_like_anything(std::string_view) { return true; }

std::optional<Document> by_yaml(Source source, Diagnostics& diagnostics) {
  return parse_yaml(std::move(source), diagnostics);
}

std::optional<Document> by_json(Source source, Diagnostics& diagnostics) {
  return parse_json(std::move(source), diagnostics);
}

}  // namespace

const std::vector<KindRow>& input_kinds() {
  static const std::vector<KindRow> rows = {
      {InputKind::lines,
       {".jsonl", ".ndjson", ".json"},
       begins_with_whole_object,
       nullptr,
       by_json,
       false,
       names_answers_schema},
      {InputKind::json,
       {".json"},
       begins_with_brace,
       by_json,
       by_json,
       false,
       names_answers_schema},
      {InputKind::yaml, {".yaml", ".yml"}, looks_like_yaml, by_yaml, by_yaml, true, nullptr},
      {InputKind::table,
       {".csv", ".tsv", ".xlsx"},
       looks_like_anything,
       nullptr,
       by_yaml,
       true,
       has_columns_of_answers,
       has_columns_of_figures},
  };
  return rows;
}

const KindRow& row_of(InputKind kind) {
  return *std::find_if(input_kinds().begin(), input_kinds().end(),
                       [&](const KindRow& row) { return row.kind == kind; });
}

std::vector<const KindRow*> kinds_by_ending(const std::string& path) {
  const std::string_view name = name_in_folder(path);
  const std::size_t dot = name.rfind('.');  // a name that begins with it has no other ending
  if (dot == std::string_view::npos || dot == 0) return {};
  const std::string ending = lower_case(name.substr(dot));
  std::vector<const KindRow*> rows;
  for (const KindRow& row : input_kinds())
    if (std::find(row.endings.begin(), row.endings.end(), ending) != row.endings.end())
      rows.push_back(&row);
  return rows;
}

InputKind kind_of(const std::string& path, std::string_view head) {
  std::vector<const KindRow*> rows = kinds_by_ending(path);
  if (rows.empty())
    for (const KindRow& row : input_kinds()) rows.push_back(&row);
  if (begins_as_archive(head)) return InputKind::table;  // a workbook
  head = without_byte_order_mark(head);
  head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
  for (const KindRow* row : rows)
    if (row == rows.back() || row->looks_so(head)) return row->kind;
  return rows.back()->kind;
}

bool claims_to_be_answers(const Document& document) {
  if (holds_answers(document)) return true;
  if (is_other_file_of_ours(document)) return false;
  for (const Entry& entry : document.root.entries) {
    if (entry.key == "answers" || entry.key == "respondent") return true;
    if (nearest(entry.key, {"schema"}) && names_answers(entry.value.text)) return true;
  }
  return false;
}

bool is_other_file_of_ours(const Document& document) {
  const std::string schema = text_at(document.root, "schema");
  return schema.starts_with("readiness/") && !names_answers(schema);
}

}  // namespace readiness::input
