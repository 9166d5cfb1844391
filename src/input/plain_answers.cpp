#include "input/plain_answers.hpp"

#include "answers/asked.hpp"
#include "answers/value.hpp"
#include "base/names.hpp"
#include "base/text.hpp"
#include "document/json/flatten.hpp"
#include "document/shape/text.hpp"
#include "document/yaml/flatten.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace readiness::input {
namespace {

constexpr char before_item = '\x1f';  // in no text that was read

bool is_text(const FlatValue& value) {
  return value.kind == Node::Kind::scalar && !std::ranges::all_of(value.text, [](char byte) {
           return byte == ' ' || byte == '\t' || byte == '\n';
         });
}

/// No question, and no place.
constexpr std::size_t nobody = static_cast<std::size_t>(-1), no_place = nobody;

const char* behind_blanks(const char* at, const char* end) {
  while (at != end && is_json_blank(*at)) ++at;
  return at;
}

/// Of a string in JSON that was met before, so that it is UTF-8.
bool stands_for_itself(char byte) {
  return byte != '\\' && static_cast<unsigned char>(byte) >= 0x20;
}

bool ends_value(char byte) { return byte == ',' || byte == '}' || is_json_blank(byte); }

}  // namespace

PlainAnswers::WrittenKey::WrittenKey(const std::string& id) : bytes("\"" + id + "\":") {
  std::array<char, sizeof first> ones{};
  const std::size_t size = std::min(bytes.size(), ones.size());
  std::memset(ones.data(), -1, size);
  std::memcpy(&mask, ones.data(), sizeof mask);
  std::memcpy(&first, bytes.data(), size);
}

PlainAnswers::PlainAnswers(const Questionnaire& questionnaire, std::vector<std::string> group_by)
    : questionnaire_(questionnaire),
      group_by_(std::move(group_by)),
      met_(questionnaire.questions.size()),
      predicted_(questionnaire.questions.size()) {
  for (const QuestionId id : questionnaire.questions.ids()) {
    questions_.emplace(questionnaire.questions[id].id, id);
    keys_.emplace_back(questionnaire.questions[id].id);
    followers_.push_back((id.value + 1) % questionnaire.questions.size());
  }
  followers_.push_back(0);
}

bool PlainAnswers::read(std::string_view text, bool is_yaml, Date today, AnswerBook& book,
                        AskPlans& plans, ReadRow& into) {
  today_ = today;
  book_ = &book;
  plans_ = &plans;
  into_ = &into;
  if (edition_ != book.edition()) {
    edition_ = book.edition();
    written_.assign(questionnaire_.questions.size(), {});
    for (Written& written : written_) written.of_byte.fill(answer_codes::none);
  }
  was_alike_ = !is_yaml && read_alike(text);
  return was_alike_ || read_whole(text, is_yaml);
}

bool PlainAnswers::read_alike(std::string_view line) {
  const auto inside = head_.match(line);
  Blocks blocks;
  if (!inside || !read_head(head_.values(), blocks) || !read_block(blocks.context, Block::context))
    return false;
  const std::size_t end = read_entries(line, *inside);
  if (end == no_place || end == line.size() || line[end] != '}' ||
      !std::ranges::all_of(line.substr(end + 1), is_json_blank))
    return false;
  count_evidence();
  return plans_->broken_rules(*into_->coded.plan, into_->coded.codes, *book_).empty();
}

bool PlainAnswers::read_whole(std::string_view text, bool is_yaml) {
  Blocks blocks;
  if (!(is_yaml ? flatten_yaml(text, flat_) : flatten_json(text, flat_)) ||
      !read_head(flat_, blocks) || !read_block(blocks.context, Block::context) ||
      !read_block(blocks.answers, Block::answers) ||
      !read_block(blocks.predictions, Block::predictions))
    return false;
  count_evidence();
  if (!plans_->broken_rules(*into_->coded.plan, into_->coded.codes, *book_).empty()) return false;
  if (!is_yaml && blocks.answers != 0) head_.learn(text, flat_, blocks.answers);
  return true;
}

