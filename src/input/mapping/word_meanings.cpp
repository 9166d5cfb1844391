#include "input/mapping/word_meanings.hpp"

#include "base/number.hpp"
#include "input/mapping/cell_rule.hpp"
#include "input/mapping/mapping.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <utility>

namespace readiness::input {
namespace {

bool is_in(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}
bool is_below_zero(const std::string& word) {
  return word.starts_with('-') && parse_number(word).has_value();
}

/// In the order of the lists of open words: how a mapping says each of one question alone.
constexpr std::array<const char*, 4> own_words = {"", "?", "-", "!"};

class MeaningFinder {
 public:
  MeaningFinder(const TableSample& sample, const ColumnRoles& roles,
                const Questionnaire& questionnaire, const Labels& labels)
      : sample_(sample), roles_(roles), questionnaire_(questionnaire), labels_(labels) {
    found_.open = {{{"missing", {}}, {"unknown", {}}, {"na", {}}, {"declined", {}}}};
  }

  WordMeanings find() {
    for (const ColumnMatch& match : roles_.matches) read_open_words(match);
    for (const ColumnMatch& match : roles_.matches) read_codebook(match);
    read_scales();
    for (const ColumnMatch& match : roles_.matches) {
      ColumnWords& words = found_.columns[match.column];
      words.unknown = unknown_values(match);
      for (const auto& [value, count] : words.unknown)
        if (is_below_zero(value) && !is_in(found_.below_zero, value))
          found_.below_zero.push_back(value);
      std::erase_if(words.unknown, [](const auto& value) { return is_below_zero(value.first); });
    }
    return std::move(found_);
  }

 private:
  [[nodiscard]] AnsweredBy answered(const ColumnMatch& match) const {
    return answered_by(questionnaire_.questions[match.question]);
  }

  // --- words that are no answers ---

  [[nodiscard]] std::optional<std::size_t> open_kind(const std::string& word) const {
    const Platform& any = any_platform();
    const Platform* platform = sample_.platform();
    const auto has = [&](auto words) {
      return (platform && is_among(platform->*words, word)) || is_among(any.*words, word);
    };
    if (platform && is_among(platform->missing, word)) return 0;
    if (has(&Platform::unknown)) return 1;
    if (has(&Platform::not_applicable)) return 2;
    if (has(&Platform::declined)) return 3;
    if (has(&Platform::missing)) return 0;
    return std::nullopt;
  }

  /// What is in the column, and what may come yet where it holds codes of the codebook.
  [[nodiscard]] std::vector<std::string> words_of(std::size_t column) const {
    std::vector<std::string> words;
    for (const auto& [value, count] : sample_.values_of(column)) words.push_back(value);
    if (holds_codes(column))
      for (const auto& [code, label] : sample_.book_of(column)->codes)
        if (!is_in(words, code)) words.push_back(code);
    return words;
  }

  /// An export may hold the labels in place of the codes.
  [[nodiscard]] bool holds_codes(std::size_t column) const {
    const CodebookColumn* book = sample_.book_of(column);
    const ValueCounts& values = sample_.values_of(column);
    return book && std::any_of(values.begin(), values.end(), [&](const auto& value) {
             return has_word(book->codes, value.first);
           });
  }

  void read_open_words(const ColumnMatch& match) {
    const AnsweredBy by = answered(match);
    if (by == AnsweredBy::text) return;
    for (const std::string& word : words_of(match.column)) {
      const auto meanings = sample_.meanings_of(match.column, word);
      const bool is_coded = meanings.front() != word;
      if (std::any_of(meanings.begin(), meanings.end(), [&](const std::string& meaning) {
            return labels_.choice(match.question, meaning).has_value();
          }))
        continue;
      if (by == AnsweredBy::amount && !is_coded && parse_number(word) && word != "-99") continue;
      for (const std::string& meaning : meanings)
        if (const auto kind = open_kind(meaning)) {
          take_open_word(match.column, word, *kind, is_coded);
          break;
        }
    }
  }

