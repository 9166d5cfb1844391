// Makes tables of random answers, and what `batch` and the SQL of `show` say of them; run.sh has
// databases score the same tables. Runs with `./dev test --all`.

#include "base/names.hpp"
#include "document/csv.hpp"
#include "everything.hpp"
#include "input/own_table.hpp"
#include "property/command.hpp"
#include "property/generator.hpp"
#include "questionnaire/answer_form.hpp"
#include "questionnaire/load/catalogue.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

namespace readiness::property {
namespace {

namespace fs = std::filesystem;

using Row = std::vector<std::string>;

std::vector<Row> cells_of(const std::string& table) {
  std::vector<Row> rows;
  CsvReader reader(table);
  for (CsvRow row; reader.next(row);) rows.emplace_back(row.cells.begin(), row.cells.end());
  return rows;
}

std::string table_of(const std::vector<Row>& rows) {
  std::string text;
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      text += i > 0 ? ",\"" : "\"";
      for (const char byte : row[i]) text += byte == '"' ? "\"\"" : std::string(1, byte);
      text += '"';
    }
    text += '\n';
  }
  return text;
}

/// Roles by name, sensitive questions, and answers that cannot both be true: what the generator of
/// questionnaires leaves out.
std::string with_people(Draw& draw, const std::string& text) {
  std::string out;
  for (std::string line : lines_of(text)) {
    const std::size_t role = line.find(": {title: ");
    if (role != std::string::npos && line.starts_with("  ") && draw.chance(40))
      line.insert(line.find('}'), ", named: true");
    if (line.find("ask: Which one") != std::string::npos && draw.chance(40))
      line.insert(line.rfind('}'), ", impossible: true");
    out += line;
    if (line.ends_with(" text: Question\n") && draw.chance(8))
      out += line.substr(0, line.find("text:")) + "sensitive: true\n";
  }
  return out;
}

/// The same answers as people and exports write them: other letters, blanks, labels, a column for
/// each item, and some that are no answers at all.
class Scribble {
 public:
  Scribble(Draw& draw, const Questionnaire& questionnaire, std::vector<Row>& rows)
      : draw_(draw), questionnaire_(questionnaire), rows_(rows) {}

  void write() {
    for (std::size_t column = rows_.front().size(); column-- > 0;) {
      const auto id = find_by_id(questionnaire_.questions, rows_.front()[column]);
      if (!id) continue;
      const Question& question = questionnaire_.questions[*id];
      for (std::size_t row = 1; row < rows_.size(); ++row) change(question, rows_[row][column]);
      if (answered_by(question) == AnsweredBy::ticks && !question.may_be_not_applicable &&
          draw_.chance(40))
        split(question, column);
    }
    for (std::size_t row = 1; row < rows_.size(); ++row)
      if (draw_.chance(2)) rows_[row][place_of("role")] = draw_.chance(50) ? "nobody" : "";
  }

 private:
  std::size_t place_of(const std::string& name) const {
    const Row& header = rows_.front();
    return static_cast<std::size_t>(std::find(header.begin(), header.end(), name) - header.begin());
  }

  void change(const Question& question, std::string& cell) {
    const AnsweredBy by = answered_by(question);
    const bool is_given = !cell.empty() && cell != "?" && cell != "!" && !cell.starts_with('-');
    if (by == AnsweredBy::option && is_given && draw_.chance(30)) {
      const auto place = choice_named(questionnaire_, question, cell);
      if (place) cell = scale_of(questionnaire_, question)->options[*place].label;
    }
    if (by == AnsweredBy::ticks && draw_.chance(30))
      for (std::size_t at = 0; (at = cell.find(';', at)) != std::string::npos; at += 2)
        cell.replace(at, 1, ", ");
    if (by == AnsweredBy::text) return;
    if (draw_.chance(10))
      for (char& byte : cell)
        byte = static_cast<char>(std::toupper(static_cast<unsigned char>(byte)));
    if (draw_.chance(10)) cell = " " + cell + "  ";
    if (draw_.chance(1)) cell = draw_.one_of(Row{"nonsense", "99", "-1", "007", "1e99", "i0;i0"});
  }

