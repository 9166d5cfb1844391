// The first page of a report.

#include "answers/asked.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "report/actions/progress.hpp"
#include "report/assessment/sections.hpp"
#include "report/words/advice.hpp"
#include "report/words/answers.hpp"
#include "report/words/conditions.hpp"
#include "report/words/confidence.hpp"
#include "report/words/scores.hpp"
#include "scoring/level.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace readiness::report {
namespace {

constexpr std::size_t most_quotes = 3, most_asks = 3, most_next = 4, most_conditions = 4,
                      most_others = 3, most_people = 2, most_beyond = 2, most_facts = 3;

Paragraph without_overall(const Assessment& assessment) {
  if (assessment.unit && !assessment.questionnaire->roles[assessment.response->role].has_index)
    return {"No overall score: nobody whose role carries one was heard. Add the answers of " +
            people_with_overall(*assessment.questionnaire) + "."};
  if (!assessment.questionnaire->roles[assessment.response->role].has_index)
    return {"One person's view: this role has no overall score by itself."};
  if (!assessment.response->only.empty())
    return {"No overall score: only a part of the questionnaire was asked."};
  return {"No overall score: nothing that counts towards it is asked in this form and applies."};
}

/// The role's form that can show every level, if this one cannot.
const Form* form_without_limit(const Assessment& assessment) {
  const auto& forms = assessment.questionnaire->forms;
  for (const std::size_t form : forms_of(*assessment.questionnaire, assessment.response->role))
    if (!forms[form].max_level && !forms[form].offered_from) return &forms[form];
  return nullptr;
}

std::string held_by_form(const Assessment& assessment) {
  const std::string limit =
      "This form can show no more than level " + level_number(assessment.standing->level);
  const Form* other = form_without_limit(assessment);
  if (!other) return limit + ".";
  return limit + "; \"" + (other->title.empty() ? other->id : other->title) + "\" can.";
}

/// Up to the end of its first sentence.
std::string first_sentence(const std::string& text) {
  const std::size_t end = text.find(". ");
  return end == std::string::npos ? text : text.substr(0, end + 1);
}

class Page {
 public:
  Page(const Assessment& assessment, const std::optional<Plan>& plan,
       const RoadmapProgress& progress)
      : assessment_(assessment),
        questionnaire_(*assessment.questionnaire),
        card_(assessment.card),
        progress_(progress),
        plan_(plan ? &*plan : nullptr),
        style_(score_style(questionnaire_)) {}

  Blocks blocks() {
    append(head_section(assessment_));
    add_level();
    add_finding();
    add_actions();
    add_reasons();
    append(dimension_bars(assessment_));
    add_unit_lines();
    add_conditions();
    add_certainty();
    return std::move(blocks_);
  }

 private:
  void append(Blocks more) {
    for (Block& block : more) blocks_.push_back(std::move(block));
  }
  void say(std::string text, Tone tone = Tone::plain) {
    if (!text.empty()) blocks_.emplace_back(Paragraph{std::move(text), tone});
  }
  [[nodiscard]] std::string figure(double score) const { return score_text(style_, score); }

  // --- where they stand ----------------------------------------------------------------------

  void add_level() {
    if (!card_.overall) return say(without_overall(assessment_).text);
    if (!assessment_.standing) {
      blocks_.emplace_back(Heading{2, "Overall " + overall_text()});
      return;
    }
    const Standing& standing = *assessment_.standing;
    const auto& levels = questionnaire_.levels;
    const std::string of = " of " + std::to_string(levels.size());
    const bool is_open = is_thin(assessment_) && standing.possible > standing.level;
    std::string where = "Level " + level_number(standing.level);
    where += is_open ? " to " + level_number(standing.possible) + of
                     : of + ": " + levels[standing.level].title;
    blocks_.emplace_back(Heading{2, where, overall_text()});
    Ladder ladder;
    for (const Level& level : levels) ladder.levels.push_back(level.title);
    ladder.reached = standing.level.value;
    const std::string span = span_text(style_, *card_.overall);
    ladder.here = "you: " + (span.empty() ? figure(card_.overall->low) : span);
    if (standing.next) ladder.next = "from " + figure(levels[*standing.next].min);
    blocks_.emplace_back(std::move(ladder));
    if (is_open) return;
    if (holds(levels[standing.level])) say(levels[standing.level].text);
    if (standing.held_by_form) say(held_by_form(assessment_));
  }

