// Holds the page that is answered without a terminal to the program: which questions apply, what
// contradicts, and the answers file, byte for byte. The cases are made and judged here, and judged
// again by the page's own program in Node. Runs with `./dev test --all`.

#include "answers/applies.hpp"
#include "answers/asked.hpp"
#include "answers/save.hpp"
#include "answers/write.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "cli/show/handout.hpp"
#include "days.hpp"
#include "document/json/write.hpp"
#include "everything.hpp"
#include "interview/session.hpp"
#include "property/cases.hpp"
#include "property/command.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "questionnaire/placeholders.hpp"
#include "report/handout/page.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <unistd.h>

namespace readiness::property {
namespace {

std::string place_text(const Questionnaire& questionnaire, AnswerPlace place) {
  return (place.is_prediction ? ">" : "") + questionnaire.questions[place.question].id;
}

std::string encoded(int code) {
  const auto byte = [](int value) { return static_cast<char>(value); };
  const auto rest = [&](int shift) { return byte(0x80 | ((code >> shift) & 0x3f)); };
  if (code < 0x80) return {byte(code)};
  if (code < 0x800) return {byte(0xc0 | code >> 6), rest(0)};
  if (code < 0x10000) return {byte(0xe0 | code >> 12), rest(6), rest(0)};
  return {byte(0xf0 | code >> 18), rest(12), rest(6), rest(0)};
}

/// A value as the page keeps it.
Json value_json(const Value& value) {
  Json json = Json::object();
  if (const auto* leveled = std::get_if<Leveled>(&value)) {
    json["kind"] = "level";
    json["level"] = leveled->level;
  } else if (const auto* chosen = std::get_if<Chosen>(&value)) {
    json["kind"] = "option";
    json["option"] = chosen->option;
  } else if (const auto* ticked = std::get_if<Ticked>(&value)) {
    json["kind"] = "ticks";
    Json ticks = Json::array();
    for (const bool tick : ticked->items) ticks.push_back(tick);
    json["ticks"] = ticks;
  } else if (const auto* amount = std::get_if<Amount>(&value)) {
    json["kind"] = "amount";
    json["number"] = Json::written(shortest(amount->number));
  } else if (const auto* written = std::get_if<Written>(&value)) {
    json["kind"] = "text";
    json["text"] = written->text;
  } else if (const auto* unknown = std::get_if<Unknown>(&value)) {
    json["kind"] = "unknown";
    json["reason"] = unknown->reason;
    json["owner"] = unknown->owner;
    json["review_by"] = unknown->review_by ? to_text(*unknown->review_by) : "";
  } else if (const auto* without = std::get_if<NotApplicable>(&value)) {
    json["kind"] = "na";
    json["reason"] = without->reason;
  } else {
    json["kind"] = "declined";
  }
  return json;
}

Json answer_json(const Answer& answer, const Response& response) {
  Json json = Json::object();
  json["value"] = value_json(answer.value);
  json["comment"] = answer.comment;
  Json evidence = Json::array();
  for (const Evidence& piece : answer.evidence)
    evidence.push_back({{"ref", piece.ref}, {"date", piece.date ? to_text(*piece.date) : ""}});
  json["evidence"] = evidence;
  json["date"] = answer.date && answer.date != response.date ? to_text(*answer.date) : "";
  return json;
}

/// What somebody may type, and what somebody who means harm would.
std::string random_text(Draw& draw) {
  static const std::vector<std::string> pieces = {
      "a",         "word",       " ",          "true",   "no",         "12",
      "-",         ":",          "#",          "##[x",   "##vso[",     "\"",
      "\\",        "\n",         "\t",         "é",      "\u202e",     "\u2066",
      "é\u0301",   "\U0001F469", "\u200d",     "\ufe0f", "\U0001F3FD", "1\ufe0f\u20e3",
      "</script>", "&amp;",      "{}",         "[",      "'",          "\u00ad",
      "\u0600",    "שלום",       "部署",       "\u2028", "; rm",       "%",
      "=1+1",      "\ufeff",     "\U000e0041", "\ufdd0", "\U0001fffe"};
  std::string text;
  for (int left = draw.between(1, 6); left > 0; --left) text += draw.one_of(pieces);
  const auto end = text.find_last_not_of(" \t\n");
  const auto begin = text.find_first_not_of(" \t\n");
  return begin == std::string::npos ? "x" : text.substr(begin, end - begin + 1);
}

std::optional<Date> sometimes(Draw& draw, Date date) {
  return draw.chance(50) ? std::optional(date) : std::nullopt;
}

Answer random_answer(Draw& draw, const Questionnaire& questionnaire, const Question& question,
                     Date day) {
  Answer answer;
  answer.value = random_value(draw, questionnaire, question);
  if (std::holds_alternative<Written>(answer.value)) answer.value = Written{random_text(draw)};
  if (draw.chance(10))
    answer.value = Unknown{draw.chance(50) ? "" : "because " + random_text(draw),
                           draw.chance(70) ? "" : "Ann " + random_text(draw),
                           draw.chance(30) ? std::optional(day) : std::nullopt};
  if (draw.chance(5)) answer.value = Declined{};
  if (question.may_be_not_applicable && draw.chance(20))
    answer.value = NotApplicable{"as " + random_text(draw)};
  if (draw.chance(20)) answer.comment = random_text(draw);
  for (int left = draw.chance(25) ? draw.between(1, 3) : 0; left > 0; --left)
    answer.evidence.push_back({random_text(draw), sometimes(draw, day)});
  answer.date = draw.chance(90) ? day : day + 1;
  return answer;
}

/// Somebody of this role who answers some of what the form asks.
Response random_sitting(Draw& draw, const Questionnaire& questionnaire, std::size_t form,
                        RoleId role, Date day) {
  Response response;
  response.role = role;
  response.form = form;
  response.date = day;
  if (draw.chance(50)) response.ref = random_text(draw);
  if (draw.chance(60)) response.subject.emplace_back("unit", random_text(draw));
  if (draw.chance(30)) response.subject.emplace_back("people", "14");
  response.answers = AnswerTable(questionnaire.questions.size());
  response.predictions = response.answers;
  const int share = draw.between(20, 100);
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    if (form_asks(questionnaire, questionnaire.forms[form], role, id) && draw.chance(share))
      response.answers[id] = random_answer(draw, questionnaire, question, day);
    if (predicted_in_form(questionnaire, response, id) && draw.chance(share)) {
      response.predictions[id] = random_answer(draw, questionnaire, question, day);
      response.predictions[id]->evidence.clear();
    }
  }
  return response;
}

std::vector<AnswerPlace> places_of(const Questionnaire& questionnaire) {
  std::vector<AnswerPlace> places;
  for (const bool is_prediction : {false, true})
    for (const QuestionId id : questionnaire.questions.ids()) places.push_back({id, is_prediction});
  return places;
}

/// The file that a sitting writes, answer by answer.
std::string written_file(const Questionnaire& questionnaire, const Response& response) {
  Response head = response;
  head.answers = AnswerTable(questionnaire.questions.size());
  head.predictions = head.answers;
  AnswersFile file = new_answers_file(questionnaire, head, "");
  Diagnostics diagnostics;
  for (const AnswerPlace place : places_of(questionnaire)) {
    const auto& table = place.is_prediction ? response.predictions : response.answers;
    if (table[place.question]) {
      INFO(json_line(answer_json(*table[place.question], response)));
      REQUIRE(file.put(place, *table[place.question], diagnostics));
    }
  }
  return file.text();
}

Json sitting_json(const Questionnaire& questionnaire, const Response& response) {
  Json json = Json::object();
  json["day"] = to_text(*response.date);
  json["ref"] = response.ref;
  Json subject = Json::object();
  for (const auto& [key, text] : response.subject) subject[key] = text;
  json["subject"] = subject;
  Json all = Json::array();
  for (const AnswerPlace place : places_of(questionnaire)) {
    const auto& table = place.is_prediction ? response.predictions : response.answers;
    if (const auto& answer = table[place.question])
      all.push_back(
          Json::array({place_text(questionnaire, place), answer_json(*answer, response)}));
  }
  json["answers"] = all;
  return json;
}

Json ids_of(const std::vector<const Contradiction*>& contradictions) {
  Json ids = Json::array();
  for (const Contradiction* contradiction : contradictions) ids.push_back(contradiction->id);
  return ids;
}

/// What the program makes of a sitting.
Json judged(const Questionnaire& questionnaire, const Response& response, bool with_file) {
  const Session session(questionnaire, response, *response.date);
  const AskReview review = session.review();
  Json json = Json::object();
  json["sitting"] = sitting_json(questionnaire, response);
  const auto texts = [&](const std::vector<AnswerPlace>& places) {
    Json ids = Json::array();
    for (const AnswerPlace place : places) ids.push_back(place_text(questionnaire, place));
    return ids;
  };
  json["places"] = texts(session.places());
  json["open"] = texts(review.open);
  json["dont_know"] = texts(review.dont_know);
  json["without_evidence"] = texts(review.without_evidence);
  json["contradictions"] = ids_of(review.contradictions);
  json["impossible"] = ids_of(impossible_in(questionnaire, response));
  json["answered"] = review.answered;
  json["all"] = review.all;
  // answers that cannot all be right are in no file
  if (with_file && impossible_in(questionnaire, response).empty())
    json["file"] = written_file(questionnaire, response);
  return json;
}

/// Which characters are shown as escapes, as ranges, and how texts are written in YAML.
Json text_cases(Draw& draw) {
  Json json = Json::object();
  Json ranges = Json::array();
  std::optional<int> begun;
  for (int code = 0; code <= 0x110000; ++code) {
    const bool is_surrogate = code >= 0xd800 && code < 0xe000;
    const bool is_blank = code == '\t' || code == '\n';
    bool hides = false;
    if (code < 0x110000 && !is_surrogate && !is_blank) {
      const std::string text = encoded(code);
      hides = visible(text) != text;
    }
    if (hides && !begun) begun = code;
    if (!hides && begun) ranges.push_back(Json::array({*begun, code - 1})), begun.reset();
  }
  json["hidden"] = ranges;
  Json scalars = Json::array();
  for (int i = 0; i < 4000; ++i) {
    const std::string text = random_text(draw);
    scalars.push_back(Json::array({text, scalar_yaml(text), visible(text)}));
  }
  json["scalars"] = scalars;
  Json filled = Json::array();
  for (const char* written :
       {"In {workflow|the first workflow}, who?", "{workflow|a}{workflow|b|c}", "{{workflow|x}}",
        "{{{workflow|x}}}", "none {Team|x} { } {}"})
    for (const std::string& workflow :
         {std::string("letters"), std::string(), std::string("  "), std::string("$& {workflow|x}"),
          std::string(40, 'x'), std::string(41, 'x'), std::string("two\nlines")})
      filled.push_back(Json::array({written, workflow, filled_in(written, workflow)}));
  json["filled"] = filled;
  return json;
}

/// To write a file answer by answer takes long.
constexpr int sittings_per_file = 16;
const Date day = date_of(2026, 11, 23);

/// A file with a line of JSON for each form, each followed by those for its sittings.
class CaseFile {
 public:
  explicit CaseFile(const std::string& path) : file_(path, std::ios::binary) {}