  void split(const Question& question, std::size_t column) {
    const auto& items = std::get<Ticks>(question.kind).items;
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      const std::string cell = tidy_name(rows_[row][column]);
      Row cells;
      for (std::size_t i = 0; i < items.size(); ++i)
        cells.push_back(row == 0 ? question.id + "." + items[i].id : tick(cell, items[i].id, i));
      const auto at = rows_[row].erase(rows_[row].begin() + static_cast<std::ptrdiff_t>(column));
      rows_[row].insert(at, cells.begin(), cells.end());
    }
  }

  std::string tick(const std::string& cell, const std::string& item, std::size_t number) {
    if (cell.empty()) return "";
    if (cell == "?" || cell == "!") return number == 0 || draw_.chance(20) ? cell : "";
    if (folded_name(cell).find(item) != std::string::npos)
      return draw_.one_of(Row{"1", "Yes", "x", "TRUE", item});
    return draw_.one_of(Row{"0", "no", "", "False"});
  }

  Draw& draw_;
  const Questionnaire& questionnaire_;
  std::vector<Row>& rows_;
};

/// Nobody where no answers can all be true.
std::vector<Response> people_of(Draw& draw, const Questionnaire& questionnaire, int count) {
  std::vector<Response> people;
  while (static_cast<int>(people.size()) < count) {
    auto possible = possible_answers(draw, questionnaire);
    if (!possible) return {};
    Response& person = *possible;
    if (!person.also.empty()) continue;  // a table does not say it
    person.ref = "p" + std::to_string(people.size());
    // a few large units and several small ones
    const int unit = std::min({draw.between(0, 40), draw.between(0, 40), draw.between(0, 40)});
    person.subject = {{"unit", unit == 0 ? "" : "unit " + std::to_string(unit)},
                      {"it's a \"team\"; --", std::to_string(draw.between(1, 2))}};
    if (draw.chance(30))
      person.date = draw.one_of(std::vector<Date>{
          *parse_date("2024-02-29"), *parse_date("2025-05-31"), *parse_date("2026-08-31")});
    people.push_back(std::move(person));
  }
  return people;
}

void make_case(Draw& draw, const Questionnaire& questionnaire, const std::string& source,
               const std::vector<Response>& people, const std::string& folder) {
  std::vector<Row> rows = cells_of(own_table(questionnaire, people));
  Scribble(draw, questionnaire, rows).write();
  put(folder + "/answers.csv", table_of(rows));
  const std::string header = table_of({rows.front()});
  const Ran scored = run_command({"batch", folder + "/answers.csv", "-q", source, "--group-by",
                                  "unit", "--format", "csv", "-o", folder + "/scores.csv", "--out",
                                  "groups=" + folder + "/groups.csv", "--keep-going"});
  REQUIRE_MESSAGE((scored.code == ExitCode::ok || scored.code == ExitCode::partial), scored.all());
  for (const std::string database : {"duckdb", "postgres"}) {
    const Ran made = run_command({"show", source, "--format", "sql-" + database, "--columns",
                                  header.substr(0, header.size() - 1), "--group-by", "unit", "-o",
                                  folder + "/" + database + ".sql"});
    REQUIRE_MESSAGE(made.code == ExitCode::ok, made.all());
  }
}

}  // namespace

TEST_CASE("tables for databases to score" * doctest::skip()) {
  const char* into = std::getenv("READINESS_SQL_CASES");
  REQUIRE_MESSAGE(into, "READINESS_SQL_CASES names no folder");
  const std::string folder = into;
  int number = 100;
  const auto next = [&] {
    const std::string name = folder + "/" + std::to_string(number++);
    fs::create_directories(name);
    return name;
  };
  for (const std::string& id : built_in_questionnaires()) {
    Diagnostics diagnostics;
    const auto questionnaire = find_questionnaire(id, {}, "", diagnostics);
    REQUIRE(questionnaire);
    Draw draw(20261123);
    make_case(draw, *questionnaire, id, people_of(draw, *questionnaire, 120), next());
  }
  // A questionnaire is scored in three ways here: one for every fifty cases of a law.
  const char* wanted = std::getenv("READINESS_CASES");
  const std::uint64_t seeds = wanted ? std::strtoull(wanted, nullptr, 10) / 50 : 8;
  for (std::uint64_t seed = 0; seed < seeds; ++seed) {
    Draw draw(20261123 + seed);
    QuestionnaireText files = random_questionnaire(draw, {});
    for (auto& [name, text] : files) text = with_people(draw, text);
    std::string messages;
    const auto questionnaire = loaded(files, messages);
    if (!questionnaire) continue;  // a contradiction that can never be
    const auto people = people_of(draw, *questionnaire, 60);
    if (people.empty()) continue;
    const std::string name = next();
    for (const auto& [file, text] : files) put(name + "/" + file, text);
    make_case(draw, *questionnaire, name + "/questionnaire.yaml", people, name);
  }
}

}  // namespace readiness::property
