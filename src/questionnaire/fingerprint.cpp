#include "questionnaire/fingerprint.hpp"

#include "base/number.hpp"
#include "base/sha256.hpp"

#include <string_view>

namespace readiness::questionnaire {
namespace {

using Op = Expression::Op;

std::string_view word_of(Op op) {
  switch (op) {
    case Op::any_of:
      return "or";
    case Op::all_of:
      return "and";
    case Op::negation:
      return "not";
    case Op::equal:
      return "==";
    case Op::differs:
      return "!=";
    case Op::less:
      return "<";
    case Op::at_most:
      return "<=";
    case Op::more:
      return ">";
    case Op::at_least:
      return ">=";
    case Op::one_of:
      return "in";
    case Op::number:
      return "number";
    case Op::sum:
      return "+";
    case Op::difference:
      return "-";
    case Op::product:
      return "*";
    case Op::quotient:
      return "/";
    case Op::level:
      return "level";
    case Op::amount:
      return "amount";
    case Op::chosen:
      return "chosen";
    case Op::predicted:
      return "predicted";
    case Op::is_unknown:
      return "unknown";
    case Op::is_answered:
      return "answered";
    case Op::is_not_applicable:
      return "na";
    case Op::has_evidence:
      return "evidence";
    case Op::is_ticked:
      return "ticked";
    case Op::convergence:
      return "convergence";
    case Op::danger:
      return "danger";
    case Op::score:
      return "score";
    case Op::low:
      return "low";
    case Op::high:
      return "high";
    case Op::gap:
      return "gap";
    case Op::role_is:
      return "role";
    case Op::voices:
      return "n";
    case Op::unknown_share:
      return "unknown_share";
    case Op::gaps_over:
      return "gaps_over";
    case Op::has_flag:
      return "flag";
    case Op::evidence_count:
      return "evidence_count";
    case Op::count_true:
      return "count";
    case Op::every:
      return "every";
  }
  return "";
}

std::string part_text(const Expression::Part& part, const Questionnaire& questionnaire) {
  if (part.kind == Expression::Part::Kind::overall) return "overall";
  if (part.kind == Expression::Part::Kind::facet)
    return questionnaire.facets[FacetId{part.index}].id;
  return questionnaire.dimensions[DimensionId{part.index}].id;
}

/// The names that an operation carries itself, beside its arguments.
std::string own_names(const Expression& expression, const Questionnaire& questionnaire) {
  const auto question = [&] { return questionnaire.questions[expression.question].id; };
  switch (expression.op) {
    case Op::number:
      return shortest(expression.value);
    case Op::level:
    case Op::amount:
    case Op::chosen:
    case Op::predicted:
    case Op::is_unknown:
    case Op::is_answered:
    case Op::is_not_applicable:
    case Op::has_evidence:
      return question();
    case Op::is_ticked:
      return question() + " " + std::to_string(expression.item);
    case Op::convergence:
    case Op::danger:
      return expression.of_survey ? part_text(expression.part, questionnaire) : question();
    case Op::score:
    case Op::low:
    case Op::high:
    case Op::gap:
      return part_text(expression.part, questionnaire);
    case Op::role_is:
    case Op::voices:
    case Op::unknown_share:
      return questionnaire.roles[expression.role].id;
    case Op::has_flag:
      return expression.flag;
    default:
      return "";
  }
}

/// Lines of `key value`, the canonical text that is digested.
class Lines {
 public:
  void add(std::string_view key, std::string_view value) {
    text_.append(key).append(" ").append(std::to_string(value.size())).append(" ").append(value);
    text_.push_back('\n');
  }
  void add(std::string_view key, double value) { add(key, shortest(value)); }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
};

struct KindLines {
  const Questionnaire& questionnaire;
  Lines& scoring;
  Lines& wording;

