#pragma once

#include "base/contains.hpp"
#include "base/modules.hpp"
#include "questionnaire/design/places.hpp"
#include "questionnaire/model.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::questionnaire {

struct DesignCheck;

/// A rule of the linter. The title is the first sentence of the code's row in docs/codes.md.
struct DesignRule {
  std::string_view code;
  Severity severity;
  std::string_view title;
  void (*check)(const DesignCheck& design);
};

/// All of them, by code.
[[nodiscard]] std::vector<DesignRule> design_rules();

/// What a rule sees, and where it reports. Private to this folder.
struct DesignCheck {
  const Questionnaire& questionnaire;
  const Places& places;
  Diagnostics& diagnostics;
  const DesignRule& rule;

  /// Adds a finding with the code and the severity of the rule.
  Diagnostic& report(const Origin& at, std::string message, std::string help) const;
};

[[nodiscard]] std::string quoted(const std::string& id);  ///< as messages name an id

/// How messages call a question: its id and its short name.
[[nodiscard]] std::string called(const Question& question);

[[nodiscard]] std::vector<RoleId> roles_with_index(const Questionnaire& questionnaire);

/// Whether a form asks the question of those of its roles that the question is for.
[[nodiscard]] bool asks(const Form& form, const Questionnaire& questionnaire, QuestionId id);

/// Whether people are asked how far they agree: a scale whose labels speak of agreeing, or one that
/// some question reverses, under a text that asks nothing.
[[nodiscard]] bool asks_for_agreement(const Questionnaire& questionnaire, const Question& question);

// The tables of rules, each at the end of the file of the same name: a new rule is a row there.
[[nodiscard]] std::span<const DesignRule> answer_rules();
[[nodiscard]] std::span<const DesignRule> balance_rules();
[[nodiscard]] std::span<const DesignRule> gate_rules();
[[nodiscard]] std::span<const DesignRule> condition_rules();
[[nodiscard]] std::span<const DesignRule> advice_rules();
[[nodiscard]] std::span<const DesignRule> form_rules();
[[nodiscard]] std::span<const DesignRule> leftover_rules();
[[nodiscard]] std::span<const DesignRule> wording_rules();
[[nodiscard]] std::span<const DesignRule> reserved_rules();
[[nodiscard]] std::span<const DesignRule> text_rules();

}  // namespace readiness::questionnaire
