#include "report/portfolio/report.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "report/words/answers.hpp"
#include "report/words/confidence.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace readiness::report {
namespace {

constexpr std::size_t most_visits = 3, most_shared = 4, most_names = 12, most_near = 5,
                      most_gaps = 3, most_rows = 40;
/// So far below a level's minimum, as a share of the range, is near.
constexpr double near_by = 0.03;

/// The first names, and how many more there are. Names may hold commas.
std::string names_of(const std::vector<const UnitFigures*>& units) {
  std::vector<std::string> names;
  for (const UnitFigures* unit : units) {
    if (names.size() == most_names) {
      names.push_back(std::to_string(units.size() - most_names) + " more");
      break;
    }
    names.push_back(unit->name);
  }
  return joined(names, "; ");
}

int people_heard(const UnitFigures& unit) {
  int people = 0;
  for (const RoleHeard& heard : unit.heard)
    if (heard.is_heard) people += heard.people;
  return people;
}

class PortfolioReport {
 public:
  explicit PortfolioReport(const Portfolio& portfolio)
      : portfolio_(portfolio),
        questionnaire_(*portfolio.questionnaire),
        style_(score_style(questionnaire_)) {}

  Report build(Audience audience) {
    add_head();
    add_levels();
    add_visits();
    add_shared();
    add_scores(audience == Audience::exec ? most_rows : portfolio_.units.size());
    add_near();
    add_gaps();
    add_not_told();
    Report report{std::move(blocks_)};
    if (audience == Audience::exec) return report;
    blocks_.clear();
    add_units();
    add_facets();
    add_patterns();
    add_steps();
    add_method();
    report.depth = std::move(blocks_);
    return report;
  }

 private:
  void add(Block block) { blocks_.push_back(std::move(block)); }
  void say(std::string text, Tone tone = Tone::plain) {
    if (!text.empty()) add(Paragraph{std::move(text), tone});
  }
  [[nodiscard]] std::string figure(double score) const { return score_text(style_, score); }
  [[nodiscard]] std::string units_text(std::size_t count) const {
    return counted(static_cast<long>(count), "unit", "units");
  }
  [[nodiscard]] std::string of_all(std::size_t count) const {
    return std::to_string(count) + " of " + std::to_string(portfolio_.units.size());
  }
  /// "18 of the 20 of which it can be told".
  template <class Id>
  [[nodiscard]] std::string of_those_known(const Shared<Id>& each) const {
    if (each.open == 0) return of_all(each.units.size());
    const std::size_t known = portfolio_.units.size() - each.open;
    return (each.units.size() == known ? "All " : std::to_string(each.units.size()) + " of the ") +
           std::to_string(known) + " of which it can be told";
  }

  // --- who it is about -------------------------------------------------------------------------

  void add_head() {
    const std::size_t all = portfolio_.units.size() + portfolio_.withheld.size();
    add(Heading{1, units_text(all), questionnaire_.title});
    add(Headline{people_text(), days_text()});
    say(sureness());
  }

  /// "How sure: low in 28 of 30. Evidence-informed, ..."
  [[nodiscard]] std::string sureness() const {
    std::string text;
    for (const Confidence confidence : {Confidence::low, Confidence::medium, Confidence::high}) {
      const auto count = static_cast<std::size_t>(
          std::count_if(portfolio_.units.begin(), portfolio_.units.end(),
                        [&](const UnitFigures& unit) { return unit.confidence == confidence; }));
      if (count > 0)
        text += (text.empty() ? "How sure: " : ", ") + std::string(name_of(confidence)) + " in " +
                of_all(count);
    }
    return text + (text.empty() ? "" : ". ") + questionnaire_.status;
  }

  /// "Leaders 30, practitioners 214 of 330, compliance 24": of how many, where every unit that has
  /// the role says it.
  [[nodiscard]] std::string people_text() const {
    std::vector<std::string> parts;
    for (const RoleId role : questionnaire_.roles.ids()) {
      int people = 0, of = 0;
      bool is_known = true;
      int left_out = 0;
      for (const UnitFigures& unit : portfolio_.units) {
        const RoleHeard* heard = heard_of(unit, role);
        if (!heard && !questionnaire_.roles[role].named)
          of += unit.population.value_or(0);  // nobody of them answered
        if (!heard) continue;
        people += heard->people;
        left_out += heard->is_heard ? 0 : heard->people;
        of += heard->population.value_or(0);
        is_known = is_known && heard->population;
      }
      if (people > 0)
        parts.push_back(people_of(questionnaire_.roles[role]) + " " + std::to_string(people) +
                        (is_known && of > 0 ? " of " + std::to_string(of) : "") +
                        (left_out > 0 ? " (" + std::to_string(left_out) + " left out)" : ""));
    }
    return with_capital(joined(parts, ", "));
  }

