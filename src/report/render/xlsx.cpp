// The only file that includes libxlsxwriter.
#include "report/render/xlsx.hpp"

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/names.hpp"
#include "base/scratch_folder.hpp"
#include "base/spreadsheet_day.hpp"
#include "base/text.hpp"
#include "document/csv.hpp"

#include <algorithm>
#include <cmath>
#include <dlfcn.h>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <xlsxwriter.h>

namespace readiness::report {
namespace {

// libxlsxwriter is linked as an archive, or looked for when the first workbook is written: were the
// shared library linked, that of cryptography which it draws in would double the time of every
// start. Looked for, each function goes by its own name here, which hides the one that was
// declared.
#ifdef READINESS_XLSXWRITER
// clang-format off
#define EACH_FUNCTION(F) \
  F(chart_add_series) F(chart_axis_set_max) F(chart_axis_set_min) F(chart_axis_set_reverse) \
  F(chart_legend_set_position) F(chart_series_set_categories) F(chart_series_set_fill) \
  F(chart_series_set_values) F(chart_title_set_name) F(format_set_align) F(format_set_bold) \
  F(format_set_bottom) F(format_set_font_color) F(format_set_font_strikeout) \
  F(format_set_num_format) F(format_set_text_wrap) F(workbook_add_chart) F(workbook_add_format) \
  F(workbook_add_worksheet) F(workbook_close) F(workbook_new) F(workbook_set_properties) \
  F(worksheet_autofilter) F(worksheet_conditional_format_range) \
  F(worksheet_data_validation_range) F(worksheet_fit_to_pages) F(worksheet_freeze_panes) \
  F(worksheet_insert_chart) F(worksheet_repeat_rows) F(worksheet_set_column) \
  F(worksheet_set_landscape) F(worksheet_write_number) F(worksheet_write_string)
// clang-format on

#define DECLARE(name) decltype(&::name) name = nullptr;
EACH_FUNCTION(DECLARE)
#undef DECLARE

template <class Function>
bool is_found(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(::dlsym(library, name));
  return function != nullptr;
}

bool load_library() {
  void* library = ::dlopen(READINESS_XLSXWRITER, RTLD_NOW);
#define FIND(name) &&is_found(library, #name, name)
  return library != nullptr EACH_FUNCTION(FIND);
#undef FIND
}

bool has_library() {
  static const bool is_loaded = load_library();
  return is_loaded;
}
#else
bool has_library() { return true; }
#endif

constexpr std::size_t most_characters = 32767;  // in a cell, by Excel's limits, of UTF-16
constexpr std::size_t longest_tab = 31;
constexpr double widest_column = 60, narrowest_column = 6;
constexpr std::size_t largest_workbook = std::size_t{256} << 20U;
constexpr int spare_rows = 40;  // drop-downs and marks also serve rows that are added

/// As much of a text as a cell holds.
std::string fitting(std::string_view text, std::size_t most) {
  std::string out;
  std::size_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    units += point.value > 0xffff ? 2 : 1;
    if (units > most) break;
    out.append(text.substr(at, point.size));
    at += point.size;
  }
  return out;
}

bool is_hex_digit(char c) {
  return is_digit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// Excel reads `_x0041_` as an A; here it stays what somebody typed.
std::string with_plain_escapes(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.compare(i, 2, "_x") == 0 && i + 6 < text.size() && text[i + 6] == '_' &&
        std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i) + 2,
                    text.begin() + static_cast<std::ptrdiff_t>(i) + 6, is_hex_digit))
      out += "_x005F";
    out += text[i];
  }
  return out;
}

std::string shown_in_cell(std::string_view text) {
  return fitting(with_plain_escapes(visible_lines(text)), most_characters);
}

/// Names of tabs: not empty, short, without the signs that references are made of, each once in
/// whatever case.
class Tabs {
 public:
  std::string name(std::string_view wanted) {
    std::string plain = visible(wanted);
    for (char& c : plain)
      if (std::string_view("[]:*?/\\'").find(c) != std::string_view::npos) c = ' ';
    plain = fitting(trimmed(plain), longest_tab);
    if (plain.empty()) plain = "Sheet";
    std::string chosen = plain;
    for (int number = 2; !taken_.insert(folded_name(chosen)).second; ++number) {
      const std::string suffix = " " + std::to_string(number);
      chosen = fitting(plain, longest_tab - suffix.size()) + suffix;
    }
    return chosen;
  }

