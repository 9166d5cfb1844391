// Explains what is concluded: levels with their gates, patterns and recommendations.

#include "base/number.hpp"
#include "base/text.hpp"
#include "report/explain/thing.hpp"
#include "report/words/advice.hpp"
#include "report/words/answers.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

std::string open_or_closed(const Condition& condition) {
  if (condition.at_low == Truth::yes) return "open";
  return condition.at_high == Truth::no ? "closed" : "closed, an open answer could open it";
}

/// The conditions of a level where these answers have any: the overall first.
std::vector<Condition> conditions_here(const Questionnaire& questionnaire, const Assessment* here,
                                       LevelId level) {
  if (!here || !here->card.overall) return {};
  return conditions_of(questionnaire, here->card, level);
}

/// By its own text, where its author wrote one; to an author by both.
std::string in_words(const Scene& scene, const std::string& text, const Expression& condition,
                     const Origin& origin) {
  if (!text.empty() && !scene.debug) return text;
  return (text.empty() ? "" : text + ": ") + condition_in_words(scene, condition, origin);
}

std::string in_words(const Scene& scene, const Gate& gate) {
  return in_words(scene, gate.text, gate.require, gate.origin);
}

/// What a sign says of these answers; nothing without any.
std::string sign_here(const Assessment* here, const Sign& sign) {
  if (!here || !here->card.overall) return {};
  const Facts facts = with_predictions(*here->questionnaire, diagnostic_facts(*here));
  switch (evaluate(sign.when, facts)) {
    case Truth::yes:
      return " - yes";
    case Truth::no:
      return " - no";
    case Truth::unknown:
      break;
  }
  return " - not known";
}

ListItem sign_item(const Scene& scene, const Sign& sign) {
  return {in_words(scene, sign.text, sign.when, sign.origin) + sign_here(scene.here, sign), {}};
}

Blocks finding_here(const Assessment& here, PatternId id) {
  if (!here.patterns) return {};
  const PatternFinding& finding = here.patterns->findings[id.value];
  if (finding.state == PatternState::not_seen) return {Paragraph{"Here: not seen."}};
  std::string state(name_of(finding.state));
  std::replace(state.begin(), state.end(), '_', ' ');
  List list;
  for (const Because& because : finding.because)
    list.items.push_back({"because " + reason_text(here, because), {}});
  std::vector<std::string> open;
  for (const QuestionId question : finding.settled_by)
    open.push_back(name_of(here.questionnaire->questions[question]));
  if (!open.empty()) list.items.push_back({"could still be settled by: " + joined(open, ", "), {}});
  return {Heading{2, "Here: " + state + (finding.rests_on_predictions ? ", on predictions" : "")},
          std::move(list)};
}

const Advice* advice_on(const Assessment* here, RecommendationId id) {
  if (!here || !here->guidance) return nullptr;
  for (const Advice& advice : here->guidance->advice)
    if (advice.recommendation == id) return &advice;
  return nullptr;
}

std::string rank_text(const Priority& terms) {
  return "rank " + fixed(terms.value(), 2) + " = impact " + fixed(terms.impact, 1) + " x gap " +
         fixed(terms.gap, 2) + " x sureness " + fixed(terms.sureness, 1) + " / sqrt(" +
         shortest(terms.days) + ")";
}

std::string turn_text(const Assessment& here, RecommendationId id) {
  const std::optional<Plan> plan = roadmap(here);
  const PlanStep* step = plan ? plan->step(id) : nullptr;
  if (!step) return "later, not on the roadmap";
  return "step " + std::to_string(step_number(*plan, id)) + " of the roadmap, by " +
         due_text(here, step->due) + ": " + with_small_start(why_text(here, *step));
}

/// "level 3 of 4", or in the answer's own words.
std::string raised_to(const Questionnaire& questionnaire, QuestionId id, int level) {
  const Question& question = questionnaire.questions[id];
  const std::string words = level_in_words(questionnaire, question, level);
  if (!words.empty()) return in_quotes(words);
  return "level " + std::to_string(level) + " of " +
         std::to_string(level_count(questionnaire, question.kind) - 1);
}

List recommendation_facts(const Scene& scene, RecommendationId id) {
  const Questionnaire& questionnaire = scene.questionnaire;
  const Recommendation& about = questionnaire.recommendations[id];
  List list;
  add_line(list, "Called for when", condition_in_words(scene, about.when, about.when_origin));
  add_line(list, "Stage", questionnaire.stages[about.stage].title);
  if (about.facet) add_line(list, "Serves", questionnaire.facets[*about.facet].title);
  std::vector<std::string> raises;
  for (const auto& [question, level] : about.raises)
    raises.push_back(name_of(questionnaire.questions[question]) + " to " +
                     raised_to(questionnaire, question, level));
  add_line(list, "Raises", joined(raises, "; "));
  add_line(list, "Treats", joined(titles_of(questionnaire.patterns, about.treats), "; "));
  add_line(list, "Requires",
           joined(titles_of(questionnaire.recommendations, about.requires_done), "; "));
  std::vector<std::string> unlocks;
  for (const Recommendation& other : questionnaire.recommendations)
    if (std::find(other.requires_done.begin(), other.requires_done.end(), id) !=
        other.requires_done.end())
      unlocks.push_back(other.title);
  add_line(list, "Unlocks", joined(unlocks, "; "));
  return list;
}

