#include "input/plain_rows.hpp"

#include "base/names.hpp"
#include "base/plain_bytes.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <bit>

namespace readiness::input {
namespace {

constexpr auto bytes_of_a_look = static_cast<std::ptrdiff_t>(plain_bytes::size);

}  // namespace

/// A row on its way.
struct PlainRows::Reading {
  const char* at;
  const char* end;
  std::vector<AnswerCode>& codes;
  bool has_blank = false;  ///< perhaps; false: there is none in the texts
  // The bytes that were looked at last; at first none.
  const char* looked = at;
  plain_bytes::Places places = {};
};

PlainRows::PlainRows(const Questionnaire& questionnaire, const TableRows& full,
                     const AnswerBook& book, Date today)
    : questionnaire_(questionnaire),
      full_(full),
      columns_(full.columns()),
      uses_(full.uses()),
      book_(book),
      today_(today),
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
      pieces_.push_back({.cell = cell});
      continue;
    }
    const QuestionId id = answer_at[cell]->question;
    const bool is_text = answered_by(questionnaire.questions[id]) == AnsweredBy::text;
    if (pieces_.empty() || pieces_.back().answers == 0 || pieces_.back().are_texts != is_text)
      pieces_.push_back({.cell = cell, .first = questions_.size(), .are_texts = is_text});
    ++pieces_.back().answers;
    questions_.push_back(id);
    has_answer[id.value] = true;
  }
  of_byte_.resize(questions_.size());
  for (Piece& piece : pieces_) join_short_cells(piece);
  for (const QuestionId id : questionnaire.questions.ids())
    if (!has_answer[id.value]) without_answer_.push_back(id);
}

/// Those with a separator behind them.
void PlainRows::join_short_cells(Piece& piece) {
  constexpr std::size_t least = 4;
  if (piece.are_texts) return;
  const bool ends_row = piece.cell + piece.answers == columns_.width;
  const std::size_t end = piece.first + piece.answers - (ends_row ? 1 : 0);
  for (std::size_t at = piece.first; end >= at + least;) {
    const auto begin = questions_.begin() + static_cast<std::ptrdiff_t>(at);
    const std::size_t count = std::min(end - at, ShortCells::most);
    piece.together.emplace_back(
        std::vector<QuestionId>(begin, begin + static_cast<std::ptrdiff_t>(count)), &of_byte_[at],
        columns_.separator);
    at += count;
  }
}

/// The book gives its numbers away anew.
void PlainRows::forget_answers() {
  edition_ = book_.edition();
  for (AnswerBook::OfByte& of_byte : of_byte_) {
    of_byte.fill(answer_codes::none);
    of_byte[static_cast<unsigned char>(columns_.separator)] = answer_codes::missing;
  }
  for (Piece& piece : pieces_)
    for (ShortCells& cells : piece.together) cells.forget();
}

void PlainRows::learn(Piece& piece, std::size_t number, unsigned char byte, AnswerCode code) {
  of_byte_[piece.first + number][byte] = code;
  for (ShortCells& cells : piece.together) {
    if (number < cells.size()) return cells.learn(number, byte);
    number -= cells.size();
  }
}

std::size_t PlainRows::read(std::string_view text, AskPlans& plans, ReadRow& into) {
  const bool may_be = !columns_.is_mapped() && !text.empty() && text.front() >= ' ';
  if (!may_be) return 0;
  if (edition_ != book_.edition()) forget_answers();
  CodedRow& coded = into.coded;
  coded.codes.resize(questionnaire_.questions.size());
  for (const QuestionId id : without_answer_) coded.codes[id.value] = answer_codes::missing;
  Reading reading{text.data(), text.data() + text.size(), coded.codes};
  for (Piece& piece : pieces_)
    if (!(piece.answers > 0 ? read_answers(reading, piece) : read_text(reading, piece.cell)))
      return 0;
  into.refused_uses.clear();
  into.predictions.clear();
  const bool is_plain =
      read_ticks(into) && read_plan(plans, into) && read_evidence(into) &&
      (coded.plan->judging.empty() || plans.broken_rules(*coded.plan, coded.codes, book_).empty());
  if (!is_plain) return 0;
  read_whose(into, !reading.has_blank);
  return static_cast<std::size_t>(reading.at - text.data());
}

