#pragma once

#include "base/modules.hpp"

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace readiness::document {

/// A value of JSON that is to be written; its keys keep their order. It is made like a literal:
/// `{{"id", id}, {"ends", {low, high}}}`. As there, a list of pairs that each begin with a text is
/// an object; `array` says that one is not.
class Json {
 public:
  Json(std::nullptr_t = nullptr) : text_("null") {}  // NOLINT
  Json(std::integral auto value) {                   // NOLINT
    if constexpr (std::same_as<decltype(value), bool>)
      text_ = value ? "true" : "false";
    else
      text_ = std::to_string(value);
  }
  Json(double number);                                             // NOLINT
  Json(std::string_view text);                                     // NOLINT
  Json(const std::string& text) : Json(std::string_view(text)) {}  // NOLINT
  Json(const char* text) : Json(std::string_view(text)) {}         // NOLINT
  template <class T>
  Json(const std::vector<T>& items)  // NOLINT
      : kind_(Kind::array), items_(items.begin(), items.end()) {}
  Json(std::initializer_list<Json> items);

  [[nodiscard]] static Json array(std::initializer_list<Json> items = {});
  [[nodiscard]] static Json object();
  /// What is JSON already: a number in another notation.
  [[nodiscard]] static Json written(std::string text);

  void push_back(Json item) { items_.push_back(std::move(item)); }
  /// The value under a key, which is added when it is new.
  Json& operator[](std::string_view key);
  /// Takes over all entries of another object.
  void update(const Json& other);
  [[nodiscard]] std::size_t size() const { return items_.size(); }
  [[nodiscard]] bool empty() const { return items_.empty(); }

 private:
  enum class Kind { plain, array, object };
  friend class JsonText;

  Json& at(const std::string& key);  ///< a key as it is written

  Kind kind_ = Kind::plain;
  std::string text_;               ///< of a plain value, as it is written
  std::vector<std::string> keys_;  ///< of an object: one for each item, as it is written
  std::vector<Json> items_;
};

enum class JsonLists { an_item_a_line, plain_ones_in_a_line };

/// Indented by two spaces, with a line break at the end.
[[nodiscard]] std::string json_document(const Json& json,
                                        JsonLists lists = JsonLists::an_item_a_line);

/// All of it on one line, with a line break at the end: a line of JSON Lines.
[[nodiscard]] std::string json_line(const Json& json);

/// Rounded to nine digits: without the noise of binary fractions, so that the text is the same on
/// every machine.
[[nodiscard]] double without_noise(double number);

/// The same as text; a whole number has no point.
[[nodiscard]] std::string json_number_text(double number);

}  // namespace readiness::document
