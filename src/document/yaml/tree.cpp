#include "document/yaml/tree.hpp"

#include "document/yaml/scalars.hpp"
#include "document/yaml/syntax.hpp"
#include "document/yaml/text_checks.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace readiness::document {
namespace {

constexpr std::size_t most_findings = 100;
constexpr std::string_view limit_help = "split the file";

char byte_at(std::string_view text, std::size_t offset) {
  return offset < text.size() ? text[offset] : '\n';
}

bool has_several_lines(std::string_view text, Span span) {
  return text.substr(span.begin, span.end - span.begin).find('\n') != std::string_view::npos;
}

/// The `-` of the next item of a block sequence whose items begin in `column`.
std::optional<std::size_t> next_dash(std::string_view text, std::size_t from, int column) {
  const auto width = static_cast<std::size_t>(column);
  for (std::size_t end = text.find('\n', from); end != std::string_view::npos;
       end = text.find('\n', end + 1)) {
    const std::size_t first = skip_blanks(text, end + 1);
    if (first == end + 1 + width && byte_at(text, first) == '-') return first;
  }
  return std::nullopt;
}

/// Is the key written `? key`, the long form that nobody expects?
bool has_question_mark(std::string_view text, std::size_t begin) {
  const std::size_t before = text.substr(0, begin).find_last_not_of(" \t");
  return before != std::string_view::npos && before + 1 < begin && text[before] == '?';
}

}  // namespace

TreeBuilder::TreeBuilder(const Source& source, const Limits& limits, Diagnostics& diagnostics)
    : source_(source), text_(source.text()), limits_(limits), diagnostics_(diagnostics) {}

Diagnostic& TreeBuilder::report(std::string code, Span span, std::string message, std::string help,
                                std::string label) {
  return diagnostics_.error(std::move(code), source_.place(span, std::move(label)),
                            std::move(message), std::move(help));
}

void TreeBuilder::stop_with(std::string code, Span span, std::string message, std::string help) {
  report(std::move(code), span, std::move(message), std::move(help));
  stopped_ = true;
}

void TreeBuilder::start_document(std::size_t offset) {
  if (!started_) {
    started_ = true;
    return;
  }
  read_to_ = offset;
  if (text_.substr(offset).starts_with("---")) {
    stop_with("Y0106", {offset, offset + 3}, "a second document begins here",
              "put it into a file of its own");
  } else {
    const std::size_t end = std::min(text_.find_first_of("\r\n", offset), text_.size());
    stop_with("Y0101", {offset, end}, "this does not belong to the `key: value` lines above",
              "begin all keys of the file in the same column, or delete this");
  }
}

bool TreeBuilder::begin_value(std::size_t offset) {
  read_to_ = std::max(read_to_, offset);
  if (++nodes_ > limits_.nodes) {
    stop_with("Y0109", {offset, offset + 1},
              fmt::format("this file has more than {} values, the limit", limits_.nodes),
              std::string(limit_help));
  }
  if (diagnostics_.error_count() >= most_findings) stopped_ = true;
  return !stopped_;
}

void TreeBuilder::refuse_length() {
  stop_with(
      "Y0109", {read_to_, read_to_ + 1},
      fmt::format("the value that starts here has more than {} parts, the limit", limits_.nodes),
      std::string(limit_help));
}

bool TreeBuilder::refuse_properties(std::size_t offset) {
  const char sign = byte_at(text_, offset);
  const Span word = word_at(text_, std::min(offset, text_.size()));
  if (sign == '&' || sign == '*') {
    report("Y0103", word,
           "a text cannot begin with `*` or `&`: YAML's references are not used here",
           "put the text in quotes, or write the value out");
  } else if (sign == '!') {
    report("Y0104", word, "a text cannot begin with `!`: YAML's type tags are not used here",
           "put the text in quotes, or delete the tag");
  } else {
    return false;
  }
  return true;
}

