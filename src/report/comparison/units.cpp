// Many units over the waves: a line each, then how many rose and fell.

#include "base/number.hpp"
#include "base/text.hpp"
#include "report/comparison/report.hpp"
#include "report/comparison/text.hpp"
#include "report/words/answers.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace readiness::report {
namespace {

constexpr std::size_t most_names = 6, most_still_rows = 3;

struct UnitLine {
  std::string unit;
  std::vector<std::optional<Point>> waves;
  std::vector<const Track*> tracks;  ///< of those who answer by name
  std::vector<RoleId> left_out;

  /// The first and the last wave with an overall; nothing below two.
  [[nodiscard]] std::optional<std::pair<Point, Point>> ends() const {
    std::vector<Point> known;
    for (const std::optional<Point>& wave : waves)
      if (wave && wave->overall) known.push_back(*wave);
    if (known.size() < 2) return std::nullopt;
    return std::pair(known.front(), known.back());
  }
};

/// The points of the one person whose answers are the unit's; nothing of several people.
std::vector<std::optional<Point>> points_of(const std::vector<const Track*>& tracks,
                                            std::size_t waves) {
  std::vector<std::optional<Point>> points(waves);
  for (const Track* track : tracks)
    for (std::size_t i = 0; i < waves; ++i)
      if (track->waves[i] && track->waves[i]->card.overall && !points[i]) {
        points[i] = point_of(*track->waves[i]);
        points[i]->heard = {track->waves[i]->response->role};
      }
  return points;
}

std::vector<UnitLine> lines_of(const WaveReview& review) {
  std::map<std::string, std::vector<const Track*>> named;
  for (const Track& track : review.tracks)
    for (const Assessment* wave : track.waves)
      if (wave) {
        named[subject_of(*wave->response, "unit")].push_back(&track);
        break;
      }
  std::map<std::string, const UnitTrack*> together;
  for (const UnitTrack& track : review.units) together[track.unit] = &track;
  std::vector<UnitLine> lines;
  for (const std::string& unit : units_in(review.waves)) {
    UnitLine line{unit, {}, named[unit], {}};
    if (const auto track = together.find(unit); track != together.end()) {
      for (const std::optional<UnitWave>& wave : track->second->waves)
        line.waves.push_back(wave ? std::optional(point_of(*wave)) : std::nullopt);
      line.left_out = track->second->left_out;
    } else {
      line.waves = points_of(line.tracks, review.waves.size());
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

class UnitsBeside {
 public:
  explicit UnitsBeside(const WaveReview& review)
      : review_(review),
        questionnaire_(*review.questionnaire),
        figures_(review),
        lines_(lines_of(review)) {
    std::stable_sort(lines_.begin(), lines_.end(), [](const UnitLine& a, const UnitLine& b) {
      return change_of(a) < change_of(b);
    });
    for (const UnitLine& line : lines_) (is_still(line) ? still_ : moved_).push_back(&line);
    if (still_.size() > most_still_rows) return;
    still_.clear();
    moved_.clear();
    for (const UnitLine& line : lines_) moved_.push_back(&line);
  }

  Blocks blocks() {
    Blocks blocks = {Paragraph{sums(), Tone::strong}, Heading{2, "Unit by unit"}, grid()};
    blocks.emplace_back(Paragraph{
        "Low ends of the overall, with the level in brackets. What moved it: the question that "
        "moved most in the answers of those who answer by name.",
        Tone::faint});
    if (std::string text = still_text(); !text.empty())
      blocks.emplace_back(Paragraph{std::move(text)});
    if (std::string text = left_out_text(); !text.empty())
      blocks.emplace_back(Paragraph{std::move(text), Tone::faint});
    return blocks;
  }

 private:
  /// Of a unit that is in one wave only, or of which others are heard, none: it comes behind those
  /// that fell.
  static double change_of(const UnitLine& line) {
    const auto ends = line.ends();
    const bool is_one = ends && ends->first.heard == ends->second.heard;
    return is_one ? *ends->second.overall - *ends->first.overall : 0;
  }

  [[nodiscard]] std::string other_voices_in(const UnitLine& line) const {
    const auto ends = line.ends();
    return ends ? other_voices(questionnaire_, ends->first, ends->second) : std::string();
  }

  /// Of people without names whole hundredths are told.
  [[nodiscard]] bool is_whole(const Point& point) const {
    return std::any_of(point.heard.begin(), point.heard.end(),
                       [&](RoleId role) { return !questionnaire_.roles[role].named; });
  }

  [[nodiscard]] std::string number_of(const Point& point) const {
    return is_whole(point) ? score_text(score_style(questionnaire_), *point.overall)
                           : figures_.number(*point.overall);
  }

  [[nodiscard]] std::string difference_of(const Point& before, const Point& after) const {
    if (!is_whole(after)) return figures_.change(*before.overall, *after.overall);
    const std::string text =
        fixed(*after.overall - *before.overall, score_style(questionnaire_).decimals);
    return *after.overall > *before.overall ? "+" + text : text;
  }

  [[nodiscard]] std::string point_text(const std::optional<Point>& point) const {
    if (!point || !point->overall) return "-";
    return number_of(*point) + (point->level ? " (" + level_number(*point->level) + ")" : "");
  }

  /// "Rules in writing +2.1, and 4 more".
  [[nodiscard]] std::string moved_by(const UnitLine& line) const {
    double most = 0;
    std::string what;
    std::set<QuestionId> moved;
    for (const Track* track : line.tracks)
      for (const Comparison& step : track->steps) {
        const Split& low = step.overall.low;
        for (std::size_t i = 0; i < low.parts.size(); ++i) {
          if (!is_told(step, step.changes[i]) || std::abs(low.parts[i]) < 1e-9) continue;
          moved.insert(step.changes[i].question);
          if (std::abs(low.parts[i]) <= std::abs(most) + 1e-9) continue;
          most = low.parts[i];
          what = name_of(questionnaire_.questions[step.changes[i].question]);
        }
      }
    if (what.empty()) return {};
    return what + " " + figures_.part(most) +
           (moved.size() > 1 ? ", and " + std::to_string(moved.size() - 1) + " more" : "");
  }

  /// Whether it looks the same in every wave.
  [[nodiscard]] bool is_still(const UnitLine& line) const {
    if (!line.ends() || !other_voices_in(line).empty() || !moved_by(line).empty()) return false;
    std::vector<std::string> told;
    for (const std::optional<Point>& wave : line.waves)
      if (wave && wave->overall) told.push_back(point_text(wave));
    return std::all_of(told.begin(), told.end(),
                       [&](const std::string& each) { return each == told.front(); });
  }

  [[nodiscard]] std::string still_text() const {
    if (still_.empty()) return {};
    std::vector<std::string> units;
    for (const UnitLine* line : still_)
      units.push_back(unit_of(*line) + " " + point_text(line->ends()->second));
    return "The same in every wave: " + enumerated(units) + ".";
  }

  static std::string unit_of(const UnitLine& line) {
    return line.unit.empty() ? "(no unit)" : line.unit;
  }

  [[nodiscard]] Grid grid() const {
    Grid grid{{{"unit"}}, {}};
    for (const Wave& wave : review_.waves) grid.columns.push_back({wave.name(), true});
    grid.columns.push_back({"change", true});
    grid.columns.push_back({"", false, true});
    grid.columns.push_back({"what moved it"});
    grid.axis = {questionnaire_.scoring.range_low, questionnaire_.scoring.range_high};
    for (const UnitLine* each : moved_) {
      const UnitLine& line = *each;
      std::vector<Cell> row = {unit_of(line)};
      Series series;
      for (const std::optional<Point>& wave : line.waves) {
        row.emplace_back(point_text(wave));
        series.values.push_back(wave ? wave->overall : std::nullopt);
      }
      const auto ends = line.ends();
      const std::string others = other_voices_in(line);
      row.emplace_back(ends && others.empty() ? difference_of(ends->first, ends->second) : "-");
      row.emplace_back(std::move(series));
      row.emplace_back(others.empty() ? moved_by(line) : others);
      grid.rows.push_back(std::move(row));
    }
    return grid;
  }

  /// "Of 30 units 12 rose, 5 fell and 13 stayed; 1 reached a higher level (Claims)."
  [[nodiscard]] std::string sums() const {
    int rose = 0, fell = 0, stayed = 0, once = 0, others = 0;
    std::vector<std::string> higher, lower;
    for (const UnitLine& line : lines_) {
      const auto ends = line.ends();
      if (!ends) {
        ++once;
        continue;
      }
      const auto [before, after] = *ends;
      if (before.heard != after.heard) {
        ++others;
        continue;
      }
      const std::string was = number_of(before), is = number_of(after);
      ++(was == is ? stayed : *after.overall > *before.overall ? rose : fell);
      if (before.level && after.level && *before.level < *after.level)
        higher.push_back(unit_of(line));
      if (before.level && after.level && *after.level < *before.level)
        lower.push_back(unit_of(line));
    }
    std::string text = "Of " + counted(static_cast<long>(lines_.size()), "unit", "units") + " " +
                       std::to_string(rose) + " rose, " + std::to_string(fell) + " fell and " +
                       std::to_string(stayed) + " stayed";
    if (once > 0) text += ", " + std::to_string(once) + " cannot be compared";
    if (others > 0)
      text += "; of " + std::to_string(others) +
              " others are heard than before, so that they do "
              "not compare";
    const auto levels = [&](std::vector<std::string> units, const char* what) {
      if (units.empty()) return;
      const std::string count = std::to_string(units.size());
      text += "; " + count + what + " (" + enumerated_first(std::move(units), most_names) + ")";
    };
    levels(std::move(higher), " reached a higher level");
    levels(std::move(lower), " fell to a lower one");
    return text + ".";
  }

  [[nodiscard]] std::string left_out_text() const {
    std::vector<std::string> units;
    for (const UnitLine& line : lines_)
      if (!line.left_out.empty()) units.push_back(line.unit);
    if (units.empty()) return {};
    const auto count = static_cast<long>(units.size());
    return "In " + counted(count, "unit", "units") +
           " people without names are left out, because so few of them came, went or changed "
           "answers that it would reveal what they said: " +
           enumerated_first(std::move(units), most_names) + ".";
  }

  const WaveReview& review_;
  const Questionnaire& questionnaire_;
  ComparisonFigures figures_;
  std::vector<UnitLine> lines_;
  /// Those that have a row, and those that look the same in every wave: many rows in which nothing
  /// happens would hide the others.
  std::vector<const UnitLine*> moved_, still_;
};

}  // namespace

bool are_several_units(const WaveReview& review) {
  return !review.are_persons && units_in(review.waves).size() > 1;
}

Blocks units_beside(const WaveReview& review) { return UnitsBeside(review).blocks(); }

}  // namespace readiness::report
