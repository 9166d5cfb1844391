#include "base/diagnostic.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <map>

namespace readiness::base {
namespace {

constexpr int widest_marker = 200;
constexpr int farthest_marker = 400;
constexpr std::size_t most_others = 8;  // files that a finding names beside its own

std::string spaces(std::size_t count) { return std::string(count, ' '); }

std::string heading(const Diagnostic& finding) {
  std::string text(name_of(finding.severity));
  if (!finding.code.empty()) text += "[" + visible(finding.code) + "]";
  return text + ": " + visible(finding.message);
}

std::string location(const Place& place) {
  std::string text = visible(place.file);
  if (place.at.line > 0) {
    text += ":" + std::to_string(place.at.line) + ":" + std::to_string(place.at.column);
  }
  return text;
}

bool has_excerpt(const Place& place) { return place.at.line > 0 && !place.line.empty(); }

/// A place of the finding and the sign that underlines it there.
struct Mark {
  const Place* place;
  char sign;
};

/// Writes one finding. The gutter is as wide as the widest line number, two digits at least.
class DiagnosticWriter {
 public:
  explicit DiagnosticWriter(const Diagnostic& finding) : finding_(finding) {
    int highest = finding.place.at.line;
    for (const Place& place : finding.related) highest = std::max(highest, place.at.line);
    gutter_ = std::max<std::size_t>(std::to_string(highest).size(), 2);
  }

  std::string text() {
    add(heading(finding_));
    if (!finding_.place.file.empty()) write_file(finding_.place.file);
    std::size_t others = 0;
    for (const Place& place : finding_.related) {
      if (std::find(written_.begin(), written_.end(), place.file) != written_.end()) continue;
      if (++others <= most_others) write_file(place.file);
    }
    if (others > most_others)
      add("  ... and " + counted(static_cast<long>(others - most_others), "other", "others"));
    write_advice();
    return std::move(out_);
  }

 private:
  void add(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    out_ += inert(line) + "\n";
  }

  /// The arrow and all places in one file, in the order of their lines.
  void write_file(const std::string& file) {
    written_.push_back(file);
    std::vector<Mark> marks;
    if (finding_.place.file == file) marks.push_back({&finding_.place, '^'});
    for (const Place& place : finding_.related) {
      if (place.file == file) marks.push_back({&place, '-'});
    }
    add("  --> " + location(*marks.front().place));
    std::erase_if(marks, [](const Mark& mark) { return !has_excerpt(*mark.place); });
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Mark& a, const Mark& b) { return a.place->at < b.place->at; });
    write_excerpts(marks);
  }

  void write_excerpts(const std::vector<Mark>& marks) {
    const Place* above = nullptr;
    for (const Mark& mark : marks) {
      if (above == nullptr) add(spaces(gutter_ + 1) + "|");
      if (above != nullptr && mark.place->at.line > above->at.line + 1) add("...");
      if (above == nullptr || mark.place->at.line != above->at.line ||
          mark.place->line != above->line) {
        write_source_line(*mark.place);
      }
      write_marker(mark);
      above = mark.place;
    }
  }

  void write_source_line(const Place& place) {
    const std::string number = std::to_string(place.at.line);
    add(spaces(gutter_ - number.size()) + number + " | " + visible(place.line));
  }

  void write_marker(const Mark& mark) {
    const auto before = static_cast<std::size_t>(std::clamp(mark.place->caret, 0, farthest_marker));
    const auto width = static_cast<std::size_t>(std::clamp(mark.place->width, 1, widest_marker));
    const std::string label = mark.place->label.empty() ? "" : " " + visible(mark.place->label);
    add(spaces(gutter_ + 1) + "| " + spaces(before) + std::string(width, mark.sign) + label);
  }

  void write_advice() {
    const std::string bullet = spaces(finding_.place.file.empty() ? 2 : gutter_ + 1) + "= ";
    for (const std::string& note : finding_.notes) add(bullet + "note: " + visible(note));
    if (!finding_.help.empty()) add(bullet + "help: " + visible(finding_.help));
    if (!finding_.code.empty()) {
      add(bullet + "more: readiness explain " + visible(finding_.code));
    }
  }

  const Diagnostic& finding_;
  std::size_t gutter_ = 2;
  std::vector<std::string> written_;
  std::string out_;
};

/// How often each code occurs, in the order of first mention.
class Tally {
 public:
  explicit Tally(const std::vector<Diagnostic>& findings) {
    for (const Diagnostic& finding : findings) {
      if (counts_[finding.code]++ == 0) codes_.push_back(finding.code);
    }
  }

