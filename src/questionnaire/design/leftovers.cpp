// Rules about what was left over or left out: unused scales, missing reasons, ids and names.

#include "base/text.hpp"
#include "questionnaire/design/rules.hpp"
#include "questionnaire/wording.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace readiness::questionnaire {
namespace {

/// Everything that a condition, a contradiction, a gate, a pattern or a recommendation reads.
std::set<QuestionId> all_read(const Questionnaire& questionnaire) {
  std::set<QuestionId> found;
  const auto add = [&](const Expression& expression) {
    for (const QuestionId id : questions_in(expression)) found.insert(id);
  };
  for (const Question& question : questionnaire.questions)
    if (question.when) add(*question.when);
  for (const Contradiction& contradiction : questionnaire.contradictions) add(contradiction.when);
  for (const Level& level : questionnaire.levels)
    for (const Gate& gate : level.gates) add(gate.require);
  for (const Pattern& pattern : questionnaire.patterns) {
    add(pattern.must.when);
    for (const Sign& sign : pattern.signs) add(sign.when);
    if (pattern.counter) add(*pattern.counter);
  }
  for (const Recommendation& recommendation : questionnaire.recommendations)
    add(recommendation.when);
  return found;
}

void unused_scales(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  for (const Scale& scale : questionnaire.scales) {
    const bool is_used = std::any_of(
        questionnaire.questions.begin(), questionnaire.questions.end(),
        [&](const Question& question) { return scale_of(questionnaire, question) == &scale; });
    if (is_used) continue;
    design.report(scale.origin, "no question uses the scale " + quoted(scale.id),
                  "remove it, or name it under `scale:` of a question");
  }
}

/// A context question may be there for the reader of a report, or for rule files that are none of
/// the linter's business here; then it says so in its `why`.
void purposeless_context(const DesignCheck& design) {
  const std::set<QuestionId> read = all_read(design.questionnaire);
  for (const QuestionId id : design.questionnaire.questions.ids()) {
    const Question& question = design.questionnaire.questions[id];
    if (!is_context(question) || read.count(id) > 0 || !question.why.empty()) continue;
    design.report(question.origin,
                  "no condition reads the context question " + called(question) +
                      ", and it does not say why it is asked",
                  "give it a `why:`, let a `when:` read it, or remove it");
  }
}

void missing_reasons(const DesignCheck& design) {
  long with = 0, without = 0;
  for (const Question& question : design.questionnaire.questions)
    ++(question.why.empty() ? without : with);
  if (with <= without) return;
  for (const Question& question : design.questionnaire.questions)
    if (question.why.empty() && !is_context(question))
      design.report(question.origin, called(question) + " does not say why it is asked",
                    "most questions here have a `why:`; write one for this too");
}

void foreign_ids(const DesignCheck& design) {
  for (const Question& question : design.questionnaire.questions) {
    if (is_context(question)) continue;
    const std::string& survey = design.questionnaire.dimensions[*question.dimension].id;
    if (question.id.rfind(survey + ".", 0) == 0) continue;
    design.report(question.origin,
                  "the id of " + called(question) + " does not begin with its survey's, " +
                      quoted(survey + "."),
                  "rename it before the first answers are stored; afterwards ids are permanent");
  }
}

void repeated_short_names(const DesignCheck& design) {
  std::map<std::string, const Question*> seen;
  for (const Question& question : design.questionnaire.questions) {
    if (question.short_name.empty()) continue;
    const auto [first, is_new] = seen.try_emplace(lower_case(question.short_name), &question);
    if (is_new) continue;
    const Question& earlier = *first->second;
    design
        .report(design.places.value(question.origin, "short"),
                quoted(earlier.id) + " and " + quoted(question.id) +
                    " have the same short name \"" + question.short_name + "\"",
                "tables would show two rows with one name: rename one of them")
        .related.push_back(
            design.questionnaire.place(design.places.value(earlier.origin, "short"), "first here"));
  }
}

/// Where there is a diagnosis, every question should serve it; a survey outside the index is shown
/// for itself.
void unread_answers(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  if (questionnaire.patterns.empty() && questionnaire.recommendations.empty()) return;
  const std::set<QuestionId> read = all_read(questionnaire);
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    if (!is_scored(questionnaire, question) || read.count(id) > 0 ||
        !questionnaire.dimensions[*question.dimension].in_index)
      continue;
    design.report(question.origin,
                  "the answers to " + called(question) + " feed no pattern, recommendation or gate",
                  "let a rule read them, or ask one question less");
  }
}

constexpr std::array leftovers_rows = {
    DesignRule{"Q0445", Severity::warning, "A scale is used by no question.", unused_scales},
    DesignRule{"Q0446", Severity::warning,
               "A context question is used by nothing and gives no reason.", purposeless_context},
    DesignRule{"Q0447", Severity::warning, "A question has no `why` where most have one.",
               missing_reasons},
    DesignRule{"Q0448", Severity::warning, "The id of a question does not begin with its survey's.",
               foreign_ids},
    DesignRule{"Q0449", Severity::warning, "Two questions have the same short name.",
               repeated_short_names},
    DesignRule{"Q0465", Severity::warning, "The answers to a question feed no rule.",
               unread_answers},
};

}  // namespace

std::span<const DesignRule> leftover_rules() { return leftovers_rows; }

}  // namespace readiness::questionnaire
