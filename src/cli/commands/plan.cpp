#include "diagnosis/plan.hpp"

#include "base/number.hpp"
#include "base/shell.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/assess/answers.hpp"
#include "cli/command.hpp"
#include "cli/load.hpp"
#include "cli/output_flags.hpp"
#include "diagnosis/withheld.hpp"
#include "report/actions/report.hpp"
#include "report/assessment/workbook.hpp"
#include "report/json/documents.hpp"
#include "report/plan/report.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

namespace readiness::cli {
namespace {

class PlanCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("ANSWERS", &answers_,
                 "answers files or tables of one person or one unit, a folder of them, or -")
        .required();
    questionnaire_.declare(all, "score by this questionnaire instead of the one the file names");
    questionnaire_.declare_unit(all);
    questionnaire_.declare_map(all);
    questionnaire_.declare_values(all);
    all.option("--target", "LEVEL", &target_,
               "level to reach, by its id or number; the next one if left out");
    all.option("--budget", "DAYS", &budget_, "person-days at hand, e.g. 10d: the best use of them");
    all.option("--what-if", "ID=ANSWER", &what_if_,
               "what another answer would change (repeatable)");
    all.option("--write", "FILE", &write_,
               "also write the steps into a new file, to be worked on with `readiness actions`");
    all.flag("--cheapest", cheapest_, "only what the level asks for, the cheapest set there is");
    all.flag("--explain", explain_, "also show every term behind the order");
    output_.declare(all);
    all.flag("--rescore", rescore_, "score answers that were given under another scoring");
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    const auto outputs = output_.read(questionnaire_.and_paths(answers_), diagnostics, write_);
    const auto budget = read_budget(diagnostics);
    if (!what_if_.empty() &&
        !(target_.empty() && budget_.empty() && write_.empty() && !explain_ && !cheapest_))
      diagnostics.error("U0103", Place{}, "--what-if cannot be used with flags of the plan",
                        "leave --target, --budget, --cheapest, --write and --explain out");
    if (std::error_code unclear; !write_.empty() && std::filesystem::exists(write_, unclear))
      diagnostics.error("U0110", Place{}, "`" + write_ + "` is there already; it was left alone",
                        "somebody may work with it: choose another name with --write");
    if (cheapest_ && !budget_.empty())
      diagnostics.error("U0103", Place{}, "--cheapest and --budget are two different plans",
                        "leave one of them out");
    context.print(diagnostics);
    if (!outputs || diagnostics.has_errors()) return ExitCode::usage;
    const auto loaded = load_unit(questionnaire_.rules(context.io, rescore_), answers_);
    const ExitCode code = tell(context, loaded);
    if (!loaded.value) return code;
    const Questionnaire& questionnaire = *loaded.value->questionnaire;
    const Unit& unit = loaded.value->unit;
    const auto target = read_target(questionnaire, diagnostics);
    Unit changed = unit;
    const bool reads = take_changes(questionnaire, changed, diagnostics);
    context.print(diagnostics);
    if (!reads || diagnostics.has_errors()) return ExitCode::usage;
    const Date as_of = scoring_date(questionnaire, unit.all(), context.io.today);
    const Assessment today = assessment(questionnaire, unit, as_of);
    if (what_if_.empty()) return plan(context, *outputs, today, target, budget);
    if (!may_be_asked(today, diagnostics)) {
      context.print(diagnostics);
      return ExitCode::usage;
    }
    const Assessment then = assessment(questionnaire, changed, as_of);
    Content content;
    content.report = [&](Medium) { return what_if_report(today, then); };
    content.json = [&] { return render_json(then, roadmap(then)); };
    return deliver_all(context, *outputs, display_.choice, content);
  }

 private:
  /// What another answer would change tells the answer of today: where too few gave it, nobody may
  /// try.
  bool may_be_asked(const Assessment& today, Diagnostics& diagnostics) const {
    for (const std::string& setting : what_if_) {
      const auto id =
          find_by_id(today.questionnaire->questions, setting.substr(0, setting.find('=')));
      if (id && is_for_groups_only(today, *id))
        diagnostics.error("U0121", Place{},
                          "`" + today.questionnaire->questions[*id].id +
                              "` is shown for groups only: what another answer would change would "
                              "reveal this one",
                          "leave it out of --what-if");
    }
    return !diagnostics.has_errors();
  }

  /// Everybody who is asked it answers so; somebody must be.
  bool take_changes(const Questionnaire& questionnaire, Unit& unit,
                    Diagnostics& diagnostics) const {
    std::vector<Diagnostics> refused;
    for (Response& response : unit.voices) {
      Diagnostics here;
      if (!take_changes(questionnaire, response, here)) refused.push_back(std::move(here));
    }
    if (refused.size() < unit.voices.size()) return true;
    diagnostics.add_all(refused.front());
    return false;
  }

