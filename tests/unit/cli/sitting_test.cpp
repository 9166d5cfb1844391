// Sittings from the command line on: what is offered, and what is on disk when somebody leaves.

#include "base/file.hpp"
#include "cli/run.hpp"
#include "property/command.hpp"
#include "unit/interview/screen/keys.hpp"

#include <filesystem>
#include <memory>

using namespace readiness;
using namespace readiness::sample;

namespace {

/// What a sitting showed, and how it ended.
struct Sat {
  ExitCode code = ExitCode::internal;
  std::string shown, above, err, out;
};

/// Hands on to a canvas that outlives it.
class Lent : public Terminal {
 public:
  explicit Lent(Drawn& drawn) : drawn_(drawn) {}
  void write(std::string_view words) override { drawn_.write(words); }
  Typed read(std::string_view label, Expect expect) override { return drawn_.read(label, expect); }
  [[nodiscard]] int width() const override { return drawn_.width(); }
  std::optional<std::string> edit(const std::string& words) override { return drawn_.edit(words); }
  Canvas* canvas() override { return &drawn_; }

 private:
  Drawn& drawn_;
};

/// Presses keys at a command, in the folder where the test is.
Sat sit(const std::vector<std::string>& words, const std::string& typed) {
  Drawn drawn(keys(typed));
  Sat sat;
  Io io;
  io.write_out = [&](std::string_view bytes) { return sat.out += bytes, 0; };
  io.write_err = [&](std::string_view bytes) { sat.err += bytes; };
  io.today = day("2026-11-23");
  io.in_is_terminal = io.out_is_terminal = io.err_is_terminal = true;
  io.open_terminal = [&](const TerminalWish&, Diagnostics&) {
    return std::make_unique<Lent>(drawn);
  };
  sat.code = cli::run(words, io);
  sat.shown = drawn.shown + drawn.all;
  sat.above = drawn.above;
  return sat;
}

bool has(const std::string& whole, const std::string& part) {
  return whole.find(part) != std::string::npos;
}

std::string content(const std::string& path) {
  Diagnostics diagnostics;
  return read_file(path, 1 << 20, diagnostics).value_or("none");
}

}  // namespace

TEST_CASE("what is said before the questions is saved from the first reply on") {
  const property::Workplace here;
  CHECK(sit({"assess", "demo"}, "").code == ExitCode::incomplete);
  CHECK_FALSE(std::filesystem::exists("lead.answers.yaml"));
  const Sat began = sit({"assess", "demo"}, "1Claims<ret>");
  CHECK(began.code == ExitCode::incomplete);
  CHECK(has(began.shown, "What you said so far is saved in lead.answers.yaml."));
  CHECK(has(content("lead.answers.yaml"), "subject: {unit: Claims}"));
  CHECK(has(content("lead.answers.yaml"), "respondent: {role: lead, form: lead}"));

  // it goes on behind what was said last, and asks for nothing twice
  const Sat again = sit({"assess", "--resume", "lead.answers.yaml"}, "letters<ret>14<ret>2q");
  CHECK(again.code == ExitCode::ok);
  CHECK_FALSE(has(again.shown, "In which role"));
  CHECK_FALSE(has(again.shown, "Which team or unit"));
  CHECK(has(content("lead.answers.yaml"), "{unit: Claims, workflow: letters, people: 14}"));
  CHECK(has(content("lead.answers.yaml"), "ctx.on_call: \"yes\""));

  // and once there are answers, it is asked no more
  const Sat third = sit({"assess", "--resume", "lead.answers.yaml"}, "q");
  CHECK(has(third.shown, "Claims - letters: 1 on the context and 0 of 10 questions answered"));
  CHECK_FALSE(has(third.shown, "How many people"));
}

TEST_CASE("who changes the role before anything else has one file, of that role") {
  const property::Workplace here;
  (void)sit({"assess", "demo"}, "1<left>2Ops<ret>");
  CHECK_FALSE(std::filesystem::exists("lead.answers.yaml"));
  CHECK(has(content("engineer.answers.yaml"), "subject: {unit: Ops}"));
}

TEST_CASE("answers that are not finished are offered where somebody starts") {
  const property::Workplace here;
  (void)sit({"assess", "demo"}, "1Claims<ret><ret><ret>2q");
  const Sat yes = sit({"assess"}, "y4q");
  CHECK(has(yes.shown, "Go on with Claims, 0 of 10 answered, from today?"));
  CHECK(has(content("lead.answers.yaml"), "prepare.first_steps: 3"));
  const Sat enter = sit({"assess"}, "<ret>4q");
  CHECK(has(enter.shown, "Go on with Claims, 1 of 10 answered, from today?"));
  CHECK(has(content("lead.answers.yaml"), "prepare.last_drill: this_quarter"));

  const Sat anew = sit({"assess", "demo"}, "n1Ops<ret>");
  CHECK(anew.code == ExitCode::incomplete);
  CHECK(has(content("lead-2.answers.yaml"), "subject: {unit: Ops}"));
  CHECK(has(content("lead.answers.yaml"), "subject: {unit: Claims}"));

  const Sat two = sit({"assess", "demo"}, "q");
  CHECK(two.code == ExitCode::ok);
  CHECK(has(two.shown, "Several are not finished. With which do you go on?"));
  CHECK(has(two.shown, "Ops, 0 of 10 answered, from today"));
  CHECK(has(two.shown, "None of these: start anew"));

  // flags that say what is wanted are not asked about
  CHECK_FALSE(has(sit({"assess", "demo", "--new"}, "q").shown, "not finished"));
  CHECK_FALSE(has(sit({"assess", "demo", "-o", "other.yaml"}, "q").shown, "not finished"));
}

