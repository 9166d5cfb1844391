#include "cli/load.hpp"

#include "base/text.hpp"
#include "disclosure/told.hpp"
#include "document/yaml/yaml.hpp"
#include "input/source.hpp"
#include "unit/unit.hpp"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace readiness::cli {

namespace {

/// What the answers say they are about; empty where they do not say it.
std::string named_unit(const Response& response) { return subject_of(response, "unit"); }

/// Says that these are several units, at the first answers of each but the first.
void refuse_several(const Questionnaire& questionnaire, const std::vector<UnitVoices>& units,
                    Diagnostics& diagnostics) {
  for (std::size_t i = 1; i < units.size(); ++i)
    diagnostics.error("A0311", unit::place_of(questionnaire, units[i].voices.front()),
                      "these answers are about `" + units[i].name + "`, those in " +
                          units.front().voices.front().source.name() + " about `" +
                          units.front().name + "`",
                      "pick one with --unit NAME, or see all of them with `readiness report`");
}

ExitCode exit_code_of(Refusal refusal) {
  switch (refusal) {
    case Refusal::bad_input:
      return ExitCode::bad_input;
    case Refusal::not_comparable:
      return ExitCode::not_comparable;
    case Refusal::too_few:
      return ExitCode::incomplete;
    case Refusal::nothing:
      return ExitCode::nothing_to_do;
    case Refusal::usage:
      return ExitCode::usage;
  }
  return ExitCode::internal;
}

}  // namespace

ExitCode exit_code_of(const std::vector<Refusal>& refusals) {
  std::vector<ExitCode> codes;
  for (const Refusal refusal : refusals) codes.push_back(exit_code_of(refusal));
  return worst_of(codes);
}

namespace {

/// Where the answers say whose they are; of people without names without the words.
Place place_of_respondent(const Questionnaire& questionnaire, const Response& response) {
  if (response.respondent == Span{} || !questionnaire.roles[response.role].named)
    return unit::place_of(questionnaire, response);
  return response.source.place(response.respondent);
}

std::string what_to_do_with_two(const Response& one, const Response& other, About about) {
  const std::string cycle = subject_of(one, "cycle"), earlier = subject_of(other, "cycle");
  const std::string leave_out = "leave one of the two files out";
  if (cycle.empty() || earlier.empty())
    return about == About::units  // of one wave, which need not name its cycle
               ? leave_out
               : leave_out + "; answers of several waves name their `cycle` under `subject:`";
  return cycle == earlier
             ? "both are of the cycle " + cycle + ": correct it in one of them, or " + leave_out
             : leave_out + ": they are of the cycles " + earlier + " and " + cycle;
}

}  // namespace

void check_twice(const Questionnaire& questionnaire, const std::vector<Response>& voices,
                 About about, Diagnostics& diagnostics) {
  std::map<std::tuple<std::string, RoleId, std::string_view>, const Response*> known;
  for (const Response& voice : voices) {
    if (voice.ref.empty()) continue;
    const std::string unit = about == About::units ? named_unit(voice) : std::string();
    const auto [earlier, is_first] =
        known.try_emplace({unit, voice.role, std::string_view(voice.ref)}, &voice);
    if (is_first) continue;
    diagnostics.error("A0312", place_of_respondent(questionnaire, voice),
                      "`" + voice.ref + "` answers twice as " + questionnaire.roles[voice.role].id +
                          ": also in " + earlier->second->source.name(),
                      what_to_do_with_two(*earlier->second, voice, about));
  }
}

void too_few_to_tell(Diagnostics& diagnostics) {
  diagnostics.error("A0313", Place{},
                    "fewer than " + std::to_string(smallest_group) +
                        " people without names answered: nothing about them can be shown",
                    "wait for more, or add their leader's answers");
}

JoinedUnit join_unit(const Questionnaire& questionnaire, std::vector<Response> voices) {
  JoinedUnit joined;
  leave_out_copies(questionnaire, voices, joined.diagnostics);
  check_twice(questionnaire, voices, About::one_unit, joined.diagnostics);
  Unit unit = unit_of(questionnaire, std::move(voices));
  const bool is_heard = !unit.voices.empty();
  if (!is_heard && !joined.diagnostics.has_errors()) too_few_to_tell(joined.diagnostics);
  if (!joined.diagnostics.has_errors())
    joined.unit = std::move(unit);
  else
    joined.code = is_heard ? ExitCode::bad_input : ExitCode::incomplete;
  return joined;
}

