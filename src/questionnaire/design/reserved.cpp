// Ids that conditions and tables keep for themselves.
#include "questionnaire/design/rules.hpp"

#include <algorithm>
#include <array>

namespace readiness::questionnaire {
namespace {

/// Who else has use for the name.
enum class Owner { conditions, scores, tables };

struct Reserved {
  std::string_view name;
  Owner owner;
};

constexpr std::array reserved = {
    Reserved{"and", Owner::conditions}, Reserved{"or", Owner::conditions},
    Reserved{"not", Owner::conditions}, Reserved{"in", Owner::conditions},
    Reserved{"ref", Owner::scores},  // a survey is a column of the table of scores
    Reserved{"ref", Owner::tables},     Reserved{"role", Owner::tables},
    Reserved{"form", Owner::tables},    Reserved{"date", Owner::tables},
};

bool is_reserved(std::string_view name, Owner owner) {
  return std::any_of(reserved.begin(), reserved.end(), [&](const Reserved& each) {
    return each.owner == owner && each.name == name;
  });
}

void look_at(const DesignCheck& design, std::string_view what, const std::string& id,
             const Origin& at, std::string_view and_by = {}) {
  if (is_reserved(id, Owner::conditions))
    design.report(at, quoted(id) + " is a reserved word in conditions",
                  "rename the " + std::string(what) + ": no condition could name it");
  else if (!and_by.empty())
    design.report(at, quoted(id) + " is the name of another column in " + std::string(and_by),
                  "rename the " + std::string(what));
}

std::string_view taken_by(const std::string& id, Owner owner, std::string_view table) {
  return is_reserved(id, owner) ? table : std::string_view{};
}

void look_at_options(const DesignCheck& design, const Scale& scale) {
  for (std::size_t i = 0; i < scale.options.size(); ++i)
    look_at(design, "option", scale.options[i].id,
            design.places.item(scale.origin, "options", i, "id"));
}

void look_at_question(const DesignCheck& design, const Question& question) {
  look_at(design, "question", question.id, question.origin,
          taken_by(question.id, Owner::tables, "a table of answers"));
  if (const auto* ticks = std::get_if<Ticks>(&question.kind))
    for (std::size_t i = 0; i < ticks->items.size(); ++i)
      look_at(design, "item", ticks->items[i].id,
              design.places.item(question.origin, "items", i, "id"));
}

void reserved_ids(const DesignCheck& design) {
  const Questionnaire& questionnaire = design.questionnaire;
  for (const Dimension& dimension : questionnaire.dimensions)
    look_at(design, "survey", dimension.id, dimension.origin,
            taken_by(dimension.id, Owner::scores, "the table of scores"));
  for (const Question& question : questionnaire.questions) look_at_question(design, question);
  for (const Scale& scale : questionnaire.scales) look_at_options(design, scale);
  for (const std::string& facet : names_in(questionnaire.facets))
    look_at(design, "facet", facet, design.places.entry("facets", facet));
  for (const std::string& role : names_in(questionnaire.roles))
    look_at(design, "role", role, design.places.entry("roles", role));
}

constexpr std::array reserved_rows = {
    DesignRule{"Q0466", Severity::error, "An id is a word that conditions or tables reserve.",
               reserved_ids},
};

}  // namespace

std::span<const DesignRule> reserved_rules() { return reserved_rows; }

}  // namespace readiness::questionnaire
