#include "input/name_variants.hpp"

#include "base/names.hpp"

namespace readiness::input {

void NameVariants::add(const Questionnaire& questionnaire, const Response& response,
                       const Place& place, Diagnostics& diagnostics) {
  for (const auto& [what, name] : response.subject) add(what, name, place, diagnostics);
  // two units may well have a `P1` and a `p1`
  if (!response.ref.empty())
    add("ref of the role `" + questionnaire.roles[response.role].id + "`" +
            (subject_of(response, "unit").empty()
                 ? ""
                 : " in the unit `" + subject_of(response, "unit") + "`"),
        response.ref, place, diagnostics);
}

void NameVariants::add(const std::string& what, const std::string& name, const Place& place,
                       Diagnostics& diagnostics) {
  const std::string& first = first_.try_emplace({what, folded_name(name)}, name).first->second;
  if (first == name || !told_.insert({what, name}).second) return;
  diagnostics.warning(
      "A0314", place,
      "`" + first + "` and `" + name + "` differ in case only and are taken for two",
      "write the " + what + " in one way, if it is the same");
}

}  // namespace readiness::input
