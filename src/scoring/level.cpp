#include "scoring/level.hpp"

#include "base/number.hpp"
#include "scoring/roll_up.hpp"

#include <algorithm>

namespace readiness::scoring {
namespace {

std::optional<double> at_end(const Range& range, End end) {
  if (end == End::low) return range.low;
  if (end == End::high) return range.high;
  return range.given;
}

/// Of what was given; nothing as long as it is open altogether.
std::optional<double> level_at(const QuestionScore& score, End end) {
  if (!score.supported || end == End::given) return score.supported;
  return end == End::low ? score.level->low : score.level->high;
}

PartReading reading_of(const std::optional<Range>& range, End end) {
  PartReading reading;
  if (!range) return reading;
  reading.score = at_end(*range, end);
  reading.low = end == End::high ? range->high : range->low;
  reading.high = range->high;
  return reading;
}

/// With evidence; at the high end an open answer may still bring some.
int evidence_on_gates(const Questionnaire& questionnaire, const Facts& facts, LevelId level,
                      End end) {
  int count = 0;
  for (const QuestionId question : gate_questions(questionnaire, level)) {
    const Reading& reading = facts.readings[question];
    const bool could = end == End::high && reading.state == Reading::State::open;
    count += reading.has_evidence || could ? 1 : 0;
  }
  return count;
}

/// Evaluates the conditions of levels at both ends.
class Ladder {
 public:
  Ladder(const Questionnaire& questionnaire, const Scorecard& card)
      : questionnaire_(questionnaire),
        overall_(*card.overall),
        low_(facts_at(questionnaire, card, End::low)),
        high_(facts_at(questionnaire, card, End::high)) {}

  std::vector<Condition> conditions(LevelId id) {
    const Level& level = questionnaire_.levels[id];
    low_.evidence_count = evidence_on_gates(questionnaire_, low_, id, End::low);
    high_.evidence_count = evidence_on_gates(questionnaire_, high_, id, End::high);
    std::vector<Condition> all = {
        {nullptr, reaches(overall_.low, level), reaches(overall_.high, level)}};
    for (const Gate& gate : level.gates)
      all.push_back({&gate, evaluate(gate.require, low_), evaluate(gate.require, high_)});
    return all;
  }

 private:
  static Truth reaches(double score, const Level& level) {
    return score >= level.min - tolerance ? Truth::yes : Truth::no;
  }

  const Questionnaire& questionnaire_;
  const Range& overall_;
  Facts low_, high_;
};

bool all_hold(const std::vector<Condition>& conditions) {
  return std::all_of(conditions.begin(), conditions.end(),
                     [](const Condition& condition) { return condition.at_low == Truth::yes; });
}

bool all_could_hold(const std::vector<Condition>& conditions) {
  return std::none_of(conditions.begin(), conditions.end(),
                      [](const Condition& condition) { return condition.at_high == Truth::no; });
}

}  // namespace

int Standing::failed() const {
  return static_cast<int>(
      std::count_if(conditions.begin(), conditions.end(),
                    [](const Condition& condition) { return condition.at_low != Truth::yes; }));
}

std::vector<Condition> conditions_of(const Questionnaire& questionnaire, const Scorecard& card,
                                     LevelId level) {
  return Ladder(questionnaire, card).conditions(level);
}

LevelId highest_level(const Questionnaire& questionnaire, Voices voices) {
  const LevelId top{questionnaire.levels.size() - 1};
  LevelId highest{};
  for (const Response& response : voices)
    if (questionnaire.roles[response.role].has_index)
      highest = std::max(highest, questionnaire.forms[response.form].max_level.value_or(top));
  return highest;
}

std::optional<Standing> standing(const Questionnaire& questionnaire, Voices voices,
                                 const Scorecard& card) {
  if (questionnaire.levels.empty() || !card.overall) return std::nullopt;
  Ladder ladder(questionnaire, card);
  const LevelId highest = highest_level(questionnaire, voices);
  Standing standing;
  bool reached = true, possible = true;
  for (std::size_t i = 1; i <= highest.value && (reached || possible); ++i) {
    std::vector<Condition> conditions = ladder.conditions(LevelId{i});
    possible = possible && all_could_hold(conditions);
    if (possible) standing.possible = LevelId{i};
    if (!reached) continue;
    reached = all_hold(conditions);
    if (reached) {
      standing.level = LevelId{i};
    } else {
      standing.next = LevelId{i};
      standing.conditions = std::move(conditions);
    }
  }
  // A gate that wants a low score can fail at the high end; what is reached is possible all the
  // same.
  standing.possible = std::max(standing.possible, standing.level);
  standing.held_by_form =
      standing.level == highest && highest.value + 1 < questionnaire.levels.size();
  return standing;
}

Facts facts_at(const Questionnaire& questionnaire, const Scorecard& card, End end) {
  Facts facts = card.sheet.facts;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const QuestionScore& score = card.questions[id];
    const auto level = level_at(score, end);
    if (level) facts.readings[id].number = *level;
    facts.readings[id].has_evidence = score.has_evidence;
  }
  facts.overall = reading_of(card.overall, end);
  for (const DimensionId id : questionnaire.dimensions.ids())
    facts.dimensions[id] = reading_of(card.dimensions[id].range, end);
  for (const FacetId id : questionnaire.facets.ids())
    facts.facets[id] = reading_of(card.facets[id].range, end);
  facts.counted_dimensions = counted_dimensions(questionnaire, card);
  return facts;
}

std::string grade_of(const Questionnaire& questionnaire, double score) {
  std::string title;
  for (const Grade& grade : questionnaire.grades)
    if (score >= grade.min - tolerance || title.empty()) title = grade.title;
  return title;
}

}  // namespace readiness::scoring
