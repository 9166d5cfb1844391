#include "document/xlsx/xlsx.hpp"

#include "base/number.hpp"
#include "base/spreadsheet_day.hpp"
#include "base/text.hpp"
#include "document/xlsx/archive.hpp"
#include "document/xlsx/xml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <utility>

namespace readiness::document {
namespace {

constexpr long most_rows = 1'048'576;  // as many as a sheet has
constexpr std::size_t most_columns = 16'384;
constexpr std::size_t most_cells = 20'000'000;

pugi::xml_document parsed(const std::string& xml) {
  auto document = parsed_xml(xml);
  if (!document)
    throw Fault{"this workbook is broken: a part of it is not XML", "save it again as .xlsx"};
  return std::move(*document);
}

/// The text of a cell or of a shared string: its runs, without how they are to be read aloud.
std::string text_in(const pugi::xml_node& node) {
  std::string text;
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part.name());
    if (name == "t") text += part.text().get();
    if (name == "r") text += text_in(part);
  }
  return text;
}

/// Whether a number format shows a day, an hour or both.
struct DateFormat {
  bool has_day = false, has_time = false;
};

DateFormat format_of(long id, const std::map<long, std::string>& own) {
  if (id >= 14 && id <= 17) return {true, false};
  if (id >= 18 && id <= 21) return {false, true};
  if (id == 22) return {true, true};
  if (id >= 45 && id <= 47) return {false, true};
  const auto found = own.find(id);
  if (found == own.end()) return {};
  DateFormat format;
  char quote = '\0';
  for (const char byte : found->second) {
    if (quote != '\0') {
      if (byte == quote) quote = '\0';
      continue;
    }
    if (byte == '"') quote = '"';
    if (byte == '[') quote = ']';
    if (byte == ';') break;
    const char letter = static_cast<char>(byte | 0x20);
    if (letter == 'y' || letter == 'd') format.has_day = true;
    if (letter == 'h' || letter == 's') format.has_time = true;
  }
  return format;
}

class Workbook {
 public:
  explicit Workbook(std::string_view bytes) : archive_(bytes, "this workbook") {
    if (!archive_.has("xl/workbook.xml"))
      throw Fault{archive_.has("content.xml")
                      ? "this is an OpenDocument file, not a workbook (XLSX)"
                  : archive_.has("xl/workbook.bin") ? "this is a binary workbook (XLSB)"
                                                    : "this is an archive, not a workbook (XLSX)",
                  "save it as .xlsx or as CSV"};
    read_sheets();
    read_strings();
    read_styles();
  }

  SheetText read(std::string_view wanted) {
    std::optional<SheetText> found;
    std::size_t most = 0;
    std::vector<std::string> names, filled;
    for (const Sheet& sheet : sheets_) {
      names.push_back(sheet.name);
      if (!wanted.empty() && sheet.name != wanted) continue;
      if (wanted.empty() && sheet.is_hidden) continue;
      auto [text, cells] = table_of(parsed(archive_.read(sheet.part)));
      if (cells > 0) filled.push_back(sheet.name);
      if (cells > most || (!wanted.empty() && !found))
        found = SheetText{sheet.name, std::move(text), {}};
      most = std::max(most, cells);
    }
    if (!found && !wanted.empty())
      throw Fault{"this workbook has no sheet `" + std::string(wanted) + "`",
                  "it has " + enumerated_first(names, 10)};
    if (!found) throw Fault{"no sheet of this workbook holds anything", ""};
    std::erase(filled, found->name);
    found->others = std::move(filled);
    return std::move(*found);
  }

 private:
  struct Sheet {
    std::string name, part;
    bool is_hidden = false;
  };

  void read_sheets() {
    const pugi::xml_document book = parsed(archive_.read("xl/workbook.xml"));
    std::map<std::string, std::string> parts;
    if (archive_.has("xl/_rels/workbook.xml.rels")) {
      const pugi::xml_document links = parsed(archive_.read("xl/_rels/workbook.xml.rels"));
      for (const pugi::xml_node link : links.document_element().children()) {
        std::string target = attribute_called(link, "Target");
        target = target.starts_with('/') ? target.substr(1) : "xl/" + target;
        parts[attribute_called(link, "Id")] = target;
      }
    }
    const pugi::xml_node root = book.document_element();
    const std::string base = attribute_called(child_called(root, "workbookPr"), "date1904");
    begins_1904_ = base == "1" || base == "true";
    for (const pugi::xml_node sheet : child_called(root, "sheets").children()) {
      const std::string id = attribute_of_link(sheet);
      if (!parts.contains(id) || !parts[id].starts_with("xl/worksheets/")) continue;  // a chart
      const std::string state = attribute_called(sheet, "state");
      sheets_.push_back(
          {attribute_called(sheet, "name"), parts[id], !state.empty() && state != "visible"});
    }
  }

  /// `r:id`, beside the `sheetId` of the sheet itself.
  static std::string attribute_of_link(const pugi::xml_node& sheet) {
    return attribute_called(sheet, "id");
  }

  void read_strings() {
    if (!archive_.has("xl/sharedStrings.xml")) return;
    const pugi::xml_document document = parsed(archive_.read("xl/sharedStrings.xml"));
    for (const pugi::xml_node each : document.document_element().children())
      if (local_name(each.name()) == "si") strings_.push_back(text_in(each));
  }

