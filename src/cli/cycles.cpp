#include "cli/cycles.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

namespace readiness::cli {
namespace {

/// The folder and all around it, as far as its path says, the innermost first.
std::vector<std::string> folders_around(const std::string& folder) {
  std::vector<std::string> all;
  for (std::filesystem::path path = folder; !path.empty(); path = path.parent_path()) {
    all.push_back(path.string());
    if (path == path.parent_path()) break;
  }
  all.emplace_back();
  return all;
}

}  // namespace

std::vector<std::optional<std::string>> cycles_of(const std::vector<CycleMember>& members) {
  std::map<std::string, std::set<std::string>> named;  // in a folder or below it
  for (const CycleMember& member : members)
    if (!member.cycle.empty())
      for (const std::string& folder : folders_around(member.folder))
        named[folder].insert(member.cycle);
  std::vector<std::optional<std::string>> cycles;
  for (const CycleMember& member : members) {
    std::optional<std::string> cycle = member.cycle;
    if (member.cycle.empty())
      for (const std::string& folder : folders_around(member.folder)) {
        const auto here = named.find(folder);
        if (here == named.end()) continue;
        cycle = here->second.size() == 1 ? std::optional(*here->second.begin()) : std::nullopt;
        break;
      }
    cycles.push_back(std::move(cycle));
  }
  return cycles;
}

std::vector<std::string> in_order(const std::vector<CycleMember>& members,
                                  const std::vector<std::optional<std::string>>& cycles) {
  std::map<std::string, Date> newest;
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (!cycles[i]) continue;
    const auto [known, is_new] = newest.try_emplace(*cycles[i], members[i].newest);
    if (!is_new) known->second = std::max(known->second, members[i].newest);
  }
  std::vector<std::pair<Date, std::string>> dated;
  for (const auto& [cycle, day] : newest) dated.emplace_back(day, cycle);
  std::sort(dated.begin(), dated.end());
  std::vector<std::string> names;
  for (auto& [day, cycle] : dated) names.push_back(std::move(cycle));
  return names;
}

}  // namespace readiness::cli
