// Rules about the conditions of questions and contradictions.

#include "base/text.hpp"
#include "questionnaire/design/cases.hpp"
#include "questionnaire/design/rules.hpp"

#include <algorithm>
#include <array>

namespace readiness::questionnaire {
namespace {

template <class Visit>
void for_each_condition(const DesignCheck& design, const Visit& visit) {
  for (const QuestionId id : design.questionnaire.questions.ids()) {
    const Question& question = design.questionnaire.questions[id];
    if (question.when) visit(id, question, *question.when);
  }
}

template <class Visit>
void for_each_read(const DesignCheck& design, const Visit& visit) {
  for_each_condition(design, [&](QuestionId id, const Question& question, const auto& when) {
    for (const QuestionId read : questions_in(when))
      visit(id, question, read, design.questionnaire.questions[read]);
  });
}

std::string title_of(const Questionnaire& questionnaire, RoleId role) {
  return "the role " + quoted(questionnaire.roles[role].id);
}

void constant_conditions(const DesignCheck& design) {
  for_each_condition(design, [&](QuestionId, const Question& question, const Expression& when) {
    const Cases cases(design.questionnaire, when, question.roles);
    const auto truths = cases.truths(worst_facts(design.questionnaire));
    if (!truths || (truths->yes && truths->no)) return;
    const bool always = truths->yes;
    design.report(question.when_origin,
                  "the condition of " + called(question) + " is " + (always ? "true" : "false") +
                      " whatever is answered",
                  always ? "remove `when:`, or write what it should depend on"
                         : "the question would never be asked: correct the condition");
  });
}

void conditions_on_answers(const DesignCheck& design) {
  for_each_read(design, [&](QuestionId, const Question& question, QuestionId,
                            const Question& read) {
    if (is_context(read)) return;
    design.report(question.when_origin,
                  "the condition of " + called(question) + " reads the answer to " + called(read),
                  "a better answer there can change which questions count, and so lower a score: "
                  "read a question of `context:`");
  });
}

void conditions_on_later_questions(const DesignCheck& design) {
  for_each_read(design, [&](QuestionId id, const Question& question, QuestionId read_id,
                            const Question& read) {
    if (read_id < id) return;
    design
        .report(question.when_origin,
                "the condition of " + called(question) + " reads " + called(read) +
                    ", which is asked later",
                "move that question before this one")
        .related.push_back(design.questionnaire.place(read.origin, "asked here"));
  });
}

void constant_contradictions(const DesignCheck& design) {
  for (const Contradiction& contradiction : design.questionnaire.contradictions) {
    const Cases cases(design.questionnaire, contradiction.when, design.questionnaire.roles.ids());
    const auto truths = cases.truths(worst_facts(design.questionnaire));
    if (!truths || (truths->yes && truths->no)) continue;
    design.report(
        contradiction.origin,
        "the contradiction " + quoted(contradiction.id) +
            (truths->yes ? " holds whatever is answered" : " can never hold, whatever is answered"),
        "name two answers that one person can give, and that can hardly both be right");
  }
}

void constant_patterns(const DesignCheck& design) {
  for (const Pattern& pattern : design.questionnaire.patterns) {
    const auto truths = possible_truths(design.questionnaire, pattern.must.when);
    if (!truths || (truths->yes && truths->no)) continue;
    design.report(
        pattern.must.origin,
        "the `must` of the pattern " + quoted(pattern.id) +
            (truths->yes ? " holds whatever is answered" : " can never hold, whatever is answered"),
        "let it hold for some answers and fail for others");
  }
}

void conditions_on_unasked(const DesignCheck& design) {
  for_each_read(design, [&](QuestionId, const Question& question, QuestionId,
                            const Question& read) {
    std::vector<std::string> unasked;
    for (const RoleId role : question.roles)
      if (!asks_role(read, role)) unasked.push_back(title_of(design.questionnaire, role));
    if (unasked.empty()) return;
    design.report(question.when_origin,
                  "the condition of " + called(question) + " reads " + called(read) + ", which " +
                      enumerated(unasked) + (unasked.size() == 1 ? " is" : " are") + " not asked",
                  "there the condition stays open and the question is always asked: ask both of "
                  "the same roles");
  });
}

void contradictions_of_no_role(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  for (const Contradiction& contradiction : questionnaire.contradictions) {
    const std::vector<QuestionId> read = questions_in(contradiction.when);
    const std::vector<RoleId> roles = questionnaire.roles.ids();
    const bool fits = std::any_of(roles.begin(), roles.end(), [&](RoleId role) {
      return std::all_of(read.begin(), read.end(), [&](QuestionId id) {
        return asks_role(questionnaire.questions[id], role);
      });
    });
    if (fits) continue;
    std::vector<std::string> names;
    for (const QuestionId id : read) names.push_back(called(questionnaire.questions[id]));
    design.report(contradiction.origin,
                  "the contradiction " + quoted(contradiction.id) +
                      " can never be found: no role "
                      "is asked " +
                      (names.size() == 2 ? "both " : "all of ") + enumerated(names),
                  "compare questions that one role is asked");
  }
}

constexpr std::array conditions_rows = {
    DesignRule{"Q0430", Severity::error, "A `when` is always or never true.", constant_conditions},
    DesignRule{"Q0431", Severity::warning, "A `when` reads an answer instead of context.",
               conditions_on_answers},
    DesignRule{"Q0432", Severity::warning, "A `when` reads a question that is asked later.",
               conditions_on_later_questions},
    DesignRule{"Q0433", Severity::error, "A contradiction can never hold, or always does.",
               constant_contradictions},
    DesignRule{"Q0434", Severity::warning,
               "A `when` reads a question that one of the roles is not asked.",
               conditions_on_unasked},
    DesignRule{"Q0435", Severity::error, "No role is asked all the questions of a contradiction.",
               contradictions_of_no_role},
    DesignRule{"Q0436", Severity::error, "The `must` of a pattern can never hold, or always does.",
               constant_patterns},
};

}  // namespace

std::span<const DesignRule> condition_rules() { return conditions_rows; }

}  // namespace readiness::questionnaire
