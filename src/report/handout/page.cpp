#include "report/handout/page.hpp"

#include "answers/value.hpp"
#include "answers/write.hpp"
#include "base/number.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"
#include "questionnaire/answer_form.hpp"
#include "questionnaire/load/embedded.hpp"
#include "report/handout/condition.hpp"
#include "report/render/html_text.hpp"

#include <algorithm>
#include <set>

namespace readiness::report {
namespace {

/// By what the page's program asks; the same words as in `AnsweredBy`.
const char* name_of_form(AnsweredBy by) {
  switch (by) {
    case AnsweredBy::level:
      return "level";
    case AnsweredBy::option:
      return "option";
    case AnsweredBy::ticks:
      return "ticks";
    case AnsweredBy::amount:
      return "amount";
    case AnsweredBy::text:
      break;
  }
  return "text";
}

void add_text(Json& json, std::string_view key, const std::string& text) {
  if (!text.empty()) json[key] = visible_lines(text);
}

class HandoutJson {
 public:
  explicit HandoutJson(const Handout& handout)
      : handout_(handout), questionnaire_(*handout.questionnaire) {}

  Json all() {
    Json json = head();
    Json questions = Json::array();
    for (const HandoutQuestion& asked : handout_.questions) {
      questions.push_back(asked_json(asked));
      if (const auto& when = handout_.question(asked).when) need(*when);
      if (!asked.place.is_prediction) asked_.insert(asked.place.question);
    }
    json["contradictions"] = contradictions();
    // what conditions read beyond the form stays open, or does not apply by conditions of its own
    Json others = Json::array();
    while (!needed_.empty()) {
      const QuestionId id = *needed_.begin();
      needed_.erase(needed_.begin());
      if (!known_.insert(id).second || asked_.contains(id)) continue;
      const Question& question = questionnaire_.questions[id];
      Json other = facts_of(question);
      if (question.when) need(*question.when);
      others.push_back(other);
    }
    json["questions"] = questions;
    json["others"] = others;
    return json;
  }

 private:
  Json head() const {
    const Form& form = handout_.asked_form();
    const Role& role = questionnaire_.roles[handout_.role];
    Json json = Json::object();
    add_text(json, "title", questionnaire_.title);
    add_text(json, "form_title", form.title.empty() ? form.id : form.title);
    add_text(json, "role_title", role.title);
    add_text(json, "instructions", questionnaire_.instructions_as_written);
    json["id"] = questionnaire_.id;
    json["head"] = "schema: readiness/answers@1\n" + answers::questionnaire_yaml(questionnaire_);
    json["role"] = role.id;
    json["form"] = form.id;
    json["anonymous"] = handout_.is_anonymous();
    json["minutes_around"] = without_noise(handout_.minutes_around);
    Json subject = Json::object();
    for (const auto& [key, value] : handout_.subject) subject[key] = value;
    json["subject"] = subject;
    Json sentences = Json::object();
    for (const auto& [name, sentence] : handout_.sentences) sentences[name] = sentence;
    json["sentences"] = sentences;
    add_text(json, "hand_in", handout_.hand_in);
    return json;
  }

  /// What conditions read of a question, and how an answers file calls it.
  Json facts_of(const Question& question) const {
    Json json = Json::object();
    json["id"] = question.id;
    const AnswerForm form = answer_form(questionnaire_, question);
    json["by"] = name_of_form(form.by);
    if (question.when) json["when"] = condition_json(questionnaire_, *question.when, handout_.role);
    Json flags = flags_of(question);
    if (!flags.empty()) json["flags"] = flags;
    return json;
  }

  /// A flag for each option, empty where it has none; nothing when no option has one.
  Json flags_of(const Question& question) const {
    std::vector<std::string> flags;
    if (const auto* anchors = std::get_if<Anchors>(&question.kind))
      for (const AnchorText& anchor : anchors->anchors) flags.push_back(anchor.flag);
    if (const Scale* scale = scale_of(questionnaire_, question))
      for (const Option& option : scale->options) flags.push_back(option.flag);
    const bool any =
        std::any_of(flags.begin(), flags.end(), [](auto& flag) { return !flag.empty(); });
    return any ? Json(flags) : Json::array();
  }

  Json asked_json(const HandoutQuestion& asked) const {
    const Question& question = handout_.question(asked);
    Json json = facts_of(question);
    json["block"] = asked.place.is_prediction ? "predictions"
                    : is_context(question)    ? "context"
                                              : "answers";
    if (question.dimension) json["survey"] = question.dimension->value;
    add_text(json, "section", asked.section);
    const QuestionWording& words = question.as_written ? *question.as_written : question;
    add_text(json, "text", asked.text_written);
    add_text(json, "name", name_of(question));
    add_text(json, "why", words.why);
    add_text(json, "good_enough", words.good_enough);
    if (!asked.place.is_prediction) add_text(json, "evidence", asked.evidence_wish);
    json["range"] = asked.range;
    json["minutes"] = without_noise(asked.minutes);
    json["section_minutes"] = without_noise(asked.section_minutes);
    if (question.may_be_not_applicable) json["may_be_na"] = true;
    if (question.sensitive && !asked.place.is_prediction) json["sensitive"] = true;
    add_form(json, question);
    if (!asked.place.is_prediction && takes_evidence_cap(question))
      json["top"] = level_count(questionnaire_, question.kind) - 1;
    return json;
  }

