#pragma once

// What the tests of lines share: none is too long, and no word is broken.

#include "base/text.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace readiness::sample {

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

inline std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  for (const char byte : text + " ") {
    if (byte != ' ' && byte != '\n') {
      word += byte;
    } else if (!word.empty()) {
      words.push_back(word);
      word.clear();
    }
  }
  return words;
}

/// No line is wider than the terminal, and the words are those of a terminal without an edge.
inline void check_lines(const std::string& narrow, const std::string& endless, int width) {
  for (const std::string& line : lines_of(narrow)) {
    CAPTURE(line);
    CHECK(display_width(line) < width);
  }
  CHECK(words_of(narrow) == words_of(endless));
}

}  // namespace readiness::sample
