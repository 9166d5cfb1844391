// The fast road for rows of a table sees what the full door sees, or leaves them to it: for tables
// of random people, and for what comes of damaging them at random.
#include "plain_rows_law.hpp"
#include "property/tables.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace readiness::property {
namespace {

/// The same table with another sign between its cells, which no cell of it holds.
std::string parted_by(std::string table, char separator) {
  std::replace(table.begin(), table.end(), ',', separator);
  return table;
}

}  // namespace

TEST_CASE("what is plain in a table is read as in full") {
  long rows = 0, plain = 0;
  on_random_cases(30, {}, [&](const Case& c) {
    const char separator = c.draw.one_of(std::vector<char>{',', ',', ';', '\t', '?'});
    const std::string table = parted_by(random_table(c), separator);
    CsvReader reader(table, separator);
    CsvRow header;
    REQUIRE(reader.next(header));
    Diagnostics diagnostics;
    auto columns = read_header(header, Source("t.csv", std::string(header.text)), c.questionnaire,
                               {"unit", "role"}, diagnostics);
    REQUIRE_MESSAGE(columns, render_long(diagnostics.sorted()));
    columns->separator = separator;
    PlainRowsLaw law(c.questionnaire, *columns, c.as_of);
    const std::string_view body = reader.rest();
    // the second time all answers are known
    for (int time = 0; time < 2; ++time) {
      const PlainRowsVerdict verdict = law.tried(body);
      CHECK_MESSAGE(verdict.broken == "", table);
      rows += verdict.rows;
      plain += verdict.plain;
    }
  });
  MESSAGE(plain, " of ", rows, " rows are plain");
  CHECK(100 * plain >= 20 * rows);  // or the fast road is none
}

}  // namespace readiness::property