  /// Puts the answers of `--what-if` into the response; evidence that is there stays.
  bool take_changes(const Questionnaire& questionnaire, Response& response,
                    Diagnostics& diagnostics) const {
    std::vector<GivenAnswer> given;
    for (const std::string& setting : what_if_)
      if (!read_setting("--what-if", setting, questionnaire, response, given, diagnostics))
        return false;
    for (const GivenAnswer& each : given) {
      auto& answers = each.place.is_prediction ? response.predictions : response.answers;
      Boxed<Answer>& answer = answers[each.place.question];
      if (!answer) answer.emplace();
      answer->value = each.answer.value;
    }
    return true;
  }

  [[nodiscard]] std::optional<double> read_budget(Diagnostics& diagnostics) const {
    if (budget_.empty()) return std::nullopt;
    const std::string number =
        budget_.back() == 'd' ? budget_.substr(0, budget_.size() - 1) : budget_;
    const auto days = parse_number(number);
    if (days && *days >= 0) return days;
    diagnostics.error("U0113", Place{}, "`" + budget_ + "` is not a number of person-days",
                      "write it like --budget 10d");
    return std::nullopt;
  }

  [[nodiscard]] std::optional<LevelId> read_target(const Questionnaire& questionnaire,
                                                   Diagnostics& diagnostics) const {
    if (target_.empty()) return std::nullopt;
    if (const auto number = parse_integer(target_);
        number && *number >= 1 && *number <= static_cast<long>(questionnaire.levels.size()))
      return LevelId{static_cast<std::size_t>(*number - 1)};
    const auto level = find_by_id(questionnaire.levels, target_);
    if (!level)
      diagnostics.error("U0113", Place{},
                        "`" + target_ + "` is not a level of `" + questionnaire.id + "`",
                        did_you_mean(target_, names_in(questionnaire.levels),
                                     choices_text("its levels are", names_in(questionnaire.levels),
                                                  "it has no levels to plan for")));
    return level;
  }

  ExitCode plan(const Context& context, const std::vector<Output>& outputs, const Assessment& today,
                std::optional<LevelId> wanted, std::optional<double> budget) const {
    Content content;
    const auto next = next_target(today);
    if (wanted && today.standing && *wanted <= today.standing->level) {
      context.say("`" + target_ + "` is reached already.");
      return ExitCode::nothing_to_do;
    }
    const PlanKind kind{cheapest_, budget};
    if (!today.guidance || (!next && (wanted || kind.is_cheapest || kind.budget))) {
      content.report = [&](Medium) {
        return today.guidance ? no_higher_level_report(today) : no_plan_report(today);
      };
      return worst_of(
          {deliver_all(context, outputs, display_.choice, content), ExitCode::nothing_to_do});
    }
    if (next) {
      const LevelId highest = highest_level(*today.questionnaire, today.voices);
      if (wanted && *wanted > highest) {
        context.say("This form can show no more than `" + today.questionnaire->levels[highest].id +
                    "`; the plan leads there.");
        wanted = highest;
      }
    }
    const Plan plan = budget      ? best_plan_within(today, wanted.value_or(*next), *budget)
                      : cheapest_ ? cheapest_plan(today, wanted.value_or(*next))
                                  : *roadmap(today, wanted);
    content.report = [&](Medium) {
      Report report = plan_report(today, plan, kind);
      if (explain_)
        for (Block& block : rank_section(today, plan)) report.blocks.push_back(std::move(block));
      return report;
    };
    content.workbook = [&] { return Workbook{{action_sheet(today, plan)}, today.card.as_of}; };
    content.json = [&] { return render_json(today, plan, budget, explain_); };
    const ExitCode delivered = deliver_all(context, outputs, display_.choice, content);
    return worst_of({delivered, write_actions(context, today, plan)});
  }

  [[nodiscard]] ExitCode write_actions(const Context& context, const Assessment& today,
                                       const Plan& plan) const {
    if (write_.empty()) return ExitCode::ok;
    const ExitCode written = context.deliver(actions_yaml(actions_of(today, plan)), write_);
    if (written == ExitCode::ok)
      context.say("Wrote " + write_ + "; what is due: readiness actions " + shell_word(write_));
    return written;
  }

  std::vector<std::string> answers_;
  std::string target_, budget_, write_;
  std::vector<std::string> what_if_;
  bool cheapest_ = false, explain_ = false;
  bool rescore_ = false;
  QuestionnaireFlags questionnaire_;
  OutputFlags output_{{ContentPart::report, ContentPart::workbook, ContentPart::json}};
  DisplayFlags display_;
};

}  // namespace

extern const CommandRow plan_command = {
    "plan",
    "Understand",
    "plan ANSWERS...",
    "the steps of the report with their proof: what each is worth",
    "  readiness plan answers.yaml\n"
    "  readiness plan answers.yaml --target workflow-led --explain\n"
    "  readiness plan answers.yaml --cheapest\n"
    "  readiness plan answers.yaml --budget 10d\n"
    "  readiness plan answers.yaml --write actions.yaml\n"
    "  readiness plan answers.yaml --what-if governance.traffic_light=3",
    made<PlanCommand>};

}  // namespace readiness::cli
