#include "questionnaire/design/cases.hpp"

#include "base/overloaded.hpp"
#include "questionnaire/design/rules.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace readiness::questionnaire {
namespace {

using Op = Expression::Op;
using State = Reading::State;

constexpr double most_cases = 20000;
constexpr std::size_t most_tick_items = 14;

using Expressions = std::vector<const Expression*>;

template <class Found>
void walk(const Expression& expression, const Found& found) {
  found(expression);
  for (const Expression& argument : expression.arguments) walk(argument, found);
}

template <class Found>
void walk(const Expressions& expressions, const Found& found) {
  for (const Expression* expression : expressions) walk(*expression, found);
}

bool reads_op(const Expression& expression, Op op) {
  bool found = false;
  walk(expression, [&](const Expression& part) { found = found || part.op == op; });
  return found;
}

bool is_arithmetic(Op op) {
  return op == Op::sum || op == Op::difference || op == Op::product || op == Op::quotient;
}

/// Comparing with other numbers is the only thing for which a few sample numbers stand for all.
bool has_open_arithmetic(const Expressions& read) {
  bool found = false;
  walk(read, [&](const Expression& part) {
    found =
        found || part.op == Op::predicted || (is_arithmetic(part.op) && reads_op(part, Op::amount));
  });
  return found;
}

bool reads_items(const Expressions& read, QuestionId question) {
  bool found = false;
  walk(read, [&](const Expression& part) {
    found = found || (part.op == Op::is_ticked && part.question == question);
  });
  return found;
}

Reading given(double number) {
  Reading reading;
  reading.state = State::given;
  reading.number = number;
  reading.has_evidence = true;
  return reading;
}

std::vector<Reading> levels(int count) {
  std::vector<Reading> readings;
  for (int level = 0; level < count; ++level) readings.push_back(given(level));
  return readings;
}

std::vector<Reading> options(const Scale& scale, bool reverse) {
  std::vector<Reading> readings;
  const std::size_t last = scale.options.size() - 1;
  for (std::size_t i = 0; i <= last; ++i) {
    readings.push_back(given(static_cast<double>(reverse ? last - i : i)));
    readings.back().option = i;
  }
  return readings;
}

Reading ticked(const Ticks& ticks, std::vector<bool> items) {
  const auto count = static_cast<std::size_t>(std::count(items.begin(), items.end(), true));
  Reading reading = given(ticks.levels_by_count[count]);
  reading.ticked = std::move(items);
  return reading;
}

std::vector<Reading> counts_of_ticks(const Ticks& ticks) {
  std::vector<Reading> readings;
  for (std::size_t count = 0; count <= ticks.items.size(); ++count) {
    std::vector<bool> items(ticks.items.size(), false);
    std::fill_n(items.begin(), count, true);
    readings.push_back(ticked(ticks, std::move(items)));
  }
  return readings;
}

std::vector<Reading> sets_of_ticks(const Ticks& ticks) {
  std::vector<Reading> readings;
  const std::size_t size = std::min(ticks.items.size(), most_tick_items);
  for (std::size_t set = 0; set < (std::size_t{1} << size); ++set) {
    std::vector<bool> items(ticks.items.size(), false);
    for (std::size_t i = 0; i < size; ++i) items[i] = (set >> i & 1U) != 0;
    readings.push_back(ticked(ticks, std::move(items)));
  }
  return readings;
}

/// The ends, every number that a condition names, and one between each two.
std::vector<Reading> amounts(const Number& number, const Expressions& read) {
  std::set<double> named = {number.least, number.most};
  walk(read, [&](const Expression& part) {
    if (part.op == Op::number && part.value > number.least && part.value < number.most)
      named.insert(part.value);
  });
  std::vector<Reading> readings;
  std::optional<double> before;
  for (const double amount : named) {
    if (before) readings.push_back(given((*before + amount) / 2));
    readings.push_back(given(amount));
    before = amount;
  }
  return readings;
}

/// What has no scored question never has a score.
void fill_scores(const Questionnaire& questionnaire, Facts& facts, const PartReading& part) {
  facts.overall = part;
  for (const Question& question : questionnaire.questions) {
    if (!is_scored(questionnaire, question)) continue;
    facts.dimensions[*question.dimension] = part;
    for (const FacetId facet : question.facets) facts.facets[facet] = part;
  }
  for (const DimensionId id : questionnaire.dimensions.ids())
    if (questionnaire.dimensions[id].in_index && facts.dimensions[id].low)
      facts.counted_dimensions.push_back(id);
}

Facts facts_with(const Questionnaire& questionnaire, double score, double gap, int voices) {
  Facts facts;
  facts.readings = Table<QuestionId, Reading>(questionnaire.questions.size());
  facts.voices = Table<RoleId, int>(questionnaire.roles.size(), voices);
  facts.dimensions = Table<DimensionId, PartReading>(questionnaire.dimensions.size());
  facts.facets = Table<FacetId, PartReading>(questionnaire.facets.size());
  fill_scores(questionnaire, facts, {score, score, score, gap});
  facts.gaps = std::vector<double>(questionnaire.dimensions.size(), gap);
  return facts;
}

void fill_shares(const Questionnaire& questionnaire, Facts& facts, double convergence,
                 double danger, double unknown) {
  for (const QuestionId id : questionnaire.questions.ids()) {
    facts.convergence[id.value] = convergence;
    facts.danger[id.value] = danger;
  }
  for (const RoleId id : questionnaire.roles.ids()) facts.unknown_share[id.value] = unknown;
}

}  // namespace

