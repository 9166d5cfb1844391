// A gate must not open because somebody mistyped the command in a script: no flag of `check` that
// is left out, emptied or misspelt turns a failed or an undecided check into a passed one.

#include "property/command.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace readiness::property {
namespace {

using Words = std::vector<std::string>;

bool is_flag(const std::string& word) { return word.starts_with('-') && word.size() > 1; }

/// The name of a flag as fingers get it wrong.
Words misspelt(const std::string& flag) {
  Words all;
  for (std::size_t i = 1; i < flag.size(); ++i) {
    std::string dropped = flag, doubled = flag, swapped = flag, other = flag, upper = flag;
    dropped.erase(i, 1);
    doubled.insert(i, 1, flag[i]);
    if (i + 1 < flag.size()) std::swap(swapped[i], swapped[i + 1]);
    other[i] = flag[i] == 'x' ? 'y' : 'x';
    upper[i] = static_cast<char>(std::toupper(static_cast<unsigned char>(flag[i])));
    for (const std::string& each : {dropped, doubled, swapped, other, upper})
      if (each != flag && !each.empty()) all.push_back(each);
  }
  all.push_back(flag + " ");
  all.push_back("\xe2\x80\x93" + flag.substr(std::min<std::size_t>(2, flag.size())));  // en dash
  std::string underscores = flag;
  std::replace(underscores.begin() + 2, underscores.end(), '-', '_');
  if (underscores != flag) all.push_back(underscores);
  return all;
}

Words with(const Words& words, std::size_t at, const std::string& word) {
  Words changed = words;
  changed[at] = word;
  return changed;
}

Words without(const Words& words, std::size_t at, std::size_t count = 1) {
  Words changed = words;
  changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(at),
                changed.begin() + static_cast<std::ptrdiff_t>(at + count));
  return changed;
}

/// Every such change of the flags behind `check ANSWERS`.
std::vector<Words> changes_of(const Words& words) {
  std::vector<Words> all;
  for (std::size_t i = 2; i < words.size(); ++i) {
    const bool has_value = is_flag(words[i]) && i + 1 < words.size() && !is_flag(words[i + 1]);
    all.push_back(without(words, i));
    if (has_value) all.push_back(without(words, i, 2));
    for (const char* empty : {"", " ", "\t", "''", "$MIN", "null"})
      all.push_back(with(words, i, empty));
    if (!is_flag(words[i])) continue;
    for (const std::string& wrong : misspelt(words[i])) all.push_back(with(words, i, wrong));
    if (!has_value) continue;
    all.push_back(with(without(words, i + 1), i, words[i] + "="));
    all.push_back(with(without(words, i + 1), i, words[i] + words[i + 1]));
    for (const std::string& wrong : misspelt(words[i]))
      all.push_back(with(without(words, i + 1), i, wrong + "=" + words[i + 1]));
  }
  return all;
}

void put_answers() {
  const std::string head =
      "schema: readiness/answers@1\nquestionnaire: demo\nrespondent: {ref: A, role: lead}\n"
      "subject: {unit: red}\ndefaults: {date: 2026-01-01}\n";
  put("bad.yaml", head +
                      "context: {ctx.on_call: \"yes\"}\n"
                      "answers: {prepare.first_steps: 0, prepare.last_drill: never,\n"
                      "  respond.quiet_nights: 0, learn.near_misses: disagree_strongly}\n");
  put("open.yaml", head + "answers: {respond.quiet_nights: 7}\n");
  put("before.yaml", head +
                         "context: {ctx.on_call: \"yes\"}\n"
                         "answers: {prepare.first_steps: 3, prepare.last_drill: this_quarter,\n"
                         "  respond.quiet_nights: 7, learn.near_misses: agree_strongly}\n");
  put("policy.yaml",
      "schema: readiness/policy@1\nid: p\nquestionnaire: demo\n"
      "gates:\n  - {id: all, metric: score(overall), min: 9}\n"
      "  - {id: share, metric: known, min: 95%}\n");
}

TEST_CASE("no flag that is left out, emptied or misspelt turns a red check green") {
  const Workplace workplace;
  put_answers();
  // Every gate fails by itself, so that no change is a wish to leave out the one that does.
  const std::vector<Words> red = {
      {"check", "bad.yaml", "--min", "9"},
      {"check", "bad.yaml", "--min", "prepare=9", "--min-level", "learning", "--strict"},
      {"check", "bad.yaml", "--policy", "policy.yaml", "--max-age", "30d", "--min-n", "3"},
      {"check", "bad.yaml", "--baseline", "before.yaml", "--max-drop", "5", "--max-unknown", "1%"},
      {"check", "bad.yaml", "-q", "demo", "--min=9", "--as-of", "2026-11-20", "--each"},
      {"check", "bad.yaml", "--min", "9", "-f", "json", "-o", "out.json", "--width", "80",
       "--keep-going", "--rescore", "--color", "never"},
      {"check", "open.yaml", "--min", "9"},
      {"check", "open.yaml", "--min", "9", "--strict", "--max-unknown", "5%"},
      {"check", "open.yaml", "--policy", "policy.yaml", "--lang", "en"}};
  for (const Words& words : red) {
    CAPTURE(in_words(words));
    const Ran before = run_command(words);
    REQUIRE_MESSAGE((before.code == ExitCode::finding || before.code == ExitCode::incomplete),
                    before.all());
    for (const Words& changed : changes_of(words)) {
      const Ran after = run_command(changed);
      CHECK_MESSAGE(after.code != ExitCode::ok, in_words(changed), after.all());
    }
  }
}

}  // namespace
}  // namespace readiness::property
