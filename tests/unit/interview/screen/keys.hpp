#pragma once

// What the tests of a drawn sitting share: keys, and a canvas that keeps what was drawn.

#include "base/text.hpp"
#include "interview/screen/canvas.hpp"
#include "unit/interview/sitting.hpp"

#include <doctest/doctest.h>

#include <deque>
#include <string>
#include <vector>

namespace readiness::sample {

inline Key character(const std::string& one) { return {Key::Kind::text, one, false, false, false}; }
inline Key named(Key::Kind kind) { return {kind, {}, false, false, false}; }
inline Key pasted(const std::string& words) {
  return {Key::Kind::paste, words, false, false, false};
}

/// Every byte as a key; `<up>` and the like by their names.
inline std::deque<Key> keys(const std::string& typed) {
  static const std::vector<std::pair<std::string, Key::Kind>> names = {
      {"<up>", Key::Kind::up},       {"<down>", Key::Kind::down},  {"<left>", Key::Kind::left},
      {"<right>", Key::Kind::right}, {"<esc>", Key::Kind::escape}, {"<ret>", Key::Kind::enter},
      {"<home>", Key::Kind::home},   {"<end>", Key::Kind::end},    {"<bs>", Key::Kind::erase}};
  std::deque<Key> all;
  for (std::size_t at = 0; at < typed.size();) {
    const std::size_t before = at;
    for (const auto& [name, kind] : names)
      if (typed.compare(at, name.size(), name) == 0) {
        all.push_back(named(kind));
        at += name.size();
      }
    if (at == before) all.push_back(character(typed.substr(at++, 1)));
  }
  return all;
}

inline std::string text_of(const Drawing& drawing) {
  std::string all;
  for (const StyledLine& line : drawing.lines) all += text_of(line) + "\n";
  return all;
}

/// No line is wider than the window, and there are not more of them than it shows.
inline void check_fits(const Drawing& drawing, Size size) {
  CHECK(drawing.lines.size() < static_cast<std::size_t>(size.height));
  for (const StyledLine& line : drawing.lines) {
    CAPTURE(text_of(line));
    CHECK(display_width(text_of(line)) < size.width);
  }
  if (!drawing.cursor) return;
  CHECK(drawing.cursor->line < drawing.lines.size());
  CHECK(drawing.cursor->column < size.width);
}

/// Keys from a list; when it is empty, nobody is there any more.
class Drawn : public Script, public Canvas {
 public:
  explicit Drawn(std::deque<Key> wanted, Size size = {80, 24})
      : Script({}, size.width), waiting(std::move(wanted)), window(size) {}

  Canvas* canvas() override { return this; }
  [[nodiscard]] Size size() const override { return window; }
  [[nodiscard]] bool is_utf8() const override { return true; }
  void draw(std::string_view words, const Drawing& drawing) override {
    above += words;
    last = drawing;
    check_fits(drawing, window);
    all += text_of(drawing);
  }
  [[nodiscard]] Key read_key() override {
    if (waiting.empty()) return named(Key::Kind::gone);
    const Key key = waiting.front();
    waiting.pop_front();
    return key;
  }
  [[nodiscard]] Typed nothing() const override { return {Typed::State::end, {}, 0}; }
  void forgive_enter() override {}

  std::deque<Key> waiting;
  Size window;
  std::string above, all;
  Drawing last;
};

}  // namespace readiness::sample
