#include "policy/versions.hpp"

#include "base/number.hpp"
#include "scoring/pool.hpp"
#include "scoring/voices.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace readiness::policy {

namespace {

using Numbers = std::array<long, 4>;

std::optional<Numbers> numbers_of(std::string_view text) {
  Numbers numbers{};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const std::size_t dot = std::min(text.find('.'), text.size());
    const auto number = parse_integer(text.substr(0, dot));
    if (!number || *number < 0) return std::nullopt;
    numbers[i] = *number;
    if (dot == text.size()) return numbers;
    text.remove_prefix(dot + 1);
  }
  return std::nullopt;
}

std::optional<bool> holds(const Numbers& version, std::string_view part) {
  const std::string_view sign = part.substr(0, part.find_first_not_of("<>="));
  const auto bound = numbers_of(part.substr(sign.size()));
  if (!bound) return std::nullopt;
  if (sign == ">=") return version >= *bound;
  if (sign == ">") return version > *bound;
  if (sign == "<=") return version <= *bound;
  if (sign == "<") return version < *bound;
  if (sign == "=" || sign.empty()) return version == *bound;
  return std::nullopt;
}

}  // namespace

std::optional<bool> version_in(std::string_view version, std::string_view range) {
  const auto numbers = numbers_of(version);
  bool all = true, any = false;
  while (!range.empty()) {
    const std::size_t end = std::min(range.find(' '), range.size());
    const std::string_view part = range.substr(0, end);
    range.remove_prefix(std::min(end + 1, range.size()));
    if (part.empty()) continue;
    const auto one = numbers ? holds(*numbers, part) : std::nullopt;
    if (!one) return std::nullopt;
    all = all && *one;
    any = true;
  }
  return any ? std::optional(all) : std::nullopt;
}

namespace {

std::optional<Scorecard> card_without(const Assessment& assessment,
                                      const std::vector<RoleId>& left_out) {
  std::vector<Response> others;
  for (const Response& response : assessment.voices)
    if (std::find(left_out.begin(), left_out.end(), response.role) == left_out.end())
      others.push_back(response);
  if (others.empty()) return std::nullopt;
  return score(*assessment.questionnaire, Voices(others), assessment.card.as_of);
}

}  // namespace

ComparableCards comparable_cards(const Assessment& before, const Assessment& after) {
  ComparableCards cards;
  const Questionnaire& questionnaire = *after.questionnaire;
  const bool is_unit = before.unit || after.unit;
  for (const RoleId role : questionnaire.roles.ids())
    if (is_unit && !questionnaire.roles[role].named &&
        tells_who_moved(members_of(questionnaire, before.voices, role, before.card.as_of),
                        members_of(questionnaire, after.voices, role, after.card.as_of)))
      cards.withheld.push_back(role);
  if (cards.withheld.empty()) return {before.card, after.card, {}};
  cards.before = card_without(before, cards.withheld);
  cards.after = card_without(after, cards.withheld);
  return cards;
}

}  // namespace readiness::policy
