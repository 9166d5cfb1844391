#include "diagnosis/plan_goal.hpp"

#include "diagnosis/projection.hpp"

#include <utility>

namespace readiness::diagnosis {
namespace {

/// Whether a gate asks every dimension's low end for a number.
bool bounds_every_low(const Expression& require) {
  return require.op == Expression::Op::every && require.arguments[0].op == Expression::Op::low &&
         require.arguments[1].op == Expression::Op::number;
}

class GoalMaker {
 public:
  GoalMaker(const Assessment& assessment, const PlanModel& model, LevelId target)
      : assessment_(assessment),
        questionnaire_(*assessment.questionnaire),
        model_(model),
        all_(projection(questionnaire_, assessment.voices, assessment.card.as_of,
                        model.candidates())) {
    for (std::size_t level = 1; level <= target.value; ++level) add(LevelId{level});
  }

  Goal goal() { return std::move(goal_); }

 private:
  void add(LevelId level) {
    const auto today = conditions_of(questionnaire_, assessment_.card, level);
    const auto then = conditions_of(questionnaire_, all_.card, level);
    for (std::size_t i = 0; i < then.size(); ++i) {
      if (then[i].at_low != Truth::yes)
        add_beyond(then[i]);
      else if (!then[i].gate)
        add_overall(questionnaire_.levels[level].min);
      else if (bounds_every_low(then[i].gate->require))
        add_every(then[i].gate->require.arguments[1].value);
      else if (today[i].at_low != Truth::yes)
        add_lock(*then[i].gate, level);
    }
  }

  /// A higher level asks for the same and more; said once.
  void add_beyond(const Condition& condition) {
    std::erase_if(goal_.beyond, [&](const Condition& before) {
      return !condition.gate ? !before.gate
                             : before.gate && before.gate->require == condition.gate->require;
    });
    goal_.beyond.push_back(condition);
  }

  void add_overall(double least) {
    for (std::size_t i = 0; i < model_.dimension_count(); ++i) goal_.bounds.push_back({i, least});
  }

  void add_every(double least) {
    for (std::size_t i = 0; i < model_.dimension_count(); ++i)
      goal_.bounds.push_back({model_.dimension_count() + i, least});
  }

  void add_lock(const Gate& gate, LevelId level) {
    Lock lock{&gate, level, Candidates(model_.candidates().size(), false), false};
    const std::vector<QuestionId> read = questions_in(gate.require);
    lock.reads_scores = read.empty();
    for (std::size_t i = 0; i < lock.touching.size(); ++i)
      for (const QuestionId question : read)
        if (questionnaire_.recommendations[model_.candidates()[i]].raises.count(question) > 0)
          lock.touching[i] = true;
    goal_.locks.push_back(std::move(lock));
  }

  const Assessment& assessment_;
  const Questionnaire& questionnaire_;
  const PlanModel& model_;
  Projection all_;
  Goal goal_;
};

}  // namespace

Goal goal_of(const Assessment& assessment, const PlanModel& model, LevelId target) {
  return GoalMaker(assessment, model, target).goal();
}

}  // namespace readiness::diagnosis
