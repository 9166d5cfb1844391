#include "input/mapping/suggest.hpp"

#include "answers/write.hpp"
#include "base/names.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "input/columns.hpp"
#include "input/mapping/cell_rule.hpp"
#include "input/mapping/mapping.hpp"
#include "input/mapping/match_columns.hpp"
#include "input/mapping/platforms.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace readiness::input {
namespace {

constexpr std::size_t rows_looked_at = 20000;
constexpr std::size_t header_looked_for = 20;  // rows
constexpr std::size_t values_listed = 6;
constexpr std::size_t most_candidates = 6;
constexpr double least_alike = 0.7;  // of names; below it the words of the cells told

using Rows = std::vector<std::vector<std::string>>;

/// A value of a column with the number of its rows.
using ValueCounts = std::vector<std::pair<std::string, long>>;

class Suggester {
 public:
  Suggester(const Questionnaire& questionnaire, std::string name, std::string file,
            const std::string& text)
      : questionnaire_(questionnaire),
        labels_(questionnaire),
        name_(std::move(name)),
        file_(std::move(file)),
        begin_(begin_of_table(text)),
        any_(any_platform()) {
    read_rows(text);
    find_header();
  }

  std::optional<Suggestion> suggest(Diagnostics& diagnostics) {
    matches_ = match_columns(names_, questionnaire_, labels_);
    match_by_words();
    if (!is_export(diagnostics)) return std::nullopt;
    find_people();
    read_words();
    line("# yaml-language-server: $schema=mapping-1.schema.json");
    line("# Proposed by readiness import --suggest for " + visible(file_) + "; please review it.");
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
    Place place;
    place.file = file_;
    const std::size_t before = diagnostics.error_count();
    if (rows_.empty())
      diagnostics.error("B0101", place, "this table is empty", "export the answers again");
    else if (questions_in_a_column() > 1)
      diagnostics.error("M0130", place,
                        "this table has a row for each answer and how often it was given: totals, "
                        "not the responses",
                        "export the single responses, a row for each person");
    else if (matches_.empty() && !platform_)
      diagnostics.error("M0131", place,
                        "no column of this table is called as a question of " + questionnaire_.id,
                        "name the questionnaire with -q; or write a mapping by hand: readiness "
                        "help mapping");
    else if (rows_.size() <= first_row_)
      diagnostics.error("M0132", place, "this table has a header and nobody's answers below it",
                        "export it again when somebody has answered");
    return diagnostics.error_count() == before;
  }

  /// Whether all that a column says is an answer to a question, or no answer at all.
  [[nodiscard]] bool speaks_of(std::size_t column, QuestionId id) const {
    const AnsweredBy by = answered_by(questionnaire_.questions[id]);
    if (by != AnsweredBy::option && by != AnsweredBy::level) return false;
    std::size_t answers = 0;
    for (const auto& [value, count] : values_of(column)) {
      const bool is_label = labels_.choice(id, value) && !parse_number(value);
      if (is_label) ++answers;
      if (!is_label && !labels_.choice(id, value) && !is_among(any_.unknown, value) &&
          !is_among(any_.not_applicable, value) && !is_among(any_.declined, value) &&
          !(platform_ && is_among(platform_->missing, value)))
        return false;
    }
    return answers > 1;
  }

  /// A column that nobody named can be told by its words where one question alone has them.
  void match_by_words() {
    for (std::size_t column = 0; column < names_.width(); ++column) {
      if (is_taken(column)) continue;
      std::vector<QuestionId> fitting;
      for (const QuestionId id : questionnaire_.questions.ids())
        if (speaks_of(column, id)) fitting.push_back(id);
      const bool is_open =
          fitting.size() == 1 &&
          std::none_of(matches_.begin(), matches_.end(), [&](const ColumnMatch& match) {
            return match.question == fitting.front() && !match.is_prediction;
          });
      if (is_open)
        matches_.push_back({column, fitting.front(), false, std::nullopt, 0.6});
      else if (!fitting.empty() && fitting.size() <= most_candidates)
        candidates_[column] = fitting;
    }
  }

