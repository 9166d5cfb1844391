#include "cli/flags.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "policy/bounds.hpp"
#include "questionnaire/load/catalogue.hpp"

#include <algorithm>
#include <cmath>

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
  for (const std::string& file : {map, key_file})
    if (!file.empty()) paths.push_back(file);
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
  rules.unit = unit;
  rules.show_values = show_values;
  rules.tables = {map, io.variable("READINESS_KEY"), key_file};
  return rules;
}

void QuestionnaireFlags::declare_values(Parameters& all) {
  all.flag("--show-values", show_values,
           "quote the answers of people without names in messages about their files");
}

void QuestionnaireFlags::declare_map(Parameters& all) {
  all.option("--map", "FILE", &map,
             "a mapping: what the columns and words of the tables mean, where they are not ours");
  all.option("--key-file", "FILE", &key_file,
             "holds the key for refs that the mapping hashes; else READINESS_KEY does");
}

void QuestionnaireFlags::declare_unit(Parameters& all) {
  all.option("--unit", "NAME", &unit, "only this unit, by the name that the answers use");
}

void DisplayFlags::declare(Parameters& all) {
  all.flag("--accessible", choice.accessible, "sentences instead of layout, for screen readers");
  all.option("--color", "WHEN", &choice.color, "when to use colour: auto, always, never")
      .one_of({"auto", "always", "never"});
  all.flag("--ascii", choice.ascii, "bars in plain ASCII");
  all.option("--width", "N", &choice.width, "width in columns, 40 to 200").between(40, 200);
  all.flag("--no-pager", choice.no_pager, "do not page long output");
}

std::vector<std::string> questionnaire_folders(const Io& io) {
  const std::string data = io.variable("XDG_DATA_HOME");
  if (!data.empty()) return {data + "/readiness/questionnaires"};
  const std::string home = io.variable("HOME");
  if (home.empty()) return {};
  return {home + "/.local/share/readiness/questionnaires"};
}

namespace {

/// `50` is of the overall, `governance=50` of a part.
GateFlag score_flag(const std::string& value) {
  const std::size_t sign = value.find('=');
  const bool names_part = sign != std::string::npos;
  const std::string part = names_part ? value.substr(0, sign) : "overall";
  return {"--min", value, "min-" + part, "score(" + part + ")",
          names_part ? value.substr(sign + 1) : value};
}

/// At most so much unknown is at least so much known.
GateFlag unknown_flag(const std::string& value) {
  const auto share = read_share(value);
  return {"--max-unknown", value, "max-unknown", "known",
          share ? shortest(std::round((1 - *share) * 1e4) / 100) + "%" : value};
}

}  // namespace

void PolicyFlags::declare(Parameters& all) {
  all.option("--min-level", "LEVEL", &min_level, "a level to reach, by its id or number");
  all.option("--min", "[PART=]SCORE", &min,
             "the lowest score that passes, overall or of a part, e.g. governance=50");
  all.option("--no-pattern", "PATTERN", &no_pattern,
             "a pattern that must not be present (repeatable)");
  all.option("--max-unknown", "SHARE", &max_unknown,
             "the largest share without an answer, e.g. 10%");
  all.option("--max-age", "DAYS", &max_age,
             "the most days since the answers were given, e.g. 120d");
  all.option("--min-n", "N", &min_voices, "how many must have answered");
  all.option("--max-drop", "N", &max_drop,
             "how far a dimension's low end may have fallen since the baseline");
  all.option("--max-overdue", "N", &max_overdue,
             "how many actions of the unit's roadmap may be overdue");
  all.flag("--strict", strict, "fail what open answers leave undecided");
}

void PolicyFlags::add_to(WrittenPolicy& policy) const {
  policy.use_low = policy.use_low || strict;
  if (!min_level.empty())
    add_gate({"--min-level", min_level, "min-level", "level", min_level}, policy);
  for (const std::string& value : min) add_gate(score_flag(value), policy);
  for (const std::string& id : no_pattern)
    add_gate({"--no-pattern", id, "no-" + id, "pattern(" + id + ")", "0", false}, policy);
  if (!max_unknown.empty()) add_gate(unknown_flag(max_unknown), policy);
  if (!max_age.empty()) add_gate({"--max-age", max_age, "max-age", "age", max_age, false}, policy);
  if (!min_voices.empty()) add_gate({"--min-n", min_voices, "min-n", "n", min_voices}, policy);
  if (!max_drop.empty())
    add_gate({"--max-drop", max_drop, "max-drop", "drop(each dimension)", max_drop, false}, policy);
  if (!max_overdue.empty())
    add_gate({"--max-overdue", max_overdue, "max-overdue", "overdue", max_overdue, false}, policy);
}

}  // namespace readiness::cli
