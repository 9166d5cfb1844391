#include "actions/list.hpp"

#include "answers/write.hpp"
#include "base/names.hpp"
#include "base/number.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "document/edit.hpp"
#include "document/extent.hpp"
#include "document/yaml/yaml.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace readiness::actions {
namespace {

ActionState state_named(const std::string& name) {
  const auto found = std::find(action_state_names.begin(), action_state_names.end(), name);
  return static_cast<ActionState>(
      found == action_state_names.end() ? 0 : found - action_state_names.begin());
}

const std::vector<Node>& rows_of(const Document& document) {
  return document.root.find("actions")->items;
}

const Entry* entry_at(const Node& record, std::string_view key) {
  for (const Entry& entry : record.entries)
    if (entry.key == key) return &entry;
  return nullptr;
}

/// Edits of one action's lines.
class ActionPatch {
 public:
  ActionPatch(const Document& document, const Node& row)
      : source_(document.source.text()), row_(row), line_break_(line_break_of(source_)) {}

  void put_state(ActionState state) {
    const std::string name(name_of(state));
    if (const Entry* there = entry_at(row_, "state"))
      edits_.push_back({there->value.span, name});
    else
      add("state: " + name);
  }

  void add_evidence(const std::string& text) {
    const std::string item = scalar_yaml(text);
    const Entry* there = entry_at(row_, "evidence");
    if (!there) return add("evidence: [" + item + "]");
    const Node& list = there->value;
    const std::size_t end = end_of_value(source_, list);
    if (list.kind != Node::Kind::sequence)  // a text that stands alone
      edits_.push_back(
          {list.is_empty() ? Span{end_of_key(source_, *there), end} : Span{list.span.begin, end},
           list.is_empty() ? " [" + item + "]" : "[" + scalar_yaml(list.text) + ", " + item + "]"});
    else if (is_in_brackets(source_, list))
      edits_.push_back({{end - 1, end - 1}, (list.items.empty() ? "" : ", ") + item});
    else
      edits_.push_back(
          {{end, end}, line_break_ + spaces(column_of(list.span.begin)) + "- " + item});
  }

  [[nodiscard]] std::string text() && { return edited(source_, std::move(edits_)); }

 private:
  static std::string spaces(std::size_t count) { return std::string(count, ' '); }
  [[nodiscard]] std::size_t column_of(std::size_t offset) const {
    return offset - line_begin(source_, offset);
  }

  /// Behind the state where there is one, else behind the id, which every action has.
  void add(const std::string& field) {
    const Entry* state = entry_at(row_, "state");
    const Entry& before = state ? *state : *entry_at(row_, "id");
    const std::size_t end = end_of_entry(source_, before);
    if (is_in_brackets(source_, row_))
      edits_.push_back({{end, end}, ", " + field});
    else {
      const std::size_t line = line_end(source_, end);
      edits_.push_back(
          {{line, line}, line_break_ + spaces(column_of(before.key_span.begin)) + field});
    }
  }

  std::string_view source_;
  const Node& row_;
  std::string line_break_;
  std::vector<Edit> edits_;
};

bool says(const PlannedAction& action, const PlannedAction& wanted) {
  return action.id == wanted.id && action.state == wanted.state &&
         action.evidence == wanted.evidence && action.due == wanted.due &&
         action.step == wanted.step && action.owner == wanted.owner;
}

}  // namespace

bool ActionList::is_of(std::string_view other) const {
  return unit.empty() || folded_name(unit) == folded_name(other);
}

std::size_t ActionList::count(ActionState state) const {
  return static_cast<std::size_t>(
      std::count_if(actions.begin(), actions.end(),
                    [&](const PlannedAction& action) { return action.state == state; }));
}

std::size_t ActionList::proven() const {
  return static_cast<std::size_t>(
      std::count_if(actions.begin(), actions.end(), [](const PlannedAction& action) {
        return action.state == ActionState::done && !action.evidence.empty();
      }));
}

std::size_t ActionList::overdue(Date today) const {
  return static_cast<std::size_t>(
      std::count_if(actions.begin(), actions.end(),
                    [&](const PlannedAction& action) { return action.is_overdue(today); }));
}

std::optional<ActionList> read_actions(const Document& document, Diagnostics& diagnostics) {
  if (!conforms(document.source, document.root, actions_shape(), diagnostics)) return std::nullopt;
  const Node& root = document.root;
  ActionList list;
  list.questionnaire = text_at(root, "questionnaire");
  list.unit = tidy_name(text_at(root, "unit"));
  list.unit_place = document.source.place(span_at(root, "unit"));
  list.from = parse_date(text_at(root, "from"));
  list.low_end = number_at(root, "low_end");
  std::set<std::string> ids;
  bool is_good = true;
  for (const Node& row : rows_of(document)) {
    PlannedAction action;
    action.id = text_at(row, "id");
    action.step = text_at(row, "step");
    action.owner = text_at(row, "owner");
    action.due = parse_date(text_at(row, "due"));
    action.done_when = text_at(row, "done_when");
    action.state = state_named(text_at(row, "state"));
    action.evidence = list_at(row, "evidence");
    action.low_end_after = number_at(row, "low_end_after");
    action.place = document.source.place(span_at(row, "id"));
    if (!ids.insert(action.id).second) {
      diagnostics.error("S0101", document.source.place(span_at(row, "id")),
                        "there is another action `" + action.id + "` further up",
                        "give one of them another id");
      is_good = false;
    }
    list.actions.push_back(std::move(action));
  }
  return is_good ? std::optional(std::move(list)) : std::nullopt;
}

