#pragma once

#include "base/modules.hpp"
#include "disclosure/told.hpp"

#include <string>
#include <vector>

namespace readiness::disclosure {

/// One of a group's people at one time, as far as it takes to see who moved.
struct Member {
  std::string ref;   ///< empty where they cannot be told apart
  std::string says;  ///< what the figures are made of; equal texts change no figure
};
using Members = std::vector<Member>;

/// How many came, went or answered otherwise. Who has no ref is matched by what they say: it
/// changes nothing, whoever said it. One that is left over before and one after may be one person
/// who answered otherwise.
[[nodiscard]] int people_moved(const Members& before, const Members& after);

/// Whether somebody moved, and so few that the difference of two figures would tell what they say.
[[nodiscard]] bool tells_who_moved(const Members& before, const Members& after);

/// Which waves of a group may be told beside each other. Left out are groups that are too small,
/// and both of two waves between which a few moved: which of them will be told on another day
/// cannot be known here. A wave that was told already (`published`) stays, and the other is left
/// out alone. Then all sums over the waves that are left are taken together: where adding and
/// subtracting them in any way leaves one to four people, none of them is told.
[[nodiscard]] std::vector<bool> waves_to_tell(const std::vector<Members>& waves,
                                              const std::vector<bool>& published);

/// Whether some combination of the sums over these waves is made of the answers of
/// one to four people alone.
[[nodiscard]] bool sums_tell_somebody(const std::vector<const Members*>& waves);

}  // namespace readiness::disclosure
