#include "outcomes/measures.hpp"

#include "base/names.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace readiness::outcomes {
namespace {

std::vector<std::string> folded_list(const Node& record, std::string_view key) {
  std::vector<std::string> words;
  for (const std::string& word : list_at(record, key)) words.push_back(folded_name(word));
  return words;
}

/// A letter or digit; of what is not ASCII everything is taken for a letter.
bool is_of_word(char byte) {
  return static_cast<unsigned char>(byte) >= 0x80 || is_digit(byte) || is_lower(byte);
}

/// Whether the word stands in the folded text where a word begins.
bool stands_in(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
    if (at == 0 || !is_of_word(text[at - 1])) return true;
  return false;
}

/// The first of the words that stands there; empty where none does.
std::string first_in(std::string_view text, const std::vector<std::string>& words) {
  const auto found = std::find_if(words.begin(), words.end(),
                                  [&](const std::string& word) { return stands_in(text, word); });
  return found == words.end() ? std::string() : *found;
}

}  // namespace

std::vector<std::string> EvidenceWords::items_in(std::string_view text) const {
  const std::string folded = folded_name(text);
  std::vector<std::string> found;
  for (const auto& [item, words] : items)
    if (!first_in(folded, words).empty()) found.push_back(item);
  return found;
}

MeasureWords::MeasureWords(const Node& root)
    : usage_(folded_list(root, "usage")),
      higher_(folded_list(root, "higher_is_better")),
      lower_(folded_list(root, "lower_is_better")),
      elapsed_(folded_list(root, "elapsed")),
      shares_(folded_list(root, "shares")),
      medians_(folded_list(root, "medians")) {
  if (const Node* minutes = root.find("minutes"))
    for (const Entry& entry : minutes->entries)
      minutes_.emplace_back(folded_name(entry.key), number_at(*minutes, entry.key).value_or(0));
  if (const Node* periods = root.find("periods"))
    for (const Node& period : periods->items)
      periods_.push_back({folded_list(period, "words"), number_at(period, "a_month").value_or(0)});
  const Node* evidence = root.find("evidence");
  for (const Node& row : evidence ? evidence->items : std::vector<Node>{}) {
    EvidenceWords& of = evidence_.emplace_back(EvidenceWords{text_at(row, "question"), {}});
    const Node& items = *row.find("items");
    for (const Entry& entry : items.entries)
      of.items.emplace_back(entry.key, folded_list(items, entry.key));
  }
}

MeasureKind MeasureWords::kind_of(std::string_view measure, std::string_view unit) const {
  const std::string name = folded_name(measure), of_unit = folded_name(unit);
  const std::string both = name + " " + of_unit;
  MeasureKind kind;
  kind.usage_word = first_in(both, usage_);
  if (kind.is_usage()) return kind;
  if (!first_in(both, higher_).empty())
    kind.better = Better::higher;
  else if (!first_in(both, lower_).empty())
    kind.better = Better::lower;
  kind.is_share = std::find(shares_.begin(), shares_.end(), of_unit) != shares_.end();
  kind.is_median = !first_in(both, medians_).empty();
  const auto time = std::find_if(minutes_.begin(), minutes_.end(),
                                 [&](const auto& each) { return each.first == of_unit; });
  if (time != minutes_.end() && first_in(name, elapsed_).empty()) kind.minutes = time->second;
  for (const PeriodWords& period : periods_)
    if (!kind.periods_a_month && !first_in(both, period.words).empty())
      kind.periods_a_month = period.a_month;
  return kind;
}

std::optional<MeasureWords> read_measure_words(const Document& document, Diagnostics& diagnostics) {
  if (!conforms(document.source, document.root, measures_shape(), diagnostics)) return std::nullopt;
  return MeasureWords(document.root);
}

Shape measures_shape() {
  using namespace shapes;
  const auto words = [] { return list(text()); };
  return record(
      "a list of measures' words",
      {{"schema", required, one_of({"readiness/measures@1"}), "What kind of file this is."},
       {"usage", optional, words(), "Words of measures that count use: never a result."},
       {"higher_is_better", optional, words(), "Words of what there should be more of."},
       {"lower_is_better", optional, words(), "Words of what there should be less of."},
       {"elapsed", optional, words(), "Words of time that somebody waits rather than works."},
       {"shares", optional, words(), "Units of a share of cases, in percent."},
       {"medians", optional, words(), "Words of figures that are medians already."},
       {"minutes", optional, dictionary(number(0, unlimited), Shape::IdStyle::free),
        "Units of working time, in minutes."},
       {"periods", optional,
        list(record(
            "a period",
            {{"words", required, list(text(), 1), "What such totals are called."},
             {"a_month", required, number(0, unlimited), "How many such periods a month has."}})),
        "Totals of a period rather than of a case."},
       {"evidence", optional,
        list(record("what figures are evidence of",
                    {{"question", required, identifier(Shape::IdStyle::dotted),
                      "A question in which items are ticked."},
                     {"items", required, dictionary(words()),
                      "Words of the measures that show an item."}})),
        "What figures from before and after a change are evidence of."}});
}

}  // namespace readiness::outcomes
