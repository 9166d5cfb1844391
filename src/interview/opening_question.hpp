#pragma once

#include "base/modules.hpp"
#include "base/number.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace readiness::interview {

/// Something asked once, before the questions: the role, or what the answers are about.
struct OpeningQuestion {
  enum class Kind { choice, text, whole_number, date };
  Kind kind = Kind::text;
  std::string text;
  std::vector<std::string> choices;
  /// Of a choice its number, counted from 1.
  std::string reply;      ///< what Enter means at first; in the end what was replied; may be empty
  std::string name = {};  ///< of the reply, where it stays in sight: "Team"
  /// Of a text: why it is no reply, as a sentence; empty where it is one. Null: every text is.
  std::function<std::string(const std::string& text)> fault = nullptr;

  /// The index of the choice that was replied; 0 as long as none was.
  [[nodiscard]] std::size_t chosen() const {
    return static_cast<std::size_t>(parse_integer(reply).value_or(1)) - 1;
  }
};

/// The word with which a choice such as "Yes, go on" begins, which means it as well; else empty.
[[nodiscard]] inline std::string yes_or_no_in(const std::string& choice) {
  for (const char* word : {"Yes", "No"})
    if (choice.starts_with(std::string(word) + ",")) return word;
  return {};
}

}  // namespace readiness::interview
