#pragma once

#include "base/modules.hpp"
#include "document/flat.hpp"
#include "document/json/head.hpp"
#include "input/known_words.hpp"
#include "input/table_rows.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace readiness::input {

/// The fast road for documents of one person's answers: straight to codes, without a tree, a
/// response, or a word about what is wrong. It takes answers files as people and programs write
/// them, and only where all is well; whatever else there is, it leaves to `bind`, which says what
/// is wrong or reads what is unusual (`also:`, `only:`, `owners:`, `accepted:`, `x-...`). What it
/// takes, `bind` takes without a word and makes the same row of it: tests/property and the fuzzer
/// `plain_answers` hold the two equal. One for each worker.
class PlainAnswers {
 public:
  PlainAnswers(const Questionnaire& questionnaire, std::vector<std::string> group_by);

  /// Reads a document of JSON or YAML. False: not plain, and `into` is of no use. `today` is the
  /// day of answers without any date.
  [[nodiscard]] bool read(std::string_view text, bool is_yaml, Date today, AnswerBook& book,
                          AskPlans& plans, ReadRow& into);
  /// Whether the last document was read by its likeness to one before it.
  [[nodiscard]] bool was_alike() const { return was_alike_; }

 private:
  /// What was written for answers to one question, with their numbers: of one byte, and of more.
  struct Written {
    std::array<AnswerCode, 256> of_byte{};
    KnownWords<AnswerCode> words;
  };
  /// Whom a `respondent:` with these words is, worked out once.
  struct Asked {
    std::string role, form;
    const AskPlan* plan = nullptr;
    std::vector<char> asks;     ///< by question
    std::vector<char> answers;  ///< the same without context
  };
  /// The pieces of evidence for an answer; those without a date always count.
  struct Evidence {
    QuestionId question{};
    bool has_undated = false;
    std::optional<Date> newest;
  };
  /// The places of the blocks in the document; 0: there is none.
  struct Blocks {
    std::size_t schema = 0, questionnaire = 0, subject = 0, respondent = 0, defaults = 0,
                context = 0, answers = 0, predictions = 0;
  };
  enum class Block { context, answers, predictions };
  /// How the key of a question stands in JSON, with its quotes and the colon.
  struct WrittenKey {
    explicit WrittenKey(const std::string& id);
    std::string bytes;
    std::uint64_t first = 0, mask = 0;  ///< of its first eight bytes
  };

  /// A line whose head is that of the line before.
  bool read_alike(std::string_view line);
  bool read_whole(std::string_view text, bool is_yaml);
  bool read_head(const FlatDocument& document, Blocks& blocks);
  /// The entries of `answers:` in JSON, from behind the opening bracket on; the place behind the
  /// closing one, or none.
  [[nodiscard]] std::size_t read_entries(std::string_view line, std::size_t begin);
  [[nodiscard]] std::size_t question_at(std::string_view text, std::size_t before);
  [[nodiscard]] std::pair<AnswerCode, std::size_t> code_behind(std::string_view text,
                                                               std::size_t question);
  [[nodiscard]] std::pair<AnswerCode, std::size_t> scalar_behind(std::string_view text,
                                                                 std::size_t question);
  bool find_blocks(Blocks& blocks) const;
  template <std::size_t count>
  bool read_texts(
      std::size_t at,
      const std::array<std::pair<std::string_view, std::string_view*>, count>& wanted) const;
  bool is_of_questionnaire(std::size_t at) const;
  bool read_respondent(std::size_t at);
  bool read_subject(std::size_t at);
  bool read_defaults(std::size_t at);
  bool read_block(std::size_t at, Block block);
  bool read_entry(std::size_t at, QuestionId question, Block block);
  bool read_date(std::size_t at);
  bool read_evidence(std::size_t at, QuestionId question);
  void count_evidence();
  [[nodiscard]] std::optional<QuestionId> find_question(std::string_view id);
  [[nodiscard]] const Asked* asked(std::string_view role, std::string_view form);
  /// The number of an answer as written, a text or a list of texts; `none`: it is no answer.
  [[nodiscard]] AnswerCode code_at(std::size_t at, QuestionId question);
  [[nodiscard]] AnswerCode code_of(std::string_view words, std::size_t at, QuestionId question);
  /// `none`: it was not met before, or is no answer.
  [[nodiscard]] AnswerCode known_code(std::string_view words, QuestionId question);
  [[nodiscard]] AnswerCode learn(std::string_view words, std::size_t at, QuestionId question);

  const Questionnaire& questionnaire_;
  std::vector<std::string> group_by_;
  std::unordered_map<std::string_view, QuestionId> questions_;
  std::vector<Asked> asked_;
  std::vector<Written> written_;  // by question
  unsigned edition_ = 0;          // of the book: what `written_` belongs to
  std::string list_;              // a list of texts in one
  JsonHead head_;
  std::vector<WrittenKey> keys_;  // by question
  // Behind each question, and at the end before all of them, the one that stood there last: lines
  // have the same order, and leave some out.
  std::vector<std::size_t> followers_;

  // of the document at hand
  bool was_alike_ = false;
  FlatDocument flat_;
  const FlatDocument* document_ = nullptr;
  Date today_{};
  AnswerBook* book_ = nullptr;
  AskPlans* plans_ = nullptr;
  ReadRow* into_ = nullptr;
  const Asked* respondent_ = nullptr;
  std::optional<Date> newest_;
  std::vector<Evidence> evidence_;
  std::vector<std::pair<std::string_view, std::string>> subject_;
  std::vector<std::uint32_t> met_,
      predicted_;             // by question: the document in which it was met last
  std::uint32_t number_ = 0;  // of the document
  std::size_t next_ = 0;      // the question behind the last one: they mostly come in order
};

}  // namespace readiness::input
