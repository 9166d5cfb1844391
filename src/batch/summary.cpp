#include "batch/summary.hpp"

#include "answers/asked.hpp"
#include "disclosure/cells.hpp"
#include "disclosure/scores_told.hpp"
#include "disclosure/two_groupings.hpp"
#include "scoring/score.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::batch {
namespace {

constexpr std::size_t fewest_groups_for_intraclass = 5;
constexpr std::size_t fewest_groups_for_outliers = 5;
constexpr double outlier_deviations = 2;
/// Among so many respondents the few answers to a question are lost in the steps of a mean.
constexpr std::uint64_t fewest_to_hide_few = 30;

/// Where the figure of one column stands in a row.
GroupFigure& figure_of(GroupRow& row, std::size_t column) {
  return column == 0 ? row.overall : row.dimensions[column - 1];
}

const PartTally& part_of(const GroupTally& tally, std::size_t column) {
  return column == 0 ? tally.overall : tally.dimensions[column - 1];
}

std::size_t most_chosen(const QuestionTally& tally) {
  return static_cast<std::size_t>(
      std::max_element(tally.unnamed_levels.begin(), tally.unnamed_levels.end()) -
      tally.unnamed_levels.begin());
}

/// All or all but one of the people without names: what the others say can be known elsewhere.
bool are_nearly_alike(const QuestionTally& tally) {
  return tally.unnamed > 0 && !tally.levels.empty() &&
         tally.unnamed_levels[most_chosen(tally)] + 1 >= tally.unnamed;
}

/// Everybody by name says the same as nearly all without.
bool others_agree(const QuestionTally& tally) {
  const std::size_t level = most_chosen(tally);
  return tally.levels[level] - tally.unnamed_levels[level] == tally.given - tally.unnamed;
}

/// So that nobody can solve for single people with as many digits as they like.
double rounded(double share, double step) { return step * std::round(share / step); }

double share(double units) { return std::ldexp(units, -40); }

ScoreSums sums_of(const Moments& moments) {
  return {static_cast<double>(moments.count), share(static_cast<double>(moments.sum)),
          std::ldexp(moments.squares_about_mean(), -80)};
}

GroupFigure figure(const ScoringRules& rules, const PartTally& part, const AnswerReach& reach) {
  GroupFigure figure;
  const Moments& moments = part.scores;
  figure.respondents = moments.count;
  if (moments.count == 0) return figure;
  const auto count = static_cast<double>(moments.count);
  double mean = share(moments.mean());
  double sd = share(std::sqrt(moments.squares_about_mean() / std::max(1.0, count - 1)));
  bool tells_spread = moments.count > 1;
  if (part.unnamed.count > 0) {
    const ScoreSums unnamed = sums_of(part.unnamed);
    const auto told = scores_told(unnamed, reach);
    if (!told) {
      figure.respondents = 0;
      figure.is_withheld = true;
      return figure;
    }
    if (told->step > 0) mean += (told->mean * unnamed.people - unnamed.sum) / count;
    if (part.unnamed.count < smallest_detail && told->step == 0) mean = rounded(mean, 0.01);
    if (told->step > 0) sd = rounded(sd, told->step);
    tells_spread =
        tells_spread && told->tells_spread && part.unnamed.count >= smallest_detail && sd > 0;
  }
  const double width = rules.range_high - rules.range_low;
  mean = rules.range_low + width * mean;
  sd *= width;
  figure.mean =
      part.unnamed.count == 0 ? told_by_name(mean) : told_of_group(part.unnamed.count, mean);
  if (!tells_spread) return figure;
  const auto tell = [&](auto spread) {
    return part.unnamed.count == 0 ? told_by_name(spread) : told_in_detail(moments.count, spread);
  };
  figure.sd = tell(sd);
  if (const auto interval = mean_interval(mean, sd, count)) figure.interval = tell(*interval);
  return figure;
}

/// Of a sensitive question it takes twice as many people.
std::uint64_t half_of_sensitive(const PartTally& part) {
  const std::uint64_t half = part.sensitive * smallest_group / smallest_detail;
  return part.sensitive > 0 ? std::max<std::uint64_t>(1, half) : 0;
}

/// What was told of the same people by other groups, and who is in which group of both.
class KnownGroups {
 public:
  KnownGroups(const Published& published, const Tally& joint, const Tally& tally)
      : published_(published), groups_(tally.groups.size()) {
    std::map<GroupKey, std::size_t> places;  // in the second grouping
    std::size_t place = 0;
    for (const auto& [key, group] : tally.groups) {
      places[key] = place;
      if (const auto joined = tally.joined.find(key); joined != tally.joined.end())
        for (const GroupKey& small : joined->second) places[small] = place;
      ++place;
    }
    for (const auto& [key, group] : joint.groups)
      cells_.push_back({*published.place_of(key, joint.group_by),
                        places.at(part_of_key(key, joint.group_by, tally.group_by)), &group});
  }

