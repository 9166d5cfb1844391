#include "document/json/write.hpp"

#include "base/number.hpp"
#include "document/json/json.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::document {
namespace {

Node plain(std::string text) {
  Node node;
  node.text = std::move(text);
  return node;
}

bool is_flat(const Node& list) {
  return std::all_of(list.items.begin(), list.items.end(),
                     [](const Node& item) { return item.kind == Node::Kind::scalar; });
}

void append(std::string& out, const Node& node, std::size_t depth);

void append_list(std::string& out, const Node& list, std::size_t depth) {
  const bool flat = is_flat(list);
  const std::string indent = flat ? "" : "\n" + std::string(2 * depth + 2, ' ');
  out += '[';
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    if (i > 0) out += flat ? ", " : ",";
    out += indent;
    append(out, list.items[i], depth + 1);
  }
  if (!flat) out += "\n" + std::string(2 * depth, ' ');
  out += ']';
}

void append_object(std::string& out, const Node& object, std::size_t depth) {
  if (object.entries.empty()) {
    out += "{}";
    return;
  }
  out += '{';
  for (std::size_t i = 0; i < object.entries.size(); ++i) {
    out += i > 0 ? ",\n" : "\n";
    out += std::string(2 * depth + 2, ' ') + json_text(object.entries[i].key) + ": ";
    append(out, object.entries[i].value, depth + 1);
  }
  out += "\n" + std::string(2 * depth, ' ') + "}";
}

void append(std::string& out, const Node& node, std::size_t depth) {
  switch (node.kind) {
    case Node::Kind::mapping:
      return append_object(out, node, depth);
    case Node::Kind::sequence:
      return append_list(out, node, depth);
    case Node::Kind::scalar:
      out += node.quoted ? json_text(node.text) : node.text;
  }
}

}  // namespace

Node json_string(std::string_view text) {
  Node node = plain(std::string(text));
  node.quoted = true;
  return node;
}

Node json_number(double number) {
  const double rounded = std::round(number * 1e9) / 1e9;
  return plain(shortest(rounded == 0 ? 0.0 : rounded));
}

Node json_number(std::uint64_t number) { return plain(std::to_string(number)); }
Node json_boolean(bool value) { return plain(value ? "true" : "false"); }
Node json_null() { return plain("null"); }

Node json_or_null(std::optional<double> number) {
  return number ? json_number(*number) : json_null();
}

Node json_list(std::vector<Node> items) {
  Node node;
  node.kind = Node::Kind::sequence;
  node.items = std::move(items);
  return node;
}

Node json_object(std::vector<std::pair<std::string, Node>> entries) {
  Node node;
  node.kind = Node::Kind::mapping;
  for (auto& [key, value] : entries) node.entries.push_back({std::move(key), {}, std::move(value)});
  return node;
}

std::string json_document(const Node& node) {
  std::string out;
  append(out, node, 0);
  return out + "\n";
}

}  // namespace readiness::document