List how_to_do_it(const Recommendation& about) {
  List list;
  const std::string agreed =
      about.agree_with.empty() ? "" : ", agreed with " + with_small_start(about.agree_with);
  list.items.push_back({about.owner + agreed + "; " + work_text(about.effort) + " within " +
                            shortest(about.weeks) + (about.weeks == 1 ? " week" : " weeks"),
                        {}});
  add_line(list, "this week", about.first_step);
  add_line(list, "this week, where something is there already", about.strengthen_step);
  for (const std::string& step : about.steps) add_line(list, "then", step);
  add_line(list, "done when", about.done_when);
  add_line(list, "stop", about.stop_when);
  if (about.metric)
    add_line(list, "watch",
             about.metric->name + (about.metric->question ? "" : " (counted by hand)"));
  add_line(list, "good enough", about.good_enough);
  add_line(list, "trap", about.trap);
  return list;
}

}  // namespace

Blocks explain_level(const Scene& scene, LevelId id) {
  const auto& [questionnaire, here, debug] = scene;
  const Level& level = questionnaire.levels[id];
  Blocks blocks = {Heading{1, "Level " + level_number(id) + ": " + level.title, level.id}};
  if (!level.text.empty()) blocks.emplace_back(Paragraph{level.text});
  const std::vector<Condition> conditions = conditions_here(questionnaire, here, id);
  List list;
  const ScoreStyle style = score_style(questionnaire);
  list.items.push_back({"overall of " + score_text(style, level.min) + " or more at the low end" +
                            (conditions.empty() ? "" : ": " + open_or_closed(conditions.front())),
                        {}});
  for (std::size_t i = 0; i < level.gates.size(); ++i)
    list.items.push_back({in_words(scene, level.gates[i]) +
                              (conditions.empty() ? "" : ": " + open_or_closed(conditions[i + 1])),
                          {}});
  blocks.emplace_back(std::move(list));
  if (here && here->standing)
    blocks.emplace_back(
        Paragraph{"Here: " + level_name(questionnaire, here->standing->level) + " is reached."});
  return blocks;
}

Blocks explain_gate(const Scene& scene, LevelId level, std::size_t gate) {
  const auto& [questionnaire, here, debug] = scene;
  const Level& of = questionnaire.levels[level];
  const Gate& about = of.gates[gate];
  Blocks blocks = {
      Heading{1, gate_name(questionnaire, about), of.id + "." + std::to_string(gate + 1)},
      Paragraph{"A condition of " + level_name(questionnaire, level) + ": " +
                condition_in_words(scene, about.require, about.origin)}};
  List openers;
  for (const Recommendation& each : questionnaire.recommendations)
    for (const QuestionId question : questions_in(about.require))
      if (each.raises.count(question) > 0) {
        openers.items.push_back({in_quotes(each.title) + " raises " +
                                     name_of(questionnaire.questions[question]) + " to " +
                                     raised_to(questionnaire, question, each.raises.at(question)),
                                 {}});
      }
  blocks.emplace_back(std::move(openers));
  const std::vector<Condition> conditions = conditions_here(questionnaire, here, level);
  if (conditions.empty()) return blocks;
  List standing;
  add_line(standing, "Here", open_or_closed(conditions[gate + 1]));
  for (const QuestionId question : questions_in(about.require))
    add_line(standing, name_of(questionnaire.questions[question]), level_text(*here, question));
  blocks.emplace_back(std::move(standing));
  return blocks;
}

Blocks explain_pattern(const Scene& scene, PatternId id) {
  const auto& [questionnaire, here, debug] = scene;
  const Pattern& pattern = questionnaire.patterns[id];
  Blocks blocks = {Heading{1, pattern.title, pattern.id}, Paragraph{pattern.text}};
  blocks.emplace_back(Heading{2, "Must hold"});
  blocks.emplace_back(List{ListMark::bullet, {sign_item(scene, pattern.must)}});
  blocks.emplace_back(Heading{2, "Signs, of which it needs " + std::to_string(pattern.need)});
  List signs;
  for (const Sign& sign : pattern.signs) signs.items.push_back(sign_item(scene, sign));
  blocks.emplace_back(std::move(signs));
  List more;
  if (pattern.counter) {
    std::vector<std::string> names;
    for (const QuestionId question : questions_in(*pattern.counter))
      names.push_back(name_of(questionnaire.questions[question]));
    add_line(more, "Countered by good answers to", joined(names, ", "));
  }
  add_line(more, "Leads to", joined(titles_of(questionnaire.patterns, pattern.leads_to), "; "));
  add_line(more, "Begin with",
           joined(titles_of(questionnaire.recommendations, pattern.remedies), "; "));
  add_line(more, "Would prove this wrong", pattern.disproved_by);
  blocks.emplace_back(std::move(more));
  if (here)
    for (Block& block : finding_here(*here, id)) blocks.push_back(std::move(block));
  return blocks;
}

Blocks explain_recommendation(const Scene& scene, RecommendationId id) {
  const auto& [questionnaire, here, debug] = scene;
  const Recommendation& about = questionnaire.recommendations[id];
  Blocks blocks = {Heading{1, about.title, about.id}, Paragraph{about.because + "."},
                   recommendation_facts(scene, id)};
  const Advice* advice = advice_on(here, id);
  if (!advice) {
    blocks.emplace_back(how_to_do_it(about));
    if (here) blocks.emplace_back(Paragraph{"Here: these answers do not call for it."});
    return blocks;
  }
  blocks.emplace_back(Heading{2, "Here: " + turn_text(*here, id)});
  if (debug) blocks.emplace_back(Paragraph{rank_text(advice->priority)});
  blocks.emplace_back(List{ListMark::bullet, {in_full(*here, *advice, *roadmap(*here))}});
  return blocks;
}

}  // namespace readiness::report
