#include "questionnaire/expression/syntax.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace readiness::questionnaire {
namespace {

struct Token {
  enum class Kind { name, number, symbol, end };
  Kind kind = Kind::end;
  std::string text;
  Span span;
};

/// Unwinds the parser; never leaves this file.
struct Refused {
  SyntaxFault error;
};

[[noreturn]] void refuse(std::string message, Span span, std::string help = {}) {
  throw Refused{{std::move(message), std::move(help), span}};
}

bool begins_name(char c) { return is_letter(c) || c == '_'; }
bool is_name_part(char c) { return begins_name(c) || is_digit(c) || c == '.'; }

class Lexer {
 public:
  explicit Lexer(const std::string& text) : text_(text) {}

  Token next() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n')) ++at_;
    if (at_ == text_.size()) return {Token::Kind::end, "", {at_, at_}};
    if (begins_name(text_[at_])) return taken(Token::Kind::name, is_name_part);
    if (is_digit(text_[at_]))
      return taken(Token::Kind::number, [](char c) { return is_digit(c) || c == '.'; });
    return symbol();
  }

 private:
  template <class Belongs>
  Token taken(Token::Kind kind, Belongs belongs) {
    const std::size_t begin = at_;
    while (at_ < text_.size() && belongs(text_[at_])) ++at_;
    return {kind, text_.substr(begin, at_ - begin), {begin, at_}};
  }

  Token symbol() {
    static constexpr std::array<std::string_view, 14> symbols = {
        "==", "!=", "<=", ">=", "<", ">", "(", ")", "[", "]", ",", "+", "-", "*"};
    for (const std::string_view symbol : symbols)
      if (text_.compare(at_, symbol.size(), symbol) == 0) return cut(symbol.size());
    if (text_[at_] == '/') return cut(1);
    if (text_[at_] == '=')
      refuse("`=` is not an operator", {at_, at_ + 1}, "write `==` to compare");
    if (text_.compare(at_, 2, "&&") == 0)
      refuse("`&&` is not an operator", {at_, at_ + 2}, "write `and`");
    if (text_.compare(at_, 2, "||") == 0)
      refuse("`||` is not an operator", {at_, at_ + 2}, "write `or`");
    if (text_[at_] == '!') refuse("`!` is not an operator", {at_, at_ + 1}, "write `not`");
    refuse("this character has no meaning in an expression", {at_, at_ + 1});
  }

  Token cut(std::size_t size) {
    at_ += size;
    return {Token::Kind::symbol, text_.substr(at_ - size, size), {at_ - size, at_}};
  }

  const std::string& text_;
  std::size_t at_ = 0;
};

class Parser {
 public:
  explicit Parser(const std::string& text) : lexer_(text) { token_ = lexer_.next(); }

  Syntax parse() {
    Syntax result = any_of();
    if (token_.kind != Token::Kind::end)
      refuse("the expression should end before `" + token_.text + "`", token_.span,
             "join conditions with `and` or `or`");
    return result;
  }

 private:
  /// Every recursive rule passes here, so that no input can exhaust the stack.
  class Deeper {
   public:
    explicit Deeper(Parser& parser) : parser_(parser) {
      if (++parser_.depth_ > deepest_expression)
        refuse("the expression is nested too deeply", parser_.token_.span);
    }
    ~Deeper() { --parser_.depth_; }
    Deeper(const Deeper&) = delete;
    Deeper& operator=(const Deeper&) = delete;

   private:
    Parser& parser_;
  };

  bool is(std::string_view text) const {
    return token_.kind != Token::Kind::end && token_.text == text;
  }
  Token advance() { return std::exchange(token_, lexer_.next()); }
  bool skip(std::string_view text) {
    if (!is(text)) return false;
    advance();
    return true;
  }
  void expect(std::string_view text, std::string_view to_close) {
    if (!skip(text))
      refuse("`" + std::string(text) + "` is missing " + std::string(to_close), token_.span);
  }

  Syntax joined(Syntax::Kind kind, std::string_view word, Syntax (Parser::*part)()) {
    Syntax first = (this->*part)();
    if (!is(word)) return first;
    Syntax whole{kind, std::string(word), {std::move(first)}, {}};
    while (skip(word)) whole.parts.push_back((this->*part)());
    whole.span = {whole.parts.front().span.begin, whole.parts.back().span.end};
    return whole;
  }

  Syntax any_of() {
    const Deeper deeper(*this);
    return joined(Syntax::Kind::any_of, "or", &Parser::all_of);
  }
  Syntax all_of() { return joined(Syntax::Kind::all_of, "and", &Parser::negation); }

