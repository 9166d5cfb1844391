#include "report/words/conditions.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "questionnaire/answer_form.hpp"
#include "report/words/answers.hpp"
#include "report/words/scores.hpp"
#include "scoring/roll_up.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::report {
namespace {

using Op = Expression::Op;

/// Says what a respondent has of everything that an expression reads, each thing once.
class Having {
 public:
  explicit Having(const Assessment& assessment)
      : assessment_(assessment),
        questionnaire_(*assessment.questionnaire),
        style_(score_style(questionnaire_)) {}

  void read(const Expression& expression) {
    const Op op = expression.op;
    if (op == Op::every) return dimensions_below(expression);
    if (op == Op::evidence_count) return say(evidence_on_gates());
    if (op == Op::voices) return say(voices(expression.role));
    if (op == Op::has_evidence) return say(evidence_of(expression.question));
    if (op == Op::score || op == Op::low || op == Op::high) return say(part(expression));
    if (op == Op::level || op == Op::amount || op == Op::chosen || op == Op::is_unknown ||
        op == Op::is_answered || op == Op::is_not_applicable || op == Op::is_ticked)
      return say(name_of(questionnaire_.questions[expression.question]) + ": " +
                 level_text(assessment_, expression.question));
    for (const Expression& argument : expression.arguments) read(argument);
  }

  [[nodiscard]] std::string text() const { return joined(said_, ", "); }

 private:
  void say(std::string text) {
    if (!text.empty() && std::find(said_.begin(), said_.end(), text) == said_.end())
      said_.push_back(std::move(text));
  }

  void dimensions_below(const Expression& every) {
    const double bound = every.arguments[1].value;
    for (const DimensionId id : counted_dimensions(questionnaire_, assessment_.card)) {
      const Range& range = *assessment_.card.dimensions[id].range;
      if (end_of(every.arguments[0].op, range) < bound - 1e-9)
        say(with_score(questionnaire_.dimensions[id].title, every.arguments[0].op, range));
    }
  }

  /// The number that counts for reaching a level: the answers given, or the low end.
  static double end_of(Op op, const Range& range) {
    if (op == Op::high) return range.high;
    return op == Op::score ? range.given.value_or(range.low) : range.low;
  }

  [[nodiscard]] std::string with_score(const std::string& title, Op op, const Range& range) const {
    return title + " " + score_text(style_, end_of(op, range));
  }

  [[nodiscard]] std::string part(const Expression& read) const {
    const auto [title, range] = named_part(read.part);
    if (range) return with_score(title, read.op, *range);
    // an extension is asked of nobody who did not ask for it
    const bool is_extension = read.part.kind == Expression::Part::Kind::dimension &&
                              !questionnaire_.dimensions[DimensionId{read.part.index}].in_index;
    return title + (is_extension ? ": not asked yet; `also: [" +
                                       questionnaire_.dimensions[DimensionId{read.part.index}].id +
                                       "]` beside `role:` has it asked"
                                 : ": nothing asked or answered");
  }

  [[nodiscard]] std::pair<std::string, std::optional<Range>> named_part(
      const Expression::Part& part) const {
    const Scorecard& card = assessment_.card;
    if (part.kind == Expression::Part::Kind::dimension) {
      const DimensionId id{part.index};
      return {questionnaire_.dimensions[id].title, card.dimensions[id].range};
    }
    if (part.kind == Expression::Part::Kind::facet) {
      const FacetId id{part.index};
      return {questionnaire_.facets[id].title, card.facets[id].range};
    }
    return {"overall", card.overall};
  }

  [[nodiscard]] std::string evidence_on_gates() const {
    const LevelId next = assessment_.standing->next.value_or(LevelId{});
    const std::vector<QuestionId> gates = gate_questions(questionnaire_, next);
    const auto count = std::count_if(gates.begin(), gates.end(), [&](QuestionId id) {
      return assessment_.card.questions[id].has_evidence;
    });
    return std::to_string(count) + " of " + std::to_string(gates.size()) + " so far";
  }

  [[nodiscard]] std::string voices(RoleId role) const {
    const int count = assessment_.card.sheet.facts.voices[role];
    return (count == 0 ? "none" : std::to_string(count)) + " from " +
           questionnaire_.roles[role].title;
  }

