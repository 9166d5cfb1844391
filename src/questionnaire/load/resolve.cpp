#include "questionnaire/load/resolve.hpp"

#include "base/number.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "questionnaire/design/constant_comparison.hpp"
#include "questionnaire/expression/functions.hpp"
#include "questionnaire/expression/syntax.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace readiness::questionnaire {
namespace {

using Op = Expression::Op;
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

class Resolver {
 public:
  Resolver(const ExpressionText& text, const Questionnaire& questionnaire, ExpressionUse use,
           Diagnostics& diagnostics)
      : text_(text), questionnaire_(questionnaire), use_(use), diagnostics_(diagnostics) {}

  /// Reads the whole text as what `part` reads: a condition or a quantity.
  std::optional<Expression> resolve(Expression (Resolver::*part)(const Syntax&)) {
    ParsedSyntax parsed = parse_syntax(text_.text);
    if (parsed.error) {
      diagnostics_.error("X0301", place(parsed.error->span), parsed.error->message,
                         parsed.error->help);
      return std::nullopt;
    }
    Expression result = (this->*part)(*parsed.syntax);
    if (failed_) return std::nullopt;
    return result;
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
    const auto truth = constant_truth(comparison, questionnaire_);
    if (!truth) return;
    const Bounds bounds = *bounds_of(comparison.arguments[0], questionnaire_);
    const std::string most = std::isinf(bounds.most) ? "infinity" : shortest(bounds.most);
    refuse(
        "X0330", syntax,
        std::string("this condition is ") + (*truth ? "always" : "never") + " true",
        "`" + cut(syntax.parts[0]) + "` lies between " + shortest(bounds.least) + " and " + most);
  }

  Expression call(const Syntax& syntax) {
    for (const ExpressionFunction& function : expression_functions())
      if (function.name == syntax.text) return call_of(function, syntax);
    return refuse("X0302", syntax, "`" + syntax.text + "` is not a function",
                  did_you_mean(syntax.text, function_names(),
                               "the functions are " + enumerated(function_names())));
  }

  Expression call_of(const ExpressionFunction& function, const Syntax& syntax) {
    // Flags are gathered from the answers that apply, so what applies cannot ask for them.
    const bool asks_flag_too_early =
        use_ == ExpressionUse::applicability && function.op == Op::has_flag;
    if (asks_flag_too_early || (reads_answers_only() && !function.of_answers_only))
      return refuse("X0305", syntax,
                    "`" + syntax.text + "(...)` cannot be used here: only answers and context can");
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
      refuse("X0303", syntax, "evidence can be counted only for `gates`",
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
  return Resolver(text, questionnaire, use, diagnostics).resolve(&Resolver::condition);
}

std::optional<Expression> resolve_quantity(const ExpressionText& text,
                                           const Questionnaire& questionnaire, ExpressionUse use,
                                           Diagnostics& diagnostics) {
  return Resolver(text, questionnaire, use, diagnostics).resolve(&Resolver::quantity);
}

}  // namespace readiness::questionnaire
