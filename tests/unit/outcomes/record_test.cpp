#include "outcomes/record.hpp"

#include "unit/outcomes/recording.hpp"

namespace readiness {
namespace {

using sample::record_of;

const std::string header = "workflow,date,measure,value,n,unit,source,better,change\n";

/// The codes of what is wrong, with the lines.
std::string problems_of(const std::string& text) {
  Diagnostics diagnostics;
  CHECK_FALSE(read_record(Source("figures.csv", text), sample::shipped_words(), diagnostics));
  std::string all;
  for (const Diagnostic& each : diagnostics.sorted())
    all += (all.empty() ? "" : " ") + each.code + ":" + std::to_string(each.place.at.line);
  return all;
}

TEST_CASE("figures and changes stand by workflow and day; of one day the last row counts") {
  const OutcomeRecord record = record_of(header +
                                         "letters,2026-01-12,time,40,12,minutes,clock,,\n"
                                         "letters,2026-01-05,time,44,,,clock,lower,\n"
                                         "Letters ,2026-02-02,,,,,,,a template\n"
                                         "letters,2026-01-12,Time,41,13,minutes,again,,\n"
                                         "claims,2026-01-05,errors,3.5,200,%,,,\n");
  REQUIRE(record.workflows.size() == 2);
  const WorkflowRecord& letters = record.workflows.front();
  REQUIRE(letters.measures.size() == 1);
  const MeasureSeries& time = letters.measures.front();
  CHECK(time.unit == "minutes");
  CHECK(time.better == Better::lower);
  REQUIRE(time.observations.size() == 2);
  CHECK(time.observations[0].value == 44);
  CHECK(time.observations[1].value == 41);
  CHECK(time.observations[1].n == 13);
  CHECK(time.observations[1].source == "again");
  REQUIRE(letters.changes.size() == 1);
  CHECK(letters.changes.front().text == "a template");
  CHECK(record.figures() == 3);
  CHECK(record.corrected() == 1);
}

TEST_CASE("columns may stand in any order, optional ones be missing, and semicolons part them") {
  CHECK(record_of("date;value;x-note;measure;workflow\n2026-01-05;4.5;hm;time;letters\n")
            .workflows.front()
            .measures.front()
            .observations.front()
            .value == 4.5);
  CHECK(record_of("workflow,date,change\nletters,2026-01-05,a template\n").figures() == 0);
}

TEST_CASE("every problem of every row is told with its line") {
  CHECK(problems_of("") == "O0101:0");
  CHECK(problems_of("workflow,date,measure\n") == "O0101:1");
  CHECK(problems_of("workflow,date,measure,value,valeu\n") == "O0102:1");
  CHECK(problems_of("workflow,date,measure,value,value\n") == "O0102:1");
  CHECK(problems_of(header + "letters,2026-01-05,time\n") == "O0103:2");
  CHECK(problems_of(header + "letters,5.1.2026,time,4,,,,,\n") == "O0104:2");
  CHECK(problems_of(header + "letters,2026-01-05,time,4x,,,,,\n"
                             "letters,2026-01-06,time,,,,,,\n"
                             "letters,2026-01-06,time,1e300,,,,,\n") == "O0105:2 O0105:3 O0105:4");
  CHECK(problems_of(header + "letters,2026-01-05,time,4,0,,,,\n") == "O0106:2");
  CHECK(problems_of(header + "letters,2026-01-05,time,4,,minutes,,,\n"
                             "letters,2026-01-12,time,4,,hours,,,\n") == "O0107:3");
  CHECK(problems_of(header + "letters,2026-01-05,,,,,,,\n"
                             "letters,2026-01-05,time,4,,,,,both\n"
                             ",2026-01-05,time,4,,,,,\n"
                             "letters,2026-01-05,,4,,,,,\n") == "O0108:2 O0108:3 O0108:4 O0108:5");
  CHECK(problems_of(header + "letters,2026-01-05,time,4,,,,less,\n") == "O0109:2");
  CHECK(problems_of(header + "letters,2026-01-05,errors,104,200,%,,,\n") == "O0105:2");
}

NewRow row(const std::string& workflow, const std::string& measure, const std::string& value) {
  NewRow row;
  row.workflow = workflow;
  row.measure = measure;
  row.value = value;
  row.day = date_of(2026, 1, 5);
  return row;
}

/// What is added; the code of what is wrong where nothing is.
std::string added(const std::string& table, const NewRow& row, bool may_begin = false) {
  Diagnostics diagnostics;
  const auto line =
      added_row(Source("figures.csv", table), sample::shipped_words(), row, may_begin, diagnostics);
  CHECK(line.has_value() == !diagnostics.has_errors());
  return line ? line->text : diagnostics.first_error().code;
}

TEST_CASE("a row is written in the columns, separator and line ends of its table") {
  CHECK(added("", row("letters", "time", "40")) == header + "letters,2026-01-05,time,40,,,,,\n");
  CHECK(added(header, row("letters, long", "time", "40")) ==
        "\"letters, long\",2026-01-05,time,40,,,,,\n");
  CHECK(added("value;date;measure;workflow\r\n", row("a;b", "time", "40")) ==
        "40;2026-01-05;time;\"a;b\"\r\n");
  const std::string whole_row = "letters,2026-01-04,time,40,,,,,";
  CHECK(added(header + whole_row, row("letters", "time", "41")) ==
        "\nletters,2026-01-05,time,41,,,,,\n");
}

TEST_CASE("what would not be read again is not written") {
  CHECK(added(header + "letters,2026-01-0", row("letters", "time", "40")) == "O0103");
  CHECK(added("", row("letters", "time", "many")) == "O0105");
  CHECK(added("", row("=cmd()", "time", "40")) == "O0109");
  CHECK(added("", row("a\x1b[2Jb", "time", "40")) == "O0109");
  NewRow with_source = row("letters", "time", "40");
  with_source.source = "clock";
  CHECK(added("workflow,date,measure,value\n", with_source) == "O0101");
}

TEST_CASE("a name that is nearly one that is there is taken for misspelled") {
  const std::string table = header + "letters,2026-01-04,time per letter,40,,,,,\n";
  CHECK(added(table, row("leters", "time per letter", "40")) == "O0110");
  CHECK(added(table, row("letters", "time per leter", "40")) == "O0110");
  CHECK(added(table, row("letters", "time per leter", "40"), true).starts_with("letters,"));
  CHECK(added(table, row("claims", "errors", "4")).starts_with("claims,"));
  CHECK(added(table, row("LETTERS", "Time per letter", "4")).starts_with("LETTERS,"));
}

}  // namespace
}  // namespace readiness
