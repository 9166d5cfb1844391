#include "base/names.hpp"

#include "base/encoding.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace readiness::base {
namespace {

bool is_space(std::int32_t value) {
  if (value < 0) return false;
  if (value < 0x80) return value == ' ' || (value >= '\t' && value <= '\r');
  const auto category = utf8proc_category(value);
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
         category == UTF8PROC_CATEGORY_ZP;
}

bool is_letter_or_digit(std::int32_t value) {
  if (value < 0) return false;
  const auto category = utf8proc_category(value);
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         category == UTF8PROC_CATEGORY_ND;
}

/// Zero width space, word joiner, byte order mark.
bool has_no_width(std::int32_t value) {
  return value == 0x200b || value == 0x2060 || value == 0xfeff;
}

/// Most names: printable ASCII, with single spaces between words. They cost no memory.
bool is_tidy(std::string_view name) {
  char before = ' ';
  for (const char byte : name) {
    if (byte < ' ' || byte > '~' || (byte == ' ' && before == ' ')) return false;
    before = byte;
  }
  return name.empty() || before != ' ';
}

std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* result = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &result,
                                 static_cast<utf8proc_option_t>(options | UTF8PROC_STABLE));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, std::free);
  if (size < 0) return std::string(text);
  return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(size)};
}

}  // namespace

std::string tidy_name(std::string_view name) {
  if (is_tidy(name)) return std::string(name);
  std::string spaced;
  std::string pending;  // may be the end of the name, where it is left out
  while (!name.empty()) {
    const CodePoint first = code_point_at(name);
    if (is_space(first.value)) {
      if (!pending.ends_with(' ')) pending += ' ';
    } else if (has_no_width(first.value)) {
      pending += name.substr(0, first.size);
    } else {
      if (!spaced.empty()) spaced += pending;
      pending.clear();
      spaced += name.substr(0, first.size);
    }
    name.remove_prefix(first.size);
  }
  return mapped(spaced, UTF8PROC_COMPOSE);
}

std::string folded_name(std::string_view name) {
  return mapped(name, UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

std::string file_stem(std::string_view name) {
  constexpr std::size_t longest = 80;
  const std::string plain =
      mapped(name, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD);
  std::string stem;
  for (std::string_view rest = plain; !rest.empty();) {
    const CodePoint first = code_point_at(rest);
    const bool stays = is_letter_or_digit(first.value) && stem.size() + first.size <= longest;
    if (stays)
      stem += rest.substr(0, first.size);
    else if (!stem.empty() && !stem.ends_with('-'))
      stem += '-';
    rest.remove_prefix(first.size);
  }
  while (stem.ends_with('-')) stem.pop_back();
  return stem;
}

std::size_t odd_space_size(std::string_view text) {
  if (text.empty() || static_cast<unsigned char>(text.front()) < 0x80) return 0;
  const CodePoint first = code_point_at(text);
  return is_space(first.value) || has_no_width(first.value) ? first.size : 0;
}

std::string code_point_name(std::string_view text) {
  return fmt::format("U+{:04X}", static_cast<std::uint32_t>(code_point_at(text).value));
}

std::vector<std::string> beyond_ascii(std::string_view text) {
  std::vector<std::string> names;
  while (!text.empty()) {
    const CodePoint first = code_point_at(text);
    if (first.value >= 0x80) {
      std::string name = code_point_name(text);
      if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(std::move(name));
    }
    text.remove_prefix(first.size);
  }
  return names;
}

}  // namespace readiness::base
