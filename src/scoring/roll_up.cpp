#include "scoring/roll_up.hpp"

#include "base/contains.hpp"

#include <algorithm>

namespace readiness::scoring {
namespace {

/// Sums up one set of questions; `part()` divides.
class PartSum {
 public:
  PartSum(const ScoringRules& rules, int min_questions)
      : rules_(&rules), min_questions_(min_questions) {}

  void add(const Question& question, const QuestionScore& score) {
    count(score.state);
    if (!score.range) return;
    part_.weight += question.weight;
    low_ += question.weight * score.range->low;
    high_ += question.weight * score.range->high;
    known_ += score.known;
    weight_known_ += question.weight * score.known;
    if (!score.range->given) return;
    part_.weight_given += question.weight;
    given_ += question.weight * *score.range->given;
  }

  [[nodiscard]] Part part() const {
    Part part = part_;
    if (part.weight <= 0) return part;
    part.range = Range{low_ / part.weight, high_ / part.weight, std::nullopt};
    if (part.weight_given > 0) part.range->given = given_ / part.weight_given;
    part.known = known_ / part.counts.applicable();
    part.enough = is_enough(*rules_, part.counts.given, min_questions_, weight_known_, part.weight);
    return part;
  }

 private:
  void count(AnswerState state) {
    switch (state) {
      case AnswerState::given:
        ++part_.counts.given;
        break;
      case AnswerState::dont_know:
        ++part_.counts.dont_know;
        break;
      case AnswerState::declined:
        ++part_.counts.declined;
        break;
      case AnswerState::missing:
        ++part_.counts.missing;
        break;
      case AnswerState::not_applicable:
        ++part_.counts.not_applicable;
        break;
      case AnswerState::does_not_apply:
      case AnswerState::not_asked:
        break;
    }
  }

  const ScoringRules* rules_;
  int min_questions_;
  Part part_;
  double low_ = 0, high_ = 0, given_ = 0, known_ = 0, weight_known_ = 0;
};

std::optional<Range> overall_range(const Questionnaire& questionnaire, const Scorecard& card) {
  Rollup low, high, given;
  for (const DimensionId id : counted_dimensions(questionnaire, card)) {
    const Range& range = *card.dimensions[id].range;
    const double weight = questionnaire.dimensions[id].weight;
    low.add(weight, range.low);
    high.add(weight, range.high);
    if (range.given) given.add(weight, *range.given);
  }
  if (low.empty()) return std::nullopt;
  const ScoringRules& rules = questionnaire.scoring;
  Range range{low.value(rules), high.value(rules), std::nullopt};
  if (!given.empty()) range.given = given.value(rules);
  return range;
}

Confidence rating(double share, double low, double high) {
  if (share < low - 1e-9) return Confidence::low;
  return share < high - 1e-9 ? Confidence::medium : Confidence::high;
}

void rate(const ScoringRules& rules, ConfidenceParts& parts, double known) {
  parts.known = known;
  parts.coverage = rating(parts.known, rules.coverage_low, rules.coverage_high);
  if (parts.evidence_asked > 0)
    parts.evidence = rating(static_cast<double>(parts.evidence_given) / parts.evidence_asked,
                            rules.evidence_low, rules.evidence_high);
  if (parts.contradiction_count >= rules.contradictions_low)
    parts.contradictions = Confidence::low;
  else if (parts.contradiction_count >= rules.contradictions_medium)
    parts.contradictions = Confidence::medium;
}

/// Fills in a card step by step.
class Roller {
 public:
  Roller(const Questionnaire& questionnaire, const RollUp& rules, Scorecard& card)
      : questionnaire_(questionnaire), rules_(rules), card_(card) {}

  void roll_up() {
    score_parts();
    if (rules_.has_overall) card_.overall = overall_range(questionnaire_, card_);
    rate_confidence();
  }

  void roll_up_again(QuestionId changed) {
    const Question& question = questionnaire_.questions[changed];
    const Dimension& dimension = questionnaire_.dimensions[*question.dimension];
    PartSum sum = dimension_sum();
    for (const QuestionId id : dimension.questions)
      if (is_scored(questionnaire_, questionnaire_.questions[id]))
        sum.add(questionnaire_.questions[id], card_.questions[id]);
    card_.dimensions[*question.dimension] = sum.part();
    if (!dimension.in_index) return;
    for (const FacetId facet : question.facets) card_.facets[facet] = part_of(facet);
    if (rules_.has_overall) card_.overall = overall_range(questionnaire_, card_);
  }

 private:
  [[nodiscard]] int minimum(int otherwise) const {
    return rules_.min_questions.value_or(otherwise);
  }

  using FacetSums = Table<FacetId, PartSum>;

  PartSum dimension_sum() const {
    return PartSum(questionnaire_.scoring, minimum(questionnaire_.scoring.min_questions_dimension));
  }
  PartSum facet_sum() const {
    return PartSum(questionnaire_.scoring, minimum(questionnaire_.scoring.min_questions_facet));
  }
  FacetSums facet_sums() const { return FacetSums(questionnaire_.facets.size(), facet_sum()); }

