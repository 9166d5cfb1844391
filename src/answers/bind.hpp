#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "document/node.hpp"
#include "document/shape/shape.hpp"

#include <optional>

namespace readiness::answers {

[[nodiscard]] Shape answers_shape();  ///< readiness/answers@1

/// Whether the document says that it holds answers, by its `schema:` line.
[[nodiscard]] bool holds_answers(const Document& document);

/// Which questionnaire an answers document asks for, before it is bound; nothing after an error.
[[nodiscard]] std::optional<Pinned> pinned_questionnaire(const Document& document,
                                                         Diagnostics& diagnostics);

/// How an answers file's fingerprints compare with the questionnaire at hand.
enum class Match {
  same,             ///< or the file does not say
  wording_changed,  ///< people read other words; the numbers compare
  scoring_changed,  ///< the same answers could get other numbers
  other             ///< another questionnaire
};
[[nodiscard]] Match match(const Pinned& pinned, const Questionnaire& questionnaire);

/// Reads a document that conforms to `answers_shape` against a questionnaire. Problems: A0101 no
/// such question, A0102 not asked of this role, A0103 not asked in this form, A0104 no such role or
/// form, A0201 a level or number off the scale, A0202 no such option, A0203 wrong kind of answer,
/// A0204 not applicable where it is not allowed, A0205 not applicable without a reason, A0206
/// context under `answers` or the reverse, A0207 a prediction that is not asked, A0208 nothing
/// answered in an entry.
[[nodiscard]] std::optional<Response> bind(Document document, const Questionnaire& questionnaire,
                                           Diagnostics& diagnostics);

/// The same where it is known already what the document asks for, and so that it conforms.
[[nodiscard]] std::optional<Response> bind(Document document, Pinned pinned,
                                           const Questionnaire& questionnaire,
                                           Diagnostics& diagnostics);

}  // namespace readiness::answers
