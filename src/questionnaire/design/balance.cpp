// Rules about how questions add up to what is scored: weights, reversal, dimensions, facets, roles.

#include "base/number.hpp"
#include "base/text.hpp"
#include "questionnaire/design/rules.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace readiness::questionnaire {
namespace {

constexpr int fewest_to_dominate = 3;  // two questions cannot but decide half each
constexpr int fewest_to_balance = 5;   // statements on one scale
constexpr double dominant_share = 0.5;
constexpr double least_reversed = 0.2, most_reversed = 0.8;

std::string percent(double share) { return fixed(100 * share, 0) + " %"; }

std::vector<QuestionId> scored_of(const Questionnaire& questionnaire, const Dimension& dimension,
                                  RoleId role) {
  std::vector<QuestionId> found;
  for (const QuestionId id : dimension.questions) {
    const Question& question = questionnaire.questions[id];
    if (is_scored(questionnaire, question) && asks_role(question, role)) found.push_back(id);
  }
  return found;
}

/// The question with more than half of the weight of those given, if there is one.
std::optional<QuestionId> dominant(const Questionnaire& questionnaire,
                                   const std::vector<QuestionId>& questions, double& share) {
  if (static_cast<int>(questions.size()) < fewest_to_dominate) return std::nullopt;
  double sum = 0;
  QuestionId heaviest = questions.front();
  for (const QuestionId id : questions) {
    const double weight = questionnaire.questions[id].weight;
    sum += weight;
    if (weight > questionnaire.questions[heaviest].weight) heaviest = id;
  }
  share = questionnaire.questions[heaviest].weight / sum;
  return share > dominant_share + 1e-9 ? std::optional(heaviest) : std::nullopt;
}

struct Statements {
  int all = 0, reversed = 0;
};

Statements statements_on(const Questionnaire& questionnaire, ScaleId scale) {
  Statements count;
  for (const Question& question : questionnaire.questions) {
    const auto* choice = std::get_if<Choice>(&question.kind);
    if (!choice || choice->scale != scale || !is_scored(questionnaire, question) ||
        !asks_for_agreement(questionnaire, question))
      continue;
    ++count.all;
    count.reversed += choice->reverse ? 1 : 0;
  }
  return count;
}

bool is_for_pages_only(const Questionnaire& questionnaire, const Dimension& dimension) {
  return !dimension.in_index &&
         std::none_of(dimension.questions.begin(), dimension.questions.end(), [&](QuestionId id) {
           return is_scored(questionnaire, questionnaire.questions[id]);
         });
}

int scored_with(const Questionnaire& questionnaire, FacetId facet) {
  return static_cast<int>(std::count_if(
      questionnaire.questions.begin(), questionnaire.questions.end(), [&](const auto& question) {
        return is_scored(questionnaire, question) && contains(question.facets, facet);
      }));
}

void dominant_questions(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  std::set<QuestionId> reported;
  for (const Dimension& dimension : questionnaire.dimensions)
    for (const RoleId role : roles_with_index(questionnaire)) {
      double share = 0;
      const auto id = dominant(questionnaire, scored_of(questionnaire, dimension, role), share);
      if (!id || !reported.insert(*id).second) continue;
      const Question& question = questionnaire.questions[*id];
      design.report(design.places.value(question.origin, "weight"),
                    called(question) + " decides " + percent(share) + " of the dimension " +
                        quoted(dimension.id) + " for the role " +
                        quoted(questionnaire.roles[role].id),
                    "give it less weight, or ask more questions beside it");
    }
}

void reversed_share(const DesignCheck& design) {
  for (const ScaleId id : design.questionnaire.scales.ids()) {
    const Statements count = statements_on(design.questionnaire, id);
    if (count.all < fewest_to_balance) continue;
    const double share = static_cast<double>(count.reversed) / count.all;
    if (share >= least_reversed && share <= most_reversed) continue;
    const Scale& scale = design.questionnaire.scales[id];
    design.report(scale.origin,
                  std::to_string(count.reversed) + " of " + std::to_string(count.all) +
                      " statements on the scale " + quoted(scale.id) +
                      " are reversed, so that agreeing with everything " +
                      (share < least_reversed ? "helps" : "harms"),
                  share < least_reversed
                      ? "turn some into their opposite (an opposite, without `not`) and give them "
                        "`reverse: true`"
                      : "turn some into statements with which agreeing is healthy");
  }
}

void thin_dimensions(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  const std::vector<RoleId> roles = roles_with_index(questionnaire);
  const int needed = questionnaire.scoring.min_questions_dimension;
  for (const Dimension& dimension : questionnaire.dimensions) {
    if (roles.empty() || is_for_pages_only(questionnaire, dimension)) continue;
    int most = 0;
    for (const RoleId role : roles)
      most = std::max(most, static_cast<int>(scored_of(questionnaire, dimension, role).size()));
    if (most >= needed) continue;
    design.report(dimension.origin,
                  "no role with an index is asked more than " +
                      counted(most, "scored question", "scored questions") + " of the dimension " +
                      quoted(dimension.id) + ", which needs " + std::to_string(needed),
                  "ask more, or lower `min_questions` in `scoring:`");
  }
}

void thin_facets(const DesignCheck& design) {
  const int needed = std::max(2, design.questionnaire.scoring.min_questions_facet);
  for (const FacetId id : design.questionnaire.facets.ids()) {
    const int count = scored_with(design.questionnaire, id);
    if (count >= needed) continue;
    const Facet& facet = design.questionnaire.facets[id];
    design.report(
        design.places.entry("facets", facet.id),
        count == 0
            ? "no scored question carries the facet " + quoted(facet.id)
            : "only " + counted(count, "scored question carries", "scored questions carry") +
                  " the facet " + quoted(facet.id) + ", which needs " + std::to_string(needed),
        "name it under `facets:` of more questions, or remove it");
  }
}

void idle_roles(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  for (const RoleId id : questionnaire.roles.ids()) {
    const bool is_asked = std::any_of(
        questionnaire.questions.begin(), questionnaire.questions.end(), [&](const auto& question) {
          return is_scored(questionnaire, question) && asks_role(question, id);
        });
    if (is_asked) continue;
    const Role& role = questionnaire.roles[id];
    design.report(design.places.entry("roles", role.id),
                  "the role " + quoted(role.id) + " is asked no scored question",
                  "name it under `roles:` of some questions, or remove it");
  }
}

constexpr std::array balance_rows = {
    DesignRule{"Q0410", Severity::warning, "One question decides more than half of a dimension.",
               dominant_questions},
    DesignRule{"Q0411", Severity::warning,
               "Almost all or almost none of the statements are reversed.", reversed_share},
    DesignRule{"Q0412", Severity::warning, "A dimension has too few questions for a score.",
               thin_dimensions},
    DesignRule{"Q0413", Severity::warning, "A facet has too few questions for a score.",
               thin_facets},
    DesignRule{"Q0414", Severity::warning, "A role is asked no scored question.", idle_roles},
};

}  // namespace

std::span<const DesignRule> balance_rules() { return balance_rows; }

}  // namespace readiness::questionnaire
