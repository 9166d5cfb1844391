#include "base/number.hpp"
#include "questionnaire/load/loading.hpp"
#include "questionnaire/succession.hpp"

#include <utility>

namespace readiness::questionnaire {
namespace {

Retired read_retired(const Entry& entry, std::size_t file) {
  Retired row{entry.key,
              text_at(entry.value, "to"),
              text_at(entry.value, "since"),
              text_at(entry.value, "meaning") == "changed",
              {},
              {},
              {file, entry.key_span}};
  if (const Node* options = entry.value.find("options"))
    for (const Entry& option : options->entries) row.options[option.key] = option.value.text;
  if (const Node* levels = entry.value.find("levels"))
    for (const Node& level : levels->items)
      row.levels.push_back(static_cast<int>(*parse_integer(level.text)));
  return row;
}

/// The question whose answers the row leads to: its successor, or itself where it stays. None when
/// the successor is retired too, or there is none.
std::optional<QuestionId> question_after(const Questionnaire& questionnaire, const Retired& row) {
  return find_by_id(questionnaire.questions, row.to.empty() ? row.id : row.to);
}

void check_id(Loading& loading, const Retired& row, const Located& record) {
  const Questionnaire& questionnaire = loading.questionnaire;
  const bool stays = find_by_id(questionnaire.questions, row.id).has_value();
  if (stays && (!row.to.empty() || row.options.empty() || !row.levels.empty()))
    loading.error("Q0130", row.origin, "`" + row.id + "` is retired and still a question",
                  "a new meaning takes a new id; of a question that stays, only `options:` are "
                  "retired");
  if (row.to.empty() || question_after(questionnaire, row) || find_retired(questionnaire, row.to))
    return;
  loading.error("Q0131", record.at("to"),
                "`" + row.to + "` is not a question of this questionnaire, nor a retired one",
                did_you_mean(row.to, names_in(questionnaire.questions),
                             "leave `to:` out where nothing replaced it"));
}

void check_options(Loading& loading, const Retired& row, const Located& record) {
  const Node* options = record.node->find("options");
  const auto question = question_after(loading.questionnaire, row);
  if (!options) return;
  const auto known =
      question ? choice_ids(loading.questionnaire, loading.questionnaire.questions[*question])
               : std::vector<std::string>{};
  const auto is_known = [&](const std::string& id) {
    return std::find(known.begin(), known.end(), id) != known.end();
  };
  std::set<std::string> seen;
  for (const Entry& option : options->entries) {
    const std::string& now = option.value.text;
    const Origin at{record.file, option.value.span};
    if (row.to.empty() && is_known(option.key))
      loading.error("Q0130", {record.file, option.key_span},
                    "`" + option.key + "` is retired and still an option");
    if (question && !is_known(now))
      loading.error("Q0131", at,
                    "`" + now + "` is not an option of `" +
                        loading.questionnaire.questions[*question].id + "`",
                    did_you_mean(now, known, choices_text("there are", known, "")));
    if (!seen.insert(now).second)
      loading.error("Q0133", at, "two options become `" + now + "`",
                    "leave one of them out: its answers are set aside, for somebody to choose");
  }
}

void check_levels(Loading& loading, const Retired& row, const Located& record) {
  const auto question = question_after(loading.questionnaire, row);
  const auto* anchors =
      question ? std::get_if<Anchors>(&loading.questionnaire.questions[*question].kind) : nullptr;
  for (std::size_t i = 0; i < row.levels.size(); ++i) {
    const Origin at{record.file, record.node->find("levels")->items[i].span};
    const auto here = row.levels.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::find(row.levels.begin(), here, row.levels[i]) != here)
      loading.error("Q0133", at, "two levels become level " + std::to_string(row.levels[i]),
                    "where levels merge, answers have to be given again: leave `to:` out");
    if (question && (!anchors || row.levels[i] >= static_cast<int>(anchors->anchors.size())))
      loading.error("Q0131", at, "`" + row.to + "` has no level " + std::to_string(row.levels[i]));
  }
}

void refuse_shared_successors(Loading& loading, const Located& retired) {
  std::set<std::string> seen;
  for (const Entry& entry : retired.node->entries) {
    const std::string to = text_at(entry.value, "to");
    if (!to.empty() && !seen.insert(to).second)
      loading.error("Q0133", Located{&entry.value, retired.file}.at("to"),
                    "two retired questions become `" + to + "`",
                    "name the one whose answers are kept; leave `to:` out of the other");
  }
}

void refuse_circles_of_retired(Loading& loading) {
  const Questionnaire& questionnaire = loading.questionnaire;
  for (const Retired& row : questionnaire.retired) {
    std::vector<std::string> chain = {row.id};
    const Retired* next = find_retired(questionnaire, row.to);
    while (next && chain.size() <= questionnaire.retired.size()) {
      chain.push_back(next->id);
      if (next == &row) {
        loading.error("Q0132", row.origin,
                      "`" + row.id + "` replaces itself: " + joined(chain, " -> "),
                      "let the chain end at a question");
        return;
      }
      next = find_retired(questionnaire, next->to);
    }
  }
}

}  // namespace

void load_retired(Loading& loading, const Located& root) {
  const Node* node = root.node->find("retired");
  if (!node) return;
  std::vector<Retired>& rows = loading.questionnaire.retired;
  for (const Entry& entry : node->entries) rows.push_back(read_retired(entry, root.file));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Located record{&node->entries[i].value, root.file};
    check_id(loading, rows[i], record);
    check_options(loading, rows[i], record);
    check_levels(loading, rows[i], record);
  }
  refuse_shared_successors(loading, {node, root.file});
  refuse_circles_of_retired(loading);
}

}  // namespace readiness::questionnaire