  [[nodiscard]] std::string days_text() const {
    std::set<std::string> months;
    const UnitFigures *first = nullptr, *last = nullptr;
    for (const UnitFigures& unit : portfolio_.units) {
      if (!first || unit.as_of < first->as_of) first = &unit;
      if (!last || last->as_of < unit.as_of) last = &unit;
    }
    if (!first) return {};
    const std::string from = to_month_text(first->as_of), until = to_month_text(last->as_of);
    return from == until ? from : from + " to " + until;
  }

  // --- where they stand ------------------------------------------------------------------------

  [[nodiscard]] static std::string level_text(const UnitFigures& unit) {
    if (!unit.standing) return {};
    const std::string level = level_number(unit.standing->level);
    return unit.is_thin && unit.standing->possible > unit.standing->level
               ? level + " to " + level_number(unit.standing->possible)
               : level;
  }

  [[nodiscard]] std::string overall_text(const UnitFigures& unit) const {
    if (!unit.overall) return "-";
    const std::string span = span_text(style_, *unit.overall);
    return span.empty() ? figure(unit.overall->low) : span;
  }

  void add_levels() {
    add(Heading{2, "Where they stand"});
    Grid grid{{{"Level"}, {"units", true}, {"which"}}, {}};
    for (const LevelId level : questionnaire_.levels.ids()) {
      std::vector<const UnitFigures*> units;
      for (const UnitFigures& unit : portfolio_.units)
        if (unit.standing && unit.standing->level == level && !unit.is_thin) units.push_back(&unit);
      grid.rows.push_back({level_number(level) + " " + questionnaire_.levels[level].title,
                           number_cell(static_cast<double>(units.size())), names_of(units)});
    }
    std::vector<const UnitFigures*> thin;
    for (const UnitFigures& unit : portfolio_.units)
      if (unit.is_thin) thin.push_back(&unit);
    if (!thin.empty())
      grid.rows.push_back({"too little is answered", number_cell(static_cast<double>(thin.size())),
                           names_of(thin)});
    if (!questionnaire_.levels.empty()) add(std::move(grid));
    add_meanings();
    say(spread_text());
  }

  /// What the levels mean that somebody has reached.
  void add_meanings() {
    List list;
    for (const LevelId level : questionnaire_.levels.ids())
      if (std::any_of(portfolio_.units.begin(), portfolio_.units.end(),
                      [&](const UnitFigures& unit) {
                        return !unit.is_thin && unit.standing && unit.standing->level == level;
                      }) &&
          !questionnaire_.levels[level].text.empty())
        list.items.push_back({level_number(level) + " " + questionnaire_.levels[level].title +
                                  ": " + questionnaire_.levels[level].text,
                              {}});
    if (!list.items.empty()) add(std::move(list));
  }

  /// Of those of whom enough is answered: the spread says more than a mean.
  [[nodiscard]] std::string spread_text() const {
    std::vector<double> lows;
    for (const UnitFigures& unit : portfolio_.units)
      if (unit.overall && !unit.is_thin) lows.push_back(unit.overall->low);
    if (lows.size() < 3) return {};
    std::sort(lows.begin(), lows.end());
    const std::size_t half = lows.size() / 2;
    const double median = lows.size() % 2 == 1 ? lows[half] : (lows[half - 1] + lows[half]) / 2;
    return "At the least, with every open answer at its worst, the units come to " +
           figure(lows.front()) + " to " + figure(lows.back()) + " of " +
           figure(questionnaire_.scoring.range_high) + "; half of them to less than " +
           figure(median) + ".";
  }

  // --- whom to visit ---------------------------------------------------------------------------

