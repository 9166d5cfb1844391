// Laws of batch scoring: the same numbers as for one respondent, whatever was read before, and sums
// that do not depend on how the respondents were divided.

#include "answers/asked.hpp"
#include "base/number.hpp"
#include "batch/score_row.hpp"
#include "batch/score_text.hpp"
#include "batch/scorekeeper.hpp"
#include "batch/tally_file.hpp"
#include "diagnosis/assessment.hpp"
#include "diagnosis/withheld.hpp"
#include "document/csv.hpp"
#include "document/json/json.hpp"
#include "everything.hpp"
#include "input/table_rows.hpp"
#include "property/cases.hpp"
#include "property/tables.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <deque>

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

TEST_CASE("a response is scored in a batch as it is scored alone") {
  on_random_cases(60, {}, [](const Case& c) {
    AnswerBook book(c.questionnaire);
    AskPlans plans(c.questionnaire);
    CodedRow row;
    RowScores scores;
    code_response(c.questionnaire, c.response, c.as_of, book, plans, row);
    plans.leave_out(*row.plan, row.codes, book);
    RowScorer(c.questionnaire, book).score(row, scores);
    check_same(c, scores);
  });
}

TEST_CASE("a table with one row is scored as the report scores it") {
  on_random_cases(40, {}, [](const Case& c) {
    if (!c.response.also.empty()) return;  // a table does not say it
    const TableLines lines = table_of(c);
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
      RowScorer(c.questionnaire, book).score(read.coded, scores);
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
    RowScorer(c.questionnaire, book).score(row, scores);
    check_same({c.questionnaire, response, c.answers, c.as_of, c.draw}, scores);
  });
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
  explicit Memory(const Questionnaire& questionnaire)
      : book(questionnaire),
        plans(questionnaire),
        scorer(questionnaire, book),
        keeper(questionnaire, book, {"unit"}, RowScoresWanted::range) {}
  AnswerBook book;
  AskPlans plans;
  RowScorer scorer;
  Scorekeeper keeper;  // of all rows
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
  memory.scorer.score(coded, memory.scores);
  RowScores of_keeper;
  CodedRow answers = coded;
  memory.keeper.exchange(answers, memory.keeper.number_of(memory.read.group), 7);
  memory.keeper.settle([&](const Respondent& respondent, const RowScores& scores) {
    CHECK(respondent.ref == 7);
    CHECK(memory.keeper.group(respondent.group) == memory.read.group);
    of_keeper = scores;
  });
  ScoreText lines(questionnaire, {"unit"}, Figures::range);
  text += std::to_string(memory.read.identity) + " " + std::to_string(coded.plan->form) + "\n";
  const RowHead head{memory.read.ref, coded.plan->role, memory.read.group.text()};
  const std::size_t begin = text.size();
  lines.append_csv(text, head, memory.scores);
  lines.append_json(text, head, memory.scores);
  std::string same = text.substr(0, begin);
  lines.append_csv(same, head, of_keeper);
  lines.append_json(same, head, of_keeper);
  CHECK(same == text);
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
      const GroupKey key = {read.group.text().substr(0, read.group.text().size() - 1)};
      merge(sum, tally_of_one(questionnaire, read.coded, nothing.book, nothing.scores, key));
    }
    CHECK(all.keeper.take() == sum);
  });
}

bool is_equal(const RowScore& a, const RowScore& b) {
  return a.has_range == b.has_range && a.has_given == b.has_given && a.low == b.low &&
         a.high == b.high && a.given == b.given && a.is_shown == b.is_shown &&
         a.is_withheld == b.is_withheld && a.holds_sensitive == b.holds_sensitive;
}

/// Rows that are scored and counted 64 at once, in every way that this processor has, and the same
/// one by one.
class BlockLaw {
 public:
  explicit BlockLaw(const Questionnaire& questionnaire)
      : questionnaire_(questionnaire),
        book(questionnaire),
        scorer_(questionnaire, book),
        sum_(empty_tally(questionnaire, {"unit"})) {
    for (const Instructions way :
         {Instructions::common, Instructions::counting, Instructions::wide})
      for (const RowScoresWanted wanted : {RowScoresWanted::none, RowScoresWanted::range})
        if (way <= quickest_instructions())
          keepers_.emplace_back(questionnaire, book, std::vector<std::string>{"unit"}, wanted, way);
  }

  void add(const CodedRow& row) {
    RowScores& scores = in_order_[waiting_];
    scorer_.score(row, scores);
    const std::string unit = "unit " + std::to_string(rows_++ % 7);
    GroupText group;
    group.add(unit);
    for (Scorekeeper& keeper : keepers_) {
      CodedRow answers = row;
      keeper.exchange(answers, keeper.number_of(group), waiting_);
    }
    ++waiting_;
    merge(sum_, tally_of_one(questionnaire_, row, book, scores, {unit}));
    if (keepers_.front().is_full()) settle();
  }
  void settle() {
    for (Scorekeeper& keeper : keepers_)
      keeper.settle([&](const Respondent& respondent, const RowScores& scores) {
        const RowScores& in_order = in_order_[respondent.ref];
        CHECK(is_equal(in_order.overall, scores.overall));
        for (std::size_t d = 0; d < scores.dimensions.size(); ++d)
          check(in_order.dimensions[d], scores.dimensions[d]);
      });
    waiting_ = 0;
  }
  void check_counts() {
    settle();
    for (Scorekeeper& keeper : keepers_) CHECK(keeper.take() == sum_);
  }

 private:
  void check(const RowScore& in_order, const RowScore& score) const {
    CHECK(is_equal(in_order, score));
    if (!score.known_given) return;
    CHECK(score.known_given->score == score.given);
    std::string text;
    append_rounded(text, score.given);
    CHECK(score.known_given->as_text() == text);
  }

