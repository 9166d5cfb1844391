// Laws of scoring, tried on random questionnaires and answers.

#include "answers/value.hpp"
#include "base/text.hpp"
#include "diagnosis/assessment.hpp"
#include "everything.hpp"
#include "property/cases.hpp"
#include "property/difference.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace readiness::property {
namespace {

constexpr double tolerance = 1e-9;

std::vector<std::string> found_differences(const Questionnaire& scored, const Case& c,
                                           const Questionnaire& naively_scored) {
  const Scorecard card = score(scored, c.response, c.as_of);
  return differences(scored, c.response, card, standing(scored, c.response, card),
                     naive::card(naively_scored, c.response, c.as_of));
}

bool has_score(const Questionnaire& questionnaire, QuestionId id) {
  const Question& question = questionnaire.questions[id];
  return question.dimension && naive::levels_of(questionnaire, question) > 0;
}

std::vector<QuestionId> scored_questions_in_state(const Case& c, const Scorecard& card,
                                                  const std::set<AnswerState>& states) {
  std::vector<QuestionId> found;
  for (const QuestionId id : c.questionnaire.questions.ids())
    if (has_score(c.questionnaire, id) && states.count(card.questions[id].state))
      found.push_back(id);
  return found;
}

Response with_value(const Response& response, QuestionId question, Value value) {
  Response changed = response;
  if (!changed.answers[question]) changed.answers[question] = Answer{};
  changed.answers[question]->value = std::move(value);
  return changed;
}

bool within(const std::optional<Range>& range, double least, double most) {
  if (!range) return true;
  const double given = range->given.value_or(range->low);
  return range->low >= least - tolerance && given >= range->low - tolerance &&
         range->high >= given - tolerance && most >= range->high - tolerance;
}

/// Every range of a card.
std::vector<std::optional<Range>> ranges_of(const Scorecard& card) {
  std::vector<std::optional<Range>> ranges = {card.overall};
  for (const Part& part : card.dimensions) ranges.push_back(part.range);
  for (const Part& part : card.facets) ranges.push_back(part.range);
  for (const TopicScore& topic : card.topics) ranges.push_back(topic.part.range);
  for (const auto& row : card.matrix)
    for (const Part& part : row) ranges.push_back(part.range);
  return ranges;
}

bool no_lower(const std::optional<double>& before, const std::optional<double>& after) {
  return !before || (after && *after >= *before - tolerance);
}

std::optional<double> low_of(const std::optional<Range>& range) {
  return range ? std::optional(range->low) : std::nullopt;
}
std::optional<double> high_of(const std::optional<Range>& range) {
  return range ? std::optional(range->high) : std::nullopt;
}
std::optional<double> given_of(const std::optional<Range>& range) {
  return range ? range->given : std::nullopt;
}

/// All answers at one level, with evidence of the day; nothing where no answer has that level.
Response all_at(const Case& c, bool best) {
  Response response = c.response;
  for (const QuestionId id : c.questionnaire.questions.ids()) {
    const Question& question = c.questionnaire.questions[id];
    if (!has_score(c.questionnaire, id)) continue;
    const int top = naive::levels_of(c.questionnaire, question) - 1;
    Answer answer;
    answer.value = *naive::some_answer(c.questionnaire, question, best ? top : 0);
    answer.evidence = {{"page", c.as_of}};
    response.answers[id] = answer;
  }
  return response;
}

}  // namespace

TEST_CASE("the naive implementation agrees") {
  on_random_cases(100, {}, [](const Case& c) {
    const auto found = found_differences(c.questionnaire, c, c.questionnaire);
    CHECK_MESSAGE(found.empty(), joined(found, "\n"));
  });
}

