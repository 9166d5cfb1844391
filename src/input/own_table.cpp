#include "input/own_table.hpp"

#include "answers/asked.hpp"
#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "document/csv.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace readiness::input {
namespace {

std::string ticks_text(const Questionnaire& questionnaire, const Question& question,
                       const Ticked& ticked) {
  const auto ids = choice_ids(questionnaire, question);
  std::vector<std::string> found;
  for (std::size_t i = 0; i < ids.size(); ++i)
    if (ticked.items[i]) found.push_back(ids[i]);
  return found.empty() ? "none" : joined(found, ";");
}

/// A cell as it stands in the file: quoted where it must be.
std::string quoted_cell(std::string_view cell) {
  if (cell.find_first_of(",\"\n") == std::string_view::npos) return std::string(cell);
  std::string out = "\"";
  for (const char byte : cell) {
    if (byte == '"') out += '"';
    out += byte;
  }
  return out + "\"";
}

std::string value_cell(const Questionnaire& questionnaire, const Question& question,
                       const Value& value) {
  return std::visit(
      Overloaded{
          [](const Leveled& leveled) { return std::to_string(leveled.level); },
          [&](const Chosen& chosen) { return choice_ids(questionnaire, question)[chosen.option]; },
          [&](const Ticked& ticked) { return ticks_text(questionnaire, question, ticked); },
          [](const Amount& amount) { return shortest(amount.number); },
          [](const Written& written) { return csv_text(written.text); },
          [](const Unknown&) { return std::string("?"); },
          [](const NotApplicable& without) { return quoted_cell("-:" + visible(without.reason)); },
          [](const Declined&) { return std::string("!"); }},
      value);
}

std::string evidence_cell(const Answer& answer) {
  if (answer.evidence.empty()) return {};
  const Evidence& first = answer.evidence.front();
  return csv_text(first.date ? first.ref + " " + to_text(*first.date) : first.ref);
}

/// A column of the table, by its name.
struct OwnColumn {
  std::string name;
  std::function<std::string(const Response&)> cell;
};

class OwnTable {
 public:
  OwnTable(const Questionnaire& questionnaire, const std::vector<Response>& people)
      : questionnaire_(questionnaire), people_(people) {}

  std::string text() {
    add("ref", [](const Response& person) { return csv_text(person.ref); });
    add("role", [this](const Response& person) { return questionnaire_.roles[person.role].id; });
    add("form", [this](const Response& person) {
      const bool is_usual = person.form == full_form_of(questionnaire_, person.role);
      return is_usual ? std::string() : questionnaire_.forms[person.form].id;
    });
    add("date", [](const Response& person) { return person.date ? to_text(*person.date) : ""; });
    add_attributes();
    for (const QuestionId id : questionnaire_.questions.ids()) add_question(id);
    std::vector<std::string> names;
    for (const OwnColumn& column : columns_) names.push_back(column.name);
    std::string text = joined(names, ",") + "\n";
    for (const Response& person : people_) {
      std::vector<std::string> cells;
      for (const OwnColumn& column : columns_) cells.push_back(column.cell(person));
      text += joined(cells, ",") + "\n";
    }
    return text;
  }

 private:
  /// Only what somebody says; the role always.
  template <class Cell>
  void add(const std::string& name, Cell cell) {
    const bool is_said =
        name == "role" || std::any_of(people_.begin(), people_.end(),
                                      [&](const Response& each) { return !cell(each).empty(); });
    if (is_said) columns_.push_back({name, cell});
  }

  void add_attributes() {
    std::vector<std::string> names;
    for (const Response& person : people_)
      for (const auto& [name, value] : person.subject)
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    for (const std::string& name : names)
      add(name, [name](const Response& person) { return csv_text(subject_of(person, name)); });
  }

  void add_question(QuestionId id) {
    const Question& question = questionnaire_.questions[id];
    add(question.id, [this, id](const Response& person) { return cell(person.answers, id); });
    add(question.id + ".evidence", [id](const Response& person) {
      return person.answers[id] ? evidence_cell(*person.answers[id]) : std::string();
    });
    add(question.id + ".comment", [id](const Response& person) {
      return person.answers[id] ? csv_text(person.answers[id]->comment) : std::string();
    });
    add(question.id + ".prediction",
        [this, id](const Response& person) { return cell(person.predictions, id); });
  }

  [[nodiscard]] std::string cell(const AnswerTable& answers, QuestionId id) const {
    if (!answers[id]) return {};
    return value_cell(questionnaire_, questionnaire_.questions[id], answers[id]->value);
  }

  const Questionnaire& questionnaire_;
  const std::vector<Response>& people_;
  std::vector<OwnColumn> columns_;
};

}  // namespace

std::string own_table(const Questionnaire& questionnaire, const std::vector<Response>& people) {
  return OwnTable(questionnaire, people).text();
}

}  // namespace readiness::input
