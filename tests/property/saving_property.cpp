// Laws of saving, tried on random answers files laid out as a person might.

#include "answers/bind.hpp"
#include "answers/save.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "property/cases.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace readiness::property {
namespace {

std::optional<AnswersFile> opened(const Questionnaire& questionnaire, const std::string& text) {
  Diagnostics diagnostics;
  auto document = parse_yaml(Source("a.yaml", text), diagnostics);
  if (!document) return std::nullopt;
  auto response = bind(*document, questionnaire, diagnostics);
  if (!response) return std::nullopt;
  return AnswersFile(questionnaire, std::move(*document), std::move(*response), "");
}

/// A naive reader of where an entry stands: from its key to the next line that is no deeper.
struct Lines {
  std::size_t begin = 0, end = 0;
};
Lines lines_of_entry(const std::vector<std::string>& lines, const std::string& block,
                     const std::string& id) {
  std::string in;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string& line = lines[i];
    if (line[0] != ' ' && line[0] != '#' && line[0] != '\r' && line[0] != '\n')
      in = line.substr(0, line.find(':'));
    if (in != block || !line.starts_with("  " + id + ":")) continue;
    std::size_t end = i + 1;
    while (end < lines.size() && lines[end].starts_with("    ")) ++end;
    return {i, end};
  }
  return {};
}

std::string block_of(const Questionnaire& questionnaire, AnswerPlace place) {
  if (place.is_prediction) return "predictions";
  return questionnaire.questions[place.question].dimension ? "answers" : "context";
}

Answer random_answer(Draw& draw, const Questionnaire& questionnaire, const Question& question,
                     const Response& response) {
  Answer answer;
  answer.value = random_value(draw, questionnaire, question);
  if (draw.chance(15)) answer.value = Unknown{draw.chance(50) ? "Nobody: knew" : "", "Ann", {}};
  if (draw.chance(10)) answer.value = Declined{};
  if (draw.chance(30))
    answer.comment = draw.one_of<std::string>({"plain", "a: b # c", "two\nlines"});
  for (int i = draw.between(-2, 2); i > 0; --i)
    answer.evidence.push_back({"wiki:/page", draw.chance(50) ? response.date : std::nullopt});
  answer.date = draw.chance(80) ? response.date : parse_date("2026-05-05");
  return answer;
}

std::vector<AnswerPlace> places_of(const Questionnaire& questionnaire, const Response& response) {
  std::vector<AnswerPlace> places;
  for (const QuestionId id : questionnaire.questions.ids()) {
    if (response.answers[id]) places.push_back({id, false});
    if (response.predictions[id]) places.push_back({id, true});
  }
  return places;
}

}  // namespace

TEST_CASE("changing one answer changes nothing outside of its lines") {
  on_random_cases(15, {}, [](const Case& c) {
    const std::string text = decorated(c.draw, c.answers.text());
    auto file = opened(c.questionnaire, text);
    REQUIRE(file);
    const std::vector<AnswerPlace> places = places_of(c.questionnaire, file->response());
    if (places.empty()) return;
    const AnswerPlace place = c.draw.one_of(places);
    const Question& question = c.questionnaire.questions[place.question];
    const Answer answer = random_answer(c.draw, c.questionnaire, question, file->response());
    Diagnostics diagnostics;
    CAPTURE(text);
    CAPTURE(question.id);
    CHECK(file->put(place, answer, diagnostics));
    const auto before = lines_of(text), after = lines_of(file->text());
    CAPTURE(file->text());
    const auto old = lines_of_entry(before, block_of(c.questionnaire, place), question.id);
    const auto now = lines_of_entry(after, block_of(c.questionnaire, place), question.id);
    REQUIRE(old.end > old.begin);
    CHECK(old.begin == now.begin);
    CHECK(std::equal(before.begin(), before.begin() + static_cast<long>(old.begin), after.begin()));
    CHECK(std::equal(before.begin() + static_cast<long>(old.end), before.end(),
                     after.begin() + static_cast<long>(now.end), after.end()));
  });
}

TEST_CASE("answers put one by one, in any order, are the same file and the same sheet") {
  on_random_cases(10, {}, [](const Case& c) {
    std::vector<AnswerPlace> places = places_of(c.questionnaire, c.response);
    Response head = c.response;
    head.subject = {{"unit", "Claims: north"}};
    std::string text;
    for (int round = 0; round < 2; ++round) {
      AnswersFile file = new_answers_file(c.questionnaire, head, "");
      for (const AnswerPlace& place : places) {
        const auto& table = place.is_prediction ? c.response.predictions : c.response.answers;
        Diagnostics diagnostics;
        CHECK(file.put(place, *table[place.question], diagnostics));
      }
      if (round == 0) text = file.text();
      CHECK(file.text() == text);
      for (const QuestionId id : c.questionnaire.questions.ids()) {
        const auto &saved = file.response().answers[id], &wanted = c.response.answers[id];
        CHECK(saved.has_value() == wanted.has_value());
        if (saved && wanted) CHECK(say_the_same(*saved, *wanted));
      }
      c.draw.shuffle(places);
    }
  });
}

}  // namespace readiness::property
