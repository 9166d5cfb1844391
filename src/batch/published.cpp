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

Published::Group group_of(const Node& node, const Questionnaire& questionnaire) {
  Published::Group group;
  group.key = list_at(node, "key");
  group.respondents =
      static_cast<std::uint64_t>(std::max(0L, parse_integer(text_at(node, "n")).value_or(0)));
  const bool is_whole = text_at(node, "withheld") == "true";
  group.withheld.push_back(is_whole || is_withheld(node.find("overall")));
  const Node* dimensions = node.find("dimensions");
  for (const Dimension& dimension : questionnaire.dimensions)
    group.withheld.push_back(is_whole ||
                             is_withheld(dimensions ? dimensions->find(dimension.id) : nullptr));
  return group;
}

}  // namespace

std::optional<Published> read_published(const Document& document,
                                        const Questionnaire& questionnaire,
                                        Diagnostics& diagnostics) {
  const Node& root = document.root;
  const Node* groups = root.find("groups");
  const Node* made_with = root.find("questionnaire");
  Published published;
  published.group_by = list_at(root, "group_by");
  if (text_at(root, "schema") != "readiness/batch@2" || published.group_by.empty() || !groups ||
      !made_with) {
    diagnostics.error("B0130", document.source.whole_file(),
                      "this is no result of `readiness batch` with groups",
                      "name one that `readiness batch ... --group-by NAME --format json` wrote");
    return std::nullopt;
  }
  if (!is_made_with(*made_with, questionnaire)) {
    diagnostics.error("B0131", document.source.place(made_with->span),
                      "this result was made with another questionnaire or scoring",
                      "its figures do not combine with these: leave --with-published out");
    return std::nullopt;
  }
  for (const Node& node : groups->items) published.groups.push_back(group_of(node, questionnaire));
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
  const Tally same = regrouped(tally, published.group_by);
  return same.groups.size() == published.groups.size() &&
         std::all_of(
             published.groups.begin(), published.groups.end(), [&](const Published::Group& group) {
               const auto found = same.groups.find(group.key);
               return found != same.groups.end() && found->second.respondents == group.respondents;
             });
}

}  // namespace readiness::batch
