#include "document/docx/docx.hpp"

#include "base/text.hpp"
#include "document/xlsx/archive.hpp"
#include "document/xlsx/xml.hpp"

#include <algorithm>
#include <map>

namespace readiness::document {
namespace {

constexpr int deepest = 64;  // tables in tables, text boxes in text boxes
constexpr std::string_view help = "save it again as .docx, or as text or PDF";

pugi::xml_document xml_of(const std::string& text) {
  auto document = parsed_xml(text);
  if (!document) throw Fault{"a part of it is not XML", std::string(help)};
  return std::move(*document);
}

/// How deep a heading a style is, by the style's name, which is English in every language.
std::map<std::string, int> heading_styles(const Archive& archive) {
  std::map<std::string, int> depths;
  if (!archive.has("word/styles.xml")) return depths;
  const pugi::xml_document styles = xml_of(archive.read("word/styles.xml"));
  for (const pugi::xml_node style : child_called(styles, "styles").children()) {
    const std::string name = attribute_called(child_called(style, "name"), "val");
    const std::string id = attribute_called(style, "styleId");
    if (name == "Title") depths[id] = 1;
    if (name.size() == 9 && with_small_start(name).starts_with("heading ") && is_digit(name[8]))
      depths[id] = std::clamp(name[8] - '0', 1, 6);
  }
  return depths;
}

class TextReader {
 public:
  explicit TextReader(std::map<std::string, int> headings) : headings_(std::move(headings)) {}

  std::string read(const pugi::xml_node& body) {
    blocks(body, 0);
    return std::move(text_);
  }

 private:
  void blocks(const pugi::xml_node& parent, int depth) {
    if (depth > deepest) return;
    for (const pugi::xml_node node : parent.children()) {
      const std::string_view name = local_name(node.name());
      if (name == "p")
        paragraph(node);
      else if (name == "tbl")
        table(node, depth);
      else if (name == "sdt" || name == "sdtContent" || name == "ins" || name == "customXml")
        blocks(node, depth + 1);
    }
  }

  void paragraph(const pugi::xml_node& node) {
    std::string words;
    runs(node, words, 0);
    if (trimmed(words).empty()) return;
    const pugi::xml_node style = child_called(node, "pPr");
    const auto heading = headings_.find(attribute_called(child_called(style, "pStyle"), "val"));
    const bool is_item = static_cast<bool>(child_called(style, "numPr"));
    if (heading != headings_.end())
      text_ += std::string(static_cast<std::size_t>(heading->second), '#') + " ";
    else if (is_item)
      text_ += "- ";
    text_ += std::string(trimmed(words)) + "\n\n";
  }

  void runs(const pugi::xml_node& parent, std::string& words, int depth) const {
    if (depth > deepest) return;
    for (const pugi::xml_node node : parent.children()) {
      const std::string_view name = local_name(node.name());
      if (name == "t")
        words += node.text().get();
      else if (name == "tab")
        words += ' ';
      else if (name == "br" || name == "cr")
        words += '\n';
      else if (name == "noBreakHyphen")
        words += '-';
      else if (name != "del" && name != "moveFrom" && name != "Fallback" && name != "pPr" &&
               name != "rPr" && name != "instrText")
        runs(node, words, depth + 1);
    }
  }

  /// A row a line, as Markdown writes it.
  void table(const pugi::xml_node& node, int depth) {
    bool is_first = true;
    for (const pugi::xml_node row : node.children()) {
      if (local_name(row.name()) != "tr") continue;
      std::string line = "|", rule = "|";
      for (const pugi::xml_node cell : row.children()) {
        if (local_name(cell.name()) != "tc") continue;
        TextReader inside(headings_);
        inside.blocks(cell, depth + 1);
        std::string words = std::move(inside.text_);
        std::replace(words.begin(), words.end(), '\n', ' ');
        std::replace(words.begin(), words.end(), '|', '/');
        line += " " + std::string(trimmed(words)) + " |";
        rule += "---|";
      }
      text_ += line + "\n";
      if (is_first) text_ += rule + "\n";
      is_first = false;
    }
    text_ += "\n";
  }

  std::map<std::string, int> headings_;
  std::string text_;
};

}  // namespace

std::optional<std::string> docx_text(const std::string& file, std::string_view bytes,
                                     Diagnostics& diagnostics) {
  const Place place = Place::of_file(file);
  try {
    const Archive archive(bytes, "the document");
    if (!archive.has("word/document.xml"))
      throw Fault{"it is an archive of another kind", std::string(help)};
    const pugi::xml_document document = xml_of(archive.read("word/document.xml"));
    return TextReader(heading_styles(archive))
        .read(child_called(child_called(document, "document"), "body"));
  } catch (const Fault& fault) {
    diagnostics.error("F0016", place, "the text of this document cannot be read: " + fault.message,
                      std::string(help));
    return std::nullopt;
  }
}

}  // namespace readiness::document
