#include "answers/value.hpp"

#include "base/number.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "questionnaire/answer_form.hpp"
#include "questionnaire/succession.hpp"

#include <algorithm>

namespace readiness::answers {
namespace {

/// Reads what a question is answered with. What a value must be is put into words only where it is
/// something else: there are thousands of answers.
class ValueReader {
 public:
  ValueReader(const Questionnaire& questionnaire, const Question& question, const Node& node,
              const Source& source, Diagnostics& diagnostics)
      : questionnaire_(questionnaire),
        question_(question),
        id_(question.id),
        node_(node),
        source_(source),
        diagnostics_(diagnostics) {}

  std::optional<Value> read() {
    switch (answered_by(question_)) {
      case AnsweredBy::level:
        return level();
      case AnsweredBy::option:
        return option();
      case AnsweredBy::ticks:
        return ticks();
      case AnsweredBy::amount:
        return amount();
      case AnsweredBy::text:
        break;
    }
    if (!is_scalar()) return refuse_kind("text");
    return Written{node_.text};
  }

 private:
  std::optional<Value> level() {
    const int most = level_count(questionnaire_, question_.kind) - 1;
    if (!is_scalar())
      return refuse_kind("the number of a written level, 0 to " + std::to_string(most));
    const auto level = parse_integer(node_.text);
    if (level && *level >= 0 && *level <= most) return Leveled{static_cast<int>(*level)};
    return refuse("A0201", "`" + node_.text + "` is not a level of `" + id_ + "`",
                  "its levels are 0 to " + std::to_string(most));
  }

  std::optional<Value> option() {
    if (!is_scalar()) return refuse_kind("one of " + enumerated(ids(), "or"));
    if (const auto place = place_of(node_.text)) return Chosen{*place};
    return refuse("A0202", "`" + node_.text + "` is not an option of `" + id_ + "`",
                  instead_of(node_.text, "its options are "));
  }

  std::optional<Value> ticks() {
    if (node_.kind != Node::Kind::sequence)
      return refuse("A0203", "`" + id_ + "` is answered with a list of what applies",
                    "write it like [" + ids().front() + "], or [] for none");
    Ticked ticked{std::vector<bool>(choice_count(questionnaire_, question_), false)};
    bool good = true;
    for (const Node& item : node_.items) good = tick(item, ticked) && good;
    return good ? std::optional<Value>(std::move(ticked)) : std::nullopt;
  }

  bool tick(const Node& item, Ticked& ticked) {
    const auto place = place_of(item.text);
    if (!place) {
      diagnostics_.error("A0202", source_.place(item.span),
                         "`" + item.text + "` is not an item of `" + id_ + "`",
                         instead_of(item.text, "its items are "));
      return false;
    }
    if (ticked.items[*place])
      diagnostics_.error("A0209", source_.place(item.span), "`" + item.text + "` is ticked twice");
    ticked.items[*place] = true;
    return true;
  }

  /// What an earlier version called it is known for sure; else the nearest, else all.
  std::string instead_of(const std::string& choice, const std::string& all) {
    if (const Retired* retired = find_retired(questionnaire_, id_))
      if (const auto now = retired->options.find(choice); now != retired->options.end())
        return what_became_of(*retired, now->second);
    return did_you_mean(choice, ids(), all + enumerated(ids()));
  }

  std::optional<Value> amount() {
    const AnswerForm form = answer_form(questionnaire_, question_);
    const auto wanted = [&] {
      return std::string(form.is_whole ? "a whole number" : "a number") + " from " +
             shortest(form.least) + " to " + shortest(form.most);
    };
    if (!is_scalar()) return refuse_kind(wanted());
    const auto number = parse_number(node_.text);
    if (number && *number >= form.least && *number <= form.most &&
        (!form.is_whole || parse_integer(node_.text)))
      return Amount{*number};
    return refuse("A0201", "`" + node_.text + "` is not " + wanted());
  }

  std::nullopt_t refuse(std::string code, std::string message, std::string help = {}) {
    diagnostics_.error(std::move(code), source_.place(node_.span), std::move(message),
                       std::move(help));
    return std::nullopt;
  }

  std::nullopt_t refuse_kind(const std::string& wanted) {
    return refuse("A0203", "`" + id_ + "` is answered with " + wanted);
  }

  [[nodiscard]] bool is_scalar() const { return node_.kind == Node::Kind::scalar; }

  [[nodiscard]] std::vector<std::string> ids() const {
    return choice_ids(questionnaire_, question_);
  }

  [[nodiscard]] std::optional<std::size_t> place_of(std::string_view id) const {
    return choice_named(questionnaire_, question_, id);
  }