TEST_CASE("--resume without a file takes the newest, and a file is resumed by its name alone") {
  const property::Workplace here;
  const Sat none = sit({"assess", "--resume"}, "");
  CHECK(none.code == ExitCode::nothing_to_do);
  CHECK(has(none.err, "U0112"));
  (void)sit({"assess", "demo", "--unit", "Old", "--role", "lead", "-o", "old.yaml"},
            "<ret><ret>2q");
  (void)sit({"assess", "demo", "--unit", "New", "--role", "lead", "-o", "new.yaml"},
            "<ret><ret>2q");
  const auto written = std::filesystem::last_write_time("new.yaml");
  std::filesystem::last_write_time("old.yaml", written - std::chrono::hours(1));
  CHECK(has(sit({"assess", "--resume"}, "q").shown, "New: 1 on the context"));
  CHECK(has(sit({"assess", "old.yaml"}, "q").shown, "Old: 1 on the context"));
  CHECK(has(sit({"assess", "--resume", "."}, "q").shown, "New: 1 on the context"));
}

TEST_CASE("22 questions, the context and the set-up take no more than forty keys") {
  const property::Workplace here;
  const std::string set_up =
      "1"
      "<ret><ret><ret>";
  const std::string context =
      "3"
      "1"
      "3<ret>"
      "2<ret>"
      "y"
      "1"
      "n";
  const std::string questions =
      "2"
      "2"
      "1<ret>"
      "2"
      "2"
      "2"
      "1<ret>"
      "2"
      "2"
      "2"
      "2"
      "1<ret>"
      "2"
      "0"
      "2"
      "n"
      "2"
      "1<ret>"
      "2"
      "2"
      "2"
      "2";
  CHECK(keys(set_up + context + questions).size() <= 40);
  const Sat sat = sit({"assess"}, set_up + context + questions);
  CHECK(has(sat.shown, "That was the form"));
  const std::string file = content("leader.answers.yaml");
  const std::string answers = file.substr(file.find("context:"));
  std::size_t count = 0;
  for (std::size_t at = 0; (at = answers.find("\n  ", at)) != std::string::npos; ++at) ++count;
  CHECK(count == 7 + 22);
}

TEST_CASE("a role may be called by its title") {
  const property::Workplace here;
  (void)sit({"assess", "demo", "--role", "Team LEAD"}, "Ops<ret>");
  CHECK(has(content("lead.answers.yaml"), "role: lead"));
}

TEST_CASE("no command at a terminal: to start, to go on, an example, all commands") {
  const property::Workplace here;
  CHECK(has(sit({}, "3").out, "Assess\n"));
  CHECK(has(sit({}, "2").out, "Claims - first-contact letters"));
  CHECK(has(sit({}, "1q").shown, "In which role do you answer?"));
  CHECK(sit({}, "q").code == ExitCode::ok);
  (void)sit({"assess", "demo"}, "1Claims<ret><ret><ret>2q");
  const Sat going_on = sit({}, "1q");
  CHECK(has(going_on.shown, "Go on with Claims, 0 of 10 answered, from today"));
  CHECK(has(going_on.shown, "Claims: 1 on the context"));
}

TEST_CASE("at the end the report is kept, and those who do the steps are named") {
  const property::Workplace here;
  const std::string answers =
      "2"
      "1"
      "1"
      "1"
      "1<ret>"
      "5<ret>"
      "5"
      "1"
      "1"
      "none<ret>"
      "1";
  const Sat sat = sit({"assess", "demo", "--role", "lead", "--unit", "Ops", "--workflow", "w",
                       "--people", "6", "--date", "2026-11-23"},
                      answers + "<ret>" + "1" + "2" + "1");
  CHECK(sat.code == ExitCode::ok);
  // a window of 24 lines has lost the top of the page, so that is offered first, and once
  const std::size_t page = sat.out.find("Level 1 of 3");
  CHECK(page != std::string::npos);
  CHECK(sat.out.find("Level 1 of 3", page + 1) != std::string::npos);
  CHECK(has(sat.shown, "1  Read the page from its top"));
  CHECK(has(sat.shown, "1  Stop here"));
  CHECK(has(sat.shown, "Save the report as lead.html"));
  CHECK(has(content("lead.html"), "<html"));
  // and offered again, when nothing else is asked for
  const Sat again = sit({}, "1");
  CHECK(has(again.shown, "1  Read the report of Ops - w, from today"));
  CHECK(has(again.out, "Level 1 of 3"));
}

TEST_CASE("text that no file can hold is refused at a flag, and so is a number of nobody") {
  for (const char* people : {"0", "-3", "12.5", "abc", " "}) {
    CAPTURE(std::string(people));
    const property::Workplace here;
    CHECK(sit({"assess", "demo", std::string("--people=") + people}, "").code == ExitCode::usage);
  }
  for (const std::string flag : {"--unit", "--workflow", "--ref"})
    for (const std::string given : {" ", "\x1b[31m", "\xff", "a\tb\x7f"}) {
      CAPTURE(flag);
      const property::Workplace here;
      CHECK(sit({"assess", "demo", flag + "=" + given}, "").code == ExitCode::usage);
    }
  const property::Workplace here;
  CHECK(sit({"assess", "demo"}, "1 <ret>Ops<ret>").code == ExitCode::incomplete);
  CHECK(has(content("lead.answers.yaml"), "subject: {workflow: Ops}"));  // a blank is skipped
}
