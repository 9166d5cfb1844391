#pragma once

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "document/node.hpp"
#include "document/shape/shape.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::actions {

enum class ActionState { open, doing, done, dropped };
inline constexpr std::array<std::string_view, 4> action_state_names = {"open", "doing", "done",
                                                                       "dropped"};
[[nodiscard]] constexpr std::string_view name_of(ActionState state) {
  return action_state_names[static_cast<std::size_t>(state)];
}

/// A step of a roadmap that somebody works on.
struct PlannedAction {
  std::string id, step, owner;
  std::optional<Date> due;
  std::string done_when;
  ActionState state = ActionState::open;
  std::vector<std::string> evidence;  ///< that it is done: links, files, short texts
  /// The overall's low end that was foretold with this and all before it done.
  std::optional<double> low_end_after;
  Place place = {};  ///< its id

  [[nodiscard]] bool is_over() const {
    return state == ActionState::done || state == ActionState::dropped;
  }
  [[nodiscard]] bool is_overdue(Date today) const { return !is_over() && due && *due < today; }
  /// Said to be done, and nothing shows it.
  [[nodiscard]] bool is_claimed() const { return state == ActionState::done && evidence.empty(); }
};

/// A roadmap as a file: readiness/actions@1.
struct ActionList {
  std::string questionnaire, unit;
  std::optional<Date> from;       ///< the day of the answers that it was made of
  std::optional<double> low_end;  ///< of the overall on that day
  std::vector<PlannedAction> actions;
  Place unit_place = {};  ///< where the unit is named; of the file where none is

  /// Whether it is this unit's; one that names no unit is anybody's.
  [[nodiscard]] bool is_of(std::string_view other) const;
  [[nodiscard]] std::size_t count(ActionState state) const;
  /// Done and with evidence; the other done ones are only claimed.
  [[nodiscard]] std::size_t proven() const;
  [[nodiscard]] std::size_t overdue(Date today) const;
};

/// Reads a document that claims to be such a list. Problems: those of its shape, S0101 an id that
/// is there twice.
[[nodiscard]] std::optional<ActionList> read_actions(const Document& document,
                                                     Diagnostics& diagnostics);

[[nodiscard]] std::string actions_yaml(const ActionList& list);

/// What somebody says of one action.
struct ActionNews {
  std::string id;
  std::optional<ActionState> state;
  std::string evidence;  ///< one more; may be empty
};

/// The text of the file with this in its place; all else stays byte for byte. S0102 where there is
/// no such action, S0103 where the file is laid out in a way that cannot be edited in place.
[[nodiscard]] std::optional<std::string> with_news(const Document& document, const ActionNews& news,
                                                   Diagnostics& diagnostics);

[[nodiscard]] Shape actions_shape();  ///< readiness/actions@1

}  // namespace readiness::actions
