#pragma once

#include "base/modules.hpp"
#include "cli/terminal/terminal_input.hpp"
#include "interview/screen/canvas.hpp"

#include <cstdint>
#include <optional>

namespace readiness::cli {

/// A terminal that is drawn on. From the first drawing on it gives key by key and shows none of
/// them; `wipe` takes the drawing away and leaves the terminal as it was.
class TerminalCanvas : public Canvas {
 public:
  /// `has_looks`: bold and faint may be used.
  TerminalCanvas(TerminalInput& input, int out, bool has_looks, bool is_utf8)
      : input_(input), out_(out), has_looks_(has_looks), is_utf8_(is_utf8) {}
  ~TerminalCanvas() override { wipe(); }
  TerminalCanvas(const TerminalCanvas&) = delete;
  TerminalCanvas& operator=(const TerminalCanvas&) = delete;

  [[nodiscard]] Size size() const override;
  [[nodiscard]] bool is_utf8() const override { return is_utf8_; }
  void draw(std::string_view above, const Drawing& drawing) override;
  [[nodiscard]] Key read_key() override;
  [[nodiscard]] Typed nothing() const override { return input_.nothing(); }
  void forgive_enter() override;
  void wipe();

 private:
  [[nodiscard]] std::optional<Key> next_key();
  void note_time(Key& key, std::string_view bytes);
  void suspend();

  TerminalInput& input_;
  int out_;
  bool has_looks_, is_utf8_;
  std::optional<KeyMode> mode_;  ///< while something is drawn
  Drawing drawing_;
  bool is_pasted_ = false;  ///< until all that came at once is read
  std::string last_;        ///< the bytes of the last key, and when it came
  std::int64_t last_at_ = 0, forgives_until_ = 0;
};

}  // namespace readiness::cli
