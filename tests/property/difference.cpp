#include "property/difference.hpp"

#include "everything.hpp"

#include <cmath>

namespace readiness::property {
namespace {

std::string text(double number) { return std::to_string(number); }
std::string text(int number) { return std::to_string(number); }
std::string text(bool truth) { return truth ? "yes" : "no"; }
std::string text(const std::string& word) { return word; }

template <class T>
std::string text(const std::optional<T>& value) {
  return value ? text(*value) : "nothing";
}

bool equal(double a, double b) { return std::abs(a - b) < 1e-9; }
template <class T>
bool equal(const T& a, const T& b) {
  return a == b;
}
bool equal(const std::optional<double>& a, const std::optional<double>& b) {
  return a.has_value() == b.has_value() && (!a || equal(*a, *b));
}

std::string word(AnswerState state) {
  switch (state) {
    case AnswerState::given:
      return "given";
    case AnswerState::dont_know:
      return "don't know";
    case AnswerState::declined:
      return "declined";
    case AnswerState::missing:
      return "missing";
    case AnswerState::not_applicable:
      return "not applicable";
    case AnswerState::does_not_apply:
      return "does not apply";
    case AnswerState::not_asked:
      return "not asked";
  }
  return {};
}

std::string word(Confidence confidence) {
  if (confidence == Confidence::low) return "low";
  return confidence == Confidence::medium ? "medium" : "high";
}

template <class T>
std::optional<T> entry(const std::map<std::string, T>& map, const std::string& id) {
  const auto found = map.find(id);
  return found == map.end() ? std::nullopt : std::optional<T>(found->second);
}

class Comparison {
 public:
  Comparison(const Questionnaire& questionnaire, const Response& response, const Scorecard& card,
             const naive::Card& expected)
      : questionnaire_(questionnaire),
        card_(card),
        expected_(expected),
        highest_(questionnaire.forms[response.form]
                     .max_level.value_or(LevelId{questionnaire.levels.size() - 1})
                     .value) {}

  std::vector<std::string> differences(const std::optional<Standing>& standing) {
    questions();
    parts();
    check("overall", card_.overall, expected_.overall);
    check("counts", card_.counts, expected_.tally);
    for (const DimensionId id : questionnaire_.dimensions.ids()) {
      const std::string& name = questionnaire_.dimensions[id].id;
      if (card_.dimensions[id].range)
        check(name, card_.dimension_confidence[id], expected_.dimension_confidence.at(name));
    }
    if (card_.overall) check("overall", card_.confidence, expected_.confidence);
    contradictions();
    levels(standing);
    return std::move(differences_);
  }

 private:
  template <class T, class U>
  void check(const std::string& what, const T& is, const U& expected) {
    if (!equal(is, expected))
      differences_.push_back(what + " is " + text(is) + ", expected " + text(expected));
  }

  void questions() {
    for (const QuestionId id : questionnaire_.questions.ids()) {
      const std::string& name = questionnaire_.questions[id].id;
      const QuestionScore& score = card_.questions[id];
      check(name + " state", word(score.state), expected_.state.at(name));
      check(name + " score", score.score(), entry(expected_.score, name));
      if (!questionnaire_.questions[id].dimension) continue;
      check(name + " claimed", score.claimed, entry(expected_.claimed, name));
      check(name + " supported", score.supported, entry(expected_.supported, name));
      if (score.state == AnswerState::given)
        check(name + " evidence", std::optional(score.has_evidence),
              entry(expected_.evidence, name));
    }
  }

  void check(const std::string& what, const std::optional<Range>& is,
             const std::optional<naive::Ends>& expected) {
    check(what + " has a range", is.has_value(), expected.has_value());
    if (!is || !expected) return;
    check(what + " low", is->low, expected->low);
    check(what + " high", is->high, expected->high);
    check(what + " given", is->given, expected->given);
  }

  void check(const std::string& what, const Counts& is, const naive::Tally& expected) {
    check(what + " given", is.given, expected.given);
    check(what + " don't knows", is.dont_know, expected.dont_know);
    check(what + " declined", is.declined, expected.declined);
    check(what + " missing", is.missing, expected.missing);
    check(what + " not applicable", is.not_applicable, expected.not_applicable);
  }

  void check(const std::string& what, const Part& is, const naive::Part& expected) {
    check(what, is.range, expected.range);
    check(what, is.counts, expected.tally);
    check(what + " enough", is.enough, expected.enough);
  }

  void check(const std::string& what, const ConfidenceParts& is,
             const naive::Confidence& expected) {
    check(what + " known", is.known, expected.known);
    check(what + " coverage", word(is.coverage), expected.coverage);
    check(what + " evidence given", is.evidence_given, expected.evidence_given);
    check(what + " evidence asked", is.evidence_asked, expected.evidence_asked);
    check(what + " evidence", word(is.evidence), expected.evidence);
    check(what + " contradictions", is.contradiction_count, expected.contradiction_count);
    check(what + " contradictions", word(is.contradictions), expected.contradictions);
  }

  void parts() {
    for (const DimensionId id : questionnaire_.dimensions.ids()) {
      const std::string& name = questionnaire_.dimensions[id].id;
      check(name, card_.dimensions[id], expected_.dimensions.at(name));
      for (const FacetId facet : questionnaire_.facets.ids()) {
        const std::string cell = name + "/" + questionnaire_.facets[facet].id;
        check("cell " + cell, card_.matrix[id][facet], expected_.matrix.at(cell));
      }
    }
    for (const FacetId id : questionnaire_.facets.ids())
      check(questionnaire_.facets[id].id, card_.facets[id],
            expected_.facets.at(questionnaire_.facets[id].id));
    topics();
  }

  /// A topic of which nothing applies need not be listed.
  void topics() {
    std::map<std::string, naive::Part> left = expected_.topics;
    for (const TopicScore& topic : card_.topics) {
      const std::string name = questionnaire_.dimensions[topic.dimension].id + "/" + topic.topic;
      check("topic " + name + " is expected", left.count(name) == 1, true);
      if (left.count(name) == 1) check("topic " + name, topic.part, left.at(name));
      left.erase(name);
    }
    for (const auto& [name, part] : left)
      check("topic " + name + " has a range", false, part.range.has_value());
  }

  void contradictions() {
    std::string found, expected;
    for (const Contradiction* contradiction : card_.contradictions)
      found += contradiction->id + " ";
    for (const std::string& id : expected_.contradictions) expected += id + " ";
    check("contradictions", found, expected);
  }

  void levels(const std::optional<Standing>& standing) {
    check("standing", standing.has_value(), expected_.level.has_value());
    if (!standing || !expected_.level) return;
    check("level", static_cast<int>(standing->level.value), static_cast<int>(*expected_.level));
    check("possible level", static_cast<int>(standing->possible.value),
          static_cast<int>(*expected_.possible));
    check("next level", standing->next.has_value(), *expected_.level < highest_);
    if (standing->next)
      check("next level", static_cast<int>(standing->next->value),
            static_cast<int>(*expected_.level) + 1);
  }

  const Questionnaire& questionnaire_;
  const Scorecard& card_;
  const naive::Card& expected_;
  std::size_t highest_;  ///< the highest level that the form can show
  std::vector<std::string> differences_;
};

}  // namespace

std::vector<std::string> differences(const Questionnaire& questionnaire, const Response& response,
                                     const Scorecard& card, const std::optional<Standing>& standing,
                                     const naive::Card& expected) {
  return Comparison(questionnaire, response, card, expected).differences(standing);
}

}  // namespace readiness::property
