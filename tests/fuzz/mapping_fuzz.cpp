// Any text as a mapping, and any as the table that it is for: two texts with a NUL between them.
// The mapping is refused with a reason or read, and every cell of the table is accounted for.

#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "fuzz/questionnaire.hpp"
#include "input/mapping/mapping.hpp"
#include "input/mapping/suggest.hpp"
#include "input/table_responses.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string>

using namespace readiness;
using fuzzing::expect;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string both(reinterpret_cast<const char*>(data), size);
  const std::size_t cut = std::min(both.find('\0'), both.size());
  const std::string table = cut < both.size() ? both.substr(cut + 1) : std::string();
  static const Questionnaire questionnaire = fuzzing::fuzzed_questionnaire();
  Diagnostics why_not;
  const auto suggestion =
      suggest_mapping(questionnaire, "fuzzed", {"t.csv", table, {}, {}}, why_not);
  expect(suggestion.has_value() == !why_not.has_errors());
  Diagnostics diagnostics;
  auto document = parse_yaml(Source("map.yaml", both.substr(0, cut)), diagnostics);
  if (!document) return 0;
  Diagnostics found;
  const auto mapping = read_mapping(std::move(*document), found);
  expect(mapping.has_value() == !found.has_errors());
  if (!mapping) return 0;
  CappedDiagnostics findings;
  const std::string name = "t.csv";
  const TableResponses read =
      responses_in_table(questionnaire, {name, table, &*mapping, "key"}, Date{}, findings);
  const CellCounts& cells = read.account.cells;
  expect(cells.all == cells.left_out + cells.refused + cells.used + cells.mapped + cells.missing +
                          cells.empty + cells.unmapped +
                          std::accumulate(cells.unread.begin(), cells.unread.end(), 0L));
  expect(read.account.read == static_cast<long>(read.all.size()));
  expect((cells.refused == 0 && cells.unmapped == 0) || findings.has_errors());
  return 0;
}
