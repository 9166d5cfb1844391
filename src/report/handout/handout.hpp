#pragma once

#include "answers/patch.hpp"
#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace readiness::report {

/// One thing that is asked, as it is read.
struct HandoutQuestion {
  AnswerPlace place;
  std::string section;        ///< the heading it stands under
  std::string text;           ///< as this role is asked
  std::string text_written;   ///< the same with its placeholders
  std::string range;          ///< what can be answered, in a few characters
  std::string evidence_wish;  ///< what good evidence is; empty: none is asked for
  double minutes = 0;         ///< to read and answer it
  double section_minutes = 0;
};

/// What one role is asked in one form, to be answered without this program: on a page, in a form
/// tool, in a table. Questions are here whether or not they will apply.
struct Handout {
  const Questionnaire* questionnaire = nullptr;
  std::size_t form = 0;
  RoleId role{};
  std::string language;                                      ///< of the texts: `en`
  std::vector<std::pair<std::string, std::string>> subject;  ///< what is settled beforehand
  std::vector<HandoutQuestion> questions;  ///< context, survey by survey, predictions
  double minutes_around = 0;               ///< for all that is no question, from start to hand-in
  /// What the terminal says in a sitting, by what the page calls it.
  std::vector<std::pair<std::string, std::string>> sentences;
  std::string hand_in = {};  ///< where the answers go; may be empty

  [[nodiscard]] const Question& question(const HandoutQuestion& asked) const {
    return questionnaire->questions[asked.place.question];
  }
  [[nodiscard]] const Form& asked_form() const { return questionnaire->forms[form]; }
  [[nodiscard]] bool settles(std::string_view key) const {
    for (const auto& [name, text] : subject)
      if (name == key) return true;
    return false;
  }
  [[nodiscard]] bool is_anonymous() const {
    return !questionnaire->roles[role].named || asked_form().anonymous;
  }
};

}  // namespace readiness::report
