#include "cli/load.hpp"

#include "everything.hpp"
#include "unit/unit/people.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

const Questionnaire& garden() {
  static const Questionnaire questionnaire =
      sample::peopled("  - id: d\n    title: D\n    questions:\n" + sample::anchors("d.q0") +
                      sample::anchors("d.q1"));
  return questionnaire;
}

/// Somebody who answers: "role: staff, ref: a", "d.q0: 1". Their file, and how many lines are
/// above.
Response person(const std::string& who, const std::string& answers, const std::string& file,
                long lines_before = 0, const std::string& more = {}) {
  const std::string text = "schema: readiness/answers@1\nquestionnaire: sample\n" + more +
                           "respondent: {" + who + "}\nanswers: {" + answers + "}\n";
  Response response = sample::bound(garden(), text);
  response.source = Source(file, text, lines_before);
  return response;
}

std::vector<std::string> files_of(const std::vector<Response>& voices) {
  std::vector<std::string> files;
  for (const Response& voice : voices) files.push_back(voice.source.name());
  return files;
}

std::vector<std::string> codes_of(const Diagnostics& diagnostics) {
  std::vector<std::string> codes;
  for (const Diagnostic& each : diagnostics.all()) codes.push_back(each.code);
  return codes;
}

using Texts = std::vector<std::string>;

Texts kept(std::vector<Response> voices, std::size_t warnings) {
  Diagnostics diagnostics;
  leave_out_copies(garden(), voices, diagnostics);
  CHECK(codes_of(diagnostics) == Texts(warnings, "A0315"));
  return files_of(voices);
}

}  // namespace

TEST_CASE("answers that are in two files are counted once") {
  CHECK(kept({person("role: staff", "d.q0: 1, d.q1: 2", "a"),
              person("role: staff", "d.q0: 1, d.q1: 3", "b"),
              person("role: staff", "d.q1: 2, d.q0: 1", "c")},
             1) == Texts{"a", "b"});
}

TEST_CASE("as many as the file with most of them holds are people") {
  const auto row = [](const std::string& file, long line) {
    return person("role: staff", "d.q0: 1", file, line);
  };
  CHECK(kept({row("a", 0), row("b", 0), row("b", 10), row("a", 10), row("b", 20)}, 2) ==
        Texts{"b", "b", "b"});
  // a file that is named twice has each of its lines once
  CHECK(kept({row("a", 0), row("a", 10), row("a", 0), row("a", 10)}, 2) == Texts{"a", "a"});
}

TEST_CASE("whoever has a name or a ref, or says anything else, is somebody else") {
  CHECK(kept({person("role: lead", "d.q0: 1", "a"), person("role: lead", "d.q0: 1", "b")}, 0) ==
        Texts{"a", "b"});
  CHECK(kept({person("role: staff, ref: x", "d.q0: 1", "a"),
              person("role: staff, ref: x", "d.q0: 1", "b")},
             0) == Texts{"a", "b"});
  CHECK(kept({person("role: staff", "d.q0: 1", "a"),
              person("role: staff", "d.q0: {answer: 1, comment: c}", "b"),
              person("role: staff", "d.q0: {answer: 1, date: 2026-01-01}", "c"),
              person("role: staff", "d.q0: {unknown: true}", "d"),
              person("role: staff", "d.q1: 1", "e"),
              person("role: staff", "d.q0: 1", "f", 0, "subject: {unit: U}\n")},
             0) == Texts{"a", "b", "c", "d", "e", "f"});
}

TEST_CASE("responses that say the same have one digest") {
  const Response one = person("role: staff", "d.q0: 1, d.q1: {answer: 2, comment: c}", "a");
  const Response same = person("role: staff", "d.q1: {comment: c, answer: 2}, d.q0: 1", "b", 7);
  const Response other = person("role: staff", "d.q0: 2, d.q1: {answer: 1, comment: c}", "a");
  REQUIRE(say_the_same(one, same));
  CHECK(digest_of(one) == digest_of(same));
  CHECK(digest_of(one) != digest_of(other));
}

TEST_CASE("who answers twice in one role about one unit is told, with the file of the first") {
  const auto of = [](const std::string& unit) {
    return unit.empty() ? std::string() : "subject: {unit: " + unit + "}\n";
  };
  const auto twice = [](const std::vector<Response>& voices, About about) {
    Diagnostics diagnostics;
    check_twice(garden(), voices, about, diagnostics);
    Texts messages;
    for (const Diagnostic& each : diagnostics.all()) {
      CHECK(each.code == "A0312");
      messages.push_back(each.message);
    }
    return messages;
  };
  const std::vector<Response> voices = {person("role: lead, ref: x", "", "a", 0, of("U")),
                                        person("role: check, ref: x", "", "b", 0, of("U")),
                                        person("role: lead", "", "c"),
                                        person("role: lead", "", "d"),
                                        person("role: lead, ref: x", "", "e", 0, of("V")),
                                        person("role: lead, ref: x", "", "f"),
                                        person("role: lead, ref: x", "", "g", 0, of("V"))};
  const std::string message = "`x` answers twice as lead: also in ";
  CHECK(twice(voices, About::one_unit) == Texts(3, message + "a"));
  CHECK(twice(voices, About::units) == Texts{message + "e"});
}

TEST_CASE("people are one unit where somebody is heard and nobody answers twice") {
  std::vector<Response> four;
  for (int i = 0; i < 4; ++i)
    four.push_back(person("role: staff", "d.q0: " + std::to_string(i), "a", i));
  const JoinedUnit few = join_unit(garden(), four);
  CHECK_FALSE(few.unit);
  CHECK(few.code == ExitCode::incomplete);
  CHECK(codes_of(few.diagnostics) == Texts{"A0313"});

  std::vector<Response> five = four;
  five.push_back(person("role: staff", "d.q0: 4", "a", 4));
  const JoinedUnit heard = join_unit(garden(), five);
  REQUIRE(heard.unit);
  CHECK(heard.unit->voices.size() == 5);

  // four and a copy of one of them are four
  std::vector<Response> copied = four;
  copied.push_back(person("role: staff", "d.q0: 3", "b"));
  CHECK(codes_of(join_unit(garden(), copied).diagnostics) == Texts{"A0315", "A0313"});

  const JoinedUnit twice = join_unit(garden(), {person("role: lead, ref: x", "d.q0: 1", "a"),
                                                person("role: lead, ref: x", "d.q0: 2", "b")});
  CHECK_FALSE(twice.unit);
  CHECK(twice.code == ExitCode::bad_input);
}
