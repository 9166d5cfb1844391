// Rules about the answers that a question offers: scales, tick lists, bands, anchors.

#include "base/number.hpp"
#include "base/text.hpp"
#include "questionnaire/design/rules.hpp"
#include "questionnaire/wording.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace readiness::questionnaire {
namespace {

/// The first option that is worth less than the one before it.
std::optional<std::size_t> first_fall(const Scale& scale) {
  for (std::size_t i = 1; i < scale.options.size(); ++i)
    if (scale.options[i].value < scale.options[i - 1].value - tolerance) return i;
  return std::nullopt;
}

/// Bounds of an answer that is a number and the bands over it.
struct Banded {
  double least, most;
  const std::vector<double>& bands;
  bool whole;

  [[nodiscard]] std::string range() const { return shortest(least) + " to " + shortest(most); }
};

std::optional<Banded> banded(const Question& question) {
  if (const auto* count = std::get_if<Count>(&question.kind))
    return Banded{0, static_cast<double>(count->of), count->bands, true};
  const auto* number = std::get_if<Number>(&question.kind);
  if (!number || number->bands.empty()) return std::nullopt;
  return Banded{number->least, number->most, number->bands, false};
}

bool holds_a_whole_number(const Banded& banded, std::size_t level) {
  const double bound = banded.bands[level];
  for (double number = banded.least; number <= banded.most; ++number)
    if (number >= bound) return level_in_bands(banded.bands, number) == static_cast<int>(level);
  return false;
}

/// The texts of the answers that a question spells out itself, and the key of their list.
struct Spelled {
  std::string_view list, key;
  std::vector<std::string> texts;
};

Spelled spelled(const Question& question) {
  Spelled answers;
  if (const auto* anchors = std::get_if<Anchors>(&question.kind)) {
    answers.list = "anchors";
    answers.key = "text";
    for (const AnchorText& anchor : anchors->anchors) answers.texts.push_back(anchor.text);
  } else if (const auto* ticks = std::get_if<Ticks>(&question.kind)) {
    answers.list = "items";
    answers.key = "text";
    for (const TickItem& item : ticks->items) answers.texts.push_back(item.text);
  }
  return answers;
}

Spelled spelled(const Scale& scale) {
  Spelled answers{"options", "label", {}};
  for (const Option& option : scale.options) answers.texts.push_back(option.label);
  return answers;
}

void report_repeats(const DesignCheck& design, const Origin& record, const Spelled& answers,
                    const std::string& whose) {
  std::map<std::string, std::size_t> seen;
  for (std::size_t i = 0; i < answers.texts.size(); ++i) {
    const auto [first, is_new] = seen.try_emplace(lower_case(answers.texts[i]), i);
    if (is_new) continue;
    design
        .report(design.places.item(record, answers.list, i, answers.key),
                "two answers of " + whose + " read the same",
                "say how the two differ, or drop one of them")
        .related.push_back(design.questionnaire.place(
            design.places.item(record, answers.list, first->second, answers.key), "first here"));
  }
}

/// What YAML 1.1 reads as true or false when it is not quoted.
bool is_boolean_elsewhere(const std::string& id) {
  constexpr auto words =
      std::to_array<std::string_view>({"y", "n", "yes", "no", "on", "off", "true", "false"});
  return contains(words, id);
}

void report_boolean(const DesignCheck& design, const Origin& record, std::string_view list,
                    std::size_t index, const std::string& id) {
  if (!is_boolean_elsewhere(id) || design.places.is_quoted(record, list, index, "id")) return;
  design.report(design.places.item(record, list, index, "id"),
                "other YAML readers take the id " + quoted(id) + " for true or false",
                "put it in quotes: \"" + id + "\"");
}

void option_values_fall(const DesignCheck& design) {
  for (const Scale& scale : design.questionnaire.scales) {
    const auto fall = first_fall(scale);
    if (!fall) continue;
    const Option& before = scale.options[*fall - 1];
    const Option& option = scale.options[*fall];
    design.report(design.places.item(scale.origin, "options", *fall, "value"),
                  "the option " + quoted(option.id) + " of the scale " + quoted(scale.id) +
                      " is worth " + shortest(option.value) + ", less than " + quoted(before.id) +
                      " before it (" + shortest(before.value) + ")",
                  "list options from the least healthy to the healthiest; a question for which the "
                  "first is the healthy end says `reverse: true`");
  }
}

void option_values_repeat(const DesignCheck& design) {
  for (const Scale& scale : design.questionnaire.scales)
    for (std::size_t i = 1; i < scale.options.size(); ++i) {
      const Option& before = scale.options[i - 1];
      const Option& option = scale.options[i];
      if (std::abs(option.value - before.value) > tolerance) continue;
      design.report(design.places.item(scale.origin, "options", i, "value"),
                    "the options " + quoted(before.id) + " and " + quoted(option.id) +
                        " of the scale " + quoted(scale.id) + " are worth the same (" +
                        shortest(option.value) + ")",
                    "give them different values, or make them one option");
    }
}

void scale_ends(const DesignCheck& design) {
  for (const Scale& scale : design.questionnaire.scales) {
    const double first = scale.options.front().value, last = scale.options.back().value;
    if (first_fall(scale) || (first < tolerance && last > 1 - tolerance)) continue;
    const bool at_first = first >= tolerance;
    design.report(design.places.item(scale.origin, "options",
                                     at_first ? 0 : scale.options.size() - 1, "value"),
                  "the scale " + quoted(scale.id) + " runs from " + shortest(first) + " to " +
                      shortest(last) +
                      ", so its best answers do not reach the top of the range or its worst "
                      "ones the bottom",
                  "give the first option the value 0 and the last one 1");
  }
}

void tick_levels_turn(const DesignCheck& design) {
  for (const Question& question : design.questionnaire.questions) {
    const auto* ticks = std::get_if<Ticks>(&question.kind);
    if (!ticks) continue;
    const std::vector<int>& levels = ticks->levels_by_count;
    if (std::is_sorted(levels.begin(), levels.end()) ||
        std::is_sorted(levels.rbegin(), levels.rend()))
      continue;
    design.report(design.places.value(question.origin, "levels_by_count"),
                  "the levels of " + called(question) + " rise and fall with the number of ticks",
                  "let them rise throughout or, where ticks are bad, fall throughout");
  }
}

void tick_levels_missing(const DesignCheck& design) {
  for (const Question& question : design.questionnaire.questions) {
    const auto* ticks = std::get_if<Ticks>(&question.kind);
    if (!ticks) continue;
    const int levels = level_count(design.questionnaire, question.kind);
    for (int level = 0; level < levels; ++level) {
      if (contains(ticks->levels_by_count, level)) continue;
      design.report(
          design.places.value(question.origin, "levels_by_count"),
          "no number of ticks reaches level " + std::to_string(level) + " of " + called(question),
          "use every level from 0 to " + std::to_string(levels - 1) + ", or a lower highest level");
      break;
    }
  }
}

void bands_out_of_reach(const DesignCheck& design) {
  for (const Question& question : design.questionnaire.questions) {
    const auto answer = banded(question);
    if (!answer) continue;
    for (std::size_t level = 0; level < answer->bands.size(); ++level) {
      const double bound = answer->bands[level];
      const bool outside = bound < answer->least || bound > answer->most;
      if (!outside && (!answer->whole || holds_a_whole_number(*answer, level))) continue;
      const std::string begins = "the band of level " + std::to_string(level) + " of " +
                                 called(question) + " begins at " + shortest(bound);
      design.report(design.places.item(question.origin, "bands", level, {}),
                    outside ? begins + ", outside the answers " + answer->range()
                            : begins + " and holds no whole number",
                    "give each level a bound within " + answer->range() +
                        (answer->whole ? ", at whole numbers" : ""));
    }
  }
}

void numbers_below_bands(const DesignCheck& design) {
  for (const Question& question : design.questionnaire.questions) {
    const auto answer = banded(question);
    if (!answer) continue;
    const auto lowest = std::min_element(answer->bands.begin(), answer->bands.end());
    if (*lowest <= answer->least) continue;
    const auto level = static_cast<std::size_t>(lowest - answer->bands.begin());
    design.report(design.places.item(question.origin, "bands", level, {}),
                  "numbers below " + shortest(*lowest) + " have no band of their own in " +
                      called(question) + "; they count as level " + std::to_string(level),
                  "let the lowest band begin at " + shortest(answer->least));
  }
}

void answers_read_the_same(const DesignCheck& design) {
  for (const Question& question : design.questionnaire.questions)
    report_repeats(design, question.origin, spelled(question), called(question));
  for (const Scale& scale : design.questionnaire.scales)
    report_repeats(design, scale.origin, spelled(scale), "the scale " + quoted(scale.id));
}

void boolean_option_ids(const DesignCheck& design) {
  for (const Scale& scale : design.questionnaire.scales)
    for (std::size_t i = 0; i < scale.options.size(); ++i)
      report_boolean(design, scale.origin, "options", i, scale.options[i].id);
  for (const Question& question : design.questionnaire.questions)
    if (const auto* ticks = std::get_if<Ticks>(&question.kind))
      for (std::size_t i = 0; i < ticks->items.size(); ++i)
        report_boolean(design, question.origin, "items", i, ticks->items[i].id);
}

constexpr std::array answer_rows = {
    DesignRule{"Q0401", Severity::error,
               "A later option of a scale is worth less than an earlier one.", option_values_fall},
    DesignRule{"Q0402", Severity::warning, "Two options of a scale are worth the same.",
               option_values_repeat},
    DesignRule{"Q0403", Severity::warning, "The options of a scale do not run from 0 to 1.",
               scale_ends},
    DesignRule{"Q0404", Severity::warning,
               "The levels of a tick list rise and fall with the count.", tick_levels_turn},
    DesignRule{"Q0405", Severity::warning, "No number of ticks reaches a level of a tick list.",
               tick_levels_missing},
    DesignRule{"Q0406", Severity::error, "No number that may be given falls into a band.",
               bands_out_of_reach},
    DesignRule{"Q0407", Severity::warning,
               "Numbers below the lowest bound have no band of their own.", numbers_below_bands},
    DesignRule{"Q0408", Severity::error, "Two answers to one question read the same.",
               answers_read_the_same},
    DesignRule{"Q0409", Severity::warning, "Other YAML readers read an option id as true or false.",
               boolean_option_ids},
};

}  // namespace

std::span<const DesignRule> answer_rules() { return answer_rows; }

}  // namespace readiness::questionnaire
