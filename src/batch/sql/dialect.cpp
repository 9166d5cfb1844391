#include "batch/sql/dialect.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

namespace readiness::batch {
namespace {

std::string doubled(std::string_view text, char sign) {
  std::string out;
  for (const char byte : text) {
    if (byte == sign) out += sign;
    out += byte;
  }
  return out;
}

}  // namespace

const SqlDialect& duckdb() {
  // what is drawn by chance is not moved; below 2 it always is
  static const auto unmoved = [](const std::string& condition) {
    return "CASE WHEN random() < 2 THEN " + condition + " END";
  };
  static const SqlDialect dialect{"DuckDB", "", unmoved, 0, 0, true};
  return dialect;
}

const SqlDialect& postgres() {
  // NAMEDATALEN - 1, and MaxTupleAttributeNumber
  static const auto itself = [](const std::string& condition) { return condition; };
  static const SqlDialect dialect{"PostgreSQL", "OFFSET 0", itself, 63, 1664, false};
  return dialect;
}

std::string sql_name(std::string_view name) { return '"' + doubled(name, '"') + '"'; }

bool is_left_to_dbt(std::string_view table) {
  return table.starts_with("{{") && table.ends_with("}}");
}

std::string sql_path(std::string_view dotted) {
  if (is_left_to_dbt(dotted)) return std::string(dotted);
  const std::size_t dot = dotted.find('.');
  if (dot == std::string_view::npos) return sql_name(dotted);
  return sql_name(dotted.substr(0, dot)) + "." + sql_path(dotted.substr(dot + 1));
}

std::string sql_text(std::string_view text) {
  const bool has_backslash = text.find('\\') != std::string_view::npos;
  const std::string quoted = "'" + doubled(text, '\'') + "'";
  return has_backslash ? "E" + doubled(quoted, '\\') : quoted;
}

std::string sql_number(double number) {
  const std::string text = shortest(number) + "e0";
  return number < 0 ? "(" + text + ")" : text;
}

std::string sql_words(std::string_view text) {
  std::string words;
  for (const char byte : inert(visible(text))) {
    // `{{`, `{%` and `{#` begin what dbt puts something else in place of
    if (words.ends_with('{') && (byte == '{' || byte == '%' || byte == '#')) words += ' ';
    words += byte;
  }
  return words;
}

std::string sql_comment(std::string_view text) { return "-- " + sql_words(text); }

}  // namespace readiness::batch
