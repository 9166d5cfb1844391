#include "report/handout/tool_form.hpp"

#include "answers/applies.hpp"
#include "base/number.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace readiness::report {
namespace {

using Op = Expression::Op;
using Kind = ToolCondition::Kind;

ToolCondition constant(bool holds) { return {holds ? Kind::all : Kind::any}; }

/// What is asked of a condition's truth. An open answer leaves it unknown.
enum class Want { possible, certain, impossible, doubtful };

bool is_wanted(Want want, Truth truth) {
  switch (want) {
    case Want::possible:
      return truth != Truth::no;
    case Want::certain:
      return truth == Truth::yes;
    case Want::impossible:
      return truth == Truth::no;
    case Want::doubtful:
      break;
  }
  return truth != Truth::yes;
}

Want of_opposite(Want want) {
  switch (want) {
    case Want::possible:
      return Want::doubtful;
    case Want::certain:
      return Want::impossible;
    case Want::impossible:
      return Want::certain;
    case Want::doubtful:
      break;
  }
  return Want::possible;
}

/// Makes conditions over codes of conditions over answers, by trying every answer of the one
/// question that a part reads. Nothing where a part reads more than that.
class ConditionMaker {
 public:
  explicit ConditionMaker(const Handout& handout) : questionnaire_(*handout.questionnaire) {
    blank_.role = handout.role;
    blank_.form = handout.form;
    blank_.answers = AnswerTable(questionnaire_.questions.size());
    blank_.predictions = blank_.answers;
    for (const HandoutQuestion& asked : handout.questions)
      if (!asked.place.is_prediction) asked_[asked.place.question] = true;
  }

  std::optional<ToolCondition> made(const Expression& condition, Want want) const {
    if (condition.op == Op::negation) return made(condition.arguments.front(), of_opposite(want));
    if (condition.op == Op::all_of || condition.op == Op::any_of) {
      const bool is_about_all = want == Want::possible || want == Want::certain;
      ToolCondition whole{(condition.op == Op::all_of) == is_about_all ? Kind::all : Kind::any};
      for (const Expression& argument : condition.arguments) {
        auto part = made(argument, want);
        if (!part) return std::nullopt;
        whole.parts.push_back(std::move(*part));
      }
      return whole;
    }
    return about_one(condition, want);
  }

 private:
  std::optional<ToolCondition> about_one(const Expression& condition, Want want) const {
    const std::vector<QuestionId> read = questions_in(condition);
    if (read.size() > 1) return std::nullopt;
    if (read.empty()) return constant(is_wanted(want, truth_with(condition, {}, {})));
    const QuestionId id = read.front();
    const Question& question = questionnaire_.questions[id];
    // what the form does not ask is open, unless a condition of its own says that it never applies
    if (!asked_.contains(id)) {
      if (question.when) return std::nullopt;
      return constant(is_wanted(want, truth_with(condition, {}, {})));
    }
    const AnswerForm form = answer_form(questionnaire_, question);
    if (form.by == AnsweredBy::amount) return about_amount(condition, want, question);
    if (form.by != AnsweredBy::level && form.by != AnsweredBy::option) return std::nullopt;
    ToolCondition any{Kind::any};
    const auto add = [&](const std::string& code, const answers::Value& value) {
      if (is_wanted(want, truth_with(condition, id, value)))
        any.parts.push_back({Kind::is_code, {}, question.id, code});
    };
    for (std::size_t i = 0; i < form.options.size(); ++i)
      if (form.by == AnsweredBy::level)
        add(form.options[i].id, answers::Leveled{static_cast<int>(i)});
      else
        add(form.options[i].id, answers::Chosen{i});
    add(code_unknown, answers::Unknown{});
    add(code_declined, answers::Declined{});
    if (question.may_be_not_applicable) add(code_not_applicable, answers::NotApplicable{});
    return with_empty(std::move(any), condition, want, question, id);
  }

  /// Without an answer it may be open, or not asked at all.
  std::optional<ToolCondition> with_empty(ToolCondition any, const Expression& condition, Want want,
                                          const Question& question, QuestionId id) const {
    const bool if_open = is_wanted(want, truth_with(condition, id, {}));
    const bool if_absent = question.when && is_wanted(want, truth_if_absent(condition, id));
    const ToolCondition empty{Kind::is_empty, {}, question.id};
    if (if_open && (if_absent || !question.when)) {
      any.parts.push_back(empty);
    } else if (if_open || if_absent) {
      auto own = made(*question.when, if_open ? Want::possible : Want::impossible);
      if (!own) return std::nullopt;
      any.parts.push_back({Kind::all, {empty, std::move(*own)}});
    }
    return any;
  }

