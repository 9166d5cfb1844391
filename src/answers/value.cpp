#include "answers/value.hpp"

#include "base/number.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"

namespace readiness::answers {
namespace {

/// Visits the kind of a question; each member reads what that kind is answered with.
class ValueReader {
 public:
  ValueReader(const Questionnaire& questionnaire, const Question& question, const Node& node,
              const Source& source, Diagnostics& diagnostics)
      : questionnaire_(questionnaire),
        question_(question),
        node_(node),
        source_(source),
        diagnostics_(diagnostics) {}

  std::optional<Value> operator()(const Anchors& anchors) {
    const auto most = static_cast<long>(anchors.anchors.size()) - 1;
    if (!is_scalar("the number of a written level, 0 to " + std::to_string(most)))
      return std::nullopt;
    const auto level = parse_integer(node_.text);
    if (level && *level >= 0 && *level <= most) return Leveled{static_cast<int>(*level)};
    return refuse("A0201", "`" + node_.text + "` is not a level of `" + question_.id + "`",
                  "its levels are 0 to " + std::to_string(most));
  }

  std::optional<Value> operator()(const Choice& choice) { return option_of(choice.scale); }
  std::optional<Value> operator()(const Probe& probe) { return option_of(probe.scale); }

  std::optional<Value> operator()(const Ticks& ticks) {
    if (node_.kind != Node::Kind::sequence)
      return refuse("A0203", "`" + question_.id + "` is answered with a list of what applies",
                    "write it like [" + ticks.items.front().id + "], or [] for none");
    Ticked ticked{std::vector<bool>(ticks.items.size(), false)};
    bool good = true;
    for (const Node& item : node_.items) good = tick(item, ticked) && good;
    return good ? std::optional<Value>(std::move(ticked)) : std::nullopt;
  }

  std::optional<Value> operator()(const Count& count) {
    if (!is_scalar("a whole number from 0 to " + std::to_string(count.of))) return std::nullopt;
    const auto number = parse_integer(node_.text);
    if (number && *number >= 0 && *number <= count.of) return Amount{static_cast<double>(*number)};
    return refuse("A0201", "`" + node_.text + "` is not a whole number from 0 to " +
                               std::to_string(count.of));
  }

  std::optional<Value> operator()(const Number& number) {
    const std::string wanted =
        "a number from " + shortest(number.least) + " to " + shortest(number.most);
    if (!is_scalar(wanted)) return std::nullopt;
    const auto value = parse_number(node_.text);
    if (value && *value >= number.least && *value <= number.most) return Amount{*value};
    return refuse("A0201", "`" + node_.text + "` is not " + wanted);
  }

  std::optional<Value> operator()(const Text&) {
    if (!is_scalar("text")) return std::nullopt;
    return Written{node_.text};
  }

 private:
  std::nullopt_t refuse(std::string code, std::string message, std::string help = {}) {
    diagnostics_.error(std::move(code), source_.place(node_.span), std::move(message),
                       std::move(help));
    return std::nullopt;
  }

  bool is_scalar(const std::string& wanted) {
    if (node_.kind == Node::Kind::scalar) return true;
    refuse("A0203", "`" + question_.id + "` is answered with " + wanted);
    return false;
  }

  std::optional<Value> option_of(ScaleId id) {
    const std::vector<Option>& options = questionnaire_.scales[id].options;
    const std::vector<std::string> names = choice_ids(questionnaire_, question_);
    if (!is_scalar("one of " + enumerated(names, "or"))) return std::nullopt;
    for (std::size_t i = 0; i < options.size(); ++i)
      if (options[i].id == node_.text) return Chosen{i};
    return refuse("A0202", "`" + node_.text + "` is not an option of `" + question_.id + "`",
                  did_you_mean(node_.text, names, "its options are " + enumerated(names)));
  }

  bool tick(const Node& item, Ticked& ticked) {
    const std::vector<std::string> names = choice_ids(questionnaire_, question_);
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (names[i] != item.text) continue;
      if (ticked.items[i])
        diagnostics_.error("A0209", source_.place(item.span),
                           "`" + item.text + "` is ticked twice");
      ticked.items[i] = true;
      return true;
    }
    diagnostics_.error("A0202", source_.place(item.span),
                       "`" + item.text + "` is not an item of `" + question_.id + "`",
                       did_you_mean(item.text, names, "its items are " + enumerated(names)));
    return false;
  }

  const Questionnaire& questionnaire_;
  const Question& question_;
  const Node& node_;
  const Source& source_;
  Diagnostics& diagnostics_;
};

}  // namespace

std::optional<Value> read_value(const Questionnaire& questionnaire, const Question& question,
                                const Node& node, const Source& source, Diagnostics& diagnostics) {
  ValueReader reader(questionnaire, question, node, source, diagnostics);
  return std::visit(reader, question.kind);
}

}  // namespace readiness::answers
