#pragma once

#include "base/modules.hpp"
#include "disclosure/answers_told.hpp"
#include "disclosure/moved.hpp"
#include "scoring/score.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace readiness::scoring {

/// One person's answers and what they come to alone.
struct Voice {
  const Response* response = nullptr;
  Scorecard card;
};

[[nodiscard]] std::vector<Voice> score_each(const Questionnaire& questionnaire, Voices voices,
                                            Date as_of);

/// Whether somebody answers by name, so that their answers may be told from others'.
[[nodiscard]] bool is_named(const Questionnaire& questionnaire, const Response& response);

/// The people of one role who are asked a question that applies to them, and who gave an answer.
struct Asked {
  std::vector<const Voice*> people;
  std::size_t given = 0;
  [[nodiscard]] bool too_few_asked(const Role& role) const;
  [[nodiscard]] bool too_few_given(const Role& role) const;
};
[[nodiscard]] Asked asked_of(std::span<const Voice> voices, RoleId role, QuestionId question);

/// What may be told of those answers, where their role answers without names; the question is
/// scored.
[[nodiscard]] AnswersTold answers_told(const Questionnaire& questionnaire, const Asked& asked,
                                       QuestionId question);

/// The people of one role, with everything that scores are made of as what they say: who among them
/// came, went or answered otherwise between two times is seen by it.
[[nodiscard]] Members members_of(const Questionnaire& questionnaire, Voices voices, RoleId role,
                                 Date as_of);

}  // namespace readiness::scoring
