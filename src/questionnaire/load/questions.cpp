#include "questionnaire/load/question_kinds.hpp"
#include "questionnaire/placeholders.hpp"

#include <utility>

namespace readiness::questionnaire {
namespace {

/// In whatever language it is written.
bool has_sound_placeholders(Loading& loading, const Node& words, std::size_t file) {
  bool is_sound = true;
  for (const Entry& entry : words.entries)
    is_sound = has_sound_placeholders(loading, entry.value, file) && is_sound;
  if (auto fault = placeholder_fault(words.text)) {
    loading.error("Q0306", {file, words.span}, std::move(fault->message), std::move(fault->help));
    return false;
  }
  return is_sound;
}

void load_texts(const Loading& loading, const Node& node, Question& question) {
  const auto words = [&](std::string_view key) { return words_at(node, key, loading.language); };
  question.text = words("text");
  question.prediction = words("prediction");
  question.short_name = words("short");
  question.topic = words("topic");
  question.why = words("why");
  question.good_enough = words("good_enough");
  question.evidence = words("evidence");
  if (const Node* references = node.find("references"))
    for (const Entry& entry : references->entries)
      question.references[entry.key] = list_at(*references, entry.key);
}

void load_wording_for_roles(Loading& loading, const Located& record, Question& question) {
  const Node* wordings = record.node->find("text_for");
  if (!wordings) return;
  for (const Entry& entry : wordings->entries) {
    Node role;
    role.text = entry.key;
    role.span = entry.key_span;
    if (named(loading, loading.questionnaire.roles, role, record.file, "a role", "Q0204"))
      question.text_for[entry.key] = words_of(entry.value, loading.language);
  }
}

void load_wording(Loading& loading, const Located& record, Question& question) {
  load_texts(loading, *record.node, question);
  load_wording_for_roles(loading, record, question);
  bool is_sound = true;
  for (const std::string_view key : worded_keys)
    if (const Node* words = record.node->find(key))
      is_sound = has_sound_placeholders(loading, *words, record.file) && is_sound;
  if (is_sound) settle_wording(question);
}

std::vector<RoleId> load_roles_or_all(Loading& loading, const Located& record) {
  const auto& roles = loading.questionnaire.roles;
  if (!record.node->find("roles")) return roles.ids();
  return all_named(loading, roles, record, "roles", "a role", "Q0204");
}

/// Ids are one namespace: questions and context; dimensions, facets and `overall` are another.
bool is_new_question(Loading& loading, const std::string& id, const Origin& origin) {
  const auto earlier = find_by_id(loading.questionnaire.questions, id);
  if (!earlier) return true;
  loading.error("Q0201", origin, "the question id `" + id + "` is used twice", "rename one of them")
      .related.push_back(
          loading.place(loading.questionnaire.questions[*earlier].origin, "first here"));
  return false;
}

std::optional<QuestionId> load_question(Loading& loading, const Located& record,
                                        DimensionId dimension) {
  Question question;
  question.id = text_at(*record.node, "id");
  question.origin = record.at("id");
  const auto kind = load_kind(loading, record);
  if (!is_new_question(loading, question.id, question.origin) || !kind) return std::nullopt;
  question.kind = *kind;
  question.dimension = dimension;
  load_wording(loading, record, question);
  question.facets =
      all_named(loading, loading.questionnaire.facets, record, "facets", "a facet", "Q0203");
  question.roles = load_roles_or_all(loading, record);
  question.predicted_by =
      all_named(loading, loading.questionnaire.roles, record, "predicted_by", "a role", "Q0204");
  question.weight = number_at(*record.node, "weight").value_or(1);
  question.may_be_not_applicable = record.node->find("not_applicable") != nullptr;
  question.sensitive = flag_at(*record.node, "sensitive", false);
  return loading.questionnaire.questions.add(std::move(question));
}

void load_context_question(Loading& loading, const Entry& entry, std::size_t file) {
  const Located record{&entry.value, file};
  Question question;
  question.id = entry.key;
  question.origin = {file, entry.key_span};
  const auto kind = load_context_kind(loading, record, question.id);
  if (!is_new_question(loading, question.id, question.origin) || !kind) return;
  question.kind = *kind;
  load_wording(loading, record, question);
  question.roles = load_roles_or_all(loading, record);
  loading.questionnaire.questions.add(std::move(question));
}

void check_dimension_id(Loading& loading, const std::string& id, const Origin& origin) {
  const bool taken = find_by_id(loading.questionnaire.dimensions, id) ||
                     find_by_id(loading.questionnaire.facets, id) || id == "overall";
  if (taken)
    loading.error("Q0201", origin, "the id `" + id + "` is used twice",
                  "surveys, facets and `overall` share one set of names");
}

}  // namespace

void load_instructions(Loading& loading, const Located& root) {
  const Node* words = root.node->find("instructions");
  if (!words || !has_sound_placeholders(loading, *words, root.file)) return;
  Questionnaire& questionnaire = loading.questionnaire;
  questionnaire.instructions_as_written = words_of(*words, loading.language);
  questionnaire.instructions = filled_in(questionnaire.instructions_as_written, {});
}

void load_context(Loading& loading, const Located& root) {
  const Node* context = root.node->find("context");
  if (!context) return;
  for (const Entry& entry : context->entries) {
    const std::size_t errors_before = loading.diagnostics.error_count();
    load_context_question(loading, entry, root.file);
    if (loading.diagnostics.error_count() > errors_before) loading.lost.insert(entry.key);
  }
}

void load_survey(Loading& loading, const Located& survey) {
  Dimension dimension;
  dimension.id = text_at(*survey.node, "id");
  dimension.origin = survey.at("id");
  check_dimension_id(loading, dimension.id, dimension.origin);
  dimension.title = words_at(*survey.node, "title", loading.language);
  dimension.healthy = words_at(*survey.node, "healthy", loading.language);
  if (dimension.healthy.empty()) dimension.healthy = dimension.title;
  dimension.text = words_at(*survey.node, "text", loading.language);
  dimension.weight = number_at(*survey.node, "weight").value_or(1);
  dimension.in_index = flag_at(*survey.node, "in_index", true);
  const DimensionId id = loading.questionnaire.dimensions.add(std::move(dimension));
  for (const Node& node : survey.node->find("questions")->items) {
    const std::size_t errors_before = loading.diagnostics.error_count();
    if (const auto question = load_question(loading, {&node, survey.file}, id))
      loading.questionnaire.dimensions[id].questions.push_back(*question);
    if (loading.diagnostics.error_count() > errors_before) loading.lost.insert(text_at(node, "id"));
  }
}

}  // namespace readiness::questionnaire
