#pragma once

#include "answers/bind.hpp"
#include "batch/score_row.hpp"
#include "document/json/json.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "input/plain_answers.hpp"
#include "row_difference.hpp"

#include <string>
#include <vector>

// What the fast road for answers promises, for the law and for the fuzzer.
namespace readiness {

struct PlainAnswersVerdict {
  bool is_plain = false;
  bool is_alike = false;  ///< read by its likeness to a line before
  std::string broken;     ///< what the full door makes of it otherwise; empty when the law holds
};

/// One reader for many documents, for what it learned from earlier ones must not change later ones.
class PlainAnswersLaw {
 public:
  explicit PlainAnswersLaw(const Questionnaire& questionnaire)
      : questionnaire_(questionnaire),
        book_(questionnaire),
        plans_(questionnaire),
        plain_(questionnaire, group_by_) {}

  /// The law: what is plain, the full door takes without a word, and makes the same row of it.
  PlainAnswersVerdict tried(const std::string& text, bool is_yaml) {
    ReadRow row;
    if (!plain_.read(text, is_yaml, today_, book_, plans_, row)) return {};
    const bool is_alike = plain_.was_alike();
    Diagnostics found;
    Source source("answers", text);
    auto document = is_yaml ? parse_yaml_in_full(std::move(source), found)
                            : parse_json(std::move(source), found);
    const auto pinned = document ? pinned_questionnaire(*document, found) : std::nullopt;
    if (pinned) {
      const Match how = match(*pinned, questionnaire_);
      if (how == Match::other || how == Match::scoring_changed)
        return {true, is_alike, "not comparable"};
    }
    const auto response = pinned ? bind(std::move(*document), questionnaire_, found) : std::nullopt;
    if (!response || !found.all().empty())
      return {true, is_alike, "refused in full: " + render_short(found.sorted())};
    ReadRow full;
    read_response(questionnaire_, *response, scoring_date(*response, today_), group_by_, book_,
                  plans_, full);
    return {true, is_alike, difference_between(row, full)};
  }

 private:
  const Questionnaire& questionnaire_;
  const std::vector<std::string> group_by_ = {"unit", "role", "team", "form"};
  const Date today_ = *parse_date("2026-11-23");
  AnswerBook book_;
  AskPlans plans_;
  PlainAnswers plain_;
};

}  // namespace readiness
