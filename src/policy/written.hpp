#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"
#include "document/shape/shape.hpp"
#include "questionnaire/model.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::policy {

/// A text of a policy and where it was written: in a file, or in a flag.
struct WrittenText {
  std::string text;
  Origin origin;  ///< into WrittenPolicy::sources
};

struct WrittenGate {
  WrittenText id, metric;
  std::optional<WrittenText> min, max;
  bool is_warning = false;
  std::string help;
};

struct WrittenTarget {
  WrittenText part;
  double score = 0;
};

/// A policy before its names are looked up. A policy file and the flags of `check` both become
/// this, so that the two go the same way from here.
struct WrittenPolicy {
  std::string id;
  std::optional<WrittenText> questionnaire, versions, baseline;
  bool use_low = false;
  std::vector<WrittenTarget> targets;
  std::vector<WrittenGate> gates;
  std::optional<int> most_days_accepted;
  std::optional<WrittenText> warn_before;
  std::vector<Source> sources;

  [[nodiscard]] Place place(const WrittenText& text) const {
    return sources[text.origin.file].place(text.origin.span);
  }
};

/// Reads a document that claims to be a policy. Problems: those of its shape, P0104 a range of
/// versions that is none.
[[nodiscard]] std::optional<WrittenPolicy> read_policy(Document document, Diagnostics& diagnostics);

/// What a flag says instead of a policy file: a gate `id` with a metric and a bound.
struct GateFlag {
  std::string flag;    ///< as typed: --min
  std::string value;   ///< as typed: governance=50
  std::string id;      ///< of the gate
  std::string metric;  ///< score(governance)
  std::string bound;   ///< 50
  bool is_min = true;
};
void add_gate(const GateFlag& flag, WrittenPolicy& policy);

[[nodiscard]] Shape policy_shape();  ///< readiness/policy@1

}  // namespace readiness::policy
