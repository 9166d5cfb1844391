#include "base/number.hpp"
#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "report/assessment/sections.hpp"
#include "report/words/answers.hpp"
#include "report/words/scores.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

Cell share_cell(const std::optional<double>& share) { return share ? number_cell(*share, 2) : "-"; }

const char* rule_in_words(double convergence) {
  if (convergence >= 0.70 - 1e-9) return "shared rule";
  return convergence >= 0.40 - 1e-9 ? "mixed" : "no shared rule";
}

double mean_convergence(const std::vector<ProbeFigures>& probes) {
  double sum = 0;
  for (const ProbeFigures& probe : probes) sum += probe.convergence;
  return sum / static_cast<double>(probes.size());
}

std::optional<double> mean_danger(const std::vector<ProbeFigures>& probes) {
  double sum = 0;
  int count = 0;
  for (const ProbeFigures& probe : probes)
    if (probe.danger) sum += *probe.danger, ++count;
  return count > 0 ? std::optional(sum / count) : std::nullopt;
}

std::string options_of(const Assessment& assessment, const ProbeFigures& probe) {
  const Scale& scale =
      *scale_of(*assessment.questionnaire, assessment.questionnaire->questions[probe.question]);
  std::vector<std::string> texts;
  if (probe.nearly_all) texts.push_back("nearly all " + scale.options[*probe.nearly_all].id);
  for (std::size_t i = 0; probe.counts && i < probe.counts->size(); ++i)
    texts.push_back(scale.options[i].id + " " + fixed((*probe.counts)[i], 0));
  if (probe.dont_know && *probe.dont_know > 0)
    texts.push_back("don't know " + std::to_string(*probe.dont_know));
  return joined(texts, ", ");
}

std::string key_text(const Assessment& assessment, const ProbeFigures& probe) {
  if (!probe.key) return "none";
  return scale_of(*assessment.questionnaire, assessment.questionnaire->questions[probe.question])
      ->options[*probe.key]
      .id;
}

const char* words_for(Doubt doubt) {
  switch (doubt) {
    case Doubt::contradictions:
      return "three or more contradictions";
    case Doubt::unlike_pairs:
      return "questions on the same thing answered far apart";
    case Doubt::unsupported_ceiling:
      return "nearly everything at the top, hardly any evidence";
    case Doubt::straight_line:
      break;
  }
  return "the same option throughout (a soft sign)";
}

std::string doubts_text(const std::vector<Doubt>& doubts) {
  std::vector<std::string> texts;
  for (const Doubt doubt : doubts) texts.emplace_back(words_for(doubt));
  return joined(texts, "; ");
}

/// "a practitioner" must not be told from others: how many, and of how many.
ListItem careless_unnamed(const Assessment& assessment, const RoleHeard& heard) {
  int strong = 0, soft = 0;
  for (const Careless& each : assessment.unit->careless) {
    if (assessment.voices[each.voice].role != heard.role) continue;
    ++(has_strong_sign(each) ? strong : soft);
  }
  if (strong + soft == 0) return {};
  std::vector<std::string> texts;
  if (strong > 0) texts.push_back(std::to_string(strong) + " with strong signs");
  if (soft > 0) texts.push_back(std::to_string(soft) + " with a soft sign");
  const Role& role = assessment.questionnaire->roles[heard.role];
  return {std::to_string(strong + soft) + " of " + std::to_string(heard.people) + " " +
              people_of(role) + ": " + joined(texts, ", "),
          {}};
}

}  // namespace

Blocks case_section(const Assessment& assessment) {
  if (!assessment.unit || assessment.unit->probes.empty()) return {};
  const std::vector<ProbeFigures>& probes = assessment.unit->probes;
  const DimensionId survey =
      *assessment.questionnaire->questions[probes.front().question].dimension;
  Grid grid{{{"case"}, {"answers"}, {"key"}, {"alike", true}, {"right", true}, {"too free", true}},
            {}};
  for (const ProbeFigures& probe : probes)
    grid.rows.push_back({name_of(assessment.questionnaire->questions[probe.question]),
                         options_of(assessment, probe), key_text(assessment, probe),
                         number_cell(probe.convergence, 2), share_cell(probe.accuracy),
                         share_cell(probe.danger)});
  const double convergence = mean_convergence(probes);
  std::string text = "Alike " + fixed(convergence, 2) +
                     " on average: " + rule_in_words(convergence) +
                     ". 1 is all alike, 0 is chance.";
  if (const auto danger = mean_danger(probes))
    text += " Too free: " + fixed(100 * *danger, 0) +
            " % of those who gave a colour would allow more than the key does.";
  return {Heading{2, assessment.questionnaire->dimensions[survey].title}, Paragraph{text},
          std::move(grid)};
}

Blocks disagreement_section(const Assessment& assessment) {
  if (!assessment.unit || assessment.unit->disagreements.empty()) return {};
  List list;
  for (const Disagreement& each : assessment.unit->disagreements) {
    if (is_for_groups_only(assessment, each.question)) continue;
    ListItem item{name_of(assessment.questionnaire->questions[each.question]), {}};
    for (const std::size_t voice : each.voices) {
      const Response& response = assessment.voices[voice];
      item.details.push_back(voice_name(assessment, response) + ": \"" +
                             in_words(*assessment.questionnaire,
                                      assessment.questionnaire->questions[each.question],
                                      response.answers[each.question]->value) +
                             "\"");
    }
    list.items.push_back(std::move(item));
  }
  if (list.items.empty()) return {};
  return {Heading{2, "Facts seen differently"}, std::move(list)};
}

Blocks context_section(const Assessment& assessment) {
  if (!assessment.unit || assessment.unit->context.empty()) return {};
  List list;
  for (const ContextDifference& each : assessment.unit->context) {
    const Question& question = assessment.questionnaire->questions[each.question];
    list.items.push_back(
        {name_of(question) + ": \"" + in_words(*assessment.questionnaire, question, each.stands) +
             "\" stands; " + counted(each.people, "person", "people") + " said something else",
         {}});
  }
  return {Heading{2, "Circumstances seen differently"}, std::move(list)};
}

Blocks careless_section(const Assessment& assessment) {
  if (!assessment.unit) return {};
  List list;
  for (const RoleHeard& heard : assessment.unit->heard)
    if (heard.is_heard && !assessment.questionnaire->roles[heard.role].named)
      if (ListItem item = careless_unnamed(assessment, heard); !item.text.empty())
        list.items.push_back(std::move(item));
  for (const Careless& each : assessment.unit->careless) {
    const Response& response = assessment.voices[each.voice];
    if (is_named(*assessment.questionnaire, response))
      list.items.push_back(
          {voice_name(assessment, response) + ": " + doubts_text(each.doubts), {}});
  }
  if (list.items.empty()) return {};
  Blocks blocks = {Heading{2, "Answers to read with care"},
                   Paragraph{"Hints only; everybody is counted."}, std::move(list)};
  if (const auto& without = assessment.unit->without_careless)
    blocks.emplace_back(Paragraph{"Without those with strong signs the overall would be " +
                                  range_text(score_style(*assessment.questionnaire), *without) +
                                  "."});
  else if (assessment.unit->withholds_others)
    blocks.emplace_back(
        Paragraph{"The overall without them is withheld: it would describe fewer "
                  "than five people."});
  return blocks;
}

}  // namespace readiness::report