  std::optional<ToolCondition> about_amount(const Expression& condition, Want want,
                                            const Question& question) const {
    static const std::map<Op, std::array<std::string_view, 2>> signs = {
        {Op::equal, {"=", "!="}},   {Op::differs, {"!=", "="}}, {Op::less, {"<", ">="}},
        {Op::at_most, {"<=", ">"}}, {Op::more, {">", "<="}},    {Op::at_least, {">=", "<"}}};
    const auto sign = signs.find(condition.op);
    if (sign == signs.end() || condition.arguments[0].op != Op::amount ||
        condition.arguments[1].op != Op::number)
      return std::nullopt;
    const bool is_opposite = want == Want::impossible || want == Want::doubtful;
    ToolCondition any{Kind::any};
    any.parts.push_back({Kind::compares,
                         {},
                         question.id,
                         {},
                         std::string(sign->second[is_opposite ? 1 : 0]),
                         condition.arguments[1].value});
    return with_empty(std::move(any), condition, want, question, condition.arguments[0].question);
  }

  Truth truth_with(const Expression& condition, std::optional<QuestionId> id,
                   const std::optional<answers::Value>& value) const {
    Response response = blank_;
    if (id && value) {
      response.answers[*id] = Answer{};
      response.answers[*id]->value = *value;
    }
    return evaluate(condition, make_sheet(questionnaire_, response).facts);
  }

  Truth truth_if_absent(const Expression& condition, QuestionId id) const {
    Sheet sheet = make_sheet(questionnaire_, blank_);
    sheet.facts.readings[id].state = Reading::State::absent;
    return evaluate(condition, sheet.facts);
  }

  const Questionnaire& questionnaire_;
  Response blank_;
  std::map<QuestionId, bool> asked_;
};

std::string hint_of(const HandoutQuestion& asked, const AnswerForm& form) {
  std::vector<std::string> parts;
  if (form.by == AnsweredBy::amount)
    parts.push_back(asked.range + (form.unit.empty() ? "" : " (" + form.unit + ")") +
                    ". Leave it empty if nobody knows.");
  if (!asked.evidence_wish.empty()) parts.push_back(asked.evidence_wish);
  return visible(joined(parts, " "));
}

}  // namespace

ToolForm tool_form(const Handout& handout) {
  const Questionnaire& questionnaire = *handout.questionnaire;
  const ConditionMaker conditions(handout);
  ToolForm form{visible(questionnaire.title + ": " + handout.asked_form().title),
                visible(questionnaire.instructions),
                {}};
  for (const HandoutQuestion& asked : handout.questions) {
    const Question& question = handout.question(asked);
    const AnswerForm answer = answer_form(questionnaire, question);
    ToolQuestion row;
    row.name = question.id + (asked.place.is_prediction ? ".prediction" : "");
    row.section = visible(asked.section);
    row.text = visible(asked.text);
    row.hint = hint_of(asked, answer);
    row.by = answer.by;
    row.least = answer.least;
    row.most = answer.most;
    row.is_whole = answer.is_whole;
    for (const AnswerOption& option : answer.options)
      row.options.push_back({option.id, visible(option.text)});
    row.own_options = row.options.size();
    if (row.by == AnsweredBy::ticks) row.options.push_back({code_none, "None of these"});
    if (!row.options.empty()) {
      row.options.push_back({code_unknown, "Don't know"});
      if (question.may_be_not_applicable)
        row.options.push_back({code_not_applicable, "Not applicable"});
      row.options.push_back({code_declined, "Rather not say"});
    }
    if (question.when) row.when = conditions.made(*question.when, Want::possible);
    form.questions.push_back(std::move(row));
  }
  return form;
}

bool excludes_others(const ToolQuestion& question, const ToolOption& option) {
  if (question.by != AnsweredBy::ticks) return false;
  return option.code == code_none || option.code == code_unknown || option.code == code_declined ||
         option.code == code_not_applicable;
}

}  // namespace readiness::report