bool PlainAnswers::read_head(const FlatDocument& document, Blocks& blocks) {
  document_ = &document;
  if (++number_ == 0) {
    met_.assign(met_.size(), 0);
    predicted_ = met_;
    number_ = 1;
  }
  newest_.reset();
  evidence_.clear();
  subject_.clear();
  if (!find_blocks(blocks) || document[blocks.schema].text != "readiness/answers@1" ||
      !is_of_questionnaire(blocks.questionnaire) || !read_subject(blocks.subject) ||
      !read_respondent(blocks.respondent) || !read_defaults(blocks.defaults))
    return false;
  into_->coded.plan = respondent_->plan;
  into_->coded.codes.assign(questionnaire_.questions.size(), answer_codes::missing);
  return true;
}

/// Nine in ten of the bytes of many lines are read here, so the place stays in a register.
std::size_t PlainAnswers::read_entries(std::string_view line, std::size_t begin) {
  std::vector<AnswerCode>& codes = into_->coded.codes;
  const char* at = behind_blanks(line.data() + begin, line.data() + line.size());
  const char* const end = line.data() + line.size();
  std::size_t before = questionnaire_.questions.size();
  for (bool is_first = true; at != end && !(is_first && *at == '}'); is_first = false) {
    const std::string_view rest(at, static_cast<std::size_t>(end - at));
    const std::size_t question = question_at(rest, before);
    if (question == nobody || std::exchange(met_[question], number_) == number_ ||
        !respondent_->answers[question])
      return no_place;
    at = behind_blanks(at + keys_[question].bytes.size(), end);
    AnswerCode code = answer_codes::none;
    if (end - at > 1 && is_digit(at[0]) && ends_value(at[1])) {
      code = written_[question].of_byte[static_cast<unsigned char>(*at++)];
    } else {
      const auto [known, size] = code_behind({at, static_cast<std::size_t>(end - at)}, question);
      code = known;
      at += size;
    }
    if (code == answer_codes::none) return no_place;
    codes[question] = code;
    before = question;
    at = behind_blanks(at, end);
    if (at == end || *at != ',') break;
    at = behind_blanks(at + 1, end);
  }
  return at != end && *at == '}' ? static_cast<std::size_t>(at + 1 - line.data()) : no_place;
}

/// The question whose key begins the text.
std::size_t PlainAnswers::question_at(std::string_view text, std::size_t before) {
  constexpr int most_left_out = 4;
  std::uint64_t first = 0;
  if (text.size() < sizeof first) return nobody;
  std::memcpy(&first, text.data(), sizeof first);
  std::size_t guess = followers_[before];
  for (int left_out = 0; left_out <= most_left_out; ++left_out, guess = followers_[guess]) {
    const WrittenKey& key = keys_[guess];
    if ((first & key.mask) == key.first &&
        (key.bytes.size() <= sizeof first || text.starts_with(key.bytes)))
      return guess;
  }
  const std::size_t end = text.find('"', 1);
  if (end == std::string_view::npos) return nobody;
  const auto found = questions_.find(text.substr(1, end - 1));
  if (found == questions_.end() || !text.starts_with(keys_[found->second.value].bytes))
    return nobody;
  return followers_[before] = found->second.value;
}

/// An answer, alone or under `answer:`, or that somebody does not know or say; and how long it is.
std::pair<AnswerCode, std::size_t> PlainAnswers::code_behind(std::string_view text,
                                                             std::size_t question) {
  constexpr std::string_view answer = R"({"answer":)";
  constexpr std::array<std::pair<std::string_view, AnswerCode>, 4> open = {
      {{R"({"unknown":true})", answer_codes::dont_know},
       {R"({"unknown": true})", answer_codes::dont_know},
       {R"({"declined":true})", answer_codes::declined},
       {R"({"declined": true})", answer_codes::declined}}};
  if (!text.starts_with('{')) return scalar_behind(text, question);
  for (const auto& [words, code] : open)
    if (text.starts_with(words)) return {code, words.size()};
  if (!text.starts_with(answer)) return {answer_codes::none, 0};
  const char* const end = text.data() + text.size();
  const char* at = behind_blanks(text.data() + answer.size(), end);
  const auto [code, size] = scalar_behind({at, static_cast<std::size_t>(end - at)}, question);
  at = behind_blanks(at + size, end);
  if (at == end || *at != '}') return {answer_codes::none, 0};
  return {code, static_cast<std::size_t>(at + 1 - text.data())};
}

