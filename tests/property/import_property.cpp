// What comes out of an export is what was put into the form. The exports in tests/import were made
// from the platforms' documented layouts, with the numbers that importing each must come to counted
// by hand (tests/import/README.md); damaged copies of them are refused or read, never read wrongly
// in silence.

#include "base/text.hpp"
#include "document/yaml/yaml.hpp"
#include "input/answers.hpp"
#include "property/command.hpp"

#include <doctest/doctest.h>

#include <numeric>
#include <random>
#include <regex>

using namespace readiness;
using namespace readiness::property;

namespace {

namespace fs = std::filesystem;

const std::string root = "tests/import/";

std::vector<std::string> platforms_with_fixtures() {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(root))
    if (entry.is_directory() && fs::exists(entry.path() / "expected.yaml"))
      names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

Document yaml_at(const std::string& path) {
  Diagnostics diagnostics;
  auto document = parse_yaml(Source(path, content(path)), diagnostics);
  REQUIRE_MESSAGE(document, render_long(diagnostics.sorted()));
  return std::move(*document);
}

/// A whole number under two keys; 0 where nobody wrote it.
long number_at(const Node& node, const std::string& outer, const std::string& inner) {
  const Node* record = node.find(outer);
  const Node* value = record ? record->find(inner) : nullptr;
  return value ? std::stol(value->text) : 0;
}

struct Imported {
  std::vector<Answers> people;
  TableAccount account;
  Diagnostics diagnostics;
};

Imported imported_from(const std::string& file, const std::string& map) {
  ReadingRules rules;
  rules.show_values = true;
  rules.tables.map = map;
  Imported imported;
  const auto inputs = find_inputs({file}, imported.diagnostics, rules.tables);
  REQUIRE_MESSAGE(!imported.diagnostics.has_errors(), render_long(imported.diagnostics.sorted()));
  AnswersReader reader(rules);
  reader.keep_going();
  auto read = reader.read_all(inputs);
  imported.diagnostics.add_all(read.diagnostics);
  imported.people = std::move(read.value);
  if (!reader.accounts().empty()) imported.account = reader.accounts().front().second;
  return imported;
}

long sum_of(const CellCounts& cells) {
  return cells.left_out + cells.refused + cells.used + cells.mapped + cells.missing + cells.empty +
         cells.unmapped + std::accumulate(cells.unread.begin(), cells.unread.end(), 0L);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

}  // namespace

TEST_CASE("every export comes to the numbers that were counted by hand") {
  const auto names = platforms_with_fixtures();
  REQUIRE(names.size() >= 8);
  for (const std::string& name : names) {
    CAPTURE(name);
    const std::string folder = root + name + "/";
    const Document expected = yaml_at(folder + "expected.yaml");
    const Imported imported =
        imported_from(folder + text_at(expected.root, "file"), folder + "map.yaml");
    INFO(render_long(imported.diagnostics.sorted()));
    const TableAccount& account = imported.account;
    const CellCounts& cells = account.cells;
    CHECK(account.read + account.left_out + account.refused ==
          number_at(expected.root, "rows", "data"));
    CHECK(account.read == number_at(expected.root, "rows", "kept"));
    CHECK(static_cast<long>(imported.people.size()) == account.read);
    CHECK(cells.all == number_at(expected.root, "cells", "total"));
    CHECK(cells.left_out == number_at(expected.root, "cells", "dropped"));
    CHECK(std::accumulate(cells.unread.begin(), cells.unread.end(), 0L) ==
          number_at(expected.root, "cells", "ignored"));
    CHECK(cells.used == number_at(expected.root, "cells", "used"));
    CHECK(cells.mapped == number_at(expected.root, "cells", "mapped"));
    CHECK(cells.missing == number_at(expected.root, "cells", "missing"));
    CHECK(cells.empty == number_at(expected.root, "cells", "empty"));
    CHECK(cells.unmapped == number_at(expected.root, "cells", "unmapped"));
    CHECK(sum_of(cells) == cells.all);
    CHECK(account.given == number_at(expected.root, "answers", "answered"));
    CHECK(account.dont_know == number_at(expected.root, "answers", "unknown"));
    CHECK(account.not_applicable == number_at(expected.root, "answers", "not_applicable"));
    CHECK(account.declined == number_at(expected.root, "answers", "declined"));
    CHECK(account.predictions == number_at(expected.root, "answers", "predictions"));
  }
}

TEST_CASE("what is imported says the same in YAML, JSON Lines and a table of ours") {
  const fs::path project = fs::current_path();
  Workplace place;
  for (const std::string& name : {std::string("google-forms"), std::string("limesurvey")}) {
    const std::string folder = (project / root / name).string() + "/";
    const std::string file = folder + "export.csv", map = folder + "map.yaml";
    const std::string form = (project / root / "form.yaml").string();
    const Ran table = run_command({"import", file, "--map", map, "--keep-going", "-o", "a.csv"});
    const Ran lines = run_command({"import", file, "--map", map, "--keep-going", "-o", "b.jsonl"});
    const Ran files = run_command({"import", file, "--map", map, "--keep-going", "-o", name});
    for (const Ran& ran : {table, lines, files})
      CHECK_MESSAGE(ran.code == ExitCode::partial, ran.err);
    std::vector<std::string> scores;
    for (const std::string& path : {std::string("a.csv"), std::string("b.jsonl"), name}) {
      const Ran scored = run_command({"batch", path, "-q", form, "-f", "csv"});
      CHECK_MESSAGE(scored.code == ExitCode::ok, scored.err);
      std::vector<std::string> rows = lines_of(scored.out);
      std::sort(rows.begin(), rows.end());
      scores.push_back(joined(rows, "\n"));
    }
    CHECK(scores[0] == scores[1]);
    CHECK(scores[0] == scores[2]);
    const Ran direct = run_command({"batch", file, "--map", map, "--keep-going", "-f", "csv"});
    CHECK_MESSAGE(direct.code == ExitCode::partial, direct.err);
    std::vector<std::string> rows = lines_of(direct.out);
    std::sort(rows.begin(), rows.end());
    CHECK(joined(rows, "\n") == scores[0]);
  }
}

namespace {

/// One thing that happens to a file between the platform and us.
std::string damaged(std::string text, std::mt19937& random) {
  const auto pick = [&](std::size_t size) {
    return std::uniform_int_distribution<std::size_t>(0, size - 1)(random);
  };
  if (text.empty()) return text;
  const std::size_t at = pick(text.size());
  constexpr std::string_view bytes = "\",;\t\r\n\0\x80\xff=<'-?x1";
  switch (pick(8)) {
    case 0:  // cut off
      return text.substr(0, at);
    case 1:
      text[at] = bytes[pick(bytes.size())];
      return text;
    case 2:
      text.insert(at, 1, bytes[pick(bytes.size())]);
      return text;
    case 3:
      text.erase(at, 1 + pick(40));
      return text;
    case 4: {  // a line twice, or gone
      const std::size_t begin = text.rfind('\n', at) + 1;
      const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
      const std::string line = text.substr(begin, end - begin);
      return pick(2) == 0 ? text.insert(begin, line) : text.erase(begin, end - begin);
    }
    case 5:  // other line ends
      return std::regex_replace(text, std::regex("\r?\n"), pick(2) == 0 ? "\r\n" : "\r");
    case 6:  // another separator
      std::replace(text.begin(), text.end(), ',', pick(2) == 0 ? ';' : '\t');
      return text;
    default:  // a piece of it in another place
      return text.insert(pick(text.size()), text.substr(at, 1 + pick(200)));
  }
}

/// The numbers of the line that adds up the cells.
std::vector<long> cells_in(const std::string& account) {
  std::smatch found;
  if (!std::regex_search(account, found, std::regex("cells: ([^\n]*)"))) return {};
  std::vector<long> numbers;
  std::string digits;
  for (const char byte : found[1].str() + ".") {
    if (byte >= '0' && byte <= '9') {
      digits += byte;
    } else if (byte != ' ' && !digits.empty()) {
      numbers.push_back(std::stol(digits));
      digits.clear();
    }
  }
  return numbers;
}

}  // namespace

TEST_CASE(
    "500 damaged exports are refused with a reason or read, and every cell is accounted for") {
  constexpr unsigned seed = 20261129;
  constexpr int files = 500;
  std::mt19937 random(seed);
  const fs::path project = fs::current_path();
  std::vector<std::pair<std::string, std::string>> exports;  // map, text
  for (const std::string& name : platforms_with_fixtures()) {
    const fs::path folder = project / root / name;
    if (fs::exists(folder / "export.csv"))
      exports.emplace_back((folder / "map.yaml").string(),
                           content((folder / "export.csv").string()));
  }
  REQUIRE(exports.size() >= 6);
  Workplace place;
  int read = 0, refused = 0;
  for (int i = 0; i < files; ++i) {
    const auto& one = exports[static_cast<std::size_t>(i) % exports.size()];
    const std::string& map = one.first;
    std::string bytes = damaged(one.second, random);
    if (i % 3 == 0) bytes = damaged(bytes, random);
    put("damaged.csv", bytes);
    const Ran imported =
        run_command({"import", "damaged.csv", "--map", map, "--keep-going", "-o", "-"});
    CAPTURE(i);
    CAPTURE(map);
    INFO(visible(bytes.substr(0, 2000)));
    INFO(imported.err);
    const bool is_read = imported.code == ExitCode::ok || imported.code == ExitCode::partial;
    const bool is_refused = imported.code == ExitCode::bad_input ||
                            imported.code == ExitCode::nothing_to_do ||
                            imported.code == ExitCode::usage;
    REQUIRE((is_read || is_refused));
    if (is_refused || imported.code == ExitCode::partial)
      CHECK(imported.err.find("error") != std::string::npos);
    if (is_refused) CHECK(imported.out.empty());
    const std::vector<long> cells = cells_in(imported.err);
    if (!cells.empty()) CHECK(cells.front() == std::accumulate(cells.begin() + 1, cells.end(), 0L));
    (is_read ? read : refused) += 1;
    if (!is_read || i % 4 != 0) continue;
    // the batch kernel reads the same people out of the same bytes
    const auto people = static_cast<long>(lines_of(imported.out).size()) - 1;
    const Ran batch =
        run_command({"batch", "damaged.csv", "--map", map, "--keep-going", "-f", "csv"});
    if (batch.code == ExitCode::ok || batch.code == ExitCode::partial)
      CHECK_MESSAGE(static_cast<long>(lines_of(batch.out).size()) - 1 == people, batch.err);
    else
      CHECK_MESSAGE(people == 0, batch.err);
  }
  // the damage must bite, and must leave something to be read
  CHECK(read > files / 10);
  CHECK(refused > files / 10);
}
