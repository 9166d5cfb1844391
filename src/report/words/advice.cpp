#include "report/words/advice.hpp"

#include "answers/value.hpp"
#include "base/contains.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "report/words/answers.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace readiness::report {
namespace {

constexpr std::size_t most_reasons = 3, most_asked = 3;

std::string weeks_text(double weeks) { return weeks == 1 ? "1 week" : shortest(weeks) + " weeks"; }

std::string metric_text(const Assessment& assessment, const Metric& metric) {
  std::string text = metric.name + (metric.rises ? ", upwards" : ", downwards");
  if (!metric.question) return text + "; counted by hand, so measure the starting value first";
  const QuestionId question = *metric.question;
  const Question& row = assessment.questionnaire->questions[question];
  const Answer* expected = prediction_of(assessment, question);
  if (assessment.card.questions[question].state == AnswerState::given &&
      !is_for_groups_only(assessment, question))
    return text + "; today: " + quoted_answer(assessment, question);
  if (expected && claimed_level(*assessment.questionnaire, row, expected->value))
    return text + "; expected today: \"" +
           in_words(*assessment.questionnaire, row, expected->value) + "\"";
  return text + "; today: " + answer_text(assessment, question);
}

/// The titles of other recommendations.
std::string titles(const Questionnaire& questionnaire, const std::vector<RecommendationId>& ids) {
  std::vector<std::string> titles;
  for (const RecommendationId id : ids)
    titles.push_back(in_quotes(questionnaire.recommendations[id].title));
  return enumerated(titles);
}

/// "Risk lead, agreed with HR; 3 days of work, by 3 Dec".
std::string effort_text(const Assessment& assessment, const Recommendation& about,
                        const PlanStep* step) {
  std::string text = owner_text(assessment, about);
  if (!about.agree_with.empty()) text += ", agreed with " + with_small_start(about.agree_with);
  text += "; " + work_text(about.effort);
  return text +
         (step ? ", by " + due_text(assessment, step->due) : " within " + weeks_text(about.weeks));
}

std::string gates_opened(const Questionnaire& questionnaire, const Advice& advice) {
  std::vector<std::string> names;
  for (const Gate* gate : advice.opens) names.push_back(gate_name(questionnaire, *gate));
  return enumerated(names);
}

Date begin_of(const Recommendation& about, const PlanStep& step) {
  return step.due - static_cast<int>(std::ceil(about.weeks * 7));
}

class Details {
 public:
  void add(const std::string& label, const std::string& text) {
    if (!text.empty()) lines_.push_back(label + text);
  }
  std::vector<std::string> lines() { return std::move(lines_); }

 private:
  std::vector<std::string> lines_;
};

}  // namespace

std::string days_text(double days) {
  if (days == 0.5) return "half a day";
  return days == 1 ? "1 day" : shortest(days) + " days";
}

std::string work_text(const Effort& effort) {
  std::string text = days_text(effort.likely) + " of work";
  if (effort.low < effort.high)
    text += " (" + shortest(effort.low) + " to " + shortest(effort.high) + ")";
  return text;
}

Date review_of(const Assessment& assessment, const Recommendation& about, const PlanStep* step) {
  return (step ? begin_of(about, *step) : assessment.card.as_of) + about.review_days;
}

std::string owner_text(const Assessment& assessment, const Recommendation& recommendation) {
  if (recommendation.owner_id)
    for (const Response& voice : assessment.voices)
      for (const auto& [owner, name] : voice.owners)
        if (owner == assessment.questionnaire->owners[*recommendation.owner_id].id && !name.empty())
          return name + " (" + with_small_start(recommendation.owner) + ")";
  return recommendation.owner;
}

std::string due_text(const Assessment& assessment, Date due) {
  const std::string text = to_long_text(due), today = to_long_text(assessment.card.as_of);
  const std::string year = today.substr(today.rfind(' '));
  return text.ends_with(year) ? text.substr(0, text.size() - year.size()) : text;
}

