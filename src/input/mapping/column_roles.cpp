#include "input/mapping/column_roles.hpp"

#include "base/names.hpp"
#include "base/number.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <string>

namespace readiness::input {
namespace {

constexpr std::size_t most_candidates = 6;
constexpr double by_words_alone = 0.6;

class RoleFinder {
 public:
  RoleFinder(const TableSample& sample, const Questionnaire& questionnaire, const Labels& labels)
      : sample_(sample),
        names_(sample.known_names()),
        questionnaire_(questionnaire),
        labels_(labels) {}

  ColumnRoles find() {
    roles_.matches = match_columns(names_, questionnaire_, labels_);
    match_by_words();
    find_people();
    return std::move(roles_);
  }

 private:
  /// Whether all that a column says is an answer to a question, or no answer at all.
  [[nodiscard]] bool speaks_of(std::size_t column, QuestionId id) const {
    const AnsweredBy by = answered_by(questionnaire_.questions[id]);
    if (by != AnsweredBy::option && by != AnsweredBy::level) return false;
    const Platform& any = any_platform();
    const Platform* platform = sample_.platform();
    std::size_t answers = 0;
    for (const auto& [value, count] : sample_.values_of(column)) {
      const auto meanings = sample_.meanings_of(column, value);
      const auto is_any = [&](auto holds) {
        return std::any_of(meanings.begin(), meanings.end(), holds);
      };
      const bool is_label = is_any(
          [&](const std::string& word) { return labels_.choice(id, word) && !parse_number(word); });
      if (is_label) ++answers;
      const bool is_known = is_any([&](const std::string& word) {
        return labels_.choice(id, word) || word == "?" || word == "!" ||
               is_among(any.unknown, word) || is_among(any.not_applicable, word) ||
               is_among(any.declined, word) || (platform && is_among(platform->missing, word));
      });
      if (!is_known) return false;
    }
    return answers > 1;
  }

  /// A column that nobody named can be told by its words where one question alone has them.
  void match_by_words() {
    for (std::size_t column = 0; column < names_.width(); ++column) {
      if (roles_.is_taken(column)) continue;
      std::vector<QuestionId> fitting;
      for (const QuestionId id : questionnaire_.questions.ids())
        if (speaks_of(column, id)) fitting.push_back(id);
      const bool is_open =
          fitting.size() == 1 &&
          std::none_of(roles_.matches.begin(), roles_.matches.end(), [&](const ColumnMatch& match) {
            return match.question == fitting.front() && !match.is_prediction;
          });
      if (is_open)
        roles_.matches.push_back({column, fitting.front(), false, std::nullopt, by_words_alone});
      else if (!fitting.empty() && fitting.size() <= most_candidates)
        roles_.candidates[column] = fitting;
    }
  }

  [[nodiscard]] std::optional<std::size_t> called(const std::vector<std::string>& words) const {
    for (const std::string& word : words) {
      const auto fits = names_.fitting(word);
      if (!fits.empty() && !roles_.is_taken(fits.front().column)) return fits.front().column;
    }
    return std::nullopt;
  }

  /// By a whole name, or the last part of one: `about/role`.
  [[nodiscard]] std::optional<std::size_t> named(const char* what) const {
    const std::vector<std::string>& words = any_platform().columns_called(what);
    if (const auto found = called(words)) return found;
    for (std::size_t i = 0; i < names_.width(); ++i)
      for (const std::string& name : names_.of(i)) {
        const std::size_t slash = name.rfind('/');
        if (slash != std::string::npos && !roles_.is_taken(i) &&
            is_among(words, name.substr(slash + 1)))
          return i;
      }
    return std::nullopt;
  }

  /// Consent is asked in many words, which begin alike.
  [[nodiscard]] std::optional<std::size_t> consent_column() const {
    for (std::size_t i = 0; i < names_.width(); ++i) {
      if (roles_.is_taken(i)) continue;
      for (const std::string& name : names_.of(i))
        for (const std::string& word : any_platform().columns_called("consent"))
          if (folded_name(name.substr(name.rfind('/') + 1)).find(folded_name(word)) !=
              std::string::npos)
            return i;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool are_roles(std::size_t column) const {
    const ValueCounts& values = sample_.values_of(column);
    return !values.empty() && std::all_of(values.begin(), values.end(), [&](const auto& value) {
      const auto meanings = sample_.meanings_of(column, value.first);
      return std::any_of(meanings.begin(), meanings.end(),
                         [&](const std::string& word) { return labels_.role(word).has_value(); });
    });
  }

  void find_people() {
    const Platform* platform = sample_.platform();
    const auto take = [&](std::optional<std::size_t> column) {
      if (column) roles_.people.insert(*column);
      return column;
    };
    for (std::size_t i = 0; i < names_.width() && !roles_.role; ++i)
      if (!roles_.is_taken(i) && are_roles(i)) roles_.role = i;
    if (!roles_.role) roles_.role = named("role");
    take(roles_.role);
    roles_.unit = take(named("unit"));
    if (platform && !platform->ref.empty()) roles_.ref = take(called({platform->ref}));
    if (platform) roles_.date = take(called(platform->dates));
    if (!roles_.date) roles_.date = take(named("date"));
    if (!roles_.ref) roles_.ref = take(named("ref"));
    roles_.consent = take(consent_column());
    if (!platform) return;
    for (const auto& [column, words] : platform->keep)
      if (const auto fits = names_.fitting(column); !fits.empty())
        roles_.people.insert(fits.front().column);
  }

  const TableSample& sample_;
  const ColumnNames& names_;
  const Questionnaire& questionnaire_;
  const Labels& labels_;
  ColumnRoles roles_;
};

}  // namespace

bool ColumnRoles::is_taken(std::size_t column) const {
  return people.contains(column) ||
         std::any_of(matches.begin(), matches.end(),
                     [&](const ColumnMatch& match) { return match.column == column; });
}

ColumnRoles find_column_roles(const TableSample& sample, const Questionnaire& questionnaire,
                              const Labels& labels) {
  return RoleFinder(sample, questionnaire, labels).find();
}

}  // namespace readiness::input