  void add(const Questionnaire& questionnaire, Draw& draw, int sittings) {
    for (std::size_t form = 0; form < questionnaire.forms.size(); ++form)
      for (const RoleId role : questionnaire.forms[form].roles) {
        Json line = Json::object();
        line["handout"] = handout_json(make_handout(questionnaire, form, role, "en", {}, ""));
        Json all = Json::array();
        for (int i = 0; i < sittings; ++i)
          all.push_back(judged(questionnaire, random_sitting(draw, questionnaire, form, role, day),
                               i % sittings_per_file == 0));
        line["sittings"] = all;
        file_ << json_line(line);
      }
  }
  void add_texts(Draw& draw) { file_ << json_line(text_cases(draw)); }

 private:
  std::ofstream file_;
};

}  // namespace

TEST_CASE("the page reads conditions, finds contradictions and writes files as the program does" *
          doctest::skip()) {
  const char* scratch = std::getenv("TMPDIR");
  const std::string path =
      std::string(scratch ? scratch : "/tmp") + "/readiness-sittings-" + std::to_string(getpid());
  {
    CaseFile file(path);
    Draw draw(20261123);
    file.add_texts(draw);
    for (const std::string& id : built_in_questionnaires()) {
      Diagnostics diagnostics;
      const auto questionnaire = find_questionnaire(id, {}, "", diagnostics);
      REQUIRE(questionnaire);
      file.add(*questionnaire, draw, 160);
    }
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
      Draw own(20261123 + seed);
      std::string messages;
      const auto questionnaire = loaded(random_questionnaire(own, {}), messages);
      REQUIRE_MESSAGE(questionnaire, messages);
      file.add(*questionnaire, own, 8);
    }
  }
  const std::string command =
      "node tests/form/sitting.cjs " + path + " build/node/node_modules $(command -v chromium)";
  const int code = std::system(command.c_str());
  std::remove(path.c_str());
  CHECK(code == 0);
}

}  // namespace readiness::property