 private:
  std::set<std::string> taken_;
};

class XlsxWriter {
 public:
  XlsxWriter(const std::string& path, const Workbook& content)
      : content_(content), book_(workbook_new(path.c_str())) {
    lxw_doc_properties properties{};
    char title[] = "readiness";
    properties.title = title;
    // A day that the answers say, so that the same answers give the same bytes.
    properties.created = static_cast<time_t>(content.as_of.value_or(Date{}).day) * 86400 + 43200;
    workbook_set_properties(book_, &properties);
    head_ = format([](lxw_format* f) {
      format_set_bold(f);
      format_set_bottom(f, LXW_BORDER_THIN);
      format_set_text_wrap(f);
      format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
    });
    text_ = format([](lxw_format* f) {
      format_set_text_wrap(f);
      format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
    });
    day_ = format([](lxw_format* f) {
      format_set_num_format(f, "yyyy-mm-dd");
      format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
    });
    done_ = format([](lxw_format* f) {
      format_set_font_color(f, 0x6b747c);
      format_set_font_strikeout(f);
    });
    late_ = format([](lxw_format* f) {
      format_set_font_color(f, 0x9a3b12);
      format_set_bold(f);
    });
  }
  XlsxWriter(const XlsxWriter&) = delete;
  XlsxWriter& operator=(const XlsxWriter&) = delete;

  /// Whether the file was written.
  [[nodiscard]] bool write() {
    for (const Sheet& sheet : content_.sheets) add(sheet);
    return workbook_close(book_) == LXW_NO_ERROR;
  }

 private:
  template <class Setup>
  lxw_format* format(Setup setup) {
    lxw_format* made = workbook_add_format(book_);
    setup(made);
    return made;
  }

  lxw_format* number_format_of(const Figure& figure) {
    std::string pattern = "0";
    if (figure.digits > 6) pattern = "General";
    if (figure.digits > 0 && figure.digits <= 6)
      pattern += "." + std::string(static_cast<std::size_t>(figure.digits), '0');
    const auto [known, is_new] = numbers_.emplace(pattern, nullptr);
    if (is_new)
      known->second = format([&](lxw_format* f) {
        format_set_num_format(f, pattern.c_str());
        format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
      });
    return known->second;
  }

  void add(const Sheet& sheet) {
    const std::string name = tabs_.name(sheet.name);
    lxw_worksheet* page = workbook_add_worksheet(book_, name.c_str());
    const auto columns = static_cast<lxw_col_t>(sheet.grid.columns.size());
    for (lxw_col_t at = 0; at < columns; ++at) {
      worksheet_set_column(page, at, at, width_of(sheet.grid, at), nullptr);
      worksheet_write_string(page, 0, at, shown_in_cell(sheet.grid.columns[at].title).c_str(),
                             head_);
    }
    lxw_row_t row = 0;
    for (const auto& cells : sheet.grid.rows) {
      ++row;
      for (lxw_col_t at = 0; at < columns && at < cells.size(); ++at)
        write(page, row, at, cells[at]);
    }
    worksheet_freeze_panes(page, 1, 0);
    if (columns > 0 && row > 0) worksheet_autofilter(page, 0, 0, row, columns - 1);
    worksheet_set_landscape(page);
    worksheet_fit_to_pages(page, 1, 0);
    worksheet_repeat_rows(page, 0, 0);
    for (const Choice& choice : sheet.choices) offer(page, row, choice);
    if (sheet.status && sheet.due) mark(page, row, columns, *sheet.status, *sheet.due);
    lxw_col_t beside = columns;
    for (const SheetChart& chart : sheet.charts) {
      draw(page, name, row, beside, sheet, chart);
      beside = static_cast<lxw_col_t>(beside + 8);
    }
  }

  void write(lxw_worksheet* page, lxw_row_t row, lxw_col_t at, const Cell& cell) {
    if (const auto* figure = std::get_if<Figure>(&cell.value);
        figure && std::isfinite(figure->value))
      worksheet_write_number(page, row, at, figure->value, number_format_of(*figure));
    else if (const auto* day = std::get_if<Date>(&cell.value))
      worksheet_write_number(page, row, at, spreadsheet_number(*day), day_);
    else if (!cell.text.empty())
      worksheet_write_string(page, row, at, shown_in_cell(cell.text).c_str(), text_);
  }

