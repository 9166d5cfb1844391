#pragma once

#include "base/modules.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace readiness::input {

// Codes stand for options in the order of the options, until somebody says otherwise. That is a
// guess, so whoever uses it says so.

/// Words of an export and what they are in ours.
using WordList = std::vector<std::pair<std::string, std::string>>;

/// Whether a word is a number, with at most two letters before it: 3, A3, AO03. A number below zero
/// is none: it says why there is no answer.
[[nodiscard]] bool is_code(std::string_view word);

/// What the codes that were seen, all of them `is_code`, stand for when they count these ids:
/// numbers in a row from 0 or 1 on, though not each was seen; or else as many numbers as there are
/// ids, whatever they are. Nothing where it is neither. Where there are a few codes too many, the
/// last of them stand for nothing.
[[nodiscard]] WordList codes_in_order(const std::vector<std::string>& seen,
                                      const std::vector<std::string>& ids);

/// The single letters among these words that each begin one of the ids and no other: `y` of `yes`.
[[nodiscard]] WordList first_letters(const std::vector<std::string>& seen,
                                     const std::vector<std::string>& ids);

}  // namespace readiness::input
