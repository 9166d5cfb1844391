// The half of shape.hpp that checks a document.
#include "base/date.hpp"
#include "base/number.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "document/shape/shape.hpp"
#include "document/shape/text.hpp"
#include "document/yaml/scalars.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace readiness::document {
namespace {

constexpr std::size_t most_findings = 1000;

bool looks_like_date(std::string_view text) {
  if (text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 4 || i == 7;
    if (dash ? text[i] != '-' : (text[i] < '0' || text[i] > '9')) return false;
  }
  return true;
}

/// Walks a document and its shape side by side.
class Check {
 public:
  Check(const Source& source, Diagnostics& diagnostics)
      : source_(source), diagnostics_(diagnostics) {}

  /// `written_after` is what an empty value stands behind: "weight:" or "-"; may be empty.
  void node(const Node& node, const Shape& shape, const std::string& written_after) {
    if (shape.kind == Shape::Kind::anything || is_full()) return;
    // A block whose lines are all still comments is an empty block.
    if (node.is_empty() && shape.kind == Shape::Kind::dictionary && shape.least <= 0) return;
    if (node.is_empty()) return nothing_written(node, shape, written_after);
    if (!fits_kind(shape, node.kind)) return wrong_type(node, shape);
    switch (shape.kind) {
      case Shape::Kind::text:
      case Shape::Kind::expression:
        return text(node);
      case Shape::Kind::words:
        return words(node);
      case Shape::Kind::identifier:
        return identifier(node, shape);
      case Shape::Kind::integer:
        return integer(node, shape);
      case Shape::Kind::number:
        return number(node, shape);
      case Shape::Kind::boolean:
        return boolean(node, shape);
      case Shape::Kind::date:
        return date(node, shape);
      case Shape::Kind::one_of:
        return one_of(node, shape);
      case Shape::Kind::list:
        return list(node, shape);
      case Shape::Kind::dictionary:
        return dictionary(node, shape);
      case Shape::Kind::record:
        return record(node, shape);
      case Shape::Kind::either:
        return either(node, shape, written_after);
      case Shape::Kind::anything:
        return;
    }
  }

 private:
  [[nodiscard]] bool is_full() const { return findings_ >= most_findings; }

  Diagnostic& error(std::string code, Span span, std::string message, std::string help = {}) {
    ++findings_;
    return diagnostics_.error(std::move(code), source_.place(span), std::move(message),
                              std::move(help));
  }

  Diagnostic& unexpected(std::string code, const Node& node, const Shape& shape,
                         std::string help = {}) {
    return error(std::move(code), node.span,
                 fmt::format("expected {}, found {}", name_of(shape), found_text(node)),
                 std::move(help));
  }

  void wrong_type(const Node& node, const Shape& shape) {
    const bool colon = node.kind == Node::Kind::mapping && fits_kind(shape, Node::Kind::scalar);
    unexpected("Y0201", node, shape, colon ? "put a text that contains `: ` in quotes" : "");
  }

  void nothing_written(const Node& node, const Shape& shape, const std::string& written_after) {
    std::string help = "write " + name_of(shape) + ", or delete the line";
    if (shape.kind == Shape::Kind::list) help = "write `[]` for an empty list";
    const std::string where = written_after.empty() ? "here" : "after `" + written_after + "`";
    const std::string_view word = null_word_at(source_.text(), node.span.begin);
    if (!word.empty() && node.span.end - node.span.begin == word.size())
      error("Y0209", node.span, fmt::format("`{}` stands for nothing in YAML", word),
            help + "; put it in quotes if it is meant as a text");
    else
      error("Y0209", node.span, "nothing is written " + where, std::move(help));
  }

  void text(const Node& node) {
    const bool blank = node.text.find_first_not_of(" \t\n") == std::string::npos;
    if (blank) error("Y0209", node.span, "this text is empty", "write a text, or delete the line");
  }

  void words(const Node& node) {
    if (node.kind == Node::Kind::scalar) return text(node);
    if (node.entries.empty()) {
      error("Y0208", node.span, "expected a text in at least one language");
    }
    for (const Entry& entry : node.entries) {
      if (is_full()) return;
      key(entry, Shape::IdStyle::language);
      this->node(entry.value, shapes::text(), shortened(entry.key, 40) + ":");
    }
  }

  void key(const Entry& entry, Shape::IdStyle style) {
    if (has_style(entry.key, style)) return;
    error("Y0206", entry.key_span,
          fmt::format("expected {}, found `{}`", name_of(style), shortened(entry.key, 40)),
          std::string(help_for(style)));
  }

  void identifier(const Node& node, const Shape& shape) {
    if (has_style(node.text, shape.id_style)) return;
    unexpected("Y0206", node, shape, std::string(help_for(shape.id_style)));
  }

  /// Numbers and truth values are not written in quotes.
  bool is_quoted(const Node& node, const Shape& shape) {
    if (node.quoted) unexpected("Y0201", node, shape, "write it without quotes");
    return node.quoted;
  }

  void integer(const Node& node, const Shape& shape) {
    if (is_quoted(node, shape)) return;
    const auto value = parse_integer(node.text);
    if (!value) {
      unexpected("Y0201", node, shape);
    } else {
      range(node, shape, static_cast<double>(*value));
    }
  }

  void number(const Node& node, const Shape& shape) {
    if (is_quoted(node, shape)) return;
    const auto value = parse_number(node.text);
    const bool comma = node.text.find(',') != std::string::npos;
    if (!value) {
      unexpected("Y0201", node, shape, comma ? "write a point instead of the comma" : "");
    } else {
      range(node, shape, *value);
    }
  }

