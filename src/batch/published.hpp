#pragma once

#include "base/modules.hpp"
#include "batch/tally.hpp"
#include "document/node.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace readiness::batch {

/// What an earlier run told of the same people, grouped otherwise.
struct Published {
  struct Group {
    std::uint64_t respondents = 0;
    std::vector<bool> withheld;  ///< of the overall, then of each dimension
  };
  std::vector<std::string> group_by;
  std::vector<Group> groups;
  std::map<GroupKey, std::size_t> places;  ///< in `groups`; of one that joins small ones, theirs
  /// Of each group its own report tells how questions were answered.
  bool tells_questions = false;

  /// The place of the group that holds whoever has this key by `names`; nothing where none does.
  [[nodiscard]] std::optional<std::size_t> place_of(const GroupKey& key,
                                                    const std::vector<std::string>& names) const;
};

/// Reads a result of `readiness batch --format json`, or one of `readiness report` of many units:
/// the report of a unit tells of all of its people without names or of none. Problems: B0130
/// neither, or without groups; B0131 of another questionnaire or scoring.
[[nodiscard]] std::optional<Published> read_published(const Document& document,
                                                      const Questionnaire& questionnaire,
                                                      Diagnostics& diagnostics);

/// All names of both, those of the second that are new behind the others.
[[nodiscard]] std::vector<std::string> joined_names(const std::vector<std::string>& first,
                                                    const std::vector<std::string>& second);

/// What a group's key says for some of the names that it has.
[[nodiscard]] GroupKey part_of_key(const GroupKey& key, const std::vector<std::string>& names,
                                   const std::vector<std::string>& wanted);

/// The same people in coarser groups: by some of the names that the tally is grouped by. It joins
/// no small groups.
[[nodiscard]] Tally regrouped(const Tally& tally, const std::vector<std::string>& group_by);

/// Whether what was published is about the people of this tally: the same groups of the same sizes.
[[nodiscard]] bool is_about(const Published& published, const Tally& tally);

/// How many people without names are in groups of which nothing was told; `tally`, which it is
/// about, is theirs by the names of what was published and perhaps of others.
[[nodiscard]] std::uint64_t people_not_told(const Published& published, const Tally& tally);

}  // namespace readiness::batch
