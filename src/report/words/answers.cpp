#include "report/words/answers.hpp"

#include "answers/asked.hpp"
#include "answers/value.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "questionnaire/answer_form.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace readiness::report {
namespace {

std::string state_text(const Assessment& assessment, QuestionId question) {
  const Question& row = assessment.questionnaire->questions[question];
  const AnswerState state = assessment.card.questions[question].state;
  if (state != AnswerState::not_asked) return state_in_words(state);
  if (assessment.unit) return "not asked of anybody heard";
  return asks_role(row, assessment.response->role) ? "not asked in this form"
                                                   : "not asked of this role";
}

/// At the low end, which is what gates compare: "1.5 (Leader ...".
std::string pooled_level(const QuestionScore& score) {
  if (!score.level) return {};
  return shortest(std::round(score.level->low * 100) / 100) + ": ";
}

/// What one person who answers by name says; empty where it does not apply to them.
std::string words_of(const Questionnaire& questionnaire, const Response& response,
                     QuestionId question) {
  const auto& answer = response.answers[question];
  if (!answer) return asked_in_form(questionnaire, response, question) ? "(left open)" : "";
  const std::string words =
      in_words(questionnaire, questionnaire.questions[question], answer->value);
  return state_of(answer->value) == AnswerState::given ? in_quotes(words) : "(" + words + ")";
}

/// The counts that are worth this level: "3 to 5 of 10".
std::string counts_at(const Count& count, int level) {
  int least = count.of + 1, most = -1;
  for (int i = 0; i <= count.of; ++i)
    if (level_in_bands(count.bands, i) == level) {
      least = std::min(least, i);
      most = std::max(most, i);
    }
  if (most < 0) return {};
  std::string text = std::to_string(least);
  if (most > least) text += (most == least + 1 ? " or " : " to ") + std::to_string(most);
  return text + " of " + std::to_string(count.of);
}

std::string average(const Questionnaire& questionnaire, double mean) {
  return score_text(score_style(questionnaire), mean) + " of " +
         score_text(score_style(questionnaire), questionnaire.scoring.range_high) + " on average";
}

/// Where no answer is that of most, those who gave the commonest one or one that lies further out,
/// on the side on which the mean lies, if these are most and not all: 0 if they are not.
struct Side {
  double people = 0;
  bool is_worse = false;
};
Side side_of_most(const std::vector<double>& counts, std::size_t commonest) {
  double all = 0, levels = 0;
  for (std::size_t level = 0; level < counts.size(); ++level) {
    all += counts[level];
    levels += counts[level] * static_cast<double>(level);
  }
  Side side{0, 2 * levels < all * static_cast<double>(counts.size() - 1)};
  if (2 * counts[commonest] > all) return {};
  for (std::size_t level = 0; level < counts.size(); ++level)
    if (side.is_worse ? level <= commonest : level >= commonest) side.people += counts[level];
  return 2 * side.people > all && side.people < all ? side : Side{};
}

/// "7 of 11 practitioners "Agree"", "5 of 7 practitioners "Agree" or worse"; the average where a
/// level has no words of its own.
std::string words_of(const Questionnaire& questionnaire, const Spread& spread) {
  const std::string people = people_of(questionnaire.roles[spread.role]);
  const std::string of = std::to_string(spread.given) + " " + people;
  const Question& question = questionnaire.questions[spread.question];
  if (spread.band) return of + " " + band_text(questionnaire, spread) + " on average";
  const auto words_for = [&](int level) {
    const std::string words = level_in_words(questionnaire, question, level);
    return words.empty() ? words : in_quotes(words);
  };
  if (spread.nearly_all) {
    const std::string words = words_for(*spread.nearly_all);
    return "nearly all of " + of + " " +
           (words.empty() ? "level " + std::to_string(*spread.nearly_all) : words);
  }
  const std::vector<double>& counts = *spread.counts;
  const auto most = std::max_element(counts.begin(), counts.end());
  const std::string words = words_for(static_cast<int>(most - counts.begin()));
  if (words.empty()) return of + " " + average(questionnaire, *spread.mean);
  if (const Side side = side_of_most(counts, static_cast<std::size_t>(most - counts.begin()));
      side.people > 0)
    return std::to_string(static_cast<int>(side.people)) + " of " + of + " " + words +
           (side.is_worse ? " or worse" : " or better");
  return std::to_string(static_cast<int>(*most)) + " of " + of + " " + words;
}

}  // namespace

std::string state_in_words(AnswerState state) {
  switch (state) {
    case AnswerState::given:
      return "answered, shown for groups only";
    case AnswerState::dont_know:
      return "don't know";
    case AnswerState::declined:
      return "declined";
    case AnswerState::missing:
      return "left open";
    case AnswerState::not_applicable:
      return "not applicable";
    case AnswerState::does_not_apply:
      return "does not apply yet";
    case AnswerState::not_asked:
      break;
  }
  return "not asked";
}

bool is_heard(const Assessment& assessment, RoleId role) {
  if (!assessment.unit) return role == assessment.response->role;
  const auto& heard = assessment.unit->heard;
  return std::any_of(heard.begin(), heard.end(),
                     [&](const RoleHeard& each) { return each.is_heard && each.role == role; });
}

