#include "cli/command.hpp"

namespace readiness {

const std::vector<CommandRow>& commands() {
  static const std::vector<CommandRow> rows = {
      {"report", "Understand", "report ANSWERS", "see where one assessment stands, and why",
       "  readiness report examples/insurer-claims/leader.answers.yaml\n"
       "  readiness report answers.yaml --format json | jq .overall\n"
       "  readiness report answers.yaml --out markdown=report.md --out json=report.json",
       make_report_command},
      {"explain", "Understand", "explain score X ANSWERS | CODE",
       "the arithmetic behind one number, or what a message's code means",
       "  readiness explain score overall answers.yaml\n"
       "  readiness explain score governance answers.yaml\n"
       "  readiness explain score governance.traffic_light answers.yaml\n"
       "  readiness explain Y0102",
       make_explain_command},
      {"lint", "Author", "lint FILE...", "check questionnaires and answers, with places and hints",
       "  readiness lint questionnaires/\n"
       "  readiness lint answers.yaml --format short\n"
       "  readiness lint answers.yaml -q my-questionnaire/",
       make_lint_command},
      {"show", "Author", "show [QUESTIONNAIRE]",
       "read a questionnaire, or print it as an interview form",
       "  readiness show                              the built-in questionnaires\n"
       "  readiness show ai-adoption\n"
       "  readiness show ai-adoption --role leader --format markdown > interview.md",
       make_show_command},
      {"schema", "Author", "schema [NAME | write FOLDER]",
       "JSON Schemas, for editors that check while you type",
       "  readiness schema\n"
       "  readiness schema answers\n"
       "  readiness schema write schema/",
       make_schema_command},
  };
  return rows;
}

}  // namespace readiness
