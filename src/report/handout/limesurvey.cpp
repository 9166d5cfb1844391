#include "report/handout/limesurvey.hpp"

#include "answers/write.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "report/handout/tool_condition.hpp"
#include "report/handout/tool_form.hpp"

#include <array>
#include <map>
#include <set>
#include <vector>

namespace readiness::report {
namespace {

// --- codes
// ----------------------------------------------------------------------------------------

constexpr std::size_t longest_code = 20;  // of a question; of an answer 5

/// What no question may be called there, and what else its exports have for columns.
const std::set<std::string> reserved_codes = {
    "lang",      "sid",        "savedid",  "token",         "qid",  "gid",
    "sgq",       "self",       "that",     "this",          "time", "other",
    "id",        "submitdate", "lastpage", "startlanguage", "seed", "startdate",
    "datestamp", "ipaddr",     "refurl",   "interviewtime"};

/// Letters and digits of a name, as many as fit; numbered where that is taken. Ids are lower case.
std::string code_of(const std::string& name, std::set<std::string>& taken) {
  std::string whole;
  for (const char c : name)
    if (is_letter(c) || (is_digit(c) && !whole.empty())) whole += c;
  std::string code = whole.substr(0, longest_code);
  for (int number = 2; code.empty() || !taken.insert(code).second; ++number) {
    const std::string end = std::to_string(number);
    code = (whole.empty() ? "q" : whole).substr(0, longest_code - end.size()) + end;
  }
  return code;
}

/// Of an answer, or of an item to tick.
std::string option_code(const ToolQuestion& question, std::size_t option) {
  static const std::map<std::string, std::string> of_no_answer = {{code_unknown, "DK"},
                                                                  {code_declined, "DECL"},
                                                                  {code_not_applicable, "NA"},
                                                                  {code_none, "NONE"}};
  const auto found = of_no_answer.find(question.options[option].code);
  if (found != of_no_answer.end() && option >= question.own_options) return found->second;
  const std::size_t first = question.by == AnsweredBy::level ? 0 : 1;
  return (question.by == AnsweredBy::ticks ? "S" : "A") + std::to_string(option + first);
}

/// A form in LimeSurvey's codes.
class LimeForm {
 public:
  explicit LimeForm(const Handout& handout) : form(tool_form(handout)) {
    std::set<std::string> taken = reserved_codes;
    for (const char* key : subject_keys) taken.insert(key);
    for (const ToolQuestion& question : form.questions) {
      codes_[question.name] = code_of(question.name, taken);
      for (std::size_t i = 0; i < question.options.size(); ++i)
        options_[{question.name, question.options[i].code}] = option_code(question, i);
    }
  }

  [[nodiscard]] const std::string& code(const ToolQuestion& question) const {
    return codes_.at(question.name);
  }
  [[nodiscard]] const std::string& code(const ToolQuestion& question,
                                        const ToolOption& option) const {
    return options_.at({question.name, option.code});
  }

  [[nodiscard]] ToolCondition in_codes(ToolCondition condition) const {
    if (!condition.code.empty()) condition.code = options_.at({condition.question, condition.code});
    if (!condition.question.empty()) condition.question = codes_.at(condition.question);
    for (ToolCondition& part : condition.parts) part = in_codes(std::move(part));
    return condition;
  }

  const ToolForm form;

