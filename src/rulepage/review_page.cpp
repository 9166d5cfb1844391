#include "rulepage/review_page.hpp"

#include "base/contains.hpp"

#include <algorithm>
#include <utility>

namespace readiness::rulepage {
namespace {

using Kind = PageBlock::Kind;
using Ranges = std::vector<WordRange>;

constexpr std::size_t words_a_minute = 230;  // of non-fiction: Brysbaert 2019, 238
constexpr std::size_t negation_reach = 4;    // "not to rely only on" and what then comes
constexpr std::size_t most_items_above = 4;  // deeper lists lead nowhere
constexpr std::size_t label_reach = 4;       // words that a label may have
constexpr std::size_t words_of_title = 2;    // "Condition:", "Only if:"

bool is_one_of(const std::vector<std::string>& written, const PageWord& word) {
  return std::any_of(written.begin(), written.end(),
                     [&](const std::string& each) { return fits(each, word); });
}

bool parts_clause(char sign) {
  return std::string_view(",;:-(").find(sign) != std::string_view::npos && sign != '\0';
}

// --- Statements
// -----------------------------------------------------------------------------------

bool is_said(const Saying& saying, const PageText& page, WordRange sentence, const Ranges& leads) {
  if (saying.empty() || !find_in(saying.back(), page, sentence)) return false;
  return std::all_of(saying.begin(), saying.end() - 1, [&](const WordPattern& pattern) {
    return (!pattern.is_lead && find_in(pattern, page, sentence)) ||
           std::any_of(leads.begin(), leads.end(),
                       [&](WordRange lead) { return find_in(pattern, page, lead).has_value(); });
  });
}

bool is_any_said(const std::vector<Saying>& sayings, const PageText& page, WordRange sentence,
                 const Ranges& leads) {
  return std::any_of(sayings.begin(), sayings.end(),
                     [&](const Saying& saying) { return is_said(saying, page, sentence, leads); });
}

std::optional<WordRange> first_said(const std::vector<Saying>& sayings, const PageText& page,
                                    const std::vector<Ranges>& leads) {
  for (const PageSentence& sentence : page.sentences)
    if (is_any_said(sayings, page, sentence.words, leads[sentence.block])) return sentence.words;
  return std::nullopt;
}

FoundStatement find_statement(const StatementWords& words, const PageText& page,
                              const std::vector<Ranges>& leads) {
  FoundStatement found{&words, Saidness::missing, Sure::perhaps, {}};
  Ranges general;
  for (const PageSentence& sentence : page.sentences) {
    const PageBlock& block = page.blocks[sentence.block];
    if (block.kind == Kind::code) continue;
    const bool has_more = sentence.block + 1 < page.blocks.size() &&
                          page.blocks[sentence.block + 1].kind != Kind::heading;
    const bool is_heading = block.kind == Kind::heading;
    if (is_heading && (block.depth == 1 || !has_more)) continue;
    if (is_any_said(words.says, page, sentence.words, leads[sentence.block]) ||
        (is_heading && is_any_said(words.headings, page, sentence.words, {})))
      found.places.push_back(sentence.words);
    else if (const auto place = find_any(words.general, page, sentence.words))
      general.push_back(*place);
  }
  if (!found.places.empty()) {
    found.said = Saidness::said;
    found.sure = found.places.size() > 1 ? Sure::likely : Sure::perhaps;
  } else if (!general.empty()) {
    found.said = Saidness::general;
    found.places = std::move(general);
  }
  return found;
}

// --- Phrases
// --------------------------------------------------------------------------------------

/// Whether something right before it, in the same clause, says that it is not meant.
bool is_turned(const PageText& page, const Phrasebook& book, WordRange sentence, WordRange place) {
  for (std::size_t back = 1; back <= negation_reach && place.first >= sentence.first + back;
       ++back) {
    const PageWord& word = page.words[place.first - back];
    if (parts_clause(word.follow)) return false;
    if (is_one_of(book.negation, word) || is_one_of(book.mention, word)) return true;
  }
  return false;
}

bool is_quoted(const PageText& page, WordRange place) {
  return std::all_of(page.words.begin() + static_cast<std::ptrdiff_t>(place.first),
                     page.words.begin() + static_cast<std::ptrdiff_t>(place.last),
                     [](const PageWord& word) { return word.is_quoted; });
}

/// Whether the sentence makes clear what the phrase leaves open, or the next one begins so.
bool is_made_clear(const PhraseWords& phrase, const PageText& page, WordRange sentence,
                   WordRange place, std::optional<WordRange> next) {
  return std::any_of(phrase.unless.begin(), phrase.unless.end(), [&](const WordPattern& pattern) {
    const auto behind = match_at(pattern, page, place.last, sentence);
    if (behind && behind->size() == 0) return true;  // a sign right behind it
    if (next && match_at(pattern, page, next->first, *next)) return true;
    return find_in(pattern, page, sentence).has_value();
  });
}

std::vector<FoundPhrase> find_phrases(const PageText& page, const Phrasebook& book) {
  std::vector<FoundPhrase> all;
  for (std::size_t i = 0; i < page.sentences.size(); ++i) {
    const PageSentence& sentence = page.sentences[i];
    const bool has_next =
        i + 1 < page.sentences.size() && page.sentences[i + 1].block == sentence.block;
    const std::optional<WordRange> next =
        has_next ? std::optional(page.sentences[i + 1].words) : std::nullopt;
    for (std::size_t at = sentence.words.first; at < sentence.words.last;) {
      std::optional<FoundPhrase> best;
      for (const PhraseWords& phrase : book.phrases)
        for (const WordPattern& pattern : phrase.patterns) {
          const auto place = match_at(pattern, page, at, sentence.words);
          if (!place || place->size() == 0 || is_quoted(page, *place) ||
              is_turned(page, book, sentence.words, *place) ||
              is_made_clear(phrase, page, sentence.words, *place, next))
            continue;
          if (!best || place->size() > best->place.size()) best = FoundPhrase{&phrase, *place};
        }
      at = best ? best->place.last : at + 1;
      if (best) all.push_back(*best);
    }
  }
  return all;
}

// --- Green, amber, red
// ----------------------------------------------------------------------------

/// The label of a light that these words begin with. Colours name it wherever they stand first;
/// other words, such as "never", only where a sign or the end follows.
bool begins_with_label(const LightWords& light, const PageText& page, WordRange words,
                       bool is_heading, WordRange& label) {
  for (std::size_t i = 0; i < light.labels.size(); ++i)
    for (std::size_t at = words.first; at < words.last && at < words.first + label_reach; ++at) {
      if (at > words.first && !is_heading) break;
      const auto found = match_at(light.labels[i], page, at, words);
      if (!found || found->size() == 0) continue;
      const char follow = page.words[found->last - 1].follow;
      const bool is_closed = found->last == words.last || parts_clause(follow) || follow == '|';
      if (i > 0 && !is_closed) continue;
      label = *found;
      return true;
    }
  return false;
}

/// The cells of a row, and what of it stands in one of them.
Ranges cells_of(const PageText& page, WordRange row) {
  Ranges cells;
  for (std::size_t i = row.first; i < row.last; ++i) {
    if (cells.empty() || page.words[i].cell != page.words[cells.back().first].cell)
      cells.push_back({i, i});
    cells.back().last = i + 1;
  }
  return cells;
}

struct Labelled {
  std::size_t light = 0, block = 0;
  WordRange label;
  std::optional<int> column;  ///< of a table whose header names the lights
};

std::vector<Labelled> find_labels(const PageText& page, const Phrasebook& book) {
  std::vector<Labelled> all;
  for (std::size_t i = 0; i < page.blocks.size(); ++i) {
    const PageBlock& block = page.blocks[i];
    if (block.kind == Kind::code) continue;
    const Ranges cells =
        block.kind == Kind::row ? cells_of(page, block.words) : Ranges{block.words};
    std::vector<Labelled> here;
    for (const WordRange cell : cells) {
      std::vector<Labelled> found;
      for (std::size_t light = 0; light < book.lights.size(); ++light)
        if (WordRange label;
            begins_with_label(book.lights[light], page, cell, block.kind == Kind::heading, label))
          found.push_back({light, i, label, page.words[cell.first].cell});
      // "Green, amber, red" above all of them is none of them
      if (found.empty() || (block.kind == Kind::heading && found.size() > 1)) continue;
      if (std::any_of(here.begin(), here.end(),
                      [&](const Labelled& other) { return other.light == found.front().light; }))
        continue;
      here.push_back(found.front());
    }
    if (block.kind != Kind::row || here.size() < 2)  // one light a block, by its first cell
      std::erase_if(here, [&](Labelled& each) {
        each.column.reset();
        return each.label.first >= cells.front().last;
      });
    all.insert(all.end(), here.begin(), here.end());
  }
  return all;
}

/// What stands under a label: the rest of its own words, and the blocks that belong to it.
Ranges parts_under(const PageText& page, const std::vector<bool>& is_label, const Labelled& of) {
  const PageBlock& own = page.blocks[of.block];
  Ranges parts;
  if (of.column) {
    for (std::size_t i = of.block + 1; i < page.blocks.size(); ++i) {
      if (page.blocks[i].kind != Kind::row) break;
      for (const WordRange cell : cells_of(page, page.blocks[i].words))
        if (page.words[cell.first].cell == *of.column) parts.push_back(cell);
    }
    return parts;
  }
  if (of.label.last < own.words.last) parts.push_back({of.label.last, own.words.last});
  if (own.kind == Kind::row) return parts;
  for (std::size_t i = of.block + 1; i < page.blocks.size(); ++i) {
    const PageBlock& block = page.blocks[i];
    if (is_label[i]) break;
    if (block.kind == Kind::heading && (own.kind != Kind::heading || block.depth <= own.depth))
      break;
    if (own.kind == Kind::item && (block.kind != Kind::item || block.depth <= own.depth)) break;
    parts.push_back(block.words);
  }
  return parts;
}

/// The cells of a table's columns that say which tool, by its header.
std::vector<int> columns_of_tools(const PageText& page, const Phrasebook& book, std::size_t row) {
  while (row > 0 && !page.blocks[row].is_header && page.blocks[row - 1].kind == Kind::row) --row;
  std::vector<int> columns;
  if (page.blocks[row].is_header)
    for (const WordRange cell : cells_of(page, page.blocks[row].words))
      if (find_any(book.any_tool, page, cell)) columns.push_back(page.words[cell.first].cell);
  return columns;
}

/// The things that are listed in these words: one in an item of a list, else what commas,
/// semicolons and ends part. Tools and conditions are none.
Ranges examples_in(const PageText& page, const Phrasebook& book, WordRange words) {
  const auto block =
      std::partition_point(page.blocks.begin(), page.blocks.end(),
                           [&](const PageBlock& each) { return each.words.last <= words.first; });
  if (block->kind == Kind::item && block->words == words) return {words};
  std::vector<int> left_out;
  if (block->kind == Kind::row)
    left_out = columns_of_tools(page, book, static_cast<std::size_t>(block - page.blocks.begin()));
  Ranges examples;
  std::size_t first = words.first, before_sentence = 0;
  bool begins_sentence = true, is_condition = false;
  for (std::size_t i = words.first; i < words.last; ++i) {
    const PageWord& word = page.words[i];
    if (begins_sentence) {
      is_condition = begins_with_any(book.conditions, page, {i, words.last});
      before_sentence = examples.size();
    }
    const bool ends_cell = i + 1 == words.last || page.words[i + 1].cell != word.cell;
    begins_sentence = ends_cell || (word.follow == '.' && page.words[i + 1].is_capital);
    if (word.follow == ':' && !begins_sentence) {
      // "only once names are out: contracts" leads to examples, "Condition: names are out" does not
      const bool is_its_title = is_condition && i < first + words_of_title;
      is_condition = is_condition && is_its_title;
      examples.resize(before_sentence);
      first = i + 1;
      continue;
    }
    if (!begins_sentence && std::string_view(",;|").find(word.follow) == std::string_view::npos)
      continue;
    const bool leads_to_list = ends_cell && word.follow == ':';
    const bool is_tool = block->kind == Kind::row && contains(left_out, word.cell);
    if (!is_condition && !leads_to_list && !is_tool) examples.push_back({first, i + 1});
    first = i + 1;
  }
  return examples;
}

std::vector<FoundLight> find_lights(const PageText& page, const Phrasebook& book) {
  std::vector<FoundLight> lights;
  for (const LightWords& words : book.lights) lights.push_back({&words, {}, {}, {}, false});
  const std::vector<Labelled> labels = find_labels(page, book);
  std::vector<bool> is_label(page.blocks.size());
  for (const Labelled& each : labels) is_label[each.block] = true;
  for (const Labelled& each : labels) {
    FoundLight& light = lights[each.light];
    Ranges parts = parts_under(page, is_label, each);
    if (parts.empty() && light.label) continue;
    if (!light.label || light.parts.empty()) light.label = each.label;
    for (const WordRange part : parts) {
      const Ranges examples = examples_in(page, book, part);
      light.examples.insert(light.examples.end(), examples.begin(), examples.end());
      light.names_tool = light.names_tool || find_any(book.any_tool, page, part);
      light.parts.push_back(part);
    }
    const PageBlock& own = page.blocks[each.block];
    light.names_tool = light.names_tool || find_any(book.any_tool, page, own.words);
  }
  return lights;
}

}  // namespace

int PageReview::lights_found() const {
  return static_cast<int>(std::count_if(lights.begin(), lights.end(), [](const FoundLight& light) {
    return light.label.has_value();
  }));
}

int reading_minutes(std::size_t words) {
  return std::max(1, static_cast<int>((words + words_a_minute - 1) / words_a_minute));
}

std::vector<std::vector<WordRange>> leads_of(const PageText& page) {
  std::vector<Ranges> leads(page.blocks.size());
  std::vector<std::size_t> headings;  // those above, the title first
  std::vector<std::size_t> items;     // those that hold this one
  std::optional<WordRange> before;    // the last sentence before a list,
  std::optional<WordRange> further;   // and the one before that
  std::optional<WordRange> header;    // of the table
  Ranges last_sentences(page.blocks.size());
  for (const PageSentence& sentence : page.sentences)
    last_sentences[sentence.block] = sentence.words;
  for (std::size_t i = 0; i < page.blocks.size(); ++i) {
    const PageBlock& block = page.blocks[i];
    if (block.kind == Kind::heading) {
      std::erase_if(headings, [&](std::size_t h) { return page.blocks[h].depth >= block.depth; });
    }
    for (const std::size_t heading : headings) leads[i].push_back(page.blocks[heading].words);
    if (block.kind == Kind::item) {
      while (!items.empty() && page.blocks[items.back()].depth >= block.depth) items.pop_back();
      if (further) leads[i].push_back(*further);
      if (before) leads[i].push_back(*before);
      for (std::size_t k = items.size() - std::min(items.size(), most_items_above);
           k < items.size(); ++k)
        leads[i].push_back(page.blocks[items[k]].words);
      items.push_back(i);
    } else {
      items.clear();
      // "These may not go in." and then "They are:" lead to the list together
      const bool goes_on =
          before && block.kind == Kind::paragraph && page.words[block.words.last - 1].follow == ':';
      further = goes_on ? before : std::nullopt;
      before = block.kind == Kind::paragraph ? std::optional(last_sentences[i]) : std::nullopt;
    }
    if (block.kind == Kind::row) {
      if (header) leads[i].push_back(*header);
      if (!header) header = block.words;
    } else {
      header.reset();
    }
    if (block.kind == Kind::heading) headings.push_back(i);
  }
  return leads;
}

PageReview review_page(const PageText& page, const Phrasebook& book) {
  const std::vector<Ranges> leads = leads_of(page);
  PageReview review;
  review.book = &book;
  for (const StatementWords& words : book.statements)
    review.statements.push_back(find_statement(words, page, leads));
  review.lights = find_lights(page, book);
  review.phrases = find_phrases(page, book);
  review.asks = first_said(book.asks, page, leads);
  review.dated = first_said(book.dated, page, leads);
  for (const FoundStatement& statement : review.statements)
    if (statement.said == Saidness::said &&
        (!review.first_rule || statement.places.front().first < review.first_rule->first))
      review.first_rule = statement.places.front();
  return review;
}

}  // namespace readiness::rulepage