Facts best_facts(const Questionnaire& questionnaire) {
  Facts facts = facts_with(questionnaire, questionnaire.scoring.range_high, 0, 1'000'000);
  fill_shares(questionnaire, facts, 1, 0, 0);
  return facts;
}

Facts worst_facts(const Questionnaire& questionnaire) {
  const ScoringRules& rules = questionnaire.scoring;
  Facts facts = facts_with(questionnaire, rules.range_low, rules.range_high - rules.range_low, 0);
  fill_shares(questionnaire, facts, 0, 1, 1);
  return facts;
}

Cases::Cases(const Questionnaire& questionnaire, const Expression& condition,
             std::vector<RoleId> roles)
    : questionnaire_(questionnaire),
      condition_(condition),
      read_{&condition},
      roles_(std::move(roles)) {
  std::set<std::string> flags;
  walk(condition, [&](const Expression& part) {
    if (part.op == Op::has_flag) flags.insert(part.flag);
  });
  flags_.assign(flags.begin(), flags.end());
  for (const QuestionId question : questions_in(condition)) add(question);
  is_bounded_ = !has_open_arithmetic(read_) && !reads_items_of_long_list();
  for (Variable& variable : variables_) variable.readings = readings_of(variable.question);
}

void Cases::add(QuestionId question) {
  for (const Variable& variable : variables_)
    if (variable.question == question) return;
  if (const auto& when = questionnaire_.questions[question].when) {
    read_.push_back(&*when);
    for (const QuestionId needed : questions_in(*when)) add(needed);  // never in a circle
  }
  variables_.push_back({question, {}});
}

bool Cases::reads_items_of_long_list() const {
  return std::any_of(variables_.begin(), variables_.end(), [&](const Variable& variable) {
    const auto* ticks = std::get_if<Ticks>(&questionnaire_.questions[variable.question].kind);
    return ticks && ticks->items.size() > most_tick_items && reads_items(read_, variable.question);
  });
}

