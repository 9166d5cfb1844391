#include "document/shape/text.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace readiness::document {
namespace {

bool is_word(std::string_view text, std::string_view further_signs) {
  return !text.empty() && is_lower(text.front()) &&
         std::all_of(text.begin(), text.end(), [&](char byte) {
           return is_lower(byte) || is_digit(byte) ||
                  further_signs.find(byte) != std::string_view::npos;
         });
}

bool is_dotted(std::string_view text) {
  for (std::size_t dot = text.find('.'); dot != std::string_view::npos; dot = text.find('.')) {
    if (!is_word(text.substr(0, dot), "_")) return false;
    text.remove_prefix(dot + 1);
  }
  return is_word(text, "_");
}

/// fr, pt-BR, zh-Hant-TW, es-419
bool is_language(std::string_view text) {
  const std::string_view tag = text.substr(0, text.find('-'));
  if (tag.size() < 2 || tag.size() > 3 || !std::all_of(tag.begin(), tag.end(), is_lower)) {
    return false;
  }
  text.remove_prefix(tag.size());
  const auto next = [&] { return text.substr(1, text.find('-', 1) - 1); };
  if (!text.empty() && next().size() == 4) {
    const std::string_view script = next();
    if (!is_upper(script[0]) || !std::all_of(script.begin() + 1, script.end(), is_lower)) {
      return false;
    }
    text.remove_prefix(5);
  }
  if (text.empty()) return true;
  const std::string_view region = text.substr(1);
  return (region.size() == 2 && std::all_of(region.begin(), region.end(), is_upper)) ||
         (region.size() == 3 && std::all_of(region.begin(), region.end(), is_digit));
}

std::string range_text(const Shape& shape, std::string_view kind) {
  const bool from = shape.least > -unlimited;
  const bool to = shape.most < unlimited;
  if (from && to) {
    return fmt::format("{} from {} to {}", kind, shortest(shape.least), shortest(shape.most));
  }
  if (from) return fmt::format("{} of at least {}", kind, shortest(shape.least));
  if (to) return fmt::format("{} of at most {}", kind, shortest(shape.most));
  return std::string(kind);
}

std::string names_text(const std::vector<std::string>& names) {
  if (names.size() > most_names_listed) return fmt::format("one of {} names", names.size());
  return enumerated(names, "or");
}

}  // namespace

bool is_set_aside(std::string_view id) { return id.starts_with("x-"); }

bool has_style(std::string_view text, Shape::IdStyle style) {
  switch (style) {
    case Shape::IdStyle::plain:
      return is_word(text, "_-");
    case Shape::IdStyle::dotted:
      return is_dotted(text);
    case Shape::IdStyle::answered:
      return is_dotted(text.substr(is_set_aside(text) ? 2 : 0));
    case Shape::IdStyle::language:
      return is_language(text);
    case Shape::IdStyle::free:
      return true;
  }
  return false;
}

std::string_view name_of(Shape::IdStyle style) {
  return style == Shape::IdStyle::language ? "a language such as en or pt-BR" : "an id";
}

std::string_view help_for(Shape::IdStyle style) {
  switch (style) {
    case Shape::IdStyle::plain:
      return "an id is made of lower-case letters, digits, `_` and `-`, a letter first";
    case Shape::IdStyle::dotted:
    case Shape::IdStyle::answered:
      return "an id is made of lower-case letters, digits and `_`, as in `survey.question`";
    case Shape::IdStyle::language:
      return "write two lower-case letters, and a country if it matters";
    case Shape::IdStyle::free:
      break;
  }
  return {};
}

std::string name_of(const Shape& shape) {
  if (!shape.title.empty()) return shape.title;
  switch (shape.kind) {
    case Shape::Kind::text:
    case Shape::Kind::words:
      return "a text";
    case Shape::Kind::identifier:
      return std::string(name_of(shape.id_style));
    case Shape::Kind::integer:
      return range_text(shape, "a whole number");
    case Shape::Kind::number:
      return range_text(shape, "a number");
    case Shape::Kind::boolean:
      return "true or false";
    case Shape::Kind::date:
      return "a date such as 2026-11-23";
    case Shape::Kind::one_of:
      return names_text(shape.names);
    case Shape::Kind::expression:
      return "a condition";
    case Shape::Kind::list:
      return "a list";
    case Shape::Kind::dictionary:
    case Shape::Kind::record:
      return "`key: value` lines";
    case Shape::Kind::either: {
      std::vector<std::string> names;
      for (const Shape& part : shape.parts) names.push_back(name_of(part));
      return enumerated(names, "or");
    }
    case Shape::Kind::anything:
      return "a value";
  }
  return "a value";
}

std::string found_text(const Node& node) {
  switch (node.kind) {
    case Node::Kind::sequence:
      return "a list";
    case Node::Kind::mapping:
      return "`key: value` lines";
    case Node::Kind::scalar:
      break;
  }
  return "`" + shortened(node.text, 40) + "`" + (node.quoted ? " in quotes" : "");
}

bool fits_kind(const Shape& shape, Node::Kind kind) {
  switch (shape.kind) {
    case Shape::Kind::text:
    case Shape::Kind::identifier:
    case Shape::Kind::integer:
    case Shape::Kind::number:
    case Shape::Kind::boolean:
    case Shape::Kind::date:
    case Shape::Kind::one_of:
    case Shape::Kind::expression:
      return kind == Node::Kind::scalar;
    case Shape::Kind::words:
      return kind != Node::Kind::sequence;
    case Shape::Kind::list:
      return kind == Node::Kind::sequence;
    case Shape::Kind::dictionary:
    case Shape::Kind::record:
      return kind == Node::Kind::mapping;
    case Shape::Kind::either:
      return std::any_of(shape.parts.begin(), shape.parts.end(),
                         [&](const Shape& part) { return fits_kind(part, kind); });
    case Shape::Kind::anything:
      return true;
  }
  return false;
}

}  // namespace readiness::document
