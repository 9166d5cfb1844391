#include "selftest/run.hpp"

#include "base/number.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "diagnosis/plan.hpp"
#include "document/shape/shape.hpp"
#include "selftest/given.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace readiness::selftest {
namespace {

constexpr std::string_view none = "none";

/// Compares one assessment with what a case expects of it.
class Comparison {
 public:
  Comparison(const Assessment& got, const Source& source, Diagnostics& diagnostics)
      : got_(got), questionnaire_(*got.questionnaire), source_(source), diagnostics_(diagnostics) {}

  std::vector<Difference> with(const Node& expected) {
    for (const Entry& entry : expected.entries) compare(entry.key, entry.value);
    return std::move(differences_);
  }

 private:
  void compare(const std::string& key, const Node& value) {
    if (key == "overall") return range("overall", value, got_.card.overall);
    if (key == "score") return scores(value);
    if (key == "level") return same(key, named(questionnaire_.levels, value), level());
    if (key == "held_by") return same_set(key, value, held_by());
    if (key == "patterns") return patterns(value);
    if (key == "first_pattern") return same(key, named(questionnaire_.patterns, value), lead());
    if (key == "start") return same(key, named(questionnaire_.facets, value), start());
    if (key == "first_recommendation")
      return same(key, named(questionnaire_.recommendations, value), first());
    if (key == "first_steps") return first_steps(value);
    if (key == "called_for" || key == "not_called_for")
      return called_for(key, value, key == "called_for");
    if (key == "find_out") return asked_to_be_found_out(value);
  }

  void differ(std::string what, std::string expected, std::string got) {
    differences_.push_back({std::move(what), std::move(expected), std::move(got)});
  }

  void same(const std::string& what, const std::string& expected, const std::string& got) {
    if (expected != got) differ(what, expected, got);
  }

  void same_set(const std::string& what, const Node& list, std::vector<std::string> got) {
    std::vector<std::string> expected;
    for (const Node& item : list.items) expected.push_back(item.text);
    std::sort(expected.begin(), expected.end());
    std::sort(got.begin(), got.end());
    if (expected != got) differ(what, text_of(expected), text_of(got));
  }

  static std::string text_of(const std::vector<std::string>& names) {
    return names.empty() ? std::string(none) : joined(names, ", ");
  }

  /// A name that is expected must exist, or a slip would pass for ever.
  template <class Key, class Row>
  std::string named(const Table<Key, Row>& table, const Node& name) {
    if (name.text != none && !find_by_id(table, name.text)) unknown(name, names_in(table));
    return name.text;
  }

  void unknown(const Node& name, const std::vector<std::string>& names) {
    diagnostics_.error("K0101", source_.place(name.span),
                       "`" + name.text + "` is not a name in this questionnaire",
                       did_you_mean(name.text, names, ""));
  }

  void scores(const Node& parts) {
    for (const Entry& entry : parts.entries) {
      std::vector<std::string> names = names_in(questionnaire_.dimensions);
      for (const std::string& facet : names_in(questionnaire_.facets)) names.push_back(facet);
      if (const auto id = find_by_id(questionnaire_.dimensions, entry.key))
        range(entry.key, entry.value, got_.card.dimensions[*id].range);
      else if (const auto facet = find_by_id(questionnaire_.facets, entry.key))
        range(entry.key, entry.value, got_.card.facets[*facet].range);
      else
        diagnostics_.error("K0101", source_.place(entry.key_span),
                           "`" + entry.key + "` is neither a dimension nor a facet",
                           did_you_mean(entry.key, names, ""));
    }
  }

  void range(const std::string& what, const Node& expected, const std::optional<Range>& got) {
    if (expected.kind == Node::Kind::scalar)
      return number(what, expected, got ? got->given : std::nullopt);
    for (const Entry& end : expected.entries) {
      std::optional<double> value;
      if (got)
        value = end.key == "low"    ? std::optional(got->low)
                : end.key == "high" ? std::optional(got->high)
                                    : got->given;
      number(what + " " + end.key, end.value, value);
    }
  }

  /// As precise as it is written: 26.8 stands for everything that rounds to it.
  void number(const std::string& what, const Node& expected, std::optional<double> got) {
    const std::size_t point = expected.text.find('.');
    const double decimals =
        point == std::string::npos ? 0 : static_cast<double>(expected.text.size() - point - 1);
    const double slack = 0.5 * std::pow(10, -decimals) + 1e-9;
    if (!got || std::abs(*got - *parse_number(expected.text)) > slack)
      differ(what, expected.text, got ? shortest(std::round(*got * 1e6) / 1e6) : std::string(none));
  }

