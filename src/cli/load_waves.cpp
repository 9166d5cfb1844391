#include "cli/load_waves.hpp"

#include "cli/load.hpp"
#include "review/common_part.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace readiness::cli {
namespace {

namespace fs = std::filesystem;

/// A folder's name; of a file the cycle it names, else its day. A name that two waves would share
/// becomes the path.
void name_waves(const Questionnaire& questionnaire, const std::vector<WaveInputs>& inputs,
                Date today, std::vector<LoadedWave>& waves) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < waves.size(); ++i) {
    std::string name = inputs[i].name();
    const Response& first = waves[i].responses.front();
    if (name.empty()) name = subject_of(first, "cycle");
    if (name.empty()) {
      const Date day = scoring_date(questionnaire, waves[i].responses, today);
      const bool is_month = tells_only_month(questionnaire, waves[i].responses);
      name = is_month ? to_month_text(day) : to_text(day);
    }
    names.push_back(std::move(name));
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool is_shared = std::count(names.begin(), names.end(), names[i]) > 1;
    waves[i].name = is_shared ? inputs[i].path : names[i];
  }
}

/// `is_old` says of each wave whether some of it was given under another scoring.
void keep_common_part(const std::vector<char>& is_old, LoadedWaves& loaded) {
  std::vector<std::vector<const Response*>> old_waves;
  for (std::size_t i = 0; i < loaded.waves.size(); ++i) {
    if (!is_old[i]) continue;
    old_waves.emplace_back();
    for (const Response& response : loaded.waves[i].responses)
      old_waves.back().push_back(&response);
  }
  if (old_waves.empty()) return;
  loaded.questionnaire = common_part(std::move(*loaded.questionnaire), old_waves, loaded.left_out);
}

}  // namespace

std::string WaveInputs::name() const {
  if (!is_from_folder) return {};
  const fs::path normal = fs::path(path).lexically_normal();
  return (normal.has_filename() ? normal : normal.parent_path()).filename().string();
}

std::vector<WaveInputs> find_waves(const std::vector<std::string>& paths, Diagnostics& diagnostics,
                                   const TableWishes& wishes) {
  const bool holds_waves = paths.size() == 1 && is_folder(paths.front());
  std::vector<WaveInputs> waves;
  for (const std::string& path : holds_waves ? folders_in(paths.front(), diagnostics) : paths)
    waves.push_back({path, is_folder(path), find_inputs({path}, diagnostics, wishes)});
  // says why, when it cannot be read
  if (holds_waves && waves.empty()) (void)find_inputs(paths, diagnostics);
  return waves;
}

Loaded<LoadedWaves> load_waves(const Context& context, ReadingRules rules,
                               const std::vector<WaveInputs>& waves) {
  Loaded<LoadedWaves> loaded;
  LoadedWaves& value = loaded.value;
  rules.read_what_fits = [&](const Document& document, const Questionnaire& questionnaire,
                             Diagnostics& diagnostics) {
    Rebound rebound = bind_what_fits(document, questionnaire, diagnostics);
    for (std::string& id : rebound.left_out)
      if (std::find(value.left_out.begin(), value.left_out.end(), id) == value.left_out.end())
        value.left_out.push_back(std::move(id));
    return std::move(rebound.response);
  };
  AnswersReader reader(std::move(rules));
  std::vector<char> is_old(waves.size(), 0);
  for (std::size_t i = 0; i < waves.size(); ++i) {
    auto read = reader.read_all(waves[i].inputs);
    loaded.diagnostics.add_all(read.diagnostics);
    loaded.refusals.insert(loaded.refusals.end(), read.refusals.begin(), read.refusals.end());
    LoadedWave& wave = value.waves.emplace_back();
    for (Answers& each : read.value) {
      if (!value.questionnaire) value.questionnaire = *each.questionnaire;
      value.match = std::max(value.match, each.match);
      if (each.match == Match::scoring_changed) is_old[i] = 1;
      wave.responses.push_back(std::move(each.response));
    }
    if (!value.questionnaire) continue;
    leave_out_copies(*value.questionnaire, wave.responses, loaded.diagnostics);
    check_twice(*value.questionnaire, wave.responses, About::units, loaded.diagnostics);
  }
  if (loaded.diagnostics.has_errors() && loaded.is_good()) loaded.refuse(Refusal::bad_input);
  if (!loaded.is_good()) return loaded;
  for (std::size_t i = 0; i < waves.size(); ++i) {
    if (!value.waves[i].responses.empty()) continue;
    context.say("error: there are no answers in " + waves[i].path);
    loaded.refuse(Refusal::nothing);
  }
  if (!loaded.is_good()) return loaded;
  keep_common_part(is_old, value);
  name_waves(*value.questionnaire, waves, context.io.today, value.waves);
  return loaded;
}

}  // namespace readiness::cli