/// A whole number or a text that was met before. All else is left, as is what reading it would have
/// to learn.
std::pair<AnswerCode, std::size_t> PlainAnswers::scalar_behind(std::string_view text,
                                                               std::size_t question) {
  constexpr std::pair<AnswerCode, std::size_t> none = {answer_codes::none, 0};
  if (text.starts_with('"')) {
    const std::size_t end = text.find('"', 1);
    if (end == std::string_view::npos) return none;
    const std::string_view words = text.substr(1, end - 1);
    if (!std::ranges::all_of(words, stands_for_itself)) return none;
    return {known_code(words, QuestionId{question}), end + 1};
  }
  const auto end =
      static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
  const std::string_view number = text.substr(0, end);
  if (end == text.size() || !ends_value(text[end]) || (end > 1 && number.front() == '0'))
    return none;
  return {known_code(number, QuestionId{question}), end};
}

bool PlainAnswers::find_blocks(Blocks& blocks) const {
  const FlatDocument& document = *document_;
  const std::array<std::pair<std::string_view, std::size_t*>, 8> all = {
      {{"schema", &blocks.schema},
       {"questionnaire", &blocks.questionnaire},
       {"subject", &blocks.subject},
       {"respondent", &blocks.respondent},
       {"defaults", &blocks.defaults},
       {"context", &blocks.context},
       {"answers", &blocks.answers},
       {"predictions", &blocks.predictions}}};
  for (std::size_t at = 1; at != document[0].end; at = document[at].end) {
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const auto& each) { return each.first == document[at].key; });
    if (found == all.end() || *found->second != 0) return false;
    *found->second = at;
  }
  return blocks.schema != 0 && is_text(document[blocks.schema]) && blocks.questionnaire != 0 &&
         blocks.respondent != 0;
}

/// The texts of a mapping that has these keys and no others, each at most once.
template <std::size_t count>
bool PlainAnswers::read_texts(
    std::size_t at,
    const std::array<std::pair<std::string_view, std::string_view*>, count>& wanted) const {
  const FlatDocument& document = *document_;
  if (document[at].kind != Node::Kind::mapping) return false;
  for (std::size_t inside = at + 1; inside != document[at].end; inside = document[inside].end) {
    const FlatValue& value = document[inside];
    const auto found = std::find_if(wanted.begin(), wanted.end(),
                                    [&](const auto& each) { return each.first == value.key; });
    if (found == wanted.end() || !found->second->empty() || !is_text(value)) return false;
    *found->second = value.text;
  }
  return true;
}

/// Or of one with other words: the numbers compare.
bool PlainAnswers::is_of_questionnaire(std::size_t at) const {
  const FlatDocument& document = *document_;
  if (document[at].kind == Node::Kind::scalar) return document[at].text == questionnaire_.id;
  std::string_view id, version, scoring, wording;
  if (!read_texts<4>(
          at, {{{"id", &id}, {"version", &version}, {"scoring", &scoring}, {"wording", &wording}}}))
    return false;
  return id == questionnaire_.id &&
         (scoring.empty() || scoring == questionnaire_.fingerprints.scoring);
}

bool PlainAnswers::read_subject(std::size_t at) {
  if (at == 0) return true;
  const FlatDocument& document = *document_;
  if (document[at].kind != Node::Kind::mapping) return false;
  for (std::size_t inside = at + 1; inside != document[at].end; inside = document[inside].end) {
    const FlatValue& value = document[inside];
    const bool is_known = std::any_of(subject_.begin(), subject_.end(),
                                      [&](const auto& each) { return each.first == value.key; });
    if (is_known || !has_style(value.key, Shape::IdStyle::plain) || !is_text(value)) return false;
    subject_.emplace_back(value.key, tidy_name(value.text));
  }
  return true;
}

bool PlainAnswers::read_respondent(std::size_t at) {
  std::string_view ref, role, form;
  if (!read_texts<3>(at, {{{"ref", &ref}, {"role", &role}, {"form", &form}}})) return false;
  respondent_ = asked(role, form);
  if (!respondent_) return false;
  const AskPlan& plan = *respondent_->plan;
  say_whose(*into_, tidy_name(ref), questionnaire_.roles[plan.role].id,
            questionnaire_.forms[plan.form].id, subject_, group_by_);
  return true;
}

