#include "base/number.hpp"
#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "report/assessment/sections.hpp"
#include "report/words/answers.hpp"
#include "report/words/confidence.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::report {
namespace {

constexpr std::size_t most_gaps = 5, most_split = 3, most_gaps_to_discuss = 3;

std::string figure(const Assessment& assessment, double score) {
  return score_text(score_style(*assessment.questionnaire), score);
}

std::string points(const Assessment& assessment, double gap) {
  return signed_fixed(gap, score_style(*assessment.questionnaire).decimals);
}

bool is_wide(const Assessment& assessment, double gap) {
  return std::abs(gap) >= wide_gap(*assessment.questionnaire) - 1e-9;
}

/// The widest first.
std::vector<const Gap*> wide_gaps(const Assessment& assessment) {
  std::vector<const Gap*> found;
  for (const Gap& gap : assessment.unit->gaps)
    if (is_wide(assessment, gap.points()) && !is_for_groups_only(assessment, gap.question))
      found.push_back(&gap);
  std::stable_sort(found.begin(), found.end(), [](const Gap* a, const Gap* b) {
    return std::abs(a->points()) > std::abs(b->points());
  });
  return found;
}

/// Without agreement, the least agreed first.
std::vector<const Spread*> split_questions(const Assessment& assessment) {
  std::vector<const Spread*> found;
  for (const Spread& spread : assessment.unit->spreads)
    if (spread.agreement && *spread.agreement != Agreement::shared &&
        !is_for_groups_only(assessment, spread.question))
      found.push_back(&spread);
  std::stable_sort(found.begin(), found.end(), [](const Spread* a, const Spread* b) {
    return std::pair(*a->agreement != Agreement::split, -*a->deviation) <
           std::pair(*b->agreement != Agreement::split, -*b->deviation);
  });
  return found;
}

std::string staff_of(const Assessment& assessment) {
  std::vector<std::string> names;
  for (const RoleHeard& heard : assessment.unit->heard)
    if (heard.is_heard && !assessment.questionnaire->roles[heard.role].named)
      names.push_back(people_of(assessment.questionnaire->roles[heard.role]));
  return enumerated(names);
}

/// "4 1 1 1 4", or what is told in its place.
std::string counts_text(const Assessment& assessment, const Spread& spread) {
  if (spread.band) return band_text(*assessment.questionnaire, spread);
  if (spread.nearly_all) return "nearly all " + std::to_string(*spread.nearly_all);
  std::vector<std::string> texts;
  for (const double count : *spread.counts) texts.push_back(fixed(count, 0));
  return joined(texts, " ");
}

Cell counts_cell(const Assessment& assessment, const Spread& spread) {
  std::string text = counts_text(assessment, spread);
  if (spread.band || spread.nearly_all) return text;
  return {std::move(text), Distribution{{spread.counts->begin(), spread.counts->end()}}};
}

std::string interval_text(const Assessment& assessment, const Spread& spread) {
  if (!spread.interval) return {};
  const ScoringRules& rules = assessment.questionnaire->scoring;
  return figure(assessment, std::max(spread.interval->low, rules.range_low)) + " to " +
         figure(assessment, std::min(spread.interval->high, rules.range_high));
}

std::string label_of(const Spread& spread) {
  return spread.agreement ? std::string(name_of(*spread.agreement)) : "";
}

Grid spread_grid(const Assessment& assessment, const std::vector<const Spread*>& spreads) {
  Grid grid{{{"question"}, {"answers", true}, {"worst to best"}, {"mean", true}, {"95 %"}, {""}},
            {}};
  for (const Spread* spread : spreads)
    grid.rows.push_back({name_of(assessment.questionnaire->questions[spread->question]),
                         std::to_string(spread->given) + " of " + std::to_string(spread->asked),
                         counts_cell(assessment, *spread),
                         spread->mean ? figure(assessment, *spread->mean) : "",
                         interval_text(assessment, *spread), label_of(*spread)});
  return grid;
}

std::string scales_text(const Assessment& assessment) {
  std::vector<std::string> texts;
  for (const ScaleAgreement& scale : assessment.unit->scales)
    texts.push_back(assessment.questionnaire->dimensions[scale.dimension].title + " " +
                    fixed(scale.rwg, 2) + " (" + std::to_string(scale.questions) + ")");
  if (texts.empty()) return {};
  return "rwg(J) over a dimension's opinions, 0.70 and up is agreement: " + joined(texts, "; ") +
         ".";
}

/// A gap as something to talk about, in the words of both sides.
ListItem gap_to_discuss(const Assessment& assessment, const Gap& gap) {
  const Question& question = assessment.questionnaire->questions[gap.question];
  const Answer* expected = gap.predicted ? prediction_of(assessment, gap.question) : nullptr;
  const std::string said = voices_text(assessment, gap.question);
  return {
      name_of(question) + ": " +
          (expected ? leaders_of(*assessment.questionnaire) + " expected \"" +
                          in_words(*assessment.questionnaire, question, expected->value) + "\"; "
                    : "") +
          said + ". What do some see that the others do not?",
      {in_quotes(question.text)}};
}

ListItem split_to_discuss(const Assessment& assessment, const Spread& spread) {
  const Question& question = assessment.questionnaire->questions[spread.question];
  return {name_of(question) + ": from worst to best " + counts_text(assessment, spread) +
              ". In which cases is one true, and in which the other?",
          {in_quotes(question.text)}};
}

}  // namespace