  [[nodiscard]] bool is_all_declined() const {
    return card_.counts.declined > 0 && card_.counts.declined == card_.counts.applicable();
  }

  [[nodiscard]] std::string overall_text() const {
    const Range& overall = *card_.overall;
    const std::string span = span_text(style_, overall);
    const std::string of = " of " + figure(questionnaire_.scoring.range_high);
    if (card_.overall_enough && overall.given)
      return figure(*overall.given) + of + (span.empty() ? "" : ", anywhere from " + span);
    return (span.empty() ? figure(overall.low) : span) + of +
           (is_all_declined()         ? ", every question was declined"
            : card_.counts.given == 0 ? ", nothing answered yet"
                                      : ", too few answers");
  }

  /// Whether the words of a level are true of these answers.
  [[nodiscard]] bool holds(const Level& level) const {
    return !level.text_when ||
           evaluate(*level.text_when, diagnostic_facts(assessment_)) == Truth::yes;
  }

  // --- what is wrong ---------------------------------------------------------------------------

  [[nodiscard]] std::vector<const Pattern*> patterns_in(PatternState state, bool healthy) const {
    std::vector<const Pattern*> found;
    for (const PatternFinding& finding : assessment_.patterns->findings)
      if (const Pattern& pattern = questionnaire_.patterns[finding.pattern];
          finding.state == state && pattern.healthy == healthy)
        found.push_back(&pattern);
    return found;
  }

  static std::string in_a_sentence(const Pattern& pattern) {
    return pattern.finding.empty() ? first_sentence(pattern.text) : pattern.finding;
  }

  static std::vector<std::string> titles(const std::vector<const Pattern*>& patterns) {
    std::vector<std::string> names;
    for (const Pattern* pattern : patterns) names.push_back(pattern->title);
    return names;
  }

  void add_finding() {
    if (!assessment_.patterns) return;
    const Patterns& patterns = *assessment_.patterns;
    if (patterns.lead) {
      say(in_a_sentence(questionnaire_.patterns[*patterns.lead]), Tone::strong);
      return;
    }
    const auto good = patterns_in(PatternState::present, true);
    if (is_healthy(assessment_)) {
      say(good.front()->text, Tone::good);
    } else {
      say(is_thin(assessment_)
              ? "Too little is answered to confirm a failure pattern, or to rule one out."
              : "No failure pattern is present.",
          Tone::strong);
    }
    const auto likely = patterns_in(PatternState::likely, false);
    if (!likely.empty())
      say("Likely: " + enumerated(titles(likely)) + "; one more sign would confirm it.");
    const auto watch = patterns_in(PatternState::watch, false);
    if (!watch.empty()) say("To watch: " + enumerated(titles(watch)) + ".");
  }

  // --- what to do ------------------------------------------------------------------------------

  [[nodiscard]] const Advice& advice_for(const PlanStep& step) const {
    const auto& all = assessment_.guidance->advice;
    return *std::find_if(all.begin(), all.end(), [&](const Advice& advice) {
      return advice.recommendation == step.recommendation;
    });
  }

  [[nodiscard]] std::string nothing_to_do() const {
    if (is_all_declined()) return "Every question was declined, so there is nothing to advise by.";
    if (card_.counts.given == 0)
      return "Nothing is answered yet, so there is nothing to advise. Answer first.";
    if (!card_.overall_enough)
      return "Too little is answered to say what to do. Answer the rest first.";
    return "These answers call for nothing. Keep going, and look again in a quarter.";
  }

