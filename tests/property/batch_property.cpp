// Laws of batch scoring: the same numbers as for one respondent, and sums that do not depend on how
// the respondents were divided.

#include "answers/asked.hpp"
#include "base/number.hpp"
#include "batch/score_row.hpp"
#include "batch/tally_file.hpp"
#include "diagnosis/assessment.hpp"
#include "diagnosis/withheld.hpp"
#include "document/csv.hpp"
#include "document/json/json.hpp"
#include "everything.hpp"
#include "input/table_rows.hpp"
#include "property/cases.hpp"

#include <doctest/doctest.h>

namespace readiness::property {
namespace {

bool is_same(const std::optional<Range>& range, bool is_shown, const RowScore& score) {
  if (!range) return !score.has_range;
  return score.has_range && score.low == range->low && score.high == range->high &&
         score.has_given == range->given.has_value() &&
         (!range->given || score.given == *range->given) &&
         score.is_shown == (is_shown && range->given);
}

/// Bit by bit: batch is no second opinion.
void check_same(const Case& c, const RowScores& scores) {
  const Assessment single = assessment(c.questionnaire, c.response, c.as_of);
  CHECK(is_same(single.card.overall, single.card.overall_enough, scores.overall));
  for (const DimensionId id : c.questionnaire.dimensions.ids()) {
    const Part& part = single.card.dimensions[id];
    const RowScore& score = scores.dimensions[id.value];
    CHECK_MESSAGE(is_same(part.range, part.enough, score),
                  c.questionnaire.dimensions[id].id
                      << ": " << score.low << " " << score.given << " " << score.high << ", enough "
                      << score.is_shown << " but alone " << part.enough << " " << part.weight_given
                      << " of " << part.weight);
    CHECK_MESSAGE(score.is_withheld == is_withheld(single, id), c.questionnaire.dimensions[id].id);
  }
}

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

struct Lines {
  std::string header = "ref,role,form,date,unit", row;
};

/// The same answers as a table with one row.
Lines table_of(const Case& c) {
  const Questionnaire& questionnaire = c.questionnaire;
  Lines lines;
  lines.row = "r1," + questionnaire.roles[c.response.role].id + "," +
              questionnaire.forms[c.response.form].id + "," + to_text(c.as_of) + ",north";
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    lines.header += "," + question.id;
    const auto& answer = c.response.answers[id];
    lines.row += ",";
    if (answer) lines.row += quoted(std::visit(InCell{questionnaire, question}, answer->value));
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

TEST_CASE("a response is scored in a batch as it is scored alone") {
  on_random_cases(60, {}, [](const Case& c) {
    AnswerBook book(c.questionnaire);
    AskPlans plans(c.questionnaire);
    CodedRow row;
    RowScores scores;
    code_response(c.questionnaire, c.response, c.as_of, book, plans, row);
    score_row(c.questionnaire, book, row, plans.applies(*row.plan, row.codes, book), scores);
    check_same(c, scores);
  });
}

TEST_CASE("a table with one row is scored as the report scores it") {
  on_random_cases(40, {}, [](const Case& c) {
    if (!c.response.also.empty()) return;  // a table does not say it
    const Lines lines = table_of(c);
    INFO(lines.header << lines.row);
    Diagnostics diagnostics;
    CsvRow header;
    CsvReader head(lines.header);
    REQUIRE(head.next(header));
    const auto columns = read_header(header, Source("t.csv", std::string(header.text)),
                                     c.questionnaire, {"unit"}, diagnostics);
    REQUIRE_MESSAGE(columns, render_long(diagnostics.sorted()));
    AnswerBook book(c.questionnaire);
    AskPlans plans(c.questionnaire);
    const TableRows rows(c.questionnaire, *columns, "t.csv", Date{});
    RowScores scores;
    // the second time everything is known
    for (int time = 0; time < 2; ++time) {
      CsvReader reader(lines.row);
      CsvRow row;
      REQUIRE(reader.next(row));
      ReadRow read;
      CappedDiagnostics findings;
      REQUIRE_MESSAGE(rows.read(row, 1, false, book, plans, read, findings) == RowFate::read,
                      findings.rendered());
      CHECK(findings.empty());
      const Applies applies = plans.applies(*read.coded.plan, read.coded.codes, book);
      score_row(c.questionnaire, book, read.coded, applies, scores);
      check_same(c, scores);
    }
  });
}

TEST_CASE("who answers some surveys alone is scored in a batch as alone") {
  on_random_cases(20, {}, [](const Case& c) {
    Response response = c.response;
    response.only = c.draw.some_of(c.questionnaire.dimensions.ids(), 50);
    for (const QuestionId id : c.questionnaire.questions.ids())
      if (!asked_in_form(c.questionnaire, response, id)) response.answers[id].reset();
    AnswerBook book(c.questionnaire);
    AskPlans plans(c.questionnaire);
    CodedRow row;
    RowScores scores;
    code_response(c.questionnaire, response, c.as_of, book, plans, row);
    score_row(c.questionnaire, book, row, plans.applies(*row.plan, row.codes, book), scores);
    check_same({c.questionnaire, response, c.answers, c.as_of, c.draw}, scores);
  });
}

/// Counts the respondents of a questionnaire whose turn it is.
Tally counted(const Questionnaire& questionnaire, const std::vector<Response>& responses,
              const std::vector<int>& part_of, int part) {
  AnswerBook book(questionnaire);
  AskPlans plans(questionnaire);
  Counter counter(questionnaire, {"unit"});
  CodedRow row;
  RowScores scores;
  for (std::size_t i = 0; i < responses.size(); ++i) {
    if (part >= 0 && part_of[i] != part) continue;
    code_response(questionnaire, responses[i], Date{}, book, plans, row);
    const Applies applies = plans.applies(*row.plan, row.codes, book);
    score_row(questionnaire, book, row, applies, scores);
    std::string group;
    append_to_group(group, i % 3 == 0 ? "north" : "south, \"2\"");
    counter.add(book, row, applies, scores, group);
  }
  return counter.take();
}

TEST_CASE(
    "tallies of any parts merge, in any order, to the tally of the whole; and survive a file") {
  on_random_cases(5, {}, [](const Case& c) {
    std::vector<Response> responses = {c.response};
    for (int i = 0; i < 12; ++i) {
      std::string messages;
      auto more = bound(random_answers(c.draw, c.questionnaire).text(), c.questionnaire, messages);
      REQUIRE_MESSAGE(more, messages);
      responses.push_back(std::move(*more));
    }
    std::vector<int> part_of;
    for (std::size_t i = 0; i < responses.size(); ++i) part_of.push_back(c.draw.between(0, 2));
    const Tally whole = counted(c.questionnaire, responses, part_of, -1);
    std::vector<int> order = {0, 1, 2};
    c.draw.shuffle(order);
    Tally merged = empty_tally(c.questionnaire, {"unit"});
    for (const int part : order) {
      const Tally tally = counted(c.questionnaire, responses, part_of, part);
      Diagnostics diagnostics;
      const auto document =
          parse_json(Source("t.json", tally_text(c.questionnaire, tally)), diagnostics);
      REQUIRE_MESSAGE(document, render_long(diagnostics.sorted()));
      const auto read = read_tally(*document, c.questionnaire, diagnostics);
      REQUIRE_MESSAGE(read, render_long(diagnostics.sorted()));
      CHECK(*read == tally);
      merge(merged, *read);
    }
    CHECK(merged == whole);
    CHECK(whole.respondents == responses.size());
  });
}

}  // namespace
}  // namespace readiness::property
