#include "input/mapping/mapping.hpp"

#include "base/number.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "input/mapping/dates.hpp"
#include "input/mapping/platforms.hpp"
#include "questionnaire/load/catalogue.hpp"

#include <algorithm>
#include <filesystem>

namespace readiness::input {
namespace {

std::optional<Said> said(const Node& record, std::string_view key) {
  const Node* value = record.find(key);
  if (!value || value->kind != Node::Kind::scalar) return std::nullopt;
  return Said{value->text, value->span};
}

std::optional<std::vector<std::string>> words(const Node& record, std::string_view key) {
  if (!record.find(key)) return std::nullopt;
  return list_at(record, key);
}

OpenWords open_words(const Node& record) {
  return {words(record, "missing"), words(record, "unknown"), words(record, "na"),
          words(record, "declined")};
}

class MappingReader {
 public:
  MappingReader(Document document, Diagnostics& diagnostics)
      : document_(std::move(document)), root_(document_.root), diagnostics_(diagnostics) {}

  std::optional<Mapping> read() {
    const std::size_t before = diagnostics_.error_count();
    Mapping mapping;
    mapping.questionnaire = questionnaire();
    if (const Node* table = root_.find("table")) mapping.table = layout(*table);
    add_filters("keep", true, mapping.filters);
    add_filters("leave_out", false, mapping.filters);
    mapping.ref = place_at("ref");
    mapping.role = place_at("role");
    mapping.form = place_at("form");
    if (const Node* attributes = root_.find("attributes"))
      for (const Entry& entry : attributes->entries)
        mapping.attributes.emplace_back(Said{entry.key, entry.key_span}, place(entry.value));
    mapping.open = open_words(root_);
    if (const Node* scales = root_.find("scales"))
      for (const Entry& entry : scales->entries)
        mapping.scales.emplace_back(entry.key, translations(*scales, entry.key));
    mapping.questions = answers("questions", mapping);
    mapping.predictions = answers("predictions", mapping);
    mapping.evidence = translations(root_, "evidence");
    mapping.comments = translations(root_, "comments");
    if (const Node* ignored = root_.find("ignore"))
      for (const Node& item : ignored->items) mapping.ignored.push_back({item.text, item.span});
    add_habits(mapping);
    mapping.source = document_.source;
    if (diagnostics_.error_count() > before) return std::nullopt;
    return mapping;
  }

 private:
  void error(const char* code, Span span, std::string message, std::string help) {
    diagnostics_.error(code, document_.source.place(span), std::move(message), std::move(help));
  }

  Translations translations(const Node& record, std::string_view key) {
    Translations all;
    const Node* node = record.find(key);
    if (!node) return all;
    for (const Entry& entry : node->entries) {
      if (entry.value.kind != Node::Kind::scalar)
        error("M0105", entry.value.span, "`" + entry.key + "` means one thing, not several",
              "write one id, `?` for don't know, or \"\" for no answer");
      all.push_back({{entry.key, entry.key_span}, {entry.value.text, entry.value.span}});
    }
    return all;
  }

  /// A path is one as seen from the mapping.
  [[nodiscard]] Said questionnaire() const {
    const Node* const node = root_.find("questionnaire");
    if (!node) return {};
    const std::string& name = node->text;
    if (!is_path(name)) return {name, node->span};
    const auto folder = std::filesystem::path(document_.source.name()).parent_path();
    const std::string path = (folder / name).lexically_normal().string();
    return {is_path(path) ? path : "./" + path, node->span};
  }

  TableLayout layout(const Node& node) {
    TableLayout layout;
    layout.format = text_at(node, "format");
    layout.form = {text_at(node, "encoding"), text_at(node, "sheet")};
    for (const auto& [key, rows] : {std::pair("header", &layout.header), {"drop", &layout.drop}})
      for (const std::string& row : list_at(node, key))
        rows->push_back(static_cast<int>(parse_integer(row).value_or(0)));
    std::sort(layout.header.begin(), layout.header.end());
    layout.carries = flag_at(node, "carry", false);
    layout.has_decimal_commas = text_at(node, "decimal") == ",";
    layout.span = span_at(root_, "table");
    if (const auto delimiter = said(node, "delimiter")) {
      const bool is_tab = delimiter->text == "tab" || delimiter->text == "\\t";
      const std::string& text = delimiter->text;
      if (!is_tab && (text.size() != 1 || text == "\"" || text == "\n"))
        error("M0101", delimiter->span, "`" + text + "` cannot separate the columns of a table",
              "write one sign, such as \";\", or `tab`");
      else
        layout.delimiter = is_tab ? '\t' : text.front();
    }
    return layout;
  }

