#pragma once

#include "base/modules.hpp"
#include "report/handout/handout.hpp"
#include "report/workbook.hpp"

#include <string>

namespace readiness::report {

/// The first row of a table of answers for this form.
[[nodiscard]] std::string csv_header(const Handout& handout);

/// The same table to be filled in, with drop-downs; a second sheet says what the columns ask.
[[nodiscard]] Workbook table_to_fill(const Handout& handout);

/// An XLSForm, as ODK and KoBoToolbox take it (xlsform.org).
[[nodiscard]] Workbook xlsform(const Handout& handout);

/// A survey for SurveyJS (surveyjs.io).
[[nodiscard]] std::string surveyjs(const Handout& handout);

/// A mapping by which an export of any of these is read.
[[nodiscard]] std::string export_mapping(const Handout& handout);

}  // namespace readiness::report
