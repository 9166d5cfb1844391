#include "review/rule_changes.hpp"

#include "scoring/score.hpp"

#include <algorithm>
#include <array>

namespace readiness::review {
namespace {

bool is_given(const Assessment& assessment, QuestionId id) {
  return assessment.card.questions[id].state == AnswerState::given;
}

bool is_open(const Assessment& assessment, QuestionId id) {
  return is_open(assessment.card.questions[id].state);
}

/// Known before, and left open or not even asked now.
bool was_known_and_is_open(const Assessment& before, const Assessment& after, QuestionId id) {
  const bool is_asked_no_more = after.card.questions[id].state == AnswerState::not_asked;
  return is_given(before, id) && (is_open(after, id) || is_asked_no_more);
}

/// Whether an answer that is open now hides part of what these questions said before.
bool is_hidden(const Assessment& before, const Assessment& after,
               const std::vector<QuestionId>& read) {
  return std::any_of(read.begin(), read.end(),
                     [&](QuestionId id) { return was_known_and_is_open(before, after, id); });
}

std::vector<QuestionId> questions_of(const Pattern& pattern) {
  std::vector<QuestionId> read = questions_in(pattern.must.when);
  const auto add = [&](const Expression& condition) {
    for (const QuestionId id : questions_in(condition)) add_once(read, id);
  };
  for (const Sign& sign : pattern.signs) add(sign.when);
  if (pattern.counter) add(*pattern.counter);
  return read;
}

int nearness(PatternState state) {
  switch (state) {
    case PatternState::present:
      return 3;
    case PatternState::likely:
      return 2;
    case PatternState::watch:
      return 1;
    case PatternState::not_seen:
    case PatternState::cannot_tell:
      break;
  }
  return 0;
}

PatternShift shift_of(PatternState before, PatternState after, bool hidden) {
  if (after == PatternState::present) return PatternShift::appeared;
  if (after == PatternState::cannot_tell) return PatternShift::hidden;
  if (before == PatternState::cannot_tell) return PatternShift::told;
  if (nearness(after) > nearness(before)) return PatternShift::stronger;
  if (hidden) return PatternShift::hidden;
  const bool gone = before == PatternState::present && after == PatternState::not_seen;
  return gone ? PatternShift::gone : PatternShift::weaker;
}

/// What called for a recommendation before and rose, with proof.
bool is_proven(const Assessment& before, const Assessment& after, const Advice& advice) {
  return std::any_of(advice.because.begin(), advice.because.end(), [&](const Because& reason) {
    if (!reason.question || reason.predicted || !is_given(after, *reason.question)) return false;
    const QuestionScore& now = after.card.questions[*reason.question];
    const int was = before.card.questions[*reason.question].supported.value_or(0);
    return now.has_evidence && now.supported && *now.supported > was;
  });
}

bool is_accepted(const Assessment& assessment, const Recommendation& recommendation) {
  const auto& accepted = assessment.response->accepted;
  return std::any_of(accepted.begin(), accepted.end(), [&](const Acceptance& each) {
    const auto pattern = find_by_id(assessment.questionnaire->patterns, each.pattern);
    const bool treated =
        pattern && std::find(recommendation.treats.begin(), recommendation.treats.end(),
                             *pattern) != recommendation.treats.end();
    return treated && (!each.expires || *each.expires >= assessment.card.as_of);
  });
}

/// Whether the answers call for it. Where that cannot be told, it is called for as long as an
/// answer is open; what only several voices could tell, such as whether they agree, calls for
/// nothing while one person answers.
bool is_called_for(const Assessment& after, const Recommendation& about) {
  // Read from the answers alone: an unproven gate is no sign that something is done.
  const Facts facts = with_predictions(*after.questionnaire, diagnostic_facts(after));
  const Truth calls = evaluate(about.when, facts);
  const std::vector<QuestionId> read = questions_in(about.when);
  return calls == Truth::yes ||
         (calls == Truth::unknown &&
          std::any_of(read.begin(), read.end(), [&](QuestionId id) { return is_open(after, id); }));
}

Progress progress_of(const Assessment& before, const Assessment& after, const Advice& advice) {
  const Recommendation& about = before.questionnaire->recommendations[advice.recommendation];
  const bool gone =
      !is_called_for(after, about) && !is_hidden(before, after, questions_in(about.when));
  if (!gone) return is_accepted(after, about) ? Progress::dropped : Progress::open;
  return is_proven(before, after, advice) ? Progress::done : Progress::claimed;
}

}  // namespace

std::string_view name_of(PatternShift shift) {
  static constexpr std::array<std::string_view, 6> names = {"appeared", "gone",   "stronger",
                                                            "weaker",   "hidden", "told"};
  return names[static_cast<std::size_t>(shift)];
}

std::string_view name_of(Progress progress) {
  static constexpr std::array<std::string_view, 4> names = {"done", "claimed", "open", "dropped"};
  return names[static_cast<std::size_t>(progress)];
}

std::vector<PatternChange> pattern_changes(const Assessment& before, const Assessment& after) {
  std::vector<PatternChange> changes;
  if (!before.patterns || !after.patterns) return changes;
  for (const PatternId id : before.questionnaire->patterns.ids()) {
    const PatternState was = before.patterns->findings[id.value].state;
    const PatternState is = after.patterns->findings[id.value].state;
    if (was == is) continue;
    const auto& settled_by = after.patterns->findings[id.value].settled_by;
    const bool could_be_more =
        is != PatternState::not_seen &&
        std::any_of(settled_by.begin(), settled_by.end(),
                    [&](QuestionId question) { return is_open(after, question); });
    const bool hidden =
        could_be_more || is_hidden(before, after, questions_of(before.questionnaire->patterns[id]));
    changes.push_back({id, was, is, shift_of(was, is, hidden)});
  }
  return changes;
}

std::vector<GateChange> gate_changes(const Assessment& before, const Assessment& after) {
  std::vector<GateChange> changes;
  if (!before.card.overall || !after.card.overall) return changes;
  const Questionnaire& questionnaire = *before.questionnaire;
  for (const LevelId level : questionnaire.levels.ids()) {
    const auto was = conditions_of(questionnaire, before.card, level);
    const auto is = conditions_of(questionnaire, after.card, level);
    for (std::size_t i = 0; i < was.size(); ++i) {
      const bool open = is[i].at_low == Truth::yes;
      if (was[i].gate && open != (was[i].at_low == Truth::yes))
        changes.push_back({level, was[i].gate, open});
    }
  }
  return changes;
}

std::vector<FollowUp> follow_ups(const Assessment& before, const Assessment& after) {
  std::vector<FollowUp> found;
  const std::optional<Plan> plan = after.guidance ? roadmap(before) : std::nullopt;
  if (!plan) return found;
  for (const Advice& advice : before.guidance->advice)
    if (const PlanStep* step = plan->step(advice.recommendation))
      found.push_back({advice.recommendation, step->timeframe, progress_of(before, after, advice)});
  return found;
}

}  // namespace readiness::review
