#include "unit/findings.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace readiness::unit {
namespace {

// Source of the rules: Meade and Craig, Psychological Methods 17 (2012), 437-455 (inconsistent
// pairs, long strings); long strings are soft evidence only: Goldammer et al. and later trials find
// them near chance in many conditions.
constexpr double unlike_share = 0.75;  // of the range
constexpr std::size_t many_pairs = 2, many_contradictions = 3, long_run = 8, least_block = 4;
constexpr double ceiling_share = 0.8, evidence_share = 0.2;
constexpr std::size_t least_facts = 5;

/// How many people show a sign is told by number, and next to the counts of other questions it
/// would tell what they said to a sensitive one.
bool is_looked_at(const Questionnaire& questionnaire, QuestionId question) {
  return !questionnaire.questions[question].sensitive;
}

bool has_unlike_pairs(const Questionnaire& questionnaire, const Scorecard& card) {
  const double far =
      unlike_share * (questionnaire.scoring.range_high - questionnaire.scoring.range_low);
  std::size_t unlike = 0;
  for (const ShouldAgree& pair : questionnaire.should_agree) {
    if (!is_looked_at(questionnaire, pair.a) || !is_looked_at(questionnaire, pair.b)) continue;
    const auto a = card.questions[pair.a].score(), b = card.questions[pair.b].score();
    if (a && b && std::abs(*a - *b) >= far - 1e-9) ++unlike;
  }
  return unlike >= many_pairs;
}

/// Opinions chosen one after another, as they were given, so that reversed questions stand out.
bool is_straight(const Questionnaire& questionnaire, const Scorecard& card) {
  std::map<DimensionId, std::vector<std::size_t>> blocks;
  std::optional<std::size_t> last;
  std::size_t run = 0;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const auto& option = card.sheet.facts.readings[id].option;
    if (!is_looked_at(questionnaire, id) || card.questions[id].state != AnswerState::given ||
        !option || !is_climate(questionnaire, questionnaire.questions[id]))
      continue;
    run = option == last ? run + 1 : 1;
    last = option;
    if (run >= long_run) return true;
    blocks[*questionnaire.questions[id].dimension].push_back(*option);
  }
  return std::any_of(blocks.begin(), blocks.end(), [](const auto& block) {
    const auto& options = block.second;
    return options.size() >= least_block &&
           std::equal(options.begin() + 1, options.end(), options.begin());
  });
}

/// Facts are what a stranger could check: written levels, ticks, scales that are no opinions.
bool is_ceiling(const Questionnaire& questionnaire, const Scorecard& card) {
  std::size_t facts = 0, at_top = 0, wanting = 0, with_evidence = 0;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    const QuestionScore& score = card.questions[id];
    const bool is_fact = is_looked_at(questionnaire, id) &&
                         !std::holds_alternative<Count>(question.kind) && score.claimed &&
                         is_scored(questionnaire, question) && !is_climate(questionnaire, question);
    if (!is_fact) continue;
    ++facts;
    at_top += *score.claimed == level_count(questionnaire, question.kind) - 1 ? 1 : 0;
    if (question.evidence.empty()) continue;
    ++wanting;
    with_evidence += score.has_evidence ? 1 : 0;
  }
  return facts >= least_facts && wanting > 0 &&
         static_cast<double>(at_top) >= ceiling_share * static_cast<double>(facts) &&
         static_cast<double>(with_evidence) < evidence_share * static_cast<double>(wanting);
}

}  // namespace

bool has_strong_sign(const Careless& careless) {
  return std::any_of(careless.doubts.begin(), careless.doubts.end(),
                     [](Doubt doubt) { return doubt != Doubt::straight_line; });
}

std::vector<Careless> careless_in(const Questionnaire& questionnaire,
                                  std::span<const Voice> voices) {
  std::vector<Careless> found;
  for (std::size_t i = 0; i < voices.size(); ++i) {
    const Scorecard& card = voices[i].card;
    Careless here{i, {}};
    if (card.contradictions.size() >= many_contradictions)
      here.doubts.push_back(Doubt::contradictions);
    if (has_unlike_pairs(questionnaire, card)) here.doubts.push_back(Doubt::unlike_pairs);
    if (is_ceiling(questionnaire, card)) here.doubts.push_back(Doubt::unsupported_ceiling);
    if (is_straight(questionnaire, card)) here.doubts.push_back(Doubt::straight_line);
    if (!here.doubts.empty()) found.push_back(std::move(here));
  }
  return found;
}

}  // namespace readiness::unit
