#include "input/table_bytes.hpp"

#include "base/charset.hpp"
#include "base/text.hpp"
#include "document/xlsx/archive.hpp"
#include "document/xlsx/xlsx.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace readiness::input {
namespace {

constexpr std::size_t most_workbook_bytes = std::size_t{64} << 20U;
constexpr std::size_t looked_at = std::size_t{1} << 20U;  // to tell the encoding and the line ends
constexpr std::size_t sheets_listed = 5;

/// What programs save, or servers send, in place of a table.
struct Mistaken {
  std::string_view begins;  ///< in small letters
  const char* message;
  const char* help;
};
constexpr const char* ask_for_csv = "export the answers as CSV or XLSX";
constexpr std::array<Mistaken, 7> mistaken = {
    {{"%pdf-", "this is a PDF, whatever its name says", ask_for_csv},
     {"<!doctype html", "this is a web page, perhaps an error that came in place of the export",
      "open it in a browser to see what it says, and export once more"},
     {"<html", "this is a web page, perhaps an error that came in place of the export",
      "open it in a browser to see what it says, and export once more"},
     {"<?xml", "this is XML, not a table", ask_for_csv},
     {"{\\rtf", "this is a text document (RTF), not a table", ask_for_csv},
     {"\xd0\xcf\x11\xe0", "this is an old-format workbook (XLS), or a protected one",
      "save it as .xlsx without a password, or as CSV"},
     {"\x1f\x8b", "this is compressed (gzip)", "unpack it: zcat FILE | readiness ... -"}}};

bool begins_so(std::string_view head, std::string_view small) {
  return head.size() >= small.size() && std::equal(small.begin(), small.end(), head.begin(),
                                                   [](char a, char b) { return a == to_lower(b); });
}

bool refuse_mistaken(const std::string& name, std::string_view head, Diagnostics& diagnostics) {
  head = without_byte_order_mark(head);
  head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
  for (const Mistaken& each : mistaken) {
    if (!begins_so(head, each.begins)) continue;
    diagnostics.error("F0012", Place::of_file(name), each.message, each.help);
    return true;
  }
  return false;
}

bool unpack(const std::string& name, std::shared_ptr<InputFile>& file, std::string& sheet,
            Diagnostics& diagnostics) {
  const auto bytes = file->read_all(most_workbook_bytes, diagnostics);
  auto text = bytes ? sheet_text(name, *bytes, sheet, diagnostics) : std::nullopt;
  if (!text) return false;
  if (!text->others.empty() && sheet.empty()) {
    sheet = text->name;
    diagnostics.warning(
        "B0122", Place::of_file(name),
        "only the sheet `" + text->name + "` of this workbook is read, but there is data in " +
            enumerated_first(text->others, sheets_listed) + " too",
        "name another in a mapping: `table: {sheet: NAME}`, or leave one sheet in the file");
  }
  file = std::make_shared<InputFile>(InputFile::of_text(name, std::move(text->text)));
  return true;
}

/// Whether a text that was cut off anywhere is not UTF-8.
bool is_other_encoding(std::string_view head, bool is_whole) {
  const auto at = first_malformed_utf8(head);
  constexpr std::size_t longest_character = 4;
  return at && (is_whole || *at + longest_character <= head.size());
}

bool decode_charset(const std::string& name, InputFile& file, std::string_view head,
                    TableForm& form, Diagnostics& diagnostics) {
  const bool is_told = !form.encoding.empty();
  const bool is_text = head.find('\0') == std::string_view::npos;
  if (file.is_decoded() || !is_text || !is_other_encoding(head, head.size() < looked_at))
    return true;
  const std::string charset = is_told ? form.encoding : guessed_charset(head);
  auto decoder = CharsetDecoder::open(charset);
  if (!decoder) {
    diagnostics.error("B0121", Place::of_file(name),
                      "the encoding `" + charset + "` is not known here",
                      "write it as iconv does: utf-8, windows-1252, shift_jis");
    return false;
  }
  if (!is_told) {
    form.encoding = charset;
    diagnostics.warning("B0121", Place::of_file(name),
                        "this table is not UTF-8; it is read as " + charset + ", which is a guess",
                        "look at a name with an accent; to be sure, save the table as UTF-8, or "
                        "write `table: {encoding: ...}` in a mapping");
  }
  file.decode_by([decoder = std::move(*decoder)](std::string_view bytes, bool at_end,
                                                 std::string& out) mutable {
    decoder.append(bytes, at_end, out);
  });
  return true;
}

/// Lines of old Macs end in CR alone.
void decode_line_ends(InputFile& file, std::string_view head) {
  if (head.find('\r') == std::string_view::npos || head.find('\n') != std::string_view::npos)
    return;
  file.decode_by([](std::string_view bytes, bool, std::string& out) {
    const std::size_t begin = out.size();
    out += bytes;
    std::replace(out.begin() + static_cast<std::ptrdiff_t>(begin), out.end(), '\r', '\n');
  });
}

}  // namespace

bool make_table_text(const std::string& name, std::shared_ptr<InputFile>& file, TableForm& form,
                     Diagnostics& diagnostics) {
  Diagnostics ignored;  // told again where the text is read
  if (refuse_mistaken(name, file->peek(ignored), diagnostics)) return false;
  if (begins_as_archive(file->peek(ignored))) return unpack(name, file, form.sheet, diagnostics);
  const std::string head(file->peek(ignored, looked_at));
  if (!decode_charset(name, *file, head, form, diagnostics)) return false;
  decode_line_ends(*file, head);
  return true;
}

}  // namespace readiness::input
