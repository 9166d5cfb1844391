#include "base/suggest.hpp"

#include "base/names.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace readiness::base {
namespace {

constexpr std::size_t longest_word = 200;

/// In small letters. A letter beyond ASCII is one sign, however many bytes it has: often it is one
/// that only looks like ours.
std::string lower(std::string_view word) {
  constexpr char other_letter = '\x80';
  std::string text;
  for (const char byte : word) {
    const auto value = static_cast<unsigned char>(byte);
    if (value < 0x80)
      text += to_lower(byte);
    else if (value >= 0xc0)
      text += other_letter;
  }
  return text;
}

/// Optimal string alignment: insert, delete, replace or swap neighbours, one each.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before_last.swap(last);
    last.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
  }
  return row[b.size()];
}

}  // namespace

std::optional<std::string> nearest(std::string_view wanted, const std::vector<std::string>& names) {
  if (wanted.size() > longest_word) return std::nullopt;
  const std::string word = lower(wanted);
  std::optional<std::string> best;
  std::size_t best_distance = longest_word;
  for (const std::string& name : names) {
    if (name.size() > longest_word) continue;
    const std::size_t longer = std::max(word.size(), name.size());
    const std::size_t limit = std::max<std::size_t>(longer / 3, 1);
    const std::size_t distance = edit_distance(word, lower(name));
    // a distance of the whole length means that not one letter agrees
    if (distance > limit || distance >= longer || distance >= best_distance) continue;
    best = name;
    best_distance = distance;
  }
  return best;
}

std::string did_you_mean(std::string_view wanted, const std::vector<std::string>& names,
                         std::string_view otherwise) {
  const auto name = nearest(wanted, names);
  if (!name) return std::string(otherwise);
  const std::vector<std::string> signs = beyond_ascii(wanted);
  const bool is_lookalike = !signs.empty() && beyond_ascii(*name).empty();
  return "did you mean `" + *name + "`" +
         (is_lookalike ? ", without " + enumerated(signs) : std::string()) + "?";
}

std::string choices_text(std::string_view they_are, const std::vector<std::string>& names,
                         std::string_view there_is_none) {
  return names.empty() ? std::string(there_is_none)
                       : std::string(they_are) + " " + enumerated(names);
}

}  // namespace readiness::base
