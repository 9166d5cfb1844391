#include "workflows/candidate_table.hpp"

#include "base/contains.hpp"
#include "base/text.hpp"
#include "document/csv.hpp"
#include "workflows/criteria.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace readiness::workflows {
namespace {

constexpr std::array<std::string_view, 3> range_signs = {" to ", "-", "–"};

bool is_fact(std::string_view key) { return contains(fact_keys, key); }

Node scalar(std::string_view text, Span span) {
  Node node;
  node.text = text;
  node.span = span;
  return node;
}

/// A cell as it would stand in a file: a fact may be a range.
Node value_of(std::string_view key, std::string_view cell, Span span) {
  if (cell == "?") return scalar("unknown", span);
  const WrittenRange range = split_range(cell);
  if (!is_fact(key) || key == key_of(Fact::measure) || !range.is_range()) return scalar(cell, span);
  Node list;
  list.kind = Node::Kind::sequence;
  list.span = span;
  list.items = {scalar(range.low, span), scalar(range.high, span)};
  return list;
}

class TableReader {
 public:
  TableReader(const Source& source, Diagnostics& diagnostics)
      : source_(source), diagnostics_(diagnostics) {}

  std::optional<Node> read() {
    const std::string_view text = without_byte_order_mark(source_.text());
    const std::string_view first = text.substr(0, text.find('\n'));
    CsvReader reader(text, told_separator(first).value_or(separator_of(first)));
    Node candidates;
    candidates.kind = Node::Kind::sequence;
    for (CsvRow row; reader.next(row);) {
      if (row.is_blank || (keys_.empty() && told_separator(row.text))) continue;
      if (const auto fault = fault_of(row)) {
        refuse(span_in(source_, row, {fault->at, fault->at + 1}),
               std::string("this row ") + fault->problem, fault->help ? fault->help : "");
      } else if (keys_.empty()) {
        take_header(row);
      } else if (row.cells.size() != keys_.size()) {
        refuse(span_of(row),
               "this row has " + counted(static_cast<long>(row.cells.size()), "cell", "cells") +
                   ", the header " + std::to_string(keys_.size()),
               "write a cell for every column, and texts with commas in quotes");
      } else {
        candidates.items.push_back(candidate_in(row));
      }
    }
    if (diagnostics_.has_errors()) return std::nullopt;
    return candidates;
  }

 private:
  [[nodiscard]] Span span_of(const CsvRow& row) const {
    return span_in(source_, row, {0, row.text.size()});
  }
  [[nodiscard]] Span span_of(const CsvRow& row, std::size_t cell) const {
    return span_in(source_, row, span_of_cell(row, cell));
  }

  void take_header(const CsvRow& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      keys_.emplace_back(trimmed(row.cells[i]));
      key_spans_.push_back(span_of(row, i));
      if (std::count(keys_.begin(), keys_.end(), keys_.back()) > 1)
        refuse(key_spans_.back(), "the column `" + keys_.back() + "` appears twice",
               "leave one of them out");
    }
  }

  [[nodiscard]] Node candidate_in(const CsvRow& row) const {
    Node candidate;
    candidate.kind = Node::Kind::mapping;
    candidate.span = span_of(row);
    for (std::size_t i = 0; i < keys_.size(); ++i)
      if (const std::string_view cell = trimmed(row.cells[i]); !cell.empty())
        candidate.entries.push_back(
            {keys_[i], key_spans_[i], value_of(keys_[i], cell, span_of(row, i))});
    return candidate;
  }

  void refuse(Span span, std::string message, std::string help) {
    diagnostics_.error("W0103", source_.place(span), std::move(message), std::move(help));
  }

  const Source& source_;
  Diagnostics& diagnostics_;
  std::vector<std::string> keys_;
  std::vector<Span> key_spans_;
};

}  // namespace

WrittenRange split_range(std::string_view text) {
  for (const std::string_view sign : range_signs) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos || at == 0) continue;
    return {trimmed(text.substr(0, at)), trimmed(text.substr(at + sign.size()))};
  }
  return {trimmed(text), {}};
}

std::optional<Document> candidates_of_table(Source source, Diagnostics& diagnostics) {
  Diagnostics found;
  auto candidates = TableReader(source, found).read();
  diagnostics.add_all(found);
  if (!candidates) return std::nullopt;
  Node root;
  root.kind = Node::Kind::mapping;
  root.entries.push_back({"schema", {}, scalar("readiness/candidates@1", {})});
  root.entries.push_back({"candidates", {}, std::move(*candidates)});
  return Document{std::move(source), std::move(root)};
}

}  // namespace readiness::workflows
