#include "base/text.hpp"
#include "batch/sql/codes.hpp"
#include "batch/sql/condition.hpp"
#include "batch/sql/views.hpp"
#include "document/csv.hpp"
#include "everything.hpp"
#include "property/generator.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

using property::loaded;
using property::QuestionnaireText;

Questionnaire hostile() {
  const QuestionnaireText files = {{"questionnaire.yaml", R"(schema: readiness/questionnaire@1
id: hostile
version: 1.0.0
title: "'; DROP TABLE answers; -- {{ env_var('TOKEN') }}"
roles:
  lead: {title: "O'Neil \\' \""}
scales:
  s:
    options:
      - {id: low, label: "'; DROP TABLE answers; --"}
      - {id: middle, label: "a \\ b"}
      - {id: high, label: "{{ env_var('TOKEN') }}"}
surveys:
  - id: d
    title: Survey
    questions:
      - {id: d.q, text: Question, kind: choice, scale: s}
)"}};
  std::string messages;
  auto questionnaire = loaded(files, messages);
  REQUIRE_MESSAGE(questionnaire, messages);
  return std::move(*questionnaire);
}

Columns columns_of(const Questionnaire& questionnaire, const std::string& header) {
  CsvReader reader(header);
  CsvRow row;
  REQUIRE(reader.next(row));
  Diagnostics found;
  auto columns = read_header(row, Source("header", header), questionnaire, {}, found);
  REQUIRE_MESSAGE(columns, render_long(found.sorted()));
  return std::move(*columns);
}

std::string sql_of(const Questionnaire& questionnaire, const std::string& header,
                   const SqlNames& names, const SqlDialect& dialect) {
  Diagnostics found;
  const auto sql =
      sql_views(questionnaire, columns_of(questionnaire, header), names, dialect, found);
  REQUIRE_MESSAGE(sql, render_long(found.sorted()));
  return *sql;
}

}  // namespace

TEST_CASE("names, texts and numbers of SQL are quoted") {
  CHECK(sql_name("a\"b") == "\"a\"\"b\"");
  CHECK(sql_path("my schema.a\"b") == "\"my schema\".\"a\"\"b\"");
  CHECK(sql_path("{{ ref('x') }}") == "{{ ref('x') }}");
  CHECK(sql_text("it's") == "'it''s'");
  CHECK(sql_text("\\' OR 1=1") == "E'\\\\'' OR 1=1'");
  CHECK(sql_number(12.5) == "12.5e0");
  CHECK(sql_number(-3) == "(-3e0)");
  CHECK(sql_comment("a\nDROP {{ x }} {% y %}") == "-- a\\nDROP { { x }} { % y %}");
}

TEST_CASE("whatever a questionnaire, a table or a prefix is called, nothing of it is SQL") {
  const Questionnaire questionnaire = hostile();
  SqlNames names;
  names.table = "a\"; DROP TABLE b; --";
  const std::string sql =
      sql_of(questionnaire, "ref,\"u\"\"; DROP TABLE c; --\",d.q\n", names, duckdb());
  CHECK(sql.find("IN ('''; drop table answers; --', 'low')") != std::string::npos);
  CHECK(sql.find("E'a \\\\ b'") != std::string::npos);
  CHECK(sql.find("FROM \"a\"\"; DROP TABLE b; --\"") != std::string::npos);
  CHECK(sql.find("\"u\"\"; DROP TABLE c; --\"") != std::string::npos);
  // a label that dbt would run is not read: such a cell is refused
  CHECK(sql.find("{{") == std::string::npos);
  // outside quotes and comments stands nothing of it
  std::string bare;
  char quote = 0;
  for (std::size_t i = 0; i < sql.size(); ++i) {
    if (quote == 0 && sql.compare(i, 2, "--") == 0) i = sql.find('\n', i);
    if (quote == 0 && (sql[i] == '\'' || sql[i] == '"'))
      quote = sql[i];
    else if (quote == sql[i])
      quote = 0;
    else if (quote == 0)
      bare += sql[i];
  }
  CHECK(quote == 0);
  CHECK(bare.find("DROP") == std::string::npos);
  CHECK(bare.find("drop") == std::string::npos);
}

TEST_CASE("both databases get the same SQL but for what keeps steps apart") {
  const Questionnaire questionnaire = hostile();
  const std::string header = "ref,unit,d.q\n";
  SqlNames names;
  names.group_by = "unit";
  const auto without = [](std::string text, const std::string& piece) {
    for (std::size_t at = 0; (at = text.find(piece)) != std::string::npos;)
      text.erase(at, piece.size());
    return text;
  };
  const std::string filter = "WHERE CASE WHEN random() < 2 THEN \".is_read\" END";
  std::string one = without(sql_of(questionnaire, header, names, duckdb()), "DuckDB");
  for (std::size_t at = 0; (at = one.find(filter)) != std::string::npos;)
    one.replace(at, filter.size(), "WHERE \".is_read\"");
  const std::string other = sql_of(questionnaire, header, names, postgres());
  CHECK(other.find("\n  OFFSET 0") != std::string::npos);
  CHECK(one == without(without(other, "\n  OFFSET 0"), "PostgreSQL"));
}

TEST_CASE("a condition that reads scores is not SQL") {
  const Questionnaire questionnaire = hostile();
  Expression score;
  score.op = Expression::Op::score;
  Expression bound;
  bound.value = 50;
  Expression compared;
  compared.op = Expression::Op::at_least;
  compared.arguments = {score, bound};
  CHECK_FALSE(sql_condition(questionnaire, compared));
  compared.arguments = {bound, bound};
  CHECK(sql_condition(questionnaire, compared) == "((50e0 - 50e0) > -0.000000001e0)");
}

TEST_CASE("a name that the database would cut or mix up with another is refused") {
  const Questionnaire questionnaire = hostile();
  const auto refused = [&](const std::string& header, const SqlDialect& dialect) {
    Diagnostics found;
    return !sql_views(questionnaire, columns_of(questionnaire, header), {}, dialect, found);
  };
  const std::string longest(63, 'u');
  CHECK_FALSE(refused("ref," + longest + ",d.q\n", postgres()));
  CHECK(refused("ref,u" + longest + ",d.q\n", postgres()));
  CHECK_FALSE(refused("ref,u" + longest + ",d.q\n", duckdb()));
  CHECK(refused("ref,unit,UNIT,d.q\n", duckdb()));
  CHECK_FALSE(refused("ref,unit,UNIT,d.q\n", postgres()));
  CHECK(refused("ref,overall,d.q\n", postgres()));
}

}  // namespace readiness
