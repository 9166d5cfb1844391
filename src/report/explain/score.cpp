#include "report/explain/score.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "report/explain/thing.hpp"
#include "report/words/answers.hpp"
#include "report/words/scores.hpp"
#include "scoring/roll_up.hpp"
#include "scoring/score.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace readiness::report {
namespace {

/// A column of parts that add up, and what they add up to; absent when there is nothing to add.
struct Sum {
  std::vector<double> parts;
  std::optional<double> total;
};

/// Rows that add up at the three ends.
struct Ledger {
  std::vector<std::vector<Cell>> rows;  ///< the leading cells of each row
  Sum low, given, high;
};

int decimals_for(const Questionnaire& questionnaire, const Range& range) {
  return decimals_together(score_style(questionnaire),
                           {range.low, range.high, range.given.value_or(range.low)});
}

std::vector<Cell> cells_of(const Sum& sum, int decimals) {
  if (!sum.total) return std::vector<Cell>(sum.parts.size() + 1, "-");
  std::vector<Cell> cells;
  for (const double part : rounded_to_total(sum.parts, *sum.total, decimals))
    cells.push_back(number_cell(part, decimals));
  cells.push_back(number_cell(*sum.total, decimals));
  return cells;
}

Grid grid_of(const Ledger& ledger, std::vector<Column> columns, int decimals) {
  Grid grid{std::move(columns), ledger.rows};
  for (const char* title : {"Low", "Given", "High"}) grid.columns.push_back({title, true});
  std::vector<Cell> total(grid.columns.size() - 3);
  total.front() = "Total";
  grid.rows.push_back(std::move(total));
  for (const Sum* sum : {&ledger.low, &ledger.given, &ledger.high}) {
    const std::vector<Cell> cells = cells_of(*sum, decimals);
    for (std::size_t i = 0; i < cells.size(); ++i) grid.rows[i].push_back(cells[i]);
  }
  return grid;
}

std::string between(const Range& range, int decimals) {
  const std::string ends =
      "between " + fixed(range.low, decimals) + " and " + fixed(range.high, decimals);
  if (!range.given) return ends + ", nothing answered yet";
  return fixed(*range.given, decimals) + " on the answers given, " + ends;
}

/// "1 of 4", "3 of 4 (4 claimed)"; "1.5 of 4" of several people.
std::string level_cell(const QuestionScore& score, int levels) {
  if (!score.level || !score.level->given) return "?";
  const std::string level =
      shortest(std::round(10 * *score.level->given) / 10) + " of " + std::to_string(levels - 1);
  return score.is_capped() ? level + " (" + std::to_string(*score.claimed) + " claimed)" : level;
}

std::string answer_cell(const Assessment& assessment, QuestionId id) {
  const Question& question = assessment.questionnaire->questions[id];
  if (is_for_groups_only(assessment, id)) return "shown for groups only";
  std::string words;
  if (assessment.unit) {
    words = answer_text(assessment, id);
  } else {
    const auto& answer = assessment.response->answers[id];
    if (!answer) return "left open";
    words = in_words(*assessment.questionnaire, question, answer->value);
  }
  const std::string first_line = wrapped(words, 40).front();
  return first_line == words ? words : first_line + " ...";
}

/// Explains one number; knows the questionnaire and the decimals to print.
class Explainer {
 public:
  explicit Explainer(const Assessment& assessment)
      : assessment_(assessment),
        questionnaire_(*assessment.questionnaire),
        card_(assessment.card),
        decimals_(score_style(questionnaire_).decimals + 1) {}

  Report overall() {
    heading("Overall");
    if (!card_.overall) {
      say("There is no overall score: the role `" + role_id() +
          "` or its form carries none by itself.");
      return std::move(report_);
    }
    decimals_ = decimals_for(questionnaire_, *card_.overall);
    say("The overall is " + between(*card_.overall, decimals_) + ".");
    const ScoringRules& rules = questionnaire_.scoring;
    report_.blocks.emplace_back(
        grid_of(overall_ledger(), {{"Dimension"}, {"Share", true}}, decimals_));
    say("Each dimension adds its score times " + shortest(rules.mean_share) +
        " times its share of the weights; the weakest one counts once more, times " +
        shortest(rules.weakest_share) +
        ". Each end has its own weakest dimension. Rows are rounded so that they add up.");
    return std::move(report_);
  }

