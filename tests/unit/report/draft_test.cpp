#include "report/rulepage/draft.hpp"

#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "report/render/markdown.hpp"
#include "rulepage/findings.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

const std::string english = R"(schema: readiness/rule-page@1
title: "AI in claims: the rules on one page"
since: 2026-08-03
ask: {who: Ann Lee, how: ext. 4410, within: a working day}
uses: [first drafts of letters, summaries of reports]
not_for: [deciding a claim]
tools: [ClaimsWriter]
green: {examples: [our leaflets, published judgments], tools: [ClaimsWriter]}
amber: {examples: [a complaint, an invoice], condition: name and address are taken out, tools: [ClaimsWriter]}
red: {examples: [medical letters, bank details]}
answers: The handler who signs the letter
)";
const std::string german = R"(schema: readiness/rule-page@1
language: de
title: "KI im Bauamt: die Regeln auf einer Seite"
since: 2026-08-03
ask: {who: Herr Haddad, how: Tel. 1180, within: zwei Tagen}
uses: [Entwürfe von Briefen, Zusammenfassungen von Protokollen]
not_for: [Entscheidungen über Anträge]
tools: [Amtsschreiber]
green: {examples: [veröffentlichte Satzungen, Merkblätter], tools: [Amtsschreiber]}
amber: {examples: [Briefe von Bürgern, Rechnungen], condition: Name und Adresse sind gelöscht, tools: [Amtsschreiber]}
red: {examples: [Steuerakten, Personalakten]}
answers: "Wer den Brief unterschreibt,"
)";

const Phrasebook& book_of(const std::string& language) {
  return *std::find_if(phrasebooks().begin(), phrasebooks().end(),
                       [&](const Phrasebook& book) { return book.language == language; });
}

TEST_CASE("a drafted page passes the lint of pages without a finding, in every language") {
  for (const std::string& text : {english, german}) {
    Diagnostics problems;
    const auto document = parse_yaml(Source("page.yaml", text), problems);
    REQUIRE(document);
    const auto drafted = read_rule_page(*document, problems);
    REQUIRE(drafted);
    CAPTURE(drafted->language);
    const Phrasebook& book = book_of(drafted->language);
    const PageText page =
        page_text(Source("page.md", render_markdown(draft_report(*drafted, book.draft))));
    CAPTURE(page.source.text());
    CHECK(judge_by(page, phrasebooks(), problems) == &book);
    const Diagnostics findings = findings_of(page, review_page(page, book));
    CHECK(render_short(findings.sorted()).empty());
  }
}

TEST_CASE("what is filled into a text is not filled again") {
  RulePage page;
  page.ask_who = "{how}";
  page.ask_how = "by mail";
  page.since = *parse_date("2026-01-01");
  DraftWords words;
  words.since = "From {since}.";
  words.ask = "Ask {who}, {how}, {unknown}.";
  const Report report = draft_report(page, words);
  CHECK(std::get<Paragraph>(report.blocks[1]).text ==
        "From 2026-01-01. Ask {how}, by mail, {unknown}.");
}

TEST_CASE("a case is answered by one colour that shares most of its words, or not at all") {
  const PageText page = page_text(
      Source("page.md",
             "# Rules for AI\n\n- Green: press releases, published brochures\n"
             "- Amber: contracts without names\n- Red: contracts with names, passwords\n"));
  const PageReview review = review_page(page, book_of("en"));
  const auto answer = [&](const std::string& text) {
    const auto reading = read_cases(page, review, {text}).front();
    return reading.light ? review.lights[*reading.light].words->id : std::string("open");
  };
  CHECK(answer("A press release.") == "green");
  CHECK(answer("A press release, in a public tool.") == "open");        // the page names no tool
  CHECK(answer("A contract with the names of both sides.") == "open");  // amber and red alike
  CHECK(answer("A password.") == "open");                               // one word is too little
  CHECK(answer("A drawing.") == "open");
}

}  // namespace
}  // namespace readiness