  /// Adds to what is withheld in one column (0: the overall) what both together would give away of
  /// people whom `count` counts.
  template <class Count>
  [[nodiscard]] std::vector<bool> withheld(std::size_t column, std::vector<bool> hidden,
                                           const Count& count) const {
    SharedCounts shared(published_.groups.size(), std::vector<std::uint64_t>(groups_, 0));
    for (const Cell& cell : cells_) shared[cell.first][cell.second] += count(*cell.group);
    return withheld_beside(shared, not_told(column, count), std::move(hidden));
  }

  /// Whether the sum of all would tell of few people, those of whom nothing was told.
  template <class Count>
  [[nodiscard]] bool leaves_few(std::size_t column, const Count& count) const {
    const std::vector<bool> is_open = not_told(column, count);
    std::uint64_t people = 0;
    for (const Cell& cell : cells_)
      if (is_open[cell.first]) people += count(*cell.group);
    return is_few(people);
  }

 private:
  /// The groups of which nothing was told in a column: those that say so, and of few people.
  template <class Count>
  [[nodiscard]] std::vector<bool> not_told(std::size_t column, const Count& count) const {
    std::vector<std::uint64_t> people(published_.groups.size(), 0);
    for (const Cell& cell : cells_) people[cell.first] += count(*cell.group);
    std::vector<bool> open;
    for (std::size_t i = 0; i < people.size(); ++i)
      open.push_back(published_.groups[i].withheld[column] || is_few(people[i]));
    return open;
  }

  struct Cell {
    std::size_t first, second;
    const GroupTally* group;
  };
  const Published& published_;
  std::size_t groups_;
  std::vector<Cell> cells_;
};

class Summariser {
 public:
  Summariser(const Questionnaire& questionnaire, const Tally& tally)
      : questionnaire_(questionnaire), tally_(tally) {
    for (const auto& [key, group] : tally.groups) {
      keys_.push_back(key);
      groups_.push_back(&group);
    }
  }
  Summariser(const Questionnaire& questionnaire, const Tally& tally, const Published& published,
             const Tally& joint)
      : Summariser(questionnaire, tally) {
    known_.emplace(published, joint, tally);
    questions_were_told_ = published.tells_questions;
  }

  Summary summarise() {
    summary_.questionnaire = &questionnaire_;
    summary_.group_by = tally_.group_by;
    summary_.respondents = tally_.respondents;
    for (const QuestionId id : questionnaire_.questions.ids()) add_question(id);
    add_reaches();
    add_total();
    if (!tally_.group_by.empty()) add_groups();
    add_batteries();
    if (questions_were_told_) withhold_questions();
    return std::move(summary_);
  }

 private:
  [[nodiscard]] std::size_t columns() const { return 1 + questionnaire_.dimensions.size(); }

  /// Which columns could be solved for a question that is not told by number, and how far an answer
  /// reaches in each.
  void add_reaches() {
    reaches_.resize(columns());
    can_be_solved_.resize(columns());
    for (const QuestionRow& row : summary_.questions) {
      const auto dimension = questionnaire_.questions[row.question].dimension;
      if (!dimension) continue;
      const std::uint64_t unnamed = tally_.questions[row.question.value].unnamed;
      const double weight = largest_share(*dimension, row.question);
      for (const std::size_t column : {1 + dimension->value, std::size_t{0}}) {
        if (column == 0 && !questionnaire_.dimensions[*dimension].in_index) continue;
        reaches_[column].any = std::max(reaches_[column].any, weight);
        if (unnamed == 0 || row.levels) continue;
        if (is_few(unnamed) && tally_.respondents >= fewest_to_hide_few)
          reaches_[column].few =
              std::max(reaches_[column].few, weight * static_cast<double>(unnamed));
        else
          can_be_solved_[column] = true;
      }
    }
  }

