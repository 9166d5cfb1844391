// Any bytes as an answers file, a NUL, and four bytes for each change to it. A change is made as it
// was meant or not at all, what is read back says so, and no other entry and no remark is touched.

#include "answers/bind.hpp"
#include "answers/save.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "fuzz/questionnaire.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace readiness;
using namespace readiness::fuzzing;

constexpr std::size_t most_changes = 8;
constexpr std::array<const char*, 8> texts = {"plain",
                                              "",
                                              "a: b # c",
                                              "two\nlines",
                                              "- \"quoted\" 'twice'",
                                              "{[*&!|>%",
                                              "true",
                                              "\xe8\xa6\x8f\xe5\x89\x87 \xcc\x81 "};

struct Read {
  Document document;
  Response response;
};

std::optional<Read> read(const Questionnaire& questionnaire, const std::string& text) {
  Diagnostics diagnostics;
  auto document = parse_yaml(Source("a.yaml", text), diagnostics);
  if (!document) return std::nullopt;
  auto response = bind(*document, questionnaire, diagnostics);
  if (!response) return std::nullopt;
  return Read{std::move(*document), std::move(*response)};
}

// --- changes -------------------------------------------------------------------------------------

Value value_from(const Question& question, const Questionnaire& questionnaire, unsigned byte) {
  const std::string text = texts[byte % texts.size()];
  if (byte >= 0xf0) return Declined{};
  if (byte >= 0xe0) return Unknown{text == "true" ? "" : text, byte % 2 ? "Ann: b" : "", {}};
  if (byte >= 0xd0 && question.may_be_not_applicable) return NotApplicable{"no prices"};
  if (const auto* anchors = std::get_if<Anchors>(&question.kind))
    return Leveled{static_cast<int>(byte % anchors->anchors.size())};
  if (const Scale* scale = scale_of(questionnaire, question))
    return Chosen{byte % scale->options.size()};
  if (const auto* ticks = std::get_if<Ticks>(&question.kind)) {
    Ticked ticked;
    for (std::size_t i = 0; i < ticks->items.size(); ++i)
      ticked.items.push_back((byte >> i & 1U) != 0);
    return ticked;
  }
  if (std::holds_alternative<Text>(question.kind)) return Written{text.empty() ? "none" : text};
  return Amount{static_cast<double>(byte % 10)};
}

Answer answer_from(const Question& question, const Questionnaire& questionnaire,
                   const Response& response, const std::uint8_t* bytes) {
  Answer answer;
  answer.value = value_from(question, questionnaire, bytes[1]);
  answer.comment = texts[bytes[2] % texts.size()];
  if (bytes[2] & 0x10U) answer.evidence.push_back({"wiki:/page", parse_date("2026-01-31")});
  if (bytes[2] & 0x20U) answer.evidence.push_back({"a, b: #", {}});
  answer.date = bytes[3] & 1U ? parse_date("2026-05-05") : response.date;
  answer.by = bytes[3] & 2U ? "Ben: c" : response.by;
  return answer;
}

// --- what must hold ------------------------------------------------------------------------------

/// All keys and scalars below a node.
void append_spans(const Node& node, std::vector<Span>& spans) {
  if (node.kind == Node::Kind::scalar) spans.push_back(node.span);
  for (const Node& item : node.items) append_spans(item, spans);
  for (const Entry& entry : node.entries) {
    spans.push_back(entry.key_span);
    append_spans(entry.value, spans);
  }
}

/// Everything in the file that is not the entry of this place.
std::vector<Span> others(const Document& document, const std::string& block,
                         const std::string& id) {
  std::vector<Span> spans;
  for (const Entry& top : document.root.entries) {
    spans.push_back(top.key_span);
    if (top.key != block || top.value.kind != Node::Kind::mapping) {
      if (top.key != block) append_spans(top.value, spans);
      continue;
    }
    for (const Entry& entry : top.value.entries) {
      if (entry.key == id) continue;
      spans.push_back(entry.key_span);
      append_spans(entry.value, spans);
    }
  }
  return spans;
}

/// The bytes of `before` that are gone, told by what the two texts share at both ends; where these
/// meet, something was put in between and nothing is gone.
Span gone(std::string_view before, std::string_view after) {
  const auto [at, other] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
  const auto [back, back_other] =
      std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend());
  const auto begin = static_cast<std::size_t>(at - before.begin());
  const auto end = before.size() - static_cast<std::size_t>(back - before.rbegin());
  return {begin, std::max(begin, end)};
}

void check_change(const Questionnaire& questionnaire, const Read& before, const Read& after,
                  AnswerPlace place, const Answer& answer) {
  Response wanted = before.response;
  (place.is_prediction ? wanted.predictions : wanted.answers)[place.question] = answer;
  expect(say_the_same(after.response.answers, wanted.answers));
  expect(say_the_same(after.response.predictions, wanted.predictions));
  const Question& question = questionnaire.questions[place.question];
  const std::string block = place.is_prediction    ? "predictions"
                            : is_context(question) ? "context"
                                                   : "answers";
  const Span hole = gone(before.document.source.text(), after.document.source.text());
  for (const Span& span : others(before.document, block, question.id))
    expect(hole.begin == hole.end || span.end <= hole.begin || span.begin >= hole.end);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Questionnaire questionnaire = fuzzed_questionnaire();
  const std::uint8_t* const split = std::find(data, data + size, std::uint8_t{0});
  auto before = read(questionnaire, std::string(data, split));
  if (!before) return 0;
  AnswersFile file(questionnaire, before->document, before->response, "");
  const std::uint8_t* at = split == data + size ? split : split + 1;
  for (std::size_t i = 0; i < most_changes && data + size - at >= 4; ++i, at += 4) {
    const AnswerPlace place{QuestionId{at[0] % questionnaire.questions.size()},
                            at[0] >= 0x80 && at[3] >= 0x80};
    const Answer answer =
        answer_from(questionnaire.questions[place.question], questionnaire, file.response(), at);
    const std::string text = file.text();
    Diagnostics diagnostics;
    if (!file.put(place, answer, diagnostics)) {
      expect(diagnostics.has_errors() && file.text() == text);
      continue;
    }
    auto after = read(questionnaire, file.text());
    expect(after.has_value());
    check_change(questionnaire, *before, *after, place, answer);
    before = std::move(after);
  }
  return 0;
}
