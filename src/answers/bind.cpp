#include "answers/bind.hpp"

#include "answers/applies.hpp"
#include "answers/asked.hpp"
#include "answers/value.hpp"
#include "base/names.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "questionnaire/succession.hpp"

#include <algorithm>
#include <utility>

namespace readiness::answers {
namespace {

/// Reads the entries of one answers document into a response.
class Binder {
 public:
  Binder(const Document& document, const Questionnaire& questionnaire, Diagnostics& diagnostics)
      : source_(document.source),
        root_(document.root),
        questionnaire_(questionnaire),
        diagnostics_(diagnostics) {}

  Response bind() {
    response_.answers = AnswerTable(questionnaire_.questions.size());
    response_.predictions = response_.answers;
    read_subject();
    read_defaults();
    read_accepted();
    if (!read_respondent()) return std::move(response_);
    read_owners();
    read_block("context", response_.answers);
    read_block("answers", response_.answers);
    read_block("predictions", response_.predictions);
    refuse_the_impossible();
    return std::move(response_);
  }

 private:
  Diagnostic& error(std::string code, Span span, std::string message, std::string help = {}) {
    return diagnostics_.error(std::move(code), source_.place(span), std::move(message),
                              std::move(help));
  }

  void read_subject() {
    if (const Node* subject = root_.find("subject"))
      for (const Entry& entry : subject->entries)
        response_.subject.emplace_back(entry.key, tidy_name(entry.value.text));
  }

  void read_defaults() {
    const Node* defaults = root_.find("defaults");
    if (!defaults) return;
    response_.date = parse_date(text_at(*defaults, "date"));
    response_.by = text_at(*defaults, "by");
  }

  void read_accepted() {
    const Node* accepted = root_.find("accepted");
    if (!accepted) return;
    for (const Node& node : accepted->items) {
      response_.accepted.push_back({text_at(node, "pattern"), text_at(node, "reason"),
                                    text_at(node, "by"), parse_date(text_at(node, "expires")),
                                    node.span, text_at(node, "gate")});
      const Acceptance& gap = response_.accepted.back();
      if (gap.pattern.empty() == gap.gate.empty())
        error("A0106", node.span, "an accepted gap is either a pattern or a gate",
              "name one of them: `pattern: ID`, or `gate: ID` of the policy");
    }
  }

  void read_owners() {
    const Node* owners = root_.find("owners");
    if (!owners) return;
    if (!questionnaire_.roles[response_.role].named) {
      error("A0105", span_at(root_, "owners"),
            "the role `" + role_name() + "` answers without names, so it cannot name owners",
            "name the owners in the file of somebody who answers by name");
      return;
    }
    for (const Entry& entry : owners->entries) {
      if (is_set_aside(entry.key)) continue;
      if (find_by_id(questionnaire_.owners, entry.key)) {
        response_.owners.emplace_back(entry.key, entry.value.text);
        continue;
      }
      const auto names = names_in(questionnaire_.owners);
      error(
          "A0105", entry.key_span, "`" + entry.key + "` is not an owner of " + questionnaire_.id,
          did_you_mean(entry.key, names,
                       names.empty() ? "it declares none" : "its owners are " + enumerated(names)));
    }
  }

  /// Answers that cannot both be, as the questionnaire says.
  void refuse_the_impossible() {
    for (const Contradiction* each : impossible_in(questionnaire_, response_)) {
      // The first answer that it reads, or all of them where it reads none by name: `flag(froze)`.
      Span at = span_at(root_, "answers");
      for (const QuestionId id : questions_in(each->when))
        if (const auto& answer = response_.answers[id]) {
          at = answer->span;
          break;
        }
      error("A0211", at, each->ask, "correct one of the two answers");
    }
  }

  bool read_respondent() {
    const Node& respondent = *root_.find("respondent");
    response_.ref = tidy_name(text_at(respondent, "ref"));
    response_.respondent =
        response_.ref.empty() ? span_at(root_, "respondent") : span_at(respondent, "ref");
    const std::string role = text_at(respondent, "role");
    const auto found = find_by_id(questionnaire_.roles, role);
    if (!found) {
      const auto names = names_in(questionnaire_.roles);
      error("A0104", span_at(respondent, "role"),
            "`" + role + "` is not a role of " + questionnaire_.id,
            did_you_mean(role, names, "the roles are " + enumerated(names)));
      return false;
    }
    response_.role = *found;
    if (!read_form(respondent)) return false;
    const bool also = read_surveys(respondent, "also", response_.also);
    return read_surveys(respondent, "only", response_.only) && also;
  }

