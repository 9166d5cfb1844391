#include "input/mapping/map_columns.hpp"

#include "base/names.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "input/mapping/platforms.hpp"
#include "input/mapping/word_rules.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

namespace readiness::input {
namespace {

constexpr std::size_t columns_listed = 8;
using Kind = ColumnUse::Kind;

/// "column C `Team`", as messages name a column of somebody else's.
std::string column_text(const ColumnNames& names, std::size_t column) {
  return column_letters(column) + " `" + shortened(visible(names.shown(column)), 60) + "`";
}

class Mapper {
 public:
  Mapper(const ColumnNames& names, const Source& header, const Questionnaire& questionnaire,
         const Mapping& mapping, const std::string& key, Diagnostics& diagnostics)
      : names_(names),
        header_(header),
        questionnaire_(questionnaire),
        mapping_(mapping),
        key_(key),
        diagnostics_(diagnostics),
        labels_(std::make_shared<const Labels>(questionnaire)),
        words_(questionnaire, *labels_, mapping, diagnostics) {
    columns_.labels = labels_;
    columns_.width = names.width();
    columns_.fills_ticks = mapping.table.fills_ticks;
  }

  Columns map(const std::vector<std::string>& group_by) {
    if (mapping_.ref) add_place(Kind::ref, "ref", *mapping_.ref);
    if (mapping_.role) add_place(Kind::role, "role", *mapping_.role);
    if (mapping_.form) add_place(Kind::form, "form", *mapping_.form);
    for (const auto& [name, rule] : mapping_.attributes)
      add_place(name.text == "date" ? Kind::date : Kind::attribute, name.text, rule);
    for (const AnswerRule& rule : mapping_.questions) add_answers(Kind::question, rule);
    for (const AnswerRule& rule : mapping_.predictions) add_answers(Kind::prediction, rule);
    for (const auto& [question, column] : mapping_.evidence)
      add_beside(Kind::evidence, "evidence", question, column);
    for (const auto& [question, column] : mapping_.comments)
      add_beside(Kind::comment, "comment", question, column);
    add_own_names();
    add_filters();
    check_role();
    decide_fates();
    finish_columns(columns_, questionnaire_, group_by, header_, diagnostics_);
    return std::move(columns_);
  }

 private:
  Diagnostic& error(const char* code, Span span, std::string message, std::string help = {}) {
    return diagnostics_.error(code, mapping_.source.place(span), std::move(message),
                              std::move(help));
  }

  /// The one column that a text of the mapping means.
  std::optional<std::size_t> column(const Said& said) {
    const std::vector<std::size_t> found = names_.meant_by(said.text);
    if (found.size() == 1) return found.front();
    if (found.empty()) {
      std::vector<std::string> all;
      for (std::size_t i = 0; i < names_.width(); ++i)
        for (const std::string& name : names_.of(i)) all.push_back(name);
      error("M0110", said.span, "`" + said.text + "` is not a column of " + header_.name(),
            did_you_mean(said.text, all, "write its header, the beginning of it, or its letter"));
      return std::nullopt;
    }
    std::vector<std::string> letters;
    for (const std::size_t each : found) letters.push_back(column_letters(each));
    error("M0111", said.span,
          "`" + said.text + "` means " + std::to_string(found.size()) + " columns of " +
              header_.name() + ": " + enumerated_first(letters, columns_listed),
          "write the letter of the one that is meant, or more of its header");
    return std::nullopt;
  }

  void add(ColumnUse use, CellRule rule) {
    if (use.cell < columns_.width) used_.insert(use.cell);
    columns_.all.push_back(std::move(use));
    columns_.rules.push_back(std::move(rule));
  }

  // --- what is no answer ---

  void add_place(Kind kind, const std::string& name, const PlaceRule& place) {
    if (kind == Kind::attribute && (name == "ref" || name == "role" || name == "form"))
      error("M0114", place.column ? place.column->span : place.always->span,
            "`" + name + "` is not an attribute", "write it beside `attributes:`");
    CellRule rule;
    for (const auto& [from, to] : place.values) {
      rule.words.emplace(folded_text(from.text), to.text);
      if (kind == Kind::role) check_role_name(to);
    }
    if (kind == Kind::role && place.always) check_role_name(*place.always);
    if (kind != Kind::role && kind != Kind::form) words_.add_missing_words(rule);
    if (kind == Kind::date || !place.format.empty()) rule.kind = CellRule::Kind::date;
    if (const auto order = DateOrder::read(place.format)) rule.order = *order;
    if (place.is_hashed) {
      rule.kind = CellRule::Kind::digest;
      rule.key = key_;
      if (key_.empty())
        error("M0116", place.column ? place.column->span : Span{},
              "refs are to be kept as digests, and there is no key to make them with",
              "set READINESS_KEY to a secret, or name a file that holds one with --key-file");
    }
    if (place.always) {
      rule.always = place.always->text;
      return add({kind, {}, name, columns_.width}, std::move(rule));
    }
    if (const auto found = column(*place.column)) add({kind, {}, name, *found}, std::move(rule));
  }