  /// How many questions are the text of cells in one column, below the first row.
  [[nodiscard]] std::size_t questions_in_a_column() const {
    std::map<std::string, QuestionId> texts;
    for (const QuestionId id : questionnaire_.questions.ids())
      texts.emplace(folded_name(questionnaire_.questions[id].text), id);
    std::map<std::size_t, std::set<QuestionId>> found;
    for (std::size_t i = 1; i < rows_.size(); ++i)
      for (std::size_t column = 0; column < rows_[i].size(); ++column)
        if (const auto text = texts.find(folded_name(tidy_name(rows_[i][column])));
            text != texts.end())
          found[column].insert(text->second);
    std::size_t most = 0;
    for (const auto& [column, questions] : found) most = std::max(most, questions.size());
    return most;
  }

  // --- looking ---

  void read_rows(const std::string& text) {
    CsvReader reader(std::string_view(text).substr(begin_.size), begin_.separator, begin_.lines);
    CsvRow row;
    while (rows_.size() < rows_looked_at && reader.next(row))
      rows_.emplace_back(row.cells.begin(), row.cells.end());
  }

  /// The row whose cells are columns of a platform or questions; else the first one with several
  /// cells.
  void find_header() {
    std::size_t best = 0;
    double most = -1;
    for (std::size_t i = 0; i < std::min(rows_.size(), header_looked_for); ++i) {
      const ColumnNames names({rows_[i]}, false);
      const Platform* found = platform_of(names);
      const auto filled = static_cast<double>(
          std::count_if(rows_[i].begin(), rows_[i].end(),
                        [](const std::string& cell) { return !tidy_name(cell).empty(); }));
      const auto matches =
          static_cast<double>(match_columns(names, questionnaire_, labels_).size());
      const double score = (found ? 1000 : 0) + 10 * matches + (filled > 1 ? 1 : 0);
      if (score > most) {
        most = score;
        best = i;
        platform_ = found;
      }
    }
    header_ = {static_cast<int>(best) + 1};
    if (platform_ && best == 0 && !platform_->header.empty()) take_habits();
    Rows header;
    for (const int row : header_)
      if (static_cast<std::size_t>(row) <= rows_.size())
        header.push_back(rows_[static_cast<std::size_t>(row) - 1]);
    names_ = ColumnNames(header, platform_ && platform_->carries && header_.size() > 1);
    first_row_ =
        static_cast<std::size_t>(std::max(header_.back(), drop_.empty() ? 0 : drop_.back()));
    for (std::size_t i = 0; i < names_.width(); ++i) values_.push_back(counted_values(i));
  }

  /// Decided by looking: rows that the platform has there only count where they are such rows.
  void take_habits() {
    std::vector<int> header;
    for (const int row : platform_->header)
      if (static_cast<std::size_t>(row) <= rows_.size()) header.push_back(row);
    const auto looks_like_codes = [&](int row) {
      return static_cast<std::size_t>(row) <= rows_.size() &&
             std::any_of(rows_[static_cast<std::size_t>(row) - 1].begin(),
                         rows_[static_cast<std::size_t>(row) - 1].end(),
                         [](const std::string& cell) { return cell.starts_with("{\"ImportId\""); });
    };
    for (const int row : platform_->drop)
      if (looks_like_codes(row)) drop_.push_back(row);
    // a second header row that reads like a person's answers is one
    if (platform_->drop.empty() || !drop_.empty()) header_ = header;
  }

  [[nodiscard]] const ValueCounts& values_of(std::size_t column) const { return values_[column]; }

  /// Looked through once: many questions are held against each column.
  [[nodiscard]] ValueCounts counted_values(std::size_t column) const {
    std::map<std::string, long> counts;
    std::vector<std::string> order;
    for (std::size_t i = first_row_; i < rows_.size(); ++i) {
      if (column >= rows_[i].size()) continue;
      std::string value = without_markup(rows_[i][column]);
      while (value.ends_with(';')) value.pop_back();  // ends a list of ticks
      if (value.empty()) continue;
      if (++counts[value] == 1) order.push_back(value);
    }
    ValueCounts values;
    for (const std::string& value : order) values.emplace_back(value, counts[value]);
    return values;
  }

