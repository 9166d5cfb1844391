// Rules about levels: what their gates and bounds demand, and who can meet it.

#include "base/number.hpp"
#include "base/text.hpp"
#include "questionnaire/design/cases.hpp"
#include "questionnaire/design/rules.hpp"

#include <algorithm>
#include <array>

namespace readiness::questionnaire {
namespace {

using Op = Expression::Op;

template <class Visit>
void for_each_gate(const DesignCheck& design, const Visit& visit) {
  for (const LevelId id : design.questionnaire.levels.ids())
    for (const Gate& gate : design.questionnaire.levels[id].gates) visit(id, gate);
}

template <class Visit>
void for_each_gate_question(const DesignCheck& design, const Visit& visit) {
  for_each_gate(design, [&](LevelId level, const Gate& gate) {
    for (const QuestionId id : questions_in(gate.require))
      visit(design.questionnaire.levels[level], gate, design.questionnaire.questions[id]);
  });
}

std::optional<PossibleTruths> at_best(const Questionnaire& questionnaire, LevelId level,
                                      const Gate& gate) {
  Facts facts = best_facts(questionnaire);
  facts.evidence_count = static_cast<int>(gate_questions(questionnaire, level).size());
  return Cases(questionnaire, gate.require, roles_with_index(questionnaire)).truths(facts);
}

std::optional<PossibleTruths> at_worst(const Questionnaire& questionnaire, const Gate& gate) {
  Cases cases(questionnaire, gate.require, roles_with_index(questionnaire));
  cases.keep_worst();
  return cases.truths(worst_facts(questionnaire));
}

bool asks_for_evidence_of(const Expression& expression, const std::string& id,
                          const Questionnaire& questionnaire) {
  if (expression.op == Op::has_evidence && questionnaire.questions[expression.question].id == id)
    return true;
  return std::any_of(expression.arguments.begin(), expression.arguments.end(),
                     [&](const Expression& argument) {
                       return asks_for_evidence_of(argument, id, questionnaire);
                     });
}

bool asked_of_any(const Question& question, const std::vector<RoleId>& roles) {
  return std::any_of(roles.begin(), roles.end(),
                     [&](RoleId role) { return asks_role(question, role); });
}

/// The form's roles whose answers alone make an index, when it asks what the index is made of.
std::vector<RoleId> index_roles(const Form& form, const Questionnaire& questionnaire) {
  const auto in_index = [&](DimensionId id) { return questionnaire.dimensions[id].in_index; };
  const bool makes_index =
      std::any_of(form.surveys.begin(), form.surveys.end(), in_index) ||
      std::any_of(form.questions.begin(), form.questions.end(), [&](QuestionId id) {
        const auto& dimension = questionnaire.questions[id].dimension;
        return dimension && in_index(*dimension);
      });
  std::vector<RoleId> roles = makes_index ? form.roles : std::vector<RoleId>{};
  std::erase_if(roles, [&](RoleId role) { return !questionnaire.roles[role].has_index; });
  return roles;
}

void shut_gates(const DesignCheck& design) {
  for_each_gate(design, [&](LevelId level, const Gate& gate) {
    const auto truths = at_best(design.questionnaire, level, gate);
    if (!truths || truths->yes) return;
    design.report(
        gate.origin,
        "this gate of the level " + quoted(design.questionnaire.levels[level].id) +
            " can never pass, whatever is answered",
        "no combination of answers meets it, even with evidence for all, every score at " +
            shortest(design.questionnaire.scoring.range_high) + " and many voices: ask for less");
  });
}

void idle_gates(const DesignCheck& design) {
  for_each_gate(design, [&](LevelId level, const Gate& gate) {
    const auto truths = at_worst(design.questionnaire, gate);
    if (!truths || truths->no || truths->unknown) return;
    design.report(gate.origin,
                  "this gate of the level " + quoted(design.questionnaire.levels[level].id) +
                      " holds for the worst answers too, so it holds nobody back",
                  "ask for more than the worst answer, or remove the gate");
  });
}

/// Whether an answer taken back can raise what the expression says or, if `falls`, lower it. Levels
/// are left out: of an open question nothing is said either way.
bool moved_by_gaps(const Expression& expression, bool falls) {
  const auto argument = [&](std::size_t i, bool other_way) {
    return moved_by_gaps(expression.arguments[i], falls != other_way);
  };
  switch (expression.op) {
    case Op::high:
    case Op::is_unknown:
    case Op::unknown_share:
      return !falls;
    case Op::low:
    case Op::score:  // gates are read at the low end
    case Op::is_answered:
    case Op::has_evidence:
    case Op::evidence_count:
      return falls;
    case Op::negation:
      return argument(0, true);
    case Op::difference:
    case Op::more:
    case Op::at_least:
      return argument(0, false) || argument(1, true);
    case Op::less:
    case Op::at_most:
      return argument(0, true) || argument(1, false);
    default:
      for (std::size_t i = 0; i < expression.arguments.size(); ++i)
        if (argument(i, false)) return true;
      return false;
  }
}

void gates_opened_by_gaps(const DesignCheck& design) {
  for_each_gate(design, [&](LevelId level, const Gate& gate) {
    if (!moved_by_gaps(gate.require, false)) return;
    design.report(gate.origin,
                  "this gate of the level " + quoted(design.questionnaire.levels[level].id) +
                      " can open because an answer is left open",
                  "ask for `low` or `score` to be high, and for answers to be given: what nobody "
                  "knows must not raise a level");
  });
}

void unreachable_levels(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  const double most = questionnaire.scoring.range_high;
  const auto report = [&](const Origin& at, const std::string& what, double min) {
    design.report(at, what + " begins at " + shortest(min) + ", above the highest score",
                  "scores end at " + shortest(most) + ": lower `min`, or widen `range`");
  };
  for (const Level& level : questionnaire.levels)
    if (level.min > most)
      report(design.places.value(level.origin, "min"), "the level " + quoted(level.id), level.min);
  for (std::size_t i = 0; i < questionnaire.grades.size(); ++i) {
    const Grade& grade = questionnaire.grades[i];
    if (grade.min > most)
      report(design.places.section_item("grades", i, "min"), "the grade " + quoted(grade.id),
             grade.min);
  }
}

void gates_on_not_applicable(const DesignCheck& design) {
  for_each_gate_question(design, [&](const Level& level, const Gate& gate, const Question& read) {
    if (!read.may_be_not_applicable) return;
    design
        .report(gate.origin,
                "this gate of the level " + quoted(level.id) + " reads " + called(read) +
                    ", which may be answered not applicable",
                "whoever answers `na` could never pass: take `not_applicable:` away there, or read "
                "another question here")
        .related.push_back(design.questionnaire.place(
            design.places.value(read.origin, "not_applicable"), "allowed here"));
  });
}

void gates_nobody_can_answer(const DesignCheck& design) {
  const std::vector<RoleId> roles = roles_with_index(design.questionnaire);
  for_each_gate_question(design, [&](const Level& level, const Gate& gate, const Question& read) {
    const std::string start = "this gate of the level " + quoted(level.id);
    if (!roles.empty() && !asked_of_any(read, roles))
      design.report(gate.origin,
                    start + " reads " + called(read) + ", which no role with an index is asked",
                    "only several people together could pass: ask such a role too, or read "
                    "another question");
    else if (read.evidence.empty() &&
             asks_for_evidence_of(gate.require, read.id, design.questionnaire))
      design.report(gate.origin,
                    start + " needs evidence for " + called(read) + ", which asks for none",
                    "say under `evidence:` of that question what good evidence looks like");
  });
}

void forms_without_gates(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  if (questionnaire.levels.empty()) return;
  for (const Form& form : questionnaire.forms) {
    const LevelId highest = form.max_level.value_or(LevelId{questionnaire.levels.size() - 1});
    const std::vector<RoleId> roles = index_roles(form, questionnaire);
    std::vector<std::string> missing;
    for (const QuestionId id : gate_questions(questionnaire, highest))
      if (asked_of_any(questionnaire.questions[id], roles) && !asks(form, questionnaire, id))
        missing.push_back(quoted(questionnaire.questions[id].id));
    if (missing.empty()) continue;
    const Origin entry = design.places.entry("forms", form.id);
    design.report(design.places.value(entry, "max_level"),
                  "the form " + quoted(form.id) + " can show the level " +
                      quoted(questionnaire.levels[highest].id) + " but does not ask " +
                      enumerated(missing) + ", which its gates read",
                  "ask " + std::string(missing.size() == 1 ? "it" : "them") +
                      ", or set a lower `max_level:`");
  }
}

constexpr std::array gates_rows = {
    DesignRule{"Q0420", Severity::error, "A gate can never pass.", shut_gates},
    DesignRule{"Q0421", Severity::warning, "A gate holds for the worst answers too.", idle_gates},
    DesignRule{"Q0422", Severity::error, "A level or grade begins above the range of scores.",
               unreachable_levels},
    DesignRule{"Q0423", Severity::error, "A gate reads a question that may be answered `na`.",
               gates_on_not_applicable},
    DesignRule{"Q0424", Severity::warning,
               "A gate reads an answer that no role with an index can give.",
               gates_nobody_can_answer},
    DesignRule{"Q0425", Severity::warning,
               "A form can show a level without asking the questions of its gates.",
               forms_without_gates},
    DesignRule{"Q0426", Severity::warning, "A gate can open because an answer is left open.",
               gates_opened_by_gaps},
};

}  // namespace

std::span<const DesignRule> gate_rules() { return gates_rows; }

}  // namespace readiness::questionnaire
