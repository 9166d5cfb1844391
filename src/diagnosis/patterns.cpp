#include "diagnosis/patterns.hpp"

#include <algorithm>

namespace readiness::diagnosis {
namespace {

/// How the parts of a pattern read.
struct Readings {
  Truth must = Truth::no;
  int signs_true = 0, signs_open = 0;
};

Readings read(const Pattern& pattern, const Facts& facts) {
  Readings readings;
  readings.must = evaluate(pattern.must.when, facts);
  for (const Sign& sign : pattern.signs) {
    const Truth holds = evaluate(sign.when, facts);
    readings.signs_true += holds == Truth::yes ? 1 : 0;
    readings.signs_open += holds == Truth::unknown ? 1 : 0;
  }
  return readings;
}

PatternState state_of(const Pattern& pattern, const Facts& facts, const Facts& answers_only) {
  const Readings readings = read(pattern, facts);
  const Truth counter = pattern.counter ? evaluate(*pattern.counter, answers_only) : Truth::no;
  return pattern_state(readings.must, readings.signs_true, readings.signs_open, pattern.need,
                       counter);
}

/// Reads patterns from answers, and from predictions where an answer is open.
class Reader {
 public:
  Reader(const Questionnaire& questionnaire, const Facts& answers)
      : questionnaire_(questionnaire),
        answers_(answers),
        facts_(with_predictions(questionnaire, answers)) {}

  [[nodiscard]] PatternFinding finding(PatternId id) const {
    const Pattern& pattern = questionnaire_.patterns[id];
    PatternFinding finding;
    finding.pattern = id;
    finding.state = state_of(pattern, facts_, answers_);
    finding.rests_on_predictions = finding.state != state_of(pattern, answers_, answers_);
    finding.because = because(pattern);
    finding.settled_by = settled_by(pattern);
    return finding;
  }

 private:
  [[nodiscard]] std::vector<Because> because(const Pattern& pattern) const {
    std::vector<Because> reasons;
    add_reasons(pattern.must, reasons);
    const std::size_t of_must = reasons.size();
    for (const Sign& sign : pattern.signs) add_reasons(sign, reasons);
    std::stable_sort(reasons.begin() + static_cast<std::ptrdiff_t>(of_must), reasons.end(),
                     [&](const Because& a, const Because& b) { return strength(a) < strength(b); });
    return reasons;
  }

  /// The level behind a reason: lower is stronger. Words come after answers.
  [[nodiscard]] double strength(const Because& reason) const {
    return reason.question ? facts_.readings[*reason.question].number : 1e9;
  }

  void add_reasons(const Sign& sign, std::vector<Because>& reasons) const {
    if (evaluate(sign.when, facts_) != Truth::yes) return;
    const std::vector<QuestionId> questions = supporting_questions(sign.when, facts_);
    if (questions.empty()) reasons.push_back({std::nullopt, sign.text, false});
    for (const QuestionId question : questions) {
      const bool known = std::any_of(reasons.begin(), reasons.end(), [&](const Because& reason) {
        return reason.question == question;
      });
      if (!known) reasons.push_back({question, {}, is_predicted(question)});
    }
  }

  [[nodiscard]] bool is_predicted(QuestionId question) const {
    return answers_.readings[question].state == Reading::State::open &&
           facts_.readings[question].state == Reading::State::given;
  }

  /// Open answers of the must, if it is open; of the signs otherwise.
  [[nodiscard]] std::vector<QuestionId> settled_by(const Pattern& pattern) const {
    std::vector<QuestionId> open;
    add_open(pattern.must, open);
    if (!open.empty()) return open;
    for (const Sign& sign : pattern.signs) add_open(sign, open);
    return open;
  }

  void add_open(const Sign& sign, std::vector<QuestionId>& open) const {
    if (evaluate(sign.when, facts_) != Truth::unknown) return;
    for (const QuestionId question : open_questions(sign.when, facts_)) add_once(open, question);
  }

