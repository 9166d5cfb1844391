#include "unit/findings.hpp"

namespace readiness::unit {
namespace {

/// What everybody of the role that holds the key says, if they say the same.
std::optional<std::size_t> key_of(std::span<const Voice> voices, RoleId role, QuestionId id) {
  std::optional<std::size_t> key;
  for (const Voice& voice : voices) {
    if (voice.response->role != role) continue;
    const std::optional<std::size_t> option = voice.card.sheet.facts.readings[id].option;
    if (!option) continue;
    if (key && *key != *option) return std::nullopt;
    key = option;
  }
  return key;
}

/// Replies of people who answer without a name; "don't know" is a reply.
ProbeFigures replies_to(const Questionnaire& questionnaire, std::span<const Voice> voices,
                        const Probe& probe, QuestionId id) {
  ProbeFigures figures;
  figures.question = id;
  figures.counts.resize(questionnaire.scales[probe.scale].options.size(), 0);
  for (const Voice& voice : voices) {
    if (is_named(questionnaire, *voice.response)) continue;
    const Reading& reading = voice.card.sheet.facts.readings[id];
    if (voice.card.questions[id].state == AnswerState::given && reading.option)
      ++figures.counts[*reading.option];
    else if (reading.dont_know)
      ++figures.dont_know;
    else
      continue;
    ++figures.replies;
  }
  return figures;
}

void compare_with_key(ProbeFigures& figures) {
  if (!figures.key) return;
  double permissive = 0, known = 0;
  for (std::size_t i = 0; i < figures.counts.size(); ++i) {
    known += figures.counts[i];
    if (i < *figures.key) permissive += figures.counts[i];
  }
  figures.accuracy = figures.counts[*figures.key] / figures.replies;
  if (known > 0) figures.danger = permissive / known;
}

}  // namespace

std::vector<ProbeFigures> probe_figures(const Questionnaire& questionnaire,
                                        std::span<const Voice> voices) {
  std::vector<ProbeFigures> found;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const auto* probe = std::get_if<Probe>(&questionnaire.questions[id].kind);
    if (!probe) continue;
    ProbeFigures figures = replies_to(questionnaire, voices, *probe, id);
    if (figures.replies < static_cast<int>(smallest_group)) continue;
    figures.convergence = convergence(figures.counts, figures.dont_know).value_or(0);
    if (probe->key) figures.key = key_of(voices, *probe->key, id);
    compare_with_key(figures);
    found.push_back(std::move(figures));
  }
  return found;
}

}  // namespace readiness::unit
