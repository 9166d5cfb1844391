#include "base/file.hpp"

#include "everything.hpp"
#include "unit/base/folder.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace readiness;
using readiness::sample::Folder;
namespace fs = std::filesystem;

namespace {

std::string complaint(const std::string& path, std::size_t limit) {
  Diagnostics diagnostics;
  CHECK_FALSE(read_file(path, limit, diagnostics));
  return render_long(diagnostics.sorted());
}

}  // namespace

TEST_CASE("a file is read byte by byte up to the limit") {
  const Folder folder;
  const std::string bytes("a\r\n\0b\xff", 6);
  Diagnostics diagnostics;
  CHECK(read_file(folder.with("a", bytes), 6, diagnostics) == bytes);
  CHECK(read_file(folder.with("empty", ""), 0, diagnostics) == "");
  CHECK(read_file(folder.with("big", std::string(200'000, 'x')), std::string::npos, diagnostics) ==
        std::string(200'000, 'x'));
  CHECK(diagnostics.all().empty());
}

TEST_CASE("a file that is not there") {
  const Folder folder;
  const std::string path = folder.file("none.yaml");
  CHECK(complaint(path, 10) == "error[F0001]: this file does not exist\n  --> " + path +
                                   "\n   = note: the system says: No such file or directory\n"
                                   "   = more: readiness explain F0001\n");
  const std::string behind_file = folder.with("f", "x") + "/g";
  CHECK(complaint(behind_file, 10).find("F0001") != std::string::npos);
  // the system would open `f`
  CHECK(complaint(folder.file("f") + std::string("\0g", 2), 10).find("F0001") != std::string::npos);
  CHECK(complaint("", 10).find("F0001") != std::string::npos);
}

TEST_CASE("a folder is no file") {
  const Folder folder;
  const std::string path = folder.file("");
  CHECK(complaint(path, 10) == "error[F0002]: this is a folder, not a file\n  --> " + path +
                                   "\n   = note: the system says: Is a directory\n"
                                   "   = more: readiness explain F0002\n");
}

TEST_CASE("a file that may not be read") {
  if (::geteuid() == 0) return;  // nothing is closed to the administrator
  const Folder folder;
  const std::string path = folder.with("closed", "x");
  fs::permissions(path, fs::perms::none);
  CHECK(complaint(path, 10) == "error[F0003]: this file cannot be read\n  --> " + path +
                                   "\n   = note: the system says: Permission denied\n"
                                   "   = more: readiness explain F0003\n");
}

TEST_CASE("a file that the system cannot read after opening it") {
  CHECK(complaint("/proc/self/mem", 10).find("F0003") != std::string::npos);
}

TEST_CASE("a file over the limit") {
  const Folder folder;
  const std::string path = folder.with("large", "1234567");
  CHECK(complaint(path, 6) == "error[F0004]: this file is larger than 6 bytes, the limit\n  --> " +
                                  path +
                                  "\n   = note: the system says: File too large\n"
                                  "   = more: readiness explain F0004\n");
  CHECK(complaint("/dev/zero", 100'000).find("F0004") != std::string::npos);
}

TEST_CASE("a pipe is read to its end") {
  const Folder folder;
  const std::string path = folder.file("pipe");
  REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
  std::jthread writer([&] { std::ofstream(path) << "from " << std::flush << "a pipe"; });
  Diagnostics diagnostics;
  CHECK(read_file(path, 100, diagnostics) == "from a pipe");
}
