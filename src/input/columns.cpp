#include "input/columns.hpp"

#include "answers/asked.hpp"
#include "base/names.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace readiness::input {
namespace {

constexpr std::size_t names_listed = 5;

bool is_attribute_name(std::string_view name) { return name.find('.') == std::string_view::npos; }

using Kind = ColumnUse::Kind;

/// The columns that are ours. A respondent needs a role only where there are several.
constexpr std::array<std::pair<std::string_view, Kind>, 4> own_columns = {
    {{"ref", Kind::ref}, {"role", Kind::role}, {"form", Kind::form}, {"date", Kind::date}}};

/// What stands beside the answer to a question.
constexpr std::array<std::pair<std::string_view, Kind>, 3> columns_beside = {
    {{"evidence", Kind::evidence}, {"comment", Kind::comment}, {"prediction", Kind::prediction}}};

/// `<question>.evidence`, or one of its items.
std::optional<ColumnUse> column_beside(const std::string& name, const Questionnaire& questionnaire,
                                       const Labels& labels) {
  const std::size_t dot = name.rfind('.');
  const auto question = dot == std::string::npos
                            ? std::nullopt
                            : find_by_id(questionnaire.questions, name.substr(0, dot));
  if (!question) return std::nullopt;
  const std::string part = name.substr(dot + 1);
  const bool has_ticks = answered_by(questionnaire.questions[*question]) == AnsweredBy::ticks;
  if (const auto item = has_ticks ? labels.choice(*question, part) : std::nullopt)
    return ColumnUse{Kind::tick, *question, name, 0, *item};
  for (const auto& [known, kind] : columns_beside)
    if (part == known) return ColumnUse{kind, *question, name};
  return std::nullopt;
}

void find_group_column(const std::string& name, Columns& columns, const Source& header,
                       Diagnostics& diagnostics) {
  std::vector<std::string> known;
  for (std::size_t i = 0; i < columns.all.size(); ++i) {
    const ColumnUse& column = columns.all[i];
    const bool groups =
        column.kind == Kind::attribute || column.kind == Kind::role || column.kind == Kind::form;
    if (!groups) continue;
    if (column.name == name) return columns.group_columns.push_back(i);
    known.push_back(column.name);
  }
  diagnostics.error("B0106", header.whole_file(), "there is no column `" + name + "` to group by",
                    did_you_mean(name, known, choices_text("there are", known, "add one")));
}

class HeaderReader {
 public:
  HeaderReader(const CsvRow& header, const Source& source, const Questionnaire& questionnaire,
               Diagnostics& diagnostics)
      : header_(header), source_(source), questionnaire_(questionnaire), diagnostics_(diagnostics) {
    columns_.labels = std::make_shared<const Labels>(questionnaire);
    columns_.width = header.cells.size();
  }

  Columns read(const std::vector<std::string>& group_by) {
    for (std::size_t i = 0; i < header_.cells.size(); ++i) columns_.all.push_back(use_of(i));
    refuse_doubles();
    check_role();
    finish_columns(columns_, questionnaire_, group_by, source_, diagnostics_);
    return std::move(columns_);
  }

 private:
  ColumnUse use_of(std::size_t i) {
    ColumnUse use = use_by_name(i);
    use.cell = i;
    return use;
  }

  ColumnUse use_by_name(std::size_t i) {
    const std::string name = tidy_name(header_.cells[i]);
    const Place place = place_of(header_, source_, i);
    if (name.empty())
      diagnostics_.error("B0102", place, "this column has no name", "name it, or remove it");
    else if (!seen_.insert(name).second)
      diagnostics_.error("B0102", place, "the column `" + name + "` appears twice",
                         "rename or remove one of them");
    if (auto use = own_column(name, questionnaire_, *columns_.labels)) return *use;
    if (!is_attribute_name(name))
      refuse_unknown(name, place);
    else
      warn_of_case(name, place);
    return {Kind::attribute, {}, name};
  }

  /// One question has one column, or one for each item.
  void refuse_doubles() {
    for (std::size_t i = 0; i < columns_.all.size(); ++i) {
      const ColumnUse& tick = columns_.all[i];
      if (tick.kind != Kind::tick) continue;
      const std::string& id = questionnaire_.questions[tick.question].id;
      const bool is_double =
          std::any_of(columns_.all.begin(), columns_.all.end(), [&](const ColumnUse& other) {
            const bool is_same = other.kind == Kind::question ||
                                 (other.kind == Kind::tick && other.item == tick.item);
            return &other < &tick && is_same && other.question == tick.question;
          });
      if (is_double)
        diagnostics_.error(
            "B0102", place_of(header_, source_, i),
            "`" + id + "` has another column that says the same as `" + tick.name + "`",
            "keep one column, or one for each item");
    }
  }

  /// `Ref` would be an attribute that nobody asked for, and the people would have no ref.
  void warn_of_case(const std::string& name, const Place& place) {
    for (const auto& [known, kind] : own_columns)
      if (folded_name(name) == known && kind != Kind::role)
        diagnostics_.warning("B0118", place, "the column `" + name + "` is read as an attribute",
                             "did you mean `" + std::string(known) + "`? Write it in lower case");
  }

  void refuse_unknown(const std::string& name, const Place& place) {
    diagnostics_.error("B0103", place,
                       "the column `" + name + "` is not a question of " + questionnaire_.id,
                       did_you_mean(name, names_in(questionnaire_.questions),
                                    "an attribute such as `unit` has no dot in its name"));
  }

