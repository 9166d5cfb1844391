#include "questionnaire/design/places.hpp"

#include "document/shape/shape.hpp"
#include "document/yaml/yaml.hpp"

#include <utility>

namespace readiness::questionnaire {
namespace {

const Node* find_in(const Node* record, std::string_view key) {
  return record ? record->find(key) : nullptr;
}

/// An item of a list in a record: its `key` when it has one.
const Node* item_in(const Node* record, std::string_view list, std::size_t index,
                    std::string_view key) {
  const Node* node = find_in(record, list);
  if (!node || index >= node->items.size()) return nullptr;
  const Node& item = node->items[index];
  const Node* part = item.find(key);
  return part ? part : &item;
}

}  // namespace

Places::Places(const Questionnaire& questionnaire) {
  roots_.reserve(questionnaire.sources.size());
  for (const Source& source : questionnaire.sources) {
    Diagnostics unused;  // what was loaded parses again
    auto document = parse_yaml(source, unused);
    roots_.push_back(document ? std::move(document->root) : Node{});
    index(roots_.back(), roots_.size() - 1);
  }
}

void Places::index(const Node& node, std::size_t file) {
  for (const Node& item : node.items) index(item, file);
  if (node.kind == Node::Kind::mapping) by_start_.try_emplace({file, node.span.begin}, &node);
  for (const Entry& entry : node.entries) {
    if (entry.key == "id") by_id_.try_emplace({file, entry.value.span.begin}, &node);
    if (entry.value.kind == Node::Kind::mapping)
      by_id_.try_emplace({file, entry.key_span.begin}, &entry.value);
    index(entry.value, file);
  }
}

const Node* Places::record_at(const Origin& origin) const {
  const Begin begin{origin.file, origin.span.begin};
  if (const auto found = by_id_.find(begin); found != by_id_.end()) return found->second;
  const auto found = by_start_.find(begin);
  return found == by_start_.end() ? nullptr : found->second;
}

Origin Places::value(const Origin& record, std::string_view key) const {
  const Node* node = record_at(record);
  return find_in(node, key) ? Origin{record.file, span_at(*node, key)} : record;
}

Origin Places::value(const Origin& record, std::string_view key, std::string_view inner) const {
  const Node* node = find_in(find_in(record_at(record), key), inner);
  return node ? Origin{record.file, node->span} : value(record, key);
}

Origin Places::item(const Origin& record, std::string_view list, std::size_t index,
                    std::string_view key) const {
  const Node* node = item_in(record_at(record), list, index, key);
  return node ? Origin{record.file, node->span} : value(record, list);
}

bool Places::is_quoted(const Origin& record, std::string_view list, std::size_t index,
                       std::string_view key) const {
  const Node* node = item_in(record_at(record), list, index, key);
  return !node || node->quoted;
}

Origin Places::section(std::string_view key) const {
  for (const Entry& entry : roots_.front().entries)
    if (entry.key == key) return {0, entry.key_span};
  return {0, roots_.front().span};
}

Origin Places::section_item(std::string_view list, std::size_t index, std::string_view key) const {
  const Node* node = item_in(&roots_.front(), list, index, key);
  return node ? Origin{0, node->span} : section(list);
}

Origin Places::entry(std::string_view section_key, std::string_view id) const {
  if (const Node* section_node = roots_.front().find(section_key))
    for (const Entry& entry : section_node->entries)
      if (entry.key == id) return {0, entry.key_span};
  return section(section_key);
}

}  // namespace readiness::questionnaire
