// Rules about wording, for questionnaires whose source language is English.

#include "questionnaire/wording.hpp"

#include "base/text.hpp"
#include "questionnaire/design/rules.hpp"

#include <array>
#include <map>

namespace readiness::questionnaire {
namespace {

constexpr int most_words_of_question = 25;
constexpr int most_words_of_option = 12;  // where the question is shorter
constexpr int longest_answer = 140;
constexpr int longest_label = 80;
constexpr int longest_short_name = 32;

/// No language named counts as English, the language of our own messages.
bool is_english(const Questionnaire& questionnaire) {
  const std::vector<std::string>& languages = questionnaire.languages;
  return languages.empty() || languages.front().rfind("en", 0) == 0;
}

struct Wording {
  const std::string& text;
  Origin place;
};

/// The question as each role reads it.
std::vector<Wording> wordings(const DesignCheck& design, const Question& question) {
  std::vector<Wording> all = {{question.text, design.places.value(question.origin, "text")}};
  for (const auto& [role, text] : question.text_for)
    all.push_back({text, design.places.value(question.origin, "text_for", role)});
  return all;
}

std::vector<Wording> with_prediction(const DesignCheck& design, const Question& question) {
  std::vector<Wording> all = wordings(design, question);
  if (!question.prediction.empty())
    all.push_back({question.prediction, design.places.value(question.origin, "prediction")});
  return all;
}

template <class Visit>
void for_each_english_question(const DesignCheck& design, const Visit& visit) {
  if (!is_english(design.questionnaire)) return;
  for (const Question& question : design.questionnaire.questions) visit(question);
}

/// A scale on which "no" could mean either thing when the question contains a "not".
bool is_yes_or_no(const DesignCheck& design, const Question& question) {
  const Scale* scale = scale_of(design.questionnaire, question);
  if (!scale || scale->options.size() != 2) return false;
  const std::string first = lower_case(scale->options[0].label);
  const std::string second = lower_case(scale->options[1].label);
  return (first == "no" && second == "yes") || (first == "yes" && second == "no");
}

std::optional<std::string> joint_in(const DesignCheck& design, const Question& question,
                                    const std::string& text) {
  if (asks_for_agreement(design.questionnaire, question)) return joint_in_statement(text);
  if (is_yes_or_no(design, question))
    if (auto found = and_in_question(text)) return found;
  return joint_in_question(text);
}

std::optional<std::string> negation_in(const DesignCheck& design, const Question& question,
                                       const std::string& text) {
  if (asks_for_agreement(design.questionnaire, question)) return questionnaire::negation_in(text);
  return is_yes_or_no(design, question) ? negated_verb_in(text) : std::nullopt;
}

void report_long(const DesignCheck& design, const Origin& at, const std::string& what,
                 std::string_view text, int most) {
  const int length = character_count(text);
  if (length <= most) return;
  design.report(
      at,
      what + " has " + std::to_string(length) + " characters, more than " + std::to_string(most),
      "shorten it: people compare answers side by side, and tables are narrow");
}

void report_long_answers(const DesignCheck& design, const Question& question) {
  if (const auto* anchors = std::get_if<Anchors>(&question.kind))
    for (std::size_t i = 0; i < anchors->anchors.size(); ++i)
      report_long(design, design.places.item(question.origin, "anchors", i, "text"),
                  "anchor " + std::to_string(i) + " of " + called(question),
                  anchors->anchors[i].text, longest_answer);
  if (const auto* ticks = std::get_if<Ticks>(&question.kind))
    for (std::size_t i = 0; i < ticks->items.size(); ++i)
      report_long(design, design.places.item(question.origin, "items", i, "text"),
                  "the item " + quoted(ticks->items[i].id) + " of " + called(question),
                  ticks->items[i].text, longest_answer);
}

void double_questions(const DesignCheck& design) {
  for_each_english_question(design, [&](const Question& question) {
    for (const auto& [text, place] : wordings(design, question)) {
      const auto joint = joint_in(design, question, text);
      if (!joint) continue;
      design.report(place,
                    called(question) + " asks two things at once" +
                        (*joint == "?" ? "" : " (\"" + *joint + "\")"),
                    "one answer cannot serve both: keep one of them, or make it two questions");
    }
  });
}

void negations(const DesignCheck& design) {
  for_each_english_question(design, [&](const Question& question) {
    for (const auto& [text, place] : wordings(design, question))
      if (const auto word = negation_in(design, question, text))
        design.report(place, called(question) + " contains a negation (\"" + *word + "\")",
                      "a `not` confuses people who disagree with it: put it positively, or say its "
                      "opposite in one word");
  });
}

void leading_words(const DesignCheck& design) {
  for_each_english_question(design, [&](const Question& question) {
    for (const auto& [text, place] : with_prediction(design, question))
      if (const auto words = suggestion_in(text))
        design.report(place, called(question) + " suggests its answer (\"" + *words + "\")",
                      "ask so that every answer is as easy to give");
  });
}

void long_winded(const DesignCheck& design) {
  for_each_english_question(design, [&](const Question& question) {
    for (const auto& [text, place] : with_prediction(design, question))
      if (const int words = number_of_words(text); words > most_words_of_question)
        design.report(
            place,
            "the text of " + called(question) + " has " + std::to_string(words) +
                " words, more than " + std::to_string(most_words_of_question),
            "cut it to one short question; reasons belong under `why:`, what many questions "
            "need in `instructions:`");
  });
}

struct WrittenOption {
  std::string name;  ///< as messages call it
  const std::string& text;
  Origin place;
};

/// The options that a question has of its own, and not from a scale.
std::vector<WrittenOption> own_options(const DesignCheck& design, const Question& question) {
  std::vector<WrittenOption> all;
  if (const auto* anchors = std::get_if<Anchors>(&question.kind))
    for (std::size_t i = 0; i < anchors->anchors.size(); ++i)
      all.push_back({"anchor " + std::to_string(i), anchors->anchors[i].text,
                     design.places.item(question.origin, "anchors", i, "text")});
  if (const auto* ticks = std::get_if<Ticks>(&question.kind))
    for (std::size_t i = 0; i < ticks->items.size(); ++i)
      all.push_back({"the item " + quoted(ticks->items[i].id), ticks->items[i].text,
                     design.places.item(question.origin, "items", i, "text")});
  return all;
}

std::vector<WrittenOption> options_of(const DesignCheck& design, const Scale& scale) {
  std::vector<WrittenOption> all;
  for (std::size_t i = 0; i < scale.options.size(); ++i)
    all.push_back({"the option " + quoted(scale.options[i].id), scale.options[i].label,
                   design.places.item(scale.origin, "options", i, "label")});
  return all;
}

/// Visits the options of each question and of each scale, with the name of where they stand.
template <class Visit>
void for_each_english_list(const DesignCheck& design, const Visit& visit) {
  for_each_english_question(design, [&](const Question& question) {
    visit(own_options(design, question), called(question));
  });
  if (!is_english(design.questionnaire)) return;
  for (const Scale& scale : design.questionnaire.scales)
    visit(options_of(design, scale), "the scale " + quoted(scale.id));
}

void double_options(const DesignCheck& design) {
  for_each_english_list(design, [&](const std::vector<WrittenOption>& options,
                                    const std::string& where) {
    for (const auto& [name, text, place] : options)
      if (const auto joint = joint_in_option(text))
        design.report(place, name + " of " + where + " says two things (\"" + *joint + "\")",
                      "whoever finds one of them true and the other not cannot choose: say one");
  });
}

void long_options(const DesignCheck& design) {
  for_each_english_question(design, [&](const Question& question) {
    const int asked = number_of_words(question.text);
    for (const auto& [name, text, place] : own_options(design, question)) {
      const int words = number_of_words(text);
      if (words <= asked || words <= most_words_of_option) continue;
      design.report(place,
                    name + " of " + called(question) + " has " + std::to_string(words) +
                        " words, the question " + std::to_string(asked),
                    "an option that is longer than its question asks something of its own: cut it");
    }
  });
}

void same_options(const DesignCheck& design) {
  for_each_english_list(
      design, [&](const std::vector<WrittenOption>& options, const std::string& where) {
        std::map<std::string, std::string> seen;
        for (const auto& [name, text, place] : options) {
          if (says_dont_know(text))
            design.report(
                place, name + " of " + where + " says what \"don't know\" says",
                "everybody may answer that they don't know: say what there is, or leave it out");
          const auto [other, is_new] = seen.emplace(meaning_of(text), name);
          if (!is_new)
            design.report(place, name + " of " + where + " means what " + other->second + " means",
                          "let each option say something else");
        }
      });
}

/// Lengths do not depend on the language.
void long_labels(const DesignCheck& design) {
  for (const Question& question : design.questionnaire.questions) {
    report_long(design, design.places.value(question.origin, "short"),
                "the short name of " + quoted(question.id), question.short_name,
                longest_short_name);
    report_long_answers(design, question);
  }
  for (const Scale& scale : design.questionnaire.scales)
    for (std::size_t i = 0; i < scale.options.size(); ++i)
      report_long(
          design, design.places.item(scale.origin, "options", i, "label"),
          "the label of " + quoted(scale.options[i].id) + " on the scale " + quoted(scale.id),
          scale.options[i].label, longest_label);
}

constexpr std::array wording_rows = {
    DesignRule{"Q0450", Severity::warning, "A question asks two things at once.", double_questions},
    DesignRule{"Q0451", Severity::warning,
               "A statement or a yes-or-no question contains a negation.", negations},
    DesignRule{"Q0452", Severity::warning, "The wording of a question suggests the answer.",
               leading_words},
    DesignRule{"Q0453", Severity::warning, "A question has many words.", long_winded},
    DesignRule{"Q0454", Severity::warning, "A label is too long for where it is shown.",
               long_labels},
    DesignRule{"Q0457", Severity::warning, "An option says two things at once.", double_options},
    DesignRule{"Q0458", Severity::warning, "An option is longer than its question.", long_options},
    DesignRule{"Q0459", Severity::warning, "Two options have the same meaning.", same_options},
};

}  // namespace

std::span<const DesignRule> wording_rules() { return wording_rows; }

}  // namespace readiness::questionnaire
