#include "input/mapping/suggest.hpp"

#include "answers/write.hpp"
#include "base/names.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "input/mapping/column_roles.hpp"
#include "input/mapping/dates.hpp"
#include "input/mapping/table_sample.hpp"
#include "input/mapping/word_meanings.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace readiness::input {
namespace {

constexpr std::size_t values_listed = 6;
constexpr double sure = 0.9;
constexpr double least_alike = 0.7;  // of names; below it the words of the cells told

/// What a person is asked to confirm.
const char* text_of(Reason reason) {
  switch (reason) {
    case Reason::codebook:
      return "";
    case Reason::order:
      return "  # codes in the order of the scale: please confirm";
    case Reason::first_letters:
      return "  # by their first letters: please confirm";
  }
  return "";
}

std::string list_yaml(const std::vector<std::string>& words) {
  std::vector<std::string> parts;
  for (const std::string& word : words) parts.push_back(scalar_yaml(word));
  return "[" + joined(parts, ", ") + "]";
}

std::string words_yaml(const WordList& words) {
  std::vector<std::string> parts;
  for (const auto& [word, own] : words)
    parts.push_back(scalar_yaml(word) + ": " + scalar_yaml(own));
  return "{" + joined(parts, ", ") + "}";
}

std::string quoted(const std::string& text) { return "\"" + text + "\""; }

/// Writes a mapping for a table that was looked at.
class Suggester {
 public:
  Suggester(const Questionnaire& questionnaire, std::string name, const ForeignTable& table)
      : questionnaire_(questionnaire),
        labels_(questionnaire),
        name_(std::move(name)),
        table_(table),
        sample_(questionnaire, labels_, table.text, table.codebook),
        names_(sample_.names()),
        platform_(sample_.platform()),
        roles_(find_column_roles(sample_, questionnaire_, labels_)) {}

  std::optional<Suggestion> suggest(Diagnostics& diagnostics) {
    if (!is_export(diagnostics)) return std::nullopt;
    words_ = find_word_meanings(sample_, roles_, questionnaire_, labels_);
    line("# yaml-language-server: $schema=mapping-1.schema.json");
    line("# Proposed by readiness import --suggest for " + visible(table_.file) +
         "; please review it.");
    line("schema: readiness/mapping@1");
    line("questionnaire: " + scalar_yaml(name_));
    write_table();
    write_keep();
    write_people();
    write_open_words();
    write_scales();
    write_answers(false);
    write_answers(true);
    write_rest();
    return Suggestion{text_, summary()};
  }

 private:
  bool is_export(Diagnostics& diagnostics) const {
    const Place place = Place::of_file(table_.file);
    const std::size_t before = diagnostics.error_count();
    if (sample_.is_empty())
      diagnostics.error("B0101", place, "this table is empty", "export the answers again");
    else if (sample_.holds_totals())
      diagnostics.error("M0130", place,
                        "this table has a row for each answer and how often it was given: totals, "
                        "not the responses",
                        "export the single responses, a row for each person");
    else if (roles_.matches.empty() && !platform_)
      diagnostics.error("M0131", place,
                        "no column of this table is called as a question of " + questionnaire_.id,
                        "name the questionnaire with -q; or write a mapping by hand: readiness "
                        "help mapping");
    else if (sample_.row_count() == 0)
      diagnostics.error("M0132", place, "this table has a header and nobody's answers below it",
                        "export it again when somebody has answered");
    return diagnostics.error_count() == before;
  }

  void line(const std::string& text) { text_ += text + "\n"; }

  /// What means this column and no other, as it is written in YAML.
  [[nodiscard]] std::string column_yaml(std::size_t column) const {
    const auto& names = names_.of(column);
    for (auto name = names.begin(); name != names.end(); ++name)
      if (names_.meant_by(*name).size() == 1) return scalar_yaml(*name);
    return column_letters(column);
  }

