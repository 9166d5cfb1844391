// The fast road for answers sees what the full door sees, or leaves them to it: for the answers of
// random people, as YAML and as JSON, and for what comes of changing them at random.
#include "answers/whole_file.hpp"
#include "plain_answers_law.hpp"
#include "property/cases.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace readiness::property {
namespace {

/// What means something to a reader of answers, or only looks so.
const std::vector<std::string>& hostile_pieces() {
  static const std::vector<std::string> pieces = {"\"answer\":",
                                                  "\"unknown\":",
                                                  "\"na\":",
                                                  "\"declined\":",
                                                  "\"date\":",
                                                  "\"evidence\":",
                                                  "\"by\":",
                                                  "\"ref\":",
                                                  "\"x-a\":1,",
                                                  "\"x-a.b\":1,",
                                                  "\"also\":[],",
                                                  "\"unit\":\"a\",",
                                                  "\"unit\":\"  a  b \",",
                                                  "\"Unit\":\"a\",",
                                                  "\"team\":7,",
                                                  "\"role\":",
                                                  "\"form\":",
                                                  "\"date\":\"1900-01-01\",",
                                                  "\"date\":\"2026-02-30\",",
                                                  "\"2026-03-31\"",
                                                  "\"1999-01-01\"",
                                                  "true",
                                                  "false",
                                                  "null",
                                                  "[]",
                                                  "{}",
                                                  "[\"a\"]",
                                                  "{\"ref\":\"a\"}",
                                                  "\"\"",
                                                  "\" \"",
                                                  "\"a\"",
                                                  "\\u0041",
                                                  "\\u0001",
                                                  "\\n",
                                                  "\\\"",
                                                  "\\",
                                                  "0",
                                                  "1",
                                                  "00",
                                                  "-0",
                                                  "-1",
                                                  "1.0",
                                                  "1e0",
                                                  "2.5",
                                                  ",",
                                                  ":",
                                                  "{",
                                                  "}",
                                                  "[",
                                                  "]",
                                                  "\"",
                                                  " ",
                                                  "\n",
                                                  "\t",
                                                  "\r",
                                                  "\x01",
                                                  "\xc2\xa0",
                                                  "\xc3\xa9",
                                                  "\xff",
                                                  "e\xcc\x81",
                                                  ": ",
                                                  "- ",
                                                  "# ",
                                                  " #a",
                                                  "answer: ",
                                                  "unknown: ",
                                                  "declined: true",
                                                  "    date: 2020-02-02\n",
                                                  "    by: me\n",
                                                  "    comment: a\n",
                                                  "    evidence: []\n",
                                                  "    evidence: [a]\n",
                                                  "  x-a: 1\n",
                                                  "subject: {unit: a}\n",
                                                  "accepted: []\n",
                                                  "owners: {}\n",
                                                  "defaults: {by: me}\n",
                                                  "~",
                                                  "'",
                                                  "''",
                                                  "'1'",
                                                  "&a ",
                                                  "*a",
                                                  "|\n"};
  return pieces;
}

std::string changed(Draw& draw, std::string text) {
  for (int changes = draw.between(1, 2); changes > 0; --changes) {
    const auto any = [&] {
      return static_cast<std::size_t>(draw.between(0, static_cast<int>(text.size())));
    };
    const std::size_t at = any();
    // a piece ends where the next key, value or line begins
    const auto piece_at = [&](std::size_t begin) {
      const std::size_t end = text.find_first_of(",}\n", std::min(begin, text.size()));
      return std::min(end == std::string::npos ? text.size() : end + 1, text.size()) -
             std::min(begin, text.size());
    };
    switch (draw.between(0, 8)) {
      case 0:
        text.erase(at, static_cast<std::size_t>(draw.between(1, 3)));
        break;
      case 1:
        text.erase(at, piece_at(at));
        break;
      case 2: {
        const std::size_t from = text.find_first_of(",{\n", at);
        if (from == std::string::npos) break;
        const std::string piece = text.substr(from + 1, piece_at(from + 1));
        text.insert(draw.chance(50) ? from + 1 : any(), piece);
        break;
      }
      case 3:
      case 4:
      case 5: {
        const std::size_t from = text.find_first_of("0123456789", at);
        if (from != std::string::npos) text[from] = static_cast<char>('0' + draw.between(0, 9));
        break;
      }
      default:
        text.insert(at, draw.one_of(hostile_pieces()));
    }
  }
  return text;
}

std::string line_of(const Questionnaire& questionnaire, const Response& response) {
  std::string line = answers_json_line(questionnaire, response);
  while (line.ends_with('\n')) line.pop_back();
  return line;
}

/// The same answers without what is said of them: most lines hold no more, and are alike.
Response without_words(const Questionnaire& questionnaire, Response response) {
  for (const QuestionId id : questionnaire.questions.ids()) {
    response.predictions[id] = std::nullopt;
    const auto& answer = response.answers[id];
    if (!answer) continue;
    const auto* amount = std::get_if<Amount>(&answer->value);
    const bool is_odd = std::holds_alternative<Ticked>(answer->value) ||
                        std::holds_alternative<Written>(answer->value) ||
                        std::holds_alternative<NotApplicable>(answer->value) ||
                        (amount && amount->number != std::floor(amount->number));
    const Value value =
        std::holds_alternative<Unknown>(answer->value) ? Value(Unknown{}) : answer->value;
    response.answers[id] =
        is_odd ? std::optional<Answer>() : std::optional(Answer{value, {}, {}, {}, {}, {}});
  }
  return response;
}

}  // namespace

TEST_CASE("what is plain in answers is read as in full") {
  int whole = 0, plain = 0, mutants = 0, plain_mutants = 0, alike = 0, alike_mutants = 0;
  on_random_cases(10, {}, [&](const Case& c) {
    PlainAnswersLaw law(c.questionnaire);
    Response response = c.response;
    if (c.draw.chance(70)) response.ref = "R1";
    if (c.draw.chance(70)) response.subject = {{"unit", "North"}, {"people", "12"}};
    for (const bool is_yaml : {true, false}) {
      const std::vector<std::string> texts = {
          is_yaml ? c.answers.text() : line_of(c.questionnaire, response),
          is_yaml ? answers_yaml(c.questionnaire, response)
                  : line_of(c.questionnaire, without_words(c.questionnaire, response))};
      for (const std::string& text : texts) {
        const auto verdict = law.tried(text, is_yaml);
        CHECK_MESSAGE(verdict.broken == "", text);
        ++whole;
        plain += verdict.is_plain || !response.also.empty() ? 1 : 0;
        const auto again = law.tried(text, is_yaml);
        CHECK_MESSAGE(again.broken == "", text);
        alike += again.is_alike ? 1 : 0;
        for (int i = 0; i < 12; ++i, ++mutants) {
          const std::string mutant = changed(c.draw, text);
          const auto of_mutant = law.tried(mutant, is_yaml);
          CHECK_MESSAGE(of_mutant.broken == "", mutant);
          plain_mutants += of_mutant.is_plain ? 1 : 0;
          alike_mutants += of_mutant.is_alike ? 1 : 0;
        }
      }
    }
  });
  MESSAGE(plain, " of ", whole, " are plain, and alike ", alike, "; of those that were changed ",
          plain_mutants, " and ", alike_mutants, " of ", mutants);
  CHECK(100 * alike >= 15 * whole);
  CHECK(100 * alike_mutants >= mutants);
  CHECK(100 * plain >= 90 * whole);           // or the fast road is none
  CHECK(100 * plain_mutants >= mutants * 5);  // else nothing was tried
}

}  // namespace readiness::property
