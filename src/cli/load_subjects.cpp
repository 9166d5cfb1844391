#include "cli/load_subjects.hpp"

#include "cli/copies.hpp"

#include <algorithm>
#include <utility>

namespace readiness::cli {
namespace {

void load_one(AnswersReader& reader, const Input& input, LoadedSubjects& into,
              Diagnostics& diagnostics) {
  auto read = reader.read(input);
  diagnostics.add_all(read.diagnostics);
  if (!read.is_good()) {
    into.refused.push_back({input.path, read.diagnostics.first_error()});
    into.codes.push_back(exit_code_of(read.refusals));
    return;
  }
  for (Answers& answers : read.value) {
    into.answers.push_back(std::move(answers));
    into.inputs.push_back(input);
  }
}

/// Two folders are two states of the unit, or two units of one name.
bool lie_together(const Input& a, const Input& b) {
  return a.is_from_folder == b.is_from_folder && (!a.is_from_folder || a.named_by == b.named_by);
}

/// Answers that are judged together: about the same unit, scored alike.
bool are_of_one_unit(const Answers& a, const Answers& b) {
  const std::string unit = subject_of(a.response, "unit");
  return !unit.empty() && unit == subject_of(b.response, "unit") &&
         a.questionnaire->id == b.questionnaire->id &&
         a.questionnaire->fingerprints == b.questionnaire->fingerprints;
}

void add_unit(const std::vector<const Answers*>& people, Date today, LoadedSubjects& into,
              Diagnostics& diagnostics) {
  const Questionnaire& questionnaire = *people.front()->questionnaire;
  std::vector<Response> voices;
  for (const Answers* person : people) voices.push_back(person->response);
  Diagnostics found;
  leave_out_copies(questionnaire, voices, found);
  check_twice(questionnaire, voices, found);
  into.units.push_back(unit_of(questionnaire, std::move(voices)));
  if (into.units.back().voices.empty() && !found.has_errors()) too_few_to_tell(found);
  diagnostics.add_all(found);
  if (!found.has_errors()) {
    into.subjects.push_back(subject_of(questionnaire, into.units.back(), today));
    return;
  }
  into.refused.push_back({people.front()->response.source.name(), found.first_error()});
  into.codes.push_back(into.units.back().voices.empty() ? ExitCode::incomplete
                                                        : ExitCode::bad_input);
}

}  // namespace

LoadedSubjects load_subjects(AnswersReader& reader, const std::vector<Input>& inputs, bool each,
                             Date today, Diagnostics& diagnostics) {
  LoadedSubjects loaded;
  for (const Input& input : inputs) load_one(reader, input, loaded, diagnostics);
  std::vector<std::vector<std::size_t>> together;  // indices of answers
  for (std::size_t i = 0; i < loaded.answers.size(); ++i) {
    const auto group = std::find_if(together.begin(), together.end(), [&](const auto& people) {
      return !each && lie_together(loaded.inputs[people.front()], loaded.inputs[i]) &&
             are_of_one_unit(loaded.answers[people.front()], loaded.answers[i]);
    });
    if (group == together.end())
      together.push_back({i});
    else
      group->push_back(i);
  }
  for (const std::vector<std::size_t>& group : together) {
    std::vector<const Answers*> people;
    for (const std::size_t i : group) people.push_back(&loaded.answers[i]);
    if (people.size() > 1)
      add_unit(people, today, loaded, diagnostics);
    else
      loaded.subjects.push_back(
          subject_of(*people.front()->questionnaire, people.front()->response, today));
  }
  return loaded;
}

}  // namespace readiness::cli
