#include "policy/resolve_metric.hpp"

#include "base/suggest.hpp"
#include "base/text.hpp"
#include "questionnaire/load/resolve.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace readiness::policy {
namespace {

using Argument = MetricArgument;

/// The severities of patterns, the least grave first.
constexpr std::array<std::string_view, 2> severities = {"medium", "high"};

/// `name(argument)`, or `name` alone.
struct Call {
  std::string name;
  std::optional<std::string> argument;
};

Call call_of(std::string_view text) {
  text = trimmed(text);
  const std::size_t open = text.find('(');
  if (open == std::string_view::npos || !text.ends_with(')'))
    return {std::string(text), std::nullopt};
  return {std::string(trimmed(text.substr(0, open))),
          std::string(trimmed(text.substr(open + 1, text.size() - open - 2)))};
}

std::vector<std::string> metric_names() {
  std::vector<std::string> names;
  for (const MetricRow& row : metric_rows())
    if (names.empty() || names.back() != row.name) names.emplace_back(row.name);
  return names;
}

class Reader {
 public:
  Reader(const WrittenPolicy& policy, const WrittenText& text, const Questionnaire& questionnaire,
         Diagnostics& diagnostics)
      : policy_(policy),
        text_(text),
        call_(call_of(text.text)),
        questionnaire_(questionnaire),
        diagnostics_(diagnostics) {}

  std::optional<GateMetric> read() {
    const MetricRow* row = find_row();
    if (!row) return std::nullopt;
    row_ = row;
    GateMetric metric;
    metric.row = row;
    if (!take(row->argument, metric)) return std::nullopt;
    return metric;
  }

 private:
  bool refuse(std::string code, std::string message, std::string help) {
    diagnostics_.error(std::move(code), policy_.place(text_), std::move(message), std::move(help));
    return false;
  }

  /// Where the text is written as it is read, only what stands in its parentheses is meant.
  bool refuse_argument(std::string code, std::string message, std::string help) {
    WrittenText at = text_;
    Span& span = at.origin.span;
    const std::size_t begin = text_.text.find(*call_.argument, text_.text.find('('));
    if (span.end - span.begin == text_.text.size() && begin != std::string::npos)
      span = {span.begin + begin, span.begin + begin + call_.argument->size()};
    diagnostics_.error(std::move(code), policy_.place(at), std::move(message), std::move(help));
    return false;
  }

  const MetricRow* find_row() {
    const MetricRow* named = nullptr;
    for (const MetricRow& row : metric_rows()) {
      if (row.name != call_.name) continue;
      named = &row;
      if ((row.argument == Argument::nothing) == !call_.argument) return &row;
    }
    if (named)
      refuse("P0102", "`" + text_.text + "` is not how `" + call_.name + "` is written",
             "write it like `" + std::string(named->example) + "`");
    else
      refuse("P0101", "`" + call_.name + "` is not a metric",
             did_you_mean(call_.name, metric_names(),
                          "the metrics are " + enumerated(metric_names())));
    return nullptr;
  }

  bool take(Argument argument, GateMetric& metric) {
    switch (argument) {
      case Argument::nothing:
        take_patterns(0, metric);
        return true;
      case Argument::part:
      case Argument::role:
        metric.expression =
            resolve_quantity({policy_.sources[text_.origin.file], text_.origin.span, text_.text},
                             questionnaire_, ExpressionUse::gate, diagnostics_);
        return metric.expression && (row_->name != "gap" || has_two_roles(metric));
      case Argument::severity:
        return take_severity(metric);
      case Argument::pattern:
        return take_pattern(metric);
      case Argument::gates:
        return *call_.argument == "gates" ||
               refuse_argument("P0102", "evidence can be counted only for `gates`",
                               "write evidence(gates)");
      case Argument::dimensions:
        return take_drop(metric);
    }
    return false;
  }