  Report part(const std::string& title, const Part& part,
              const std::vector<QuestionId>& questions) {
    heading(title);
    if (!part.range) {
      say("None of it is asked of the role `" + role_id() +
          "` in this form, or none of it applies.");
      return std::move(report_);
    }
    decimals_ = decimals_for(questionnaire_, *part.range);
    say(title + " is " + between(*part.range, decimals_) + ".");
    report_.blocks.emplace_back(grid_of(
        part_ledger(part, questions),
        {{"Question"}, {"Answer"}, {"Level", true}, {"Score", true}, {"Weight", true}}, decimals_));
    say("Each question adds its score times its share of the weights: of all " +
        shortest(part.weight) + " at the low and the high end, of the " +
        shortest(part.weight_given) + " answered for the given figure. Open answers count " +
        shortest(questionnaire_.scoring.range_low) + " at the low end and " +
        shortest(questionnaire_.scoring.range_high) +
        " at the high end. Rows are rounded so that they add up.");
    if (!part.enough) say("Not enough answers to show the given figure in a report.");
    left_out(questions);
    return std::move(report_);
  }

  /// With the other answers at hand, the arithmetic would give one person's answer away.
  Report withheld(const std::string& title) {
    heading(title);
    say("It is withheld: it contains an answer that is shown for groups only, never for one "
        "person.");
    return std::move(report_);
  }

  Report question(QuestionId id) {
    const Question& question = questionnaire_.questions[id];
    const QuestionScore& score = card_.questions[id];
    heading(name_of(question));
    say(text_for(questionnaire_, question, assessment_.response->role));
    if (!score.score()) {
      say("Answer: " +
          (score.state == AnswerState::not_asked        ? "not asked in this form"
           : score.state == AnswerState::does_not_apply ? std::string("does not apply")
                                                        : answer_cell(assessment_, id)) +
          ". It has no score of its own.");
      return std::move(report_);
    }
    const ScoringRules& rules = questionnaire_.scoring;
    say("Answer: " + answer_cell(assessment_, id) + ", level " +
        level_cell(score, level_count(questionnaire_, question.kind)) + ".");
    if (score.is_capped())
      say("A top answer without evidence of the last " + std::to_string(rules.evidence_months) +
              " months counts one level lower. Good evidence: " + question.evidence + ".",
          Tone::warning);
    if (assessment_.unit) {
      say("Score, all voices together: " + fixed(*score.score(), decimals_) + ".");
    } else {
      const double value = value_of_level(questionnaire_, question, *score.supported);
      say("Score = " + shortest(rules.range_low) + " + " + fixed(value, 2) + " x (" +
          shortest(rules.range_high) + " - " + shortest(rules.range_low) +
          ") = " + fixed(*score.score(), decimals_) + ".");
    }
    say("It has weight " + shortest(question.weight) + " of " +
        shortest(card_.dimensions[*question.dimension].weight) + " in " +
        questionnaire_.dimensions[*question.dimension].title + ".");
    return std::move(report_);
  }

 private:
  void heading(const std::string& text) { report_.blocks.emplace_back(Heading{1, text}); }
  void say(std::string text, Tone tone = Tone::plain) {
    report_.blocks.emplace_back(Paragraph{std::move(text), tone});
  }
  const std::string& role_id() const { return questionnaire_.roles[assessment_.response->role].id; }

  Ledger overall_ledger() const {
    const std::vector<DimensionId> counted = counted_dimensions(questionnaire_, card_);
    double weight = 0;
    for (const DimensionId id : counted) weight += questionnaire_.dimensions[id].weight;
    Ledger ledger;
    for (const DimensionId id : counted) {
      const Dimension& dimension = questionnaire_.dimensions[id];
      const double share = 100 * dimension.weight / weight;
      ledger.rows.push_back({dimension.title, {fixed(share, 1) + " %", Figure{share, 1, "%"}}});
    }
    const auto low = [](const Range& range) { return std::optional(range.low); };
    const auto given = [](const Range& range) { return range.given; };
    const auto high = [](const Range& range) { return std::optional(range.high); };
    ledger.rows.push_back({"Weakest: " + weakest_names(counted), ""});
    ledger.low = rolled_up(counted, low, card_.overall->low);
    ledger.given = rolled_up(counted, given, card_.overall->given);
    ledger.high = rolled_up(counted, high, card_.overall->high);
    return ledger;
  }

  /// What each dimension adds at one end, then what the weakest adds once more.
  template <class End>
  Sum rolled_up(const std::vector<DimensionId>& counted, End end,
                std::optional<double> total) const {
    const ScoringRules& rules = questionnaire_.scoring;
    double weight = 0;
    std::optional<double> weakest;
    for (const DimensionId id : counted)
      if (const auto score = end(*card_.dimensions[id].range)) {
        weight += questionnaire_.dimensions[id].weight;
        weakest = std::min(weakest.value_or(*score), *score);
      }
    Sum sum{{}, total};
    for (const DimensionId id : counted) {
      const auto score = end(*card_.dimensions[id].range);
      sum.parts.push_back(
          score ? rules.mean_share * *score * questionnaire_.dimensions[id].weight / weight : 0);
    }
    sum.parts.push_back(rules.weakest_share * weakest.value_or(0));
    return sum;
  }

