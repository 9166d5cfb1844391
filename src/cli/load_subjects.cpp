#include "cli/load_subjects.hpp"

#include "cli/load.hpp"

namespace readiness::cli {

std::optional<UnitKey> unit_key(const Answers& answers, const Input& input) {
  std::string unit = subject_of(answers.response, "unit");
  if (unit.empty()) return std::nullopt;
  return UnitKey{std::move(unit), answers.questionnaire.get(),
                 input.is_from_folder ? std::optional(input.named_by) : std::nullopt};
}

Loaded<std::vector<Answers>> read_again(AnswersReader& reader, const Input& input,
                                        const UnitKey& key) {
  auto read = reader.read(input);
  if (!read.is_good()) return read;
  if (read.value.size() == 1 && unit_key(read.value.front(), input) == key) return read;
  Place place;
  place.file = input.path;
  read.diagnostics.error("F0003", place, "this file changed while it was being read", "try again");
  read.refuse(Refusal::bad_input);
  return read;
}

}  // namespace readiness::cli