  /// Good news is nothing to forbid, so healthy patterns are not among them.
  void take_patterns(std::size_t least, GateMetric& metric) const {
    for (const PatternId id : questionnaire_.patterns.ids()) {
      const Pattern& pattern = questionnaire_.patterns[id];
      const auto severity = std::find(severities.begin(), severities.end(), pattern.severity);
      if (!pattern.healthy && static_cast<std::size_t>(severity - severities.begin()) >= least)
        metric.patterns.push_back(id);
    }
  }

  bool take_severity(GateMetric& metric) {
    const std::string_view begin = "severity >=";
    const std::string_view written = *call_.argument;
    const auto severity =
        written.starts_with(begin)
            ? std::find(severities.begin(), severities.end(), trimmed(written.substr(begin.size())))
            : severities.end();
    if (severity == severities.end())
      return refuse_argument("P0102", "`" + *call_.argument + "` is not a condition on severity",
                             severity_help(written));
    take_patterns(static_cast<std::size_t>(severity - severities.begin()), metric);
    return true;
  }

  static std::string severity_help(std::string_view written) {
    constexpr const char* how = "write patterns(severity >= high) or patterns(severity >= medium)";
    const std::size_t last = written.find_last_of(" =");
    const std::string_view word =
        last == std::string_view::npos ? written : written.substr(last + 1);
    return did_you_mean(word, {severities.begin(), severities.end()}, how);
  }

  /// A gap is what leaders say less what staff say: somebody of each has to be asked.
  bool has_two_roles(const GateMetric& metric) {
    const Expression::Part& part = metric.expression->part;
    const auto is_of_part = [&](const Question& question) {
      if (part.kind == Expression::Part::Kind::dimension)
        return question.dimension == DimensionId{part.index};
      return part.kind == Expression::Part::Kind::overall ||
             std::find(question.facets.begin(), question.facets.end(), FacetId{part.index}) !=
                 question.facets.end();
    };
    for (const Question& question : questionnaire_.questions)
      if (is_of_part(question) && question.roles.size() != 1 && questionnaire_.roles.size() > 1)
        return true;
    return refuse_argument(
        "P0112",
        "no question of `" + *call_.argument +
            "` is asked of two roles, so "
            "there is no gap to measure",
        "name another dimension or facet, or use score(" + *call_.argument + ")");
  }

  bool take_pattern(GateMetric& metric) {
    const auto pattern = find_by_id(questionnaire_.patterns, *call_.argument);
    if (!pattern)
      return refuse_argument(
          "P0106", "`" + *call_.argument + "` is not a pattern of " + questionnaire_.id,
          did_you_mean(*call_.argument, names_in(questionnaire_.patterns),
                       choices_text("its patterns are", names_in(questionnaire_.patterns),
                                    "it has no patterns")));
    if (questionnaire_.patterns[*pattern].healthy)
      return refuse_argument("P0102",
                             "`" + *call_.argument + "` is a healthy pattern, not one to keep out",
                             "name another pattern");
    metric.patterns.push_back(*pattern);
    return true;
  }

  bool take_drop(GateMetric& metric) {
    metric.of_each_dimension = *call_.argument == "each dimension";
    return metric.of_each_dimension || *call_.argument == "overall" ||
           refuse_argument("P0102",
                           "`drop` does not take `" + *call_.argument +
                               "`: it looks at every dimension, or at the overall",
                           "write drop(each dimension) or drop(overall)");
  }

  const WrittenPolicy& policy_;
  const WrittenText& text_;
  Call call_;
  const MetricRow* row_ = nullptr;
  const Questionnaire& questionnaire_;
  Diagnostics& diagnostics_;
};

}  // namespace

std::optional<GateMetric> resolve_metric(const WrittenPolicy& policy, const WrittenText& metric,
                                         const Questionnaire& questionnaire,
                                         Diagnostics& diagnostics) {
  return Reader(policy, metric, questionnaire, diagnostics).read();
}

}  // namespace readiness::policy
