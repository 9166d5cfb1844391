#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "outcomes/measures.hpp"
#include "outcomes/record.hpp"
#include "outcomes/review.hpp"
#include "questionnaire/model.hpp"
#include "unit/unit.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace readiness::cli {

/// Of a file of outcome figures: some hundred thousand rows.
inline constexpr std::size_t record_limit = std::size_t{16} * 1024 * 1024;

/// Reads a file of outcome figures.
[[nodiscard]] std::optional<OutcomeRecord> load_record(const std::string& path,
                                                       const MeasureWords& words,
                                                       Diagnostics& diagnostics);

/// Whether there is such a workflow; O0110 where there is none.
bool has_workflow(const OutcomeRecord& record, const std::string& name, const std::string& flag,
                  Diagnostics& diagnostics);

/// The words by which measures are known: of a file, else those that are built in.
[[nodiscard]] std::optional<MeasureWords> measure_words(const std::string& path,
                                                        Diagnostics& diagnostics);

/// Figures that stand beside answers: `report --track FILE`.
struct TrackedFigures {
  std::string path;
  OutcomeRecord record;
  MeasureWords words;
  std::vector<WorkflowReview> reviews;  ///< refer to the record
};
[[nodiscard]] std::unique_ptr<TrackedFigures> load_figures(const std::string& path,
                                                           Diagnostics& diagnostics);

/// Gives the figures as evidence to those answers by name whose every ticked item they show before
/// and after a change; from there the rules of evidence are those of any other. Where the answers
/// name a workflow, only its figures count. Says in sentences what came of it.
[[nodiscard]] std::vector<std::string> add_evidence(const TrackedFigures& figures,
                                                    const Questionnaire& questionnaire, Unit& unit);

}  // namespace readiness::cli
