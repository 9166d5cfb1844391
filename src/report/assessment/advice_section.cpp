#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "report/assessment/sections.hpp"
#include "report/words/advice.hpp"
#include "report/words/answers.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

const Recommendation& about(const Assessment& assessment, const Advice& advice) {
  return assessment.questionnaire->recommendations[advice.recommendation];
}

std::vector<const Advice*> at(const Assessment& assessment, Timeframe timeframe) {
  std::vector<const Advice*> found;
  if (assessment.guidance)
    for (const Advice& advice : assessment.guidance->advice)
      if (advice.timeframe == timeframe) found.push_back(&advice);
  return found;
}

std::string start_text(const Assessment& assessment) {
  const Start& start = *assessment.guidance->start;
  const Facet& facet = assessment.questionnaire->facets[start.facet];
  if (start.holds_gate)
    return facet.title + " holds a closed condition of " +
           level_name(*assessment.questionnaire, *assessment.standing->next);
  const Range& range = *assessment.card.facets[start.facet].range;
  const std::string weak = facet.title + " is the first weak point of the way";
  if (form_of(assessment).in_words) return weak;
  return weak + ", " + score_text(score_style(*assessment.questionnaire), range.low) +
         " at the low end";
}

std::string going_on(const Assessment& assessment) {
  if (!assessment.patterns) return {};
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const Patterns& patterns = *assessment.patterns;
  if (patterns.lead)
    return patterns.chain.size() > 1 ? chain_text(questionnaire, patterns)
                                     : questionnaire.patterns[*patterns.lead].title;
  for (const PatternFinding& finding : patterns.findings)
    if (finding.state == PatternState::present && questionnaire.patterns[finding.pattern].healthy)
      return questionnaire.patterns[finding.pattern].title;
  return {};
}

/// Why the first recommendation comes before the stage where the way begins; empty when it does
/// not.
std::string why_first(const Assessment& assessment, const Advice& first) {
  if (first.precedence == Precedence::urgent) return ", because harm may be done meanwhile";
  if (first.precedence == Precedence::ranked) return {};
  return ", against what causes the rest: " +
         assessment.questionnaire->patterns[*assessment.patterns->lead].title;
}

/// What to do first, and where the way begins; the other way round where the one follows from the
/// other.
std::vector<Paragraph> beginning(const Assessment& assessment) {
  const Guidance& guidance = *assessment.guidance;
  std::vector<Paragraph> lines;
  const bool comes_before =
      !guidance.advice.empty() && guidance.advice.front().precedence != Precedence::ranked;
  if (!guidance.advice.empty()) {
    const Recommendation& first = about(assessment, guidance.advice.front());
    lines.push_back({"First: " + first.title + " (" + first.owner + ", " + days_text(first.days) +
                         ")" + why_first(assessment, guidance.advice.front()) + ".",
                     Tone::strong});
  }
  if (guidance.start)
    lines.insert(comes_before ? lines.end() : lines.begin(),
                 Paragraph{(comes_before ? "Then start here: " : "Start here: ") +
                           start_text(assessment) + "."});
  return lines;
}

/// What waits for something is said with it; only the titles and their effort.
ListItem in_short(const Assessment& assessment, const Advice& advice) {
  const Recommendation& row = about(assessment, advice);
  ListItem item{row.title + " (" + row.owner + ", " + days_text(row.days) + ")", {}};
  for (const RecommendationId before : advice.waits_for)
    item.details.push_back("after: \"" + assessment.questionnaire->recommendations[before].title +
                           "\"");
  if (!advice.because.empty())
    item.details.push_back("because " + reason_text(assessment, advice.because.front()));
  item.details.push_back("first step: " +
                         (advice.strengthens ? row.strengthen_step : row.first_step));
  return item;
}

void add_next(const Assessment& assessment, Blocks& blocks) {
  const auto next = at(assessment, Timeframe::next);
  if (next.empty()) return;
  blocks.emplace_back(Heading{2, "Next"});
  List list{ListMark::number, {}};
  for (const Advice* advice : next) list.items.push_back(in_short(assessment, *advice));
  blocks.emplace_back(std::move(list));
}

void add_later(const Assessment& assessment, Blocks& blocks) {
  std::vector<std::string> titles;
  for (const Advice* advice : at(assessment, Timeframe::later))
    titles.push_back(about(assessment, *advice).title);
  if (!titles.empty()) blocks.emplace_back(Paragraph{"Later: " + joined(titles, "; ") + "."});
}

/// The stage's recommendations for now and next by name, the others by number.
std::string stage_text(const Assessment& assessment, StageId stage) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  std::vector<std::string> named;
  long later = 0;
  for (const Advice& advice : assessment.guidance->advice) {
    if (advice.stage != stage) continue;
    if (advice.timeframe == Timeframe::later)
      ++later;
    else
      named.push_back(about(assessment, advice).title +
                      (advice.timeframe == Timeframe::now ? " (now)" : " (next)"));
  }
  if (later > 0)
    named.push_back(named.empty() ? std::to_string(later) + " later"
                                  : "and " + std::to_string(later) + " later");
  if (!named.empty()) return joined(named, "; ");
  const bool has_any =
      std::any_of(questionnaire.recommendations.begin(), questionnaire.recommendations.end(),
                  [&](const Recommendation& each) { return each.stage == stage; });
  if (!has_any) return questionnaire.stages[stage].text;
  const auto& undecided = assessment.guidance->undecided;
  const bool is_known = std::none_of(undecided.begin(), undecided.end(), [&](RecommendationId id) {
    return questionnaire.recommendations[id].stage == stage;
  });
  return is_known ? "nothing called for by these answers"
                  : "nothing called for yet; open answers decide";
}

