#include "questionnaire/succession.hpp"

#include "base/number.hpp"

#include <algorithm>

namespace readiness::questionnaire {
namespace {

std::optional<Succession> forwards(std::string_view id, const Questionnaire& to) {
  Succession way;
  std::string at(id);
  while (true) {
    way.question = find_by_id(to.questions, at);
    const Retired* row = find_retired(to, at);
    if (row) way.steps.push_back({row, false});
    if (way.question || (row && row->to.empty())) return way;
    if (!row) return std::nullopt;
    at = row->to;
  }
}

/// The row that says what an id was before.
const Retired* row_before(const Questionnaire& questionnaire, std::string_view id) {
  for (const Retired& row : questionnaire.retired)
    if (row.to == id) return &row;
  return nullptr;
}

std::optional<Succession> backwards(std::string_view id, const Questionnaire& from,
                                    const Questionnaire& to) {
  if (!find_by_id(from.questions, id)) return std::nullopt;
  Succession way;
  std::string at(id);
  if (const Retired* options = find_retired(from, id)) way.steps.push_back({options, true});
  while (true) {
    way.question = find_by_id(to.questions, at);
    const Retired* row = row_before(from, at);
    if (way.question || !row) return way;
    way.steps.push_back({row, true});
    at = row->id;
  }
}

std::optional<std::string> level_after(const SuccessionStep& step, const std::string& choice) {
  const std::vector<int>& levels = step.row->levels;
  const auto level = parse_integer(choice);
  if (!level || *level < 0) return std::nullopt;
  if (!step.back) {
    const auto index = static_cast<std::size_t>(*level);
    return index < levels.size() ? std::optional(std::to_string(levels[index])) : std::nullopt;
  }
  const auto found = std::find(levels.begin(), levels.end(), *level);
  if (found == levels.end()) return std::nullopt;
  return std::to_string(found - levels.begin());
}

std::string option_after(const SuccessionStep& step, const std::string& choice) {
  for (const auto& [then, now] : step.row->options)
    if ((step.back ? now : then) == choice) return step.back ? then : now;
  return choice;
}

}  // namespace

const Retired* find_retired(const Questionnaire& questionnaire, std::string_view id) {
  for (const Retired& row : questionnaire.retired)
    if (row.id == id) return &row;
  return nullptr;
}

bool Succession::meaning_changed() const {
  return std::any_of(steps.begin(), steps.end(),
                     [](const SuccessionStep& step) { return step.row->meaning_changed; });
}

std::string what_became_of(const Retired& row, const std::string& now) {
  const std::string since = row.since.empty() ? "" : " as of " + row.since;
  return (now.empty() ? "it is not asked any more" + since : "it is `" + now + "`" + since) +
         "; readiness migrate carries answers over";
}

std::optional<Succession> succession(std::string_view id, const Questionnaire* from,
                                     const Questionnaire& to) {
  auto way = forwards(id, to);
  if (!from || (way && !way->question)) return way;
  auto back = backwards(id, *from, to);
  if (!way) return back;
  // A question of both versions: its options may have been renamed in either.
  if (back) way->steps.insert(way->steps.end(), back->steps.begin(), back->steps.end());
  return way;
}

std::optional<std::string> choice_after(const std::vector<SuccessionStep>& steps,
                                        const std::string& choice,
                                        const std::vector<std::string>& known) {
  std::string now = choice;
  for (const SuccessionStep& step : steps) {
    const bool stays =
        step.row->to.empty() && std::find(known.begin(), known.end(), now) != known.end();
    if (stays) continue;
    if (step.row->levels.empty()) {
      now = option_after(step, now);
      continue;
    }
    const auto level = level_after(step, now);
    if (!level) return std::nullopt;
    now = *level;
  }
  return now;
}

}  // namespace readiness::questionnaire