  /// Of a question in the score of somebody without a name, who is asked what everybody is.
  [[nodiscard]] double largest_share(DimensionId dimension, QuestionId question) const {
    double largest = 0;
    for (const RoleId role : questionnaire_.roles.ids()) {
      if (questionnaire_.roles[role].named) continue;
      for (const std::size_t form : forms_of(questionnaire_, role)) {
        const auto is_asked = [&](QuestionId id) {
          return is_scored(questionnaire_, questionnaire_.questions[id]) &&
                 form_asks(questionnaire_, questionnaire_.forms[form], role, id);
        };
        if (!is_asked(question)) continue;
        double all = 0;
        for (const QuestionId id : questionnaire_.dimensions[dimension].questions)
          if (is_asked(id) && (id == question || !questionnaire_.questions[id].when))
            all += questionnaire_.questions[id].weight;
        largest = std::max(largest, questionnaire_.questions[question].weight / all);
      }
    }
    return largest;
  }

  void add_total() {
    GroupTally all;
    all.dimensions.resize(questionnaire_.dimensions.size());
    for (const GroupTally* group : groups_) all.add(*group);
    GroupRow& row = summary_.total;
    row.respondents = all.respondents;
    row.dimensions.resize(all.dimensions.size());
    row.is_withheld = is_few(all.unnamed);
    for (std::size_t column = 0; column < columns(); ++column) {
      const PartTally& part = part_of(all, column);
      const bool too_few =
          is_few(part.unnamed.count) || is_few(part.sensitive) || (known_ && leaves_few(column));
      figure_of(row, column) = shown(part, column, row.is_withheld || too_few);
      if (!figure_of(row, column).is_withheld && is_solved(part, column))
        figure_of(row, column) = made_of_questions(part, column);
    }
  }

  /// Whether the mean tells what is not told of a question of people without names.
  [[nodiscard]] bool is_solved(const PartTally& part, std::size_t column) const {
    return part.unnamed.count > 0 && can_be_solved_[column];
  }

  /// The mean of what is told of the questions of a dimension: it tells nothing more.
  [[nodiscard]] GroupFigure made_of_questions(const PartTally& part, std::size_t column) const {
    double sum = 0, weights = 0;
    for (const QuestionRow& row : summary_.questions) {
      const Question& question = questionnaire_.questions[row.question];
      if (column == 0 || question.dimension != DimensionId{column - 1}) continue;
      if (!row.mean && (!row.nearly_all || !is_scored(questionnaire_, question))) continue;
      const double mean =
          row.mean ? *row.mean
                   : score_of_level(questionnaire_, question, static_cast<int>(*row.nearly_all));
      sum += question.weight * mean;
      weights += question.weight;
    }
    GroupFigure figure;
    if (weights <= 0) {
      figure.is_withheld = true;
      return figure;
    }
    figure.respondents = part.scores.count;
    figure.mean = told_of_group(part.unnamed.count, sum / weights);
    return figure;
  }

  [[nodiscard]] GroupFigure shown(const PartTally& part, std::size_t column,
                                  bool is_withheld) const {
    GroupFigure result;
    if (is_withheld && part.scores.count > 0)
      result.is_withheld = true;
    else
      result = figure(questionnaire_.scoring, part, reaches_[column]);
    return result;
  }

  void add_groups() {
    std::vector<std::uint64_t> unnamed;
    for (const GroupTally* group : groups_) unnamed.push_back(group->unnamed);
    const std::vector<bool> hidden = withheld_cells(keys_, unnamed);
    for (std::size_t i = 0; i < keys_.size(); ++i) {
      GroupRow row;
      row.key = keys_[i];
      if (const auto joined = tally_.joined.find(row.key); joined != tally_.joined.end())
        for (const GroupKey& key : joined->second) row.joins.push_back(key.front());
      row.respondents = groups_[i]->respondents;
      row.is_withheld = hidden[i];
      row.dimensions.resize(questionnaire_.dimensions.size());
      summary_.groups.push_back(std::move(row));
    }
    for (std::size_t column = 0; column < columns(); ++column) add_column(column, hidden);
    add_intraclass();
    forget_chance_outliers();
    add_barrier();
  }

