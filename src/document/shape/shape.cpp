// Making shapes and reading what conforms to one; the check itself is in conforms.cpp.
#include "document/shape/shape.hpp"

#include "base/number.hpp"

#include <utility>

namespace readiness::document {
namespace {

Shape of_kind(Shape::Kind kind) {
  Shape shape;
  shape.kind = kind;
  return shape;
}

Shape ranged(Shape::Kind kind, double least, double most) {
  Shape shape = of_kind(kind);
  shape.least = least;
  shape.most = most;
  return shape;
}

}  // namespace

namespace shapes {

Shape text() { return of_kind(Shape::Kind::text); }
Shape words() { return of_kind(Shape::Kind::words); }

Shape identifier(Shape::IdStyle style) {
  Shape shape = of_kind(Shape::Kind::identifier);
  shape.id_style = style;
  return shape;
}

Shape integer(double least, double most) { return ranged(Shape::Kind::integer, least, most); }
Shape number(double least, double most) { return ranged(Shape::Kind::number, least, most); }
Shape boolean() { return of_kind(Shape::Kind::boolean); }
Shape date() { return of_kind(Shape::Kind::date); }

Shape one_of(std::vector<std::string> names) {
  Shape shape = of_kind(Shape::Kind::one_of);
  shape.names = std::move(names);
  return shape;
}

Shape expression() { return of_kind(Shape::Kind::expression); }

Shape list(Shape element, int at_least) {
  Shape shape = of_kind(Shape::Kind::list);
  shape.least = at_least;
  shape.parts.push_back(std::move(element));
  return shape;
}

Shape dictionary(Shape element, Shape::IdStyle keys) {
  Shape shape = of_kind(Shape::Kind::dictionary);
  shape.id_style = keys;
  shape.parts.push_back(std::move(element));
  return shape;
}

Shape record(std::string title, std::vector<Field> fields) {
  Shape shape = of_kind(Shape::Kind::record);
  shape.title = std::move(title);
  shape.fields = std::move(fields);
  return shape;
}

Shape either(std::vector<Shape> parts) {
  Shape shape = of_kind(Shape::Kind::either);
  shape.parts = std::move(parts);
  return shape;
}

Shape anything() { return of_kind(Shape::Kind::anything); }

Shape not_empty(Shape shape) {
  shape.least = 1;
  return shape;
}

}  // namespace shapes

std::string text_at(const Node& node, std::string_view key) {
  const Node* value = node.find(key);
  return value == nullptr ? std::string() : value->text;
}

std::optional<double> number_at(const Node& node, std::string_view key) {
  return parse_number(text_at(node, key));
}

std::optional<int> integer_at(const Node& node, std::string_view key) {
  const auto value = parse_integer(text_at(node, key));
  if (!value || *value != static_cast<int>(*value)) return std::nullopt;
  return static_cast<int>(*value);
}

bool flag_at(const Node& node, std::string_view key, bool otherwise) {
  const std::string text = text_at(node, key);
  return text.empty() ? otherwise : text == "true";
}

std::vector<std::string> list_at(const Node& node, std::string_view key) {
  std::vector<std::string> texts;
  const Node* value = node.find(key);
  if (value == nullptr) return texts;
  if (value->kind == Node::Kind::scalar && !value->text.empty()) texts.push_back(value->text);
  for (const Node& item : value->items) texts.push_back(item.text);
  return texts;
}

std::string words_of(const Node& node, std::string_view language) {
  if (node.kind != Node::Kind::mapping) return node.text;
  if (const Node* text = node.find(language)) return text->text;
  return node.entries.empty() ? std::string() : node.entries.front().value.text;
}

std::string words_at(const Node& node, std::string_view key, std::string_view language) {
  const Node* value = node.find(key);
  return value == nullptr ? std::string() : words_of(*value, language);
}

Span span_at(const Node& node, std::string_view key) {
  const Node* value = node.find(key);
  return value == nullptr ? node.span : value->span;
}

}  // namespace readiness::document
