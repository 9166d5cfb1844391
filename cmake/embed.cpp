// Runs while readiness is built: writes a C++ file that holds other files, byte for byte, for YAML
// also its tree, and for a questionnaire what it is once it is loaded, so that the program need not
// do that at each start. A questionnaire with an error fails the build.
//
//   embed OUTPUT NAME=PATH...

#include "base/diagnostic.hpp"
#include "document/packed.hpp"
#include "document/yaml/yaml.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "questionnaire/load/embedded.hpp"
#include "questionnaire/load/image.hpp"
#include "questionnaire/load/load.hpp"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace readiness::questionnaire {

std::span<const EmbeddedFile> embedded_files() { return {}; }  // this program makes them

}  // namespace readiness::questionnaire

namespace {

using Files = std::map<std::string, std::string>;  // the texts, by their names

void write_bytes(std::ostream& out, const std::string& name, std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  out << "constexpr char " << name << "[] =\n    \"";
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i > 0 && i % 24 == 0) out << "\"\n    \"";
    const auto byte = static_cast<unsigned char>(bytes[i]);
    out << "\\x" << digits[byte >> 4U] << digits[byte & 15U];
  }
  out << "\";\n";
}

/// The packed tree; empty for what is no YAML, and for what cannot be read, which is then refused
/// at run time.
std::string tree_of(const std::string& name, const std::string& text) {
  if (!name.ends_with(".yaml")) return {};
  readiness::base::Diagnostics ignored;
  const auto document =
      readiness::document::parse_yaml(readiness::document::Source(name, text), ignored);
  return document ? readiness::document::packed(document->root, text) : std::string{};
}

/// What a questionnaire is once it is loaded: empty where that depends on a language. `parts`
/// becomes all the files that it is made of.
std::optional<std::string> image_at(const std::string& name, const Files& files,
                                    std::set<std::string>& parts) {
  using namespace readiness::questionnaire;
  const std::string folder = name.substr(0, name.rfind('/') + 1);
  const auto read = [&](const std::string& file,
                        readiness::base::Diagnostics& found) -> std::optional<std::string> {
    const auto text = files.find(folder + file);
    if (text != files.end()) {
      parts.insert(text->first);
      return text->second;
    }
    found.error("F0001", {}, "there is no such file");
    return std::nullopt;
  };
  readiness::base::Diagnostics found;
  const auto questionnaire =
      load_questionnaire({folder, name.substr(folder.size()), read}, "", found);
  if (!questionnaire) {
    std::cerr << readiness::base::render_short(found.sorted());
    return std::nullopt;
  }
  return questionnaire->languages.size() == 1 ? image_of(*questionnaire) : "";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: embed OUTPUT NAME=PATH...\n";
    return 2;
  }
  std::vector<std::string> names;
  Files texts, images;
  for (int i = 2; i < argc; ++i) {
    const std::string argument = argv[i];
    const std::string name = argument.substr(0, argument.find('='));
    std::ifstream file(argument.substr(name.size() + 1), std::ios::binary);
    texts[name] = {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    names.push_back(name);
    if (!file.good() && !file.eof()) {
      std::cerr << "embed: " << name << " cannot be read\n";
      return 1;
    }
  }
  std::set<std::string> parts;
  for (const std::string& name : names) {
    if (readiness::questionnaire::id_of_main(name).empty()) continue;
    auto image = image_at(name, texts, parts);
    if (!image) return 1;
    images[name] = std::move(*image);
  }
  std::ofstream out(argv[1]);
  out << "// Made by cmake/embed.cpp.\n\n#include \"questionnaire/load/embedded.hpp\"\n\n#include "
         "<array>\n\n"
         "#pragma GCC diagnostic ignored \"-Wpedantic\"  // clang: long string literals\n\n"
         "namespace readiness::questionnaire {\nnamespace {\n\n";
  std::string rows;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string& name = names[i];
    out << "// " << name << "\n";
    rows += "    {\"" + name + "\"";
    const auto add = [&](const std::string& what, std::string_view bytes) {
      const std::string array = what + "_" + std::to_string(i);
      write_bytes(out, array, bytes);
      rows += ", {" + array + ", " + std::to_string(bytes.size()) + "}";
    };
    add("text", texts[name]);
    add("tree", parts.contains(name) ? "" : tree_of(name, texts[name]));
    add("image", images[name]);
    rows += "},\n";
  }
  out << "\nconstexpr std::array<EmbeddedFile, " << names.size() << "> files{{\n"
      << rows
      << "}};\n\n}  // namespace\n\n"
         "std::span<const EmbeddedFile> embedded_files() { return files; }\n\n"
         "}  // namespace readiness::questionnaire\n";
  return out.good() ? 0 : 1;
}
