#pragma once

#include "base/index.hpp"
#include "base/modules.hpp"
#include "document/node.hpp"
#include "questionnaire/expression/expression.hpp"
#include "questionnaire/ids.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace readiness::questionnaire {

/// Where something of the questionnaire was written: which of its files and where in it.
struct Origin {
  std::size_t file = 0;  ///< index into Questionnaire::sources
  Span span;
  bool operator==(const Origin&) const = default;
};

struct Option {
  std::string id;
  std::string label;
  double value = 0;  ///< 0 (least healthy) to 1, before a reversal
  std::string flag;  ///< a name that rules can read when this option was chosen; mostly empty
};

/// A named list of options, the least healthy first.
struct Scale {
  std::string id;
  std::vector<Option> options;
  Origin origin;
  bool climate = false;  ///< opinions and own experience, that may be read as one scale
};

struct AnchorText {
  std::string text;
  std::string flag;
};

struct TickItem {
  std::string id;
  std::string text;
};

// The kinds of answer. Visit without a catch-all: a new kind shall make the compiler list its
// places.
struct Anchors {
  std::vector<AnchorText> anchors;  ///< level 0 first
};
struct Choice {
  ScaleId scale;
  bool reverse = false;  ///< the scale's first option is the healthy end for this question
};
struct Ticks {
  std::vector<TickItem> items;
  std::vector<int> levels_by_count;  ///< one entry for each count, 0 ticks first
};
struct Count {
  int of = 0;                 ///< the largest count
  std::vector<double> bands;  ///< lower bound of each level, level 0 first; falling: more is worse
};
struct Number {
  std::string unit;
  std::string unit_one;  ///< behind 1; empty: `unit` stands there, too
  double least = 0, most = 0;
  std::vector<double> bands;  ///< as in Count; empty: never scored
};
struct Text {};
/// A case that everybody judges: whether people agree is what counts.
struct Probe {
  ScaleId scale;              ///< the most permissive option first
  std::optional<RoleId> key;  ///< whose own answers are the key
};
using Kind = std::variant<Anchors, Choice, Ticks, Count, Number, Text, Probe>;

/// What asks a question and explains it. Answers are not among it: a table says them in the words
/// of the questionnaire, whatever it is about.
struct QuestionWording {
  std::string text;
  std::map<std::string, std::string> text_for;  ///< role id -> wording for that role
  std::string prediction;                       ///< how a predicting role is asked; may be empty
  std::string why, good_enough;
  std::string evidence;  ///< what good evidence looks like; empty: none is asked for
};

struct Question : QuestionWording {
  std::string id;
  /// With its placeholders (questionnaire/placeholders.hpp), which the wording itself has filled
  /// in; absent where there are none.
  std::optional<QuestionWording> as_written;
  std::string short_name;  ///< two to five words for tables
  std::map<std::string, std::vector<std::string>> references;
  Kind kind;
  std::optional<DimensionId> dimension;  ///< none: context, a fact that steers and is never scored
  std::string topic;
  std::vector<FacetId> facets;
  std::vector<RoleId> roles;
  std::vector<RoleId> predicted_by;
  double weight = 1;
  bool may_be_not_applicable = false;
  bool sensitive = false;
  std::optional<Expression> when;
  Origin when_origin;
  Origin origin;
};

/// One survey is one dimension.
struct Dimension {
  std::string id;
  std::string title;    ///< the survey's subject
  std::string healthy;  ///< what the top of the range means
  std::string text;
  double weight = 1;
  bool in_index = true;  ///< false: an extension, reported apart
  std::vector<QuestionId> questions;
  Origin origin;
};

struct Facet {
  std::string id, title, text;
};

struct Role {
  std::string id, title, plural;
  bool named = false;     ///< answers by name: no minimum group size
  bool has_index = true;  ///< this role's answers alone carry an overall index and a level
  /// Whether gaps hold its answers against those of people without names.
  [[nodiscard]] bool leads() const { return named && has_index; }
};

struct Form {
  std::string id, title;
  std::vector<RoleId> roles;
  std::vector<DimensionId> surveys;   ///< asked whole; empty when `questions` says it
  std::vector<QuestionId> questions;  ///< asked singly
  bool is_default = false;
  bool predictions = false;
  bool anonymous = false;
  std::optional<LevelId> max_level;
  std::optional<int> min_questions;
  std::optional<LevelId> offered_from;
};

struct Gate {
  Expression require;
  std::string text;  ///< in words; empty for a plain comparison of one question
  Origin origin;
};