  void range(const Node& node, const Shape& shape, double value) {
    if (value < shape.least || value > shape.most) unexpected("Y0204", node, shape);
  }

  void boolean(const Node& node, const Shape& shape) {
    if (is_quoted(node, shape) || node.text == "true" || node.text == "false") return;
    unexpected("Y0201", node, shape);
  }

  void date(const Node& node, const Shape& shape) {
    if (parse_date(node.text)) return;
    if (!looks_like_date(node.text)) {
      unexpected("Y0201", node, shape, "write year, month and day as in 2026-11-23");
      return;
    }
    error("Y0207", node.span, fmt::format("`{}` is not a date", node.text),
          "write a date between 1900-01-01 and 2999-12-31");
  }

  void one_of(const Node& node, const Shape& shape) {
    const auto& names = shape.names;
    if (std::find(names.begin(), names.end(), node.text) != names.end()) return;
    unexpected("Y0205", node, shape, did_you_mean(node.text, names));
  }

  void list(const Node& node, const Shape& shape) {
    if (static_cast<double>(node.items.size()) < shape.least) {
      error(
          "Y0208", node.span,
          fmt::format("expected at least {}, found {}",
                      counted(static_cast<long>(shape.least), "item", "items"), node.items.size()));
    }
    if (shape.parts.empty()) return;
    for (const Node& item : node.items) {
      const bool dash = source_.text().compare(item.span.begin, 1, "-") == 0;
      this->node(item, shape.parts.front(), dash ? "-" : "");
    }
  }

  /// What must say something says nothing when it is empty: a check that could not fail.
  void enough(const Node& node, const Shape& shape, std::ptrdiff_t keys) {
    if (static_cast<double>(keys) >= shape.least) return;
    error("Y0208", node.span, fmt::format("{} is empty", title_of(shape)),
          "write at least one key, or delete it");
  }

  void dictionary(const Node& node, const Shape& shape) {
    enough(node, shape, static_cast<std::ptrdiff_t>(node.entries.size()));
    for (const Entry& entry : node.entries) {
      if (is_full()) return;
      key(entry, shape.id_style);
      if (shape.parts.empty()) continue;
      this->node(entry.value, shape.parts.front(), shortened(entry.key, 40) + ":");
    }
  }

  /// A whole file of another kind: what else there is to say of it would all be beside the point. A
  /// slip in the name of the right kind is told with the rest.
  bool is_of_another_kind(const Node& node, const Shape& shape) {
    const Node* schema = node.find("schema");
    const auto field = std::find_if(shape.fields.begin(), shape.fields.end(),
                                    [](const Field& known) { return known.key == "schema"; });
    if (!schema || field == shape.fields.end() || field->shape.names.size() != 1) return false;
    const auto kind_in = [](std::string_view name) {
      name.remove_prefix(std::min(name.find('/') + 1, name.size()));
      return name.substr(0, name.find('@'));
    };
    const std::string& wanted = field->shape.names.front();
    if (!schema->text.starts_with("readiness/") ||
        nearest(kind_in(schema->text), {std::string(kind_in(wanted))}))
      return false;
    error("Y0205", schema->span,
          fmt::format("this is a file of another kind: `{}`", shortened(schema->text, 40)),
          "name one that begins with `schema: " + wanted + "`");
    return true;
  }

  void record(const Node& node, const Shape& shape) {
    if (is_of_another_kind(node, shape)) return;
    enough(node, shape,
           std::count_if(node.entries.begin(), node.entries.end(),
                         [](const Entry& entry) { return !is_set_aside(entry.key); }));
    for (const Entry& entry : node.entries) {
      if (is_full()) return;
      const auto field = std::find_if(shape.fields.begin(), shape.fields.end(),
                                      [&](const Field& known) { return known.key == entry.key; });
      if (field != shape.fields.end()) {
        this->node(entry.value, field->shape, field->key + ":");
      } else if (!is_set_aside(entry.key)) {
        unknown_key(entry, shape);
      }
    }
    for (const Field& field : shape.fields) {
      if (!field.required || node.find(field.key) != nullptr) continue;
      error("Y0203", node.span, fmt::format("{} needs the key `{}`", title_of(shape), field.key),
            field.shape.kind == Shape::Kind::one_of && field.shape.names.size() == 1
                ? fmt::format("write `{}: {}`", field.key, field.shape.names.front())
                : field.description);
    }
  }

  static std::string title_of(const Shape& shape) {
    return shape.title.empty() ? "this" : shape.title;
  }

  void unknown_key(const Entry& entry, const Shape& shape) {
    std::vector<std::string> keys;
    for (const Field& field : shape.fields) keys.push_back(field.key);
    Diagnostic& finding =
        error("Y0202", entry.key_span,
              fmt::format("{} has no key `{}`", title_of(shape), shortened(entry.key, 40)),
              did_you_mean(entry.key, keys, "delete it, or call it `x-...` to keep it unread"));
    if (!keys.empty() && keys.size() <= most_names_listed) {
      finding.notes.push_back("the keys here are " + enumerated(keys));
    }
  }

  void either(const Node& node, const Shape& shape, const std::string& written_after) {
    const auto part =
        std::find_if(shape.parts.begin(), shape.parts.end(),
                     [&](const Shape& candidate) { return fits_kind(candidate, node.kind); });
    this->node(node, *part, written_after);
  }

  const Source& source_;
  Diagnostics& diagnostics_;
  std::size_t findings_ = 0;
};

}  // namespace

bool conforms(const Source& source, const Node& node, const Shape& shape,
              Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.error_count();
  Check(source, diagnostics).node(node, shape, "");
  return diagnostics.error_count() == before;
}

}  // namespace readiness::document
