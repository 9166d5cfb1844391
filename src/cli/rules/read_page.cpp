#include "cli/rules/read_page.hpp"

#include "base/file.hpp"
#include "base/output_file.hpp"
#include "base/scratch_folder.hpp"
#include "base/text.hpp"
#include "cli/terminal/tools.hpp"
#include "document/docx/docx.hpp"
#include "document/xlsx/archive.hpp"
#include "input/source.hpp"
#include "rulepage/findings.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace readiness::cli {
namespace {

constexpr std::size_t largest_page = 256 * 1024;  // of text: more than a hundred pages

/// What other programs write, told by how it begins.
struct OtherKind {
  std::string_view begins, title;
};
constexpr std::array<OtherKind, 5> other_kinds{{{"\xd0\xcf\x11\xe0", "an old Word document"},
                                                {"{\\rtf", "an RTF document"},
                                                {"<!DOCTYPE", "a web page"},
                                                {"<!doctype", "a web page"},
                                                {"<html", "a web page"}}};

std::optional<std::string> pdf_text(const std::string& name, std::string_view bytes,
                                    const Environment& environment, Diagnostics& diagnostics) {
  const Place place = Place::of_file(name);
  const auto fail = [&](std::string what, std::string help) {
    diagnostics.error("F0015", place, std::move(what), std::move(help));
    return std::nullopt;
  };
  const std::string program = program_in_path("pdftotext", environment);
  if (program.empty())
    return fail("no program on this machine can read PDF",
                "install poppler-utils (Debian's name), which has `pdftotext`, or save the page "
                "as text or .docx");
  const ScratchFolder folder;
  if (!folder.is_there() || !write_file(folder.file("page.pdf"), bytes, diagnostics))
    return fail("no temporary file can be written", "make room in TMPDIR");
  Diagnostics ignored;
  std::optional<std::string> text;
  if (run_quietly(
          {program, "-enc", "UTF-8", "-nopgbrk", folder.file("page.pdf"), folder.file("page.txt")}))
    text = read_file(folder.file("page.txt"), largest_page, ignored);
  if (!text || trimmed(*text).find_first_not_of("\n\r\f ") == std::string_view::npos)
    return fail("`pdftotext` found no text in this PDF",
                "see whether it is protected, or scanned: pictures hold no text");
  return text;
}

}  // namespace

std::optional<Source> read_page(const std::string& path, const Environment& environment,
                                Diagnostics& diagnostics) {
  Limits limits;
  limits.bytes = 128 * largest_page;  // documents hold pictures, too
  auto file = read_source(path, diagnostics, limits);
  if (!file) return std::nullopt;
  const std::string& bytes = file->text();
  std::optional<std::string> text;
  if (bytes.starts_with("%PDF")) {
    text = pdf_text(file->name(), bytes, environment, diagnostics);
  } else if (begins_as_archive(bytes)) {
    text = docx_text(file->name(), bytes, diagnostics);
  } else {
    for (const OtherKind& kind : other_kinds)
      if (bytes.starts_with(kind.begins)) {
        diagnostics.error("F0016", file->whole_file(),
                          "this is " + std::string(kind.title) + ", which cannot be read",
                          "save it as text, .docx or PDF");
        return std::nullopt;
      }
    if (const auto at = first_malformed_utf8(bytes)) {
      diagnostics.error("Y0001", file->place({*at, *at + 1}), "this is not UTF-8",
                        "save the page as UTF-8 text");
      return std::nullopt;
    }
    if (bytes.find('\0') != std::string::npos) {
      diagnostics.error("F0016", file->whole_file(), "this is not a text",
                        "name the page itself, as text, .docx or PDF");
      return std::nullopt;
    }
    text = bytes;
  }
  if (text && text->size() > largest_page) {
    diagnostics.error("F0004", file->whole_file(),
                      "the text is larger than " + size_text(largest_page),
                      "see whether it is the right file: a rule fits on a page");
    return std::nullopt;
  }
  return text ? std::optional(Source(file->name(), std::move(*text))) : std::nullopt;
}

std::optional<PageToJudge> read_page_to_judge(const std::string& path,
                                              const std::vector<Phrasebook>& books,
                                              const Environment& environment,
                                              Diagnostics& diagnostics) {
  auto source = read_page(path, environment, diagnostics);
  if (!source) return std::nullopt;
  PageText page = page_text(std::move(*source));
  const Phrasebook* book = judge_by(page, books, diagnostics);
  return book ? std::optional(PageToJudge{std::move(page), book}) : std::nullopt;
}

}  // namespace readiness::cli
