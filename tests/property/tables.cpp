#include "property/tables.hpp"

#include "answers/applies.hpp"
#include "base/number.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

namespace readiness::property {
namespace {

/// A value as a table's cell holds it.
struct InCell {
  const Questionnaire& questionnaire;
  const Question& question;
  std::string operator()(const Leveled& leveled) const { return std::to_string(leveled.level); }
  std::string operator()(const Chosen& chosen) const {
    return scale_of(questionnaire, question)->options[chosen.option].id;
  }
  std::string operator()(const Ticked& ticked) const {
    std::string cell;
    for (std::size_t i = 0; i < ticked.items.size(); ++i)
      if (ticked.items[i])
        cell += (cell.empty() ? "" : ";") + std::get<Ticks>(question.kind).items[i].id;
    return cell.empty() ? "none" : cell;
  }
  std::string operator()(const Amount& amount) const { return shortest(amount.number); }
  std::string operator()(const Written&) const { return "some \"words\", and a comma"; }
  std::string operator()(const Unknown&) const { return "?"; }
  std::string operator()(const NotApplicable&) const { return "-:a reason"; }
  std::string operator()(const Declined&) const { return "!"; }
};

std::string quoted(const std::string& text) {
  std::string cell = "\"";
  for (const char byte : text) cell += byte == '"' ? "\"\"" : std::string(1, byte);
  return cell + "\"";
}

/// Puts what may be wrong with a table, and what may be right, anywhere into a row.
std::string damaged(Draw& draw, std::string row) {
  static const std::vector<std::string> pieces = {
      ",", "\"",  "\"\"", "\r",  "\n",         "\r\n", "?",        "!",
      "-", "-:x", " ",    "0",   "1",          "4",    "x",        "none",
      ";", "",    "~",    "3.5", "2020-01-01", "\xff", "\xc3\xa9", std::string(1, '\0')};
  for (int times = draw.between(0, 3); times > 0; --times) {
    const auto at = static_cast<std::size_t>(draw.between(0, static_cast<int>(row.size())));
    row.replace(at, static_cast<std::size_t>(draw.between(0, 2)), draw.one_of(pieces));
  }
  return row;
}

}  // namespace

TableLines table_of(const Case& c) {
  const Questionnaire& questionnaire = c.questionnaire;
  TableLines lines;
  lines.header = "ref,role,form,date,unit";
  lines.row = "r1," + questionnaire.roles[c.response.role].id + "," +
              questionnaire.forms[c.response.form].id + "," + to_text(c.as_of) + ",north";
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    lines.header += "," + question.id;
    const auto& answer = c.response.answers[id];
    lines.row += ",";
    if (answer) {
      const std::string cell = std::visit(InCell{questionnaire, question}, answer->value);
      const bool needs_quotes = cell.find_first_of(",\"") != std::string::npos;
      lines.row += needs_quotes || c.draw.chance(30) ? quoted(cell) : cell;
    }
    if (question.evidence.empty()) continue;
    lines.header += "," + question.id + ".evidence";
    lines.row += ",";
    if (answer && has_current_evidence(questionnaire, *answer, c.as_of)) lines.row += "a page";
    if (answer && !answer->evidence.empty() &&
        !has_current_evidence(questionnaire, *answer, c.as_of))
      lines.row += "an old page 1999-01-01";
  }
  lines.header += "\n";
  lines.row += "\n";
  return lines;
}

std::string random_table(const Case& c) {
  std::string text = table_of(c).header, row;
  for (int i = 0; i < 8; ++i) {
    std::string messages;
    const auto more =
        bound(random_answers(c.draw, c.questionnaire).text(), c.questionnaire, messages);
    REQUIRE_MESSAGE(more, messages);
    if (row.empty() || !c.draw.chance(20))
      row = table_of({c.questionnaire, *more, c.answers, c.as_of, c.draw}).row;
    if (c.draw.chance(20)) row.insert(row.size() - 1, "\r");
    text += c.draw.chance(40) ? damaged(c.draw, row) : row;
    if (c.draw.chance(10)) text += c.draw.chance(50) ? "\n" : "\r\n";
  }
  return text;
}

}  // namespace readiness::property
