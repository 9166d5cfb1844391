#include "questionnaire/wording.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace readiness::questionnaire {
namespace {

constexpr auto negations =
    std::to_array<std::string_view>({"not", "no", "never", "cannot", "nor", "neither", "none",
                                     "nobody", "nothing", "nowhere", "without"});

/// Here a joining or negating word does neither.
constexpr auto set_phrases = std::to_array<std::string_view>(
    {"more or less", "or more", "or less", "or fewer", "or later", "or earlier", "sooner or later",
     "one or two", "two or three", "once or twice", "and so on", "again and again", "now and then",
     "by and large", "up and running", "health and safety", "not only"});

constexpr auto question_words = std::to_array<std::string_view>(
    {"how", "why", "when", "what", "who", "whose", "whom", "where", "which", "whether"});

constexpr auto prepositions = std::to_array<std::string_view>({"for", "by", "in", "to", "with"});

constexpr auto suggestions = std::to_array<std::string_view>(
    {"obviously", "of course", "surely", "undoubtedly", "needless to say", "everyone knows",
     "as you know", "don't you", "isn't it", "aren't you", "wouldn't you", "do you agree that"});

/// How often, said in two ways; articles are gone by then.
constexpr auto same_frequencies =
    std::to_array<std::pair<std::string_view, std::string_view>>({{"once every", "every"},
                                                                  {"each", "every"},
                                                                  {"once day", "every day"},
                                                                  {"once week", "every week"},
                                                                  {"once month", "every month"},
                                                                  {"once quarter", "every quarter"},
                                                                  {"once year", "every year"},
                                                                  {"daily", "every day"},
                                                                  {"weekly", "every week"},
                                                                  {"monthly", "every month"},
                                                                  {"quarterly", "every quarter"},
                                                                  {"yearly", "every year"},
                                                                  {"annually", "every year"},
                                                                  {"two times", "twice"},
                                                                  {"one time", "once"}});

constexpr auto dont_knows = std::to_array<std::string_view>(
    {"don't know", "i don't know", "do not know", "i do not know", "unknown", "nobody knows",
     "no one knows", "not known", "not sure", "unsure", "no idea", "cannot say", "can't say",
     "cannot tell", "can't tell"});

bool is_word_character(char c) {
  return is_letter_or_digit(c) || c == '\'' || c == '/' || c == '-' ||
         static_cast<unsigned char>(c) >= 0x80;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at))
    text.replace(at, from.size(), to), at += to.size();
}

/// Lower case, with plain apostrophes and double quotation marks.
std::string plain(std::string_view text) {
  std::string result = lower_case(text);
  replace_all(result, "\u2019", "'");
  replace_all(result, "\u201c", "\"");
  replace_all(result, "\u201d", "\"");
  return result;
}

/// Without what stands in round brackets or double quotation marks.
std::string without_asides(std::string_view text) {
  std::string result;
  int depth = 0;
  bool in_quotes = false;
  for (const char c : plain(text)) {
    if (c == '"') in_quotes = !in_quotes;
    if (c == '(') ++depth;
    if (depth == 0 && !in_quotes && c != '"') result += c;
    if (c == ')' && depth > 0) --depth;
  }
  return result;
}

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char c : text) {
    if (is_word_character(c))
      words.back() += c;
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

/// Single spaces between the words and around them, so that whole words can be looked for.
std::string spaced(std::string_view text) {
  std::string result = " ";
  for (const std::string& word : words_in(text)) result += word + " ";
  return result;
}

bool has_phrase(const std::string& spaced_text, std::string_view phrase) {
  return spaced_text.find(" " + std::string(phrase) + " ") != std::string::npos;
}

/// The words of a text without asides and set phrases.
std::vector<std::string> plain_words(std::string_view text) {
  std::string rest = spaced(without_asides(text));
  for (const std::string_view phrase : set_phrases)
    replace_all(rest, " " + std::string(phrase) + " ", " ");
  return words_in(rest);
}

template <class List>
bool is_in(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_contracted_not(const std::string& word) {
  return word.size() > 3 && word.compare(word.size() - 3, 3, "n't") == 0;
}

struct Sentence {
  std::string text;
  bool asks = false;
};

std::vector<Sentence> sentences_in(const std::string& text) {
  std::vector<Sentence> sentences(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool ends = text[i] == '.' || text[i] == '?' || text[i] == '!';
    const bool before_space = i + 1 == text.size() || text[i + 1] == ' ';
    if (!ends || !before_space) {
      sentences.back().text += text[i];
      continue;
    }
    sentences.back().asks = text[i] == '?';
    sentences.emplace_back();
  }
  std::erase_if(sentences,
                [](const Sentence& sentence) { return words_in(sentence.text).empty(); });
  return sentences;
}

/// "and how", "and for when": a second question word in one sentence.
std::optional<std::string> second_question_word(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (words[i] != "and") continue;
    std::string found = words[i] + " " + words[i + 1];
    if (is_in(question_words, words[i + 1])) return found;
    if (is_in(prepositions, words[i + 1]) && i + 2 < words.size() &&
        is_in(question_words, words[i + 2]))
      return found + " " + words[i + 2];
  }
  return std::nullopt;
}

}  // namespace

