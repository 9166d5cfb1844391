#include "report/handout/tool_formats.hpp"

#include "answers/write.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "document/json/write.hpp"
#include "report/handout/tool_condition.hpp"
#include "report/handout/tool_form.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace readiness::report {
namespace {

// --- tables of ours
// -------------------------------------------------------------------------------

struct TableColumn {
  std::string name, text;
  std::vector<std::string> words;  ///< that its cells take; empty: anything
};

/// Ticks have a column for each item.
std::vector<TableColumn> columns_of(const Handout& handout) {
  const Questionnaire& questionnaire = *handout.questionnaire;
  std::vector<TableColumn> columns = {
      {"ref", "A pseudonym; it tells people apart", {}},
      {"role", "Who answers", {questionnaire.roles[handout.role].id}},
      {"form", "Which questions", {handout.asked_form().id}},
      {"date", "The day of the answers, like 2026-01-31", {}}};
  for (const char* key : {"unit", "workflow"})
    columns.push_back({key, "What the answers are about: the " + std::string(key), {}});
  for (const ToolQuestion& question : tool_form(handout).questions) {
    if (question.by == AnsweredBy::ticks && !question.name.ends_with(".prediction")) {
      for (const ToolOption& item : question.options)
        if (!excludes_others(question, item))
          columns.push_back(
              {question.name + "." + item.code, question.text + " " + item.label, {"yes", "no"}});
      continue;
    }
    std::string text = question.text + (question.hint.empty() ? "" : " " + question.hint);
    std::vector<std::string> words;
    for (const ToolOption& option : question.options) {
      const std::string word = option.code == code_unknown    ? "?"
                               : option.code == code_declined ? "!"
                                                              : option.code;
      if (option.code == code_not_applicable) {
        text += "\n-:why = not applicable";
        continue;
      }
      words.push_back(word);
      text += "\n" + word + " = " + option.label;
    }
    if (question.options.empty()) text += "\n? = Don't know\n! = Rather not say";
    // a drop-down refuses what it does not offer, and a reason cannot be offered
    const bool takes_reason =
        std::any_of(question.options.begin(), question.options.end(),
                    [](const ToolOption& option) { return option.code == code_not_applicable; });
    if (takes_reason) words.clear();
    columns.push_back({question.name, std::move(text), std::move(words)});
  }
  return columns;
}

// --- conditions in the languages of form tools
// ----------------------------------------------------

// XPath has `${name}`, which is written with other signs here, since `$` stands for the name.
constexpr Dialect xpath = {"\x01{$} = '#'", "\x01{$} = ''", "(\x01{$} != '' and \x01{$} ~ #)",
                           "1 = 1", "1 = 2"};
constexpr Dialect surveyjs_dialect = {"{$} = '#'", "{$} empty", "({$} notempty and {$} ~ #)",
                                      "1 = 1", "1 = 2"};

std::string xpath_text(const ToolCondition& condition) {
  std::string text = condition_text(condition, xpath);
  std::replace(text.begin(), text.end(), '\x01', '$');
  return text;
}

// --- XLSForm
// --------------------------------------------------------------------------------------

class XlsForm {
 public:
  explicit XlsForm(const Handout& handout) : handout_(handout), form_(tool_form(handout)) {}

  Workbook made() {
    if (!form_.instructions.empty()) add("note", "about", form_.instructions);
    for (const char* key : subject_keys)
      if (!handout_.settles(key)) add("text", key, std::string("Which ") + key + "?");
    std::string section;
    int sections = 0;
    for (const ToolQuestion& question : form_.questions) {
      if (question.section != section)
        add("note", "section_" + std::to_string(++sections), "**" + question.section + "**");
      section = question.section;
      add_question(question);
    }
    Grid settings{{{"form_title"}, {"form_id"}, {"version"}}, {}};
    const Questionnaire& questionnaire = *handout_.questionnaire;
    settings.rows.push_back(cells(
        {form_.title, questionnaire.id + "-" + handout_.asked_form().id, questionnaire.version}));
    return {{{"survey", std::move(survey_)},
             {"choices", std::move(choices_)},
             {"settings", std::move(settings)}}};
  }