std::string answer_text(const Assessment& assessment, QuestionId question) {
  if (assessment.unit && !is_for_groups_only(assessment, question))
    if (std::string all = voices_text(assessment, question); !all.empty()) return all;
  const bool given = assessment.card.questions[question].state == AnswerState::given;
  if (!given || assessment.unit || is_for_groups_only(assessment, question))
    return state_text(assessment, question);
  return in_words(*assessment.questionnaire, assessment.questionnaire->questions[question],
                  assessment.response->answers[question]->value);
}

std::string quoted_answer(const Assessment& assessment, QuestionId question) {
  const bool is_given = assessment.card.questions[question].state == AnswerState::given;
  const std::string words = answer_text(assessment, question);
  const bool is_quote = is_given && !assessment.unit && !is_for_groups_only(assessment, question);
  return is_quote ? in_quotes(words) : words;
}

std::string level_text(const Assessment& assessment, QuestionId question) {
  const QuestionScore& score = assessment.card.questions[question];
  std::string words = answer_text(assessment, question);
  if (score.state != AnswerState::given || is_for_groups_only(assessment, question)) return words;
  if (assessment.unit) return pooled_level(score) + words;
  if (score.is_capped())
    return std::to_string(*score.claimed) + ", counts as " + std::to_string(*score.supported) +
           " without current evidence";
  if (answered_by(assessment.questionnaire->questions[question]) != AnsweredBy::level) return words;
  return std::to_string(score.claimed.value_or(0)) + ": " + words;
}

std::string reason_text(const Assessment& assessment, const Because& because) {
  if (!because.question) return because.text;
  const QuestionId id = *because.question;
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const Question& question = questionnaire.questions[id];
  if (because.predicted)
    return name_of(question) + ": \"" +
           in_words(questionnaire, question, prediction_of(assessment, id)->value) +
           "\" (what others are expected to say)";
  if (is_for_groups_only(assessment, id)) return name_of(question) + " (shown for groups only)";
  return name_of(question) + ": " + quoted_answer(assessment, id);
}

const Form& form_of(const Assessment& assessment) {
  return assessment.questionnaire->forms[assessment.response->form];
}

std::string voice_name(const Assessment& assessment, const Response& response) {
  const auto same_role =
      std::count_if(assessment.voices.begin(), assessment.voices.end(),
                    [&](const Response& other) { return other.role == response.role; });
  const std::string& title = assessment.questionnaire->roles[response.role].title;
  return same_role > 1 && !response.ref.empty() ? title + " " + response.ref : title;
}

std::string people_of(const Role& role) {
  return with_small_start(role.plural.empty() ? role.title : role.plural);
}

std::string leaders_of(const Questionnaire& questionnaire) {
  std::vector<std::string> names;
  for (const Role& role : questionnaire.roles)
    if (role.leads()) names.push_back(people_of(role));
  return enumerated(names);
}

std::string people_with_overall(const Questionnaire& questionnaire) {
  std::vector<std::string> names;
  for (const Role& role : questionnaire.roles)
    if (role.has_index) names.push_back(people_of(role));
  return enumerated(names);
}

std::vector<std::string> voices_said(const Assessment& assessment, QuestionId question) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const AnswerState state = assessment.card.questions[question].state;
  if (state == AnswerState::does_not_apply || state == AnswerState::not_asked) return {};
  std::vector<std::string> said;
  for (const Response& response : assessment.voices) {
    if (!is_named(questionnaire, response)) continue;
    const std::string words = words_of(questionnaire, response, question);
    if (!words.empty()) said.push_back(voice_name(assessment, response) + " " + words);
  }
  for (const Spread& spread : assessment.unit->spreads)
    if (spread.question == question) said.push_back(words_of(questionnaire, spread));
  return said;
}

std::string voices_text(const Assessment& assessment, QuestionId question) {
  return joined(voices_said(assessment, question), "; ");
}

const Answer* prediction_of(const Assessment& assessment, QuestionId question) {
  for (const Response& response : assessment.voices) {
    const bool may_be_quoted = !assessment.unit || is_named(*assessment.questionnaire, response);
    if (const auto& expected = response.predictions[question]; expected && may_be_quoted)
      return &*expected;
  }
  return nullptr;
}

std::string band_text(const Questionnaire& questionnaire, const Spread& spread) {
  const Question& question = questionnaire.questions[spread.question];
  std::vector<std::string> ends;
  for (const int level : {spread.band->from, spread.band->to}) {
    const std::string words = level_in_words(questionnaire, question, level);
    ends.push_back(words.empty() ? "level " + std::to_string(level) : in_quotes(words));
  }
  return "between " + ends[0] + " and " + ends[1];
}

std::string level_in_words(const Questionnaire& questionnaire, const Question& question,
                           int level) {
  if (const auto* count = std::get_if<Count>(&question.kind)) return counts_at(*count, level);
  const AnsweredBy by = answered_by(question);
  if (by == AnsweredBy::ticks || by == AnsweredBy::amount) return {};
  const auto value = value_at_level(questionnaire, question, level, nullptr);
  return value ? in_words(questionnaire, question, *value) : "";
}

}  // namespace readiness::report
