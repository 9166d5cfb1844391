#include "answers/bind.hpp"
#include "answers/carry.hpp"
#include "answers/save.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/flags.hpp"
#include "input/find.hpp"
#include "questionnaire/load/catalogue.hpp"

#include <algorithm>
#include <utility>

namespace readiness::cli {
namespace {

/// What came of the answers, in one line and a list of what needs a person.
std::string summary(const Carried& carried, const Questionnaire& to, bool knows_new) {
  const auto count = [&](Fate fate) {
    return std::to_string(std::count_if(carried.answers.begin(), carried.answers.end(),
                                        [&](const CarriedAnswer& a) { return a.fate == fate; }));
  };
  std::vector<std::string> renamed;
  std::string list;
  for (const CarriedAnswer& answer : carried.answers) {
    if (answer.fate == Fate::renamed) renamed.push_back(answer.from + " -> " + answer.to);
    if (answer.fate == Fate::changed)
      list += "  please confirm " + answer.to + ", which replaces " + answer.from + "\n";
    if (answer.fate == Fate::dropped)
      list +=
          "  dropped " + answer.from + ", kept as x-" + answer.from + ": " + answer.reason + "\n";
    if (answer.fate == Fate::restored) list += "  restored " + answer.to + "\n";
  }
  for (const AnswerPlace& place : carried.open)
    list += (knows_new ? "  new " : "  open ") + to.questions[place.question].id +
            (place.is_prediction ? ", a prediction" : "") + "\n";
  std::string line = "kept " + count(Fate::kept) + " · renamed " + count(Fate::renamed);
  if (!renamed.empty()) line += " (" + joined(renamed, ", ") + ")";
  line += " · meaning changed " + count(Fate::changed);
  if (count(Fate::changed) != "0") line += " (kept, marked \"please confirm\")";
  line += (knows_new ? " · new " : " · open ") + std::to_string(carried.open.size()) +
          " · dropped " + count(Fate::dropped);
  if (count(Fate::restored) != "0") line += " · restored " + count(Fate::restored);
  return inert(visible_lines(line + "\n" + list));
}

class MigrateCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("ANSWERS", &answers_, "an answers file, or - for standard input").required();
    all.option("--to", "ID|PATH", &to_, "the questionnaire to carry them to").required();
    all.option("-q,--questionnaire", "ID|PATH", &from_,
               "the questionnaire they were given to; needed to go back to an earlier version, "
               "and to tell new questions from open ones");
    all.option("-o,--output", "FILE", &output_,
               "write to this new file instead of standard output");
    all.flag("--in-place", in_place_, "overwrite ANSWERS");
    all.flag("--dry-run", dry_run_, "write nothing; only say what would become of the answers");
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    const ExitCode code = migrate(context, diagnostics);
    context.print(diagnostics);
    return code;
  }

 private:
  ExitCode migrate(const Context& context, Diagnostics& diagnostics) {
    if (in_place_ && (answers_ == "-" || !output_.empty())) {
      diagnostics.error("U0103", Place{}, "--in-place overwrites the answers file and no other",
                        "leave --in-place or -o out, and name the answers file");
      return ExitCode::usage;
    }
    const auto document = read_to_edit(answers_, diagnostics);
    const auto pinned = document ? pinned_questionnaire(*document, diagnostics) : std::nullopt;
    if (!pinned) return ExitCode::bad_input;
    const auto to = find(context, to_, diagnostics);
    if (!to) return ExitCode::bad_input;
    if (pinned->id != to->id) {
      diagnostics.error("A0301", document->source.place(pinned->span),
                        "these answers belong to `" + pinned->id + "`, not to `" + to->id + "`",
                        "answers are carried between versions of one questionnaire");
      return ExitCode::not_comparable;
    }
    ExitCode code = ExitCode::ok;
    const auto from = find_source(context, *document, *pinned, *to, diagnostics, code);
    if (code != ExitCode::ok) return code;
    const auto carried = carry(*document, from ? &*from : nullptr, *to, diagnostics);
    if (!carried) return ExitCode::not_comparable;
    const std::string said = summary(*carried, *to, from.has_value());
    if (dry_run_) return context.deliver(said);
    code = write(context, document->source.text(), carried->text, diagnostics);
    if (code == ExitCode::ok) context.io.write_err(said);
    return code;
  }

  static std::optional<Questionnaire> find(const Context& context, const std::string& name,
                                           Diagnostics& diagnostics) {
    return find_questionnaire(name, questionnaire_folders(context.io), "", diagnostics);
  }

  /// The questionnaire of the answers: the one that -q names, else one at hand that is exactly it.
  [[nodiscard]] std::optional<Questionnaire> find_source(
      const Context& context, const Document& document, const Pinned& pinned,
      const Questionnaire& to, Diagnostics& diagnostics, ExitCode& code) const {
    Diagnostics quiet;
    const bool is_named = !from_.empty();
    if (!is_named && (pinned.fingerprints.scoring.empty() || is_path(pinned.id)))
      return std::nullopt;
    auto found = find(context, is_named ? from_ : pinned.id, is_named ? diagnostics : quiet);
    if (!found) {
      if (is_named) code = ExitCode::bad_input;
      return std::nullopt;
    }
    const Match fit = match(pinned, *found);
    const bool fits = fit == Match::same || fit == Match::wording_changed;
    if (is_named && !fits) {
      diagnostics.error("A0302", document.source.place(pinned.span),
                        "these answers were not given to `" + from_ + "` as it is now",
                        "name the version that they were given to, or leave -q out");
      code = ExitCode::not_comparable;
    }
    return fits && (is_named || found->fingerprints != to.fingerprints) ? std::move(found)
                                                                        : std::nullopt;
  }

  [[nodiscard]] ExitCode write(const Context& context, const std::string& before,
                               const std::string& after, Diagnostics& diagnostics) const {
    const bool to_output = !in_place_ && (output_.empty() || output_ == "-");
    if (to_output) return context.deliver(after);
    const auto expected = in_place_ ? std::optional(before) : std::nullopt;
    const std::string& path = in_place_ ? answers_ : output_;
    switch (replace_file(path, expected, after, diagnostics)) {
      case Saved::yes:
        return ExitCode::ok;
      case Saved::failed:
        return ExitCode::bad_input;
      case Saved::changed_by_others:
        break;
    }
    if (in_place_)
      diagnostics.error("A0502", Source(path, "").whole_file(),
                        "this file was changed in the meantime; it was left alone", "try again");
    else
      diagnostics.error("U0110", Place{}, "`" + path + "` already exists; nothing was overwritten",
                        "choose another file with -o, or overwrite the answers with --in-place");
    return in_place_ ? ExitCode::bad_input : ExitCode::usage;
  }

  std::string answers_, to_, from_, output_;
  bool in_place_ = false, dry_run_ = false;
};

}  // namespace

extern const CommandRow migrate_command = {
    "migrate",
    "Author",
    "migrate ANSWERS --to QUESTIONNAIRE",
    "carry answers to another version of their questionnaire, and back",
    "  readiness migrate answers.yaml --to my-questionnaire/ --dry-run\n"
    "  readiness migrate answers.yaml --to my-questionnaire/ --in-place\n"
    "  readiness migrate answers.yaml --to old-version/ -q my-questionnaire/ -o back.yaml",
    made<MigrateCommand>};

}  // namespace readiness::cli
