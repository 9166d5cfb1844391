#include "cli/file_kinds.hpp"

#include "actions/list.hpp"
#include "answers/bind.hpp"
#include "document/shape/json_schema.hpp"
#include "input/mapping/mapping.hpp"
#include "input/mapping/platforms.hpp"
#include "outcomes/measures.hpp"
#include "policy/written.hpp"
#include "questionnaire/load/file_shapes.hpp"
#include "report/benchmark/benchmark.hpp"
#include "report/brand.hpp"
#include "rulepage/draft.hpp"
#include "rulepage/phrasebook.hpp"
#include "selftest/test_file.hpp"
#include "workflows/candidate.hpp"
#include "workflows/criteria.hpp"

namespace readiness::cli {

namespace {

/// The check of what is read from a document alone.
template <auto read>
void reads(const Document& document, Diagnostics& diagnostics) {
  static_cast<void>(read(document, diagnostics));
}

}  // namespace

const std::vector<FileKind>& file_kinds() {
  static const std::vector<FileKind> rows = {
      {"questionnaire", "readiness/questionnaire@1", questionnaire_shape},
      {"survey", "readiness/survey@1", survey_shape},
      {"contradictions", "readiness/contradictions@1", contradictions_shape},
      {"patterns", "readiness/patterns@1", patterns_shape},
      {"recommendations", "readiness/recommendations@1", recommendations_shape},
      {"tests", "readiness/tests@1", tests_shape},
      {"answers", "readiness/answers@1", answers_shape},
      {"mapping", "readiness/mapping@1", mapping_shape},
      {"platform", "readiness/platform@1", platform_shape},
      {"measures", "readiness/measures@1", measures_shape, reads<read_measure_words>},
      {"policy", "readiness/policy@1", policy_shape},
      {"phrasebook", "readiness/phrasebook@1", phrasebook_shape, reads<read_phrasebook>},
      {"rule-page", "readiness/rule-page@1", rule_page_shape, reads<read_rule_page>},
      {"criteria", "readiness/criteria@1", criteria_shape, reads<read_criteria>},
      {"candidates", "readiness/candidates@1", candidates_shape, reads<read_candidates>},
      {"actions", "readiness/actions@1", actions_shape, reads<read_actions>},
      {"brand", "readiness/brand@1", brand_shape, reads<read_brand>},
      {"benchmark", "readiness/benchmark@1", benchmark_shape},
  };
  return rows;
}

const FileKind* file_kind(std::string_view schema) {
  for (const FileKind& kind : file_kinds())
    if (kind.schema == schema) return &kind;
  return nullptr;
}

std::string schema_file_name(const FileKind& kind) {
  return std::string(kind.name) + "-1.schema.json";
}

std::string schema_text(const FileKind& kind) {
  return json_schema(kind.shape(), schema_file_name(kind));
}

}  // namespace readiness::cli
