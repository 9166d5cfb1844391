#pragma once

#include "base/modules.hpp"

#include <compare>
#include <cstddef>
#include <utility>
#include <vector>

namespace readiness::base {

/// A typed position in a `Table`, so that a question's index cannot be used for a dimension.
template <class Tag>
struct Id {
  std::size_t value = 0;
  auto operator<=>(const Id&) const = default;
};

/// A vector that is indexed by its own kind of id only.
template <class Key, class T>
class Table {
 public:
  Table() = default;
  explicit Table(std::size_t size, T fill = {}) : rows_(size, fill) {}

  Key add(T row) {
    rows_.push_back(std::move(row));
    return Key{rows_.size() - 1};
  }
  [[nodiscard]] typename std::vector<T>::reference operator[](Key key) { return rows_[key.value]; }
  [[nodiscard]] typename std::vector<T>::const_reference operator[](Key key) const {
    return rows_[key.value];
  }
  [[nodiscard]] std::size_t size() const { return rows_.size(); }
  [[nodiscard]] bool empty() const { return rows_.empty(); }
  [[nodiscard]] auto begin() { return rows_.begin(); }
  [[nodiscard]] auto end() { return rows_.end(); }
  [[nodiscard]] auto begin() const { return rows_.begin(); }
  [[nodiscard]] auto end() const { return rows_.end(); }

  /// All ids in order.
  [[nodiscard]] std::vector<Key> ids() const {
    std::vector<Key> keys;
    keys.reserve(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) keys.push_back(Key{i});
    return keys;
  }

  bool operator==(const Table&) const = default;

 private:
  std::vector<T> rows_;
};

}  // namespace readiness::base
