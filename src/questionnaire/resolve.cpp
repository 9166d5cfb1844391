#include "questionnaire/resolve.hpp"

#include "base/number.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "questionnaire/syntax.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string_view>
#include <utility>

namespace readiness {
namespace {

using Op = Expression::Op;

/// What a function takes in one place.
enum class Takes { question, tick_item, probe, part, end, role, flag, gates, quantity, condition };

struct Function {
  std::string_view name;
  Op op;
  std::array<Takes, 2> takes;
  std::size_t arity;     ///< 0: one or more of takes[0]
  bool of_answers_only;  ///< may stand in `when` and contradictions
  std::string_view example;
};

constexpr std::array functions = {
    Function{"score", Op::score, {Takes::part}, 1, false, "score(governance)"},
    Function{"low", Op::low, {Takes::part}, 1, false, "low(governance)"},
    Function{"high", Op::high, {Takes::part}, 1, false, "high(governance)"},
    Function{"gap", Op::gap, {Takes::part}, 1, false, "gap(governance)"},
    Function{"gaps_over", Op::gaps_over, {Takes::quantity}, 1, false, "gaps_over(15)"},
    Function{"every", Op::every, {Takes::end, Takes::quantity}, 2, false, "every(low, 25)"},
    Function{"unknown", Op::is_unknown, {Takes::question}, 1, true, "unknown(survey.question)"},
    Function{"answered", Op::is_answered, {Takes::question}, 1, true, "answered(survey.question)"},
    Function{"na", Op::is_not_applicable, {Takes::question}, 1, true, "na(survey.question)"},
    Function{
        "evidence", Op::has_evidence, {Takes::question}, 1, false, "evidence(survey.question)"},
    Function{"flag", Op::has_flag, {Takes::flag}, 1, true, "flag(name)"},
    Function{"ticked",
             Op::is_ticked,
             {Takes::question, Takes::tick_item},
             2,
             true,
             "ticked(survey.question, item)"},
    Function{"predicted", Op::predicted, {Takes::question}, 1, false, "predicted(survey.question)"},
    Function{"count", Op::count_true, {Takes::condition}, 0, true, "count(a >= 1, b >= 1)"},
    Function{"any", Op::any_of, {Takes::condition}, 0, true, "any(a >= 1, b >= 1)"},
    Function{"all", Op::all_of, {Takes::condition}, 0, true, "all(a >= 1, b >= 1)"},
    Function{"n", Op::voices, {Takes::role}, 1, false, "n(leader)"},
    Function{"unknown_share", Op::unknown_share, {Takes::role}, 1, false, "unknown_share(leader)"},
    Function{
        "evidence_count", Op::evidence_count, {Takes::gates}, 1, false, "evidence_count(gates)"},
    Function{"convergence", Op::convergence, {Takes::probe}, 1, false, "convergence(probes)"},
    Function{"danger", Op::danger, {Takes::probe}, 1, false, "danger(probes)"},
};

std::vector<std::string> function_names() {
  std::vector<std::string> names;
  for (const Function& function : functions) names.emplace_back(function.name);
  return names;
}

bool is_condition(Op op) {
  switch (op) {
    case Op::any_of:
    case Op::all_of:
    case Op::negation:
    case Op::equal:
    case Op::differs:
    case Op::less:
    case Op::at_most:
    case Op::more:
    case Op::at_least:
    case Op::one_of:
    case Op::is_unknown:
    case Op::is_answered:
    case Op::is_not_applicable:
    case Op::has_evidence:
    case Op::is_ticked:
    case Op::role_is:
    case Op::has_flag:
    case Op::every:
      return true;
    case Op::number:
    case Op::sum:
    case Op::difference:
    case Op::product:
    case Op::quotient:
    case Op::level:
    case Op::amount:
    case Op::chosen:
    case Op::predicted:
    case Op::convergence:
    case Op::danger:
    case Op::score:
    case Op::low:
    case Op::high:
    case Op::gap:
    case Op::voices:
    case Op::unknown_share:
    case Op::gaps_over:
    case Op::evidence_count:
    case Op::count_true:
      return false;
  }
  return false;
}

Op comparison_op(std::string_view text) {
  if (text == "==") return Op::equal;
  if (text == "!=") return Op::differs;
  if (text == "<") return Op::less;
  if (text == "<=") return Op::at_most;
  return text == ">" ? Op::more : Op::at_least;
}

Op arithmetic_op(std::string_view text) {
  if (text == "+") return Op::sum;
  if (text == "-") return Op::difference;
  return text == "*" ? Op::product : Op::quotient;
}

struct Bounds {
  double least, most;
};

/// The values that a quantity can take, where that is known.
std::optional<Bounds> bounds_of(const Expression& quantity, const Questionnaire& questionnaire) {
  const ScoringRules& rules = questionnaire.scoring;
  constexpr double unbounded = std::numeric_limits<double>::infinity();
  switch (quantity.op) {
    case Op::level:
    case Op::predicted: {
      const Kind& kind = questionnaire.questions[quantity.question].kind;
      return Bounds{0, static_cast<double>(level_count(questionnaire, kind) - 1)};
    }
    case Op::amount: {
      const auto* number = std::get_if<Number>(&questionnaire.questions[quantity.question].kind);
      return number ? std::optional(Bounds{number->least, number->most}) : std::nullopt;
    }
    case Op::score:
    case Op::low:
    case Op::high:
      return Bounds{rules.range_low, rules.range_high};
    case Op::voices:
    case Op::evidence_count:
      return Bounds{0, unbounded};
    case Op::count_true:
      return Bounds{0, static_cast<double>(quantity.arguments.size())};
    default:
      return std::nullopt;
  }
}

class Resolver {
 public:
  Resolver(const ExpressionText& text, const Questionnaire& questionnaire, ExpressionUse use,
           Diagnostics& diagnostics)
      : text_(text), questionnaire_(questionnaire), use_(use), diagnostics_(diagnostics) {}

