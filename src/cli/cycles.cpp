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

/// Which cycles are named in each folder.
class NamedCycles {
 public:
  explicit NamedCycles(const std::vector<CycleMember>& members) {
    for (const CycleMember& member : members) {
      if (member.cycle.empty()) continue;
      all_.insert(member.cycle);
      in_[member.folder].insert(member.cycle);
      for (const std::string& folder : folders_around(member.folder))
        in_or_below_[folder].insert(member.cycle);
    }
  }

  [[nodiscard]] std::optional<std::string> of(const std::string& folder) const {
    if (all_.size() < 2) return all_.empty() ? std::string() : *all_.begin();
    if (const auto here = in_or_below_.find(folder); here != in_or_below_.end())
      return only(here->second);
    for (const std::string& around : folders_around(folder))
      if (const auto there = in_.find(around); there != in_.end()) return only(there->second);
    return std::nullopt;
  }

 private:
  static std::optional<std::string> only(const std::set<std::string>& cycles) {
    return cycles.size() == 1 ? std::optional(*cycles.begin()) : std::nullopt;
  }

  std::set<std::string> all_;
  std::map<std::string, std::set<std::string>> in_, in_or_below_;
};

}  // namespace

std::vector<std::optional<std::string>> cycles_of(const std::vector<CycleMember>& members) {
  const NamedCycles named(members);
  std::vector<std::optional<std::string>> cycles;
  for (const CycleMember& member : members)
    cycles.push_back(member.cycle.empty() ? named.of(member.folder) : member.cycle);
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
