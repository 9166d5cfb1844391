#pragma once

#include "base/modules.hpp"
#include "questionnaire/answer_form.hpp"
#include "report/handout/handout.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace readiness::report {

// What form tools have in common: questions with codes and labels, and conditions over codes. Names
// and codes are those of our tables, so that an export is a table of ours but for its extra
// columns.

inline constexpr const char* code_unknown = "dont_know";
inline constexpr const char* code_declined = "declined";
inline constexpr const char* code_not_applicable = "not_applicable";
inline constexpr const char* code_none = "none";  ///< nothing ticked, and that is the answer

/// A condition that a form tool can read. Without parts `all` holds and `any` does not.
struct ToolCondition {
  enum class Kind {
    all,
    any,
    is_code,   ///< the question has this code
    is_empty,  ///< the question has no answer
    compares   ///< the question's number stands so to `number`; false without an answer
  };
  Kind kind = Kind::all;
  std::vector<ToolCondition> parts = {};
  std::string question = {};  ///< its name
  std::string code = {};
  std::string sign = {};  ///< of `compares`: =, !=, <, <=, >, >=
  double number = 0;
};

struct ToolOption {
  std::string code, label;
};

struct ToolQuestion {
  std::string name;  ///< as a column of our tables is called
  std::string section, text, hint;
  AnsweredBy by = AnsweredBy::text;
  std::vector<ToolOption> options;  ///< of a level, an option or ticks, with what is no answer
  std::size_t own_options = 0;      ///< of these; what is no answer follows
  double least = 0, most = 0;       ///< of an amount
  bool is_whole = false;
  std::optional<ToolCondition> when;  ///< none: always asked
};

/// What a form of another tool asks about the person, unless it is settled.
inline constexpr const char* subject_keys[] = {"unit", "workflow"};

struct ToolForm {
  std::string title, instructions;
  std::vector<ToolQuestion> questions;
};

/// A condition that needs more than codes and numbers is left out: then the question is asked, and
/// what does not apply is not scored.
[[nodiscard]] ToolForm tool_form(const Handout& handout);

/// Ticks have a code for each item, and codes of which one excludes all others.
[[nodiscard]] bool excludes_others(const ToolQuestion& question, const ToolOption& option);

}  // namespace readiness::report