  std::optional<Expression> whole() {
    ParsedSyntax parsed = parse_syntax(text_.text);
    if (parsed.error) {
      diagnostics_.error("X0301", place(parsed.error->span), parsed.error->message,
                         parsed.error->help);
      return std::nullopt;
    }
    Expression result = condition(*parsed.syntax);
    if (failed_) return std::nullopt;
    return result;
  }

 private:
  /// A place inside the expression, when the scalar stands in the source as it was read (folded
  /// and escaped texts do not); otherwise the whole scalar.
  Place place(Span inside, std::string label = {}) const {
    const std::string& source = text_.source.text();
    for (const std::size_t quote : {std::size_t{0}, std::size_t{1}}) {
      const std::size_t begin = text_.span.begin + quote;
      if (source.compare(std::min(begin, source.size()), text_.text.size(), text_.text) != 0)
        continue;
      const std::size_t end = std::max(inside.end, inside.begin + 1);
      return text_.source.place({begin + inside.begin, begin + end}, std::move(label));
    }
    return text_.source.place(text_.span, std::move(label));
  }

  Expression refuse(std::string code, const Syntax& at, std::string message,
                    std::string help = {}) {
    diagnostics_.error(std::move(code), place(at.span), std::move(message), std::move(help));
    failed_ = true;
    return {};
  }

  static Expression made(Op op, const Syntax& at) {
    Expression expression;
    expression.op = op;
    expression.span = at.span;
    return expression;
  }

  Expression condition(const Syntax& syntax) {
    Expression result = any(syntax);
    if (!failed_ && !is_condition(result.op))
      return refuse("X0304", syntax, "this is a number, not a condition",
                    "compare it, for example `" + cut(syntax) + " >= 1`");
    return result;
  }

  Expression quantity(const Syntax& syntax) {
    Expression result = any(syntax);
    if (!failed_ && is_condition(result.op))
      return refuse("X0304", syntax, "this is a condition where a number is needed",
                    "count(...) turns conditions into a number");
    return result;
  }

