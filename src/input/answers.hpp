#pragma once

#include "answers/bind.hpp"
#include "base/date.hpp"
#include "base/modules.hpp"
#include "input/find.hpp"
#include "input/mapping/account.hpp"
#include "input/name_variants.hpp"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace readiness::input {

/// Why there is nothing, so that the caller can say how it ends.
enum class Refusal {
  bad_input,       ///< missing, unreadable, or breaks its schema
  not_comparable,  ///< another questionnaire, or another scoring
  too_few,         ///< people without names, of whom nothing can be told
  nothing,         ///< there are no answers
  usage            ///< what was asked for is missing: a table does not name its questionnaire
};

/// What was read, with what there is to say about it: errors exactly where something was refused.
template <class T>
struct Loaded {
  T value;
  std::vector<Refusal> refusals;
  Diagnostics diagnostics;

  [[nodiscard]] bool is_good() const { return refusals.empty(); }
  void refuse(Refusal why) { refusals.push_back(why); }
};

/// Which questionnaire answers are read by, and how strictly.
struct ReadingRules {
  std::string questionnaire;         ///< its id or path; empty: the one that the answers name
  std::vector<std::string> folders;  ///< with questionnaires of the user's own
  std::string language;
  bool needs_language = false;  ///< the questionnaire must speak it (U0107)
  Date today{};
  bool is_one = true;  ///< all belong to the questionnaire of the first (A0301)
  /// Answers that pin no fingerprint must be of the questionnaire's version: they are to be written
  /// on, under its ids.
  bool by_version = false;
  bool rescore = false;      ///< takes answers that were given under another scoring
  bool can_rescore = true;   ///< whether that can be asked for, for the hint
  std::string unit;          ///< of several units only this one; empty: all of them
  TableWishes tables = {};   ///< for `find_inputs`
  bool show_values = false;  ///< messages quote the answers of people without names, too
  /// Reads what fits of answers that were given under another scoring; they are taken silently
  /// then.
  std::function<std::optional<Response>(const Document&, const Questionnaire&, Diagnostics&)>
      read_what_fits = {};
};

/// One person's answers with their questionnaire.
struct Answers {
  std::shared_ptr<const Questionnaire> questionnaire;
  Response response;
  Match match = Match::same;
};

/// Whether it speaks the language that is asked for (U0107), if any.
[[nodiscard]] bool offers_language(const Questionnaire& questionnaire, const std::string& language,
                                   Diagnostics& diagnostics);

/// The names that people in this input give.
[[nodiscard]] std::vector<UsedName> names_in(const Input& input,
                                             const std::vector<Answers>& people);

/// Reads answers out of every kind of file, and each questionnaire once. Where not all belong to
/// one questionnaire (`is_one`), several threads may read files at once. Beside the problems of
/// `bind` and of tables: A0301 another questionnaire, A0302 another scoring, A0303 other texts,
/// A0304 a path where an id belongs, U0107 no such language, U0120 a table without a questionnaire
/// whose columns are not those of one that is known, B0120 the questionnaire that they are of.
class AnswersReader {
 public:
  explicit AnswersReader(ReadingRules rules) : rules_(std::move(rules)) {}

  /// Everybody in one input; nobody, and no error, in a file of a folder that is passed over.
  [[nodiscard]] Loaded<std::vector<Answers>> read(const Input& input);
  /// Everybody in all of them, tables last: they do not name their questionnaire. Tells also of
  /// names that differ in case only (A0314).
  [[nodiscard]] Loaded<std::vector<Answers>> read_all(const std::vector<Input>& inputs);
  /// One person's answers that were parsed already.
  [[nodiscard]] Loaded<std::optional<Answers>> read(Document document);
  /// The questionnaire of that name, whose absence is a finding at `asked_at`.
  [[nodiscard]] std::shared_ptr<const Questionnaire> find(const std::string& name,
                                                          const Place& asked_at,
                                                          Diagnostics& diagnostics);
  /// The questionnaire that is named, else that of these inputs; for piecemeal readers.
  [[nodiscard]] Loaded<std::shared_ptr<const Questionnaire>> find(const std::vector<Input>& inputs);
  /// Says that nobody who was read answers about the unit that is asked for (U0122).
  void tell_no_unit(Diagnostics& diagnostics) const;
  /// The questionnaire of a table that names none: that of the files read beside it.
  void take_tables_as(std::shared_ptr<const Questionnaire> questionnaire);
  /// Leaves out rows that are refused; what is wrong with them is told all the same.
  void keep_going() { keeps_going_ = true; }
  /// What became of the cells of each table that was read, by its name.
  [[nodiscard]] const std::vector<std::pair<std::string, TableAccount>>& accounts() const {
    return accounts_;
  }

 private:
  [[nodiscard]] Loaded<std::vector<Answers>> read_and_quote(const Input& input);
  void hide_values(const Input& input, std::string_view head, Diagnostics& diagnostics);
  void add_document(Document document, Loaded<std::vector<Answers>>& into);
  void tell_rest(Document document, Diagnostics& diagnostics);
  void add_lines(const Source& source, Loaded<std::vector<Answers>>& into);
  void add_table(const Input& input, const Source& source,
                 std::shared_ptr<const Questionnaire> questionnaire,
                 Loaded<std::vector<Answers>>& into);
  [[nodiscard]] std::string questionnaire_of_table(const Input& input);
  void keep_unit(std::vector<Answers>& people);
  [[nodiscard]] bool fits(const Document& document, const Pinned& pinned,
                          const Questionnaire& questionnaire, Match match,
                          Diagnostics& diagnostics) const;

  /// What came of looking for a questionnaire, to be told to everybody who names it.
  struct Found {
    std::shared_ptr<const Questionnaire> questionnaire;
    Diagnostics diagnostics;
  };

  ReadingRules rules_;
  std::mutex finding_;                  // guards known_
  std::map<std::string, Found> known_;  // by name
  std::shared_ptr<const Questionnaire> first_;
  bool keeps_going_ = false;
  std::mutex accounting_;  // guards accounts_
  std::vector<std::pair<std::string, TableAccount>> accounts_;
  mutable std::mutex meeting_;   // guards units_
  std::set<std::string> units_;  // that were met
};

}  // namespace readiness::input