  const Questionnaire& questionnaire_;
  const Facts& answers_;
  Facts facts_;
};

/// The arrows between patterns that are present. An arrow passes through a pattern that may be there,
/// and ends at one that is not: what is not seen causes nothing.
class Causes {
 public:
  Causes(const Table<PatternId, Pattern>& patterns, const std::vector<PatternFinding>& findings)
      : patterns_(patterns), present_(patterns.size(), false), not_seen_(patterns.size(), false) {
    for (const PatternFinding& finding : findings) {
      present_[finding.pattern.value] =
          finding.state == PatternState::present && !patterns[finding.pattern].healthy;
      not_seen_[finding.pattern.value] = finding.state == PatternState::not_seen;
    }
  }

  /// The present pattern that no other present one leads to; of several the one with more behind
  /// it, then the graver, then the first.
  [[nodiscard]] std::optional<PatternId> lead() const {
    std::optional<PatternId> best;
    for (const PatternId id : patterns_.ids()) {
      if (!present_[id.value] || has_cause(id)) continue;
      if (!best || rank(id) > rank(*best)) best = id;
    }
    return best;
  }

  /// The longest way along the arrows through present patterns.
  [[nodiscard]] std::vector<PatternId> chain_from(PatternId start) const {
    std::vector<PatternId> longest;
    for (const PatternId next : effects(start)) {
      std::vector<PatternId> rest = chain_from(next);
      if (rest.size() > longest.size()) longest = std::move(rest);
    }
    longest.insert(longest.begin(), start);
    return longest;
  }

 private:
  [[nodiscard]] std::pair<std::size_t, bool> rank(PatternId id) const {
    return {effects(id).size(), patterns_[id].severity == "high"};
  }

  /// Every present pattern that can be reached.
  [[nodiscard]] std::vector<PatternId> effects(PatternId from) const {
    std::vector<PatternId> found;
    std::vector<bool> seen(patterns_.size(), false);
    collect(from, seen, found);
    return found;
  }

  void collect(PatternId from, std::vector<bool>& seen, std::vector<PatternId>& found) const {
    for (const PatternId next : patterns_[from].leads_to) {
      if (seen[next.value] || not_seen_[next.value]) continue;
      seen[next.value] = true;
      if (present_[next.value]) found.push_back(next);
      collect(next, seen, found);
    }
  }

  [[nodiscard]] bool has_cause(PatternId id) const {
    for (const PatternId other : patterns_.ids()) {
      if (!present_[other.value] || other == id) continue;
      const std::vector<PatternId> reached = effects(other);
      if (std::find(reached.begin(), reached.end(), id) != reached.end()) return true;
    }
    return false;
  }

  const Table<PatternId, Pattern>& patterns_;
  std::vector<bool> present_, not_seen_;
};

}  // namespace

std::string_view name_of(PatternState state) {
  switch (state) {
    case PatternState::present:
      return "present";
    case PatternState::likely:
      return "likely";
    case PatternState::watch:
      return "watch";
    case PatternState::not_seen:
      return "not_seen";
    case PatternState::cannot_tell:
      return "cannot_tell";
  }
  return "";
}

PatternState pattern_state(Truth must, int signs_true, int signs_open, int need, Truth counter) {
  const bool one_missing = signs_true == need - 1;
  if (must == Truth::no || signs_true + signs_open < need - 1) return PatternState::not_seen;
  if (must == Truth::unknown) return PatternState::cannot_tell;
  if (counter != Truth::yes && signs_true >= need) return PatternState::present;
  if (counter != Truth::yes && one_missing && signs_open > 0) return PatternState::likely;
  if (counter == Truth::yes || (one_missing && signs_open == 0)) return PatternState::watch;
  return PatternState::cannot_tell;
}

Patterns find_patterns(const Questionnaire& questionnaire, const Facts& facts) {
  Patterns patterns;
  const Reader reader(questionnaire, facts);
  for (const PatternId id : questionnaire.patterns.ids())
    patterns.findings.push_back(reader.finding(id));
  const Causes causes(questionnaire.patterns, patterns.findings);
  patterns.lead = causes.lead();
  if (patterns.lead) patterns.chain = causes.chain_from(*patterns.lead);
  return patterns;
}

}  // namespace readiness::diagnosis
