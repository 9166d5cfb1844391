#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "document/json/write.hpp"
#include "document/node.hpp"
#include "document/shape/shape.hpp"
#include "report/report.hpp"

#include <optional>

namespace readiness::report {

// A report as JSON, and back: it can be written again in another format, in other
// colours, long after the answers are gone.

/// What stands under `document` in JSON.
[[nodiscard]] Json report_json(const Report& report);

[[nodiscard]] Shape report_shape();

/// The report under `document` of a saved result. J0005 where it has none; else the problems of its
/// shape.
[[nodiscard]] std::optional<Report> read_report(const Document& saved, Diagnostics& diagnostics);

}  // namespace readiness::report
