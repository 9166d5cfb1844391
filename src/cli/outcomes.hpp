#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "outcomes/measures.hpp"
#include "outcomes/record.hpp"

#include <cstddef>
#include <optional>
#include <string>

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

}  // namespace readiness::cli
