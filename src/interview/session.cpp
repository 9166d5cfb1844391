#include "interview/session.hpp"

#include "answers/asked.hpp"
#include "answers/value.hpp"
#include "base/text.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <utility>

namespace readiness::interview {
namespace {

/// The applicable context, questions and predictions, in the order in which they are asked.
std::vector<AnswerPlace> places_of(const Questionnaire& questionnaire, const Response& response,
                                   const Sheet& sheet) {
  std::vector<AnswerPlace> places;
  for (const QuestionId id : questionnaire.questions.ids())
    if (sheet.applies[id]) places.push_back({id, false});
  for (const QuestionId id : questionnaire.questions.ids()) {
    const auto& when = questionnaire.questions[id].when;
    if (predicted_in_form(questionnaire, response, id) &&
        (!when || evaluate(*when, sheet.facts) != Truth::no))
      places.push_back({id, true});
  }
  return places;
}

}  // namespace

bool lacks_evidence(const Questionnaire& questionnaire, AnswerPlace place, const Answer& answer) {
  const Question& question = questionnaire.questions[place.question];
  if (place.is_prediction || !takes_evidence_cap(question) || !answer.evidence.empty())
    return false;
  return claimed_level(questionnaire, question, answer.value) ==
         level_count(questionnaire, question.kind) - 1;
}

Session::Session(const Questionnaire& questionnaire, Response response, Date today)
    : questionnaire_(&questionnaire), response_(std::move(response)), today_(today) {
  refresh();
  for (const Contradiction* known : contradictions_in(questionnaire, sheet_.facts))
    known_contradictions_.insert(known->id);
  current_ = next_open(std::nullopt);
}

// --- what there is -------------------------------------------------------------------------------

void Session::refresh() {
  sheet_ = make_sheet(*questionnaire_, response_);
  places_ = places_of(*questionnaire_, response_, sheet_);
}

const Boxed<Answer>& Session::answer_at(AnswerPlace place) const {
  return place.is_prediction ? response_.predictions[place.question]
                             : response_.answers[place.question];
}

bool Session::is_open(AnswerPlace place) const { return !answer_at(place); }

std::optional<std::size_t> Session::index_of(AnswerPlace place) const {
  const auto found = std::find(places_.begin(), places_.end(), place);
  if (found == places_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - places_.begin());
}

int Session::number_of(AnswerPlace place) const {
  int number = 0;
  for (const AnswerPlace& each : places_) {
    const bool counts = !is_context(questionnaire_->questions[each.question]);
    number += counts ? 1 : 0;
    if (each == place) return counts ? number : 0;
  }
  return 0;
}

int Session::count() const { return places_.empty() ? 0 : review().all; }

AskReview Session::review() const {
  AskReview review;
  for (const AnswerPlace& place : places_) {
    const bool counts = !is_context(questionnaire_->questions[place.question]);
    review.all += counts ? 1 : 0;
    const auto& answer = answer_at(place);
    if (!answer) {
      review.open.push_back(place);
      continue;
    }
    ++(counts ? review.answered : review.context);
    if (std::holds_alternative<Unknown>(answer->value)) review.dont_know.push_back(place);
    if (lacks_evidence(*questionnaire_, place, *answer)) review.without_evidence.push_back(place);
  }
  review.contradictions = contradictions_in(*questionnaire_, sheet_.facts);
  return review;
}

std::vector<AnswerPlace> Session::unsaved_remarks() const {
  std::vector<AnswerPlace> places;
  for (const auto& [place, draft] : drafts_)
    if (is_open(place) && (!draft.comment.empty() || !draft.evidence.empty()))
      places.push_back(place);
  return places;
}

// --- where to go ---------------------------------------------------------------------------------

Prompt Session::next() const {
  if (!queue_.empty()) return queue_.front();
  if (!current_) return offers_ ? Prompt(AskMore{*offers_}) : Prompt(review());
  return AskQuestion{*current_, answer_at(*current_), !last_ || !is_same_part(*last_, *current_)};
}

/// Whether both stand under the same heading.
bool Session::is_same_part(AnswerPlace a, AnswerPlace b) const {
  if (a.is_prediction || b.is_prediction) return a.is_prediction == b.is_prediction;
  const auto& questions = questionnaire_->questions;
  return questions[a.question].dimension == questions[b.question].dimension;
}

void Session::move_to(std::optional<AnswerPlace> place) {
  if (current_ && current_ != place) last_ = current_;
  current_ = place;
}

AnswerPlace Session::here() const { return current_.value_or(AnswerPlace{}); }

std::optional<AnswerPlace> Session::next_open(std::optional<AnswerPlace> after) const {
  std::size_t begin = 0;
  if (after)
    while (begin < places_.size() && std::pair(places_[begin].is_prediction, places_[begin]) <=
                                         std::pair(after->is_prediction, *after))
      ++begin;
  for (std::size_t i = begin; i < places_.size(); ++i)
    if (is_open(places_[i]) && !deferred_.contains(places_[i])) return places_[i];
  return std::nullopt;
}

void Session::advance() {
  if (!leaves_ || !queue_.empty()) return;
  leaves_ = false;
  move_to(from_review_ ? std::nullopt : next_open(current_));
  from_review_ = false;
}

void Session::jump(AnswerPlace place) {
  queue_.clear();
  from_review_ = !current_ && !offers_;
  leaves_ = false;
  move_to(place);
}

Outcome Session::go_back() {
  Outcome outcome;
  queue_.clear();
  leaves_ = false;
  if (!current_) {
    if (offers_) return outcome.refusal = "You cannot go back from here. Enter continues.", outcome;
    const auto index = last_ ? index_of(*last_) : std::nullopt;
    if (index || !places_.empty()) move_to(index ? places_[*index] : places_.back());
    from_review_ = true;
    return outcome;
  }
  const std::size_t index = *index_of(*current_);
  if (index == 0)
    outcome.refusal = "This is the first question.";
  else
    move_to(places_[index - 1]);
  return outcome;
}

Outcome Session::go_to(const GoTo& reply) {
  Outcome outcome;
  if (reply.found.empty())
    outcome.refusal = "No question of yours has the number, id or words \"" + visible(reply.words) +
                      "\". Type l for the list.";
  else if (reply.found.size() > 1)
    outcome.found = reply.found;
  else
    jump(reply.found.front());
  return outcome;
}

// --- replies -------------------------------------------------------------------------------------

Outcome Session::apply(const Reply& reply) {
  const Prompt asked = next();
  const auto* text = std::get_if<AskText>(&asked);
  Outcome outcome;
  if (const auto* refused = std::get_if<Refused>(&reply))
    outcome.refusal = refused->why;
  else if (const auto* action = std::get_if<Action>(&reply))
    outcome = text ? obey_in_text(*action, *text) : obey(*action);
  else if (const auto* words = std::get_if<GoTo>(&reply))
    outcome = go_to(*words);
  else if (const auto* given = std::get_if<Give>(&reply))
    outcome = give(*given);
  else if (const auto* said = std::get_if<Say>(&reply); said && text)
    outcome = say(*said, *text);
  else if (const auto* one = std::get_if<ChangeOne>(&reply))
    outcome = change(one->which);
  else if (const auto* chosen = std::get_if<AskThese>(&reply))
    outcome = ask_these(chosen->offers);
  settle();
  return outcome;
}

/// After every reply the session moves on, also where the question has ceased to apply.
void Session::settle() {
  if (current_ && !index_of(*current_)) move_to(next_open(current_));
  advance();
}

// --- more than the form --------------------------------------------------------------------------

std::vector<Offer> Session::left_out() const {
  std::vector<Offer> offers;
  const Form& form = questionnaire_->forms[response_.form];
  if (form.questions.empty() || !response_.only.empty()) return offers;
  for (const DimensionId id : questionnaire_->dimensions.ids()) {
    Response whole = response_;
    whole.also.push_back(id);
    const Sheet sheet = make_sheet(*questionnaire_, whole);
    Offer offer{id, 0, {}};
    for (const QuestionId question : questionnaire_->dimensions[id].questions)
      if (sheet.applies[question] && !sheet_.asked[question]) ++offer.questions;
    const bool in_form = std::any_of(form.questions.begin(), form.questions.end(), [&](auto asked) {
      return questionnaire_->questions[asked].dimension == id;
    });
    if (offer.questions > 0 && in_form) offers.push_back(std::move(offer));
  }
  return offers;
}

bool Session::wants_offers() const {
  return !current_ && queue_.empty() && !was_offered_ && !left_out().empty();
}

void Session::offer(std::vector<Offer> offers) {
  was_offered_ = true;
  if (!offers.empty()) offers_ = std::move(offers);
}

Outcome Session::ask_these(const std::vector<bool>& chosen) {
  Outcome outcome;
  if (!offers_) return outcome;
  for (std::size_t i = 0; i < chosen.size() && i < offers_->size(); ++i)
    if (chosen[i]) {
      response_.also.push_back((*offers_)[i].survey);
      outcome.asks_more = true;
    }
  offers_.reset();
  refresh();
  if (outcome.asks_more) move_to(next_open(std::nullopt));
  return outcome;
}

void Session::go_on_with(Response response, std::optional<AnswerPlace> again) {
  response_ = std::move(response);
  refresh();
  if (again) {
    queue_.clear();
    leaves_ = false;
    move_to(again);
  }
  if (current_ && !index_of(*current_)) move_to(next_open(current_));
}

}  // namespace readiness::interview
