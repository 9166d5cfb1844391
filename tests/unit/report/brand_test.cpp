#include "report/brand.hpp"

#include "base/sha256.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "report/render/html.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

namespace readiness {
namespace {

std::optional<Brand> read(const std::string& text, std::string* problems = nullptr,
                          const std::string& name = "brand.yaml") {
  Diagnostics diagnostics;
  const auto document = parse_yaml(Source(name, "schema: readiness/brand@1\n" + text), diagnostics);
  auto brand = document ? read_brand(*document, diagnostics) : std::nullopt;
  if (problems) *problems = render_short(diagnostics.sorted());
  return brand;
}

TEST_CASE("contrast is what WCAG 2.1 says") {
  // black on white, and the values that WebAIM's checker gives
  CHECK(contrast({0, 0, 0}, {255, 255, 255}) == doctest::Approx(21));
  CHECK(contrast({255, 255, 255}, {255, 255, 255}) == doctest::Approx(1));
  CHECK(contrast({0x76, 0x76, 0x76}, {255, 255, 255}) == doctest::Approx(4.54).epsilon(0.002));
  CHECK(contrast({0x77, 0x77, 0x77}, {255, 255, 255}) == doctest::Approx(4.48).epsilon(0.002));
  CHECK(contrast({255, 0, 0}, {255, 255, 255}) == doctest::Approx(4.0).epsilon(0.002));
}

TEST_CASE("colours are read strictly and written back") {
  CHECK(parse_color("#0F5c6e") == Color{0x0f, 0x5c, 0x6e});
  CHECK(to_text(*parse_color("#0F5c6e")) == "#0f5c6e");
  for (const char* text : {"", "red", "#fff", "0f5c6e0", "#0f5c6g", "#0f5c6e00"})
    CHECK_MESSAGE(!parse_color(text), text);
  CHECK(mixed({0, 0, 0}, {200, 100, 255}, 0.5) == Color{100, 50, 128});
}

TEST_CASE("a colour that cannot be read on white is refused, the limit passes") {
  std::string problems;
  CHECK(read("accent: \"#767676\"\n"));
  CHECK(!read("accent: \"#777777\"\n", &problems));
  CHECK(problems.find("brand.yaml:2:9: error[D0101]: this colour cannot be read on white: its "
                      "contrast is 4.4, and text needs 4.5") != std::string::npos);
  CHECK(!read("accent: teal\n", &problems));
  CHECK(problems.find("D0101") != std::string::npos);
}

TEST_CASE("a logo is a PNG or JPEG by its bytes") {
  const auto folder = std::filesystem::temp_directory_path() / "readiness-brand-test";
  std::filesystem::create_directories(folder);
  const auto put = [&](const char* name, const std::string& bytes) {
    std::ofstream(folder / name, std::ios::binary) << bytes;
  };
  put("good.png", "\x89PNG\r\n\x1a\nrest");
  put("bad.png", "<svg onload='alert(1)'/>");
  const std::string name = (folder / "brand.yaml").string();
  std::string problems;
  CHECK(read("logo: good.png\n", nullptr, name)->logo == "data:image/png;base64,iVBORw0KGgpyZXN0");
  CHECK(!read("logo: bad.png\n", &problems, name));
  CHECK(problems.find("D0102") != std::string::npos);
  CHECK(!read("logo: none.png\n", &problems, name));
  CHECK(problems.find("D0102") != std::string::npos);
  std::filesystem::remove_all(folder);
}

TEST_CASE("a brand stands in the document as text, and its policy fits") {
  const Brand brand{"A & <b>", "", "Closing \"words\"", Color{0x7a, 0x1f, 0x3d}};
  const std::string html = render_html({{Heading{1, "T"}}}, brand);
  CHECK(html.find("<p class=\"brand\">A &amp; &lt;b&gt;</p>") != std::string::npos);
  CHECK(html.find("<footer><p>Closing &quot;words&quot;</p></footer>") != std::string::npos);
  CHECK(html.find("--accent:#7a1f3d;") != std::string::npos);
  const std::size_t begin = html.find("<style>") + 7;
  const std::string style = html.substr(begin, html.find("</style>") - begin);
  CHECK(html.find("style-src '" + sha256_base64(style) + "'") != std::string::npos);
  // at night the same hue, light enough
  const std::size_t night = style.rfind("@media screen and (prefers-color-scheme: dark)");
  const std::string accent = style.substr(style.find("--accent:", night) + 9, 7);
  CHECK(contrast(*parse_color(accent), {0x14, 0x18, 0x1c}) >= 4.5);
}

}  // namespace
}  // namespace readiness
