// Explains what is measured: questions, dimensions and facets.

#include "base/number.hpp"
#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "questionnaire/answer_form.hpp"
#include "report/explain/thing.hpp"
#include "report/words/advice.hpp"
#include "report/words/answers.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

bool reads(const Expression& expression, QuestionId question) {
  const std::vector<QuestionId> read = questions_in(expression);
  return std::find(read.begin(), read.end(), question) != read.end();
}

/// What can be answered, each with the level it stands for.
List answers_to(const Questionnaire& questionnaire, const Question& question) {
  List list;
  const AnswerForm form = answer_form(questionnaire, question);
  for (const auto& [id, text, level] : form.options)
    list.items.push_back(
        {id + ": " + text + (level ? ", level " + std::to_string(*level) : ""), {}});
  if (!form.note.empty()) list.items.push_back({form.note, {}});
  return list;
}

std::string role_titles(const Questionnaire& questionnaire, const std::vector<RoleId>& roles) {
  std::vector<std::string> titles;
  for (const RoleId role : roles) titles.push_back(questionnaire.roles[role].title);
  return enumerated(titles);
}

std::string facet_titles(const Questionnaire& questionnaire, const Question& question) {
  std::vector<std::string> titles;
  for (const FacetId facet : question.facets) titles.push_back(questionnaire.facets[facet].title);
  return enumerated(titles);
}

std::string references_of(const Question& question) {
  std::vector<std::string> all;
  for (const auto& [standard, clauses] : question.references)
    all.push_back(standard + " " + joined(clauses, ", "));
  return joined(all, "; ");
}

/// Which rules read the question.
List readers_of(const Questionnaire& questionnaire, QuestionId id) {
  std::vector<std::string> gates, patterns, recommendations, contradictions;
  for (const Level& level : questionnaire.levels)
    for (std::size_t i = 0; i < level.gates.size(); ++i)
      if (reads(level.gates[i].require, id))
        gates.push_back(gate_name(questionnaire, level.gates[i]) + " (" + level.title + ")");
  for (const Pattern& pattern : questionnaire.patterns) {
    bool is_read = reads(pattern.must.when, id) || (pattern.counter && reads(*pattern.counter, id));
    for (const Sign& sign : pattern.signs) is_read = is_read || reads(sign.when, id);
    if (is_read) patterns.push_back(pattern.title);
  }
  for (const Recommendation& each : questionnaire.recommendations)
    if (reads(each.when, id)) recommendations.push_back(in_quotes(each.title));
  for (const Contradiction& each : questionnaire.contradictions)
    if (reads(each.when, id)) contradictions.push_back(each.id);
  List list;
  add_line(list, "Conditions of levels", joined(gates, ", "));
  add_line(list, "Patterns", joined(patterns, ", "));
  add_line(list, "Recommendations", joined(recommendations, "; "));
  add_line(list, "Contradictions", joined(contradictions, ", "));
  return list;
}

std::string here_text(const Assessment& here, QuestionId id) {
  const QuestionScore& score = here.card.questions[id];
  std::string text = answer_text(here, id);
  if (score.supported && !here.unit && !is_for_groups_only(here, id))
    text += ", level " + std::to_string(*score.supported) +
            (score.is_capped() ? " (" + std::to_string(*score.claimed) + " claimed)" : "");
  return text;
}

std::string prediction_text(const Assessment& here, QuestionId id) {
  const Answer* expected = prediction_of(here, id);
  if (!expected) return {};
  return in_words(*here.questionnaire, here.questionnaire->questions[id], expected->value);
}

Blocks part_here(const Assessment* here, const std::string& id, const std::optional<Range>& range,
                 bool is_withheld) {
  if (!here) return {};
  if (!range) return {Paragraph{"Here: none of it is asked and applies."}};
  if (is_withheld) return {Paragraph{"Here: shown for groups only."}};
  return {Paragraph{"Here: " + range_text(score_style(*here->questionnaire), *range) +
                    ". How it comes about: readiness explain score " + id + " FILE"}};
}

