#include "property/naive.hpp"

#include "answers/value.hpp"
#include "days.hpp"
#include "everything.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <set>

namespace readiness::naive {
namespace {

constexpr double tolerance = 1e-9;

bool at_least(double a, double b) { return a > b - tolerance; }
bool same(double a, double b) { return std::abs(a - b) < tolerance; }

template <class T>
bool contains(const std::vector<T>& list, const T& wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

// --- levels and values
// ----------------------------------------------------------------------------

/// The bounds say where each level begins, level 0 first; falling bounds: more is worse.
int band_of(const std::vector<double>& bounds, double number) {
  const int count = static_cast<int>(bounds.size());
  const auto begin_of = [&](int level) { return bounds[static_cast<std::size_t>(level)]; };
  if (bounds.front() < bounds.back()) {
    for (int level = count - 1; level > 0; --level)
      if (number >= begin_of(level)) return level;
    return 0;
  }
  for (int level = 0; level < count; ++level)
    if (number >= begin_of(level)) return level;
  return count - 1;
}

int count_ticked(const Ticked& ticked) {
  int count = 0;
  for (const bool one : ticked.items)
    if (one) ++count;
  return count;
}

const std::vector<Option>* options_of(const Questionnaire& questionnaire,
                                      const Question& question) {
  if (const auto* choice = std::get_if<Choice>(&question.kind))
    return &questionnaire.scales[choice->scale].options;
  if (const auto* probe = std::get_if<Probe>(&question.kind))
    return &questionnaire.scales[probe->scale].options;
  return nullptr;
}

/// From 0 to 1, healthy is 1.
double value_at(const Questionnaire& questionnaire, const Question& question, int level) {
  const int top = levels_of(questionnaire, question) - 1;
  if (const auto* choice = std::get_if<Choice>(&question.kind)) {
    const auto& options = *options_of(questionnaire, question);
    if (choice->reverse) return 1 - options[static_cast<std::size_t>(top - level)].value;
    return options[static_cast<std::size_t>(level)].value;
  }
  return static_cast<double>(level) / top;
}

bool has_score(const Questionnaire& questionnaire, const Question& question) {
  return question.dimension.has_value() && levels_of(questionnaire, question) > 0;
}

// --- who is asked
// -----------------------------------------------------------------------------------

bool is_asked(const Questionnaire& questionnaire, const Response& response, QuestionId id) {
  const Question& question = questionnaire.questions[id];
  if (!contains(question.roles, response.role)) return false;
  if (!question.dimension) return true;
  const Form& form = questionnaire.forms[response.form];
  return contains(form.questions, id) || contains(form.surveys, *question.dimension) ||
         contains(response.also, *question.dimension);
}

// --- evidence
// ---------------------------------------------------------------------------------------

/// The same day that many months earlier; the last day of a shorter month.
Date months_earlier(Date date, int months) {
  const std::chrono::year_month_day day{calendar_day(date)};
  const int month_number = static_cast<int>(day.year()) * 12 +
                           static_cast<int>(static_cast<unsigned>(day.month())) - 1 - months;
  const std::chrono::year year{month_number / 12};
  const std::chrono::month month{static_cast<unsigned>(month_number % 12 + 1)};
  for (unsigned try_day = static_cast<unsigned>(day.day());; --try_day)
    if (const auto found = year / month / std::chrono::day{try_day}; found.ok())
      return date_of(std::chrono::sys_days(found));
}

bool counts_on(const Evidence& evidence, Date as_of, int months) {
  return !evidence.date || *evidence.date >= months_earlier(as_of, months);
}

// --- expressions
// --------------------------------------------------------------------------------------

struct World {
  const Questionnaire& questionnaire;
  const Response& response;
  Date as_of;
  Card& card;
  bool supported = false;  ///< levels after the evidence cap
  bool high_end = false;   ///< scores as if the open answers turned out best
  std::size_t gates_up_to = 0;
};

Truth evaluate(const World& world, const Expression& expression);

const std::string& state_of(const World& world, QuestionId id) {
  const Question& question = world.questionnaire.questions[id];
  auto& known = world.card.state;
  if (const auto found = known.find(question.id); found != known.end()) return found->second;
  std::string state = "given";
  const auto& answer = world.response.answers[id];
  const World as_claimed{world.questionnaire, world.response, world.as_of, world.card};
  if (!is_asked(world.questionnaire, world.response, id))
    state = "not asked";
  else if (question.when && evaluate(as_claimed, *question.when) == Truth::no)
    state = "does not apply";
  else if (!answer)
    state = "missing";
  else if (std::holds_alternative<Unknown>(answer->value))
    state = "don't know";
  else if (std::holds_alternative<Declined>(answer->value))
    state = "declined";
  else if (std::holds_alternative<NotApplicable>(answer->value))
    state = "not applicable";
  return known[question.id] = state;
}

bool is_given(const World& world, QuestionId id) { return state_of(world, id) == "given"; }
/// Not applicable, or its condition does not hold, whoever is asked.
bool is_absent(const World& world, QuestionId id) {
  const std::string& state = state_of(world, id);
  if (state != "not asked") return state == "not applicable" || state == "does not apply";
  const World as_claimed{world.questionnaire, world.response, world.as_of, world.card};
  const auto& when = world.questionnaire.questions[id].when;
  return when && evaluate(as_claimed, *when) == Truth::no;
}

bool has_proof(const World& world, QuestionId id) {
  if (!is_given(world, id)) return false;
  for (const Evidence& evidence : world.response.answers[id]->evidence)
    if (counts_on(evidence, world.as_of, world.questionnaire.scoring.evidence_months)) return true;
  return false;
}

int claimed_level(const World& world, QuestionId id) {
  return level_of(world.questionnaire, world.questionnaire.questions[id],
                  world.response.answers[id]->value)
      .value_or(0);
}

/// The top of anchors and ticks needs its proof.
int supported_level(const World& world, QuestionId id) {
  const Question& question = world.questionnaire.questions[id];
  const int level = claimed_level(world, id);
  const bool needs_proof = world.questionnaire.scoring.evidence_cap && !question.evidence.empty() &&
                           (std::holds_alternative<Anchors>(question.kind) ||
                            std::holds_alternative<Ticks>(question.kind)) &&
                           level == levels_of(world.questionnaire, question) - 1;
  return needs_proof && !has_proof(world, id) ? level - 1 : level;
}

/// What a term of a comparison can be: one number, several that are still possible, anything, or
/// nothing because a question does not apply.
struct Quantity {
  bool anything = false;
  bool nothing = false;
  std::vector<double> numbers;
};

Quantity exactly(double number) { return {false, false, {number}}; }
Quantity exactly(std::optional<double> number) {
  return number ? exactly(*number) : Quantity{true, false, {}};
}

Quantity read_question(const World& world, const Expression& expression) {
  using Op = Expression::Op;
  const QuestionId id = expression.question;
  if (is_absent(world, id)) return {false, true, {}};
  if (!is_given(world, id)) return {true, false, {}};
  const Value& value = world.response.answers[id]->value;
  if (expression.op == Op::chosen)
    return exactly(static_cast<double>(std::get<Chosen>(value).option));
  if (expression.op == Op::amount) return exactly(std::get<Amount>(value).number);
  return exactly(world.supported ? supported_level(world, id) : claimed_level(world, id));
}

const Part& part_named(const World& world, const Expression::Part& part) {
  const Questionnaire& questionnaire = world.questionnaire;
  if (part.kind == Expression::Part::Kind::facet)
    return world.card.facets.at(questionnaire.facets[FacetId{part.index}].id);
  return world.card.dimensions.at(questionnaire.dimensions[DimensionId{part.index}].id);
}

std::optional<Ends> range_named(const World& world, const Expression::Part& part) {
  if (part.kind == Expression::Part::Kind::overall) return world.card.overall;
  return part_named(world, part).range;
}

/// At the high end every open answer has turned out best, so the low end stands there too.
std::optional<double> end_of(const World& world, const std::optional<Ends>& range,
                             Expression::Op op) {
  if (!range) return std::nullopt;
  if (op == Expression::Op::high || world.high_end) return range->high;
  return range->low;
}

bool is_counted(const World& world, const Dimension& dimension) {
  return dimension.in_index && world.card.dimensions.at(dimension.id).range.has_value();
}

Quantity quantity(const World& world, const Expression& expression);

Truth all_parts_reach(const World& world, const Expression& expression) {
  Truth result = Truth::yes;
  const double bound = quantity(world, expression.arguments[1]).numbers.front();
  for (const Dimension& dimension : world.questionnaire.dimensions) {
    if (!is_counted(world, dimension)) continue;
    const auto end =
        end_of(world, world.card.dimensions.at(dimension.id).range, expression.arguments[0].op);
    if (!at_least(*end, bound)) result = Truth::no;
  }
  return result;
}

Quantity gates_with_evidence(const World& world) {
  std::set<std::size_t> questions;
  for (std::size_t level = 0; level <= world.gates_up_to; ++level)
    for (const Gate& gate : world.questionnaire.levels[LevelId{level}].gates)
      for (const QuestionId id : questions_in(gate.require)) questions.insert(id.value);
  int count = 0;
  for (const std::size_t id : questions) {
    const bool may_come =
        world.high_end && !is_given(world, QuestionId{id}) && !is_absent(world, QuestionId{id});
    if (has_proof(world, QuestionId{id}) || may_come) ++count;
  }
  return exactly(count);
}

Quantity count_of(const World& world, const Expression& expression) {
  int sure = 0, perhaps = 0;
  for (const Expression& condition : expression.arguments) {
    const Truth truth = evaluate(world, condition);
    if (truth == Truth::yes) ++sure;
    if (truth == Truth::unknown) ++perhaps;
  }
  Quantity count;
  for (int number = sure; number <= sure + perhaps; ++number) count.numbers.push_back(number);
  return count;
}

Quantity calculated(const World& world, const Expression& expression) {
  using Op = Expression::Op;
  const Quantity left = quantity(world, expression.arguments[0]);
  const Quantity right = quantity(world, expression.arguments[1]);
  if (left.nothing || right.nothing) return {false, true, {}};
  if (left.anything || right.anything) return {true, false, {}};
  Quantity result;
  for (const double a : left.numbers)
    for (const double b : right.numbers) {
      if (expression.op == Op::sum) result.numbers.push_back(a + b);
      if (expression.op == Op::difference) result.numbers.push_back(a - b);
      if (expression.op == Op::product) result.numbers.push_back(a * b);
    }
  return result;
}

Quantity quantity(const World& world, const Expression& expression) {
  using Op = Expression::Op;
  const Op op = expression.op;
  if (op == Op::number) return exactly(expression.value);
  if (op == Op::level || op == Op::amount || op == Op::chosen)
    return read_question(world, expression);
  if (op == Op::sum || op == Op::difference || op == Op::product)
    return calculated(world, expression);
  if (op == Op::score || op == Op::low || op == Op::high)
    return exactly(end_of(world, range_named(world, expression.part), op));
  if (op == Op::voices) return exactly(expression.role == world.response.role ? 1 : 0);
  if (op == Op::evidence_count) return gates_with_evidence(world);
  if (op == Op::count_true) return count_of(world, expression);
  return {true, false, {}};  // the generator writes nothing else
}

bool holds(Expression::Op op, double a, double b) {
  using Op = Expression::Op;
  if (op == Op::equal || op == Op::one_of) return same(a, b);
  if (op == Op::differs) return !same(a, b);
  if (op == Op::less) return a < b && !same(a, b);
  if (op == Op::at_most) return a < b || same(a, b);
  if (op == Op::more) return a > b && !same(a, b);
  return a > b || same(a, b);
}

Truth compared(Expression::Op op, const Quantity& left, const Quantity& right) {
  if (left.nothing || right.nothing) return Truth::no;
  if (left.anything || right.anything) return Truth::unknown;
  bool some_hold = false, some_fail = false;
  for (const double a : left.numbers)
    for (const double b : right.numbers) (holds(op, a, b) ? some_hold : some_fail) = true;
  if (some_hold && some_fail) return Truth::unknown;
  return some_hold ? Truth::yes : Truth::no;
}

Truth worst(Truth a, Truth b) { return std::min(a, b); }
Truth best(Truth a, Truth b) { return std::max(a, b); }

Truth opposite(Truth truth) {
  if (truth == Truth::yes) return Truth::no;
  return truth == Truth::no ? Truth::yes : Truth::unknown;
}

Truth surely(bool condition) { return condition ? Truth::yes : Truth::no; }

std::vector<std::string> flags_of(const Questionnaire& questionnaire, const Question& question) {
  std::vector<std::string> flags;
  if (const auto* anchors = std::get_if<Anchors>(&question.kind))
    for (const AnchorText& anchor : anchors->anchors) flags.push_back(anchor.flag);
  if (const auto* options = options_of(questionnaire, question))
    for (const Option& option : *options) flags.push_back(option.flag);
  return flags;
}

Truth flagged(const World& world, const std::string& flag) {
  Truth result = Truth::no;
  for (const QuestionId id : world.questionnaire.questions.ids()) {
    const auto flags = flags_of(world.questionnaire, world.questionnaire.questions[id]);
    if (!contains(flags, flag) || is_absent(world, id)) continue;
    if (!is_given(world, id)) {
      result = best(result, Truth::unknown);
      continue;
    }
    const Value& value = world.response.answers[id]->value;
    const std::size_t position = std::holds_alternative<Chosen>(value)
                                     ? std::get<Chosen>(value).option
                                     : static_cast<std::size_t>(std::get<Leveled>(value).level);
    if (flags[position] == flag) result = Truth::yes;
  }
  return result;
}

Truth ticked(const World& world, const Expression& expression) {
  if (is_absent(world, expression.question)) return Truth::no;
  if (!is_given(world, expression.question)) return Truth::unknown;
  return surely(
      std::get<Ticked>(world.response.answers[expression.question]->value).items[expression.item]);
}

/// An open answer may still come with evidence.
Truth proven(const World& world, QuestionId id) {
  if (is_given(world, id)) return surely(has_proof(world, id));
  return is_absent(world, id) ? Truth::no : Truth::unknown;
}

Truth evaluate(const World& world, const Expression& expression) {
  using Op = Expression::Op;
  const auto& arguments = expression.arguments;
  const QuestionId id = expression.question;
  const Op op = expression.op;
  Truth result = op == Op::all_of ? Truth::yes : Truth::no;
  if (op == Op::all_of || op == Op::any_of) {
    for (const Expression& argument : arguments)
      result = op == Op::all_of ? worst(result, evaluate(world, argument))
                                : best(result, evaluate(world, argument));
    return result;
  }
  if (op == Op::negation) return opposite(evaluate(world, arguments[0]));
  if (op == Op::one_of) {
    for (std::size_t i = 1; i < arguments.size(); ++i)
      result =
          best(result, compared(op, quantity(world, arguments[0]), quantity(world, arguments[i])));
    return result;
  }
  if (op == Op::is_unknown) return surely(state_of(world, id) == "don't know");
  if (op == Op::is_answered) return surely(is_given(world, id));
  if (op == Op::is_not_applicable) return surely(state_of(world, id) == "not applicable");
  if (op == Op::has_evidence) return proven(world, id);
  if (op == Op::is_ticked) return ticked(world, expression);
  if (op == Op::role_is) return surely(expression.role == world.response.role);
  if (op == Op::has_flag) return flagged(world, expression.flag);
  if (op == Op::every) return all_parts_reach(world, expression);
  return compared(op, quantity(world, arguments[0]), quantity(world, arguments[1]));
}

// --- scores
// -------------------------------------------------------------------------------------------

void score_questions(const World& world) {
  const ScoringRules& rules = world.questionnaire.scoring;
  for (const QuestionId id : world.questionnaire.questions.ids()) {
    const Question& question = world.questionnaire.questions[id];
    if (!is_given(world, id)) continue;
    world.card.evidence[question.id] = has_proof(world, id);
    if (!has_score(world.questionnaire, question)) continue;
    const int level = supported_level(world, id);
    world.card.claimed[question.id] = claimed_level(world, id);
    world.card.supported[question.id] = level;
    world.card.score[question.id] =
        rules.range_low +
        value_at(world.questionnaire, question, level) * (rules.range_high - rules.range_low);
  }
}

Tally tally_of(const World& world, const std::vector<QuestionId>& questions) {
  Tally tally;
  for (const QuestionId id : questions) {
    const std::string& state = state_of(world, id);
    if (state == "given") ++tally.given;
    if (state == "don't know") ++tally.dont_know;
    if (state == "declined") ++tally.declined;
    if (state == "missing") ++tally.missing;
    if (state == "not applicable") ++tally.not_applicable;
  }
  return tally;
}

Part part_of(const World& world, const std::vector<QuestionId>& questions, int min_questions) {
  const ScoringRules& rules = world.questionnaire.scoring;
  Part part;
  part.tally = tally_of(world, questions);
  double weight = 0, weight_given = 0, low = 0, given = 0, high = 0;
  for (const QuestionId id : questions) {
    const Question& question = world.questionnaire.questions[id];
    if (is_absent(world, id) || state_of(world, id) == "not asked") continue;
    weight += question.weight;
    if (is_given(world, id)) {
      const double score = world.card.score.at(question.id);
      weight_given += question.weight;
      low += question.weight * score;
      given += question.weight * score;
      high += question.weight * score;
    } else {
      low += question.weight * rules.range_low;
      high += question.weight * rules.range_high;
    }
  }
  if (weight == 0) return part;
  part.range = Ends{low / weight, high / weight, {}};
  if (weight_given > 0) part.range->given = given / weight_given;
  part.enough =
      part.tally.given >= min_questions && at_least(weight_given, rules.min_coverage * weight);
  return part;
}

template <class Wanted>
std::vector<QuestionId> scored_questions(const Questionnaire& questionnaire, Wanted wanted) {
  std::vector<QuestionId> found;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    if (has_score(questionnaire, question) &&
        wanted(question, questionnaire.dimensions[*question.dimension]))
      found.push_back(id);
  }
  return found;
}

void score_dimensions_and_topics(const World& world) {
  const Questionnaire& questionnaire = world.questionnaire;
  const ScoringRules& rules = questionnaire.scoring;
  const auto own_minimum = questionnaire.forms[world.response.form].min_questions;
  for (const Dimension& dimension : questionnaire.dimensions) {
    const auto questions = scored_questions(
        questionnaire, [&](const Question&, const Dimension& d) { return d.id == dimension.id; });
    world.card.dimensions[dimension.id] =
        part_of(world, questions, own_minimum.value_or(rules.min_questions_dimension));
    for (const QuestionId id : questions) {
      const std::string& topic = questionnaire.questions[id].topic;
      if (topic.empty()) continue;
      std::vector<QuestionId> alike;
      for (const QuestionId other : questions)
        if (questionnaire.questions[other].topic == topic) alike.push_back(other);
      world.card.topics[dimension.id + "/" + topic] =
          part_of(world, alike, own_minimum.value_or(rules.min_questions_topic));
    }
  }
}

void score_facets_and_matrix(const World& world) {
  const Questionnaire& questionnaire = world.questionnaire;
  const int minimum = questionnaire.forms[world.response.form].min_questions.value_or(
      questionnaire.scoring.min_questions_facet);
  for (const FacetId facet : questionnaire.facets.ids()) {
    const std::string& name = questionnaire.facets[facet].id;
    world.card.facets[name] =
        part_of(world,
                scored_questions(questionnaire,
                                 [&](const Question& question, const Dimension& dimension) {
                                   return dimension.in_index && contains(question.facets, facet);
                                 }),
                minimum);
    for (const Dimension& row : questionnaire.dimensions)
      world.card.matrix[row.id + "/" + name] = part_of(
          world,
          scored_questions(questionnaire,
                           [&](const Question& question, const Dimension& dimension) {
                             return dimension.id == row.id && contains(question.facets, facet);
                           }),
          minimum);
  }
}

/// Mean and weakest of one end, mixed as the rules say. Nothing when no dimension has that end.
template <class EndOf>
std::optional<double> rolled_up(const World& world, EndOf end_of_range) {
  const ScoringRules& rules = world.questionnaire.scoring;
  double weight = 0, sum = 0, weakest = rules.range_high;
  for (const Dimension& dimension : world.questionnaire.dimensions) {
    if (!is_counted(world, dimension)) continue;
    const std::optional<double> end = end_of_range(*world.card.dimensions.at(dimension.id).range);
    if (!end) continue;
    weight += dimension.weight;
    sum += dimension.weight * *end;
    weakest = std::min(weakest, *end);
  }
  if (weight == 0) return std::nullopt;
  return rules.mean_share * sum / weight + rules.weakest_share * weakest;
}

void score_overall(const World& world) {
  world.card.tally = tally_of(
      world, scored_questions(world.questionnaire, [](const Question&, const Dimension& dimension) {
        return dimension.in_index;
      }));
  if (!world.questionnaire.roles[world.response.role].has_index) return;
  const auto low = rolled_up(world, [](const Ends& ends) { return std::optional(ends.low); });
  const auto high = rolled_up(world, [](const Ends& ends) { return std::optional(ends.high); });
  if (low && high)
    world.card.overall =
        Ends{*low, *high, rolled_up(world, [](const Ends& ends) { return ends.given; })};
}

// --- contradictions and confidence
// -----------------------------------------------------------------------

bool reads_dimension(const Questionnaire& questionnaire, const Contradiction& contradiction,
                     const std::string& dimension) {
  for (const QuestionId id : questions_in(contradiction.when)) {
    const auto& of = questionnaire.questions[id].dimension;
    if (of && questionnaire.dimensions[*of].id == dimension) return true;
  }
  return false;
}

std::string share_word(double share, double low, double high) {
  if (at_least(share, high)) return "high";
  return at_least(share, low) ? "medium" : "low";
}

/// Coverage is about scored questions; evidence about all that ask for it.
template <class Wanted>
Confidence confidence_of(const World& world, int contradiction_count, Wanted wanted) {
  const Questionnaire& questionnaire = world.questionnaire;
  const ScoringRules& rules = questionnaire.scoring;
  Confidence confidence;
  const Tally tally = tally_of(world, scored_questions(questionnaire, wanted));
  const int applicable = tally.given + tally.dont_know + tally.declined + tally.missing;
  confidence.known = applicable == 0 ? 0 : static_cast<double>(tally.given) / applicable;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    if (!question.dimension || !wanted(question, questionnaire.dimensions[*question.dimension]))
      continue;
    if (is_absent(world, id) || state_of(world, id) == "not asked") continue;
    if (question.evidence.empty() || !at_least(question.weight, rules.evidence_weight)) continue;
    ++confidence.evidence_asked;
    if (has_proof(world, id)) ++confidence.evidence_given;
  }
  confidence.contradiction_count = contradiction_count;
  confidence.coverage = share_word(confidence.known, rules.coverage_low, rules.coverage_high);
  confidence.evidence =
      confidence.evidence_asked == 0
          ? "high"
          : share_word(static_cast<double>(confidence.evidence_given) / confidence.evidence_asked,
                       rules.evidence_low, rules.evidence_high);
  confidence.contradictions = contradiction_count >= rules.contradictions_low      ? "low"
                              : contradiction_count >= rules.contradictions_medium ? "medium"
                                                                                   : "high";
  return confidence;
}

void find_contradictions(const World& world) {
  const Questionnaire& questionnaire = world.questionnaire;
  std::map<std::string, int> count;
  for (const Contradiction& contradiction : questionnaire.contradictions) {
    if (evaluate(world, contradiction.when) != Truth::yes) continue;
    world.card.contradictions.push_back(contradiction.id);
    for (const Dimension& dimension : questionnaire.dimensions)
      if (reads_dimension(questionnaire, contradiction, dimension.id)) ++count[dimension.id];
  }
  for (const Dimension& dimension : questionnaire.dimensions)
    world.card.dimension_confidence[dimension.id] = confidence_of(
        world, count[dimension.id],
        [&](const Question&, const Dimension& other) { return other.id == dimension.id; });
  world.card.confidence =
      confidence_of(world, static_cast<int>(world.card.contradictions.size()),
                    [](const Question&, const Dimension& dimension) { return dimension.in_index; });
}

// --- levels
// ---------------------------------------------------------------------------------------------

bool reaches(World world, std::size_t level, bool high_end) {
  world.supported = true;
  world.high_end = high_end;
  world.gates_up_to = level;
  const Level& wanted = world.questionnaire.levels[LevelId{level}];
  if (!at_least(high_end ? world.card.overall->high : world.card.overall->low, wanted.min))
    return false;
  for (const Gate& gate : wanted.gates) {
    const Truth truth = evaluate(world, gate.require);
    if (truth == Truth::no || (truth == Truth::unknown && !high_end)) return false;
  }
  return true;
}

std::size_t highest(const World& world, bool high_end) {
  const auto most = world.questionnaire.forms[world.response.form].max_level;
  std::size_t level = 0;  // the first level is where everybody stands
  while (level + 1 < world.questionnaire.levels.size() && (!most || level < most->value) &&
         reaches(world, level + 1, high_end))
    ++level;
  return level;
}

void find_levels(const World& world) {
  if (world.questionnaire.levels.empty() || !world.card.overall) return;
  world.card.level = highest(world, false);
  world.card.possible = highest(world, true);
}

struct LevelOf {
  const Questionnaire& questionnaire;
  const Question& question;

