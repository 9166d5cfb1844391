#include "questionnaire/answer_form.hpp"

#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::questionnaire {
namespace {

std::vector<AnswerOption> options_of(const Scale& scale) {
  std::vector<AnswerOption> options;
  for (const Option& option : scale.options) options.push_back({option.id, option.label});
  return options;
}

std::string all_of(const std::vector<double>& numbers) {
  std::vector<std::string> texts;
  for (const double number : numbers) texts.push_back(shortest(number));
  return joined(texts, ", ");
}

/// How each kind is answered.
struct FormOf {
  const Questionnaire& questionnaire;

  AnswerForm operator()(const Anchors& anchors) const {
    AnswerForm form{AnsweredBy::level, {}, {}};
    for (const AnchorText& anchor : anchors.anchors)
      form.options.push_back({std::to_string(form.options.size()), anchor.text});
    form.kind = "anchors 0 to " + std::to_string(form.options.size() - 1);
    return form;
  }
  AnswerForm operator()(const Choice& choice) const {
    const Scale& scale = questionnaire.scales[choice.scale];
    AnswerForm form{AnsweredBy::option, scale.id + (choice.reverse ? ", reversed" : ""),
                    options_of(scale)};
    const int last = as_int(form.options.size()) - 1;
    for (int i = 0; i <= last; ++i)
      form.options[static_cast<std::size_t>(i)].level = choice.reverse ? last - i : i;
    return form;
  }
  AnswerForm operator()(const Ticks& ticks) const {
    AnswerForm form{
        AnsweredBy::ticks, "ticks, " + std::to_string(ticks.items.size()) + " items", {}};
    for (const TickItem& item : ticks.items) form.options.push_back({item.id, item.text});
    form.note = "level by the number of ticks, from none: " +
                all_of({ticks.levels_by_count.begin(), ticks.levels_by_count.end()});
    return form;
  }
  AnswerForm operator()(const Count& count) const {
    AnswerForm form{AnsweredBy::amount, "count of " + std::to_string(count.of), {}};
    form.most = count.of;
    form.is_whole = true;
    form.unit = form.unit_one = "of " + std::to_string(count.of);
    form.note = "a number from 0 to " + std::to_string(count.of) +
                "; the levels begin at: " + all_of(count.bands);
    return form;
  }
  AnswerForm operator()(const Number& number) const {
    AnswerForm form{
        AnsweredBy::amount, number.unit.empty() ? "number" : "number of " + number.unit, {}};
    form.least = number.least;
    form.most = number.most;
    form.unit = number.unit;
    form.unit_one = number.unit_one.empty() ? number.unit : number.unit_one;
    form.note = "a number from " + shortest(number.least) + " to " + shortest(number.most) +
                (number.unit.empty() ? "" : " " + number.unit);
    return form;
  }
  AnswerForm operator()(const Text&) const {
    AnswerForm form{AnsweredBy::text, "text", {}};
    form.note = "a text; never scored";
    return form;
  }
  AnswerForm operator()(const Probe& probe) const {
    AnswerForm form{AnsweredBy::option, "probe", options_of(questionnaire.scales[probe.scale])};
    form.note = "scored for groups only: whether people agree";
    return form;
  }
};

/// What reaches a level, for each kind.
struct Reaches {
  const Questionnaire& questionnaire;
  int level;

  std::string operator()(const Anchors& anchors) const {
    const std::size_t at = index();
    if (at >= anchors.anchors.size()) return {};
    const bool is_top = at + 1 == anchors.anchors.size();
    return std::to_string(level) + (is_top ? ": " : " or more: ") + anchors.anchors[at].text;
  }
  std::string operator()(const Choice& choice) const {
    const auto& options = questionnaire.scales[choice.scale].options;
    if (index() >= options.size()) return {};
    const bool is_top = index() + 1 == options.size();
    const std::size_t position = choice.reverse ? options.size() - 1 - index() : index();
    return options[position].label + (is_top ? "" : " or better");
  }
  std::string operator()(const Ticks& ticks) const {
    const auto& levels = ticks.levels_by_count;
    const auto reaches = [&](int of_count) { return of_count >= level; };
    const std::string of = " of " + std::to_string(ticks.items.size());
    const auto first = std::find_if(levels.begin(), levels.end(), reaches);
    const auto last = std::find_if(levels.rbegin(), levels.rend(), reaches);
    if (first == levels.end()) return {};
    if (last == levels.rbegin()) return std::to_string(first - levels.begin()) + of + " or more";
    return "at most " + std::to_string(levels.rend() - last - 1) + of;
  }
  std::string operator()(const Count& count) const {
    return in_bands(count.bands, FormOf{questionnaire}(count));
  }
  std::string operator()(const Number& number) const {
    return in_bands(number.bands, FormOf{questionnaire}(number));
  }
  std::string operator()(const Text&) const { return {}; }
  std::string operator()(const Probe&) const { return {}; }

 private:
  [[nodiscard]] std::size_t index() const { return static_cast<std::size_t>(std::max(level, 0)); }

