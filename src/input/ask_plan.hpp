#pragma once

#include "base/modules.hpp"
#include "input/answer_codes.hpp"
#include "questionnaire/model.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace readiness::input {

/// What respondents of one role and form are asked, worked out once for all of them.
struct AskPlan {
  struct Sum {
    DimensionId dimension{};
    std::vector<QuestionId> scored;     ///< in the order in which `score` adds them
    std::vector<QuestionId> sensitive;  ///< asked, and for groups only
  };
  std::size_t number = 0;  ///< among those of its `AskPlans`
  RoleId role{};
  std::uint64_t of_role = 0;  ///< `Identity::of_role`
  std::size_t form = 0;
  std::vector<DimensionId> also, only;
  bool has_index = true;    ///< of the role
  bool has_overall = true;  ///< one survey alone is no picture of the whole
  int min_questions = 0;
  std::vector<Sum> dimensions;    ///< every dimension of the questionnaire
  std::vector<QuestionId> asked;  ///< context included
  std::vector<QuestionId> not_asked;
  bool has_conditions = false;       ///< not all that is asked applies to everybody
  std::vector<QuestionId> deciding;  ///< their answers decide it; a condition may read none
  std::vector<QuestionId> judging;   ///< by their answers a rule says that they cannot all be true
};

/// Makes plans as they are needed, and remembers what applies to which answers. One for each
/// worker.
class AskPlans {
 public:
  explicit AskPlans(const Questionnaire& questionnaire) : questionnaire_(questionnaire) {}

  /// The plan stays where it is.
  [[nodiscard]] const AskPlan& plan(RoleId role, std::size_t form,
                                    const std::vector<DimensionId>& also = {},
                                    const std::vector<DimensionId>& only = {});

  /// The plan that `words` of a source of answers stand for; null where nobody said so yet. It is
  /// kept apart for each source, for each may have words of its own; sources outlive these plans.
  [[nodiscard]] const AskPlan* known(const void* source, std::string_view role,
                                     std::string_view form);
  void remember(const void* source, std::string_view role, std::string_view form,
                const AskPlan& plan);

  /// Makes `does_not_apply` of the answers to questions that do not apply to a respondent with
  /// these answers, as `make_sheet` decides it.
  void leave_out(const AskPlan& plan, std::vector<AnswerCode>& codes, const AnswerBook& book);
  /// The rules by which these answers cannot all be true, as `impossible_in` finds them.
  [[nodiscard]] const std::vector<const Contradiction*>& broken_rules(
      const AskPlan& plan, const std::vector<AnswerCode>& codes, const AnswerBook& book);
  /// Codes have a new meaning.
  void forget_answers() {
    known_.clear();
    known_broken_.clear();
  }

 private:
  struct Words {
    const void* source;
    std::string role, form;
    const AskPlan* plan;
  };
  [[nodiscard]] static std::size_t place_of_guess(std::string_view role, std::string_view form);
  [[nodiscard]] AskPlan made(RoleId role, std::size_t form, const std::vector<DimensionId>& also,
                             const std::vector<DimensionId>& only) const;

  void make_key(const AskPlan& plan, const std::vector<QuestionId>& read,
                const std::vector<AnswerCode>& codes);
  [[nodiscard]] Response response(const AskPlan& plan, const std::vector<QuestionId>& read,
                                  const std::vector<AnswerCode>& codes,
                                  const AnswerBook& book) const;

  const Questionnaire& questionnaire_;
  std::deque<AskPlan> plans_;
  std::vector<Words> words_;
  /// Which words these may be, by little of them: rows of several roles are mixed, and looking
  /// through all words takes longer for not knowing how far.
  std::array<std::size_t, 16> guesses_{};
  std::unordered_map<std::string, std::vector<QuestionId>> known_;  // what does not apply
  std::unordered_map<std::string, std::vector<const Contradiction*>> known_broken_;
  std::string key_;
};

}  // namespace readiness::input
