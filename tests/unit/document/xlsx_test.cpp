#include "document/xlsx/xlsx.hpp"

#include "base/file.hpp"
#include "base/scratch_folder.hpp"
#include "document/csv.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

#include <map>
#include <zip.h>

namespace readiness {
namespace {

using Parts = std::map<std::string, std::string>;

/// An archive of these parts, as a workbook is one.
std::string archive_of(const Parts& parts) {
  const ScratchFolder folder;
  const std::string path = folder.file("archive");
  zipFile archive = zipOpen64(path.c_str(), APPEND_STATUS_CREATE);
  REQUIRE(archive);
  for (const auto& [name, text] : parts) {
    REQUIRE(zipOpenNewFileInZip(archive, name.c_str(), nullptr, nullptr, 0, nullptr, 0, nullptr,
                                Z_DEFLATED, Z_DEFAULT_COMPRESSION) == ZIP_OK);
    REQUIRE(zipWriteInFileInZip(archive, text.data(), static_cast<unsigned>(text.size())) ==
            ZIP_OK);
    REQUIRE(zipCloseFileInZip(archive) == ZIP_OK);
  }
  REQUIRE(zipClose(archive, nullptr) == ZIP_OK);
  Diagnostics diagnostics;
  const auto bytes = read_file(path, std::size_t{1} << 30U, diagnostics);
  REQUIRE(bytes);
  return *bytes;
}

/// A workbook with these sheets, by name: what stands in `<sheetData>`.
Parts workbook(const std::vector<std::pair<std::string, std::string>>& sheets) {
  Parts parts;
  std::string list, links;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    list +=
        "<sheet name='" + sheets[i].first + "' sheetId='" + number + "' r:id='r" + number + "'/>";
    links += "<Relationship Id='r" + number + "' Target='worksheets/s" + number + ".xml'/>";
    parts["xl/worksheets/s" + number + ".xml"] =
        "<worksheet><sheetData>" + sheets[i].second + "</sheetData></worksheet>";
  }
  parts["xl/workbook.xml"] = "<workbook><sheets>" + list + "</sheets></workbook>";
  parts["xl/_rels/workbook.xml.rels"] = "<Relationships>" + links + "</Relationships>";
  parts["xl/sharedStrings.xml"] =
      "<sst><si><t>ref</t></si><si><r><t>Team </t></r><r><t>lead, \"A\"</t></r><rPh><t>x</t></rPh>"
      "</si></sst>";
  parts["xl/styles.xml"] =
      "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='[Red]dd.mm.yyyy'/>"
      "<numFmt numFmtId='171' formatCode='0 \"days\"'/></numFmts><cellXfs><xf numFmtId='0'/>"
      "<xf numFmtId='170'/><xf numFmtId='22'/><xf numFmtId='171'/>"
      "<xf numFmtId='4294967310'/></cellXfs></styleSheet>";
  return parts;
}

SheetText read(const Parts& parts, std::string_view sheet = {}) {
  Diagnostics diagnostics;
  auto text = sheet_text("a.xlsx", archive_of(parts), sheet, diagnostics);
  REQUIRE_MESSAGE(text, render_long(diagnostics.sorted()));
  return *text;
}

std::string refused(const Parts& parts, std::string_view sheet = {}) {
  Diagnostics diagnostics;
  CHECK_FALSE(sheet_text("a.xlsx", archive_of(parts), sheet, diagnostics));
  REQUIRE(diagnostics.error_count() == 1);
  CHECK(diagnostics.all().front().code == "F0011");
  return diagnostics.all().front().message;
}

TEST_CASE("a sheet is a table: line N is row N, and every row is as wide as the widest") {
  const SheetText sheet = read(workbook({{"A",
                                          "<row r='1'><c r='A1' t='s'><v>0</v></c>"
                                          "<c r='C1' t='inlineStr'><is><t>x</t></is></c></row>"
                                          "<row r='3'><c r='B3' t='s'><v>1</v></c></row>"}}));
  CHECK(sheet.name == "A");
  CHECK(sheet.text == "ref,,x\n\n,\"Team lead, \"\"A\"\"\",\n");
}

TEST_CASE("cells are what people see in them") {
  const auto text_of = [](const std::string& cell) {
    std::string text = read(workbook({{"A", "<row r='1'>" + cell + "</row>"}})).text;
    text.pop_back();
    return text;
  };
  CHECK(text_of("<c r='A1'><v>0.10000000000000001</v></c>") == "0.1");
  CHECK(text_of("<c r='A1'><v>3.0</v></c>") == "3");
  CHECK(text_of("<c r='A1' t='b'><v>1</v></c>") == "TRUE");
  CHECK(text_of("<c r='A1' t='str'><f>A2</f><v>agree</v></c>") == "agree");
  CHECK(text_of("<c r='A1' t='e'><v>#N/A</v></c>") == "#N/A");
  // 2026-11-23 is 46349 days after 1899-12-30, as 2000-01-01 is 36526 days and 9823 more
  CHECK(text_of("<c r='A1' s='1'><v>46349</v></c>") == "2026-11-23");
  CHECK(text_of("<c r='A1' s='2'><v>46349.75</v></c>") == "2026-11-23 18:00:00");
  CHECK(text_of("<c r='A1' s='1'><v>1</v></c>") == "1900-01-01");
  CHECK(text_of("<c r='A1' s='1'><v>61</v></c>") == "1900-03-01");
  CHECK(text_of("<c r='A1' s='3'><v>12</v></c>") == "12");
  // 2^32 + 14: no format of dates, which 14 is
  CHECK(text_of("<c r='A1' s='4'><v>46349</v></c>") == "46349");
  CHECK(text_of("<x:c r='A1'><x:v>5</x:v></x:c>") == "5");
}

TEST_CASE("the visible sheet with the most filled cells is read, or the one that is named") {
  const std::string title = "<row r='1'><c r='A1'><v>1</v></c><c r='B1'/></row>";
  const std::string two = "<row r='1'><c r='A1'><v>1</v></c><c r='C1'><v>2</v></c></row>";
  CHECK(read(workbook({{"Read me", title}, {"Answers", two}})).name == "Answers");
  CHECK(read(workbook({{"Read me", title}, {"Answers", two}})).others ==
        std::vector<std::string>{"Read me"});

  const std::string cell = "<row r='1'><c r='A1'><v>1</v></c></row>";
  const Parts parts = workbook({{"Empty", ""}, {"B", cell}, {"C", cell}});
  CHECK(read(parts).name == "B");
  CHECK(read(parts).others == std::vector<std::string>{"C"});
  CHECK(read(parts, "C").name == "C");
  CHECK(refused(parts, "D") == "this workbook has no sheet `D`");
  CHECK(refused(workbook({{"Empty", ""}})) == "no sheet of this workbook holds anything");
}

TEST_CASE("what is no workbook, or a broken one, is refused with its reason") {
  CHECK(refused({{"content.xml", ""}}).starts_with("this is an OpenDocument file"));
  CHECK(refused({{"a.txt", ""}}).starts_with("this is an archive"));
  Parts parts = workbook({{"A", "<row r='1'><c r='A1' t='s'><v>2</v></c></row>"}});
  CHECK(refused(parts).ends_with("a cell names a text that is not there"));
  parts["xl/worksheets/s1.xml"] = "<worksheet><sheetData>";
  CHECK(refused(parts).ends_with("a part of it is not XML"));
  CHECK(refused(workbook({{"A",
                           "<row r='2'/><row r='1'><c r='A1'><v>1</v></c></row>"
                           "<row r='1'><c r='A1'><v>1</v></c></row>"}}))
            .ends_with("its rows are not in order"));
  Diagnostics diagnostics;
  const std::string whole = archive_of(workbook({{"A", ""}}));
  CHECK_FALSE(sheet_text("a.xlsx", whole.substr(0, whole.size() / 2), {}, diagnostics));
}

TEST_CASE("an archive that unpacks to a thousand times its size is refused") {
  Parts parts = workbook({{"A", ""}});
  parts["xl/sharedStrings.xml"] = "<sst>" + std::string(std::size_t{4} << 20U, ' ') + "</sst>";
  CHECK(refused(parts) == "this workbook unpacks to more than can be read");
}

}  // namespace
}  // namespace readiness