  /// What the platform is known for, where the mapping does not say otherwise.
  void add_habits(Mapping& mapping) {
    TableLayout& table = mapping.table;
    if (table.format.empty()) return;
    const Platform* known = platform(table.format);
    if (!known) {
      std::vector<std::string> ids;
      for (const Platform& each : platforms()) ids.push_back(each.id);
      return error("M0107", span_at(*root_.find("table"), "format"),
                   "there is no platform `" + table.format + "`",
                   did_you_mean(table.format, ids, "known are " + enumerated(ids)));
    }
    if (table.header.empty()) {
      table.header = known->header;
      table.drop.insert(table.drop.end(), known->drop.begin(), known->drop.end());
    }
    table.carries = flag_at(*root_.find("table"), "carry", known->carries);
    table.fills_ticks = known->fills_ticks;
    mapping.usual = known->ignored;
    mapping.personal = known->personal;
  }

  void add_filters(std::string_view key, bool keeps, std::vector<RowFilter>& into) const {
    const Node* filters = root_.find(key);
    if (!filters) return;
    for (const Entry& entry : filters->entries)
      into.push_back({{entry.key, entry.key_span}, list_at(*filters, entry.key), keeps});
  }

  std::optional<PlaceRule> place_at(std::string_view key) {
    const Node* node = root_.find(key);
    if (!node) return std::nullopt;
    PlaceRule rule = place(*node);
    // a role is mostly one for all, a ref hardly ever
    if (key == "ref" && rule.always) std::swap(rule.column, rule.always);
    return rule;
  }

  PlaceRule place(const Node& node) {
    PlaceRule rule;
    if (node.kind == Node::Kind::scalar) {
      rule.always = Said{node.text, node.span};
      return rule;
    }
    rule.column = said(node, "column");
    rule.values = translations(node, "values");
    rule.format = text_at(node, "format");
    rule.is_hashed = flag_at(node, "hash", false);
    if (!rule.format.empty() && !DateOrder::read(rule.format))
      error("M0102", span_at(node, "format"),
            "`" + rule.format + "` does not say how a date is written",
            "write its parts in their order, as in D.M.Y, M/D/Y or Y-M-D; `serial` are the day "
            "numbers of a spreadsheet");
    return rule;
  }

  std::vector<AnswerRule> answers(std::string_view key, const Mapping& mapping) {
    std::vector<AnswerRule> rules;
    const Node* node = root_.find(key);
    if (!node) return rules;
    for (const Entry& entry : node->entries) rules.push_back(answer(entry, mapping));
    return rules;
  }

  AnswerRule answer(const Entry& entry, const Mapping& mapping) {
    AnswerRule rule;
    rule.question = {entry.key, entry.key_span};
    const Node& node = entry.value;
    if (node.kind == Node::Kind::scalar) {
      rule.column = Said{node.text, node.span};
      return rule;
    }
    rule.column = said(node, "column");
    rule.pattern = said(node, "columns");
    if (const Node* columns = node.find("columns")) {
      if (columns->kind == Node::Kind::mapping) rule.item_columns = translations(node, "columns");
      for (const Node& each : columns->items) rule.columns.push_back({each.text, each.span});
    }
    rule.values = translations(node, "values");
    for (auto& item : translations(node, "items")) rule.values.push_back(std::move(item));
    rule.scale = said(node, "scale");
    rule.split = separator_of_ticks(text_at(node, "split"));
    rule.ticked = list_at(node, "ticked");
    rule.open = open_words(node);
    const int places = (rule.column ? 1 : 0) + (node.find("columns") ? 1 : 0);
    if (places != 1)
      error("M0103", entry.key_span,
            places == 0 ? "`" + entry.key + "` does not name a column"
                        : "`" + entry.key + "` names two places",
            "write `column:` for one column, or `columns:` where each item has one");
    const bool is_known = !rule.scale || std::any_of(mapping.scales.begin(), mapping.scales.end(),
                                                     [&](const auto& scale) {
                                                       return scale.first == rule.scale->text;
                                                     });
    if (!is_known)
      error("M0104", rule.scale->span,
            "there is no list of words `" + rule.scale->text + "` under `scales:`",
            "add it there, or leave `scale:` out: labels and ids of the questionnaire are known");
    return rule;
  }

