#include "cli/load.hpp"

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
#include <utility>

namespace readiness::cli {

namespace {

/// What the answers say they are about; empty where they do not say it.
std::string named_unit(const Response& response) { return subject_of(response, "unit"); }

void check_unit(const Questionnaire& questionnaire, const std::vector<Response>& voices,
                Diagnostics& diagnostics) {
  const auto named = std::find_if(voices.begin(), voices.end(), [](const Response& response) {
    return !named_unit(response).empty();
  });
  std::set<std::string> told;  // files
  for (auto other = named; other != voices.end(); ++other)
    if (!named_unit(*other).empty() && named_unit(*other) != named_unit(*named) &&
        told.insert(other->source.name()).second)
      diagnostics.error("A0311", unit::place_of(questionnaire, *other),
                        "these answers are about `" + named_unit(*other) + "`, those in " +
                            named->source.name() + " about `" + named_unit(*named) + "`",
                        "pick one with --unit NAME, or compare units with "
                        "`readiness batch --group-by unit`");
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

void check_twice(const Questionnaire& questionnaire, const std::vector<Response>& voices,
                 Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < voices.size(); ++i) {
    if (voices[i].ref.empty()) continue;
    const auto end = voices.begin() + static_cast<std::ptrdiff_t>(i);
    const auto earlier = std::find_if(voices.begin(), end, [&](const Response& other) {
      return other.ref == voices[i].ref && other.role == voices[i].role;
    });
    if (earlier == end) continue;
    diagnostics.error("A0312", unit::place_of(questionnaire, voices[i]),
                      "`" + voices[i].ref + "` answers twice as " +
                          questionnaire.roles[voices[i].role].id + ": also in " +
                          earlier->source.name(),
                      "leave one of the two files out");
  }
}

void too_few_to_tell(Diagnostics& diagnostics) {
  diagnostics.error("A0313", Place{},
                    "fewer than " + std::to_string(smallest_group) +
                        " people without names answered: nothing about them can be shown",
                    "wait for more, or add their leader's answers");
}

Loaded<std::optional<LoadedUnit>> load_unit(const ReadingRules& rules,
                                            const std::vector<std::string>& paths) {
  Loaded<std::optional<LoadedUnit>> loaded;
  Diagnostics& diagnostics = loaded.diagnostics;
  const auto refuse = [&](Refusal why) {
    loaded.refuse(why);
    return std::move(loaded);
  };
  const std::vector<Input> inputs = find_inputs(paths, diagnostics, rules.tables);
  if (diagnostics.has_errors()) return refuse(Refusal::bad_input);
  auto people = AnswersReader(rules).read_all(inputs);
  diagnostics.add_all(people.diagnostics);
  loaded.refusals = people.refusals;
  if (!loaded.is_good()) return loaded;
  if (people.value.empty()) return refuse(Refusal::nothing);
  const auto questionnaire = people.value.front().questionnaire;
  std::vector<Response> voices;
  for (Answers& person : people.value) voices.push_back(std::move(person.response));
  leave_out_copies(*questionnaire, voices, diagnostics);
  check_unit(*questionnaire, voices, diagnostics);
  check_twice(*questionnaire, voices, diagnostics);
  if (diagnostics.has_errors()) return refuse(Refusal::bad_input);
  Unit unit = unit::unit_of(*questionnaire, std::move(voices));
  if (unit.voices.empty()) {
    too_few_to_tell(diagnostics);
    return refuse(Refusal::too_few);
  }
  loaded.value = LoadedUnit{questionnaire, std::move(unit)};
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
  for (std::size_t i = 0; i < voices.size(); ++i) {
    if (!may_be_a_copy(questionnaire, voices[i])) continue;
    const auto known = std::find_if(all.begin(), all.end(), [&](const Equal& equal) {
      return say_the_same(voices[equal.front()], voices[i]);
    });
    if (known == all.end())
      all.push_back({i});
    else
      known->push_back(i);
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
