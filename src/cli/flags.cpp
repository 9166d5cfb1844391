#include "cli/flags.hpp"

#include "base/text.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace readiness {

void QuestionnaireFlags::declare(CLI::App& app, const std::string& what) {
  app.add_option("-q,--questionnaire", name, what)->type_name("ID|PATH");
  app.add_option("--lang", language, "language of the questionnaire's texts")->type_name("TAG");
}

std::string QuestionnaireFlags::language_for(const Io& io) const {
  if (!language.empty()) return language;
  for (const char* variable : {"LC_ALL", "LANG"}) {
    const std::string locale = io.variable(variable);
    const std::string tag = locale.substr(0, locale.find_first_of("_.@"));
    if (!tag.empty() && tag != "C" && tag != "POSIX") return tag;
  }
  return "en";
}

bool QuestionnaireFlags::offers_language(const Questionnaire& questionnaire,
                                         Diagnostics& diagnostics) const {
  const std::vector<std::string>& known = questionnaire.languages;
  if (language.empty() || std::find(known.begin(), known.end(), language) != known.end())
    return true;
  diagnostics.error("U0107", Place{},
                    "`" + questionnaire.id + "` has no texts in `" + language + "`",
                    known.empty() ? "leave --lang out" : "it speaks " + enumerated(known));
  return false;
}

void DisplayFlags::declare(CLI::App& app) {
  app.add_option("--color", choice.color, "when to use colour: auto, always, never")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->type_name("WHEN");
  app.add_flag("--ascii", choice.ascii, "bars in plain ASCII");
  app.add_option("--width", choice.width, "width in cells, 40 to 200")
      ->check(CLI::Range(40, 200))
      ->type_name("N");
}

std::vector<std::string> questionnaire_folders(const Io& io) {
  const std::string data = io.variable("XDG_DATA_HOME");
  if (!data.empty()) return {data + "/readiness/questionnaires"};
  const std::string home = io.variable("HOME");
  if (home.empty()) return {};
  return {home + "/.local/share/readiness/questionnaires"};
}

}  // namespace readiness
