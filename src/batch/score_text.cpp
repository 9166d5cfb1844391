#include "batch/score_text.hpp"

#include "base/text.hpp"
#include "document/csv.hpp"
#include "document/json/json.hpp"

#include <algorithm>

namespace readiness::batch {
namespace {

/// The text of a figure that is known is copied whole, for that takes no longer than a part of it.
char* write_figure(char* at, const KnownScore* known, double number) {
  if (!known) return write_rounded(at, number);
  std::copy(known->text.begin(), known->text.end(), at);
  return at + known->size;
}

char* write_figures(char* at, const RowScore& score, Figures figures) {
  const bool has = score.has_range && !score.is_withheld;
  *at++ = ',';
  if (has && score.is_shown) at = write_figure(at, score.known_given, score.given);
  if (figures == Figures::given) return at;
  *at++ = ',';
  if (has) at = write_figure(at, score.known_low, score.low);
  *at++ = ',';
  if (has) at = write_figure(at, score.known_high, score.high);
  return at;
}

void append_figure(std::string& out, const KnownScore* known, double number) {
  if (known)
    out += known->as_text();
  else
    append_rounded(out, number);
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
  append_figure(out, score.known_low, score.low);
  out += ",\"high\":";
  append_figure(out, score.known_high, score.high);
  out += ",\"given\":";
  if (score.is_shown)
    append_figure(out, score.known_given, score.given);
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

ScoreText::ScoreText(const Questionnaire& questionnaire, const std::vector<std::string>& group_by,
                     Figures figures)
    : questionnaire_(questionnaire), group_by_(group_by), parts_{"overall"}, figures_(figures) {
  for (const Dimension& dimension : questionnaire.dimensions) parts_.push_back(dimension.id);
  figures_of_row_.resize(3 * parts_.size() * rounded_room + 1);
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

void ScoreText::append_csv(std::string& out, const RowHead& head, const RowScores& scores) {
  append_csv_text(out, head.ref);
  out += ',';
  out += questionnaire_.roles[head.role].id;
  for_each_attribute(head.group, [&](std::size_t number, std::string_view attribute) {
    if (group_by_[number] == "role") return;
    out += ',';
    append_csv_text(out, attribute);
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
  char* at = figures_of_row_.data();
  for (std::size_t part = 0; part < parts_.size(); ++part)
    at = write_figures(at, score_of(scores, part), figures_);
  *at++ = '\n';
  out.append(figures_of_row_.data(), at);
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
