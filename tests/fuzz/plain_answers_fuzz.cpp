// Whatever bytes come in as answers, in YAML or in JSON: the fast road sees what the full door
// sees, or leaves them to it. What it learned from other documents changes nothing.
#include "fuzz/questionnaire.hpp"
#include "plain_answers_law.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <sstream>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace readiness;
  static const Questionnaire questionnaire = fuzzing::fuzzed_questionnaire();
  static PlainAnswersLaw law(questionnaire);
  const std::string text(reinterpret_cast<const char*>(data), size);
  const auto try_one = [](const std::string& document, bool is_yaml) {
    const auto verdict = law.tried(document, is_yaml);
    if (!verdict.broken.empty())
      std::fprintf(stderr, "broken promise: %s\n", verdict.broken.c_str());
    fuzzing::expect(verdict.broken.empty());
  };
  if (!text.starts_with('{')) {
    try_one(text, true);
    return 0;
  }
  try_one(text, false);
  // a line may be read by its likeness to the one before
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    for (int time = 0; time < 2; ++time) try_one(line, false);
  return 0;
}
