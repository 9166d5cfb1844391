// Whatever bytes come in as the rows of a table: the fast road sees what the full door sees, or
// leaves them to it. What it learned from other rows changes nothing. The first byte says what
// parts the columns.
#include "fuzz/questionnaire.hpp"
#include "plain_rows_law.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>

namespace {

using namespace readiness;

constexpr const char* header =
    "ref,role,form,date,unit,ctx.state,ctx.pilots,one.a,one.c,one.n,two.t,two.m,two.p,far.a,"
    "one.a.evidence,one.a.comment,two.t.evidence,one.c.prediction,two.w";
constexpr const char* header_with_ticks = "role,unit,one.a,two.t.x,two.t.y,one.c";

Columns columns_of(const Questionnaire& questionnaire, const char* text, char separator) {
  CsvReader reader(text);
  CsvRow row;
  Diagnostics diagnostics;
  fuzzing::expect(reader.next(row));
  auto columns = read_header(row, Source("t.csv", text), questionnaire, {"unit"}, diagnostics);
  fuzzing::expect(columns.has_value());
  columns->separator = separator;
  return *columns;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Questionnaire questionnaire = fuzzing::fuzzed_questionnaire();
  static const Date today = *parse_date("2026-11-23");
  static const Columns commas = columns_of(questionnaire, header, ',');
  static const Columns semicolons = columns_of(questionnaire, header, ';');
  static const Columns ticks = columns_of(questionnaire, header_with_ticks, ',');
  static PlainRowsLaw laws[] = {{questionnaire, commas, today},
                                {questionnaire, semicolons, today},
                                {questionnaire, ticks, today}};
  const std::string text(reinterpret_cast<const char*>(data), size);
  if (text.empty()) return 0;
  PlainRowsLaw& law = laws[text[0] == ';' ? 1 : text[0] == 't' ? 2 : 0];
  const PlainRowsVerdict verdict = law.tried(std::string_view(text).substr(1));
  if (!verdict.broken.empty()) std::fprintf(stderr, "broken promise: %s\n", verdict.broken.c_str());
  fuzzing::expect(verdict.broken.empty());
  return 0;
}
