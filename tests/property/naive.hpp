#pragma once

#include "answers/model.hpp"
#include "everything.hpp"
#include "questionnaire/expression/facts.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// A second implementation of scoring, for comparison only: written from the description of the
/// domain, by ids and maps, one plain loop after the other. Slow and obvious on purpose.
namespace readiness::naive {

struct Ends {
  double low = 0;
  double high = 0;
  std::optional<double> given;
};

struct Tally {
  int given = 0, dont_know = 0, declined = 0, missing = 0, not_applicable = 0;
};

struct Part {
  std::optional<Ends> range;
  bool enough = false;
  Tally tally;
};

struct Confidence {
  std::string coverage, evidence, contradictions;  ///< "low", "medium" or "high"
  double known = 0;
  int evidence_given = 0, evidence_asked = 0, contradiction_count = 0;
};

/// Everything by id; topics and cells of the matrix as "dimension/topic" and "dimension/facet".
struct Card {
  std::map<std::string, std::string> state;
  std::map<std::string, int> claimed, supported;  ///< of the questions that have a level
  std::map<std::string, double> score;
  std::map<std::string, bool> evidence;  ///< a given answer with evidence that counts on the day
  std::map<std::string, Part> dimensions, facets, topics, matrix;
  std::optional<Ends> overall;
  Tally tally;
  std::map<std::string, Confidence> dimension_confidence;
  Confidence confidence;
  std::vector<std::string> contradictions;
  std::optional<std::size_t> level;     ///< at the low end
  std::optional<std::size_t> possible;  ///< at the high end
};

[[nodiscard]] Card card(const Questionnaire& questionnaire, const Response& response, Date as_of);

/// The level of an answer before any cap, after reversal.
[[nodiscard]] std::optional<int> level_of(const Questionnaire& questionnaire,
                                          const Question& question, const Value& value);

/// Number of levels; 0 for what is never scored.
[[nodiscard]] int levels_of(const Questionnaire& questionnaire, const Question& question);

/// Some answer at that level, found by trying answers one after the other.
[[nodiscard]] std::optional<Value> some_answer(const Questionnaire& questionnaire,
                                               const Question& question, int level);

}  // namespace readiness::naive
