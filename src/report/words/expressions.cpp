#include "report/words/expressions.hpp"

#include "answers/model.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "report/words/answers.hpp"
#include "report/words/conditions.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace readiness::report {
namespace {

using Op = Expression::Op;

/// The options and anchors that raise a flag, in their own words.
std::string answers_with(const Questionnaire& questionnaire, const std::string& flag) {
  std::vector<std::string> texts;
  for (const Scale& scale : questionnaire.scales)
    for (const Option& option : scale.options)
      if (option.flag == flag) texts.push_back(in_quotes(option.label));
  for (const Question& question : questionnaire.questions)
    if (const auto* anchors = std::get_if<Anchors>(&question.kind))
      for (const AnchorText& anchor : anchors->anchors)
        if (anchor.flag == flag) texts.push_back(name_of(question) + ": " + in_quotes(anchor.text));
  return texts.empty() ? "an answer that says `" + flag + "`" : enumerated(texts, "or");
}

class Phrase {
 public:
  explicit Phrase(const Questionnaire& questionnaire) : questionnaire_(questionnaire) {}

  [[nodiscard]] std::string of(const Expression& condition) const {
    switch (condition.op) {
      case Op::any_of:
        return together(condition, "or");
      case Op::all_of:
        return together(condition, "and");
      case Op::negation:
        return "not " + inner(condition.arguments[0]);
      case Op::is_unknown:
        return name(condition) + ": not known";
      case Op::is_answered:
        return name(condition) + ": answered";
      case Op::is_not_applicable:
        return name(condition) + ": not applicable";
      case Op::has_evidence:
        return "current evidence on " + name(condition);
      case Op::is_ticked:
        return name(condition) + ": " + in_quotes(item(condition)) + " is ticked";
      case Op::has_flag:
        return answers_with(questionnaire_, condition.flag);
      case Op::every:
        return "every dimension at " + shortest(condition.arguments[1].value) + " or more" +
               end_text(condition.arguments[0].op);
      default:
        return condition.arguments.size() >= 2 ? comparison(condition) : value(condition);
    }
  }

 private:
  [[nodiscard]] const std::string& name(const Expression& read) const {
    return name_of(questionnaire_.questions[read.question]);
  }

  [[nodiscard]] const std::string& item(const Expression& read) const {
    return std::get<Ticks>(questionnaire_.questions[read.question].kind).items[read.item].text;
  }

  [[nodiscard]] std::string inner(const Expression& condition) const {
    const bool is_list = condition.op == Op::any_of || condition.op == Op::all_of;
    return is_list ? "(" + of(condition) + ")" : of(condition);
  }

  [[nodiscard]] std::string together(const Expression& condition, const char* word) const {
    std::vector<std::string> parts;
    for (const Expression& argument : condition.arguments) parts.push_back(inner(argument));
    return joined(parts, std::string(", ") + word + " ");
  }

  static std::string end_text(Op end) {
    if (end == Op::low) return " at the low end";
    if (end == Op::high) return " at the high end";
    return "";
  }

  [[nodiscard]] std::string comparison(const Expression& condition) const {
    const Expression& read = condition.arguments[0];
    const Expression& with = condition.arguments[1];
    if (read.op == Op::role_is)
      return std::string(condition.op == Op::differs ? "not the role " : "the role ") +
             questionnaire_.roles[read.role].title;
    if (read.op == Op::count_true && with.op == Op::number) return some_of(condition);
    if (read.op == Op::level && with.op == Op::number)
      if (std::string words = levels(condition); !words.empty()) return name(read) + ": " + words;
    if (is_plain_comparison(condition))
      return name(read) + ": " + needed_text(questionnaire_, condition);
    const std::string right = with.op == Op::number ? shortest(with.value) : value(with);
    if (read.op == Op::voices)
      return "answers from " + people_of(questionnaire_.roles[read.role]) + ": " +
             bound_text(condition.op, right);
    return value(read) + ": " + bound_text(condition.op, right);
  }

