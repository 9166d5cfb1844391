#pragma once

#include "answers/bind.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "unit/questionnaire/sample.hpp"

namespace readiness::sample {

/// The beginning of an answers file for the sample; its entries begin in line 4.
inline const std::string by_lead =
    "schema: readiness/answers@1\nquestionnaire: sample\nrespondent: {role: lead}\n";
inline const std::string by_staff =
    "schema: readiness/answers@1\nquestionnaire: sample\nrespondent: {role: staff}\n";

inline std::optional<Response> bound(const Questionnaire& to, const std::string& yaml,
                                     Diagnostics& diagnostics) {
  auto document = parse_yaml(Source("a.yaml", yaml), diagnostics);
  if (!document) return std::nullopt;
  return bind(std::move(*document), to, diagnostics);
}

/// Of a text that is known to be good.
inline Response bound(const Questionnaire& to, const std::string& yaml) {
  Diagnostics diagnostics;
  auto response = bound(to, yaml, diagnostics);
  if (!response) throw std::runtime_error(render_long(diagnostics.sorted()));
  return *response;
}

/// The answers of an example, of the questionnaire that comes with the program.
inline Response example(const Questionnaire& to, const std::string& path) {
  Diagnostics diagnostics;
  const auto yaml = read_file(path, 1 << 20, diagnostics);
  if (!yaml) throw std::runtime_error(render_long(diagnostics.sorted()));
  return bound(to, *yaml);
}

}  // namespace readiness::sample