const PlainAnswers::Asked* PlainAnswers::asked(std::string_view role, std::string_view form) {
  for (const Asked& known : asked_)
    if (known.role == role && known.form == form) return &known;
  const auto id = find_by_id(questionnaire_.roles, role);
  if (!id) return nullptr;
  for (const std::size_t each : forms_of(questionnaire_, *id)) {
    const bool is_meant = form.empty() ? each == full_form_of(questionnaire_, *id)
                                       : questionnaire_.forms[each].id == form;
    if (!is_meant) continue;
    Asked made{std::string(role), std::string(form), &plans_->plan(*id, each), {}, {}};
    made.answers = made.asks = std::vector<char>(questionnaire_.questions.size(), 0);
    for (const QuestionId question : made.plan->asked) {
      made.asks[question.value] = 1;
      made.answers[question.value] = is_context(questionnaire_.questions[question]) ? 0 : 1;
    }
    return &asked_.emplace_back(std::move(made));
  }
  return nullptr;
}

bool PlainAnswers::read_defaults(std::size_t at) {
  if (at == 0) return true;
  const FlatDocument& document = *document_;
  if (document[at].kind != Node::Kind::mapping) return false;
  bool has_date = false, has_by = false;
  for (std::size_t inside = at + 1; inside != document[at].end; inside = document[inside].end) {
    const FlatValue& value = document[inside];
    bool& is_met = value.key == "date" ? has_date : has_by;
    if (is_met || !is_text(value)) return false;
    is_met = true;
    if (value.key == "date" ? !read_date(inside) : value.key != "by") return false;
  }
  return true;
}

bool PlainAnswers::read_date(std::size_t at) {
  const auto date = parse_date((*document_)[at].text);
  if (date && (!newest_ || *newest_ < *date)) newest_ = date;
  return date && (*document_)[at].kind == Node::Kind::scalar;
}

bool PlainAnswers::read_block(std::size_t at, Block block) {
  if (at == 0) return true;
  const FlatDocument& document = *document_;
  if (document[at].kind != Node::Kind::mapping) return false;
  std::vector<std::uint32_t>& met = block == Block::predictions ? predicted_ : met_;
  for (std::size_t inside = at + 1; inside != document[at].end; inside = document[inside].end) {
    const auto question = find_question(document[inside].key);
    if (!question || std::exchange(met[question->value], number_) == number_) return false;
    const Question& row = questionnaire_.questions[*question];
    const bool fits = block == Block::predictions ? predicted_by(row, respondent_->plan->role)
                                                  : is_context(row) == (block == Block::context) &&
                                                        respondent_->asks[question->value];
    if (!fits || !read_entry(inside, *question, block)) return false;
  }
  return true;
}

std::optional<QuestionId> PlainAnswers::find_question(std::string_view id) {
  if (next_ == questionnaire_.questions.size()) next_ = 0;
  QuestionId question{next_};
  if (questionnaire_.questions[question].id != id) {
    const auto found = questions_.find(id);
    if (found == questions_.end()) return std::nullopt;
    question = found->second;
  }
  next_ = question.value + 1;
  return question;
}

bool PlainAnswers::read_entry(std::size_t at, QuestionId question, Block block) {
  const FlatDocument& document = *document_;
  AnswerCode code = answer_codes::none;
  if (document[at].kind != Node::Kind::mapping) {
    code = code_at(at, question);
  } else {
    int answers = 0;
    enum Met : unsigned { comment = 1, by = 2, owner = 4, date = 8, review_by = 16, evidence = 32 };
    unsigned met = 0;
    for (std::size_t inside = at + 1; inside != document[at].end; inside = document[inside].end) {
      const FlatValue& value = document[inside];
      const std::string_view key = value.key;
      if (key == "answer") {
        code = code_at(inside, question);
        ++answers;
        continue;
      }
      if (key == "unknown" || key == "na" || key == "declined") {
        const bool is_good =
            key == "unknown" ||
            (key == "declined" ? value.text == "true"
                               : value.text != "true" &&
                                     questionnaire_.questions[question].may_be_not_applicable);
        if (!is_text(value) || !is_good) return false;
        code = key == "unknown"    ? answer_codes::dont_know
               : key == "declined" ? answer_codes::declined
                                   : answer_codes::not_applicable;
        ++answers;
        continue;
      }
      const unsigned each = key == "comment"     ? comment
                            : key == "by"        ? by
                            : key == "owner"     ? owner
                            : key == "date"      ? date
                            : key == "review_by" ? review_by
                            : key == "evidence"  ? evidence
                                                 : 0U;
      if (each == 0 || (met & each) != 0) return false;
      met |= each;
      const bool is_good = each == date        ? read_date(inside)
                           : each == evidence  ? read_evidence(inside, question)
                           : each == review_by ? is_text(value) && parse_date(value.text)
                                               : is_text(value);
      if (!is_good) return false;
    }
    if (answers != 1) return false;
    // who predicts brings no evidence that counts
    if (block == Block::predictions && (met & evidence) != 0) evidence_.pop_back();
  }
  if (code == answer_codes::none) return false;
  if (block != Block::predictions) into_->coded.codes[question.value] = code;
  return true;
}

