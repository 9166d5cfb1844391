#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace readiness::input {

/// A name that answers give, and where; `what` says of what it is the name: `unit`.
struct UsedName {
  std::string what;
  std::string name;
  Place place;
};

/// What is known of the unit, and the person's ref.
[[nodiscard]] std::vector<UsedName> names_in(const Questionnaire& questionnaire,
                                             const Response& response, const Place& place);

/// Tells of names that differ in case only (A0314): whoever wrote `Comms` and `comms` had one unit
/// in mind, and would find two. Each spelling is told once, where it is met first: so names are
/// added in the order of the files, whatever was read first.
class NameVariants {
 public:
  void add(const UsedName& used, Diagnostics& diagnostics);
  void add_all(const std::vector<UsedName>& used, Diagnostics& diagnostics);

 private:
  std::map<std::pair<std::string, std::string>, std::string> first_;  // by what, and folded name
  std::set<std::pair<std::string, std::string>> told_;
};

}  // namespace readiness::input