  void check_role_name(const Said& said) {
    if (said.text.empty() || labels_->role(said.text)) return;
    const auto ids = names_in(questionnaire_.roles);
    error("M0112", said.span, "`" + said.text + "` is not a role of " + questionnaire_.id,
          did_you_mean(said.text, ids, "the roles are " + enumerated(ids)));
  }

  // --- answers ---

  std::optional<QuestionId> question(const Said& said) {
    const auto found = find_by_id(questionnaire_.questions, said.text);
    if (!found)
      error("M0113", said.span, "`" + said.text + "` is not a question of " + questionnaire_.id,
            did_you_mean(said.text, names_in(questionnaire_.questions)));
    return found;
  }

  void add_answers(Kind kind, const AnswerRule& answer) {
    const auto id = question(answer.question);
    if (!id) return;
    const bool has_ticks = answered_by(questionnaire_.questions[*id]) == AnsweredBy::ticks;
    const bool has_item_columns =
        answer.pattern || !answer.item_columns.empty() || !answer.columns.empty();
    if (has_item_columns && (!has_ticks || kind == Kind::prediction)) {
      error("M0113", answer.question.span,
            kind == Kind::prediction ? "what is expected of several ticks stands in one column"
                                     : "`" + answer.question.text + "` has no items to tick",
            "write `column:`");
      return;
    }
    CellRule rule = words_.rule_for(*id, answer);
    if (answer.pattern) return add_ticks_by_pattern(*id, answer, rule);
    if (!answer.columns.empty()) return add_ticks_by_headers(*id, answer, rule);
    if (has_item_columns) return add_ticks(*id, answer, rule);
    const std::string name = answer.question.text + (kind == Kind::prediction ? ".prediction" : "");
    if (const auto found = column(*answer.column)) add({kind, *id, name, *found}, std::move(rule));
  }

  // --- a column for each item ---

  void add_tick(QuestionId id, const AnswerRule& answer, const CellRule& whole, std::size_t column,
                const std::string& written, const std::string& called, Span span) {
    const std::string& question = answer.question.text;
    // or by a word of the export, whose meaning is said elsewhere: `-98`
    const auto word = whole.words.find(folded_text(written));
    if (word != whole.words.end() && word->second.empty()) {
      left_out_.insert(column);  // said to be nothing
      return;
    }
    const std::string& item_name = word == whole.words.end() ? written : word->second;
    if (item_name == "none" || item_name == "?" || item_name == "!")
      return add(
          {Kind::no_tick, id, question + "." + item_name, column},
          tick_rule(answer, whole,
                    {names_.of(column), item_name, item_name == "none" ? "1" : item_name, called}));
    const auto ids = choice_ids(questionnaire_, questionnaire_.questions[id]);
    const auto item = labels_->choice(id, item_name);
    if (!item) {
      error("M0113", span, "`" + written + "` is not an item of `" + question + "`",
            did_you_mean(written, ids,
                         "its items are " + enumerated_first(ids, columns_listed) +
                             "; or say under `unknown:`, `declined:`, `missing:` what it means"));
      return;
    }
    for (const ColumnUse& other : columns_.all)
      if (other.kind == Kind::tick && other.question == id && other.item == *item) {
        error("M0114", span,
              "`" + ids[*item] + "` of `" + question + "` has two columns, " +
                  column_letters(other.cell) + " and " + column_letters(column));
        return;
      }
    add({Kind::tick, id, question + "." + ids[*item], column, *item},
        tick_rule(answer, whole, {names_.of(column), ids[*item], "1", called}));
  }

  void add_ticks(QuestionId id, const AnswerRule& answer, const CellRule& whole) {
    for (const auto& [item, where] : answer.item_columns)
      if (const auto found = column(where))
        add_tick(id, answer, whole, *found, item.text, "", item.span);
  }

