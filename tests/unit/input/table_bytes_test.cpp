#include "input/table_bytes.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

/// The text that readers of tables get; or the code of what was refused.
struct Made {
  std::string text;
  TableForm form;
  std::vector<std::string> codes;
};

Made make(const std::string& bytes, TableForm form = {}) {
  Made made{{}, std::move(form), {}};
  Diagnostics diagnostics;
  auto file = std::make_shared<InputFile>(InputFile::of_text("t.csv", bytes));
  if (make_table_text("t.csv", file, made.form, diagnostics) &&
      make_table_text("t.csv", file, made.form, diagnostics))  // twice is once
    made.text = file->read_all(1000, diagnostics).value_or("");
  for (const Diagnostic& each : diagnostics.all()) made.codes.push_back(each.code);
  return made;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("a table that is UTF-8 with line feeds stays as it is") {
  for (const std::string text : {"a,b\n1,M\u00fcller\n", "a,b\r\n1,2\r\n", ""}) {
    const Made made = make(text);
    CHECK(made.text == text);
    CHECK(made.codes.empty());
    CHECK(made.form.encoding.empty());
  }
}

TEST_CASE("lines that end in CR alone end in line feeds") {
  CHECK(make("a,b\r1,2\r").text == "a,b\n1,2\n");
}

TEST_CASE("another encoding is read as it is told, and a guess is told") {
  const std::string bytes = "name\nM\xfcller, S\xf6hne, \x80 5\n";
  const Made told = make(bytes, {"windows-1252", {}});
  CHECK(told.text == "name\nM\u00fcller, S\u00f6hne, \u20ac 5\n");
  CHECK(told.codes.empty());

  const Made guessed = make(
      "name\nJ\xfcrgen M\xfcller f\xe4hrt \xfc"
      "ber die Br\xfc"
      "cke\n");
  CHECK(guessed.codes == Codes{"B0121"});
  CHECK(guessed.text ==
        "name\nJ\u00fcrgen M\u00fcller f\u00e4hrt \u00fc"
        "ber die Br\u00fc"
        "cke\n");
  CHECK_FALSE(guessed.form.encoding.empty());

  CHECK(make(bytes, {"no-such-encoding", {}}).codes == Codes{"B0121"});
  CHECK(make(bytes, {"no-such-encoding", {}}).text.empty());
}

TEST_CASE("what is no table is refused as what it is") {
  for (const char* bytes : {"%PDF-1.7\n", "<!DOCTYPE html><p>", " \n<HTML>", "\xef\xbb\xbf<?xml ?>",
                            "{\\rtf1", "\xd0\xcf\x11\xe0", "\x1f\x8b\x08"}) {
    CAPTURE(bytes);
    CHECK(make(bytes).codes == Codes{"F0012"});
  }
  // an archive that is no workbook
  CHECK(make("PK\x03\x04 and no more").codes == Codes{"F0011"});
}
