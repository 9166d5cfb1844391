// What single replies change. Where the session goes from there is in session.cpp.
#include "base/contains.hpp"
#include "base/text.hpp"
#include "base/written_date.hpp"
#include "interview/sentences.hpp"
#include "interview/session.hpp"

#include <algorithm>
#include <utility>

namespace readiness::interview {
namespace {

/// "head-of-risk 2026-12-15", "Ann, 15 Dec": who, and by when.
Unknown with_owner(Unknown unknown, const std::string& text, Date today) {
  unknown.owner = text;
  unknown.review_by.reset();
  // the longest ending that is a day
  for (std::size_t begin = 0; begin < text.size(); begin = text.find(' ', begin)) {
    while (begin < text.size() && text[begin] == ' ') ++begin;
    unknown.review_by = parse_written_date(text.substr(begin), today, Lies::ahead);
    if (!unknown.review_by) continue;
    unknown.owner = text.substr(0, begin);
    break;
  }
  const auto strip = [&] {
    while (!unknown.owner.empty() &&
           std::string_view(" ,").find(unknown.owner.back()) != std::string_view::npos)
      unknown.owner.pop_back();
  };
  strip();
  if (unknown.review_by && lower_case(unknown.owner).ends_with(" by"))  // "Ann by 15 Dec"
    unknown.owner.resize(unknown.owner.size() - 2), strip();
  return unknown;
}

/// Whether a text says by when, and no day can be read in it: "Ann by mid January" is nobody's
/// name.
bool says_no_day(const Unknown& unknown) {
  const std::string padded = " " + lower_case(unknown.owner) + " ";
  return !unknown.review_by && padded.find(" by ") != std::string::npos;
}

/// To be told, unless it was written as files write it.
std::optional<Date> understood(std::optional<Date> date, const std::string& text) {
  return date && text.find(to_text(*date)) == std::string::npos ? date : std::nullopt;
}

Outcome::Show shown_for(Action action) {
  if (action == Action::help) return Outcome::Show::help;
  if (action == Action::list) return Outcome::Show::list;
  if (action == Action::saved) return Outcome::Show::saved;
  return action == Action::edit ? Outcome::Show::editor : Outcome::Show::nothing;
}

}  // namespace

Answer Session::with_value(AnswerPlace place, Value value) const {
  Answer answer;
  const auto& before = answer_at(place);
  if (before) answer = *before;
  const auto draft = drafts_.find(place);
  if (!before && draft != drafts_.end()) {
    answer.comment = draft->second.comment;
    answer.evidence = draft->second.evidence;
  }
  answer.value = std::move(value);
  answer.by = before ? before->by : response_.by;
  answer.date = today_;
  return answer;
}

void Session::put(AnswerPlace place, Answer answer, Outcome& outcome) {
  const auto& before = answer_at(place);
  if (before && say_the_same(*before, answer)) return;
  outcome.before = before;
  outcome.changed = place;
  const std::vector<AnswerPlace> places_before = places_;
  (place.is_prediction ? response_.predictions : response_.answers)[place.question] =
      std::move(answer);
  drafts_.erase(place);
  deferred_.erase(place);
  refresh();
  for (const AnswerPlace& each : places_before)
    if (!contains(places_, each) && answer_at(each)) outcome.gone.push_back(each);
  for (const AnswerPlace& each : places_)
    if (!contains(places_before, each) && answer_at(each)) outcome.returned.push_back(each);
}

std::string Session::why_impossible(QuestionId question, const Value& value) const {
  Response tried = response_;
  tried.answers[question] = with_value({question, false}, value);
  const auto impossible = impossible_in(*questionnaire_, tried);
  if (impossible.empty()) return {};
  const Contradiction& rule = *impossible.front();
  std::vector<std::string> others;
  for (const QuestionId id : questions_in(rule.when))
    if (const auto& other = response_.answers[id]; id != question && other)
      others.push_back(name_of(questionnaire_->questions[id]) + ": " +
                       in_words(*questionnaire_, questionnaire_->questions[id], other->value));
  return rule.ask + (others.empty() ? "" : " (" + joined(others, "; ") + ")") +
         std::string(cannot_both_be) + ", or the other answer first.";
}

Outcome Session::give(const Give& reply) {
  Outcome outcome;
  if (!current_) return outcome;
  const AnswerPlace place = *current_;
  const auto& before = answer_at(place);
  if (!place.is_prediction) outcome.refusal = why_impossible(place.question, reply.value);
  if (!outcome.refusal.empty()) return outcome;
  // the same answer again is no new answer: its day stays
  if (!before || before->value != reply.value) put(place, with_value(place, reply.value), outcome);
  leaves_ = true;
  if (reply.then_comment) queue_text(AskText::What::comment, place, answer_at(place)->comment);
  if (reply.then_evidence ||
      (outcome.changed && lacks_evidence(*questionnaire_, place, *answer_at(place))))
    queue_text(AskText::What::evidence, place);
  queue_contradictions();
  return outcome;
}

void Session::queue_text(AskText::What what, AnswerPlace place, std::string present) {
  queue_.emplace_back(AskText{what, place, std::move(present)});
}

void Session::queue_contradictions() {
  std::set<std::string> present;
  for (const Contradiction* found : contradictions_in(*questionnaire_, sheet_.facts)) {
    present.insert(found->id);
    if (known_contradictions_.contains(found->id)) continue;
    queue_contradiction(found);
  }
  known_contradictions_ = std::move(present);
}

void Session::queue_contradiction(const Contradiction* found) {
  AskContradiction ask{found, {}};
  for (const QuestionId id : questions_in(found->when)) ask.places.push_back({id, false});
  queue_.emplace_back(std::move(ask));
}

Outcome Session::change(std::size_t which) {
  const auto asked = std::get<AskContradiction>(queue_.front());
  Outcome outcome;
  if (which < asked.places.size()) {
    queue_.clear();
    leaves_ = false;
    move_to(asked.places[which]);
  }
  return outcome;
}

Outcome Session::obey(Action action) {
  Outcome outcome;
  switch (action) {
    case Action::back:
      return go_back();
    case Action::keep:
      return keep();
    case Action::help:
    case Action::list:
    case Action::saved:
    case Action::edit:
      outcome.show = shown_for(action);
      return outcome;
    case Action::quit:
      outcome.end = Outcome::End::stopped;
      return outcome;
    case Action::go_to:
      queue_.emplace_front(AskText{AskText::What::destination, here(), {}});
      return outcome;
    case Action::contradictions:
      for (const Contradiction* each : contradictions_in(*questionnaire_, sheet_.facts))
        queue_contradiction(each);
      if (queue_.empty()) outcome.refusal = "No answers contradict each other.";
      return outcome;
    case Action::keep_both:
      if (!queue_.empty()) queue_.pop_front();
      return outcome;
    case Action::note:
      if (!queue_.empty()) queue_.front() = AskText{AskText::What::note, here(), {}};
      return outcome;
    case Action::later:
    case Action::dont_know:
    case Action::not_applicable:
    case Action::decline:
    case Action::comment:
    case Action::evidence:
      if (current_ && queue_.empty()) return obey_at(*current_, action);
      outcome.refusal = "That goes with a question. Type g to go to one.";
      return outcome;
  }
  return outcome;
}

Outcome Session::keep() {
  Outcome outcome;
  if (!queue_.empty())
    queue_.pop_front();
  else if (!current_)
    outcome.end = Outcome::End::finished;
  else if (is_open(*current_))
    outcome.refusal = "This is still open. Answer it, or type s to leave it for later.";
  else
    leaves_ = true;
  return outcome;
}

/// What can be done at a question beside answering it.
Outcome Session::obey_at(AnswerPlace place, Action action) {
  Outcome outcome;
  if (action == Action::later) {
    if (is_open(place)) deferred_.insert(place);
    leaves_ = true;
  } else if (action == Action::dont_know) {
    put(place, with_value(place, Unknown{}), outcome);
    leaves_ = true;
    queue_text(AskText::What::unknown_reason, place);
    queue_text(AskText::What::unknown_owner, place);
    queue_contradictions();
  } else if (action == Action::decline) {
    put(place, with_value(place, Declined{}), outcome);
    leaves_ = true;
    queue_contradictions();
  } else if (action == Action::not_applicable) {
    if (questionnaire_->questions[place.question].may_be_not_applicable)
      queue_text(AskText::What::na_reason, place);
    else
      outcome.refusal =
          "This question always applies. Answer it, or type u when nobody here knows.";
  } else if (action == Action::comment) {
    const auto& answer = answer_at(place);
    queue_text(AskText::What::comment, place, answer ? answer->comment : drafts_[place].comment);
  } else if (action == Action::evidence && place.is_prediction) {
    outcome.refusal = "A prediction needs no evidence: it is what you expect.";
  } else if (action == Action::evidence) {
    queue_text(AskText::What::evidence, place);
  }
  return outcome;
}

/// Most commands leave the text and act on the question.
Outcome Session::obey_in_text(Action action, const AskText& asked) {
  Outcome outcome;
  const bool skips = action == Action::keep || action == Action::later;
  const bool looks = shown_for(action) != Outcome::Show::nothing;
  if (skips && asked.what == AskText::What::na_reason) {
    outcome.refusal = std::string(needs_a_reason) + " :b goes back.";
  } else if (skips) {
    queue_.pop_front();
  } else if (looks || action == Action::quit) {
    return obey(action);
  } else {
    queue_.clear();
    leaves_ = false;
    if (action != Action::back) return obey(action);
  }
  return outcome;
}

Outcome Session::say(const Say& reply, const AskText& asked) {
  Outcome outcome;
  const std::string& text = reply.text;
  const auto& present = answer_at(asked.place);
  Boxed<Answer> answer = present;
  const auto pop = [&] { queue_.pop_front(); };
  switch (asked.what) {
    case AskText::What::destination:
      return outcome;  // a destination comes as `GoTo`
    case AskText::What::comment:
    case AskText::What::note: {
      pop();
      const std::string comment = text == "-" ? std::string() : text;
      if (!answer) {
        drafts_[asked.place].comment = comment;
        return outcome;
      }
      const bool adds = asked.what == AskText::What::note && !answer->comment.empty();
      answer->comment = adds ? answer->comment + " / " + comment : comment;
      break;
    }
    case AskText::What::evidence:
      evidence_ref_ = text;
      queue_.front() = AskText{AskText::What::evidence_date, asked.place, to_text(today_)};
      return outcome;
    case AskText::What::evidence_date: {
      const auto date = parse_written_date(text, today_, Lies::before);
      if (!date || *date > today_) {
        outcome.refusal = date ? std::string(day_to_come)
                               : "That is not a date. Write it like " + to_text(today_) +
                                     ", or - when it has none.";
        if (text != "-") return outcome;
        outcome.refusal.clear();
      }
      queue_.front() = AskText{AskText::What::evidence, asked.place, "more"};
      outcome.understood = understood(date, text);
      const Evidence piece{evidence_ref_, date};
      if (!answer) {
        drafts_[asked.place].evidence.push_back(piece);
        return outcome;
      }
      answer->evidence.push_back(piece);
      break;
    }
    case AskText::What::unknown_reason:
      pop();
      if (answer && std::holds_alternative<Unknown>(answer->value))
        std::get<Unknown>(answer->value).reason = text == "true" ? "" : text;
      break;
    case AskText::What::unknown_owner:
      if (says_no_day(with_owner({}, text, today_)))
        return outcome.refusal = "No day can be read in that. Please write it like " +
                                 to_text(today_ + 14) + ", or the name alone.",
               outcome;
      pop();
      if (answer && std::holds_alternative<Unknown>(answer->value))
        answer->value = with_owner(std::get<Unknown>(answer->value), text, today_);
      if (answer)
        if (const auto* unknown = std::get_if<Unknown>(&answer->value))
          outcome.understood = understood(unknown->review_by, text);
      break;
    case AskText::What::na_reason:
      if (text == "true") return outcome.refusal = is_no_reason, outcome;
      pop();
      answer = with_value(asked.place, NotApplicable{text});
      leaves_ = true;
      break;
  }
  if (answer) put(asked.place, std::move(*answer), outcome);
  if (asked.what == AskText::What::na_reason) queue_contradictions();
  return outcome;
}

}  // namespace readiness::interview
