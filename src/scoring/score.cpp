#include "scoring/score.hpp"

#include <algorithm>

namespace readiness {
namespace {

struct StateOf {
  AnswerState operator()(const Unknown&) const { return AnswerState::dont_know; }
  AnswerState operator()(const NotApplicable&) const { return AnswerState::not_applicable; }
  AnswerState operator()(const Declined&) const { return AnswerState::declined; }
  AnswerState operator()(const Leveled&) const { return AnswerState::given; }
  AnswerState operator()(const Chosen&) const { return AnswerState::given; }
  AnswerState operator()(const Ticked&) const { return AnswerState::given; }
  AnswerState operator()(const Amount&) const { return AnswerState::given; }
  AnswerState operator()(const Written&) const { return AnswerState::given; }
};

AnswerState state_of(const Sheet& sheet, const Response& response, QuestionId question) {
  if (!sheet.asked[question]) return AnswerState::not_asked;
  if (!sheet.applies[question]) return AnswerState::does_not_apply;
  const auto& answer = response.answers[question];
  return answer ? readiness::state_of(answer->value) : AnswerState::missing;
}

bool takes_evidence_cap(const Question& question) {
  return !question.evidence.empty() && (std::holds_alternative<Anchors>(question.kind) ||
                                        std::holds_alternative<Ticks>(question.kind));
}

QuestionScore score_question(const Questionnaire& questionnaire, const Response& response,
                             const Sheet& sheet, QuestionId id, Date as_of) {
  QuestionScore score;
  score.state = state_of(sheet, response, id);
  if (score.state != AnswerState::given) return score;
  const Question& question = questionnaire.questions[id];
  const Answer& answer = *response.answers[id];
  score.has_evidence = has_current_evidence(questionnaire, answer, as_of);
  score.claimed = claimed_level(questionnaire, question, answer.value);
  if (!score.claimed || is_context(question)) return score;
  score.supported = supported_level(questionnaire, question, *score.claimed, score.has_evidence);
  score.score = score_of_level(questionnaire, question, *score.supported);
  return score;
}

bool is_scored(const Questionnaire& questionnaire, QuestionId question) {
  const Question& row = questionnaire.questions[question];
  return !is_context(row) && level_count(questionnaire, row.kind) > 0;
}

/// Sums up one set of questions; `part()` divides.
class PartSum {
 public:
  PartSum(const ScoringRules& rules, int min_questions)
      : rules_(&rules), min_questions_(min_questions) {}

  void add(const Question& question, const QuestionScore& score) {
    count(score.state);
    const bool open = score.state == AnswerState::dont_know ||
                      score.state == AnswerState::declined || score.state == AnswerState::missing;
    if (!open && score.state != AnswerState::given) return;
    part_.weight += question.weight;
    low_ += question.weight * score.score.value_or(rules_->range_low);
    high_ += question.weight * score.score.value_or(rules_->range_high);
    if (open) return;
    part_.weight_given += question.weight;
    given_ += question.weight * *score.score;
  }