namespace {

/// The folder of this one that a file lies in; empty where it lies in none.
std::string folder_within(const std::string& folder, const std::string& file) {
  const auto below = std::filesystem::path(file).lexically_relative(folder);
  const auto first = below.begin();
  return first == below.end() || *first == ".." || std::next(first) == below.end()
             ? std::string()
             : first->string();
}

/// The folders that stand for units, one for each response; none unless each lies in one and there
/// are several.
std::vector<std::string> unit_folders(const std::vector<std::string>& paths,
                                      const std::vector<Response>& voices) {
  if (paths.size() != 1 || !is_folder(paths.front())) return {};
  std::vector<std::string> folders;
  std::set<std::string> different;
  for (const Response& voice : voices) {
    folders.push_back(folder_within(paths.front(), voice.source.name()));
    different.insert(folders.back());
  }
  if (different.size() < 2 || different.count("") > 0) folders.clear();
  return folders;
}

/// What each unit is called in its folder, where all that name one there name the same.
std::map<std::string, std::string> names_by_folder(const std::vector<std::string>& folders,
                                                   const std::vector<Response>& voices) {
  std::map<std::string, std::set<std::string>> named;
  for (std::size_t i = 0; i < folders.size(); ++i) {
    auto& names = named[folders[i]];
    if (std::string name = named_unit(voices[i]); !name.empty()) names.insert(std::move(name));
  }
  std::map<std::string, std::string> names;
  for (const auto& [folder, units] : named)
    if (units.size() < 2) names[folder] = units.empty() ? folder : *units.begin();
  return names;
}

std::vector<UnitVoices> by_unit(const Questionnaire& questionnaire,
                                const std::vector<std::string>& paths, std::vector<Response> voices,
                                Diagnostics& diagnostics) {
  const std::vector<std::string> folders = unit_folders(paths, voices);
  const auto names = names_by_folder(folders, voices);
  std::vector<UnitVoices> units;
  std::map<std::string, std::size_t> known;
  std::vector<Response> nameless;
  for (std::size_t i = 0; i < voices.size(); ++i) {
    std::string name = named_unit(voices[i]);
    if (name.empty() && !folders.empty())
      if (const auto here = names.find(folders[i]); here != names.end()) name = here->second;
    if (name.empty()) {
      nameless.push_back(std::move(voices[i]));
      continue;
    }
    const auto [at, is_new] = known.try_emplace(name, units.size());
    if (is_new) units.push_back({name, {}});
    units[at->second].voices.push_back(std::move(voices[i]));
  }
  if (nameless.empty()) return units;
  if (units.size() > 1) {
    diagnostics.warning("A0316", unit::place_of(questionnaire, nameless.front()),
                        counted(static_cast<long>(nameless.size()), "person names", "people name") +
                            " no unit and " + (nameless.size() == 1 ? "is" : "are") + " left out",
                        "add the unit to their answers");
    return units;
  }
  if (units.empty()) units.emplace_back();
  auto& all = units.front().voices;
  all.insert(all.end(), std::make_move_iterator(nameless.begin()),
             std::make_move_iterator(nameless.end()));
  return units;
}

}  // namespace

Loaded<std::optional<LoadedUnits>> load_units(const ReadingRules& rules,
                                              const std::vector<std::string>& paths,
                                              bool keep_going) {
  Loaded<std::optional<LoadedUnits>> loaded;
  Diagnostics& diagnostics = loaded.diagnostics;
  const std::vector<Input> inputs = find_inputs(paths, diagnostics, rules.tables);
  if (diagnostics.has_errors()) {
    loaded.refuse(Refusal::bad_input);
    return loaded;
  }
  AnswersReader reader(rules);
  if (keep_going) reader.keep_going();
  auto people = reader.read_all(inputs);
  diagnostics.add_all(people.diagnostics);
  const bool is_partial = keep_going && diagnostics.has_errors() && !people.value.empty();
  if (!is_partial) loaded.refusals = people.refusals;
  if (!loaded.is_good()) return loaded;
  if (people.value.empty()) {
    loaded.refuse(Refusal::nothing);
    return loaded;
  }
  const auto questionnaire = people.value.front().questionnaire;
  std::vector<Response> voices;
  for (Answers& person : people.value) voices.push_back(std::move(person.response));
  loaded.value = LoadedUnits{
      questionnaire, by_unit(*questionnaire, paths, std::move(voices), diagnostics), is_partial};
  return loaded;
}

