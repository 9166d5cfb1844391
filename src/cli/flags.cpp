#include "cli/flags.hpp"

#include "base/text.hpp"
#include "questionnaire/load/catalogue.hpp"

#include <algorithm>

namespace readiness::cli {

void QuestionnaireFlags::declare(Parameters& all, const std::string& what) {
  all.option("-q,--questionnaire", "ID|PATH", &name, what);
  all.option("--lang", "TAG", &language, "language of the questionnaire's texts");
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

std::vector<std::string> QuestionnaireFlags::and_paths(std::vector<std::string> paths) const {
  if (is_path(name)) paths.push_back(name);
  return paths;
}

ReadingRules QuestionnaireFlags::rules(const Io& io, bool rescore) const {
  ReadingRules rules;
  rules.questionnaire = name;
  rules.folders = questionnaire_folders(io);
  rules.language = language_for(io);
  rules.needs_language = !language.empty();
  rules.today = io.today;
  rules.rescore = rescore;
  rules.show_values = show_values;
  return rules;
}

void QuestionnaireFlags::declare_values(Parameters& all) {
  all.flag("--show-values", show_values,
           "quote the answers of people without names in messages about their files");
}

void DisplayFlags::declare(Parameters& all) {
  all.option("--color", "WHEN", &choice.color, "when to use colour: auto, always, never")
      .one_of({"auto", "always", "never"});
  all.flag("--ascii", choice.ascii, "bars in plain ASCII");
  all.option("--width", "N", &choice.width, "width in cells, 40 to 200").between(40, 200);
  all.flag("--no-pager", choice.no_pager, "do not page long output");
}

std::vector<std::string> questionnaire_folders(const Io& io) {
  const std::string data = io.variable("XDG_DATA_HOME");
  if (!data.empty()) return {data + "/readiness/questionnaires"};
  const std::string home = io.variable("HOME");
  if (home.empty()) return {};
  return {home + "/.local/share/readiness/questionnaires"};
}

}  // namespace readiness::cli
