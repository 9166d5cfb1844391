#include "answers/write.hpp"

#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "questionnaire/answer_form.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace readiness::answers {
namespace {

/// Letters, digits and marks that mean nothing to YAML wherever they stand.
bool is_harmless(char byte) {
  return is_letter(byte) || is_digit(byte) || static_cast<unsigned char>(byte) >= 0x80 ||
         std::string_view(" _-./;()").find(byte) != std::string_view::npos;
}

/// Words that some readers take for a truth value or for nothing.
bool is_special_word(std::string_view text) {
  static constexpr std::array<std::string_view, 9> words = {"y",   "n",    "yes",   "no",  "on",
                                                            "off", "true", "false", "null"};
  return std::find(words.begin(), words.end(), lower_case(text)) != words.end();
}

bool can_stand_plain(std::string_view text) {
  return !text.empty() &&
         (is_letter(text.front()) || static_cast<unsigned char>(text[0]) >= 0x80) &&
         text.back() != ' ' && std::all_of(text.begin(), text.end(), is_harmless) &&
         !is_special_word(text) && visible(text) == text;
}

/// What a terminal obeys or hides, and what a YAML file cannot hold as it is.
std::string escape(std::int32_t value, std::string_view) {
  if (value < 0) return "\xef\xbf\xbd";
  return value < 0x10000 ? fmt::format("\\u{:04x}", value) : fmt::format("\\U{:08x}", value);
}

std::string in_double_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\') out += '\\';
    if (byte == '\n')
      out += "\\n";
    else if (byte == '\t')
      out += "\\t";
    else
      out += byte;
  }
  return with_hidden(out + "\"", escape);
}

std::string ticked_yaml(const AnswerForm& form, const Ticked& ticked) {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < form.options.size(); ++i)
    if (ticked.items[i]) ids.push_back(scalar_yaml(form.options[i].id));
  return "[" + joined(ids, ", ") + "]";
}

std::string piece_yaml(const Evidence& piece) {
  if (!piece.date) return scalar_yaml(piece.ref);
  return "{ref: " + scalar_yaml(piece.ref) + ", date: " + to_text(*piece.date) + "}";
}

class Fields {
 public:
  void add(std::string key, std::string text) {
    fields_.push_back({std::move(key), std::move(text), {}});
  }
  void add_text(std::string key, const std::string& text) {
    if (!text.empty()) add(std::move(key), scalar_yaml(text));
  }
  void add_date(std::string key, const std::optional<Date>& date) {
    if (date) add(std::move(key), to_text(*date));
  }
  void add_evidence(const std::vector<Evidence>& evidence) {
    if (evidence.empty()) return;
    AnswerField field{"evidence", "", {}};
    if (evidence.size() == 1) field.text = "[" + piece_yaml(evidence.front()) + "]";
    for (const Evidence& piece : evidence)
      if (evidence.size() > 1) field.lines.push_back("- " + piece_yaml(piece));
    fields_.push_back(std::move(field));
  }
  std::vector<AnswerField> all() { return std::move(fields_); }

 private:
  std::vector<AnswerField> fields_;
};

void add_state(Fields& fields, const Value& value) {
  if (const auto* unknown = std::get_if<Unknown>(&value)) {
    fields.add("unknown", unknown->reason.empty() ? "true" : scalar_yaml(unknown->reason));
    fields.add_text("owner", unknown->owner);
    fields.add_date("review_by", unknown->review_by);
  }
  if (const auto* without = std::get_if<NotApplicable>(&value))
    fields.add("na", scalar_yaml(without->reason));
  if (std::holds_alternative<Declined>(value)) fields.add("declined", "true");
}

std::string in_brackets(const std::vector<std::string>& parts) {
  return "{" + joined(parts, ", ") + "}";
}

}  // namespace

std::string scalar_yaml(std::string_view text) {
  return can_stand_plain(text) ? std::string(text) : in_double_quotes(text);
}

std::string value_yaml(const Questionnaire& questionnaire, const Question& question,
                       const Value& value) {
  return std::visit(
      Overloaded{[](const Leveled& leveled) { return std::to_string(leveled.level); },
                 [&](const Chosen& chosen) {
                   return scalar_yaml(scale_of(questionnaire, question)->options[chosen.option].id);
                 },
                 [&](const Ticked& ticked) {
                   return ticked_yaml(answer_form(questionnaire, question), ticked);
                 },
                 [](const Amount& amount) { return shortest(amount.number); },
                 [](const Written& written) { return scalar_yaml(written.text); },
                 [](const Unknown&) { return std::string(); },
                 [](const NotApplicable&) { return std::string(); },
                 [](const Declined&) { return std::string(); }},
      value);
}