  Syntax negation() {
    const std::size_t begin = token_.span.begin;
    if (!skip("not")) return comparison();
    if (is("not")) refuse("`not not` cancels out", token_.span, "leave both out");
    Syntax inner = comparison();
    const Span span{begin, inner.span.end};
    return {Syntax::Kind::negation, "not", {std::move(inner)}, span};
  }

  static bool is_comparison(std::string_view text) {
    static constexpr std::array<std::string_view, 6> operators = {"==", "!=", "<", "<=", ">", ">="};
    return std::find(operators.begin(), operators.end(), text) != operators.end();
  }

  Syntax comparison() {
    Syntax left = sum();
    if (is("in")) return one_of(std::move(left));
    if (token_.kind != Token::Kind::symbol || !is_comparison(token_.text)) return left;
    const Token op = advance();
    Syntax right = sum();
    if (token_.kind == Token::Kind::symbol && is_comparison(token_.text))
      refuse("comparisons cannot be chained", token_.span,
             "write two comparisons joined with `and`");
    const Span span{left.span.begin, right.span.end};
    return {Syntax::Kind::comparison, op.text, {std::move(left), std::move(right)}, span};
  }

  Syntax one_of(Syntax left) {
    advance();
    expect("[", "after `in`");
    Syntax whole{Syntax::Kind::one_of, "in", {std::move(left)}, {}};
    do whole.parts.push_back(sum());
    while (skip(","));
    whole.span = {whole.parts.front().span.begin, token_.span.end};
    expect("]", "at the end of the list");
    return whole;
  }

  Syntax chained(std::string_view a, std::string_view b, Syntax (Parser::*part)()) {
    Syntax left = (this->*part)();
    while (is(a) || is(b)) {
      const Token op = advance();
      Syntax right = (this->*part)();
      const Span span{left.span.begin, right.span.end};
      left = {Syntax::Kind::arithmetic, op.text, {std::move(left), std::move(right)}, span};
      if (++chain_ > deepest_expression) refuse("the sum has too many terms", op.span);
    }
    return left;
  }
  Syntax sum() { return chained("+", "-", &Parser::term); }
  Syntax term() { return chained("*", "/", &Parser::atom); }

  Syntax atom() {
    const Deeper deeper(*this);
    const Token token = advance();
    if (token.kind == Token::Kind::symbol && token.text == "-") return negated(token);
    if (token.kind == Token::Kind::number) return number(token);
    if (token.kind == Token::Kind::name) return name_or_call(token);
    if (token.text == "(" && token.kind == Token::Kind::symbol) {
      Syntax inner = any_of();
      expect(")", "to close the parenthesis");
      return inner;
    }
    if (token.kind == Token::Kind::end)
      refuse("the expression ends where a question, a number or `(` should follow", token.span);
    refuse("a question, a number or `(` should stand here, not `" + token.text + "`", token.span);
  }

  /// A number below zero is a number, so that it may stand wherever one may; of anything else it is
  /// 0 less what follows.
  Syntax negated(const Token& minus) {
    if (is("-")) refuse("`--` cancels out", token_.span, "leave both out");
    Syntax inner = atom();
    const Span span{minus.span.begin, inner.span.end};
    if (inner.kind == Syntax::Kind::number) return {inner.kind, "-" + inner.text, {}, span};
    Syntax zero{Syntax::Kind::number, "0", {}, minus.span};
    return {Syntax::Kind::arithmetic, "-", {std::move(zero), std::move(inner)}, span};
  }

  static Syntax number(const Token& token) {
    if (!parse_number(token.text)) refuse("`" + token.text + "` is not a number", token.span);
    return {Syntax::Kind::number, token.text, {}, token.span};
  }

  Syntax name_or_call(const Token& token) {
    if (token.text == "and" || token.text == "or" || token.text == "not" || token.text == "in")
      refuse("a question or a number should stand here, not `" + token.text + "`", token.span);
    if (!is("(")) return {Syntax::Kind::name, token.text, {}, token.span};
    advance();
    Syntax call{Syntax::Kind::call, token.text, {}, {token.span.begin, 0}};
    while (!is(")")) {
      call.parts.push_back(any_of());
      if (!skip(",")) break;
      if (is(")")) refuse("an argument is missing after the comma", token_.span);
    }
    call.span.end = token_.span.end;
    expect(")", "to close `" + token.text + "(`");
    return call;
  }

  Lexer lexer_;
  Token token_;
  int depth_ = 0;
  int chain_ = 0;
};

}  // namespace

ParsedSyntax parse_syntax(const std::string& text) {
  if (text.size() > longest_expression)
    return {std::nullopt, SyntaxFault{"the expression is too long", "", {0, 1}}};
  try {
    return {Parser(text).parse(), std::nullopt};
  } catch (const Refused& refused) {
    return {std::nullopt, refused.error};
  }
}

}  // namespace readiness::questionnaire