List question_names(const Questionnaire& questionnaire, const std::vector<QuestionId>& ids) {
  List list;
  for (const QuestionId id : ids)
    list.items.push_back({name_of(questionnaire.questions[id]) + ", weight " +
                              shortest(questionnaire.questions[id].weight),
                          {}});
  return list;
}

}  // namespace

Blocks explain_question(const Scene& scene, QuestionId id) {
  const auto& [questionnaire, here, debug] = scene;
  const Question& question = questionnaire.questions[id];
  Blocks blocks = {Heading{1, name_of(question), question.id},
                   Paragraph{question.text, Tone::strong}};
  if (!question.why.empty()) blocks.emplace_back(Paragraph{question.why});
  blocks.emplace_back(answers_to(questionnaire, question));
  List facts;
  add_line(facts, "Asked of", role_titles(questionnaire, question.roles));
  add_line(facts, "Expected by", role_titles(questionnaire, question.predicted_by));
  if (question.when)
    add_line(facts, "Applies when",
             condition_in_words(scene, *question.when, question.when_origin));
  if (question.dimension)
    add_line(facts, "Counts in",
             questionnaire.dimensions[*question.dimension].title + ", weight " +
                 shortest(question.weight));
  add_line(facts, "Facets", facet_titles(questionnaire, question));
  add_line(facts, "Good evidence", question.evidence);
  add_line(facts, "Good enough", question.good_enough);
  add_line(facts, "See also", references_of(question));
  blocks.emplace_back(std::move(facts));
  if (List readers = readers_of(questionnaire, id); !readers.items.empty()) {
    blocks.emplace_back(Heading{2, "Read by"});
    blocks.emplace_back(std::move(readers));
  }
  if (!here) return blocks;
  List standing;
  add_line(standing, "Here", here_text(*here, id));
  add_line(standing, "Expected of the others", prediction_text(*here, id));
  blocks.emplace_back(std::move(standing));
  return blocks;
}

Blocks explain_dimension(const Scene& scene, DimensionId id) {
  const auto& [questionnaire, here, debug] = scene;
  const Dimension& dimension = questionnaire.dimensions[id];
  Blocks blocks = {Heading{1, dimension.title, dimension.id}};
  if (!dimension.text.empty()) blocks.emplace_back(Paragraph{dimension.text});
  List facts;
  add_line(facts, "The top of the range means", dimension.healthy);
  add_line(facts, "Weight among the dimensions",
           dimension.in_index ? shortest(dimension.weight) : "none, it is reported apart");
  blocks.emplace_back(std::move(facts));
  blocks.emplace_back(Heading{2, "Questions"});
  blocks.emplace_back(question_names(questionnaire, dimension.questions));
  if (here)
    for (Block& block :
         part_here(here, dimension.id, here->card.dimensions[id].range, is_withheld(*here, id)))
      blocks.push_back(std::move(block));
  return blocks;
}

Blocks explain_facet(const Scene& scene, FacetId id) {
  const auto& [questionnaire, here, debug] = scene;
  const Facet& facet = questionnaire.facets[id];
  Blocks blocks = {Heading{1, facet.title, facet.id}};
  if (!facet.text.empty()) blocks.emplace_back(Paragraph{facet.text});
  std::vector<QuestionId> questions;
  for (const QuestionId question : questionnaire.questions.ids()) {
    const auto& facets = questionnaire.questions[question].facets;
    if (std::find(facets.begin(), facets.end(), id) != facets.end()) questions.push_back(question);
  }
  blocks.emplace_back(Heading{2, "Questions"});
  blocks.emplace_back(question_names(questionnaire, questions));
  std::vector<std::string> served;
  for (const Recommendation& each : questionnaire.recommendations)
    if (each.facet == id) served.push_back(in_quotes(each.title));
  if (!served.empty())
    blocks.emplace_back(Paragraph{"Recommendations that serve it: " + joined(served, "; ") + "."});
  if (here)
    for (Block& block :
         part_here(here, facet.id, here->card.facets[id].range, is_withheld(*here, id)))
      blocks.push_back(std::move(block));
  return blocks;
}

}  // namespace readiness::report
