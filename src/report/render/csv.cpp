#include "report/render/csv.hpp"

#include "document/csv.hpp"
#include "document/json/write.hpp"

namespace readiness::report {
namespace {

std::string cell_of(const Cell& cell) {
  const auto* figure = std::get_if<Figure>(&cell.value);
  return figure ? json_number_text(figure->value) : csv_text(cell.text);
}

}  // namespace

std::string render_csv(const Grid& grid) {
  std::string out;
  for (std::size_t i = 0; i < grid.columns.size(); ++i)
    out += (i > 0 ? "," : "") + csv_text(grid.columns[i].title);
  out += '\n';
  for (const auto& row : grid.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) out += (i > 0 ? "," : "") + cell_of(row[i]);
    out += '\n';
  }
  return out;
}

}  // namespace readiness::report
