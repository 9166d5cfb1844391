#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

namespace readiness::questionnaire {

/// Two digests over a canonical text of the questionnaire: `scoring` changes when the same answers
/// could get another number, level or gate; `wording` when people read something else. Order of
/// keys, comments, spacing and quoting in the files change neither.
[[nodiscard]] Fingerprints fingerprints_of(const Questionnaire& questionnaire);

/// An expression as canonical text, with the ids of `questionnaire`.
[[nodiscard]] std::string to_text(const Expression& expression, const Questionnaire& questionnaire);

}  // namespace readiness::questionnaire
