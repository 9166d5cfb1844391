// docs/anonymity.md promises; here it is read.

#include "disclosure/told.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

namespace readiness {
namespace {

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

struct Promise {
  std::string what, number, held_by;
};

std::vector<Promise> promises() {
  const std::string page = text_of("docs/anonymity.md");
  const std::regex row("\\n\\| ([^|]+) \\| ([^|]+) \\| `([^|]+)` \\|");
  std::vector<Promise> all;
  for (std::sregex_iterator it(page.begin(), page.end(), row), none; it != none; ++it)
    all.push_back({(*it)[1], (*it)[2], (*it)[3]});
  return all;
}

/// The names of all test cases.
std::string all_tests() {
  std::string text;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("tests"))
    if (entry.path().extension() == ".cpp") text += text_of(entry.path());
  return text;
}

TEST_CASE("the page on anonymity promises as many as the program keeps to") {
  const auto all = promises();
  CHECK(all.size() == 24);
  for (const Promise& promise : all) {
    CAPTURE(promise.what);
    if (promise.number == "-" || promise.number == "1 apart") continue;
    std::istringstream words(promise.number);
    std::size_t number = 0;
    words >> number;
    CHECK((number == smallest_group || number == smallest_detail));
    const bool is_detail = promise.what.find("from this number on") != std::string::npos;
    CHECK(number == (is_detail ? smallest_detail : smallest_group));
  }
}

TEST_CASE("every promise on the page is held by a test that exists") {
  const std::string tests = all_tests();
  for (const Promise& promise : promises()) {
    CAPTURE(promise.what);
    if (promise.held_by.starts_with("tests/"))
      CHECK_MESSAGE(std::filesystem::exists(promise.held_by), promise.held_by);
    else
      CHECK_MESSAGE(tests.find("TEST_CASE(\"" + promise.held_by + "\"") != std::string::npos,
                    promise.held_by);
  }
}

}  // namespace
}  // namespace readiness
