#pragma once

#include "base/boxed.hpp"
#include "base/date.hpp"
#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace readiness::answers {

// What was answered. Stored as given: reversal and levels are computed when it is read.
struct Leveled {
  int level = 0;  ///< the number of the written anchor
  bool operator==(const Leveled&) const = default;
};
struct Chosen {
  std::size_t option = 0;  ///< index in the scale, as the scale lists it
  bool operator==(const Chosen&) const = default;
};
struct Ticked {
  std::vector<bool> items;  ///< one for each item of the question
  bool operator==(const Ticked&) const = default;
};
struct Amount {
  double number = 0;  ///< a count, or a number in the question's unit
  bool operator==(const Amount&) const = default;
};
struct Written {
  std::string text;
  bool operator==(const Written&) const = default;
};
struct Unknown {
  std::string reason;  ///< what stopped them; may be empty
  std::string owner;   ///< who could answer; may be empty
  std::optional<Date> review_by;
  bool operator==(const Unknown&) const = default;
};
struct NotApplicable {
  std::string reason;
  bool operator==(const NotApplicable&) const = default;
};
struct Declined {
  bool operator==(const Declined&) const = default;
};
using Value =
    std::variant<Leveled, Chosen, Ticked, Amount, Written, Unknown, NotApplicable, Declined>;

struct Evidence {
  std::string ref;  ///< a file, link or short text
  std::optional<Date> date;
  bool operator==(const Evidence&) const = default;
};

struct Answer {
  Value value;
  std::string comment;
  std::vector<Evidence> evidence;
  std::optional<Date> date;  ///< of this answer; the file's default when absent
  std::string by;
  Span span;  ///< of the key in the answers file
};

/// What was answered to each question; absent: nothing.
using AnswerTable = Table<QuestionId, Boxed<Answer>>;

/// Whether two answers say the same, wherever they stand.
[[nodiscard]] bool say_the_same(const Answer& a, const Answer& b);

/// A known gap that someone has taken on until a date: a pattern, or what a gate of a policy asks.
struct Acceptance {
  std::string pattern, reason, by;  ///< the pattern is empty where it is a gate
  std::optional<Date> expires;
  Span span;
  std::string gate = {};
};

/// What an answers file says about the questionnaire it was made with.
struct Pinned {
  std::string id, version;
  Fingerprints fingerprints;  ///< empty texts when the file does not say
  Span span;
};

/// One person's answers, bound to a questionnaire: every id, option and role is known, every value
/// fits its question, and each answered question is one that this role and form are asked.
struct Response {
  Source source{"", ""};
  Pinned pinned;
  std::vector<std::pair<std::string, std::string>>
      subject;      ///< unit, workflow, people, ... in file order
  std::string ref;  ///< a pseudonym
  Span respondent;  ///< of the ref, else of the entry; empty where it has no place of its own
  RoleId role{};
  std::size_t form = 0;           ///< index into Questionnaire::forms
  std::vector<DimensionId> also;  ///< surveys asked beyond the form
  std::vector<DimensionId> only;  ///< when not empty: these surveys alone, of all that is asked
  std::optional<Date> date;       ///< of the answers that say nothing else
  std::string by;                 ///< likewise
  AnswerTable answers;            ///< context included
  AnswerTable predictions;        ///< what the role expects others to answer
  std::vector<std::pair<std::string, std::string>> owners;  ///< owner's id: the person's name
  std::vector<Acceptance> accepted;
};

/// Everybody who answered about one subject; one person is a view of one.
using Voices = std::span<const Response>;
[[nodiscard]] inline Voices alone(const Response& response) { return {&response, 1}; }
/// Whether the same questions have answers that say the same.
[[nodiscard]] bool say_the_same(const AnswerTable& a, const AnswerTable& b);

/// Whether two responses of one questionnaire say the same, wherever it stands.
[[nodiscard]] bool say_the_same(const Response& a, const Response& b);
/// The same for responses that say the same, and hardly ever for others.
[[nodiscard]] std::size_t digest_of(const Response& response);

/// The value of a subject entry such as `unit`; empty when absent.
[[nodiscard]] std::string subject_of(const Response& response, std::string_view key);

/// The day that scoring takes as today: the newest date among the answers, else the file's
/// `defaults: date`, else `otherwise`. So the same file scores the same next year.
[[nodiscard]] Date scoring_date(const Response& response, Date otherwise);

/// An answer in the respondent's words: the anchor, the option's label, "2 of 4: ...", the number.
[[nodiscard]] std::string in_words(const Questionnaire& questionnaire, const Question& question,
                                   const Value& value);

}  // namespace readiness::answers