/// Whom to ask: whoever the answer names, else the other roles that are asked.
std::string who_knows(const Assessment& assessment, QuestionId question) {
  for (const Response& voice : assessment.voices) {
    const auto& answer = voice.answers[question];
    const auto* unknown = answer ? std::get_if<Unknown>(&answer->value) : nullptr;
    const bool may_be_told = !assessment.unit || is_named(*assessment.questionnaire, voice);
    if (unknown && may_be_told && !unknown->owner.empty()) return "Ask " + unknown->owner;
  }
  std::vector<std::string> titles;
  const Questionnaire& questionnaire = *assessment.questionnaire;
  for (const RoleId role : questionnaire.questions[question].roles)
    if (!is_heard(assessment, role)) titles.push_back(questionnaire.roles[role].title);
  return titles.empty() ? "Find out who knows" : "Also asked of " + enumerated(titles, "or");
}

/// A line for everyone who can be asked, in the order of the questions.
List questions_by_person(const Assessment& assessment) {
  std::vector<std::pair<std::string, std::vector<std::string>>> lines;
  for (const QuestionId question : assessment.guidance->find_out) {
    const std::string who = who_knows(assessment, question);
    auto line = std::find_if(lines.begin(), lines.end(),
                             [&](const auto& entry) { return entry.first == who; });
    if (line == lines.end()) line = lines.insert(line, {who, {}});
    line->second.push_back(name_of(assessment.questionnaire->questions[question]));
  }
  List list;
  for (const auto& [who, questions] : lines)
    list.items.push_back({who + ": " + joined(questions, "; "), {}});
  return list;
}

}  // namespace

bool is_healthy(const Assessment& assessment) {
  if (!assessment.patterns) return false;
  bool good_news = false;
  for (const PatternFinding& finding : assessment.patterns->findings) {
    const bool is_present = finding.state == PatternState::present;
    const bool is_healthy = assessment.questionnaire->patterns[finding.pattern].healthy;
    if (!is_healthy && (is_present || finding.state == PatternState::likely)) return false;
    good_news = good_news || (is_healthy && is_present);
  }
  return good_news;
}

Blocks glance_section(const Assessment& assessment) {
  Blocks blocks;
  if (const std::string text = going_on(assessment); !text.empty())
    blocks.emplace_back(Paragraph{"Going on: " + text + ".", Tone::strong});
  if (!assessment.guidance) return blocks;
  for (Paragraph& line : beginning(assessment)) blocks.emplace_back(std::move(line));
  return blocks;
}

Blocks advice_section(const Assessment& assessment) {
  if (!assessment.guidance) return {};
  Blocks blocks = {Heading{2, "Do now"}};
  const auto now = at(assessment, Timeframe::now);
  if (now.empty()) {
    const bool asks = !assessment.guidance->find_out.empty();
    blocks.emplace_back(Paragraph{asks ? "These answers call for nothing yet. Find out first."
                                       : "These answers call for nothing. Keep going, and look "
                                         "again in a quarter."});
    return blocks;
  }
  List list{ListMark::number, {}};
  std::vector<RecommendationId> done;
  for (const Advice* advice : now) {
    list.items.push_back(in_full(assessment, *advice));
    done.push_back(advice->recommendation);
  }
  blocks.emplace_back(std::move(list));
  blocks.emplace_back(
      Paragraph{proof_text(assessment, proof(*assessment.questionnaire, assessment.voices,
                                             assessment.card.as_of, std::move(done))),
                Tone::strong});
  add_next(assessment, blocks);
  add_later(assessment, blocks);
  return blocks;
}

Blocks find_out_section(const Assessment& assessment) {
  if (!assessment.guidance || assessment.guidance->find_out.empty()) return {};
  return {Heading{2, "Find out first"}, questions_by_person(assessment)};
}

Blocks quarter_section(const Assessment& assessment) {
  if (!assessment.guidance || assessment.guidance->advice.empty()) return {};
  Grid grid{{{"step"}, {"by these answers"}}, {}};
  const auto& stages = assessment.questionnaire->stages;
  int step = 0;
  for (const StageId id : stages.ids()) {
    const Stage& stage = stages[id];
    const std::string text = stage_text(assessment, id);
    const bool is_called =
        std::any_of(assessment.guidance->advice.begin(), assessment.guidance->advice.end(),
                    [&](const Advice& advice) { return advice.stage == id; });
    if (stage.urgent && !is_called) continue;
    const std::string number = stage.urgent ? "" : std::to_string(++step) + " ";
    grid.rows.push_back({number + stage.title, text});
  }
  return {Heading{2, "This quarter, step by step"}, std::move(grid)};
}

}  // namespace readiness::report
