#include "cli/shell/complete_values.hpp"

#include "actions/list.hpp"
#include "answers/bind.hpp"
#include "base/text.hpp"
#include "cli/flags.hpp"
#include "cli/outcomes.hpp"
#include "cli/schemas.hpp"
#include "document/yaml/yaml.hpp"
#include "input/find.hpp"
#include "input/source.hpp"
#include "questionnaire/answer_form.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "questionnaire/load/codes.hpp"
#include "report/explain/score.hpp"
#include "report/explain/thing.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>

namespace readiness::cli {
namespace {

std::string value_given(const TypedLine& line, const std::string& name) {
  const auto found = line.values.find(name);
  return found == line.values.end() ? std::string{} : found->second;
}

bool is_file(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_regular_file(path, ignored);
}

/// The questionnaire that an answers file on the line names.
std::optional<std::string> pinned_name(const TypedLine& line) {
  for (const std::string& path : line.files) {
    if (!is_file(path)) continue;
    Diagnostics quiet;
    auto source = read_source(path, quiet);
    const auto document =
        source ? parse_yaml(std::move(*source), quiet) : std::optional<Document>();
    const auto pinned = document ? pinned_questionnaire(*document, quiet) : std::nullopt;
    if (pinned && !is_path(pinned->id)) return pinned->id;
  }
  return std::nullopt;
}

/// The questionnaire that the line is about: named, else that of its answers, else the first one.
std::optional<Questionnaire> questionnaire_of(const TypedLine& line) {
  std::string name = value_given(line, "QUESTIONNAIRE");
  if (name.empty()) name = value_given(line, "ID|PATH");
  if (name.empty()) name = pinned_name(line).value_or(built_in_questionnaires().front());
  Diagnostics quiet;
  return find_questionnaire(name, questionnaire_folders(line.context.io), "", quiet);
}

template <class Rows>
Candidates titled(const Rows& rows) {
  Candidates candidates;
  for (const auto& row : rows) candidates.words.push_back({row.id, row.title});
  return candidates;
}

Candidates named(const std::vector<std::string>& names) {
  Candidates candidates;
  for (const std::string& name : names) candidates.words.push_back({name, {}});
  return candidates;
}

Candidates with_files(Candidates candidates) {
  candidates.files = true;
  return candidates;
}

/// With a sign behind each, for something follows.
Candidates going_on(Candidates candidates) {
  for (Candidate& candidate : candidates.words) candidate.text += '=';
  return candidates;
}

Candidates files(const TypedLine&) { return with_files({}); }
Candidates nothing(const TypedLine&) { return {}; }
Candidates questionnaires(const TypedLine&) { return with_files(named(built_in_questionnaires())); }

Candidates roles(const TypedLine& line) {
  const auto questionnaire = questionnaire_of(line);
  return questionnaire ? titled(questionnaire->roles) : Candidates{};
}

/// Those of the role that the line names.
Candidates forms(const TypedLine& line) {
  Candidates candidates;
  const auto questionnaire = questionnaire_of(line);
  if (!questionnaire) return candidates;
  const auto role = find_by_id(questionnaire->roles, value_given(line, "ROLE"));
  for (const Form& form : questionnaire->forms)
    if (!role || std::find(form.roles.begin(), form.roles.end(), *role) != form.roles.end())
      candidates.words.push_back({form.id, form.title});
  return candidates;
}

Candidates surveys(const TypedLine& line) {
  const auto questionnaire = questionnaire_of(line);
  return questionnaire ? titled(questionnaire->dimensions) : Candidates{};
}

Candidates levels(const TypedLine& line) {
  const auto questionnaire = questionnaire_of(line);
  return questionnaire ? titled(questionnaire->levels) : Candidates{};
}

Candidates patterns(const TypedLine& line) {
  const auto questionnaire = questionnaire_of(line);
  return questionnaire ? titled(questionnaire->patterns) : Candidates{};
}

/// `governance=`, for a part's least score.
Candidates parts(const TypedLine& line) {
  Candidates candidates;
  if (const auto questionnaire = questionnaire_of(line)) {
    for (const Dimension& each : questionnaire->dimensions)
      candidates.words.push_back({each.id + "=", each.title});
    for (const Facet& each : questionnaire->facets)
      candidates.words.push_back({each.id + "=", each.title});
  }
  return candidates;
}

Candidates languages(const TypedLine& line) {
  const auto questionnaire = questionnaire_of(line);
  return questionnaire ? named(questionnaire->languages) : Candidates{};
}

/// The answers that a question takes, behind `id=`.
Candidates answers_to(const Questionnaire& questionnaire, const Question& question) {
  Candidates candidates;
  const std::string before = question.id + "=";
  for (const AnswerOption& option : answer_form(questionnaire, question).options)
    candidates.words.push_back({before + option.id, option.text});
  return candidates;
}

/// `id=`, and behind it the answers.
Candidates settings(const TypedLine& line) {
  Candidates candidates;
  const auto questionnaire = questionnaire_of(line);
  if (!questionnaire) return candidates;
  const std::size_t sign = line.word.find('=');
  if (sign != std::string::npos) {
    const auto question = find_by_id(questionnaire->questions, line.word.substr(0, sign));
    return question ? answers_to(*questionnaire, questionnaire->questions[*question]) : candidates;
  }
  for (const Question& question : questionnaire->questions)
    candidates.words.push_back({question.id + "=", question.text});
  return candidates;
}

/// The formats that `--format` takes, each for a file.
Candidates formats_for_files(const TypedLine& line) {
  Candidates candidates;
  candidates.files = line.word.find('=') != std::string::npos;
  for (const Parameter& parameter : line.parameters.all())
    if (parameter.value == "FORMAT" && !candidates.files)
      for (const std::string& name : parameter.choices)
        candidates.words.push_back({name + "=", {}});
  return candidates;
}

/// What can be explained; the many codes only to those who begin to type one.
Candidates things(const TypedLine& line) {
  const auto questionnaire = questionnaire_of(line);
  Candidates candidates = questionnaire ? named(explainable_things(*questionnaire)) : Candidates{};
  candidates.words.push_back({"score", {}});
  const bool begins_a_code = !line.word.empty() && is_upper(line.word[0]);
  if (begins_a_code)
    for (const CodeRow& row : diagnostic_codes())
      candidates.words.push_back({row.code, row.meaning});
  return candidates;
}

/// Behind `explain score` the name of a score, behind another thing an answers file.
Candidates scores(const TypedLine& line) {
  if (value_given(line, "THING") != "score") return files(line);
  const auto questionnaire = questionnaire_of(line);
  return questionnaire ? named(explainable_scores(*questionnaire)) : Candidates{};
}

Candidates kinds(const TypedLine&) {
  Candidates candidates;
  for (const Schema& schema : all_schemas()) candidates.words.push_back({schema.name, schema.id});
  candidates.words.push_back({"write", {}});
  return candidates;
}

/// A step of the roadmap that the line names.
Candidates steps(const TypedLine& line) {
  Candidates candidates;
  for (const std::string& path : line.files) {
    Diagnostics quiet;
    const auto document = is_file(path) ? read_one_document(path, quiet) : std::nullopt;
    const auto roadmap = document ? read_actions(*document, quiet) : std::nullopt;
    if (!roadmap) continue;
    for (const PlannedAction& action : roadmap->actions)
      candidates.words.push_back({action.id, action.step});
    break;
  }
  return candidates;
}

/// `id=`, and behind it what shows that it is done: perhaps a file.
Candidates steps_with_evidence(const TypedLine& line) {
  if (line.word.find('=') != std::string::npos) return with_files({});
  return going_on(steps(line));
}

/// The outcome figures that the line names.
std::optional<OutcomeRecord> record_of(const TypedLine& line) {
  Diagnostics quiet;
  const auto words = measure_words({}, quiet);
  for (const std::string& path : line.files)
    if (words && is_file(path))
      if (auto record = load_record(path, *words, quiet)) return record;
  return std::nullopt;
}

Candidates workflows(const TypedLine& line) {
  Candidates candidates;
  if (const auto record = record_of(line))
    for (const WorkflowRecord& workflow : record->workflows)
      candidates.words.push_back({workflow.name, {}});
  return candidates;
}

/// `letters=`, for its cases a month.
Candidates volumes(const TypedLine& line) { return going_on(workflows(line)); }

/// Of the workflow that the line names, else of all.
Candidates measures(const TypedLine& line) {
  Candidates candidates;
  const auto record = record_of(line);
  if (!record) return candidates;
  const std::string wanted = value_given(line, "WORKFLOW");
  for (const WorkflowRecord& workflow : record->workflows)
    if (wanted.empty() || workflow.name == wanted)
      for (const MeasureSeries& measure : workflow.measures)
        candidates.words.push_back({measure.name, measure.unit});
  return candidates;
}

Candidates figures(const TypedLine&) { return with_files(named({"add"})); }

Candidates commands_to_describe(const TypedLine&) {
  Candidates candidates;
  for (const CommandRow& row : commands())
    candidates.words.push_back({std::string(row.name), std::string(row.summary)});
  candidates.words.push_back({"write", {}});
  return candidates;
}

Candidates attributes(const TypedLine&) { return named({"role", "unit"}); }

/// What is offered for a value, by the word that stands for it in the help.
struct ValueRow {
  std::string_view value;
  Candidates (*candidates)(const TypedLine&);
};

constexpr std::array value_rows = {
    ValueRow{"[FILE]", files},
    ValueRow{"[PART=]SCORE", parts},
    ValueRow{"ANSWERS", files},
    ValueRow{"COMMAND", commands_to_describe},
    ValueRow{"DATE", nothing},
    ValueRow{"DAYS", nothing},
    ValueRow{"FIGURES", figures},
    ValueRow{"FILE", files},
    ValueRow{"FOLDER", files},
    ValueRow{"FORM", forms},
    ValueRow{"FORMAT=FILE", formats_for_files},
    ValueRow{"ID", steps},
    ValueRow{"ID=ANSWER", settings},
    ValueRow{"ID=REF", steps_with_evidence},
    ValueRow{"ID=VALUE", settings},
    ValueRow{"ID|PATH", questionnaires},
    ValueRow{"KIND", kinds},
    ValueRow{"LEVEL", levels},
    ValueRow{"MEASURE", measures},
    ValueRow{"N", nothing},
    ValueRow{"NAME,...", attributes},
    ValueRow{"PATH", files},
    ValueRow{"PATTERN", patterns},
    ValueRow{"QUESTIONNAIRE", questionnaires},
    ValueRow{"ROLE", roles},
    ValueRow{"SHARE", nothing},
    ValueRow{"SCORE", scores},
    ValueRow{"SURVEY", surveys},
    ValueRow{"TAG", languages},
    ValueRow{"TEXT", nothing},
    ValueRow{"THING", things},
    ValueRow{"WORKFLOW", workflows},
    ValueRow{"WORKFLOW=N", volumes},
};

}  // namespace

Candidates values_of(const TypedLine& line, const Parameter& parameter) {
  if (!parameter.choices.empty()) return named(parameter.choices);
  for (const ValueRow& row : value_rows)
    if (row.value == parameter.value) return row.candidates(line);
  return nothing(line);
}

}  // namespace readiness::cli