  void options(const Scale& scale) const {
    for (const Option& option : scale.options) {
      scoring.add("option", option.id);
      scoring.add("value", option.value);
      scoring.add("flag", option.flag);
      wording.add("option", option.label);
    }
  }
  void operator()(const Anchors& anchors) const {
    scoring.add("anchors", static_cast<double>(anchors.anchors.size()));
    for (const AnchorText& anchor : anchors.anchors) {
      scoring.add("flag", anchor.flag);
      wording.add("anchor", anchor.text);
    }
  }
  void operator()(const Choice& choice) const {
    scoring.add("choice", choice.reverse ? "reversed" : "plain");
    options(questionnaire.scales[choice.scale]);
  }
  void operator()(const Ticks& ticks) const {
    for (const TickItem& item : ticks.items) {
      scoring.add("item", item.id);
      wording.add("item", item.text);
    }
    for (const int level : ticks.levels_by_count) scoring.add("level", level);
  }
  void operator()(const Count& count) const {
    scoring.add("count", count.of);
    for (const double bound : count.bands) scoring.add("band", bound);
  }
  void operator()(const Number& number) const {
    scoring.add("number", number.least);
    scoring.add("most", number.most);
    wording.add("unit", number.unit);
    if (!number.unit_one.empty()) wording.add("unit of one", number.unit_one);
    for (const double bound : number.bands) scoring.add("band", bound);
  }
  void operator()(const Text&) const { scoring.add("text", ""); }
  void operator()(const Probe& probe) const {
    scoring.add("probe", "");
    options(questionnaire.scales[probe.scale]);
  }
};

void add_question(const Questionnaire& questionnaire, const Question& question, Lines& scoring,
                  Lines& wording) {
  scoring.add("question", question.id);
  wording.add("question", question.id);
  std::visit(KindLines{questionnaire, scoring, wording}, question.kind);
  scoring.add("weight", question.weight);
  for (const FacetId facet : question.facets) scoring.add("facet", questionnaire.facets[facet].id);
  for (const RoleId role : question.roles) scoring.add("role", questionnaire.roles[role].id);
  if (question.when) scoring.add("when", to_text(*question.when, questionnaire));
  scoring.add("na", question.may_be_not_applicable ? "allowed" : "");
  scoring.add("evidence", question.evidence.empty() ? "" : "asked");
  // the same whatever workflow the answers are about
  const QuestionWording& words = question.as_written ? *question.as_written : question;
  wording.add("text", words.text);
  for (const auto& [role, text] : words.text_for) wording.add(role, text);
  for (const std::string* text : {&words.prediction, &question.short_name, &question.topic,
                                  &words.why, &words.good_enough, &words.evidence})
    wording.add("text", *text);
}

void add_dimensions(const Questionnaire& questionnaire, Lines& scoring, Lines& wording) {
  for (const Dimension& dimension : questionnaire.dimensions) {
    scoring.add("dimension", dimension.id);
    scoring.add("weight", dimension.weight);
    scoring.add("in_index", dimension.in_index ? "yes" : "no");
    for (const QuestionId question : dimension.questions)
      scoring.add("of", questionnaire.questions[question].id);
    for (const std::string* text : {&dimension.title, &dimension.healthy, &dimension.text})
      wording.add("dimension", *text);
  }
}

void add_rules(const ScoringRules& rules, Lines& scoring) {
  for (const double number :
       {rules.range_low, rules.range_high, rules.mean_share, rules.weakest_share,
        rules.min_coverage, static_cast<double>(rules.min_questions_dimension),
        static_cast<double>(rules.min_questions_facet),
        static_cast<double>(rules.min_questions_topic), rules.evidence_cap ? 1.0 : 0.0,
        static_cast<double>(rules.evidence_months)})
    scoring.add("rule", number);
}

void add_levels(const Questionnaire& questionnaire, Lines& scoring, Lines& wording) {
  for (const Level& level : questionnaire.levels) {
    scoring.add("level", level.id);
    scoring.add("min", level.min);
    for (const Gate& gate : level.gates) {
      scoring.add("gate", to_text(gate.require, questionnaire));
      wording.add("gate", gate.text);
    }
    wording.add("level", level.title);
    wording.add("level", level.text);
  }
}

void add_forms(const Questionnaire& questionnaire, Lines& scoring) {
  for (const Form& form : questionnaire.forms) {
    scoring.add("form", form.id);
    for (const DimensionId survey : form.surveys)
      scoring.add("survey", questionnaire.dimensions[survey].id);
    for (const QuestionId question : form.questions)
      scoring.add("question", questionnaire.questions[question].id);
    if (form.max_level) scoring.add("max_level", questionnaire.levels[*form.max_level].id);
    if (form.min_questions) scoring.add("min_questions", *form.min_questions);
  }
  for (const Role& role : questionnaire.roles)
    scoring.add(role.id, role.has_index ? "index" : "no index");
}

}  // namespace

std::string to_text(const Expression& expression, const Questionnaire& questionnaire) {
  std::string text = "(" + std::string(word_of(expression.op));
  if (const std::string names = own_names(expression, questionnaire); !names.empty())
    text += " " + names;
  for (const Expression& argument : expression.arguments)
    text += " " + to_text(argument, questionnaire);
  return text + ")";
}

Fingerprints fingerprints_of(const Questionnaire& questionnaire) {
  Lines scoring, wording;
  add_rules(questionnaire.scoring, scoring);
  for (const Question& question : questionnaire.questions)
    add_question(questionnaire, question, scoring, wording);
  add_dimensions(questionnaire, scoring, wording);
  add_levels(questionnaire, scoring, wording);
  add_forms(questionnaire, scoring);
  wording.add("instructions", questionnaire.instructions_as_written);
  for (const Grade& grade : questionnaire.grades) wording.add("grade", grade.title);
  for (const Role& role : questionnaire.roles) wording.add("role", role.title);
  return {sha256(scoring.text()), sha256(wording.text())};
}

}  // namespace readiness::questionnaire
