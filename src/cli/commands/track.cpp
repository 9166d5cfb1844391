#include "base/append_file.hpp"
#include "base/names.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "base/written_date.hpp"
#include "cli/command.hpp"
#include "cli/flags.hpp"
#include "cli/outcomes.hpp"
#include "cli/output_flags.hpp"
#include "document/json/write.hpp"
#include "report/outcomes/report.hpp"

#include <utility>

namespace readiness::cli {
namespace {

class TrackCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("FIGURES", &words_,
                 "a file of outcome figures (CSV); with `add` before it a figure or a change is "
                 "added to it")
        .required();
    all.option("--workflow", "WORKFLOW", &row_.workflow,
               "which work it is; without `add` only that is shown");
    all.option("--measure", "MEASURE", &row_.measure, "add: what was measured");
    all.option("--value", "NUMBER", &row_.value, "add: the figure, or a share as 4/120");
    all.option("--unit", "UNIT", &row_.unit, "add: minutes, %, ...");
    all.option("--n", "NUMBER", &row_.n, "add: of how many cases the figure is");
    all.option("--source", "TEXT", &row_.source, "add: where it comes from");
    all.option("--better", "WHICH", &row_.better, "add: whether lower or higher is better")
        .one_of({"lower", "higher"});
    all.option("--change", "TEXT", &row_.change, "add: in place of a figure, what was changed");
    all.option("--date", "DATE", &date_, "add: the day it is of; today if left out");
    all.flag("--new", may_begin_, "add: it is another name, although one there is much like it");
    all.option("--price", "AMOUNT", &price_, "what an hour costs, e.g. \"95 EUR\"");
    all.option("--cases", "WORKFLOW=N", &cases_,
               "cases a month, in place of those that were measured (repeatable)");
    all.option("--measures", "FILE", &measures_,
               "by which words measures are known, in place of the built-in list");
    output_.declare(all);
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    if (words_.front() == "add") return add(context);
    Diagnostics diagnostics;
    refuse_flags_of_add(diagnostics);
    if (words_.size() > 1)
      diagnostics.error("U0103", Place{}, "one file at a time",
                        "leave `" + words_.back() + "` out");
    const auto outputs = output_.read({words_.front(), measures_}, diagnostics);
    const auto price = read_price(diagnostics);
    const auto volumes = read_volumes(diagnostics);
    context.print(diagnostics);
    if (!outputs || diagnostics.has_errors()) return ExitCode::usage;
    return show(context, *outputs, price, volumes);
  }

 private:
  [[nodiscard]] bool has_row() const {
    return !(row_.measure.empty() && row_.value.empty() && row_.unit.empty() && row_.n.empty() &&
             row_.source.empty() && row_.better.empty() && row_.change.empty() && date_.empty() &&
             !may_begin_);
  }

  void refuse_flags_of_add(Diagnostics& diagnostics) const {
    if (has_row())
      diagnostics.error("U0103", Place{}, "a figure is added by `track add`",
                        "readiness track add " + words_.front() + " --workflow ...");
  }

  // --- adding ------------------------------------------------------------------------------------

  ExitCode add(const Context& context) {
    Diagnostics diagnostics;
    check_row(context, diagnostics);
    context.print(diagnostics);
    if (diagnostics.has_errors()) return ExitCode::usage;
    const std::string& path = words_[1];
    const auto words = measure_words(measures_, diagnostics);
    auto file = words ? AppendFile::open(path, record_limit, diagnostics) : std::nullopt;
    std::optional<AddedRow> row;
    if (file) row = added_row(Source(path, file->text()), *words, row_, may_begin_, diagnostics);
    if (row) (void)file->append(row->text, diagnostics);
    context.print(diagnostics);
    if (diagnostics.has_errors()) {
      context.say("Nothing was added to " + path + ".");
      return ExitCode::bad_input;
    }
    context.say("Added to " + path + ": " + added_text(row->unit));
    if (row->far_from)
      context.say("This is far from the figures so far, which are from " +
                  shortest(row->far_from->first) + " to " + shortest(row->far_from->second) +
                  ". If it is a slip, add the right one for the same day, which then counts.");
    if (row->replaces)
      context.say("It counts in place of " + said_before(*row->replaces) +
                  " of the same day, which stays in the file: of one day and measure the last row "
                  "counts. For several cases of a day add their mean, with --n.");
    return ExitCode::ok;
  }

  /// The figure with what else was said of it, which the new row must say again.
  static std::string said_before(const Observation& figure) {
    return shortest(figure.value) + (figure.n ? ", n " + shortest(*figure.n) : std::string()) +
           (figure.source.empty() ? "" : ", " + figure.source + ",");
  }

  void check_row(const Context& context, Diagnostics& diagnostics) {
    const auto refuse = [&](std::string message, std::string help) {
      diagnostics.error("U0103", Place{}, std::move(message), std::move(help));
    };
    if (words_.size() != 2)
      refuse("`track add` takes one file", "readiness track add FIGURES --workflow WORKFLOW ...");
    if (row_.workflow.empty())
      refuse("`track add` needs --workflow", "say which work the figure is about");
    const bool is_figure = !row_.measure.empty() || !row_.value.empty();
    if (is_figure && !row_.change.empty())
      refuse("a figure and a change are two rows", "add one after the other");
    else if (row_.change.empty() && (row_.measure.empty() || row_.value.empty()))
      refuse("`track add` needs --measure and --value, or --change",
             "a figure has both; a change of the work has only --change");
    if (!price_.empty() || !cases_.empty())
      refuse("--price and --cases are for showing", "leave them out of `track add`");
    read_share(refuse);
    read_date(context, refuse);
  }

