#include "cli/load_waves.hpp"

#include "cli/load_answers.hpp"
#include "document/yaml/yaml.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "review/common_part.hpp"

#include <algorithm>
#include <utility>

namespace readiness::cli {
namespace {

/// An answers document of a wave, before it is bound.
struct Read {
  std::size_t wave = 0;
  Document document;
  Pinned pinned;
};

/// Reads all waves with one questionnaire, collecting what is wrong with any of them.
class Loader {
 public:
  Loader(const Context& context, const QuestionnaireFlags& flags,
         const std::vector<WaveFiles>& waves, Diagnostics& diagnostics)
      : context_(context), flags_(flags), files_(waves), diagnostics_(diagnostics) {}

  std::optional<LoadedWaves> load(ExitCode& code) {
    for (std::size_t wave = 0; wave < files_.size(); ++wave) read_wave(wave);
    if (read_.empty()) {
      if (!is_broken_) tell_empty_waves();
      return fail(code);
    }
    const Read& first = read_.front();
    const std::string& name = flags_.name.empty() ? first.pinned.id : flags_.name;
    if (flags_.name.empty() && is_path(name)) {
      diagnostics_.error("A0304", first.document.source.place(first.pinned.span),
                         "a questionnaire is named by its id here, not by a path",
                         "write its id, and name the path with -q");
      return fail(code);
    }
    auto found = AnswersLoader{context_, flags_}.find(
        name, first.document.source.place(first.pinned.span), diagnostics_);
    if (!found) return fail(code);
    loaded_.questionnaire = std::move(*found);
    bind_all();
    if (is_broken_ || is_other_) return fail(code);
    find_duplicates();
    if (diagnostics_.has_errors()) return fail(code);
    if (tell_empty_waves()) return fail(code);
    keep_common_part();
    name_waves();
    return std::move(loaded_);
  }

 private:
  std::nullopt_t fail(ExitCode& code) const {
    code = is_other_ && !is_broken_    ? ExitCode::not_comparable
           : diagnostics_.has_errors() ? ExitCode::bad_input
                                       : ExitCode::nothing_to_do;
    return std::nullopt;
  }

  void read_wave(std::size_t wave) {
    loaded_.waves.emplace_back();
    for (const Input& file : files_[wave].files) {
      auto document = AnswersLoader{context_, flags_}.read(file.path, diagnostics_);
      if (document && file.is_from_folder && !holds_answers(*document)) continue;
      auto pinned = document ? pinned_questionnaire(*document, diagnostics_) : std::nullopt;
      if (pinned)
        read_.push_back({wave, std::move(*document), std::move(*pinned)});
      else
        is_broken_ = true;
    }
  }

  void bind_all() {
    for (const Read& each : read_) {
      const Match found = match(each.pinned, loaded_.questionnaire);
      if (found == Match::other) {
        is_other_ = true;
        diagnostics_.error("A0301", each.document.source.place(each.pinned.span),
                           "these answers belong to `" + each.pinned.id + "`, not to `" +
                               loaded_.questionnaire.id + "`",
                           "only answers to the same questionnaire compare");
        continue;
      }
      loaded_.match = std::max(loaded_.match, found);
      bind_one(each, found == Match::scoring_changed);
    }
  }

  void bind_one(const Read& read, bool is_rescored) {
    std::optional<Response> response;
    if (is_rescored) {
      Rebound rebound = bind_what_fits(read.document, loaded_.questionnaire, diagnostics_);
      for (const std::string& id : rebound.left_out) leave_out(id);
      response = std::move(rebound.response);
      rescored_.push_back(read.wave);
    } else {
      response = bind(read.document, loaded_.questionnaire, diagnostics_);
    }
    if (response)
      loaded_.waves[read.wave].responses.push_back(std::move(*response));
    else
      is_broken_ = true;
  }

  void leave_out(const std::string& id) {
    auto& ids = loaded_.left_out;
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }

  void find_duplicates() {
    for (const LoadedWave& wave : loaded_.waves)
      for (auto it = wave.responses.begin(); it != wave.responses.end(); ++it) {
        const auto twin = std::find_if(wave.responses.begin(), it, [&](const Response& other) {
          return !other.ref.empty() && other.ref == it->ref && other.role == it->role &&
                 subject_of(other, "unit") == subject_of(*it, "unit");
        });
        if (twin == it) continue;
        Diagnostic& error = diagnostics_.error(
            "A0312", it->source.place(it->pinned.span),
            "the respondent `" + it->ref + "` answers twice in one wave", "keep one of the files");
        error.related.push_back(twin->source.place(twin->pinned.span, "the other one"));
      }
  }

  /// Whether there are any.
  bool tell_empty_waves() const {
    bool found = false;
    for (std::size_t i = 0; i < files_.size(); ++i) {
      if (!loaded_.waves[i].responses.empty()) continue;
      found = true;
      context_.say("error: there are no answers in " + files_[i].path);
    }
    return found;
  }

  void keep_common_part() {
    if (rescored_.empty()) return;
    std::vector<std::vector<const Response*>> old_waves;
    for (std::size_t i = 0; i < loaded_.waves.size(); ++i) {
      if (std::find(rescored_.begin(), rescored_.end(), i) == rescored_.end()) continue;
      old_waves.emplace_back();
      for (const Response& response : loaded_.waves[i].responses)
        old_waves.back().push_back(&response);
    }
    loaded_.questionnaire =
        common_part(std::move(loaded_.questionnaire), old_waves, loaded_.left_out);
  }

  /// A folder's name; of a file the cycle it names, else its day. A name that two waves would share
  /// becomes the path.
  void name_waves() {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < files_.size(); ++i) {
      std::string name = files_[i].name();
      const Response& first = loaded_.waves[i].responses.front();
      if (name.empty()) name = subject_of(first, "cycle");
      if (name.empty()) name = to_text(scoring_date(first, context_.io.today));
      names.push_back(std::move(name));
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
      const bool is_shared = std::count(names.begin(), names.end(), names[i]) > 1;
      loaded_.waves[i].name = is_shared ? files_[i].path : names[i];
    }
  }

  const Context& context_;
  const QuestionnaireFlags& flags_;
  const std::vector<WaveFiles>& files_;
  Diagnostics& diagnostics_;
  std::vector<Read> read_;
  std::vector<std::size_t> rescored_;  // waves
  LoadedWaves loaded_;
  bool is_broken_ = false, is_other_ = false;
};

}  // namespace

std::optional<LoadedWaves> load_waves(const Context& context,
                                      const QuestionnaireFlags& questionnaire,
                                      const std::vector<WaveFiles>& waves, Diagnostics& diagnostics,
                                      ExitCode& code) {
  return Loader(context, questionnaire, waves, diagnostics).load(code);
}

}  // namespace readiness::cli
