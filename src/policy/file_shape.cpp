#include "policy/file_shape.hpp"

namespace readiness::policy {
namespace {

using namespace shapes;

constexpr bool required = true;
constexpr bool optional = false;

Shape questionnaire() {
  return either({text(), record("the questionnaire",
                                {{"id", required, text(), "Its id."},
                                 {"versions", optional, text(),
                                  "The versions that the policy is for, such as \">=1.2 <2\"."}})});
}

Shape gate() {
  return record("a gate",
                {{"id", required, identifier(), "Names the gate in every output."},
                 {"metric", required, expression(), "What is measured, e.g. score(governance)."},
                 {"min", optional, text(), "The least that passes: 50, 90% or the id of a level."},
                 {"max", optional, text(), "The most that passes: 0 or 180d."},
                 {"level", optional, one_of({"error", "warning"}),
                  "A warning never decides the exit code. Default: error."},
                 {"help", optional, text(), "What to do when it fails."}});
}

}  // namespace

Shape policy_shape() {
  return record(
      "a policy",
      {{"schema", required, one_of({"readiness/policy@1"}), "What kind of file this is."},
       {"id", required, identifier(), "Names the policy in every output."},
       {"questionnaire", required, questionnaire(), "Whose answers it judges."},
       {"use", optional, one_of({"low"}), "Judge at the low end: what is not known fails."},
       {"baseline", optional, text(), "Earlier answers, a file or a folder beside this file."},
       {"targets", optional, dictionary(number(-1e6, 1e6)),
        "Scores to reach, by dimension or facet; shown as a gap, never a gate."},
       {"gates", required, list(gate(), 1), "What must hold."},
       {"accept", optional,
        record("the rules for accepted gaps", {{"max_days", optional, integer(1, 100000),
                                                "How many days ahead an acceptance may expire."},
                                               {"warn_before", optional, text(),
                                                "Warn so long before it expires. Default: 30d."}}),
        "For the entries under `accepted:` in answers files."}});
}

}  // namespace readiness::policy
