#pragma once

#include "base/modules.hpp"
#include "document/flat.hpp"
#include "document/limits.hpp"
#include "document/node.hpp"

#include <optional>
#include <string_view>

namespace readiness::document {

/// The fast road for files as people and this program write them: the tree that the full reader
/// makes of a text, to the last span, or nothing where the text holds anything else. It reports
/// nothing: what it leaves, the full reader takes, or refuses in words. The text must be clean.
///
/// It takes `key: value` lines and `- item` lines, each collection in one column, under keys or as
/// the items of lists; values in one line: plain, in single or double quotes (with the escapes
/// `\"`,
/// `\\`, `\/`, `\n` and `\t`), or `[lists]` and `{key: mappings}`; nothing behind a key; comments
/// and blank lines. It leaves all else, and what would be an error: tabs, carriage returns, texts
/// of several lines, `---`, `? `, anchors, tags, keys that appear twice, lines out of their column.
[[nodiscard]] std::optional<Node> read_plain_yaml(std::string_view text, const Limits& limits);

/// The same without a tree, and also where a key appears twice; false where the text is not plain.
/// The document's texts are views of `text`.
[[nodiscard]] bool read_plain_yaml(std::string_view text, FlatDocument& into, const Limits& limits);

}  // namespace readiness::document
