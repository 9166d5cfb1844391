#include "input/cell.hpp"

#include "answers/value.hpp"
#include "base/names.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <array>

namespace readiness::input {
namespace {

constexpr std::size_t date_size = 10;

// As the platforms write them in the languages that they are most used in.
constexpr std::array<std::string_view, 14> ticked_words = {
    "1",  "yes",  "y",   "true", "x",       "checked", "selected",
    "ja", "wahr", "oui", "vrai", "s\u00ed", "sim",     "verdadero"};
constexpr std::array<std::string_view, 14> not_ticked_words = {
    "0",    "no",     "n",   "false", "unchecked", "not selected", "-",
    "nein", "falsch", "non", "faux",  "n\u00e3o",  "nee",          "falso"};

template <class Words>
bool is_one_of(const Words& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

Node scalar(std::string_view text, Span span) {
  Node node;
  node.text = text;
  node.span = span;
  return node;
}

/// Reads a cell whose id, label or number was not recognised, or that has no labels at all.
CellValue read_plain(const Questionnaire& questionnaire, const Labels& labels, QuestionId id,
                     std::string_view cell, CellPlace place, Diagnostics& diagnostics) {
  const Question& question = questionnaire.questions[id];
  Diagnostics found;
  auto value = read_value(questionnaire, question, scalar(cell, place.span), place.source, found);
  for (Diagnostic finding : found.all()) {
    // an id that is near was told already
    if (!nearest(cell, choice_ids(questionnaire, question)))
      if (const auto near = nearest(cell, labels.shown(id)))
        finding.help = "did you mean `" + *near + "`?";
    diagnostics.add(std::move(finding));
  }
  return {value.has_value(), std::move(value)};
}

CellValue read_ticks(const Questionnaire& questionnaire, const Labels& labels, QuestionId id,
                     std::string_view cell, CellPlace place, Diagnostics& diagnostics) {
  const Question& question = questionnaire.questions[id];
  Ticked ticked{std::vector<bool>(choice_count(questionnaire, question), false)};
  if (folded_name(cell) == "none") return {true, ticked};
  CellValue read{true, {}};
  for (const Labels::Tick& tick : labels.ticks(id, cell)) {
    if (!tick.item) {
      const std::vector<std::string> ids = choice_ids(questionnaire, question);
      const bool is_near_id = nearest(tick.text, ids).has_value();
      diagnostics.error("A0202", place.source.place(place.span),
                        "`" + tick.text + "` is not an item of `" + question.id + "`",
                        did_you_mean(tick.text, is_near_id ? ids : labels.shown(id),
                                     "its items are " + enumerated(ids)));
      read.is_good = false;
    } else if (ticked.items[*tick.item]) {
      diagnostics.error("A0209", place.source.place(place.span),
                        "`" + tick.text + "` is ticked twice");
      read.is_good = false;
    } else {
      ticked.items[*tick.item] = true;
    }
  }
  const bool is_anything =
      std::find(ticked.items.begin(), ticked.items.end(), true) != ticked.items.end();
  if (read.is_good && is_anything) read.value = std::move(ticked);
  return read;
}

CellValue read_not_applicable(const Question& question, std::string_view cell, CellPlace place,
                              Diagnostics& diagnostics) {
  if (!question.may_be_not_applicable) {
    const bool is_text = answered_by(question) == AnsweredBy::text;
    diagnostics.error("A0204", place.source.place(place.span),
                      "`-` stands for `not applicable`, which `" + question.id + "` does not allow",
                      is_text ? "leave the cell empty where nothing was written; begin a text with "
                                "another character"
                              : "answer it, or write `?` when nobody knows");
    return {};
  }
  if (cell.size() <= 2)
    diagnostics.warning("B0110", place.source.place(place.span),
                        "`-` is read as `not applicable`, without a reason",
                        "write it like `-:internal unit`; leave the cell empty where nobody "
                        "answered");
  return {true, NotApplicable{std::string(cell.substr(std::min<std::size_t>(2, cell.size())))}};
}

bool says_not_applicable(std::string_view cell) { return cell == "-" || cell.starts_with("-:"); }

}  // namespace

CellValue read_cell(const Questionnaire& questionnaire, const Labels& labels, QuestionId id,
                    std::string_view cell, CellPlace place, Diagnostics& diagnostics) {
  const Question& question = questionnaire.questions[id];
  const AnsweredBy by = answered_by(question);
  const std::string tidy = by == AnsweredBy::text ? std::string(cell) : tidy_name(cell);
  if (tidy.empty()) return {true, std::nullopt};
  if (tidy == "?") return {true, Unknown{}};
  if (tidy == "!") return {true, Declined{}};
  if (says_not_applicable(tidy)) return read_not_applicable(question, tidy, place, diagnostics);
  if (by == AnsweredBy::ticks)
    return read_ticks(questionnaire, labels, id, tidy, place, diagnostics);
  const bool is_chosen = by == AnsweredBy::level || by == AnsweredBy::option;
  const auto choice = is_chosen ? labels.choice(id, tidy) : std::nullopt;
  if (choice && by == AnsweredBy::level) return {true, Leveled{static_cast<int>(*choice)}};
  if (choice) return {true, Chosen{*choice}};
  return read_plain(questionnaire, labels, id, tidy, place, diagnostics);
}

std::span<const std::string_view> words_for_ticked() { return ticked_words; }

std::span<const std::string_view> words_for_not_ticked() { return not_ticked_words; }

TickWord read_tick(const Labels& labels, QuestionId question, std::size_t item,
                   std::string_view cell) {
  const std::string word = folded_name(tidy_name(cell));
  if (word.empty()) return TickWord::none;
  if (word == "?") return TickWord::dont_know;
  if (word == "!") return TickWord::declined;
  if (is_one_of(not_ticked_words, word)) return TickWord::not_ticked;
  if (is_one_of(ticked_words, word) || labels.choice(question, cell) == item)
    return TickWord::ticked;
  return TickWord::unclear;
}

std::optional<Date> read_day(std::string_view cell) {
  const bool has_hour =
      cell.size() > date_size && (cell[date_size] == ' ' || cell[date_size] == 'T') &&
      cell.find_first_not_of("0123456789:.,+-ZT ", date_size) == std::string_view::npos;
  return parse_date(has_hour ? cell.substr(0, date_size) : cell);
}

std::optional<Evidence> read_evidence(std::string_view cell) {
  if (cell.empty()) return std::nullopt;
  Evidence evidence{std::string(cell), date_of_evidence(cell)};
  if (evidence.date) evidence.ref = cell.substr(0, cell.size() - date_size - 1);
  return evidence;
}

std::optional<Date> date_of_evidence(std::string_view cell) {
  if (cell.size() <= date_size || cell[cell.size() - date_size - 1] != ' ') return std::nullopt;
  return parse_date(cell.substr(cell.size() - date_size));
}

}  // namespace readiness::input