Blocks gap_section(const Assessment& assessment) {
  if (!assessment.unit || assessment.unit->gaps.empty()) return {};
  const std::string leaders = leaders_of(*assessment.questionnaire), staff = staff_of(assessment);
  Blocks blocks = {Heading{2, "Where " + leaders + " and " + staff + " see it differently"}};
  const std::vector<const Gap*> gaps = wide_gaps(assessment);
  if (gaps.empty()) {
    blocks.emplace_back(Paragraph{
        "Nowhere by " + shortest(wide_gap(*assessment.questionnaire)) + " points or more, in " +
        counted(static_cast<long>(assessment.unit->gaps.size()), "question", "questions") +
        " that both were asked."});
    return blocks;
  }
  const ScoringRules& rules = assessment.questionnaire->scoring;
  blocks.emplace_back(Paragraph{"Scores, " + shortest(rules.range_low) + " worst and " +
                                    shortest(rules.range_high) +
                                    " best, whichever way a question is put.",
                                Tone::faint});
  const std::string signs = "\u25cf " + leaders + ", \u25cb " + staff;  // as they are drawn
  Grid grid{
      {{"question"}, {signs, false, true}, {leaders, true}, {staff, true}, {"apart", true}, {""}},
      {},
      {rules.range_low, rules.range_high}};
  for (std::size_t i = 0; i < std::min(gaps.size(), most_gaps); ++i) {
    const Gap& gap = *gaps[i];
    const std::string how = gap.points() > 0 ? " see it better" : " see it worse";
    grid.rows.push_back({name_of(assessment.questionnaire->questions[gap.question]),
                         Contrast{gap.leaders, gap.staff},
                         figure(assessment, gap.leaders) + (gap.predicted ? " expected" : ""),
                         (gap.is_rough ? "about " : "") + figure(assessment, gap.staff),
                         points(assessment, gap.points()), leaders + how});
  }
  blocks.emplace_back(std::move(grid));
  std::vector<std::string> texts;
  for (const DimensionId id : assessment.questionnaire->dimensions.ids())
    if (const auto& gap = assessment.unit->dimension_gaps[id]; gap && is_wide(assessment, *gap))
      texts.push_back(assessment.questionnaire->dimensions[id].title + " " +
                      points(assessment, *gap));
  const long more = static_cast<long>(gaps.size()) - static_cast<long>(most_gaps);
  std::string text = texts.empty() ? "" : "By dimension: " + joined(texts, ", ") + ". ";
  if (more > 0)
    text += counted(more, "more question", "more questions") + " " +
            shortest(wide_gap(*assessment.questionnaire)) + " points or more apart.";
  if (!text.empty()) blocks.emplace_back(Paragraph{text});
  return blocks;
}

Blocks agreement_section(const Assessment& assessment) {
  if (!assessment.unit || assessment.unit->spreads.empty()) return {};
  std::vector<const Spread*> all;
  std::vector<std::string> shared;
  bool hides_any = false;
  for (const Spread& spread : assessment.unit->spreads) {
    if (is_for_groups_only(assessment, spread.question)) continue;
    hides_any = hides_any || spread.band;
    if (spread.agreement && *spread.agreement == Agreement::shared)
      shared.push_back(name_of(assessment.questionnaire->questions[spread.question]) + " " +
                       (spread.nearly_all ? "nearly all " : "") +
                       figure(assessment, spread.middle));
    else
      all.push_back(&spread);
  }
  const auto rank = [](const Spread* spread) {
    return spread->agreement ? -static_cast<int>(*spread->agreement) : 1;
  };
  std::stable_sort(all.begin(), all.end(),
                   [&](const Spread* a, const Spread* b) { return rank(a) < rank(b); });
  Blocks blocks = {Heading{2, "How far " + staff_of(assessment) + " agree"}};
  if (!all.empty()) {
    blocks.emplace_back(Paragraph{"Split questions first: there a mean hides two opinions."});
    blocks.emplace_back(spread_grid(assessment, all));
  }
  if (!shared.empty())
    blocks.emplace_back(Paragraph{"Shared, with their means: " + joined(shared, "; ") + "."});
  if (hides_any)
    blocks.emplace_back(
        Paragraph{"For sensitive questions no distribution is shown with fewer than " +
                      std::to_string(smallest_detail) + " answers, or where nearly all are alike.",
                  Tone::faint});
  if (std::string text = scales_text(assessment); !text.empty())
    blocks.emplace_back(Paragraph{std::move(text), Tone::faint});
  return blocks;
}

Blocks debrief_section(const Assessment& assessment) {
  if (!assessment.unit) return {};
  std::vector<const Gap*> gaps = wide_gaps(assessment);
  std::vector<const Spread*> split = split_questions(assessment);
  // In one room nobody should be asked what they were promised to answer unseen.
  const auto is_sensitive = [&](const auto* each) {
    return assessment.questionnaire->questions[each->question].sensitive;
  };
  std::erase_if(gaps, is_sensitive);
  std::erase_if(split, is_sensitive);
  List list{ListMark::box, {}};
  for (std::size_t i = 0; i < std::min(split.size(), most_split); ++i)
    list.items.push_back(split_to_discuss(assessment, *split[i]));
  for (std::size_t i = 0; i < std::min(gaps.size(), most_gaps_to_discuss); ++i)
    list.items.push_back(gap_to_discuss(assessment, *gaps[i]));
  if (list.items.empty()) return {};
  return {
      Heading{2, "To talk over together"},
      Paragraph{"Forty-five minutes, everybody who answered: some seven minutes a question, the "
                "last five for what to change first. Ask for cases, not for who gave which "
                "answer."},
      std::move(list)};
}

}  // namespace readiness::report
