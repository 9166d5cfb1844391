#include "rulepage/cases.hpp"

#include "base/contains.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace readiness::rulepage {
namespace {

constexpr std::size_t shortest_word = 4, longest_ending = 2, fewest_shared = 2, least_part = 3;
constexpr std::string_view tools_statement = "tools";

using WordSet = std::vector<std::string>;

/// A case in its two parts: what goes in, and where it goes.
struct CaseParts {
  PageText text;
  WordRange what, where;
};

CaseParts parts_of(const std::string& text, const Phrasebook& book) {
  PageText words = page_text(Source("", text));
  const std::size_t end = words.words.size();
  std::size_t split = end;
  for (std::size_t i = 1; i < end; ++i)
    if (words.words[i - 1].follow == ',' && begins_with_any(book.destination.into, words, {i, end}))
      split = i;
  return {std::move(words), {0, split}, {split, end}};
}

/// The words that say what a case or an example is about, each once.
WordSet telling_words(const PageText& text, WordRange range, const Phrasebook& book) {
  WordSet words;
  for (std::size_t i = range.first; i < range.last; ++i) {
    const std::string& word = text.words[i].text;
    if (word.size() < shortest_word || contains(book.common, word)) continue;
    if (!contains(words, word)) words.push_back(word);
  }
  return words;
}

/// Without the sign of whose something is: "client" of "client's".
std::string_view bare(std::string_view word) {
  for (const std::string_view ending : {"'s", "\u2019s", "'", "\u2019"})
    if (word.ends_with(ending)) return word.substr(0, word.size() - ending.size());
  return word;
}

/// "contract" and "contracts"; "clients" and "client's".
bool are_alike(std::string_view a, std::string_view b) {
  a = bare(a);
  b = bare(b);
  if (a.size() > b.size()) std::swap(a, b);
  return a.size() >= shortest_word && b.size() - a.size() <= longest_ending && b.starts_with(a);
}

bool holds_word(const WordSet& words, const std::string& wanted) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& each) { return are_alike(each, wanted); });
}

bool is_all_in(const WordSet& wanted, const WordSet& words) {
  return std::all_of(wanted.begin(), wanted.end(),
                     [&](const std::string& word) { return holds_word(words, word); });
}

WordSet shared_with(const PageText& page, WordRange part, const WordSet& words) {
  WordSet shared;
  for (const std::string& word : words)
    for (std::size_t i = part.first; i < part.last; ++i)
      if (are_alike(word, page.words[i].text)) {
        shared.push_back(word);
        break;
      }
  return shared;
}

/// Where the page names one of the tools of a case by its name.
std::optional<WordRange> named_tool(const PageText& page, const PageReview& review,
                                    const CaseParts& parts) {
  const auto is_named_in = [&](WordRange place) {
    for (std::size_t i = parts.where.first; i < parts.where.last; ++i)
      if (parts.text.words[i].is_capital)
        for (std::size_t k = place.first; k < place.last; ++k)
          if (page.words[k].is_capital && page.words[k].text == parts.text.words[i].text)
            return true;
    return false;
  };
  for (const FoundStatement& statement : review.statements)
    if (statement.words->id == tools_statement)
      for (const WordRange place : statement.places)
        if (is_named_in(place)) return place;
  return std::nullopt;
}

/// Where the page approves any tool at all: its statement of that.
std::optional<WordRange> tools_place(const PageReview& review) {
  for (const FoundStatement& statement : review.statements)
    if (statement.words->id == tools_statement && statement.said == Saidness::said)
      return statement.places.back();  // a list of tools stands behind the examples
  return std::nullopt;
}

void read_destination(const PageText& page, const PageReview& review, const CaseParts& parts,
                      CaseReading& reading) {
  if (parts.where.size() == 0) return;
  const DestinationWords& words = review.book->destination;
  std::optional<WordRange> no_other;
  for (const PageSentence& sentence : page.sentences)
    if (!no_other) no_other = find_any(words.no_other, page, sentence.words);
  const auto named = named_tool(page, review, parts);
  const bool says_approved = find_any(words.approved, parts.text, parts.where).has_value();
  const auto approving = tools_place(review) ? tools_place(review) : no_other;
  reading.destination_place = named ? named : says_approved ? approving : no_other;
  reading.destination = !reading.destination_place ? Destination::open
                        : named || says_approved   ? Destination::approved
                                                   : Destination::refused;
}

CaseReading read_case(const PageText& page, const PageReview& review, const std::string& text,
                      const CaseParts& parts, const WordSet& words) {
  CaseReading reading;
  reading.text = text;
  const std::size_t red = review.lights.size() - 1;
  std::optional<std::size_t> best;
  bool is_alone = true, is_met = false;
  for (std::size_t light = 0; light < review.lights.size(); ++light)
    for (const WordRange part : review.lights[light].examples) {
      WordSet shared = shared_with(page, part, words);
      if (shared.empty() || shared.size() < reading.shared.size()) continue;
      if (shared.size() == reading.shared.size()) {
        is_alone = is_alone && best == light;
        continue;
      }
      best = light;
      is_alone = true;
      is_met = light == red || is_all_in(telling_words(page, part, *review.book), words);
      reading.place = part;
      reading.shared = std::move(shared);
    }
  if (best && is_alone && is_met && reading.shared.size() >= fewest_shared &&
      reading.shared.size() * least_part >= words.size())
    reading.light = best;
  read_destination(page, review, parts, reading);
  if (reading.destination == Destination::refused) reading.light = red;
  if (reading.destination == Destination::open && reading.light != red) reading.light.reset();
  return reading;
}

}  // namespace

std::string what_goes_in(const std::string& text, const Phrasebook& book) {
  const CaseParts parts = parts_of(text, book);
  return parts.what.size() == 0 ? text : parts.text.quote(parts.what);
}

std::vector<CaseReading> read_cases(const PageText& page, const PageReview& review,
                                    const std::vector<std::string>& cases) {
  std::vector<CaseParts> parts;
  std::vector<WordSet> words;
  for (const std::string& text : cases) {
    parts.push_back(parts_of(text, *review.book));
    words.push_back(telling_words(parts.back().text, parts.back().what, *review.book));
  }
  std::vector<WordSet> own = words;
  if (cases.size() > 1)
    for (WordSet& each : own)
      std::erase_if(each, [&](const std::string& word) {
        return std::all_of(words.begin(), words.end(),
                           [&](const WordSet& other) { return holds_word(other, word); });
      });
  std::vector<CaseReading> readings;
  for (std::size_t i = 0; i < cases.size(); ++i)
    readings.push_back(read_case(page, review, cases[i], parts[i], own[i]));
  return readings;
}

}  // namespace readiness::rulepage
