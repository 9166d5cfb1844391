#pragma once

#include "base/modules.hpp"

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace readiness::input {

/// What words mean that may come again: answers have many rows and few words. The word that was
/// met last in each of a few places is tried first; its place is found without reading the whole
/// word. Once there are too many words, all of them are forgotten.
template <class Meaning>
class KnownWords {
 public:
  /// Null where the word, which is not empty, is not known. Good until the next one is added.
  [[nodiscard]] Meaning* find(std::string_view word) {
    typename Words::pointer& last = last_at(word);
    if (last && last->first == word) return &last->second;
    const auto found = words_.find(word);
    if (found == words_.end()) return nullptr;
    last = &*found;
    return &last->second;
  }

  Meaning& add(std::string_view word, Meaning meaning) {
    if (words_.size() >= most) {
      words_.clear();
      last_ = {};
    }
    const auto added = words_.emplace(std::string(word), std::move(meaning)).first;
    last_at(word) = &*added;
    return added->second;
  }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };
  using Words = std::unordered_map<std::string, Meaning, Hash, std::equal_to<>>;
  static constexpr std::size_t most = 4096;

  typename Words::pointer& last_at(std::string_view word) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(word[at]); };
    return last_[(word.size() + byte(0) + 8U * byte(word.size() - 1)) % last_.size()];
  }

  Words words_;
  std::array<typename Words::pointer, 32> last_ = {};
};

}  // namespace readiness::input