bool PlainAnswers::read_evidence(std::size_t at, QuestionId question) {
  const FlatDocument& document = *document_;
  if (document[at].kind != Node::Kind::sequence) return false;
  Evidence all{question, false, {}};
  for (std::size_t piece = at + 1; piece != document[at].end; piece = document[piece].end) {
    std::optional<Date> of_piece;
    if (document[piece].kind == Node::Kind::mapping) {
      bool has_ref = false;
      for (std::size_t inside = piece + 1; inside != document[piece].end;
           inside = document[inside].end) {
        const FlatValue& value = document[inside];
        if (!is_text(value)) return false;
        if (value.key == "ref" && !has_ref)
          has_ref = true;
        else if (value.key == "date" && !of_piece && parse_date(value.text))
          of_piece = parse_date(value.text);
        else
          return false;
      }
      if (!has_ref) return false;
    } else if (!is_text(document[piece])) {
      return false;
    }
    if (!of_piece)
      all.has_undated = true;
    else if (!all.newest || *all.newest < *of_piece)
      all.newest = of_piece;
  }
  evidence_.push_back(all);
  return true;
}

void PlainAnswers::count_evidence() {
  into_->coded.evidence.clear();
  if (evidence_.empty()) return;
  const Date oldest =
      months_before(newest_.value_or(today_), questionnaire_.scoring.evidence_months);
  for (const Evidence& each : evidence_)
    if (each.has_undated || (each.newest && *each.newest >= oldest))
      into_->coded.add_evidence(each.question);
}

AnswerCode PlainAnswers::code_at(std::size_t at, QuestionId question) {
  const FlatDocument& document = *document_;
  if (document[at].kind == Node::Kind::scalar)
    return is_text(document[at]) ? code_of(document[at].text, at, question) : answer_codes::none;
  if (document[at].kind == Node::Kind::mapping) return answer_codes::none;
  list_.assign(1, before_item);
  for (std::size_t item = at + 1; item != document[at].end; item = document[item].end) {
    if (!is_text(document[item])) return answer_codes::none;
    list_ += before_item;
    list_ += document[item].text;
  }
  return code_of(list_, at, question);
}

AnswerCode PlainAnswers::code_of(std::string_view words, std::size_t at, QuestionId question) {
  const AnswerCode known = known_code(words, question);
  if (known != answer_codes::none) return known;
  const AnswerCode code = learn(words, at, question);
  Written& written = written_[question.value];
  if (words.size() == 1) return written.of_byte[static_cast<unsigned char>(words.front())] = code;
  // what anybody may write in words of their own will not come again
  if (code == answer_codes::none ||
      answered_by(questionnaire_.questions[question]) == AnsweredBy::text)
    return code;
  return written.words.add(words, code);
}

AnswerCode PlainAnswers::known_code(std::string_view words, QuestionId question) {
  Written& written = written_[question.value];
  if (words.size() == 1) return written.of_byte[static_cast<unsigned char>(words.front())];
  const AnswerCode* known = words.empty() ? nullptr : written.words.find(words);
  return known ? *known : answer_codes::none;
}

/// What `bind` makes of it.
AnswerCode PlainAnswers::learn(std::string_view words, std::size_t at, QuestionId question) {
  static const Source nowhere("", "");
  const FlatDocument& document = *document_;
  Node node;
  node.kind = document[at].kind;
  if (node.kind == Node::Kind::scalar) node.text = words;
  for (std::size_t item = at + 1; item != document[at].end; item = document[item].end)
    node.items.emplace_back().text = document[item].text;
  Diagnostics untold;
  auto value =
      read_value(questionnaire_, questionnaire_.questions[question], node, nowhere, untold);
  if (!value || !untold.all().empty()) return answer_codes::none;
  return book_->add(question, std::move(value));
}

}  // namespace readiness::input