  [[nodiscard]] std::string evidence_of(QuestionId id) const {
    const QuestionScore& score = assessment_.card.questions[id];
    if (score.has_evidence) return {};
    if (score.state != AnswerState::given) return answer_text(assessment_, id);
    const auto& answer = assessment_.response->answers[id];
    return !answer || answer->evidence.empty() ? "no evidence" : "evidence too old";
  }

  const Assessment& assessment_;
  const Questionnaire& questionnaire_;
  ScoreStyle style_;
  std::vector<std::string> said_;
};

ConditionText about_overall(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const ScoreStyle style = score_style(questionnaire);
  const Level& next = questionnaire.levels[*assessment.standing->next];
  return {"overall",
          score_text(style, assessment.card.overall->low) + " at the low end",
          score_text(style, next.min),
          {}};
}

std::string names_of(const Questionnaire& questionnaire, const Expression& expression) {
  std::vector<std::string> names;
  for (const QuestionId id : questions_in(expression))
    names.push_back(name_of(questionnaire.questions[id]));
  return names.empty() ? "a condition" : enumerated(names);
}

bool is_comparison(Op op) {
  return op == Op::equal || op == Op::differs || op == Op::less || op == Op::at_most ||
         op == Op::more || op == Op::at_least || op == Op::one_of;
}

bool reads_answer(Op op) { return op == Op::level || op == Op::amount || op == Op::chosen; }

std::string options_text(const Scale& scale, const Expression& comparison) {
  std::vector<std::string> labels;
  for (std::size_t i = 1; i < comparison.arguments.size(); ++i)
    labels.push_back(scale.options[static_cast<std::size_t>(comparison.arguments[i].value)].label);
  return (comparison.op == Op::differs ? "not " : "") + enumerated(labels, "or");
}

std::string values_text(const Expression& comparison) {
  std::vector<std::string> values;
  for (std::size_t i = 1; i < comparison.arguments.size(); ++i)
    values.push_back(shortest(comparison.arguments[i].value));
  return enumerated(values, "or");
}

/// The least level from which a comparison holds; nothing when it asks for something else.
std::optional<int> least_level(const Expression& comparison) {
  const double bound = comparison.arguments[1].value;
  if (comparison.op == Op::at_least) return static_cast<int>(std::ceil(bound - 1e-9));
  if (comparison.op == Op::more) return static_cast<int>(std::floor(bound + 1e-9)) + 1;
  return std::nullopt;
}

}  // namespace

ConditionText condition_text(const Assessment& assessment, const Condition& condition) {
  if (!condition.gate) return about_overall(assessment);
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const Gate& gate = *condition.gate;
  if (is_plain_comparison(gate.require)) {
    const QuestionId id = gate.require.arguments[0].question;
    return {name_of(questionnaire.questions[id]), level_text(assessment, id),
            gate.text.empty() ? needed_text(questionnaire, gate.require) : gate.text, id};
  }
  Having having(assessment);
  having.read(gate.require);
  return {
      gate.text.empty() ? names_of(questionnaire, gate.require) : gate.text, having.text(), {}, {}};
}

bool is_plain_comparison(const Expression& expression) {
  const auto& arguments = expression.arguments;
  return is_comparison(expression.op) && arguments.size() >= 2 && reads_answer(arguments[0].op) &&
         std::all_of(arguments.begin() + 1, arguments.end(),
                     [](const Expression& argument) { return argument.op == Op::number; });
}

std::string bound_text(Op op, const std::string& bound) {
  if (op == Op::at_least) return bound + " or more";
  if (op == Op::more) return "more than " + bound;
  if (op == Op::at_most) return bound + " or less";
  if (op == Op::less) return "less than " + bound;
  return op == Op::differs ? "not " + bound : bound;
}

std::string needed_text(const Questionnaire& questionnaire, const Expression& comparison) {
  const Expression& read = comparison.arguments[0];
  const Question& question = questionnaire.questions[read.question];
  if (read.op == Op::chosen) return options_text(*scale_of(questionnaire, question), comparison);
  std::string bound = values_text(comparison);
  if (read.op == Op::level) {
    const auto level = least_level(comparison);
    std::string words = level ? reaching_text(questionnaire, question, *level) : "";
    return words.empty() ? "level " + bound_text(comparison.op, bound) : words;
  }
  const auto* number = std::get_if<Number>(&question.kind);
  if (number && !number->unit.empty()) bound += " " + number->unit;
  return bound_text(comparison.op, bound);
}

}  // namespace readiness::report
