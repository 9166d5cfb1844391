#pragma once

#include "base/modules.hpp"

#include <pugixml.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace readiness::document {

// The XML in workbooks and documents. Names are compared without what stands before their colon:
// some programs write `x:row`.

/// Nothing where it is no XML.
[[nodiscard]] std::optional<pugi::xml_document> parsed_xml(const std::string& text);
[[nodiscard]] std::string_view local_name(const char* name);
/// The first child of that name; an empty node where there is none.
[[nodiscard]] pugi::xml_node child_called(const pugi::xml_node& node, std::string_view name);
/// Empty where there is none.
[[nodiscard]] std::string attribute_called(const pugi::xml_node& node, std::string_view name);

}  // namespace readiness::document
