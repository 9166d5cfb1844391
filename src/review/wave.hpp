#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"

#include <string>
#include <vector>

namespace readiness::review {

/// Everything that was answered at one time, assessed. The only place where responses become what
/// is compared. Its assessments point into its responses: it can be moved, but not copied.
class Wave {
 public:
  /// Assesses each respondent on the day of their own answers, or `today` when they say none.
  Wave(const Questionnaire& questionnaire, std::string name, std::vector<Response> responses,
       Date today);
  Wave(Wave&&) = default;
  Wave& operator=(Wave&&) = default;
  Wave(const Wave&) = delete;
  Wave& operator=(const Wave&) = delete;

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::vector<Assessment>& voices() const { return voices_; }
  [[nodiscard]] Date today() const { return today_; }

 private:
  std::string name_;
  Date today_;
  std::vector<Response> responses_;
  std::vector<Assessment> voices_;  ///< one for each response
};

}  // namespace readiness::review
