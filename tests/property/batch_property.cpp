// Laws of batch scoring: the same numbers as for one respondent, whatever was read before, and sums
// that do not depend on how the respondents were divided.

#include "answers/asked.hpp"
#include "base/number.hpp"
#include "batch/score_row.hpp"
#include "batch/score_text.hpp"
#include "batch/tally_file.hpp"
#include "diagnosis/assessment.hpp"
#include "diagnosis/withheld.hpp"
#include "document/csv.hpp"
#include "document/json/json.hpp"
#include "everything.hpp"
#include "input/table_rows.hpp"
#include "property/cases.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

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

TEST_CASE("a response is scored in a batch as it is scored alone") {
  on_random_cases(60, {}, [](const Case& c) {
    AnswerBook book(c.questionnaire);
    AskPlans plans(c.questionnaire);
    CodedRow row;
    RowScores scores;
    code_response(c.questionnaire, c.response, c.as_of, book, plans, row);
    plans.leave_out(*row.plan, row.codes, book);
    score_row(c.questionnaire, book, row, scores);
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
      plans.leave_out(*read.coded.plan, read.coded.codes, book);
      score_row(c.questionnaire, book, read.coded, scores);
      check_same(c, scores);
    }
  });
}

TEST_CASE("who answers some surveys alone is scored in a batch as alone") {
  on_random_cases(20, {}, [](const Case& c) {
    Response response = c.response;
    response.only = c.draw.some_of(std::vector<DimensionId>(c.questionnaire.dimensions.ids()), 50);
    for (const QuestionId id : c.questionnaire.questions.ids())
      if (!asked_in_form(c.questionnaire, response, id)) response.answers[id].reset();
    AnswerBook book(c.questionnaire);
    AskPlans plans(c.questionnaire);
    CodedRow row;
    RowScores scores;
    code_response(c.questionnaire, response, c.as_of, book, plans, row);
    plans.leave_out(*row.plan, row.codes, book);
    score_row(c.questionnaire, book, row, scores);
    check_same({c.questionnaire, response, c.answers, c.as_of, c.draw}, scores);
  });
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

/// A table in which most rows are as they should be. It begins with a header.
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

bool is_battery_of(const Questionnaire& questionnaire, RoleId role, const Battery& battery) {
  std::vector<QuestionId> opinions;
  const Form& form = questionnaire.forms[full_form_of(questionnaire, role)];
  for (const QuestionId id : questionnaire.dimensions[battery.dimension].questions) {
    const Kind& kind = questionnaire.questions[id].kind;
    const auto* choice = std::get_if<Choice>(&kind);
    const bool is_opinion =
        choice ? questionnaire.scales[choice->scale].climate : std::holds_alternative<Count>(kind);
    if (is_opinion && form_asks(questionnaire, form, role, id)) opinions.push_back(id);
  }
  return opinions == battery.questions;
}

/// The tally of one respondent, by what its parts say of themselves.
Tally tally_of_one(const Questionnaire& questionnaire, const CodedRow& row, const AnswerBook& book,
                   const RowScores& scores, const GroupKey& key) {
  Tally tally = empty_tally(questionnaire, {"unit"});
  tally.respondents = 1;
  const bool is_named = questionnaire.roles[row.plan->role].named;
  const auto answer = [&](QuestionId id) { return book(id, row.codes[id.value], false); };
  for (const QuestionId id : row.plan->asked) {
    QuestionTally& question = tally.questions[id.value];
    const AnswerState state = answer(id).state;
    const bool is_given = state == AnswerState::given;
    question.missing = state == AnswerState::missing ? 1 : 0;
    question.dont_know = state == AnswerState::dont_know ? 1 : 0;
    question.declined = state == AnswerState::declined ? 1 : 0;
    question.not_applicable = state == AnswerState::not_applicable ? 1 : 0;
    question.given = is_given ? 1 : 0;
    question.unnamed = is_given && !is_named ? 1 : 0;
    if (answer(id).level < 0) continue;
    const auto level = static_cast<std::size_t>(answer(id).level);
    question.levels[level] = 1;
    question.unnamed_levels[level] = is_named ? 0 : 1;
  }
  const std::vector<Battery> batteries = batteries_of(questionnaire);
  for (std::size_t b = 0; b < batteries.size(); ++b) {
    const std::vector<QuestionId>& questions = batteries[b].questions;
    const bool is_complete = std::all_of(questions.begin(), questions.end(), [&](QuestionId id) {
      return answer(id).state == AnswerState::given;
    });
    if (!is_complete || !is_battery_of(questionnaire, row.plan->role, batteries[b])) continue;
    tally.batteries[b].respondents = 1;
    std::size_t pair = 0;
    for (std::size_t i = 0; i < questions.size(); ++i)
      for (std::size_t j = i + 1; j < questions.size(); ++j) {
        const std::size_t slots = tally.questions[questions[j].value].levels.size();
        tally.batteries[b]
            .pairs[pair++][static_cast<std::size_t>(answer(questions[i]).level) * slots +
                           static_cast<std::size_t>(answer(questions[j]).level)] = 1;
      }
  }
  GroupTally& group = tally.groups[key];
  group.respondents = 1;
  group.unnamed = is_named ? 0 : 1;
  const auto part_of = [&](const RowScore& score) {
    PartTally part;
    if (!score.is_shown) return part;
    const ScoringRules& rules = questionnaire.scoring;
    const double share = (score.given - rules.range_low) / (rules.range_high - rules.range_low);
    part.scores.add(
        static_cast<std::uint64_t>(std::llround(std::ldexp(std::clamp(share, 0.0, 1.0), 40))));
    if (is_named) return part;
    part.unnamed = part.scores;
    part.sensitive = score.holds_sensitive ? 1 : 0;
    return part;
  };
  group.overall = part_of(scores.overall);
  for (const RowScore& score : scores.dimensions) group.dimensions.push_back(part_of(score));
  return tally;
}

/// What is kept from row to row, so that it need not be worked out again.
struct Memory {
  explicit Memory(const Questionnaire& questionnaire) : book(questionnaire), plans(questionnaire) {}
  AnswerBook book;
  AskPlans plans;
  ReadRow read;
  RowScores scores;
};

/// All that comes of a row, as text: its messages, whose it is, and its scores.
std::string told(const Questionnaire& questionnaire, const TableRows& rows, const CsvRow& row,
                 long number, Memory& memory) {
  CappedDiagnostics findings;
  const RowFate fate =
      rows.read(row, number, false, memory.book, memory.plans, memory.read, findings);
  std::string text = findings.rendered();
  if (fate != RowFate::read) return text;
  CodedRow& coded = memory.read.coded;
  memory.plans.leave_out(*coded.plan, coded.codes, memory.book);
  score_row(questionnaire, memory.book, coded, memory.scores);
  const ScoreText lines(questionnaire, {"unit"}, Figures::range);
  text += std::to_string(memory.read.identity) + " " + std::to_string(coded.plan->form) + "\n";
  const RowHead head{memory.read.ref, coded.plan->role, memory.read.group};
  lines.append_csv(text, head, memory.scores);
  lines.append_json(text, head, memory.scores);
  return text;
}

TEST_CASE("a row means the same whatever was read before it, and counts as one respondent") {
  on_random_cases(20, {}, [](const Case& c) {
    const Questionnaire& questionnaire = c.questionnaire;
    const std::string text = random_table(c);
    INFO(text);
    CsvReader reader(text);
    CsvRow row;
    REQUIRE(reader.next(row));
    Diagnostics diagnostics;
    const auto columns = read_header(row, Source("t.csv", std::string(row.text)), questionnaire,
                                     {"unit"}, diagnostics);
    REQUIRE_MESSAGE(columns, render_long(diagnostics.sorted()));
    const TableRows rows(questionnaire, *columns, "t.csv", c.as_of);
    Memory all(questionnaire);
    Counter counter(questionnaire, {"unit"});
    Tally sum = empty_tally(questionnaire, {"unit"});
    for (long number = 1; reader.next(row); ++number) {
      const auto begin = static_cast<std::size_t>(row.text.data() - text.data());
      CsvReader from_here(std::string_view(text).substr(begin), usual_separator, row.line);
      CsvRow alone;
      REQUIRE(from_here.next(alone));
      CHECK(alone.cells == row.cells);
      CHECK(alone.begins == row.begins);
      CHECK(alone.text == row.text);
      CHECK((alone.problem != nullptr) == (row.problem != nullptr));
      if (row.problem) CHECK(std::string(alone.problem) == row.problem);
      if (row.problem) CHECK(alone.problem_at == row.problem_at);
      CHECK(alone.is_blank == row.is_blank);
      CHECK(from_here.lines() == reader.lines());
      if (row.is_blank) continue;
      Memory nothing(questionnaire);
      const std::string told_of_row = told(questionnaire, rows, row, number, all);
      CHECK(told_of_row == told(questionnaire, rows, alone, number, nothing));
      if (!told_of_row.ends_with("}\n")) continue;
      const ReadRow& read = nothing.read;
      counter.add(*all.read.coded.plan, all.scores, all.read.group);
      const GroupKey key = {read.group.substr(0, read.group.size() - 1)};
      merge(sum, tally_of_one(questionnaire, read.coded, nothing.book, nothing.scores, key));
    }
    CHECK(counter.take() == sum);
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
    plans.leave_out(*row.plan, row.codes, book);
    score_row(questionnaire, book, row, scores);
    std::string group;
    append_to_group(group, i % 3 == 0 ? "north" : "south, \"2\"");
    counter.add(*row.plan, scores, group);
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
