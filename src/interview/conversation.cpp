#include "interview/conversation.hpp"

#include "interview/sentences.hpp"
#include "interview/typed.hpp"

namespace readiness::interview {
namespace {

Ending ending_of(const Typed& typed) {
  if (typed.state == Typed::State::interrupted) return {Ending::How::interrupted, typed.signal};
  return {Ending::How::ended, 0};
}

std::string text_to_edit(const Prompt& prompt) {
  const auto* asked = std::get_if<AskText>(&prompt);
  return asked && asked->what == AskText::What::comment ? asked->present : std::string();
}

}  // namespace

Ending converse(Session& session, const DialogueStyle& wanted, Terminal& terminal,
                const Hooks& hooks) {
  DialogueStyle style = wanted;
  bool shows = true;
  while (true) {
    if (session.wants_offers()) session.offer(hooks.offers(session));
    const Prompt prompt = session.next();
    style.width = terminal.width();
    const Dialogue dialogue(session, style);
    if (shows) terminal.write(dialogue.show(prompt));
    const Typed typed = terminal.read(dialogue.label(prompt), Dialogue::expect(session, prompt));
    if (typed.state == Typed::State::end || typed.state == Typed::State::interrupted)
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
    terminal.write(dialogue.tell(outcome, prompt));
    if (outcome.end == Outcome::End::finished) return {Ending::How::finished, 0};
    if (outcome.end == Outcome::End::stopped) return {Ending::How::stopped, 0};
    // what is still in sight is not shown again
    shows = outcome.refusal.empty() && outcome.found.empty() &&
            outcome.show != Outcome::Show::help && outcome.show != Outcome::Show::saved;
  }
}

}  // namespace readiness::interview