  void add_column(std::size_t column, const std::vector<bool>& hidden_groups) {
    std::vector<std::uint64_t> unnamed, sensitive, apart;
    for (const GroupTally* group : groups_) {
      const PartTally& part = part_of(*group, column);
      unnamed.push_back(part.unnamed.count);
      sensitive.push_back(half_of_sensitive(part));
      // a cell whose mean would tell all hides as one person does, and another one with it
      const ScoreSums sums = sums_of(part.unnamed);
      const bool tells_all = are_all_at_an_end(sums, reaches_[column]) ||
                             (sums.people > 0 && !scores_told(sums, reaches_[column]));
      apart.push_back(tells_all ? 1 : part.unnamed.count);
    }
    std::vector<bool> hidden = withheld_cells(keys_, {unnamed, sensitive, apart}, hidden_groups);
    for (std::size_t i = 0; i < groups_.size(); ++i)
      if (is_solved(part_of(*groups_[i], column), column)) hidden[i] = true;
    if (known_) hidden = beside_known(column, std::move(hidden));
    for (std::size_t i = 0; i < groups_.size(); ++i)
      figure_of(summary_.groups[i], column) =
          shown(part_of(*groups_[i], column), column, hidden[i]);
    mark_outliers(column);
  }

  static auto unnamed_in(std::size_t column) {
    return [column](const GroupTally& group) { return part_of(group, column).unnamed.count; };
  }
  static auto sensitive_in(std::size_t column) {
    return [column](const GroupTally& group) { return half_of_sensitive(part_of(group, column)); };
  }

  [[nodiscard]] bool leaves_few(std::size_t column) const {
    return known_->leaves_few(column, unnamed_in(column)) ||
           known_->leaves_few(column, sensitive_in(column));
  }

  /// Until neither people without names nor those with a sensitive answer could be worked out.
  [[nodiscard]] std::vector<bool> beside_known(std::size_t column, std::vector<bool> hidden) const {
    for (std::vector<bool> before; before != hidden;) {
      before = hidden;
      hidden = known_->withheld(column, std::move(hidden), unnamed_in(column));
      hidden = known_->withheld(column, std::move(hidden), sensitive_in(column));
    }
    return hidden;
  }

  void mark_outliers(std::size_t column) {
    std::vector<GroupFigure*> figures;
    double sum = 0, squares = 0;
    for (GroupRow& row : summary_.groups)
      if (row.is_one_group() && figure_of(row, column).mean)
        figures.push_back(&figure_of(row, column));
    if (figures.size() < fewest_groups_for_outliers) return;
    const auto count = static_cast<double>(figures.size());
    for (const GroupFigure* each : figures) sum += *each->mean;
    for (const GroupFigure* each : figures)
      squares += (*each->mean - sum / count) * (*each->mean - sum / count);
    const double spread = std::sqrt(squares / (count - 1));
    for (GroupFigure* each : figures)
      each->is_outlier =
          spread > 0 && std::abs(*each->mean - sum / count) > outlier_deviations * spread;
  }

  /// From the groups that are shown, so that nothing can be worked out of it.
  void add_intraclass() {
    for (std::size_t column = 1; column < columns(); ++column) {
      std::vector<GroupSpread> spreads;
      for (GroupRow& row : summary_.groups) {
        const GroupFigure& each = figure_of(row, column);
        if (!row.is_one_group() || !each.mean || !each.sd) continue;
        const auto count = static_cast<double>(each.respondents);
        spreads.push_back({count, *each.mean, *each.sd * *each.sd * (count - 1)});
      }
      summary_.intraclass.push_back(
          spreads.size() < fewest_groups_for_intraclass ? std::nullopt : intraclass(spreads));
    }
  }

