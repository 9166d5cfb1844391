#include "interview/line_front_end.hpp"

#include "base/text.hpp"
#include "interview/dialogue.hpp"
#include "interview/page.hpp"
#include "interview/script_line.hpp"

#include <utility>

namespace readiness::interview {
namespace {

std::string shown(const OpeningQuestion& question, const DialogueStyle& style) {
  Page page(style.width);
  page.blank();
  page.say(question.text);
  for (std::size_t i = 0; i < question.choices.size(); ++i)
    page.say(question.choices[i], (style.accessible ? "Option " : "  ") + std::to_string(i + 1) +
                                      (style.accessible ? ": " : "  "));
  return page.text();
}

std::string label_of(const OpeningQuestion& question, const DialogueStyle& style) {
  const std::string end = style.accessible ? ": " : " > ";
  const std::string choices = "1 to " + std::to_string(question.choices.size());
  if (question.kind == OpeningQuestion::Kind::choice) return choices + end;
  return style.accessible ? "Text: " : "  > ";
}

class LineFrontEnd : public FrontEnd {
 public:
  LineFrontEnd(Terminal& terminal, DialogueStyle style)
      : terminal_(terminal), style_(std::move(style)) {}

  Typed ask(const Session& session, const Prompt& prompt) override {
    style_.width = terminal_.width();
    const Dialogue dialogue(session, style_);
    if (shows_) terminal_.write(dialogue.show(prompt));
    const std::string label = dialogue.label(prompt);
    if (!style_.script) return terminal_.read(label, Dialogue::expect(session, prompt));
    return for_prompt(session, prompt, next_line(label, Dialogue::expect(session, prompt)));
  }

  void tell(const Session& session, const Outcome& outcome, const Prompt& asked) override {
    terminal_.write(Dialogue(session, style_).tell(outcome, asked));
    // what is still in sight is not shown again
    shows_ = outcome.refusal.empty() && outcome.found.empty() &&
             outcome.show != Outcome::Show::help && outcome.show != Outcome::Show::saved;
  }

  Typed ask(const std::vector<OpeningQuestion>& questions, std::size_t which) override {
    const OpeningQuestion& question = questions[which];
    style_.width = terminal_.width();
    terminal_.write(shown(question, style_));
    const bool is_text = question.kind == OpeningQuestion::Kind::text;
    return terminal_.read(label_of(question, style_), is_text ? Expect::text : Expect::line);
  }

  void taken(const OpeningQuestion&) override {}

  void tell(const std::string& sentence) override {
    Page page(style_.width);
    page.say(sentence, style_.accessible ? "" : "  ");
    terminal_.write(page.text());
  }

 private:
  Typed next_line(const std::string& label, Expect expect) {
    if (!held_) return terminal_.read(label, expect);
    terminal_.write(label + visible(held_->text) + "\n");
    return *std::exchange(held_, std::nullopt);
  }

  /// What a line of a script says here. One that is for something else is kept where this may be
  /// passed over, and else ends the sitting: from there on every reply would be to the wrong
  /// question.
  Typed for_prompt(const Session& session, const Prompt& prompt, Typed typed) {
    if (typed.state != Typed::State::line) return typed;
    auto line = read_script_line(session, typed.text);
    if (!line) return typed;
    const std::string wanted = label_for(session, prompt);
    if (line->label == wanted) return {Typed::State::line, std::move(line->text), 0};
    if (may_be_skipped(prompt)) {
      tell("Passed over: the line is for " + line->label + ".");
      held_ = std::move(typed);
      return {};
    }
    Page page(style_.width);
    page.say("The line \"" + shortened(typed.text, 60) + "\" of the script is for " + line->label +
             ", but what is asked is " + (wanted.empty() ? "something else" : wanted) +
             ". Nothing further was taken from it.");
    return {Typed::State::misplaced, page.text(), 0};
  }

  Terminal& terminal_;
  DialogueStyle style_;
  bool shows_ = true;
  std::optional<Typed> held_;  ///< a line of a script for what is asked next
};

}  // namespace

std::unique_ptr<FrontEnd> line_front_end(Terminal& terminal, const DialogueStyle& style) {
  return std::make_unique<LineFrontEnd>(terminal, style);
}

}  // namespace readiness::interview
