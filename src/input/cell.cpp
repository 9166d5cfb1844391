#include "input/cell.hpp"

#include "answers/value.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>

namespace readiness::input {
namespace {

Node scalar(std::string_view text, Span span) {
  Node node;
  node.text = text;
  node.span = span;
  return node;
}

/// `a;b` as the list that an answers file would hold.
Node ticks_in(std::string_view cell, Span span) {
  Node list;
  list.kind = Node::Kind::sequence;
  list.span = span;
  if (cell == "none") return list;
  for (std::size_t begin = 0; begin <= cell.size();) {
    const std::size_t end = std::min(cell.find(';', begin), cell.size());
    list.items.push_back(scalar(cell.substr(begin, end - begin), span));
    begin = end + 1;
  }
  return list;
}

std::optional<Value> read_not_applicable(const Question& question, std::string_view cell,
                                         const Source& source, Span span,
                                         Diagnostics& diagnostics) {
  if (!question.may_be_not_applicable) {
    const bool is_text = answered_by(question) == AnsweredBy::text;
    diagnostics.error("A0204", source.place(span),
                      "`-` stands for `not applicable`, which `" + question.id + "` does not allow",
                      is_text ? "leave the cell empty where nothing was written; begin a text with "
                                "another sign"
                              : "answer it, or write `?` when nobody knows");
    return std::nullopt;
  }
  if (cell.size() <= 2)
    diagnostics.warning("B0110", source.place(span),
                        "`-` is read as `not applicable`, without a reason",
                        "write it like `-:internal unit`; leave the cell empty where nobody "
                        "answered");
  return NotApplicable{std::string(cell.substr(std::min<std::size_t>(2, cell.size())))};
}

bool says_not_applicable(std::string_view cell) { return cell == "-" || cell.starts_with("-:"); }

}  // namespace

std::optional<Value> read_cell(const Questionnaire& questionnaire, const Question& question,
                               std::string_view cell, const Source& source, Span span,
                               Diagnostics& diagnostics) {
  if (cell == "?") return Unknown{};
  if (cell == "!") return Declined{};
  if (says_not_applicable(cell))
    return read_not_applicable(question, cell, source, span, diagnostics);
  const Node node =
      answered_by(question) == AnsweredBy::ticks ? ticks_in(cell, span) : scalar(cell, span);
  return read_value(questionnaire, question, node, source, diagnostics);
}

std::optional<Evidence> read_evidence(std::string_view cell) {
  if (cell.empty()) return std::nullopt;
  constexpr std::size_t date_size = 10;
  Evidence evidence{std::string(cell), std::nullopt};
  if (cell.size() > date_size && cell[cell.size() - date_size - 1] == ' ')
    evidence.date = parse_date(cell.substr(cell.size() - date_size));
  if (evidence.date) evidence.ref = cell.substr(0, cell.size() - date_size - 1);
  return evidence;
}

}  // namespace readiness::input
