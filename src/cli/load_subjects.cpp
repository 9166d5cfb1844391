#include "cli/load_subjects.hpp"

#include "answers/bind.hpp"

#include <algorithm>
#include <utility>

namespace readiness::cli {
namespace {

Diagnostic first_error(const Diagnostics& diagnostics) {
  const auto sorted = diagnostics.sorted();
  const auto found = std::find_if(sorted.begin(), sorted.end(), [](const Diagnostic& diagnostic) {
    return diagnostic.severity == Severity::error;
  });
  return found == sorted.end() ? Diagnostic{} : *found;
}

void load_one(const AnswersLoader& loader, const Input& file, LoadedSubjects& into,
              Diagnostics& diagnostics) {
  Diagnostics found;
  ExitCode code = ExitCode::bad_input;
  std::optional<LoadedAnswers> answers;
  auto document = loader.read(file.path, found);
  if (document && file.is_from_folder && !holds_answers(*document)) return;
  if (document) answers = loader.load(std::move(*document), found, code);
  for (const Diagnostic& diagnostic : found.all()) diagnostics.add(diagnostic);
  if (answers) {
    into.answers.push_back(std::move(*answers));
    into.files.push_back(file);
  } else {
    into.refused.push_back({file.path, first_error(found)});
    into.codes.push_back(code);
  }
}

/// Two folders are two states of the unit, or two units of one name.
bool lie_together(const Input& a, const Input& b) {
  return a.is_from_folder == b.is_from_folder && (!a.is_from_folder || a.named_by == b.named_by);
}

/// Answers that are judged together: about the same unit, scored alike.
bool are_of_one_unit(const LoadedAnswers& a, const LoadedAnswers& b) {
  const std::string unit = subject_of(a.response, "unit");
  return !unit.empty() && unit == subject_of(b.response, "unit") &&
         a.questionnaire.id == b.questionnaire.id &&
         a.questionnaire.fingerprints == b.questionnaire.fingerprints;
}

void add_unit(const std::vector<const LoadedAnswers*>& people, Date today, LoadedSubjects& into,
              Diagnostics& diagnostics) {
  const Questionnaire& questionnaire = people.front()->questionnaire;
  std::vector<Response> voices;
  for (const LoadedAnswers* person : people) voices.push_back(person->response);
  Diagnostics found;
  check_twice(questionnaire, voices, found);
  into.units.push_back(unit_of(questionnaire, std::move(voices)));
  if (into.units.back().voices.empty() && !found.has_errors()) too_few_to_tell(found);
  for (const Diagnostic& diagnostic : found.all()) diagnostics.add(diagnostic);
  if (!found.has_errors()) {
    into.subjects.push_back(subject_of(questionnaire, into.units.back(), today));
    return;
  }
  into.refused.push_back({people.front()->response.source.name(), first_error(found)});
  into.codes.push_back(into.units.back().voices.empty() ? ExitCode::incomplete
                                                        : ExitCode::bad_input);
}

}  // namespace

LoadedSubjects load_subjects(const AnswersLoader& loader, const std::vector<Input>& files,
                             bool each, Date today, Diagnostics& diagnostics) {
  LoadedSubjects loaded;
  for (const Input& file : files) load_one(loader, file, loaded, diagnostics);
  std::vector<std::vector<std::size_t>> together;  // indices of answers
  for (std::size_t i = 0; i < loaded.answers.size(); ++i) {
    const auto group = std::find_if(together.begin(), together.end(), [&](const auto& people) {
      return !each && lie_together(loaded.files[people.front()], loaded.files[i]) &&
             are_of_one_unit(loaded.answers[people.front()], loaded.answers[i]);
    });
    if (group == together.end())
      together.push_back({i});
    else
      group->push_back(i);
  }
  for (const std::vector<std::size_t>& group : together) {
    std::vector<const LoadedAnswers*> people;
    for (const std::size_t i : group) people.push_back(&loaded.answers[i]);
    if (people.size() > 1)
      add_unit(people, today, loaded, diagnostics);
    else
      loaded.subjects.push_back(
          subject_of(people.front()->questionnaire, people.front()->response, today));
  }
  return loaded;
}

}  // namespace readiness::cli