  void write_table() {
    const std::vector<int>& header = sample_.header();
    const std::vector<int>& drop = sample_.drop();
    std::vector<std::string> parts;
    if (platform_) parts.push_back("format: " + platform_->id);
    if (!table_.form.encoding.empty())
      parts.push_back("encoding: " + scalar_yaml(table_.form.encoding));
    if (!table_.form.sheet.empty()) parts.push_back("sheet: " + scalar_yaml(table_.form.sheet));
    const auto numbers = [](const std::vector<int>& rows) {
      std::vector<std::string> texts;
      for (const int row : rows) texts.push_back(std::to_string(row));
      return "[" + joined(texts, ", ") + "]";
    };
    const bool is_usual = header == std::vector<int>{1} && drop.empty();
    if (!is_usual || (platform_ && !platform_->header.empty()))
      parts.push_back("header: " + numbers(header));
    if (!drop.empty()) parts.push_back("drop: " + numbers(drop));
    if (sample_.begin().separator == ';') parts.push_back("delimiter: \";\"");
    if (sample_.begin().separator == '\t') parts.push_back("delimiter: tab");
    if (has_decimal_commas()) parts.push_back("decimal: \",\"");
    if (!parts.empty()) line("table: {" + joined(parts, ", ") + "}");
  }

  [[nodiscard]] bool has_decimal_commas() const {
    return std::any_of(roles_.matches.begin(), roles_.matches.end(), [&](const ColumnMatch& match) {
      const Question& question = questionnaire_.questions[match.question];
      if (answered_by(question) != AnsweredBy::amount) return false;
      const ValueCounts& values = sample_.values_of(match.column);
      return std::any_of(values.begin(), values.end(), [](const auto& value) {
        std::string number = value.first;
        const std::size_t comma = number.find(',');
        if (comma == std::string::npos) return false;
        number[comma] = '.';
        return parse_number(number).has_value();
      });
    });
  }

  void write_keep() {
    std::vector<std::string> parts;
    if (platform_)
      for (const auto& [column, words] : platform_->keep) {
        const auto fits = names_.fitting(column);
        if (fits.empty()) continue;
        std::vector<std::string> found;  // of the words, those that are there, as they are written
        for (const auto& [value, count] : sample_.values_of(fits.front().column))
          if (is_among(words, value)) found.push_back(value);
        if (is_among(words, "")) found.emplace_back("");
        if (std::find(words.begin(), words.end(), "*") != words.end()) found = {"*"};
        if (!found.empty())
          parts.push_back(column_yaml(fits.front().column) + ": " + list_yaml(found));
      }
    if (roles_.consent) {
      std::vector<std::string> yes;
      for (const auto& [value, count] : sample_.values_of(*roles_.consent)) {
        const auto meanings = sample_.meanings_of(*roles_.consent, value);
        if (std::any_of(meanings.begin(), meanings.end(), [](const std::string& meaning) {
              return is_among(any_platform().yes, meaning);
            }))
          yes.push_back(value);
      }
      if (!yes.empty()) parts.push_back(column_yaml(*roles_.consent) + ": " + list_yaml(yes));
    }
    if (!parts.empty()) line("keep: {" + joined(parts, ", ") + "}");
  }

  void write_people() {
    if (roles_.ref) line("ref: {column: " + column_yaml(*roles_.ref) + "}");
    if (roles_.role)
      write_role(*roles_.role);
    else
      line("role: " + questionnaire_.roles[RoleId{0}].id + "  # no column says it: please confirm");
    if (!roles_.unit && !roles_.date) return;
    line("attributes:");
    if (roles_.unit)
      line("  unit: {column: " + column_yaml(*roles_.unit) + unit_values(*roles_.unit) + "}" +
           spellings(*roles_.unit));
    if (roles_.date)
      line("  date: {column: " + column_yaml(*roles_.date) + date_format(*roles_.date));
  }

