#include "document/csv.hpp"

#include "everything.hpp"
#include "input/blocks.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

namespace readiness {
namespace {

using Row = std::vector<std::string>;

std::vector<Row> rows_of(std::string_view text) {
  CsvReader reader(text);
  CsvRow row;
  std::vector<Row> rows;
  while (reader.next(row)) {
    rows.emplace_back(row.cells.begin(), row.cells.end());
    if (row.problem) rows.back().push_back(std::string("! ") + row.problem);
  }
  return rows;
}

TEST_CASE("rows and cells as RFC 4180 writes them") {
  CHECK(rows_of("a,b\n1,2\n") == std::vector<Row>{{"a", "b"}, {"1", "2"}});
  CHECK(rows_of("a,b\r\n1,2\r\n") == std::vector<Row>{{"a", "b"}, {"1", "2"}});
  CHECK(rows_of("a,b\r\r\n1,2\r\r\n") == std::vector<Row>{{"a", "b"}, {"1", "2"}});
  CHECK(rows_of("a,b") == std::vector<Row>{{"a", "b"}});  // no line end at the end
  CHECK(rows_of("a,,\n,\n") == std::vector<Row>{{"a", "", ""}, {"", ""}});
  CHECK(rows_of("\"a,b\",c\n") == std::vector<Row>{{"a,b", "c"}});
  CHECK(rows_of("\"a\nb\",c\nd,e\n") == std::vector<Row>{{"a\nb", "c"}, {"d", "e"}});
  CHECK(rows_of("\"say \"\"yes\"\"\",c\r\n") == std::vector<Row>{{"say \"yes\"", "c"}});
  CHECK(rows_of("\"\",\"\"\"\"\n") == std::vector<Row>{{"", "\""}});
  CHECK(rows_of("a,\"b\"\r\n") == std::vector<Row>{{"a", "b"}});
  CHECK(rows_of("a,\"b\r\"\r\n") == std::vector<Row>{{"a", "b\r"}});
  CHECK(rows_of("").empty());
  CHECK(rows_of("\n") == std::vector<Row>{{""}});
}

TEST_CASE("what is no RFC 4180 is said, and the next line is read on its own") {
  CHECK(rows_of("a\"b,c\nd,e\n") ==
        std::vector<Row>{{"a\"b", "c", "! has a quote inside a cell that does not begin with one"},
                         {"d", "e"}});
  CHECK(rows_of("\"a\"b,c\nd,e\n") ==
        std::vector<Row>{{"a", "c", "! has text after the closing quote of a cell"}, {"d", "e"}});
  CHECK(rows_of("x,\"a,b\nd,e\n") ==
        std::vector<Row>{{"x", "a,b", "! has a quote that is never closed"}, {"d", "e"}});
}

TEST_CASE("lines are counted also inside quotes") {
  CsvReader reader("a\n\"b\nc\"\nd\n");
  CsvRow row;
  REQUIRE(reader.next(row));
  CHECK(row.line == 0);
  REQUIRE(reader.next(row));
  CHECK(row.line == 1);
  CHECK(row.text == "\"b\nc\"");
  REQUIRE(reader.next(row));
  CHECK(row.line == 3);
  CHECK_FALSE(reader.next(row));
  CHECK(reader.lines() == 4);
}

/// Reads through blocks of a size, whose source gives at most `step` bytes at a time.
std::vector<std::string> blocks_of(const std::string& text, RowEnd row_end, std::size_t block_size,
                                   std::size_t longest, std::size_t step = 1000) {
  std::size_t at = 0;
  BlockReader reader(
      [&](std::span<char> bytes) {
        std::size_t filled = 0;
        while (filled < bytes.size() && at < text.size()) {
          const std::size_t count = std::min({step, bytes.size() - filled, text.size() - at});
          std::copy_n(text.data() + at, count, bytes.data() + filled);
          filled += count;
          at += count;
        }
        return filled;
      },
      row_end, block_size, longest);
  std::vector<std::string> blocks;
  TextBlock block;
  while (reader.next(block)) blocks.push_back(block.is_too_long ? "! " + block.text : block.text);
  return blocks;
}

TEST_CASE("blocks end at row ends, and together they are the text") {
  const std::string text = "ab,cd\n\"x\ny\",\"\"\"\n\"\nef,gh\n1,2\n\"q\",\"r,\n\n\"\nend,x";
  for (std::size_t size = 1; size <= text.size() + 1; ++size) {
    CAPTURE(size);
    std::string whole;
    for (const std::string& block : blocks_of(text, RowEnd::csv, size, 1000)) {
      whole += block;
      // a block on its own reads without a fault, so it was cut outside quotes
      for (const Row& row : rows_of(block)) CHECK(row.size() == 2);
    }
    CHECK(whole == text);
  }
  CHECK(blocks_of("a\nb\nc\n", RowEnd::line, 4, 100) == std::vector<std::string>{"a\nb\n", "c\n"});
  // quotes mean nothing to JSON Lines
  CHECK(blocks_of("\"\nb\n", RowEnd::line, 2, 100) == std::vector<std::string>{"\"\n", "b\n"});
}

TEST_CASE("row ends are the same however often they are looked for") {
  // the cell is a quote and a line end: ,"""\n"\n
  const std::string text = ",\"\"\"\n\"\n";
  RowEnds ends;
  for (const std::size_t size : {std::size_t{3}, std::size_t{3}, std::size_t{5}, std::size_t{5}})
    CHECK_FALSE(ends.last_in(std::string_view(text).substr(0, size)));
  CHECK(ends.last_in(text) == 7);
  CHECK(ends.last_in(text) == 7);
}

/// The same byte by byte.
std::optional<std::size_t> last_row_end(std::string_view text) {
  bool is_quoted = false, begins_cell = true;
  std::optional<std::size_t> end;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char byte = text[at];
    if (byte == '"' && (is_quoted || begins_cell)) {
      is_quoted = !is_quoted;
      begins_cell = !is_quoted;  // a doubled quote opens the cell again
      continue;
    }
    if (!is_quoted && byte == '\n') end = at + 1;
    begins_cell = !is_quoted && (byte == '\n' || byte == ',');
  }
  return end;
}

TEST_CASE("row ends are those outside quotes, in whatever pieces a text comes") {
  std::uint64_t state = 20261201;
  const auto draw = [&state](std::uint64_t below) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return (state >> 33U) % below;
  };
  long with_end = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::uint64_t rest = draw(30); rest > 0; --rest) text += "a\",\n;"[draw(5)];
    RowEnds ends;
    for (std::size_t size = 0; size < text.size(); size += 1 + draw(8))
      REQUIRE(ends.last_in(std::string_view(text).substr(0, size)) ==
              last_row_end(std::string_view(text).substr(0, size)));
    REQUIRE_MESSAGE(ends.last_in(text) == last_row_end(text), text);
    with_end += ends.last_in(text) ? 1 : 0;
  }
  CHECK(with_end > 5000);
}

