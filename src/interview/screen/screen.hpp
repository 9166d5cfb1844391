#pragma once

#include "base/modules.hpp"
#include "interview/screen/card.hpp"
#include "interview/screen/drawing.hpp"
#include "interview/screen/field.hpp"
#include "interview/screen/key.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::interview {

/// A card and what has been done at it: what a person sees at one moment. Keys change it until they
/// come to a line, which is the reply.
struct Screen {
  explicit Screen(Card card);

  Card card;
  std::optional<std::size_t> cursor;  ///< the option that Enter takes
  std::vector<bool> ticked;
  TextField field;
  std::string digits;  ///< of a number that is being typed, where there are more than ten options
  bool shows_why = false;
  std::vector<std::string> notes;  ///< sentences about what was done last
};

/// The line that the key completes; nothing while there is none. A question has no option under the
/// cursor until somebody moves it there: nothing is suggested, and Enter alone answers nothing.
[[nodiscard]] std::optional<std::string> press(Screen& screen, const Key& key);

/// What stands before the options, as they are chosen: 1 to 9, and 0 for the tenth.
[[nodiscard]] std::string mark_of_option(const Card& card, std::size_t option);

/// The signs that are drawn with: better ones where the terminal speaks UTF-8.
struct Signs {
  std::string cursor, done, todo, ticked, unticked, more_above, more_below, ellipsis, between;
};
[[nodiscard]] const Signs& signs(bool in_utf8);

/// Never higher than the window, nor wider: what is needed to answer stays, and the rest gives way.
[[nodiscard]] Drawing draw(const Screen& screen, Size size, bool in_utf8);

}  // namespace readiness::interview
