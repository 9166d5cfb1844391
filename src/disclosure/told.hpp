#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <cstdint>
#include <optional>
#include <utility>

namespace readiness::disclosure {

// What may be told of people who answer without a name. They were promised that nobody can tell
// them apart, so their figures pass through the rules of this module, wherever they are shown.

/// No smaller group is shown, counts in a score, or may be worked out from what is shown.
constexpr std::size_t smallest_group = 5;
/// From this many, a sensitive question is shown as any other, and a figure with its spread: below,
/// a few who know their own answers could solve for the others'.
constexpr std::size_t smallest_detail = 10;

/// Somebody, and too few to be told of.
[[nodiscard]] constexpr bool is_few(std::uint64_t people) {
  return people > 0 && people < smallest_group;
}

/// How many people of a role it takes for anything of theirs to count or to be said.
[[nodiscard]] int fewest_to_hear(const Role& role);

/// A figure of people, or nothing where a rule withholds it. Only the rules below make one that
/// holds something, so a new output cannot print a figure that nobody let through.
template <class T>
class Told {
 public:
  Told() = default;  ///< withheld
  explicit operator bool() const { return figure_.has_value(); }
  [[nodiscard]] const T& operator*() const { return *figure_; }
  [[nodiscard]] const T* operator->() const { return &*figure_; }
  /// For formats that write a withheld figure as nothing.
  [[nodiscard]] const std::optional<T>& or_nothing() const { return figure_; }
  bool operator==(const Told&) const = default;

 private:
  explicit Told(T figure) : figure_(std::move(figure)) {}
  template <class U>
  friend Told<U> told_from(std::size_t fewest, std::uint64_t people, U figure);

  std::optional<T> figure_;
};

template <class T>
[[nodiscard]] Told<T> told_from(std::size_t fewest, std::uint64_t people, T figure) {
  return people >= fewest ? Told<T>(std::move(figure)) : Told<T>();
}

/// A figure of so many people without names.
template <class T>
[[nodiscard]] Told<T> told_of_group(std::uint64_t people, T figure) {
  return told_from(smallest_group, people, std::move(figure));
}

/// How far they lie apart: a deviation, a standard error, an interval.
template <class T>
[[nodiscard]] Told<T> told_in_detail(std::uint64_t people, T figure) {
  return told_from(smallest_detail, people, std::move(figure));
}

/// A figure of people who answer by name, or of nobody.
template <class T>
[[nodiscard]] Told<T> told_by_name(T figure) {
  return told_from(0, 0, std::move(figure));
}

/// How many people did something: nobody, or a group.
[[nodiscard]] Told<int> told_count(int people);

}  // namespace readiness::disclosure
