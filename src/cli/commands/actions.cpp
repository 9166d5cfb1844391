#include "actions/list.hpp"
#include "answers/save.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/flags.hpp"
#include "cli/output_flags.hpp"
#include "document/limits.hpp"
#include "document/yaml/yaml.hpp"
#include "input/find.hpp"
#include "report/actions/report.hpp"

#include <algorithm>
#include <utility>

namespace readiness::cli {
namespace {

class ActionsCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("FILE", &path_, "a roadmap that `plan --write FILE` wrote").required();
    all.option("--done", "ID", &done_, "this one is done (repeatable)");
    all.option("--doing", "ID", &doing_, "somebody works on this one (repeatable)");
    all.option("--dropped", "ID", &dropped_, "nobody will do this one (repeatable)");
    all.option("--reopen", "ID", &reopened_, "this one is open again (repeatable)");
    all.option("--evidence", "ID=REF", &evidence_,
               "what shows that it is done: a link or a file (repeatable)");
    all.option("--as-of", "DATE", &as_of_, "the day on which it is read; today if left out");
    all.flag("--exit-code", exit_code_, "exit with 1 if anything is overdue");
    output_.declare(all);
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    const auto outputs = output_.read({path_}, diagnostics);
    const std::vector<ActionNews> news = read_news(diagnostics);
    const auto today = as_of_.empty() ? std::optional(context.io.today) : parse_date(as_of_);
    if (!today)
      diagnostics.error("U0103", Place{}, "`" + as_of_ + "` is not a day",
                        "write it like --as-of 2026-11-23");
    if (path_ == "-" && !news.empty())
      diagnostics.error("U0103", Place{}, "what is read from standard input cannot be changed",
                        "name the file");
    context.print(diagnostics);
    if (!outputs || diagnostics.has_errors()) return ExitCode::usage;
    auto document = read_one_document(path_, diagnostics);
    if (document && !news.empty()) document = changed(std::move(*document), news, diagnostics);
    const auto list = document ? read_actions(*document, diagnostics) : std::nullopt;
    context.print(diagnostics);
    if (!list) return ExitCode::bad_input;
    const ExitCode verdict =
        exit_code_ && list->overdue(*today) > 0 ? ExitCode::finding : ExitCode::ok;
    Content content;
    content.report = [&](Medium) { return actions_report(*list, *today); };
    content.json = [&] { return render_json(*list, *today); };
    content.units = [&] { return actions_table(*list, *today); };
    content.workbook = [&] {
      return Workbook{{{"Actions", actions_table(*list, *today)}}, *today};
    };
    return worst_of({verdict, deliver_all(context, *outputs, display_.choice, content)});
  }

 private:
  /// All that was said, action by action in the order of the flags.
  [[nodiscard]] std::vector<ActionNews> read_news(Diagnostics& diagnostics) const {
    std::vector<ActionNews> news;
    for (const auto& [ids, state] :
         {std::pair{&done_, ActionState::done}, std::pair{&doing_, ActionState::doing},
          std::pair{&dropped_, ActionState::dropped}, std::pair{&reopened_, ActionState::open}})
      for (const std::string& id : *ids) {
        const auto says_otherwise = [&id = id, state = state](const ActionNews& each) {
          return each.id == id && each.state != state;
        };
        if (std::any_of(news.begin(), news.end(), says_otherwise))
          diagnostics.error("U0103", Place{}, "two states are given for `" + id + "`",
                            "name it once");
        news.push_back({id, state, {}});
      }
    for (const std::string& text : evidence_) {
      const std::size_t sign = text.find('=');
      if (sign == std::string::npos || sign + 1 == text.size())
        diagnostics.error("U0103", Place{}, "`" + text + "` names no evidence",
                          "write it like --evidence traffic-lights=wiki:/colours");
      else
        news.push_back({text.substr(0, sign), std::nullopt, text.substr(sign + 1)});
    }
    return news;
  }

  /// The file with the news in it, written; nothing where that cannot be.
  static std::optional<Document> changed(Document document, const std::vector<ActionNews>& news,
                                         Diagnostics& diagnostics) {
    const std::string path = document.source.name(), before = document.source.text();
    std::optional<Document> now = std::move(document);
    for (const ActionNews& each : news) {
      const auto text = with_news(*now, each, diagnostics);
      if (!text) return std::nullopt;
      now = parse_yaml(Source(path, *text), diagnostics);
      if (!now) return std::nullopt;
    }
    const Saved saved = replace_file(path, before, now->source.text(), diagnostics);
    if (saved == Saved::changed_by_others)
      diagnostics.error("F0005", now->source.whole_file(),
                        "this file was changed meanwhile, and was left alone", "try again");
    return saved == Saved::yes ? std::move(now) : std::nullopt;
  }

  std::string path_, as_of_;
  std::vector<std::string> done_, doing_, dropped_, reopened_, evidence_;
  bool exit_code_ = false;
  OutputFlags output_{
      {ContentPart::report, ContentPart::workbook, ContentPart::json, ContentPart::units}};
  DisplayFlags display_;
};

}  // namespace

extern const CommandRow actions_command = {"actions",
                                           "Act",
                                           "actions FILE",
                                           "what is due, overdue and done of a roadmap",
                                           "  readiness plan answers.yaml --write actions.yaml\n"
                                           "  readiness actions actions.yaml\n"
                                           "  readiness actions actions.yaml --done traffic-lights "
                                           "--evidence traffic-lights=wiki:/colours\n"
                                           "  readiness actions actions.yaml --exit-code",
                                           made<ActionsCommand>};

}  // namespace readiness::cli
