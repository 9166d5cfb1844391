// The figures that the page leads with are those of the JSON, each looked up where it stands there;
// and a law that holds them so must notice when one of them is another.

#include "base/number.hpp"
#include "base/text.hpp"
#include "property/command.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>
#include <map>
#include <regex>
#include <set>

namespace readiness::property {
namespace {

using Json = nlohmann::json;
using Texts = std::set<std::string>;

/// A number on the page: where, and what it may be by the JSON.
struct Figure {
  std::size_t begin = 0;
  std::string printed;
  Texts by_json;
};

std::string text_of(const Json& number) { return base::shortest(number.get<double>()); }

/// A score is rounded, with a digit more where it is near a bound, and down where it would seem to
/// reach one.
Texts score_in(const Json& score) {
  const double number = score.get<double>();
  return {base::fixed(number, 0), base::fixed(number, 1),
          base::fixed(std::floor(10 * number) / 10, 1)};
}

/// "3 Dec" and "5 Jan 2027" begin with the day.
Texts day_in(const Json& date) {
  return {std::to_string(std::stoi(date.get<std::string>().substr(8)))};
}

int asked_in(const Json& counts) {
  int all = 0;
  for (const char* state : {"given", "dont_know", "declined", "missing"})
    all += counts.at(state).get<int>();
  return all;
}

class PageReader {
 public:
  PageReader(const std::string& page, const Json& json) : json_(json) {
    for (std::size_t begin = 0; begin < page.size();) {
      const std::size_t end = std::min(page.find('\n', begin), page.size());
      begin_ = begin;
      read_line(page.substr(begin, end - begin));
      begin = end + 1;
    }
  }

  [[nodiscard]] const std::vector<Figure>& figures() const { return figures_; }

 private:
  bool matches(const std::string& line, const char* pattern) {
    static std::map<std::string, std::regex> known;
    const auto [compiled, is_new] = known.try_emplace(pattern, pattern);
    return std::regex_search(line, match_, compiled->second);
  }
  void add(int group, Texts by_json) {
    const auto at = static_cast<std::size_t>(group);
    if (match_[at].matched)
      figures_.push_back({begin_ + static_cast<std::size_t>(match_.position(at)), match_[at].str(),
                          std::move(by_json)});
  }

  void read_line(const std::string& line) {
    if (line.starts_with("Where you stand")) is_in_bars_ = true;
    if (line.empty()) is_in_bars_ = false;
    if (is_in_bars_ && line.find('|') != std::string::npos) return read_bar(line);
    const Json& counts = json_.at("counts");
    if (matches(line, R"( (\d+) of (\d+) answered$)")) {
      add(1, {text_of(counts.at("given"))});
      add(2, {std::to_string(asked_in(counts))});
    } else if (matches(line, R"( (\d+) % of the questions answered$)")) {
      const double known = json_.at("confidence").at("known").get<double>();
      add(1, {base::fixed(std::floor(100 * known), 0)});
    } else if (matches(line,
                       R"(^Level (\d+) of (\d+): .* ([\d.]+) of (\d+)(, any\w+ from ([\d.]+) )"
                       R"(to ([\d.]+))?$)")) {
      const Json &level = json_.at("level"), &overall = json_.at("overall");
      add(1, {text_of(level.at("number"))});
      add(2, {text_of(level.at("of"))});
      add(3, score_in(overall.at("given")));
      add(4, {text_of(json_.at("range").at(1))});
      add(6, score_in(overall.at("low")));
      add(7, score_in(overall.at("high")));
    } else if (matches(line, R"(^  (\d+)  (.*\S)  .*  +(\d+) [A-Z][a-z]{2}( \d{4})?$)")) {
      read_step();
    } else if (matches(line,
                       R"(^These (\d+) steps, ([\d.]+) days of work \(([\d.]+) to ([\d.]+)\))")) {
      const Json& roadmap = json_.at("roadmap");
      const Json& steps = roadmap.at("steps");
      add(1, {std::to_string(std::count_if(steps.begin(), steps.end(), [](const Json& step) {
            return !step.at("days").is_null();  // who asks needs none
          }))});
      add(2, {text_of(roadmap.at("days"))});
      add(3, {text_of(roadmap.at("days_low"))});
      add(4, {text_of(roadmap.at("days_high"))});
    } else if (matches(line, R"(^  - Overall: ([\d.]+) at the low end)")) {
      add(1, score_in(json_.at("overall").at("low")));
    }
  }

  /// A long title goes on in the next line; behind a short one stands the owner.
  void read_step() {
    const Json& steps = json_.at("roadmap").at("steps");
    const auto number = static_cast<std::size_t>(std::stoi(match_[1].str()));
    const std::string title =
        number >= 1 && number <= steps.size() ? steps[number - 1].at("title") : Json("no step");
    const std::string printed = match_[2].str();
    const bool is_it = printed.starts_with(title) || title.starts_with(printed);
    add(1, is_it ? Texts{match_[1].str()} : Texts{});
    add(3, is_it ? day_in(steps[number - 1].at("due")) : Texts{});
  }

  void read_bar(const std::string& line) {
    const std::string name(base::trimmed(line.substr(0, line.find('|'))));
    const Json* found = nullptr;
    for (const Json& dimension : json_.at("dimensions"))
      if (dimension.at("title") == name) found = &dimension;
    REQUIRE_MESSAGE(found, name);
    // what stands behind the bar; the bar itself holds no digit
    if (!matches(
            line,
            R"(\|\s+([\d.]+)\*?(\s+([\d.]+) to ([\d.]+))?\s+[a-z][a-z ]*(\s+(\d+) of (\d+))?$)"))
      return;
    const Json &score = found->at("score"), &counts = found->at("counts");
    add(1, score_in(score.at("given")));
    add(3, score_in(score.at("low")));
    add(4, score_in(score.at("high")));
    add(6, {text_of(counts.at("given"))});
    add(7, {std::to_string(asked_in(counts))});
  }

  const Json& json_;
  std::size_t begin_ = 0;
  bool is_in_bars_ = false;
  std::smatch match_;
  std::vector<Figure> figures_;
};

/// With the last digit one higher, or 0 in place of 9.
std::string other_than(std::string number) {
  char& digit = number.back();
  digit = digit == '9' ? '0' : static_cast<char>(digit + 1);
  return number;
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

TEST_CASE("the figures of the page are those of the JSON, and another one is noticed") {
  std::size_t all = 0, noticed = 0;
  for (const std::string& path : examples()) {
    CAPTURE(path);
    const Ran page = run_command({"report", path, "--width", "120"});
    const Ran printed = run_command({"report", path, "--format", "json"});
    REQUIRE(page.code == ExitCode::ok);
    REQUIRE(printed.code == ExitCode::ok);
    const Json json = Json::parse(printed.out);
    const std::vector<Figure> figures = PageReader(page.out, json).figures();
    for (const Figure& figure : figures) {
      const std::string line = page.out.substr(page.out.rfind('\n', figure.begin) + 1, 120);
      CHECK_MESSAGE(figure.by_json.contains(figure.printed), figure.printed, " in ", line);
      noticed += figure.by_json.contains(other_than(figure.printed)) ? 0 : 1;
    }
    all += figures.size();
    CHECK(!figures.empty());
  }
  CAPTURE(noticed);
  CAPTURE(all);
  CHECK(all >= 500);
  // a score that is rounded in two ways leaves room for a few
  CHECK(20 * noticed >= 19 * all);
}

}  // namespace
}  // namespace readiness::property
