#include "interview/question_text.hpp"

#include "base/overloaded.hpp"
#include "base/text.hpp"

namespace readiness::interview {
namespace {

std::vector<OptionText> of_scale(const Scale& scale) {
  std::vector<OptionText> options;
  for (const Option& option : scale.options)
    options.push_back({std::to_string(options.size() + 1), option.label});
  return options;
}

std::string key_of(const Value& value) {
  if (const auto* leveled = std::get_if<Leveled>(&value))
    return std::to_string(leveled->level) + " ";
  if (const auto* chosen = std::get_if<Chosen>(&value))
    return std::to_string(chosen->option + 1) + " ";
  return {};
}

}  // namespace

const Question& question_at(const Session& session, AnswerPlace place) {
  return session.questionnaire().questions[place.question];
}

std::string wording_of(const Session& session, AnswerPlace place) {
  const Questionnaire& questionnaire = session.questionnaire();
  const Question& question = question_at(session, place);
  if (!place.is_prediction) return text_for(questionnaire, question, session.response().role);
  if (!question.prediction.empty()) return question.prediction;
  std::vector<std::string> roles;
  for (const RoleId role : question.roles) roles.push_back(questionnaire.roles[role].title);
  return "What would a typical respondent (" + enumerated(roles, "or") + ") answer to this: \"" +
         question.text + "\"";
}

std::vector<OptionText> options_of(const Questionnaire& questionnaire, const Question& question) {
  return std::visit(
      Overloaded{
          [](const Anchors& anchors) {
            std::vector<OptionText> options;
            for (const AnchorText& anchor : anchors.anchors)
              options.push_back({std::to_string(options.size()), anchor.text});
            return options;
          },
          [&](const Choice& choice) { return of_scale(questionnaire.scales[choice.scale]); },
          [&](const Probe& probe) { return of_scale(questionnaire.scales[probe.scale]); },
          [](const Ticks& ticks) {
            std::vector<OptionText> options;
            for (const TickItem& item : ticks.items)
              options.push_back({std::to_string(options.size() + 1), item.text});
            return options;
          },
          [](const Count&) { return std::vector<OptionText>{}; },
          [](const Number&) { return std::vector<OptionText>{}; },
          [](const Text&) { return std::vector<OptionText>{}; },
      },
      question.kind);
}

std::string title_of(const Session& session, AnswerPlace place) {
  const Question& question = question_at(session, place);
  const int number = session.number_of(place);
  return (number > 0 ? std::to_string(number) + " " : "") + name_of(question) +
         (place.is_prediction ? " (prediction)" : "");
}

std::string answer_in_words(const Session& session, AnswerPlace place, const Answer& answer) {
  const Question& question = question_at(session, place);
  return key_of(answer.value) + in_words(session.questionnaire(), question, answer.value);
}

std::string evidence_wish(const Question& question) {
  return question.evidence.empty() ? "" : "Good evidence: " + question.evidence + ".";
}

std::string part_of(const Session& session, AnswerPlace place) {
  if (place.is_prediction) return "What the others would answer";
  const auto& survey = question_at(session, place).dimension;
  return survey ? session.questionnaire().dimensions[*survey].title : "Context";
}

}  // namespace readiness::interview
