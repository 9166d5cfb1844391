#include "workflows/candidate.hpp"

#include "base/names.hpp"
#include "base/number.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace readiness::workflows {
namespace {

constexpr double most_figure = 1e6;        // no team does anything as often
constexpr double most_hours_of_one = 250;  // a month; nobody works longer

struct Word {
  std::string_view word;
  double level;
};
constexpr std::array<Word, 4> how_often{
    {{"never", 0}, {"rarely", 1}, {"sometimes", 2}, {"often", top_level}}};
constexpr std::array<Word, 3> colours{{{"red", 0}, {"amber", 2}, {"green", top_level}}};

template <std::size_t count>
std::vector<std::string> words_of_scale(const std::array<Word, count>& scale) {
  std::vector<std::string> words;
  for (const Word& each : scale) words.emplace_back(each.word);
  return words;
}

/// One value or a range of two, as they are written.
class FactReader {
 public:
  FactReader(const Document& document, Diagnostics& diagnostics)
      : document_(document), diagnostics_(diagnostics) {}

  template <class Read>
  FactBounds bounds(const Node& record, std::string_view key, double most, const Read& value) {
    const Node* node = record.find(key);
    const FactBounds unknown{0, most};
    if (!node || node->text == "unknown") return unknown;
    if (node->kind != Node::Kind::sequence) {
      const auto one = value(*node);
      return one ? FactBounds{*one, *one} : unknown;
    }
    if (node->items.size() != 2) {
      refuse(*node, "a range has a low and a high end", "write it like [2, 3]");
      return unknown;
    }
    const auto low = value(node->items[0]), high = value(node->items[1]);
    if (!low || !high) return unknown;
    if (*low > *high) refuse(*node, "this range falls", "write the low end first");
    return {std::min(*low, *high), std::max(*low, *high)};
  }

  std::optional<double> figure(const Node& node) {
    const auto number = figure_in(node.text);
    if (!number) {
      refuse(node, "`" + node.text + "` is not a number from 0 to 1000000",
             "write a number, a range such as [2, 3], or unknown");
      return std::nullopt;
    }
    return number;
  }

  template <std::size_t count>
  std::optional<double> level(const Node& node, const std::array<Word, count>& scale) {
    for (const Word& each : scale)
      if (each.word == folded_name(node.text)) return each.level;
    const std::vector<std::string> words = words_of_scale(scale);
    refuse(node, "`" + node.text + "` is not one of " + enumerated(words),
           did_you_mean(node.text, words, "choose one, two as a range, or unknown"));
    return std::nullopt;
  }

 private:
  void refuse(const Node& node, std::string message, std::string help) {
    diagnostics_.error("W0102", document_.source.place(node.span), std::move(message),
                       std::move(help));
  }

  const Document& document_;
  Diagnostics& diagnostics_;
};

/// A text; empty where it is left out or not known.
std::string known_text(const Node& record, std::string_view key) {
  const std::string text = text_at(record, key);
  return text == "unknown" || text == "none" ? "" : text;
}

Workflow read_one(const Node& node, FactReader& read) {
  Workflow candidate{text_at(node, "name"),
                     known_text(node, "input"),
                     known_text(node, "output"),
                     known_text(node, "measure"),
                     {}};
  const auto often = [&](const Node& word) { return read.level(word, how_often); };
  for (std::size_t i = 0; i < fact_count; ++i) {
    const std::string_view key = fact_keys[i];
    FactBounds& bounds = candidate.facts[i];
    if (i < figure_count)
      bounds = read.bounds(node, key, most_figure, [&](const Node& n) { return read.figure(n); });
    else if (static_cast<Fact>(i) == Fact::data)
      bounds =
          read.bounds(node, key, top_level, [&](const Node& n) { return read.level(n, colours); });
    else if (static_cast<Fact>(i) != Fact::measure)
      bounds = read.bounds(node, key, top_level, often);
  }
  const std::string measure = text_at(node, "measure");
  candidate.facts[static_cast<std::size_t>(Fact::measure)] =
      measure.empty() || measure == "unknown" ? FactBounds{0, top_level}
      : measure == "none"                     ? FactBounds{0, 0}
                                              : FactBounds{top_level, top_level};
  return candidate;
}

}  // namespace

std::vector<std::string> words_of(Fact fact) {
  switch (fact) {
    case Fact::repeats:
    case Fact::stalls:
    case Fact::errors:
      return words_of_scale(how_often);
    case Fact::data:
      return words_of_scale(colours);
    case Fact::times:
    case Fact::hours:
    case Fact::people:
    case Fact::measure:
      break;
  }
  return {};
}

std::optional<double> figure_in(std::string_view text) {
  const auto number = parse_number(text);
  return number && *number >= 0 && *number <= most_figure ? number : std::nullopt;
}

Shape candidates_shape() {
  using namespace shapes;
  const auto known = [] { return either({text(), list(text(), 2)}); };
  return record(
      "candidates",
      {{"schema", required, one_of({"readiness/candidates@1"}), "What kind of file this is."},
       {"title", optional, text(), "Whose candidates these are."},
       {"candidates", required,
        list(
            record(
                "a candidate",
                {{"name", required, text(), "What the workflow is called."},
                 {"input", optional, text(), "What comes in; unknown where nobody can say."},
                 {"output", optional, text(), "What goes out; unknown where nobody can say."},
                 {"times_a_month", optional, known(),
                  "How often each person does it: a number, [low, high], unknown."},
                 {"hours_each", optional, known(), "Hours each time, of each person."},
                 {"people", optional, known(), "How many do it."},
                 {"repeats", optional, known(),
                  "The same judgement again and again: never, rarely, sometimes, often."},
                 {"stalls", optional, known(), "How often it waits at handovers."},
                 {"errors", optional, known(), "How often people err because there is too much."},
                 {"measure", optional, text(), "The number that tells good from bad; none."},
                 {"data", optional, known(), "Its data by the page of rules: green, amber, red."}}),
            2),
        "Two workflows or more, in any order."}});
}

std::optional<std::vector<Workflow>> read_candidates(const Document& document,
                                                     Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.error_count();
  if (!conforms(document.source, document.root, candidates_shape(), diagnostics))
    return std::nullopt;
  FactReader read(document, diagnostics);
  std::vector<Workflow> candidates;
  for (const Node& node : document.root.find("candidates")->items) {
    Workflow candidate = read_one(node, read);
    if (std::any_of(candidates.begin(), candidates.end(),
                    [&](const Workflow& other) { return other.name == candidate.name; }))
      diagnostics.error("W0101", document.source.place(span_at(node, "name")),
                        "`" + candidate.name + "` is there twice", "give each a name of its own");
    const double hours = candidate.at(Fact::times).low * candidate.at(Fact::hours).low;
    if (hours > most_hours_of_one)
      diagnostics.warning("W0105", document.source.place(span_at(node, "times_a_month")),
                          "by these figures each person would spend " + shortest(hours) +
                              " hours a month on `" + candidate.name + "`",
                          "times_a_month is how often one person does it, not all together");
    candidates.push_back(std::move(candidate));
  }
  return diagnostics.error_count() > before ? std::nullopt : std::optional(std::move(candidates));
}

}  // namespace readiness::workflows
