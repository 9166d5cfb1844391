#pragma once

#include "base/modules.hpp"
#include "rulepage/page_text.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::rulepage {

/// Words to be found in their order. Written as `use|apply your? good ~1 judg*`: either of several
/// words, one that may be missing, up to so many between, the beginning of a word; `@set` is any
/// word of a set; `<mail>`, `<link>`, `<date>`, `<number>`, `<phone>` are kinds of words,
/// `<capital>` is a name, and `<colon>`, `<parenthesis>`, `<end>` ask what follows the word before.
struct WordPattern {
  struct Part {
    std::vector<std::string> any;  ///< as written: `judg*`
    bool is_optional = false;
    int gap = 0;  ///< up to so many words may stand before the next part
  };
  std::vector<Part> parts;
  bool is_lead = false;  ///< it asks for an end: for what leads to a sentence, not for one
};

/// The words of a set; null where there is none of that name.
using WordSets = std::function<const std::vector<std::string>*(std::string_view name)>;

/// A pattern; nothing, with what is wrong with it, where it is none.
[[nodiscard]] std::optional<WordPattern> parse_pattern(std::string_view text, const WordSets& sets,
                                                       std::string& problem);

/// The words that the pattern covers from `at` on, within `within`; nothing where it does not
/// begin there. Of several endings the nearest.
[[nodiscard]] std::optional<WordRange> match_at(const WordPattern& pattern, const PageText& page,
                                                std::size_t at, WordRange within);

/// The first match within these words.
[[nodiscard]] std::optional<WordRange> find_in(const WordPattern& pattern, const PageText& page,
                                               WordRange within);
[[nodiscard]] std::optional<WordRange> find_any(const std::vector<WordPattern>& patterns,
                                                const PageText& page, WordRange within);

/// Whether one of them begins these words.
[[nodiscard]] bool begins_with_any(const std::vector<WordPattern>& patterns, const PageText& page,
                                   WordRange words);

/// Whether a written word, as `judg*`, is this one.
[[nodiscard]] bool fits(std::string_view written, const PageWord& word);

}  // namespace readiness::rulepage
