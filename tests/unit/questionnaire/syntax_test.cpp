#include "questionnaire/expression/syntax.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

/// Operator first, so that the order of evaluation can be read.
std::string nested(const Syntax& syntax) {
  if (syntax.parts.empty() && syntax.kind != Syntax::Kind::call) return syntax.text;
  std::string text = "(" + syntax.text;
  for (const Syntax& part : syntax.parts) text += " " + nested(part);
  return text + ")";
}

std::string parsed(const std::string& text) {
  const ParsedSyntax result = parse_syntax(text);
  return result.syntax ? nested(*result.syntax) : "error: " + result.error->message;
}

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("or binds weaker than and, and weaker than not, and weaker than comparisons and sums") {
  CHECK(parsed("a or b and not c >= 1 + 2 * 3") == "(or a (and b (not (>= c (+ 1 (* 2 3))))))");
  CHECK(parsed("(a or b) and c") == "(and (or a b) c)");
  CHECK(parsed("not (a or b)") == "(not (or a b))");
  CHECK(parsed("a and b and c or d or e") == "(or (and a b c) d e)");
}

TEST_CASE("sums and products are read from the left") {
  CHECK(parsed("a - b - c == 1") == "(== (- (- a b) c) 1)");
  CHECK(parsed("a / b * c > 1.5") == "(> (* (/ a b) c) 1.5)");
  CHECK(parsed("a - (b - c) > 0") == "(> (- a (- b c)) 0)");
}

TEST_CASE("a minus before a number makes a number below zero, before all else a difference") {
  CHECK(parsed("score(a) >= -1") == "(>= (score a) -1)");
  CHECK(parsed("a in [-1, -2.5]") == "(in a -1 -2.5)");
  CHECK(parsed("1 - -2 > 0") == "(> (- 1 -2) 0)");
  CHECK(parsed("-a * 2 < 0") == "(< (* (- 0 a) 2) 0)");
  CHECK(parsed("-(a + b) < 0") == "(< (- 0 (+ a b)) 0)");
  const Syntax whole = *parse_syntax("a >= -12").syntax;
  CHECK(whole.parts[1].span == Span{5, 8});
}

TEST_CASE("every comparison, lists and calls") {
  for (const std::string op : {"==", "!=", "<", "<=", ">", ">="})
    CHECK(parsed("a" + op + "1") == "(" + op + " a 1)");
  CHECK(parsed("a in [x, y]") == "(in a x y)");
  CHECK(parsed("count(a >= 1, b) >= 2") == "(>= (count (>= a 1) b) 2)");
  CHECK(parsed("f()") == "(f)");
  CHECK(parsed("f(g(a.b_c), 1)") == "(f (g a.b_c) 1)");
}

TEST_CASE("names that begin like a word of the grammar are names") {
  CHECK(parsed("order and android or notes in [india]") ==
        "(or (and order android) (in notes india))");
}

TEST_CASE("line breaks are spaces") {
  CHECK(parsed("a >= 1\n  and b >= 2") == "(and (>= a 1) (>= b 2))");
}

TEST_CASE("a part knows its place in the text") {
  //                                            0123456789012345678
  const Syntax whole = parse_syntax("a >= 1 and f(b, c)").syntax.value();
  CHECK(whole.span == Span{0, 18});
  CHECK(whole.parts[0].span == Span{0, 6});
  CHECK(whole.parts[0].parts[1].span == Span{5, 6});
  CHECK(whole.parts[1].span == Span{11, 18});
  CHECK(whole.parts[1].parts[1].span == Span{16, 17});
}

TEST_CASE("what is no expression is refused with its place and the way out") {
  struct Refused {
    std::string text, message, help;
    Span span;
  };
  const std::string after_end =
      "the expression ends where a question, a number or `(` should follow";
  const std::string join = "join conditions with `and` or `or`";
  const std::vector<Refused> cases = {
      {"", after_end, "", {0, 0}},
      {"a >=", after_end, "", {4, 4}},
      {"a and", after_end, "", {5, 5}},
      {"a = 1", "`=` is not an operator", "write `==` to compare", {2, 3}},
      {"a && b", "`&&` is not an operator", "write `and`", {2, 4}},
      {"a || b", "`||` is not an operator", "write `or`", {2, 4}},
      {"!a", "`!` is not an operator", "write `not`", {0, 1}},
      {"a # b", "this character has no meaning in an expression", "", {2, 3}},
      {"a & b", "this character has no meaning in an expression", "", {2, 3}},
      {"a b", "the expression should end before `b`", join, {2, 3}},
      {"a >= 1)", "the expression should end before `)`", join, {6, 7}},
      {"not not a", "`not not` cancels out", "leave both out", {4, 7}},
      {"1 < a < 3",
       "comparisons cannot be chained",
       "write two comparisons joined with `and`",
       {6, 7}},
      {"a in b", "`[` is missing after `in`", "", {5, 6}},
      {"a in [b", "`]` is missing at the end of the list", "", {7, 7}},
      {"a in []", "a question, a number or `(` should stand here, not `]`", "", {6, 7}},
      {"(a", "`)` is missing to close the parenthesis", "", {2, 2}},
      {"f(a", "`)` is missing to close `f(`", "", {3, 3}},
      {"a >= --1", "`--` cancels out", "leave both out", {6, 7}},
      {"a >= -", after_end, "", {6, 6}},
      {"a >= 01", "`01` is not a number", "", {5, 7}},
      {"a >= 1.2.3", "`1.2.3` is not a number", "", {5, 10}},
      {"and a", "a question or a number should stand here, not `and`", "", {0, 3}},
      {"a or in", "a question or a number should stand here, not `in`", "", {5, 7}},
      {") a", "a question, a number or `(` should stand here, not `)`", "", {0, 1}},
  };
  for (const Refused& expected : cases) {
    CAPTURE(expected.text);
    const ParsedSyntax result = parse_syntax(expected.text);
    REQUIRE(result.error);
    CHECK_FALSE(result.syntax);
    CHECK(result.error->message == expected.message);
    CHECK(result.error->help == expected.help);
    CHECK(result.error->span == expected.span);
  }
}

TEST_CASE("depth, length and number of terms are limited") {
  CHECK(parsed(repeated("(", 15) + "a" + repeated(")", 15)) == "a");
  CHECK(parsed(repeated("(", 41) + "a" + repeated(")", 41)) ==
        "error: the expression is nested too deeply");
  CHECK(parsed(repeated("f(", 100'0)) == "error: the expression is nested too deeply");
  CHECK(parsed(std::string(longest_expression, 'a')) == std::string(longest_expression, 'a'));
  CHECK(parsed(std::string(longest_expression + 1, 'a')) == "error: the expression is too long");
  CHECK(parsed("1" + repeated("+1", 200)) == "error: the sum has too many terms");
}

// The grammar wants an expression after each comma of a call: expr {"," expr}.
TEST_CASE("a comma before the closing parenthesis is refused") {
  CHECK(parse_syntax("f(a,)").error.has_value());
}