  [[nodiscard]] std::string why_visit(const UnitFigures& unit) const {
    std::string why;
    if (unit.lead) {
      const Pattern& pattern = questionnaire_.patterns[*unit.lead];
      why = pattern.finding.empty() ? pattern.title + "." : pattern.finding;
    } else if (!unit.likely.empty()) {
      why = "Likely: " + questionnaire_.patterns[unit.likely.front()].title + ".";
    } else if (unit.weakest) {
      why = "Weakest in " + questionnaire_.dimensions[*unit.weakest].title + ".";
    }
    return why;
  }

  void add_visits() {
    List list{ListMark::number, {}};
    for (const UnitFigures* visit : first_visits(portfolio_, most_visits)) {
      const UnitFigures& unit = *visit;
      const std::string level = unit.standing
                                    ? "level " + level_text(unit) + " of " +
                                          std::to_string(questionnaire_.levels.size()) + ", "
                                    : "";
      ListItem item{unit.name + ": " + level + overall_text(unit) + " of " +
                        figure(questionnaire_.scoring.range_high),
                    {}};
      if (unit.stops_harm && !unit.first_why.empty()) item.details.push_back(unit.first_why);
      if (std::string why = why_visit(unit); !why.empty()) item.details.push_back(std::move(why));
      if (!unit.first_action.empty())
        item.details.push_back("To do there first: " + unit.first_action +
                               (unit.first_owner.empty() ? "" : " (" + unit.first_owner + ")"));
      list.items.push_back(std::move(item));
    }
    if (list.items.empty()) return;
    add(Heading{2, "Visit first"});
    add(std::move(list));
    std::vector<std::string> thin;
    for (const UnitFigures& unit : portfolio_.units)
      if (unit.is_thin) thin.push_back(unit.name);
    if (!thin.empty())
      say("Not in this order, as too little is answered: " +
          enumerated_first(std::move(thin), most_names) + ". Have them answer, or ask there.");
    say("Units in which harm has to be stopped come before all others; then the lowest level and "
        "score.",
        Tone::faint);
  }

  // --- what they share -------------------------------------------------------------------------

  /// "Whoever is faster with AI loses by it (Efficiency as liability)".
  [[nodiscard]] std::string in_a_sentence(PatternId id) const {
    const Pattern& pattern = questionnaire_.patterns[id];
    if (pattern.finding.empty()) return pattern.title;
    std::string sentence = pattern.finding;
    if (sentence.ends_with('.')) sentence.pop_back();
    return sentence + " (" + pattern.title + ")";
  }

  void add_shared() {
    List list;
    for (const auto& each : shared_patterns(portfolio_))
      if (list.items.size() < most_shared && each.units.size() > 1)
        list.items.push_back({of_those_known(each) + ": " + in_a_sentence(each.id), {}});
    const auto steps = shared_steps(portfolio_);
    if (!steps.empty() && steps.front().units.size() > 1)
      list.items.push_back({of_those_known(steps.front()) + " have to: " +
                                questionnaire_.recommendations[steps.front().id].title,
                            {}});
    const auto weakest = shared_weaknesses(portfolio_);
    if (!weakest.empty() && weakest.front().units.size() > 1)
      list.items.push_back({of_all(weakest.front().units.size()) + " are weakest in: " +
                                questionnaire_.dimensions[weakest.front().id].title,
                            {}});
    if (list.items.empty()) return;
    add(Heading{2, "What recurs"});
    add(std::move(list));
  }

  // --- the figures -----------------------------------------------------------------------------

  [[nodiscard]] Cell name_cell(const UnitFigures& unit) const {
    Cell cell(unit.name);
    cell.link = unit.document;
    return cell;
  }

  /// The low end, as levels and weakest parts are read. No threshold lies here, so no more digits
  /// than a glance takes in.
  [[nodiscard]] Cell score_cell(const std::optional<Range>& range) const {
    if (!range) return "-";
    return number_cell(range->low, style_.decimals);
  }

  /// A column of low ends for each of these, to be shaded, under a letter that no other has. The
  /// key of letters stands before the grid.
  void add_lettered_columns(const std::vector<std::string>& titles, Grid& grid) {
    std::vector<std::string> key;
    for (const std::string& title : titles) {
      const std::string letter(1, static_cast<char>('A' + static_cast<int>(letters_++ % 26)));
      grid.columns.push_back({letter, true});
      key.push_back(letter + " " + title);
    }
    grid.axis = {questionnaire_.scoring.range_low, questionnaire_.scoring.range_high};
    grid.is_shaded = true;
    say(joined(key, ", ") + ": low ends, the darker the better.", Tone::faint);
  }

