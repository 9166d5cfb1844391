#include "rulepage/cases.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace readiness {
namespace {

const Phrasebook& english() {
  return *std::find_if(phrasebooks().begin(), phrasebooks().end(),
                       [](const Phrasebook& book) { return book.language == "en"; });
}

CaseReading read(const std::string& rules, const std::string& text) {
  const PageText page = page_text(Source("page.md", rules));
  return read_cases(page, review_page(page, english()), {text}).front();
}

const std::string colours =
    "- Green: published brochures; press releases that are out\n"
    "- Amber: contracts with a supplier; offers. Condition: names are blacked out first\n"
    "- Red: medical letters; payslips of colleagues\n\n";
constexpr std::size_t green = 0, amber = 1, red = 2;

TEST_CASE("what goes in and where it goes are read by themselves") {
  const std::string closed = colours + "Approved: LexDraft. No other tool.\n";
  const CaseReading named = read(closed, "A press release that is out, into LexDraft.");
  CHECK(named.light == green);
  CHECK(named.destination == Destination::approved);
  const CaseReading approved = read(closed, "A press release, into the approved assistant.");
  CHECK(approved.light == green);
  CHECK(approved.destination == Destination::approved);
  const CaseReading refused = read(closed, "A press release that is out, into any public chatbot.");
  CHECK(refused.light == red);
  CHECK(refused.destination == Destination::refused);
  const CaseReading unsaid = read(closed, "A contract with a supplier.");
  CHECK(unsaid.light == amber);
  CHECK(unsaid.destination == Destination::unsaid);
}

TEST_CASE("of a tool that the page leaves open only red is answered") {
  CHECK(read(colours, "A press release that is out, into any public chatbot.").destination ==
        Destination::open);
  CHECK(!read(colours, "A press release that is out, into any public chatbot.").light);
  CHECK(read(colours, "The payslips of two colleagues, into any public chatbot.").light == red);
}

TEST_CASE("what allows something is met in all of its words") {
  const std::string page =
      "- Green: published strategy papers; press releases\n"
      "- Amber: offers without names\n- Red: identity papers of clients\n";
  CHECK(!read(page, "A draft internal strategy paper.").light);
  CHECK(read(page, "A published strategy paper.").light == green);
  CHECK(!read(page, "An offer with the names of both sides.").light);
  CHECK(read(page, "A client's identity paper, scanned.").light == red);
}

TEST_CASE("words of two examples are not the words of one") {
  CHECK(read(colours, "A published offer.").light != green);
  CHECK(!read(colours, "Published medical press.").light);
}

TEST_CASE("a page that approves no tool by name refuses those that are not approved") {
  const std::string general = colours + "Only approved tools may be used.\n";
  CHECK(read(general, "A press release that is out, into a free chatbot.").light == red);
  CHECK(read(general, "A press release that is out, into the approved assistant.").light == green);
}

TEST_CASE("tools and conditions are no examples") {
  const PageText page = page_text(
      Source("page.md",
             "| | What goes in | Which tool |\n| --- | --- | --- |\n"
             "| Green | brochures; judgments | LexDraft, DeepL |\n"
             "| Amber | leases; offers. Condition: names, places are blacked out | LexDraft |\n"
             "| Red | payslips, bids, passports | no tool |\n"));
  const PageReview review = review_page(page, english());
  CHECK(review.lights[green].examples.size() == 2);
  CHECK(review.lights[amber].examples.size() == 2);
  CHECK(review.lights[red].examples.size() == 3);
}

TEST_CASE("what stands between a label and its colon is no example, but what follows is") {
  const PageText page = page_text(
      Source("page.md",
             "**Green, go ahead:** press releases, templates.\n\n"
             "**Amber, only once names, policy numbers and bank details are taken out:** claim "
             "descriptions, adjuster reports. Condition: nobody is named, nowhere.\n\n"
             "**Red, never, in any tool:** medical reports, copies of passports, our plans.\n"));
  const PageReview review = review_page(page, english());
  CHECK(review.lights[green].examples.size() == 2);
  CHECK(review.lights[amber].examples.size() == 2);
  CHECK(review.lights[red].examples.size() == 3);
}

TEST_CASE("how a statement could be written is how it is recognised") {
  for (const Phrasebook& book : phrasebooks())
    for (const StatementWords& statement : book.statements) {
      CAPTURE(book.language);
      CAPTURE(statement.id);
      const std::size_t open = statement.write.find('`'), close = statement.write.rfind('`');
      REQUIRE(open != close);
      const PageText page =
          page_text(Source("page.txt", statement.write.substr(open + 1, close - open - 1)));
      const PageReview review = review_page(page, book);
      const auto found =
          std::find_if(review.statements.begin(), review.statements.end(),
                       [&](const FoundStatement& each) { return each.words->id == statement.id; });
      CHECK(found->said == Saidness::said);
    }
}

}  // namespace
}  // namespace readiness
