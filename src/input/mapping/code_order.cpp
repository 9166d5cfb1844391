#include "input/mapping/code_order.hpp"

#include "base/names.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>

namespace readiness::input {
namespace {

constexpr std::size_t most_letters = 2;
constexpr std::size_t most_digits = 6;

struct NumberedCode {
  std::string letters;
  std::size_t digits = 0;
  long number = 0;
};

std::optional<NumberedCode> numbered(std::string_view word) {
  const std::size_t digit = word.find_first_of("0123456789");
  if (digit == std::string_view::npos || digit > most_letters) return std::nullopt;
  const std::string_view digits = word.substr(digit);
  const std::string_view letters = word.substr(0, digit);
  const bool are_letters = std::all_of(letters.begin(), letters.end(), is_letter);
  if (!are_letters || digits.size() > most_digits ||
      digits.find_first_not_of("0123456789") != std::string_view::npos)
    return std::nullopt;
  return NumberedCode{std::string(letters), digits.size(), std::atol(std::string(digits).c_str())};
}

std::string written_like(const NumberedCode& like, long number) {
  std::string digits = std::to_string(number);
  // only zeros in front tell that a width is kept
  const bool is_padded = like.digits > std::to_string(like.number).size();
  if (is_padded && digits.size() < like.digits) digits.insert(0, like.digits - digits.size(), '0');
  return like.letters + digits;
}

}  // namespace

bool is_code(std::string_view word) { return numbered(word).has_value(); }

WordList codes_in_order(const std::vector<std::string>& seen, const std::vector<std::string>& ids) {
  constexpr std::size_t stray = 2;  // codes that stand for nothing
  std::map<long, std::string> codes;
  std::optional<NumberedCode> like;
  for (const std::string& word : seen)
    if (const auto code = numbered(word)) {
      codes.emplace(code->number, word);
      if (!like || code->digits > std::to_string(code->number).size()) like = code;
    }
  WordList list;
  if (codes.empty() || codes.size() > ids.size() + stray) return list;
  const long first = codes.begin()->first <= 1 ? codes.begin()->first : 1;
  const bool is_dense = codes.rbegin()->first - first < static_cast<long>(ids.size());
  if (is_dense) {
    for (std::size_t i = 0; i < ids.size(); ++i)
      list.emplace_back(written_like(*like, first + static_cast<long>(i)), ids[i]);
    return list;
  }
  if (codes.size() < ids.size()) return list;
  for (const auto& [number, word] : codes)
    if (list.size() < ids.size()) list.emplace_back(word, ids[list.size()]);
  return list;
}

WordList first_letters(const std::vector<std::string>& seen, const std::vector<std::string>& ids) {
  WordList list;
  for (const std::string& word : seen) {
    const std::string letter = folded_name(word);
    if (letter.size() != 1 || !is_letter(letter.front())) continue;
    std::optional<std::string> meant;
    long found = 0;
    for (const std::string& id : ids)
      if (folded_name(id).starts_with(letter)) {
        meant = id;
        ++found;
      }
    if (found == 1) list.emplace_back(word, *meant);
  }
  return list;
}

}  // namespace readiness::input
