// The fast road for plain YAML sees what the full reader sees, or nothing: for every YAML file of
// the repository, and for pieces of them that were changed at random.
#include "base/text.hpp"
#include "plain_yaml_law.hpp"
#include "property/command.hpp"
#include "property/generator.hpp"

#include <doctest/doctest.h>

#include <filesystem>

namespace readiness::property {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> yaml_texts(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& file : fs::recursive_directory_iterator(folder))
    if (file.path().extension() == ".yaml") paths.push_back(file.path().string());
  std::sort(paths.begin(), paths.end());  // else the seed would not say which file
  std::vector<std::string> texts;
  for (const std::string& path : paths) texts.push_back(content(path));
  return texts;
}

/// Signs and words that mean something to YAML or to its reader, and some that only look so.
const std::vector<std::string>& hostile_bits() {
  static const std::vector<std::string> bits = {" ",        "  ",       "\n",
                                                "\n\n",     "\t",       "\r\n",
                                                "\r",       ":",        ": ",
                                                " :",       ":\n",      "- ",
                                                "-",        "-\n",      "? ",
                                                "?",        "#",        " #",
                                                " # ",      "# ",       "[",
                                                "]",        "{",        "}",
                                                ",",        ", ",       "[]",
                                                "{}",       "[a, b]",   "{a: b}",
                                                "{a: }",    "[a: b]",   "[,]",
                                                "'",        "''",       "\"",
                                                "\"\"",     "\\\"",     "\\",
                                                "\\n",      "\\x41",    "'a'",
                                                "\"a\"",    "|",        ">",
                                                "|\n",      ">-\n",     "&a ",
                                                "*a",       "!a ",      "!!str ",
                                                "%",        "@",        "`",
                                                "~",        "null",     "Null",
                                                "NULL",     "nulls",    "<<: ",
                                                "<<",       "---",      "---\n",
                                                "...",      "...\n",    "--- ",
                                                "=",        "\xc2\xa0", "\xe2\x80\xa8",
                                                "\xc2\x85", "\xc3\xa9", "\xef\xbb\xbf",
                                                "a",        "a: ",      "a:\n",
                                                "a: 1\n",   "0",        "-1",
                                                "- - ",     "true",     "\n  ",
                                                "\n    ",   "\n- ",     "\n  - ",
                                                "\n# c\n",  "  # c\n",  "\n  # c\n"};
  return bits;
}

std::string indented(Draw& draw, const std::string& line) {
  const std::size_t spaces = line.find_first_not_of(' ');
  if (spaces == std::string::npos || draw.chance(50))
    return std::string(static_cast<std::size_t>(draw.between(1, 4)), ' ') + line;
  return line.substr(std::min(spaces, static_cast<std::size_t>(draw.between(1, 4))));
}

/// Some lines of a file, moved to the left as far as the first of them stands to the right.
std::vector<std::string> piece_of(Draw& draw, const std::string& text) {
  const std::vector<std::string> all = lines_of(text);
  if (all.empty()) return {};
  const int last = static_cast<int>(all.size()) - 1;
  const int from = draw.chance(30) ? 0 : draw.between(0, last);
  const int to = std::min(last, from + draw.between(0, 12));
  std::vector<std::string> piece;
  const std::string& first = all[static_cast<std::size_t>(from)];
  const std::size_t column = std::min(first.find_first_not_of(' '), first.size());
  for (int i = from; i <= to; ++i) {
    const std::string& line = all[static_cast<std::size_t>(i)];
    piece.push_back(line.substr(std::min({column, line.find_first_not_of(' '), line.size()})));
  }
  return piece;
}

void change_lines(Draw& draw, std::vector<std::string>& lines) {
  if (lines.empty()) return;
  const auto any = [&] {
    return static_cast<std::size_t>(draw.between(0, static_cast<int>(lines.size()) - 1));
  };
  const std::size_t at = any();
  switch (draw.between(0, 4)) {
    case 0:
      lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at));
      return;
    case 1:
      lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(any()), std::string(lines[at]));
      return;
    case 2:
      std::swap(lines[at], lines[any()]);
      return;
    default:
      lines[at] = indented(draw, lines[at]);
  }
}

void change_bytes(Draw& draw, std::string& text) {
  const auto any = [&] {
    return static_cast<std::size_t>(draw.between(0, static_cast<int>(text.size())));
  };
  const std::size_t at = any();
  switch (draw.between(0, 5)) {
    case 0:
      text.erase(at, static_cast<std::size_t>(draw.between(1, 3)));
      return;
    case 1:
      text.insert(any(), text.substr(at, static_cast<std::size_t>(draw.between(1, 8))));
      return;
    case 2:
      text.replace(at, 1, draw.one_of(hostile_bits()));
      return;
    default:
      text.insert(at, draw.one_of(hostile_bits()));
  }
}

std::string mutant_of(Draw& draw, const std::string& text) {
  std::vector<std::string> lines = piece_of(draw, text);
  for (int i = draw.between(0, 2); i > 0; --i) change_lines(draw, lines);
  std::string mutant = joined(lines, "");
  for (int i = draw.between(0, 3); i > 0; --i) change_bytes(draw, mutant);
  return mutant;
}

int mutants_wanted() {
  const char* wanted = std::getenv("READINESS_MUTANTS");
  return wanted ? std::atoi(wanted) : 6000;
}

}  // namespace

TEST_CASE("what is plain in the files of the repository is read as in full") {
  struct Folder {
    const char* name;
    int percent;  // of its files that must be plain, or the fast road is none
  };
  for (const Folder& folder :
       {Folder{"examples", 90}, Folder{"questionnaires", 0}, Folder{"tests/fuzz/corpus", 0}}) {
    CAPTURE(folder.name);
    const std::vector<std::string> texts = yaml_texts(folder.name);
    std::size_t plain = 0;
    for (const std::string& text : texts) {
      CAPTURE(text);
      const PlainVerdict verdict = try_plain(text);
      CHECK(verdict.broken == "");
      plain += verdict.is_plain ? 1 : 0;
    }
    MESSAGE(folder.name, ": ", plain, " of ", texts.size(), " are plain");
    CHECK(100 * plain >= static_cast<std::size_t>(folder.percent) * texts.size());
  }
}

TEST_CASE("what is plain in changed pieces of files is read as in full") {
  std::vector<std::string> texts;
  for (const char* folder : {"examples", "questionnaires", "tests/fuzz/corpus"})
    for (std::string& text : yaml_texts(folder)) texts.push_back(std::move(text));
  const int mutants = mutants_wanted();
  int plain = 0;
  for (int seed = 1; seed <= mutants; ++seed) {
    Draw draw(static_cast<std::uint64_t>(seed));
    const std::string mutant = mutant_of(draw, draw.one_of(texts));
    const PlainVerdict verdict = try_plain(mutant);
    plain += verdict.is_plain ? 1 : 0;
    if (verdict.broken.empty()) continue;
    CAPTURE(seed);
    FAIL_CHECK(verdict.broken, " in\n", mutant);
  }
  MESSAGE(plain, " of ", mutants, " are plain");
  CHECK(10 * plain >= mutants);  // else nothing was tried
}

}  // namespace readiness::property
