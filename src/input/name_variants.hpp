#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace readiness::input {

/// Tells of names that differ in case only (A0314): whoever wrote `Comms` and `comms` had one unit
/// in mind, and would find two. Each spelling is told once.
class NameVariants {
 public:
  /// Looks at the person's ref and at what is known of the unit.
  void add(const Questionnaire& questionnaire, const Response& response, const Place& place,
           Diagnostics& diagnostics);
  /// `what` says of what it is the name: `unit`.
  void add(const std::string& what, const std::string& name, const Place& place,
           Diagnostics& diagnostics);

 private:
  std::map<std::pair<std::string, std::string>, std::string> first_;  // by what, and folded name
  std::set<std::pair<std::string, std::string>> told_;
};

}  // namespace readiness::input
