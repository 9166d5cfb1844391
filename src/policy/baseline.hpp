#pragma once

#include "base/modules.hpp"
#include "policy/subject.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace readiness::policy {

/// What is kept of a subject that was judged before. There may be thousands, so that of a person by
/// name only ranges stay; of others all answers do, for they decide what a difference may tell.
struct Earlier {
  std::string unit, cycle, ref;
  RoleId role{};
  /// Without patterns and guidance; of a person by name without answers, and the card has only the
  /// ranges of its parts.
  Assessment assessment;
  std::shared_ptr<const std::vector<Response>> voices;  ///< which the assessment points into
  Place place;                                          ///< the line that names the questionnaire
  std::optional<Date> newest;                           ///< the newest date among the answers

  [[nodiscard]] bool is_unit() const { return assessment.unit.has_value(); }
};

[[nodiscard]] Earlier earlier_of(const Subject& subject);

/// Earlier answers, to be compared with.
class Baseline {
 public:
  Baseline() = default;
  explicit Baseline(std::vector<Earlier> all);

  /// What a subject is compared with: same unit, role and pseudonym; of units the same unit. Where
  /// there are several the newest of those that are older than the subject. Never the wave itself:
  /// its file, or what has its cycle and its date. Null when there is none.
  [[nodiscard]] const Earlier* counterpart(const Subject& subject) const;

 private:
  /// Null also when two are equally new.
  [[nodiscard]] const Earlier* latest_before(std::optional<Date> day,
                                             const std::vector<std::size_t>& among) const;

  using Person = std::tuple<std::string, std::string, std::size_t>;  // unit, ref, role
  std::vector<Earlier> all_;
  std::map<Person, std::vector<std::size_t>> by_person_;
  std::map<std::string, std::vector<std::size_t>> units_;  // those of several people, by name
};

}  // namespace readiness::policy
