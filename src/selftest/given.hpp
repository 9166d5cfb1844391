#pragma once

#include "answers/bind.hpp"
#include "base/modules.hpp"
#include "questionnaire/expression/facts.hpp"

#include <functional>
#include <optional>
#include <string>

namespace readiness::selftest {

/// An answers file that a case names; nothing after an error.
using ReadAnswers =
    std::function<std::optional<Document>(const std::string& name, Diagnostics& diagnostics)>;

/// The answers that a case gives, bound to the questionnaire; nothing after an error.
[[nodiscard]] std::optional<Response> given_response(const Questionnaire& questionnaire,
                                                     const Source& source, const Node& given,
                                                     const ReadAnswers& read,
                                                     Diagnostics& diagnostics);

/// Overwrites how many of each role answered.
void add_voices(const Questionnaire& questionnaire, const Source& source, const Node& given,
                Facts& facts, Diagnostics& diagnostics);

/// Overwrites what a group of other people answered: their answers in the middle, and how they
/// judged the probes, and how far the leaders are from them.
void add_staff(const Questionnaire& questionnaire, const Source& source, const Node& given,
               Facts& facts, Diagnostics& diagnostics);

}  // namespace readiness::selftest
