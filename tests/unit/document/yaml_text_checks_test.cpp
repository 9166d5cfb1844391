#include "document/yaml/text_checks.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

TEST_CASE("clean texts pass") {
  Diagnostics diagnostics;
  CHECK(is_clean_text(Source("a", "a: \t\xc3\xa9\r\n"), 100, diagnostics));
  CHECK(is_clean_text(Source("a", ""), 0, diagnostics));
  CHECK(diagnostics.all().empty());
}

TEST_CASE("a text full of control characters gives few findings") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "\x01\n";
  Diagnostics diagnostics;
  CHECK_FALSE(is_clean_text(Source("a", text), 10'000, diagnostics));
  CHECK(diagnostics.error_count() == 20);
}

TEST_CASE("traps are tabs before content, and lines that begin with %") {
  const auto traps = line_traps("a: 1\n\tb\n  \t\n\t# c\n % d\n%e\n \t f");
  REQUIRE(traps.size() == 3);
  CHECK(traps[0].span == Span{5, 6});
  CHECK(traps[0].kind == LineTrap::Kind::tab);
  CHECK(traps[1].span == Span{22, 23});
  CHECK(traps[1].kind == LineTrap::Kind::percent);
  CHECK(traps[2].span == Span{26, 28});
}
