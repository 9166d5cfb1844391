#pragma once

#include "base/modules.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::questionnaire {

// Signs of weak wording in an English question. Each is a plain test of words that is right nearly
// always when it speaks, and often silent: it reads no grammar. Text in brackets or in double
// quotation marks is left out where it is an aside or somebody's words.

[[nodiscard]] bool has_word(std::string_view text, std::string_view word);  ///< in lower case

/// "not", "never", "without", "isn't" ...: the first word that turns a statement round.
[[nodiscard]] std::optional<std::string> negation_in(std::string_view text);

/// "not", "never", "isn't" ...: the first word that turns a question round, so that "no" could mean
/// either thing. ("Is there a plan without dates?" can be answered.)
[[nodiscard]] std::optional<std::string> negated_verb_in(std::string_view text);

/// The words that join two things to agree with ("and", "or"), set phrases apart.
[[nodiscard]] std::optional<std::string> joint_in_statement(std::string_view text);

/// The words that join two things asked at once: "and how" within a question, "and/or", "as well
/// as", or a second question mark.
[[nodiscard]] std::optional<std::string> joint_in_question(std::string_view text);

/// "and" in a sentence that is a question.
[[nodiscard]] std::optional<std::string> and_in_question(std::string_view text);

/// Words that tell the reader which answer is expected ("surely", "don't you").
[[nodiscard]] std::optional<std::string> suggestion_in(std::string_view text);

/// What joins two statements in one option: ";", ", or" outside a list, or "and" beside "or". What
/// follows "Also:" is looked at alone.
[[nodiscard]] std::optional<std::string> joint_in_option(std::string_view text);

/// Words as people read them, those in brackets and quotation marks too.
[[nodiscard]] int number_of_words(std::string_view text);

/// The text without what makes no difference: capitals, marks, articles and another way to say how
/// often ("once every month", "monthly"). Two options of one meaning need not have one such text,
/// but one such text is one meaning.
[[nodiscard]] std::string meaning_of(std::string_view text);

/// "Nobody knows", "unknown": the whole option says what the answer "don't know" says.
[[nodiscard]] bool says_dont_know(std::string_view text);

}  // namespace readiness::questionnaire
