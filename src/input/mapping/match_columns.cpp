#include "input/mapping/match_columns.hpp"

#include "base/names.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "input/mapping/platforms.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace readiness::input {
namespace {

constexpr double least_score = 0.7;
constexpr std::size_t shortest_label = 5;  // that tells an item without its question

/// Letters and digits alone, for signs and blanks are what exports change.
std::string letters_of(std::string_view text) {
  std::string out;
  for (const char byte : folded_name(text))
    if (static_cast<unsigned char>(byte) >= 0x80 || is_letter_or_digit(byte)) out += byte;
  return out;
}

void add_split(const std::string& name, std::string_view sign, bool at_last,
               std::vector<HeaderParts>& parts) {
  const std::size_t at = at_last ? name.rfind(sign) : name.find(sign);
  if (at == std::string::npos || at == 0 || at + sign.size() >= name.size()) return;
  parts.push_back({name, name.substr(0, at), name.substr(at + sign.size())});
}

std::string last_part(const std::string& id) { return id.substr(id.rfind('.') + 1); }

/// How well a header's text fits one of a question's.
double score_of_text(const std::string& header, const std::string& text) {
  if (text.empty() || header.empty()) return 0;
  const std::string a = letters_of(header), b = letters_of(text);
  if (a.empty() || b.empty()) return 0;
  if (a == b) return 1;
  constexpr std::size_t tells = 20;  // letters: a beginning that long is no chance
  if (std::min(a.size(), b.size()) >= tells && (a.starts_with(b) || b.starts_with(a))) return 0.95;
  if (std::min(a.size(), b.size()) < tells) return 0;
  const double alike = likeness(a, b);
  return alike >= 0.8 ? 0.9 * alike : 0;
}

class Matcher {
 public:
  Matcher(const ColumnNames& names, const Questionnaire& questionnaire, const Labels& labels)
      : names_(names), questionnaire_(questionnaire), labels_(labels) {}

  std::vector<ColumnMatch> match() {
    for (std::size_t column = 0; column < names_.width(); ++column)
      for (const QuestionId id : questionnaire_.questions.ids())
        for (const bool is_prediction : {false, true}) add(column, id, is_prediction);
    return chosen();
  }

 private:
  void add(std::size_t column, QuestionId id, bool is_prediction) {
    const Question& question = questionnaire_.questions[id];
    if (is_prediction && question.predicted_by.empty()) return;
    ColumnMatch best{column, id, is_prediction, std::nullopt, 0};
    for (const std::string& name : names_.of(column))
      for (const HeaderParts& parts : parts_of(name)) {
        if (!is_shared(name)) consider(best, std::nullopt, score(id, parts, is_prediction));
        if (is_prediction || answered_by(question) != AnsweredBy::ticks) continue;
        if (parts.sub.empty()) {
          // an item may be all that its column is called
          if (auto item = item_called(id, name); item && name.size() >= shortest_label)
            consider(best, item, 0.85);
        } else if (auto item = item_of(id, parts.sub)) {
          consider(best, item, base_score(id, parts.base));
        } else if (auto counted = item_counted(id, parts.sub)) {
          consider(best, counted, std::min(0.75, base_score(id, parts.base)));
        }
      }
    // an item's column is of the question, and no column of the whole
    if (best.score >= least_score) found_.push_back(best);
  }

  /// Several columns of that name are not told apart by it.
  [[nodiscard]] bool is_shared(const std::string& name) const {
    return names_.meant_by(name).size() > 1 && names_.fitting(name).size() > 1;
  }

  /// An item says more than the question that it is of.
  static void consider(ColumnMatch& best, std::optional<std::string> item, double score) {
    if (score < best.score || (score == best.score && !item)) return;
    best.score = score;
    best.item = std::move(item);
  }

  /// Everything that a question, or the question behind a prediction, may be called.
  [[nodiscard]] std::vector<std::string> texts_of(QuestionId id, bool is_prediction) const {
    std::vector<std::string> texts = is_prediction ? labels_.predicted(id) : labels_.asked(id);
    texts.push_back(questionnaire_.questions[id].id + (is_prediction ? ".prediction" : ""));
    return texts;
  }

  [[nodiscard]] double score(QuestionId id, const HeaderParts& parts, bool is_prediction) const {
    double best = 0;
    for (const std::string& text : texts_of(id, is_prediction)) {
      best = std::max(best, score_of_text(parts.whole, text));
      if (!parts.sub.empty()) best = std::max(best, 0.98 * score_of_text(parts.sub, text));
    }
    if (is_prediction) {
      if (best == 0 && letters_of(last_word(parts.whole)).starts_with("predict")) best = 0.7;
      return best;
    }
    return std::max(best, name_score(questionnaire_.questions[id], parts.whole));
  }

  /// What people call a question for short: by its short name, by the last part of its id, or by a
  /// few words with that first or last: `trained`, `agree_clear`, `Checked of 10`.
  static double name_score(const Question& question, const std::string& name) {
    const std::string last = letters_of(last_part(question.id));
    const std::string called = letters_of(name);
    if (called == last) return 0.9;
    if (!question.short_name.empty() && called == letters_of(question.short_name)) return 0.9;
    if (letters_of(last_word(name)) == last) return 0.8;
    return letters_of(first_of_few_words(name)) == last ? 0.75 : 0;
  }

  static std::string last_word(const std::string& name) {
    const std::size_t at = name.find_last_of("/_. ");
    return at == std::string::npos ? name : name.substr(at + 1);
  }