  const Questionnaire& questionnaire_;

 public:
  AnswerBook book;

 private:
  std::deque<Scorekeeper> keepers_;
  RowScorer scorer_;
  std::array<RowScores, RowBlock::most_rows> in_order_;  // of those who wait
  std::size_t waiting_ = 0;
  Tally sum_;
  long rows_ = 0;
};

TEST_CASE(
    "respondents who are scored and counted 64 at once come to what they come to one by one") {
  on_random_cases(20, {}, [&](const Case& c) {
    AskPlans plans(c.questionnaire);
    BlockLaw law(c.questionnaire);
    CodedRow row;
    for (int i = c.draw.between(1, 130); i > 0; --i) {
      std::string messages;
      const auto response =
          bound(random_answers(c.draw, c.questionnaire).text(), c.questionnaire, messages);
      REQUIRE_MESSAGE(response, messages);
      code_response(c.questionnaire, *response, c.as_of, law.book, plans, row);
      plans.leave_out(*row.plan, row.codes, law.book);
      law.add(row);
    }
    law.check_counts();
  });
}

/// Surveys of counts whose prices are whole numbers, or halves. Each draw is a statement of its
/// own: compilers differ in the order in which they evaluate the parts of a sum.
std::string whole_questionnaire(Draw& draw) {
  const std::vector<std::string> ranges = {"[0, 100]", "[20, 80]", "[0, 1000]"};
  const std::vector<std::string> bands = {"[0, 9]", "[0, 5, 9]", "[0, 2, 4, 6, 9]",
                                          "[9, 5, 4, 2, 1, 0]"};  // steps of 1, 1/2, 1/4, 1/5
  const std::vector<std::string> weights = {"1", "2", "0.5"};
  std::string yaml =
      "schema: readiness/questionnaire@1\nid: whole\nversion: 1.0.0\ntitle: T\n"
      "roles: {boss: {title: Boss, named: true}, staff: {title: Staff, index: false}}\n"
      "scoring: {rollup: {mean: 0.7, weakest: 0.3}";
  yaml += ", range: " + draw.one_of(ranges);
  yaml += ", min_questions: {dimension: " + std::to_string(draw.between(1, 3)) + "}";
  yaml += ", min_coverage: 0." + std::to_string(draw.between(0, 9)) + "}\nsurveys:\n";
  for (int d = 0; d < 3; ++d) {
    const std::string id = "d" + std::to_string(d);
    yaml += "  - id: " + id + "\n    title: D\n    weight: " + std::to_string(d + 1) +
            "\n    questions:\n";
    for (int q = draw.between(1, 7); q > 0; --q) {
      yaml += "      - {id: " + id + "q" + std::to_string(q) + ", kind: count, of: 9, text: T";
      yaml += ", bands: " + draw.one_of(bands);
      yaml += ", weight: " + draw.one_of(weights);
      if (draw.chance(10)) yaml += ", sensitive: true";
      yaml += "}\n";
    }
  }
  return yaml;
}

TEST_CASE("where prices are whole, scores that are looked up are those that are added up") {
  const char* const wanted = std::getenv("READINESS_CASES");
  const int questionnaires = std::max(5, (wanted ? std::atoi(wanted) : 3000) / 50);
  int looked_up = 0;
  for (int number = 0; number < questionnaires; ++number) {
    Draw draw(20261130 + static_cast<std::uint64_t>(number));
    const std::string text = whole_questionnaire(draw);
    INFO(text);
    std::string messages;
    const auto questionnaire = loaded({{"questionnaire.yaml", text}}, messages);
    REQUIRE_MESSAGE(questionnaire, messages);
    AskPlans plans(*questionnaire);
    BlockLaw law(*questionnaire);
    if (!law.book.units()) continue;  // too many different sums to be looked up
    ++looked_up;
    CodedRow row;

    for (int i = draw.between(1, 300); i > 0; --i) {
      const RoleId role{static_cast<std::size_t>(draw.between(0, 1))};
      row.plan = &plans.plan(role, full_form_of(*questionnaire, role));
      row.codes.clear();
      for (const QuestionId id : questionnaire->questions.ids())
        row.codes.push_back(
            draw.chance(20)
                ? draw.one_of(std::vector<AnswerCode>{
                      answer_codes::missing, answer_codes::dont_know, answer_codes::declined})
                : law.book.add(id, Value(Amount{static_cast<double>(draw.between(0, 9))})));
      if (draw.chance(5))
        row.evidence.empty() ? row.add_evidence(QuestionId{0}) : row.evidence.clear();
      law.add(row);
    }
    law.check_counts();
  }
  MESSAGE(looked_up, " of ", questionnaires, " questionnaires have scores that are looked up");
  CHECK(100 * looked_up >= 80 * questionnaires);  // else little was tried
}

/// Counts the respondents of a questionnaire whose turn it is.
Tally counted(const Questionnaire& questionnaire, const std::vector<Response>& responses,
              const std::vector<int>& part_of, int part) {
  AnswerBook book(questionnaire);
  AskPlans plans(questionnaire);
  Scorekeeper keeper(questionnaire, book, {"unit"}, RowScoresWanted::none);
  CodedRow row;
  for (std::size_t i = 0; i < responses.size(); ++i) {
    if (part >= 0 && part_of[i] != part) continue;
    code_response(questionnaire, responses[i], Date{}, book, plans, row);
    plans.leave_out(*row.plan, row.codes, book);
    GroupText group;
    group.add(i % 3 == 0 ? "north" : "south, \"2\"");
    if (keeper.is_full()) keeper.settle({});
    keeper.exchange(row, keeper.number_of(group), i);
  }
  keeper.settle({});
  return keeper.take();
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
