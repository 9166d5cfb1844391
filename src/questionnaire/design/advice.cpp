// Rules about patterns and recommendations: what can never happen, and what would change nothing.

#include "base/overloaded.hpp"
#include "questionnaire/design/cases.hpp"
#include "questionnaire/design/rules.hpp"

#include <algorithm>
#include <array>

namespace readiness::questionnaire {
namespace {

int first_count_at(const Ticks& ticks, int level) {
  const auto found = std::find(ticks.levels_by_count.begin(), ticks.levels_by_count.end(), level);
  return found == ticks.levels_by_count.end()
             ? static_cast<int>(ticks.items.size())
             : static_cast<int>(found - ticks.levels_by_count.begin());
}

/// An answer at a level, with evidence.
Reading answered_at(const Questionnaire& questionnaire, const Question& question, int level) {
  Reading reading;
  reading.state = Reading::State::given;
  reading.number = level;
  reading.has_evidence = true;
  std::visit(
      Overloaded{[&](const Choice& choice) {
                   const int last =
                       static_cast<int>(questionnaire.scales[choice.scale].options.size()) - 1;
                   reading.option = static_cast<std::size_t>(choice.reverse ? last - level : level);
                 },
                 [&](const Ticks& ticks) {
                   reading.ticked.assign(ticks.items.size(), false);
                   std::fill_n(reading.ticked.begin(), first_count_at(ticks, level), true);
                 },
                 [](const auto&) {}},
      question.kind);
  return reading;
}

/// Everything open but what the recommendation raises.
Facts once_done(const Questionnaire& questionnaire, const Recommendation& done) {
  Facts facts = best_facts(questionnaire);
  for (const auto& [question, level] : done.raises)
    facts.readings[question] = answered_at(questionnaire, questionnaire.questions[question], level);
  return facts;
}

void too_few_possible_signs(const DesignCheck& design) {
  for (const Pattern& pattern : design.questionnaire.patterns) {
    int possible = 0;
    for (const Sign& sign : pattern.signs) {
      const auto truths = possible_truths(design.questionnaire, sign.when);
      possible += !truths || truths->yes ? 1 : 0;
    }
    if (possible >= pattern.need) continue;
    design.report(pattern.origin,
                  "the pattern " + quoted(pattern.id) + " can never be present: it needs " +
                      std::to_string(pattern.need) + " signs; only " + std::to_string(possible) +
                      " of its own can hold",
                  "lower `need:`, or correct the signs");
  }
}

void constant_triggers(const DesignCheck& design) {
  for (const Recommendation& each : design.questionnaire.recommendations) {
    const auto truths = possible_truths(design.questionnaire, each.when);
    if (!truths || (truths->yes && truths->no)) continue;
    design.report(each.when_origin,
                  "the recommendation " + quoted(each.id) + " is called for by " +
                      (truths->yes ? "whatever is answered" : "no answers at all"),
                  "let `when:` hold for some answers and fail for others");
  }
}

void raises_that_miss_the_trigger(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  for (const Recommendation& each : questionnaire.recommendations) {
    for (const QuestionId read : questions_in(each.when))
      if (is_scored(questionnaire, questionnaire.questions[read]) && each.raises.count(read) == 0)
        design.report(each.when_origin,
                      quoted(each.id) + " is called for by " +
                          called(questionnaire.questions[read]) + " and does not raise it",
                      "name it under `raises:`, or take it out of `when:`");
    if (evaluate(each.when, once_done(questionnaire, each)) == Truth::yes)
      design.report(each.when_origin,
                    quoted(each.id) + " would still be called for once it is done",
                    "raise its questions above what `when:` asks for");
  }
}

void untreated_patterns(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  if (questionnaire.recommendations.empty()) return;
  for (const PatternId id : questionnaire.patterns.ids()) {
    const Pattern& pattern = questionnaire.patterns[id];
    const bool is_treated =
        std::any_of(questionnaire.recommendations.begin(), questionnaire.recommendations.end(),
                    [&](const Recommendation& each) { return contains(each.treats, id); });
    if (pattern.healthy || is_treated) continue;
    design.report(pattern.origin, "no recommendation treats the pattern " + quoted(pattern.id),
                  "name it under `treats:` of one, or write one");
  }
}

void remedies_that_do_not_treat(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  for (const PatternId id : questionnaire.patterns.ids())
    for (const RecommendationId remedy : questionnaire.patterns[id].remedies) {
      const Recommendation& row = questionnaire.recommendations[remedy];
      if (contains(row.treats, id)) continue;
      design.report(questionnaire.patterns[id].origin,
                    quoted(row.id) + " is a remedy of " + quoted(questionnaire.patterns[id].id) +
                        " and does not treat it",
                    "name the pattern under its `treats:`, or choose another remedy");
    }
}

void many_steps(const DesignCheck& design) {
  constexpr std::size_t most = 4;
  for (const Recommendation& each : design.questionnaire.recommendations)
    if (each.steps.size() > most)
      design.report(
          each.origin,
          quoted(each.id) + " has " + std::to_string(each.steps.size()) + " steps after the first",
          "keep the four that matter");
}

/// Whether less of what is answered is better, as the answer reads; nothing where it has no more or
/// less.
std::optional<bool> is_better_down(const Question& question) {
  const auto by_bands = [](const std::vector<double>& bands) {
    return bands.empty() ? std::nullopt : std::optional(bands.front() > bands.back());
  };
  return std::visit(Overloaded{[](const Choice& choice) { return std::optional(choice.reverse); },
                               [&](const Count& count) { return by_bands(count.bands); },
                               [&](const Number& number) { return by_bands(number.bands); },
                               [](const auto&) { return std::optional<bool>(); }},
                    question.kind);
}

void metrics_against_their_question(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  for (const Recommendation& each : questionnaire.recommendations) {
    if (!each.metric || !each.metric->question) continue;
    const Question& question = questionnaire.questions[*each.metric->question];
    const std::optional<bool> down = is_better_down(question);
    if (!down || *down != each.metric->rises) continue;
    design.report(each.origin,
                  "the metric of " + quoted(each.id) + " is better " +
                      (*down ? "upwards" : "downwards") + ", and the answers to " +
                      called(question) + " are better " + (*down ? "downwards" : "upwards"),
                  "write `better: " + std::string(*down ? "down" : "up") +
                      "`, and name what is counted as its question asks for it");
  }
}

constexpr std::array advice_rows = {
    DesignRule{"Q0437", Severity::error, "Fewer signs of a pattern can hold than it needs.",
               too_few_possible_signs},
    DesignRule{"Q0460", Severity::error, "No answers call for a recommendation, or all do.",
               constant_triggers},
    DesignRule{"Q0461", Severity::error,
               "A recommendation still applies once all that it raises is done.",
               raises_that_miss_the_trigger},
    DesignRule{"Q0462", Severity::warning, "A pattern is treated by no recommendation.",
               untreated_patterns},
    DesignRule{"Q0463", Severity::error, "A remedy of a pattern does not treat it.",
               remedies_that_do_not_treat},
    DesignRule{"Q0464", Severity::warning,
               "A recommendation has more than four steps after the first.", many_steps},
    DesignRule{"Q0469", Severity::warning, "A metric points the other way than its question.",
               metrics_against_their_question},
};

}  // namespace

std::span<const DesignRule> advice_rules() { return advice_rows; }

}  // namespace readiness::questionnaire
