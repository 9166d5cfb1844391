#include "base/output_file.hpp"

#include "base/file.hpp"
#include "everything.hpp"
#include "unit/base/folder.hpp"

#include <doctest/doctest.h>

#include <set>
#include <sys/stat.h>

using namespace readiness;
using readiness::sample::Folder;
namespace fs = std::filesystem;

namespace {

std::set<std::string> names_in(const Folder& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder.file("")))
    names.insert(entry.path().filename().string());
  return names;
}

std::string content_of(const std::string& path) {
  Diagnostics diagnostics;
  return read_file(path, 1000, diagnostics).value_or("(nothing)");
}

}  // namespace

TEST_CASE("a file takes its place when all is done, and not before") {
  const Folder folder;
  const std::string path = folder.with("scores.csv", "old");
  Diagnostics diagnostics;
  {
    auto file = OutputFile::open(path, diagnostics);
    REQUIRE(file);
    CHECK(file->write("ne"));
    CHECK(file->write("w"));
    CHECK(content_of(path) == "old");
    CHECK(file->commit(diagnostics));
  }
  CHECK(content_of(path) == "new");
  CHECK(names_in(folder) == std::set<std::string>{"scores.csv"});
}

TEST_CASE("without a commit nothing was written, and nothing is left") {
  const Folder folder;
  Diagnostics diagnostics;
  {
    auto file = OutputFile::open(folder.file("scores.csv"), diagnostics);
    REQUIRE(file);
    CHECK(file->write("new"));
  }
  CHECK(names_in(folder).empty());
}

TEST_CASE("a link that leads nowhere yet is followed: the file that it names is made") {
  const Folder folder;
  fs::create_directory(folder.file("shelf"));
  fs::create_symlink("shelf/new.txt", folder.file("link"));
  fs::create_symlink("link", folder.file("chain"));
  Diagnostics diagnostics;
  REQUIRE(write_file(folder.file("chain"), "text", diagnostics));
  CHECK(fs::is_symlink(folder.file("chain")));
  CHECK(fs::is_symlink(folder.file("link")));
  CHECK(content_of(folder.file("shelf/new.txt")) == "text");
}

TEST_CASE("two names of one file are known as one, also before it is there") {
  const Folder folder;
  fs::create_symlink("new.txt", folder.file("link"));
  CHECK(file_behind(folder.file("link")) == file_behind(folder.file("./new.txt")));
  CHECK(file_behind(folder.file("new.txt")) != file_behind(folder.file("other.txt")));
}

TEST_CASE("links in a circle lead nowhere, and that is told") {
  const Folder folder;
  fs::create_symlink("b", folder.file("a"));
  fs::create_symlink("a", folder.file("b"));
  Diagnostics diagnostics;
  CHECK_FALSE(write_file(folder.file("a"), "text", diagnostics));
  CHECK(fs::is_symlink(folder.file("a")));
}

TEST_CASE("a file of somebody's is never in the way") {
  const Folder folder;
  Diagnostics diagnostics;
  CHECK(folder.with("a.new0", "theirs") == folder.file("a.new0"));
  CHECK(write_file(folder.file("a"), "ours", diagnostics));
  CHECK(content_of(folder.file("a")) == "ours");
  CHECK(content_of(folder.file("a.new0")) == "theirs");
  CHECK(names_in(folder) == std::set<std::string>{"a", "a.new0"});
}

TEST_CASE("a link is followed, and a file keeps its permissions") {
  const Folder folder;
  const std::string path = folder.with("real", "old"), link = folder.file("link");
  fs::create_symlink("real", link);
  ::chmod(path.c_str(), 0640);
  Diagnostics diagnostics;
  CHECK(write_file(link, "new", diagnostics));
  CHECK(fs::is_symlink(link));
  CHECK(content_of(path) == "new");
  CHECK((fs::status(path).permissions() & fs::perms::mask) ==
        (fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read));
}

TEST_CASE("what cannot be written is said with the system's reason") {
  const Folder folder;
  const auto complaint = [](const std::string& path) {
    Diagnostics diagnostics;
    CHECK_FALSE(write_file(path, "text", diagnostics));
    return render_long(diagnostics.sorted());
  };
  const std::string path = folder.file("none") + "/a";
  CHECK(complaint(path) ==
        "error[F0005]: this file cannot be written: No such file or directory\n  --> " + path +
            "\n   = help: choose another place with -o; nothing was left half-written\n"
            "   = more: readiness explain F0005\n");
  CHECK(complaint("/dev/full").find("No space left on device") != std::string::npos);
  // what went into a pipe or a device cannot be taken back
  CHECK(complaint("/dev/full").find("half-written") == std::string::npos);
  CHECK(complaint(folder.file("")).find("Is a directory") != std::string::npos);
}