Loaded<std::optional<LoadedUnit>> load_unit(const ReadingRules& rules,
                                            const std::vector<std::string>& paths) {
  auto read = load_units(rules, paths);
  Loaded<std::optional<LoadedUnit>> loaded{{}, read.refusals, std::move(read.diagnostics)};
  if (!read.value) return loaded;
  const Questionnaire& questionnaire = *read.value->questionnaire;
  auto& units = read.value->units;
  if (units.size() > 1) {
    refuse_several(questionnaire, units, loaded.diagnostics);
    loaded.refuse(Refusal::bad_input);
    return loaded;
  }
  JoinedUnit joined = join_unit(questionnaire, std::move(units.front().voices));
  loaded.diagnostics.add_all(joined.diagnostics);
  if (joined.unit)
    loaded.value = LoadedUnit{read.value->questionnaire, std::move(*joined.unit)};
  else
    loaded.refuse(joined.code == ExitCode::incomplete ? Refusal::too_few : Refusal::bad_input);
  return loaded;
}

ReadAnswers answers_beside(const std::string& tests) {
  const std::filesystem::path folder = std::filesystem::path(tests).parent_path();
  return [folder](const std::string& name, Diagnostics& diagnostics) -> std::optional<Document> {
    return read_one_document((folder / name).lexically_normal().string(), diagnostics);
  };
}

namespace {

bool may_be_a_copy(const Questionnaire& questionnaire, const Response& response) {
  return response.ref.empty() && !questionnaire.roles[response.role].named;
}

/// Equal responses, as indices.
using Equal = std::vector<std::size_t>;

std::vector<Equal> equal_responses(const Questionnaire& questionnaire,
                                   const std::vector<Response>& voices) {
  std::vector<Equal> all;
  std::unordered_map<std::size_t, std::vector<std::size_t>> by_digest;  // which of them
  for (std::size_t i = 0; i < voices.size(); ++i) {
    if (!may_be_a_copy(questionnaire, voices[i])) continue;
    auto& candidates = by_digest[digest_of(voices[i])];
    const auto known = std::find_if(candidates.begin(), candidates.end(), [&](std::size_t at) {
      return say_the_same(voices[all[at].front()], voices[i]);
    });
    if (known != candidates.end()) {
      all[*known].push_back(i);
    } else {
      candidates.push_back(all.size());
      all.push_back({i});
    }
  }
  return all;
}

/// As many as the file with most of them holds are people; the others are copies, and so is what
/// was read twice from one line, because its file was named twice.
Equal copies_among(const std::vector<Response>& voices, const Equal& equal) {
  std::map<std::string, Equal> by_file;
  std::set<std::pair<std::string, int>> lines;
  Equal copies;
  for (const std::size_t i : equal) {
    const Place place = voices[i].source.place(voices[i].pinned.span);
    if (lines.emplace(place.file, place.at.line).second)
      by_file[place.file].push_back(i);
    else
      copies.push_back(i);
  }
  const auto most = std::max_element(
      by_file.begin(), by_file.end(),
      [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
  for (const auto& [file, indices] : by_file)
    if (file != most->first) copies.insert(copies.end(), indices.begin(), indices.end());
  return copies;
}

}  // namespace

void leave_out_copies(const Questionnaire& questionnaire, std::vector<Response>& voices,
                      Diagnostics& diagnostics) {
  std::vector<bool> is_copy(voices.size(), false);
  for (const Equal& equal : equal_responses(questionnaire, voices))
    for (const std::size_t i : copies_among(voices, equal)) {
      is_copy[i] = true;
      diagnostics.warning("A0315", unit::place_of(questionnaire, voices[i]),
                          "these answers without a ref are the same as others and are not counted",
                          "leave the copy out; somebody else who answers the same needs a ref");
    }
  std::vector<Response> kept;
  for (std::size_t i = 0; i < voices.size(); ++i)
    if (!is_copy[i]) kept.push_back(std::move(voices[i]));
  voices = std::move(kept);
}

}  // namespace readiness::cli