bool has_word(std::string_view text, std::string_view word) {
  return has_phrase(spaced(plain(text)), word);
}

std::optional<std::string> negation_in(std::string_view text) {
  for (const std::string& word : plain_words(text))
    if (is_in(negations, word) || is_contracted_not(word)) return word;
  return std::nullopt;
}

std::optional<std::string> negated_verb_in(std::string_view text) {
  for (const std::string& word : plain_words(text))
    if (word == "not" || word == "never" || word == "cannot" || is_contracted_not(word))
      return word;
  return std::nullopt;
}

std::optional<std::string> joint_in_statement(std::string_view text) {
  for (const std::string& word : plain_words(text))
    if (word == "and" || word == "or" || word == "and/or") return word;
  if (has_phrase(spaced(without_asides(text)), "as well as")) return "as well as";
  return std::nullopt;
}

std::optional<std::string> joint_in_question(std::string_view text) {
  const std::string asked = without_asides(text);
  const std::string words = spaced(asked);
  for (const std::string_view phrase : {"and/or", "as well as"})
    if (has_phrase(words, phrase)) return std::string(phrase);
  for (const Sentence& sentence : sentences_in(asked))
    if (sentence.asks)
      if (auto found = second_question_word(plain_words(sentence.text))) return found;
  if (std::count(asked.begin(), asked.end(), '?') > 1) return "?";
  return std::nullopt;
}

std::optional<std::string> and_in_question(std::string_view text) {
  for (const Sentence& sentence : sentences_in(without_asides(text)))
    if (sentence.asks && is_in(plain_words(sentence.text), "and")) return "and";
  return std::nullopt;
}

std::optional<std::string> suggestion_in(std::string_view text) {
  const std::string words = spaced(plain(text));
  for (const std::string_view phrase : suggestions)
    if (has_phrase(words, phrase)) return std::string(phrase);
  return std::nullopt;
}

std::optional<std::string> joint_in_option(std::string_view text) {
  std::string said = without_asides(text);
  if (said.starts_with("also:")) said.erase(0, 5);
  if (said.find(';') != std::string::npos) return ";";
  for (const std::string_view joint : {", and ", ", or "}) {
    const std::size_t at = said.find(joint);
    if (at != std::string::npos && said.find(',') == at)
      return std::string(joint.substr(0, joint.size() - 1));
  }
  const std::vector<std::string> words = plain_words(said);
  if (is_in(words, "and/or")) return "and/or";
  if (is_in(words, "and") && is_in(words, "or")) return "and ... or";
  return std::nullopt;
}

int number_of_words(std::string_view text) {
  const std::vector<std::string> words = words_in(text);
  return static_cast<int>(std::count_if(words.begin(), words.end(), [](const std::string& word) {
    return word.find_first_not_of("-/'") != std::string::npos;
  }));
}

std::string meaning_of(std::string_view text) {
  std::string words = spaced(plain(text));
  for (const std::string_view article : {"a", "an", "the"})
    replace_all(words, " " + std::string(article) + " ", " ");
  for (const auto& [said, meant] : same_frequencies)
    replace_all(words, " " + std::string(said) + " ", " " + std::string(meant) + " ");
  return words;
}

bool says_dont_know(std::string_view text) {
  const std::string meaning = meaning_of(text);
  return std::any_of(dont_knows.begin(), dont_knows.end(), [&](std::string_view words) {
    return meaning == " " + std::string(words) + " ";
  });
}

}  // namespace readiness::questionnaire
