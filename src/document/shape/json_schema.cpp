#include "document/shape/json_schema.hpp"

#include "base/number.hpp"
#include "document/json/write.hpp"

#include <cmath>

namespace readiness::document {
namespace {

constexpr const char* date_pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

const char* pattern_of(Shape::IdStyle style) {
  switch (style) {
    case Shape::IdStyle::plain:
      return "^[a-z][a-z0-9_-]*$";
    case Shape::IdStyle::dotted:
      return "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$";
    case Shape::IdStyle::answered:
      return "^(x-)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$";
    case Shape::IdStyle::language:
      return "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$";
    case Shape::IdStyle::free:
      return "";
  }
  return "";
}

/// We read `1.10` or `true` as text where text is wanted; an editor takes them for something else.
Json any_text() { return {{"type", {"string", "number", "boolean"}}, {"pattern", "\\S"}}; }

Json texts_by_language() {
  return {{"type", "object"},
          {"propertyNames", {{"pattern", pattern_of(Shape::IdStyle::language)}}},
          {"additionalProperties", any_text()},
          {"minProperties", 1}};
}

Json number_value(double number) {
  if (number == std::floor(number)) return static_cast<std::int64_t>(number);
  return number;
}

Json bounded(const Shape& shape, const char* type) {
  Json schema{{"type", type}};
  if (shape.least > -unlimited) schema["minimum"] = number_value(shape.least);
  if (shape.most < unlimited) schema["maximum"] = number_value(shape.most);
  return schema;
}

/// The names as text, and beside it as what an editor takes an unquoted `3` or `true` for.
Json one_of(const Shape& shape) {
  Json values = Json::array();
  for (const std::string& name : shape.names) {
    values.push_back(name);
    if (const auto number = parse_number(name)) values.push_back(number_value(*number));
    if (name == "true" || name == "false") values.push_back(name == "true");
  }
  return {{"enum", values}};
}

Json schema_of(const Shape& shape);

Json first_part(const Shape& shape) {
  return shape.parts.empty() ? Json::object() : schema_of(shape.parts.front());
}

Json list_of(const Shape& shape) {
  Json schema{{"type", "array"}, {"items", first_part(shape)}};
  if (shape.least > 0) schema["minItems"] = number_value(shape.least);
  return schema;
}

Json dictionary_of(const Shape& shape) {
  Json schema{{"type", Json::array({"object", "null"})},
              {"propertyNames", {{"pattern", pattern_of(shape.id_style)}}},
              {"additionalProperties", first_part(shape)}};
  if (shape.least > 0) {
    schema["type"] = "object";
    schema["minProperties"] = number_value(shape.least);
  }
  return schema;
}

Json property_of(const Field& field) {
  Json schema = Json::object();
  if (!field.description.empty()) schema["description"] = field.description;
  schema.update(schema_of(field.shape));
  return schema;
}

Json record_of(const Shape& shape) {
  Json properties = Json::object();
  Json required = Json::array();
  for (const Field& field : shape.fields) {
    properties[field.key] = property_of(field);
    if (field.required) required.push_back(field.key);
  }
  Json schema{{"type", "object"}};
  if (!required.empty()) schema["required"] = required;
  if (shape.least > 0) {
    // one of its own keys; those that begin with x- say nothing
    Json any = Json::array();
    for (const Field& field : shape.fields) any.push_back({{"required", {field.key}}});
    schema["anyOf"] = any;
  }
  schema["properties"] = properties;
  schema["patternProperties"] = {{"^x-", Json::object()}};
  schema["additionalProperties"] = false;
  return schema;
}

Json either_of(const Shape& shape) {
  Json alternatives = Json::array();
  for (const Shape& part : shape.parts) alternatives.push_back(schema_of(part));
  return {{"anyOf", alternatives}};
}

Json schema_of(const Shape& shape) {
  switch (shape.kind) {
    case Shape::Kind::text:
    case Shape::Kind::expression:
      return any_text();
    case Shape::Kind::words:
      return {{"anyOf", {any_text(), texts_by_language()}}};
    case Shape::Kind::identifier:
      return {{"type", "string"}, {"pattern", pattern_of(shape.id_style)}};
    case Shape::Kind::integer:
      return bounded(shape, "integer");
    case Shape::Kind::number:
      return bounded(shape, "number");
    case Shape::Kind::boolean:
      return {{"type", "boolean"}};
    case Shape::Kind::date:
      return {{"type", "string"}, {"format", "date"}, {"pattern", date_pattern}};
    case Shape::Kind::one_of:
      return one_of(shape);
    case Shape::Kind::list:
      return list_of(shape);
    case Shape::Kind::dictionary:
      return dictionary_of(shape);
    case Shape::Kind::record:
      return record_of(shape);
    case Shape::Kind::either:
      return either_of(shape);
    case Shape::Kind::anything:
      return Json::object();
  }
  return Json::object();
}

}  // namespace

std::string json_schema(const Shape& shape, const std::string& id) {
  Json schema{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"$id", id}};
  schema.update(schema_of(shape));
  return json_document(schema);
}

}  // namespace readiness::document
