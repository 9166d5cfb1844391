#pragma once

#include "base/modules.hpp"
#include "questionnaire/expression/facts.hpp"
#include "questionnaire/model.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::questionnaire {

/// Which values a condition takes over a set of cases.
struct PossibleTruths {
  bool yes = false, unknown = false, no = false;
};

/// Facts in which everything that is no single answer (scores, voices, probes) is as good, or as
/// bad, as it can be.
[[nodiscard]] Facts best_facts(const Questionnaire& questionnaire);
[[nodiscard]] Facts worst_facts(const Questionnaire& questionnaire);

/// Every combination of answers that a condition can tell apart: what people can say to the
/// questions it reads and to those that decide whether these apply. More than 20000 combinations,
/// and arithmetic over unbounded numbers, are not tried.
class Cases {
 public:
  Cases(const Questionnaire& questionnaire, const Expression& condition, std::vector<RoleId> roles);

  /// Keeps only the worst answer, without evidence, to each question that has levels.
  void keep_worst();

  /// Nothing when there are too many cases. Every other fact is as in `facts`.
  [[nodiscard]] std::optional<PossibleTruths> truths(const Facts& facts) const;

 private:
  struct Variable {
    QuestionId question;
    std::vector<Reading> readings;
  };

  void add(QuestionId question);
  [[nodiscard]] std::vector<Reading> readings_of(QuestionId question) const;
  [[nodiscard]] double count() const;
  [[nodiscard]] bool reads_items_of_long_list() const;
  void try_answers(std::size_t variable, Facts& facts, PossibleTruths& truths) const;
  void try_flags(std::size_t flag, Facts& facts, PossibleTruths& truths) const;

  const Questionnaire& questionnaire_;
  const Expression& condition_;
  std::vector<const Expression*> read_;  // the condition and those of the questions it reads
  std::vector<RoleId> roles_;
  std::vector<Variable> variables_;  // what decides whether a question applies stands before it
  std::vector<std::string> flags_;
  bool is_bounded_ = true;
};

/// What a condition can be for somebody or for a unit of many people, at their best and at their
/// worst; nothing where that cannot be said.
[[nodiscard]] std::optional<PossibleTruths> possible_truths(const Questionnaire& questionnaire,
                                                            const Expression& condition);

}  // namespace readiness::questionnaire
