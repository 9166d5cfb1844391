#include "input/name_variants.hpp"

#include "base/names.hpp"

namespace readiness::input {

std::vector<UsedName> names_in(const Questionnaire& questionnaire, const Response& response,
                               const Place& place) {
  std::vector<UsedName> names;
  for (const auto& [what, name] : response.subject) names.push_back({what, name, place});
  if (response.ref.empty()) return names;
  // two units may well have a `P1` and a `p1`
  const std::string unit = subject_of(response, "unit");
  names.push_back({"ref of the role `" + questionnaire.roles[response.role].id + "`" +
                       (unit.empty() ? "" : " in the unit `" + unit + "`"),
                   response.ref, place});
  return names;
}

void NameVariants::add(const UsedName& used, Diagnostics& diagnostics) {
  const auto& [what, name, place] = used;
  const std::string& first = first_.try_emplace({what, folded_name(name)}, name).first->second;
  if (first == name || !told_.insert({what, name}).second) return;
  diagnostics.warning("A0314", place,
                      "`" + first + "` and `" + name + "` differ only in case and count as two",
                      "write the " + what + " the same way if they mean the same");
}

void NameVariants::add_all(const std::vector<UsedName>& used, Diagnostics& diagnostics) {
  for (const UsedName& each : used) add(each, diagnostics);
}

}  // namespace readiness::input