  void add_form(Json& json, const Question& question) const {
    const AnswerForm form = answer_form(questionnaire_, question);
    if (form.by == AnsweredBy::amount) {
      json["least"] = Json::written(shortest(form.least));
      json["most"] = Json::written(shortest(form.most));
      if (form.is_whole) json["whole"] = true;
      add_text(json, "unit", form.unit);
    }
    Json options = Json::array();
    for (std::size_t i = 0; i < form.options.size(); ++i) {
      const AnswerOption& option = form.options[i];
      Json entry = Json::object();
      entry["id"] = option.id;
      add_text(entry, "text", option.text);
      if (const auto value = value_of(form.by, i))
        add_text(entry, "label", answers::label_of(questionnaire_, question, *value));
      if (option.level) entry["level"] = *option.level;
      options.push_back(entry);
    }
    if (!options.empty()) json["options"] = options;
    if (const auto* ticks = std::get_if<Ticks>(&question.kind))
      json["levels"] = Json(ticks->levels_by_count);
    if (const std::vector<double> bands = bands_of(question.kind); !bands.empty()) {
      Json bounds = Json::array();
      for (const double bound : bands) bounds.push_back(Json::written(shortest(bound)));
      json["bands"] = bounds;
    }
  }

  /// Choosing one option, where that is an answer.
  static std::optional<answers::Value> value_of(AnsweredBy by, std::size_t option) {
    if (by == AnsweredBy::level) return answers::Leveled{static_cast<int>(option)};
    if (by == AnsweredBy::option) return answers::Chosen{option};
    return std::nullopt;
  }

  Json contradictions() {
    Json all = Json::array();
    for (const Contradiction& contradiction : questionnaire_.contradictions) {
      need(contradiction.when);
      Json json = Json::object();
      json["id"] = contradiction.id;
      json["when"] = condition_json(questionnaire_, contradiction.when, handout_.role);
      add_text(json, "ask", contradiction.ask);
      if (contradiction.is_impossible) json["impossible"] = true;
      Json ids = Json::array();
      for (const QuestionId id : questions_in(contradiction.when))
        ids.push_back(questionnaire_.questions[id].id);
      json["questions"] = ids;
      all.push_back(json);
    }
    return all;
  }

  void need(const Expression& condition) {
    for (const QuestionId id : questions_in(condition)) needed_.insert(id);
    need_flags(condition);
  }

  /// Whether a flag is raised depends on every question that could carry it.
  void need_flags(const Expression& condition) {
    if (condition.op == Expression::Op::has_flag)
      for (const QuestionId id : questionnaire_.questions.ids())
        if (!flags_of(questionnaire_.questions[id]).empty()) needed_.insert(id);
    for (const Expression& argument : condition.arguments) need_flags(argument);
  }

  const Handout& handout_;
  const Questionnaire& questionnaire_;
  std::set<QuestionId> asked_, needed_, known_;
};

/// JSON that can stand inside an element: nothing in it ends that element.
std::string inside_element(std::string json) {
  std::string out;
  for (const char byte : json) out += byte == '<' ? "\\u003c" : std::string(1, byte);
  return out;
}

std::string script(const std::string& text) { return element("script", "", text) + "\n"; }

}  // namespace

Json handout_json(const Handout& handout) { return HandoutJson(handout).all(); }

std::string render_page(const Handout& handout, const Brand& brand) {
  const std::string style = std::string(embedded_file("page.css")->text) + style_of(brand);
  const std::string session(embedded_file("session.js")->text);
  const std::string page(embedded_file("page.js")->text);
  const std::string title =
      html_text(handout.questionnaire->title + ": " + handout.asked_form().title);
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '" +
      sha256_base64(style) + "'; script-src '" + sha256_base64(session) + "' '" +
      sha256_base64(page) +
      "'; img-src data:; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n" +
      element("title", "", title) + "\n" + element("style", "", style) +
      "\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">Skip to the questions</a>\n";
  out += signature(brand) +
         "<main id=\"content\">\n<noscript><p>This form is answered with JavaScript, which is "
         "switched "
         "off in this browser. It needs no network: switch it on, or open the file in another "
         "browser.</p></noscript>\n</main>\n";
  if (!brand.closing.empty())
    out += element("footer", "", element("p", "", html_lines(brand.closing))) + "\n";
  out += element("script", " type=\"application/json\" id=\"handout\"",
                 inside_element(json_line(handout_json(handout)))) +
         "\n" + script(session) + script(page);
  return out + "</body>\n</html>\n";
}

}  // namespace readiness::report