 private:
  std::map<std::string, std::string> codes_;
  std::map<std::pair<std::string, std::string>, std::string> options_;
};

/// It cannot be said of an item that a question does not apply; such a question is left empty.
bool is_offered(const ToolQuestion& question, const ToolOption& option) {
  return question.by != AnsweredBy::ticks || option.code != code_not_applicable;
}

// --- the survey
// -----------------------------------------------------------------------------------

// Relations are words, since texts are cleaned of what could be markup when a survey is read.
constexpr Dialect expression_script = {"$.NAOK == '#'", "is_empty($.NAOK)",
                                       "(!is_empty($.NAOK) and $.NAOK ~ #)", "1 == 1", "1 == 2"};

ToolCondition in_words(ToolCondition condition) {
  static const std::map<std::string, std::string> words = {{"=", "=="}, {"<", "lt"},  {"<=", "le"},
                                                           {">", "gt"}, {">=", "ge"}, {"!=", "!="}};
  if (!condition.sign.empty()) condition.sign = words.at(condition.sign);
  for (ToolCondition& part : condition.parts) part = in_words(std::move(part));
  return condition;
}

/// Texts there are HTML, braces are expressions, and what begins with a sign is a formula to the
/// spreadsheets in which such files are edited; ## may be a build server's command. Nothing is left
/// that would need quotes.
std::string text_of(const std::string& text) {
  static const std::map<char, std::string_view> instead = {
      {'#', "&#35;"},   {'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"},
      {'\n', "<br />"}, {'{', "("},     {'}', ")"},    {'\t', " "},   {'\r', " "}};
  static const std::string_view signs = "=+-@";
  std::string out;
  for (const char c : text) {
    const auto found = instead.find(c);
    if (found != instead.end())
      out += found->second;
    else if (out.empty() && signs.find(c) != std::string_view::npos)
      out = "&#" + std::to_string(static_cast<int>(c)) + ";";
    else
      out += c;
  }
  return out;
}

/// Of a title, which has room for so many bytes.
std::string title_of(const std::string& text, std::size_t room) {
  int characters = static_cast<int>(room);
  std::string title = text_of(text);
  while (title.size() > room) title = text_of(shortened(text, --characters));
  return title;
}

enum SurveyColumn {
  c_class,
  c_type,
  c_name,
  c_relevance,
  c_text,
  c_help,
  c_language,
  c_mandatory,
  c_other,
  c_least,
  c_most,
  c_whole,
  c_alone,
  survey_column_count
};
constexpr const char* survey_columns[survey_column_count] = {"class",
                                                             "type/scale",
                                                             "name",
                                                             "relevance",
                                                             "text",
                                                             "help",
                                                             "language",
                                                             "mandatory",
                                                             "other",
                                                             "min_num_value_n",
                                                             "max_num_value_n",
                                                             "num_value_int_only",
                                                             "exclude_all_others"};

class LimeSurvey {
 public:
  explicit LimeSurvey(const Handout& handout) : handout_(handout), lime_(handout) {}

  std::string made() {
    out_ = joined({survey_columns, survey_columns + survey_column_count}, "\t") + "\n";
    about_survey();
    bool is_begun = false;
    for (const char* key : subject_keys)
      if (!handout_.settles(key)) {
        if (!is_begun) group("About your answers");
        is_begun = true;
        add({{c_class, "Q"},
             {c_type, "S"},
             {c_name, key},
             {c_relevance, "1"},
             {c_text, std::string("Which ") + key + "?"}});
      }
    std::string section;
    for (const ToolQuestion& question : lime_.form.questions) {
      if (question.section != section) group(section = question.section);
      add_question(question);
    }
    return out_;
  }

 private:
  void add(const std::map<SurveyColumn, std::string>& cells) {
    std::vector<std::string> row(survey_column_count);
    for (const auto& [column, text] : cells) row[column] = text;
    if (row[c_class] != "S") row[c_language] = handout_.language;
    if (row[c_class] == "Q") row[c_mandatory] = row[c_other] = "N";
    out_ += joined(row, "\t") + "\n";
  }

  /// Nothing is kept about people or their devices; without names not even when they answered.
  void about_survey() {
    const bool is_anonymous = handout_.is_anonymous();
    const auto setting = [&](const char* name, const std::string& value) {
      add({{c_class, "S"}, {c_name, name}, {c_text, value}});
    };
    setting("language", handout_.language);
    setting("anonymized", is_anonymous ? "Y" : "N");
    setting("datestamp", is_anonymous ? "N" : "Y");
    setting("savetimings", "N");
    setting("ipaddr", "N");
    setting("refurl", "N");
    setting("format", "G");
    setting("allowprev", "Y");
    add({{c_class, "SL"}, {c_name, "surveyls_title"}, {c_text, title_of(lime_.form.title, 200)}});
    if (!lime_.form.instructions.empty())
      add({{c_class, "SL"},
           {c_name, "surveyls_welcometext"},
           {c_text, text_of(lime_.form.instructions)}});
  }

  void group(const std::string& title) {
    add({{c_class, "G"},
         {c_type, "G" + std::to_string(++groups_)},
         {c_name, title_of(title, 100)},
         {c_relevance, "1"}});
  }

  void add_question(const ToolQuestion& question) {
    static const std::map<AnsweredBy, std::string> types = {{AnsweredBy::level, "L"},
                                                            {AnsweredBy::option, "L"},
                                                            {AnsweredBy::ticks, "M"},
                                                            {AnsweredBy::amount, "N"},
                                                            {AnsweredBy::text, "T"}};
    std::map<SurveyColumn, std::string> row = {
        {c_class, "Q"},
        {c_type, types.at(question.by)},
        {c_name, lime_.code(question)},
        {c_relevance,
         question.when ? condition_text(in_words(lime_.in_codes(*question.when)), expression_script)
                       : "1"},
        {c_text, text_of(question.text)},
        {c_help, text_of(question.hint)}};
    if (question.by == AnsweredBy::amount) {
      row[c_least] = shortest(question.least);
      row[c_most] = shortest(question.most);
      row[c_whole] = question.is_whole ? "1" : "0";
    }
    std::vector<std::string> alone;
    for (const ToolOption& option : question.options)
      if (excludes_others(question, option) && is_offered(question, option))
        alone.push_back(lime_.code(question, option));
    row[c_alone] = joined(alone, ";");
    add(row);
    for (const ToolOption& option : question.options)
      if (is_offered(question, option))
        add({{c_class, question.by == AnsweredBy::ticks ? "SQ" : "A"},
             {c_type, "0"},
             {c_name, lime_.code(question, option)},
             {c_relevance, question.by == AnsweredBy::ticks ? "1" : ""},
             {c_text, text_of(option.label)}});
  }

  const Handout& handout_;
  LimeForm lime_;
  std::string out_;
  int groups_ = 0;
};

// --- what it exports
// ------------------------------------------------------------------------------

std::string pair_of(const std::string& key, const std::string& value) {
  return answers::scalar_yaml(key) + ": " + answers::scalar_yaml(value);
}

/// `{column: CODE, values: {A1: yes, A2: no}}`
std::string rule_of(const LimeForm& lime, const ToolQuestion& question) {
  const std::string column = lime.code(question);
  std::vector<std::string> pairs;
  for (const ToolOption& option : question.options) {
    if (question.by == AnsweredBy::ticks) {
      if (!is_offered(question, option)) continue;
      const std::string item = option.code == code_unknown    ? "?"
                               : option.code == code_declined ? "!"
                                                              : option.code;
      pairs.push_back(pair_of(item, column + "[" + lime.code(question, option) + "]"));
    } else if (lime.code(question, option).starts_with('A')) {
      pairs.push_back(pair_of(lime.code(question, option), option.code));
    }
  }
  if (question.by == AnsweredBy::ticks)
    return "{columns: {" + joined(pairs, ", ") + "}, ticked: [Y]}";
  if (pairs.empty()) return "{column: " + column + "}";
  return "{column: " + column + ", values: {" + joined(pairs, ", ") + "}}";
}

}  // namespace

std::string limesurvey(const Handout& handout) { return LimeSurvey(handout).made(); }

std::string limesurvey_mapping(const Handout& handout) {
  const LimeForm lime(handout);
  const Questionnaire& questionnaire = *handout.questionnaire;
  std::string text =
      "# How responses are read to a survey made by `show --format limesurvey`:\n"
      "#   readiness import EXPORT --map FILE -o answers.csv\n"
      "# Export them as CSV, with question codes as headings and answer codes as responses.\n"
      "schema: readiness/mapping@1\nquestionnaire: " +
      questionnaire.id + "\nrole: " + questionnaire.roles[handout.role].id +
      "\nform: " + handout.asked_form().id +
      "\ntable: {format: limesurvey}\nkeep: {submitdate: [\"*\"]}\nref: {column: id}\n";
  std::vector<std::string> about;
  for (const auto& [key, words] : handout.subject) about.push_back(pair_of(key, words));
  for (const char* key : subject_keys)
    if (!handout.settles(key)) about.push_back(std::string(key) + ": {column: " + key + "}");
  if (!handout.is_anonymous()) about.push_back("date: {column: submitdate}");
  text += "attributes: {" + joined(about, ", ") + "}\n";
  text += "missing: [N/A]\nunknown: [DK]\ndeclined: [DECL]\nna: [NA]\n";
  std::string questions, predictions;
  for (std::size_t i = 0; i < lime.form.questions.size(); ++i) {
    const ToolQuestion& question = lime.form.questions[i];
    const std::string& id = handout.question(handout.questions[i]).id;
    if (!handout.questions[i].place.is_prediction)
      questions += "  " + id + ": " + rule_of(lime, question) + "\n";
    else if (question.by == AnsweredBy::ticks)
      predictions += "  # " + id + ": what is expected of several ticks is not read\n";
    else
      predictions += "  " + id + ": " + rule_of(lime, question) + "\n";
  }
  if (!questions.empty()) text += "questions:\n" + questions;
  if (!predictions.empty()) text += "predictions:\n" + predictions;
  return text;
}

}  // namespace readiness::report
