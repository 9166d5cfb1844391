#include "interview/session.hpp"

#include "answers/asked.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace readiness {
namespace {

/// "head-of-risk 2026-12-15": who, and by when.
Unknown with_owner(Unknown unknown, const std::string& text) {
  const std::size_t space = text.find_last_of(' ');
  const std::string last = space == std::string::npos ? text : text.substr(space + 1);
  unknown.review_by = parse_date(last);
  unknown.owner = !unknown.review_by           ? text
                  : space == std::string::npos ? std::string()
                                               : text.substr(0, space);
  while (!unknown.owner.empty() &&
         std::string_view(" ,").find(unknown.owner.back()) != std::string_view::npos)
    unknown.owner.pop_back();
  return unknown;
}

bool contains(const std::vector<AnswerPlace>& places, AnswerPlace place) {
  return std::find(places.begin(), places.end(), place) != places.end();
}

Outcome::Show shown_for(Action action) {
  if (action == Action::help) return Outcome::Show::help;
  if (action == Action::list) return Outcome::Show::list;
  if (action == Action::saved) return Outcome::Show::saved;
  return action == Action::edit ? Outcome::Show::editor : Outcome::Show::nothing;
}

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
  const bool is_asked = std::holds_alternative<Anchors>(question.kind) ||
                        std::holds_alternative<Ticks>(question.kind);
  if (place.is_prediction || question.evidence.empty() || !is_asked || !answer.evidence.empty())
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

const std::optional<Answer>& Session::answer_at(AnswerPlace place) const {
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
int Session::answered_count() const { return review().answered; }

Review Session::review() const {
  Review review;
  for (const AnswerPlace& place : places_) {
    const bool counts = !is_context(questionnaire_->questions[place.question]);
    review.all += counts ? 1 : 0;
    const auto& answer = answer_at(place);
    if (!answer) {
      review.open.push_back(place);
      continue;
    }
    review.answered += counts ? 1 : 0;
    if (std::holds_alternative<Unknown>(answer->value)) review.dont_know.push_back(place);
    if (lacks_evidence(*questionnaire_, place, *answer)) review.without_evidence.push_back(place);
  }
  review.contradictions = contradictions_in(*questionnaire_, sheet_.facts);
  return review;
}

std::vector<AnswerPlace> Session::unsaved_remarks() const {
  std::vector<AnswerPlace> places;
  for (const auto& [place, draft] : drafts_)
    if (is_open(place)) places.push_back(place);
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
    if (offers_) return outcome.refusal = "These come before the end. Enter goes on.", outcome;
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
  settle(outcome);
  return outcome;
}

/// After every reply: follow-ups that a change made pointless go, and the session moves on.
void Session::settle(Outcome& outcome) {
  (void)outcome;
  if (current_ && !index_of(*current_)) move_to(next_open(current_));
  advance();
}

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

Outcome Session::give(const Give& reply) {
  Outcome outcome;
  if (!current_) return outcome;
  const AnswerPlace place = *current_;
  const auto& before = answer_at(place);
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
    AskContradiction ask{found, {}};
    for (const QuestionId id : questions_in(found->when)) ask.places.push_back({id, false});
    queue_.emplace_back(std::move(ask));
  }
  known_contradictions_ = std::move(present);
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
    outcome.refusal = "It needs a reason, such as \"internal work, no prices\". :b goes back.";
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
  std::optional<Answer> answer = present;
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
      const auto date = parse_date(text);
      if (!date || *date > today_) {
        outcome.refusal =
            date ? "That day has not come yet."
                 : "That is no date. Write it like " + to_text(today_) + ", or - when it has none.";
        if (text != "-") return outcome;
        outcome.refusal.clear();
      }
      queue_.front() = AskText{AskText::What::evidence, asked.place, "more"};
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
      pop();
      if (answer && std::holds_alternative<Unknown>(answer->value))
        answer->value = with_owner(std::get<Unknown>(answer->value), text);
      break;
    case AskText::What::na_reason:
      if (text == "true") return outcome.refusal = "That is no reason.", outcome;
      pop();
      answer = with_value(asked.place, NotApplicable{text});
      leaves_ = true;
      break;
  }
  if (answer) put(asked.place, std::move(*answer), outcome);
  if (asked.what == AskText::What::na_reason) queue_contradictions();
  return outcome;
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

}  // namespace readiness