TEST_CASE("a row beyond the limit is shortened, and its neighbours are read") {
  const std::string text = "a,b\n" + std::string(5000, 'x') + "\nc,d\n";
  CHECK(blocks_of(text, RowEnd::csv, 16, 1000) ==
        std::vector<std::string>{"a,b\n", "! " + std::string(200, 'x'), "c,d\n"});
  // a quote that is never closed swallows no more than its line
  const std::string open = "a,b\n\"x,y\n" + std::string(5000, '1') + "\nc,d\n";
  CHECK(blocks_of(open, RowEnd::csv, 16, 1000) ==
        std::vector<std::string>{"a,b\n", "! \"x,y", "! " + std::string(200, '1'), "c,d\n"});
}

TEST_CASE("a text that a spreadsheet would run is told apart by an apostrophe") {
  CHECK(csv_text("plain") == "plain");
  CHECK(csv_text("=1+1") == "'=1+1");
  CHECK(csv_text("+31 20") == "'+31 20");
  CHECK(csv_text("-5") == "'-5");
  CHECK(csv_text("@sum") == "'@sum");
  CHECK(csv_text("\uff1d1+1") == "'\uff1d1+1");
  CHECK(csv_text(" =1") == "' =1");
  CHECK(csv_text("::error::x") == "'::error::x");
  CHECK(csv_text("=cmd|' /C calc'!A0,\"b\"") == "\"'=cmd|' /C calc'!A0,\"\"b\"\"\"");
  CHECK(csv_text("a,b") == "\"a,b\"");
  CHECK(csv_text("") == "");
}