// A comparison that cannot fail proves nothing. Where a dimension has both given and open
// questions, the weight of a given one always matters, at one end at least: with that weight
// doubled on one side only, the two must differ.
TEST_CASE("the comparison notices every changed weight that matters") {
  on_random_cases(10, {}, [&](const Case& c) {
    const Scorecard card = score(c.questionnaire, c.response, c.as_of);
    for (const QuestionId id : scored_questions_in_state(c, card, {AnswerState::given})) {
      const Question& question = c.questionnaire.questions[id];
      if (card.dimensions[*question.dimension].counts.open() == 0) continue;
      Questionnaire changed = c.questionnaire;
      changed.questions[id].weight *= 2;
      INFO(question.id);
      CHECK_FALSE(found_differences(c.questionnaire, c, changed).empty());
      return;
    }
  });
}

TEST_CASE("scores lie in the range, and given between low and high") {
  on_random_cases(30, {}, [](const Case& c) {
    const ScoringRules& rules = c.questionnaire.scoring;
    const Scorecard card = score(c.questionnaire, c.response, c.as_of);
    for (const auto& range : ranges_of(card))
      CHECK(within(range, rules.range_low, rules.range_high));
  });
}

TEST_CASE("all best with current evidence is the top of the range, all worst its bottom") {
  on_random_cases(20, {false, false, false}, [](const Case& c) {
    const ScoringRules& rules = c.questionnaire.scoring;
    for (const bool best : {true, false}) {
      const double expected = best ? rules.range_high : rules.range_low;
      const Scorecard card = score(c.questionnaire, all_at(c, best), c.as_of);
      for (const auto& range : ranges_of(card)) {
        if (!range) continue;
        CHECK(range->low == doctest::Approx(expected).epsilon(1e-12));
        CHECK(range->high == doctest::Approx(expected).epsilon(1e-12));
        CHECK(range->given.value() == doctest::Approx(expected).epsilon(1e-12));
      }
    }
  });
}

namespace {

std::set<QuestionId> read_by_conditions(const Questionnaire& questionnaire) {
  std::set<QuestionId> read;
  for (const Question& question : questionnaire.questions)
    if (question.when)
      for (const QuestionId id : questions_in(*question.when)) read.insert(id);
  return read;
}

/// Whether a gate could fall because an answer rises: a law about levels is for rising gates only.
bool only_rises(const Expression& gate) {
  using Op = Expression::Op;
  const bool at_least = gate.op == Op::at_least || gate.op == Op::more;
  if (at_least || gate.op == Op::every) {
    return std::all_of(gate.arguments.begin(), gate.arguments.end(), [](const Expression& side) {
      return side.op == Op::level || side.op == Op::number || side.op == Op::score ||
             side.op == Op::low || side.op == Op::high || side.op == Op::voices ||
             side.op == Op::evidence_count;
    });
  }
  if (gate.op == Op::has_evidence || gate.op == Op::is_answered) return true;
  return (gate.op == Op::all_of || gate.op == Op::any_of) &&
         std::all_of(gate.arguments.begin(), gate.arguments.end(), only_rises);
}

bool levels_only_rise(const Questionnaire& questionnaire) {
  for (const Level& level : questionnaire.levels)
    for (const Gate& gate : level.gates)
      if (!only_rises(gate.require)) return false;
  return true;
}

void check_no_lower(const Case& c, const Response& before, const Response& after) {
  const Scorecard card = score(c.questionnaire, before, c.as_of);
  const Scorecard raised = score(c.questionnaire, after, c.as_of);
  CHECK(no_lower(low_of(card.overall), low_of(raised.overall)));
  CHECK(no_lower(given_of(card.overall), given_of(raised.overall)));
  CHECK(no_lower(high_of(card.overall), high_of(raised.overall)));
  if (!levels_only_rise(c.questionnaire)) return;
  const auto stands = standing(c.questionnaire, before, card);
  const auto then = standing(c.questionnaire, after, raised);
  if (!stands) return;
  CHECK(then->level >= stands->level);
  CHECK(then->possible >= stands->possible);
}

}  // namespace

