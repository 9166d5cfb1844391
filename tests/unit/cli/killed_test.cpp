// A sitting that is killed at any moment: what had been shown as answered is in the file, and the
// file reads.

#include "answers/bind.hpp"
#include "base/file.hpp"
#include "base/scratch_folder.hpp"
#include "cli/run.hpp"
#include "document/yaml/yaml.hpp"
#include "interview/screen/card.hpp"
#include "unit/interview/screen/keys.hpp"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using namespace readiness;
using namespace readiness::sample;

namespace {

/// What is shown goes into a pipe at the moment when somebody would see it.
class Piped : public Terminal, public Canvas {
 public:
  Piped(std::deque<Key> keys, int pipe) : keys_(std::move(keys)), pipe_(pipe) {}

  void write(std::string_view) override {}
  Typed read(std::string_view, Expect) override { return nothing(); }
  [[nodiscard]] int width() const override { return 400; }
  std::optional<std::string> edit(const std::string&) override { return std::nullopt; }
  Canvas* canvas() override { return this; }
  [[nodiscard]] Size size() const override { return {400, 60}; }  // so that no line is shortened
  [[nodiscard]] bool is_utf8() const override { return true; }
  void draw(std::string_view above, const Drawing&) override {
    if (!above.empty()) CHECK(::write(pipe_, above.data(), above.size()) >= 0);
  }
  [[nodiscard]] Key read_key() override {
    if (keys_.empty()) return named(Key::Kind::gone);
    const Key key = keys_.front();
    keys_.pop_front();
    return key;
  }
  [[nodiscard]] Typed nothing() const override { return {Typed::State::end, {}, 0}; }
  void forgive_enter() override {}

 private:
  std::deque<Key> keys_;
  int pipe_;
};

/// Answers, second thoughts and a comment; the demo's leader form.
const std::string typed =
    "2"
    "4"
    "<esc>"
    "b"
    "2"
    "1"
    "2"
    "13<ret>"
    "5<ret>"
    "3"
    "3"
    "4"
    "fewer alarms<ret>"
    "4"
    "b"
    "2"
    "b"
    "cdoubtful<ret>"
    "<ret>"
    "b"
    "3";  // every state of the file is shown before the next

/// A sitting in a process of its own, until its keys are used up.
void sit(const std::string& path, int pipe) {
  Io io;
  io.write_out = [](std::string_view) { return 0; };
  io.write_err = [](std::string_view) {};
  io.today = day("2026-11-23");
  io.open_terminal = [&](const TerminalWish&, Diagnostics&) {
    return std::make_unique<Piped>(keys(typed), pipe);
  };
  (void)cli::run({"assess", "demo", "--role", "lead", "--unit", "Ops", "--workflow", "paging",
                  "--people", "6", "--date", "2026-11-23", "-o", path, "--no-report"},
                 io);
}

using Lines = std::vector<std::string>;

/// The answers that were shown, in their order.
Lines answers_in(const std::string& shown) {
  Lines lines;
  for (std::size_t begin = 0; begin < shown.size();) {
    const std::size_t end = std::min(shown.find('\n', begin), shown.size());
    const std::string line = shown.substr(begin, end - begin);
    if (line.starts_with("  ")) lines.push_back(line.substr(2));
    begin = end + 1;
  }
  return lines;
}

struct Sitting {
  Lines shown;
  bool was_killed = false;
};

/// Kills it after so many microseconds; never when negative.
Sitting sit_for(long time, const std::string& path) {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    ::close(ends[0]);
    sit(path, ends[1]);
    ::_exit(0);
  }
  ::close(ends[1]);
  if (time >= 0) {
    ::usleep(static_cast<useconds_t>(time));
    ::kill(child, SIGKILL);
  }
  std::string shown;
  char bytes[4096];
  for (ssize_t count = 0; (count = ::read(ends[0], bytes, sizeof bytes)) > 0;)
    shown.append(bytes, static_cast<std::size_t>(count));
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  return {answers_in(shown), WIFSIGNALED(status)};
}

std::string name_in(const std::string& line) { return line.substr(0, line.find(": ")); }

/// The summaries of all answers in a file, as they are shown.
std::set<std::string> summaries_in(const std::string& path, const Questionnaire& questionnaire) {
  Diagnostics diagnostics;
  auto document = parse_yaml(Source(path, *read_file(path, 1 << 20, diagnostics)), diagnostics);
  REQUIRE_MESSAGE(document, render_short(diagnostics.sorted()));
  const auto response = bind(*document, questionnaire, diagnostics);
  REQUIRE_MESSAGE(response, render_short(diagnostics.sorted()));
  const Session session(questionnaire, *response, day("2026-11-23"));
  std::set<std::string> all;
  for (const AnswerPlace& place : session.places())
    if (session.answer_at(place)) all.insert(summary_of(session, place));
  return all;
}

}  // namespace

TEST_CASE("killed at 200 moments, the file reads and holds what was shown as answered") {
  const Questionnaire demo = shipped("questionnaires/", "demo.yaml");
  const ScratchFolder folder;
  const auto begins = std::chrono::steady_clock::now();
  const Sitting whole = sit_for(-1, folder.file("whole.yaml"));
  const auto lasted = std::chrono::duration_cast<std::chrono::microseconds>(
      std::chrono::steady_clock::now() - begins);
  REQUIRE(whole.shown.size() >= 12);
  REQUIRE_FALSE(whole.was_killed);

  std::mt19937 random(20261130);
  std::uniform_int_distribution<long> moment(0, lasted.count());
  int in_between = 0;
  for (int i = 0; i < 200; ++i) {
    const std::string path = folder.file(std::to_string(i) + ".yaml");
    const Sitting sitting = sit_for(moment(random), path);
    CAPTURE(i);
    const std::size_t count = sitting.shown.size();
    REQUIRE(count <= whole.shown.size());
    in_between += sitting.was_killed && count > 0 ? 1 : 0;
    if (!std::filesystem::exists(path)) {  // killed before it began
      CHECK(count == 0);
      continue;
    }
    const std::set<std::string> in_file = summaries_in(path, demo);
    // what was shown last of a question is in the file, or what is shown of it next
    std::map<std::string, std::set<std::string>> allowed;
    for (std::size_t k = 0; k < count; ++k) allowed[name_in(whole.shown[k])] = {whole.shown[k]};
    for (std::size_t k = count; k < whole.shown.size(); ++k)
      if (const auto known = allowed.find(name_in(whole.shown[k])); known != allowed.end())
        known->second.insert(whole.shown[k]);
    for (std::size_t k = 0; k < count; ++k) CHECK(sitting.shown[k] == whole.shown[k]);
    for (const auto& each : allowed) {
      CAPTURE(each.first);
      CHECK(std::any_of(each.second.begin(), each.second.end(),
                        [&](const std::string& line) { return in_file.contains(line); }));
    }
  }
  CHECK(in_between > 50);
}
