#include "scoring/pool.hpp"

#include "scoring/roll_up.hpp"

#include <algorithm>
#include <cmath>

namespace readiness {
namespace {

using State = Reading::State;

/// Sums up ends; `mean()` divides. An end that nobody has stays absent.
class EndSum {
 public:
  void add(const Range& range) {
    low_ += range.low;
    high_ += range.high;
    ++count_;
    if (!range.given) return;
    given_ += *range.given;
    ++given_count_;
  }
  [[nodiscard]] Range mean() const {
    Range range{low_ / count_, high_ / count_, std::nullopt};
    if (given_count_ > 0) range.given = given_ / given_count_;
    return range;
  }

 private:
  double low_ = 0, high_ = 0, given_ = 0;
  int count_ = 0, given_count_ = 0;
};

int lower_median(std::vector<int> values) {
  std::sort(values.begin(), values.end());
  return values[(values.size() - 1) / 2];
}

/// The mean, a half rounded down.
int rounded_mean(const std::vector<int>& values) {
  double sum = 0;
  for (const int value : values) sum += value;
  return static_cast<int>(std::ceil(sum / static_cast<double>(values.size()) - 0.5));
}

/// The open state that is nearest to an answer.
AnswerState nearer(AnswerState a, AnswerState b) { return std::min(a, b); }

/// Pools one question.
class QuestionPool {
 public:
  QuestionPool(const Questionnaire& questionnaire, std::span<const Voice> voices, QuestionId id)
      : questionnaire_(questionnaire),
        voices_(voices),
        id_(id),
        question_(questionnaire.questions[id]),
        scored_(is_scored(questionnaire, question_)) {}

  [[nodiscard]] QuestionScore score() const {
    QuestionScore pooled;
    pooled.state = state_without_answers();
    EndSum range, level;
    std::vector<int> claimed, supported;
    double known = 0;
    int roles = 0;
    for (const RoleId role : questionnaire_.roles.ids()) {
      const Asked asked = asked_of(voices_, role, id_);
      const Role& row = questionnaire_.roles[role];
      if (asked.too_few_asked(row)) continue;
      ++roles;
      const bool is_open = asked.too_few_given(row);
      pooled.state = nearer(pooled.state, is_open ? open_state(asked, row) : AnswerState::given);
      if (row.named) pooled.has_evidence = pooled.has_evidence || has_evidence(asked);
      if (!is_open)
        known += static_cast<double>(asked.given) / static_cast<double>(asked.people.size());
      if (!scored_) continue;
      range.add(is_open ? open_range() : mean_of(asked, &QuestionScore::range));
      level.add(is_open ? open_levels() : mean_of(asked, &QuestionScore::level));
      if (is_open) continue;
      claimed.push_back(median_of(asked, &QuestionScore::claimed));
      supported.push_back(median_of(asked, &QuestionScore::supported));
    }
    if (roles == 0) return pooled;
    pooled.known = known / roles;
    if (!scored_) return pooled;
    pooled.range = range.mean();
    pooled.level = level.mean();
    if (claimed.empty()) return pooled;
    pooled.claimed = rounded_mean(claimed);
    pooled.supported = rounded_mean(supported);
    const auto [least, most] = std::minmax_element(supported.begin(), supported.end());
    pooled.is_confirmed = supported.size() > 1 && *most - *least <= 1;
    return pooled;
  }

 private:
  /// What is to be said of a question that nobody who counts is asked.
  [[nodiscard]] AnswerState state_without_answers() const {
    for (const AnswerState state : {AnswerState::not_applicable, AnswerState::does_not_apply})
      for (const RoleId role : questionnaire_.roles.ids()) {
        const auto people = std::count_if(voices_.begin(), voices_.end(), [&](const Voice& voice) {
          return voice.response->role == role && voice.card.questions[id_].state == state;
        });
        if (people >= fewest_to_hear(questionnaire_.roles[role])) return state;
      }
    return AnswerState::not_asked;
  }

