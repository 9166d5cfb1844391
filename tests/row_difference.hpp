#pragma once

#include "everything.hpp"
#include "input/table_rows.hpp"

#include <string>

namespace readiness {

/// What a fast road makes of answers otherwise than the full door; empty where they agree.
inline std::string difference_between(const ReadRow& row, const ReadRow& full) {
  if (row.coded.plan != full.coded.plan) return "another role or form";
  if (row.coded.codes != full.coded.codes) return "other answers";
  if (row.coded.evidence != full.coded.evidence) return "other evidence";
  if (row.ref != full.ref) return "another ref";
  if (row.identity != full.identity) return "another identity";
  if (row.group != full.group) return "another group";
  return {};
}

}  // namespace readiness
