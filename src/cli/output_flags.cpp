#include "cli/output_flags.hpp"

#include "base/contains.hpp"
#include "base/names.hpp"
#include "base/output_file.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/load.hpp"
#include "input/find.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string_view>

namespace readiness::cli {
namespace {

/// The same for every way to name one place.
std::string place_of(const std::string& path) {
  if (path.empty() || path == "-") return "-";
  const std::string place = file_behind(path);
  return place == file_behind("/dev/stdout") ? "-" : place;
}

/// Under such a name only a document of its own kind opens.
constexpr std::array<std::string_view, 13> kinds_of_documents = {
    ".pdf", ".docx", ".doc",  ".odt", ".rtf", ".xlsx", ".xls",
    ".ods", ".pptx", ".html", ".htm", ".png", ".svg"};

std::string ending_of(const std::string& path) {
  return folded_name(std::filesystem::path(path).extension().string());
}

void refuse_other_documents(const std::vector<Output>& outputs,
                            const std::vector<std::string>& formats, Diagnostics& diagnostics) {
  for (const Output& output : outputs) {
    const std::string ending = ending_of(output.path);
    if (ending != output.format->ending && contains(kinds_of_documents, ending))
      diagnostics.error("U0103", Place{},
                        "`" + output.path + "` would hold " + std::string(output.format->name) +
                            ", which does not open as " + ending,
                        "give the file another extension; the formats are " + enumerated(formats));
  }
}

void refuse_doubles(const std::vector<Output>& outputs, const std::string& other,
                    Diagnostics& diagnostics) {
  std::vector<std::string> paths;
  for (const Output& output : outputs) paths.push_back(output.path);
  if (!other.empty()) paths.push_back(other);
  std::set<std::string> taken;
  for (const std::string& path : paths)
    if (const std::string place = place_of(path); !taken.insert(place).second)
      diagnostics.error("U0103", Place{},
                        "two documents go to " +
                            (place == "-" ? std::string("standard output") : "`" + path + "`"),
                        "give each a file of its own with -o and --out");
}

}  // namespace

OutputFlags::OutputFlags(const std::vector<ContentPart>& parts) : formats_(formats_of(parts)) {}

void OutputFlags::declare(Parameters& all) {
  all.option("-f,--format", "FORMAT", &format_,
             "format: " + enumerated(names(), "or") + "; by default what FILE's extension says")
      .one_of(names());
  all.option("-o,--output", "FILE", &output_, "write to this file instead of standard output");
  all.option("--out", "FORMAT=FILE", &others_,
             "write another format too, e.g. " + example() + " (repeatable)");
  if (named("html"))
    all.option("--brand", "FILE", &brand_, "name, logo and colour of HTML and PDF, from this file");
}

void OutputFlags::prefer(std::string_view format) {
  std::stable_partition(formats_.begin(), formats_.end(),
                        [&](const Format* each) { return each->name == format; });
}

void OutputFlags::narrow(const std::vector<ContentPart>& parts) {
  std::erase_if(formats_, [&](const Format* each) { return !contains(parts, each->needs); });
}

/// A name that says what a file is must not hold something else; one that says nothing may.
void OutputFlags::refuse_unknown_ending(Diagnostics& diagnostics) const {
  const std::string ending = ending_of(output_);
  if (!format_.empty() || ending.empty() || ending == ".txt" || ending == other_ending_) return;
  if (of_ending(ending)) return;
  diagnostics.error("U0103", Place{}, "`" + output_ + "`: no format here ends with " + ending,
                    "say which it is with -f; the formats are " + enumerated(names()));
}

void OutputFlags::declare_folder(Parameters& all, const std::string& what) {
  all.option("--out-dir", "DIR", &folder_, what);
}

Brand OutputFlags::brand(Diagnostics& diagnostics) const {
  if (brand_.empty()) return {};
  const auto document = read_one_document(brand_, diagnostics);
  return document ? read_brand(*document, diagnostics).value_or(Brand{}) : Brand{};
}

std::optional<std::vector<Output>> OutputFlags::read(const std::vector<std::string>& inputs,
                                                     Diagnostics& diagnostics,
                                                     const std::string& other) const {
  if (!format_.empty() && !named(format_)) {
    diagnostics.error("U0103", Place{}, "`" + format_ + "` is not written here",
                      "the formats are " + enumerated(names()));
    return std::nullopt;
  }
  std::vector<Output> all = {{chosen(), output_}};
  if (!folder_.empty()) {
    if (!output_.empty())
      diagnostics.error("U0103", Place{}, "--out-dir names the files itself",
                        "leave -o out; --out FORMAT=FILE writes another format");
    if (format_.empty()) all.front().format = named("html");
    const std::string index = "index" + std::string(all.front().format->ending);
    all.front().path = (std::filesystem::path(folder_) / index).string();
  }
  for (const std::string& text : others_) {
    const std::size_t sign = text.find('=');
    const std::string name = text.substr(0, sign);
    const Format* format = named(name);
    if (sign == std::string::npos || sign + 1 == text.size())
      diagnostics.error("U0103", Place{}, "`--out " + text + "` names no file",
                        "write it like --out " + example());
    else if (!format)
      diagnostics.error("U0103", Place{}, "`" + name + "` is not a format of this command",
                        did_you_mean(name, names(), "its formats are " + enumerated(names())));
    else
      all.push_back({format, text.substr(sign + 1)});
  }
  refuse_other_documents(all, names(), diagnostics);
  const Brand brand_of_all = brand(diagnostics);
  for (Output& output : all) output.brand = brand_of_all;
  if (!brand_.empty() && std::none_of(all.begin(), all.end(), [](const Output& output) {
        return output.format->is_branded;
      }))
    diagnostics.error("U0103", Place{}, "`--brand` is for HTML and PDF, and neither is written",
                      "write one with -o FILE.html, or leave --brand out");
  if (!diagnostics.has_errors()) refuse_doubles(all, other, diagnostics);
  std::vector<Output> written = all;
  if (!other.empty()) written.push_back({nullptr, other});
  std::vector<std::string> read = inputs;
  read.push_back(brand_);
  refuse_inputs(written, read, diagnostics);
  if (!diagnostics.has_errors()) refuse_unknown_ending(diagnostics);
  return diagnostics.has_errors() ? std::nullopt : std::optional(std::move(all));
}

std::vector<std::string> OutputFlags::names() const {
  std::vector<std::string> names;
  for (const Format* format : formats_) names.emplace_back(format->name);
  return names;
}

std::string OutputFlags::example() const {
  return named("json") ? "json=report.json" : names().back() + "=FILE";
}

const Format* OutputFlags::chosen() const {
  if (!format_.empty()) return named(format_);
  const Format* format = of_ending(ending_of(output_));
  return format ? format : formats_.front();
}

const Format* OutputFlags::of_ending(std::string_view ending) const {
  for (const Format* format : formats_)
    if (!ending.empty() && format->ending == ending) return format;
  return nullptr;
}

const Format* OutputFlags::named(std::string_view name) const {
  for (const Format* format : formats_)
    if (format->name == name) return format;
  return nullptr;
}

void refuse_inputs(const std::vector<Output>& outputs, const std::vector<std::string>& inputs,
                   Diagnostics& diagnostics) {
  std::vector<std::string> paths;
  for (const std::string& input : inputs)
    if (!input.empty()) paths.push_back(input);
  for (const Output& output : outputs)
    if (!output.is_standard_output() && is_read_from(paths, output.path))
      diagnostics.error("U0103", Place{},
                        "`" + output.path + "` is one of the input files; it was left alone",
                        "choose another file with -o or --out");
}

std::optional<std::string> document_of(const Context& context, const Output& output,
                                       const DisplayChoice& display, const Content& content,
                                       Diagnostics& diagnostics) {
  const TerminalStyle style = display_style(context.io, display, output.is_standard_output());
  std::optional<std::string> document =
      output.format->render(content, {style, output.brand}, diagnostics);
  if (output.format->material == Material::printed)
    document = context.io.print ? context.io.print(*document, diagnostics) : std::nullopt;
  return diagnostics.has_errors() ? std::nullopt : document;
}

ExitCode deliver_all(const Context& context, const std::vector<Output>& outputs,
                     const DisplayChoice& display, const Content& content) {
  std::vector<ExitCode> codes;
  for (const auto& [format, path, brand] : outputs) {
    if (!format->render) continue;
    if (!content.has(format->needs)) {
      context.say("error: there is nothing to write as " + std::string(format->name));
      codes.push_back(ExitCode::nothing_to_do);
      continue;
    }
    const bool to_terminal = path.empty() || path == "-";
    const bool is_text =
        format->material == Material::text || format->material == Material::to_edit;
    if (to_terminal && context.io.out_is_terminal && !is_text) {
      context.say("error: " + std::string(format->name) +
                  " cannot be shown on a terminal; write it to a file with -o FILE");
      codes.push_back(ExitCode::usage);
      continue;
    }
    Diagnostics diagnostics;
    const auto document =
        document_of(context, {format, path, brand}, display, content, diagnostics);
    context.print(diagnostics);
    if (!document) {
      codes.push_back(ExitCode::bad_input);
      continue;
    }
    const std::string pager = to_terminal && is_text ? pager_of(context.io, display) : "";
    const auto lines = std::count(document->begin(), document->end(), '\n');
    const bool is_paged =
        !pager.empty() && lines >= context.io.terminal_height && context.io.page(pager, *document);
    const bool is_to_edit = format->material == Material::to_edit;
    codes.push_back(is_paged     ? ExitCode::ok
                    : is_to_edit ? context.deliver_to_edit(*document, path)
                                 : context.deliver(*document, path));
  }
  return worst_of(codes);
}

}  // namespace readiness::cli
