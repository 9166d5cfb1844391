#include "base/written_date.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <array>
#include <string>
#include <vector>

namespace readiness::base {
namespace {

constexpr std::array<std::string_view, 12> month_names = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

/// By its name or the beginning of it, from three letters on.
std::optional<int> month_named(const std::string& word) {
  for (std::size_t i = 0; i < month_names.size(); ++i)
    if (word.size() >= 3 && month_names[i].starts_with(word)) return static_cast<int>(i) + 1;
  return std::nullopt;
}

/// The words between any of these signs.
std::vector<std::string> words_between(const std::string& text, std::string_view signs) {
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find_first_of(signs, begin), text.size());
    if (end > begin) words.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

/// `5` and `05`.
std::optional<int> small_number(const std::string& word) {
  if (word.empty() || word.size() > 4) return std::nullopt;
  const bool has_zero = word.size() == 2 && word.front() == '0';
  const auto number = parse_integer(has_zero ? word.substr(1) : word);
  return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

struct Parts {
  std::optional<int> day, month, year;
};

/// Day first with full stops; a month in words says itself what it is.
std::optional<Parts> parts_in(const std::string& text) {
  Parts parts;
  const bool has_stops = text.find_first_not_of("0123456789.") == std::string::npos;
  const std::vector<std::string> words = words_between(text, has_stops ? "." : " ,.-");
  if (words.size() < 2 || words.size() > 3) return std::nullopt;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (const auto month = month_named(words[i]); month && !parts.month) {
      parts.month = month;
      continue;
    }
    const auto number = small_number(words[i]);
    if (!number) return std::nullopt;
    if (words[i].size() == 4)
      parts.year = number;
    else if (!parts.day)
      parts.day = number;
    else if (has_stops && !parts.month)
      parts.month = number;
    else
      return std::nullopt;
  }
  if (!parts.day || !parts.month) return std::nullopt;
  return parts;
}

std::optional<Date> date_in(const Parts& parts, int year) {
  return parse_date(fmt::format("{:04}-{:02}-{:02}", year, *parts.month, *parts.day));
}

}  // namespace

std::optional<Date> parse_written_date(std::string_view text, Date today, Lies lies) {
  if (const auto date = parse_date(text)) return date;
  const std::string small = lower_case(text);
  if (small == "today") return today;
  if (small == "yesterday") return today - 1;
  if (small == "tomorrow" && lies == Lies::ahead) return today + 1;
  const auto parts = parts_in(small);
  if (!parts) return std::nullopt;
  if (parts->year) return date_in(*parts, *parts->year);
  const int year = *small_number(to_text(today).substr(0, 4));
  const int step = lies == Lies::before ? -1 : 1;
  // 29 February comes every fourth year, and is left out once in eight
  for (int offset = 0; offset <= 8; ++offset) {
    const auto date = date_in(*parts, year + step * offset);
    if (date && (lies == Lies::before ? *date <= today : *date >= today)) return date;
  }
  return std::nullopt;
}

}  // namespace readiness::base