std::string what_to_ask(const Assessment& assessment, const Ask& ask) {
  std::vector<std::string> names;
  for (const QuestionId id : ask.questions)
    names.push_back(name_of(assessment.questionnaire->questions[id]));
  const std::string begin = ask.for_evidence   ? "Put evidence beside "
                            : ask.whom.empty() ? "Find out who knows about "
                                               : "Ask " + ask.whom + " about ";
  return begin + enumerated_first(std::move(names), most_asked);
}

std::string why_text(const Assessment& assessment, const PlanStep& step) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const Recommendation& about = questionnaire.recommendations[step.recommendation];
  if (step.needed_for)
    return "Needed before \"" + questionnaire.recommendations[*step.needed_for].title + "\".";
  std::string gates;
  for (const Gate* gate : step.opens)
    gates += (gates.empty() ? "" : "; ") + gate_name(questionnaire, *gate);
  switch (step.why) {
    case StepReason::harm:
      return "Harm: " + with_small_start(about.because) + ".";
    case StepReason::cause: {
      const Pattern& lead = questionnaire.patterns[*assessment.patterns->lead];
      return "Cause: " + (lead.short_name.empty() ? lead.title : lead.short_name) + ".";
    }
    case StepReason::gate:
      return "A condition of level " + level_number(*assessment.standing->next) + ": " + gates +
             ".";
    case StepReason::points:
      return "Points: " + with_small_start(about.because) + ".";
    case StepReason::more:
      break;
  }
  return about.because + ".";
}

/// "; the first alone would" where the later steps do not lead further up; else nothing.
std::string first_that_do(const Plan& plan) {
  std::size_t count = 0;
  while (count < plan.steps.size() && plan.steps[count].level_after < plan.after.standing->level)
    ++count;
  if (++count >= plan.steps.size()) return {};
  return count == 1 ? "; the first alone would" : "; the first " + std::to_string(count) + " would";
}

/// "These 5 steps"; by their numbers where somebody is to be asked before them.
std::string steps_text(const Plan& plan) {
  const std::size_t count = plan.steps.size(), last = plan.asks.size() + count;
  if (plan.asks.empty())
    return count == 1 ? "This step" : "These " + std::to_string(count) + " steps";
  return count == 1 ? "Step " + std::to_string(last)
                    : "Steps " + std::to_string(last - count + 1) +
                          (count == 2 ? " and " : " to ") + std::to_string(last);
}

/// "would raise the overall from 35 to 39 at the least".
std::string rise_text(const ScoreStyle& style, double before, double after) {
  const std::string was = score_text(style, before), is = score_text(style, after);
  return was == is ? "would leave the overall at " + is + " at the least"
                   : "would raise the overall from " + was + " to " + is + " at the least";
}

std::string plan_text(const Assessment& assessment, const Plan& plan) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const std::size_t count = plan.steps.size();
  const ScoreStyle style = score_style(questionnaire);
  std::string text = steps_text(plan) + ", " + work_text(plan.effort);
  const bool has_levels = assessment.standing && plan.after.standing;
  const bool rises = has_levels && plan.after.standing->level > assessment.standing->level;
  if (rises)
    text += ", would lead to " + level_name(questionnaire, plan.after.standing->level) +
            first_that_do(plan) + ".";
  else
    text +=
        ", " + rise_text(style, assessment.card.overall->low, plan.after.card.overall->low) +
        (has_levels ? "; the level stays " + level_number(assessment.standing->level) + "." : ".");
  if (plan.needed_for_level.empty() || count == 1) return text;
  std::vector<std::string> needed, others;
  for (const PlanStep& step : plan.steps)
    (contains(plan.needed_for_level, step.recommendation) ? needed : others)
        .push_back(std::to_string(step_number(plan, step.recommendation)));
  if (others.empty()) return text + " All of them are needed for that.";
  const auto numbered = [](const std::vector<std::string>& numbers) {
    return (numbers.size() == 1 ? " Step " : " Steps ") + enumerated(numbers) +
           (numbers.size() == 1 ? " is " : " are ");
  };
  if (others.size() < needed.size()) return text + numbered(others) + "not needed for that.";
  return text + numbered(needed) + "needed for that.";
}

