#include "batch/sql/condition.hpp"

#include "base/number.hpp"
#include "batch/sql/codes.hpp"
#include "batch/sql/dialect.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace readiness::batch {
namespace {

using Op = Expression::Op;

const std::string noise = sql_number(tolerance);

/// A number that may be absent or open. The number of conditions that hold lies between two ends
/// while some of them are open; of everything else both ends are the same.
struct SqlQuantity {
  std::string absent = "FALSE";  ///< a truth that is never NULL
  std::string low;               ///< NULL where it is open
  std::string high;              ///< empty: the same as `low`
  [[nodiscard]] bool is_certain() const { return high.empty(); }
  [[nodiscard]] const std::string& greatest() const { return high.empty() ? low : high; }
};

class ConditionWriter {
 public:
  explicit ConditionWriter(const Questionnaire& questionnaire) : questionnaire_(questionnaire) {}

  /// As `evaluate` of questionnaire/expression/facts.hpp.
  std::string truth(const Expression& condition) {
    switch (condition.op) {
      case Op::any_of:
        return sql_joined(truths(condition), " OR ", "FALSE");
      case Op::all_of:
        return sql_joined(truths(condition), " AND ", "TRUE");
      case Op::negation:
        return "(NOT " + truth(condition.arguments.front()) + ")";
      case Op::equal:
      case Op::differs:
      case Op::less:
      case Op::at_most:
      case Op::more:
      case Op::at_least:
        return comparison(condition.op, quantity(condition.arguments[0]),
                          quantity(condition.arguments[1]));
      case Op::one_of:
        return is_one_of(condition);
      case Op::is_unknown:
        return "(" + code(condition) + " = " + std::to_string(sql_codes::dont_know) + ")";
      case Op::is_answered:
        return "(" + code(condition) + " >= 0)";
      case Op::is_not_applicable:
        return "(" + code(condition) + " = " + std::to_string(sql_codes::not_applicable) + ")";
      case Op::is_ticked:
        return if_given(
            condition.question,
            sql_name(item_column(questionnaire_.questions[condition.question], condition.item)));
      case Op::role_is:
        return "(\"role\" = " + sql_text(questionnaire_.roles[condition.role].id) + ")";
      case Op::has_flag:
        return flag(condition.flag);
      case Op::number:
      case Op::sum:
      case Op::difference:
      case Op::product:
      case Op::quotient:
      case Op::level:
      case Op::amount:
      case Op::chosen:
      case Op::count_true:
        return is_not_zero(quantity(condition));
      case Op::has_evidence:
      case Op::every:
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
        break;
    }
    is_expressible_ = false;
    return "NULL";
  }

  [[nodiscard]] bool is_expressible() const { return is_expressible_; }

 private:
  std::vector<std::string> truths(const Expression& condition) {
    std::vector<std::string> all;
    for (const Expression& argument : condition.arguments) all.push_back(truth(argument));
    return all;
  }

  [[nodiscard]] std::string code(const Expression& reading) const {
    return sql_name(questionnaire_.questions[reading.question].id);
  }

  SqlQuantity quantity(const Expression& expression) {
    switch (expression.op) {
      case Op::number:
        return {"FALSE", sql_number(expression.value), {}};
      case Op::sum:
      case Op::difference:
      case Op::product:
      case Op::quotient:
        return arithmetic(expression);
      case Op::level:
      case Op::amount:
      case Op::chosen:
        return reading(expression);
      case Op::count_true:
        return count_of_true(expression);
      default:
        break;
    }
    return {"FALSE",
            fmt::format("(CASE {} WHEN TRUE THEN 1 WHEN FALSE THEN 0 END)", truth(expression)),
            {}};
  }

  SqlQuantity reading(const Expression& expression) const {
    const Question& question = questionnaire_.questions[expression.question];
    std::string number = code(expression);
    if (expression.op == Op::amount) number = sql_name(amount_column(question));
    const auto* choice = std::get_if<Choice>(&question.kind);
    if (expression.op == Op::chosen && choice && choice->reverse)
      number = fmt::format("{} - {}", level_count(questionnaire_, question.kind) - 1, number);
    return {fmt::format("({} <= {})", code(expression), sql_codes::not_applicable),
            fmt::format("(CASE WHEN {} >= 0 THEN {} END)", code(expression), number),
            {}};
  }

  SqlQuantity count_of_true(const Expression& expression) {
    std::vector<std::string> held, possible;
    for (const std::string& argument : truths(expression)) {
      held.push_back(fmt::format("CASE WHEN {} THEN 1 ELSE 0 END", argument));
      possible.push_back(fmt::format("CASE WHEN {} IS FALSE THEN 0 ELSE 1 END", argument));
    }
    return {"FALSE", sql_joined(held, " + ", "0"), sql_joined(possible, " + ", "0")};
  }

  /// With a count of which some are open every result is open.
  static std::string exact(const SqlQuantity& quantity) {
    if (quantity.is_certain()) return quantity.low;
    return fmt::format("(CASE WHEN {0} = {1} THEN {0} END)", quantity.low, quantity.high);
  }

