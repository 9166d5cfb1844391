#include "base/ordered_pipeline.hpp"
#include "base/output_file.hpp"
#include "base/text.hpp"
#include "batch/published.hpp"
#include "batch/tally_file.hpp"
#include "cli/command.hpp"
#include "cli/flags.hpp"
#include "cli/load.hpp"
#include "cli/output_flags.hpp"
#include "disclosure/two_groupings.hpp"
#include "document/json/json.hpp"
#include "input/source.hpp"
#include "report/batch/report.hpp"
#include "report/json/documents.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace readiness::cli {
namespace {

constexpr std::size_t most_workers = 64;
constexpr std::size_t most_group_attributes = 4;
constexpr std::uint64_t respondents_per_progress = 1U << 18U;

/// Takes the scores of single respondents: standard output or a file.
class ScoreStream {
 public:
  ScoreStream(const Context& context, const Output& output, std::string head)
      : context_(context), is_file_(!output.is_standard_output()), head_(std::move(head)) {
    Diagnostics found;
    if (is_file_)
      if (auto file = OutputFile::open(output.path, found)) file_.emplace(std::move(*file));
    context.print(found);
    failed_ = is_file_ && !file_;
  }

  bool write(std::string_view text) {
    if (failed_ || closed_) return false;
    if (!head_.empty()) {
      const std::string head = std::exchange(head_, {});
      if (!write(head)) return false;
    }
    if (text.empty()) return true;
    if (file_) return !(failed_ = !file_->write(text));
    const int error = context_.io.write_out(text);
    closed_ = error == EPIPE;
    failed_ = error != 0 && !closed_;
    if (failed_)
      context_.say(std::string("error: standard output cannot be written: ") +
                   std::strerror(error));
    return error == 0;
  }

  /// Keeps what was written.
  ExitCode finish() {
    if (!failed_ && !closed_) static_cast<void>(write({}));
    if (!file_) return failed_ ? ExitCode::bad_input : ExitCode::ok;
    Diagnostics found;
    const bool good = file_->commit(found);
    context_.print(found);
    return good ? ExitCode::ok : ExitCode::bad_input;
  }
  [[nodiscard]] bool failed() const { return failed_; }

