#include "report/render/html_text.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

#include <cmath>

namespace readiness::report {
namespace {

std::string escaped_for_html(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) switch (c) {
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '&':
        out += "&amp;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      case '\n':
        out += "<br>";
        break;
      default:
        out += c;
    }
  return out;
}

}  // namespace

std::string html_text(std::string_view text) { return escaped_for_html(inert(visible(text))); }

std::string html_lines(std::string_view text) {
  std::string shown = visible_lines(text);
  while (!shown.empty() && shown.back() == '\n') shown.pop_back();
  return escaped_for_html(inert(shown));
}

std::string html_number(double number) { return shortest(std::round(number * 100) / 100); }

std::string element(std::string_view name, std::string_view attributes, std::string_view content) {
  std::string out = "<";
  out.append(name).append(attributes).append(">").append(content);
  return out.append("</").append(name).append(">");
}

std::string signature(const Brand& brand) {
  const std::string name = html_text(brand.name);
  std::string content = brand.logo.empty()
                            ? name
                            : "<img src=\"" + html_text(brand.logo) + "\" alt=\"" + name + "\">";
  return content.empty() ? "" : element("p", " class=\"brand\"", content) + "\n";
}

}  // namespace readiness::report
