#include "report/show/show.hpp"

#include "answers/asked.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "questionnaire/answer_form.hpp"
#include "questionnaire/fingerprint.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

constexpr const char* blank = "........";

/// What can be ticked.
std::vector<std::string> options_of(const AnswerForm& form) {
  std::vector<std::string> options;
  for (const auto& [id, text, level] : form.options)
    options.push_back((form.by == AnsweredBy::level ? id + "  " : "") + text);
  return options;
}

/// Where a number or a text is written; empty for questions with options.
std::string line_to_fill(const AnswerForm& form) {
  if (form.by == AnsweredBy::amount) return std::string(blank) + " " + form.unit;
  return form.by == AnsweredBy::text ? blank : "";
}

std::string titles(const Questionnaire& questionnaire, const std::vector<RoleId>& roles) {
  std::vector<std::string> names;
  for (const RoleId role : roles) names.push_back(questionnaire.roles[role].id);
  return enumerated(names);
}

class Outline {
 public:
  explicit Outline(const Questionnaire& questionnaire) : questionnaire_(questionnaire) {}

  Report build() {
    head();
    forms();
    for (const DimensionId id : questionnaire_.dimensions.ids())
      survey(questionnaire_.dimensions[id]);
    levels();
    return std::move(report_);
  }

 private:
  void heading(int depth, const std::string& text) {
    report_.blocks.emplace_back(Heading{depth, text});
  }
  void say(std::string text, Tone tone = Tone::plain) {
    report_.blocks.emplace_back(Paragraph{std::move(text), tone});
  }

  void head() {
    heading(1, questionnaire_.title);
    say(questionnaire_.id + " " + questionnaire_.version + ", range " +
        shortest(questionnaire_.scoring.range_low) + " to " +
        shortest(questionnaire_.scoring.range_high));
    if (!questionnaire_.status.empty()) say(questionnaire_.status, Tone::faint);
  }

  void forms() {
    heading(2, "Forms");
    Grid grid{{{"Form"}, {"Role"}, {"Questions", true}, {"Predictions", true}}, {}};
    for (const Form& form : questionnaire_.forms)
      for (const RoleId role : form.roles) {
        int asked = 0, predicted = 0;
        for (const QuestionId id : questionnaire_.questions.ids()) {
          const Question& question = questionnaire_.questions[id];
          if (is_context(question)) continue;
          asked += form_asks(questionnaire_, form, role, id) ? 1 : 0;
          predicted += form.predictions && predicted_by(question, role) ? 1 : 0;
        }
        grid.rows.push_back({form.id, questionnaire_.roles[role].id, std::to_string(asked),
                             predicted == 0 ? "-" : std::to_string(predicted)});
      }
    report_.blocks.emplace_back(std::move(grid));
  }

  void survey(const Dimension& dimension) {
    heading(2, dimension.title + " (" + dimension.id + ")");
    std::string about = dimension.text;
    if (!dimension.in_index)
      about += about.empty() ? "Not in the overall." : " Not in the overall.";
    if (!about.empty()) say(about);
    List list;
    for (const QuestionId id : dimension.questions) list.items.push_back(question(id));
    report_.blocks.emplace_back(std::move(list));
  }

  ListItem question(QuestionId id) const {
    const Question& question = questionnaire_.questions[id];
    std::vector<std::string> facets;
    for (const FacetId facet : question.facets) facets.push_back(questionnaire_.facets[facet].id);
    std::string about = answer_form(questionnaire_, question).kind + "; " +
                        titles(questionnaire_, question.roles) + "; weight " +
                        shortest(question.weight);
    if (!facets.empty()) about += "; " + enumerated(facets);
    if (!question.predicted_by.empty())
      about += "; predicted by " + titles(questionnaire_, question.predicted_by);
    if (question.when) about += "; only when " + condition_text(question);
    return {question.id, {question.text, about}};
  }

  /// The condition as its author wrote it.
  std::string condition_text(const Question& question) const {
    const std::string& text = questionnaire_.sources[question.when_origin.file].text();
    const Span& span = question.when_origin.span;
    return text.substr(span.begin, span.end - span.begin);
  }

  void levels() {
    if (questionnaire_.levels.empty()) return;
    heading(2, "Levels");
    List list{ListMark::number, {}};
    for (const Level& level : questionnaire_.levels) {
      ListItem item{level.title + " (" + level.id + "), from " + shortest(level.min), {level.text}};
      for (const Gate& gate : level.gates)
        item.details.push_back("needs " + (gate.text.empty() ? gate_text(gate) : gate.text));
      list.items.push_back(std::move(item));
    }
    report_.blocks.emplace_back(std::move(list));
  }

  std::string gate_text(const Gate& gate) const {
    const std::string& text = questionnaire_.sources[gate.origin.file].text();
    return text.substr(gate.origin.span.begin, gate.origin.span.end - gate.origin.span.begin);
  }

  const Questionnaire& questionnaire_;
  Report report_;
};

void add_question(Report& report, const Questionnaire& questionnaire, const std::string& text,
                  const Question& question, int number) {
  const auto say = [&](std::string line, Tone tone = Tone::plain) {
    report.blocks.emplace_back(Paragraph{std::move(line), tone});
  };
  say("Question " + std::to_string(number) + ": " + text, Tone::strong);
  const AnswerForm form = answer_form(questionnaire, question);
  if (const std::string line = line_to_fill(form); !line.empty()) say(line);
  List boxes{ListMark::box, {}};
  for (const std::string& option : options_of(form)) boxes.items.push_back({option, {}});
  if (question.may_be_not_applicable)
    boxes.items.push_back({std::string("not applicable, because ") + blank, {}});
  boxes.items.push_back({std::string("don't know; who would? ") + blank, {}});
  report.blocks.emplace_back(std::move(boxes));
  if (!question.evidence.empty()) say("Evidence: " + question.evidence, Tone::faint);
}

}  // namespace

Report build_outline(const Questionnaire& questionnaire) { return Outline(questionnaire).build(); }

Report build_interview(const Questionnaire& questionnaire, const Form& form, RoleId role) {
  Report report;
  int number = 0;
  std::optional<DimensionId> current;
  report.blocks.emplace_back(Heading{1, questionnaire.title + ": " + form.title});
  report.blocks.emplace_back(Paragraph{
      "Name or pseudonym: ........   Unit: ........   Workflow: ........   Date: ........"});
  if (!questionnaire.instructions.empty())
    report.blocks.emplace_back(Paragraph{questionnaire.instructions, Tone::strong});
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    if (!form_asks(questionnaire, form, role, id)) continue;
    if (question.dimension != current) {
      current = question.dimension;
      report.blocks.emplace_back(Heading{2, questionnaire.dimensions[*current].title});
    }
    add_question(report, questionnaire, text_for(questionnaire, question, role), question,
                 ++number);
  }
  if (!form.predictions) return report;
  report.blocks.emplace_back(Heading{2, "What the others would answer"});
  for (const Question& question : questionnaire.questions)
    if (predicted_by(question, role))
      add_question(report, questionnaire,
                   question.prediction.empty() ? question.text : question.prediction, question,
                   ++number);
  return report;
}

}  // namespace readiness::report
