#include "answers/applies.hpp"

#include "answers/asked.hpp"
#include "answers/value.hpp"

#include <algorithm>

namespace readiness::answers {
namespace {

using State = Reading::State;

struct Fill {
  const Questionnaire& questionnaire;
  const Question& question;
  Reading& reading;

  void operator()(const Leveled& leveled) const { give(leveled.level); }
  void operator()(const Chosen& chosen) const {
    reading.option = chosen.option;
    give(claimed_level(questionnaire, question, chosen).value_or(0));
  }
  void operator()(const Ticked& ticked) const {
    reading.ticked = ticked.items;
    give(claimed_level(questionnaire, question, ticked).value_or(0));
  }
  void operator()(const Amount& amount) const {
    const auto level = claimed_level(questionnaire, question, amount);
    give(level ? *level : amount.number);
  }
  void operator()(const Written&) const { give(0); }
  void operator()(const Unknown&) const { reading.dont_know = true; }
  void operator()(const NotApplicable&) const {
    reading.not_applicable = true;
    reading.state = State::absent;
  }
  void operator()(const Declined&) const {}

 private:
  void give(double number) const {
    reading.state = State::given;
    reading.number = number;
  }
};

/// The flag that an answer carries; empty when none.
std::string flag_of(const Questionnaire& questionnaire, const Question& question,
                    const Value& value) {
  if (const auto* leveled = std::get_if<Leveled>(&value))
    return std::get<Anchors>(question.kind).anchors[static_cast<std::size_t>(leveled->level)].flag;
  if (const auto* chosen = std::get_if<Chosen>(&value))
    return scale_of(questionnaire, question)->options[chosen->option].flag;
  return {};
}

/// Calls `use` with each flag that answers to a question can carry.
template <class Use>
void for_each_flag(const Questionnaire& questionnaire, const Question& question, const Use& use) {
  if (const auto* anchors = std::get_if<Anchors>(&question.kind))
    for (const AnchorText& anchor : anchors->anchors)
      if (!anchor.flag.empty()) use(anchor.flag);
  if (const Scale* scale = scale_of(questionnaire, question))
    for (const Option& option : scale->options)
      if (!option.flag.empty()) use(option.flag);
}

class SheetMaker {
 public:
  SheetMaker(const Questionnaire& questionnaire, const Response& response)
      : questionnaire_(questionnaire), response_(response) {
    const std::size_t size = questionnaire.questions.size();
    sheet_.asked = Table<QuestionId, bool>(size);
    sheet_.applies = Table<QuestionId, bool>(size);
    sheet_.facts.readings = Table<QuestionId, Reading>(size);
    settled_ = std::vector<bool>(size, false);
  }

  Sheet make() {
    Facts& facts = sheet_.facts;
    facts.role = response_.role;
    facts.voices = Table<RoleId, int>(questionnaire_.roles.size());
    facts.voices[response_.role] = 1;
    facts.dimensions = Table<DimensionId, PartReading>(questionnaire_.dimensions.size());
    facts.facets = Table<FacetId, PartReading>(questionnaire_.facets.size());
    for (const QuestionId question : questionnaire_.questions.ids()) settle(question);
    set_flags(questionnaire_, response_, sheet_);
    return std::move(sheet_);
  }

 private:
  /// Settles what the condition reads first; conditions have no circles.
  void settle(QuestionId question) {
    if (settled_[question.value]) return;
    settled_[question.value] = true;
    const Question& row = questionnaire_.questions[question];
    sheet_.asked[question] = asked_in_form(questionnaire_, response_, question);
    predict(question, row);
    if (!sheet_.asked[question]) {
      // Nobody can answer what does not apply; what others could still answer is open.
      if (!holds(row.when)) sheet_.facts.readings[question].state = State::absent;
      return;
    }
    sheet_.applies[question] = holds(row.when);
    Reading& reading = sheet_.facts.readings[question];
    if (!sheet_.applies[question]) {
      reading.state = State::absent;
    } else if (const auto& answer = response_.answers[question]) {
      const std::optional<double> predicted = reading.predicted;
      reading = reading_of(questionnaire_, row, answer->value);
      reading.predicted = predicted;
      reading.has_evidence = !answer->evidence.empty();
    }
  }

