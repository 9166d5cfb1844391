#pragma once

#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "outcomes/measures.hpp"
#include "outcomes/record.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

namespace readiness::sample {

/// The shipped list of words.
inline MeasureWords shipped_words() {
  std::ifstream file("outcomes/measures.yaml", std::ios::binary);
  Diagnostics diagnostics;
  const auto document =
      parse_yaml(Source("measures.yaml", {std::istreambuf_iterator<char>(file), {}}), diagnostics);
  REQUIRE_MESSAGE(document, render_short(diagnostics.sorted()));
  const auto words = read_measure_words(*document, diagnostics);
  REQUIRE_MESSAGE(words, render_short(diagnostics.sorted()));
  return *words;
}

inline OutcomeRecord record_of(const std::string& text) {
  Diagnostics diagnostics;
  auto record = read_record(Source("figures.csv", text), shipped_words(), diagnostics);
  REQUIRE_MESSAGE(record, render_short(diagnostics.sorted()));
  return *record;
}

}  // namespace readiness::sample
