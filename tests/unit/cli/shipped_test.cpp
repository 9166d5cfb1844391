// What is shipped beside the program is what the program says.

#include "cli/command.hpp"
#include "cli/schemas.hpp"
#include "cli/shell/help.hpp"
#include "everything.hpp"
#include "questionnaire/load/codes.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace readiness {
namespace {

std::string content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

TEST_CASE("schema/ holds what `readiness schema write` writes") {
  std::set<std::string> written, shipped;
  for (const Schema& schema : all_schemas()) {
    CAPTURE(schema.file_name);
    const std::string text = schema_text(schema);
    CHECK(content("schema/" + schema.file_name) == text);
    CHECK(text.find("\"" + schema.id + "\"") != std::string::npos);
    written.insert(schema.file_name);
  }
  for (const auto& file : std::filesystem::directory_iterator("schema"))
    shipped.insert(file.path().filename());
  CHECK(written == shipped);
}

TEST_CASE("every code of the page has a meaning and an advice, and each stands there once") {
  const auto rows = diagnostic_codes();
  CHECK(rows.size() > 50);
  std::vector<std::string> codes;
  for (const CodeRow& row : rows) {
    CAPTURE(row.code);
    CHECK(row.code.size() == 5);
    CHECK(row.meaning.size() > 10);
    CHECK(row.advice.size() > 5);
    CHECK(row.advice.ends_with("."));
    codes.push_back(row.code);
  }
  std::sort(codes.begin(), codes.end());
  CHECK(std::adjacent_find(codes.begin(), codes.end()) == codes.end());
}

TEST_CASE("the overview names every command") {
  for (const CommandRow& row : commands()) {
    CAPTURE(std::string(row.name));
    CHECK(overview().find("\n  " + std::string(row.name) + " ") != std::string::npos);
  }
}

}  // namespace
}  // namespace readiness