void TreeBuilder::alias(std::size_t offset) {
  if (!begin_value(offset)) return;
  refuse_properties(offset);
  Node node;
  node.quoted = true;
  node.span = word_at(text_, offset);
  finish(std::move(node));
}

void TreeBuilder::scalar(std::size_t offset, std::string_view value, bool plain) {
  if (!begin_value(offset)) return;
  refuse_unindented(offset);
  Node node;
  node.text = value;
  node.quoted = !plain;
  const char sign = byte_at(text_, offset);
  if (refuse_properties(offset)) {
    node.span = word_at(text_, offset);
  } else if (sign == '"' || sign == '\'') {
    node.span = {offset, offset + 1};
    if (!close_quote(node)) return;
  } else {
    if (!plain && refuse_behind_block(offset)) return;
    node.span = {offset, end_of_unquoted(text_, offset, value)};
  }
  if (!plain && has_several_lines(text_, node.span)) texts_.push_back(node.span);
  finish(std::move(node));
}

/// The library takes the end of the file for a closing quote, and looks at no indentation.
bool TreeBuilder::close_quote(Node& node) {
  const auto end = end_of_quoted(text_, node.span.begin);
  const bool has_key = !frames_.empty() && frames_.back().entry;
  if (!end) {
    diagnostics_.add(unclosed_quote(source_, node.span.begin,
                                    has_key ? frames_.back().entry->key : std::string()));
    stopped_ = true;
    return false;
  }
  node.span.end = *end;
  const int column = frames_.empty() ? -1 : frames_.back().column;
  if (const auto line = line_left_of(text_, node.span, column)) {
    refuse_indentation(node, *line);
    return false;
  }
  return !refuse_in_quotes(node) && !refuse_text_behind(node);
}

/// The library lets `\'` pass, which stands for nothing.
bool TreeBuilder::refuse_in_quotes(const Node& node) {
  if (text_[node.span.begin] != '"') return false;
  const auto slash = bad_escape_in(text_, node.span);
  if (!slash) return false;
  report("Y0100", {*slash, *slash + 2}, "a backslash begins an escape that does not exist",
         "write `\\\\` for a backslash, or use single quotes");
  stopped_ = true;
  return true;
}

/// The library reads `>#` as the beginning of a text and of a comment.
bool TreeBuilder::refuse_behind_block(std::size_t offset) {
  const char sign = byte_at(text_, offset);
  const auto behind = sign == '|' || sign == '>' ? sign_behind_block(text_, offset) : std::nullopt;
  if (!behind) return false;
  report("Y0100", word_at(text_, *behind), "only a line break may follow `|` or `>`",
         "put a space before a comment, or the whole text in quotes");
  stopped_ = true;
  return true;
}

/// The library looks at no indentation inside brackets: there a line that lost its place would go
/// on a list above it.
void TreeBuilder::refuse_unindented(std::size_t offset) {
  if (frames_.empty() || frames_.back().block) return;
  const Frame& frame = frames_.back();
  const std::size_t before = text_.substr(0, offset).find_last_not_of(" \t");
  if (before == std::string_view::npos || text_[before] != '\n') return;
  const std::size_t begin = before + 1;
  if (frame.node.span.begin >= begin || static_cast<int>(offset - begin) > frame.column) return;
  Diagnostic& finding =
      report("Y0100", word_at(text_, offset), "this line is not indented under what it belongs to",
             "indent it, or close the bracket above");
  finding.related.push_back(source_.place(frame.node.span, "opened here"));
}

void TreeBuilder::refuse_indentation(const Node& node, Span line) {
  if (text_[line.begin] == '\t') {
    const std::size_t first = skip_blanks(text_, line.begin);
    report_trap(source_, {{line.begin, first}, LineTrap::Kind::tab}, diagnostics_);
    stopped_ = true;
    return;
  }
  Diagnostic& finding =
      report("Y0105", {node.span.begin, node.span.begin + 1},
             "the text that starts here is not closed on its own lines",
             fmt::format("add `{}` at the end of the text, or indent its further lines",
                         text_[node.span.begin]),
             "this quote has no partner");
  finding.related.push_back(source_.place(line, "this line is not indented under it"));
  stopped_ = true;
}

