#include "cli/outcomes.hpp"

#include "base/contains.hpp"
#include "base/names.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "input/find.hpp"
#include "input/source.hpp"
#include "outcomes/evidence.hpp"
#include "questionnaire/load/embedded.hpp"

#include <algorithm>
#include <utility>

namespace readiness::cli {

std::optional<OutcomeRecord> load_record(const std::string& path, const MeasureWords& words,
                                         Diagnostics& diagnostics) {
  Limits limits;
  limits.bytes = record_limit;
  const auto source = read_source(path, diagnostics, limits);
  return source ? read_record(*source, words, diagnostics) : std::nullopt;
}

bool has_workflow(const OutcomeRecord& record, const std::string& name, const std::string& flag,
                  Diagnostics& diagnostics) {
  std::vector<std::string> names;
  for (const WorkflowRecord& each : record.workflows) names.push_back(each.name);
  if (std::any_of(names.begin(), names.end(),
                  [&](const std::string& each) { return folded_name(each) == folded_name(name); }))
    return true;
  diagnostics.error("O0110", Place{}, flag + " `" + name + "` is not a workflow of this file",
                    did_you_mean(name, names, "its workflows are " + enumerated(names)));
  return false;
}

std::unique_ptr<TrackedFigures> load_figures(const std::string& path, Diagnostics& diagnostics) {
  auto words = measure_words({}, diagnostics);
  auto record = words ? load_record(path, *words, diagnostics) : std::nullopt;
  if (!record) return nullptr;
  auto figures = std::make_unique<TrackedFigures>(
      TrackedFigures{path, std::move(*record), std::move(*words), {}});
  figures->reviews = review_record(figures->record, figures->words, {});
  return figures;
}

namespace {

/// The texts of the ticked items, those that figures show and those that they do not.
struct TickedItems {
  std::vector<std::string> shown, missing;
};

std::vector<std::string> names_of(const std::vector<WorkflowReview>& reviews) {
  std::vector<std::string> names;
  for (const WorkflowReview& review : reviews) names.push_back(review.workflow->name);
  return names;
}

/// Of the workflow; all where none is named.
std::vector<WorkflowReview> reviews_of(const std::vector<WorkflowReview>& reviews,
                                       const std::string& workflow) {
  std::vector<WorkflowReview> found;
  for (const WorkflowReview& review : reviews)
    if (workflow.empty() || folded_name(review.workflow->name) == folded_name(workflow))
      found.push_back(review);
  return found;
}

TickedItems ticked_items(const Ticks& ticks, const Ticked& ticked, const ShownItems& shown) {
  TickedItems found;
  for (std::size_t i = 0; i < ticks.items.size(); ++i) {
    if (!ticked.items[i]) continue;
    const bool is_shown = contains(shown.items, ticks.items[i].id);
    (is_shown ? found.shown : found.missing).push_back(ticks.items[i].text);
  }
  return found;
}

}  // namespace

std::vector<std::string> add_evidence(const TrackedFigures& figures,
                                      const Questionnaire& questionnaire, Unit& unit) {
  std::vector<std::string> sentences;
  const std::string workflow = subject_of(leading_voice(questionnaire, unit.all()), "workflow");
  const std::vector<WorkflowReview> about = reviews_of(figures.reviews, workflow);
  if (about.empty() && !figures.reviews.empty())
    return {"The figures are no evidence for these answers, which are about " + workflow +
            ": they are of " + enumerated(names_of(figures.reviews)) + "."};
  for (const ShownItems& shown : items_shown(about, figures.words)) {
    const auto id = find_by_id(questionnaire.questions, shown.question);
    if (!id) continue;  // of another questionnaire
    const Question& question = questionnaire.questions[*id];
    const auto* ticks = std::get_if<Ticks>(&question.kind);
    if (!ticks) continue;
    for (Response& voice : unit.voices) {
      Boxed<Answer>& answer = voice.answers[*id];
      const auto* ticked = answer ? std::get_if<Ticked>(&answer->value) : nullptr;
      if (!ticked || !questionnaire.roles[voice.role].named) continue;
      const TickedItems found = ticked_items(*ticks, *ticked, shown);
      if (!found.missing.empty())
        sentences.push_back("The figures are no evidence for " + name_of(question) +
                            ": they do not show " + enumerated(found.missing) +
                            " before and after a change.");
      else if (!found.shown.empty()) {
        answer->evidence.push_back({figures.path, shown.newest});
        sentences.push_back("The figures are evidence for " + name_of(question) + ": they show " +
                            enumerated(found.shown) + " before and after a change.");
      }
    }
  }
  return sentences;
}

std::optional<MeasureWords> measure_words(const std::string& path, Diagnostics& diagnostics) {
  const auto document = path.empty() ? embedded_document(*embedded_file("outcomes/measures.yaml"))
                                     : read_one_document(path, diagnostics);
  return document ? read_measure_words(*document, diagnostics) : std::nullopt;
}

}  // namespace readiness::cli
