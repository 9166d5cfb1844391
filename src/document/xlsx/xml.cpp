#include "document/xlsx/xml.hpp"

#include <cstring>

namespace readiness::document {

std::optional<pugi::xml_document> parsed_xml(const std::string& text) {
  std::optional<pugi::xml_document> document(std::in_place);
  const auto result = document->load_buffer(text.data(), text.size(),
                                            pugi::parse_default | pugi::parse_ws_pcdata_single);
  return result ? std::move(document) : std::nullopt;
}

std::string_view local_name(const char* name) {
  const char* colon = std::strchr(name, ':');
  return colon ? colon + 1 : name;
}

pugi::xml_node child_called(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_node each : node.children())
    if (local_name(each.name()) == name) return each;
  return {};
}

std::string attribute_called(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute each : node.attributes())
    if (local_name(each.name()) == name) return each.value();
  return {};
}

}  // namespace readiness::document
