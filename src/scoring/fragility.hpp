#pragma once

#include "base/modules.hpp"
#include "scoring/level.hpp"

#include <vector>

namespace readiness::scoring {

/// An answer that alone would change the level.
struct Fragile {
  QuestionId question;
  std::size_t voice = 0;     ///< whose, as an index into the voices
  bool was_open = false;     ///< a don't know, tried at its worst and best
  std::optional<int> level;  ///< the level of the answer that was tried
  LevelId becomes{};         ///< the level reached then
};

/// Scores again with every given answer one level up and down and every don't know at its worst and
/// best, caps and gates applied each time; lists what changes the level reached at the low end. Of
/// several people the answers of those who answer by name are tried: nobody else's may be told.
[[nodiscard]] std::vector<Fragile> fragility(const Questionnaire& questionnaire, Voices voices,
                                             Date as_of);

}  // namespace readiness::scoring