  void add_actions() {
    if (!plan_) return;
    blocks_.emplace_back(Heading{2, "What to do, most important first"});
    if (progress_.list)
      say("Of the roadmap in " + progress_.path + ": " +
          progress_text(*progress_.list, progress_.today) + ".");
    if (plan_->asks.empty() && plan_->steps.empty())
      return say(progress_.list ? worth_text() : nothing_to_do());
    Actions actions;
    std::vector<std::string> next;
    for (const Ask& ask : plan_->asks)
      if (actions.rows.size() < most_asks)
        actions.rows.push_back(
            {what_to_ask(assessment_, ask), "", due_text(assessment_, ask.due),
             ask.for_evidence
                 ? "A link, a name or a date: without it a top answer counts one level lower."
                 : "",
             ""});
      else
        next.push_back(what_to_ask(assessment_, ask));
    for (const PlanStep& step : plan_->steps) {
      const Recommendation& about = questionnaire_.recommendations[step.recommendation];
      if (step.timeframe != Timeframe::now) {
        next.push_back(about.title);
        continue;
      }
      const bool strengthens = advice_for(step).strengthens;
      Action row{about.title, owner_text(assessment_, about), due_text(assessment_, step.due),
                 why_text(assessment_, step),
                 first_sentence(strengthens ? about.strengthen_step : about.first_step)};
      take_over_agreed(about, row);
      actions.rows.push_back(std::move(row));
    }
    blocks_.emplace_back(std::move(actions));
    say_next(std::move(next));
    std::string worth = worth_text();
    if (!worth.empty()) worth += " ";
    const bool has_asks_alone = plan_->steps.empty() && !plan_->asks.empty();
    if ((!worth.empty() || has_asks_alone) && plan_->target && !plan_->reaches_target)
      worth += beyond_text();
    say(worth + look_again(), Tone::strong);
  }

  /// Who does it by when as the roadmap has it, and whether somebody began.
  void take_over_agreed(const Recommendation& about, Action& row) const {
    const auto* action = progress_.list ? action_of(*progress_.list, about) : nullptr;
    if (!action) return;
    if (action->state == ActionState::doing) row.what += " (begun)";
    if (!action->owner.empty()) row.who = action->owner;
    if (action->due) row.by = due_text(assessment_, *action->due);
    if (action->is_overdue(progress_.today)) row.by += ", overdue";
  }

  /// What the steps lead to; of a roadmap that people work on, those that are left.
  [[nodiscard]] std::string worth_text() const {
    if (!progress_.list) return plan_->steps.empty() ? "" : plan_text(assessment_, *plan_);
    std::vector<std::string> missed;
    for (const RecommendationId id : plan_->needed_for_level) {
      const Recommendation& about = questionnaire_.recommendations[id];
      const auto* action = action_of(*progress_.list, about);
      if (action && action->state == ActionState::dropped) missed.push_back(in_quotes(about.title));
    }
    if (plan_->steps.empty())
      return "No step is left: answer again, and what was done shows in the figures.";
    if (missed.empty()) {
      const bool some_are_over = progress_.list->count(ActionState::done) > 0;
      const std::string text = plan_text(assessment_, *plan_);
      return some_are_over ? "With what is done, " + with_small_start(text) : text;
    }
    return counted(static_cast<long>(plan_->steps.size()), "step is left", "steps are left") +
           ", " + work_text(plan_->effort) + ". Level " + level_number(*plan_->target) +
           " is not reached without what was dropped: " + enumerated(missed) + ".";
  }

  /// Numbered on from what is for now.
  void say_next(std::vector<std::string> titles) {
    if (titles.empty()) return;
    const std::size_t all = titles.size();
    const std::size_t first = plan_->asks.size() + plan_->steps.size() - all + 1;
    titles.resize(std::min(all, most_next));
    for (std::size_t i = 0; i < titles.size(); ++i)
      titles[i] = std::to_string(first + i) + " " + titles[i];
    const std::string more =
        all > most_next ? "; and " + std::to_string(all - most_next) + " more" : "";
    say("Then: " + joined(titles, "; ") + more + ".");
  }

