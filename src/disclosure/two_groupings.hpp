#pragma once

#include "base/modules.hpp"
#include "disclosure/told.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace readiness::disclosure {

/// How many people are in a group of one grouping and in a group of another: by both.
using SharedCounts = std::vector<std::vector<std::uint64_t>>;

/// The fewest people of whom something follows when the sums of two groupings of the same people
/// are told; 0 where nothing follows of anybody but from those sums that are equal. Groups that are
/// withheld are known together, for the sum of all is.
///
/// Whoever combines sums gives each group a factor, and what is left counts everybody as often as
/// the factors of their two groups together say: nobody, where one takes away what the other adds.
/// Take groups as points and the people in two of them as a line of that width. Those who are left
/// are the lines between points of different factors, so they are a cut; and whichever cut is the
/// narrowest of a part that hangs together is a combination that somebody can make. Found as in
/// Stoer and Wagner, Journal of the ACM 44 (1997), 585-591.
[[nodiscard]] std::uint64_t fewest_told(const SharedCounts& shared,
                                        const std::vector<bool>& first_withheld,
                                        const std::vector<bool>& second_withheld);

/// So many groups of either grouping are looked at in seconds; the time grows with their cube.
inline constexpr std::size_t most_groups_beside = 300;

/// The groups of a second grouping that must be withheld where those of a first one are known: the
/// ones that are already, and the smallest of those that take part in too narrow a cut, until no
/// cut is narrower than five people.
[[nodiscard]] std::vector<bool> withheld_beside(const SharedCounts& shared,
                                                const std::vector<bool>& first_withheld,
                                                std::vector<bool> second_withheld);

}  // namespace readiness::disclosure