  [[nodiscard]] std::string harm_text(const UnitFigures& unit) const {
    const Truth has = has_harm(questionnaire_, unit);
    return has == Truth::yes ? "yes" : has == Truth::no ? "-" : "?";
  }

  [[nodiscard]] bool is_harm_of_any() const {
    return std::any_of(
        portfolio_.units.begin(), portfolio_.units.end(),
        [&](const UnitFigures& unit) { return has_harm(questionnaire_, unit) == Truth::yes; });
  }

  void add_scores(std::size_t most) {
    add(Heading{2, "Unit by unit"});
    Grid grid{{{"unit"}, {"n", true}, {"level", true}, {"overall", true}}, {}};
    if (is_harm_of_any()) grid.columns.push_back({"harm"});
    std::vector<std::string> titles;
    for (const Dimension& dimension : questionnaire_.dimensions)
      if (dimension.in_index) titles.push_back(dimension.title);
    add_lettered_columns(titles, grid);
    for (const UnitFigures& unit : portfolio_.units) {
      if (grid.rows.size() == most) break;
      std::vector<Cell> row = {name_cell(unit), std::to_string(people_heard(unit)),
                               level_text(unit), overall_text(unit)};
      if (is_harm_of_any()) row.emplace_back(harm_text(unit));
      for (const DimensionId id : questionnaire_.dimensions.ids())
        if (questionnaire_.dimensions[id].in_index) row.push_back(score_cell(unit.dimensions[id]));
      grid.rows.push_back(std::move(row));
    }
    const std::size_t rows = grid.rows.size();
    add(std::move(grid));
    if (rows < portfolio_.units.size())
      say("And " + units_text(portfolio_.units.size() - rows) + " more: --full shows all of them.");
    say("n: people heard. A level takes conditions beside the score, and ranges that overlap "
        "do not rank.",
        Tone::faint);
    if (is_harm_of_any())
      say("harm: whether something has to be stopped before all else; ? where the answers that "
          "would tell are missing.",
          Tone::faint);
  }

  // --- who is near, where views differ ---------------------------------------------------------

  /// Whether a condition is all that is missing, or a few points are.
  [[nodiscard]] bool is_near(const UnitFigures& unit) const {
    const ScoringRules& rules = questionnaire_.scoring;
    const double least = questionnaire_.levels[*unit.standing->next].min;
    return unit.overall->low > least - near_by * (rules.range_high - rules.range_low);
  }

  void add_near() {
    List list;
    std::size_t more = 0;
    for (const UnitFigures& unit : portfolio_.units) {
      if (unit.lacks.empty() || unit.is_thin || !is_near(unit)) continue;
      if (list.items.size() == most_near) {
        ++more;
        continue;
      }
      list.items.push_back({unit.name + ", level " + level_text(unit) + ": " + unit.lacks, {}});
    }
    if (list.items.empty()) return;
    if (more > 0) list.items.push_back({"And " + units_text(more) + " more", {}});
    add(Heading{2, "Near the next level"});
    add(std::move(list));
  }

  [[nodiscard]] int leaders_in(const UnitFigures& unit) const {
    int people = 0;
    for (const RoleHeard& heard : unit.heard)
      if (questionnaire_.roles[heard.role].leads()) people += heard.people;
    return people;
  }

  void add_gaps() {
    std::vector<const UnitFigures*> wide;
    for (const UnitFigures& unit : portfolio_.units)
      if (unit.gap && std::abs(unit.gap->points()) >= wide_gap(questionnaire_))
        wide.push_back(&unit);
    if (wide.empty()) return;
    std::stable_sort(wide.begin(), wide.end(), [](const UnitFigures* a, const UnitFigures* b) {
      return std::abs(a->gap->points()) > std::abs(b->gap->points());
    });
    List list;
    for (const UnitFigures* unit : wide) {
      if (list.items.size() == most_gaps) break;
      const Gap& gap = *unit->gap;
      const bool is_one = leaders_in(*unit) == 1;
      const std::string verb = gap.predicted ? "expect" : "say";
      list.items.push_back({unit->name + ": " + name_of(questionnaire_.questions[gap.question]) +
                                "; " + (is_one ? "the leader " : "leaders ") + verb +
                                (is_one ? "s " : " ") + figure(gap.leaders) + ", staff say " +
                                figure(gap.staff),
                            {}});
    }
    add(Heading{2, "Where leaders and staff differ most",
                figure(questionnaire_.scoring.range_high) + " is best"});
    add(std::move(list));
  }

