#include "report/words/grade_text.hpp"

#include "scoring/level.hpp"

namespace readiness::report {

std::string grade_text(const Questionnaire& questionnaire, const Range& range) {
  const std::string low = grade_of(questionnaire, range.low);
  const std::string high = grade_of(questionnaire, range.high);
  return low == high ? low : low + " to " + high;
}

}  // namespace readiness::report
