#include "questionnaire/model.hpp"

#include "base/contains.hpp"
#include "base/number.hpp"

#include <algorithm>

namespace readiness::questionnaire {
int level_in_bands(const std::vector<double>& bands, double number) {
  const bool falling = bands.size() > 1 && bands.front() > bands.back();
  if (falling) {
    const auto first =
        std::find_if(bands.begin(), bands.end(), [&](double bound) { return number >= bound; });
    return first == bands.end() ? as_int(bands.size()) - 1
                                : as_int(static_cast<std::size_t>(first - bands.begin()));
  }
  int level = 0;
  for (std::size_t i = 0; i < bands.size(); ++i)
    if (number >= bands[i]) level = as_int(i);
  return level;
}

bool is_climate(const Questionnaire& questionnaire, const Question& question) {
  const Scale* scale = scale_of(questionnaire, question);
  return scale && scale->climate;
}

bool is_context(const Question& question) { return !question.dimension.has_value(); }

bool is_scored(const Questionnaire& questionnaire, const Question& question) {
  return !is_context(question) && level_count(questionnaire, question.kind) > 0;
}

bool asks_role(const Question& question, RoleId role) {
  return std::find(question.roles.begin(), question.roles.end(), role) != question.roles.end();
}

bool predicted_by(const Question& question, RoleId role) {
  const auto& roles = question.predicted_by;
  return std::find(roles.begin(), roles.end(), role) != roles.end();
}

const std::string& text_for(const Questionnaire& questionnaire, const Question& question,
                            RoleId role) {
  const auto found = question.text_for.find(questionnaire.roles[role].id);
  return found == question.text_for.end() ? question.text : found->second;
}

const std::string& name_of(const Question& question) {
  return question.short_name.empty() ? question.id : question.short_name;
}

std::vector<QuestionId> gate_questions(const Questionnaire& questionnaire, LevelId level) {
  std::vector<QuestionId> found;
  for (std::size_t i = 0; i <= level.value; ++i)
    for (const Gate& gate : questionnaire.levels[LevelId{i}].gates)
      for (const QuestionId question : questions_in(gate.require))
        if (!contains(found, question)) found.push_back(question);
  return found;
}

}  // namespace readiness::questionnaire
