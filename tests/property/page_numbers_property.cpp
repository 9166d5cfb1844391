// Each number that the page prints is in the JSON: nothing is computed for the page alone.

#include "base/number.hpp"
#include "property/command.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>
#include <regex>
#include <set>

namespace readiness::property {
namespace {

using Json = nlohmann::json;

std::vector<std::string> numbers_in(const std::string& text) {
  static const std::regex number(R"([0-9]+(\.[0-9]+)?)");
  std::vector<std::string> found;
  for (std::sregex_iterator it(text.begin(), text.end(), number), none; it != none; ++it)
    found.push_back(it->str());
  return found;
}

std::string with_decimals(double number, int decimals) {
  return base::fixed(std::abs(number), decimals);
}

/// Every number of the document in the ways that a page may print it: rounded, as a share in
/// percent, as the place in a list or its length, as a part of a date or of a text.
void collect(const Json& json, std::set<std::string>& printed) {
  if (json.is_number()) {
    const double number = json.get<double>();
    for (const int decimals : {0, 1}) printed.insert(with_decimals(number, decimals));
    printed.insert(with_decimals(std::floor(10 * number) / 10, 1));  // below what it misses
    if (number > 0 && number < 1) printed.insert(with_decimals(std::floor(100 * number), 0));
  } else if (json.is_string()) {
    for (const std::string& number : numbers_in(json.get<std::string>())) {
      printed.insert(number);
      if (number.size() == 2 && number[0] == '0') printed.insert(number.substr(1));  // 2026-12-03
    }
  } else if (json.is_structured()) {
    if (json.is_array())
      for (std::size_t i = 0; i <= json.size(); ++i) printed.insert(std::to_string(i));
    for (const Json& part : json) collect(part, printed);
  }
}

/// Without the lines that say how bars are read.
std::string without_axis(const std::string& page) {
  std::string kept;
  for (std::size_t begin = 0; begin < page.size();) {
    const std::size_t end = std::min(page.find('\n', begin), page.size());
    const std::string line = page.substr(begin, end - begin);
    if (!line.starts_with("Where you stand")) kept += line + "\n";
    begin = end + 1;
  }
  return kept;
}

std::vector<std::string> examples() {
  namespace fs = std::filesystem;
  std::vector<std::string> paths = {"examples/insurer-claims", "examples/hospital-admin",
                                    "examples/law-firm"};
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator("examples"))
    if (entry.path().string().ends_with(".answers.yaml") &&
        entry.path().string().find("staff") == std::string::npos)
      paths.push_back(entry.path().string());
  return paths;
}

TEST_CASE("each number on the page is in the JSON") {
  for (const std::string& path : examples()) {
    CAPTURE(path);
    const Ran page = run_command({"report", path, "--width", "120"});
    const Ran json = run_command({"report", path, "--format", "json"});
    REQUIRE(page.code == ExitCode::ok);
    REQUIRE(json.code == ExitCode::ok);
    std::set<std::string> printed;
    collect(Json::parse(json.out), printed);
    std::string missing;
    for (const std::string& number : numbers_in(without_axis(page.out)))
      if (!printed.contains(number)) missing += number + " ";
    CHECK_MESSAGE(missing.empty(), missing);
  }
}

}  // namespace
}  // namespace readiness::property
