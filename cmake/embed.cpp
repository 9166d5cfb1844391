// Runs while readiness is built: writes a C++ file that holds other files, byte for byte, and for
// YAML also its tree, so that the program need not parse its own questionnaires at each start.
//
//   embed OUTPUT NAME=PATH...

#include "document/packed.hpp"
#include "document/yaml/yaml.hpp"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

namespace {

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

/// The packed tree; empty for what is no YAML of ours, which is then read, and refused, at run
/// time.
std::string tree_of(const std::string& name, const std::string& text) {
  readiness::base::Diagnostics ignored;
  const auto document =
      readiness::document::parse_yaml(readiness::document::Source(name, text), ignored);
  return document ? readiness::document::packed(document->root, text) : std::string{};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: embed OUTPUT NAME=PATH...\n";
    return 2;
  }
  std::ofstream out(argv[1]);
  out << "// Made by cmake/embed.cpp.\n\n#include \"questionnaire/load/embedded.hpp\"\n\n#include "
         "<array>\n\n"
         "#pragma GCC diagnostic ignored \"-Wpedantic\"  // clang: long string literals\n\n"
         "namespace readiness::questionnaire {\nnamespace {\n\n";
  std::string rows;
  for (int i = 2; i < argc; ++i) {
    const std::string argument = argv[i];
    const std::string name = argument.substr(0, argument.find('='));
    std::ifstream file(argument.substr(name.size() + 1), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file.good() && !file.eof()) {
      std::cerr << "embed: " << name << " cannot be read\n";
      return 1;
    }
    const std::string tree = tree_of(name, text);
    const std::string number = std::to_string(i - 2);
    out << "// " << name << "\n";
    write_bytes(out, "text_" + number, text);
    write_bytes(out, "tree_" + number, tree);
    rows += "    {\"" + name + "\", {text_" + number + ", " + std::to_string(text.size()) +
            "}, {tree_" + number + ", " + std::to_string(tree.size()) + "}},\n";
  }
  out << "\nconstexpr std::array<EmbeddedFile, " << argc - 2 << "> files{{\n"
      << rows
      << "}};\n\n}  // namespace\n\n"
         "std::span<const EmbeddedFile> embedded_files() { return files; }\n\n"
         "}  // namespace readiness::questionnaire\n";
  return out.good() ? 0 : 1;
}
