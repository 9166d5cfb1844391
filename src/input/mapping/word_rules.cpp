#include "input/mapping/word_rules.hpp"

#include "base/names.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "input/cell.hpp"
#include "input/mapping/match_columns.hpp"
#include "questionnaire/answer_form.hpp"

#include <optional>
#include <utility>

namespace readiness::input {
namespace {

constexpr std::size_t answers_listed = 8;

bool is_open_answer(std::string_view own) {
  return own.empty() || own == "?" || own == "!" || own.starts_with("-:");
}

template <class Takes>
void add_open_words(const OpenWords& open, CellRule& rule, Takes takes) {
  const auto add = [&](const std::optional<std::vector<std::string>>& words, auto own) {
    if (!words) return;
    for (const std::string& word : *words)
      if (takes(word)) rule.words.emplace(folded_text(word), own(word));
  };
  add(open.missing, [](const std::string&) { return std::string(); });
  add(open.unknown, [](const std::string&) { return std::string("?"); });
  add(open.not_applicable, [](const std::string& word) { return "-:" + tidy_name(word); });
  add(open.declined, [](const std::string&) { return std::string("!"); });
}

}  // namespace

std::string folded_text(std::string_view text) { return folded_name(without_markup(text)); }

CellRule WordRules::rule_for(QuestionId id, const AnswerRule& answer) const {
  const Question& question = questionnaire_.questions[id];
  const AnsweredBy by = answered_by(question);
  CellRule rule;
  rule.split = answer.split;
  rule.has_decimal_commas = mapping_.table.has_decimal_commas;
  if (by == AnsweredBy::ticks) rule.kind = CellRule::Kind::ticks;
  if (by == AnsweredBy::amount) rule.kind = CellRule::Kind::number;
  if (by == AnsweredBy::text) rule.kind = CellRule::Kind::text;
  for (const auto& [from, to] : answer.values) add_word(id, from, to, rule);
  for (const auto& [name, words] : mapping_.scales)
    if (answer.scale && answer.scale->text == name)
      for (const auto& [from, to] : words) add_word(id, from, to, rule);
  add_open_words(answer.open, rule, [](const std::string&) { return true; });
  if (by == AnsweredBy::ticks) {
    const auto ids = choice_ids(questionnaire_, question);
    for (const auto& [name, place] : labels_.names(id)) rule.words.emplace(name, ids[place]);
    rule.words.emplace("none", "none");
  }
  OpenWords rest = mapping_.open;
  if (answer.open.missing) rest.missing.reset();
  if (answer.open.unknown) rest.unknown.reset();
  if (answer.open.not_applicable) rest.not_applicable.reset();
  if (answer.open.declined) rest.declined.reset();
  add_open_words(rest, rule,
                 [&](const std::string& word) { return !labels_.choice(id, word).has_value(); });
  return rule;
}

void WordRules::add_missing_words(CellRule& rule) const {
  OpenWords missing;
  missing.missing = mapping_.open.missing;
  add_open_words(missing, rule, [](const std::string&) { return true; });
}

void WordRules::add_word(QuestionId id, const Said& from, const Said& to, CellRule& rule) const {
  const Question& question = questionnaire_.questions[id];
  const AnsweredBy by = answered_by(question);
  std::string own = to.text;
  const bool is_open = is_open_answer(own);
  if (own == "-") own = "-:" + tidy_name(from.text);
  if (by == AnsweredBy::level || by == AnsweredBy::option || by == AnsweredBy::ticks) {
    const bool is_none = by == AnsweredBy::ticks && own == "none";
    std::vector<std::string> ids;  // of anchors: their numbers
    for (const AnswerOption& option : answer_form(questionnaire_, question).options)
      ids.push_back(option.id);
    const auto choice = labels_.choice(id, own);
    if (choice) own = ids[*choice];
    if (!choice && !is_open && !is_none && to.text != "-")
      diagnostics_.error(
          "M0112", mapping_.source.place(to.span),
          "`" + own + "` is not an answer to `" + question.id + "`",
          did_you_mean(own, ids, "its answers are " + enumerated_first(ids, answers_listed)));
  }
  rule.words.emplace(folded_text(from.text), std::move(own));
}

CellRule tick_rule(const AnswerRule& answer, const CellRule& whole, const TickColumn& column) {
  CellRule rule;
  const auto add = [&](const std::string& word) {
    rule.words.emplace(folded_text(word), column.own);
  };
  for (const std::string& word : answer.ticked) add(word);
  for (const auto& [word, own] : whole.words)
    if (own == column.meaning)
      rule.words.emplace(word, column.own);
    else if (is_open_answer(own))
      rule.words.emplace(word, own);
  if (!column.called.empty()) add(column.called);
  for (const std::string& name : column.names)
    for (const HeaderParts& parts : parts_of(name)) {
      add(parts.whole);
      if (!parts.sub.empty()) add(parts.sub);
    }
  if (column.own != "1")
    for (const std::string_view word : words_for_ticked()) rule.words.emplace(word, column.own);
  return rule;
}

}  // namespace readiness::input