  SqlQuantity arithmetic(const Expression& expression) {
    const SqlQuantity a = quantity(expression.arguments[0]);
    const SqlQuantity b = quantity(expression.arguments[1]);
    const std::string x = exact(a), y = exact(b);
    const auto result = [&](const char* sign) {
      return SqlQuantity{sql_joined({a.absent, b.absent}, " OR ", "FALSE"),
                         fmt::format("({} {} {})", x, sign, y),
                         {}};
    };
    if (expression.op == Op::sum) return result("+");
    if (expression.op == Op::difference) return result("-");
    if (expression.op == Op::product) return result("*");
    const std::string is_nothing =
        fmt::format("({} IS NOT NULL AND coalesce(abs({}) < {}, FALSE))", x, y, noise);
    return {
        sql_joined({a.absent, b.absent, is_nothing}, " OR ", "FALSE"),
        fmt::format("({} / CASE WHEN abs({}) < {} THEN NULL ELSE {} * 1e0 END)", x, y, noise, y),
        {}};
  }

  /// Whether it holds for every number that the difference of the two may still be.
  static std::string comparison(Op op, const SqlQuantity& a, const SqlQuantity& b) {
    const std::string least = fmt::format("({} - {})", a.low, b.greatest());
    const std::string most = fmt::format("({} - {})", a.greatest(), b.low);
    const bool is_certain = a.is_certain() && b.is_certain();
    const std::string holds = is_certain ? certain(op, least) : over_all(op, least, most);
    if (a.absent == "FALSE" && b.absent == "FALSE") return holds;
    return fmt::format("(CASE WHEN {} THEN FALSE ELSE {} END)",
                       sql_joined({a.absent, b.absent}, " OR ", "FALSE"), holds);
  }

  static std::string certain(Op op, const std::string& difference) {
    switch (op) {
      case Op::equal:
        return fmt::format("(abs({}) < {})", difference, noise);
      case Op::differs:
        return fmt::format("(abs({}) >= {})", difference, noise);
      case Op::less:
        return fmt::format("({} <= -{})", difference, noise);
      case Op::at_most:
        return fmt::format("({} < {})", difference, noise);
      case Op::more:
        return fmt::format("({} >= {})", difference, noise);
      default:
        return fmt::format("({} > -{})", difference, noise);
    }
  }

  static std::string over_all(Op op, const std::string& least, const std::string& most) {
    if (op == Op::equal || op == Op::differs) {
      // it goes from least to most in steps of one, and may meet 0 on the way
      const std::string met = fmt::format(
          "({0} < {2} AND {1} > -{2} AND abs({0} - round({0})) < {2})", least, most, noise);
      const std::string equal = fmt::format(
          "(CASE WHEN {} THEN CASE WHEN {} = {} THEN TRUE END "
          "WHEN NOT {} THEN FALSE END)",
          met, least, most, met);
      return op == Op::equal ? equal : "(NOT " + equal + ")";
    }
    const std::string at_least = certain(op, least), at_most = certain(op, most);
    return fmt::format("(CASE WHEN {0} AND {1} THEN TRUE WHEN NOT {0} AND NOT {1} THEN FALSE END)",
                       at_least, at_most);
  }

  std::string is_one_of(const Expression& expression) {
    const SqlQuantity wanted = quantity(expression.arguments.front());
    std::vector<std::string> any;
    for (std::size_t i = 1; i < expression.arguments.size(); ++i)
      any.push_back(comparison(Op::equal, wanted, quantity(expression.arguments[i])));
    return sql_joined(any, " OR ", "FALSE");
  }

  /// Of a bare number: open where it is absent.
  static std::string is_not_zero(const SqlQuantity& quantity) {
    return fmt::format("(CASE WHEN NOT {} THEN abs({}) > {} END)", quantity.absent, quantity.low,
                       noise);
  }

  [[nodiscard]] std::string if_given(QuestionId question, const std::string& holds) const {
    return fmt::format("(CASE WHEN {0} >= 0 THEN {1} WHEN {0} <= {2} THEN FALSE END)",
                       sql_name(questionnaire_.questions[question].id), holds,
                       sql_codes::not_applicable);
  }

  [[nodiscard]] std::string flag(const std::string& name) const {
    std::vector<std::string> carried;
    for (const QuestionId id : questionnaire_.questions.ids()) {
      const std::vector<std::string> by = codes_with_flag(questionnaire_.questions[id], name);
      if (!by.empty())
        carried.push_back(
            if_given(id, fmt::format("{} IN ({})", sql_name(questionnaire_.questions[id].id),
                                     fmt::join(by, ", "))));
    }
    return sql_joined(carried, " OR ", "FALSE");
  }

  [[nodiscard]] std::vector<std::string> codes_with_flag(const Question& question,
                                                         const std::string& name) const {
    std::vector<std::string> codes;
    if (const auto* anchors = std::get_if<Anchors>(&question.kind)) {
      for (std::size_t i = 0; i < anchors->anchors.size(); ++i)
        if (anchors->anchors[i].flag == name) codes.push_back(std::to_string(i));
    } else if (const Scale* scale = scale_of(questionnaire_, question)) {
      const auto* choice = std::get_if<Choice>(&question.kind);
      const std::size_t last = scale->options.size() - 1;
      for (std::size_t i = 0; i <= last; ++i)
        if (scale->options[i].flag == name)
          codes.push_back(std::to_string(choice && choice->reverse ? last - i : i));
    }
    return codes;
  }

  const Questionnaire& questionnaire_;
  bool is_expressible_ = true;
};

}  // namespace

std::optional<std::string> sql_condition(const Questionnaire& questionnaire,
                                         const Expression& condition) {
  ConditionWriter writer(questionnaire);
  std::string text = writer.truth(condition);
  return writer.is_expressible() ? std::optional(std::move(text)) : std::nullopt;
}

}  // namespace readiness::batch