  /// `4/120` is a share of so many cases.
  template <class Refuse>
  void read_share(const Refuse& refuse) {
    const std::size_t sign = row_.value.find('/');
    if (sign == std::string::npos) return;
    const auto part = parse_number(row_.value.substr(0, sign));
    const auto whole = parse_number(row_.value.substr(sign + 1));
    if (!part || !whole || *part < 0 || *whole <= 0 || *part > *whole)
      return refuse("`" + row_.value + "` is not a share", "write it like --value 4/120");
    if (!row_.n.empty() || !row_.unit.empty())
      return refuse("`" + row_.value + "` says --n and --unit itself", "leave them out");
    row_.n = shortest(*whole);
    row_.value = shortest(without_noise(*part / *whole * 100));
    row_.unit = "%";
  }

  template <class Refuse>
  void read_date(const Context& context, const Refuse& refuse) {
    row_.day = context.io.today;
    if (date_.empty()) return;
    const auto day = parse_written_date(date_, context.io.today, Lies::before);
    if (!day) return refuse("`" + date_ + "` is not a day", "write it like 2026-11-23");
    if (*day > context.io.today)
      return refuse("`" + date_ + "` is still to come", "a figure is added once it is known");
    row_.day = *day;
  }

  [[nodiscard]] std::string added_text(const std::string& usual_unit) const {
    const std::string of = row_.workflow + ", " + to_long_text(row_.day) + ", ";
    if (!row_.change.empty()) return of + "change: " + row_.change;
    const std::string& unit = row_.unit.empty() ? usual_unit : row_.unit;
    return of + row_.measure + ": " + row_.value + (unit.empty() ? "" : " " + unit) +
           (row_.n.empty() ? "" : ", n " + row_.n);
  }

  // --- showing -----------------------------------------------------------------------------------

  [[nodiscard]] std::optional<HourlyPrice> read_price(Diagnostics& diagnostics) const {
    if (price_.empty()) return std::nullopt;
    const std::size_t space = std::min(price_.find(' '), price_.size());
    const auto amount = parse_number(price_.substr(0, space));
    if (amount && *amount > 0)
      return HourlyPrice{*amount, std::string(trimmed(price_.substr(space)))};
    diagnostics.error("U0113", Place{}, "`" + price_ + "` is not the price of an hour",
                      "write it like --price \"95 EUR\"");
    return std::nullopt;
  }

  [[nodiscard]] StatedVolumes read_volumes(Diagnostics& diagnostics) const {
    StatedVolumes volumes;
    for (const std::string& text : cases_) {
      const std::size_t sign = text.rfind('=');
      const auto count =
          sign == std::string::npos ? std::nullopt : parse_number(text.substr(sign + 1));
      if (count && *count > 0)
        volumes.emplace_back(text.substr(0, sign), *count);
      else
        diagnostics.error("U0113", Place{}, "`" + text + "` names no number of cases",
                          "write it like --cases \"lease reports=48\"");
    }
    return volumes;
  }

  ExitCode show(const Context& context, const std::vector<Output>& outputs,
                const std::optional<HourlyPrice>& price, const StatedVolumes& volumes) const {
    Diagnostics diagnostics;
    const auto words = measure_words(measures_, diagnostics);
    auto record = words ? load_record(words_.front(), *words, diagnostics) : std::nullopt;
    if (record) {
      for (const auto& [name, count] : volumes) has_workflow(*record, name, "--cases", diagnostics);
      if (!row_.workflow.empty() && has_workflow(*record, row_.workflow, "--workflow", diagnostics))
        std::erase_if(record->workflows, [&](const WorkflowRecord& each) {
          return folded_name(each.name) != folded_name(row_.workflow);
        });
    }
    context.print(diagnostics);
    if (!record || diagnostics.has_errors()) return ExitCode::bad_input;
    if (record->figures() == 0) {
      context.say("error: there is no figure here yet");
      return ExitCode::nothing_to_do;
    }
    const std::vector<WorkflowReview> reviews = review_record(*record, *words, volumes);
    Content content;
    content.report = [&](Medium) { return outcomes_report(*record, reviews, price); };
    content.json = [&] { return render_json(*record, reviews, price); };
    content.units = [&] { return outcomes_table(reviews, price); };
    content.workbook = [&] {
      return Workbook{{{"Outcomes", outcomes_table(reviews, price)}}, context.io.today};
    };
    return deliver_all(context, outputs, display_.choice, content);
  }

  std::vector<std::string> words_;
  NewRow row_;
  std::string date_, price_, measures_;
  std::vector<std::string> cases_;
  bool may_begin_ = false;
  OutputFlags output_{
      {ContentPart::report, ContentPart::workbook, ContentPart::json, ContentPart::units}};
  DisplayFlags display_;
};

}  // namespace

extern const CommandRow track_command = {
    "track",
    "Act",
    "track [add] FIGURES",
    "what came of a change in the work: figures before and after",
    "  readiness track add outcomes.csv --workflow letters --measure \"time per letter\" \\\n"
    "    --value 34 --unit minutes --n 41 --source \"one week timed\"\n"
    "  readiness track add outcomes.csv --workflow letters --change \"drafts from a template\"\n"
    "  readiness track outcomes.csv --price \"62 EUR\"\n"
    "  readiness track outcomes.csv -o outcomes.html --out csv=effects.csv",
    made<TrackCommand>};

}  // namespace readiness::cli
