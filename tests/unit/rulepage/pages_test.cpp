// The pages of tests/rulepages: twenty with planted phrases and gaps, whose places were written
// down by hand, and ten good ones.

#include "base/file.hpp"
#include "base/text.hpp"
#include "everything.hpp"
#include "rulepage/findings.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace readiness {
namespace {

const std::string folder = "tests/rulepages/";

struct Judged {
  std::multiset<std::string> places;  ///< "12 G0101", each phrase of a line and code once
  std::set<std::string> open;         ///< what is not said
  std::size_t findings = 0;
};

Judged judge_page(const std::string& path) {
  Diagnostics problems;
  const auto text = read_file(path, 100'000, problems);
  REQUIRE(text);
  const PageText page = page_text(Source(path, *text));
  const Phrasebook* book = judge_by(page, phrasebooks(), problems);
  REQUIRE(book);
  const PageReview review = review_page(page, *book);
  Judged judged;
  std::set<std::string> seen;
  const Diagnostics findings = findings_of(page, review);
  for (const Diagnostic& finding : findings.all()) {
    ++judged.findings;
    const std::string place = std::to_string(finding.place.at.line) + " " + finding.code;
    if ((finding.code < "G0200" || finding.code == "G0204") && seen.insert(place).second)
      judged.places.insert(place);
    if (finding.code == "G0203") judged.open.insert("lights");
    if (finding.code == "G0303") judged.open.insert("asks");
    if (finding.code == "G0304") judged.open.insert("dated");
  }
  for (const FoundStatement& statement : review.statements)
    if (statement.said != Saidness::said) judged.open.insert(statement.words->id);
  return judged;
}

TEST_CASE("every planted phrase and gap is found in its line, and nothing else") {
  std::ifstream expected(folder + "expected.txt");
  int pages = 0, planted = 0;
  for (std::string line; std::getline(expected, line);) {
    if (line.starts_with('#')) continue;
    const std::size_t colon = line.find(": "), mark = line.find("; open");
    REQUIRE(colon != std::string::npos);
    REQUIRE(mark != std::string::npos);
    const std::string name = line.substr(0, colon);
    CAPTURE(name);
    std::multiset<std::string> places;
    std::set<std::string> seen;
    std::istringstream list(line.substr(colon + 2, mark - colon - 2));
    for (std::string place; std::getline(list, place, ',');) {
      place = std::string(trimmed(place));
      if (seen.insert(place).second) places.insert(place);
    }
    std::set<std::string> open;
    std::istringstream words(line.substr(mark + 6));
    for (std::string word; words >> word;) open.insert(word);
    const Judged judged = judge_page(folder + "planted/" + name);
    CHECK(judged.places == places);
    CHECK(judged.open == open);
    ++pages;
    planted += static_cast<int>(places.size() + open.size());
  }
  CHECK(pages == 20);
  CHECK(planted > 100);
}

TEST_CASE("a good page has one false alarm at most") {
  int pages = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder + "good")) {
    const std::string path = entry.path().string();
    CAPTURE(path);
    CHECK(judge_page(path).findings <= 1);
    ++pages;
  }
  CHECK(pages == 10);
}

TEST_CASE("the law firm's old policy says little, its page everything") {
  CHECK(judge_page("examples/law-firm/rules/policy-2025.md").open ==
        std::set<std::string>{"accountable", "asks", "data", "lights", "tools", "uses"});
  CHECK(judge_page("examples/law-firm/rules/page-2026.md").findings == 0);
}

TEST_CASE("a heading that names all colours is the label of none") {
  const std::string text =
      "# Rules for AI\n\n## Green, amber, red\n\n"
      "- Green: brochures, published judgments\n- Amber: offers, contracts\n- Red: names, "
      "passwords\n";
  const PageText page = page_text(Source("page.md", text));
  const PageReview review = review_page(page, phrasebooks().back());
  REQUIRE(review.lights_found() == 3);
  CHECK(page.line_of(*review.lights[0].label) == 5);
  CHECK(review.lights[0].examples.size() == 2);
}

TEST_CASE("every phrasebook that was built in can be read") {
  CHECK(phrasebooks().size() == 2);
  for (const auto& entry : std::filesystem::directory_iterator("phrasebooks"))
    CHECK(std::any_of(phrasebooks().begin(), phrasebooks().end(), [&](const Phrasebook& book) {
      return book.language == entry.path().stem().string();
    }));
}

TEST_CASE("a page that cannot be judged is told, never passed") {
  const auto code_for = [](const std::string& text) {
    Diagnostics problems;
    const PageText page = page_text(Source("page.txt", text));
    CHECK(!judge_by(page, phrasebooks(), problems));
    return problems.first_error().code;
  };
  CHECK(code_for("") == "G0306");
  CHECK(code_for("AI is fine.") == "G0306");
  std::string french;
  for (int i = 0; i < 10; ++i) french += "Les outils d'intelligence artificielle sont permis. ";
  CHECK(code_for(french) == "G0305");
}

/// The phrases that are found in one sentence, behind a sentence that says what it is about.
std::size_t phrases_in(const std::string& sentence) {
  const PageText page = page_text(Source("page.txt", sentence));
  const auto english = std::find_if(phrasebooks().begin(), phrasebooks().end(),
                                    [](const Phrasebook& book) { return book.language == "en"; });
  return review_page(page, *english).phrases.size();
}

TEST_CASE("what is negated, quoted or made clear is no phrase") {
  CHECK(phrases_in("Use your judgement.") == 1);
  CHECK(phrases_in("Do not rely on your judgement alone: ask Ann.") == 0);
  CHECK(phrases_in("Nobody has to use their judgement.") == 0);
  CHECK(phrases_in("We used to write \"use your judgement\".") == 0);
  CHECK(phrases_in("If it is not listed, use your judgement.") == 1);  // another clause
  CHECK(phrases_in("Never enter confidential information.") == 1);
  CHECK(phrases_in("Never enter confidential information: names, contracts.") == 0);
  CHECK(phrases_in("Never enter confidential information (names, contracts).") == 0);
  CHECK(phrases_in("Never enter confidential information such as names.") == 0);
  CHECK(phrases_in("Never enter confidential information. This includes names.") == 0);
  CHECK(phrases_in("If in doubt, ask Ann Lee.") == 0);
  CHECK(phrases_in("If in doubt, be careful.") == 2);
}

}  // namespace
}  // namespace readiness
