// Whatever bytes come in as answers, in YAML or in JSON: the fast road sees what the full door
// sees, or leaves them to it. What it learned from other documents changes nothing.
#include "fuzz/questionnaire.hpp"
#include "plain_answers_law.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace readiness;
  static const Questionnaire questionnaire = fuzzing::fuzzed_questionnaire();
  static PlainAnswersLaw law(questionnaire);
  const std::string text(reinterpret_cast<const char*>(data), size);
  const auto verdict = law.tried(text, !text.starts_with('{'));
  if (!verdict.broken.empty()) std::fprintf(stderr, "broken promise: %s\n", verdict.broken.c_str());
  fuzzing::expect(verdict.broken.empty());
  return 0;
}
