#pragma once

#include "base/modules.hpp"

#include <string_view>

namespace readiness::interview {

// What is said of replies wherever they are taken: at a terminal, and on a page that is answered
// without one.

inline constexpr std::string_view not_an_answer = "\" is not an answer here: ";
inline constexpr std::string_view holds_controls =
    "That holds control characters, so it was not kept. Please type it again.";
inline constexpr std::string_view is_malformed =
    "That is not UTF-8 text, so it was not kept. Please type it again.";
inline constexpr std::string_view is_too_long =
    "That is more than 4000 characters. Put it in a file, and name the file as evidence.";
inline constexpr std::string_view needs_a_reason =
    "It needs a reason, such as \"internal work, no prices\".";
inline constexpr std::string_view is_no_reason = "That is no reason.";
inline constexpr std::string_view day_to_come = "That day has not come yet.";
inline constexpr std::string_view cannot_both_be = ". Correct this number";
inline constexpr std::string_view no_longer_applies =
    " no longer applies; your answer is kept, and comes back if it applies again.";
inline constexpr std::string_view applies_again = " applies again; your answer is back.";
inline constexpr std::string_view not_whole = "Please type a whole number";
inline constexpr std::string_view are_predictions =
    "These are predictions: not your own answers, but the ones you expect.";
inline constexpr std::string_view what_dont_know_means =
    "It widens the score to a range; for the level it counts as the worst until somebody knows.";
inline constexpr std::string_view lack_evidence =
    "Top answers without evidence, which count one level lower";
inline constexpr std::string_view best_without_evidence =
    "Without evidence the best answer counts one level lower.";
inline constexpr std::string_view nothing_is_open =
    "Nothing is open, and no answers contradict each other.";

}  // namespace readiness::interview