  [[nodiscard]] AnswerState open_state(const Asked& asked, const Role& role) const {
    for (const AnswerState state : {AnswerState::dont_know, AnswerState::declined}) {
      const auto people = std::count_if(
          asked.people.begin(), asked.people.end(),
          [&](const Voice* voice) { return voice->card.questions[id_].state == state; });
      if (people >= fewest_to_hear(role)) return state;
    }
    return AnswerState::missing;
  }

  [[nodiscard]] bool has_evidence(const Asked& asked) const {
    return std::any_of(asked.people.begin(), asked.people.end(),
                       [&](const Voice* voice) { return voice->card.questions[id_].has_evidence; });
  }

  [[nodiscard]] Range open_range() const {
    return {questionnaire_.scoring.range_low, questionnaire_.scoring.range_high, std::nullopt};
  }
  [[nodiscard]] Range open_levels() const {
    return {0, level_count(questionnaire_, question_.kind) - 1.0, std::nullopt};
  }

  [[nodiscard]] Range mean_of(const Asked& asked, std::optional<Range> QuestionScore::*end) const {
    EndSum sum;
    for (const Voice* voice : asked.people) sum.add(*(voice->card.questions[id_].*end));
    return sum.mean();
  }

  [[nodiscard]] int median_of(const Asked& asked, std::optional<int> QuestionScore::*level) const {
    std::vector<int> levels;
    for (const Voice* voice : asked.people)
      if (const auto& here = voice->card.questions[id_].*level) levels.push_back(*here);
    return lower_median(std::move(levels));
  }

  const Questionnaire& questionnaire_;
  std::span<const Voice> voices_;
  QuestionId id_;
  const Question& question_;
  bool scored_;
};

/// The option that has a level, for conditions that name one.
std::optional<std::size_t> option_at(const Questionnaire& questionnaire, const Question& question,
                                     int level) {
  const auto* choice = std::get_if<Choice>(&question.kind);
  if (!choice) return std::nullopt;
  const auto options = questionnaire.scales[choice->scale].options.size();
  const auto place = static_cast<std::size_t>(level);
  return choice->reverse ? options - 1 - place : place;
}

/// Pools everything that conditions read and whose answers do not lie in a score.
class FactPool {
 public:
  FactPool(const Questionnaire& questionnaire, std::span<const Voice> voices,
           const Table<QuestionId, QuestionScore>& scores)
      : questionnaire_(questionnaire), voices_(voices), scores_(scores) {}

  [[nodiscard]] Sheet sheet() const {
    Sheet sheet = leading().card.sheet;
    sheet.facts.role.reset();
    sheet.facts.voices = Table<RoleId, int>(questionnaire_.roles.size());
    for (const Voice& voice : voices_) ++sheet.facts.voices[voice.response->role];
    for (const QuestionId id : questionnaire_.questions.ids()) add_question(id, sheet);
    add_flags(sheet.facts);
    return sheet;
  }

 private:
  /// Whose sheet says what nobody else is asked: the first whose role has an index, else the first.
  [[nodiscard]] const Voice& leading() const {
    const auto found = std::find_if(voices_.begin(), voices_.end(), [&](const Voice& voice) {
      return questionnaire_.roles[voice.response->role].has_index;
    });
    return found == voices_.end() ? voices_.front() : *found;
  }

