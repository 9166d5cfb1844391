#include "report/brand.hpp"

#include "base/file.hpp"
#include "base/number.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"

#include <cmath>
#include <filesystem>
#include <utility>

namespace readiness::report {
namespace {

constexpr Color white{255, 255, 255}, night{0x14, 0x18, 0x1c};  // as in report.css
constexpr double readable_contrast = 4.5;                       // WCAG 2.1, level AA, of text
constexpr std::size_t largest_logo = 200 * 1024;

/// WCAG 2.1, "relative luminance".
double luminance(Color color) {
  const auto linear = [](std::uint8_t part) {
    const double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

/// By the first bytes: a name can say anything.
std::string media_type(std::string_view bytes) {
  if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return "image/png";
  if (bytes.starts_with("\xff\xd8\xff")) return "image/jpeg";
  return {};
}

std::string logo_at(const Document& document, const Node& written, Diagnostics& diagnostics) {
  const std::filesystem::path folder = std::filesystem::path(document.source.name()).parent_path();
  Diagnostics problems;
  const auto bytes = read_file((folder / written.text).string(), largest_logo, problems);
  const std::string type = bytes ? media_type(*bytes) : std::string();
  if (!type.empty()) return "data:" + type + ";base64," + base64(*bytes);
  if (bytes)
    diagnostics.error("D0102", document.source.place(written.span), "this is neither PNG nor JPEG",
                      "save the logo as PNG");
  else
    diagnostics.error(
        "D0102", document.source.place(written.span),
        "the logo cannot be used: " + problems.sorted().front().message,
        "name a PNG or JPEG of at most " + size_text(largest_logo) + " beside this file");
  return {};
}

std::string variable(std::string_view name, Color color) {
  return "--" + std::string(name) + ":" + to_text(color) + ";";
}

/// The shades that one colour gives on a paper.
std::string shades(Color accent, Color paper) {
  std::string text = variable("accent", accent) + variable("shade4", accent);
  for (const char* name : {"mid", "shade3"}) text += variable(name, mixed(paper, accent, 0.5));
  text += variable("pale", mixed(paper, accent, 0.18));
  for (int heat = 1; heat <= 4; ++heat)
    text += variable("heat" + std::to_string(heat), mixed(paper, accent, 0.08 * heat));
  return text;
}

/// As light as it must be to be read at night.
Color at_night(Color accent) {
  Color light = accent;
  for (double part = 0.1; contrast(light, night) < readable_contrast && part <= 1; part += 0.1)
    light = mixed(accent, white, part);
  return light;
}

}  // namespace

std::optional<Color> parse_color(std::string_view text) {
  if (text.size() != 7 || text[0] != '#') return std::nullopt;
  std::array<std::uint8_t, 3> parts{};
  for (std::size_t i = 1; i < text.size(); ++i) {
    const std::size_t digit = std::string_view("0123456789abcdef").find(to_lower(text[i]));
    if (digit == std::string_view::npos) return std::nullopt;
    auto& part = parts[(i - 1) / 2];
    part = static_cast<std::uint8_t>(part * 16 + digit);
  }
  return Color{parts[0], parts[1], parts[2]};
}

std::string to_text(Color color) {
  std::string text = "#";
  for (const std::uint8_t part : {color.red, color.green, color.blue}) {
    text += "0123456789abcdef"[part >> 4];
    text += "0123456789abcdef"[part & 0xf];
  }
  return text;
}

double contrast(Color one, Color other) {
  const double a = luminance(one), b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Color mixed(Color from, Color to, double part) {
  const auto mix = [&](std::uint8_t a, std::uint8_t b) {
    return static_cast<std::uint8_t>(std::lround(a + (b - a) * part));
  };
  return {mix(from.red, to.red), mix(from.green, to.green), mix(from.blue, to.blue)};
}

Shape brand_shape() {
  using namespace shapes;
  return record("a brand",
                {{"schema", required, one_of({"readiness/brand@1"}), "What kind of file this is."},
                 {"name", optional, text(), "Whose documents these are; shown at the top."},
                 {"logo", optional, text(), "A PNG or JPEG beside this file, at most 200 KiB."},
                 {"accent", optional, text(), "A colour such as \"#0f5c6e\", readable on white."},
                 {"closing", optional, text(), "The last line of every document."}});
}

std::optional<Brand> read_brand(const Document& document, Diagnostics& diagnostics) {
  const Node& root = document.root;
  if (!conforms(document.source, root, brand_shape(), diagnostics)) return std::nullopt;
  Brand brand{text_at(root, "name"), {}, text_at(root, "closing"), {}};
  const std::size_t before = diagnostics.error_count();
  if (const Node* accent = root.find("accent")) {
    brand.accent = parse_color(accent->text);
    if (!brand.accent)
      diagnostics.error("D0101", document.source.place(accent->span), "this is not a colour",
                        "write it like \"#0f5c6e\"");
    else if (const double found = contrast(*brand.accent, white); found < readable_contrast)
      diagnostics.error("D0101", document.source.place(accent->span),
                        "this colour cannot be read on white: its contrast is " +
                            fixed(std::floor(found * 10) / 10, 1) + ", and text needs " +
                            fixed(readable_contrast, 1),
                        "take a darker one");
  }
  if (const Node* logo = root.find("logo")) brand.logo = logo_at(document, *logo, diagnostics);
  return diagnostics.error_count() > before ? std::nullopt : std::optional(std::move(brand));
}

std::string style_of(const Brand& brand) {
  if (!brand.accent) return {};
  return ":root{" + shades(*brand.accent, white) +
         "}@media screen and (prefers-color-scheme: dark){:root{" +
         shades(at_night(*brand.accent), night) + "}}";
}

}  // namespace readiness::report