  std::string cut(const Syntax& syntax) const {
    return text_.text.substr(syntax.span.begin, syntax.span.end - syntax.span.begin);
  }

  Expression any(const Syntax& syntax) {
    switch (syntax.kind) {
      case Syntax::Kind::number:
        return number(syntax);
      case Syntax::Kind::name:
        return bare_question(syntax);
      case Syntax::Kind::call:
        return call(syntax);
      case Syntax::Kind::negation:
        return of_conditions(Op::negation, syntax);
      case Syntax::Kind::all_of:
        return of_conditions(Op::all_of, syntax);
      case Syntax::Kind::any_of:
        return of_conditions(Op::any_of, syntax);
      case Syntax::Kind::comparison:
        return comparison(syntax);
      case Syntax::Kind::one_of:
        return one_of(syntax);
      case Syntax::Kind::arithmetic:
        return arithmetic(syntax);
    }
    return {};
  }

  static Expression number(const Syntax& syntax) {
    Expression expression = made(Op::number, syntax);
    expression.value = parse_number(syntax.text).value_or(0);
    return expression;
  }

  Expression of_conditions(Op op, const Syntax& syntax) {
    Expression expression = made(op, syntax);
    for (const Syntax& part : syntax.parts) expression.arguments.push_back(condition(part));
    return expression;
  }

  Expression arithmetic(const Syntax& syntax) {
    Expression expression = made(arithmetic_op(syntax.text), syntax);
    for (const Syntax& part : syntax.parts) expression.arguments.push_back(quantity(part));
    return expression;
  }

  std::optional<QuestionId> question_named(const Syntax& syntax) {
    if (syntax.kind == Syntax::Kind::name)
      if (const auto found = find_by_id(questionnaire_.questions, syntax.text)) return found;
    const std::vector<std::string> names = names_in(questionnaire_.questions);
    refuse("Q0214", syntax, "`" + cut(syntax) + "` is not a question id",
           did_you_mean(syntax.text, names, "write the id of a question of this questionnaire"));
    return std::nullopt;
  }

  /// The bare id of a question: its level or, for an unscored number, the number itself.
  Expression bare_question(const Syntax& syntax) {
    const auto question = question_named(syntax);
    if (!question) return {};
    Expression expression = made(Op::level, syntax);
    expression.question = *question;
    const Question& row = questionnaire_.questions[*question];
    const auto* plain_number = std::get_if<Number>(&row.kind);
    if (plain_number && plain_number->bands.empty()) {
      expression.op = Op::amount;
      return expression;
    }
    if (scale_of(questionnaire_, row) &&
        (is_context(row) || std::holds_alternative<Probe>(row.kind)))
      return refuse("X0312", syntax, "`" + row.id + "` has options, not levels",
                    "compare it with an option: " + option_list(*scale_of(questionnaire_, row)));
    if (level_count(questionnaire_, row.kind) == 0)
      return refuse("X0312", syntax, "`" + row.id + "` has no level to read",
                    "use answered(" + row.id + ")");
    return expression;
  }

  static std::string option_list(const Scale& scale) {
    std::vector<std::string> names;
    for (const Option& option : scale.options) names.push_back(option.id);
    return enumerated(names, "or");
  }

  /// The scale of the question that this names, when it names a choice or probe; for `q == option`.
  const Question* choice_named(const Syntax& syntax) const {
    if (syntax.kind != Syntax::Kind::name) return nullptr;
    const auto found = find_by_id(questionnaire_.questions, syntax.text);
    if (!found) return nullptr;
    const Question& question = questionnaire_.questions[*found];
    return scale_of(questionnaire_, question) ? &question : nullptr;
  }

  bool is_option_text(const Syntax& syntax) const {
    return syntax.kind == Syntax::Kind::name &&
           !find_by_id(questionnaire_.questions, syntax.text).has_value();
  }

  Expression chosen(const Syntax& syntax) {
    Expression expression = made(Op::chosen, syntax);
    if (const auto question = question_named(syntax)) expression.question = *question;
    return expression;
  }