  void add_not_told() {
    List list;
    for (const UnitWithheld& unit : portfolio_.withheld)
      list.items.push_back({unit.name + ": " + counted(unit.people, "person", "people") +
                                " without names, fewer than " + std::to_string(smallest_group) +
                                ": nothing of them can be shown",
                            {}});
    for (const RoleId role : questionnaire_.roles.ids()) {
      std::vector<const UnitFigures*> units;
      for (const UnitFigures& unit : portfolio_.units)
        for (const RoleHeard& heard : unit.heard)
          if (heard.role == role && !heard.is_heard) units.push_back(&unit);
      if (!units.empty())
        list.items.push_back({with_capital(people_of(questionnaire_.roles[role])) + " of " +
                                  units_text(units.size()) + " are left out, fewer than " +
                                  std::to_string(smallest_group) + " answered: " + names_of(units),
                              {}});
    }
    if (list.items.empty()) return;
    add(Heading{2, "What is withheld"});
    add(std::move(list));
  }

  // --- behind the page -------------------------------------------------------------------------

  void add_units() {
    add(Heading{2, "Why, and what first"});
    Grid grid{{{"unit"}, {"what leads"}, {"weakest"}, {"first"}, {"how sure"}}, {}};
    for (const UnitFigures& unit : portfolio_.units)
      grid.rows.push_back(
          {name_cell(unit),
           unit.lead ? questionnaire_.patterns[*unit.lead].title : "no pattern is present",
           unit.weakest ? questionnaire_.dimensions[*unit.weakest].title : "-", unit.first_action,
           unit.how_sure});
    add(std::move(grid));
  }

  void add_facets() {
    if (questionnaire_.facets.empty()) return;
    add(Heading{2, "By facet"});
    Grid grid{{{"unit"}}, {}};
    std::vector<std::string> titles;
    for (const Facet& facet : questionnaire_.facets) titles.push_back(facet.title);
    add_lettered_columns(titles, grid);
    for (const UnitFigures& unit : portfolio_.units) {
      std::vector<Cell> row = {name_cell(unit)};
      for (const FacetId id : questionnaire_.facets.ids())
        row.push_back(score_cell(unit.facets[id]));
      grid.rows.push_back(std::move(row));
    }
    add(std::move(grid));
  }

  template <class Rows, class Title>
  void add_shares(const char* heading, const Rows& rows, const Title& title) {
    if (rows.empty()) return;
    add(Heading{2, heading});
    Grid grid{{{""}, {"units", true}, {"which"}}, {}};
    for (const auto& each : rows) {
      std::vector<std::string> names;
      for (const UnitFigures* unit : each.units) names.push_back(unit->name);
      grid.rows.push_back({title(each.id), number_cell(static_cast<double>(each.units.size())),
                           joined(names, "; ")});
    }
    add(std::move(grid));
  }

  void add_patterns() {
    add_shares("Patterns that are present", shared_patterns(portfolio_),
               [&](PatternId id) { return questionnaire_.patterns[id].title; });
  }
  void add_steps() {
    add_shares("What to do, by how many units need it", shared_steps(portfolio_),
               [&](RecommendationId id) { return questionnaire_.recommendations[id].title; });
  }

  void add_method() {
    add(Heading{2, "How to read this"});
    say("Every figure is that of the unit's own report: its roles count alike, however many people "
        "each has, and levels are read at the low end, which counts every open answer as the "
        "worst.");
    say("Units stand in the order of their level and low end, the lowest first. Those of which too "
        "little is answered come last: their low end says that answers are missing.");
  }

  const Portfolio& portfolio_;
  const Questionnaire& questionnaire_;
  ScoreStyle style_;
  std::size_t letters_ = 0;  ///< that columns have
  Blocks blocks_;
};

}  // namespace

Report build_portfolio(const Portfolio& portfolio, Audience audience) {
  return PortfolioReport(portfolio).build(audience);
}

}  // namespace readiness::report