  bool holds(const std::optional<Expression>& when) {
    if (!when) return true;
    settle_read_by(*when);
    return evaluate(*when, sheet_.facts) != Truth::no;
  }

  void settle_read_by(const Expression& expression) {
    if (reads_question(expression)) settle(expression.question);
    for (const Expression& argument : expression.arguments) settle_read_by(argument);
  }

  void predict(QuestionId question, const Question& row) {
    const auto& prediction = response_.predictions[question];
    if (!prediction) return;
    const auto level = claimed_level(questionnaire_, row, prediction->value);
    if (level) sheet_.facts.readings[question].predicted = *level;
  }

  const Questionnaire& questionnaire_;
  const Response& response_;
  Sheet sheet_;
  std::vector<bool> settled_;
};

}  // namespace

std::vector<std::string> possible_flags(const Questionnaire& questionnaire,
                                        const Question& question) {
  std::vector<std::string> flags;
  for_each_flag(questionnaire, question, [&](const std::string& flag) { flags.push_back(flag); });
  return flags;
}

void set_flags(const Questionnaire& questionnaire, const Response& response, Sheet& sheet) {
  Facts& facts = sheet.facts;
  facts.flags.clear();
  facts.flag_carriers.clear();
  for (std::size_t i = 0; i < questionnaire.questions.size(); ++i) {
    const QuestionId id{i};
    const Question& question = questionnaire.questions[id];
    const State state = facts.readings[id].state;
    for_each_flag(questionnaire, question, [&](const std::string& flag) {
      Truth carried = Truth::no;
      if (state == State::open) carried = Truth::unknown;
      if (state == State::given &&
          flag_of(questionnaire, question, response.answers[id]->value) == flag)
        carried = Truth::yes;
      if (carried == Truth::yes) facts.flag_carriers[flag].push_back(id);
      Truth& known = facts.flags.try_emplace(flag, Truth::no).first->second;
      known = either_of(known, carried);
    });
  }
}

Reading reading_of(const Questionnaire& questionnaire, const Question& question,
                   const Value& value) {
  Reading reading;
  std::visit(Fill{questionnaire, question, reading}, value);
  return reading;
}

Sheet make_sheet(const Questionnaire& questionnaire, const Response& response) {
  return SheetMaker(questionnaire, response).make();
}

bool has_current_evidence(const Questionnaire& questionnaire, const Answer& answer, Date as_of) {
  const Date oldest = months_before(as_of, questionnaire.scoring.evidence_months);
  return std::any_of(answer.evidence.begin(), answer.evidence.end(),
                     [&](const Evidence& piece) { return !piece.date || *piece.date >= oldest; });
}

std::vector<const Contradiction*> contradictions_in(const Questionnaire& questionnaire,
                                                    const Facts& facts) {
  std::vector<const Contradiction*> found;
  for (const Contradiction& contradiction : questionnaire.contradictions)
    if (!contradiction.is_impossible && evaluate(contradiction.when, facts) == Truth::yes)
      found.push_back(&contradiction);
  return found;
}

std::vector<const Contradiction*> impossible_in(const Questionnaire& questionnaire,
                                                const Response& response) {
  std::vector<const Contradiction*> found;
  std::optional<Sheet> sheet;
  for (const Contradiction& contradiction : questionnaire.contradictions) {
    if (!contradiction.is_impossible) continue;
    if (!sheet) sheet = make_sheet(questionnaire, response);
    if (evaluate(contradiction.when, sheet->facts) == Truth::yes) found.push_back(&contradiction);
  }
  return found;
}

}  // namespace readiness::answers