  void read_styles() {
    if (!archive_.has("xl/styles.xml")) return;
    const pugi::xml_document document = parsed(archive_.read("xl/styles.xml"));
    const pugi::xml_node root = document.document_element();
    const auto id_of = [](const pugi::xml_node& format) {
      return parse_integer(attribute_called(format, "numFmtId")).value_or(0);
    };
    std::map<long, std::string> own;
    for (const pugi::xml_node format : child_called(root, "numFmts").children())
      own[id_of(format)] = attribute_called(format, "formatCode");
    for (const pugi::xml_node format : child_called(root, "cellXfs").children())
      formats_.push_back(format_of(id_of(format), own));
  }

  struct FilledTable {
    std::string text;
    std::size_t cells = 0;  // that hold something
  };

  [[nodiscard]] FilledTable table_of(const pugi::xml_document& document) const {
    std::vector<std::vector<std::string>> rows;
    std::size_t width = 0, cells = 0, filled = 0;
    long row_number = 0;
    for (const pugi::xml_node row :
         child_called(document.document_element(), "sheetData").children()) {
      const auto told = parse_integer(attribute_called(row, "r"));
      row_number = told ? static_cast<long>(*told) : row_number + 1;
      if (row_number < 1 || row_number > most_rows ||
          static_cast<std::size_t>(row_number) <= rows.size())
        throw Fault{"this workbook is broken: its rows are not in order", "save it again as .xlsx"};
      std::vector<std::string> texts;
      std::size_t at = 0;
      for (const pugi::xml_node cell : row.children()) {
        at = column_of(attribute_called(cell, "r")).value_or(at);
        if (at >= most_columns || ++cells > most_cells)
          throw Fault{"this sheet holds more than can be read", "save it as CSV"};
        std::string text = text_of(cell);
        if (!text.empty()) {
          ++filled;
          texts.resize(std::max(texts.size(), at + 1));
          texts[at] = std::move(text);
        }
        ++at;
      }
      if (texts.empty()) continue;
      rows.resize(static_cast<std::size_t>(row_number - 1));
      width = std::max(width, texts.size());
      rows.push_back(std::move(texts));
    }
    if (rows.size() * width > most_cells)
      throw Fault{"this sheet holds more than can be read", "save it as CSV"};
    return {written(rows, width), filled};
  }

  static std::optional<std::size_t> column_of(std::string_view reference) {
    std::size_t column = 0, letters = 0;
    while (letters < reference.size() && letters < 4 && reference[letters] >= 'A' &&
           reference[letters] <= 'Z')
      column = column * 26 + static_cast<std::size_t>(reference[letters++] - 'A' + 1);
    return letters == 0 ? std::nullopt : std::optional(column - 1);
  }

  [[nodiscard]] std::string text_of(const pugi::xml_node& cell) const {
    const std::string type = attribute_called(cell, "t");
    if (type == "inlineStr") return text_in(child_called(cell, "is"));
    const std::string value = child_called(cell, "v").text().get();
    if (type == "s") {
      const auto index = parse_integer(value);
      if (!index || *index < 0 || static_cast<std::size_t>(*index) >= strings_.size())
        throw Fault{"this workbook is broken: a cell names a text that is not there",
                    "save it again as .xlsx"};
      return strings_[static_cast<std::size_t>(*index)];
    }
    if (type == "b") return value == "1" ? "TRUE" : "FALSE";
    if (!type.empty() && type != "n") return value;
    const auto number = parse_number(value);
    if (!number) return value;
    const auto style = parse_integer(attribute_called(cell, "s"));
    const bool has_style =
        style && *style >= 0 && static_cast<std::size_t>(*style) < formats_.size();
    const DateFormat format = has_style ? formats_[static_cast<std::size_t>(*style)] : DateFormat{};
    return format.has_day ? day_text(*number, format.has_time) : shortest(*number);
  }

  /// Some workbooks count from 1904 on.
  [[nodiscard]] std::string day_text(double serial, bool has_time) const {
    constexpr double years_1900_to_1903 = 1462;  // days, with the one that there never was
    const auto day = date_of_spreadsheet(serial + (begins_1904_ ? years_1900_to_1903 : 0));
    if (!day) return shortest(serial);
    std::string text = to_text(*day);
    const long seconds = std::lround((serial - std::floor(serial)) * 86'400);
    if (has_time)
      text +=
          fmt::format(" {:02}:{:02}:{:02}", seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    return text;
  }

  static std::string written(const std::vector<std::vector<std::string>>& rows, std::size_t width) {
    std::string out;
    for (const std::vector<std::string>& row : rows) {
      for (std::size_t i = 0; i < width && !row.empty(); ++i) {
        if (i > 0) out += ',';
        if (i >= row.size()) continue;
        const std::string& cell = row[i];
        if (cell.find_first_of(",\"\r\n;\t") == std::string::npos) {
          out += cell;
          continue;
        }
        out += '"';
        for (const char byte : cell) {
          if (byte == '"') out += '"';
          out += byte;
        }
        out += '"';
      }
      out += '\n';
    }
    return out;
  }

  Archive archive_;
  std::vector<Sheet> sheets_;
  std::vector<std::string> strings_;
  std::vector<DateFormat> formats_;
  bool begins_1904_ = false;
};

}  // namespace

std::optional<SheetText> sheet_text(const std::string& file, std::string_view bytes,
                                    std::string_view sheet, Diagnostics& diagnostics) {
  try {
    return Workbook(bytes).read(sheet);
  } catch (const Fault& fault) {
    diagnostics.error("F0011", Place::of_file(file), fault.message, fault.help);
    return std::nullopt;
  }
}

}  // namespace readiness::document
