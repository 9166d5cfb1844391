#pragma once

#include "property/cases.hpp"

#include <string>

namespace readiness::property {

/// A table in lines, each with its line end.
struct TableLines {
  std::string header, row;
};

/// The answers of a case as a table with one row: ref, role, form, date and unit, then the
/// questions, each with its evidence where it asks for some.
[[nodiscard]] TableLines table_of(const Case& c);

/// A table of a case's questionnaire in which most rows are as they should be. It begins with a
/// header.
[[nodiscard]] std::string random_table(const Case& c);

}  // namespace readiness::property
