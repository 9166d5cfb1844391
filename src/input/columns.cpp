#include "input/columns.hpp"

#include "base/suggest.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <set>

namespace readiness::input {
namespace {

constexpr std::size_t names_listed = 5;

bool is_attribute_name(std::string_view name) { return name.find('.') == std::string_view::npos; }

class HeaderReader {
 public:
  HeaderReader(const CsvRow& header, const Source& source, const Questionnaire& questionnaire,
               Diagnostics& diagnostics)
      : header_(header),
        source_(source),
        questionnaire_(questionnaire),
        diagnostics_(diagnostics) {}

  Columns read(const std::vector<std::string>& group_by) {
    for (std::size_t i = 0; i < header_.cells.size(); ++i) columns_.all.push_back(use_of(i));
    check_role();
    note_missing();
    for (const std::string& name : group_by) find_group_column(name);
    return std::move(columns_);
  }

 private:
  ColumnUse use_of(std::size_t i) {
    const std::string name(header_.cells[i]);
    const Place place = place_of(header_, source_, i);
    if (name.empty())
      diagnostics_.error("B0102", place, "this column has no name", "name it, or remove it");
    else if (!seen_.insert(name).second)
      diagnostics_.error("B0102", place, "the column `" + name + "` appears twice",
                         "rename or remove one of them");
    using Kind = ColumnUse::Kind;
    for (const auto& [known, kind] : {std::pair{"ref", Kind::ref},
                                      {"role", Kind::role},
                                      {"form", Kind::form},
                                      {"date", Kind::date}})
      if (name == known) return {kind, {}, name};
    if (const auto question = find_by_id(questionnaire_.questions, name))
      return {Kind::question, *question, name};
    constexpr std::string_view evidence = ".evidence";
    if (name.ends_with(evidence))
      if (const auto question =
              find_by_id(questionnaire_.questions, name.substr(0, name.size() - evidence.size())))
        return {Kind::evidence, *question, name};
    if (!is_attribute_name(name)) refuse_unknown(name, place);
    return {Kind::attribute, {}, name};
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
    if (has(ColumnUse::Kind::role) || questionnaire_.roles.size() == 1) return;
    diagnostics_.error("B0104", source_.place({0, 1}), "this table has no column `role`",
                       "the header reads: ref,role,unit,..., then the ids of questions; the roles "
                       "are " +
                           enumerated(names_in(questionnaire_.roles)));
  }

  void note_missing() {
    for (const QuestionId id : questionnaire_.questions.ids())
      if (!seen_.count(questionnaire_.questions[id].id)) columns_.without.push_back(id);
  }

  void find_group_column(const std::string& name) {
    std::vector<std::string> known;
    for (std::size_t i = 0; i < columns_.all.size(); ++i) {
      const ColumnUse& column = columns_.all[i];
      const bool groups = column.kind == ColumnUse::Kind::attribute ||
                          column.kind == ColumnUse::Kind::role ||
                          column.kind == ColumnUse::Kind::form;
      if (!groups) continue;
      if (column.name == name) return columns_.group_columns.push_back(i);
      known.push_back(column.name);
    }
    diagnostics_.error(
        "B0106", source_.whole_file(), "there is no column `" + name + "` to group by",
        did_you_mean(name, known, known.empty() ? "add one" : "there are " + enumerated(known)));
  }

  const CsvRow& header_;
  const Source& source_;
  const Questionnaire& questionnaire_;
  Diagnostics& diagnostics_;
  Columns columns_;
  std::set<std::string> seen_;
};

bool is_table(const CsvRow& header, const Source& source, Diagnostics& diagnostics) {
  if (header.problem) {
    diagnostics.error("B0107", source.place({header.problem_at, header.problem_at + 1}),
                      std::string("the header ") + header.problem,
                      "a table is comma-separated text whose first row names its columns");
    return false;
  }
  const bool one_cell = header.cells.size() == 1;
  const char other = header.text.find(';') != std::string_view::npos    ? ';'
                     : header.text.find('\t') != std::string_view::npos ? '\t'
                                                                        : ',';
  if (!one_cell || other == ',') return true;
  diagnostics.error("B0108", source.place({header.text.find(other), header.text.find(other) + 1}),
                    other == ';' ? "the columns are separated by semicolons"
                                 : "the columns are separated by tabs",
                    "save the table with commas");
  return false;
}

}  // namespace

Place place_of(const CsvRow& row, const Source& source, std::size_t cell) {
  if (cell >= row.begins.size()) {
    const std::size_t end = row.text.size();
    return source.place({end > 0 ? end - 1 : 0, end});
  }
  const std::size_t begin = row.begins[cell];
  const std::size_t next =
      cell + 1 < row.begins.size() ? row.begins[cell + 1] - 1 : row.text.size();
  return source.place({begin, std::max(begin + 1, next)});
}

void tell_missing(const std::vector<QuestionId>& without, const Questionnaire& questionnaire,
                  const Place& place, Diagnostics& diagnostics) {
  if (without.empty()) return;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < std::min(without.size(), names_listed); ++i)
    names.push_back(questionnaire.questions[without[i]].id);
  if (without.size() > names.size())
    names.push_back(std::to_string(without.size() - names.size()) + " more");
  const bool one = without.size() == 1;
  diagnostics.warning("B0105", place,
                      counted(static_cast<long>(without.size()), "question has no column",
                              "questions have no column") +
                          " and count" + (one ? "s" : "") + " as left open where " +
                          (one ? "it is" : "they are") + " asked: " + enumerated(names));
}

std::optional<Columns> read_header(const CsvRow& header, const Source& source,
                                   const Questionnaire& questionnaire,
                                   const std::vector<std::string>& group_by,
                                   Diagnostics& diagnostics) {
  if (!is_table(header, source, diagnostics)) return std::nullopt;
  Diagnostics found;
  Columns columns = HeaderReader(header, source, questionnaire, found).read(group_by);
  diagnostics.add_all(found);
  if (found.has_errors()) return std::nullopt;
  return columns;
}

}  // namespace readiness::input
