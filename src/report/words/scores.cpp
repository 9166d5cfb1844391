#include "report/words/scores.hpp"

#include "base/number.hpp"
#include "scoring/level.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::report {
namespace {

using Op = Expression::Op;

constexpr int most_decimals = 9;

int decimals_for(double span) {
  int decimals = 0;
  for (double steps = span; steps < 20 && decimals < most_decimals; steps *= 10) ++decimals;
  return decimals;
}

bool is_score(const Expression& expression) {
  return expression.op == Op::score || expression.op == Op::low || expression.op == Op::high;
}

/// Numbers that stand beside a score, as in `low(x) >= 60` and `every(low, 45)`.
void add_bounds(const Expression& expression, std::vector<double>& bounds) {
  const bool compares =
      std::any_of(expression.arguments.begin(), expression.arguments.end(), is_score);
  for (const Expression& argument : expression.arguments) {
    if (compares && argument.op == Op::number) bounds.push_back(argument.value);
    add_bounds(argument, bounds);
  }
}

bool is_near(const ScoreStyle& style, double score) {
  const double step = std::pow(10.0, -style.decimals);
  return std::any_of(style.thresholds.begin(), style.thresholds.end(), [&](double threshold) {
    const double distance = std::abs(score - threshold);
    return distance > tolerance && distance < step - tolerance;
  });
}

bool says_the_same(const ScoreStyle& style, double printed, double score) {
  const auto reaches = [](double number, double threshold) {
    return number >= threshold - tolerance;
  };
  return std::all_of(style.thresholds.begin(), style.thresholds.end(), [&](double threshold) {
    return reaches(printed, threshold) == reaches(score, threshold);
  });
}

bool is_exact(const std::string& text, double score) {
  return std::abs(parse_number(text).value_or(score) - score) <= tolerance;
}

}  // namespace

ScoreStyle score_style(const Questionnaire& questionnaire) {
  const ScoringRules& rules = questionnaire.scoring;
  ScoreStyle style{decimals_for(rules.range_high - rules.range_low),
                   {rules.range_low, rules.range_high}};
  for (const Grade& grade : questionnaire.grades) style.thresholds.push_back(grade.min);
  for (const Level& level : questionnaire.levels) {
    style.thresholds.push_back(level.min);
    for (const Gate& gate : level.gates) add_bounds(gate.require, style.thresholds);
  }
  return style;
}

std::string score_text(const ScoreStyle& style, double score) {
  std::string text = fixed(score, style.decimals);
  if (is_exact(text, score)) return text;
  const int decimals = style.decimals + (is_near(style, score) ? 1 : 0);
  text = fixed(score, decimals);
  if (says_the_same(style, parse_number(text).value_or(score), score)) return text;
  const double step = std::pow(10.0, -decimals);
  return fixed(step * std::floor(score / step), decimals);
}

int decimals_together(const ScoreStyle& style, const std::vector<double>& scores) {
  int decimals = style.decimals + 1;
  for (const double score : scores) {
    const std::string text = score_text(style, score);
    const std::size_t point = text.find('.');
    if (point != std::string::npos)
      decimals = std::max(decimals, static_cast<int>(text.size() - point - 1));
  }
  return decimals;
}

std::string span_text(const ScoreStyle& style, const Range& range) {
  const std::string low = score_text(style, range.low);
  const std::string high = score_text(style, range.high);
  return low == high ? std::string() : low + " to " + high;
}

std::string range_text(const ScoreStyle& style, const Range& range) {
  const std::string span = span_text(style, range);
  if (!range.given) return span.empty() ? score_text(style, range.low) : span;
  const std::string given = score_text(style, *range.given);
  return span.empty() ? given : given + " (" + span + ")";
}

std::string grade_text(const Questionnaire& questionnaire, const Range& range) {
  const std::string low = grade_of(questionnaire, range.low);
  const std::string high = grade_of(questionnaire, range.high);
  return low == high ? low : low + " to " + high;
}

}  // namespace readiness::report
