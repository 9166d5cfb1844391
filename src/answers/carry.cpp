#include "answers/carry.hpp"

#include "answers/applies.hpp"
#include "answers/asked.hpp"
#include "answers/bind.hpp"
#include "answers/confirmation.hpp"
#include "answers/write.hpp"
#include "base/suggest.hpp"
#include "document/edit.hpp"
#include "document/extent.hpp"
#include "document/yaml/yaml.hpp"
#include "questionnaire/succession.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace readiness::answers {
namespace {

constexpr std::string_view block_names[] = {"context", "answers", "predictions"};

bool is_block(std::string_view key) {
  return std::find(std::begin(block_names), std::end(block_names), key) != std::end(block_names);
}

/// Text that means the same plain and within quotes of either kind.
bool is_plain_everywhere(std::string_view text) {
  constexpr std::string_view signs =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+-:";
  return !text.empty() && text.find_first_not_of(signs) == std::string_view::npos &&
         text.back() != ':';
}

class Carrier {
 public:
  Carrier(const Document& document, const Questionnaire* from, const Questionnaire& to,
          Diagnostics& diagnostics)
      : document_(document),
        source_(document.source.text()),
        from_(from),
        to_(to),
        diagnostics_(diagnostics),
        line_break_(line_break_of(source_)) {}

  std::optional<Carried> carry() {
    if (!read_head()) return std::nullopt;
    for (const Entry& entry : document_.root.entries)
      if (is_block(entry.key)) carry_block(entry);
    if (is_lost_) return std::nullopt;
    repin();
    carried_.text = edited(source_, std::move(edits_));
    if (!reads_back()) return std::nullopt;
    for (auto& [place, answer] : answers_) carried_.answers.push_back(std::move(answer));
    find_open();
    return std::move(carried_);
  }

 private:
  // --- what stays as it is -----------------------------------------------------------------------

  /// Who answered, without any answers, must be known there.
  bool read_head() {
    Node root = document_.root;
    std::erase_if(root.entries, [](const Entry& entry) { return is_block(entry.key); });
    auto response = bind({document_.source, root}, to_, diagnostics_);
    if (!response) return false;
    wanted_ = std::move(*response);
    std::erase_if(root.entries, [](const Entry& e) {
      return e.key == "subject" || e.key == "accepted" || e.key == "owners";
    });
    head_ = std::move(root);
    return true;
  }

  // --- answer by answer --------------------------------------------------------------------------

  /// Where several come to the same question, the one that has its id keeps it, and nothing that
  /// was set aside displaces another.
  void carry_block(const Entry& block) {
    const auto is_asked = [&](const Entry& entry) {
      return find_by_id(to_.questions, entry.key).has_value();
    };
    for (const Entry& entry : block.value.entries)
      if (is_asked(entry)) carry_entry(block, entry);
    for (const Entry& entry : block.value.entries)
      if (!is_asked(entry) && !is_set_aside(entry.key)) carry_entry(block, entry);
    for (const Entry& entry : block.value.entries)
      if (is_set_aside(entry.key)) restore(block, entry);
  }

  void carry_entry(const Entry& block, const Entry& entry) {
    const auto way = succession(entry.key, from_, to_);
    if (!way) return lose(entry);
    if (!way->question) return drop(entry, "that version does not ask it");
    const std::string& id = to_.questions[*way->question].id;
    if (table_of(wanted_, block)[*way->question])
      return drop(entry, "`" + id + "` is answered already");
    std::string reason;
    const auto fate = take(block, entry, *way, reason);
    if (!fate) return drop(entry, reason);
    answers_[entry.key_span.begin] = {*fate, entry.key, id, {}};
  }

  /// What was set aside comes back where it is asked, and stays where it is not.
  void restore(const Entry& block, const Entry& entry) {
    Entry aside = entry;
    aside.key.erase(0, 2);
    const auto way = succession(aside.key, from_, to_);
    if (!way || !way->question || table_of(wanted_, block)[*way->question]) return;
    std::string reason;
    if (!take(block, aside, *way, reason)) return;
    answers_[entry.key_span.begin] = {
        Fate::restored, aside.key, to_.questions[*way->question].id, {}};
  }

  /// Renames the entry and what it answers; nothing, with a reason, when it is no answer there.
  std::optional<Fate> take(const Entry& block, const Entry& entry, const Succession& way,
                           std::string& reason) {
    const Question& question = to_.questions[*way.question];
    std::vector<Edit> edits;
    Entry now = entry;
    now.key = question.id;
    if (!rename_choices(now.value, way, choice_ids(to_, question), edits, reason))
      return std::nullopt;
    auto answer = read(block, std::move(now), *way.question, reason);
    if (!answer) return std::nullopt;
    rewrite(entry.key_span, document_key(entry), question.id, edits_);
    edits_.insert(edits_.end(), edits.begin(), edits.end());
    table_of(wanted_, block)[*way.question] = std::move(*answer);
    if (way.meaning_changed() && asks_to_confirm(entry, question.id)) return Fate::changed;
    return entry.key == question.id ? Fate::kept : Fate::renamed;
  }

  /// The key as the file has it, with its `x-` where it was set aside.
  [[nodiscard]] std::string document_key(const Entry& entry) const {
    const std::string aside = "x-" + entry.key;
    return slice(entry.key_span).find(aside) == std::string_view::npos ? entry.key : aside;
  }

  static AnswerTable& table_of(Response& response, const Entry& block) {
    return block.key == "predictions" ? response.predictions : response.answers;
  }

