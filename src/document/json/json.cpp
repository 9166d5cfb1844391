// The only file that includes simdjson.
#include "document/json/json.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <simdjson.h>

namespace readiness::document {
namespace {

namespace ondemand = simdjson::ondemand;

/// Ends the reading; never leaves this file.
struct Refused {};

bool has_control(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char byte) {
    return static_cast<unsigned char>(byte) < 0x20 && byte != '\n' && byte != '\t';
  });
}

std::string_view without_space_behind(std::string_view token) {
  while (!token.empty() && static_cast<unsigned char>(token.back()) <= ' ') token.remove_suffix(1);
  return token;
}

class JsonTree {
 public:
  JsonTree(const Source& source, const Limits& limits, Diagnostics& diagnostics)
      : source_(source), limits_(limits), diagnostics_(diagnostics) {}

  std::optional<Node> root() {
    const std::string& text = source_.text();
    if (text.size() > limits_.bytes)
      return refuse("J0003", 0, "this is larger than " + size_text(limits_.bytes) + ", the limit");
    bom_ = text.starts_with("\xef\xbb\xbf") ? 3 : 0;
    padded_ = simdjson::padded_string(std::string_view(text).substr(bom_));
    try {
      ondemand::parser parser;
      ondemand::document document = parser.iterate(padded_);
      if (document.type() != ondemand::json_type::object)
        return refuse("J0001", 0, "this is not a JSON object");
      Node node = object(document.get_object(), 1);
      node.span = {bom_, bom_ + 1};
      if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return refuse("J0001", text.size(), "text follows the JSON object");
      return node;
    } catch (const simdjson::simdjson_error& error) {
      return refuse("J0001", last_, std::string("this is not JSON: ") + error.what());
    } catch (const Refused&) {
      return std::nullopt;
    }
  }

 private:
  std::nullopt_t refuse(std::string code, std::size_t at, std::string message) {
    const std::size_t size = source_.text().size();
    const std::size_t begin = std::min(at, size > 0 ? size - 1 : 0);
    diagnostics_.error(std::move(code), source_.place({begin, std::min(begin + 1, size)}),
                       std::move(message));
    return std::nullopt;
  }

  std::size_t offset_of(std::string_view token) {
    last_ = bom_ + static_cast<std::size_t>(token.data() - padded_.data());
    return last_;
  }

  void count(int depth) {
    if (depth > limits_.depth) {
      refuse("J0003", last_, "this is nested deeper than " + std::to_string(limits_.depth));
      throw Refused{};
    }
    if (++nodes_ <= limits_.nodes) return;
    refuse("J0003", last_, "this has more than " + std::to_string(limits_.nodes) + " values");
    throw Refused{};
  }

  std::string checked(std::string_view text) {
    if (!has_control(text)) return std::string(text);
    refuse("J0004", last_, "this text holds a control character");
    throw Refused{};
  }

  Node object(ondemand::object object, int depth) {
    Node node;
    node.kind = Node::Kind::mapping;
    for (auto field : object) {
      count(depth);
      const char* raw = field.key().raw();
      const std::size_t begin = offset_of({raw, 0});
      Entry entry;
      entry.key = checked(field.unescaped_key().value());
      entry.key_span = {begin - 1, begin + entry.key.size() + 1};
      if (node.find(entry.key)) {
        refuse("J0002", begin, "the key `" + entry.key + "` appears twice");
        throw Refused{};
      }
      entry.value = value(field.value(), depth);
      node.entries.push_back(std::move(entry));
    }
    return node;
  }

  Node value(ondemand::value value, int depth) {
    count(depth);
    std::string_view token = value.raw_json_token();
    const std::size_t begin = offset_of(token);
    Node node;
    switch (value.type()) {
      case ondemand::json_type::object:
        node = object(value.get_object(), depth + 1);
        node.span = {begin, begin + 1};
        return node;
      case ondemand::json_type::array:
        node.kind = Node::Kind::sequence;
        for (auto item : value.get_array())
          node.items.push_back(this->value(item.value(), depth + 1));
        node.span = {begin, begin + 1};
        return node;
      case ondemand::json_type::string:
        node.text = checked(value.get_string().value());
        node.quoted = true;
        break;
      case ondemand::json_type::null:
        if (!value.is_null()) throw simdjson::simdjson_error(simdjson::N_ATOM_ERROR);
        break;
      case ondemand::json_type::boolean:
        node.text = value.get_bool().value() ? "true" : "false";
        break;
      case ondemand::json_type::number:
        static_cast<void>(value.get_double().value());  // refuses what is no number
        node.text = without_space_behind(token);
        break;
    }
    node.span = {begin, begin + std::max<std::size_t>(1, node.text.size() + (node.quoted ? 2 : 0))};
    return node;
  }

  const Source& source_;
  const Limits& limits_;
  Diagnostics& diagnostics_;
  simdjson::padded_string padded_;
  std::size_t bom_ = 0, last_ = 0, nodes_ = 0;
};

std::string unit_escape(std::uint32_t unit) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out = "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += digits[(unit >> shift) & 0xfU];
  return out;
}

/// `\u202e`; two of them where one does not do.
std::string escape(std::int32_t value, std::string_view) {
  if (value < 0) return "\xef\xbf\xbd";
  const auto number = static_cast<std::uint32_t>(value);
  if (number < 0x10000) return unit_escape(number);
  return unit_escape(0xd7c0U + (number >> 10U)) + unit_escape(0xdc00U + (number & 0x3ffU));
}

}  // namespace

std::optional<Document> parse_json(Source source, Diagnostics& diagnostics, const Limits& limits) {
  auto root = JsonTree(source, limits, diagnostics).root();
  if (!root) return std::nullopt;
  return Document{std::move(source), std::move(*root)};
}

std::string json_text(std::string_view text) {
  constexpr std::string_view with_a_letter = "\b\f\n\r\t", letters = "bfnrt";
  std::string out = "\"";
  for (const char byte : text) {
    const std::size_t letter = with_a_letter.find(byte);
    if (byte == '"' || byte == '\\' || letter != std::string_view::npos) out += '\\';
    out += letter == std::string_view::npos ? byte : letters[letter];
  }
  return with_hidden(out + "\"", escape);
}

}  // namespace readiness::document
