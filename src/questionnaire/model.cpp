#include "questionnaire/model.hpp"

#include "base/overloaded.hpp"

#include <algorithm>

namespace readiness::questionnaire {
namespace {

int as_int(std::size_t size) { return static_cast<int>(size); }

double share(int level, int levels) {
  return levels < 2 ? 0 : static_cast<double>(level) / static_cast<double>(levels - 1);
}

double value_of_choice(const Questionnaire& questionnaire, const Choice& choice, int level) {
  const std::vector<Option>& options = questionnaire.scales[choice.scale].options;
  const int position = choice.reverse ? as_int(options.size()) - 1 - level : level;
  const double value = options[static_cast<std::size_t>(position)].value;
  return choice.reverse ? 1 - value : value;
}

}  // namespace

int level_count(const Questionnaire& questionnaire, const Kind& kind) {
  return std::visit(Overloaded{
                        [](const Anchors& anchors) { return as_int(anchors.anchors.size()); },
                        [&](const Choice& choice) {
                          return as_int(questionnaire.scales[choice.scale].options.size());
                        },
                        [](const Ticks& ticks) {
                          return 1 + *std::max_element(ticks.levels_by_count.begin(),
                                                       ticks.levels_by_count.end());
                        },
                        [](const Count& count) { return as_int(count.bands.size()); },
                        [](const Number& number) { return as_int(number.bands.size()); },
                        [](const Text&) { return 0; },
                        [](const Probe&) { return 0; },
                    },
                    kind);
}

const Scale* scale_of(const Questionnaire& questionnaire, const Question& question) {
  if (const auto* choice = std::get_if<Choice>(&question.kind))
    return &questionnaire.scales[choice->scale];
  if (const auto* probe = std::get_if<Probe>(&question.kind))
    return &questionnaire.scales[probe->scale];
  return nullptr;
}

std::vector<std::string> choice_ids(const Questionnaire& questionnaire, const Question& question) {
  std::vector<std::string> ids;
  if (const Scale* scale = scale_of(questionnaire, question))
    for (const Option& option : scale->options) ids.push_back(option.id);
  if (const auto* ticks = std::get_if<Ticks>(&question.kind))
    for (const TickItem& item : ticks->items) ids.push_back(item.id);
  return ids;
}

double value_of_level(const Questionnaire& questionnaire, const Question& question, int level) {
  if (const auto* choice = std::get_if<Choice>(&question.kind))
    return value_of_choice(questionnaire, *choice, level);
  return share(level, level_count(questionnaire, question.kind));
}

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

}  // namespace readiness::questionnaire
