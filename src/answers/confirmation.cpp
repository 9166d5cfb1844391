#include "answers/confirmation.hpp"

#include "document/extent.hpp"

namespace readiness::answers {
namespace {

std::string beginning(const std::string& id) { return "# please confirm: " + id + " replaces "; }

/// The line of the first comment directly above that is wanted.
template <class Wanted>
std::optional<Span> comment_above(std::string_view source, std::size_t entry,
                                  const Wanted& is_wanted) {
  for (std::size_t line = line_begin(source, entry); line > 0;) {
    const std::size_t above = line_begin(source, line - 1);
    const auto found = comment_after(source, above);
    if (!found) return std::nullopt;
    if (is_wanted(source.substr(found->begin, found->end - found->begin))) return Span{above, line};
    line = above;
  }
  return std::nullopt;
}

}  // namespace

std::string confirmation(const std::string& now, const std::string& before) {
  return beginning(now) + before;
}

std::optional<Span> confirmation_above(std::string_view source, std::size_t entry,
                                       const std::string& comment) {
  return comment_above(source, entry, [&](std::string_view line) { return line == comment; });
}

bool awaits_confirmation(std::string_view source, std::size_t key, const std::string& id) {
  const std::string begin = beginning(id);
  return comment_above(source, key, [&](std::string_view line) { return line.starts_with(begin); })
      .has_value();
}

}  // namespace readiness::answers