bool TreeBuilder::refuse_text_behind(const Node& node) {
  const std::size_t next = skip_blanks(text_, node.span.end);
  const char sign = byte_at(text_, next);
  const bool block = frames_.empty() || frames_.back().block;
  const bool comment = sign == '#' && next > node.span.end;
  const bool end = sign == '\n' || sign == '\r' || comment;
  if (end || sign == ':' || (!block && (sign == ',' || sign == ']' || sign == '}'))) return false;
  const bool single = text_[node.span.begin] == '\'';
  Diagnostic& finding = report(
      "Y0105", word_at(text_, next), "there is more text after the closing quote",
      single
          ? "write `''` for a quote inside single quotes, or use double quotes around the text"
          : "write `\\\"` for a quote inside double quotes, or use single quotes around the text");
  finding.related.push_back(source_.place(node.span, "the text in quotes"));
  stopped_ = true;
  return true;
}

/// An event without a value points to what comes next; only what lies inside the collection, or
/// right of its column, is its own.
std::string_view TreeBuilder::own_null_word(std::size_t offset, int column) const {
  if (!frames_.empty() && frames_.back().block && !awaits_key() &&
      column <= frames_.back().column) {
    return {};
  }
  return null_word_at(text_, std::min(offset, text_.size()));
}

void TreeBuilder::null(std::size_t offset, int column) {
  const std::string_view word = own_null_word(offset, column);
  if (!word.empty() && awaits_key()) return scalar(offset, word, true);
  if (!begin_value(std::min(offset, text_.size()))) return;
  // an anchor or a tag with nothing behind it is told at its own place
  const bool own = frames_.empty() || column > frames_.back().column;
  if (own && refuse_properties(offset) && frames_.empty()) {
    stopped_ = true;
    return;
  }
  Node node;
  node.span = word.empty() ? empty_span(offset) : Span{offset, offset + word.size()};
  finish(std::move(node));
}

Span TreeBuilder::empty_span(std::size_t offset) const {
  const Span here{offset, offset + 1};
  if (frames_.empty() || awaits_key()) return here;
  const Frame& frame = frames_.back();
  if (frame.entry) return frame.entry->key_span;
  if (!frame.block) return here;
  if (frame.node.items.empty()) return frame.node.span;
  const auto dash = next_dash(text_, frame.node.items.back().span.begin, frame.column);
  return dash ? Span{*dash, *dash + 1} : here;
}

bool TreeBuilder::awaits_key() const {
  return !frames_.empty() && frames_.back().node.kind == Node::Kind::mapping &&
         !frames_.back().entry;
}

void TreeBuilder::open(Node::Kind kind, std::size_t offset, int column, bool block) {
  if (!begin_value(offset)) return;
  const Span begin{offset, offset + 1};
  if (frames_.empty() && kind == Node::Kind::sequence) {
    return stop_with("Y0101", begin, "the file begins with a list instead of `key: value` lines",
                     "write `key:` above the list and indent it");
  }
  if (static_cast<int>(frames_.size()) >= limits_.depth) {
    return stop_with(
        "Y0109", begin,
        fmt::format("this is nested more than {} levels deep, the limit", limits_.depth),
        "give it fewer levels");
  }
  refuse_unindented(offset);
  refuse_properties(offset);
  const bool in_key = awaits_key() || (!frames_.empty() && frames_.back().in_key);
  Frame frame;
  frame.is_key = in_key && !frames_.back().in_key;
  frame.node.kind = kind;
  frame.node.span = begin;
  frame.block = block;
  frame.in_key = in_key;
  frame.column = block ? column : frames_.empty() ? -1 : frames_.back().column;
  frames_.push_back(std::move(frame));
}

