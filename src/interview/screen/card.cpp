#include "interview/screen/card.hpp"

#include "base/contains.hpp"
#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "interview/minutes.hpp"
#include "interview/prompt_text.hpp"
#include "interview/question_text.hpp"
#include "interview/sentences.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <utility>

namespace readiness::interview {
namespace {

using Input = Card::Input;
using What = AskText::What;

// --- words that several cards share --------------------------------------------------------------

/// "Governance and trust, 2 of 7".
std::string part_and_number(const Session& session, AnswerPlace place) {
  const std::string part = part_of(session, place);
  int number = 0, count = 0;
  for (const AnswerPlace& each : session.places()) {
    if (part_of(session, each) != part) continue;
    ++count;
    if (each <= place) number = count;
  }
  return part + ", " + std::to_string(number) + " of " + std::to_string(count);
}

void add_progress(Card& card, const Session& session, AnswerPlace place) {
  const AskReview review = session.review();
  const std::string number = number_text(session, place);
  card.part = part_and_number(session, place);
  card.progress =
      (number.empty() ? "" : number + ", ") + minutes_text(minutes_left(session)) + " left";
  card.share = static_cast<double>(review.answered + review.context) /
               static_cast<double>(std::max<std::size_t>(session.places().size(), 1));
}

/// What goes with an answer, in a few words: "comment, 2 pieces of evidence".
std::string remarks_of(const Answer& answer) {
  std::vector<std::string> parts;
  if (!answer.evidence.empty())
    parts.push_back(counted(static_cast<long>(answer.evidence.size()), "piece of evidence",
                            "pieces of evidence"));
  if (!answer.comment.empty()) parts.emplace_back("comment");
  return joined(parts, ", ");
}

std::string in_words_with_remarks(const Session& session, AnswerPlace place, const Answer& answer) {
  const Question& question = question_at(session, place);
  const std::string remarks = remarks_of(answer);
  return in_words(session.questionnaire(), question, answer.value) +
         (remarks.empty() ? "" : " (" + remarks + ")");
}

std::string name_at(const Session& session, AnswerPlace place) {
  return name_of(question_at(session, place)) + (place.is_prediction ? " (prediction)" : "");
}

std::vector<std::string> why_of(const Question& question, AnswerPlace place) {
  std::vector<std::string> why;
  if (!question.why.empty()) why.push_back("Why: " + question.why);
  if (!place.is_prediction && !question.evidence.empty()) why.push_back(evidence_wish(question));
  if (!question.good_enough.empty()) why.push_back("Good enough: " + question.good_enough);
  return why;
}

// --- a question ----------------------------------------------------------------------------------

bool is_yes_or_no(const AnswerForm& form) {
  return form.by == AnsweredBy::option && form.options.size() == 2 &&
         std::all_of(form.options.begin(), form.options.end(),
                     [](const AnswerOption& each) { return each.id == "yes" || each.id == "no"; });
}

void add_keys(Card& card, const Question& question, AnswerPlace place, const AnswerForm& form) {
  const bool is_text = form.by == AnsweredBy::text;
  const std::string sign = is_text ? ":" : "";
  const auto add = [&](const std::string& key, const std::string& line, const std::string& does) {
    card.keys.push_back({sign + key, sign + line, does});
  };
  if (is_yes_or_no(form))
    for (std::size_t i = 0; i < form.options.size(); ++i)
      card.keys.push_back({form.options[i].id.substr(0, 1), std::to_string(i + 1), {}});
  if (form.by == AnsweredBy::ticks) card.keys.push_back({"0", "0", "none of these"});
  add("u", "u", "don't know");
  if (question.may_be_not_applicable) add(is_text ? "n" : "a", "n", "does not apply");
  add("x", "x", "rather not say");
  add("s", "s", "later");
  add("c", "c", "comment");
  if (!place.is_prediction) add("e", "e", "evidence");
  if (!is_text) card.keys.push_back({"?", {}, "why"});
  add("b", "b", "back");
  add("l", "l", "list");
  add("g", "g", "go to");
  add("q", "q", "stop");
}

/// Where the cursor stands, or what is ticked, of an answer that was given.
void add_present(Card& card, const Session& session, AnswerPlace place, const Answer& answer) {
  card.enter = "";
  card.enter_does = "keeps it";
  card.details.push_back("Your answer: " + in_words_with_remarks(session, place, answer) + ".");
  if (const auto* leveled = std::get_if<Leveled>(&answer.value))
    card.begin = static_cast<std::size_t>(leveled->level);
  if (const auto* chosen = std::get_if<Chosen>(&answer.value)) card.begin = chosen->option;
  if (const auto* ticked = std::get_if<Ticked>(&answer.value)) card.ticked = ticked->items;
}

Card question_card(const Session& session, const AskQuestion& asked) {
  const Questionnaire& questionnaire = session.questionnaire();
  const Question& question = question_at(session, asked.place);
  const AnswerForm form = answer_form(questionnaire, question);
  Card card;
  add_progress(card, session, asked.place);
  card.text = wording_of(session, asked.place);
  card.why = why_of(question, asked.place);
  for (const OptionText& each : options_of(questionnaire, question))
    card.options.push_back({each.text, each.key, {}, {}, {}});
  switch (form.by) {
    case AnsweredBy::level:
    case AnsweredBy::option:
      card.input = Input::one;
      break;
    case AnsweredBy::ticks:
      card.input = Input::many;
      break;
    case AnsweredBy::amount:
      card.input = Input::number;
      card.label = shortest(form.least) + " to " + shortest(form.most) + ":";
      break;
    case AnsweredBy::text:
      card.input = Input::text;
      card.label = "In your own words:";
      break;
  }
  card.back = card.input == Input::text ? ":b" : "b";
  if (asked.present) add_present(card, session, asked.place, *asked.present);
  add_keys(card, question, asked.place, form);
  return card;
}

// --- what is asked around an answer --------------------------------------------------------------

/// The footer says what Enter does.
std::string without_enter(std::string text) {
  constexpr std::string_view hints[] = {" (Enter for none)", " (Enter to skip)",
                                        " (Enter when that is all)"};
  for (const std::string_view hint : hints)
    if (const std::size_t at = text.find(hint); at != std::string::npos)
      text.erase(at, hint.size());
  return text;
}

Card text_card(const Session& session, const AskText& asked) {
  Card card;
  card.input = Input::text;
  card.back = ":b";
  card.escape = "";
  card.enter = "";
  card.enter_does = "skips";
  card.label = without_enter(asked_text(asked, session));
  card.keys = {{":q", ":q", "stop"}};
  if (asked.what == What::destination) {
    card.part = "Go to";
    card.enter_does = "stays here";
    return card;
  }
  add_progress(card, session, asked.place);
  card.text = wording_of(session, asked.place);
  const auto& answer = session.answer_at(asked.place);
  if (answer)
    card.details.push_back("Your answer: " + in_words_with_remarks(session, asked.place, *answer) +
                           ".");
  if (asked.what == What::comment && !asked.present.empty()) {
    card.label = "Your comment, " + who_reads_it(session) + ":";
    card.present = asked.present;
    card.emptied = "-";
    card.enter_does = "keeps it";
  }
  if (asked.what == What::evidence && answer &&
      lacks_evidence(session.questionnaire(), asked.place, *answer))
    card.details.emplace_back(best_without_evidence);
  if (asked.what == What::evidence_date) {
    card.enter_does = "takes that day";
    card.escape = ":s";
  }
  if (asked.what == What::na_reason) {
    card.enter.reset();
    card.escape = ":b";
  }
  return card;
}

Card contradiction_card(const Session& session, const AskContradiction& asked) {
  Card card;
  card.text = asked.contradiction->ask;
  const std::size_t count = asked.places.size();
  card.is_pair = count == 2;
  card.details.emplace_back(card.is_pair ? "Which stands? The other one is asked again."
                                         : "Which would you change?");
  for (std::size_t i = 0; i < count; ++i) {
    const auto& answer = session.answer_at(asked.places[i]);
    const std::size_t changed = card.is_pair ? 1 - i : i;
    card.options.push_back(
        {name_at(session, asked.places[i]) +
             (answer ? ": " + in_words_with_remarks(session, asked.places[i], *answer) : ""),
         std::to_string(changed + 1),
         {},
         {},
         {}});
  }
  card.options.push_back({"Both stand", std::to_string(count + 1), {}, {}, {}});
  card.options.push_back(
      {"Both stand, and a note says why", std::to_string(count + 2), {}, {}, {}});
  card.escape = "";
  card.back = "b";
  card.keys = {{"b", "b", "back"}, {"l", "l", "list"}, {"q", "q", "stop"}};
  return card;
}

Card more_card(const Session& session, const AskMore& asked) {
  Card card;
  card.input = Input::many;
  card.text =
      "That was the form; it asked what decides most. More questions would make clearer what is "
      "weak or not known yet. Which would you answer now?";
  for (const Offer& offer : asked.offers)
    card.options.push_back({session.questionnaire().dimensions[offer.survey].title + " (" +
                                offer.standing +
                                "): " + counted(offer.questions, "question", "questions"),
                            std::to_string(card.options.size() + 1),
                            {},
                            {},
                            {}});
  card.enter = "";
  card.enter_does = "none";
  card.escape = "";
  card.keys = {{"a", "a", "all"}, {"q", "q", "stop"}};
  return card;
}

// --- lists ---------------------------------------------------------------------------------------

/// A row for everything that applies, with what should be noticed about it.
void add_rows(Card& card, const Session& session, const AskReview& review) {
  std::string part;
  for (const AnswerPlace& place : session.places()) {
    const auto& answer = session.answer_at(place);
    const int number = session.number_of(place);
    CardOption row;
    row.text = name_at(session, place);
    row.line = ":g " + (number > 0 ? std::to_string(number) : question_at(session, place).id);
    row.more =
        answer ? in_words(session.questionnaire(), question_at(session, place), answer->value) : "";
    if (!answer) row.flag = "open";
    if (contains(review.without_evidence, place)) row.flag = "no evidence";
    for (const Contradiction* each : review.contradictions)
      if (!place.is_prediction && contains(questions_in(each->when), place.question))
        row.flag = "contradiction";
    if (part_of(session, place) != part) row.part = part = part_of(session, place);
    card.options.push_back(std::move(row));
  }
}

Card review_card(const Session& session, const AskReview& review) {
  Card card;
  card.input = Input::list;
  card.part = "Before you finish";
  card.progress =
      std::to_string(review.answered) + " of " + std::to_string(review.all) + " answered";
  const auto tell = [&](std::size_t count, const char* one, const char* many) {
    if (count > 0) card.details.push_back(counted(static_cast<long>(count), one, many));
  };
  tell(review.open.size(), "question is open.", "questions are open.");
  tell(review.dont_know.size(), "answer is don't know.", "answers are don't know.");
  tell(review.without_evidence.size(), "best answer has no evidence and counts one level lower.",
       "best answers have no evidence and count one level lower.");
  card.options.push_back({"Finish", "", {}, {}, {}});
  if (!review.contradictions.empty())
    card.options.push_back({"See " +
                                counted(static_cast<long>(review.contradictions.size()),
                                        "contradiction", "contradictions") +
                                " side by side",
                            ":contradictions",
                            {},
                            {},
                            {}});
  card.begin = 0;
  add_rows(card, session, review);
  card.enter = "";
  card.keys = {{"b", "b", "back"}, {"g", "g", "go to"}, {"q", "q", "stop"}};
  card.back = "b";
  return card;
}

}  // namespace

Card card_of(const Session& session, const Prompt& prompt) {
  return std::visit(
      Overloaded{[&](const AskQuestion& asked) { return question_card(session, asked); },
                 [&](const AskText& asked) { return text_card(session, asked); },
                 [&](const AskContradiction& asked) { return contradiction_card(session, asked); },
                 [&](const AskMore& asked) { return more_card(session, asked); },
                 [&](const AskReview& asked) { return review_card(session, asked); }},
      prompt);
}

Card card_of(const OpeningQuestion& question, std::size_t number, std::size_t count) {
  using ReplyKind = OpeningQuestion::Kind;
  Card card;
  if (count > 1) card.part = std::to_string(number) + " of " + std::to_string(count);
  // the footer says what Enter does
  card.text = question.text.substr(0, question.text.find(" (Enter "));
  for (const std::string& choice : question.choices) {
    card.options.push_back({choice, std::to_string(card.options.size() + 1), {}, {}, {}});
    if (const std::string word = yes_or_no_in(choice); !word.empty())
      card.keys.push_back({word == "Yes" ? "y" : "n", card.options.back().line, {}});
  }
  // of a number, too: "about 14" is refused with a word, where a letter that is a key would leave
  card.input = question.kind == ReplyKind::choice ? Input::one : Input::text;
  const std::string sign = card.input == Input::text ? ":" : "";
  card.back = number > 1 ? sign + "b" : "";
  if (number > 1) card.keys.push_back({sign + "b", sign + "b", "back"});
  card.keys.push_back({sign + "q", sign + "q", "stop"});
  if (question.kind == ReplyKind::choice && question.reply.empty()) return card;
  card.enter = "";
  card.enter_does = question.reply.empty() ? "skips" : "means " + question.reply;
  if (question.kind != ReplyKind::choice) return card;
  for (std::size_t i = 0; i < card.options.size(); ++i)
    if (card.options[i].line == question.reply) card.begin = i;
  card.enter_does.clear();
  return card;
}

Card list_card(const Session& session) {
  Card card;
  const AskReview review = session.review();
  card.input = Input::list;
  card.part = "Your answers";
  card.progress =
      std::to_string(review.answered) + " of " + std::to_string(review.all) + " answered";
  add_rows(card, session, review);
  card.begin = 0;
  card.escape = "";
  return card;
}

std::string summary_of(const Session& session, AnswerPlace place) {
  const auto& answer = session.answer_at(place);
  return name_at(session, place) + ": " +
         (answer ? in_words_with_remarks(session, place, *answer) : "open");
}

}  // namespace readiness::interview