  Document document_;
  const Node& root_;
  Diagnostics& diagnostics_;
};

using namespace shapes;

Shape texts() { return either({text(), list(text())}); }

/// What may be nothing: `"N/A": ""`.
Shape said_words() { return dictionary(anything(), Shape::IdStyle::free); }

std::vector<Field> open_fields() {
  return {{"missing", optional, texts(), "Words in place of an answer, where nobody answered."},
          {"unknown", optional, texts(), "Words for don't know."},
          {"na", optional, texts(), "Words for not applicable; the word is the reason."},
          {"declined", optional, texts(), "Words of those who would rather not say."}};
}

Shape place_shape(bool is_ref = false) {
  std::vector<Field> fields = {
      {"column", required, text(), "Its header, the beginning of it, or its letter."},
      {"values", optional, said_words(), "What its words mean; others stay as they are."}};
  if (is_ref)
    fields.push_back({"hash", optional, boolean(),
                      "Keep a keyed digest in place of the text; the key is secret."});
  else
    fields.push_back(
        {"format", optional, text(), "How dates are written: D.M.Y, M/D/Y, Y-M-D or serial."});
  return either({text(), record("a column", fields)});
}

Shape answer_shape() {
  std::vector<Field> fields = {
      {"column", optional, text(), "Its header, the beginning of it, or its letter."},
      {"columns", optional, either({text(), list(text(), 1), said_words()}),
       "Where each item has a column: a header with * for the item, item: column, or headers that "
       "are the items."},
      {"values", optional, said_words(), "What words mean: an option's id, ? or nothing."},
      {"items", optional, said_words(), "What words mean: an item's id, none or nothing."},
      {"scale", optional, text(), "A list of words under scales."},
      {"split", optional, text(), "What separates several ticks in one cell; also space, line."},
      {"ticked", optional, texts(), "Words that mean ticked."}};
  for (Field& field : open_fields()) fields.push_back(std::move(field));
  return either({text(), record("the place of an answer", fields)});
}

Shape table_shape() {
  return record(
      "a table",
      {{"format", optional, text(), "The platform that it comes from."},
       {"delimiter", optional, text(), "What separates its columns: \";\" or tab."},
       {"encoding", optional, text(), "As iconv calls it: windows-1252."},
       {"sheet", optional, text(), "Of a workbook."},
       {"header", optional, list(integer(1, 20), 1), "The rows that name the columns. Default: 1."},
       {"drop", optional, list(integer(1, 1000)), "Rows that are nobody's answers: totals, codes."},
       {"carry", optional, boolean(),
        "An empty cell of a header row says what the one to its left does."},
       {"decimal", optional, one_of({".", ","}), "What separates a number from its fraction."}});
}

}  // namespace

std::string separator_of_ticks(const std::string& written) {
  if (written == "space") return " ";
  return written == "line" ? "\n" : written;
}

Shape mapping_shape() {
  const auto by_column = [] {
    return dictionary(either({text(), list(anything(), 1)}), Shape::IdStyle::free);
  };
  const auto answers = [] { return dictionary(answer_shape(), Shape::IdStyle::dotted); };
  std::vector<Field> fields = {
      {"schema", required, one_of({"readiness/mapping@1"}), "What kind of file this is."},
      {"questionnaire", optional, text(), "Whose answers these are: an id, or a path from here."},
      {"table", optional, table_shape(), "What is known of the table; the rest is guessed."},
      {"keep", optional, by_column(), "Only rows with one of these words in the column are read."},
      {"leave_out", optional, by_column(), "Rows with one of these words are not read."},
      {"ref", optional, place_shape(true), "What tells people apart."},
      {"role", optional, place_shape(), "One for all, or the column that says it."},
      {"form", optional, place_shape(), "One for all, or the column that says it."},
      {"attributes", optional, dictionary(place_shape()),
       "What is known of people beside their answers: unit, team; date is that of the answers."}};
  for (Field& field : open_fields()) fields.push_back(std::move(field));
  const std::vector<Field> more = {
      {"scales", optional, dictionary(said_words()), "Lists of words that several questions use."},
      {"questions", optional, answers(), "Where the answers are."},
      {"predictions", optional, answers(), "Where to find what people expect others to answer."},
      {"evidence", optional, dictionary(text(), Shape::IdStyle::dotted),
       "Columns with evidence, by question."},
      {"comments", optional, dictionary(text(), Shape::IdStyle::dotted),
       "Columns with remarks, by question."},
      {"ignore", optional, list(text()), "Columns that are left out, by header; * is anything."}};
  fields.insert(fields.end(), more.begin(), more.end());
  return record("a mapping", fields);
}

std::optional<Mapping> read_mapping(Document document, Diagnostics& diagnostics) {
  if (!conforms(document.source, document.root, mapping_shape(), diagnostics)) return std::nullopt;
  return MappingReader(std::move(document), diagnostics).read();
}

}  // namespace readiness::input
