#include "answers/patch.hpp"

#include "answers/write.hpp"
#include "base/text.hpp"
#include "document/edit.hpp"
#include "document/extent.hpp"

#include <algorithm>

namespace readiness::answers {
namespace {

std::string spaces(std::size_t count) { return std::string(count, ' '); }

/// Comments behind answers begin here, unless the answer is longer.
constexpr int comment_column = 52;

std::string with_comment(std::string line, const std::string& label) {
  if (label.empty()) return line;
  line = padded(line, comment_column - 2) + "  # " + label;
  return line;
}

/// The order of the blocks of an answers file.
constexpr std::string_view blocks[] = {"schema",      "questionnaire", "subject", "respondent",
                                       "owners",      "defaults",      "context", "answers",
                                       "predictions", "accepted"};

std::ptrdiff_t rank_of(std::string_view block) {
  return std::find(std::begin(blocks), std::end(blocks), block) - std::begin(blocks);
}

class Patch {
 public:
  Patch(const Document& document, const Questionnaire& questionnaire, const Response& response,
        AnswerPlace place, const Answer& answer)
      : source_(document.source.text()),
        root_(document.root),
        questionnaire_(questionnaire),
        response_(response),
        place_(place),
        question_(questionnaire.questions[place.question]),
        fields_(answer_fields(questionnaire, question_, answer, response)),
        inline_(inline_answer(fields_)),
        label_(label_of(questionnaire, question_, answer.value)),
        line_break_(line_break_of(source_)) {
    block_ = place.is_prediction ? "predictions" : is_context(question_) ? "context" : "answers";
  }

  std::string patched() {
    const Entry* block = entry_of(root_, block_);
    if (!block)
      add_block();
    else if (block->value.kind != Node::Kind::mapping || block->value.entries.empty())
      fill_empty_block(*block);
    else if (is_in_brackets(source_, block->value))
      change_in_brackets(block->value);
    else if (const Entry* entry = entry_of(block->value, question_.id))
      change_entry(*entry);
    else
      add_entry(block->value);
    return edited(source_, std::move(edits_));
  }

 private:
  static const Entry* entry_of(const Node& mapping, std::string_view key) {
    for (const Entry& entry : mapping.entries)
      if (entry.key == key) return &entry;
    return nullptr;
  }

  void replace(std::size_t begin, std::size_t end, std::string text) {
    edits_.push_back({{begin, end}, std::move(text)});
  }
  void insert(std::size_t at, std::string text) { replace(at, at, std::move(text)); }

  [[nodiscard]] std::size_t column_of(std::size_t offset) const {
    return offset - line_begin(source_, offset);
  }

  // --- a new answer ----------------------------------------------------------------------------

  /// Its lines, each but the last with a line break behind it.
  [[nodiscard]] std::string entry_lines(std::size_t indent) const {
    const std::string key = spaces(indent) + question_.id + ":";
    if (!inline_.empty()) return with_comment(key + " " + inline_, label_);
    std::string text = with_comment(key, label_);
    for (const AnswerField& field : fields_)
      text += line_break_ + spaces(indent + 2) + field_text(field, indent + 2);
    return text;
  }

  [[nodiscard]] std::string field_text(const AnswerField& field, std::size_t indent) const {
    std::string text = field.key + ":" + (field.text.empty() ? "" : " " + field.text);
    for (const std::string& line : field.lines) text += line_break_ + spaces(indent + 2) + line;
    return text;
  }

  void add_block() {
    const std::string lines = block_ + ":" + line_break_ + entry_lines(2) + line_break_;
    const Entry* behind = nullptr;
    for (const Entry& entry : root_.entries)
      if (rank_of(entry.key) > rank_of(block_) && entry.key.rfind("x-", 0) != 0 &&
          (!behind || entry.key_span.begin < behind->key_span.begin))
        behind = &entry;
    if (behind) return insert(with_comments_above(behind->key_span.begin), lines + line_break_);
    const bool is_ended = source_.empty() || source_.back() == '\n';
    insert(source_.size(), (is_ended ? "" : line_break_) + line_break_ + lines);
  }

  /// Where the comment lines begin that stand directly above a line, or that line.
  [[nodiscard]] std::size_t with_comments_above(std::size_t offset) const {
    std::size_t line = line_begin(source_, offset);
    while (line > 0) {
      const std::size_t above = line_begin(source_, line - 1);
      const std::size_t first = std::min(source_.find_first_not_of(" \t", above), line);
      if (first >= line || source_[first] != '#') break;
      line = above;
    }
    return line;
  }

  /// `answers:` or `answers: {}`.
  void fill_empty_block(const Entry& block) {
    const std::size_t key = end_of_key(source_, block);
    const std::size_t value = end_of_entry(source_, block);
    replace(key, value, "");
    insert(line_end(source_, value), line_break_ + entry_lines(2));
  }