  /// What the next level needs and no step brings.
  [[nodiscard]] std::string beyond_text() const {
    std::vector<std::string> names;
    const bool shows_evidence = std::any_of(plan_->asks.begin(), plan_->asks.end(),
                                            [](const Ask& ask) { return ask.for_evidence; });
    for (const Condition& condition : plan_->beyond)
      if (condition.gate && !(shows_evidence && counts_evidence(condition.gate->require)))
        names.push_back(with_small_start(gate_name(questionnaire_, *condition.gate)));
    if (names.empty()) return {};
    const std::size_t more = names.size() - std::min(names.size(), most_beyond);
    names.resize(names.size() - more);
    if (more > 0) names.push_back("and " + std::to_string(more) + " more");
    return "Level " + level_number(*plan_->target) +
           " also needs what no step provides: " + joined(names, "; ") + ". ";
  }

  /// When the last of what is to be done now is due; else in a quarter.
  [[nodiscard]] std::string look_again() const {
    std::optional<Date> last;
    for (const Ask& ask : plan_->asks) last = std::max(last.value_or(ask.due), ask.due);
    for (const PlanStep& step : plan_->steps)
      if (step.timeframe == Timeframe::now) last = std::max(last.value_or(step.due), step.due);
    return "Look again on " + due_text(assessment_, last.value_or(card_.as_of + 91)) + ".";
  }

  // --- why -------------------------------------------------------------------------------------

  /// The question and what was said: of a unit's people what most of those without names say, else
  /// the first who answers by name.
  [[nodiscard]] std::string quote(const Because& because) const {
    if (!assessment_.unit || !because.question || because.predicted ||
        is_for_groups_only(assessment_, *because.question))
      return reason_text(assessment_, because);
    const std::vector<std::string> said = voices_said(assessment_, *because.question);
    if (said.empty()) return reason_text(assessment_, because);
    return name_of(questionnaire_.questions[*because.question]) + ": " + said.back();
  }

  /// "severity high, 1 of 3 signs is a prediction".
  [[nodiscard]] std::string grounds_of(const PatternFinding& finding) const {
    const auto guesses = std::count_if(finding.because.begin(), finding.because.end(),
                                       [](const Because& because) { return because.predicted; });
    return "severity " + questionnaire_.patterns[finding.pattern].severity +
           (guesses == 0 ? ""
                         : ", " + std::to_string(guesses) + " of " +
                               counted(static_cast<int>(finding.because.size()), "sign", "signs") +
                               (guesses == 1 ? " is a prediction" : " are predictions"));
  }

  void add_reasons() {
    if (!assessment_.patterns || !assessment_.patterns->lead) return;
    const Patterns& patterns = *assessment_.patterns;
    const PatternFinding& lead = patterns.findings[patterns.lead->value];
    blocks_.emplace_back(
        Heading{2, "Why: " + questionnaire_.patterns[*patterns.lead].title, grounds_of(lead)});
    if (patterns.chain.size() > 1)
      blocks_.emplace_back(chain_of(questionnaire_, patterns, Tone::plain));
    List quotes;
    for (std::size_t i = 0; i < std::min(lead.because.size(), most_quotes); ++i)
      quotes.items.push_back({quote(lead.because[i]), {}});
    blocks_.emplace_back(std::move(quotes));
    std::vector<const Pattern*> others = patterns_in(PatternState::present, false);
    std::erase_if(others, [&](const Pattern* pattern) {
      return std::any_of(patterns.chain.begin(), patterns.chain.end(),
                         [&](PatternId id) { return &questionnaire_.patterns[id] == pattern; });
    });
    if (!others.empty()) say("Also: " + enumerated_first(titles(others), most_others) + ".");
  }

  // --- what only several people show -----------------------------------------------------------

