#include "report/words/needed_text.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::report {
namespace {

using Op = Expression::Op;

bool is_comparison(Op op) {
  return op == Op::equal || op == Op::differs || op == Op::less || op == Op::at_most ||
         op == Op::more || op == Op::at_least || op == Op::one_of;
}

bool reads_answer(Op op) { return op == Op::level || op == Op::amount || op == Op::chosen; }

/// "2 or more", "at most 2", "2".
std::string bound_text(Op op, const std::string& bound) {
  if (op == Op::at_least) return bound + " or more";
  if (op == Op::more) return "more than " + bound;
  if (op == Op::at_most) return bound + " or less";
  if (op == Op::less) return "less than " + bound;
  return op == Op::differs ? "not " + bound : bound;
}

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

/// What reaches a level, for each kind of answer; empty when the kind has no words for it.
struct Reaches {
  const Questionnaire& questionnaire;
  int level;

  std::string operator()(const Anchors& anchors) const {
    const std::size_t at = index();
    if (at >= anchors.anchors.size()) return {};
    const bool is_top = at + 1 == anchors.anchors.size();
    return std::to_string(level) + (is_top ? ": " : " or more: ") + anchors.anchors[at].text;
  }
  std::string operator()(const Choice& choice) const {
    const auto& options = questionnaire.scales[choice.scale].options;
    if (index() >= options.size()) return {};
    const bool is_top = index() + 1 == options.size();
    const std::size_t position = choice.reverse ? options.size() - 1 - index() : index();
    return options[position].label + (is_top ? "" : " or better");
  }
  std::string operator()(const Ticks& ticks) const {
    const auto& levels = ticks.levels_by_count;
    const auto reaches = [&](int of_count) { return of_count >= level; };
    const std::string of = " of " + std::to_string(ticks.items.size());
    const auto first = std::find_if(levels.begin(), levels.end(), reaches);
    const auto last = std::find_if(levels.rbegin(), levels.rend(), reaches);
    if (first == levels.end()) return {};
    if (last == levels.rbegin()) return std::to_string(first - levels.begin()) + of + " or more";
    return "at most " + std::to_string(levels.rend() - last - 1) + of;
  }
  std::string operator()(const Count& count) const {
    return in_bands(count.bands, " of " + std::to_string(count.of), true);
  }
  std::string operator()(const Number& number) const {
    return in_bands(number.bands, number.unit.empty() ? "" : " " + number.unit, false);
  }
  std::string operator()(const Text&) const { return {}; }
  std::string operator()(const Probe&) const { return {}; }

 private:
  [[nodiscard]] std::size_t index() const { return static_cast<std::size_t>(std::max(level, 0)); }

  [[nodiscard]] std::string in_bands(const std::vector<double>& bands, const std::string& unit,
                                     bool is_whole) const {
    if (level < 1 || index() >= bands.size()) return {};
    if (bands.front() <= bands.back()) return shortest(bands[index()]) + unit + " or more";
    const double above = bands[index() - 1];
    return is_whole ? "at most " + shortest(std::ceil(above) - 1) + unit
                    : "less than " + shortest(above) + unit;
  }
};

}  // namespace

bool is_plain_comparison(const Expression& expression) {
  const auto& arguments = expression.arguments;
  return is_comparison(expression.op) && arguments.size() >= 2 && reads_answer(arguments[0].op) &&
         std::all_of(arguments.begin() + 1, arguments.end(),
                     [](const Expression& argument) { return argument.op == Op::number; });
}

std::string needed_text(const Questionnaire& questionnaire, const Expression& comparison) {
  const Expression& read = comparison.arguments[0];
  const Question& question = questionnaire.questions[read.question];
  if (read.op == Op::chosen) return options_text(*scale_of(questionnaire, question), comparison);
  std::string bound = values_text(comparison);
  if (read.op == Op::level) {
    const auto level = least_level(comparison);
    std::string words = level ? std::visit(Reaches{questionnaire, *level}, question.kind) : "";
    return words.empty() ? "level " + bound_text(comparison.op, bound) : words;
  }
  const auto* number = std::get_if<Number>(&question.kind);
  if (number && !number->unit.empty()) bound += " " + number->unit;
  return bound_text(comparison.op, bound);
}

}  // namespace readiness::report
