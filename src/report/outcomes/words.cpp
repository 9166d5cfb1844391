#include "report/outcomes/report.hpp"

namespace readiness::report {

std::string_view name_of(EffectVerdict verdict) {
  switch (verdict) {
    case EffectVerdict::better:
      return "better";
    case EffectVerdict::worse:
      return "worse";
    case EffectVerdict::different:
      return "different";
    case EffectVerdict::within_chance:
      return "within_chance";
    case EffectVerdict::unknown:
      break;
  }
  return "unknown";
}

std::string_view name_of(Unsaid doubt) {
  switch (doubt) {
    case Unsaid::no_change:
      return "no_change";
    case Unsaid::no_start:
      return "no_start";
    case Unsaid::nothing_since:
      return "nothing_since";
    case Unsaid::too_few:
      return "too_few";
    case Unsaid::together:
      return "together";
    case Unsaid::no_cases:
      return "no_cases";
    case Unsaid::no_direction:
      return "no_direction";
    case Unsaid::unsteady:
      return "unsteady";
    case Unsaid::resembling:
      return "resembling";
    case Unsaid::no_volume:
      break;
  }
  return "no_volume";
}

std::string_view name_of(CompareBy by) {
  switch (by) {
    case CompareBy::means:
      return "means";
    case CompareBy::shares:
      return "shares";
    case CompareBy::medians:
      break;
  }
  return "medians";
}

std::string_view name_of(DetectionRule rule) {
  switch (rule) {
    case DetectionRule::beyond_limit:
      return "beyond_limit";
    case DetectionRule::near_limit:
      return "near_limit";
    case DetectionRule::one_side:
      break;
  }
  return "one_side";
}

}  // namespace readiness::report
