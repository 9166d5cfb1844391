#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::answers {

// The comment above an answer that was given to an earlier question with another meaning. Whoever
// has looked at the answer deletes it.

/// "# please confirm: NOW replaces BEFORE"
[[nodiscard]] std::string confirmation(const std::string& now, const std::string& before);

/// The line of that comment among those directly above an entry.
[[nodiscard]] std::optional<Span> confirmation_above(std::string_view source, std::size_t entry,
                                                     const std::string& comment);

/// Whether a comment above the answer to a question still asks to confirm it. `key` is where the
/// answer's key begins.
[[nodiscard]] bool awaits_confirmation(std::string_view source, std::size_t key,
                                       const std::string& id);

}  // namespace readiness::answers