  [[nodiscard]] std::string some_of(const Expression& condition) const {
    std::vector<std::string> parts;
    for (const Expression& argument : condition.arguments[0].arguments)
      parts.push_back(of(argument));
    return bound_text(condition.op, shortest(condition.arguments[1].value)) +
           " of these: " + joined(parts, "; ");
  }

  /// An upper bound on a level, in the answer's own words: `"Agree" or worse`.
  [[nodiscard]] std::string levels(const Expression& condition) const {
    const Op op = condition.op;
    const double with = condition.arguments[1].value;
    int level = static_cast<int>(std::floor(with + 1e-9));
    if (op == Op::less) level = static_cast<int>(std::ceil(with - 1e-9)) - 1;
    if (op != Op::at_most && op != Op::less && op != Op::equal) return {};
    const Question& question = questionnaire_.questions[condition.arguments[0].question];
    if (level < 0 || level >= level_count(questionnaire_, question.kind)) return {};
    const std::string words = words_at(question, level);
    if (words.empty()) return {};
    return words + (level == 0 || op == Op::equal ? "" : " or worse");
  }

  [[nodiscard]] std::string words_at(const Question& question, int level) const {
    if (const auto* ticks = std::get_if<Ticks>(&question.kind)) {
      std::vector<std::string> counts;
      for (std::size_t i = 0; i < ticks->levels_by_count.size(); ++i)
        if (ticks->levels_by_count[i] == level) counts.push_back(std::to_string(i));
      return counts.empty()
                 ? ""
                 : enumerated(counts, "or") + " of " + std::to_string(ticks->items.size());
    }
    const std::string words = level_in_words(questionnaire_, question, level);
    const bool is_count = std::holds_alternative<Count>(question.kind);
    return words.empty() || is_count ? words : in_quotes(words);
  }

  /// Of what a number is read.
  [[nodiscard]] std::string value(const Expression& read) const {
    switch (read.op) {
      case Op::number:
        return shortest(read.value);
      case Op::level:
      case Op::amount:
      case Op::chosen:
        return name(read);
      case Op::predicted:
        return name(read) + ", as expected of the others";
      case Op::convergence:
        return "how far people agree on " + cases(read);
      case Op::danger:
        return "the share of answers that allow too much in " + cases(read);
      case Op::score:
      case Op::low:
      case Op::high:
        return part(read.part) + end_text(read.op);
      case Op::gap:
        return "the gap between leaders and staff in " + part(read.part);
      case Op::voices:
        return "the number of " + people_of(questionnaire_.roles[read.role]);
      case Op::unknown_share:
        return "the share of open answers of " + people_of(questionnaire_.roles[read.role]);
      case Op::gaps_over:
        return "gaps between leaders and staff of more than " + shortest(read.arguments[0].value) +
               " points";
      case Op::evidence_count:
        return "answers to the conditions so far that have current evidence";
      default:
        return names(read);
    }
  }

  [[nodiscard]] std::string cases(const Expression& read) const {
    return read.of_survey ? part(read.part) : name(read);
  }

  [[nodiscard]] std::string part(const Expression::Part& part) const {
    if (part.kind == Expression::Part::Kind::dimension)
      return questionnaire_.dimensions[DimensionId{part.index}].title;
    if (part.kind == Expression::Part::Kind::facet)
      return questionnaire_.facets[FacetId{part.index}].title;
    return "the overall";
  }

  [[nodiscard]] std::string names(const Expression& expression) const {
    std::vector<std::string> names;
    for (const QuestionId id : questions_in(expression))
      names.push_back(name_of(questionnaire_.questions[id]));
    return names.empty() ? "a figure" : joined(names, " together with ");
  }

  const Questionnaire& questionnaire_;
};

}  // namespace

std::string in_plain_words(const Questionnaire& questionnaire, const Expression& condition) {
  return Phrase(questionnaire).of(condition);
}

}  // namespace readiness::report