  [[nodiscard]] Part part() const {
    Part part = part_;
    if (part.weight <= 0) return part;
    part.range = Range{low_ / part.weight, high_ / part.weight, std::nullopt};
    if (part.weight_given > 0) part.range->given = given_ / part.weight_given;
    part.enough =
        is_enough(*rules_, part.counts.given, min_questions_, part.weight_given, part.weight);
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
  double low_ = 0, high_ = 0, given_ = 0;
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

void rate(const ScoringRules& rules, ConfidenceParts& parts, const Counts& counts) {
  parts.known = counts.known();
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
class Scorer {
 public:
  Scorer(const Questionnaire& questionnaire, const Response& response, Date as_of)
      : questionnaire_(questionnaire), response_(response) {
    card_.as_of = as_of;
    card_.sheet = make_sheet(questionnaire, response);
  }

  Scorecard whole() {
    score_questions();
    score_parts();
    // one survey alone is no picture of the whole
    if (questionnaire_.roles[response_.role].has_index && response_.only.empty())
      card_.overall = overall_range(questionnaire_, card_);
    card_.contradictions = contradictions_in(questionnaire_, card_.sheet.facts);
    rate_confidence();
    return std::move(card_);
  }

 private:
  void score_questions() {
    card_.questions = Table<QuestionId, QuestionScore>(questionnaire_.questions.size());
    for (const QuestionId id : questionnaire_.questions.ids())
      card_.questions[id] = score_question(questionnaire_, response_, card_.sheet, id, card_.as_of);
  }

  [[nodiscard]] int minimum(int otherwise) const {
    return questionnaire_.forms[response_.form].min_questions.value_or(otherwise);
  }

  using FacetSums = Table<FacetId, PartSum>;

  PartSum dimension_sum() const {
    return PartSum(questionnaire_.scoring, minimum(questionnaire_.scoring.min_questions_dimension));
  }
  FacetSums facet_sums() const {
    FacetSums sums;
    for (std::size_t i = 0; i < questionnaire_.facets.size(); ++i)
      sums.add(
          PartSum(questionnaire_.scoring, minimum(questionnaire_.scoring.min_questions_facet)));
    return sums;
  }

  void score_parts() {
    FacetSums facets = facet_sums();
    PartSum whole = dimension_sum();
    for (const DimensionId dimension : questionnaire_.dimensions.ids()) {
      PartSum sum = dimension_sum();
      FacetSums cells = facet_sums();
      const bool in_index = questionnaire_.dimensions[dimension].in_index;
      for (const QuestionId id : questionnaire_.dimensions[dimension].questions) {
        if (!is_scored(questionnaire_, id)) continue;
        const Question& question = questionnaire_.questions[id];
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
    card_.counts = whole.part().counts;
    card_.overall_enough = whole.part().enough;
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
      if (question.topic.empty() || !is_scored(questionnaire_, id)) continue;
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
      rate(rules, card_.dimension_confidence[id], card_.dimensions[id].counts);
    rate(rules, card_.confidence, card_.counts);
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
  const Response& response_;
  Scorecard card_;
};

}  // namespace

double Counts::coverage() const {
  return applicable() == 0 ? 0 : static_cast<double>(given + dont_know) / applicable();
}

double Counts::known() const {
  return applicable() == 0 ? 0 : static_cast<double>(given) / applicable();
}

Confidence ConfidenceParts::worst() const { return std::min({coverage, evidence, contradictions}); }

AnswerState state_of(const Value& value) { return std::visit(StateOf{}, value); }

int supported_level(const Questionnaire& questionnaire, const Question& question, int claimed,
                    bool has_evidence) {
  const bool at_top = claimed == level_count(questionnaire, question.kind) - 1;
  const bool capped =
      questionnaire.scoring.evidence_cap && at_top && takes_evidence_cap(question) && !has_evidence;
  return capped ? claimed - 1 : claimed;
}

double score_of_level(const Questionnaire& questionnaire, const Question& question, int level) {
  const ScoringRules& rules = questionnaire.scoring;
  const double value = value_of_level(questionnaire, question, level);
  return rules.range_low + value * (rules.range_high - rules.range_low);
}

bool is_enough(const ScoringRules& rules, int given, int min_questions, double weight_given,
               double weight) {
  return given >= min_questions && weight_given >= rules.min_coverage * weight - 1e-9;
}

std::vector<DimensionId> counted_dimensions(const Questionnaire& questionnaire,
                                            const Scorecard& card) {
  std::vector<DimensionId> counted;
  for (const DimensionId id : questionnaire.dimensions.ids())
    if (questionnaire.dimensions[id].in_index && card.dimensions[id].range) counted.push_back(id);
  return counted;
}

Scorecard score(const Questionnaire& questionnaire, const Response& response, Date as_of) {
  return Scorer(questionnaire, response, as_of).whole();
}

}  // namespace readiness
