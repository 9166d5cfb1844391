#include "batch/score_text.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "document/csv.hpp"
#include "document/json/json.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace readiness::batch {
namespace {

void append_figures(std::string& out, const RowScore& score, Figures figures) {
  const bool has = score.has_range && !score.is_withheld;
  const auto figure = [&](bool is_there, double number) {
    out += ',';
    if (is_there) append_rounded(out, number);
  };
  figure(has && score.is_shown, score.given);
  if (figures == Figures::given) return;
  figure(has, score.low);
  figure(has, score.high);
}

void append_score(std::string& out, const RowScore& score) {
  if (!score.has_range) {
    out += "null";
    return;
  }
  if (score.is_withheld) {
    out += "{\"withheld\":true}";
    return;
  }
  out += "{\"low\":";
  append_rounded(out, score.low);
  out += ",\"high\":";
  append_rounded(out, score.high);
  out += ",\"given\":";
  if (score.is_shown)
    append_rounded(out, score.given);
  else
    out += "null";
  out += '}';
}

/// Of the overall, which is the first part, or of a dimension.
const RowScore& score_of(const RowScores& scores, std::size_t part) {
  return part == 0 ? scores.overall : scores.dimensions[part - 1];
}

/// Gives each attribute of a group to `take`, with its number.
template <class Take>
void for_each_attribute(std::string_view group, Take take) {
  for (std::size_t number = 0; !group.empty(); ++number) {
    const std::size_t end = group.find('\0');
    take(number, group.substr(0, end));
    group.remove_prefix(end + 1);
  }
}

}  // namespace

void append_rounded(std::string& out, double number) {
  constexpr std::uint64_t units = 1'000'000'000;  // of the ninth digit
  constexpr double most_exact = 1e15;  // up to fifteen digits stand for one double, and it for them
  const double rounded = std::round(number * units);
  if (!(std::abs(rounded) < most_exact)) {
    out += shortest(rounded / units);
    return;
  }
  std::array<char, 32> text{};
  char* const end = text.data() + text.size();
  const auto whole = static_cast<std::uint64_t>(std::abs(rounded));
  if (rounded < 0) out += '-';
  char* at = std::to_chars(text.data(), end, whole / units).ptr;
  if (const std::uint64_t part = whole % units; part != 0) {
    char* const point = at;
    at = std::to_chars(point, end, units + part).ptr;  // keeps its zeros behind a one
    *point = '.';
    while (at[-1] == '0') --at;
  }
  out.append(text.data(), at);
}

ScoreText::ScoreText(const Questionnaire& questionnaire, const std::vector<std::string>& group_by,
                     Figures figures)
    : questionnaire_(questionnaire), group_by_(group_by), parts_{"overall"}, figures_(figures) {
  for (const Dimension& dimension : questionnaire.dimensions) parts_.push_back(dimension.id);
}

std::string ScoreText::csv_header() const {
  std::string header = "ref,role";
  for (const std::string& name : group_by_)
    if (name != "role") header += "," + csv_text(name);
  header += ",withheld";
  for (const std::string& name : parts_) {
    header += "," + name;
    if (figures_ == Figures::range) header += "," + name + ".low," + name + ".high";
  }
  return header + "\n";
}

void ScoreText::append_csv(std::string& out, const RowHead& head, const RowScores& scores) const {
  out += csv_text(head.ref);
  out += ',';
  out += questionnaire_.roles[head.role].id;
  for_each_attribute(head.group, [&](std::size_t number, std::string_view attribute) {
    if (group_by_[number] == "role") return;
    out += ',';
    out += csv_text(attribute);
  });
  out += ',';
  bool is_first = true;
  for (std::size_t part = 0; part < parts_.size(); ++part) {
    const RowScore& score = score_of(scores, part);
    if (!score.has_range || !score.is_withheld) continue;
    if (!is_first) out += ';';
    is_first = false;
    out += parts_[part];
  }
  for (std::size_t part = 0; part < parts_.size(); ++part)
    append_figures(out, score_of(scores, part), figures_);
  out += '\n';
}

void ScoreText::append_json(std::string& out, const RowHead& head, const RowScores& scores) const {
  out += "{\"ref\":" + json_text(head.ref) +
         ",\"role\":" + json_text(questionnaire_.roles[head.role].id) + ",\"attributes\":{";
  for_each_attribute(head.group, [&](std::size_t number, std::string_view attribute) {
    if (number > 0) out += ',';
    out += json_text(group_by_[number]) + ":" + json_text(attribute);
  });
  out += "},\"overall\":";
  append_score(out, scores.overall);
  out += ",\"dimensions\":{";
  for (std::size_t part = 1; part < parts_.size(); ++part) {
    if (part > 1) out += ',';
    out += json_text(parts_[part]) + ":";
    append_score(out, score_of(scores, part));
  }
  out += "}}\n";
}

}  // namespace readiness::batch
