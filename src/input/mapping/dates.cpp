#include "input/mapping/dates.hpp"

#include "base/month_names.hpp"
#include "base/number.hpp"
#include "base/spreadsheet_day.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace readiness::input {
namespace {

/// A part of a date: a number, or a month in words.
struct DatePart {
  int number = -1;
  bool is_month = false;
  std::size_t digits = 0;
};

std::optional<DatePart> take_part(std::string_view& text) {
  constexpr std::string_view between = " .,/-\t";
  text.remove_prefix(std::min(text.find_first_not_of(between), text.size()));
  DatePart part;
  if (!text.empty() && is_digit(text.front())) {
    part.number = 0;
    for (; part.digits < text.size() && is_digit(text[part.digits]); ++part.digits)
      if (part.digits < 4) part.number = part.number * 10 + (text[part.digits] - '0');
    if (part.digits > 4) return std::nullopt;
    text.remove_prefix(part.digits);
    return part;
  }
  std::size_t size = 0;
  while (size < text.size() && is_letter(text[size])) ++size;
  const auto month = month_named(text.substr(0, size));
  if (!month) return std::nullopt;
  part.number = *month;
  part.is_month = true;
  text.remove_prefix(size);
  return part;
}

}  // namespace

std::optional<DateOrder> DateOrder::read(std::string_view format) {
  DateOrder order;
  order.is_told = true;
  if (format == "serial") {
    order.is_serial = true;
    return order;
  }
  order.parts.clear();
  for (const char byte : format) {
    if (!is_letter(byte)) continue;
    const char part = to_upper(byte);
    if (!order.parts.ends_with(part)) order.parts += part;  // YYYY-MM-DD
  }
  std::string sorted = order.parts;
  std::sort(sorted.begin(), sorted.end());
  return sorted == "DMY" ? std::optional(order) : std::nullopt;
}

std::optional<Date> read_date(std::string_view text, const DateOrder& order) {
  if (order.is_serial) {
    const auto number = parse_number(trimmed(text));
    return number ? date_of_spreadsheet(*number) : std::nullopt;
  }
  std::string_view rest = text;
  int year = 0, month = 0, day = 0;
  std::array<DatePart, 3> found{};
  for (DatePart& part : found) {
    const auto taken = take_part(rest);
    if (!taken) return std::nullopt;
    part = *taken;
  }
  if (!rest.empty() && is_digit(rest.front())) return std::nullopt;
  // a month in words says which one it is, wherever it stands: Nov 23, 2026
  std::string parts = order.parts;
  const bool has_word = found[0].is_month || found[1].is_month || found[2].is_month;
  if (!order.is_told && !has_word && found[0].digits != 4) return std::nullopt;
  for (std::size_t i = 0; i < found.size(); ++i)
    if (found[i].is_month && parts[i] != 'M') std::swap(parts[i], parts[parts.find('M')]);
  for (std::size_t i = 0; i < found.size(); ++i)
    if (found[i].digits == 4 && parts[i] != 'Y') {
      if (order.is_told && !has_word) return std::nullopt;
      std::swap(parts[i], parts[parts.find('Y')]);
    }
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (parts[i] == 'Y') year = found[i].digits == 2 ? 2000 + found[i].number : found[i].number;
    if (parts[i] == 'M') month = found[i].number;
    if (parts[i] == 'D') day = found[i].number;
  }
  return parse_date(fmt::format("{:04}-{:02}-{:02}", year, month, day));
}

bool looks_like_short_date(std::string_view text) {
  std::string_view rest = trimmed(text);
  if (rest.find('-') == std::string_view::npos) return false;
  const auto first = take_part(rest);
  const auto second = first ? take_part(rest) : std::nullopt;
  return second && rest.empty() && first->is_month != second->is_month;
}

}  // namespace readiness::input
