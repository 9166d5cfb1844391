#include "base/shell.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

TEST_CASE("a command to copy fits the line, or goes on behind a backslash") {
  CHECK(shell_line("readiness assess", "--resume a.yaml", 80) ==
        "  readiness assess --resume a.yaml");
  CHECK(shell_line("readiness assess", "--resume leader.answers.yaml", 40) ==
        "  readiness assess \\\n    --resume leader.answers.yaml");
  CHECK(shell_word("a/b-c.yaml") == "a/b-c.yaml");
  CHECK(shell_word("my file's.yaml") == "'my file'\\''s.yaml'");
  CHECK(shell_word("-x") == "'-x'");
  CHECK(shell_word("") == "''");
}