  const Questionnaire& questionnaire_;
  const Question& question_;
  const std::string& id_;
  const Node& node_;
  const Source& source_;
  Diagnostics& diagnostics_;
};

/// The level that a value has, for each kind that has levels.
struct ClaimedLevel {
  const Questionnaire& questionnaire;
  const Value& value;

  std::optional<int> operator()(const Anchors&) const {
    const auto* leveled = std::get_if<Leveled>(&value);
    return leveled ? std::optional(leveled->level) : std::nullopt;
  }
  std::optional<int> operator()(const Choice& choice) const {
    const auto* chosen = std::get_if<Chosen>(&value);
    if (!chosen) return std::nullopt;
    const int position = static_cast<int>(chosen->option);
    return choice.reverse ? level_count(questionnaire, choice) - 1 - position : position;
  }
  std::optional<int> operator()(const Ticks& ticks) const {
    const auto* ticked = std::get_if<Ticked>(&value);
    if (!ticked) return std::nullopt;
    const auto count = std::count(ticked->items.begin(), ticked->items.end(), true);
    return ticks.levels_by_count[static_cast<std::size_t>(count)];
  }
  std::optional<int> operator()(const Count& count) const { return in_bands(count.bands); }
  std::optional<int> operator()(const Number& number) const { return in_bands(number.bands); }
  std::optional<int> operator()(const Text&) const { return std::nullopt; }
  std::optional<int> operator()(const Probe&) const { return std::nullopt; }

 private:
  [[nodiscard]] std::optional<int> in_bands(const std::vector<double>& bands) const {
    const auto* amount = std::get_if<Amount>(&value);
    return amount && !bands.empty() ? std::optional(level_in_bands(bands, amount->number))
                                    : std::nullopt;
  }
};

/// Builds a value of a wanted level for each kind that has levels.
struct AtLevel {
  const Questionnaire& questionnaire;
  int level;
  const Value* from;

  std::optional<Value> operator()(const Anchors&) const { return Leveled{level}; }
  std::optional<Value> operator()(const Choice& choice) const {
    const int options = static_cast<int>(questionnaire.scales[choice.scale].options.size());
    return Chosen{static_cast<std::size_t>(choice.reverse ? options - 1 - level : level)};
  }
  std::optional<Value> operator()(const Ticks& ticks) const {
    const auto* now = from ? std::get_if<Ticked>(from) : nullptr;
    std::vector<bool> items = now ? now->items : std::vector<bool>(ticks.items.size(), false);
    const auto count =
        nearest_count(ticks, static_cast<int>(std::count(items.begin(), items.end(), true)));
    if (!count) return std::nullopt;
    set_count(items, *count);
    return Ticked{std::move(items)};
  }
  std::optional<Value> operator()(const Count& count) const {
    return within(count.bands, count.of);
  }
  std::optional<Value> operator()(const Number& number) const {
    return number.bands.empty() ? std::nullopt : within(number.bands, number.most);
  }
  std::optional<Value> operator()(const Text&) const { return std::nullopt; }
  std::optional<Value> operator()(const Probe&) const { return std::nullopt; }

 private:
  std::optional<Value> within(const std::vector<double>& bands, double most) const {
    const double bound = std::min(bands[static_cast<std::size_t>(level)], most);
    if (level_in_bands(bands, bound) != level) return std::nullopt;
    return Amount{bound};
  }
  std::optional<int> nearest_count(const Ticks& ticks, int now) const {
    std::optional<int> nearest;
    for (int count = 0; count < static_cast<int>(ticks.levels_by_count.size()); ++count)
      if (ticks.levels_by_count[static_cast<std::size_t>(count)] == level &&
          (!nearest || std::abs(count - now) < std::abs(*nearest - now)))
        nearest = count;
    return nearest;
  }
  static void set_count(std::vector<bool>& items, int count) {
    int now = static_cast<int>(std::count(items.begin(), items.end(), true));
    for (std::size_t i = 0; i < items.size() && now < count; ++i)
      if (!items[i]) items[i] = true, ++now;
    for (std::size_t i = items.size(); i-- > 0 && now > count;)
      if (items[i]) items[i] = false, --now;
  }
};

}  // namespace

std::optional<Value> read_value(const Questionnaire& questionnaire, const Question& question,
                                const Node& node, const Source& source, Diagnostics& diagnostics) {
  return ValueReader(questionnaire, question, node, source, diagnostics).read();
}

std::optional<int> claimed_level(const Questionnaire& questionnaire, const Question& question,
                                 const Value& value) {
  return std::visit(ClaimedLevel{questionnaire, value}, question.kind);
}

std::optional<Value> value_at_level(const Questionnaire& questionnaire, const Question& question,
                                    int level, const Value* from) {
  return std::visit(AtLevel{questionnaire, level, from}, question.kind);
}

}  // namespace readiness::answers
