#include "cli/output_flags.hpp"

#include "base/suggest.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace readiness::cli {

OutputFlags::OutputFlags(std::vector<std::string> formats)
    : formats_(std::move(formats)), format_(formats_.front()) {}

void OutputFlags::declare(Parameters& all) {
  all.option("-f,--format", "FORMAT", &format_, "format: " + enumerated(formats_, "or"))
      .one_of(formats_);
  all.option("-o,--output", "FILE", &output_, "write into this file instead of standard output");
  all.option("--out", "FORMAT=FILE", &others_,
             "write another format too, e.g. json=report.json (repeatable)");
}

std::optional<std::vector<Output>> OutputFlags::read(Diagnostics& diagnostics) const {
  std::vector<Output> all = {{format_, output_}};
  for (const std::string& other : others_) {
    const std::size_t sign = other.find('=');
    const std::string name = other.substr(0, sign);
    if (sign == std::string::npos || sign + 1 == other.size())
      diagnostics.error("U0103", Place{}, "`--out " + other + "` names no file",
                        "write it like --out json=report.json");
    else if (std::find(formats_.begin(), formats_.end(), name) == formats_.end())
      diagnostics.error("U0103", Place{}, "`" + name + "` is not a report format",
                        did_you_mean(name, formats_, "the formats are " + enumerated(formats_)));
    else
      all.push_back({name, other.substr(sign + 1)});
  }
  return diagnostics.has_errors() ? std::nullopt : std::optional(std::move(all));
}

ExitCode deliver_all(const Context& context, const std::vector<Output>& outputs,
                     const DisplayChoice& display, const Rendering& render) {
  std::vector<ExitCode> codes;
  for (const Output& output : outputs) {
    const TerminalStyle style = display_style(context.io, display, output.is_standard_output());
    codes.push_back(context.deliver(render(output.format, style), output.path));
  }
  return worst_of(codes);
}

}  // namespace readiness::cli
