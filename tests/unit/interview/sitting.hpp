#pragma once

// What the tests of a session share: a script in place of a terminal.

#include "answers/save.hpp"
#include "everything.hpp"
#include "interview/conversation.hpp"
#include "unit/answers/answering.hpp"

#include <deque>

namespace readiness::sample {

inline Date day(const char* name) { return parse_date(name).value(); }

inline AnswerPlace place_of(const Questionnaire& questionnaire, const std::string& id) {
  return {id_of(questionnaire, id), false};
}
inline AnswerPlace prediction_of(const Questionnaire& questionnaire, const std::string& id) {
  return {id_of(questionnaire, id), true};
}

/// A session over a head that one role has in one form.
inline Response fresh(const Questionnaire& questionnaire, const std::string& role,
                      const std::string& form) {
  return bound(questionnaire, "schema: readiness/answers@1\nquestionnaire: " + questionnaire.id +
                                  "\nrespondent: {role: " + role + ", form: " + form +
                                  "}\ndefaults: {date: 2026-11-23}\n");
}

/// Replies from a list; when it is empty, nobody is there any more.
class Script : public Terminal {
 public:
  explicit Script(std::deque<std::string> replies, int width = 80)
      : replies_(std::move(replies)), width_(width) {}

  void write(std::string_view words) override { shown += words; }
  Typed read(std::string_view label, Expect) override {
    shown += label;
    if (replies_.empty()) return {Typed::State::end, {}, 0};
    const std::string reply = replies_.front();
    replies_.pop_front();
    if (reply == "^C") return {Typed::State::interrupted, {}, 2};
    if (reply == "(long)") return {Typed::State::too_long, {}, 0};
    shown += reply + "\n";
    return {Typed::State::line, reply, 0};
  }
  [[nodiscard]] int width() const override { return width_; }
  std::optional<std::string> edit(const std::string& before) override {
    if (editor.empty()) return std::nullopt;
    return before + editor;
  }

  std::string shown;
  std::string editor;

 private:
  std::deque<std::string> replies_;
  int width_;
};

inline const Hooks no_hooks{[](Session&, Outcome&) { return true; },
                            [](const Session&) { return std::vector<Offer>{}; }};

}  // namespace readiness::sample
