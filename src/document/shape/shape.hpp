#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::document {

struct Field;

/// Beyond what a number in a file may be: no bound of its own.
inline constexpr double unlimited = 1e15;

/// What a node must look like. Shapes are values: `conforms` checks a document against one,
/// `json_schema` writes the same shape for editors, so the two cannot disagree.
struct Shape {
  enum class Kind {
    text,        ///< any scalar that is not empty
    words,       ///< text for people: a scalar, or a mapping language -> scalar
    identifier,  ///< a scalar that matches `id_style`
    integer,     ///< a whole number within [least, most]
    number,      ///< a decimal number within [least, most]
    boolean,     ///< true or false, written so
    date,        ///< YYYY-MM-DD of a day that exists
    one_of,      ///< one of `names`
    expression,  ///< a scalar; read by the expression parser later
    list,        ///< a sequence of parts[0], with at least `least` items
    dictionary,  ///< a mapping from identifiers (`id_style`) to parts[0], at least `least` of them
    record,      ///< a mapping with `fields`, at least `least` of them; keys beginning with x- are
                 ///< kept and ignored
    either,      ///< the first of `parts` that fits the node's kind (scalar, sequence, mapping)
    anything,
  };
  enum class IdStyle {
    plain,     ///< a, snake_case, kebab-case: [a-z][a-z0-9_-]*
    dotted,    ///< survey.question: [a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+ or a plain snake_case id
    answered,  ///< as dotted, or `x-` and such an id: an answer that is kept and not read
    language,  ///< en, fr, pt-BR
    free       ///< any text: of keys that quote somebody else's words
  };
  Kind kind = Kind::anything;
  IdStyle id_style = IdStyle::plain;
  double least = -unlimited;
  double most = unlimited;
  std::vector<std::string> names;
  std::vector<Shape> parts;
  std::vector<Field> fields;
  std::string title;  ///< how a message calls it ("a question"); a default per kind when empty
};

struct Field {
  std::string key;
  bool required = false;
  Shape shape;
  std::string description;  ///< one sentence, shown by editors
};

namespace shapes {
inline constexpr bool required = true, optional = false;  ///< of a field

[[nodiscard]] Shape text();
[[nodiscard]] Shape words();
[[nodiscard]] Shape identifier(Shape::IdStyle style = Shape::IdStyle::plain);
[[nodiscard]] Shape integer(double least, double most);
[[nodiscard]] Shape number(double least, double most);
[[nodiscard]] Shape boolean();
[[nodiscard]] Shape date();
[[nodiscard]] Shape one_of(std::vector<std::string> names);
[[nodiscard]] Shape expression();
[[nodiscard]] Shape list(Shape element, int at_least = 0);
[[nodiscard]] Shape dictionary(Shape element, Shape::IdStyle keys = Shape::IdStyle::plain);
[[nodiscard]] Shape record(std::string title, std::vector<Field> fields);
[[nodiscard]] Shape either(std::vector<Shape> parts);
[[nodiscard]] Shape anything();
/// A dictionary or record that says something: with at least one key that is read.
[[nodiscard]] Shape not_empty(Shape shape);
}  // namespace shapes

/// Whether a key is kept and not read (`x-...`).
[[nodiscard]] bool is_set_aside(std::string_view key);

/// Adds an error for everything in `node` that does not conform: a wrong type (Y0201), an unknown
/// key (Y0202, with the nearest known one), a missing key (Y0203), a number out of range (Y0204), a
/// name that is not one of those allowed (Y0205), a malformed id (Y0206), a date that does not
/// exist (Y0207), too few items (Y0208), an empty value (Y0209). Stops after a thousand findings.
/// True when nothing was added.
bool conforms(const Source& source, const Node& node, const Shape& shape, Diagnostics& diagnostics);

// Readers for a record that conforms to its shape; `node` is the record.
[[nodiscard]] std::string text_at(const Node& node, std::string_view key);  ///< "" when absent
[[nodiscard]] std::optional<double> number_at(const Node& node, std::string_view key);
[[nodiscard]] std::optional<int> integer_at(const Node& node, std::string_view key);
[[nodiscard]] bool flag_at(const Node& node, std::string_view key, bool otherwise);
/// The texts of a list; a text that stands alone is a list of one.
[[nodiscard]] std::vector<std::string> list_at(const Node& node, std::string_view key);

/// A text for people in `language`, else in the first language it is given in.
[[nodiscard]] std::string words_of(const Node& node, std::string_view language);
[[nodiscard]] std::string words_at(const Node& node, std::string_view key,
                                   std::string_view language);

/// The span of `key`'s value (of the key itself when the value is empty), or of the record.
[[nodiscard]] Span span_at(const Node& node, std::string_view key);

}  // namespace readiness::document