std::vector<Reading> Cases::readings_of(QuestionId id) const {
  const Question& question = questionnaire_.questions[id];
  std::vector<Reading> readings = std::visit(
      Overloaded{
          [&](const Choice& choice) {
            return options(questionnaire_.scales[choice.scale], choice.reverse);
          },
          [&](const Probe& probe) { return options(questionnaire_.scales[probe.scale], false); },
          [&](const Ticks& ticks) {
            return reads_items(read_, id) ? sets_of_ticks(ticks) : counts_of_ticks(ticks);
          },
          [&](const Number& number) {
            return number.bands.empty() ? amounts(number, read_)
                                        : levels(level_count(questionnaire_, question.kind));
          },
          [&](const Text&) { return levels(1); },
          [&](const auto&) { return levels(level_count(questionnaire_, question.kind)); },
      },
      question.kind);
  Reading open;
  open.dont_know = true;
  readings.push_back(open);
  if (question.may_be_not_applicable) {
    Reading absent;
    absent.state = State::absent;
    absent.not_applicable = true;
    readings.push_back(absent);
  }
  return readings;
}

void Cases::keep_worst() {
  for (Variable& variable : variables_) {
    if (level_count(questionnaire_, questionnaire_.questions[variable.question].kind) == 0 ||
        is_context(questionnaire_.questions[variable.question]))
      continue;
    const auto is_worst = [](const Reading& reading) {
      return reading.state == State::given && reading.number < 0.5;
    };
    std::erase_if(variable.readings, [&](const Reading& reading) { return !is_worst(reading); });
    for (Reading& reading : variable.readings) reading.has_evidence = false;
  }
}

double Cases::count() const {
  double product = static_cast<double>(std::max<std::size_t>(roles_.size(), 1));
  for (const Variable& variable : variables_)
    product *= static_cast<double>(variable.readings.size());
  for (std::size_t i = 0; i < flags_.size(); ++i) product *= 2;
  return product;
}

std::optional<PossibleTruths> Cases::truths(const Facts& facts) const {
  if (!is_bounded_ || count() > most_cases) return std::nullopt;
  PossibleTruths truths;
  Facts varied = facts;
  if (roles_.empty()) try_answers(0, varied, truths);
  for (const RoleId role : roles_) {
    varied.role = role;
    try_answers(0, varied, truths);
  }
  return truths;
}

void Cases::try_answers(std::size_t variable, Facts& facts, PossibleTruths& truths) const {
  if (variable == variables_.size()) return try_flags(0, facts, truths);
  const auto& [id, readings] = variables_[variable];
  Reading& reading = facts.readings[id];
  const auto& when = questionnaire_.questions[id].when;
  if (when && evaluate(*when, facts) == Truth::no) {
    reading = Reading{};
    reading.state = State::absent;
    return try_answers(variable + 1, facts, truths);
  }
  for (const Reading& answer : readings) {
    reading = answer;
    try_answers(variable + 1, facts, truths);
  }
}

void Cases::try_flags(std::size_t flag, Facts& facts, PossibleTruths& truths) const {
  if (flag < flags_.size()) {
    for (const Truth truth : {Truth::no, Truth::yes}) {
      facts.flags[flags_[flag]] = truth;
      try_flags(flag + 1, facts, truths);
    }
    return;
  }
  const Truth truth = evaluate(condition_, facts);
  truths.yes = truths.yes || truth == Truth::yes;
  truths.unknown = truths.unknown || truth == Truth::unknown;
  truths.no = truths.no || truth == Truth::no;
}

std::optional<PossibleTruths> possible_truths(const Questionnaire& questionnaire,
                                              const Expression& condition) {
  const Cases cases(questionnaire, condition, questionnaire.roles.ids());
  Facts many = worst_facts(questionnaire);
  for (int& voices : many.voices) voices = 1'000'000;
  PossibleTruths all;
  for (const Facts& facts : {worst_facts(questionnaire), best_facts(questionnaire), many}) {
    const auto truths = cases.truths(facts);
    if (!truths) return std::nullopt;
    all.yes = all.yes || truths->yes;
    all.unknown = all.unknown || truths->unknown;
    all.no = all.no || truths->no;
  }
  return all;
}

}  // namespace readiness::questionnaire
