#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace readiness::input {

/// What people see of a questionnaire where a table has it in place of ids: the labels of options,
/// items, anchors, roles and forms, in every language that the questionnaire declares. Case and
/// blanks are forgiven, of ids as well. An id wins over a label; a label that two options have is
/// none of them.
class Labels {
 public:
  explicit Labels(const Questionnaire& questionnaire);

  /// The place of the option, item or anchor that is called so.
  [[nodiscard]] std::optional<std::size_t> choice(QuestionId question, std::string_view text) const;
  [[nodiscard]] std::optional<RoleId> role(std::string_view text) const;
  /// The index of a form.
  [[nodiscard]] std::optional<std::size_t> form(std::string_view text) const;

  /// One of several ticks in a cell.
  struct Tick {
    std::string text;
    std::optional<std::size_t> item;  ///< none: nothing is called so
  };
  /// The ticks in a cell, parted by `;` or `,`. The longest name wins, so that a label may hold
  /// what parts others.
  [[nodiscard]] std::vector<Tick> ticks(QuestionId question, std::string_view cell) const;
  /// All that the options, items or anchors of a question are called, folded, with their places.
  [[nodiscard]] std::vector<std::pair<std::string, std::size_t>> names(QuestionId question) const;
  /// The same of the roles, and of the forms.
  [[nodiscard]] std::vector<std::pair<std::string, std::size_t>> role_names() const;
  [[nodiscard]] std::vector<std::pair<std::string, std::size_t>> form_names() const;
  /// The labels of a question in the language at hand, for "did you mean".
  [[nodiscard]] const std::vector<std::string>& shown(QuestionId question) const {
    return shown_[question.value];
  }
  /// How a question is asked, or what is asked of those who predict it, in each language.
  [[nodiscard]] const std::vector<std::string>& asked(QuestionId question) const {
    return asked_[question.value];
  }
  [[nodiscard]] const std::vector<std::string>& predicted(QuestionId question) const {
    return predicted_[question.value];
  }

 private:
  using Names = std::map<std::string, std::size_t, std::less<>>;  // by folded name
  void add_texts(const Questionnaire& spoken);

  std::vector<Names> choices_;  // by question
  std::vector<std::vector<std::string>> shown_, asked_, predicted_;
  Names roles_, forms_;
};

}  // namespace readiness::input