  /// A number from 0 on may be an answer elsewhere, and a code may mean something else there: then
  /// it is said of its column alone.
  void take_open_word(std::size_t column, const std::string& word, std::size_t kind,
                      bool is_coded) {
    const bool may_answer = is_coded && parse_number(word) && !is_below_zero(word);
    if (may_answer || means_other(word, kind))
      found_.columns[column].list.words.emplace_back(word, own_words[kind]);
    else if (!is_among(found_.open[kind].words, word))
      found_.open[kind].words.push_back(word);
  }

  /// Whether the codebook has another meaning for a code somewhere.
  [[nodiscard]] bool means_other(const std::string& word, std::size_t kind) const {
    return std::any_of(roles_.matches.begin(), roles_.matches.end(), [&](const ColumnMatch& match) {
      const auto meanings = sample_.meanings_of(match.column, word);
      return meanings.front() != word &&
             std::none_of(meanings.begin(), meanings.end(),
                          [&](const std::string& meaning) { return open_kind(meaning) == kind; });
    });
  }

  [[nodiscard]] bool is_open_word(std::size_t column, const std::string& word) const {
    const auto own = found_.columns.find(column);
    return word == "?" || word == "!" ||
           std::any_of(found_.open.begin(), found_.open.end(),
                       [&](const OpenWordList& open) { return is_among(open.words, word); }) ||
           (own != found_.columns.end() && has_word(own->second.list.words, word));
  }

  static bool has_word(const WordList& list, const std::string& word) {
    return std::any_of(list.begin(), list.end(),
                       [&](const auto& each) { return is_among({each.first}, word); });
  }

  // --- codes ---

  [[nodiscard]] std::vector<std::string> ids_of(const ColumnMatch& match) const {
    std::vector<std::string> ids;
    for (const AnswerOption& option :
         answer_form(questionnaire_, questionnaire_.questions[match.question]).options)
      ids.push_back(option.id);
    return ids;
  }

  [[nodiscard]] std::string scale_of_match(const ColumnMatch& match) const {
    return scale_of(questionnaire_, questionnaire_.questions[match.question])->id;
  }

  /// A list of options belongs to the scale, where no other column of it has other words.
  void add_list(const ColumnMatch& match, const ReasonedList& list) {
    ColumnWords& words = found_.columns[match.column];
    if (answered(match) == AnsweredBy::option && words.list.words.empty()) {
      const std::string scale = scale_of_match(match);
      const auto known = std::find_if(found_.scales.begin(), found_.scales.end(),
                                      [&](const auto& each) { return each.first == scale; });
      const bool is_new = known == found_.scales.end();
      if (is_new || known->second.words == list.words) {
        words.scale = scale;
        if (is_new) found_.scales.emplace_back(scale, list);
        return;
      }
    }
    words.list.words.insert(words.list.words.end(), list.words.begin(), list.words.end());
    words.list.reason = list.reason;
  }

  void read_codebook(const ColumnMatch& match) {
    const CodebookColumn* book = sample_.book_of(match.column);
    const AnsweredBy by = answered(match);
    if (!holds_codes(match.column) || match.item || by == AnsweredBy::text ||
        by == AnsweredBy::amount)
      return;
    const auto ids = ids_of(match);
    WordList list;
    bool says_more = false;  // than the codes do by themselves
    for (const auto& [code, label] : book->codes) {
      const auto choice = labels_.choice(match.question, label);
      if (!choice || has_word(list, code)) continue;
      list.emplace_back(code, ids[*choice]);
      says_more = says_more || labels_.choice(match.question, code) != choice;
    }
    if (says_more) add_list(match, {list, Reason::codebook});
  }

  /// Codes, or first letters, of the options of a scale, put together from all columns that have
  /// some: not everybody answers everything.
  void read_scales() {
    std::map<std::string, std::vector<std::string>> codes, letters;
    std::vector<std::pair<const ColumnMatch*, bool>> its;  // whether by codes
    for (const ColumnMatch& match : roles_.matches) {
      if (answered(match) != AnsweredBy::option || has_list(match.column)) continue;
      const auto words = odd_words(match);
      if (words.empty()) continue;
      const bool are_codes = std::all_of(words.begin(), words.end(), is_code);
      its.emplace_back(&match, are_codes);
      auto& all = (are_codes ? codes : letters)[scale_of_match(match)];
      for (const std::string& word : words)
        if (!is_in(all, word)) all.push_back(word);
    }
    for (const auto& [match, has_codes] : its) {
      const std::string scale = scale_of_match(*match);
      const auto ids = ids_of(*match);
      const WordList list =
          has_codes ? codes_in_order(codes[scale], ids) : first_letters(letters[scale], ids);
      if (!list.empty())
        add_list(*match, {list, has_codes ? Reason::order : Reason::first_letters});
    }
  }

