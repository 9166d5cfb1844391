#include "cli/load_unit.hpp"

#include "answers/bind.hpp"
#include "batch/inputs.hpp"
#include "batch/table_responses.hpp"
#include "cli/find_batch_questionnaire.hpp"
#include "scoring/anonymity.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>
#include <utility>

namespace readiness::cli {
namespace {

std::vector<Input> inputs_named(const std::vector<std::string>& paths, Diagnostics& diagnostics) {
  CappedDiagnostics unreadable;
  std::vector<Input> inputs = inputs_of(paths, unreadable);
  for (const Diagnostic& finding : unreadable.told()) diagnostics.add(finding);
  std::error_code ignored;
  for (Input& input : inputs)  // a pipe is one person; what is not there is told so
    if (input.path == "-" || !std::filesystem::is_regular_file(input.path, ignored))
      input.kind = InputKind::file;
  return inputs;
}

/// What the answers say they are about; empty where they do not say it.
std::string unit_of(const Response& response) { return subject_of(response, "unit"); }

Place place_of(const Response& response) { return response.source.place(response.pinned.span); }

void check_unit(const std::vector<Response>& voices, Diagnostics& diagnostics) {
  const auto named = std::find_if(voices.begin(), voices.end(), [](const Response& response) {
    return !unit_of(response).empty();
  });
  std::set<std::string> told;  // files
  for (auto other = named; other != voices.end(); ++other)
    if (!unit_of(*other).empty() && unit_of(*other) != unit_of(*named) &&
        told.insert(other->source.name()).second)
      diagnostics.error("A0311", place_of(*other),
                        "these answers are about `" + unit_of(*other) + "`, those of " +
                            named->source.name() + " about `" + unit_of(*named) + "`",
                        "report on one unit at a time, or compare units with "
                        "`readiness batch --group-by unit`");
}

/// Collects the people one input after another.
class People {
 public:
  People(const AnswersLoader& loader, Diagnostics& diagnostics)
      : loader_(loader), diagnostics_(diagnostics) {}

  /// Answers files first: what they say of their questionnaire holds for tables and lines, too.
  void add_all(const std::vector<Input>& inputs) {
    for (const Input& input : inputs)
      if (input.kind == InputKind::file) add_file(input);
    std::vector<Input> others;
    std::copy_if(inputs.begin(), inputs.end(), std::back_inserter(others),
                 [](const Input& input) { return input.kind != InputKind::file; });
    if (!others.empty() && !questionnaire_ && code() == ExitCode::ok) find_questionnaire(others);
    for (const Input& input : others)
      if (questionnaire_) codes_.push_back(add_many(input));
  }

  [[nodiscard]] ExitCode code() const { return worst_of(codes_); }
  [[nodiscard]] std::vector<Response>& voices() { return voices_; }
  [[nodiscard]] Questionnaire& questionnaire() { return *questionnaire_; }

 private:
  /// What a folder holds beside answers is passed over.
  void add_file(const Input& input) {
    ExitCode code = ExitCode::bad_input;
    auto document = loader_.read(input.path, diagnostics_);
    if (document && input.is_from_folder && !holds_answers(*document)) return;
    if (document && questionnaire_) {
      if (auto more = loader_.load(std::move(*document), *questionnaire_, diagnostics_, code))
        voices_.push_back(std::move(*more));
    } else if (document) {
      if (auto first = loader_.load(std::move(*document), diagnostics_, code)) {
        questionnaire_ = std::move(first->questionnaire);
        voices_.push_back(std::move(first->response));
      }
    }
    codes_.push_back(code);
  }

  /// The one that the flags or lines name.
  void find_questionnaire(const std::vector<Input>& inputs) {
    ExitCode code = ExitCode::ok;
    questionnaire_ = find_batch_questionnaire(loader_.context, loader_.questionnaire, inputs,
                                              diagnostics_, code);
    codes_.push_back(questionnaire_ || code != ExitCode::ok ? code : ExitCode::bad_input);
  }

  ExitCode add_many(const Input& input) {
    const auto text = loader_.context.read(input.path, diagnostics_);
    if (!text) return ExitCode::bad_input;
    CappedDiagnostics findings;
    auto more = input.kind == InputKind::table
                    ? responses_in_table(*questionnaire_, input.path, *text,
                                         loader_.context.io.today, findings)
                    : responses_in_lines(*questionnaire_, input.path, *text, findings);
    for (const Diagnostic& finding : findings.told()) diagnostics_.add(finding);
    std::move(more.begin(), more.end(), std::back_inserter(voices_));
    return findings.has_errors() ? ExitCode::bad_input : ExitCode::ok;
  }

  const AnswersLoader& loader_;
  Diagnostics& diagnostics_;
  std::optional<Questionnaire> questionnaire_;
  std::vector<Response> voices_;
  std::vector<ExitCode> codes_;
};

}  // namespace

void check_twice(const Questionnaire& questionnaire, const std::vector<Response>& voices,
                 Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < voices.size(); ++i) {
    if (voices[i].ref.empty()) continue;
    const auto end = voices.begin() + static_cast<std::ptrdiff_t>(i);
    const auto earlier = std::find_if(voices.begin(), end, [&](const Response& other) {
      return other.ref == voices[i].ref && other.role == voices[i].role;
    });
    if (earlier == end) continue;
    diagnostics.error("A0312", place_of(voices[i]),
                      "`" + voices[i].ref + "` answers twice as " +
                          questionnaire.roles[voices[i].role].id + ": in " +
                          earlier->source.name() + ", too",
                      "leave one of the two files out");
  }
}

void too_few_to_tell(Diagnostics& diagnostics) {
  diagnostics.error("A0313", Place{},
                    "fewer than " + std::to_string(smallest_group) +
                        " people without names answered: nothing can be told of them",
                    "wait for more, or give their leader's answers too");
}

std::optional<LoadedUnit> load_unit(const AnswersLoader& loader,
                                    const std::vector<std::string>& paths, Diagnostics& diagnostics,
                                    ExitCode& code) {
  const std::vector<Input> inputs = inputs_named(paths, diagnostics);
  code = ExitCode::bad_input;
  if (diagnostics.has_errors()) return std::nullopt;
  People people(loader, diagnostics);
  people.add_all(inputs);
  code = people.code();
  if (code != ExitCode::ok) return std::nullopt;
  if (people.voices().empty()) {
    loader.context.say("error: there are no answers here");
    code = ExitCode::nothing_to_do;
    return std::nullopt;
  }
  check_unit(people.voices(), diagnostics);
  check_twice(people.questionnaire(), people.voices(), diagnostics);
  if (diagnostics.has_errors()) {
    code = ExitCode::bad_input;
    return std::nullopt;
  }
  Unit unit = unit::unit_of(people.questionnaire(), std::move(people.voices()));
  if (unit.voices.empty()) {
    code = ExitCode::incomplete;
    too_few_to_tell(diagnostics);
    return std::nullopt;
  }
  return LoadedUnit{std::move(people.questionnaire()), std::move(unit)};
}

}  // namespace readiness::cli
