#include "rulepage/cases.hpp"

#include "base/contains.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace readiness::rulepage {
namespace {

constexpr std::size_t shortest_word = 4, longest_ending = 2, fewest_shared = 2, least_part = 3;

using WordSet = std::vector<std::string>;

/// The words of a text that say what it is about, each once.
WordSet telling_words(const std::string& text, const Phrasebook& book) {
  WordSet words;
  for (const PageWord& word : page_text(Source("", text)).words) {
    if (word.text.size() < shortest_word || contains(book.common, word.text)) continue;
    if (!contains(words, word.text)) words.push_back(word.text);
  }
  return words;
}

/// "contract" and "contracts"; "client" and "client's".
bool are_alike(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  return a.size() >= shortest_word && b.size() - a.size() <= longest_ending && b.starts_with(a);
}

bool holds_word(const WordSet& words, const std::string& wanted) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& each) { return are_alike(each, wanted); });
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

CaseReading read_case(const PageText& page, const PageReview& review, const std::string& text,
                      const WordSet& words) {
  CaseReading reading{text, std::nullopt, std::nullopt, {}};
  std::optional<std::size_t> best;
  bool is_alone = true;
  for (std::size_t light = 0; light < review.lights.size(); ++light)
    for (const WordRange part : review.lights[light].parts) {
      WordSet shared = shared_with(page, part, words);
      if (shared.empty() || shared.size() < reading.shared.size()) continue;
      if (shared.size() == reading.shared.size()) {
        is_alone = is_alone && best == light;
        continue;
      }
      best = light;
      is_alone = true;
      reading.place = part;
      reading.shared = std::move(shared);
    }
  if (best && is_alone && reading.shared.size() >= fewest_shared &&
      reading.shared.size() * least_part >= words.size())
    reading.light = best;
  return reading;
}

}  // namespace

std::vector<CaseReading> read_cases(const PageText& page, const PageReview& review,
                                    const std::vector<std::string>& cases) {
  std::vector<WordSet> words;
  for (const std::string& text : cases) words.push_back(telling_words(text, *review.book));
  std::vector<WordSet> own = words;
  if (cases.size() > 1)
    for (WordSet& each : own)
      std::erase_if(each, [&](const std::string& word) {
        return std::all_of(words.begin(), words.end(),
                           [&](const WordSet& other) { return holds_word(other, word); });
      });
  std::vector<CaseReading> readings;
  for (std::size_t i = 0; i < cases.size(); ++i)
    readings.push_back(read_case(page, review, cases[i], own[i]));
  return readings;
}

}  // namespace readiness::rulepage
