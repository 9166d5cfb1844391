#include "rulepage/pattern.hpp"

#include "base/names.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace readiness::rulepage {
namespace {

constexpr int most_between = 20;
constexpr std::size_t most_parts = 20;
constexpr int most_gaps = 4;  // each is tried at every width: more could take for ever

constexpr std::array<std::string_view, 9> word_kinds = {"<mail>",   "<link>",        "<date>",
                                                        "<number>", "<phone>",       "<capital>",
                                                        "<colon>",  "<parenthesis>", "<end>"};

/// What asks for the sign behind the word before it, and is no word itself.
char sign_meant(std::string_view written) {
  if (written == "<colon>") return ':';
  if (written == "<parenthesis>") return '(';
  return '\0';
}

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(at, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::string problem_of_word(std::string_view word) {
  if (word.empty()) return "a word is empty";
  if (word.front() == '<')
    return std::find(word_kinds.begin(), word_kinds.end(), word) == word_kinds.end()
               ? "`" + std::string(word) + "` is not a kind of word"
               : "";
  if (word == "*" || word == "**") return "`*` alone would be any word";
  const std::string_view inner = word.substr(word.front() == '*' ? 1 : 0);
  if (inner.substr(0, inner.size() - 1).find('*') != std::string_view::npos)
    return "`*` stands at the beginning or the end of a word";
  return {};
}

bool fits_any(const WordPattern::Part& part, const PageWord& word) {
  return std::any_of(part.any.begin(), part.any.end(),
                     [&](const std::string& written) { return fits(written, word); });
}

/// Whether the part asks for a sign, and it stands behind the word before, or for the end.
bool is_sign_there(const WordPattern::Part& part, const PageText& page, std::size_t at,
                   std::size_t end) {
  return at > 0 && std::any_of(part.any.begin(), part.any.end(), [&](const std::string& written) {
           const char sign = sign_meant(written);
           return (written == "<end>" && at == end) ||
                  (sign != '\0' && page.words[at - 1].follow == sign);
         });
}

std::optional<std::size_t> match_rest(const WordPattern& pattern, std::size_t next,
                                      const PageText& page, std::size_t at, std::size_t end) {
  if (next == pattern.parts.size()) return at;
  const WordPattern::Part& part = pattern.parts[next];
  const auto after = [&](std::size_t from) -> std::optional<std::size_t> {
    for (int skipped = 0; skipped <= part.gap && from + static_cast<std::size_t>(skipped) <= end;
         ++skipped)
      if (const auto done =
              match_rest(pattern, next + 1, page, from + static_cast<std::size_t>(skipped), end))
        return done;
    return std::nullopt;
  };
  if (is_sign_there(part, page, at, end))
    if (const auto done = after(at)) return done;
  if (at < end && fits_any(part, page.words[at]))
    if (const auto done = after(at + 1)) return done;
  return part.is_optional ? after(at) : std::nullopt;
}

}  // namespace

std::optional<WordPattern> parse_pattern(std::string_view text, const WordSets& sets,
                                         std::string& problem) {
  WordPattern pattern;
  for (std::string_view written : split(text, ' ')) {
    if (written.empty()) continue;
    if (written.front() == '~') {
      const bool is_count = written.size() > 1 && written.size() < 4 &&
                            std::all_of(written.begin() + 1, written.end(), is_digit);
      const int count = is_count ? std::stoi(std::string(written.substr(1))) : 0;
      if (!is_count || count < 1 || count > most_between || pattern.parts.empty()) {
        problem = "`" + std::string(written) + "` stands for 1 to " + std::to_string(most_between) +
                  " words between two others";
        return std::nullopt;
      }
      pattern.parts.back().gap = count;
      continue;
    }
    WordPattern::Part part;
    part.is_optional = written.ends_with('?');
    if (part.is_optional) written.remove_suffix(1);
    for (const std::string_view word : split(written, '|')) {
      if (word.starts_with('@')) {
        const auto* set = sets(word.substr(1));
        if (!set) {
          problem = "there is no set `" + std::string(word.substr(1)) + "`";
          return std::nullopt;
        }
        part.any.insert(part.any.end(), set->begin(), set->end());
      } else {
        part.any.push_back(word.starts_with('<') ? std::string(word) : folded_name(word));
      }
    }
    pattern.is_lead = pattern.is_lead || part.any.front() == "<end>";
    for (const std::string& word : part.any)
      if (problem = problem_of_word(word); !problem.empty()) return std::nullopt;
    pattern.parts.push_back(std::move(part));
  }
  const auto is_firm = [](const WordPattern::Part& part) { return !part.is_optional; };
  const auto has_gap = [](const WordPattern::Part& part) { return part.gap > 0; };
  if (std::none_of(pattern.parts.begin(), pattern.parts.end(), is_firm))
    problem = "a pattern needs a word that must be there";
  else if (pattern.parts.size() > most_parts)
    problem = "a pattern has at most " + std::to_string(most_parts) + " words";
  else if (std::count_if(pattern.parts.begin(), pattern.parts.end(), has_gap) > most_gaps)
    problem = "a pattern has `~` at most " + std::to_string(most_gaps) + " times";
  else
    return pattern;
  return std::nullopt;
}

bool fits(std::string_view written, const PageWord& word) {
  if (written.front() == '<') {
    if (written == "<capital>") return word.is_capital && word.kind == PageWord::Kind::plain;
    if (written == "<date>") return word.kind == PageWord::Kind::date;
    if (written == "<number>") return word.kind == PageWord::Kind::number;
    if (written == "<phone>") return word.kind == PageWord::Kind::phone;
    return written == word.text;
  }
  const bool is_end = written.front() == '*', is_begin = written.back() == '*';
  if (is_end) written.remove_prefix(1);
  if (is_begin) written.remove_suffix(1);
  if (is_end && is_begin) return word.text.find(written) != std::string::npos;
  if (is_end) return word.text.ends_with(written);
  if (is_begin) return word.text.starts_with(written);
  return word.text == written;
}

std::optional<WordRange> match_at(const WordPattern& pattern, const PageText& page, std::size_t at,
                                  WordRange within) {
  const auto end = match_rest(pattern, 0, page, at, within.last);
  return end ? std::optional(WordRange{at, *end}) : std::nullopt;
}

std::optional<WordRange> find_in(const WordPattern& pattern, const PageText& page,
                                 WordRange within) {
  for (std::size_t at = within.first; at < within.last; ++at)
    if (const auto found = match_at(pattern, page, at, within); found && found->size() > 0)
      return found;
  return std::nullopt;
}

std::optional<WordRange> find_any(const std::vector<WordPattern>& patterns, const PageText& page,
                                  WordRange within) {
  for (const WordPattern& pattern : patterns)
    if (const auto found = find_in(pattern, page, within)) return found;
  return std::nullopt;
}

bool begins_with_any(const std::vector<WordPattern>& patterns, const PageText& page,
                     WordRange words) {
  return std::any_of(patterns.begin(), patterns.end(), [&](const WordPattern& pattern) {
    return match_at(pattern, page, words.first, words).has_value();
  });
}

}  // namespace readiness::rulepage
