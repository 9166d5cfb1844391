#include "input/find.hpp"

#include "base/file.hpp"
#include "everything.hpp"
#include "unit/base/folder.hpp"

#include <doctest/doctest.h>

#include <sys/stat.h>
#include <thread>

using namespace readiness;
using readiness::sample::Folder;
namespace fs = std::filesystem;

namespace {

constexpr const char* some_answers = "schema: readiness/answers@1\n";

/// What was found, by its path in the folder, and what was said: the codes in the order of files.
struct Found {
  std::vector<std::string> paths;
  std::vector<std::string> codes;
  std::vector<Input> inputs;
};

Found find_in(const Folder& folder, const std::vector<std::string>& names) {
  std::vector<std::string> paths;
  for (const std::string& name : names) paths.push_back(folder.file(name));
  Found found;
  Diagnostics diagnostics;
  found.inputs = find_inputs(paths, diagnostics);
  for (const Input& input : found.inputs)
    found.paths.push_back(fs::path(input.path).lexically_relative(folder.file("")).string());
  for (const Diagnostic& each : diagnostics.all()) found.codes.push_back(each.code);
  std::sort(found.codes.begin(), found.codes.end());
  return found;
}

using Names = std::vector<std::string>;

/// b.yaml, a.yml, staff.csv and sub/c.yaml hold answers.
struct Office {
  Folder folder;
  Office() {
    fs::create_directory(folder.file("sub"));
    for (const char* name : {"b.yaml", "a.yml", "sub/c.yaml"})
      (void)folder.with(name, some_answers);
    (void)folder.with("staff.csv", "role,work.rule\nstaff,1\n");
  }
};

}  // namespace

TEST_CASE("a folder stands for the answers in it and in its folders, in alphabetical order") {
  const Office office;
  const Found found = find_in(office.folder, {""});
  CHECK(found.paths == Names{"a.yml", "b.yaml", "staff.csv", "sub/c.yaml"});
  CHECK(found.codes.empty());
  for (const Input& input : found.inputs) CHECK(input.is_from_folder);
  CHECK(found.inputs[2].kind == InputKind::table);
  CHECK(found.inputs[3].kind == InputKind::yaml);
}

TEST_CASE("what could hold answers and is not read is told, and what systems leave is not") {
  const Office office;
  const Folder& folder = office.folder;
  fs::create_directory(folder.file("__MACOSX"));
  for (const char* left : {".hidden.yaml", "~$a.yaml", "__MACOSX/a.yaml"})
    (void)folder.with(left, some_answers);
  CHECK(find_in(folder, {""}).codes.empty());

  (void)folder.with("prices.csv", "price,amount\n1,2\n");
  (void)folder.with("a.yaml.txt", some_answers);
  (void)folder.with("notes.doc", "");
  fs::create_directory_symlink("sub", folder.file("link"));
  REQUIRE(::mkfifo(folder.file("pipe.yaml").c_str(), 0600) == 0);
  const Found found = find_in(folder, {""});
  CHECK(found.paths == Names{"a.yml", "b.yaml", "staff.csv", "sub/c.yaml"});
  // the table; the link and the pipe; one note for both files with other endings
  CHECK(found.codes == Names{"F0006", "F0007", "F0007", "F0009"});
  // a link that is named is followed
  CHECK(find_in(folder, {"link"}).paths == Names{"link/c.yaml"});
}

TEST_CASE("a pattern stands for what matches it, and each input knows who named it") {
  const Office office;
  const Found found = find_in(office.folder, {"b.yaml", "*.y*ml", "s?b"});
  CHECK(found.paths == Names{"b.yaml", "a.yml", "b.yaml", "sub/c.yaml"});
  CHECK(found.codes.empty());
  std::vector<std::size_t> named_by;
  for (const Input& input : found.inputs) named_by.push_back(input.named_by);
  CHECK(named_by == std::vector<std::size_t>{0, 1, 1, 2});
  CHECK(find_in(office.folder, {"[ab].y*"}).paths == Names{"a.yml", "b.yaml"});
}

TEST_CASE("nothing that matches is told; brackets alone are then part of a name") {
  const Office office;
  const Found none = find_in(office.folder, {"none*.yaml"});
  CHECK(none.paths.empty());
  CHECK(none.codes == Names{"F0017"});

  const Found second = find_in(office.folder, {"answers[1].yaml"});
  CHECK(second.paths == Names{"answers[1].yaml"});
  CHECK(second.codes.empty());
  Diagnostics diagnostics;
  CHECK_FALSE(read_document(second.inputs.front(), diagnostics));
  CHECK(diagnostics.first_error().code == "F0001");

  // once it is there, it is itself and no pattern
  (void)office.folder.with("answers[1].yaml", some_answers);
  (void)office.folder.with("answers1.yaml", some_answers);
  CHECK(find_in(office.folder, {"answers[1].yaml"}).paths == Names{"answers[1].yaml"});
}

TEST_CASE("a folder that a pattern cannot look into is told") {
  const Office office;
  fs::create_symlink("circle", office.folder.file("circle"));
  CHECK(find_in(office.folder, {"circle/*.yaml"}).codes == Names{"F0003", "F0017"});
}

TEST_CASE("a pipe is opened once and told by what it begins with") {
  const Folder folder;
  const std::string path = folder.file("pipe");
  REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
  std::thread writer([&] { std::ofstream(path) << some_answers << "answers: {}\n"; });
  Diagnostics diagnostics;
  const std::vector<Input> inputs = find_inputs({path}, diagnostics);
  REQUIRE(inputs.size() == 1);
  CHECK(inputs.front().stream);
  CHECK(inputs.front().kind == InputKind::yaml);
  const auto source = read_source(inputs.front(), diagnostics);
  writer.join();
  REQUIRE(source);
  CHECK(source->text() == std::string(some_answers) + "answers: {}\n");
  CHECK_FALSE(diagnostics.has_errors());
}

TEST_CASE("a file is read under whatever name, and in a folder that is read") {
  const Office office;
  const Folder& folder = office.folder;
  const std::string file = folder.file("b.yaml");
  fs::create_symlink("b.yaml", folder.file("link.yaml"));
  fs::create_directory_symlink("sub", folder.file("shelf"));
  CHECK(is_read_from({file}, file));
  CHECK(is_read_from({folder.file("a.yml"), folder.file("sub/../b.yaml")}, file));
  CHECK(is_read_from({folder.file("link.yaml")}, file));
  CHECK(is_read_from({file}, folder.file("link.yaml")));
  CHECK(is_read_from({folder.file("*.yaml")}, file));
  CHECK(is_read_from({folder.file("")}, folder.file("sub/c.yaml")));
  CHECK(is_read_from({folder.file("shelf")}, folder.file("sub/c.yaml")));

  CHECK_FALSE(is_read_from({folder.file("a.yml")}, file));
  CHECK_FALSE(is_read_from({folder.file("sub")}, file));
  CHECK_FALSE(is_read_from({folder.file("")}, folder.file("new.yaml")));  // not there yet
  CHECK_FALSE(is_read_from({folder.file("")}, folder.with("notes.txt", "")));
  CHECK(is_read_from({folder.file("notes.txt")}, folder.file("notes.txt")));
}