/// Levels are cumulative: each needs its index and gates and all levels before it.
struct Level {
  std::string id, title, text;
  std::optional<Expression> text_when;  ///< the text is only true of answers for which this holds
  double min = 0;                       ///< of the overall low end, in units of the range
  std::vector<Gate> gates;
  Origin origin;
};

struct Grade {
  std::string id, title;
  double min = 0;
};

struct ScoringRules {
  double range_low = 0, range_high = 100;
  double mean_share = 0.7, weakest_share = 0.3;
  double min_coverage = 0.5;  ///< share of asked weight answered before a given figure is shown
  int min_questions_dimension = 3, min_questions_facet = 2, min_questions_topic = 2;
  bool evidence_cap = true;
  int evidence_months = 12;  ///< dated evidence older than this counts as none
  double coverage_low = 0.60, coverage_high = 0.85;  ///< confidence: below low, from high up
  double evidence_low = 0.25, evidence_high = 0.60;
  double evidence_weight = 2;  ///< questions from this weight up count for the evidence part
  int contradictions_medium = 1, contradictions_low = 2;
};

/// Two answers that can hardly both be right: a question to discuss, never a correction. Or two
/// that cannot: those are refused wherever they come in.
struct Contradiction {
  std::string id;
  Expression when;
  std::string ask;
  bool is_impossible = false;
  Origin origin;
};

/// Two questions on nearly the same that one person should answer alike.
struct ShouldAgree {
  QuestionId a{}, b{};
  Origin origin;
};

/// A condition with words for it; without words it is a plain comparison of one question.
struct Sign {
  Expression when;
  std::string text;
  Origin origin;
};

/// A named reading of answers, like a differential diagnosis: what must hold, signs that support
/// it and how many of them it needs, and a counter-sign that speaks against it.
struct Pattern {
  std::string id, title, text;
  std::string finding;      ///< the same in one plain sentence; may be empty
  std::string severity;     ///< high or medium
  std::string short_name;   ///< two or three words, for the chain of causes
  std::string consequence;  ///< what it comes to, for the end of that chain
  std::string disproved_by;
  Sign must;
  std::vector<Sign> signs;
  int need = 1;
  std::optional<Expression> counter;
  std::vector<PatternId> leads_to;
  std::vector<RecommendationId> remedies;  ///< what to begin with when it leads, the best first
  bool healthy = false;                    ///< good news, said when it is there
  Origin origin;
};

/// A step of the way that recommendations belong to, in working order.
struct Stage {
  std::string id, title, text;
  bool urgent = false;  ///< comes before everything else, wherever the way begins
};

/// What shows whether a recommendation worked.
struct Metric {
  std::string name;
  std::optional<QuestionId> question;  ///< whose answer is the starting value, if one is
  bool rises = true;                   ///< the direction that is better
};

/// What something takes, in person-days: how little it may be, what it probably is, how much it may
/// be. Plans are made with what is likely; the two ends are told.
struct Effort {
  double low = 0, likely = 0, high = 0;
  Effort& operator+=(const Effort& other) {
    low += other.low;
    likely += other.likely;
    high += other.high;
    return *this;
  }
};

/// Somebody who does what is recommended; an answers file may name the person.
struct Owner {
  std::string id, title;
};

/// Something to do about answers. Whether it applies is read from answers, never from scores.
struct Recommendation {
  std::string id, title;
  std::optional<FacetId> facet;  ///< none: it serves all of them
  StageId stage{};
  std::map<PatternId, StageId> sooner_with;  ///< while the pattern is present it stands there
  Expression when;
  Origin when_origin;
  std::optional<Expression> needs;  ///< a state without which it would have nothing to work on
  std::string owner;                ///< the title of who does it
  std::optional<OwnerId> owner_id;  ///< absent where the file declares no owners
  std::string agree_with;
  std::string because;     ///< what the answers have in common, in one clause
  std::string first_step;  ///< this week, under two hours, without a budget
  std::vector<std::string> steps;
  std::optional<Expression> strengthen_when;
  std::string strengthen_step;  ///< the first step where something is already there
  std::string done_when;        ///< what a stranger could see
  std::string stop_when;        ///< when to drop it, to undo it or to decide
  Effort effort;
  double weeks = 0;  ///< that pass
  std::optional<Metric> metric;
  std::vector<RecommendationId> requires_done;
  std::vector<PatternId> treats;
  std::map<QuestionId, int> raises;  ///< the level a question has once this is done, if lower now
  std::string good_enough, trap;
  int review_days = 0;
  Origin origin;
};

