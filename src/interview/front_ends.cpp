#include "interview/front_ends.hpp"

#include "interview/line_front_end.hpp"
#include "interview/screen/drawn_front_end.hpp"

namespace readiness::interview {

std::unique_ptr<FrontEnd> front_end_for(Terminal& terminal, const DialogueStyle& style) {
  Canvas* canvas = terminal.canvas();
  return canvas ? drawn_front_end(*canvas) : line_front_end(terminal, style);
}

}  // namespace readiness::interview
