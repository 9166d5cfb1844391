#pragma once

#include "base/modules.hpp"
#include "document/shape/shape.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace readiness::document {

/// A document that does not conform, without the wrong entries and items of its
/// collections. So references can still be checked in the same run.
struct SoundPart {
  Node root;
  /// The names that went with what was left out, by the key of the collection: nothing that is said
  /// of one of them can be trusted.
  std::map<std::string, std::set<std::string>> lost;
};

/// Nothing where more than items is wrong, since the rest would then mean something else. An item
/// that has a collection under `inner` loses items of that one where nothing else is wrong in it.
[[nodiscard]] std::optional<SoundPart> sound_part(const Source& source, const Node& root,
                                                  const Shape& shape, std::string_view inner = {});

/// Whether a message names one of them.
[[nodiscard]] bool names_any(const Diagnostic& finding, const std::set<std::string>& names);

}  // namespace readiness::document
