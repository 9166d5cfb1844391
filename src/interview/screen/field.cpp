#include "interview/screen/field.hpp"

#include "base/text.hpp"
#include "interview/terminal.hpp"

namespace readiness::interview {
namespace {

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80; }

std::size_t point_behind(std::string_view text, std::size_t at) {
  if (at < text.size()) ++at;
  while (at < text.size() && continues(text[at])) ++at;
  return at;
}

std::size_t point_before(std::string_view text, std::size_t at) {
  if (at > 0) --at;
  while (at > 0 && continues(text[at])) --at;
  return at;
}

constexpr std::string_view joiner = "\xe2\x80\x8d";  // U+200D, between the parts of an emoji

/// Whether what begins here is seen as a part of what stands before it: an accent, what a joiner
/// joins, the colour of a skin.
bool is_joined(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return false;
  const std::string_view point = text.substr(at, point_behind(text, at) - at);
  const bool is_skin = point.starts_with("\xf0\x9f\x8f") && point >= "\xf0\x9f\x8f\xbb";
  return text.substr(0, at).ends_with(joiner) || is_skin ||
         (static_cast<unsigned char>(point.front()) >= 0x80 && display_width(point) == 0);
}

void insert(TextField& field, std::string_view text) {
  if (field.text.size() + text.size() > longest_text) return;
  field.text.insert(field.at, text);
  field.at += text.size();
}

void erase(TextField& field, std::size_t begin, std::size_t end) {
  field.text.erase(begin, end - begin);
  field.at = begin;
}

std::size_t word_before(const TextField& field) {
  std::size_t at = field.at;
  while (at > 0 && field.text[at - 1] == ' ') --at;
  while (at > 0 && field.text[at - 1] != ' ') --at;
  return at;
}

/// Line ends as they are kept, and none where the text ends: who pastes a line means its text.
std::string without_returns(std::string text) {
  std::string kept;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r')
      kept += text[i];
    else if (i + 1 == text.size() || text[i + 1] != '\n')
      kept += '\n';
  }
  while (kept.ends_with('\n')) kept.pop_back();
  return kept;
}

}  // namespace

std::size_t character_before(std::string_view text, std::size_t at) {
  do at = point_before(text, at);
  while (is_joined(text, at));
  return at;
}

std::size_t character_behind(std::string_view text, std::size_t at) {
  at = point_behind(text, at);
  while (is_joined(text, at)) at = point_behind(text, at);
  return at;
}

bool press(TextField& field, const Key& key) {
  switch (key.kind) {
    case Key::Kind::text:
      insert(field, key.text);
      return true;
    case Key::Kind::paste:
      insert(field, without_returns(key.text));
      return true;
    case Key::Kind::left:
      field.at = character_before(field.text, field.at);
      return true;
    case Key::Kind::right:
      field.at = character_behind(field.text, field.at);
      return true;
    case Key::Kind::home:
    case Key::Kind::up:
      field.at = 0;
      return true;
    case Key::Kind::end:
    case Key::Kind::down:
      field.at = field.text.size();
      return true;
    case Key::Kind::erase:
      erase(field, character_before(field.text, field.at), field.at);
      return true;
    case Key::Kind::remove:
      erase(field, field.at, character_behind(field.text, field.at));
      return true;
    case Key::Kind::erase_word:
      erase(field, word_before(field), field.at);
      return true;
    case Key::Kind::erase_before:
      erase(field, 0, field.at);
      return true;
    case Key::Kind::erase_behind:
      field.text.erase(field.at);
      return true;
    default:
      return false;
  }
}

}  // namespace readiness::interview
