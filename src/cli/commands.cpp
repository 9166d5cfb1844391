#include "cli/command.hpp"

#include <algorithm>

namespace readiness {

const std::vector<CommandRow>& commands() {
  static const std::vector<CommandRow> rows = {
      {"assess", "Assess", "assess [QUESTIONNAIRE]",
       "answer the questions here, in about ten minutes; ends with the report",
       "  readiness assess                            asks for your role first\n"
       "  readiness assess --form leader              the long form, with every question\n"
       "  readiness assess --resume leader.answers.yaml\n"
       "  readiness assess --survey governance --role compliance\n"
       "  readiness assess --no-input --role leader --answers-from a.json -o a.yaml",
       make_assess_command},
      {"report", "Understand", "report ANSWERS", "see where one assessment stands, and why",
       "  readiness report examples/insurer-claims/leader.answers.yaml\n"
       "  readiness report answers.yaml --format json | jq .overall\n"
       "  readiness report answers.yaml --out markdown=report.md --out json=report.json",
       make_report_command},
      {"compare", "Understand", "compare OLD NEW...",
       "what changed between waves, and why; more than two are a trend",
       "  readiness compare 2026-Q3.answers.yaml 2026-Q4.answers.yaml\n"
       "  readiness compare examples/ci/answers/2026-Q3 examples/ci/answers/2026-Q4\n"
       "  readiness compare examples/ci/answers       a folder for each wave: the trend\n"
       "  readiness compare old.yaml new.yaml --max-drop 5 --out json=changes.json",
       make_compare_command, "diff"},
      {"plan", "Understand", "plan ANSWERS",
       "the cheapest way to the next level, proven by rescoring",
       "  readiness plan answers.yaml\n"
       "  readiness plan answers.yaml --target workflow-led --explain\n"
       "  readiness plan answers.yaml --budget 10d\n"
       "  readiness plan answers.yaml --what-if governance.traffic_light=3",
       make_plan_command},
      {"explain", "Understand", "explain THING [ANSWERS]",
       "a question, pattern, recommendation, score or code, in words",
       "  readiness explain score overall answers.yaml\n"
       "  readiness explain score governance answers.yaml\n"
       "  readiness explain score governance.traffic_light answers.yaml\n"
       "  readiness explain shadow-ai answers.yaml\n"
       "  readiness explain problem-led answers.yaml\n"
       "  readiness explain traffic-lights\n"
       "  readiness explain Y0102",
       make_explain_command},
      {"check", "Gate and scale", "check ANSWERS...",
       "hold answers to a policy; the exit code is the verdict",
       "  readiness check answers.yaml --min 50 --no-pattern shadow-ai\n"
       "  readiness check answers/2026-Q4/ --policy policy.yaml --out junit=gate.xml\n"
       "  readiness check new.yaml --baseline old.yaml --max-drop 5 --strict\n"
       "Exit codes: 0 passed, 1 failed, 4 inconclusive, 5 nothing to judge; see help exit-codes",
       make_check_command},
      {"batch", "Gate and scale", "batch PATH...",
       "scores of many respondents, and what their groups say",
       "  readiness batch answers/ --group-by unit,role\n"
       "  readiness batch responses.csv -q ai-adoption --format csv > scores.csv\n"
       "  zcat responses.csv.gz | readiness batch - -q ai-adoption --tally part.json -o part.txt\n"
       "  readiness batch --merge part-*.json",
       make_batch_command},
      {"lint", "Author", "lint FILE...", "check questionnaires and answers, with places and hints",
       "  readiness lint questionnaires/\n"
       "  readiness lint answers.yaml --format short\n"
       "  readiness lint answers.yaml -q my-questionnaire/",
       make_lint_command},
      {"test", "Author", "test QUESTIONNAIRE", "run a questionnaire's own tests",
       "  readiness test ai-adoption --coverage\n"
       "  readiness test my-questionnaire/\n"
       "  readiness test ai-adoption --tests examples/cases/tests.yaml",
       make_test_command},
      {"show", "Author", "show [QUESTIONNAIRE]",
       "read a questionnaire, or print it as an interview form",
       "  readiness show                              the built-in questionnaires\n"
       "  readiness show ai-adoption\n"
       "  readiness show ai-adoption --role leader --format markdown > interview.md",
       make_show_command},
      {"migrate", "Author", "migrate ANSWERS --to QUESTIONNAIRE",
       "carry answers to another version of their questionnaire, and back",
       "  readiness migrate answers.yaml --to my-questionnaire/ --dry-run\n"
       "  readiness migrate answers.yaml --to my-questionnaire/ --in-place\n"
       "  readiness migrate answers.yaml --to old-version/ -q my-questionnaire/ -o back.yaml",
       make_migrate_command},
      {"schema", "Author", "schema [KIND | write FOLDER]",
       "JSON Schemas, for editors that check while you type",
       "  readiness schema\n"
       "  readiness schema answers\n"
       "  readiness schema write schema/",
       make_schema_command},
      {"completion", "Shell", "completion bash|zsh|fish",
       "a script that lets the shell complete commands, flags and ids",
       "  source <(readiness completion bash)          in ~/.bashrc\n"
       "  source <(readiness completion zsh)           in ~/.zshrc, behind compinit\n"
       "  readiness completion fish > ~/.config/fish/completions/readiness.fish",
       make_completion_command},
      {"man", "Shell", "man [COMMAND | write FOLDER]", "manual pages",
       "  readiness man report | man -l -\n"
       "  readiness man write ~/.local/share/man/man1",
       make_man_command},
  };
  return rows;
}

const CommandRow* find_command(std::string_view name) {
  const auto& rows = commands();
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const CommandRow& row) {
    return row.name == name || (!row.alias.empty() && row.alias == name);
  });
  return found == rows.end() ? nullptr : &*found;
}

}  // namespace readiness
