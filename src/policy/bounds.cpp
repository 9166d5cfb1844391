#include "policy/bounds.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

namespace readiness::policy {
namespace {

constexpr long most_days = 100'000;

std::optional<double> read_level(std::string_view text, const Questionnaire& questionnaire) {
  if (const auto level = find_by_id(questionnaire.levels, text))
    return static_cast<double>(level->value + 1);
  const auto number = parse_integer(text);
  return number ? std::optional(static_cast<double>(*number)) : std::nullopt;
}

std::optional<double> read_count(std::string_view text) {
  const auto number = parse_integer(text);
  return number && *number >= 0 ? std::optional(static_cast<double>(*number)) : std::nullopt;
}

}  // namespace

std::optional<int> read_days(std::string_view text) {
  if (text.ends_with('d')) text.remove_suffix(1);
  const auto days = parse_integer(text);
  if (!days || *days < 0 || *days > most_days) return std::nullopt;
  return static_cast<int>(*days);
}

std::optional<double> read_share(std::string_view text) {
  const bool in_percent = text.ends_with('%');
  if (in_percent) text.remove_suffix(1);
  const auto number = parse_number(text);
  if (!number) return std::nullopt;
  const double share = in_percent ? *number / 100 : *number;
  return share >= 0 && share <= 1 ? std::optional(share) : std::nullopt;
}

std::optional<double> read_bound(MetricUnit unit, std::string_view text,
                                 const Questionnaire& questionnaire) {
  switch (unit) {
    case MetricUnit::score:
      return parse_number(text);
    case MetricUnit::level:
      return read_level(text, questionnaire);
    case MetricUnit::count:
    case MetricUnit::presence:
      return read_count(text);
    case MetricUnit::share:
      return read_share(text);
    case MetricUnit::days:
      if (const auto days = read_days(text)) return *days;
      return std::nullopt;
  }
  return std::nullopt;
}

std::string how_written(MetricUnit unit, const Questionnaire& questionnaire) {
  switch (unit) {
    case MetricUnit::score:
      return "write a number";
    case MetricUnit::level:
      return "write the id or the number of a level: " +
             enumerated(names_in(questionnaire.levels), "or");
    case MetricUnit::count:
    case MetricUnit::presence:
      return "write a whole number";
    case MetricUnit::share:
      return "write a share such as 90% or 0.9";
    case MetricUnit::days:
      return "write a number of days such as 180d";
  }
  return {};
}

}  // namespace readiness::policy