  static double width_of(const Grid& grid, std::size_t column) {
    int widest = display_width(visible(grid.columns[column].title)) + 3;  // the filter's button
    for (const auto& row : grid.rows)
      if (column < row.size())
        widest = std::max(widest, display_width(visible(row[column].text.substr(0, 200))) + 1);
    return std::clamp(static_cast<double>(widest), narrowest_column, widest_column);
  }

  static void offer(lxw_worksheet* page, lxw_row_t rows, const Choice& choice) {
    std::vector<std::string> copies = choice.words;  // the library reads them, but asks for `char*`
    std::vector<char*> words;
    for (std::string& word : copies) words.push_back(word.data());
    words.push_back(nullptr);
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = words.data();
    const auto at = static_cast<lxw_col_t>(choice.column);
    worksheet_data_validation_range(page, 1, at, rows + spare_rows, at, &rule);
  }

  /// Whole rows: crossed out when done, marked when the day is over and they are not.
  void mark(lxw_worksheet* page, lxw_row_t rows, lxw_col_t columns, std::size_t status,
            std::size_t due) {
    const auto column = [](std::size_t at) { return "$" + column_letters(at) + "2"; };
    std::string is_done = column(status) + "=\"done\"";
    std::string is_late = "AND(" + column(due) + "<>\"\"," + column(due) + "<TODAY()," +
                          column(status) + "<>\"done\"," + column(status) + "<>\"dropped\")";
    for (auto [formula, look] : {std::pair(is_done, done_), std::pair(is_late, late_)}) {
      lxw_conditional_format rule{};
      rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
      rule.value_string = formula.data();
      rule.format = look;
      worksheet_conditional_format_range(page, 1, 0, rows + spare_rows,
                                         static_cast<lxw_col_t>(columns - 1), &rule);
    }
  }

  void draw(lxw_worksheet* page, const std::string& tab, lxw_row_t rows, lxw_col_t beside,
            const Sheet& sheet, const SheetChart& wanted) {
    if (rows == 0) return;
    lxw_chart* chart = workbook_add_chart(book_, LXW_CHART_BAR);
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    const auto names = static_cast<lxw_col_t>(wanted.names),
               numbers = static_cast<lxw_col_t>(wanted.numbers);
    chart_series_set_categories(series, tab.c_str(), 1, names, rows, names);
    chart_series_set_values(series, tab.c_str(), 1, numbers, rows, numbers);
    lxw_chart_fill fill{};
    fill.color = 0x0f5c6e;
    chart_series_set_fill(series, &fill);
    chart_title_set_name(
        chart,
        shown_in_cell(wanted.title + ", " + sheet.grid.columns[wanted.numbers].title).c_str());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_axis_set_reverse(chart->y_axis);  // the first row on top
    chart_axis_set_min(chart->x_axis, sheet.grid.axis.least);
    chart_axis_set_max(chart->x_axis, sheet.grid.axis.most);
    worksheet_insert_chart(page, 1, static_cast<lxw_col_t>(beside + 1), chart);
  }

  const Workbook& content_;
  lxw_workbook* book_;
  Tabs tabs_;
  lxw_format *head_ = nullptr, *text_ = nullptr, *day_ = nullptr, *done_ = nullptr,
             *late_ = nullptr;
  std::map<std::string, lxw_format*> numbers_;
};

}  // namespace

std::string render_xlsx(const Workbook& workbook, Diagnostics& diagnostics) {
  if (!has_library()) {
    diagnostics.error("F0014", Place{}, "libxlsxwriter, which writes workbooks, is not here",
                      "install libxlsxwriter4 (Debian's name), or write another format");
    return {};
  }
  const ScratchFolder folder;
  const std::string path = folder.file("workbook.xlsx");
  std::optional<std::string> bytes;
  Diagnostics ignored;
  if (folder.is_there() && XlsxWriter(path, workbook).write())
    bytes = read_file(path, largest_workbook, ignored);
  if (!bytes)
    diagnostics.error("F0014", Place{},
                      "a workbook needs a temporary file, and none can be written",
                      "see to the space in TMPDIR");
  return bytes.value_or("");
}

}  // namespace readiness::report
