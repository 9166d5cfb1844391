#include "input/mapping/codebook.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

using Codes = std::vector<std::pair<std::string, std::string>>;
using Texts = std::vector<std::string>;

Codebook book_of(const std::string& text) {
  Diagnostics diagnostics;
  auto book = read_codebook("book.csv", text, diagnostics);
  REQUIRE_MESSAGE(book, render_long(diagnostics.sorted()));
  return std::move(*book);
}

}  // namespace

TEST_CASE("a data dictionary of REDCap has a row for each field, with its choices in a cell") {
  const Codebook book = book_of(
      "field_name,field_type,field_label,select_choices_or_calculations\n"
      "role,radio,Your <b>role</b>,\"1, Manager | 2, Employee | -98, Don't know, or both\"\n"
      "agreed,yesno,May we?,\n"
      "sum,calc,Sum,\"[a] + [b]\"\n"
      "low,slider,How?,\"Low | Mid | High\"\n"
      "kinds,checkbox,Which?,\"1, Public | -98, Don't know\"\n");
  const CodebookColumn* role = book.find("ROLE");
  REQUIRE(role);
  CHECK(role->texts == Texts{"Your role"});
  CHECK(role->codes == Codes{{"1", "Manager"}, {"2", "Employee"}, {"-98", "Don't know, or both"}});
  CHECK(book.find("agreed")->codes == Codes{{"1", "Yes"}, {"0", "No"}});
  CHECK(book.find("sum")->codes.empty());
  CHECK(book.find("low")->codes.empty());
  CHECK(book.find("kinds___1")->texts == Texts{"Which? [Public]"});
  CHECK(book.find("kinds____98")->texts == Texts{"Which? [Don't know]"});
  CHECK_FALSE(book.find("kinds___2"));
}

TEST_CASE("a structure of LimeSurvey has rows for parts of a question, again in each language") {
  const Codebook book = book_of(
      "class\ttype/scale\tname\ttext\tlanguage\n"
      "S\t\tsid\t123\t\n"
      "G\tG1\tRules\t\ten\n"
      "Q\tF\tgrid\tHow far?\ten\n"
      "SQ\t0\tSQ001\tClear\ten\n"
      "A\t0\tAO01\tNot\ten\n"
      "Q\tF\tgrid\tWie weit?\tde\n"
      "SQ\t0\tSQ001\tKlar\tde\n"
      "A\t0\tAO01\tNicht\tde\n"
      "Q\tY\tok\tMay we?\ten\n");
  const CodebookColumn* cell = book.find("grid[SQ001]");
  REQUIRE(cell);
  CHECK(cell->texts == Texts{"How far? [Clear]", "Wie weit? [Klar]"});
  CHECK(cell->codes == Codes{{"AO01", "Not"}, {"AO01", "Nicht"}});
  CHECK(book.find("ok")->codes == Codes{{"Y", "Yes"}, {"N", "No"}});
  CHECK_FALSE(book.find("sid"));
}

TEST_CASE("a codebook made by hand has three columns") {
  const Codebook book = book_of("name;text;choices\nq1;How often?;\"1 = Never, ever; 2=Once\"\n");
  CHECK(book.find("q1")->texts == Texts{"How often?"});
  CHECK(book.find("q1")->codes == Codes{{"1", "Never, ever"}, {"2", "Once"}});
  CHECK(book_of("Question,Column,Codes\nHow often?,q1,1=Never;2=Once\n").find("q1")->codes ==
        Codes{{"1", "Never"}, {"2", "Once"}});
}

TEST_CASE("what is no codebook is refused") {
  for (const char* text : {"", "ref,role\n1,leader\n", "name,text,choices\n",
                           "name;text;choices\nq1;How often?;1 = Never; 2 = Once\n"}) {
    Diagnostics diagnostics;
    CHECK_FALSE(read_codebook("book.csv", text, diagnostics));
    REQUIRE(diagnostics.error_count() == 1);
    CHECK(diagnostics.all().front().code == "M0133");
  }
}