  [[nodiscard]] std::string level() const {
    return got_.standing ? questionnaire_.levels[got_.standing->level].id : std::string(none);
  }

  [[nodiscard]] std::vector<std::string> held_by() const {
    std::vector<std::string> names;
    if (!got_.standing) return names;
    for (const Condition& condition : got_.standing->conditions)
      if (condition.at_low != Truth::yes) names.push_back(name_of(questionnaire_, condition));
    return names;
  }

  void patterns(const Node& expected) {
    for (const Entry& entry : expected.entries) {
      const auto id = find_by_id(questionnaire_.patterns, entry.key);
      if (!id) {
        diagnostics_.error("K0101", source_.place(entry.key_span),
                           "`" + entry.key + "` is not a pattern of this questionnaire",
                           did_you_mean(entry.key, names_in(questionnaire_.patterns), ""));
        continue;
      }
      const auto& patterns = got_.patterns;
      same(
          entry.key, entry.value.text,
          patterns ? std::string(name_of(patterns->findings[id->value].state)) : std::string(none));
    }
  }

  [[nodiscard]] std::string lead() const {
    const auto lead = got_.patterns ? got_.patterns->lead : std::nullopt;
    return lead ? questionnaire_.patterns[*lead].id : std::string(none);
  }

  [[nodiscard]] std::string start() const {
    if (!got_.guidance || !got_.guidance->start) return std::string(none);
    return questionnaire_.facets[got_.guidance->start->facet].id;
  }

  /// The first recommendation of the roadmap.
  [[nodiscard]] std::string first() const {
    const auto plan = roadmap(got_);
    if (!plan || plan->steps.empty()) return std::string(none);
    return questionnaire_.recommendations[plan->steps.front().recommendation].id;
  }

  /// The roadmap's first steps, `ask` for somebody to ask.
  void first_steps(const Node& list) {
    std::vector<std::string> steps;
    if (const auto plan = roadmap(got_)) {
      steps.assign(plan->asks.size(), "ask");
      for (const PlanStep& step : plan->steps)
        steps.push_back(questionnaire_.recommendations[step.recommendation].id);
    }
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const Node& item = list.items[i];
      const std::string wanted =
          item.text == "ask" ? item.text : named(questionnaire_.recommendations, item);
      const std::string got = i < steps.size() ? steps[i] : std::string(none);
      if (got != wanted) differ("first_steps, " + std::to_string(i + 1), wanted, got);
    }
  }

  void called_for(const std::string& what, const Node& list, bool wanted) {
    for (const Node& item : list.items) {
      const std::string name = named(questionnaire_.recommendations, item);
      bool is_called_for = false;
      if (got_.guidance)
        for (const Advice& advice : got_.guidance->advice)
          is_called_for =
              is_called_for || questionnaire_.recommendations[advice.recommendation].id == name;
      if (is_called_for != wanted)
        differ(what, name, is_called_for ? "called for" : "not called for");
    }
  }

  void asked_to_be_found_out(const Node& list) {
    for (const Node& item : list.items) {
      const std::string name = named(questionnaire_.questions, item);
      bool is_asked = false;
      if (got_.guidance)
        for (const QuestionId id : got_.guidance->find_out)
          is_asked = is_asked || questionnaire_.questions[id].id == name;
      if (!is_asked) differ("find_out", name, "not asked to be found out");
    }
  }

  const Assessment& got_;
  const Questionnaire& questionnaire_;
  const Source& source_;
  Diagnostics& diagnostics_;
  std::vector<Difference> differences_;
};

class Runner {
 public:
  Runner(const Questionnaire& questionnaire, const Document& tests, const ReadAnswers& read,
         Diagnostics& diagnostics)
      : questionnaire_(questionnaire), tests_(tests), read_(read), diagnostics_(diagnostics) {
    Coverage& coverage = run_.coverage;
    coverage.patterns = Table<PatternId, std::set<PatternState>>(questionnaire.patterns.size());
    coverage.recommendations =
        Table<RecommendationId, std::set<bool>>(questionnaire.recommendations.size());
    for (const Level& level : questionnaire.levels)
      coverage.gates.add(std::vector<std::set<bool>>(level.gates.size()));
  }

  std::optional<TestRun> run_all() {
    const std::size_t errors = diagnostics_.error_count();
    for (const Node& node : tests_.root.find("cases")->items) run(node);
    return diagnostics_.error_count() > errors ? std::nullopt : std::optional(std::move(run_));
  }

