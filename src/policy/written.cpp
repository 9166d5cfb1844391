#include "policy/written.hpp"

#include "base/number.hpp"
#include "policy/versions.hpp"

#include <utility>

namespace readiness::policy {

namespace {

std::optional<WrittenText> written(const Node& record, std::string_view key) {
  const Node* value = record.find(key);
  if (!value) return std::nullopt;
  return WrittenText{value->text, {0, value->span}};
}

WrittenGate gate_of(const Node& node) {
  return {*written(node, "id"),
          *written(node, "metric"),
          written(node, "min"),
          written(node, "max"),
          text_at(node, "level") == "warning",
          text_at(node, "help")};
}

/// The part of a flag's value where a text stands, for a caret; the whole value otherwise.
Span span_in(std::string_view value, std::string_view text) {
  const std::size_t at = value.find(text);
  return at == std::string_view::npos ? Span{0, value.size()} : Span{at, at + text.size()};
}

}  // namespace

std::optional<WrittenPolicy> read_policy(Document document, Diagnostics& diagnostics) {
  const Node& root = document.root;
  if (!conforms(document.source, root, policy_shape(), diagnostics)) return std::nullopt;
  WrittenPolicy policy;
  policy.id = text_at(root, "id");
  const Node& questionnaire = *root.find("questionnaire");
  const bool has_versions = questionnaire.kind == Node::Kind::mapping;
  policy.questionnaire =
      written(has_versions ? questionnaire : root, has_versions ? "id" : "questionnaire");
  if (has_versions) policy.versions = written(questionnaire, "versions");
  policy.use_low = text_at(root, "use") == "low";
  policy.baseline = written(root, "baseline");
  if (const Node* targets = root.find("targets"))
    for (const Entry& entry : targets->entries)
      policy.targets.push_back(
          {{entry.key, {0, entry.key_span}}, parse_number(entry.value.text).value_or(0)});
  for (const Node& gate : root.find("gates")->items) policy.gates.push_back(gate_of(gate));
  if (const Node* accept = root.find("accept")) {
    policy.most_days_accepted = integer_at(*accept, "max_days");
    policy.warn_before = written(*accept, "warn_before");
  }
  policy.sources.push_back(std::move(document.source));
  if (policy.versions && !version_in("0", policy.versions->text)) {
    diagnostics.error("P0104", policy.place(*policy.versions),
                      "`" + policy.versions->text + "` is not a range of versions",
                      "write it like \">=1.2 <2\"");
    return std::nullopt;
  }
  return policy;
}

void add_gate(const GateFlag& flag, WrittenPolicy& policy) {
  const std::size_t source = policy.sources.size();
  policy.sources.emplace_back(flag.flag + " " + flag.value, flag.value);
  const auto text = [&](const std::string& part) {
    return WrittenText{part, {source, span_in(flag.value, part)}};
  };
  WrittenGate gate;
  gate.id = text(flag.id);
  gate.metric = text(flag.metric);
  (flag.is_min ? gate.min : gate.max) = text(flag.bound);
  policy.gates.push_back(std::move(gate));
}

namespace {

using namespace shapes;

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
                                                "How long before expiry to warn. Default: 30d."}}),
        "For the entries under `accepted:` in answers files."}});
}

}  // namespace readiness::policy
