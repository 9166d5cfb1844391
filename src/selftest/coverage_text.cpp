#include "selftest/coverage_text.hpp"

#include <array>
#include <utility>

namespace readiness::selftest {
namespace {

constexpr std::array states = {PatternState::present, PatternState::likely, PatternState::watch,
                               PatternState::not_seen, PatternState::cannot_tell};

/// Counts what was seen and names what was not.
class Tally {
 public:
  explicit Tally(std::string title) : title_(std::move(title)) {}

  void add(bool seen, const std::string& name) {
    ++all_;
    seen_ += seen ? 1 : 0;
    if (!seen) missing_ += "  never: " + name + "\n";
  }

  [[nodiscard]] std::string text() const {
    if (all_ == 0) return {};
    return title_ + ": " + std::to_string(seen_) + " of " + std::to_string(all_) + "\n" + missing_;
  }

 private:
  std::string title_, missing_;
  int seen_ = 0, all_ = 0;
};

}  // namespace

std::string coverage_text(const Questionnaire& questionnaire, const Coverage& coverage) {
  Tally patterns("Pattern states"), recommendations("Recommendations"), gates("Gates");
  for (const PatternId id : questionnaire.patterns.ids())
    for (const PatternState state : states)
      patterns.add(coverage.patterns[id].count(state) > 0,
                   questionnaire.patterns[id].id + " " + std::string(name_of(state)));
  for (const RecommendationId id : questionnaire.recommendations.ids())
    for (const bool called : {true, false})
      recommendations.add(
          coverage.recommendations[id].count(called) > 0,
          questionnaire.recommendations[id].id + (called ? " called for" : " not called for"));
  for (const LevelId id : questionnaire.levels.ids()) {
    const Level& level = questionnaire.levels[id];
    for (std::size_t i = 0; i < level.gates.size(); ++i)
      for (const bool open : {true, false})
        gates.add(coverage.gates[id][i].count(open) > 0,
                  level.id + ": " +
                      name_of(questionnaire, Condition{&level.gates[i], Truth::no, Truth::no}) +
                      (open ? ", open" : ", closed"));
  }
  return patterns.text() + recommendations.text() + gates.text();
}

}  // namespace readiness::selftest
