#pragma once

#include "answers/save.hpp"
#include "base/modules.hpp"
#include "cli/context.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

/// An answer that came from a flag or a file, for its place.
struct GivenAnswer {
  AnswerPlace place;
  Answer answer;
};

/// Reads `id=value` behind a flag such as `--set`. A value is written as in an answers file; `?` is
/// a don't know, and ticks may leave their brackets out. `predictions.ID` means the prediction of a
/// question that is asked as well.
[[nodiscard]] bool read_setting(const std::string& flag, const std::string& setting,
                                const Questionnaire& questionnaire, const Response& response,
                                std::vector<GivenAnswer>& given, Diagnostics& diagnostics);

/// Reads answers from a document: an answers file, or a plain mapping of ids to answers, in YAML
/// or JSON.
[[nodiscard]] bool read_given(const Document& document, const Questionnaire& questionnaire,
                              const Response& response, std::vector<GivenAnswer>& given,
                              Diagnostics& diagnostics);

}  // namespace readiness::cli