/// What became of a question that answers files of earlier versions may hold. Of a question that
/// stays, only its options.
struct Retired {
  std::string id;
  std::string to;     ///< what came in its place, itself perhaps retired; empty: nothing did
  std::string since;  ///< the version that retired it; may be empty
  bool meaning_changed = false;
  std::map<std::string, std::string> options;  ///< an option or item of then: what it is now
  std::vector<int> levels;                     ///< what each anchor of then is now; empty: the same
  Origin origin;
};

/// How recommendations become a plan.
struct PlanRules {
  std::vector<FacetId> order;  ///< the working order of the facets, for the barrier point
  double weak_below = 50;      ///< a facet whose low end is below this is weak
  int now = 3, next = 3;       ///< how many stand there at most
  int now_per_owner = 2;
};

struct Fingerprints {
  std::string scoring;  ///< ids, values, weights, conditions, levels and gates
  std::string wording;  ///< labels and help
  bool operator==(const Fingerprints&) const = default;
};

/// A loaded and checked questionnaire: every name resolved, every condition parsed, every question
/// has at least two levels if it is scored. Later steps rely on that and cannot fail.
struct Questionnaire {
  std::string id, version, title, status, instructions;
  std::string instructions_as_written;  ///< with their placeholders
  std::vector<std::string> languages;
  Table<RoleId, Role> roles;
  Table<ScaleId, Scale> scales;
  Table<FacetId, Facet> facets;
  Table<DimensionId, Dimension> dimensions;
  Table<QuestionId, Question> questions;  ///< context first, then survey by survey
  Table<LevelId, Level> levels;           ///< lowest first; may be empty
  std::vector<Grade> grades;              ///< lowest first; may be empty
  std::vector<Form> forms;                ///< at least one
  std::vector<Contradiction> contradictions;
  std::vector<ShouldAgree> should_agree;
  Table<PatternId, Pattern> patterns;
  Table<StageId, Stage> stages;  ///< in working order
  Table<OwnerId, Owner> owners;  ///< may be empty: recommendations then say who in words
  Table<RecommendationId, Recommendation> recommendations;
  PlanRules plan;
  std::vector<Retired> retired;  ///< in file order, ids unique
  ScoringRules scoring;
  Fingerprints fingerprints;
  std::vector<Source> sources;

  [[nodiscard]] Place place(const Origin& origin, std::string label = {}) const {
    return sources[origin.file].place(origin.span, std::move(label));
  }
};

/// Number of levels of a kind of answer; 0 when it is never scored alone (text, probe, plain
/// number).
[[nodiscard]] int level_count(const Questionnaire& questionnaire, const Kind& kind);

/// The scale of a choice or probe; null for other kinds.
[[nodiscard]] const Scale* scale_of(const Questionnaire& questionnaire, const Question& question);

/// The ids of the options or items that an answer names; empty for other kinds.
[[nodiscard]] std::vector<std::string> choice_ids(const Questionnaire& questionnaire,
                                                  const Question& question);

/// Whether it asks for opinions or own experience, which may be read as one scale.
[[nodiscard]] bool is_climate(const Questionnaire& questionnaire, const Question& question);

/// The value (0 to 1, 1 is healthy) of a level of a question that has levels.
[[nodiscard]] double value_of_level(const Questionnaire& questionnaire, const Question& question,
                                    int level);

/// The band a number falls into: the level whose bounds hold it.
[[nodiscard]] int level_in_bands(const std::vector<double>& bands, double number);

[[nodiscard]] bool is_context(const Question& question);
/// Whether answers have levels and enter a dimension's score: no context, text, probe or plain
/// number.
[[nodiscard]] bool is_scored(const Questionnaire& questionnaire, const Question& question);
[[nodiscard]] bool asks_role(const Question& question, RoleId role);
[[nodiscard]] bool predicted_by(const Question& question, RoleId role);

/// The wording of a question for a role.
[[nodiscard]] const std::string& text_for(const Questionnaire& questionnaire,
                                          const Question& question, RoleId role);

/// How tables call a question: its short name, else its id.
[[nodiscard]] const std::string& name_of(const Question& question);

template <class Key, class Row>
[[nodiscard]] std::optional<Key> find_by_id(const Table<Key, Row>& table, std::string_view id) {
  for (const Key key : table.ids())
    if (table[key].id == id) return key;
  return std::nullopt;
}

/// All ids of a table's rows, for "did you mean".
template <class Key, class Row>
[[nodiscard]] std::vector<std::string> names_in(const Table<Key, Row>& table) {
  std::vector<std::string> names;
  for (const Row& row : table) names.push_back(row.id);
  return names;
}

/// The questions that the gates of the levels up to this one read, each once.
[[nodiscard]] std::vector<QuestionId> gate_questions(const Questionnaire& questionnaire,
                                                     LevelId level);

}  // namespace readiness::questionnaire