 private:
  void run(const Node& node) {
    const Node& given = *node.find("given");
    if (const Node* impossible = node.find("expect")->find("impossible"))
      return run_refused(node, given, *impossible);
    const auto response = given_response(questionnaire_, tests_.source, given, read_, diagnostics_);
    if (!response) return;
    Assessment got = assessment(questionnaire_, *response, scoring_date(*response, Date{}));
    if (given.find("voices")) {
      add_voices(questionnaire_, tests_.source, given, got.card.sheet.facts, diagnostics_);
      got.standing = standing(questionnaire_, *response, got.card);
    }
    if (got.card.overall) {
      Facts facts = diagnostic_facts(got);
      add_staff(questionnaire_, tests_.source, given, facts, diagnostics_);
      diagnose(facts, got);
    }
    cover(got);
    run_.cases.push_back({text_at(node, "name"), tests_.source.place(span_at(node, "name")),
                          Comparison(got, tests_.source, diagnostics_).with(*node.find("expect"))});
  }

  /// Answers that cannot be are refused where they are read, so there is nothing else to expect.
  void run_refused(const Node& node, const Node& given, const Node& expected) {
    Diagnostics refused;
    (void)given_response(questionnaire_, tests_.source, given, read_, refused);
    std::vector<std::string> wanted, got;
    for (const Node& item : expected.items) wanted.push_back(item.text);
    for (const Diagnostic& each : refused.sorted())
      for (const Contradiction& contradiction : questionnaire_.contradictions)
        if (each.code == "A0211" && each.message == contradiction.ask)
          got.push_back(contradiction.id);
    std::sort(wanted.begin(), wanted.end());
    std::sort(got.begin(), got.end());
    CaseResult result{text_at(node, "name"), tests_.source.place(span_at(node, "name")), {}};
    if (wanted != got)
      result.differences.push_back({"impossible", joined(wanted, ", "), joined(got, ", ")});
    run_.cases.push_back(std::move(result));
  }

  void cover(const Assessment& got) {
    Coverage& coverage = run_.coverage;
    if (got.patterns)
      for (const PatternFinding& finding : got.patterns->findings)
        coverage.patterns[finding.pattern].insert(finding.state);
    if (got.guidance) {
      std::vector<bool> called(questionnaire_.recommendations.size(), false);
      for (const Advice& advice : got.guidance->advice) called[advice.recommendation.value] = true;
      for (const RecommendationId id : questionnaire_.recommendations.ids())
        coverage.recommendations[id].insert(called[id.value]);
    }
    if (!got.card.overall) return;
    for (const LevelId level : questionnaire_.levels.ids()) {
      std::size_t gate = 0;
      for (const Condition& condition : conditions_of(questionnaire_, got.card, level))
        if (condition.gate) coverage.gates[level][gate++].insert(condition.at_low == Truth::yes);
    }
  }

  const Questionnaire& questionnaire_;
  const Document& tests_;
  const ReadAnswers& read_;
  Diagnostics& diagnostics_;
  TestRun run_;
};

}  // namespace

int TestRun::failed() const {
  return static_cast<int>(std::count_if(cases.begin(), cases.end(), [](const CaseResult& result) {
    return !result.differences.empty();
  }));
}

void TestRun::add(TestRun more) {
  for (CaseResult& result : more.cases) cases.push_back(std::move(result));
  if (coverage.patterns.empty() && coverage.gates.empty()) {
    coverage = std::move(more.coverage);
    return;
  }
  for (const PatternId id : more.coverage.patterns.ids())
    coverage.patterns[id].merge(more.coverage.patterns[id]);
  for (const RecommendationId id : more.coverage.recommendations.ids())
    coverage.recommendations[id].merge(more.coverage.recommendations[id]);
  for (const LevelId id : more.coverage.gates.ids())
    for (std::size_t gate = 0; gate < more.coverage.gates[id].size(); ++gate)
      coverage.gates[id][gate].merge(more.coverage.gates[id][gate]);
}

std::string name_of(const Questionnaire& questionnaire, const Condition& condition) {
  if (!condition.gate) return "overall";
  const std::vector<QuestionId> read = questions_in(condition.gate->require);
  if (read.size() == 1 && condition.gate->text.empty())
    return questionnaire.questions[read.front()].id;
  return condition.gate->text;
}

std::optional<TestRun> run_tests(const Questionnaire& questionnaire, const Document& tests,
                                 const ReadAnswers& read, Diagnostics& diagnostics) {
  return Runner(questionnaire, tests, read, diagnostics).run_all();
}

}  // namespace readiness::selftest