  void add_question(QuestionId id, Sheet& sheet) const {
    const Question& question = questionnaire_.questions[id];
    sheet.asked[id] = holds_for_a_role(&Sheet::asked, id);
    sheet.applies[id] = holds_for_a_role(&Sheet::applies, id);
    Reading& reading = sheet.facts.readings[id];
    const bool may_be_told = is_named(questionnaire_, *leading().response);
    const bool says_nothing = reading.state != State::given;  // open, or does not apply
    if (!may_be_told && !says_nothing) reading = Reading{};
    reading.predicted = predicted(id);
    if (!is_scored(questionnaire_, question)) return take_first_given(id, reading);
    const QuestionScore& score = scores_[id];
    if (score.state == AnswerState::not_asked) return;
    const std::optional<double> expected = reading.predicted;
    reading = Reading{};
    reading.predicted = expected;
    reading.dont_know = score.state == AnswerState::dont_know;
    reading.not_applicable = score.state == AnswerState::not_applicable;
    reading.has_evidence = score.has_evidence;
    reading.is_confirmed = score.is_confirmed;
    if (reading.not_applicable || score.state == AnswerState::does_not_apply)
      reading.state = State::absent;
    if (!score.claimed) return;
    reading.state = State::given;
    reading.number = *score.claimed;
    reading.option = option_at(questionnaire_, question, *score.claimed);
    if (const auto* ticks = std::get_if<Ticks>(&question.kind))
      reading.ticked = ticked(id, ticks->items.size());
  }

  /// For as many people of one role as it takes to hear them.
  [[nodiscard]] bool holds_for_a_role(Table<QuestionId, bool> Sheet::*what, QuestionId id) const {
    for (const RoleId role : questionnaire_.roles.ids()) {
      const auto people = std::count_if(voices_.begin(), voices_.end(), [&](const Voice& voice) {
        return voice.response->role == role && (voice.card.sheet.*what)[id];
      });
      if (people >= fewest_to_hear(questionnaire_.roles[role])) return true;
    }
    return false;
  }

  /// Context and cases: the leading voice's, else the first that answers by name.
  void take_first_given(QuestionId id, Reading& reading) const {
    if (reading.state != State::open) return;
    for (const Voice& voice : voices_) {
      const Reading& here = voice.card.sheet.facts.readings[id];
      if (here.state != State::given || !is_named(questionnaire_, *voice.response)) continue;
      const std::optional<double> expected = reading.predicted;
      reading = here;
      reading.predicted = expected;
      return;
    }
  }

  [[nodiscard]] std::optional<double> predicted(QuestionId id) const {
    std::vector<int> levels;
    for (const Voice& voice : voices_)
      if (const auto& level = voice.card.sheet.facts.readings[id].predicted)
        levels.push_back(static_cast<int>(*level));
    if (levels.empty()) return std::nullopt;
    return lower_median(std::move(levels));
  }

  [[nodiscard]] std::vector<bool> ticked(QuestionId id, std::size_t items) const {
    std::vector<std::size_t> counts(items, 0);
    std::size_t people = 0;
    for (const RoleId role : questionnaire_.roles.ids()) {
      const Asked asked = asked_of(voices_, role, id);
      const Role& row = questionnaire_.roles[role];
      if (asked.too_few_asked(row) || asked.too_few_given(row)) continue;
      people += asked.people.size();
      for (const Voice* voice : asked.people) {
        const std::vector<bool>& here = voice->card.sheet.facts.readings[id].ticked;
        for (std::size_t i = 0; i < here.size(); ++i) counts[i] += here[i] ? 1 : 0;
      }
    }
    std::vector<bool> held;
    for (const std::size_t count : counts) held.push_back(count > 0 && 2 * count >= people);
    return held;
  }

  void add_flags(Facts& facts) const {
    facts.flags.clear();
    facts.flag_carriers.clear();
    for (const Voice& voice : voices_) {
      if (!is_named(questionnaire_, *voice.response)) continue;
      const Facts& here = voice.card.sheet.facts;
      for (const auto& [flag, carried] : here.flags) {
        Truth& known = facts.flags.try_emplace(flag, Truth::no).first->second;
        known = either_of(known, carried);
      }
      for (const auto& [flag, carriers] : here.flag_carriers)
        for (const QuestionId id : carriers) {
          auto& all = facts.flag_carriers[flag];
          if (std::find(all.begin(), all.end(), id) == all.end()) all.push_back(id);
        }
    }
  }