  /// The weakest dimension, named once when it is the same at the low and the high end.
  std::string weakest_names(const std::vector<DimensionId>& counted) const {
    const auto weakest = [&](auto end) {
      return *std::min_element(counted.begin(), counted.end(), [&](DimensionId a, DimensionId b) {
        return end(*card_.dimensions[a].range) < end(*card_.dimensions[b].range);
      });
    };
    const DimensionId low = weakest([](const Range& range) { return range.low; });
    const DimensionId high = weakest([](const Range& range) { return range.high; });
    const std::string& at_low = questionnaire_.dimensions[low].title;
    if (low == high) return at_low;
    return at_low + " (low), " + questionnaire_.dimensions[high].title + " (high)";
  }

  Ledger part_ledger(const Part& part, const std::vector<QuestionId>& questions) const {
    Ledger ledger;
    ledger.low.total = part.range->low;
    ledger.given.total = part.range->given;
    ledger.high.total = part.range->high;
    for (const QuestionId id : questions) {
      const Question& question = questionnaire_.questions[id];
      const QuestionScore& score = card_.questions[id];
      if (!counts(score.state)) continue;
      ledger.rows.push_back({name_of(question), answer_cell(assessment_, id),
                             level_cell(score, level_count(questionnaire_, question.kind)),
                             score.score() ? number_cell(*score.score(), decimals_) : "?",
                             exact_cell(question.weight)});
      const double share = question.weight / part.weight;
      ledger.low.parts.push_back(share * score.range->low);
      ledger.high.parts.push_back(share * score.range->high);
      ledger.given.parts.push_back(
          score.score() ? question.weight / part.weight_given * *score.score() : 0);
    }
    return ledger;
  }

  static bool counts(AnswerState state) {
    return state == AnswerState::given || state == AnswerState::dont_know ||
           state == AnswerState::declined || state == AnswerState::missing;
  }

  void left_out(const std::vector<QuestionId>& questions) {
    std::vector<std::string> names;
    for (const QuestionId id : questions) {
      const AnswerState state = card_.questions[id].state;
      const std::string& name = name_of(questionnaire_.questions[id]);
      if (state == AnswerState::not_applicable) names.push_back(name + " (not applicable)");
      if (state == AnswerState::does_not_apply) names.push_back(name + " (does not apply)");
    }
    if (!names.empty()) say("Left out: " + enumerated(names) + ".");
  }

  const Assessment& assessment_;
  const Questionnaire& questionnaire_;
  const Scorecard& card_;
  int decimals_;
  Report report_;
};

std::vector<QuestionId> questions_of(const Questionnaire& questionnaire, FacetId facet) {
  std::vector<QuestionId> found;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    const bool carries =
        std::find(question.facets.begin(), question.facets.end(), facet) != question.facets.end();
    if (carries && is_scored(questionnaire, questionnaire.questions[id]) &&
        questionnaire.dimensions[*question.dimension].in_index)
      found.push_back(id);
  }
  return found;
}

std::vector<QuestionId> scored(const Questionnaire& questionnaire, const Dimension& dimension) {
  std::vector<QuestionId> found;
  for (const QuestionId id : dimension.questions)
    if (is_scored(questionnaire, questionnaire.questions[id])) found.push_back(id);
  return found;
}

}  // namespace

std::vector<std::string> explainable_scores(const Questionnaire& questionnaire) {
  std::vector<std::string> names = {"overall"};
  for (const Dimension& dimension : questionnaire.dimensions) names.push_back(dimension.id);
  for (const Facet& facet : questionnaire.facets) names.push_back(facet.id);
  for (const QuestionId id : questionnaire.questions.ids())
    if (is_scored(questionnaire, questionnaire.questions[id]))
      names.push_back(questionnaire.questions[id].id);
  return names;
}

std::optional<Report> explain_score(const Assessment& assessment, const std::string& name) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Explainer explainer(assessment);
  if (folded_name(name) == "overall") return explainer.overall();
  if (const auto id = find_called(questionnaire.dimensions, name)) {
    const Dimension& dimension = questionnaire.dimensions[*id];
    if (is_withheld(assessment, *id)) return explainer.withheld(dimension.title);
    return explainer.part(dimension.title, assessment.card.dimensions[*id],
                          scored(questionnaire, dimension));
  }
  if (const auto id = find_called(questionnaire.facets, name)) {
    if (is_withheld(assessment, *id)) return explainer.withheld(questionnaire.facets[*id].title);
    return explainer.part(questionnaire.facets[*id].title, assessment.card.facets[*id],
                          questions_of(questionnaire, *id));
  }
  const auto id = find_called(questionnaire.questions, name);
  if (!id || !is_scored(questionnaire, questionnaire.questions[*id])) return std::nullopt;
  if (is_for_groups_only(assessment, *id))
    return explainer.withheld(name_of(questionnaire.questions[*id]));
  return explainer.question(*id);
}

}  // namespace readiness::report
