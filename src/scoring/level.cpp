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

namespace {

void read_question(const QuestionScore& score, End end, Reading& reading) {
  if (const auto level = level_at(score, end)) reading.number = *level;
  reading.has_evidence = score.has_evidence;
}

void read_parts(const Questionnaire& questionnaire, const Scorecard& card, End end, Facts& facts) {
  facts.overall = reading_of(card.overall, end);
  for (const DimensionId id : questionnaire.dimensions.ids())
    facts.dimensions[id] = reading_of(card.dimensions[id].range, end);
  for (const FacetId id : questionnaire.facets.ids())
    facts.facets[id] = reading_of(card.facets[id].range, end);
  facts.counted_dimensions = counted_dimensions(questionnaire, card);
}

}  // namespace

Facts facts_at(const Questionnaire& questionnaire, const Scorecard& card, End end) {
  Facts facts = card.sheet.facts;
  for (const QuestionId id : questionnaire.questions.ids())
    read_question(card.questions[id], end, facts.readings[id]);
  read_parts(questionnaire, card, end, facts);
  return facts;
}

void read_again(const Questionnaire& questionnaire, const Scorecard& card, End end,
                QuestionId changed, Facts& facts) {
  facts.readings[changed] = card.sheet.facts.readings[changed];
  read_question(card.questions[changed], end, facts.readings[changed]);
  if (!possible_flags(questionnaire, questionnaire.questions[changed]).empty()) {
    facts.flags = card.sheet.facts.flags;
    facts.flag_carriers = card.sheet.facts.flag_carriers;
  }
  read_parts(questionnaire, card, end, facts);
}

std::optional<LevelId> level_reached(const Questionnaire& questionnaire, LevelId highest,
                                     const Scorecard& card, Facts& low) {
  if (questionnaire.levels.empty() || !card.overall) return std::nullopt;
  LevelId reached{};
  for (LevelId id{1}; id <= highest; ++id.value) {
    const Level& level = questionnaire.levels[id];
    low.evidence_count = evidence_on_gates(questionnaire, low, id, End::low);
    const bool holds = card.overall->low >= level.min - tolerance &&
                       std::ranges::all_of(level.gates, [&](const Gate& gate) {
                         return evaluate(gate.require, low) == Truth::yes;
                       });
    if (!holds) break;
    reached = id;
  }
  return reached;
}

std::string grade_of(const Questionnaire& questionnaire, double score) {
  std::string title;
  for (const Grade& grade : questionnaire.grades)
    if (score >= grade.min - tolerance || title.empty()) title = grade.title;
  return title;
}

}  // namespace readiness::scoring