  void add_ticks_by_pattern(QuestionId id, const AnswerRule& answer, const CellRule& whole) {
    const auto fitting = names_.fitting(answer.pattern->text);
    if (fitting.empty() || answer.pattern->text.find('*') == std::string::npos)
      error("M0110", answer.pattern->span,
            "`" + answer.pattern->text + "` fits no columns of " + header_.name(),
            "write what their headers begin with, and * where the item stands");
    for (const auto& [column, star] : fitting) add_tick_called(id, answer, whole, column, star);
  }

  /// A column that is called as an item is; what is no item is left to be told.
  void add_tick_called(QuestionId id, const AnswerRule& answer, const CellRule& whole,
                       std::size_t column, const std::string& called) {
    const auto word = whole.words.find(folded_name(called));
    if (word == whole.words.end()) return;
    if (word->second.empty())
      left_out_.insert(column);  // said to be nothing
    else
      add_tick(id, answer, whole, column, word->second, called, answer.question.span);
  }

  void add_ticks_by_headers(QuestionId id, const AnswerRule& answer, const CellRule& whole) {
    for (const Said& said : answer.columns) {
      const auto found = column(said);
      if (!found) continue;
      if (whole.words.contains(folded_text(said.text)))
        add_tick_called(id, answer, whole, *found, without_markup(said.text));
      else
        error("M0113", said.span,
              "`" + said.text + "` is not an item of `" + answer.question.text + "`",
              did_you_mean(said.text, labels_->shown(id),
                           "write it as `item: column`, or say under `items:` what it means"));
    }
  }

  void add_beside(Kind kind, const std::string& what, const Said& said, const Said& where) {
    const auto id = question(said);
    const auto found = id ? column(where) : std::nullopt;
    if (!found) return;
    CellRule rule;
    rule.kind = CellRule::Kind::text;
    words_.add_missing_words(rule);
    add({kind, *id, said.text + "." + what, *found}, std::move(rule));
  }

  // --- what the mapping leaves to the rules ---

  [[nodiscard]] bool has(Kind kind) const {
    return std::any_of(columns_.all.begin(), columns_.all.end(),
                       [&](const ColumnUse& use) { return use.kind == kind; });
  }
  [[nodiscard]] bool has_answers(QuestionId id) const {
    return std::any_of(columns_.all.begin(), columns_.all.end(), [&](const ColumnUse& use) {
      return use.question == id && (use.kind == Kind::question || use.kind == Kind::tick);
    });
  }
  [[nodiscard]] bool is_ignored(std::size_t column) const {
    const auto is_named = [&](const std::string& text) { return names_.fits(column, text); };
    return std::any_of(mapping_.ignored.begin(), mapping_.ignored.end(),
                       [&](const Said& said) { return names_.fits(column, said.text); }) ||
           std::any_of(mapping_.usual.begin(), mapping_.usual.end(), is_named);
  }
  [[nodiscard]] bool says_who(std::size_t column) const {
    return is_personal(names_, column) ||
           std::any_of(mapping_.personal.begin(), mapping_.personal.end(),
                       [&](const std::string& text) { return names_.fits(column, text); });
  }

  /// Columns that are called as ours are, or exactly as a question reads. Free text never comes in
  /// by itself.
  void add_own_names() {
    for (std::size_t i = 0; i < names_.width(); ++i) {
      if (used_.contains(i) || left_out_.contains(i) || is_ignored(i) || says_who(i)) continue;
      for (const std::string& name : names_.of(i)) {
        const auto use = use_by_own_name(name);
        if (!use) continue;
        add_by_name(*use, i);
        break;
      }
    }
  }

  [[nodiscard]] std::optional<ColumnUse> use_by_own_name(const std::string& name) const {
    if (names_.meant_by(name).size() != 1) return std::nullopt;
    if (auto own = own_column(name, questionnaire_, *labels_)) {
      const bool is_text = own->kind == Kind::question &&
                           answered_by(questionnaire_.questions[own->question]) == AnsweredBy::text;
      return is_text ? std::nullopt : own;
    }
    for (const QuestionId id : questionnaire_.questions.ids()) {
      const Question& question = questionnaire_.questions[id];
      if (answered_by(question) == AnsweredBy::text) continue;
      const auto& texts = labels_->asked(id);
      const bool is_text = std::any_of(texts.begin(), texts.end(), [&](const std::string& text) {
        return folded_name(text) == folded_name(name);
      });
      if (is_text) return ColumnUse{Kind::question, id, question.id};
    }
    return std::nullopt;
  }