  void add_entry(const Node& block) {
    const Entry *before = nullptr, *behind = nullptr;
    for (const Entry& entry : block.entries) {
      const auto id = find_by_id(questionnaire_.questions, entry.key);
      if (!id) continue;
      if (*id < place_.question && (!before || id_of(*before) < *id)) before = &entry;
      if (*id > place_.question && (!behind || id_of(*behind) > *id)) behind = &entry;
    }
    const std::size_t indent = column_of(block.entries.front().key_span.begin);
    const std::string lines = entry_lines(indent);
    if (!before && !behind)  // all that is there is set aside
      return insert(line_end(source_, end_of_entry(source_, block.entries.back())),
                    line_break_ + lines);
    if (before && (is_same_survey(*before) || !behind || !is_same_survey(*behind))) {
      const std::string gap = is_same_survey(*before) ? "" : line_break_;
      return insert(line_end(source_, end_of_entry(source_, *before)), line_break_ + gap + lines);
    }
    const std::string gap = is_same_survey(*behind) ? "" : line_break_;
    insert(with_comments_above(behind->key_span.begin), lines + line_break_ + gap);
  }

  [[nodiscard]] QuestionId id_of(const Entry& entry) const {
    return *find_by_id(questionnaire_.questions, entry.key);
  }
  /// Surveys are set apart by a blank line, among the answers alone.
  [[nodiscard]] bool is_same_survey(const Entry& entry) const {
    return block_ != "answers" ||
           questionnaire_.questions[id_of(entry)].dimension == question_.dimension;
  }

  // --- an answer that is there -----------------------------------------------------------------

  void change_in_brackets(const Node& block) {
    const std::string text = inline_.empty() ? flow_answer(fields_) : inline_;
    if (const Entry* entry = entry_of(block, question_.id))
      return replace(end_of_key(source_, *entry), end_of_entry(source_, *entry), " " + text);
    insert(end_of_entry(source_, block.entries.back()), ", " + question_.id + ": " + text);
  }

  void change_entry(const Entry& entry) {
    const bool is_block =
        entry.value.kind != Node::Kind::scalar && !is_in_brackets(source_, entry.value);
    const std::size_t key = end_of_key(source_, entry);
    const std::size_t end = end_of_entry(source_, entry);
    const bool is_mapping = is_block && entry.value.kind == Node::Kind::mapping;
    if (is_mapping &&
        (inline_.empty() || has_comment_lines(source_, {key, end}) || has_own_keys(entry.value)))
      return change_fields(entry);
    const std::size_t indent = column_of(entry.key_span.begin);
    const std::size_t behind = is_block ? key : end;  // where the label may stand
    const auto old_label = comment_after(source_, behind);
    // A text that goes on over lines has its comment, if any, at its end.
    std::string line = inline_.empty() ? "" : " " + inline_;
    std::string fields;
    if (inline_.empty())
      for (const AnswerField& field : fields_)
        fields += line_break_ + spaces(indent + 2) + field_text(field, indent + 2);
    std::size_t label_end = behind;
    if (old_label && !is_label(*old_label)) {
      const std::string own(source_.substr(behind, old_label->end - behind));
      line += own;
      label_end = old_label->end;
    } else {
      if (old_label) label_end = old_label->end;
      line = aligned(entry, line, old_label);
    }
    replace(key, std::max(end, label_end), line + fields);
  }

  /// The line behind the key with its label, in the column where the label was.
  [[nodiscard]] std::string aligned(const Entry& entry, const std::string& line,
                                    const std::optional<Span>& old_label) const {
    const std::string head(
        source_.substr(line_begin(source_, entry.key_span.begin),
                       end_of_key(source_, entry) - line_begin(source_, entry.key_span.begin)));
    if (label_.empty()) return line;
    if (!old_label || was_pushed_right(*old_label))
      return with_comment(head + line, label_).substr(head.size());
    const auto column = static_cast<int>(column_of(old_label->begin));
    const bool fits = display_width(head + line) < column;
    return (fits ? padded(head + line, column) : head + line + "  ").substr(head.size()) + "# " +
           label_;
  }

  /// Whether a label stands further right than others only because its line was long.
  [[nodiscard]] bool was_pushed_right(Span label) const {
    return column_of(label.begin) > static_cast<std::size_t>(comment_column) &&
           source_.substr(label.begin - 2, 2) == "  " && source_[label.begin - 3] != ' ';
  }