  [[nodiscard]] bool has(ColumnUse::Kind kind) const {
    return std::any_of(columns_.all.begin(), columns_.all.end(),
                       [&](const ColumnUse& column) { return column.kind == kind; });
  }

  void check_role() {
    if (has(Kind::role) || questionnaire_.roles.size() == 1) return;
    const auto meant =
        std::find_if(columns_.all.begin(), columns_.all.end(), [](const ColumnUse& column) {
          return column.kind == Kind::attribute && nearest(column.name, {"role"}).has_value();
        });
    const bool is_near = meant != columns_.all.end();
    const auto at = static_cast<std::size_t>(meant - columns_.all.begin());
    diagnostics_.error(
        "B0104", is_near ? place_of(header_, source_, at) : source_.place({0, 1}),
        "this table has no column `role`",
        is_near ? "did you mean `role`, in place of `" + meant->name + "`?"
                : "the header reads: ref,role,unit,..., then the ids of questions; the roles are " +
                      enumerated(names_in(questionnaire_.roles)));
  }

  const CsvRow& header_;
  const Source& source_;
  const Questionnaire& questionnaire_;
  Diagnostics& diagnostics_;
  Columns columns_;
  std::set<std::string> seen_;
};

}  // namespace

bool check_header_row(const CsvRow& header, const Source& source, Diagnostics& diagnostics) {
  std::optional<CsvFault> fault = encoding_fault(header.text);
  if (!fault && header.problem) fault = CsvFault{header.problem, header.problem_at, header.help};
  if (!fault) return true;
  diagnostics.error("B0107", source.place({fault->at, fault->at + 1}),
                    std::string("the header ") + fault->problem, fault->help);
  return false;
}

void finish_columns(Columns& columns, const Questionnaire& questionnaire,
                    const std::vector<std::string>& group_by, const Source& header,
                    Diagnostics& diagnostics) {
  std::set<QuestionId> answered;
  for (const ColumnUse& column : columns.all)
    if (column.kind == Kind::question || column.kind == Kind::tick)
      answered.insert(column.question);
  for (const QuestionId id : questionnaire.questions.ids())
    if (answered.count(id) == 0) columns.without.push_back(id);
  for (const std::string& name : group_by) find_group_column(name, columns, header, diagnostics);
}

std::optional<ColumnUse> own_column(const std::string& name, const Questionnaire& questionnaire,
                                    const Labels& labels) {
  for (const auto& [known, kind] : own_columns)
    if (name == known) return ColumnUse{kind, {}, name};
  if (const auto question = find_by_id(questionnaire.questions, name))
    return ColumnUse{Kind::question, *question, name};
  return column_beside(name, questionnaire, labels);
}

TableBegin begin_of_table(std::string_view text) {
  TableBegin begin;
  begin.size = text.size() - without_byte_order_mark(text).size();
  const std::string_view first = text.substr(begin.size, text.find('\n', begin.size) - begin.size);
  if (const auto told = told_separator(first)) {
    begin.separator = *told;
    begin.size = std::min(begin.size + first.size() + 1, text.size());
    begin.lines = 1;
  } else {
    begin.separator = separator_of(text.substr(begin.size));
  }
  return begin;
}

Place place_of(const CsvRow& row, const Source& source, std::size_t cell) {
  if (cell >= row.begins.size()) {
    const std::size_t end = row.text.size();
    return source.place({end > 0 ? end - 1 : 0, end});
  }
  const Span span = span_of_cell(row, cell);
  return source.place({span.begin, std::max(span.begin + 1, span.end)});
}

namespace {

/// Of a survey that no role is asked in its full form, and of which nothing has a column: nobody
/// was asked it, so nothing of it is missing.
bool is_left_out_whole(const std::vector<QuestionId>& without, const Questionnaire& questionnaire,
                       QuestionId id) {
  const Question& question = questionnaire.questions[id];
  if (!question.dimension) return false;
  for (const QuestionId each : questionnaire.dimensions[*question.dimension].questions) {
    if (std::find(without.begin(), without.end(), each) == without.end()) return false;
    for (const RoleId role : questionnaire.roles.ids())
      if (!forms_of(questionnaire, role).empty() &&
          form_asks(questionnaire, questionnaire.forms[full_form_of(questionnaire, role)], role,
                    each))
        return false;
  }
  return true;
}

}  // namespace

void tell_missing(const std::vector<QuestionId>& all, const Questionnaire& questionnaire,
                  const Place& place, Diagnostics& diagnostics) {
  std::vector<QuestionId> without;
  for (const QuestionId id : all)
    if (!is_left_out_whole(all, questionnaire, id)) without.push_back(id);
  if (without.empty()) return;
  std::vector<std::string> names;
  for (const QuestionId id : without) names.push_back(questionnaire.questions[id].id);
  const bool one = without.size() == 1;
  diagnostics.warning("B0105", place,
                      counted(static_cast<long>(without.size()), "question has no column",
                              "questions have no column") +
                          " and count" + (one ? "s" : "") + " as left open where " +
                          (one ? "it is" : "they are") +
                          " asked: " + enumerated_first(names, names_listed));
}

std::optional<Columns> read_header(const CsvRow& header, const Source& source,
                                   const Questionnaire& questionnaire,
                                   const std::vector<std::string>& group_by,
                                   Diagnostics& diagnostics) {
  if (!check_header_row(header, source, diagnostics)) return std::nullopt;
  Diagnostics found;
  Columns columns = HeaderReader(header, source, questionnaire, found).read(group_by);
  diagnostics.add_all(found);
  if (found.has_errors()) return std::nullopt;
  return columns;
}

}  // namespace readiness::input