  Expression option_number(const Syntax& syntax, const Question& question) {
    const Scale& scale = *scale_of(questionnaire_, question);
    for (std::size_t i = 0; i < scale.options.size(); ++i) {
      if (scale.options[i].id != syntax.text) continue;
      Expression expression = made(Op::number, syntax);
      expression.value = static_cast<double>(i);
      return expression;
    }
    std::vector<std::string> names;
    for (const Option& option : scale.options) names.push_back(option.id);
    return refuse("X0311", syntax,
                  "`" + syntax.text + "` is not an option of `" + question.id + "`",
                  did_you_mean(syntax.text, names, "its options are " + option_list(scale)));
  }

  Expression role_comparison(const Syntax& syntax, Op op) {
    Expression is = made(Op::role_is, syntax);
    const auto role = role_named(syntax.parts[1]);
    if (!role) return {};
    is.role = *role;
    if (op == Op::equal) return is;
    if (op != Op::differs)
      return refuse("X0310", syntax, "roles have no order", "use `==` or `!=`");
    Expression negation = made(Op::negation, syntax);
    negation.arguments.push_back(std::move(is));
    return negation;
  }

  Expression comparison(const Syntax& syntax) {
    const Op op = comparison_op(syntax.text);
    const Syntax& left = syntax.parts[0];
    const Syntax& right = syntax.parts[1];
    if (left.kind == Syntax::Kind::name && left.text == "role") return role_comparison(syntax, op);
    const Question* choice = choice_named(left);
    if (choice && is_option_text(right)) return option_comparison(syntax, op, *choice);
    Expression expression = made(op, syntax);
    expression.arguments = {quantity(left), quantity(right)};
    if (!failed_) check_not_constant(syntax, expression);
    return expression;
  }

  Expression option_comparison(const Syntax& syntax, Op op, const Question& choice) {
    if (op != Op::equal && op != Op::differs)
      return refuse("X0310", syntax, "an option can be compared with `==`, `!=` and `in` only",
                    "to compare by health, compare the level with a number");
    Expression expression = made(op, syntax);
    expression.arguments = {chosen(syntax.parts[0]), option_number(syntax.parts[1], choice)};
    return expression;
  }

  Expression one_of(const Syntax& syntax) {
    Expression expression = made(Op::one_of, syntax);
    const Question* choice = choice_named(syntax.parts[0]);
    const bool of_options = choice && is_option_text(syntax.parts[1]);
    expression.arguments.push_back(of_options ? chosen(syntax.parts[0])
                                              : quantity(syntax.parts[0]));
    for (std::size_t i = 1; i < syntax.parts.size(); ++i)
      expression.arguments.push_back(of_options ? option_number(syntax.parts[i], *choice)
                                                : quantity(syntax.parts[i]));
    return expression;
  }

  /// A level compared with a number outside its levels says the same for every answer.
  void check_not_constant(const Syntax& syntax, const Expression& comparison) {
    const Expression& left = comparison.arguments[0];
    const Expression& right = comparison.arguments[1];
    if (right.op != Op::number) return;
    const auto bounds = bounds_of(left, questionnaire_);
    if (!bounds) return;
    if (never(comparison.op, *bounds, right.value)) return constant(syntax, *bounds, "never");
    if (never(opposite(comparison.op), *bounds, right.value)) constant(syntax, *bounds, "always");
  }

  static Op opposite(Op op) {
    switch (op) {
      case Op::equal:
        return Op::differs;
      case Op::differs:
        return Op::equal;
      case Op::less:
        return Op::at_least;
      case Op::at_most:
        return Op::more;
      case Op::more:
        return Op::at_most;
      default:
        return Op::less;
    }
  }

  static bool never(Op op, Bounds bounds, double number) {
    switch (op) {
      case Op::equal:
        return number < bounds.least || number > bounds.most;
      case Op::differs:
        return bounds.least == bounds.most && number == bounds.least;
      case Op::less:
        return number <= bounds.least;
      case Op::at_most:
        return number < bounds.least;
      case Op::more:
        return number >= bounds.most;
      default:
        return number > bounds.most;
    }
  }

