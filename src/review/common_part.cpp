#include "review/common_part.hpp"

#include <algorithm>
#include <utility>

namespace readiness::review {
namespace {

constexpr const char* blocks[] = {"context", "answers", "predictions"};

bool is_block(const std::string& key) {
  return std::find(std::begin(blocks), std::end(blocks), key) != std::end(blocks);
}

/// Whether a file that held nothing but this entry would be read.
bool fits(const Document& document, const std::string& block, const Entry& entry,
          const Questionnaire& questionnaire) {
  Document alone{document.source, document.root};
  for (Entry& part : alone.root.entries)
    if (part.key == block)
      part.value.entries = {entry};
    else if (is_block(part.key))
      part.value.entries.clear();
  Diagnostics ignored;
  return bind(std::move(alone), questionnaire, ignored).has_value();
}

/// Whether the role answered in this wave, and none of its files says anything of the question.
bool passes_over(const std::vector<const Response*>& wave, RoleId role, QuestionId question) {
  bool answered = false;
  for (const Response* response : wave) {
    if (response->role != role) continue;
    answered = true;
    if (response->answers[question]) return false;
  }
  return answered;
}

}  // namespace

Rebound bind_what_fits(const Document& document, const Questionnaire& questionnaire,
                       Diagnostics& diagnostics) {
  Rebound rebound;
  Document kept{document.source, document.root};
  for (Entry& part : kept.root.entries) {
    if (!is_block(part.key)) continue;
    std::vector<Entry> entries;
    for (Entry& entry : part.value.entries)
      if (fits(document, part.key, entry, questionnaire))
        entries.push_back(std::move(entry));
      else
        rebound.left_out.push_back(entry.key);
    part.value.entries = std::move(entries);
  }
  rebound.response = bind(std::move(kept), questionnaire, diagnostics);
  return rebound;
}

Questionnaire common_part(Questionnaire questionnaire,
                          const std::vector<std::vector<const Response*>>& old_waves,
                          std::vector<std::string>& left_out) {
  for (const QuestionId id : questionnaire.questions.ids()) {
    Question& question = questionnaire.questions[id];
    if (is_context(question)) continue;
    const auto dropped = std::erase_if(question.roles, [&](RoleId role) {
      return std::any_of(old_waves.begin(), old_waves.end(),
                         [&](const auto& wave) { return passes_over(wave, role, id); });
    });
    const bool is_known =
        std::find(left_out.begin(), left_out.end(), question.id) != left_out.end();
    if (dropped > 0 && is_scored(questionnaire, question) && !is_known)
      left_out.push_back(question.id);
  }
  return questionnaire;
}

}  // namespace readiness::review