  std::optional<int> operator()(const Leveled& leveled) const { return leveled.level; }
  std::optional<int> operator()(const Chosen& chosen) const {
    const auto* choice = std::get_if<Choice>(&question.kind);
    if (!choice) return std::nullopt;
    const int count = levels_of(questionnaire, question),
              position = static_cast<int>(chosen.option);
    return choice->reverse ? count - 1 - position : position;
  }
  std::optional<int> operator()(const Ticked& ticks) const {
    const auto& levels = std::get<Ticks>(question.kind).levels_by_count;
    return levels[static_cast<std::size_t>(count_ticked(ticks))];
  }
  std::optional<int> operator()(const Amount& amount) const {
    const auto* count = std::get_if<Count>(&question.kind);
    const auto& bounds = count ? count->bands : std::get<Number>(question.kind).bands;
    if (bounds.empty()) return std::nullopt;
    return band_of(bounds, amount.number);
  }
  template <class Other>
  std::optional<int> operator()(const Other&) const {
    return std::nullopt;
  }
};

/// Every kind of answer that there is, or enough of them to meet every level.
std::vector<Value> possible_answers(const Questionnaire& questionnaire, const Question& question) {
  std::vector<Value> values;
  if (const auto* anchors = std::get_if<Anchors>(&question.kind))
    for (std::size_t i = 0; i < anchors->anchors.size(); ++i)
      values.push_back(Leveled{static_cast<int>(i)});
  if (const auto* options = options_of(questionnaire, question))
    for (std::size_t i = 0; i < options->size(); ++i) values.push_back(Chosen{i});
  if (const auto* ticks = std::get_if<Ticks>(&question.kind))
    for (std::size_t count = 0; count <= ticks->items.size(); ++count) {
      Ticked some{std::vector<bool>(ticks->items.size(), false)};
      for (std::size_t i = 0; i < count; ++i) some.items[i] = true;
      values.push_back(std::move(some));
    }
  if (const auto* count = std::get_if<Count>(&question.kind))
    for (int number = 0; number <= count->of; ++number)
      values.push_back(Amount{static_cast<double>(number)});
  if (const auto* number = std::get_if<Number>(&question.kind)) {
    values.push_back(Amount{number->least});
    for (const double bound : number->bands)
      if (bound >= number->least && bound <= number->most) values.push_back(Amount{bound});
  }
  return values;
}

}  // namespace

