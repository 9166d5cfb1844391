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

namespace readiness::report {
namespace {

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
      if (track->waves[i] && track->waves[i]->card.overall && !points[i])
        points[i] = point_of(*track->waves[i]);
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
  }

  Blocks blocks() {
    Blocks blocks = {Paragraph{sums(), Tone::strong}, Heading{2, "Unit by unit"}, grid()};
    blocks.emplace_back(Paragraph{
        "Low ends of the overall, with the level in brackets. What moved it: the question that "
        "moved most in the answers of those who answer by name.",
        Tone::faint});
    if (std::string text = left_out_text(); !text.empty())
      blocks.emplace_back(Paragraph{std::move(text), Tone::faint});
    return blocks;
  }

 private:
  /// Of a unit that is in one wave only, none: it comes behind those that fell.
  static double change_of(const UnitLine& line) {
    const auto ends = line.ends();
    return ends ? *ends->second.overall - *ends->first.overall : 0;
  }

  [[nodiscard]] std::string point_text(const std::optional<Point>& point) const {
    if (!point || !point->overall) return "-";
    return figures_.number(*point->overall) +
           (point->level ? " (" + level_number(*point->level) + ")" : "");
  }

  /// "Rules in writing +2.1".
  [[nodiscard]] std::string moved_by(const UnitLine& line) const {
    double most = 0;
    std::string what;
    for (const Track* track : line.tracks)
      for (const Comparison& step : track->steps) {
        const Split& low = step.overall.low;
        for (std::size_t i = 0; i < low.parts.size(); ++i)
          if (is_told(step, step.changes[i]) && std::abs(low.parts[i]) > std::abs(most) + 1e-9) {
            most = low.parts[i];
            what = name_of(questionnaire_.questions[step.changes[i].question]);
          }
      }
    return what.empty() ? "" : what + " " + figures_.part(most);
  }

  [[nodiscard]] Grid grid() const {
    Grid grid{{{"unit"}}, {}};
    for (const Wave& wave : review_.waves) grid.columns.push_back({wave.name(), true});
    grid.columns.push_back({"change", true});
    grid.columns.push_back({"", false, true});
    grid.columns.push_back({"what moved it"});
    grid.axis = {questionnaire_.scoring.range_low, questionnaire_.scoring.range_high};
    for (const UnitLine& line : lines_) {
      std::vector<Cell> row = {line.unit.empty() ? "(no unit)" : line.unit};
      Series series;
      for (const std::optional<Point>& wave : line.waves) {
        row.emplace_back(point_text(wave));
        series.values.push_back(wave ? wave->overall : std::nullopt);
      }
      const auto ends = line.ends();
      row.emplace_back(ends ? figures_.change(*ends->first.overall, *ends->second.overall) : "-");
      row.emplace_back(std::move(series));
      row.emplace_back(moved_by(line));
      grid.rows.push_back(std::move(row));
    }
    return grid;
  }

  /// "Of 30 units 12 rose, 5 fell and 13 stayed; 4 reached a higher level, 1 a lower one."
  [[nodiscard]] std::string sums() const {
    int rose = 0, fell = 0, stayed = 0, higher = 0, lower = 0, once = 0;
    for (const UnitLine& line : lines_) {
      const auto ends = line.ends();
      if (!ends) {
        ++once;
        continue;
      }
      const auto [before, after] = *ends;
      const std::string was = figures_.number(*before.overall),
                        is = figures_.number(*after.overall);
      ++(was == is ? stayed : *after.overall > *before.overall ? rose : fell);
      if (before.level && after.level && *before.level < *after.level) ++higher;
      if (before.level && after.level && *after.level < *before.level) ++lower;
    }
    std::string text = "Of " + counted(static_cast<long>(lines_.size()), "unit", "units") + " " +
                       std::to_string(rose) + " rose, " + std::to_string(fell) + " fell and " +
                       std::to_string(stayed) + " stayed";
    if (once > 0) text += ", " + std::to_string(once) + " cannot be compared";
    if (higher + lower > 0)
      text += "; " + std::to_string(higher) + " reached a higher level, " + std::to_string(lower) +
              " a lower one";
    return text + ".";
  }

  [[nodiscard]] std::string left_out_text() const {
    std::vector<std::string> units;
    for (const UnitLine& line : lines_)
      if (!line.left_out.empty()) units.push_back(line.unit);
    if (units.empty()) return {};
    constexpr std::size_t most_names = 6;
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
};

}  // namespace

bool are_several_units(const WaveReview& review) {
  return !review.are_persons && units_in(review.waves).size() > 1;
}

Blocks units_beside(const WaveReview& review) { return UnitsBeside(review).blocks(); }

}  // namespace readiness::report