  void write_role(std::size_t column) {
    WordList known;
    std::vector<std::string> open, codes, ids;
    for (const auto& [value, count] : sample_.values_of(column)) {
      if (is_code(value)) codes.push_back(value);
      if (labels_.role(value) || (platform_ && is_among(platform_->missing, value))) continue;
      std::optional<RoleId> role;
      for (const std::string& meaning : sample_.meanings_of(column, value))
        if (!role) role = labels_.role(meaning);
      if (role)
        known.emplace_back(value, questionnaire_.roles[*role].id);
      else
        open.push_back(value);
    }
    for (const RoleId id : questionnaire_.roles.ids()) ids.push_back(questionnaire_.roles[id].id);
    std::string comment;
    if (!open.empty() && open.size() == codes.size() &&
        codes.size() == sample_.values_of(column).size() && codes.size() <= ids.size()) {
      known = codes_in_order(codes, ids);
      if (!known.empty()) open.clear();
      comment = "  # codes in the order of the roles: please confirm";
    }
    if (!open.empty()) {
      std::vector<std::string> pairs;
      for (const std::string& value : open) pairs.push_back(scalar_yaml(value) + ": ?");
      comment = "  # please say what these are, values: {" + joined(pairs, ", ") + "}";
    }
    line("role: {column: " + column_yaml(column) +
         (known.empty() ? "" : ", values: " + words_yaml(known)) + "}" + comment);
  }

  /// Names of units by their codes, where a codebook has them.
  [[nodiscard]] std::string unit_values(std::size_t column) const {
    const CodebookColumn* book = sample_.book_of(column);
    return book && !book->codes.empty() ? ", values: " + words_yaml(book->codes) : "";
  }

  /// Names that differ in capitals are one name to people.
  [[nodiscard]] std::string spellings(std::size_t column) const {
    std::map<std::string, std::vector<std::string>> by_name;
    for (const auto& [value, count] : sample_.values_of(column))
      by_name[folded_name(value)].push_back(value);
    std::vector<std::string> several;
    for (const auto& [folded, values] : by_name)
      if (values.size() > 1) several.push_back(enumerated(values));
    return several.empty() ? "" : "  # one name? " + visible(joined(several, "; "));
  }

  /// In which order dates are written, found by those that can only be read in one way.
  [[nodiscard]] std::string date_format(std::size_t column) const {
    const ValueCounts& values = sample_.values_of(column);
    const auto read_by = [&](const DateOrder& order) {
      return std::count_if(values.begin(), values.end(), [&](const auto& value) {
        return read_date(value.first, order) || read_date(value.first, DateOrder{});
      });
    };
    // rows that nobody finished may hold anything
    const auto is_most = [&](auto count) {
      return static_cast<double>(count) >= 0.8 * static_cast<double>(values.size());
    };
    const auto without = read_by(DateOrder{});
    auto most = without;
    std::vector<std::string> found;
    for (const char* format : {"D.M.Y", "M/D/Y", "Y-M-D", "serial"}) {
      const auto count = read_by(*DateOrder::read(format));
      if (count > most) found.clear();
      if (count > without && count >= most) found.emplace_back(format);
      most = std::max(most, count);
    }
    if (!is_most(most)) return "}  # some of its dates cannot be read: please say `format:`";
    if (found.empty()) return "}";
    const bool has_dots = std::any_of(values.begin(), values.end(), [](const auto& value) {
      return !read_date(value.first, DateOrder{}) && value.first.find('.') < value.first.find(' ');
    });
    if (has_dots && found.front() == "D.M.Y") found.resize(1);  // nobody dots months first
    if (!has_dots && found.size() > 1) std::swap(found[0], found[1]);
    return ", format: " + found.front() + "}" +
           (found.size() == 1 ? ""
                              : "  # or " + found[1] + ": no day above 12 tells, please confirm");
  }

