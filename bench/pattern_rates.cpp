// How often each pattern is present in made-up organisations: alone by their leader, and as a whole
// unit of a leader, eleven staff and a compliance officer. Rules that separate fire rarely on
// random and healthy answers and often on the failure they are named after.
//
//   pattern_rates PROFILES.yaml [DRAWS [SEED]]

#include "answers/asked.hpp"
#include "answers/value.hpp"
#include "base/number.hpp"
#include "diagnosis/assessment.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "scoring/fragility.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>

namespace {

using namespace readiness;

/// Mean levels by question, dimension or for all; none: every answer is as likely.
struct Profile {
  std::string id;
  std::optional<double> mean;
  double evidence = 0.2;
  std::vector<std::pair<std::string, double>> means;

  [[nodiscard]] std::optional<double> mean_of(const std::string& question) const {
    for (const auto& [prefix, mean_here] : means)
      if (question == prefix || question.starts_with(prefix + ".")) return mean_here;
    return mean;
  }
};

std::vector<Profile> read_profiles(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  Diagnostics diagnostics;
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  std::string document = "profiles:\n";
  document += text;
  const auto parsed = parse_yaml(Source(path, document), diagnostics);
  if (!parsed) throw std::runtime_error(render_long(diagnostics.sorted()));
  std::vector<Profile> profiles;
  for (const Node& node : parsed->root.find("profiles")->items) {
    Profile profile;
    profile.id = node.find("id")->text;
    if (const Node* mean = node.find("mean")) profile.mean = parse_number(mean->text);
    if (const Node* share = node.find("evidence")) profile.evidence = *parse_number(share->text);
    if (const Node* means = node.find("means"))
      for (const Entry& entry : means->entries)
        profile.means.emplace_back(entry.key, *parse_number(entry.value.text));
    profiles.push_back(std::move(profile));
  }
  return profiles;
}

constexpr double dont_know_share = 0.05;
constexpr int staff_count = 11;

class Maker {
 public:
  Maker(const Questionnaire& questionnaire, unsigned seed)
      : questionnaire_(questionnaire), random_(seed) {}

  Response respondent(const Profile& profile, RoleId role, std::size_t form,
                      const Response* leader) {
    Response response;
    response.role = role;
    response.form = form;
    response.answers = AnswerTable(questionnaire_.questions.size());
    response.predictions = AnswerTable(questionnaire_.questions.size());
    for (const QuestionId id : questionnaire_.questions.ids()) {
      const Question& question = questionnaire_.questions[id];
      if (is_context(question))
        response.answers[id] = leader ? leader->answers[id] : fact(question);
      else if (asked_in_form(questionnaire_, response, id))
        response.answers[id] = answer(profile, question, dont_know_share);
      else if (predicted_by(question, role))
        response.predictions[id] = answer(profile, question, 0);
    }
    return response;
  }

 private:
  double share() { return std::uniform_real_distribution<>(0, 1)(random_); }
  int below(int count) { return std::uniform_int_distribution<>(0, count - 1)(random_); }

  std::optional<Answer> fact(const Question& question) {
    Answer answer;
    if (const Scale* scale = scale_of(questionnaire_, question))
      answer.value =
          Chosen{static_cast<std::size_t>(below(static_cast<int>(scale->options.size())))};
    else
      answer.value = Amount{static_cast<double>(below(5))};
    return answer;
  }

  std::optional<Answer> answer(const Profile& profile, const Question& question,
                               double unknown_share) {
    Answer answer;
    if (share() < unknown_share) {
      answer.value = Unknown{};
      return answer;
    }
    if (std::holds_alternative<Probe>(question.kind)) {
      // Who has clear rules judges alike: the second option of three stands for the common answer.
      const double alike = profile.mean_of(question.id).value_or(0);
      answer.value = Chosen{static_cast<std::size_t>(share() < alike ? 1 : below(3))};
      return answer;
    }
    const int levels = level_count(questionnaire_, question.kind);
    if (levels == 0) return std::nullopt;
    const auto mean = profile.mean_of(question.id);
    const int level =
        mean ? std::binomial_distribution<>(levels - 1, *mean)(random_) : below(levels);
    for (int at = level; at >= 0; --at)
      if (const auto value = value_at_level(questionnaire_, question, at, nullptr)) {
        answer.value = *value;
        break;
      }
    if (share() < profile.evidence) answer.evidence.push_back({"given", std::nullopt});
    return answer;
  }

  const Questionnaire& questionnaire_;
  std::mt19937 random_;
};

struct Rates {
  Table<PatternId, int> alone, unit;
};

Rates rates_of(const Questionnaire& questionnaire, const Profile& profile, int draws,
               unsigned seed) {
  Maker maker(questionnaire, seed);
  Rates rates{Table<PatternId, int>(questionnaire.patterns.size()),
              Table<PatternId, int>(questionnaire.patterns.size())};
  const auto form_of = [&](RoleId role) { return forms_of(questionnaire, role).front(); };
  const std::vector<RoleId> roles = questionnaire.roles.ids();
  for (int draw = 0; draw < draws; ++draw) {
    std::size_t leader_form = form_of(roles[0]);
    for (const std::size_t form : forms_of(questionnaire, roles[0]))
      if (questionnaire.forms[form].predictions) leader_form = form;
    std::vector<Response> all = {maker.respondent(profile, roles[0], leader_form, nullptr)};
    for (std::size_t role = 1; role < roles.size(); ++role)
      for (int i = 0; i < (questionnaire.roles[roles[role]].named ? 1 : staff_count); ++i)
        all.push_back(maker.respondent(profile, roles[role], form_of(roles[role]), &all.front()));
    const Assessment alone = assessment(questionnaire, all.front(), Date{});
    if (!alone.patterns) continue;
    const Unit people = unit_of(questionnaire, all);
    const Patterns unit = *assessment(questionnaire, people, Date{}).patterns;
    for (const PatternId id : questionnaire.patterns.ids()) {
      rates.alone[id] += alone.patterns->findings[id.value].state == PatternState::present ? 1 : 0;
      rates.unit[id] += unit.findings[id.value].state == PatternState::present ? 1 : 0;
    }
  }
  return rates;
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> given(arguments + 1, arguments + count);
  const int draws = given.size() > 1 ? static_cast<int>(*parse_integer(given[1])) : 1500;
  const auto seed = given.size() > 2 ? static_cast<unsigned>(*parse_integer(given[2])) : 1U;
  Diagnostics diagnostics;
  const auto questionnaire =
      find_questionnaire(built_in_questionnaires().front(), {}, "en", diagnostics);
  if (!questionnaire || given.empty()) return 2;
  const std::vector<Profile> profiles = read_profiles(given[0]);
  std::vector<Rates> all;
  fmt::print(
      "% of {} draws in which a pattern is present, by the leader alone / as a whole unit "
      "(seed {})\n{:<26}",
      draws, seed, "");
  for (const Profile& profile : profiles) {
    all.push_back(rates_of(*questionnaire, profile, draws, seed));
    fmt::print("{:>22}", profile.id);
  }
  for (const PatternId id : questionnaire->patterns.ids()) {
    fmt::print("\n{:<26}", questionnaire->patterns[id].id);
    for (const Rates& rates : all)
      fmt::print("{:>22}", fmt::format("{:.1f} / {:.1f}", 100.0 * rates.alone[id] / draws,
                                       100.0 * rates.unit[id] / draws));
  }
  fmt::print("\n");
}
