#include "answers/whole_file.hpp"

#include "answers/write.hpp"
#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "document/json/write.hpp"
#include "questionnaire/answer_form.hpp"

namespace readiness::answers {
namespace {

void append_answer(const Questionnaire& questionnaire, const Question& question,
                   const Answer& answer, const Response& response, std::string& text) {
  const auto fields = answer_fields(questionnaire, question, answer, response);
  const std::string label = label_of(questionnaire, question, answer.value);
  const std::string remark = label.empty() ? "" : "  # " + label;
  text += "  " + question.id + ":";
  const std::string alone = inline_answer(fields);
  if (!alone.empty()) {
    text += " " + alone + remark + "\n";
    return;
  }
  text += "\n";
  for (const AnswerField& field : fields) {
    text += "    " + field.key + ":";
    if (!field.text.empty()) text += " " + field.text;
    text += (field.key == "answer" ? remark : "") + "\n";
    for (const std::string& line : field.lines) text += "      " + line + "\n";
  }
}

template <class Belongs>
void append_block(const Questionnaire& questionnaire, const Response& response,
                  const std::string& name, const AnswerTable& answers, Belongs belongs,
                  std::string& text) {
  bool is_empty = true;
  for (const QuestionId id : answers.ids()) {
    const Question& question = questionnaire.questions[id];
    if (!answers[id] || !belongs(question)) continue;
    if (is_empty) text += "\n" + name + ":\n";
    is_empty = false;
    append_answer(questionnaire, question, *answers[id], response, text);
  }
}

Json ids_of(const AnswerForm& form, const Ticked& ticked) {
  Json ids = Json::array();
  for (std::size_t i = 0; i < form.options.size(); ++i)
    if (ticked.items[i]) ids.push_back(form.options[i].id);
  return ids;
}

/// As a number where it is one without a point.
Json number_json(double number) { return Json::written(shortest(number)); }

Json answer_json(const Questionnaire& questionnaire, const Question& question,
                 const Answer& answer) {
  Json fields = Json::object();
  std::visit(
      Overloaded{[&](const Leveled& leveled) { fields["answer"] = leveled.level; },
                 [&](const Chosen& chosen) {
                   fields["answer"] = choice_ids(questionnaire, question)[chosen.option];
                 },
                 [&](const Ticked& ticked) {
                   fields["answer"] = ids_of(answer_form(questionnaire, question), ticked);
                 },
                 [&](const Amount& amount) { fields["answer"] = number_json(amount.number); },
                 [&](const Written& written) { fields["answer"] = written.text; },
                 [&](const Unknown& unknown) {
                   fields["unknown"] = unknown.reason.empty() ? Json(true) : Json(unknown.reason);
                   if (!unknown.owner.empty()) fields["owner"] = unknown.owner;
                   if (unknown.review_by) fields["review_by"] = to_text(*unknown.review_by);
                 },
                 [&](const NotApplicable& without) { fields["na"] = without.reason; },
                 [&](const Declined&) { fields["declined"] = true; }},
      answer.value);
  if (!answer.comment.empty()) fields["comment"] = answer.comment;
  Json evidence = Json::array();
  for (const Evidence& piece : answer.evidence)
    if (piece.date)
      evidence.push_back({{"ref", piece.ref}, {"date", to_text(*piece.date)}});
    else
      evidence.push_back(piece.ref);
  if (!evidence.empty()) fields["evidence"] = evidence;
  if (answer.date) fields["date"] = to_text(*answer.date);
  if (!answer.by.empty()) fields["by"] = answer.by;
  return fields;
}

template <class Belongs>
void add_block(const Questionnaire& questionnaire, const std::string& name,
               const AnswerTable& answers, Belongs belongs, Json& into) {
  Json block = Json::object();
  for (const QuestionId id : answers.ids())
    if (const Question& question = questionnaire.questions[id]; answers[id] && belongs(question))
      block[question.id] = answer_json(questionnaire, question, *answers[id]);
  if (!block.empty()) into[name] = block;
}

constexpr auto is_answer = [](const Question& question) { return !is_context(question); };
constexpr auto is_anything = [](const Question&) { return true; };

}  // namespace

std::string answers_yaml(const Questionnaire& questionnaire, const Response& response) {
  std::string text = head_yaml(questionnaire, response);
  append_block(questionnaire, response, "context", response.answers, is_context, text);
  append_block(questionnaire, response, "answers", response.answers, is_answer, text);
  append_block(questionnaire, response, "predictions", response.predictions, is_anything, text);
  return text;
}

std::string answers_json_line(const Questionnaire& questionnaire, const Response& response) {
  Json line{{"schema", "readiness/answers@1"}};
  line["questionnaire"] = {{"id", questionnaire.id},
                           {"version", questionnaire.version},
                           {"scoring", questionnaire.fingerprints.scoring},
                           {"wording", questionnaire.fingerprints.wording}};
  Json subject = Json::object();
  for (const auto& [key, value] : response.subject)
    subject[key] = parse_integer(value) ? Json::written(value) : Json(value);
  if (!subject.empty()) line["subject"] = subject;
  Json respondent = Json::object();
  if (!response.ref.empty()) respondent["ref"] = response.ref;
  respondent["role"] = questionnaire.roles[response.role].id;
  respondent["form"] = questionnaire.forms[response.form].id;
  line["respondent"] = respondent;
  if (response.date) line["defaults"] = {{"date", to_text(*response.date)}};
  add_block(questionnaire, "context", response.answers, is_context, line);
  add_block(questionnaire, "answers", response.answers, is_answer, line);
  add_block(questionnaire, "predictions", response.predictions, is_anything, line);
  return json_line(line);
}

}  // namespace readiness::answers
