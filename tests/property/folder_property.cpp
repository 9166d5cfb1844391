// Every regular file in a folder is read, refused or named, whatever it is called and holds: a
// dropped file is a person who is not counted, and a gate that passes by accident.

#include "base/text.hpp"
#include "property/command.hpp"
#include "property/generator.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

namespace readiness::property {
namespace {

namespace fs = std::filesystem;

std::string answers_of(int person, const std::string& schema = "schema: readiness/answers@1") {
  return schema + "\nquestionnaire: demo\nrespondent: {ref: P" + std::to_string(person) +
         ", role: lead}\nsubject: {unit: red}\nanswers: {respond.quiet_nights: " +
         std::to_string(person % 8) + "}\n";
}

std::string in_utf16(std::string_view text) {
  std::string out = "\xff\xfe";
  for (const char byte : text) out += byte, out += '\0';
  return out;
}

std::string with_line_ends(std::string_view text, std::string_view end) {
  std::string out;
  for (const char byte : text) out += byte == '\n' ? std::string(end) : std::string(1, byte);
  return out;
}

/// What somebody's folder may hold; `person` makes answers differ.
std::string random_content(Draw& draw, int person) {
  const std::string good = answers_of(person);
  switch (draw.between(0, 17)) {
    case 0:
      return in_utf16(good);
    case 1:
      return "\xef\xbb\xbf" + good;
    case 2:
      return with_line_ends(good, "\r\n");
    case 3:
      return with_line_ends(good, "\r");
    case 4:
      return "";
    case 5:
      return "version: 3\nservices: {a: 1}\n";
    case 6:
      return answers_of(person, "schema: readiness/answers@2");
    case 7:
      return answers_of(person, "shema: readiness/answers@1");
    case 8:
      return answers_of(person, "note: none");
    case 9:
      return good + "\xff";
    case 10:
      return good.substr(0, static_cast<std::size_t>(draw.between(1, 60)));
    case 11:
      return "schema: readiness/policy@1\nid: p\nquestionnaire: demo\n"
             "gates: [{id: g, metric: coverage, min: 10%}]\n";
    case 12:
      return "ref,role,unit,respond.quiet_nights\nx,lead,red,3\n";
    case 13:
      return "{\"schema\": \"readiness/answers@1\"}\n";
    case 14:
      return std::string("PK\x03\x04\0\0\x08", 7);
    case 15:
      return "- a\n- list\n";
    default:
      return good;
  }
}

std::string random_name(Draw& draw, int number) {
  static const std::vector<std::string> stems = {"leader",
                                                 "Team A (2)",
                                                 "Überblick",
                                                 "U\xcc\x88"
                                                 "berblick",
                                                 "a.b",
                                                 "::error::x",
                                                 "no\nline",
                                                 "esc\x1b[2J",
                                                 "~tilde",
                                                 "x~",
                                                 "-q",
                                                 "#x#"};
  static const std::vector<std::string> endings = {
      ".yaml",  ".yaml", ".yml", ".YAML", ".Yml", ".yaml.txt", ".yaml~", ".bak",   ".json",
      ".jsonl", ".csv",  ".CSV", ".tsv",  ".md",  "",          ".xlsx",  ".yaml ", "."};
  return draw.one_of(stems) + std::to_string(number) + draw.one_of(endings);
}

struct Folder {
  std::vector<std::string> files;  // below it
};

Folder random_folder(Draw& draw) {
  Folder made;
  put("f/aa-good.yaml", answers_of(100));
  const int files = draw.between(1, 5);
  for (int i = 0; i < files; ++i) {
    const std::string name = (draw.chance(25) ? "sub folder/" : "") + random_name(draw, i);
    put("f/" + name, random_content(draw, i));
    made.files.push_back(name);
  }
  return made;
}

/// Its last part, as outputs show names; a wrapped table may break it, so without blanks.
std::string squeezed(std::string_view text) {
  std::string out;
  for (const char byte : visible(text))
    if (byte != ' ' && byte != '\n' && byte != '|') out += byte;
  return out;
}

std::string squeezed_output(const Ran& ran) {
  std::string out;
  for (const char byte : ran.all())
    if (byte != ' ' && byte != '\n' && byte != '|') out += byte;
  return out;
}

bool is_named(const Ran& ran, const std::string& file) {
  const std::string parted = inert(visible(fs::path(file).filename().string()));
  return squeezed_output(ran).find(squeezed(parted)) != std::string::npos;
}

/// Breaking a file that is read changes how the command ends, and names the file.
bool is_read(const std::vector<std::string>& words, const std::string& file) {
  const std::string before = content("f/" + file);
  put("f/" + file, "[");
  const Ran broken = run_command(words);
  put("f/" + file, before);
  return broken.code != ExitCode::ok && is_named(broken, file);
}

int folders_to_try() {
  const char* cases = std::getenv("READINESS_CASES");
  return std::max(1, (cases ? std::atoi(cases) : 3000) / 200);
}

TEST_CASE("every regular file of a folder is read, refused or named, by every command") {
  const std::vector<std::vector<std::string>> commands = {
      {"report", "f"},
      {"check", "f", "--min-n", "1"},
      {"check", "f", "--min-n", "1", "--keep-going", "--each"},
      {"batch", "f", "-q", "demo"},
      {"batch", "f", "-q", "demo", "--keep-going"},
      {"compare", "g", "f"},
      {"compare", "waves"},
      {"lint", "f"}};
  for (int seed = 1; seed <= folders_to_try(); ++seed) {
    CAPTURE(seed);
    const Workplace workplace;
    Draw draw(static_cast<std::uint64_t>(seed));
    const Folder folder = random_folder(draw);
    put("g/earlier.yaml", answers_of(100));
    fs::create_directories("waves/a");
    put("waves/a/earlier.yaml", answers_of(100));
    fs::copy("f", "waves/b", fs::copy_options::recursive);
    put("waves/beside.yaml", answers_of(5));
    for (const auto& words : commands) {
      CAPTURE(in_words(words));
      const Ran ran = run_command(words);
      const bool has_waves = words.back() == "waves";
      if (has_waves) CHECK(is_named(ran, "beside.yaml"));
      if (has_waves) continue;  // the files of a wave are those of `f`
      for (const std::string& file : folder.files) {
        CAPTURE(visible(file));
        CAPTURE(visible(content("f/" + file)));
        CAPTURE(ran.all());
        CHECK((is_named(ran, file) || is_read(words, file)));
      }
    }
  }
}

}  // namespace
}  // namespace readiness::property