std::string label_of(const Questionnaire& questionnaire, const Question& question,
                     const Value& value) {
  const bool has_words =
      std::holds_alternative<Leveled>(value) || std::holds_alternative<Chosen>(value);
  if (has_words) return visible(in_words(questionnaire, question, value));
  const auto* ticked = std::get_if<Ticked>(&value);
  if (!ticked) return {};
  const std::vector<bool>& items = ticked->items;
  return std::to_string(std::count(items.begin(), items.end(), true)) + " of " +
         std::to_string(items.size());
}

std::vector<AnswerField> answer_fields(const Questionnaire& questionnaire, const Question& question,
                                       const Answer& answer, const Response& response) {
  Fields fields;
  const std::string value = value_yaml(questionnaire, question, answer.value);
  if (!value.empty()) fields.add("answer", value);
  add_state(fields, answer.value);
  fields.add_text("comment", answer.comment);
  fields.add_evidence(answer.evidence);
  if (answer.date != response.date) fields.add_date("date", answer.date);
  if (answer.by != response.by) fields.add_text("by", answer.by);
  return fields.all();
}

const std::vector<std::string>& answer_keys() {
  static const std::vector<std::string> keys = {"answer", "unknown",  "owner",   "review_by",
                                                "na",     "declined", "comment", "evidence",
                                                "date",   "by"};
  return keys;
}

std::string inline_answer(const std::vector<AnswerField>& fields) {
  const bool alone = fields.size() == 1;
  if (alone && fields.front().key == "answer") return fields.front().text;
  // a day of its own is no reason for a block
  const bool dated = fields.size() == 2 && fields.back().key == "date";
  return alone || dated ? flow_answer(fields) : "";
}

std::string flow_answer(const std::vector<AnswerField>& fields) {
  std::vector<std::string> parts;
  for (const AnswerField& field : fields) {
    std::vector<std::string> pieces;
    for (const std::string& line : field.lines) pieces.push_back(line.substr(2));
    parts.push_back(field.key + ": " +
                    (pieces.empty() ? field.text : "[" + joined(pieces, ", ") + "]"));
  }
  return in_brackets(parts);
}

std::string questionnaire_yaml(const Questionnaire& questionnaire) {
  return "questionnaire:\n  id: " + questionnaire.id +
         "\n  version: " + in_double_quotes(questionnaire.version) + "\n  scoring: \"" +
         questionnaire.fingerprints.scoring + "\"\n  wording: \"" +
         questionnaire.fingerprints.wording + "\"\n";
}

std::string head_yaml(const Questionnaire& questionnaire, const Response& response) {
  std::string text = "schema: readiness/answers@1\n" + questionnaire_yaml(questionnaire);
  std::vector<std::string> parts;
  for (const auto& [key, value] : response.subject)
    parts.push_back(key + ": " + (parse_integer(value) ? value : scalar_yaml(value)));
  if (!parts.empty()) text += "subject: " + in_brackets(parts) + "\n";
  parts.clear();
  if (!response.ref.empty()) parts.push_back("ref: " + scalar_yaml(response.ref));
  parts.push_back("role: " + questionnaire.roles[response.role].id);
  parts.push_back("form: " + questionnaire.forms[response.form].id);
  for (const auto& [key, surveys] : {std::pair("also", &response.also), {"only", &response.only}}) {
    std::vector<std::string> ids;
    for (const DimensionId id : *surveys) ids.push_back(questionnaire.dimensions[id].id);
    if (!ids.empty()) parts.push_back(std::string(key) + ": [" + joined(ids, ", ") + "]");
  }
  text += "respondent: " + in_brackets(parts) + "\n";
  parts.clear();
  for (const auto& [owner, name] : response.owners)
    parts.push_back(owner + ": " + scalar_yaml(name));
  if (!parts.empty()) text += "owners: " + in_brackets(parts) + "\n";
  parts.clear();
  if (response.date) parts.push_back("date: " + to_text(*response.date));
  if (!response.by.empty()) parts.push_back("by: " + scalar_yaml(response.by));
  if (!parts.empty()) text += "defaults: " + in_brackets(parts) + "\n";
  return text;
}

}  // namespace readiness::answers