  void write_open_words() {
    for (const OpenWordList& open : words_.open)
      if (!open.words.empty()) line(std::string(open.key) + ": " + list_yaml(open.words));
    if (!words_.below_zero.empty())
      line("# please say under missing, unknown, na or declined what these are: " +
           list_yaml(words_.below_zero));
  }

  void write_scales() {
    if (words_.scales.empty()) return;
    line("scales:");
    for (const auto& [scale, list] : words_.scales)
      line("  " + scale + ": " + words_yaml(list.words) + text_of(list.reason));
  }

  void write_answers(bool predictions) {
    std::string lines;
    std::set<QuestionId> done;
    for (const QuestionId id : questionnaire_.questions.ids()) {
      std::vector<const ColumnMatch*> its;
      for (const ColumnMatch& match : roles_.matches)
        if (match.question == id && match.is_prediction == predictions) its.push_back(&match);
      if (!its.empty()) lines += answer_lines(id, its);
    }
    if (!lines.empty()) text_ += (predictions ? "predictions:\n" : "questions:\n") + lines;
  }

  [[nodiscard]] std::string answer_lines(QuestionId id,
                                         const std::vector<const ColumnMatch*>& its) const {
    const Question& question = questionnaire_.questions[id];
    const ColumnMatch& first = *its.front();
    const ColumnWords& words = words_.columns.at(first.column);
    std::string fields, why;
    if (first.item) {
      std::vector<std::string> pairs;
      for (const ColumnMatch* match : its)
        pairs.push_back(scalar_yaml(*match->item) + ": " + column_yaml(match->column));
      fields = "columns: {" + joined(pairs, ", ") + "}";
    } else {
      fields = "column: " + column_yaml(first.column) + ticks_fields(id, first.column);
      if (words.scale) fields += ", scale: " + *words.scale;
      if (!words.list.words.empty()) {
        fields += ", values: " + words_yaml(words.list.words);
        why = text_of(words.list.reason);
      }
    }
    double score = 1;
    for (const ColumnMatch* match : its) score = std::min(score, match->score);
    // a text may say who wrote it: it comes in when somebody asks for it
    if (answered_by(question) == AnsweredBy::text)
      return "  # " + question.id + ": {" + fields + "}  # free text: take the # away to have it\n";
    if (score < sure)
      why += score < least_alike ? std::string("  # by its words alone: please confirm")
                                 : "  # alike to " + fixed(100 * score, 0) + " %: please confirm";
    return "  " + question.id + ": {" + fields + "}" + why + "\n" +
           (first.item ? "" : unknown_lines(words.unknown));
  }

  /// How several ticks stand in one cell.
  [[nodiscard]] std::string ticks_fields(QuestionId id, std::size_t column) const {
    if (answered_by(questionnaire_.questions[id]) != AnsweredBy::ticks) return {};
    std::string fields;
    if (platform_ && !platform_->split.empty()) fields += ", split: " + quoted(platform_->split);
    for (const auto& [value, count] : sample_.values_of(column))
      if (is_among(any_platform().none, value) && !labels_.choice(id, value) &&
          folded_name(value) != "none")
        fields += ", items: {" + scalar_yaml(value) + ": none}";
    return fields;
  }

  /// What stands in a column and is no answer: never guessed.
  [[nodiscard]] static std::string unknown_lines(const ValueCounts& unknown) {
    std::string lines;
    for (std::size_t i = 0; i < std::min(unknown.size(), values_listed); ++i)
      lines += "    # not known: " + quoted(shortened(visible(unknown[i].first), 60)) + " in " +
               counted(unknown[i].second, "row", "rows") +
               (is_made_date(unknown[i].first)
                    ? "; a spreadsheet made a date of it, values: {...} says what it was"
                    : "") +
               "\n";
    if (unknown.size() > values_listed)
      lines += "    # and " + std::to_string(unknown.size() - values_listed) + " more\n";
    return lines;
  }