void TreeBuilder::close() {
  Node node = std::move(frames_.back().node);
  // one that is never closed was meant as something else
  if (frames_.back().is_key)
    report("Y0107", node.span, "a key must be plain text, not a list or a mapping",
           "put the text in quotes");
  frames_.pop_back();
  finish(std::move(node));
}

void TreeBuilder::finish(Node node) {
  if (frames_.empty()) return finish_root(std::move(node));
  Frame& frame = frames_.back();
  if (frame.node.kind == Node::Kind::sequence) {
    frame.node.items.push_back(std::move(node));
  } else if (!frame.entry) {
    take_key(frame, node);
  } else {
    frame.entry->value = std::move(node);
    frame.node.entries.push_back(std::move(*frame.entry));
    frame.entry.reset();
  }
}

void TreeBuilder::finish_root(Node node) {
  if (node.kind == Node::Kind::mapping) {
    root_ = std::move(node);
  } else if (node.is_empty() && byte_at(text_, node.span.begin) != ',') {
    diagnostics_.error("Y0108", source_.whole_file(), "this file is empty");
    stopped_ = true;
  } else {
    const bool colon = node.text.find(':') != std::string::npos;
    stop_with("Y0101", node.span, "the file begins with a text instead of `key: value` lines",
              colon ? "write a space after the `:`" : "write `key: value`");
  }
}

void TreeBuilder::take_key(Frame& frame, const Node& node) {
  frame.entry = Entry{node.text, node.span, {}};
  if (node.kind != Node::Kind::scalar || frame.in_key || !check_key(frame, node)) return;
  if (frame.node.entries.empty() && byte_at(text_, frame.node.span.begin) != '{') {
    frame.node.span = node.span;
  }
  const auto [first, is_new] = frame.keys.try_emplace(node.text, node.span);
  if (is_new) return;
  report("Y0102", node.span, "this key appears twice", "delete one of them",
         "again here; only one can count")
      .related.push_back(source_.place(first->second, "first here"));
}

bool TreeBuilder::check_key(const Frame& frame, const Node& node) {
  const std::size_t findings = diagnostics_.all().size();
  const char sign = byte_at(text_, node.span.begin);
  if (sign == '&' || sign == '*' || sign == '!') return false;  // told already
  if (node.is_empty()) {
    report("Y0107", node.span, "there is no key before this", "write `key: value`");
  } else if (node.text == "<<" && !node.quoted) {
    report("Y0103", node.span, "`<<` merges nothing: YAML's references are not used here",
           "write the values out");
  } else if (has_several_lines(text_, node.span) || sign == '|' || sign == '>') {
    report("Y0107", node.span, "a key must be on one line", "write `key: value`");
  } else if (has_question_mark(text_, node.span.begin)) {
    report("Y0107", node.span, "a key is written without `? ` before it", "write `key: value`");
  } else {
    check_colon(node, frame.block);
  }
  return diagnostics_.all().size() == findings;
}

void TreeBuilder::check_colon(const Node& node, bool block) {
  if (byte_at(text_, skip_blanks(text_, node.span.end)) == ':') return;
  // at the end of the file the library takes any last word in brackets for a key
  const bool at_end = text_.find_first_not_of(" \t\r\n", node.span.end) == std::string_view::npos;
  if (block || !at_end) diagnostics_.add(missing_colon(source_, node.span, block));
}

std::optional<Span> TreeBuilder::open_bracket() const {
  const auto is_bracket = [&](const Frame& frame) {
    const char sign = byte_at(text_, frame.node.span.begin);
    return !frame.block && (sign == '[' || sign == '{');
  };
  const auto frame = std::find_if(frames_.rbegin(), frames_.rend(), is_bracket);
  if (frame == frames_.rend()) return std::nullopt;
  return frame->node.span;
}

bool TreeBuilder::is_in_text(std::size_t offset) const {
  const auto behind =
      std::upper_bound(texts_.begin(), texts_.end(), offset,
                       [](std::size_t place, const Span& span) { return place < span.begin; });
  return behind != texts_.begin() && offset < (behind - 1)->end;
}

}  // namespace readiness::document