  bool read_form(const Node& respondent) {
    const std::string id = text_at(respondent, "form");
    const std::vector<std::size_t> forms = forms_of(questionnaire_, response_.role);
    std::vector<std::string> names;
    for (const std::size_t form : forms) {
      names.push_back(questionnaire_.forms[form].id);
      if (id == names.back()) return (response_.form = form, true);
    }
    if (id.empty() && !forms.empty())
      return (response_.form = full_form_of(questionnaire_, response_.role), true);
    const std::string& role = questionnaire_.roles[response_.role].id;
    if (id.empty())
      error("A0104", span_at(respondent, "role"), "no form asks the role `" + role + "`");
    else
      error(
          "A0104", span_at(respondent, "form"),
          "`" + id + "` is not a form for the role `" + role + "`",
          did_you_mean(id, names, choices_text("its forms are", names, "no form asks this role")));
    return false;
  }

  bool read_surveys(const Node& respondent, const std::string& key,
                    std::vector<DimensionId>& into) {
    const Node* list = respondent.find(key);
    if (!list) return true;
    bool good = true;
    for (const Node& name : list->items) {
      const auto survey = find_by_id(questionnaire_.dimensions, name.text);
      if (survey) {
        into.push_back(*survey);
        continue;
      }
      const auto names = names_in(questionnaire_.dimensions);
      error("A0104", name.span, "`" + name.text + "` is not a survey of " + questionnaire_.id,
            did_you_mean(name.text, names, "the surveys are " + enumerated(names)));
      good = false;
    }
    return good;
  }

  void read_block(const std::string& block, AnswerTable& into) {
    const Node* entries = root_.find(block);
    if (!entries) return;
    for (const Entry& entry : entries->entries) {
      if (is_set_aside(entry.key)) continue;
      if (const auto question = question_of(block, entry)) read_entry(entry, *question, into);
    }
  }

  void read_entry(const Entry& entry, QuestionId question, AnswerTable& into) {
    if (auto answer = read_answer(entry, questionnaire_.questions[question]))
      into[question] = std::move(*answer);
  }

  std::optional<QuestionId> question_of(const std::string& block, const Entry& entry) {
    const auto found = find_question(entry.key);
    if (!found) {
      const Retired* retired = find_retired(questionnaire_, entry.key);
      error("A0101", entry.key_span,
            "`" + entry.key + "` is not a question of " + questionnaire_.id,
            retired ? what_became_of(*retired, retired->to)
                    : did_you_mean(entry.key, names_in(questionnaire_.questions),
                                   "readiness show " + questionnaire_.id + " lists the questions"));
      return std::nullopt;
    }
    const Question& question = questionnaire_.questions[*found];
    const bool fits = block == "predictions" ? is_predicted(entry, question)
                                             : is_in_right_block(block, entry, question) &&
                                                   is_asked(entry, *found, question);
    return fits ? found : std::nullopt;
  }

  /// Answers mostly stand in the order of the questions, so the search begins behind the last one.
  std::optional<QuestionId> find_question(std::string_view id) {
    const std::size_t size = questionnaire_.questions.size();
    for (std::size_t i = 0; i < size; ++i) {
      const QuestionId question{(next_ + i) % size};
      if (questionnaire_.questions[question].id != id) continue;
      next_ = question.value + 1;
      return question;
    }
    return std::nullopt;
  }

  bool is_in_right_block(const std::string& block, const Entry& entry, const Question& question) {
    const std::string right = is_context(question) ? "context" : "answers";
    if (right == block) return true;
    error("A0206", entry.key_span, "`" + question.id + "` belongs under `" + right + ":`",
          "move it there");
    return false;
  }

  bool is_predicted(const Entry& entry, const Question& question) {
    if (predicted_by(question, response_.role)) return true;
    error("A0207", entry.key_span,
          "the role `" + role_name() + "` does not predict `" + question.id + "`",
          asks_role(question, response_.role) ? "put the answer under `answers:`" : "remove it");
    return false;
  }

  bool is_asked(const Entry& entry, QuestionId id, const Question& question) {
    if (!asks_role(question, response_.role)) {
      const bool predicted = predicted_by(question, response_.role);
      error("A0102", entry.key_span,
            "`" + question.id + "` is not asked of the role `" + role_name() + "`",
            predicted ? "what this role expects others to answer belongs under `predictions:`"
                      : "it is asked of " + roles_of(question));
      return false;
    }
    if (asked_in_form(questionnaire_, response_, id)) return true;
    const Form& form = questionnaire_.forms[response_.form];
    const std::string& survey = questionnaire_.dimensions[*question.dimension].id;
    const bool alone = !response_.only.empty();
    error("A0103", entry.key_span,
          "`" + question.id + "` is not asked in the form `" + form.id + "`" +
              (alone ? ": `only:` names other surveys" : ""),
          alone ? "add `" + survey + "` to `only:` under `respondent:`"
                : "add `also: [" + survey + "]` under `respondent:`, or name another form");
    return false;
  }

  const std::string& role_name() const { return questionnaire_.roles[response_.role].id; }

  std::string roles_of(const Question& question) const {
    std::vector<std::string> names;
    for (const RoleId role : question.roles) names.push_back(questionnaire_.roles[role].id);
    return enumerated(names);
  }