  /// Where the groups differ no more than people do within them, none of them stands apart.
  void forget_chance_outliers() {
    for (std::size_t i = 0; i < summary_.intraclass.size(); ++i)
      if (summary_.intraclass[i] && summary_.intraclass[i]->one <= 0)
        for (GroupRow& row : summary_.groups) row.dimensions[i].is_outlier = false;
  }

  void add_barrier() {
    const auto in_index =
        std::count_if(questionnaire_.dimensions.begin(), questionnaire_.dimensions.end(),
                      [](const Dimension& each) { return each.in_index; });
    if (in_index < 2) return;
    std::vector<std::size_t> weakest_in(questionnaire_.dimensions.size(), 0);
    std::size_t of = 0;
    for (const GroupRow& row : summary_.groups) {
      if (!row.is_one_group()) continue;
      std::optional<std::size_t> weakest;
      std::size_t told = 0;
      bool is_any_withheld = false;
      for (std::size_t i = 0; i < row.dimensions.size(); ++i) {
        if (!questionnaire_.dimensions[DimensionId{i}].in_index) continue;
        is_any_withheld = is_any_withheld || row.dimensions[i].is_withheld;
        if (!row.dimensions[i].mean) continue;
        ++told;
        if (!weakest || *row.dimensions[i].mean < *row.dimensions[*weakest].mean) weakest = i;
      }
      // what is withheld may be the weakest, and the only one is so by nature
      if (told < 2 || is_any_withheld) continue;
      ++weakest_in[*weakest];
      ++of;
    }
    if (of < 2) return;
    const auto most = std::max_element(weakest_in.begin(), weakest_in.end());
    if (*most < 2) return;  // of one group alone nothing is common
    summary_.barrier =
        Barrier{DimensionId{static_cast<std::size_t>(most - weakest_in.begin())}, *most, of};
  }

  void add_question(QuestionId id) {
    const Question& question = questionnaire_.questions[id];
    const QuestionTally& tally = tally_.questions[id.value];
    const std::uint64_t asked =
        tally.given + tally.dont_know + tally.declined + tally.missing + tally.not_applicable;
    if (asked == 0) return;
    QuestionRow row;
    row.question = id;
    const std::uint64_t fewest = question.sensitive ? smallest_detail : smallest_group;
    row.is_withheld = asked < fewest || (tally.given > 0 && tally.given < fewest) ||
                      is_few(tally.unnamed) ||
                      (question.sensitive && tally.unnamed > 0 && tally.unnamed < fewest) ||
                      (are_nearly_alike(tally) && (question.sensitive || !others_agree(tally)));
    if (!row.is_withheld) tell(tally, row);
    summary_.questions.push_back(std::move(row));
  }

  void tell(const QuestionTally& tally, QuestionRow& row) const {
    row.given = tally.given;
    const NotGiven others{tally.dont_know, tally.declined, tally.missing, tally.not_applicable};
    const bool has_few = is_few(others.dont_know) || is_few(others.declined) ||
                         is_few(others.missing) || is_few(others.not_applicable);
    if (!has_few || !asks_unnamed(row.question)) row.others = told_by_name(others);
    if (tally.given == 0) return;
    if (are_nearly_alike(tally)) {
      row.nearly_all = told_of_group(tally.given, most_chosen(tally));
      return;
    }
    row.levels = told_of_group(tally.given, tally.levels);
    if (const auto mean = mean_of(row.question, tally))
      row.mean = told_of_group(tally.given, *mean);
  }

  void withhold_questions() {
    for (QuestionRow& row : summary_.questions) {
      const QuestionId question = row.question;
      row = {};
      row.question = question;
      row.is_withheld = true;
    }
  }

  /// Whether anybody is asked it who answers without a name.
  [[nodiscard]] bool asks_unnamed(QuestionId id) const {
    const auto roles = questionnaire_.roles.ids();
    return std::any_of(roles.begin(), roles.end(), [&](RoleId role) {
      return !questionnaire_.roles[role].named && asks_role(questionnaire_.questions[id], role);
    });
  }

  [[nodiscard]] std::optional<double> mean_of(QuestionId id, const QuestionTally& tally) const {
    const Question& question = questionnaire_.questions[id];
    if (is_context(question) || level_count(questionnaire_, question.kind) == 0)
      return std::nullopt;
    double sum = 0;
    for (std::size_t level = 0; level < tally.levels.size(); ++level)
      sum += static_cast<double>(tally.levels[level]) *
             score_of_level(questionnaire_, question, static_cast<int>(level));
    return sum / static_cast<double>(tally.given);
  }

