#include "interview/screen/drawn_front_end.hpp"

#include "base/text.hpp"
#include "interview/dialogue.hpp"
#include "interview/outcome_text.hpp"
#include "interview/question_text.hpp"
#include "interview/screen/screen.hpp"

#include <algorithm>
#include <utility>

namespace readiness::interview {
namespace {

std::optional<AnswerPlace> place_in(const Prompt& prompt) {
  if (const auto* asked = std::get_if<AskQuestion>(&prompt)) return asked->place;
  const auto* text = std::get_if<AskText>(&prompt);
  return text && text->what != AskText::What::destination ? std::optional(text->place)
                                                          : std::nullopt;
}

class DrawnFrontEnd : public FrontEnd {
 public:
  explicit DrawnFrontEnd(Canvas& canvas) : canvas_(canvas) {}
  ~DrawnFrontEnd() override {
    if (!above_.empty()) flush();
  }
  DrawnFrontEnd(const DrawnFrontEnd&) = delete;
  DrawnFrontEnd& operator=(const DrawnFrontEnd&) = delete;

  Typed ask(const Session& session, const Prompt& prompt) override {
    leave(session, place_in(prompt));
    Typed typed = use(Screen(card_of(session, prompt)));
    while (typed.state == Typed::State::line && (typed.text == "l" || typed.text == ":l")) {
      Typed row = use(Screen(list_card(session)));
      if (row.state != Typed::State::line || !row.text.empty()) return row;
      typed = use(Screen(card_of(session, prompt)));
    }
    const auto* text = std::get_if<AskText>(&prompt);
    if (typed.text == ":s" && text && text->what == AskText::What::evidence_date)
      notes_.emplace_back("That piece of evidence was not kept.");
    return typed;
  }

  void tell(const Session& session, const Outcome& outcome, const Prompt& asked) override {
    if (outcome.changed) changed_ = outcome.changed;
    note(session, outcome, asked);
    if (outcome.end != Outcome::End::no) leave(session, std::nullopt), flush();
  }

  Typed ask(const std::vector<OpeningQuestion>& questions, std::size_t which) override {
    return use(Screen(card_of(questions[which], which + 1, questions.size())));
  }

  void taken(const OpeningQuestion& question) override {
    if (question.name.empty()) return;
    const bool is_choice = question.kind == OpeningQuestion::Kind::choice;
    add_above("  " + question.name + ": " +
              (question.reply.empty() ? "left out"
               : is_choice            ? question.choices[question.chosen()]
                                      : question.reply));
  }

  void tell(const std::string& sentence) override { notes_.push_back(sentence); }

 private:
  /// Until the keys come to a line.
  Typed use(Screen screen) {
    screen.notes = std::exchange(notes_, {});
    while (true) {
      draw(screen);
      const Key key = canvas_.read_key();
      if (key.kind == Key::Kind::gone) return flush(), canvas_.nothing();
      if (key.kind == Key::Kind::end_of_input) return flush(), Typed{Typed::State::end, {}, 0};
      if (auto line = press(screen, key)) {
        const bool at_once = key.kind == Key::Kind::text;
        if (at_once) canvas_.forgive_enter();
        return {Typed::State::line, std::move(*line), 0};
      }
    }
  }

  void draw(const Screen& screen) {
    canvas_.draw(std::exchange(above_, {}),
                 interview::draw(screen, canvas_.size(), canvas_.is_utf8()));
  }

  /// What has to be said beside what the next screen and the line above show.
  void note(const Session& session, Outcome outcome, const Prompt& asked) {
    outcome.changed.reset();
    DialogueStyle style;
    style.width = longest_text;
    const std::string text = outcome_text(session, style, outcome, asked);
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      notes_.emplace_back(trimmed(std::string_view(text).substr(begin, end - begin)));
      begin = end + 1;
    }
  }

  /// What was answered is left for something else: from now on it is a line above.
  void leave(const Session& session, std::optional<AnswerPlace> next) {
    if (!changed_ || changed_ == next) return;
    const std::string part = part_of(session, *changed_);
    if (part != part_) {
      above_ += "\n";
      add_above(part_ = part);
    }
    add_above("  " + summary_of(session, *changed_));
    changed_.reset();
  }

  void add_above(const std::string& line) {
    above_ += shortened(visible(line), std::max(canvas_.size().width - 1, 20)) + "\n";
  }

  /// What waits to stand above, with nothing below it.
  void flush() { canvas_.draw(std::exchange(above_, {}), {}); }

  Canvas& canvas_;
  std::optional<AnswerPlace> changed_;  ///< since it was last left
  std::string part_, above_;
  std::vector<std::string> notes_;  ///< for the next screen
};

}  // namespace

std::unique_ptr<FrontEnd> drawn_front_end(Canvas& canvas) {
  return std::make_unique<DrawnFrontEnd>(canvas);
}

}  // namespace readiness::interview