  std::optional<Answer> read_answer(const Entry& entry, const Question& question) {
    Answer answer;
    answer.span = entry.key_span;
    answer.by = response_.by;
    answer.date = response_.date;
    const bool block = entry.value.kind == Node::Kind::mapping;
    auto value = block ? read_block_value(entry, question)
                       : read_value(questionnaire_, question, entry.value, source_, diagnostics_);
    if (!value) return std::nullopt;
    answer.value = std::move(*value);
    if (block) read_remarks(entry.value, answer);
    return answer;
  }

  void read_remarks(const Node& node, Answer& answer) {
    answer.comment = text_at(node, "comment");
    if (const std::string by = text_at(node, "by"); !by.empty()) answer.by = by;
    if (const auto date = parse_date(text_at(node, "date"))) answer.date = date;
    const Node* evidence = node.find("evidence");
    if (!evidence) return;
    for (const Node& piece : evidence->items) {
      const bool plain = piece.kind == Node::Kind::scalar;
      answer.evidence.push_back({plain ? piece.text : text_at(piece, "ref"),
                                 plain ? std::nullopt : parse_date(text_at(piece, "date"))});
    }
  }

  /// Exactly one of answer, unknown, na and declined says what was answered.
  std::optional<Value> read_block_value(const Entry& entry, const Question& question) {
    const Node& node = entry.value;
    std::vector<std::string> given;
    for (const char* key : {"answer", "unknown", "na", "declined"})
      if (node.find(key)) given.emplace_back(key);
    if (given.size() != 1) {
      error("A0208", entry.key_span,
            given.empty() ? "this entry says nothing about the answer"
                          : "this entry answers in two ways: " + enumerated(given),
            "write one of `answer:`, `unknown:`, `na:` and `declined: true`");
      return std::nullopt;
    }
    if (given.front() == "answer")
      return read_value(questionnaire_, question, *node.find("answer"), source_, diagnostics_);
    if (given.front() == "unknown") return read_unknown(node);
    if (given.front() == "na") return read_not_applicable(node, question);
    return Declined{};
  }

  static Value read_unknown(const Node& node) {
    const std::string reason = text_at(node, "unknown");
    return Unknown{reason == "true" ? std::string{} : reason, text_at(node, "owner"),
                   parse_date(text_at(node, "review_by"))};
  }

  std::optional<Value> read_not_applicable(const Node& node, const Question& question) {
    const std::string reason = text_at(node, "na");
    if (!question.may_be_not_applicable) {
      error("A0204", span_at(node, "na"),
            "`" + question.id + "` cannot be answered `not applicable`",
            "answer it, or write `unknown:` when nobody knows");
      return std::nullopt;
    }
    if (reason == "true") {
      error("A0205", span_at(node, "na"), "`not applicable` needs a reason",
            "write it like `na: internal unit, no client billing`");
      return std::nullopt;
    }
    return NotApplicable{reason};
  }

  const Source& source_;
  const Node& root_;
  const Questionnaire& questionnaire_;
  Diagnostics& diagnostics_;
  Response response_;
  std::size_t next_ = 0;  // the question that comes behind the last one found
};

}  // namespace

bool holds_answers(const Document& document) {
  return text_at(document.root, "schema") == "readiness/answers@1";
}

std::optional<Pinned> pinned_questionnaire(const Document& document, Diagnostics& diagnostics) {
  static const Shape shape = answers_shape();  // made once: there may be many files
  if (!conforms(document.source, document.root, shape, diagnostics)) return std::nullopt;
  const Node& node = *document.root.find("questionnaire");
  Pinned pinned;
  pinned.span = span_at(document.root, "questionnaire");
  pinned.id = node.kind == Node::Kind::scalar ? node.text : text_at(node, "id");
  pinned.version = text_at(node, "version");
  pinned.fingerprints = {text_at(node, "scoring"), text_at(node, "wording")};
  return pinned;
}

Match match(const Pinned& pinned, const Questionnaire& questionnaire) {
  const auto differs = [](const std::string& said, const std::string& is) {
    return !said.empty() && said != is;
  };
  if (pinned.id != questionnaire.id) return Match::other;
  if (differs(pinned.fingerprints.scoring, questionnaire.fingerprints.scoring))
    return Match::scoring_changed;
  if (differs(pinned.fingerprints.wording, questionnaire.fingerprints.wording))
    return Match::wording_changed;
  return Match::same;
}

std::optional<Response> bind(Document document, const Questionnaire& questionnaire,
                             Diagnostics& diagnostics) {
  auto pinned = pinned_questionnaire(document, diagnostics);
  if (!pinned) return std::nullopt;
  return bind(std::move(document), std::move(*pinned), questionnaire, diagnostics);
}

std::optional<Response> bind(Document document, Pinned pinned, const Questionnaire& questionnaire,
                             Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  Response response = Binder(document, questionnaire, diagnostics).bind();
  if (diagnostics.error_count() > errors_before) return std::nullopt;
  response.pinned = std::move(pinned);
  response.source = std::move(document.source);
  return response;
}

}  // namespace readiness::answers
