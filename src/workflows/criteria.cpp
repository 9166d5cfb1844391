#include "workflows/criteria.hpp"

#include "base/number.hpp"

#include <utility>
#include <vector>

namespace readiness::workflows {
namespace {

constexpr std::array<std::string_view, criterion_count> criterion_keys = {
    "hours", "repeats", "stalls", "errors", "measure", "data"};
constexpr int most_weight = 10;

/// A record that has each of these keys.
template <std::size_t count>
Shape one_for_each(const std::array<std::string_view, count>& keys, std::string title,
                   const Shape& shape) {
  std::vector<Field> fields;
  for (const std::string_view key : keys)
    fields.push_back({std::string(key), true, shape, "Of " + std::string(key) + "."});
  return shapes::record(std::move(title), std::move(fields));
}

}  // namespace

Shape criteria_shape() {
  using namespace shapes;
  const Shape fact =
      record("a fact", {{"title", required, text(), "What it is called."},
                        {"find_out", required, text(), "How one finds out."},
                        {"ask", required, text(), "How it is asked for in an interview."},
                        {"answered_by", optional, identifier(Shape::IdStyle::dotted),
                         "A question of an assessment whose answer helps to find it."}});
  const Shape criterion =
      record("a criterion", {{"title", required, text(), "What it is called."},
                             {"short", required, text(), "The same over a column."},
                             {"weight", required, integer(0, most_weight), "How much it counts."}});
  return record(
      "criteria",
      {{"schema", required, one_of({"readiness/criteria@1"}), "What kind of file this is."},
       {"facts", required, one_for_each(fact_keys, "the facts", fact),
        "What is asked of a workflow."},
       {"criteria", required, one_for_each(criterion_keys, "the criteria", criterion),
        "What counts for it, each in levels from 0 to 4."},
       {"hours_of_levels", required, list(number(0, unlimited), static_cast<int>(top_level)),
        "With how many hours a month the levels 1 to 4 begin."}});
}

std::optional<Criteria> read_criteria(const Document& document, Diagnostics& diagnostics) {
  const Node& root = document.root;
  if (!conforms(document.source, root, criteria_shape(), diagnostics)) return std::nullopt;
  Criteria criteria;
  for (std::size_t i = 0; i < fact_count; ++i) {
    const Node& fact = *root.find("facts")->find(fact_keys[i]);
    criteria.facts[i] = {text_at(fact, "title"), text_at(fact, "find_out"), text_at(fact, "ask"),
                         text_at(fact, "answered_by")};
  }
  for (std::size_t i = 0; i < criterion_count; ++i) {
    const Node& criterion = *root.find("criteria")->find(criterion_keys[i]);
    criteria.criteria[i] = {text_at(criterion, "title"), text_at(criterion, "short"),
                            integer_at(criterion, "weight").value_or(0)};
  }
  const std::vector<std::string> hours = list_at(root, "hours_of_levels");
  for (std::size_t i = 0; i < criteria.hours_of_levels.size(); ++i)
    criteria.hours_of_levels[i] = parse_number(hours[i]).value_or(0);
  return criteria;
}

}  // namespace readiness::workflows