  [[nodiscard]] std::string in_bands(const std::vector<double>& bands,
                                     const AnswerForm& form) const {
    if (level < 1 || index() >= bands.size()) return {};
    if (bands.front() <= bands.back()) return amount_text(form, bands[index()]) + " or more";
    const double above = bands[index() - 1];
    return form.is_whole ? "at most " + amount_text(form, std::ceil(above) - 1)
                         : "less than " + amount_text(form, above);
  }
};

/// The ids of the options or items that an answer names.
template <class Take>
void each_choice(const Questionnaire& questionnaire, const Question& question, const Take& take) {
  if (const Scale* scale = scale_of(questionnaire, question))
    for (const Option& option : scale->options) take(option.id);
  if (const auto* ticks = std::get_if<Ticks>(&question.kind))
    for (const TickItem& item : ticks->items) take(item.id);
}

double share(int level, int levels) {
  return levels < 2 ? 0 : static_cast<double>(level) / static_cast<double>(levels - 1);
}

double value_of_choice(const Questionnaire& questionnaire, const Choice& choice, int level) {
  const std::vector<Option>& options = questionnaire.scales[choice.scale].options;
  const int position = choice.reverse ? as_int(options.size()) - 1 - level : level;
  const double value = options[static_cast<std::size_t>(position)].value;
  return choice.reverse ? 1 - value : value;
}

}  // namespace

AnswerForm answer_form(const Questionnaire& questionnaire, const Question& question) {
  return std::visit(FormOf{questionnaire}, question.kind);
}

std::string amount_text(const AnswerForm& form, double amount) {
  const std::string& unit = amount == 1 ? form.unit_one : form.unit;
  return shortest(amount) + (unit.empty() ? "" : " " + unit);
}

AnsweredBy answered_by(const Question& question) {
  return std::visit(Overloaded{
                        [](const Anchors&) { return AnsweredBy::level; },
                        [](const Choice&) { return AnsweredBy::option; },
                        [](const Ticks&) { return AnsweredBy::ticks; },
                        [](const Count&) { return AnsweredBy::amount; },
                        [](const Number&) { return AnsweredBy::amount; },
                        [](const Text&) { return AnsweredBy::text; },
                        [](const Probe&) { return AnsweredBy::option; },
                    },
                    question.kind);
}

std::vector<double> bands_of(const Kind& kind) {
  if (const auto* count = std::get_if<Count>(&kind)) return count->bands;
  if (const auto* number = std::get_if<Number>(&kind)) return number->bands;
  return {};
}

bool takes_evidence_cap(const Question& question) {
  const bool can_be_shown = std::visit(Overloaded{
                                           [](const Anchors&) { return true; },
                                           [](const Choice&) { return false; },
                                           [](const Ticks&) { return true; },
                                           [](const Count&) { return false; },
                                           [](const Number&) { return false; },
                                           [](const Text&) { return false; },
                                           [](const Probe&) { return false; },
                                       },
                                       question.kind);
  return can_be_shown && !question.evidence.empty();
}

std::string reaching_text(const Questionnaire& questionnaire, const Question& question, int level) {
  return std::visit(Reaches{questionnaire, level}, question.kind);
}

int level_count(const Questionnaire& questionnaire, const Kind& kind) {
  return std::visit(Overloaded{
                        [](const Anchors& anchors) { return as_int(anchors.anchors.size()); },
                        [&](const Choice& choice) {
                          return as_int(questionnaire.scales[choice.scale].options.size());
                        },
                        [](const Ticks& ticks) {
                          return 1 + *std::max_element(ticks.levels_by_count.begin(),
                                                       ticks.levels_by_count.end());
                        },
                        [](const Count& count) { return as_int(count.bands.size()); },
                        [](const Number& number) { return as_int(number.bands.size()); },
                        [](const Text&) { return 0; },
                        [](const Probe&) { return 0; },
                    },
                    kind);
}

const Scale* scale_of(const Questionnaire& questionnaire, const Question& question) {
  if (const auto* choice = std::get_if<Choice>(&question.kind))
    return &questionnaire.scales[choice->scale];
  if (const auto* probe = std::get_if<Probe>(&question.kind))
    return &questionnaire.scales[probe->scale];
  return nullptr;
}

std::vector<std::string> choice_ids(const Questionnaire& questionnaire, const Question& question) {
  std::vector<std::string> ids;
  each_choice(questionnaire, question, [&](const std::string& id) { ids.push_back(id); });
  return ids;
}

std::size_t choice_count(const Questionnaire& questionnaire, const Question& question) {
  std::size_t count = 0;
  each_choice(questionnaire, question, [&](const std::string&) { ++count; });
  return count;
}

std::optional<std::size_t> choice_named(const Questionnaire& questionnaire,
                                        const Question& question, std::string_view id) {
  std::optional<std::size_t> found;
  std::size_t place = 0;
  each_choice(questionnaire, question, [&](const std::string& each) {
    if (!found && each == id) found = place;
    ++place;
  });
  return found;
}

double value_of_level(const Questionnaire& questionnaire, const Question& question, int level) {
  if (const auto* choice = std::get_if<Choice>(&question.kind))
    return value_of_choice(questionnaire, *choice, level);
  return share(level, level_count(questionnaire, question.kind));
}

}  // namespace readiness::questionnaire
