#include "document/shape/json_schema.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

TEST_CASE("a record as JSON Schema, whole") {
  const Shape shape = shapes::record(
      "a question", {{"id", true, shapes::identifier(Shape::IdStyle::dotted), "Its name."},
                     {"weight", false, shapes::number(0, 2.5), ""},
                     {"kind", true, shapes::one_of({"a", "3", "true"}), ""},
                     {"items", false, shapes::list(shapes::integer(-1e15, 9), 2), ""},
                     {"dated", false, shapes::date(), ""}});
  CHECK(json_schema(shape, "https://example.org/q.json") == R"({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://example.org/q.json",
  "type": "object",
  "required": [
    "id",
    "kind"
  ],
  "properties": {
    "id": {
      "description": "Its name.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"
    },
    "weight": {
      "type": "number",
      "minimum": 0,
      "maximum": 2.5
    },
    "kind": {
      "enum": [
        "a",
        "3",
        3,
        "true",
        true
      ]
    },
    "items": {
      "type": "array",
      "items": {
        "type": "integer",
        "maximum": 9
      },
      "minItems": 2
    },
    "dated": {
      "type": "string",
      "format": "date",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    }
  },
  "patternProperties": {
    "^x-": {}
  },
  "additionalProperties": false
}
)");
}

TEST_CASE("the other kinds") {
  const Shape shape = shapes::either(
      {shapes::words(), shapes::dictionary(shapes::boolean()), shapes::list(shapes::anything())});
  CHECK(json_schema(shape, "x") == R"({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "x",
  "anyOf": [
    {
      "anyOf": [
        {
          "type": [
            "string",
            "number",
            "boolean"
          ],
          "pattern": "\\S"
        },
        {
          "type": "object",
          "propertyNames": {
            "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"
          },
          "additionalProperties": {
            "type": [
              "string",
              "number",
              "boolean"
            ],
            "pattern": "\\S"
          },
          "minProperties": 1
        }
      ]
    },
    {
      "type": [
        "object",
        "null"
      ],
      "propertyNames": {
        "pattern": "^[a-z][a-z0-9_-]*$"
      },
      "additionalProperties": {
        "type": "boolean"
      }
    },
    {
      "type": "array",
      "items": {}
    }
  ]
}
)");
}
