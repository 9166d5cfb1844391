#include "base/number.hpp"
#include "days.hpp"
#include "everything.hpp"
#include "property/generator.hpp"
#include "property/naive.hpp"

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace readiness::property {
namespace {

/// The answers are of this day; evidence is dated around the edge of what still counts.
const Date answered_on = date_of(2026, 3, 31);

Date months_earlier(Date date, int months) {
  const std::chrono::year_month_day day{calendar_day(date)};
  const auto wanted =
      std::chrono::year_month{day.year(), day.month()} - std::chrono::months{months};
  const std::chrono::year_month_day same_day{wanted.year(), wanted.month(), day.day()};
  return date_of(same_day.ok() ? std::chrono::sys_days(same_day)
                               : std::chrono::sys_days(wanted / std::chrono::last));
}

template <class T>
bool contains(const std::vector<T>& list, const T& wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

struct AnyAnswer {
  Draw& draw;
  const Questionnaire& questionnaire;

  int below(std::size_t size) const { return draw.between(0, static_cast<int>(size) - 1); }
  Value option(ScaleId scale) const {
    return Chosen{static_cast<std::size_t>(below(questionnaire.scales[scale].options.size()))};
  }

  Value operator()(const Anchors& anchors) const { return Leveled{below(anchors.anchors.size())}; }
  Value operator()(const Choice& choice) const { return option(choice.scale); }
  Value operator()(const Probe& probe) const { return option(probe.scale); }
  Value operator()(const Ticks& ticks) const {
    Ticked ticked;
    const int percent = draw.between(0, 100);
    for (std::size_t i = 0; i < ticks.items.size(); ++i)
      ticked.items.push_back(draw.chance(percent));
    return ticked;
  }
  Value operator()(const Count& count) const {
    return Amount{static_cast<double>(draw.between(0, count.of))};
  }
  Value operator()(const Number& number) const {
    const int quarters = draw.between(0, 4 * static_cast<int>(number.most - number.least));
    return Amount{number.least + quarters / 4.0};
  }
  Value operator()(const Text&) const { return Written{"Some words"}; }
};

class AnswersWriter {
 public:
  AnswersWriter(Draw& draw, const Questionnaire& questionnaire)
      : draw_(draw), questionnaire_(questionnaire), luck_(draw.between(1, 4)) {}

  AnswersText write() {
    respondent();
    for (const Question& question : questionnaire_.questions) {
      if (is_asked(question) && !draw_.chance(10))
        (question.dimension ? text_.answers : text_.context).push_back(entry(question));
      if (contains(question.predicted_by, role_) && draw_.chance(60))
        text_.predictions.push_back("  " + question.id + ": " +
                                    in_yaml(question, answer(question)) + "\n");
    }
    return std::move(text_);
  }

 private:
  void respondent() {
    std::vector<std::pair<RoleId, const Form*>> pairs;
    for (const Form& form : questionnaire_.forms)
      for (const RoleId role : form.roles) pairs.emplace_back(role, &form);
    std::tie(role_, form_) = draw_.one_of(pairs);
    if (draw_.chance(25))
      also_ = draw_.some_of(std::vector<DimensionId>(questionnaire_.dimensions.ids()), 40);
    text_.head = "schema: readiness/answers@1\nquestionnaire: generated\nrespondent:\n  role: " +
                 questionnaire_.roles[role_].id + "\n  form: " + form_->id + "\n";
    if (!also_.empty()) {
      text_.head += "  also:\n";
      for (const DimensionId id : also_)
        text_.head += "    - " + questionnaire_.dimensions[id].id + "\n";
    }
    text_.head += "defaults: {date: " + to_text(answered_on) + "}\n";
  }

  bool is_asked(const Question& question) const {
    if (!contains(question.roles, role_)) return false;
    if (!question.dimension) return true;
    if (contains(form_->surveys, *question.dimension) || contains(also_, *question.dimension))
      return true;
    for (const QuestionId id : form_->questions)
      if (questionnaire_.questions[id].id == question.id) return true;
    return false;
  }

  std::string entry(const Question& question) {
    const std::string key = "  " + question.id + ":";
    const std::string proof = evidence(question);
    const int die = draw_.between(1, 100);
    if (die <= 10) return key + "\n    unknown: Nobody knew\n" + proof;
    if (die <= 15) return key + " {declined: true}\n";
    if (question.may_be_not_applicable && die <= 45) return key + " {na: No such work}\n";
    const std::string value = in_yaml(question, answer(question));
    if (proof.empty() && draw_.chance(80)) return key + " " + value + "\n";
    return key + "\n    answer: " + value + "\n" + proof;
  }

  std::string evidence(const Question& question) {
    if (!draw_.chance(question.evidence.empty() ? 8 : 60)) return {};
    std::string list = "    evidence:\n";
    const int pieces = draw_.between(1, 2);
    for (int i = 0; i < pieces; ++i) {
      const auto date = evidence_date();
      list += date ? "      - {ref: \"wiki:/page\", date: " + to_text(*date) + "}\n"
                   : "      - seen by the team\n";
    }
    return list;
  }

  std::optional<Date> evidence_date() {
    const Date edge = months_earlier(answered_on, questionnaire_.scoring.evidence_months);
    switch (draw_.between(0, 5)) {
      case 0:
        return std::nullopt;
      case 1:
        return edge;
      case 2:
        return edge - 1;
      case 3:
        return edge + 1;
      case 4:
        return edge - draw_.between(2, 900);
      default:
        return answered_on - draw_.between(0, 40);
    }
  }

  /// Some profiles are lucky: the best of several answers. Otherwise no level would ever be
  /// reached.
  Value answer(const Question& question) {
    Value best = any_answer(question);
    for (int i = 1; i < luck_ * luck_; ++i) {
      Value other = any_answer(question);
      if (naive::level_of(questionnaire_, question, other) >
          naive::level_of(questionnaire_, question, best))
        best = std::move(other);
    }
    return best;
  }

  Value any_answer(const Question& question) {
    return random_value(draw_, questionnaire_, question);
  }

  std::string in_yaml(const Question& question, const Value& value) const {
    if (const auto* leveled = std::get_if<Leveled>(&value)) return std::to_string(leveled->level);
    if (const auto* amount = std::get_if<Amount>(&value)) return shortest(amount->number);
    if (const auto* written = std::get_if<Written>(&value)) return written->text;
    if (const auto* chosen = std::get_if<Chosen>(&value))
      return scale_of(questionnaire_, question)->options[chosen->option].id;
    return ticked_in_yaml(std::get<Ticks>(question.kind), std::get<Ticked>(value));
  }

  static std::string ticked_in_yaml(const Ticks& ticks, const Ticked& ticked) {
    std::string list;
    for (std::size_t i = 0; i < ticked.items.size(); ++i)
      if (ticked.items[i]) list += (list.empty() ? "" : ", ") + ticks.items[i].id;
    return "[" + list + "]";
  }

  Draw& draw_;
  const Questionnaire& questionnaire_;
  int luck_;
  RoleId role_;
  const Form* form_ = nullptr;
  std::vector<DimensionId> also_;
  AnswersText text_;
};

std::string block(const std::string& key, const std::vector<std::string>& entries) {
  if (entries.empty()) return {};
  std::string text = key + ":\n";
  for (const std::string& entry : entries) text += entry;
  return text;
}

}  // namespace

std::string AnswersText::text() const {
  return head + block("context", context) + block("answers", answers) +
         block("predictions", predictions);
}

Value random_value(Draw& draw, const Questionnaire& questionnaire, const Question& question) {
  return std::visit(AnyAnswer{draw, questionnaire}, question.kind);
}

AnswersText random_answers(Draw& draw, const Questionnaire& questionnaire) {
  return AnswersWriter(draw, questionnaire).write();
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
    lines.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return lines;
}

std::string decorated(Draw& draw, const std::string& text) {
  const bool windows = draw.chance(30);
  std::string out = draw.chance(20) ? "\xef\xbb\xbf" : "";
  for (std::string line : lines_of(text)) {
    line.pop_back();
    const bool entry = line.starts_with("  ") && !line.starts_with("   ");
    if (entry && draw.chance(20)) out += windows ? "  # a remark\r\n" : "  # a remark\n";
    if (entry && draw.chance(10)) out += windows ? "\r\n" : "\n";
    out += line;
    if (entry && draw.chance(30)) out += draw.chance(50) ? " # said aloud" : "    # 1: yes";
    out += windows ? "\r\n" : "\n";
  }
  return out;
}

std::optional<Response> possible_answers(Draw& draw, const Questionnaire& questionnaire) {
  for (int i = 0; i < 100; ++i) {
    std::string messages;
    auto response = bound(random_answers(draw, questionnaire).text(), questionnaire, messages);
    if (response) return response;
    if (messages.find("A0211") == std::string::npos) throw std::runtime_error(messages);
  }
  return std::nullopt;
}

}  // namespace readiness::property
