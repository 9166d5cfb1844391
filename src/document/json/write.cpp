#include "document/json/write.hpp"

#include "base/number.hpp"
#include "document/json/json.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace readiness::document {
namespace {

/// With a point or an exponent, so that every reader takes it for a decimal number.
std::string decimal_number(double number) {
  if (!std::isfinite(number)) return "null";
  const double size = std::abs(number);
  const bool is_plain = size == 0 || (size >= 1e-4 && size < 1e15);
  std::array<char, 64> buffer{};
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                    is_plain ? std::chars_format::fixed : std::chars_format::scientific)
          .ptr;
  std::string text(buffer.data(), end);
  if (text.find_first_of(".e") == std::string::npos) text += ".0";
  return text;
}

}  // namespace

class JsonText {
 public:
  explicit JsonText(std::optional<JsonLists> lists) : lists_(lists) {}

  std::string of(const Json& json) {
    append(json, 0);
    return std::move(out_) + "\n";
  }

 private:
  void append(const Json& json, std::size_t depth) {
    if (json.kind_ == Json::Kind::plain) {
      out_ += json.text_;
      return;
    }
    const bool is_object = json.kind_ == Json::Kind::object;
    const bool in_a_line = !lists_ || json.items_.empty() || (!is_object && stands_in_a_line(json));
    out_ += is_object ? '{' : '[';
    for (std::size_t i = 0; i < json.items_.size(); ++i) {
      if (i > 0) out_ += in_a_line ? ", " : ",";
      if (!in_a_line) new_line(depth + 1);
      if (is_object) out_ += json.keys_[i] + ": ";
      append(json.items_[i], depth + 1);
    }
    if (!in_a_line) new_line(depth);
    out_ += is_object ? '}' : ']';
  }

  [[nodiscard]] bool stands_in_a_line(const Json& list) const {
    return lists_ == JsonLists::plain_ones_in_a_line &&
           std::all_of(list.items_.begin(), list.items_.end(),
                       [](const Json& item) { return item.kind_ == Json::Kind::plain; });
  }

  void new_line(std::size_t depth) { out_.append(1, '\n').append(2 * depth, ' '); }

  std::optional<JsonLists> lists_;  // nothing: all in one line
  std::string out_;
};

Json::Json(double number) : text_(decimal_number(number)) {}

Json::Json(std::string_view text) : text_(json_text(text)) {}

Json::Json(std::initializer_list<Json> items) {
  const bool is_object = std::all_of(items.begin(), items.end(), [](const Json& item) {
    return item.kind_ == Kind::array && item.items_.size() == 2 &&
           item.items_[0].text_.starts_with('"');
  });
  if (!is_object) {
    *this = array(items);
    return;
  }
  kind_ = Kind::object;
  for (const Json& item : items) {
    keys_.push_back(item.items_[0].text_);
    items_.push_back(item.items_[1]);
  }
}

Json Json::array(std::initializer_list<Json> items) {
  Json json;
  json.kind_ = Kind::array;
  json.items_ = items;
  return json;
}

Json Json::object() {
  Json json;
  json.kind_ = Kind::object;
  return json;
}

Json Json::written(std::string text) {
  Json json;
  json.text_ = std::move(text);
  return json;
}

Json& Json::operator[](std::string_view key) { return at(json_text(key)); }

Json& Json::at(const std::string& key) {
  const auto known = std::find(keys_.begin(), keys_.end(), key);
  if (known != keys_.end()) return items_[static_cast<std::size_t>(known - keys_.begin())];
  keys_.push_back(key);
  return items_.emplace_back();
}

void Json::update(const Json& other) {
  for (std::size_t i = 0; i < other.items_.size(); ++i) at(other.keys_[i]) = other.items_[i];
}

std::string json_document(const Json& json, JsonLists lists) { return JsonText(lists).of(json); }

std::string json_line(const Json& json) { return JsonText(std::nullopt).of(json); }

double without_noise(double number) {
  const double rounded = std::round(number * 1e9) / 1e9;
  return rounded == 0 ? 0.0 : rounded;  // no negative zero
}

std::string json_number_text(double number) { return shortest(without_noise(number)); }

}  // namespace readiness::document
