#include "report/handout/tool_condition.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

#include <vector>

namespace readiness::report {
namespace {

using Kind = ToolCondition::Kind;

std::string filled(std::string_view pattern, const std::string& question, const std::string& sign,
                   const std::string& value) {
  std::string out;
  for (const char c : pattern) {
    if (c == '$')
      out += question;
    else if (c == '~')
      out += sign;
    else if (c == '#')
      out += value;
    else
      out += c;
  }
  return out;
}

}  // namespace

std::string condition_text(const ToolCondition& condition, const Dialect& dialect) {
  switch (condition.kind) {
    case Kind::is_code:
      return filled(dialect.is_code, condition.question, "", condition.code);
    case Kind::is_empty:
      return filled(dialect.is_empty, condition.question, "", "");
    case Kind::compares:
      return filled(dialect.compares, condition.question, condition.sign,
                    shortest(condition.number));
    case Kind::all:
    case Kind::any:
      break;
  }
  std::vector<std::string> parts;
  for (const ToolCondition& part : condition.parts) parts.push_back(condition_text(part, dialect));
  if (parts.empty())
    return std::string(condition.kind == Kind::all ? dialect.holds : dialect.fails);
  return "(" + joined(parts, condition.kind == Kind::all ? " and " : " or ") + ")";
}

}  // namespace readiness::report