 private:
  const Context& context_;
  bool is_file_;
  std::string head_;
  std::optional<OutputFile> file_;
  bool failed_ = false, closed_ = false;
};

class BatchCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("PATH", &paths_,
                 "tables (CSV), JSON Lines, YAML answers, folders of them, or - for standard "
                 "input")
        .required();
    questionnaire_.declare(all, "score by this questionnaire; a table does not name its own");
    questionnaire_.declare_map(all);
    questionnaire_.declare_values(all);
    all.option("--group-by", "NAME,...", &group_by_, "attributes to group by, e.g. unit,role")
        .separated_by_commas();
    all.option(
        "--with-published", "FILE", &published_,
        "JSON of an earlier run over the same people, grouped otherwise, or of the report of "
        "their units: what both together would give away is withheld");
    all.flag("--merge-small", joins_small_,
             "groups of fewer than five people without names are one, `other`");
    output_.declare(all);
    all.option("--figures", "WHICH", &figures_,
               "which figures csv has: range (given, low, high) or given alone")
        .one_of({"range", "given"});
    all.option("--tally", "FILE", &tally_, "save the tally, to be merged later");
    all.flag("--merge", merge_, "the paths are tallies: merge them");
    all.option("--jobs", "N", &jobs_,
               "how many threads work; the result is the same for any number")
        .between(1, static_cast<int>(most_workers));
    all.flag("--keep-going", keep_going_,
             "leave out what is refused and do the rest (exit code 7)");
    all.flag("--fail-fast", fail_fast_, "stop at the first error").excludes("--keep-going");
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    std::vector<std::string> inputs = questionnaire_.and_paths(paths_);
    inputs.push_back(published_);
    const auto outputs = output_.read(inputs, diagnostics, tally_);
    if (outputs) check_flags(*outputs, diagnostics);
    context.print(diagnostics);
    if (!outputs || diagnostics.has_errors()) return ExitCode::usage;
    return merge_ ? merge_tallies(context, *outputs) : score(context, *outputs);
  }

 private:
  // --- what was asked for ---

  void check_flags(const std::vector<Output>& outputs, Diagnostics& diagnostics) const {
    const auto is_scores = [](const Output& output) {
      return output.format->needs == ContentPart::scores;
    };
    if (merge_ && std::any_of(outputs.begin(), outputs.end(), is_scores))
      diagnostics.error("U0103", Place{}, "a tally holds no scores of individual respondents",
                        "leave csv and jsonl out, or leave --merge out");
    if (merge_ && !group_by_.empty())
      diagnostics.error("U0103", Place{}, "tallies are grouped already",
                        "give --group-by when the tallies are made");
    if (joins_small_ && !merge_ && group_by_.empty())
      diagnostics.error("U0103", Place{}, "--merge-small is for groups of respondents",
                        "add --group-by NAME");
    if (!published_.empty() && (merge_ || group_by_.empty()))
      diagnostics.error("U0103", Place{}, "--with-published is for groups of respondents",
                        merge_ ? "leave --merge out, and name the answers" : "add --group-by NAME");
    if (group_by_.size() > most_group_attributes)
      diagnostics.error(
          "U0103", Place{},
          "--group-by takes at most " + std::to_string(most_group_attributes) + " names");
    for (std::size_t i = 0; i < group_by_.size(); ++i)
      if (group_by_[i].empty() ||
          std::find(group_by_.begin(), group_by_.begin() + static_cast<std::ptrdiff_t>(i),
                    group_by_[i]) != group_by_.begin() + static_cast<std::ptrdiff_t>(i))
        diagnostics.error("U0103", Place{}, "--group-by names nothing, or the same twice");
    check_group_names(group_by_, diagnostics);
  }

  /// The table of groups would have two columns of one name.
  static void check_group_names(const std::vector<std::string>& names, Diagnostics& diagnostics) {
    for (const std::string& name : names)
      if (is_column_of_groups(name))
        diagnostics.error(
            "U0103", Place{},
            "cannot group by `" + name + "`: the table of groups has a column of that name",
            "give the attribute another name");
  }

  // --- scoring ---

  ExitCode score(const Context& context, const std::vector<Output>& outputs) const {
    CappedDiagnostics before;
    Diagnostics found;
    std::vector<Input> inputs = find_inputs(paths_, found, questionnaire_.rules(context.io).tables);
    before.add_all(found);
    if (inputs.empty()) {
      context.io.write_err(before.rendered());
      if (before.has_errors()) return ExitCode::bad_input;
      context.say("error: there is nothing to score here");
      return ExitCode::nothing_to_do;
    }
    const auto questionnaire = AnswersReader(questionnaire_.rules(context.io)).find(inputs);
    if (!questionnaire.value) {
      before.add_all(questionnaire.diagnostics);
      context.io.write_err(before.rendered());
      return exit_code_of(questionnaire.refusals);
    }
    context.print(questionnaire.diagnostics);
    std::optional<Published> published;
    if (!published_.empty()) {
      Diagnostics problems;
      if (const auto document = read_one_document(published_, problems))
        published = read_published(*document, *questionnaire.value, problems);
      context.print(problems);
      if (!published) return ExitCode::bad_input;
    }
    return score(context, outputs, *questionnaire.value, std::move(inputs), std::move(before),
                 published);
  }

  [[nodiscard]] BatchOptions options(const Context& context,
                                     const std::vector<Output>& outputs) const {
    BatchOptions options;
    options.group_by = group_by_;
    for (const Output& output : outputs) {
      if (output.format->name == "csv") options.lines.csv = true;
      if (output.format->name == "jsonl") options.lines.json = true;
    }
    options.lines.figures = figures_ == "given" ? Figures::given : Figures::range;
    options.workers = jobs_ > 0 ? static_cast<std::size_t>(jobs_) : usual_workers();
    options.keep_going = keep_going_;
    options.fail_fast = fail_fast_;
    options.today = context.io.today;
    options.show_values = questionnaire_.show_values;
    return options;
  }

  ExitCode score(const Context& context, const std::vector<Output>& outputs,
                 const Questionnaire& questionnaire, std::vector<Input> inputs,
                 CappedDiagnostics before, const std::optional<Published>& published) const {
    BatchOptions wanted = options(context, outputs);
    if (published) wanted.group_by = joined_names(group_by_, published->group_by);
    std::vector<ScoreStream> csv, json;
    for (const Output& output : outputs) {
      if (output.format->name == "csv")
        csv.emplace_back(
            context, output,
            ScoreText(questionnaire, wanted.group_by, wanted.lines.figures).csv_header());
      if (output.format->name == "jsonl") json.emplace_back(context, output, "");
    }
    const auto into = [](std::vector<ScoreStream>& streams) {
      return [&streams](std::string_view text) {
        bool good = true;
        for (ScoreStream& stream : streams) good = stream.write(text) && good;
        return good;
      };
    };
    std::uint64_t told = 0;
    const ScoreSinks sinks = {into(csv), into(json), progress(context, told)};
    BatchOutcome outcome = run_batch(questionnaire, std::move(inputs), wanted, sinks);
    if (told > 0) context.io.write_err("\r\x1b[K");
    before.append(outcome.findings);
    before.add_all(variants_in(outcome.tally));
    context.io.write_err(before.rendered());
    if (outcome.is_cut_short) return worst_of({code_of_failure(csv), code_of_failure(json)});
    if (outcome.has_too_many_groups) return refuse_groups(context, wanted);
    const ExitCode code = exit_code(context, outcome, before);
    const bool done = code == ExitCode::ok || code == ExitCode::partial;
    if (!done) return code;
    const Tally whole = published ? regrouped(outcome.tally, group_by_) : std::move(outcome.tally);
    const auto joined_tally =
        joins_small_ ? std::optional(with_small_groups_joined(whole)) : std::nullopt;
    const Tally& tally = joined_tally ? *joined_tally : whole;
    if (published && !is_about(*published, outcome.tally))
      return refuse_published(context, "B0132", "tells of other people than these",
                              "its groups have other names or sizes: name a result of the same "
                              "answers");
    if (published && std::max(published->groups.size(), tally.groups.size()) > most_groups_beside)
      return refuse_published(
          context, "B0133",
          "and these make " + std::to_string(published->groups.size()) + " and " +
              std::to_string(tally.groups.size()) + " groups, too many to hold together",
          "either may have " + std::to_string(most_groups_beside) + ": group by something coarser");
    if (published && is_few(people_not_told(*published, outcome.tally)))
      return refuse_published(
          context, "B0134", "tells of all people but a few",
          "any sum that has them in it would tell of these few: leave the answers of the units "
          "out of which it tells nothing");
    std::vector<ExitCode> codes = {code};
    for (ScoreStream& stream : csv) codes.push_back(stream.finish());
    for (ScoreStream& stream : json) codes.push_back(stream.finish());
    Summary summary = published ? summary_of(questionnaire, tally, *published, outcome.tally)
                                : summary_of(questionnaire, tally);
    summary.inputs = std::move(outcome.inputs);
    summary.refused = outcome.refused;
    codes.push_back(deliver(context, outputs, questionnaire, whole, summary));
    return worst_of(codes);
  }

  [[nodiscard]] static ExitCode refuse_groups(const Context& context, const BatchOptions& wanted) {
    Diagnostics found;
    found.error("U0123", Place{},
                "`--group-by " + joined(wanted.group_by, ",") + "` makes more than " +
                    std::to_string(wanted.most_groups) + " groups",
                "group by what many people have in common, such as unit or role; the scores of "
                "everybody (--format csv) need no groups");
    context.print(found);
    return ExitCode::usage;
  }

  [[nodiscard]] ExitCode refuse_published(const Context& context, const char* code,
                                          const std::string& what, std::string help) const {
    Diagnostics found;
    found.error(code, Place{}, "`" + published_ + "` " + what, std::move(help));
    context.print(found);
    return ExitCode::bad_input;
  }

  /// Tells why it failed. What did not fail is not kept either: half of the scores are missing.
  static ExitCode code_of_failure(std::vector<ScoreStream>& streams) {
    std::vector<ExitCode> codes;
    for (ScoreStream& stream : streams)
      if (stream.failed()) codes.push_back(stream.finish());
    return worst_of(codes);
  }

  /// Groups whose names differ in case only.
  static Diagnostics variants_in(const Tally& tally) {
    Diagnostics found;
    NameVariants names;
    for (const auto& [key, group] : tally.groups)
      for (std::size_t i = 0; i < key.size(); ++i)
        names.add({tally.group_by[i], key[i], Place{}}, found);
    return found;
  }

  /// One line that is written anew, and only where somebody watches.
  static std::function<void(std::uint64_t)> progress(const Context& context, std::uint64_t& told) {
    if (!context.io.err_is_terminal) return {};
    return [&context, &told](std::uint64_t scored) {
      if (scored / respondents_per_progress == told) return;
      told = scored / respondents_per_progress;
      context.io.write_err("\r" + std::to_string(scored) + " respondents");
    };
  }

  [[nodiscard]] ExitCode exit_code(const Context& context, const BatchOutcome& outcome,
                                   const CappedDiagnostics& findings) const {
    if (findings.has_errors() && !keep_going_) return ExitCode::bad_input;
    if (outcome.scored > 0) return findings.has_errors() ? ExitCode::partial : ExitCode::ok;
    if (findings.has_errors()) return ExitCode::bad_input;
    context.say(
        "error: there is nobody to score: no rows under the header, no answers in the files");
    return ExitCode::nothing_to_do;
  }

  // --- merging ---

  /// Tallies hold counts and no people, so that only a whole one shows that it came twice.
  static void tell_same(const std::vector<Document>& tallies, Diagnostics& found) {
    for (auto tally = tallies.begin(); tally != tallies.end(); ++tally) {
      const auto earlier = std::find_if(tallies.begin(), tally, [&](const Document& each) {
        return each.source.text() == tally->source.text();
      });
      if (earlier != tally)
        found.warning(
            "T0005", tally->source.whole_file(),
            "this is the same as " + earlier->source.name() + ": everybody in it is counted twice",
            "leave one of them out, unless they are different people");
    }
  }

  ExitCode merge_tallies(const Context& context, const std::vector<Output>& outputs) const {
    Diagnostics found;
    std::vector<Document> documents;
    for (const std::string& path : paths_)
      if (auto document = read_tally_file(path, found)) documents.push_back(std::move(*document));
    const auto id = found.has_errors() || documents.empty()
                        ? std::nullopt
                        : tally_questionnaire(documents.front(), found);
    AnswersReader reader(questionnaire_.rules(context.io));
    const auto questionnaire =
        id ? reader.find(questionnaire_.name.empty() ? *id : questionnaire_.name, Place{}, found)
           : nullptr;
    tell_same(documents, found);
    std::optional<Tally> whole;
    for (const Document& document : documents) {
      if (!questionnaire || found.has_errors()) break;
      auto tally = read_tally(document, *questionnaire, found);
      if (tally && whole && tally->group_by != whole->group_by)
        found.error("T0004", document.source.whole_file(), "this tally is grouped differently",
                    "merge tallies that were made with the same --group-by");
      if (tally && whole)
        merge(*whole, *tally);
      else if (tally)
        whole = std::move(tally);
    }
    if (whole) check_group_names(whole->group_by, found);
    context.print(found);
    if (found.has_errors() || !whole) return ExitCode::bad_input;
    return deliver(context, outputs, *questionnaire, *whole,
                   joins_small_ ? summary_of(*questionnaire, with_small_groups_joined(*whole))
                                : summary_of(*questionnaire, *whole));
  }

  static std::optional<Document> read_tally_file(const std::string& path, Diagnostics& found) {
    Limits limits;
    limits.bytes = std::size_t{256} << 20U;
    limits.nodes = 20'000'000;
    auto source = read_source(path, found, limits);
    return source ? parse_json(std::move(*source), found, limits) : std::nullopt;
  }

  // --- documents ---

  ExitCode deliver(const Context& context, const std::vector<Output>& outputs,
                   const Questionnaire& questionnaire, const Tally& tally,
                   const Summary& summary) const {
    std::vector<ExitCode> codes = {ExitCode::ok};
    if (!tally_.empty()) codes.push_back(context.deliver(tally_text(questionnaire, tally), tally_));
    Content content;
    content.report = [&](Medium) { return build_batch_report(summary); };
    content.json = [&] { return render_json(summary); };
    content.groups = [&] { return groups_csv(summary); };
    codes.push_back(deliver_all(context, outputs, display_.choice, content));
    return worst_of(codes);
  }

  std::vector<std::string> paths_, group_by_;
  std::string tally_, published_, figures_ = "range";
  OutputFlags output_{{ContentPart::report, ContentPart::workbook, ContentPart::json,
                       ContentPart::groups, ContentPart::scores}};
  int jobs_ = 0;
  bool merge_ = false, joins_small_ = false, keep_going_ = false, fail_fast_ = false;
  QuestionnaireFlags questionnaire_;
  DisplayFlags display_;
};

}  // namespace

extern const CommandRow batch_command = {
    "batch",
    "Gate and scale",
    "batch PATH...",
    "scores of many respondents, and what their groups say",
    "  readiness batch answers/ --group-by unit,role\n"
    "  readiness batch answers/ --group-by site,role --merge-small\n"
    "  readiness batch answers/ --group-by role --with-published by-unit.json\n"
    "  readiness batch responses.csv -q ai-adoption --format csv > scores.csv\n"
    "  zcat responses.csv.gz | readiness batch - -q ai-adoption --tally part.json -o part.txt\n"
    "  readiness batch --merge part-*.json",
    made<BatchCommand>};

}  // namespace readiness::cli