  void add_unit_lines() {
    if (!assessment_.unit) return;
    const Gap* widest = nullptr;
    for (const Gap& gap : assessment_.unit->gaps)
      if (!is_for_groups_only(assessment_, gap.question) &&
          (!widest || std::abs(gap.points()) > std::abs(widest->points())))
        widest = &gap;
    if (widest && std::abs(widest->points()) >= wide_gap(questionnaire_))
      say("Widest gap (" + figure(questionnaire_.scoring.range_high) +
          ": best): " + name_of(questionnaire_.questions[widest->question]) + "; leaders " +
          std::string(widest->predicted ? "expect " : "say ") + figure(widest->leaders) +
          ", staff " + figure(widest->staff) + ".");
    std::vector<std::string> facts;
    for (const Disagreement& each : assessment_.unit->disagreements)
      if (!is_for_groups_only(assessment_, each.question))
        facts.push_back(name_of(questionnaire_.questions[each.question]));
    if (!facts.empty())
      say("People who answer by name differ on: " + enumerated_first(std::move(facts), most_facts) +
          ".");
    for (const ContextDifference& each : assessment_.unit->context)
      if (2 * each.people > static_cast<int>(assessment_.voices.size())) {
        const Question& question = questionnaire_.questions[each.question];
        say(name_of(question) + ": the leader says \"" +
                in_words(questionnaire_, question, each.stands) +
                "\", but most of the others say "
                "something else. What staff did is judged by what they say.",
            Tone::warning);
      }
  }

  // --- what holds the level --------------------------------------------------------------------

  /// By which steps the overall is as high as the target asks.
  [[nodiscard]] std::string by_steps() const {
    const double needed = questionnaire_.levels[*plan_->target].min;
    std::size_t count = 0;
    while (count < plan_->steps.size() && plan_->steps[count].overall_after.low < needed) ++count;
    if (count + 1 >= plan_->steps.size()) return " (by all steps together)";
    const std::string first = std::to_string(plan_->asks.size() + 1);
    if (count == 0) return " (step " + first + ")";
    return " (by steps " + first + " to " + std::to_string(plan_->asks.size() + count + 1) + ")";
  }

  [[nodiscard]] std::string mended_by(const Condition& condition) const {
    if (!plan_) return {};
    std::vector<std::string> numbers;
    for (const PlanStep& step : plan_->steps)
      if (std::find(step.opens.begin(), step.opens.end(), condition.gate) != step.opens.end())
        numbers.push_back(std::to_string(step_number(*plan_, step.recommendation)));
    if (!numbers.empty()) return " (step " + enumerated(numbers, "or") + ")";
    if (!condition.gate && plan_->reaches_target) return by_steps();
    if (condition.gate && condition.at_high != Truth::no) return " (an answer is open)";
    return {};
  }

  [[nodiscard]] std::string has_text(const ConditionText& text) const {
    if (!text.question) return text.has;
    const QuestionScore& score = card_.questions[*text.question];
    if (score.state != AnswerState::given || score.is_capped()) return text.has;
    if (!assessment_.unit || !score.level) return quoted_answer(assessment_, *text.question);
    const Kind& kind = questionnaire_.questions[*text.question].kind;
    return shortest(std::round(score.level->low * 10) / 10) + " of " +
           std::to_string(level_count(questionnaire_, kind) - 1);
  }

  /// "2 or more: From a list" is "From a list" or better of one person, and "2 or more" of several.
  [[nodiscard]] std::string needed_text_here(const ConditionText& text) const {
    const std::size_t sign = text.needed.find(": ");
    if (!text.question || sign == std::string::npos) return text.needed;
    if (assessment_.unit) return text.needed.substr(0, sign);
    const bool is_least = text.needed.find(" or more: ") != std::string::npos;
    return in_quotes(text.needed.substr(sign + 2)) + (is_least ? " or better" : "");
  }