  std::string rest(int shown) const {
    std::string text;
    for (const std::string& code : codes_) {
      const int count = counts_.at(code);
      if (count <= shown) continue;
      text += "... and " + std::to_string(count - shown) + " more";
      if (!code.empty()) text += " of " + visible(code);
      text += " (" + std::to_string(count) + " in all)\n";
    }
    return text;
  }

 private:
  std::map<std::string, int> counts_;
  std::vector<std::string> codes_;
};

Diagnostic finding_of(Severity severity, std::string code, Place place, std::string message,
                      std::string help) {
  Diagnostic finding;
  finding.severity = severity;
  finding.code = std::move(code);
  finding.message = std::move(message);
  finding.place = std::move(place);
  finding.help = std::move(help);
  return finding;
}

/// Is the finding already among those at the end of the list that share its place?
bool repeats(const std::vector<Diagnostic>& findings, const Diagnostic& finding) {
  for (auto earlier = findings.rbegin(); earlier != findings.rend(); ++earlier) {
    if (earlier->place.file != finding.place.file || earlier->place.at != finding.place.at) break;
    if (*earlier == finding) return true;
  }
  return false;
}

}  // namespace

Diagnostic& Diagnostics::error(std::string code, Place place, std::string message,
                               std::string help) {
  add(finding_of(Severity::error, std::move(code), std::move(place), std::move(message),
                 std::move(help)));
  return all_.back();
}

Diagnostic& Diagnostics::warning(std::string code, Place place, std::string message,
                                 std::string help) {
  add(finding_of(Severity::warning, std::move(code), std::move(place), std::move(message),
                 std::move(help)));
  return all_.back();
}

void Diagnostics::add_all(const Diagnostics& more) {
  all_.insert(all_.end(), more.all_.begin(), more.all_.end());
}

void Diagnostics::add(Diagnostic diagnostic) { all_.push_back(std::move(diagnostic)); }

bool Diagnostics::has_errors() const { return error_count() > 0; }

std::size_t Diagnostics::error_count() const {
  return static_cast<std::size_t>(std::count_if(all_.begin(), all_.end(), [](const auto& finding) {
    return finding.severity == Severity::error;
  }));
}

Diagnostic Diagnostics::first_error() const {
  const auto in_order = sorted();
  const auto found = std::find_if(in_order.begin(), in_order.end(), [](const Diagnostic& finding) {
    return finding.severity == Severity::error;
  });
  return found == in_order.end() ? Diagnostic{} : *found;
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::map<std::string, std::size_t> rank;
  for (const Diagnostic& finding : all_) rank.try_emplace(finding.place.file, rank.size());
  std::vector<const Diagnostic*> order;
  for (const Diagnostic& finding : all_) order.push_back(&finding);
  std::stable_sort(order.begin(), order.end(), [&](const Diagnostic* a, const Diagnostic* b) {
    const std::size_t rank_of_a = rank.at(a->place.file);
    const std::size_t rank_of_b = rank.at(b->place.file);
    return rank_of_a != rank_of_b ? rank_of_a < rank_of_b : a->place.at < b->place.at;
  });
  std::vector<Diagnostic> findings;
  for (const Diagnostic* finding : order) {
    if (!repeats(findings, *finding)) findings.push_back(*finding);
  }
  return findings;
}

long count_of(const std::vector<Diagnostic>& findings, Severity severity) {
  return std::count_if(findings.begin(), findings.end(),
                       [&](const Diagnostic& each) { return each.severity == severity; });
}

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
  }
  return "error";
}

std::string render_long(const std::vector<Diagnostic>& sorted, int per_code) {
  std::string text;
  std::map<std::string, int> shown;
  for (const Diagnostic& finding : sorted) {
    if (shown[finding.code]++ >= per_code) continue;
    if (!text.empty()) text += "\n";
    text += DiagnosticWriter(finding).text();
  }
  const std::string rest = Tally(sorted).rest(std::max(per_code, 0));
  if (!text.empty() && !rest.empty()) text += "\n";
  return text + rest;
}

std::string render_short(const std::vector<Diagnostic>& sorted) {
  std::string text;
  for (const Diagnostic& finding : sorted) {
    if (!finding.place.file.empty()) text += location(finding.place) + ": ";
    text += heading(finding) + "\n";
  }
  return inert(text);
}

}  // namespace readiness::base
