// `track add` that is killed at any moment: what it said it had added is in the file, and the file
// reads.

#include "base/file.hpp"
#include "base/scratch_folder.hpp"
#include "cli/run.hpp"
#include "everything.hpp"
#include "outcomes/record.hpp"
#include "unit/outcomes/recording.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace readiness;

namespace {

constexpr int rows = 4;

Io io_that_says_into(int pipe) {
  Io io;
  io.write_out = [](std::string_view) { return 0; };
  io.write_err = [pipe](std::string_view text) {
    CHECK(::write(pipe, text.data(), text.size()) > 0);
  };
  io.today = date_of(2026, 11, 23);
  return io;
}

/// How many rows it said it had added, and whether it was killed: so many microseconds after it
/// said so of the row `after`, or after it began; never when there is no such row.
std::pair<int, bool> add_until(int after, long time, const std::string& path) {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    ::close(ends[0]);
    const Io io = io_that_says_into(ends[1]);
    for (int i = 1; i <= rows; ++i)
      (void)cli::run({"track", "add", path, "--workflow", "letters", "--measure", "time", "--value",
                      std::to_string(i), "--date", "2026-01-0" + std::to_string(i)},
                     io);
    ::_exit(0);
  }
  ::close(ends[1]);
  int said = 0;
  const auto read_until = [&](int wanted) {
    char byte = 0;
    while (said<wanted&& ::read(ends[0], &byte, 1)> 0) said += byte == '\n' ? 1 : 0;
  };
  read_until(std::min(after, rows));
  if (after <= rows) {
    ::usleep(static_cast<useconds_t>(time));
    ::kill(child, SIGKILL);
  }
  read_until(rows + 1);
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  return {said, WIFSIGNALED(status)};
}

}  // namespace

TEST_CASE("track add killed at 200 moments loses no row that it said was added") {
  const ScratchFolder folder;
  CHECK(add_until(rows + 1, 0, folder.file("first.csv")) == std::pair(rows, false));
  const auto begins = std::chrono::steady_clock::now();
  CHECK(add_until(rows + 1, 0, folder.file("whole.csv")) == std::pair(rows, false));
  const auto lasted = std::chrono::duration_cast<std::chrono::microseconds>(
      std::chrono::steady_clock::now() - begins);
  std::mt19937 random(20261130);
  std::uniform_int_distribution<long> moment(0, lasted.count() / rows);
  int in_between = 0;
  for (int i = 0; i < 200; ++i) {
    CAPTURE(i);
    const std::string path = folder.file(std::to_string(i) + ".csv");
    const auto [said, was_killed] = add_until(i % rows, moment(random), path);
    in_between += was_killed && said > 0 ? 1 : 0;
    Diagnostics diagnostics;
    const bool is_there = std::filesystem::exists(path) && std::filesystem::file_size(path) > 0;
    if (!is_there) {
      CHECK(said == 0);
      continue;
    }
    const auto record = read_record(Source(path, *read_file(path, 1 << 20, diagnostics)),
                                    sample::shipped_words(), diagnostics);
    REQUIRE_MESSAGE(record, render_short(diagnostics.sorted()));
    const auto& figures = record->workflows.front().measures.front().observations;
    CHECK(static_cast<int>(figures.size()) >= said);
    CHECK(static_cast<int>(figures.size()) <= said + 1);  // killed before it could say so
    for (std::size_t k = 0; k < figures.size(); ++k)
      CHECK(figures[k].value == static_cast<double>(k + 1));
  }
  CHECK(in_between > 50);
}
