#include "base/diagnostic.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

Place place(int line, int column, std::string text, int caret, int width, std::string label = {}) {
  return {"answers/a.yaml", {line, column}, std::move(text), caret, width, std::move(label)};
}

Diagnostic finding(std::string code, Place where, std::string message) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.place = std::move(where);
  diagnostic.message = std::move(message);
  return diagnostic;
}

}  // namespace

TEST_CASE("two places in one file stand in the order of their lines") {
  Diagnostics diagnostics;
  diagnostics
      .error("Y0102",
             place(38, 3, "  redesign.mapped: none", 2, 15, "again here; only one can count"),
             "this key appears twice", "delete one of them")
      .related.push_back(place(24, 3, "  redesign.mapped:", 2, 15, "first here"));
  CHECK(render_long(diagnostics.sorted()) == R"(error[Y0102]: this key appears twice
  --> answers/a.yaml:38:3
   |
24 |   redesign.mapped:
   |   --------------- first here
...
38 |   redesign.mapped: none
   |   ^^^^^^^^^^^^^^^ again here; only one can count
   = help: delete one of them
   = more: readiness explain Y0102
)");
}

TEST_CASE("neighbouring lines have no dots between them, one line is shown once") {
  Diagnostic diagnostic = finding("Y0102", place(2, 1, "a: 2, a: 3", 0, 1, "here"), "twice");
  diagnostic.related = {place(2, 7, "a: 2, a: 3", 6, 1, "there"), place(1, 1, "a: 1", 0, 1)};
  CHECK(render_long({diagnostic}) == R"(error[Y0102]: twice
  --> answers/a.yaml:2:1
   |
 1 | a: 1
   | -
 2 | a: 2, a: 3
   | ^ here
   |       - there
   = more: readiness explain Y0102
)");
}

TEST_CASE("the gutter grows with the line numbers, notes come before help") {
  Diagnostic diagnostic =
      finding("Q0410", place(1110, 13, "    weight: 3", 12, 1, "safeguard.data_classes is 3 of 5"),
              "one question decides 60 % of a dimension");
  diagnostic.severity = Severity::warning;
  diagnostic.notes = {"first note", "second note"};
  diagnostic.help = "fine if meant; add `x-ok: Q0410` to silence it";
  CHECK(render_long({diagnostic}) == R"(warning[Q0410]: one question decides 60 % of a dimension
  --> answers/a.yaml:1110:13
     |
1110 |     weight: 3
     |             ^ safeguard.data_classes is 3 of 5
     = note: first note
     = note: second note
     = help: fine if meant; add `x-ok: Q0410` to silence it
     = more: readiness explain Q0410
)");
}

TEST_CASE("a place in another file has its own arrow") {
  Diagnostic diagnostic =
      finding("A0101", place(4, 3, "  x: 1", 2, 1, "answered here"), "no such question");
  Place other{"q.yaml", {12, 5}, "  id: y", 6, 1, "the nearest one"};
  diagnostic.related = {other};
  CHECK(render_long({diagnostic}) == R"(error[A0101]: no such question
  --> answers/a.yaml:4:3
   |
 4 |   x: 1
   |   ^ answered here
  --> q.yaml:12:5
   |
12 |   id: y
   |       - the nearest one
   = more: readiness explain A0101
)");
}

TEST_CASE("a file as a whole has no excerpt, and usage has no file") {
  Diagnostic file = finding("F0001", {}, "this file does not exist");
  file.place.file = "a.yaml";
  file.notes = {"the system says: No such file or directory"};
  Diagnostic usage = finding("", {}, "unknown command `asess`");
  usage.help = "did you mean `assess`?";
  CHECK(render_long({file, usage}) == R"(error[F0001]: this file does not exist
  --> a.yaml
   = note: the system says: No such file or directory
   = more: readiness explain F0001

error: unknown command `asess`
  = help: did you mean `assess`?
)");
  CHECK(render_short({file, usage}) ==
        "a.yaml: error[F0001]: this file does not exist\n"
        "error: unknown command `asess`\n");
}

TEST_CASE("after five of a kind the rest is counted") {
  std::vector<Diagnostic> findings;
  for (int line = 1; line <= 3; ++line) {
    findings.push_back(finding("Y0202", place(line, 1, "", 0, 1), "unknown"));
  }
  findings.push_back(finding("Y0203", place(9, 1, "", 0, 1), "missing"));
  CHECK(render_long(findings, 2) == R"(error[Y0202]: unknown
  --> answers/a.yaml:1:1
   = more: readiness explain Y0202

error[Y0202]: unknown
  --> answers/a.yaml:2:1
   = more: readiness explain Y0202

error[Y0203]: missing
  --> answers/a.yaml:9:1
   = more: readiness explain Y0203

... and 1 more of Y0202 (3 in all)
)");
  CHECK(render_long({}, 5).empty());
}

TEST_CASE("nothing that a terminal would obey gets out") {
  Diagnostic diagnostic =
      finding("Y\x1b", {"a\x1b[31m\n.yaml", {1, 1}, "x\ty\x07", 0, 1, "l\r"}, "m\xff");
  diagnostic.notes = {"n\xe2\x80\xae"};
  diagnostic.help = "h\n";
  CHECK(render_long({diagnostic}) == R"(error[Y\x1b]: m\xff
  --> a\x1b[31m\n.yaml:1:1
   |
 1 | x y\x07
   | ^ l\x0d
   = note: n\u202e
   = help: h\n
   = more: readiness explain Y\x1b
)");
  CHECK(render_short({diagnostic}) == "a\\x1b[31m\\n.yaml:1:1: error[Y\\x1b]: m\\xff\n");
}

TEST_CASE("a marker that somebody made absurdly wide stays on the page") {
  const std::string text =
      render_long({finding("Y0100", place(1, 1, "x", 2'000'000'000, 2'000'000'000), "m")});
  CHECK(text.size() < 1000);
}

TEST_CASE("findings are sorted by file in order of first mention, then by place; equal ones once") {
  Diagnostics diagnostics;
  const Place in_b{"b.yaml", {7, 1}, "", 0, 1, ""};
  const Place in_a_late{"a.yaml", {9, 2}, "", 0, 1, ""};
  const Place in_a_early{"a.yaml", {9, 1}, "", 0, 1, ""};
  diagnostics.error("Y0001", in_b, "first file");
  diagnostics.warning("Y0002", in_a_late, "late");
  diagnostics.error("Y0003", in_a_early, "early");
  diagnostics.error("Y0004", in_a_early, "early too");
  diagnostics.error("Y0003", in_a_early, "early");
  std::vector<std::string> messages;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) messages.push_back(diagnostic.message);
  CHECK(messages == std::vector<std::string>{"first file", "early", "early too", "late"});
  CHECK(diagnostics.all().size() == 5);
  CHECK(diagnostics.error_count() == 4);
}

TEST_CASE("warnings are no errors") {
  Diagnostics diagnostics;
  CHECK_FALSE(diagnostics.has_errors());
  diagnostics.warning("Q0001", {}, "mind this");
  CHECK_FALSE(diagnostics.has_errors());
  diagnostics.error("Q0002", {}, "no");
  CHECK(diagnostics.has_errors());
  CHECK(name_of(Severity::note) == "note");
}
