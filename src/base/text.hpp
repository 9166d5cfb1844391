#pragma once

#include "base/modules.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::base {

/// Byte offset of the first byte that is not part of well-formed UTF-8; nothing when all is well.
[[nodiscard]] std::optional<std::size_t> first_malformed_utf8(std::string_view text);

/// Number of code points in well-formed text; a malformed byte counts as one.
[[nodiscard]] int character_count(std::string_view text);

/// Cells that the text takes in a terminal (wide characters take two, combining marks none, an
/// emoji sequence what it shows). Expects text that went through `visible`.
[[nodiscard]] int display_width(std::string_view text);

/// The one door to a terminal: control characters (C0, C1, DEL), malformed bytes and invisible
/// direction marks (bidirectional overrides and isolates, zero-width characters but the joiners
/// inside emoji) become visible escapes such as `\x1b`, `\xff`, `\u202e`; a tab becomes one space,
/// a line break `\n`.
[[nodiscard]] std::string visible(std::string_view text);

/// As `visible`, but keeps line breaks: for texts of several paragraphs.
[[nodiscard]] std::string visible_lines(std::string_view text);

/// Lines that no build server takes for a command of its own, wherever output is read: a space
/// parts the sign of GitHub (`::` at the beginning, blanks before it or not), and those of Azure
/// and TeamCity (`##[`, `##vso[`, `##teamcity[`) anywhere.
[[nodiscard]] std::string inert(std::string_view text);

/// Whether the text begins with a sign that Azure or TeamCity obeys wherever it stands in a line.
[[nodiscard]] bool begins_command(std::string_view text);

/// The text with every code point that `visible` would show as an escape, and the first one of such
/// a sign, replaced by what `escape` makes of it; a malformed byte comes as a negative value.
using HiddenEscape = std::string (*)(std::int32_t value, std::string_view bytes);
[[nodiscard]] std::string with_hidden(std::string_view text, HiddenEscape escape);

/// Breaks at spaces so that no line is wider than `width` cells; a longer word is cut at a
/// grapheme boundary, and every line is `inert`. Line breaks in the text stay (one at its very end
/// starts no further line). Never returns an empty list.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, int width);

/// Filled with spaces on the right (left for `right_aligned`) to `width` cells; longer text stays.
[[nodiscard]] std::string padded(std::string_view text, int width);
[[nodiscard]] std::string right_aligned(std::string_view text, int width);

/// At most `width` cells, cut at a grapheme boundary, with `ellipsis` at the end when cut.
[[nodiscard]] std::string shortened(std::string_view text, int width,
                                    std::string_view ellipsis = "...");

/// As `shortened`, but keeps the end and cuts at the beginning.
[[nodiscard]] std::string shortened_at_begin(std::string_view text, int width,
                                             std::string_view ellipsis = "...");

/// "1 question", "3 questions": `one` as given, `many` for all other counts.
[[nodiscard]] std::string counted(long count, std::string_view one, std::string_view many);

/// "4 MiB" for whole mebibytes, "3 KiB" for whole kibibytes, else "1500 bytes".
[[nodiscard]] std::string size_text(std::size_t bytes);

/// "a", "a and b", "a, b and c"; "a; b, c; and d" where a part has a comma of its own.
[[nodiscard]] std::string enumerated(const std::vector<std::string>& parts,
                                     std::string_view last = "and");

/// No more than the first few of them: "a, b and 3 more".
[[nodiscard]] std::string enumerated_first(std::vector<std::string> parts, std::size_t most);

/// With every piece in between: joined({"a","b"}, "; ") is "a; b".
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view between);

/// Without the mark that some editors put before UTF-8.
[[nodiscard]] std::string_view without_byte_order_mark(std::string_view text);

// Letters are those of ASCII, whatever the locale: <cctype> follows the locale, which the line
// editor sets.

[[nodiscard]] constexpr bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
[[nodiscard]] constexpr bool is_lower(char byte) { return byte >= 'a' && byte <= 'z'; }
[[nodiscard]] constexpr bool is_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }
[[nodiscard]] constexpr bool is_letter(char byte) { return is_lower(byte) || is_upper(byte); }
[[nodiscard]] constexpr bool is_letter_or_digit(char byte) {
  return is_letter(byte) || is_digit(byte);
}
[[nodiscard]] constexpr char to_lower(char byte) {
  return is_upper(byte) ? static_cast<char>(byte - 'A' + 'a') : byte;
}
[[nodiscard]] constexpr char to_upper(char byte) {
  return is_lower(byte) ? static_cast<char>(byte - 'a' + 'A') : byte;
}
/// The text with `to_lower` or `to_upper` of each byte; other letters stay as they are.
[[nodiscard]] std::string lower_case(std::string_view text);
[[nodiscard]] std::string upper_case(std::string_view text);

/// Without blanks and tabs at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// For the middle of a sentence; an abbreviation such as "HR" stays.
[[nodiscard]] std::string with_small_start(std::string text);
/// For the start of one.
[[nodiscard]] std::string with_capital(std::string text);

}  // namespace readiness::base