/// Most answers are one byte, or none. Where they are not, they are read one by one, and so are
/// those of the next few rows, which may be alike.
bool PlainRows::read_answers(Reading& reading, Piece& piece) {
  constexpr unsigned rows_of_patience = 8;
  std::size_t next = 0;
  if (piece.patience > 0)
    --piece.patience;
  else
    for (const ShortCells& cells : piece.together) {
      const auto left = static_cast<std::size_t>(reading.end - reading.at);
      const std::size_t size =
          left < ShortCells::bytes_read ? 0 : cells.read(reading.at, reading.codes.data());
      if (size == 0) {
        piece.patience = rows_of_patience;
        break;
      }
      reading.at += size;
      next += cells.size();
    }
  for (; next < piece.answers; ++next)
    if (!read_answer(reading, piece, next)) return false;
  return true;
}

bool PlainRows::read_answer(Reading& reading, Piece& piece, std::size_t number) {
  const std::size_t cell = piece.cell + number;
  const AnswerBook::OfByte& of_byte = of_byte_[piece.first + number];
  const QuestionId question = questions_[piece.first + number];
  AnswerCode& code = reading.codes[question.value];
  const char* const at = reading.at;
  const char end = cell + 1 == columns_.width ? '\n' : columns_.separator;
  if (reading.end - at >= 2) {
    const bool is_empty = *at == end;
    const bool is_cell = is_empty || (at[1] == end && *at != columns_.separator);
    code = is_empty ? answer_codes::missing : of_byte[static_cast<unsigned char>(*at)];
    if (is_cell && code != answer_codes::none) {
      reading.at += is_empty ? 1 : 2;
      return true;
    }
  }
  if (!read_text(reading, cell)) return false;
  const std::string_view text = texts_[cell];
  code = book_.known(question, text);
  if (code == answer_codes::none) return false;
  // remember what a byte stands for
  if (text.size() == 1 && !piece.are_texts && !ends_plain_[static_cast<unsigned char>(text[0])])
    learn(piece, number, static_cast<unsigned char>(text[0]), code);
  return true;
}

bool PlainRows::read_text(Reading& reading, std::size_t number) {
  const char* const begin = reading.at;
  if (begin < reading.end && *begin == '"') return read_quoted(reading, number);
  plain_bytes::Places places =
      reading.places.from(static_cast<std::size_t>(begin - reading.looked));
  if (places.ends == 0 && reading.end - begin >= bytes_of_a_look) {
    places = reading.places = plain_bytes::places(begin, columns_.separator);
    reading.looked = begin;
  }
  const char* at = begin;
  if (places.ends != 0) {
    at += std::countr_zero(places.ends);
    const std::uint64_t up_to_end = places.ends ^ (places.ends - 1);
    reading.has_blank = reading.has_blank || (places.blanks & up_to_end) != 0;
  } else {
    for (; at < reading.end && !ends_plain_[static_cast<unsigned char>(*at)]; ++at)
      reading.has_blank = reading.has_blank || *at == ' ';
  }
  texts_[number] = {begin, static_cast<std::size_t>(at - begin)};
  reading.at = at;
  return step_over_end(reading, number + 1 == columns_.width);
}

bool PlainRows::read_quoted(Reading& reading, std::size_t number) {
  std::string* with_quotes = nullptr;
  const char* begin = ++reading.at;
  reading.has_blank = true;
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
  into.coded.evidence.clear();
  if (uses_.date == ColumnsByUse::nowhere && uses_.evidence.empty()) return true;
  const std::string_view day = text_of(uses_.date);
  const auto date = day.empty() ? std::optional(today_) : read_day(day);
  if (!date) return false;
  if (uses_.evidence.empty()) return true;
  const Date oldest = months_before(*date, questionnaire_.scoring.evidence_months);
  for (const std::size_t column : uses_.evidence) {
    const std::string_view text = text_of(column);
    if (text.empty()) continue;
    const auto its_date = date_of_evidence(text);
    if (!its_date || *its_date >= oldest) into.coded.add_evidence(columns_.all[column].question);
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
  Identity identity(into.ref, into.coded.plan->of_role);
  if (!into.ref.empty())
    for (const ColumnsByUse::Attribute& each : uses_.attributes)
      tidy(each.column, [&](std::string_view text) { identity.add(each.of_name, text); });
  into.identity = identity.digest();
  into.group.clear();
  for (const std::size_t column : columns_.group_columns)
    tidy(column, [&](std::string_view text) { into.group.add(text); });
}

}  // namespace readiness::input