  void constant(const Syntax& syntax, Bounds bounds, const std::string& how) {
    const std::string most = std::isinf(bounds.most) ? "any number" : shortest(bounds.most);
    refuse(
        "X0330", syntax, "this condition is " + how + " true",
        "`" + cut(syntax.parts[0]) + "` lies between " + shortest(bounds.least) + " and " + most);
  }

  Expression call(const Syntax& syntax) {
    for (const Function& function : functions)
      if (function.name == syntax.text) return call_of(function, syntax);
    return refuse("X0302", syntax, "`" + syntax.text + "` is not a function",
                  did_you_mean(syntax.text, function_names(),
                               "the functions are " + enumerated(function_names())));
  }

  Expression call_of(const Function& function, const Syntax& syntax) {
    // Flags are gathered from the answers that apply, so what applies cannot ask for them.
    const bool asks_flag_too_early =
        use_ == ExpressionUse::applicability && function.op == Op::has_flag;
    if (asks_flag_too_early || (reads_answers_only() && !function.of_answers_only))
      return refuse("X0305", syntax,
                    "`" + syntax.text + "(...)` cannot stand here: only answers and context can");
    const bool arity_fits =
        function.arity == 0 ? !syntax.parts.empty() : syntax.parts.size() == function.arity;
    if (!arity_fits)
      return refuse("X0303", syntax, "`" + syntax.text + "(...)` has the wrong number of arguments",
                    "write it like `" + std::string(function.example) + "`");
    Expression expression = made(function.op, syntax);
    for (std::size_t i = 0; i < syntax.parts.size() && !failed_; ++i) {
      const Takes takes = function.takes[function.arity == 0 ? 0 : i];
      take(takes, syntax.parts[i], expression);
    }
    return expression;
  }

  [[nodiscard]] bool reads_answers_only() const {
    return use_ == ExpressionUse::applicability || use_ == ExpressionUse::contradiction;
  }

  void take(Takes takes, const Syntax& syntax, Expression& call) {
    switch (takes) {
      case Takes::question:
        return take_question(syntax, call);
      case Takes::tick_item:
        return take_item(syntax, call);
      case Takes::probe:
        return take_probe(syntax, call);
      case Takes::part:
        return take_part(syntax, call);
      case Takes::end:
        return take_end(syntax, call);
      case Takes::role:
        return take_role(syntax, call);
      case Takes::flag:
        return take_flag(syntax, call);
      case Takes::gates:
        return take_gates(syntax);
      case Takes::quantity:
        call.arguments.push_back(quantity(syntax));
        return;
      case Takes::condition:
        call.arguments.push_back(condition(syntax));
        return;
    }
  }

  void take_question(const Syntax& syntax, Expression& call) {
    const auto question = question_named(syntax);
    if (!question) return;
    call.question = *question;
    const Question& row = questionnaire_.questions[*question];
    if (call.op == Op::predicted && row.predicted_by.empty())
      refuse("X0303", syntax, "nobody predicts `" + row.id + "`", "it has no `predicted_by:`");
    if (call.op == Op::is_ticked && !std::holds_alternative<Ticks>(row.kind))
      refuse("X0303", syntax, "`" + row.id + "` has nothing to tick",
             "ticked(...) needs kind: ticks");
  }

  void take_item(const Syntax& syntax, Expression& call) {
    const auto* ticks = std::get_if<Ticks>(&questionnaire_.questions[call.question].kind);
    if (!ticks) return;
    std::vector<std::string> names;
    for (const TickItem& item : ticks->items) names.push_back(item.id);
    for (std::size_t i = 0; i < names.size(); ++i)
      if (names[i] == syntax.text) {
        call.item = i;
        return;
      }
    refuse("X0311", syntax, "`" + cut(syntax) + "` is not an item of that question",
           did_you_mean(syntax.text, names, "its items are " + enumerated(names)));
  }

