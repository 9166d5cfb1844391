#include "answers/write.hpp"

#include "everything.hpp"
#include "unit/answers/answering.hpp"

#include <doctest/doctest.h>

using namespace readiness;

TEST_CASE("a text is plain only where no reader could take it for something else") {
  for (const char* plain : {"Ann", "head-of-risk", "wiki/a_page (draft); old", "Zürich"})
    CHECK(scalar_yaml(plain) == plain);
  for (const char* plain : {"", "no", "Yes", "null", "12", "2026-11-23", "- a", "a: b", "a # b",
                            "a, b", "[a]", "a ", "'a'", "@a", "~"})
    CHECK(scalar_yaml(plain) == "\"" + std::string(plain) + "\"");
  CHECK(scalar_yaml("say \"a\\b\"") == R"("say \"a\\b\"")");
  CHECK(scalar_yaml("two\nlines\tand a tab") == R"("two\nlines\tand a tab")");
}

TEST_CASE("what is written is read back as the same text") {
  for (const std::string& text :
       {std::string("no"), std::string("a: b # c"), std::string("\\ \" ' \n\n \t."),
        std::string("\xe2\x80\xae right to left"), std::string("true"), std::string("0x10")}) {
    Diagnostics diagnostics;
    const auto document = parse_yaml(Source("a", "a: {b: " + scalar_yaml(text) + "}"), diagnostics);
    REQUIRE(document);
    CHECK(document->root.find("a")->find("b")->text == text);
  }
}

TEST_CASE("a new file says who answers what, and binds") {
  const Questionnaire questionnaire = sample::load();
  Response response;
  response.subject = {{"unit", "Claims: north"}, {"people", "14"}};
  response.ref = "L1";
  response.date = parse_date("2026-11-23");
  const std::string head = head_yaml(questionnaire, response);
  CHECK(head.find("subject: {unit: \"Claims: north\", people: 14}\n") != std::string::npos);
  CHECK(head.find("respondent: {ref: \"L1\", role: lead, form: full}\n") == std::string::npos);
  CHECK(head.find("respondent: {ref: L1, role: lead, form: full}\n") != std::string::npos);
  CHECK(head.ends_with("defaults: {date: 2026-11-23}\n"));
  const Response read = sample::bound(questionnaire, head);
  CHECK(read.subject == response.subject);
  CHECK(read.ref == "L1");
  CHECK(read.date == response.date);
  CHECK(read.pinned.fingerprints == questionnaire.fingerprints);
}

TEST_CASE("the day and author of the whole file are not repeated") {
  const Questionnaire questionnaire = sample::load();
  const Question& rule = questionnaire.questions[*find_by_id(questionnaire.questions, "work.rule")];
  Response response;
  response.date = parse_date("2026-11-23");
  response.by = "L1";
  Answer answer;
  answer.value = Leveled{2};
  answer.date = response.date;
  answer.by = "L1";
  CHECK(inline_answer(answer_fields(questionnaire, rule, answer, response)) == "2");
  answer.date = parse_date("2026-11-24");
  CHECK(inline_answer(answer_fields(questionnaire, rule, answer, response)) ==
        "{answer: 2, date: 2026-11-24}");
  answer.by = "L2";
  const auto fields = answer_fields(questionnaire, rule, answer, response);
  CHECK(inline_answer(fields).empty());
  CHECK(flow_answer(fields) == "{answer: 2, date: 2026-11-24, by: L2}");
}