std::size_t step_number(const Plan& plan, RecommendationId id) {
  return plan.asks.size() + static_cast<std::size_t>(plan.step(id) - plan.steps.data()) + 1;
}

ListItem in_full(const Assessment& assessment, const Advice& advice, const Plan& plan) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const Recommendation& about = questionnaire.recommendations[advice.recommendation];
  Details details;
  details.add("", effort_text(assessment, about, plan.step(advice.recommendation)));
  details.add("", about.because + (advice.because.empty() ? "." : ":"));
  for (std::size_t i = 0; i < std::min(advice.because.size(), most_reasons); ++i)
    details.add("- ", reason_text(assessment, advice.because[i]));
  details.add("After: ", titles(questionnaire, advice.waits_for));
  details.add("Once it is known whether it is needed: ",
              titles(questionnaire, advice.waits_to_know));
  details.add("First: ", advice.strengthens ? about.strengthen_step : about.first_step);
  for (const std::string& step : about.steps) details.add("Then: ", step);
  details.add("Done when: ", about.done_when);
  details.add("Stop: ", about.stop_when);
  details.add("Fixes what holds the level back: ", gates_opened(questionnaire, advice));
  details.add("Makes possible: ",
              titles(questionnaire, assessment.guidance->unlocked_by(advice.recommendation)));
  if (about.metric) details.add("Watch: ", metric_text(assessment, *about.metric));
  details.add("Good enough: ", about.good_enough);
  details.add("Trap: ", about.trap);
  details.add("Look again: ",
              to_long_text(review_of(assessment, about, plan.step(advice.recommendation))));
  return {about.title + (advice.rests_on_predictions ? " (rests on predictions)" : ""),
          details.lines()};
}

std::string gate_name(const Questionnaire& questionnaire, const Gate& gate) {
  if (!gate.text.empty()) return gate.text;
  std::vector<std::string> names;
  for (const QuestionId id : questions_in(gate.require))
    names.push_back(name_of(questionnaire.questions[id]));
  return enumerated(names);
}

std::string level_name(const Questionnaire& questionnaire, LevelId level) {
  return "level " + level_number(level) + " (" + questionnaire.levels[level].title + ")";
}

Grid timeline(const Assessment& assessment, const Plan& plan) {
  Grid grid{{{"who"}, {"step"}, {"", false, true}, {"by"}}, {}};
  grid.is_drawing = true;
  std::vector<const PlanStep*> steps;
  for (const PlanStep& step : plan.steps) steps.push_back(&step);
  const auto about = [&](const PlanStep* step) -> const Recommendation& {
    return assessment.questionnaire->recommendations[step->recommendation];
  };
  const auto first_of_owner = [&](const PlanStep* step) {
    return std::find_if(
               steps.begin(), steps.end(),
               [&](const PlanStep* each) { return about(each).owner == about(step).owner; }) -
           steps.begin();
  };
  std::vector<std::pair<std::ptrdiff_t, const PlanStep*>> by_owner;
  for (const PlanStep* step : steps) by_owner.emplace_back(first_of_owner(step), step);
  std::stable_sort(by_owner.begin(), by_owner.end(), [](const auto& a, const auto& b) {
    return std::pair(a.first, a.second->due) < std::pair(b.first, b.second->due);
  });
  for (const auto& [first, step] : by_owner) {
    const Recommendation& row = about(step);
    const Date begin = begin_of(row, *step);
    grid.rows.push_back({owner_text(assessment, row),
                         std::to_string(step_number(plan, step->recommendation)) + " " + row.title,
                         Period{begin, step->due}, due_text(assessment, step->due)});
  }
  return grid;
}

}  // namespace readiness::report
