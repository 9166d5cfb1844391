#include "interview/line_front_end.hpp"

#include "interview/dialogue.hpp"
#include "interview/page.hpp"

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
    return terminal_.read(dialogue.label(prompt), Dialogue::expect(session, prompt));
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
    const bool is_key =
        question.kind == OpeningQuestion::Kind::choice && question.choices.size() < 10;
    return terminal_.read(label_of(question, style_), is_key ? Expect::key : Expect::text);
  }

  void tell(const std::string& sentence) override {
    Page page(style_.width);
    page.say(sentence, style_.accessible ? "" : "  ");
    terminal_.write(page.text());
  }

 private:
  Terminal& terminal_;
  DialogueStyle style_;
  bool shows_ = true;
};

}  // namespace

std::unique_ptr<FrontEnd> line_front_end(Terminal& terminal, const DialogueStyle& style) {
  return std::make_unique<LineFrontEnd>(terminal, style);
}

}  // namespace readiness::interview