  /// The entry as the only one of its block.
  Boxed<Answer> read(const Entry& block, Entry entry, QuestionId question,
                     std::string& reason) const {
    Node root = head_;
    Node alone;
    alone.kind = Node::Kind::mapping;
    alone.span = block.value.span;
    alone.entries.push_back(std::move(entry));
    root.entries.push_back({block.key, block.key_span, std::move(alone)});
    Diagnostics found;
    auto response = bind({document_.source, std::move(root)}, to_, found);
    if (response) return table_of(*response, block)[question];
    reason = found.all().front().message;
    return std::nullopt;
  }

  bool rename_choices(Node& value, const Succession& way, const std::vector<std::string>& known,
                      std::vector<Edit>& edits, std::string& reason) const {
    if (value.kind == Node::Kind::mapping) {
      for (Entry& field : value.entries)
        if (field.key == "answer") return rename_choices(field.value, way, known, edits, reason);
      return true;
    }
    for (Node& item : value.items)
      if (!rename_choices(item, way, known, edits, reason)) return false;
    if (value.kind == Node::Kind::sequence) return true;
    const auto now = choice_after(way.steps, value.text, known);
    if (!now) {
      reason = "`" + value.text + "` has no counterpart there";
      return false;
    }
    rewrite(value.span, value.text, *now, edits);
    value.text = *now;
    return true;
  }

  void drop(const Entry& entry, const std::string& reason) {
    rewrite(entry.key_span, entry.key, "x-" + entry.key, edits_);
    answers_[entry.key_span.begin] = {Fate::dropped, entry.key, {}, reason};
  }

  void lose(const Entry& entry) {
    is_lost_ = true;
    diagnostics_.error(
        "A0305", document_.source.place(entry.key_span),
        "`" + entry.key + "` is not a question of " + to_.id + " " + to_.version +
            ", and nothing says what became of it",
        did_you_mean(entry.key, names_in(to_.questions),
                     "say so under `retired:` in the questionnaire; to migrate back, name the one "
                     "the answers belong to with -q"));
  }

  // --- bytes -------------------------------------------------------------------------------------

  [[nodiscard]] std::string_view slice(Span span) const {
    return source_.substr(span.begin, span.end - span.begin);
  }

  /// Another text for a scalar, within its quotes.
  void rewrite(Span span, const std::string& was, const std::string& now,
               std::vector<Edit>& edits) const {
    if (was == now) return;
    const std::size_t at = slice(span).find(was);
    if (at == std::string_view::npos || !is_plain_everywhere(now))
      edits.push_back({span, scalar_yaml(now)});
    else
      edits.push_back({{span.begin + at, span.begin + at + was.size()}, now});
  }

  /// Asks to confirm the answer. False where the way here asked and nobody confirmed: that comment
  /// goes, and the answer means what it meant before.
  bool asks_to_confirm(const Entry& entry, const std::string& id) {
    const std::size_t key = entry.key_span.begin;
    if (const auto line = confirmation_above(source_, key, confirmation(entry.key, id))) {
      edits_.push_back({*line, ""});
      return false;
    }
    const std::size_t begin = line_begin(source_, key);
    const std::string indentation(
        source_.substr(begin, source_.find_first_not_of(" \t", begin) - begin));
    edits_.push_back({{begin, begin}, indentation + confirmation(id, entry.key) + line_break_});
    return true;
  }

  void repin() {
    const Node& pinned = *document_.root.find("questionnaire");
    for (const auto& [key, now] : {std::pair("version", &to_.version),
                                   {"scoring", &to_.fingerprints.scoring},
                                   {"wording", &to_.fingerprints.wording}})
      if (const Node* node = pinned.find(key)) rewrite(node->span, node->text, *now, edits_);
  }

  // --- the whole ---------------------------------------------------------------------------------

  bool reads_back() {
    Diagnostics found;
    auto document = parse_yaml(Source(document_.source.name(), carried_.text), found);
    const auto response =
        document ? bind(std::move(*document), to_, found) : std::optional<Response>();
    const Match match_now = response ? match(response->pinned, to_) : Match::other;
    if (match_now == Match::same && say_the_same(*response, wanted_)) return true;
    diagnostics_.error("A0501", document_.source.whole_file(),
                       "this file is laid out in a way that cannot be edited in place",
                       "write one answer on each line, and each id once");
    return false;
  }

  void find_open() {
    const Sheet sheet = make_sheet(to_, wanted_);
    for (const QuestionId id : to_.questions.ids()) {
      if (from_ && is_older(id)) continue;
      if (sheet.applies[id] && !wanted_.answers[id]) carried_.open.push_back({id, false});
      if (predicted_in_form(to_, wanted_, id) && !wanted_.predictions[id])
        carried_.open.push_back({id, true});
    }
  }

  /// Whether the earlier version asked it too.
  [[nodiscard]] bool is_older(QuestionId id) const {
    const auto way = succession(to_.questions[id].id, &to_, *from_);
    return way && way->question;
  }

  const Document& document_;
  std::string_view source_;
  const Questionnaire* from_;
  const Questionnaire& to_;
  Diagnostics& diagnostics_;
  std::string line_break_;
  Node head_;
  Response wanted_;
  std::map<std::size_t, CarriedAnswer> answers_;  ///< by where they stand
  std::vector<Edit> edits_;
  bool is_lost_ = false;
  Carried carried_;
};

}  // namespace

std::optional<Carried> carry(const Document& document, const Questionnaire* from,
                             const Questionnaire& to, Diagnostics& diagnostics) {
  return Carrier(document, from, to, diagnostics).carry();
}

}  // namespace readiness::answers