  void add_batteries() {
    const std::vector<Battery> batteries = batteries_of(questionnaire_);
    for (std::size_t i = 0; i < batteries.size(); ++i) {
      const BatteryTally& tally = tally_.batteries[i];
      if (tally.respondents < smallest_group) continue;
      BatteryRow row{batteries[i], tally.respondents, std::nullopt};
      if (tally.respondents >= fewest_for_reliability)
        row.reliability = reliability(products_of(batteries[i], tally));
      summary_.batteries.push_back(std::move(row));
    }
  }

  /// How often the levels of one question of a battery were chosen, from its first pair.
  [[nodiscard]] std::vector<double> levels_in(const Battery& battery, const BatteryTally& tally,
                                              std::size_t question) const {
    const bool is_first = question == 0;
    // (0, 1), (0, 2), ... stand at the beginning
    const std::vector<std::uint64_t>& pair = tally.pairs[is_first ? 0 : question - 1];
    const std::size_t other = is_first ? 1 : 0;
    const std::size_t slots = tally_.questions[battery.questions[question].value].levels.size();
    const std::size_t other_slots = tally_.questions[battery.questions[other].value].levels.size();
    std::vector<double> counts(slots, 0);
    for (std::size_t a = 0; a < slots; ++a)
      for (std::size_t b = 0; b < other_slots; ++b)
        counts[a] +=
            static_cast<double>(is_first ? pair[a * other_slots + b] : pair[b * slots + a]);
    return counts;
  }

  [[nodiscard]] double score(const Battery& battery, std::size_t question,
                             std::size_t level) const {
    return score_of_level(questionnaire_, questionnaire_.questions[battery.questions[question]],
                          static_cast<int>(level));
  }

  [[nodiscard]] Products products_of(const Battery& battery, const BatteryTally& tally) const {
    const std::size_t size = battery.questions.size();
    Products products{static_cast<double>(tally.respondents),
                      std::vector(size, std::vector<double>(size, 0))};
    std::vector<double> means;
    for (std::size_t i = 0; i < size; ++i) {
      const std::vector<double> counts = levels_in(battery, tally, i);
      double sum = 0;
      for (std::size_t a = 0; a < counts.size(); ++a) sum += counts[a] * score(battery, i, a);
      means.push_back(sum / products.respondents);
      for (std::size_t a = 0; a < counts.size(); ++a) {
        const double away = score(battery, i, a) - means[i];
        products.about_mean[i][i] += counts[a] * away * away;
      }
    }
    auto pair = tally.pairs.begin();
    for (std::size_t i = 0; i < size; ++i)
      for (std::size_t j = i + 1; j < size; ++j, ++pair) {
        const std::size_t slots = tally_.questions[battery.questions[j].value].levels.size();
        double sum = 0;
        for (std::size_t cell = 0; cell < pair->size(); ++cell)
          if ((*pair)[cell] > 0)
            sum += static_cast<double>((*pair)[cell]) *
                   (score(battery, i, cell / slots) - means[i]) *
                   (score(battery, j, cell % slots) - means[j]);
        products.about_mean[i][j] = products.about_mean[j][i] = sum;
      }
    return products;
  }

  const Questionnaire& questionnaire_;
  const Tally& tally_;
  std::vector<GroupKey> keys_;
  std::vector<const GroupTally*> groups_;
  std::vector<AnswerReach> reaches_;  // by column
  std::vector<bool> can_be_solved_;   // likewise
  std::optional<KnownGroups> known_;
  bool questions_were_told_ = false;  // in the report of each unit
  Summary summary_;
};

}  // namespace

Summary summary_of(const Questionnaire& questionnaire, const Tally& tally) {
  return Summariser(questionnaire, tally).summarise();
}

Summary summary_of(const Questionnaire& questionnaire, const Tally& tally,
                   const Published& published, const Tally& joint) {
  return Summariser(questionnaire, tally, published, joint).summarise();
}

}  // namespace readiness::batch
