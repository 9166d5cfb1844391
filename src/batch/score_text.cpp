#include "batch/score_text.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "document/csv.hpp"
#include "document/json/json.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace readiness::batch {
namespace {

std::string rounded_text(double number) {
  const double rounded = std::round(number * 1e9) / 1e9;
  return shortest(rounded == 0 ? 0.0 : rounded);
}

void append_figures(std::string& out, const RowScore& score, Figures figures,
                    NumberTexts& numbers) {
  const std::string_view withheld = "withheld";
  const bool has = score.has_range;
  const auto figure = [&](bool is_there, double number) {
    out += ',';
    if (has && score.is_withheld)
      out += withheld;
    else if (is_there)
      out += numbers(number);
  };
  figure(score.is_shown, score.given);
  if (figures == Figures::given) return;
  figure(has, score.low);
  figure(has, score.high);
}

void append_score(std::string& out, const RowScore& score, NumberTexts& numbers) {
  if (!score.has_range) {
    out += "null";
    return;
  }
  if (score.is_withheld) {
    out += "\"withheld\"";
    return;
  }
  out += "{\"low\":";
  out += numbers(score.low);
  out += ",\"high\":";
  out += numbers(score.high);
  out += ",\"given\":";
  out += score.is_shown ? numbers(score.given) : "null";
  out += '}';
}

}  // namespace

std::string_view NumberTexts::operator()(double number) {
  const auto bits = std::bit_cast<std::uint64_t>(number);
  Kept& kept = kept_[(bits * 0x9e3779b97f4a7c15ULL) >> 52U];
  if (kept.length == 0 || std::bit_cast<std::uint64_t>(kept.number) != bits) {
    const std::string text = rounded_text(number);
    kept.number = number;
    kept.length = static_cast<std::uint8_t>(std::min(text.size(), kept.text.size()));
    std::copy_n(text.begin(), kept.length, kept.text.begin());
  }
  return {kept.text.data(), kept.length};
}

std::string score_header(const Questionnaire& questionnaire, Figures figures) {
  std::vector<std::string> names = {"overall"};
  for (const Dimension& dimension : questionnaire.dimensions) names.push_back(dimension.id);
  std::string header = "ref";
  for (const std::string& name : names) {
    header += "," + name;
    if (figures == Figures::range) header += "," + name + ".low," + name + ".high";
  }
  return header + "\n";
}

void append_csv(std::string& out, std::string_view ref, const RowScores& scores, Figures figures,
                NumberTexts& numbers) {
  out += csv_text(ref);
  append_figures(out, scores.overall, figures, numbers);
  for (const RowScore& score : scores.dimensions) append_figures(out, score, figures, numbers);
  out += '\n';
}

void append_json(std::string& out, std::string_view ref, const Questionnaire& questionnaire,
                 const RowScores& scores, NumberTexts& numbers) {
  out += "{\"ref\":" + json_text(ref) + ",\"overall\":";
  append_score(out, scores.overall, numbers);
  out += ",\"dimensions\":{";
  for (std::size_t i = 0; i < scores.dimensions.size(); ++i) {
    if (i > 0) out += ',';
    out += json_text(questionnaire.dimensions[DimensionId{i}].id) + ":";
    append_score(out, scores.dimensions[i], numbers);
  }
  out += "}}\n";
}

}  // namespace readiness::batch
