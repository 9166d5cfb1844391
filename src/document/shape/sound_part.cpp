#include "document/shape/sound_part.hpp"

#include "document/shape/text.hpp"

#include <algorithm>
#include <utility>

namespace readiness::document {
namespace {

bool is_sound(const Source& source, const Node& node, const Shape& shape) {
  Diagnostics unused;
  return conforms(source, node, shape, unused);
}

/// Every id that a node gives to something.
void add_names(const Node& node, std::set<std::string>& names) {
  for (const Node& item : node.items) add_names(item, names);
  for (const Entry& entry : node.entries) {
    if (entry.key == "id") names.insert(entry.value.text);
    add_names(entry.value, names);
  }
}

/// Takes a record apart.
class Sifter {
 public:
  Sifter(const Source& source, std::string_view inner) : source_(source), inner_(inner) {}

  std::optional<SoundPart> sift(const Node& root, const Shape& shape) {
    if (shape.kind != Shape::Kind::record || root.kind != Node::Kind::mapping) return std::nullopt;
    SoundPart part;
    part.root = root;
    part.root.entries.clear();
    for (const Entry& entry : root.entries) {
      const auto field = std::find_if(shape.fields.begin(), shape.fields.end(),
                                      [&](const Field& each) { return each.key == entry.key; });
      if (field == shape.fields.end() || is_sound(source_, entry.value, field->shape)) {
        part.root.entries.push_back(entry);
        continue;
      }
      auto rest = sift_collection(entry, field->shape, part);
      if (!rest) return std::nullopt;
      part.root.entries.push_back({entry.key, entry.key_span, std::move(*rest)});
    }
    // an unknown key may have been meant as one that is missed now
    if (!is_sound(source_, part.root, shape)) return std::nullopt;
    return part;
  }

 private:
  std::optional<Node> sift_collection(const Entry& entry, const Shape& shape, SoundPart& part) {
    const Node& all = entry.value;
    if (shape.kind == Shape::Kind::list && all.kind == Node::Kind::sequence)
      return sift_list(entry.key, all, shape.parts.front(), part);
    if (shape.kind != Shape::Kind::dictionary || all.kind != Node::Kind::mapping)
      return std::nullopt;
    Node rest = all;
    rest.entries.clear();
    for (const Entry& each : all.entries) {
      if (has_style(each.key, shape.id_style) &&
          is_sound(source_, each.value, shape.parts.front())) {
        rest.entries.push_back(each);
        continue;
      }
      std::set<std::string>& lost = part.lost[entry.key];
      lost.insert(each.key);
      add_names(each.value, lost);
    }
    return rest;
  }

  std::optional<Node> sift_list(const std::string& key, const Node& all, const Shape& shape,
                                SoundPart& part) {
    Node rest = all;
    rest.items.clear();
    for (const Node& item : all.items) {
      if (is_sound(source_, item, shape)) {
        rest.items.push_back(item);
      } else if (auto within = sift_item(item, shape)) {
        for (auto& [inner_key, names] : within->lost) part.lost[inner_key].merge(names);
        rest.items.push_back(std::move(within->root));
      } else {
        add_names(item, part.lost[key]);
      }
    }
    return rest;
  }

  std::optional<SoundPart> sift_item(const Node& item, const Shape& shape) {
    if (inner_.empty() || !item.find(inner_)) return std::nullopt;
    if (shape.kind != Shape::Kind::either) return sift(item, shape);
    const auto fitting =
        std::find_if(shape.parts.begin(), shape.parts.end(),
                     [&](const Shape& each) { return fits_kind(each, item.kind); });
    return fitting == shape.parts.end() ? std::nullopt : sift(item, *fitting);
  }

  const Source& source_;
  std::string_view inner_;
};

}  // namespace

std::optional<SoundPart> sound_part(const Source& source, const Node& root, const Shape& shape,
                                    std::string_view inner) {
  return Sifter(source, inner).sift(root, shape);
}

bool names_any(const Diagnostic& finding, const std::set<std::string>& names) {
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    const std::string shown = "`" + name + "`";
    return finding.message.find(shown) != std::string::npos;
  });
}

}  // namespace readiness::document
