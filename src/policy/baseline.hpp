#pragma once

#include "base/modules.hpp"
#include "policy/subject.hpp"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace readiness::policy {

/// What is kept of a subject that was judged before: no more than a gate asks for, because there
/// may be thousands.
struct Earlier {
  std::string unit, ref;
  RoleId role{};
  bool is_unit = false;
  const Questionnaire* questionnaire = nullptr;
  std::optional<Range> overall;
  Table<DimensionId, std::optional<Range>> dimensions;
  Table<FacetId, std::optional<Range>> facets;
  Place place;  ///< the line that names the questionnaire
};

[[nodiscard]] Earlier earlier_of(const Subject& subject);

/// The range of a dimension, facet or the overall; nothing where there is none.
[[nodiscard]] std::optional<Range> range_of(const Earlier& earlier, const Expression::Part& part);

/// Earlier answers, to be compared with.
class Baseline {
 public:
  Baseline() = default;
  explicit Baseline(std::vector<Earlier> all);

  /// What a subject is compared with: same unit, role and pseudonym; of units the same unit. Null
  /// when there is none, or more than one.
  [[nodiscard]] const Earlier* counterpart(const Subject& subject) const;

 private:
  using Person = std::tuple<std::string, std::string, std::size_t>;  // unit, ref, role
  std::vector<Earlier> all_;
  std::map<Person, std::vector<std::size_t>> by_person_;
  std::map<std::string, std::vector<std::size_t>> units_;  // those of several people, by name
};

}  // namespace readiness::policy