  void take_probe(const Syntax& syntax, Expression& call) {
    if (const auto dimension = find_by_id(questionnaire_.dimensions, syntax.text)) {
      call.of_survey = true;
      call.part = {Expression::Part::Kind::dimension, dimension->value};
      return;
    }
    const auto question = question_named(syntax);
    if (!question) return;
    call.question = *question;
    if (!std::holds_alternative<Probe>(questionnaire_.questions[*question].kind))
      refuse("X0303", syntax, "`" + syntax.text + "` is not a probe");
  }

  void take_part(const Syntax& syntax, Expression& call) {
    if (syntax.text == "overall") return;
    if (const auto dimension = find_by_id(questionnaire_.dimensions, syntax.text)) {
      call.part = {Expression::Part::Kind::dimension, dimension->value};
      return;
    }
    if (const auto facet = find_by_id(questionnaire_.facets, syntax.text)) {
      call.part = {Expression::Part::Kind::facet, facet->value};
      return;
    }
    std::vector<std::string> names = names_in(questionnaire_.dimensions);
    for (const Facet& facet : questionnaire_.facets) names.push_back(facet.id);
    names.emplace_back("overall");
    refuse("X0303", syntax, "`" + cut(syntax) + "` is not a dimension, a facet or `overall`",
           did_you_mean(syntax.text, names, "there are " + enumerated(names)));
  }

  void take_end(const Syntax& syntax, Expression& call) {
    for (const auto& [name, op] : {std::pair<std::string_view, Op>{"low", Op::low},
                                   {"high", Op::high},
                                   {"score", Op::score}})
      if (syntax.text == name) {
        call.arguments.push_back(made(op, syntax));
        return;
      }
    refuse("X0303", syntax, "`every` needs `low`, `high` or `score` first",
           "write it like `every(low, 25)`");
  }

  std::optional<RoleId> role_named(const Syntax& syntax) {
    const auto role = find_by_id(questionnaire_.roles, syntax.text);
    if (!role) {
      const auto names = names_in(questionnaire_.roles);
      refuse("X0303", syntax, "`" + cut(syntax) + "` is not a role",
             did_you_mean(syntax.text, names, "the roles are " + enumerated(names)));
    }
    return role;
  }

  void take_role(const Syntax& syntax, Expression& call) {
    if (const auto role = role_named(syntax)) call.role = *role;
  }

  void take_flag(const Syntax& syntax, Expression& call) {
    const std::vector<std::string> names = flags();
    if (std::find(names.begin(), names.end(), syntax.text) == names.end())
      refuse("X0311", syntax, "no answer carries the flag `" + cut(syntax) + "`",
             did_you_mean(syntax.text, names));
    call.flag = syntax.text;
  }

  std::vector<std::string> flags() const {
    std::vector<std::string> names;
    for (const Question& question : questionnaire_.questions)
      if (const auto* anchors = std::get_if<Anchors>(&question.kind))
        for (const AnchorText& anchor : anchors->anchors)
          if (!anchor.flag.empty()) names.push_back(anchor.flag);
    for (const Scale& scale : questionnaire_.scales)
      for (const Option& option : scale.options)
        if (!option.flag.empty()) names.push_back(option.flag);
    return names;
  }

  void take_gates(const Syntax& syntax) {
    if (syntax.text != "gates")
      refuse("X0303", syntax, "evidence can be counted on `gates` only",
             "write evidence_count(gates)");
  }

  const ExpressionText& text_;
  const Questionnaire& questionnaire_;
  ExpressionUse use_;
  Diagnostics& diagnostics_;
  bool failed_ = false;
};

}  // namespace

std::optional<Expression> resolve(const ExpressionText& text, const Questionnaire& questionnaire,
                                  ExpressionUse use, Diagnostics& diagnostics) {
  return Resolver(text, questionnaire, use, diagnostics).whole();
}

}  // namespace readiness
