#include "cli/load_subjects.hpp"

#include "base/text.hpp"

#include <filesystem>

namespace readiness::cli {

std::optional<UnitKey> unit_key(const Answers& answers, const Input& input) {
  std::string unit = subject_of(answers.response, "unit");
  if (unit.empty()) return std::nullopt;
  return UnitKey{std::move(unit), answers.questionnaire.get(),
                 input.is_from_folder ? std::optional(input.named_by) : std::nullopt};
}

CycleMember cycle_member(const Answers& answers, const Input& input) {
  const bool is_stream = input.stream != nullptr || input.path == "-";
  return {is_stream ? std::string() : std::filesystem::path(input.path).parent_path().string(),
          subject_of(answers.response, "cycle"), scoring_date(answers.response, Date::min())};
}

void no_cycle(const Input& input, const SeveralCycles& several, Diagnostics& diagnostics) {
  diagnostics.error("A0318", Place::of_file(input.path),
                    "these answers name no cycle, and those of `" + several.unit +
                        "` are of several: " + enumerated(several.cycles),
                    "add `cycle:` under `subject:`");
}

void tell_cycles(const SeveralCycles& several, const std::string& judged,
                 Diagnostics& diagnostics) {
  std::vector<std::string> others;
  for (const std::string& cycle : several.cycles)
    if (cycle != judged) others.push_back(cycle);
  Diagnostic note;
  note.severity = Severity::note;
  note.code = "A0317";
  note.message = "of `" + several.unit + "` the newest answers are judged, those of " + judged +
                 ", and not those of " + enumerated(others);
  note.help = "--wave NAME judges others";
  diagnostics.add(std::move(note));
}

Loaded<std::vector<Answers>> read_again(AnswersReader& reader, const Input& input,
                                        const UnitKey& key) {
  auto read = reader.read(input);
  if (!read.is_good()) return read;
  if (read.value.size() == 1 && unit_key(read.value.front(), input) == key) return read;
  read.diagnostics.error("F0003", Place::of_file(input.path),
                         "this file changed while it was being read", "try again");
  read.refuse(Refusal::bad_input);
  return read;
}

}  // namespace readiness::cli
