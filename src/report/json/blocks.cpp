#include "report/json/blocks.hpp"

#include "base/number.hpp"
#include "report/json/parts.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace readiness::report {
namespace {

constexpr std::array<std::string_view, 3> mark_names = {"bullet", "number", "box"};

template <class Names>
std::size_t place_in(const Names& names, std::string_view name) {
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

// --- writing -------------------------------------------------------------------------------------

/// An object without what says nothing.
class Written {
 public:
  Written& add(const char* key, const std::string& text) {
    if (!text.empty()) object_[key] = text;
    return *this;
  }
  Written& add(const char* key, bool flag) {
    if (flag) object_[key] = true;
    return *this;
  }
  Written& add(const char* key, const std::optional<double>& number) {
    if (number) object_[key] = json_number(*number);
    return *this;
  }
  Written& put(const char* key, double number) { return put(key, json_number(number)); }
  Written& put(const char* key, int number) { return put(key, Json(number)); }
  Written& put(const char* key, std::size_t number) { return put(key, Json(number)); }
  Written& put(const char* key, std::string_view text) { return put(key, Json(text)); }
  Written& put(const char* key, const std::string& text) { return put(key, Json(text)); }
  Written& put(const char* key, Json value) {
    object_[key] = std::move(value);
    return *this;
  }
  Json done() { return std::move(object_); }

 private:
  Json object_ = Json::object();
};

template <class Items, class ToJson>
Json array_of(const Items& items, ToJson to_json) {
  Json all = Json::array();
  for (const auto& item : items) all.push_back(to_json(item));
  return all;
}
Json texts(const std::vector<std::string>& all) {
  return array_of(all, [](const std::string& text) { return Json(text); });
}

Written& add_tone(Written& written, Tone tone) {
  if (tone != Tone::plain) written.put("tone", name_of(tone));
  return written;
}

/// What a cell is beside its text; the visitor of `Cell::value`.
struct ValueWriter {
  Written& written;
  void operator()(std::monostate) const {}
  void operator()(const Figure& figure) const {
    written.put("number", figure.value).put("digits", figure.digits).add("unit", figure.unit);
  }
  void operator()(Date day) const { written.put("day", to_text(day)); }
  void operator()(const Range& range) const {
    written.put("low", range.low).put("high", range.high).add("given", range.given);
  }
  void operator()(const Distribution& distribution) const {
    written.put("counts",
                array_of(distribution.counts, [](double count) { return json_number(count); }));
  }
  void operator()(const Contrast& figures) const {
    written.put("first", figures.first).put("second", figures.second);
  }
  void operator()(const Series& series) const {
    written.put("series", array_of(series.values, [](const std::optional<double>& value) {
                  return value ? json_number(*value) : Json(nullptr);
                }));
  }
  void operator()(const Period& days) const {
    written.put("from", to_text(days.from)).put("until", to_text(days.until));
  }
};

Json cell_json(const Cell& cell) {
  const bool is_text = std::holds_alternative<std::monostate>(cell.value);
  if (is_text && !cell.text.empty()) return cell.text;
  Written written;  // an empty one for an empty cell
  written.add("text", cell.text);
  std::visit(ValueWriter{written}, cell.value);
  return written.done();
}

struct BlockWriter {
  Json operator()(const Heading& heading) const {
    return {{"heading", Written()
                            .put("depth", heading.depth)
                            .add("text", heading.text)
                            .add("aside", heading.aside)
                            .done()}};
  }
  Json operator()(const Paragraph& paragraph) const {
    Written written;
    written.add("text", paragraph.text);
    return {{"paragraph", add_tone(written, paragraph.tone).done()}};
  }
  Json operator()(const Headline& headline) const {
    return {{"headline", Written().add("left", headline.left).add("right", headline.right).done()}};
  }
  Json operator()(const Bars& bars) const {
    Written written;
    written.add("title", bars.title).put("least", bars.least).put("most", bars.most);
    written.put("rows", array_of(bars.rows, [](const Bar& bar) {
                  Written row;
                  row.add("name", bar.name);
                  if (bar.range) ValueWriter{row}(*bar.range);
                  row.add("figure", bar.figure).add("span", bar.span).add("word", bar.word);
                  return row.add("note", bar.note).add("marked", bar.is_marked).done();
                }));
    written.add("note_title", bars.note_title).add("mark_title", bars.mark_title);
    written.add("mark_note", bars.mark_note).add("circle", bars.is_circle);
    return {{"bars", written.done()}};
  }
  Json operator()(const Grid& grid) const {
    Written written;
    written.put("columns", array_of(grid.columns, [](const Column& column) {
                  return Written()
                      .add("title", column.title)
                      .add("number", column.is_number)
                      .add("drawing", column.is_drawing)
                      .done();
                }));
    written.put("rows", array_of(grid.rows, [](const std::vector<Cell>& row) {
                  return array_of(row, cell_json);
                }));
    written.put("least", grid.axis.least).put("most", grid.axis.most);
    return {{"grid", written.add("shaded", grid.is_shaded).add("drawing", grid.is_drawing).done()}};
  }
  Json operator()(const List& list) const {
    return {{"list", Written()
                         .put("mark", mark_names[static_cast<std::size_t>(list.mark)])
                         .put("items", array_of(list.items,
                                                [](const ListItem& item) {
                                                  return Written()
                                                      .add("text", item.text)
                                                      .put("details", texts(item.details))
                                                      .done();
                                                }))
                         .done()}};
  }
  Json operator()(const Ladder& ladder) const {
    return {{"ladder", Written()
                           .put("levels", texts(ladder.levels))
                           .put("reached", ladder.reached)
                           .add("here", ladder.here)
                           .add("next", ladder.next)
                           .done()}};
  }
  Json operator()(const Actions& actions) const {
    return {{"actions", Written()
                            .put("rows", array_of(actions.rows,
                                                  [](const Action& action) {
                                                    return Written()
                                                        .add("what", action.what)
                                                        .add("who", action.who)
                                                        .add("by", action.by)
                                                        .add("why", action.why)
                                                        .add("first_step", action.first_step)
                                                        .done();
                                                  }))
                            .done()}};
  }
  Json operator()(const Chain& chain) const {
    Written written;
    written.put("links", texts(chain.links)).add("outcome", chain.outcome);
    return {{"chain", add_tone(written, chain.tone).done()}};
  }
  Json operator()(const Chart& chart) const {
    Written written;
    written.add("title", chart.title).add("unit", chart.unit).put("digits", chart.digits);
    written.put("points", array_of(chart.points, [](const ChartPoint& point) {
                  return Written()
                      .put("day", to_text(point.day))
                      .put("value", point.value)
                      .add("marked", point.is_marked)
                      .done();
                }));
    written.put("phases", array_of(chart.phases, [](const ChartPhase& phase) {
                  return Written()
                      .add("name", phase.name)
                      .put("points", phase.points)
                      .put("centre", phase.centre)
                      .add("low", phase.low)
                      .add("high", phase.high)
                      .done();
                }));
    return {{"chart", written.add("mark_title", chart.mark_title).done()}};
  }
};

Json blocks_json(const Blocks& blocks) {
  return array_of(blocks, [](const Block& block) { return std::visit(BlockWriter{}, block); });
}

// --- reading -------------------------------------------------------------------------------------

const std::vector<Node>& items_at(const Node& node, std::string_view key) {
  static const std::vector<Node> none;
  const Node* found = node.find(key);
  return found ? found->items : none;
}

Tone tone_at(const Node& node) {
  const std::string name = text_at(node, "tone");
  return name.empty() ? Tone::plain : static_cast<Tone>(place_in(tone_names, name));
}

std::optional<Range> range_at(const Node& node) {
  const auto low = number_at(node, "low"), high = number_at(node, "high");
  if (!low || !high) return std::nullopt;
  return Range{*low, *high, number_at(node, "given")};
}

Cell cell_at(const Node& node) {
  if (node.kind == Node::Kind::scalar) return node.text;
  Cell cell(text_at(node, "text"));
  if (const auto number = number_at(node, "number"))
    cell.value = Figure{*number, integer_at(node, "digits").value_or(0), text_at(node, "unit")};
  else if (const auto day = parse_date(text_at(node, "day")))
    cell.value = *day;
  else if (const auto range = range_at(node))
    cell.value = *range;
  else if (const auto first = number_at(node, "first"))
    cell.value = Contrast{*first, number_at(node, "second").value_or(0)};
  else if (const auto from = parse_date(text_at(node, "from")))
    cell.value = Period{*from, parse_date(text_at(node, "until")).value_or(*from)};
  else if (node.find("counts")) {
    Distribution counts;
    for (const Node& count : items_at(node, "counts"))
      counts.counts.push_back(parse_number(count.text).value_or(0));
    cell.value = std::move(counts);
  } else if (node.find("series")) {
    Series series;
    for (const Node& value : items_at(node, "series"))
      series.values.push_back(parse_number(value.text));
    cell.value = std::move(series);
  }
  return cell;
}

Bars bars_at(const Node& node) {
  Bars bars{text_at(node, "title"), number_at(node, "least").value_or(0),
            number_at(node, "most").value_or(0)};
  for (const Node& row : items_at(node, "rows"))
    bars.rows.push_back({text_at(row, "name"), range_at(row), text_at(row, "figure"),
                         text_at(row, "span"), text_at(row, "word"), text_at(row, "note"),
                         flag_at(row, "marked", false)});
  bars.note_title = text_at(node, "note_title");
  bars.mark_title = text_at(node, "mark_title");
  bars.mark_note = text_at(node, "mark_note");
  bars.is_circle = flag_at(node, "circle", false);
  return bars;
}

Grid grid_at(const Node& node) {
  Grid grid;
  for (const Node& column : items_at(node, "columns"))
    grid.columns.push_back({text_at(column, "title"), flag_at(column, "number", false),
                            flag_at(column, "drawing", false)});
  for (const Node& row : items_at(node, "rows")) {
    auto& cells = grid.rows.emplace_back();
    for (const Node& cell : row.items) cells.push_back(cell_at(cell));
  }
  grid.axis = {number_at(node, "least").value_or(0), number_at(node, "most").value_or(0)};
  grid.is_shaded = flag_at(node, "shaded", false);
  grid.is_drawing = flag_at(node, "drawing", false);
  return grid;
}

List list_block_at(const Node& node) {
  List list{static_cast<ListMark>(place_in(mark_names, text_at(node, "mark"))), {}};
  for (const Node& item : items_at(node, "items"))
    list.items.push_back({text_at(item, "text"), list_at(item, "details")});
  return list;
}

Actions actions_at(const Node& node) {
  Actions actions;
  for (const Node& row : items_at(node, "rows"))
    actions.rows.push_back({text_at(row, "what"), text_at(row, "who"), text_at(row, "by"),
                            text_at(row, "why"), text_at(row, "first_step")});
  return actions;
}

/// A day that is missing is the first one, and phases never hold more points than there are.
Chart chart_at(const Node& node) {
  Chart chart{text_at(node, "title"), text_at(node, "unit"),
              integer_at(node, "digits").value_or(0)};
  chart.mark_title = text_at(node, "mark_title");
  for (const Node& point : items_at(node, "points"))
    chart.points.push_back({parse_date(text_at(point, "day")).value_or(Date{}),
                            number_at(point, "value").value_or(0),
                            flag_at(point, "marked", false)});
  std::size_t left = chart.points.size();
  for (const Node& phase : items_at(node, "phases")) {
    const auto said = static_cast<std::size_t>(integer_at(phase, "points").value_or(0));
    const std::size_t points = std::min(said, left);
    left -= points;
    chart.phases.push_back({text_at(phase, "name"), points, number_at(phase, "centre").value_or(0),
                            number_at(phase, "low"), number_at(phase, "high")});
  }
  return chart;
}

/// Nothing of an object that holds no block.
std::optional<Block> block_at(const Node& node) {
  if (node.entries.empty()) return std::nullopt;
  const auto& [kind, span, value] = node.entries.front();
  if (kind == "heading")
    return Heading{integer_at(value, "depth").value_or(1), text_at(value, "text"),
                   text_at(value, "aside")};
  if (kind == "paragraph") return Paragraph{text_at(value, "text"), tone_at(value)};
  if (kind == "headline") return Headline{text_at(value, "left"), text_at(value, "right")};
  if (kind == "bars") return bars_at(value);
  if (kind == "grid") return grid_at(value);
  if (kind == "list") return list_block_at(value);
  if (kind == "ladder")
    return Ladder{list_at(value, "levels"),
                  static_cast<std::size_t>(integer_at(value, "reached").value_or(0)),
                  text_at(value, "here"), text_at(value, "next")};
  if (kind == "actions") return actions_at(value);
  if (kind == "chain")
    return Chain{list_at(value, "links"), text_at(value, "outcome"), tone_at(value)};
  if (kind == "chart") return chart_at(value);
  return std::nullopt;
}

Blocks blocks_at(const Node& node, std::string_view key) {
  Blocks blocks;
  for (const Node& item : items_at(node, key))
    if (auto block = block_at(item)) blocks.push_back(std::move(*block));
  return blocks;
}

Shape block_shape() {
  using namespace shapes;
  const Shape number = shapes::number(-unlimited, unlimited);
  const Shape tone = one_of({tone_names.begin(), tone_names.end()});
  const auto texts_in = [](std::vector<std::string> keys) {
    std::vector<Field> fields;
    for (std::string& key : keys) fields.push_back({std::move(key), optional, text(), {}});
    return fields;
  };
  const auto with = [](std::vector<Field> fields, std::vector<Field> more) {
    for (Field& field : more) fields.push_back(std::move(field));
    return fields;
  };
  const Shape cell =
      either({text(), record("a cell", with(texts_in({"text", "unit"}),
                                            {{"number", optional, number, {}},
                                             {"digits", optional, integer(0, 15), {}},
                                             {"day", optional, date(), {}},
                                             {"low", optional, number, {}},
                                             {"high", optional, number, {}},
                                             {"given", optional, number, {}},
                                             {"first", optional, number, {}},
                                             {"second", optional, number, {}},
                                             {"from", optional, date(), {}},
                                             {"until", optional, date(), {}},
                                             {"counts", optional, list(number), {}},
                                             {"series", optional, list(anything()), {}}}))});
  const std::vector<Field> axis = {{"least", required, number, {}}, {"most", required, number, {}}};
  return record(
      "a block",
      {{"heading", optional,
        record("a heading",
               with(texts_in({"text", "aside"}), {{"depth", required, integer(1, 6), {}}})),
        "A heading; depth 1 is the title."},
       {"paragraph", optional,
        record("a paragraph", with(texts_in({"text"}), {{"tone", optional, tone, {}}})),
        "A paragraph and how it is meant."},
       {"headline", optional, record("a headline", texts_in({"left", "right"})),
        "What it is, and more about it."},
       {"bars", optional,
        record(
            "bars",
            with(with(texts_in({"title", "note_title", "mark_title", "mark_note"}), axis),
                 {{"rows",
                   required,
                   list(record("a bar", with(texts_in({"name", "figure", "span", "word", "note"}),
                                             {{"low", optional, number, {}},
                                              {"high", optional, number, {}},
                                              {"given", optional, number, {}},
                                              {"marked", optional, boolean(), {}}}))),
                   {}},
                  {"circle", optional, boolean(), {}}})),
        "Scores with their ranges between `least` and `most`."},
       {"grid", optional,
        record("a grid",
               with(axis, {{"columns",
                            required,
                            list(record("a column", with(texts_in({"title"}),
                                                         {{"number", optional, boolean(), {}},
                                                          {"drawing", optional, boolean(), {}}}))),
                            {}},
                           {"rows", required, list(list(cell)), {}},
                           {"shaded", optional, boolean(), {}},
                           {"drawing", optional, boolean(), {}}})),
        "A table; a cell is its text, or a text with the value that it says."},
       {"list", optional,
        record("a list", {{"mark", required, one_of({mark_names.begin(), mark_names.end()}), {}},
                          {"items",
                           required,
                           list(record("an item", with(texts_in({"text"}),
                                                       {{"details", required, list(text()), {}}}))),
                           {}}}),
        "A list; details stand under their item."},
       {"ladder", optional,
        record("a ladder",
               with(texts_in({"here", "next"}), {{"levels", required, list(text(), 1), {}},
                                                 {"reached", required, integer(0, 1000), {}}})),
        "The levels, and which one is reached, the lowest being 0."},
       {"actions", optional,
        record("actions",
               {{"rows",
                 required,
                 list(record("an action", texts_in({"what", "who", "by", "why", "first_step"}))),
                 {}}}),
        "What to do, by whom, until when."},
       {"chain", optional,
        record("a chain", with(texts_in({"outcome"}), {{"links", required, list(text(), 1), {}},
                                                       {"tone", optional, tone, {}}})),
        "What leads to what."},
       {"chart", optional,
        record("a chart",
               with(texts_in({"title", "unit", "mark_title"}),
                    {{"digits", required, integer(0, 15), {}},
                     {"points",
                      required,
                      list(record("a point", {{"day", required, date(), {}},
                                              {"value", required, number, {}},
                                              {"marked", optional, boolean(), {}}})),
                      {}},
                     {"phases",
                      required,
                      list(record("a phase", with(texts_in({"name"}),
                                                  {{"points", required, integer(0, 1e6), {}},
                                                   {"centre", required, number, {}},
                                                   {"low", optional, number, {}},
                                                   {"high", optional, number, {}}}))),
                      {}}})),
        "A control chart: figures by their days, each phase with its centre and limits."}});
}

}  // namespace

Json report_json(const Report& report) {
  return {{"page", blocks_json(report.blocks)}, {"depth", blocks_json(report.depth)}};
}

Shape report_shape() {
  using namespace shapes;
  return record("a document",
                {{"page", required, list(not_empty(block_shape()), 1), "What is read first."},
                 {"depth", required, list(not_empty(block_shape())), "What stands behind it."}});
}

std::optional<Report> read_report(const Document& saved, Diagnostics& diagnostics) {
  const Node* document = saved.root.find("document");
  if (!document) {
    diagnostics.error("J0005", saved.source.whole_file(),
                      "this result holds no document to write again",
                      "save it again with --format json in this version of readiness");
    return std::nullopt;
  }
  if (!conforms(saved.source, *document, report_shape(), diagnostics)) return std::nullopt;
  return Report{blocks_at(*document, "page"), blocks_at(*document, "depth")};
}

}  // namespace readiness::report