int levels_of(const Questionnaire& questionnaire, const Question& question) {
  if (const auto* anchors = std::get_if<Anchors>(&question.kind))
    return static_cast<int>(anchors->anchors.size());
  if (std::holds_alternative<Choice>(question.kind))
    return static_cast<int>(options_of(questionnaire, question)->size());
  if (const auto* count = std::get_if<Count>(&question.kind))
    return static_cast<int>(count->bands.size());
  if (const auto* number = std::get_if<Number>(&question.kind))
    return static_cast<int>(number->bands.size());
  int most = -1;
  if (const auto* ticks = std::get_if<Ticks>(&question.kind))
    for (const int level : ticks->levels_by_count) most = std::max(most, level);
  return most + 1;
}

std::optional<int> level_of(const Questionnaire& questionnaire, const Question& question,
                            const Value& value) {
  return std::visit(LevelOf{questionnaire, question}, value);
}

std::optional<Value> some_answer(const Questionnaire& questionnaire, const Question& question,
                                 int level) {
  for (const Value& value : possible_answers(questionnaire, question))
    if (level_of(questionnaire, question, value) == level) return value;
  return std::nullopt;
}

Card card(const Questionnaire& questionnaire, const Response& response, Date as_of) {
  Card result;
  const World world{questionnaire, response, as_of, result};
  for (const QuestionId id : questionnaire.questions.ids()) (void)state_of(world, id);
  score_questions(world);
  score_dimensions_and_topics(world);
  score_facets_and_matrix(world);
  score_overall(world);
  find_contradictions(world);
  find_levels(world);
  return result;
}

}  // namespace readiness::naive
