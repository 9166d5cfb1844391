#include "rulepage/findings.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace readiness::rulepage {
namespace {

constexpr std::size_t fewest_words = 25;
constexpr std::size_t most_before_rule = 150;  // what somebody reads who looks for the rule
constexpr std::size_t fewest_examples = 2;

struct PhraseRow {
  std::string_view code, message;
};
PhraseRow row_of(PhraseKind kind) {
  switch (kind) {
    case PhraseKind::judgement:
      return {"G0101", "leaves the decision to whoever reads it"};
    case PhraseKind::data:
      return {"G0102", "does not say which data"};
    case PhraseKind::elsewhere:
      return {"G0103", "sends the reader elsewhere"};
    case PhraseKind::occasion:
      return {"G0104", "does not say when or how much"};
    case PhraseKind::blame:
      break;
  }
  return {"G0105", "puts the risk on whoever reads it"};
}

void add_phrase(const PageText& page, const FoundPhrase& found, Diagnostics& findings) {
  const auto& [code, message] = row_of(found.words->kind);
  const Place place = page.source.place(page.span_of(found.place));
  std::string text = "\"" + visible(page.quote(found.place)) + "\" " +
                     (found.words->sure == Sure::likely ? "" : "perhaps ") + std::string(message);
  Diagnostic& added = found.words->sure == Sure::likely
                          ? findings.error(std::string(code), place, std::move(text))
                          : findings.warning(std::string(code), place, std::move(text));
  added.notes.push_back("no rule, because " + found.words->why);
  added.help = found.words->instead;
}

void add_statement(const PageText& page, const FoundStatement& found, Diagnostics& findings) {
  const StatementWords& words = *found.words;
  if (found.said == Saidness::missing)
    findings.error("G0201", page.source.whole_file(), "it does not seem to say " + words.title,
                   words.write);
  else if (found.said == Saidness::general)
    findings.warning("G0202", page.source.place(page.span_of(found.places.front())),
                     "it says only in general " + words.title, words.write);
}

void add_lights(const PageText& page, const PageReview& review, Diagnostics& findings) {
  std::vector<std::string> missing;
  for (const FoundLight& light : review.lights)
    if (!light.label) missing.push_back(light.words->title);
  if (review.lights_found() < 2) {
    findings.warning("G0203", page.source.whole_file(), "no list in green, amber and red was found",
                     "sort fifteen documents of your own work into three lists: always fine, only "
                     "under a named condition, never");
    return;
  }
  if (!missing.empty())
    findings.warning("G0203", page.source.whole_file(),
                     "of green, amber and red " + enumerated(missing) + " was not found",
                     "give it a list of its own, or write that nothing belongs there");
  for (const FoundLight& light : review.lights)
    if (light.label && light.examples.size() < fewest_examples)
      findings.warning(
          "G0204", page.source.place(page.span_of(*light.label)),
          light.words->title + (light.examples.empty() ? " seems to have no examples"
                                                       : " seems to have a single example"),
          "name two or three documents that people here have on their desks");
}

/// Whether a newcomer would find the rule.
void add_finding_it(const PageText& page, const PageReview& review, Diagnostics& findings) {
  const std::size_t count = page.words.size();
  const auto most = static_cast<std::size_t>(review.book->page_words);
  if (count > most)
    findings.warning(
        "G0301", page.source.whole_file(),
        "it has " + std::to_string(count) + " words, about " +
            counted(reading_minutes(count), "minute", "minutes") +
            " to read; a page that is looked up has " + std::to_string(most) + " at most",
        "keep the rule on one page, and put reasons and duties of the house on another");
  if (review.first_rule && review.first_rule->first > most_before_rule)
    findings.warning(
        "G0302", page.source.place(page.span_of(*review.first_rule)),
        "the first rule stands behind " + std::to_string(review.first_rule->first) + " other words",
        "begin with what is allowed and what is not");
  if (!review.asks)
    findings.warning("G0303", page.source.whole_file(), "it does not seem to say whom to ask",
                     "name a person, how to reach them, and how fast they answer");
  if (!review.dated)
    findings.warning("G0304", page.source.whole_file(), "it does not seem to have a date",
                     "write since when it holds, and when it is looked at again");
}

}  // namespace

Diagnostics findings_of(const PageText& page, const PageReview& review) {
  Diagnostics findings;
  for (const FoundStatement& statement : review.statements)
    add_statement(page, statement, findings);
  add_lights(page, review, findings);
  add_finding_it(page, review, findings);
  for (const FoundPhrase& phrase : review.phrases) add_phrase(page, phrase, findings);
  return findings;
}

const Phrasebook* judge_by(const PageText& page, const std::vector<Phrasebook>& books,
                           Diagnostics& diagnostics) {
  if (page.words.size() < fewest_words) {
    diagnostics.error("G0306", page.source.whole_file(),
                      "there is too little text to tell anything: " +
                          counted(static_cast<long>(page.words.size()), "word", "words"),
                      "see whether it is the right file; a scanned PDF holds pictures only");
    return nullptr;
  }
  const Phrasebook* book = phrasebook_for(page, books);
  std::vector<std::string> titles;
  for (const Phrasebook& each : books) titles.push_back(each.title);
  if (!book) {
    diagnostics.error(
        "G0305", page.source.whole_file(),
        "the language is not one that there is a phrasebook for (" + enumerated(titles, "or") + ")",
        "write a phrasebook for it and name it with --phrasebook FILE");
    return nullptr;
  }
  return book;
}

}  // namespace readiness::rulepage