  [[nodiscard]] std::optional<std::size_t> column_called(
      const std::vector<std::string>& words) const {
    for (const std::string& word : words) {
      const auto fits = names_.fitting(word);
      if (!fits.empty() && !is_taken(fits.front().column)) return fits.front().column;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_taken(std::size_t column) const {
    return people_.contains(column) ||
           std::any_of(matches_.begin(), matches_.end(),
                       [&](const ColumnMatch& match) { return match.column == column; });
  }

  /// Consent is asked in many words, which begin alike.
  [[nodiscard]] std::optional<std::size_t> consent_column() const {
    for (std::size_t i = 0; i < names_.width(); ++i) {
      if (is_taken(i)) continue;
      for (const std::string& name : names_.of(i))
        for (const std::string& word : any_.columns_called("consent"))
          if (folded_name(name.substr(name.rfind('/') + 1)).find(folded_name(word)) !=
              std::string::npos)
            return i;
    }
    return std::nullopt;
  }

  void find_people() {
    const auto take = [&](std::optional<std::size_t> column) {
      if (column) people_.insert(*column);
      return column;
    };
    for (std::size_t i = 0; i < names_.width() && !role_; ++i) {
      const ValueCounts& values = values_of(i);
      const bool are_roles =
          !values.empty() && std::all_of(values.begin(), values.end(), [&](const auto& value) {
            return labels_.role(value.first).has_value();
          });
      if (are_roles && !is_taken(i)) role_ = i;
    }
    if (!role_) role_ = named("role");
    take(role_);
    unit_ = take(named("unit"));
    if (platform_ && !platform_->ref.empty()) ref_ = take(column_called({platform_->ref}));
    if (platform_) date_ = take(column_called(platform_->dates));
    if (!date_) date_ = take(named("date"));
    if (!ref_) ref_ = take(named("ref"));
    consent_ = take(consent_column());
  }

  /// By a whole name, or the last part of one: `about/role`.
  [[nodiscard]] std::optional<std::size_t> named(const char* what) const {
    const std::vector<std::string>& words = any_.columns_called(what);
    if (const auto found = column_called(words)) return found;
    for (std::size_t i = 0; i < names_.width(); ++i)
      for (const std::string& name : names_.of(i)) {
        const std::size_t slash = name.rfind('/');
        if (slash != std::string::npos && !is_taken(i) && is_among(words, name.substr(slash + 1)))
          return i;
      }
    return std::nullopt;
  }

  // --- words ---

  struct OpenWord {
    const char* key;
    std::vector<std::string> found;
  };

  void read_words() {
    for (const ColumnMatch& match : matches_) {
      const Question& question = questionnaire_.questions[match.question];
      const AnsweredBy by = answered_by(question);
      if (by == AnsweredBy::text) continue;
      for (const auto& [value, count] : values_of(match.column)) {
        if (labels_.choice(match.question, value)) continue;
        if (by == AnsweredBy::amount && parse_number(value) && value != "-99") continue;
        take_word(value);
      }
    }
  }

  void take_word(const std::string& value) {
    const auto has = [&](auto words) {
      return (platform_ && is_among(platform_->*words, value)) || is_among(any_.*words, value);
    };
    OpenWord* kind = nullptr;
    if (platform_ && is_among(platform_->missing, value))
      kind = &open_[0];
    else if (has(&Platform::unknown))
      kind = &open_[1];
    else if (has(&Platform::not_applicable))
      kind = &open_[2];
    else if (has(&Platform::declined))
      kind = &open_[3];
    else if (has(&Platform::missing))
      kind = &open_[0];
    if (kind && !is_among(kind->found, value)) kind->found.push_back(value);
  }

  [[nodiscard]] bool is_open_word(const std::string& value) const {
    return std::any_of(std::begin(open_), std::end(open_),
                       [&](const OpenWord& open) { return is_among(open.found, value); });
  }

  /// What a column says that is no answer to its question.
  [[nodiscard]] ValueCounts unknown_values(const ColumnMatch& match) const {
    const Question& question = questionnaire_.questions[match.question];
    const AnsweredBy by = answered_by(question);
    ValueCounts unknown;
    if (by == AnsweredBy::text || match.item) return unknown;
    for (const auto& [value, count] : values_of(match.column)) {
      if (is_open_word(value) || labels_.choice(match.question, value)) continue;
      if (by == AnsweredBy::amount && is_amount(question, value)) continue;
      if (by == AnsweredBy::ticks && all_ticks_known(match.question, value)) continue;
      unknown.emplace_back(value, count);
    }
    return unknown;
  }

  [[nodiscard]] bool is_amount(const Question& question, std::string value) const {
    const AnswerForm form = answer_form(questionnaire_, question);
    const auto number = parse_number(value);
    return number && *number >= form.least && *number <= form.most;
  }

  [[nodiscard]] bool all_ticks_known(QuestionId id, const std::string& value) const {
    if (is_among(any_.none, value)) return true;
    CellRule rule;
    rule.kind = CellRule::Kind::ticks;
    rule.split = separator_of_ticks(split());
    const auto ids = choice_ids(questionnaire_, questionnaire_.questions[id]);
    for (const auto& [name, place] : labels_.names(id)) rule.words.emplace(name, ids[place]);
    const auto ticks = labels_.ticks(id, own_cell(rule, value));
    return std::all_of(ticks.begin(), ticks.end(), [](const auto& tick) { return tick.item; });
  }

  [[nodiscard]] std::string split() const { return platform_ ? platform_->split : std::string(); }

  // --- writing ---

  void line(const std::string& text) { text_ += text + "\n"; }

  [[nodiscard]] static std::string list_yaml(const std::vector<std::string>& words) {
    std::vector<std::string> parts;
    for (const std::string& word : words) parts.push_back(scalar_yaml(word));
    return "[" + joined(parts, ", ") + "]";
  }

  /// What means this column and no other, as it is written in YAML.
  [[nodiscard]] std::string column_yaml(std::size_t column) const {
    const auto& names = names_.of(column);
    for (auto name = names.begin(); name != names.end(); ++name)
      if (names_.meant_by(*name).size() == 1) return scalar_yaml(*name);
    return column_letters(column);
  }

  void write_table() {
    std::vector<std::string> parts;
    if (platform_) parts.push_back("format: " + platform_->id);
    const bool has_usual_header = header_ == std::vector<int>{1} && drop_.empty();
    const auto numbers = [](const std::vector<int>& rows) {
      std::vector<std::string> texts;
      for (const int row : rows) texts.push_back(std::to_string(row));
      return "[" + joined(texts, ", ") + "]";
    };
    if (!has_usual_header || (platform_ && !platform_->header.empty()))
      parts.push_back("header: " + numbers(header_));
    if (!drop_.empty()) parts.push_back("drop: " + numbers(drop_));
    if (begin_.separator == ';') parts.push_back("delimiter: \";\"");
    if (begin_.separator == '\t') parts.push_back("delimiter: tab");
    if (has_decimal_commas()) parts.push_back("decimal: \",\"");
    if (!parts.empty()) line("table: {" + joined(parts, ", ") + "}");
  }

  [[nodiscard]] bool has_decimal_commas() const {
    return std::any_of(matches_.begin(), matches_.end(), [&](const ColumnMatch& match) {
      const Question& question = questionnaire_.questions[match.question];
      if (answered_by(question) != AnsweredBy::amount) return false;
      const ValueCounts& values = values_of(match.column);
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
        people_.insert(fits.front().column);
        for (const auto& [value, count] : values_of(fits.front().column))
          if (is_among(words, value)) found.push_back(value);
        if (is_among(words, "")) found.emplace_back("");
        if (std::find(words.begin(), words.end(), "*") != words.end()) found = {"*"};
        if (!found.empty())
          parts.push_back(column_yaml(fits.front().column) + ": " + list_yaml(found));
      }
    if (consent_) {
      std::vector<std::string> yes;
      for (const auto& [value, count] : values_of(*consent_))
        if (is_among(any_.yes, value)) yes.push_back(value);
      if (!yes.empty()) parts.push_back(column_yaml(*consent_) + ": " + list_yaml(yes));
    }
    if (!parts.empty()) line("keep: {" + joined(parts, ", ") + "}");
  }

  void write_people() {
    if (ref_) line("ref: {column: " + column_yaml(*ref_) + "}");
    if (role_)
      write_role();
    else
      line("role: " + questionnaire_.roles[RoleId{0}].id + "  # no column says it: please confirm");
    if (!unit_ && !date_) return;
    line("attributes:");
    if (unit_) line("  unit: {column: " + column_yaml(*unit_) + "}" + spellings(*unit_));
    if (date_) line("  date: {column: " + column_yaml(*date_) + date_format(*date_));
  }

  void write_role() {
    std::vector<std::string> unknown;
    for (const auto& [value, count] : values_of(*role_))
      if (!labels_.role(value)) unknown.push_back(value);
    if (unknown.empty()) return line("role: {column: " + column_yaml(*role_) + "}");
    std::vector<std::string> pairs;
    for (const std::string& value : unknown) pairs.push_back(scalar_yaml(value) + ": ?");
    line("role: {column: " + column_yaml(*role_) + "}  # please say what these are, values: {" +
         joined(pairs, ", ") + "}");
  }

  /// Names that differ in capitals are one name to people.
  [[nodiscard]] std::string spellings(std::size_t column) const {
    std::map<std::string, std::vector<std::string>> by_name;
    for (const auto& [value, count] : values_of(column))
      by_name[folded_name(value)].push_back(value);
    std::vector<std::string> several;
    for (const auto& [folded, values] : by_name)
      if (values.size() > 1) several.push_back(enumerated(values));
    return several.empty() ? "" : "  # one name? " + visible(joined(several, "; "));
  }

  /// In which order dates are written, found by those that can only be read in one way.
  [[nodiscard]] std::string date_format(std::size_t column) const {
    const ValueCounts& values = values_of(column);
    // rows that nobody finished may hold anything
    const auto fits = [&](const DateOrder& order) {
      const auto read = std::count_if(values.begin(), values.end(), [&](const auto& value) {
        return read_date(value.first, order).has_value();
      });
      return static_cast<double>(read) >= 0.8 * static_cast<double>(values.size());
    };
    if (values.empty() || fits(DateOrder{})) return "}";
    std::vector<std::string> found;
    for (const char* format : {"M/D/Y", "D.M.Y", "Y-M-D", "serial"})
      if (fits(*DateOrder::read(format))) found.emplace_back(format);
    if (found.empty()) return "}  # some of its dates cannot be read: please say `format:`";
    const bool is_sure = found.size() == 1;
    return ", format: " + found.front() + "}" +
           (is_sure ? "" : "  # or " + found[1] + ": no day above 12 tells, please confirm");
  }

  void write_open_words() {
    for (const OpenWord& open : open_)
      if (!open.found.empty()) line(std::string(open.key) + ": " + list_yaml(open.found));
    std::vector<std::string> below_zero;
    for (const ColumnMatch& match : matches_)
      for (const auto& [value, count] : unknown_values(match))
        if (value.starts_with('-') && parse_number(value) && !is_among(below_zero, value))
          below_zero.push_back(value);
    if (!below_zero.empty())
      line("# please say under missing, unknown, na or declined what these are: " +
           list_yaml(below_zero));
  }

  /// Codes for the options of a scale: in which order they stand for them is for a person to say.
  void write_scales() {
    std::set<std::string> written;
    std::string lines;
    for (const ColumnMatch& match : matches_) {
      const Question& question = questionnaire_.questions[match.question];
      if (answered_by(question) != AnsweredBy::option) continue;
      const ValueCounts unknown = codes_in(match);
      const auto ids = choice_ids(questionnaire_, question);
      constexpr std::size_t stray = 2;  // codes that nobody explained
      if (unknown.empty() || unknown.size() > ids.size() + stray || !are_codes(unknown)) continue;
      const Scale* scale = scale_of(questionnaire_, question);
      scales_of_[match.column] = scale->id;
      if (!written.insert(scale->id).second) continue;
      const std::vector<std::string> codes = codes_for(ids.size(), scale->id);
      std::vector<std::string> pairs;
      for (std::size_t i = 0; i < codes.size() && i < ids.size(); ++i)
        pairs.push_back(scalar_yaml(codes[i]) + ": " + scalar_yaml(ids[i]));
      lines += "  " + scale->id + ": {" + joined(pairs, ", ") +
               "}  # codes in the order of the scale: please confirm\n";
    }
    if (!lines.empty()) text_ += "scales:\n" + lines;
  }

  /// What is not known of a column, without numbers below zero, which say why there is no answer.
  [[nodiscard]] ValueCounts codes_in(const ColumnMatch& match) const {
    const auto without_negatives = [](ValueCounts values) {
      std::erase_if(values, [](const auto& value) { return value.first.starts_with('-'); });
      return values;
    };
    const ValueCounts unknown = without_negatives(unknown_values(match));
    if (unknown.empty()) return unknown;
    // where all are codes, one that is a label by chance is a code, too: 0 beside "0", "1-5"
    ValueCounts all = without_negatives(values_of(match.column));
    std::erase_if(all, [&](const auto& value) { return is_open_word(value.first); });
    return are_codes(all) ? all : unknown;
  }

  static bool are_codes(const ValueCounts& values) {
    return std::all_of(values.begin(), values.end(), [](const auto& value) {
      const std::size_t digit = value.first.find_first_of("0123456789");
      return digit != std::string::npos && digit <= 1 &&
             parse_integer(value.first.substr(digit)).has_value();
    });
  }

  /// All codes that the columns of a scale have, and those between them.
  [[nodiscard]] std::vector<std::string> codes_for(std::size_t options,
                                                   const std::string& scale) const {
    std::set<long> numbers;
    std::string before;
    std::set<std::string> written;
    for (const ColumnMatch& match : matches_) {
      const Question& question = questionnaire_.questions[match.question];
      if (answered_by(question) != AnsweredBy::option ||
          scale_of(questionnaire_, question)->id != scale)
        continue;
      for (const auto& [value, count] : codes_in(match)) {
        const std::size_t digit = value.find_first_of("0123456789");
        if (digit == std::string::npos) continue;
        before = value.substr(0, digit);
        if (const auto number = parse_integer(value.substr(digit))) numbers.insert(*number);
      }
    }
    std::vector<std::string> codes;
    if (numbers.empty()) return codes;
    const long first = *numbers.begin() <= 1 ? *numbers.begin() : 1;
    const bool is_dense = *numbers.rbegin() - first < static_cast<long>(options);
    if (is_dense)
      for (long i = 0; i < static_cast<long>(options); ++i)
        codes.push_back(before + std::to_string(first + i));
    else
      for (const long number : numbers) codes.push_back(before + std::to_string(number));
    return codes;
  }

  void write_answers(bool predictions) {
    std::string lines;
    std::set<QuestionId> done;
    for (const QuestionId id : questionnaire_.questions.ids()) {
      std::vector<const ColumnMatch*> its;
      for (const ColumnMatch& match : matches_)
        if (match.question == id && match.is_prediction == predictions) its.push_back(&match);
      if (!its.empty()) lines += answer_lines(id, its);
    }
    if (!lines.empty()) text_ += (predictions ? "predictions:\n" : "questions:\n") + lines;
  }

  [[nodiscard]] std::string answer_lines(QuestionId id,
                                         const std::vector<const ColumnMatch*>& its) {
    const Question& question = questionnaire_.questions[id];
    const ColumnMatch& first = *its.front();
    std::string fields;
    if (first.item) {
      std::vector<std::string> pairs;
      for (const ColumnMatch* match : its)
        pairs.push_back(scalar_yaml(*match->item) + ": " + column_yaml(match->column));
      fields = "columns: {" + joined(pairs, ", ") + "}";
    } else {
      fields = "column: " + column_yaml(first.column);
      if (answered_by(question) == AnsweredBy::ticks) {
        if (!split().empty()) fields += ", split: " + quoted(split());
        for (const auto& [value, count] : values_of(first.column))
          if (is_among(any_.none, value) && !labels_.choice(id, value) &&
              folded_name(value) != "none")
            fields += ", items: {" + scalar_yaml(value) + ": none}";
      }
      if (const auto scale = scales_of_.find(first.column); scale != scales_of_.end())
        fields += ", scale: " + scale->second;
    }
    double score = 1;
    for (const ColumnMatch* match : its) score = std::min(score, match->score);
    std::string lines;
    // a text may say who wrote it: it comes in when somebody asks for it
    const bool is_text = answered_by(question) == AnsweredBy::text;
    lines = std::string(is_text ? "  # " : "  ") + question.id + ": {" + fields + "}";
    if (is_text) lines += "  # free text: take the # away to have it";
    if (!is_text && score < 0.9)
      lines += score < least_alike ? std::string("  # by its words alone: please confirm")
                                   : "  # alike to " + fixed(100 * score, 0) + " %: please confirm";
    lines += "\n";
    if (!first.item && !scales_of_.contains(first.column)) lines += unknown_lines(first);
    return lines;
  }

  static std::string quoted(const std::string& text) { return "\"" + text + "\""; }

  /// What stands in a column and is no answer: never guessed.
  [[nodiscard]] std::string unknown_lines(const ColumnMatch& match) const {
    std::string lines;
    const ValueCounts unknown = unknown_values(match);
    for (std::size_t i = 0; i < std::min(unknown.size(), values_listed); ++i)
      lines += "    # not known: " + quoted(shortened(visible(unknown[i].first), 60)) + " in " +
               counted(unknown[i].second, "row", "rows") +
               (looks_like_short_date(unknown[i].first)
                    ? "; a spreadsheet made a date of it, values: {...} says what it was"
                    : "") +
               "\n";
    if (unknown.size() > values_listed)
      lines += "    # and " + std::to_string(unknown.size() - values_listed) + " more\n";
    return lines;
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
      if (is_taken(i) || is_usual(i) || names_.of(i).empty()) continue;
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
    const auto found = candidates_.find(column);
    if (found == candidates_.end()) return {};
    std::vector<std::string> ids;
    for (const QuestionId id : found->second) ids.push_back(questionnaire_.questions[id].id);
    return "; by its words " + enumerated(ids, "or");
  }

  [[nodiscard]] std::string summary() const {
    std::string text = visible(file_) + " looks like " +
                       (platform_ ? platform_->title : std::string("a plain table")) + ": " +
                       counted(static_cast<long>(rows_.size() - std::min(rows_.size(), first_row_)),
                               "row", "rows") +
                       " below the header, " +
                       counted(static_cast<long>(names_.width()), "column", "columns") + "\n";
    const auto sure = std::count_if(matches_.begin(), matches_.end(),
                                    [](const ColumnMatch& match) { return match.score >= 0.9; });
    text += "  " + std::to_string(matches_.size()) + " hold answers (" +
            std::to_string(static_cast<long>(matches_.size()) - sure) + " to confirm), " +
            std::to_string(people_.size()) + " say who and when, " + std::to_string(unmatched_) +
            " are not mapped\n";
    if (!personal_.empty())
      text += "  never copied unless mapped: " + joined(personal_, ", ") + "\n";
    return text;
  }

  const Questionnaire& questionnaire_;
  Labels labels_;
  std::string name_, file_;
  TableBegin begin_;
  const Platform& any_;
  Rows rows_;
  const Platform* platform_ = nullptr;
  std::vector<int> header_, drop_;
  std::size_t first_row_ = 1;
  std::vector<ValueCounts> values_;  // by column
  ColumnNames names_{{}, false};
  std::vector<ColumnMatch> matches_;
  std::set<std::size_t> people_;
  std::optional<std::size_t> role_, unit_, date_, ref_, consent_;
  OpenWord open_[4] = {{"missing", {}}, {"unknown", {}}, {"na", {}}, {"declined", {}}};
  std::map<std::size_t, std::string> scales_of_;  // by column
  std::map<std::size_t, std::vector<QuestionId>> candidates_;
  std::vector<std::string> personal_;
  std::size_t unmatched_ = 0;
  std::string text_;
};

}  // namespace

std::optional<Suggestion> suggest_mapping(const Questionnaire& questionnaire,
                                          const std::string& questionnaire_name,
                                          const std::string& file, const std::string& text,
                                          Diagnostics& diagnostics) {
  return Suggester(questionnaire, questionnaire_name, file, text).suggest(diagnostics);
}

}  // namespace readiness::input