  [[nodiscard]] Part part_of(FacetId facet) const {
    PartSum sum = facet_sum();
    for (const Dimension& dimension : questionnaire_.dimensions) {
      if (!dimension.in_index) continue;
      for (const QuestionId id : dimension.questions) {
        const Question& question = questionnaire_.questions[id];
        if (contains(question.facets, facet) && is_scored(questionnaire_, question))
          sum.add(question, card_.questions[id]);
      }
    }
    return sum.part();
  }

  void score_parts() {
    FacetSums facets = facet_sums();
    PartSum whole = dimension_sum();
    for (const DimensionId dimension : questionnaire_.dimensions.ids()) {
      PartSum sum = dimension_sum();
      FacetSums cells = facet_sums();
      const bool in_index = questionnaire_.dimensions[dimension].in_index;
      for (const QuestionId id : questionnaire_.dimensions[dimension].questions) {
        const Question& question = questionnaire_.questions[id];
        if (!is_scored(questionnaire_, question)) continue;
        sum.add(question, card_.questions[id]);
        add_to_facets(question, card_.questions[id], cells);
        if (!in_index) continue;
        whole.add(question, card_.questions[id]);
        add_to_facets(question, card_.questions[id], facets);
      }
      card_.dimensions.add(sum.part());
      card_.matrix.add(parts_of(cells));
      score_topics(dimension);
    }
    card_.facets = parts_of(facets);
    whole_ = whole.part();
    card_.counts = whole_.counts;
    card_.overall_enough = whole_.enough;
  }

  static void add_to_facets(const Question& question, const QuestionScore& score, FacetSums& sums) {
    for (const FacetId facet : question.facets) sums[facet].add(question, score);
  }

  static Table<FacetId, Part> parts_of(const FacetSums& sums) {
    Table<FacetId, Part> parts;
    for (const PartSum& sum : sums) parts.add(sum.part());
    return parts;
  }

  void score_topics(DimensionId dimension) {
    const auto topic_sum = [&] {
      return PartSum(questionnaire_.scoring, minimum(questionnaire_.scoring.min_questions_topic));
    };
    std::vector<std::pair<std::string, PartSum>> topics;
    for (const QuestionId id : questionnaire_.dimensions[dimension].questions) {
      const Question& question = questionnaire_.questions[id];
      if (question.topic.empty() || !is_scored(questionnaire_, question)) continue;
      auto found = std::find_if(topics.begin(), topics.end(),
                                [&](const auto& topic) { return topic.first == question.topic; });
      if (found == topics.end()) found = topics.emplace(topics.end(), question.topic, topic_sum());
      found->second.add(question, card_.questions[id]);
    }
    for (const auto& [topic, sum] : topics) card_.topics.push_back({dimension, topic, sum.part()});
  }

  void rate_confidence() {
    const ScoringRules& rules = questionnaire_.scoring;
    card_.dimension_confidence =
        Table<DimensionId, ConfidenceParts>(questionnaire_.dimensions.size());
    for (const QuestionId id : questionnaire_.questions.ids()) count_evidence(id);
    for (const Contradiction* contradiction : card_.contradictions)
      count_contradiction(*contradiction);
    for (const DimensionId id : questionnaire_.dimensions.ids())
      rate(rules, card_.dimension_confidence[id], card_.dimensions[id].known);
    rate(rules, card_.confidence, whole_.known);
  }

  void count_evidence(QuestionId id) {
    const Question& question = questionnaire_.questions[id];
    const QuestionScore& score = card_.questions[id];
    const bool counts = !is_context(question) && !question.evidence.empty() &&
                        question.weight >= questionnaire_.scoring.evidence_weight &&
                        score.state != AnswerState::not_asked &&
                        score.state != AnswerState::does_not_apply &&
                        score.state != AnswerState::not_applicable;
    if (!counts) return;
    const auto add = [&](ConfidenceParts& parts) {
      ++parts.evidence_asked;
      parts.evidence_given += score.has_evidence ? 1 : 0;
    };
    add(card_.dimension_confidence[*question.dimension]);
    if (questionnaire_.dimensions[*question.dimension].in_index) add(card_.confidence);
  }

  void count_contradiction(const Contradiction& contradiction) {
    ++card_.confidence.contradiction_count;
    std::vector<bool> counted(questionnaire_.dimensions.size(), false);
    for (const QuestionId id : questions_in(contradiction.when)) {
      const auto& dimension = questionnaire_.questions[id].dimension;
      if (!dimension || counted[dimension->value]) continue;
      counted[dimension->value] = true;
      ++card_.dimension_confidence[*dimension].contradiction_count;
    }
  }

  const Questionnaire& questionnaire_;
  const RollUp& rules_;
  Scorecard& card_;
  Part whole_;  // of all dimensions in the index
};

}  // namespace

std::vector<DimensionId> counted_dimensions(const Questionnaire& questionnaire,
                                            const Scorecard& card) {
  std::vector<DimensionId> counted;
  for (const DimensionId id : questionnaire.dimensions.ids())
    if (questionnaire.dimensions[id].in_index && card.dimensions[id].range) counted.push_back(id);
  return counted;
}

void roll_up(const Questionnaire& questionnaire, const RollUp& rules, Scorecard& card) {
  Roller(questionnaire, rules, card).roll_up();
}

void roll_up_again(const Questionnaire& questionnaire, const RollUp& rules, QuestionId changed,
                   Scorecard& card) {
  Roller(questionnaire, rules, card).roll_up_again(changed);
}

}  // namespace readiness::scoring
