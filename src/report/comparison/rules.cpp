#include "base/text.hpp"
#include "report/comparison/report.hpp"
#include "report/comparison/text.hpp"
#include "report/words/advice.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace readiness::report {
namespace {

std::string words(std::string_view name) {
  std::string text(name);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

std::string title_of(PatternShift shift) {
  static constexpr std::array<std::string_view, 6> titles = {
      "appeared", "gone", "stronger", "weaker", "no longer known", "now known"};
  return std::string(titles[static_cast<std::size_t>(shift)]);
}

std::string title_of(Progress progress) {
  static constexpr std::array<std::string_view, 4> titles = {
      "done, with evidence", "claimed, without evidence", "open", "dropped: accepted for now"};
  return std::string(titles[static_cast<std::size_t>(progress)]);
}

/// The level whose gates are the news: the one that was reached, if it has any that opened, else
/// the next one.
LevelId level_of_news(const Comparison& comparison) {
  const LevelId reached = comparison.after->standing->level;
  const bool has_news =
      std::any_of(comparison.gates.begin(), comparison.gates.end(),
                  [&](const GateChange& change) { return change.level == reached; });
  return has_news ? reached : comparison.after->standing->next.value_or(reached);
}

std::string gate_text(const Questionnaire& questionnaire, const GateChange& change) {
  return gate_name(questionnaire, *change.gate) + " (level " + level_number(change.level) + ")";
}

std::vector<std::string> gates_of(const Comparison& comparison, LevelId level, bool opened) {
  std::vector<std::string> names;
  for (const GateChange& change : comparison.gates)
    if (change.opened == opened && change.level == level)
      names.push_back(gate_name(*comparison.before->questionnaire, *change.gate));
  return names;
}

bool was_so(const Comparison* before, const FollowUp& now) {
  return before && std::any_of(before->follow_ups.begin(), before->follow_ups.end(),
                               [&](const FollowUp& was) {
                                 return was.recommendation == now.recommendation &&
                                        was.progress == now.progress;
                               });
}

/// What was present before, or is now: what was only near it is no news.
std::vector<std::string> patterns_of(const Comparison& comparison, PatternShift shift) {
  std::vector<std::string> titles;
  for (const PatternChange& change : comparison.patterns)
    if (change.shift == shift &&
        (change.before == PatternState::present || change.after == PatternState::present))
      titles.push_back(comparison.before->questionnaire->patterns[change.pattern].title);
  return titles;
}

void append(Blocks& blocks, const std::string& title, Grid grid) {
  if (grid.rows.empty()) return;
  blocks.emplace_back(Heading{3, title});
  blocks.emplace_back(std::move(grid));
}

/// "Label: a; b." unless there is nothing.
void say(std::vector<std::string>& sentences, const std::string& label,
         const std::vector<std::string>& parts) {
  if (!parts.empty()) sentences.push_back(label + ": " + joined(parts, "; ") + ".");
}

}  // namespace

Blocks step_rules(const Comparison& comparison) {
  const Questionnaire& questionnaire = *comparison.before->questionnaire;
  Grid patterns{{{"pattern"}, {"before"}, {"now"}, {""}}, {}};
  for (const PatternChange& change : comparison.patterns)
    patterns.rows.push_back({questionnaire.patterns[change.pattern].title,
                             words(name_of(change.before)), words(name_of(change.after)),
                             title_of(change.shift)});
  Grid gates{{{"condition"}, {"now"}}, {}};
  for (const GateChange& change : comparison.gates)
    gates.rows.push_back(
        {gate_text(questionnaire, change), change.opened ? "opened" : "closed again"});
  Grid advice{{{"recommended before"}, {"when"}, {"now"}}, {}};
  for (const FollowUp& each : comparison.follow_ups)
    advice.rows.push_back({questionnaire.recommendations[each.recommendation].title,
                           name_of(each.timeframe), title_of(each.progress)});
  Blocks blocks;
  append(blocks, "Patterns that changed", std::move(patterns));
  append(blocks, "Conditions of levels that changed", std::move(gates));
  append(blocks, "What became of the recommendations", std::move(advice));
  return blocks;
}

std::string rules_in_short(const Comparison& comparison, const Comparison* before) {
  const Questionnaire& questionnaire = *comparison.before->questionnaire;
  std::vector<std::string> sentences;
  constexpr std::array<std::pair<Progress, const char*>, 3> kinds = {
      {{Progress::done, "Done"}, {Progress::claimed, "Claimed"}, {Progress::dropped, "Dropped"}}};
  for (const auto& [progress, label] : kinds) {
    std::vector<std::string> titles;
    for (const FollowUp& each : comparison.follow_ups)
      if (each.progress == progress && !was_so(before, each))
        titles.push_back(questionnaire.recommendations[each.recommendation].title);
    say(sentences, label, titles);
  }
  if (!comparison.gates.empty()) {
    const LevelId level = level_of_news(comparison);
    say(sentences, "Opened", gates_of(comparison, level, true));
    say(sentences, "Closed again", gates_of(comparison, level, false));
  }
  say(sentences, "Gone", patterns_of(comparison, PatternShift::gone));
  say(sentences, "Appeared", patterns_of(comparison, PatternShift::appeared));
  say(sentences, "No longer known", patterns_of(comparison, PatternShift::hidden));
  return joined(sentences, " ");
}

}  // namespace readiness::report