 private:
  static std::vector<Cell> cells(const std::vector<std::string>& texts) {
    std::vector<Cell> row;
    for (const std::string& text : texts) row.emplace_back(text);
    return row;
  }

  void add(const std::string& type, const std::string& name, const std::string& label,
           const std::string& hint = {}, const std::string& relevant = {},
           const std::string& constraint = {}, const std::string& message = {}) {
    survey_.rows.push_back(
        cells({type, name, escaped(label), escaped(hint), relevant, constraint, message}));
  }

  /// `${` begins a reference in labels, too.
  static std::string escaped(std::string text) {
    for (std::size_t at = text.find("${"); at != std::string::npos; at = text.find("${", at + 1))
      text.insert(at + 1, " ");
    return text;
  }

  void add_question(const ToolQuestion& question) {
    const std::string relevant = question.when ? xpath_text(*question.when) : "";
    if (question.by == AnsweredBy::text)
      return add("text", question.name, question.text, question.hint, relevant);
    if (question.by == AnsweredBy::amount)
      return add(question.is_whole ? "integer" : "decimal", question.name, question.text,
                 question.hint, relevant,
                 ". >= " + shortest(question.least) + " and . <= " + shortest(question.most),
                 shortest(question.least) + " to " + shortest(question.most));
    const std::string list = list_of(question);
    const bool is_ticks = question.by == AnsweredBy::ticks;
    std::string constraint;
    for (const ToolOption& option : question.options)
      if (excludes_others(question, option))
        constraint += (constraint.empty() ? "" : " and ") + std::string("not(selected(., '") +
                      option.code + "') and count-selected(.) > 1)";
    add((is_ticks ? "select_multiple " : "select_one ") + list, question.name, question.text,
        question.hint, relevant, constraint, constraint.empty() ? "" : "This answer stands alone.");
  }

  /// Questions with the same options share a list.
  std::string list_of(const ToolQuestion& question) {
    for (const auto& [name, options] : lists_)
      if (std::equal(options.begin(), options.end(), question.options.begin(),
                     question.options.end(), [](const ToolOption& a, const ToolOption& b) {
                       return a.code == b.code && a.label == b.label;
                     }))
        return name;
    const std::string name = "list_" + std::to_string(lists_.size() + 1);
    for (const ToolOption& option : question.options)
      choices_.rows.push_back(cells({name, option.code, escaped(option.label)}));
    lists_.emplace_back(name, question.options);
    return name;
  }

  const Handout& handout_;
  ToolForm form_;
  Grid survey_{{{"type"},
                {"name"},
                {"label"},
                {"hint"},
                {"relevant"},
                {"constraint"},
                {"constraint_message"}},
               {}};
  Grid choices_{{{"list_name"}, {"name"}, {"label"}}, {}};
  std::vector<std::pair<std::string, std::vector<ToolOption>>> lists_;
};

// --- SurveyJS
// -------------------------------------------------------------------------------------

/// `{name}` in a text would be replaced by an answer.
std::string without_braces(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '{' ? '(' : c == '}' ? ')' : c;
  return out;
}

Json choices_json(const ToolQuestion& question) {
  Json choices = Json::array();
  for (const ToolOption& option : question.options) {
    Json choice = Json::object();
    choice["value"] = option.code;
    choice["text"] = without_braces(option.label);
    if (excludes_others(question, option)) choice["isExclusive"] = true;
    choices.push_back(choice);
  }
  return choices;
}

Json element_json(const ToolQuestion& question) {
  Json json = Json::object();
  json["type"] = question.by == AnsweredBy::text     ? "comment"
                 : question.by == AnsweredBy::amount ? "text"
                 : question.by == AnsweredBy::ticks  ? "checkbox"
                                                     : "radiogroup";
  json["name"] = question.name;
  json["title"] = without_braces(question.text);
  if (!question.hint.empty()) json["description"] = without_braces(question.hint);
  if (question.by == AnsweredBy::amount) {
    json["inputType"] = "number";
    json["min"] = Json::written(shortest(question.least));
    json["max"] = Json::written(shortest(question.most));
    if (!question.is_whole) json["step"] = "any";
  }
  if (!question.options.empty()) json["choices"] = choices_json(question);
  if (question.when) json["visibleIf"] = condition_text(*question.when, surveyjs_dialect);
  return json;
}

/// A page, with what stands on it until the next is begun.
Json page_json(const std::string& name, const std::string& title) {
  Json page = Json::object();
  page["name"] = name;
  page["title"] = without_braces(title);
  page["elements"] = Json::array();
  return page;
}

}  // namespace

