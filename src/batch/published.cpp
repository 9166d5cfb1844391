#include "batch/published.hpp"

#include "base/contains.hpp"
#include "base/number.hpp"
#include "document/shape/shape.hpp"
#include "questionnaire/made_with.hpp"

#include <algorithm>

namespace readiness::batch {
namespace {

/// Of one that says nothing it is not known, so it counts as told.
bool is_withheld(const Node* figure) { return figure && text_at(*figure, "withheld") == "true"; }

std::uint64_t count_at(const Node& node) {
  return static_cast<std::uint64_t>(std::max(0L, parse_integer(text_at(node, "n")).value_or(0)));
}

Published::Group group_of(const Node& node, const Questionnaire& questionnaire) {
  Published::Group group;
  group.respondents = count_at(node);
  const bool is_whole = text_at(node, "withheld") == "true";
  group.withheld.push_back(is_whole || is_withheld(node.find("overall")));
  const Node* dimensions = node.find("dimensions");
  for (const Dimension& dimension : questionnaire.dimensions)
    group.withheld.push_back(is_whole ||
                             is_withheld(dimensions ? dimensions->find(dimension.id) : nullptr));
  return group;
}

Published::Group unit_of(const Node& node, const Questionnaire& questionnaire) {
  Published::Group group;
  group.respondents = count_at(node);  // of one of which nothing is told
  bool is_told = false;
  if (const Node* people = node.find("people"))
    for (const Node& role : people->items) {
      group.respondents += count_at(role);
      const auto id = find_by_id(questionnaire.roles, text_at(role, "role"));
      is_told =
          is_told || (text_at(role, "heard") == "true" && id && !questionnaire.roles[*id].named);
    }
  group.withheld.assign(1 + questionnaire.dimensions.size(), !is_told);
  return group;
}

Published groups_in(const Node& root, const Questionnaire& questionnaire) {
  Published published;
  published.group_by = list_at(root, "group_by");
  if (const Node* groups = root.find("groups"))
    for (const Node& node : groups->items) {
      GroupKey key = list_at(node, "key");
      std::vector<std::string> names = list_at(node, "joins");
      if (names.empty() && !key.empty()) names.push_back(key.front());
      for (const std::string& name : names) {
        if (!key.empty()) key.front() = name;
        published.places.emplace(key, published.groups.size());
      }
      published.groups.push_back(group_of(node, questionnaire));
    }
  return published;
}

Published units_in(const Node& root, const Questionnaire& questionnaire) {
  Published published;
  published.group_by = {"unit"};
  published.tells_questions = true;
  for (const char* list : {"units", "withheld"})
    if (const Node* units = root.find(list))
      for (const Node& node : units->items) {
        published.places.emplace(GroupKey{text_at(node, "unit")}, published.groups.size());
        published.groups.push_back(unit_of(node, questionnaire));
      }
  return published;
}

}  // namespace

std::optional<std::size_t> Published::place_of(const GroupKey& key,
                                               const std::vector<std::string>& names) const {
  const auto found = places.find(part_of_key(key, names, group_by));
  return found == places.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Published> read_published(const Document& document,
                                        const Questionnaire& questionnaire,
                                        Diagnostics& diagnostics) {
  const Node& root = document.root;
  const Node* made_with = root.find("questionnaire");
  const std::string schema = text_at(root, "schema");
  Published published;
  if (schema == "readiness/batch@2") published = groups_in(root, questionnaire);
  if (schema == "readiness/portfolio@1") published = units_in(root, questionnaire);
  if (published.group_by.empty() || published.groups.empty() || !made_with) {
    diagnostics.error("B0130", document.source.whole_file(),
                      "this is no result of `readiness batch` with groups, nor one of `readiness "
                      "report` of many units",
                      "name one that `readiness batch ... --group-by NAME --format json` wrote");
    return std::nullopt;
  }
  if (!is_made_with(*made_with, questionnaire)) {
    diagnostics.error("B0131", document.source.place(made_with->span),
                      "this result was made with another questionnaire or scoring",
                      "its figures do not combine with these: leave --with-published out");
    return std::nullopt;
  }
  return published;
}

std::vector<std::string> joined_names(const std::vector<std::string>& first,
                                      const std::vector<std::string>& second) {
  std::vector<std::string> all = first;
  for (const std::string& name : second)
    if (!contains(first, name)) all.push_back(name);
  return all;
}

GroupKey part_of_key(const GroupKey& key, const std::vector<std::string>& names,
                     const std::vector<std::string>& wanted) {
  GroupKey part;
  for (const std::string& name : wanted)
    part.push_back(
        key[static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin())]);
  return part;
}

Tally regrouped(const Tally& tally, const std::vector<std::string>& group_by) {
  Tally coarse = tally;
  coarse.group_by = group_by;
  coarse.groups.clear();
  for (const auto& [key, group] : tally.groups)
    coarse.groups[part_of_key(key, tally.group_by, group_by)].add(group);
  return coarse;
}

bool is_about(const Published& published, const Tally& tally) {
  std::vector<std::uint64_t> respondents(published.groups.size(), 0);
  for (const auto& [key, group] : tally.groups) {
    const auto place = published.place_of(key, tally.group_by);
    if (!place) return false;
    respondents[*place] += group.respondents;
  }
  for (std::size_t i = 0; i < respondents.size(); ++i)
    if (respondents[i] != published.groups[i].respondents) return false;
  return true;
}

std::uint64_t people_not_told(const Published& published, const Tally& tally) {
  std::uint64_t people = 0;
  for (const auto& [key, group] : tally.groups) {
    const Published::Group& of = published.groups[*published.place_of(key, tally.group_by)];
    if (!contains(of.withheld, false)) people += group.unnamed;
  }
  return people;
}

}  // namespace readiness::batch