  const Questionnaire& questionnaire_;
  std::span<const Voice> voices_;
  const Table<QuestionId, QuestionScore>& scores_;
};

/// Of everybody who answers by name and of the pooled answers, each once, in order.
std::vector<const Contradiction*> all_contradictions(const Questionnaire& questionnaire,
                                                     std::span<const Voice> voices,
                                                     const Facts& pooled) {
  std::vector<const Contradiction*> found = contradictions_in(questionnaire, pooled);
  for (const Voice& voice : voices)
    if (is_named(questionnaire, *voice.response))
      found.insert(found.end(), voice.card.contradictions.begin(), voice.card.contradictions.end());
  std::sort(found.begin(), found.end());  // all point into one vector
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

/// High with two roles and five people of each role that does not answer by name; medium where
/// those are missing. That only one role is heard is said apart, as of one voice.
Confidence confidence_in(const Questionnaire& questionnaire, const Table<RoleId, int>& voices) {
  int heard = 0;
  bool unnamed_are_heard = true;
  for (const RoleId role : questionnaire.roles.ids()) {
    const bool is_heard = voices[role] >= fewest_to_hear(questionnaire.roles[role]);
    heard += is_heard ? 1 : 0;
    unnamed_are_heard = unnamed_are_heard && (questionnaire.roles[role].named || is_heard);
  }
  return heard < 2 || unnamed_are_heard ? Confidence::high : Confidence::medium;
}

RollUp roll_up_rules(const Questionnaire& questionnaire, std::span<const Voice> voices) {
  RollUp rules{std::nullopt, false};
  for (const Voice& voice : voices) {
    const Response& response = *voice.response;
    if (!questionnaire.roles[response.role].has_index || !response.only.empty()) continue;
    if (!rules.has_overall) rules.min_questions = questionnaire.forms[response.form].min_questions;
    rules.has_overall = true;
  }
  return rules;
}

}  // namespace

bool is_named(const Questionnaire& questionnaire, const Response& response) {
  return questionnaire.roles[response.role].named;
}

int fewest_to_hear(const Role& role) { return role.named ? 1 : static_cast<int>(smallest_group); }

bool Asked::too_few_asked(const Role& role) const {
  return static_cast<int>(people.size()) < fewest_to_hear(role);
}

bool Asked::too_few_given(const Role& role) const {
  return static_cast<int>(given) < fewest_to_hear(role);
}

Asked asked_of(std::span<const Voice> voices, RoleId role, QuestionId question) {
  Asked asked;
  for (const Voice& voice : voices) {
    if (voice.response->role != role) continue;
    const AnswerState state = voice.card.questions[question].state;
    const bool is_given = state == AnswerState::given;
    if (!is_given && !is_open(state)) continue;
    asked.people.push_back(&voice);
    asked.given += is_given ? 1 : 0;
  }
  return asked;
}

std::vector<Voice> score_each(const Questionnaire& questionnaire, Voices voices, Date as_of) {
  std::vector<Voice> scored;
  for (const Response& response : voices)
    scored.push_back({&response, score(questionnaire, response, as_of)});
  return scored;
}

Scorecard pool(const Questionnaire& questionnaire, std::span<const Voice> voices) {
  if (voices.size() == 1) return voices.front().card;
  Scorecard card;
  card.as_of = voices.front().card.as_of;
  card.questions = Table<QuestionId, QuestionScore>(questionnaire.questions.size());
  for (const QuestionId id : questionnaire.questions.ids())
    card.questions[id] = QuestionPool(questionnaire, voices, id).score();
  card.sheet = FactPool(questionnaire, voices, card.questions).sheet();
  card.contradictions = all_contradictions(questionnaire, voices, card.sheet.facts);
  roll_up(questionnaire, roll_up_rules(questionnaire, voices), card);
  card.confidence.voices = confidence_in(questionnaire, card.sheet.facts.voices);
  for (ConfidenceParts& parts : card.dimension_confidence) parts.voices = card.confidence.voices;
  return card;
}

Scorecard score(const Questionnaire& questionnaire, Voices voices, Date as_of) {
  if (voices.size() == 1) return score(questionnaire, voices.front(), as_of);
  return pool(questionnaire, score_each(questionnaire, voices, as_of));
}

}  // namespace readiness
