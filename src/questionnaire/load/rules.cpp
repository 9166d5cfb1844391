#include "base/number.hpp"
#include "document/shape/shape.hpp"
#include "questionnaire/load/loading.hpp"

#include <algorithm>
#include <utility>

namespace readiness::questionnaire {
namespace {

std::optional<LevelId> level_at(Loading& loading, const Located& record, std::string_view key) {
  const Node* name = record.node->find(key);
  if (!name) return std::nullopt;
  return named(loading, loading.questionnaire.levels, *name, record.file, "a level", "Q0206");
}

std::vector<DimensionId> surveys_in_index(const Questionnaire& questionnaire) {
  std::vector<DimensionId> surveys;
  for (const DimensionId id : questionnaire.dimensions.ids())
    if (questionnaire.dimensions[id].in_index) surveys.push_back(id);
  return surveys;
}

Form load_form(Loading& loading, const std::string& id, const Located& record) {
  const Questionnaire& questionnaire = loading.questionnaire;
  Form form;
  form.id = id;
  form.title = words_at(*record.node, "title", loading.language);
  if (form.title.empty()) form.title = id;
  form.roles = all_named(loading, questionnaire.roles, record, "roles", "a role", "Q0204");
  form.surveys =
      all_named(loading, questionnaire.dimensions, record, "surveys", "a survey", "Q0205");
  form.questions =
      all_named(loading, questionnaire.questions, record, "questions", "a question", "Q0207");
  if (!record.node->find("surveys") && !record.node->find("questions"))
    form.surveys = surveys_in_index(questionnaire);
  form.is_default = flag_at(*record.node, "default", false);
  form.predictions = flag_at(*record.node, "predictions", false);
  form.anonymous = flag_at(*record.node, "anonymous", false);
  form.max_level = level_at(loading, record, "max_level");
  form.min_questions = integer_at(*record.node, "min_questions");
  form.offered_from = level_at(loading, record, "offered_from");
  return form;
}

/// Without forms, each role is asked every survey of the index.
void make_plain_forms(Questionnaire& questionnaire) {
  for (const RoleId role : questionnaire.roles.ids()) {
    Form form;
    form.id = questionnaire.roles[role].id;
    form.title = questionnaire.roles[role].title;
    form.roles = {role};
    form.surveys = surveys_in_index(questionnaire);
    form.is_default = questionnaire.forms.empty();
    questionnaire.forms.push_back(std::move(form));
  }
}

std::optional<Gate> load_gate(Loading& loading, const Node& node, std::size_t file) {
  const Node* require = node.find("require");
  const Node& text = require ? *require : node;
  auto expression = load_expression(loading, text, file, ExpressionUse::gate);
  if (!expression) return std::nullopt;
  return Gate{std::move(*expression), words_at(node, "text", loading.language), {file, text.span}};
}

void load_level(Loading& loading, const Node& node, std::size_t file) {
  Questionnaire& questionnaire = loading.questionnaire;
  const Located record{&node, file};
  Level level;
  level.id = text_at(node, "id");
  level.title = words_at(node, "title", loading.language);
  level.text = words_at(node, "text", loading.language);
  if (const Node* when = node.find("text_when"))
    level.text_when = load_expression(loading, *when, record.file, ExpressionUse::diagnosis);
  level.min = number_at(node, "min").value_or(questionnaire.scoring.range_low);
  level.origin = record.at("id");
  if (find_by_id(questionnaire.levels, level.id))
    loading.error("Q0201", level.origin, "the level `" + level.id + "` appears here twice");
  if (!questionnaire.levels.empty()) {
    const Level& before = *(questionnaire.levels.end() - 1);
    if (level.min < before.min)
      loading.error("Q0115", record.at("min"), "levels rise from the lowest to the highest",
                    "`" + before.id + "` already needs " + shortest(before.min));
  }
  if (const Node* gates = node.find("gates"))
    for (const Node& gate : gates->items)
      if (auto loaded = load_gate(loading, gate, file)) level.gates.push_back(std::move(*loaded));
  questionnaire.levels.add(std::move(level));
}

void report_circle(Loading& loading, const std::vector<QuestionId>& circle) {
  const auto& questions = loading.questionnaire.questions;
  Diagnostic& error = loading.error("X0320", questions[circle.front()].when_origin,
                                    "these conditions depend on each other in a circle",
                                    "one of them must not ask about the others");
  for (std::size_t i = 0; i + 1 < circle.size(); ++i) {
    const Question& from = questions[circle[i]];
    const int line = loading.place(from.when_origin).at.line;
    error.notes.push_back(from.id + " needs " + questions[circle[i + 1]].id + " (line " +
                          std::to_string(line) + ")");
  }
}

bool names_lost(std::string_view expression, const std::set<std::string>& lost) {
  constexpr std::string_view signs = "abcdefghijklmnopqrstuvwxyz0123456789_.";
  while (!expression.empty()) {
    const std::size_t end = std::min(expression.find_first_not_of(signs), expression.size());
    if (lost.count(std::string(expression.substr(0, end))) > 0) return true;
    expression.remove_prefix(std::min(end + 1, expression.size()));
  }
  return false;
}

}  // namespace

std::optional<Expression> load_expression(Loading& loading, const Node& text, std::size_t file,
                                          ExpressionUse use) {
  const ExpressionText written{loading.questionnaire.sources[file], text.span, text.text};
  Diagnostics found;
  auto expression = resolve(written, loading.questionnaire, use, found);
  const bool is_read =
      std::none_of(found.all().begin(), found.all().end(),
                   [](const Diagnostic& finding) { return finding.code == "X0301"; });
  // what stands beside a name that is lost cannot be understood without it
  if (!is_read || !names_lost(text.text, loading.lost)) loading.diagnostics.add_all(found);
  return expression;
}

void load_condition(Loading& loading, QuestionId question, const Node& text, std::size_t file) {
  auto expression = load_expression(loading, text, file, ExpressionUse::applicability);
  Question& row = loading.questionnaire.questions[question];
  row.when = std::move(expression);
  row.when_origin = {file, text.span};
}

void refuse_circles(Loading& loading) {
  const auto& questions = loading.questionnaire.questions;
  const auto read_by = [&](QuestionId at) {
    const auto& when = questions[at].when;
    return when ? questions_in(*when) : std::vector<QuestionId>{};
  };
  std::vector<bool> reported(questions.size(), false);
  for (const QuestionId question : questions.ids()) {
    if (reported[question.value]) continue;
    const auto circle = circle_through(question, questions.size(), read_by);
    if (circle.empty()) continue;
    for (const QuestionId member : circle) reported[member.value] = true;
    report_circle(loading, circle);
  }
}

void load_forms(Loading& loading, const Located& root) {
  Questionnaire& questionnaire = loading.questionnaire;
  if (const Node* forms = root.node->find("forms"))
    for (const Entry& entry : forms->entries)
      questionnaire.forms.push_back(load_form(loading, entry.key, {&entry.value, root.file}));
  if (questionnaire.forms.empty()) make_plain_forms(questionnaire);
}

void load_levels(Loading& loading, const Located& root) {
  if (const Node* levels = root.node->find("levels"))
    for (const Node& node : levels->items) load_level(loading, node, root.file);
}

namespace {

/// Two scored questions; more than two names are no pair.
void load_pair_that_should_agree(Loading& loading, const Node& node, std::size_t file) {
  const Located record{&node, file};
  std::vector<QuestionId> pair;
  for (const Node& name : node.items)
    if (const auto id =
            named(loading, loading.questionnaire.questions, name, file, "a question", "Q0207"))
      pair.push_back(*id);
  if (pair.size() != node.items.size()) return;
  const bool fits = pair.size() == 2 && pair[0] != pair[1] &&
                    std::all_of(pair.begin(), pair.end(), [&](QuestionId id) {
                      return is_scored(loading.questionnaire, loading.questionnaire.questions[id]);
                    });
  if (!fits) {
    loading.error("Q0124", record.here(), "this is not a pair of scored questions",
                  "name two questions that have levels, like [a.one, a.two]");
    return;
  }
  loading.questionnaire.should_agree.push_back({pair[0], pair[1], record.here()});
}

}  // namespace

void load_contradictions(Loading& loading, const Located& root) {
  if (const Node* pairs = root.node->find("should_agree"))
    for (const Node& pair : pairs->items) load_pair_that_should_agree(loading, pair, root.file);
  const Node* list = root.node->find("contradictions");
  if (!list) return;
  std::set<std::string> seen;
  for (const Contradiction& earlier : loading.questionnaire.contradictions) seen.insert(earlier.id);
  for (const Node& node : list->items) {
    const Located record{&node, root.file};
    auto when =
        load_expression(loading, *node.find("when"), root.file, ExpressionUse::contradiction);
    const std::string id = text_at(node, "id");
    if (!seen.insert(id).second)
      loading.error("Q0201", record.at("id"), "the contradiction `" + id + "` is defined twice");
    if (when)
      loading.questionnaire.contradictions.push_back(
          {id, std::move(*when), words_at(node, "ask", loading.language),
           flag_at(node, "impossible", false), record.at("when")});
  }
}

}  // namespace readiness::questionnaire