TEST_CASE("raising one given answer by one level lowers neither overall nor level") {
  on_random_cases(20, {}, [](const Case& c) {
    const auto steering = read_by_conditions(c.questionnaire);
    const Scorecard card = score(c.questionnaire, c.response, c.as_of);
    for (const QuestionId id : scored_questions_in_state(c, card, {AnswerState::given})) {
      if (steering.count(id)) continue;
      const auto raised = naive::some_answer(c.questionnaire, c.questionnaire.questions[id],
                                             *card.questions[id].claimed + 1);
      if (!raised) continue;
      INFO(c.questionnaire.questions[id].id);
      check_no_lower(c, c.response, with_value(c.response, id, *raised));
    }
  });
}

TEST_CASE("turning a don't know into any answer lowers no low end and no level") {
  on_random_cases(20, {}, [](const Case& c) {
    const auto steering = read_by_conditions(c.questionnaire);
    const Scorecard card = score(c.questionnaire, c.response, c.as_of);
    for (const QuestionId id : scored_questions_in_state(c, card, {AnswerState::dont_know})) {
      if (steering.count(id)) continue;
      const Question& question = c.questionnaire.questions[id];
      for (int level = 0; level < naive::levels_of(c.questionnaire, question); ++level) {
        const auto value = naive::some_answer(c.questionnaire, question, level);
        if (!value) continue;
        INFO(question.id << " at level " << level);
        const Scorecard known = score(c.questionnaire, with_value(c.response, id, *value), c.as_of);
        CHECK(no_lower(low_of(card.overall), low_of(known.overall)));
        CHECK(no_lower(high_of(known.overall), high_of(card.overall)));
        for (const DimensionId part : c.questionnaire.dimensions.ids())
          CHECK(
              no_lower(low_of(card.dimensions[part].range), low_of(known.dimensions[part].range)));
        for (const FacetId part : c.questionnaire.facets.ids())
          CHECK(no_lower(low_of(card.facets[part].range), low_of(known.facets[part].range)));
      }
    }
  });
}

TEST_CASE("a don't know changes no range compared with a missing answer") {
  on_random_cases(15, {}, [](const Case& c) {
    const Scorecard card = score(c.questionnaire, c.response, c.as_of);
    for (const QuestionId id : scored_questions_in_state(c, card, {AnswerState::dont_know})) {
      Response without = c.response;
      without.answers[id].reset();
      const Scorecard other = score(c.questionnaire, without, c.as_of);
      // unknown(q) in a condition tells the two apart, and is meant to.
      if (read_by_conditions(c.questionnaire).count(id)) continue;
      CHECK(ranges_of(card) == ranges_of(other));
    }
  });
}

TEST_CASE("the order of the answers in the file changes nothing") {
  on_random_cases(15, {}, [](const Case& c) {
    AnswersText shuffled = c.answers;
    for (auto* block : {&shuffled.context, &shuffled.answers, &shuffled.predictions})
      c.draw.shuffle(*block);
    std::string messages;
    const auto response = bound(shuffled.text(), c.questionnaire, messages);
    REQUIRE_MESSAGE(response, messages);
    const Scorecard card = score(c.questionnaire, c.response, c.as_of);
    const Scorecard other = score(c.questionnaire, *response, c.as_of);
    CHECK(ranges_of(card) == ranges_of(other));
    CHECK(card.counts == other.counts);
    CHECK(card.contradictions == other.contradictions);
    CHECK(card.confidence.worst() == other.confidence.worst());
  });
}