  void add_by_name(ColumnUse use, std::size_t column) {
    use.cell = column;
    const bool is_answer = use.kind == Kind::question || use.kind == Kind::tick;
    if (is_answer && use.kind == Kind::question && has_answers(use.question)) return;
    if (use.kind == Kind::tick &&
        std::any_of(columns_.all.begin(), columns_.all.end(), [&](const ColumnUse& other) {
          return other.question == use.question &&
                 (other.kind == Kind::question ||
                  (other.kind == Kind::tick && other.item == use.item));
        }))
      return;
    if (!is_answer && has(use.kind) && use.kind <= Kind::date) return;
    AnswerRule none;
    CellRule rule;
    if (use.kind == Kind::question || use.kind == Kind::prediction) {
      rule = words_.rule_for(use.question, none);
    } else if (use.kind == Kind::tick) {
      const auto ids = choice_ids(questionnaire_, questionnaire_.questions[use.question]);
      rule = tick_rule(none, words_.rule_for(use.question, none),
                       {names_.of(column), ids[use.item], "1", ""});
    } else if (use.kind == Kind::date) {
      rule.kind = CellRule::Kind::date;
    } else if (use.kind == Kind::evidence || use.kind == Kind::comment) {
      rule.kind = CellRule::Kind::text;
    }
    add(std::move(use), std::move(rule));
  }

  void add_filters() {
    for (const RowFilter& filter : mapping_.filters) {
      const auto found = column(filter.column);
      if (!found) continue;
      RowRule rule{*found, {}, filter.keeps, {}};
      for (const std::string& word : filter.words) rule.words.insert(folded_text(word));
      rule.told =
          "left out: `" + shortened(visible(names_.shown(*found)), 60) + "` is " + told_of(filter);
      filtered_.insert(*found);
      columns_.filters.push_back(std::move(rule));
    }
  }

  static std::string told_of(const RowFilter& filter) {
    if (filter.words == std::vector<std::string>{"*"}) return filter.keeps ? "empty" : "not empty";
    std::vector<std::string> quoted;
    for (const std::string& word : filter.words)
      quoted.push_back(word.empty() ? "empty" : word == "*" ? "anything" : "`" + word + "`");
    return (filter.keeps ? "not " : "") + enumerated(quoted, "or");
  }

  void check_role() {
    if (has(Kind::role) || questionnaire_.roles.size() == 1) return;
    const auto ids = names_in(questionnaire_.roles);
    diagnostics_.error("M0115", mapping_.source.whole_file(),
                       "this mapping does not say in which role people answer",
                       "add `role: " + ids.front() + "`, or `role: {column: ...}`; the roles are " +
                           enumerated(ids));
  }

  void decide_fates() {
    std::vector<std::string> unknown;
    for (std::size_t i = 0; i < columns_.width; ++i) {
      ColumnFate fate = ColumnFate::not_named;
      if (used_.contains(i) || filtered_.contains(i))
        fate = ColumnFate::used;
      else if (left_out_.contains(i) || is_ignored(i))
        fate = ColumnFate::ignored;
      else if (says_who(i))
        fate = ColumnFate::personal;
      else if (names_.of(i).empty())
        fate = ColumnFate::nameless;
      columns_.headers.push_back(column_text(names_, i));
      if (fate == ColumnFate::not_named) unknown.push_back(columns_.headers.back());
      columns_.fates.push_back(fate);
    }
    if (unknown.empty() || diagnostics_.has_errors()) return;
    const bool one = unknown.size() == 1;
    diagnostics_.warning("M0120", header_.whole_file(),
                         counted(static_cast<long>(unknown.size()), "column is", "columns are") +
                             " not in the mapping and " + (one ? "is" : "are") +
                             " left out: " + enumerated_first(unknown, columns_listed),
                         std::string("name ") + (one ? "it" : "them") +
                             " under `ignore:`, or say what " + (one ? "it holds" : "they hold"));
  }

  const ColumnNames& names_;
  const Source& header_;
  const Questionnaire& questionnaire_;
  const Mapping& mapping_;
  const std::string& key_;
  Diagnostics& diagnostics_;
  std::shared_ptr<const Labels> labels_;
  WordRules words_;
  Columns columns_;
  std::set<std::size_t> used_, filtered_, left_out_;
};

}  // namespace

std::optional<Columns> map_columns(const ColumnNames& names, const Source& header,
                                   const Questionnaire& questionnaire, const Mapping& mapping,
                                   const std::string& key, const std::vector<std::string>& group_by,
                                   Diagnostics& diagnostics) {
  Diagnostics found;
  Columns columns = Mapper(names, header, questionnaire, mapping, key, found).map(group_by);
  diagnostics.add_all(found);
  if (found.has_errors()) return std::nullopt;
  return columns;
}

}  // namespace readiness::input