  void add_conditions() {
    if (!assessment_.standing || !assessment_.standing->next) return;
    List list;
    for (const Condition& condition : assessment_.standing->conditions) {
      if (condition.at_low == Truth::yes) continue;
      const ConditionText text = condition_text(assessment_, condition);
      std::string line = with_capital(text.name);
      if (const std::string has = has_text(text); !has.empty()) line += ": " + has;
      if (!text.needed.empty()) line += "; needed: " + needed_text_here(text);
      list.items.push_back({line + mended_by(condition), {}});
    }
    if (list.items.empty()) return;
    if (list.items.size() > most_conditions + 1) {
      const std::size_t more = list.items.size() - most_conditions;
      list.items.resize(most_conditions);
      list.items.push_back({"And " + std::to_string(more) + " more conditions", {}});
    }
    const std::string level = level_number(assessment_.standing->level);
    const std::string whose = assessment_.unit ? ", all voices together" : "";
    blocks_.emplace_back(Heading{2, "What keeps you at level " + level + whose});
    blocks_.emplace_back(std::move(list));
  }

  // --- how sure --------------------------------------------------------------------------------

  void add_certainty() {
    const std::string sure = confidence_text(assessment_);
    if (sure.empty()) return;
    blocks_.emplace_back(Heading{2, "How sure: " + sure});
    std::string text;
    if (assessment_.standing) {
      const Standing& standing = *assessment_.standing;
      if (standing.possible > standing.level)
        text = "With the open answers it could be level " + level_number(standing.possible) + ", " +
               questionnaire_.levels[standing.possible].title + ".";
      else
        text = confidence_of(assessment_).known < 1 - 1e-9
                   ? "No open answer would change the level."
                   : "Nothing was left open.";
    }
    if (const std::string asks = asks_text(); !asks.empty())
      text += (text.empty() ? "" : " ") + asks;
    say(std::move(text));
    say(questionnaire_.status, Tone::faint);
  }

  /// How many of a role answered that is not heard.
  [[nodiscard]] int people_left_out(RoleId role) const {
    if (!assessment_.unit) return 0;
    for (const RoleHeard& heard : assessment_.unit->heard)
      if (heard.role == role && !heard.is_heard) return heard.people;
    return 0;
  }

  /// "let 4 more practitioners and compliance answer": the roles that are not heard, and how many
  /// are missing where some answered, but too few without a name.
  [[nodiscard]] std::string voices_missing() const {
    std::vector<std::string> roles;
    for (const RoleId role : questionnaire_.roles.ids()) {
      if (is_heard(assessment_, role)) continue;
      const int people = people_left_out(role);
      const int missing = static_cast<int>(smallest_group) - people;
      roles.push_back((people == 0 ? "" : std::to_string(missing) + " more ") +
                      people_of(questionnaire_.roles[role]));
    }
    return roles.empty() ? "" : "have " + enumerated(roles) + " answer too";
  }

  /// Whom to ask beyond the roadmap.
  [[nodiscard]] std::string asks_text() const {
    if (!assessment_.guidance) return {};
    std::vector<QuestionId> questions;
    for (const QuestionId id : assessment_.guidance->find_out)
      if (!plan_ || std::none_of(plan_->asks.begin(), plan_->asks.end(), [&](const Ask& ask) {
            return std::find(ask.questions.begin(), ask.questions.end(), id) != ask.questions.end();
          }))
        questions.push_back(id);
    std::vector<std::string> texts;
    if (std::string others = voices_missing(); !others.empty()) texts.push_back(others);
    for (const Ask& ask : asks(assessment_, questions))
      if (ask.is_named && texts.size() < most_people)
        texts.push_back(with_small_start(what_to_ask(assessment_, ask)));
    return texts.empty() ? "" : "To be surer, " + joined(texts, "; ") + ".";
  }

  const Assessment& assessment_;
  const Questionnaire& questionnaire_;
  const Scorecard& card_;
  const RoadmapProgress& progress_;
  const Plan* plan_;  // what is left of it
  ScoreStyle style_;
  Blocks blocks_;
};

}  // namespace

Blocks page(const Assessment& assessment, const std::optional<Plan>& plan,
            const RoadmapProgress& progress) {
  return Page(assessment, plan, progress).blocks();
}

}  // namespace readiness::report
