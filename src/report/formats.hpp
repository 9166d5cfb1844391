#pragma once

#include "base/modules.hpp"
#include "report/brand.hpp"
#include "report/content.hpp"
#include "report/render/terminal.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::report {

/// What a format is made of.
enum class Material {
  text,
  to_edit,  ///< text that somebody goes on with, so that it is never written over
  bytes,    ///< not for a terminal
  printed   ///< HTML, which is printed to become the document
};

/// How a document is to look, in whatever format.
struct Look {
  TerminalStyle terminal;
  Brand brand;
};

/// One row for each format that any command can write.
struct Format {
  std::string_view name, summary;
  ContentPart needs;
  /// Of content that has the part; an error where this machine cannot. Null for what is written
  /// while it is read.
  std::string (*render)(const Content& content, const Look& look, Diagnostics& diagnostics);
  std::string_view ending = {};  ///< of files in this format; empty: they may be called anything
  Material material = Material::text;
  bool is_branded = false;  ///< it shows a house's look
};

[[nodiscard]] const std::vector<Format>& all_formats();

/// Those that need one of the parts; the first is what a command writes unless told otherwise.
[[nodiscard]] std::vector<const Format*> formats_of(const std::vector<ContentPart>& parts);

}  // namespace readiness::report
