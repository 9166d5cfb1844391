#include "input/discreet.hpp"

#include "everything.hpp"
#include "unit/questionnaire/sample.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

Diagnostic finding(const std::string& code, const std::string& message) {
  Diagnostic found;
  found.code = code;
  found.message = message;
  found.place.file = "staff.csv";
  found.place.at = {7, 12};
  found.place.line = "staff,my secret";
  found.place.caret = 6;
  found.place.width = 9;
  found.help = "did you mean `my secrets`?";
  found.notes = {"row 6", "the value is `my secret`"};
  found.related = {found.place};
  return found;
}

}  // namespace

TEST_CASE("of an answer only the question, the row and what its code means are told") {
  const Questionnaire questionnaire = sample::load();
  const Diagnostic told = without_values(
      finding("A0202", "`my secret` is not an option of `work.use`"), &questionnaire);
  CHECK(told.message.find("secret") == std::string::npos);
  CHECK(told.message.ends_with(": `work.use`"));
  CHECK(told.help == "--show-values quotes the value");
  CHECK(told.notes == std::vector<std::string>{"row 6"});
  CHECK(told.place.file == "staff.csv");
  CHECK(told.place.at == Position{7, 1});  // how far into the row would tell how long others are
  for (const Place& place : {told.place, told.related.front()}) {
    CHECK(place.line.empty());
    CHECK(place.caret == 0);
    CHECK(place.width == 1);
  }
}

TEST_CASE("without a questionnaire no word is taken for a question") {
  const Diagnostic told =
      without_values(finding("A0202", "`my secret` is not an option of `work.use`"), nullptr);
  CHECK(told.message.find('`') == std::string::npos);
}

TEST_CASE("messages that name ids alone stay, unless a sentence was taken for an id") {
  const Questionnaire questionnaire = sample::load();
  const std::string unknown = "`work.rulle` is not a question";
  CHECK(without_values(finding("A0101", unknown), &questionnaire).message == unknown);
  CHECK(without_values(finding("A0101", "`my secret` is not a question"), &questionnaire)
            .message.find("secret") == std::string::npos);
}

TEST_CASE("what is said of a file and its header keeps its words and its line") {
  const Diagnostic header = finding("B0102", "there is no column `role`");
  const Diagnostic told = without_values(header, nullptr);
  CHECK(told.message == header.message);
  CHECK(told.place.line == header.place.line);
  CHECK(told.help == header.help);
}
