// Whatever bytes come in: parse_yaml keeps its contract, every message can be printed, and the fast
// road sees what the full reader sees, or nothing.
#include "base/diagnostic.hpp"
#include "base/text.hpp"
#include "document/shape/shape.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "plain_yaml_law.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>

namespace {

using namespace readiness;

void require(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %s\n", promise);
  std::abort();
}

/// One field of every kind, and all that nests.
Shape rich_shape() {
  const Shape option = shapes::record("an option", {{"id", true, shapes::identifier(), "Its name"},
                                                    {"label", false, shapes::words(), ""}});
  return shapes::record(
      "a fuzz file",
      {{"a", false, shapes::text(), ""},
       {"b", false, shapes::words(), ""},
       {"c", false, shapes::identifier(Shape::IdStyle::dotted), ""},
       {"d", false, shapes::integer(0, 4), ""},
       {"e", false, shapes::number(-1.5, 1e15), ""},
       {"f", false, shapes::boolean(), ""},
       {"g", false, shapes::date(), ""},
       {"h", false, shapes::one_of({"none", "some", "most", "all"}), ""},
       {"i", false, shapes::expression(), ""},
       {"j", false, shapes::list(option, 2), ""},
       {"k", false, shapes::dictionary(shapes::anything(), Shape::IdStyle::dotted), ""},
       {"l", false, shapes::either({shapes::text(), shapes::list(shapes::text())}), ""},
       {"m", true, shapes::anything(), "Needed"}});
}

void check_place(const Source& source, const Place& place) {
  require(place.at.line >= 0 && place.at.column >= 0, "places count from 1");
  const auto lines = std::count(source.text().begin(), source.text().end(), '\n') + 1;
  require(place.at.line <= lines, "a place lies within the file");
  require(place.caret >= 0 && place.width >= 1, "a marker has a width");
  require(place.caret <= display_width(place.line), "a marker stands in its line");
  require(visible(place.line) == place.line, "a source line is safe to print");
}

void check_span(const Source& source, Span span) {
  require(span.begin <= span.end && span.end <= source.text().size(), "a span lies in the text");
  check_place(source, source.place(span));
}

/// What was read and where it stands must agree, else a writer would patch the wrong bytes.
void check_scalar(const Source& source, const Node& node) {
  const std::string part = source.text().substr(node.span.begin, node.span.end - node.span.begin);
  if (node.kind != Node::Kind::scalar || node.is_empty()) return;
  if (node.quoted) {
    require(part.find_first_of("\"'|>") == 0, "a quoted text stands at its sign");
  } else if (part.find('\n') == std::string::npos) {
    require(part == node.text, "a plain text stands at its bytes");
  }
}

void check_node(const Source& source, const Node& node) {
  check_span(source, node.span);
  check_scalar(source, node);
  require(!first_malformed_utf8(node.text), "texts are UTF-8");
  std::set<std::string_view> keys;
  for (const Entry& entry : node.entries) {
    require(keys.insert(entry.key).second, "keys are unique");
    check_span(source, entry.key_span);
    check_node(source, entry.value);
  }
  for (const Node& item : node.items) check_node(source, item);
}

void check_findings(const Source& source, const Diagnostics& diagnostics) {
  for (const Diagnostic& finding : diagnostics.all()) {
    require(!finding.message.empty() && finding.code.size() == 5, "findings say what is wrong");
    check_place(source, finding.place);
    for (const Place& place : finding.related) check_place(source, place);
  }
  std::string text = render_long(diagnostics.sorted()) + render_short(diagnostics.sorted());
  std::replace(text.begin(), text.end(), '\n', ' ');
  require(visible(text) == text, "messages have no control characters");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Shape shape = rich_shape();
  const Source source("fuzz.yaml", std::string(reinterpret_cast<const char*>(data), size));
  require(try_plain(source.text()).broken.empty(), "what is plain is read as in full");
  Diagnostics diagnostics;
  const auto document = parse_yaml(source, diagnostics);
  require(document.has_value() != diagnostics.has_errors(), "nothing exactly when an error");
  check_findings(source, diagnostics);
  if (!document) return 0;
  require(document->root.kind == Node::Kind::mapping, "the root is a mapping");
  check_node(document->source, document->root);
  const bool good = conforms(document->source, document->root, shape, diagnostics);
  require(good != diagnostics.has_errors(), "conforms says what it added");
  check_findings(source, diagnostics);
  return 0;
}
