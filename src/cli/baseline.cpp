#include "cli/baseline.hpp"

#include <filesystem>

namespace readiness::cli {

namespace fs = std::filesystem;

std::string baseline_of(const WrittenPolicy& policy) {
  if (!policy.baseline) return {};
  return (fs::path(policy.place(*policy.baseline).file).parent_path() / policy.baseline->text)
      .string();
}

void check_baseline(const WrittenPolicy& policy, Diagnostics& diagnostics) {
  std::error_code ignored;
  if (!policy.baseline || fs::exists(baseline_of(policy), ignored)) return;
  diagnostics.error("P0122", policy.place(*policy.baseline),
                    "the baseline `" + policy.baseline->text + "` does not exist",
                    "write its path as seen from the policy; --baseline names another");
}

}  // namespace readiness::cli
