#pragma once

#include "base/modules.hpp"

#include <compare>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace readiness::base {

/// A typed position in a `Table`, so that a question's index cannot be used for a dimension.
template <class Tag>
struct Id {
  std::size_t value = 0;
  auto operator<=>(const Id&) const = default;
};

/// The ids of a table in order, which take no memory; a vector of them where somebody keeps one.
template <class Key>
class IdRange {
 public:
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Key;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = Key;

    Iterator() = default;
    explicit Iterator(std::size_t at) : at_(at) {}
    Key operator*() const { return Key{at_}; }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    Iterator operator++(int) { return Iterator(at_++); }
    bool operator==(const Iterator&) const = default;

   private:
    std::size_t at_ = 0;
  };

  explicit IdRange(std::size_t size) : size_(size) {}
  [[nodiscard]] Iterator begin() const { return Iterator(0); }
  [[nodiscard]] Iterator end() const { return Iterator(size_); }
  [[nodiscard]] std::size_t size() const { return size_; }
  operator std::vector<Key>() const { return {begin(), end()}; }

 private:
  std::size_t size_;
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
  [[nodiscard]] IdRange<Key> ids() const { return IdRange<Key>(rows_.size()); }

  bool operator==(const Table&) const = default;

 private:
  std::vector<T> rows_;
};

}  // namespace readiness::base