  static std::string first_of_few_words(const std::string& name) {
    constexpr std::string_view between = "/_. ";
    constexpr auto most = 2;  // signs between words: more of them are a sentence
    const auto signs = std::count_if(name.begin(), name.end(), [&](char byte) {
      return between.find(byte) != std::string_view::npos;
    });
    return signs > most ? std::string() : name.substr(0, name.find_first_of(between));
  }

  [[nodiscard]] double base_score(QuestionId id, const std::string& base) const {
    double best = name_score(questionnaire_.questions[id], base);
    for (const std::string& text : texts_of(id, false))
      best = std::max(best, score_of_text(base, text));
    return best;
  }

  std::optional<std::string> item_called(QuestionId id, const std::string& name) const {
    const auto item = labels_.choice(id, name);
    if (!item) return std::nullopt;
    return choice_ids(questionnaire_, questionnaire_.questions[id])[*item];
  }

  /// Codes of items mostly count them: the first is 1.
  std::optional<std::string> item_counted(QuestionId id, const std::string& sub) const {
    const auto ids = choice_ids(questionnaire_, questionnaire_.questions[id]);
    const auto number = parse_integer(sub);
    if (!number || *number < 1 || *number > static_cast<long>(ids.size())) return std::nullopt;
    return ids[static_cast<std::size_t>(*number) - 1];
  }

  /// An item by its id or label, or what else a column of ticks may hold.
  std::optional<std::string> item_of(QuestionId id, const std::string& sub) const {
    if (auto item = item_called(id, sub)) return item;
    return word_for_whole(sub);
  }

  /// What says of a whole question that nothing is ticked, or that nobody knows.
  static std::optional<std::string> word_for_whole(const std::string& sub) {
    // a code below zero: `allowed____98`. What it means the mapping says once, for all columns
    if (sub.size() > 1 && sub.front() == '_' && parse_integer(sub.substr(1)))
      return "-" + sub.substr(1);
    const Platform& any = any_platform();
    if (is_among(any.none, sub)) return "none";
    if (is_among(any.unknown, sub)) return "?";
    if (is_among(any.declined, sub)) return "!";
    return std::nullopt;
  }

  /// The best first; each column and each place of an answer once.
  std::vector<ColumnMatch> chosen() {
    std::stable_sort(found_.begin(), found_.end(),
                     [](const ColumnMatch& a, const ColumnMatch& b) { return a.score > b.score; });
    std::set<std::size_t> columns;
    std::map<std::pair<QuestionId, bool>, bool> taken;  // whether by items
    std::set<std::pair<QuestionId, std::string>> items;
    std::vector<ColumnMatch> matches;
    for (const ColumnMatch& match : found_) {
      if (columns.contains(match.column)) continue;
      const auto [known, is_new] =
          taken.try_emplace({match.question, match.is_prediction}, match.item.has_value());
      if (!is_new && !(known->second && match.item)) continue;
      if (match.item && !items.emplace(match.question, *match.item).second) continue;
      columns.insert(match.column);
      matches.push_back(match);
    }
    std::sort(matches.begin(), matches.end(),
              [](const ColumnMatch& a, const ColumnMatch& b) { return a.column < b.column; });
    add_neighbours(columns, items, matches);
    return matches;
  }

  /// A column "None of these" right of the items of a question is of it, too.
  void add_neighbours(std::set<std::size_t>& columns,
                      std::set<std::pair<QuestionId, std::string>>& items,
                      std::vector<ColumnMatch>& matches) const {
    for (std::size_t i = 0; i < matches.size(); ++i) {
      const ColumnMatch left = matches[i];
      const std::size_t next = left.column + 1;
      if (!left.item || next >= names_.width() || columns.contains(next)) continue;
      for (const std::string& name : names_.of(next)) {
        const auto word = word_for_whole(name);
        if (!word || !items.emplace(left.question, *word).second) continue;
        columns.insert(next);
        matches.insert(matches.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                       {next, left.question, false, word, left.score});
        break;
      }
    }
  }

  const ColumnNames& names_;
  const Questionnaire& questionnaire_;
  const Labels& labels_;
  std::vector<ColumnMatch> found_;
};

}  // namespace

std::vector<HeaderParts> parts_of(const std::string& name) {
  std::vector<HeaderParts> parts = {{name, "", ""}};
  if (name.ends_with(']'))
    if (const std::size_t at = name.rfind('['); at != std::string::npos && at > 0)
      parts.push_back({name, name.substr(0, at), name.substr(at + 1, name.size() - at - 2)});
  add_split(name, "___", false, parts);
  add_split(name, "/", true, parts);
  add_split(name, " - ", false, parts);
  add_split(name, " - ", true, parts);
  if (name.ends_with(')')) add_split(name.substr(0, name.size() - 1), "(choice=", true, parts);
  if (const std::size_t at = name.rfind(':'); at != std::string::npos && at > 0)  // row:question
    parts.push_back({name, name.substr(at + 1), name.substr(0, at)});
  return parts;
}

double likeness(const std::string& a, const std::string& b) {
  if (a.size() < 2 || b.size() < 2) return a == b ? 1 : 0;
  std::map<std::string_view, int> pairs;
  for (std::size_t i = 0; i + 1 < a.size(); ++i) ++pairs[std::string_view(a).substr(i, 2)];
  int both = 0;
  for (std::size_t i = 0; i + 1 < b.size(); ++i)
    if (auto found = pairs.find(std::string_view(b).substr(i, 2));
        found != pairs.end() && found->second > 0) {
      --found->second;
      ++both;
    }
  return 2.0 * both / static_cast<double>(a.size() + b.size() - 2);
}

std::vector<ColumnMatch> match_columns(const ColumnNames& names, const Questionnaire& questionnaire,
                                       const Labels& labels) {
  return Matcher(names, questionnaire, labels).match();
}

}  // namespace readiness::input
