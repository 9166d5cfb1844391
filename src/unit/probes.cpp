#include "unit/findings.hpp"

#include <numeric>
#include <utility>

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
RepliesTold replies_to(const Questionnaire& questionnaire, std::span<const Voice> voices,
                       const Probe& probe, QuestionId id, std::optional<std::size_t> key) {
  std::vector<double> counts(questionnaire.scales[probe.scale].options.size(), 0);
  int dont_know = 0;
  for (const Voice& voice : voices) {
    if (is_named(questionnaire, *voice.response)) continue;
    const Reading& reading = voice.card.sheet.facts.readings[id];
    if (voice.card.questions[id].state == AnswerState::given && reading.option)
      ++counts[*reading.option];
    else if (reading.dont_know)
      ++dont_know;
  }
  return replies_told(std::move(counts), dont_know, key);
}

void compare_with_key(const std::vector<double>& counts, ProbeFigures& figures) {
  if (!figures.key) return;
  double permissive = 0, known = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    known += counts[i];
    if (i < *figures.key) permissive += counts[i];
  }
  figures.accuracy = counts[*figures.key] / figures.replies;
  if (known > 0) figures.danger = permissive / known;
}

}  // namespace

std::vector<ProbeFigures> probe_figures(const Questionnaire& questionnaire,
                                        std::span<const Voice> voices) {
  std::vector<ProbeFigures> found;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const auto* probe = std::get_if<Probe>(&questionnaire.questions[id].kind);
    if (!probe) continue;
    ProbeFigures figures;
    figures.question = id;
    if (probe->key) figures.key = key_of(voices, *probe->key, id);
    RepliesTold told = replies_to(questionnaire, voices, *probe, id, figures.key);
    if (!told.is_told()) continue;
    figures.replies = static_cast<int>(
        std::accumulate(told.reading.begin(), told.reading.end(), told.dont_know_read + 0.0));
    figures.dont_know = told.dont_know;
    figures.convergence = convergence(told.reading, told.dont_know_read).value_or(0);
    compare_with_key(told.reading, figures);
    figures.counts = std::move(told.counts);
    figures.nearly_all = told.nearly_all;
    found.push_back(std::move(figures));
  }
  return found;
}

}  // namespace readiness::unit