std::string actions_yaml(const ActionList& list) {
  std::string text = "schema: readiness/actions@1\n";
  const auto put = [&](const std::string& key, const std::string& value) {
    if (!value.empty()) text += key + ": " + value + "\n";
  };
  const auto number = [](const std::optional<double>& value) {
    return value ? fixed(*value, 1) : std::string();
  };
  const auto day = [](const std::optional<Date>& date) {
    return date ? to_text(*date) : std::string();
  };
  const auto words = [](const std::string& value) {
    return value.empty() ? value : scalar_yaml(value);
  };
  put("questionnaire", words(list.questionnaire));
  put("unit", words(list.unit));
  put("from", day(list.from));
  put("low_end", number(list.low_end));
  text += list.actions.empty() ? "actions: []\n" : "actions:\n";
  for (const PlannedAction& action : list.actions) {
    text += "  - id: " + action.id + "\n";
    put("    step", words(action.step));
    put("    owner", words(action.owner));
    put("    due", day(action.due));
    put("    done_when", words(action.done_when));
    put("    low_end_after", number(action.low_end_after));
    put("    state", std::string(name_of(action.state)));
    std::vector<std::string> evidence;
    for (const std::string& each : action.evidence) evidence.push_back(scalar_yaml(each));
    if (!evidence.empty()) put("    evidence", "[" + joined(evidence, ", ") + "]");
  }
  return text;
}

std::optional<std::string> with_news(const Document& document, const ActionNews& news,
                                     Diagnostics& diagnostics) {
  Diagnostics ignored;
  auto wanted = read_actions(document, diagnostics);
  if (!wanted) return std::nullopt;
  std::vector<std::string> ids;
  for (const PlannedAction& action : wanted->actions) ids.push_back(action.id);
  const auto at = std::find(ids.begin(), ids.end(), news.id);
  if (at == ids.end()) {
    diagnostics.error(
        "S0102", document.source.whole_file(), "there is no action `" + news.id + "` in this file",
        did_you_mean(news.id, ids, choices_text("its actions are", ids, "it has none")));
    return std::nullopt;
  }
  const auto index = static_cast<std::size_t>(at - ids.begin());
  PlannedAction& action = wanted->actions[index];
  ActionPatch patch(document, rows_of(document)[index]);
  if (news.state) {
    patch.put_state(*news.state);
    action.state = *news.state;
  }
  if (!news.evidence.empty()) {
    patch.add_evidence(news.evidence);
    action.evidence.push_back(news.evidence);
  }
  std::string text = std::move(patch).text();
  const auto again = parse_yaml(Source(document.source.name(), text), ignored);
  const auto read = again ? read_actions(*again, ignored) : std::nullopt;
  const bool is_as_meant = read && std::equal(read->actions.begin(), read->actions.end(),
                                              wanted->actions.begin(), wanted->actions.end(), says);
  if (is_as_meant) return text;
  diagnostics.error("S0103", document.source.place(rows_of(document)[index].span),
                    "`" + news.id + "` is laid out in a way that cannot be edited in place",
                    "change it by hand, or write each field on a line of its own");
  return std::nullopt;
}

Shape actions_shape() {
  using namespace shapes;
  const Shape score = number(-unlimited, unlimited);
  return record(
      "a list of actions",
      {{"schema", required, one_of({"readiness/actions@1"}), "What kind of file this is."},
       {"questionnaire", optional, text(), "Whose recommendations they are."},
       {"unit", optional, text(), "Whose actions they are."},
       {"from", optional, date(), "The day of the answers that they were made of."},
       {"low_end", optional, score, "The overall's low end on that day."},
       {"actions", required,
        list(record(
            "an action",
            {{"id", required, identifier(), "Names it; that of a recommendation."},
             {"step", required, text(), "What to do."},
             {"owner", optional, text(), "Who does it."},
             {"due", optional, date(), "Until when."},
             {"done_when", optional, text(), "What a stranger could see once it is done."},
             {"low_end_after", optional, score,
              "The low end foretold with this and all before it done."},
             {"state", optional, one_of({action_state_names.begin(), action_state_names.end()}),
              "open where it is left out."},
             {"evidence", optional, either({text(), list(text())}),
              "What shows that it is done: links, files."}})),
        "In the order of doing."}});
}

}  // namespace readiness::actions
