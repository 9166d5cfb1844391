#include "input/mapping/cell_rule.hpp"

#include "base/sha256.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

TEST_CASE("a word is known in any case and with any blanks; what is not known stays as it is") {
  CellRule rule;
  rule.words = {{"strongly agree", "top"}, {"n/a", ""}, {"no idea", "?"}};
  CHECK(own_cell(rule, "Strongly  AGREE ") == "top");
  CHECK(own_cell(rule, "<b>Strongly</b>&nbsp;agree") == "top");
  CHECK(own_cell(rule, "N/A").empty());
  CHECK(own_cell(rule, "no idea") == "?");
  CHECK(own_cell(rule, "Agree") == "Agree");
  CHECK(own_cell(rule, " ").empty());
  rule.always = "leader";
  CHECK(own_cell(rule, "anything") == "leader");
}

TEST_CASE("the longest item wins, so items may contain what separates them") {
  CellRule rule;
  rule.kind = CellRule::Kind::ticks;
  rule.words = {{"notes", "n"},
                {"notes, without names", "w"},
                {"letters (drafts; unsigned)", "l"},
                {"none of these", "none"}};
  CHECK(own_cell(rule, "Notes, without names, letters (drafts; unsigned)") == "w;l");
  CHECK(own_cell(rule, "letters (drafts; unsigned);notes;") == "l;n");
  CHECK(own_cell(rule, "None of these;") == "none");
  CHECK(own_cell(rule, "notes, Blogs, letters (drafts; unsigned)") == "n;Blogs;l");
  CHECK(own_cell(rule, "notes\nletters (drafts; unsigned)") == "n;l");
  CHECK(own_cell(rule, "notesletters") == "notesletters");
  rule.split = " ";
  rule.words = {{"a", "x"}, {"ab", "y"}};
  CHECK(own_cell(rule, "ab a") == "y;x");
  rule.split = " / ";
  CHECK(own_cell(rule, "a / ab") == "x;y");
}

TEST_CASE("a decimal comma is one where it can be nothing else") {
  CellRule rule;
  rule.kind = CellRule::Kind::number;
  CHECK(own_cell(rule, "2,5") == "2.5");
  CHECK(own_cell(rule, "1,250") == "1,250");
  CHECK(own_cell(rule, "1,234,5") == "1,234,5");
  CHECK(own_cell(rule, "2.5") == "2.5");
  rule.has_decimal_commas = true;
  CHECK(own_cell(rule, "1,250") == "1.250");
}

TEST_CASE("a digest is HMAC-SHA-256") {
  // RFC 4231, test case 2, its first 96 bits
  CHECK(keyed_digest("Jefe", "what do ya want for nothing?") == "5bdcc146bf60754e6a042426");
  CellRule rule;
  rule.kind = CellRule::Kind::digest;
  rule.key = "Jefe";
  CHECK(own_cell(rule, " what do ya want for nothing? ") == "5bdcc146bf60754e6a042426");
  CHECK(own_cell(rule, "").empty());
}