TEST_CASE("not applicable is neutral: as if the question did not exist") {
  on_random_cases(15, {}, [](const Case& c) {
    const Scorecard card = score(c.questionnaire, c.response, c.as_of);
    const auto steering = read_by_conditions(c.questionnaire);
    for (const QuestionId id :
         scored_questions_in_state(c, card, {AnswerState::given, AnswerState::not_applicable})) {
      if (steering.count(id)) continue;
      Questionnaire without = c.questionnaire;
      without.questions[id].roles.clear();  // asked of nobody
      const Scorecard other = score(without, c.response, c.as_of);
      const Scorecard neutral = score(
          c.questionnaire, with_value(c.response, id, NotApplicable{"No such work"}), c.as_of);
      CHECK(ranges_of(neutral) == ranges_of(other));
    }
  });
}

TEST_CASE("the evidence cap only ever lowers") {
  on_random_cases(20, {}, [](const Case& c) {
    Questionnaire capped = c.questionnaire, uncapped = c.questionnaire;
    capped.scoring.evidence_cap = true;
    uncapped.scoring.evidence_cap = false;
    const auto with_cap = ranges_of(score(capped, c.response, c.as_of));
    const auto without = ranges_of(score(uncapped, c.response, c.as_of));
    REQUIRE(with_cap.size() == without.size());
    for (std::size_t i = 0; i < with_cap.size(); ++i) {
      CHECK(no_lower(low_of(with_cap[i]), low_of(without[i])));
      CHECK(no_lower(given_of(with_cap[i]), given_of(without[i])));
      CHECK(no_lower(high_of(with_cap[i]), high_of(without[i])));
    }
  });
}

namespace {

/// Question, the level tried, the level of the whole that follows.
using Change = std::tuple<std::size_t, int, std::size_t>;

std::set<Change> naive_fragility(const Case& c, const Scorecard& card) {
  std::set<Change> changes;
  const auto now = naive::card(c.questionnaire, c.response, c.as_of).level;
  if (!now) return changes;
  for (const QuestionId id :
       scored_questions_in_state(c, card, {AnswerState::given, AnswerState::dont_know})) {
    const Question& question = c.questionnaire.questions[id];
    const Value& value = c.response.answers[id]->value;
    const auto claimed = naive::level_of(c.questionnaire, question, value);
    const int top = naive::levels_of(c.questionnaire, question) - 1;
    const std::vector<int> tried =
        claimed ? std::vector<int>{*claimed - 1, *claimed + 1} : std::vector<int>{0, top};
    for (const int level : tried) {
      if (level < 0 || level > top) continue;
      const auto other =
          value_at_level(c.questionnaire, question, level, claimed ? &value : nullptr);
      CHECK(other.has_value() == naive::some_answer(c.questionnaire, question, level).has_value());
      if (!other) continue;
      CHECK(naive::level_of(c.questionnaire, question, *other) == level);
      const auto then =
          naive::card(c.questionnaire, with_value(c.response, id, *other), c.as_of).level;
      if (then && then != now) changes.insert({id.value, level, *then});
    }
  }
  return changes;
}

std::string shown(const Questionnaire& questionnaire, const std::set<Change>& changes) {
  std::string text;
  for (const auto& [question, level, becomes] : changes)
    text += questionnaire.questions[QuestionId{question}].id + " at " + std::to_string(level) +
            " -> level " + std::to_string(becomes) + "\n";
  return text;
}

}  // namespace

TEST_CASE("fragility lists exactly the single changes that change the level") {
  on_random_cases(15, {}, [](const Case& c) {
    const Scorecard card = score(c.questionnaire, c.response, c.as_of);
    if (!standing(c.questionnaire, c.response, card)) return;
    std::set<Change> listed;
    for (const Fragile& fragile : fragility(c.questionnaire, alone(c.response), card.as_of)) {
      CHECK(fragile.was_open == (card.questions[fragile.question].state == AnswerState::dont_know));
      listed.insert({fragile.question.value, fragile.level.value_or(-1), fragile.becomes.value});
    }
    const auto expected = naive_fragility(c, card);
    CHECK(shown(c.questionnaire, listed) == shown(c.questionnaire, expected));
  });
}

}  // namespace readiness::property
