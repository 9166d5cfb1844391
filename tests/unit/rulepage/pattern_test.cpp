#include "rulepage/pattern.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

std::optional<WordPattern> pattern_of(const std::string& text, std::string& problem) {
  static const std::vector<std::string> tools = {"copilot", "*gpt"};
  return parse_pattern(
      text, [](std::string_view name) { return name == "tool" ? &tools : nullptr; }, problem);
}

/// The words that the pattern finds in the text; empty for none.
std::string found(const std::string& pattern, const std::string& text) {
  std::string problem;
  const auto parsed = pattern_of(pattern, problem);
  REQUIRE_MESSAGE(parsed, problem);
  const PageText page = page_text(Source("page.txt", text));
  const auto range = find_in(*parsed, page, {0, page.words.size()});
  return range ? page.quote(*range) : "";
}

std::string problem_with(const std::string& pattern) {
  std::string problem;
  return pattern_of(pattern, problem) ? "" : problem;
}

TEST_CASE("words in their order, either of several, some optional, some between") {
  CHECK(found("use|exercise your? judg*", "Please exercise judgement.") == "exercise judgement");
  CHECK(found("use|exercise your? judg*", "Use your\n judgment!") == "Use your judgment");
  CHECK(found("use|exercise your? judg*", "use of judgement").empty());
  CHECK(found("use ~2 judgement", "use your best judgement") == "use your best judgement");
  CHECK(found("use ~2 judgement", "use your very best judgement").empty());
  // of several endings the nearest
  CHECK(found("use ~2 data", "use data and data") == "use data");
}

TEST_CASE("beginnings, ends and middles of words") {
  CHECK(found("*daten", "sensible Kundendaten hier") == "Kundendaten");
  CHECK(found("*vertr*", "die Mietverträge") == "Mietverträge");
  CHECK(found("@tool", "ask ChatGPT") == "ChatGPT");
}

TEST_CASE("kinds of words and the sign behind one") {
  CHECK(found("ask <capital>", "You ask Ann.") == "ask Ann");
  CHECK(found("ask <capital>", "you ask ann").empty());
  CHECK(found("<mail>", "to a@b.example") == "a@b.example");
  CHECK(found("data <colon> never?", "confidential data: names") == "data");
  CHECK(found("data <colon> never?", "confidential data (names)").empty());
  CHECK(found("may <end>", "what teachers may") == "may");
  CHECK(found("may <end>", "what teachers may do").empty());
  CHECK(found("data <parenthesis>", "confidential data (names)") == "data");
}

TEST_CASE("what is no pattern is told") {
  CHECK(problem_with("") == "a pattern needs a word that must be there");
  CHECK(problem_with("a? b?") == "a pattern needs a word that must be there");
  CHECK(problem_with("a||b") == "a word is empty");
  CHECK(problem_with("@nothing") == "there is no set `nothing`");
  CHECK(problem_with("<what>") == "`<what>` is not a kind of word");
  CHECK(problem_with("a*b") == "`*` stands at the beginning or the end of a word");
  CHECK(problem_with("*") == "`*` alone would be any word");
  CHECK(problem_with("~2 a") == "`~2` stands for 1 to 20 words between two others");
  CHECK(problem_with("a ~99 b") == "`~99` stands for 1 to 20 words between two others");
  CHECK(problem_with("a ~1 b ~1 c ~1 d ~1 e ~1 f") == "a pattern has `~` at most 4 times");
}

}  // namespace
}  // namespace readiness