  [[nodiscard]] bool has_list(std::size_t column) const {
    const auto known = found_.columns.find(column);
    return known != found_.columns.end() &&
           (known->second.scale || !known->second.list.words.empty());
  }

  /// What no label explains, without numbers below zero, which say why there is no answer. Where
  /// all are codes, one that is a label by chance is a code, too: 0 beside "0", "1-5".
  [[nodiscard]] std::vector<std::string> odd_words(const ColumnMatch& match) const {
    std::vector<std::string> all, odd;
    for (const auto& [value, count] : sample_.values_of(match.column)) {
      if (is_below_zero(value) || is_open_word(match.column, value)) continue;
      all.push_back(value);
      if (!labels_.choice(match.question, value)) odd.push_back(value);
    }
    return !odd.empty() && std::all_of(all.begin(), all.end(), is_code) ? all : odd;
  }

  // --- what is left ---

  [[nodiscard]] ValueCounts unknown_values(const ColumnMatch& match) const {
    const Question& question = questionnaire_.questions[match.question];
    const AnsweredBy by = answered(match);
    ValueCounts unknown;
    if (by == AnsweredBy::text || match.item) return unknown;
    const ColumnWords& words = found_.columns.at(match.column);
    for (const auto& [value, count] : sample_.values_of(match.column)) {
      if (is_open_word(match.column, value) || labels_.choice(match.question, value)) continue;
      if (words.scale && has_word(list_of_scale(*words.scale), value)) continue;
      if (by == AnsweredBy::amount && is_amount(question, value)) continue;
      if (by == AnsweredBy::ticks && all_ticks_known(match, words.list.words, value)) continue;
      unknown.emplace_back(value, count);
    }
    return unknown;
  }

  [[nodiscard]] const WordList& list_of_scale(const std::string& scale) const {
    return std::find_if(found_.scales.begin(), found_.scales.end(),
                        [&](const auto& each) { return each.first == scale; })
        ->second.words;
  }

  [[nodiscard]] bool is_amount(const Question& question, const std::string& value) const {
    const AnswerForm form = answer_form(questionnaire_, question);
    std::string written = value;
    if (const std::size_t comma = written.find(','); comma != std::string::npos)
      written[comma] = '.';
    const auto number = parse_number(written);
    return number && *number >= form.least && *number <= form.most;
  }

  [[nodiscard]] bool all_ticks_known(const ColumnMatch& match, const WordList& list,
                                     const std::string& value) const {
    if (is_among(any_platform().none, value)) return true;
    CellRule rule;
    rule.kind = CellRule::Kind::ticks;
    rule.split = separator_of_ticks(sample_.platform() ? sample_.platform()->split : "");
    const auto ids = choice_ids(questionnaire_, questionnaire_.questions[match.question]);
    for (const auto& [word, own] : list) rule.words.emplace(word, own);
    for (const auto& [name, place] : labels_.names(match.question))
      rule.words.emplace(name, ids[place]);
    const auto ticks = labels_.ticks(match.question, own_cell(rule, value));
    return std::all_of(ticks.begin(), ticks.end(), [](const auto& tick) { return tick.item; });
  }

  const TableSample& sample_;
  const ColumnRoles& roles_;
  const Questionnaire& questionnaire_;
  const Labels& labels_;
  WordMeanings found_;
};

}  // namespace

WordMeanings find_word_meanings(const TableSample& sample, const ColumnRoles& roles,
                                const Questionnaire& questionnaire, const Labels& labels) {
  return MeaningFinder(sample, roles, questionnaire, labels).find();
}

}  // namespace readiness::input