  /// Whether a comment is the label of the answer that was there, or the beginning of it.
  [[nodiscard]] bool is_label(Span comment) const {
    const auto& table = place_.is_prediction ? response_.predictions : response_.answers;
    const auto& old = table[place_.question];
    std::string text(source_.substr(comment.begin + 1, comment.end - comment.begin - 1));
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.erase(0, 1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.pop_back();
    if (text.empty() || !old) return text.empty();
    return visible(in_words(questionnaire_, question_, old->value)).starts_with(text) ||
           label_of(questionnaire_, question_, old->value) == text;
  }

  /// Keys that are not ours (`x-...`).
  [[nodiscard]] static bool has_own_keys(const Node& mapping) {
    return std::any_of(mapping.entries.begin(), mapping.entries.end(), [](const Entry& entry) {
      return std::find(answer_keys().begin(), answer_keys().end(), entry.key) ==
             answer_keys().end();
    });
  }

  // --- field by field --------------------------------------------------------------------------

  void change_fields(const Entry& entry) {
    const std::vector<AnswerField> old = old_fields();
    const std::size_t indent = column_of(entry.value.entries.front().key_span.begin);
    refresh_label(entry);
    for (const Entry& field : entry.value.entries) {
      const AnswerField* wanted = field_named(fields_, field.key);
      const AnswerField* before = field_named(old, field.key);
      if (wanted && before && *wanted == *before) continue;
      if (wanted)
        replace(field.key_span.begin, end_of_entry(source_, field), field_text(*wanted, indent));
      else if (before)
        replace(line_begin(source_, field.key_span.begin),
                next_line(source_, end_of_entry(source_, field)), "");
    }
    for (const AnswerField& field : fields_)
      if (!entry_of(entry.value, field.key)) add_field(entry, field, indent);
  }

  [[nodiscard]] std::vector<AnswerField> old_fields() const {
    const auto& table = place_.is_prediction ? response_.predictions : response_.answers;
    const auto& old = table[place_.question];
    return old ? answer_fields(questionnaire_, question_, *old, response_)
               : std::vector<AnswerField>{};
  }

  static const AnswerField* field_named(const std::vector<AnswerField>& fields,
                                        std::string_view key) {
    for (const AnswerField& field : fields)
      if (field.key == key) return &field;
    return nullptr;
  }

  /// Behind the last field that comes before it and stays, else directly below the question.
  void add_field(const Entry& entry, const AnswerField& field, std::size_t indent) {
    std::size_t at = line_end(source_, end_of_key(source_, entry));
    for (const std::string& key : answer_keys()) {
      if (key == field.key) break;
      const Entry* before = entry_of(entry.value, key);
      if (before && field_named(fields_, key))
        at = line_end(source_, end_of_entry(source_, *before));
    }
    insert(at, line_break_ + spaces(indent) + field_text(field, indent));
  }

  void refresh_label(const Entry& entry) {
    const std::size_t key = end_of_key(source_, entry);
    const auto old = comment_after(source_, key);
    if (old && !is_label(*old)) return;
    const std::string line = aligned(entry, "", old);
    const std::size_t end = old ? old->end : key;
    if (source_.substr(key, end - key) != line) replace(key, end, line);
  }

  std::string_view source_;
  const Node& root_;
  const Questionnaire& questionnaire_;
  const Response& response_;
  AnswerPlace place_;
  const Question& question_;
  std::vector<AnswerField> fields_;
  std::string inline_, label_, line_break_, block_;
  std::vector<Edit> edits_;
};

}  // namespace

std::string with_answer(const Document& document, const Questionnaire& questionnaire,
                        const Response& response, AnswerPlace place, const Answer& answer) {
  return Patch(document, questionnaire, response, place, answer).patched();
}

std::string with_also(const Document& document, const Questionnaire& questionnaire,
                      const std::vector<DimensionId>& also) {
  const std::string_view source = document.source.text();
  const Node& respondent = *document.root.find("respondent");
  std::vector<std::string> ids;
  for (const DimensionId id : also) ids.push_back(questionnaire.dimensions[id].id);
  const std::string list = "also: [" + joined(ids, ", ") + "]";
  for (const Entry& entry : respondent.entries)
    if (entry.key == "also")
      return edited(source, {{{entry.key_span.begin, end_of_entry(source, entry)}, list}});
  const std::size_t end = end_of_entry(source, respondent.entries.back());
  if (is_in_brackets(source, respondent)) return edited(source, {{{end, end}, ", " + list}});
  const std::size_t first = respondent.entries.front().key_span.begin;
  const std::size_t at = line_end(source, end);
  return edited(
      source,
      {{{at, at}, line_break_of(source) + spaces(first - line_begin(source, first)) + list}});
}

std::string with_owners(const Document& document,
                        const std::vector<std::pair<std::string, std::string>>& owners) {
  const std::string_view source = document.source.text();
  std::vector<std::string> names;
  for (const auto& [owner, name] : owners) names.push_back(owner + ": " + scalar_yaml(name));
  const std::string line = "owners: {" + joined(names, ", ") + "}";
  const Entry* respondent = nullptr;
  for (const Entry& entry : document.root.entries) {
    if (entry.key == "owners")
      return edited(source, {{{entry.key_span.begin, end_of_entry(source, entry)}, line}});
    if (entry.key == "respondent") respondent = &entry;
  }
  const std::size_t at = line_end(source, end_of_entry(source, *respondent));
  return edited(source, {{{at, at}, line_break_of(source) + line}});
}

}  // namespace readiness::answers
