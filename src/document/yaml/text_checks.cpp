#include "document/yaml/text_checks.hpp"

#include "base/names.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace readiness::document {
namespace {

constexpr int most_bad_bytes = 20;

/// Printable ASCII, line feeds and tabs.
constexpr auto is_clean_byte = [] {
  std::array<bool, 256> is_clean{};
  for (std::size_t byte = ' '; byte <= '~'; ++byte) is_clean[byte] = true;
  is_clean['\n'] = is_clean['\t'] = true;
  return is_clean;
}();

constexpr std::string_view encoding_help =
    "save the file again with the encoding UTF-8 (editors offer it under \"Save as\")";

bool is_utf8(const Source& source, Diagnostics& diagnostics) {
  const auto offset = first_malformed_utf8(source.text());
  if (!offset) return true;
  diagnostics.error("Y0001", source.place({*offset, *offset + 1}, "not UTF-8 from here on"),
                    "this file is not UTF-8", std::string(encoding_help));
  return false;
}

/// The control character at an offset, or 0. Tabs and line breaks are none.
int control_at(std::string_view text, std::size_t offset) {
  const auto byte = static_cast<unsigned char>(text[offset]);
  if (byte == '\t' || byte == '\n' || text.substr(offset, 2) == "\r\n") return -1;
  if (byte < 0x20 || byte == 0x7f) return byte;
  if (byte != 0xc2 || offset + 1 == text.size()) return -1;
  const auto second = static_cast<unsigned char>(text[offset + 1]);
  return second < 0xa0 ? second : -1;
}

/// The first byte from `offset` on that may belong to one. Most texts have none.
std::size_t next_suspect(std::string_view text, std::size_t offset) {
  const auto is_suspect = [](char sign) {
    const auto byte = static_cast<unsigned char>(sign);
    return (byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7f || byte == 0xc2;
  };
  const auto from = text.begin() + static_cast<std::ptrdiff_t>(offset);
  return static_cast<std::size_t>(std::find_if(from, text.end(), is_suspect) - text.begin());
}

std::pair<std::string, std::string> words_for_control(int control) {
  if (control == '\r')
    return {"no line feed follows the carriage return (U+000D) here",
            "save the file with Windows (CRLF) or Unix (LF) line endings"};
  return {fmt::format("the control character U+{:04X} is not allowed in a YAML file", control),
          "delete it"};
}

bool is_free_of_controls(const Source& source, Diagnostics& diagnostics) {
  const std::string_view text = source.text();
  int findings = 0;
  for (std::size_t offset = next_suspect(text, 0);
       offset < text.size() && findings < most_bad_bytes; offset = next_suspect(text, offset + 1)) {
    const int control = control_at(text, offset);
    if (control < 0) continue;
    const std::size_t length = control < 0x80 ? 1 : 2;
    auto [message, help] = words_for_control(control);
    diagnostics.error("Y0002", source.place({offset, offset + length}), std::move(message),
                      std::move(help));
    ++findings;
    // one finding a line says enough
    offset = std::min(text.find('\n', offset), text.size() - 1);
  }
  return findings == 0;
}

/// The first sign of a line that would be a key or an item of a list, were it not for white space
/// before it that YAML takes for letters. A text may go on so.
std::size_t odd_indentation(std::string_view line) {
  const std::size_t odd = odd_space_size(line);
  if (odd == 0) return 0;
  std::string_view rest = line.substr(odd);
  for (std::size_t more = odd_space_size(rest); more > 0 || rest.starts_with(' ');
       more = odd_space_size(rest))
    rest.remove_prefix(std::max<std::size_t>(more, 1));
  const bool is_key =
      rest.find(": ") != std::string_view::npos || rest.substr(0, rest.find('\r')).ends_with(':');
  return is_key || rest.starts_with("- ") ? odd : 0;
}

}  // namespace

bool is_plainly_clean(std::string_view text, std::size_t most_bytes) {
  bool is_clean = text.size() <= most_bytes;
  for (const char byte : text) is_clean &= is_clean_byte[static_cast<unsigned char>(byte)];
  return is_clean;
}

bool is_clean_text(const Source& source, std::size_t most_bytes, Diagnostics& diagnostics) {
  if (is_plainly_clean(source.text(), most_bytes)) return true;
  if (source.text().size() > most_bytes) {
    diagnostics.error("Y0109", source.whole_file(),
                      "this file is larger than " + size_text(most_bytes) + ", the limit",
                      "split it into several files");
    return false;
  }
  return is_utf8(source, diagnostics) && is_free_of_controls(source, diagnostics);
}

std::vector<LineTrap> line_traps(std::string_view text) {
  std::vector<LineTrap> traps;
  // a byte order mark before the first line is no indentation
  std::size_t begin = text.size() - without_byte_order_mark(text).size();
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::size_t first = std::min(text.find_first_not_of(" \t\r", begin), end);
    const std::size_t tab = text.substr(begin, first - begin).find('\t');
    const bool has_content = first < end && text[first] != '#';
    if (has_content && tab != std::string_view::npos)
      traps.push_back({{begin + tab, first}, LineTrap::Kind::tab});
    if (text[begin] == '%') traps.push_back({{begin, begin + 1}, LineTrap::Kind::percent});
    if (const std::size_t odd = odd_indentation(text.substr(first, end - first)); odd > 0)
      traps.push_back({{first, first + odd}, LineTrap::Kind::odd_space});
    begin = end + 1;
  }
  return traps;
}

void report_trap(const Source& source, const LineTrap& trap, Diagnostics& diagnostics) {
  switch (trap.kind) {
    case LineTrap::Kind::tab:
      diagnostics.error("Y0003", source.place(trap.span, "a tab"),
                        "this line is indented with a tab", "indent with spaces");
      return;
    case LineTrap::Kind::odd_space: {
      const std::string name =
          code_point_name(std::string_view(source.text()).substr(trap.span.begin));
      diagnostics.error("Y0003", source.place(trap.span, name),
                        "this line is indented with " + name + ", which only looks like a space",
                        "indent with plain spaces");
      return;
    }
    case LineTrap::Kind::percent:
      diagnostics.error("Y0100", source.place(trap.span), "a line cannot begin with `%`",
                        "delete the line, or put the text in quotes");
      return;
  }
}

}  // namespace readiness::document
