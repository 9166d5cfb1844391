#include "base/append_file.hpp"

#include "base/file.hpp"
#include "everything.hpp"
#include "unit/base/folder.hpp"

#include <doctest/doctest.h>

#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace readiness;
using readiness::sample::Folder;

namespace {

constexpr std::size_t limit = 100'000;

std::string text_of(const std::string& path) {
  Diagnostics diagnostics;
  return read_file(path, limit, diagnostics).value_or("(nothing)");
}

std::string refusal_of(const std::string& path) {
  Diagnostics diagnostics;
  CHECK_FALSE(AppendFile::open(path, limit, diagnostics));
  return diagnostics.first_error().code + " " + diagnostics.first_error().message;
}

}  // namespace

TEST_CASE("what is appended stands behind what was there, in a new file, too") {
  const Folder folder;
  Diagnostics diagnostics;
  const std::string path = folder.file("new.csv");
  for (const char* line : {"one\n", "two\n"}) {
    auto file = AppendFile::open(path, limit, diagnostics);
    REQUIRE(file);
    CHECK(file->append(line, diagnostics));
  }
  CHECK(text_of(path) == "one\ntwo\n");
}

TEST_CASE("what is no file that grows is refused") {
  const Folder folder;
  CHECK(refusal_of(folder.file("")).starts_with("F0005"));
  CHECK(refusal_of(folder.file("missing/new.csv")).starts_with("F0005"));
  REQUIRE(::mkfifo(folder.file("pipe").c_str(), 0600) == 0);
  CHECK(refusal_of(folder.file("pipe")).starts_with("F0005"));
  CHECK(refusal_of("/dev/null") == "F0005 this file cannot be written: it is not a regular file");
  const std::string utf16 = folder.with("utf16.csv", std::string("\xff\xfe"
                                                                 "a\0",
                                                                 4));
  CHECK(refusal_of(utf16).starts_with("F0005"));
}

TEST_CASE("where there is no room the file stays as it was") {
  const Folder folder;
  const std::string path = folder.with("full.csv", "one\n");
  const pid_t child = ::fork();
  if (child == 0) {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit most{6, 6};  // bytes of a file
    ::setrlimit(RLIMIT_FSIZE, &most);
    Diagnostics diagnostics;
    auto file = AppendFile::open(path, limit, diagnostics);
    const bool was_refused =
        file && !file->append("two\n", diagnostics) && diagnostics.first_error().code == "F0005";
    ::_exit(was_refused ? 0 : 1);
  }
  int status = 1;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
  CHECK(text_of(path) == "one\n");
}

TEST_CASE("what was begun and cannot be taken away again is told") {
  const pid_t child = ::fork();
  if (child == 0) {
    // a file that may grow and not shrink, and has room for two of the four bytes
    const int file = ::memfd_create("record", MFD_ALLOW_SEALING | MFD_CLOEXEC);
    const bool is_ready =
        ::write(file, "one\n", 4) == 4 && ::fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK) == 0;
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit most{6, 6};
    ::setrlimit(RLIMIT_FSIZE, &most);
    Diagnostics diagnostics;
    auto record = AppendFile::open("/proc/self/fd/" + std::to_string(file), limit, diagnostics);
    const bool was_refused = is_ready && record && !record->append("two\n", diagnostics);
    ::_exit(was_refused && diagnostics.first_error().help.starts_with("look at its end") ? 0 : 1);
  }
  int status = 1;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
}

TEST_CASE("four at once lose no line, and none is torn") {
  const Folder folder;
  const std::string path = folder.file("shared.csv");
  constexpr int writers = 4, lines = 25;
  for (int writer = 0; writer < writers; ++writer)
    if (::fork() == 0) {
      bool is_good = true;
      for (int i = 0; i < lines; ++i) {
        Diagnostics diagnostics;
        auto file = AppendFile::open(path, limit, diagnostics);
        is_good =
            is_good && file &&
            file->append(std::to_string(writer) + " " + std::to_string(i) + "\n", diagnostics);
      }
      ::_exit(is_good ? 0 : 1);
    }
  for (int writer = 0; writer < writers; ++writer) {
    int status = 1;
    ::wait(&status);
    CHECK(status == 0);
  }
  const std::string text = "\n" + text_of(path);
  CHECK(std::count(text.begin(), text.end(), '\n') == 1 + writers * lines);
  for (int writer = 0; writer < writers; ++writer)
    for (int i = 0; i < lines; ++i)
      CHECK(text.find("\n" + std::to_string(writer) + " " + std::to_string(i) + "\n") !=
            std::string::npos);
}