  /// `Jun-25` of a table, or the whole day that a workbook has.
  [[nodiscard]] static bool is_made_date(const std::string& value) {
    return looks_like_short_date(value) || read_date(value, DateOrder{}).has_value();
  }

  [[nodiscard]] bool is_usual(std::size_t column) const {
    if (!platform_) return false;
    const auto fits = [&](const std::string& pattern) { return names_.fits(column, pattern); };
    return std::any_of(platform_->ignored.begin(), platform_->ignored.end(), fits) ||
           std::any_of(platform_->personal.begin(), platform_->personal.end(), fits);
  }

  void write_rest() {
    std::vector<std::string> rest;
    for (std::size_t i = 0; i < names_.width(); ++i) {
      if (roles_.is_taken(i) || is_usual(i) || names_.of(i).empty()) continue;
      if (is_personal(names_, i)) {
        personal_.push_back(column_letters(i) + " `" + visible(names_.shown(i)) + "`");
        continue;
      }
      rest.push_back(column_letters(i) + " " + quoted(shortened(visible(names_.shown(i)), 60)) +
                     candidates_text(i));
    }
    unmatched_ = rest.size();
    for (const std::string& column : rest) line("# not mapped: " + column);
  }

  [[nodiscard]] std::string candidates_text(std::size_t column) const {
    const auto found = roles_.candidates.find(column);
    if (found == roles_.candidates.end()) return {};
    std::vector<std::string> ids;
    for (const QuestionId id : found->second) ids.push_back(questionnaire_.questions[id].id);
    return "; by its words " + enumerated(ids, "or");
  }

  [[nodiscard]] std::string summary() const {
    std::string text = visible(table_.file) + " looks like " +
                       (platform_ ? platform_->title : std::string("a plain table")) + ": " +
                       counted(sample_.row_count(), "row", "rows") + " below the header, " +
                       counted(static_cast<long>(names_.width()), "column", "columns") + "\n";
    const auto confirmed =
        std::count_if(roles_.matches.begin(), roles_.matches.end(),
                      [](const ColumnMatch& match) { return match.score >= sure; });
    const auto verb = [](std::size_t count, const char* one, const char* several) {
      return std::to_string(count) + " " + (count == 1 ? one : several);
    };
    text += "  " + verb(roles_.matches.size(), "holds", "hold") + " answers (" +
            std::to_string(static_cast<long>(roles_.matches.size()) - confirmed) +
            " to confirm), " + verb(roles_.people.size(), "says", "say") + " who and when, " +
            verb(unmatched_, "is", "are") + " not mapped\n";
    if (!personal_.empty())
      text += "  never copied unless mapped: " + joined(personal_, ", ") + "\n";
    if (has_unexplained_codes() && platform_ && !platform_->codebook_is.empty())
      text += "  what its codes mean is in " + platform_->codebook_is + ": --codebook FILE\n";
    return text;
  }

  [[nodiscard]] bool has_unexplained_codes() const {
    return table_.codebook.is_empty() &&
           (!roles_.candidates.empty() || !words_.below_zero.empty() ||
            std::any_of(words_.scales.begin(), words_.scales.end(),
                        [](const auto& scale) { return scale.second.reason == Reason::order; }));
  }

  const Questionnaire& questionnaire_;
  Labels labels_;
  std::string name_;
  const ForeignTable& table_;
  TableSample sample_;
  const ColumnNames& names_;
  const Platform* platform_;
  ColumnRoles roles_;
  WordMeanings words_;
  std::vector<std::string> personal_;
  std::size_t unmatched_ = 0;
  std::string text_;
};

}  // namespace

std::optional<Suggestion> suggest_mapping(const Questionnaire& questionnaire,
                                          const std::string& questionnaire_name,
                                          const ForeignTable& table, Diagnostics& diagnostics) {
  return Suggester(questionnaire, questionnaire_name, table).suggest(diagnostics);
}

}  // namespace readiness::input
