#include "scoring/pool_parts.hpp"

#include <algorithm>

namespace readiness::scoring {
namespace {

using State = Reading::State;

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
    Sheet sheet = begin();
    for (const QuestionId id : questionnaire_.questions.ids()) add_question(id, sheet);
    add_flags(sheet.facts);
    return sheet;
  }

  [[nodiscard]] Sheet sheet(const Sheet& before, const std::vector<QuestionId>& changed) const {
    Sheet sheet = begin();
    sheet.asked = before.asked;
    sheet.applies = before.applies;
    Table<QuestionId, Reading> of_leading = std::move(sheet.facts.readings);
    sheet.facts.readings = before.facts.readings;
    for (const QuestionId id : changed) {
      sheet.facts.readings[id] = std::move(of_leading[id]);
      add_question(id, sheet);
    }
    add_flags(sheet.facts);
    return sheet;
  }

 private:
  /// What the leading voice says, before anybody else is heard.
  [[nodiscard]] Sheet begin() const {
    Sheet sheet = leading().card.sheet;
    sheet.facts.role.reset();
    sheet.facts.voices = Table<RoleId, int>(questionnaire_.roles.size());
    for (const Voice& voice : voices_) ++sheet.facts.voices[voice.response->role];
    return sheet;
  }

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
      if (const auto& level = voice.card.sheet.facts.readings[id].predicted;
          level && is_named(questionnaire_, *voice.response))
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

}  // namespace

Sheet pooled_sheet(const Questionnaire& questionnaire, std::span<const Voice> voices,
                   const Table<QuestionId, QuestionScore>& scores) {
  return FactPool(questionnaire, voices, scores).sheet();
}

Sheet pooled_sheet(const Questionnaire& questionnaire, std::span<const Voice> voices,
                   const Table<QuestionId, QuestionScore>& scores, const Sheet& before,
                   const std::vector<QuestionId>& changed) {
  return FactPool(questionnaire, voices, scores).sheet(before, changed);
}

}  // namespace readiness::scoring
