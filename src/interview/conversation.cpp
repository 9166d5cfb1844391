#include "interview/conversation.hpp"

#include "interview/front_ends.hpp"
#include "interview/sentences.hpp"
#include "interview/typed.hpp"

namespace readiness::interview {

static_assert(longest_text == 4000, "a sentence in sentences.hpp says the number");

namespace {

Ending ending_of(const Typed& typed) {
  if (typed.state == Typed::State::interrupted) return {Ending::How::interrupted, typed.signal};
  if (typed.state == Typed::State::misplaced) return {Ending::How::misplaced, 0};
  return {Ending::How::ended, 0};
}

std::string text_to_edit(const Prompt& prompt) {
  const auto* asked = std::get_if<AskText>(&prompt);
  return asked && asked->what == AskText::What::comment ? asked->present : std::string();
}

}  // namespace

Ending converse(Session& session, const DialogueStyle& style, Terminal& terminal,
                const Hooks& hooks) {
  const std::unique_ptr<FrontEnd> front = front_end_for(terminal, style);
  while (true) {
    if (session.wants_offers()) session.offer(hooks.offers(session));
    const Prompt prompt = session.next();
    const Typed typed = front->ask(session, prompt);
    if (typed.state == Typed::State::misplaced) terminal.write(typed.text);
    if (typed.state != Typed::State::line && typed.state != Typed::State::too_long)
      return ending_of(typed);
    Reply reply = typed.state == Typed::State::too_long ? Refused{std::string(is_too_long)}
                                                        : read_typed(session, prompt, typed.text);
    Outcome outcome = session.apply(reply);
    if (outcome.show == Outcome::Show::editor) {
      const auto edited = terminal.edit(text_to_edit(prompt));
      reply = edited ? read_edited(session, prompt, *edited)
                     : Reply(Refused{"There is no editor here: set EDITOR, or type the text."});
      outcome = session.apply(reply);
    }
    if ((outcome.changed || outcome.asks_more) && !hooks.save(session, outcome))
      return {Ending::How::lost, 0};
    front->tell(session, outcome, prompt);
    if (outcome.end == Outcome::End::finished) return {Ending::How::finished, 0};
    if (outcome.end == Outcome::End::stopped) return {Ending::How::stopped, 0};
  }
}

}  // namespace readiness::interview
