#include "input/plain_rows.hpp"

#include "base/eight_bytes.hpp"
#include "base/names.hpp"
#include "base/repeat.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>

namespace readiness::input {
namespace {

constexpr std::uint64_t second_bytes = 0xff00ff00ff00ff00;

/// Finds bytes that are no part of a plain cell: a separator, a quote, and all but printable ASCII.
constexpr std::uint64_t ends_in(std::uint64_t bytes, std::uint64_t separators) {
  return eight_bytes::controls_in(bytes) | eight_bytes::beyond_print_in(bytes) |
         eight_bytes::zeros_in(bytes ^ separators) | eight_bytes::find(bytes, '"');
}

}  // namespace

/// A row on its way.
struct PlainRows::Reading {
  const char* at;
  const char* end;
  std::vector<AnswerCode>& codes;
  std::uint64_t blanks = 0;  ///< 0: there is none in the texts
};

PlainRows::PlainRows(const Questionnaire& questionnaire, const TableRows& full,
                     const AnswerBook& book, Date today)
    : questionnaire_(questionnaire),
      full_(full),
      columns_(full.columns()),
      uses_(full.uses()),
      book_(book),
      today_(today),
      separators_(eight_bytes::all(columns_.separator)),
      texts_(columns_.width),
      unquoted_(columns_.width) {
  for (std::size_t byte = 0; byte < ends_plain_.size(); ++byte)
    ends_plain_[byte] = byte < ' ' || byte > '~' || byte == '"';
  ends_plain_[static_cast<unsigned char>(columns_.separator)] = true;
  if (columns_.is_mapped()) return;
  std::vector<const ColumnUse*> answer_at(columns_.width, nullptr);
  for (const std::size_t use : uses_.answers)
    answer_at[columns_.all[use].cell] = &columns_.all[use];
  std::vector<bool> has_answer(questionnaire.questions.size(), false);
  for (std::size_t cell = 0; cell < columns_.width; ++cell) {
    if (!answer_at[cell]) {
      pieces_.push_back({cell, 0, 0});
      continue;
    }
    if (pieces_.empty() || pieces_.back().answers == 0)
      pieces_.push_back({cell, 0, answers_.size()});
    ++pieces_.back().answers;
    const QuestionId id = answer_at[cell]->question;
    answers_.push_back({{}, id, answered_by(questionnaire.questions[id]) == AnsweredBy::text});
    has_answer[id.value] = true;
  }
  for (const QuestionId id : questionnaire.questions.ids())
    if (!has_answer[id.value]) without_answer_.push_back(id);
}

/// The book gives its numbers away anew.
void PlainRows::forget_answers() {
  edition_ = book_.edition();
  for (Answer& answer : answers_) answer.of_byte.fill(answer_codes::none);
}

std::size_t PlainRows::read(std::string_view text, AskPlans& plans, ReadRow& into) {
  const bool may_be = !columns_.is_mapped() && !text.empty() && text.front() >= ' ';
  if (!may_be) return 0;
  if (edition_ != book_.edition()) forget_answers();
  CodedRow& coded = into.coded;
  coded.codes.resize(questionnaire_.questions.size());
  for (const QuestionId id : without_answer_) coded.codes[id.value] = answer_codes::missing;
  Reading reading{text.data(), text.data() + text.size(), coded.codes};
  for (const Piece& piece : pieces_)
    if (!(piece.answers > 0 ? read_answers(reading, piece) : read_text(reading, piece.cell)))
      return 0;
  into.refused_uses.clear();
  into.predictions.clear();
  const bool is_plain = read_ticks(into) && read_plan(plans, into) && read_evidence(into) &&
                        plans.broken_rules(*coded.plan, coded.codes, book_).empty();
  if (!is_plain) return 0;
  read_whose(into, reading.blanks == 0);
  return static_cast<std::size_t>(reading.at - text.data());
}

/// Most answers are one byte, so that four of them are eight bytes of which every second one is a
/// separator and none of the others is.
bool PlainRows::read_answers(Reading& reading, const Piece& piece) {
  Answer* answer = &answers_[piece.first];
  const Answer* const behind = answer + piece.answers;
  const bool is_last = piece.cell + piece.answers == columns_.width;
  const Answer* const before_end = is_last ? behind - 1 : behind;  // those before a separator
  AnswerCode* const codes = reading.codes.data();
  const char separator = columns_.separator;
  const char* at = reading.at;
  while (answer < behind) {
    if (before_end - answer >= 4 && reading.end - at >= 8) {
      const std::uint64_t bytes = eight_bytes::at(at) ^ separators_;
      if ((bytes & second_bytes) == 0 && eight_bytes::zeros_in(bytes | second_bytes) == 0) {
        bool is_known = true;
        repeat<4>([&](auto i) {
          const AnswerCode code = answer[i].of_byte[static_cast<unsigned char>(at[2 * i])];
          codes[answer[i].question.value] = code;
          is_known &= code != answer_codes::none;
        });
        if (is_known) {
          at += 8;
          answer += 4;
          continue;
        }
      }
    }
    const char end = answer < before_end ? separator : '\n';
    const bool has_two = reading.end - at >= 2;
    if (has_two && *at == end) {
      codes[answer->question.value] = answer_codes::missing;
      ++at;
    } else if (const AnswerCode code =
                   has_two ? answer->of_byte[static_cast<unsigned char>(*at)] : answer_codes::none;
               code != answer_codes::none && at[1] == end) {
      codes[answer->question.value] = code;
      at += 2;
    } else {
      reading.at = at;
      const auto cell = piece.cell + piece.answers - static_cast<std::size_t>(behind - answer);
      if (!read_answer(reading, cell, *answer)) return false;
      at = reading.at;
    }
    ++answer;
  }
  reading.at = at;
  return true;
}

/// Remembers what a byte stands for.
bool PlainRows::read_answer(Reading& reading, std::size_t number, Answer& answer) {
  if (!read_text(reading, number)) return false;
  const std::string_view cell = texts_[number];
  const AnswerCode code = book_.known(answer.question, cell);
  if (code == answer_codes::none) return false;
  reading.codes[answer.question.value] = code;
  if (cell.size() == 1 && !answer.is_text && !ends_plain_[static_cast<unsigned char>(cell[0])])
    answer.of_byte[static_cast<unsigned char>(cell[0])] = code;
  return true;
}

bool PlainRows::read_text(Reading& reading, std::size_t number) {
  const char* const begin = reading.at;
  const char* at = begin;
  if (at < reading.end && *at == '"') return read_quoted(reading, number);
  std::uint64_t ends = 0;
  for (; reading.end - at >= 8; at += 8) {
    const std::uint64_t bytes = eight_bytes::at(at);
    reading.blanks |= eight_bytes::find(bytes, ' ');
    if ((ends = ends_in(bytes, separators_)) != 0) break;
  }
  if (ends != 0)
    at += eight_bytes::before(ends);
  else
    for (; at < reading.end && !ends_plain_[static_cast<unsigned char>(*at)]; ++at)
      reading.blanks |= *at == ' ' ? 1U : 0U;
  texts_[number] = {begin, static_cast<std::size_t>(at - begin)};
  reading.at = at;
  return step_over_end(reading, number + 1 == columns_.width);
}

bool PlainRows::read_quoted(Reading& reading, std::size_t number) {
  std::string* with_quotes = nullptr;
  const char* begin = ++reading.at;
  reading.blanks = 1;  // perhaps
  for (;;) {
    while (reading.at < reading.end && (!ends_plain_[static_cast<unsigned char>(*reading.at)] ||
                                        *reading.at == columns_.separator))
      ++reading.at;
    if (reading.at == reading.end || *reading.at != '"') return false;
    const std::string_view piece(begin, static_cast<std::size_t>(reading.at - begin));
    const bool is_doubled = reading.end - reading.at > 1 && reading.at[1] == '"';
    if (is_doubled && !with_quotes) {
      with_quotes = &unquoted_[number];
      with_quotes->clear();
    }
    if (with_quotes) with_quotes->append(piece);
    texts_[number] = with_quotes ? std::string_view(*with_quotes) : piece;
    ++reading.at;
    if (!is_doubled) return step_over_end(reading, number + 1 == columns_.width);
    *with_quotes += '"';
    begin = ++reading.at;
  }
}

/// Of a cell. The row must have as many cells as the header, and its line end must be there.
bool PlainRows::step_over_end(Reading& reading, bool is_last) const {
  if (is_last && reading.at < reading.end && *reading.at == '\r') ++reading.at;
  const char wanted = is_last ? '\n' : columns_.separator;
  if (reading.at == reading.end || *reading.at != wanted) return false;
  ++reading.at;
  return true;
}

std::string_view PlainRows::text_of(std::size_t column) const {
  return column == ColumnsByUse::nowhere ? std::string_view{} : texts_[columns_.all[column].cell];
}

bool PlainRows::read_ticks(ReadRow& into) {
  for (const std::vector<std::size_t>& its_columns : uses_.ticks) {
    const auto cell_of = [this](std::size_t column) { return text_of(column); };
    if (!join_ticks(its_columns, cell_of, together_)) continue;
    const QuestionId id = columns_.all[its_columns.front()].question;
    const AnswerCode code = book_.known(id, together_);
    if (code == answer_codes::none) return false;
    into.coded.codes[id.value] = code;
  }
  return true;
}

/// Of whom it is, and that nobody answered what they are not asked.
bool PlainRows::read_plan(AskPlans& plans, ReadRow& into) const {
  CodedRow& coded = into.coded;
  coded.plan = plans.known(&full_, text_of(uses_.role), text_of(uses_.form));
  return coded.plan &&
         std::all_of(
             coded.plan->not_asked.begin(), coded.plan->not_asked.end(),
             [&](QuestionId id) { return coded.codes[id.value] == answer_codes::missing; }) &&
         std::all_of(uses_.predictions.begin(), uses_.predictions.end(),
                     [&](std::size_t column) { return text_of(column).empty(); });
}

bool PlainRows::read_evidence(ReadRow& into) const {
  std::vector<char>& evidence = into.coded.evidence;
  evidence.assign(questionnaire_.questions.size(), 0);
  const std::string_view day = text_of(uses_.date);
  const auto date = day.empty() ? std::optional(today_) : read_day(day);
  if (!date) return false;
  if (uses_.evidence.empty()) return true;
  const Date oldest = months_before(*date, questionnaire_.scoring.evidence_months);
  for (const std::size_t column : uses_.evidence) {
    const std::string_view text = text_of(column);
    if (text.empty()) continue;
    const auto its_date = date_of_evidence(text);
    evidence[columns_.all[column].question.value] = !its_date || *its_date >= oldest ? 1 : 0;
  }
  return true;
}

/// Texts without a blank are tidy.
void PlainRows::read_whose(ReadRow& into, bool are_tidy) const {
  const auto tidy = [&](std::size_t column, auto take) {
    const std::string_view text = text_of(column);
    if (are_tidy)
      take(text);
    else
      take(tidy_name(text));
  };
  tidy(uses_.ref, [&](std::string_view ref) { into.ref.assign(ref); });
  Identity identity(into.ref, questionnaire_.roles[into.coded.plan->role].id);
  if (!into.ref.empty())
    for (const ColumnsByUse::Attribute& each : uses_.attributes)
      tidy(each.column, [&](std::string_view text) { identity.add(each.of_name, text); });
  into.identity = identity.digest();
  into.group.clear();
  for (const std::size_t column : columns_.group_columns)
    tidy(column, [&](std::string_view text) { append_to_group(into.group, text); });
}

}  // namespace readiness::input