std::string csv_header(const Handout& handout) {
  std::vector<std::string> names;
  for (const TableColumn& column : columns_of(handout)) names.push_back(column.name);
  return joined(names, ",") + "\n";
}

Workbook table_to_fill(const Handout& handout) {
  Sheet table{"Answers", {}};
  Sheet key{"Questions", {{{"column"}, {"asks"}}, {}}};
  for (const TableColumn& column : columns_of(handout)) {
    if (!column.words.empty()) table.choices.push_back({table.grid.columns.size(), column.words});
    table.grid.columns.push_back({column.name});
    key.grid.rows.push_back({Cell(column.name), Cell(column.text)});
  }
  return {{std::move(table), std::move(key)}};
}

Workbook xlsform(const Handout& handout) { return XlsForm(handout).made(); }

std::string surveyjs(const Handout& handout) {
  const ToolForm form = tool_form(handout);
  Json pages = Json::array();
  Json page = page_json("about", form.title);
  if (!form.instructions.empty()) page["description"] = without_braces(form.instructions);
  for (const char* key : subject_keys)
    if (!handout.settles(key)) {
      Json element = Json::object();
      element["type"] = "text";
      element["name"] = key;
      element["title"] = std::string("Which ") + key + "?";
      page["elements"].push_back(element);
    }
  std::string section;
  for (const ToolQuestion& question : form.questions) {
    if (question.section != section) {
      pages.push_back(std::exchange(
          page, page_json("section_" + std::to_string(pages.size() + 1), question.section)));
      section = question.section;
    }
    page["elements"].push_back(element_json(question));
  }
  pages.push_back(page);
  Json json = Json::object();
  json["title"] = without_braces(form.title);
  json["clearInvisibleValues"] = "onHidden";
  json["showQuestionNumbers"] = true;
  json["pages"] = pages;
  return json_document(json);
}

std::string export_mapping(const Handout& handout) {
  const Questionnaire& questionnaire = *handout.questionnaire;
  std::string text =
      "# How an export of a form made by `show` is read:\n"
      "#   readiness import EXPORT --map FILE -o answers.csv\n"
      "# Name the platform for the columns that it adds: table: {format: kobo}\n"
      "schema: readiness/mapping@1\nquestionnaire: " +
      questionnaire.id + "\nrole: " + questionnaire.roles[handout.role].id +
      "\nform: " + handout.asked_form().id + "\n";
  if (!handout.subject.empty()) text += "attributes:\n";
  for (const auto& [key, words] : handout.subject)
    text += "  " + key + ": " + answers::scalar_yaml(words) + "\n";
  text += std::string("unknown: [") + code_unknown + "]\ndeclined: [" + code_declined + "]\nna: [" +
          code_not_applicable + "]\n";
  text +=
      "# ODK and KoBoToolbox part ticks by blanks; where an export has commas, delete `split: "
      "space`.\n"
      "# Free text comes in only where its column is named.\n";
  for (const bool is_prediction : {false, true}) {
    std::string rules;
    for (const HandoutQuestion& asked : handout.questions) {
      const Question& question = handout.question(asked);
      const AnsweredBy by = answered_by(question);
      const bool has_rule = by == AnsweredBy::ticks || by == AnsweredBy::text;
      if (asked.place.is_prediction != is_prediction || !has_rule) continue;
      const std::string column = question.id + (is_prediction ? ".prediction" : "");
      rules += "  " + question.id + ": {column: " + column +
               (by == AnsweredBy::ticks ? ", split: space}\n" : "}\n");
    }
    if (!rules.empty()) text += (is_prediction ? "predictions:\n" : "questions:\n") + rules;
  }
  return text + "ignore: [about, \"section_*\"]\n";
}

}  // namespace readiness::report