TEST_CASE("what a terminal obeys or hides is shown in a cell") {
  CHECK(csv_text("a\tb\nc\r") == "a\\x09b\\x0ac\\x0d");
  CHECK(csv_text("\x1b[2J\x7f") == "\\x1b[2J\\x7f");
  CHECK(csv_text("\u202eabc\u2066") == "\\u202eabc\\u2066");
  CHECK(csv_text("\U000e0041") == "\\U000e0041");
  CHECK(csv_text("\n=1+1") == "\\x0a=1+1");
  CHECK(csv_text("see ##vso[x] and ##[y]") == "see \\x23#vso[x] and \\x23#[y]");
  CHECK(csv_text("caf\u00e9 \u9580 # 1 C:\\temp \\ ") == "caf\u00e9 \u9580 # 1 C:\\temp \\ ");
}

TEST_CASE("two texts never become one cell") {
  const std::vector<std::string> pieces = {"\\",    "\x1b",   "x1b", "'",         "=",
                                           "u202e", "\u202e", "x",   "U000e0041", "\U000e0041",
                                           "##[",   "x23",    "#["};
  std::map<std::string, std::string> texts_by_cell;
  std::vector<std::string> texts = {""};
  for (int length = 0; length < 4; ++length) {
    std::vector<std::string> longer;
    for (const std::string& text : texts)
      for (const std::string& piece : pieces) longer.push_back(text + piece);
    for (const std::string& text : longer) {
      const auto [found, is_new] = texts_by_cell.emplace(csv_text(text), text);
      CHECK_MESSAGE((is_new || found->second == text), csv_text(text));
    }
    texts = std::move(longer);
  }
}

TEST_CASE("what parts the columns is what a first line says, or what stands there most often") {
  CHECK(told_separator("sep=;") == ';');
  CHECK(told_separator("SEP=,\r\n") == ',');
  CHECK(told_separator("\"sep=|\"") == '|');
  CHECK(told_separator("sep=\t") == '\t');
  for (const char* other : {"sep=", "sep=ab", "sep=a", "sep=\"", "sep,role", "ref=;", ""})
    CHECK_FALSE(told_separator(other));
  CHECK(separator_of("ref,role,a;b\n") == ',');
  CHECK(separator_of("ref;role;\"a,b,c,d\"\nx,y,z,z,z\n") == ';');
  CHECK(separator_of("ref\trole\n") == '\t');
  CHECK(separator_of("ref\n") == ',');
  CHECK(separator_of("a;b,c") == ',');  // a draw
}

TEST_CASE("rows of another separator") {
  CsvReader reader("a;\"b;c\";d,e\n\"x\";\"y\"\"z\";\n", ';', 1);
  CsvRow row;
  REQUIRE(reader.next(row));
  CHECK(Row(row.cells.begin(), row.cells.end()) == Row{"a", "b;c", "d,e"});
  CHECK(row.line == 1);
  REQUIRE(reader.next(row));
  CHECK(Row(row.cells.begin(), row.cells.end()) == Row{"x", "y\"z", ""});
  CHECK(reader.lines() == 3);
  // a quote opens a cell behind the separator, and only there
  CHECK(RowEnds(';').last_in("a;\"b\n") == std::nullopt);
  CHECK(RowEnds(',').last_in("a;\"b\n") == 5);
  CHECK(RowEnds(separators).last_in("a;\"b\n") == std::nullopt);
}

TEST_CASE("a carriage return alone ends no row, and is told where it stands outside quotes") {
  const auto problem_at = [](const std::string& text) -> std::optional<std::size_t> {
    CsvReader reader(text);
    CsvRow row;
    REQUIRE(reader.next(row));
    if (!row.problem) return std::nullopt;
    CHECK(std::string(row.problem).find("carriage return") != std::string::npos);
    return row.problem_at;
  };
  CHECK(problem_at("a,b\rc,d\r") == 3);
  CHECK(problem_at("\"a\"\r,b\n") == 3);
  CHECK(problem_at("\"a\"\rb\n") == 3);
  CHECK_FALSE(problem_at("a,\"b\rc\"\r\n"));
  CHECK_FALSE(problem_at("a,b\r\r\n"));
  CHECK_FALSE(problem_at("a,b\r"));
}

TEST_CASE("why a row cannot be read as text") {
  CHECK_FALSE(encoding_fault("caf\xc3\xa9"));
  CHECK(encoding_fault("caf\xe9")->at == 3);
  CHECK(encoding_fault(std::string_view("a\0\xff", 3))->at == 1);
}

}  // namespace
}  // namespace readiness
