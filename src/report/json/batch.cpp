#include "base/number.hpp"
#include "document/csv.hpp"
#include "document/json/write.hpp"
#include "report/json/documents.hpp"

namespace readiness::report {
namespace {

std::optional<double> low_of(const Told<Interval>& interval) {
  return interval ? std::optional(interval->low) : std::nullopt;
}
std::optional<double> high_of(const Told<Interval>& interval) {
  return interval ? std::optional(interval->high) : std::nullopt;
}

Node figure(const GroupFigure& figure) {
  if (figure.is_withheld) return json_string("withheld");
  if (!figure.mean) return json_null();
  return json_object({{"n", json_number(figure.respondents)},
                      {"mean", json_number(*figure.mean)},
                      {"sd", json_or_null(figure.sd.or_nothing())},
                      {"low", json_or_null(low_of(figure.interval))},
                      {"high", json_or_null(high_of(figure.interval))},
                      {"outlier", json_boolean(figure.is_outlier)}});
}

class Writer {
 public:
  explicit Writer(const Summary& summary)
      : summary_(summary), questionnaire_(*summary.questionnaire) {}

  [[nodiscard]] Node write() const {
    return json_object(
        {{"schema", json_string("readiness/batch@1")},
         {"questionnaire",
          json_object({{"id", json_string(questionnaire_.id)},
                       {"version", json_string(questionnaire_.version)},
                       {"scoring", json_string(questionnaire_.fingerprints.scoring)}})},
         {"respondents", json_number(summary_.respondents)},
         {"refused", json_number(summary_.refused)},
         {"inputs", inputs()},
         {"group_by", names(summary_.group_by)},
         {"total", group(summary_.total)},
         {"groups", groups()},
         {"intraclass", intraclass()},
         {"barrier", barrier()},
         {"batteries", batteries()},
         {"questions", questions()}});
  }

 private:
  static Node names(const std::vector<std::string>& texts) {
    std::vector<Node> items;
    for (const std::string& text : texts) items.push_back(json_string(text));
    return json_list(std::move(items));
  }

  [[nodiscard]] Node inputs() const {
    std::vector<Node> items;
    for (const InputStatus& input : summary_.inputs)
      items.push_back(json_object(
          {{"path", json_string(input.path)},
           {"scored", json_number(input.scored)},
           {"refused", json_number(input.refused)},
           {"passed_over", json_boolean(input.is_passed_over)},
           {"problem", input.problem.empty() ? json_null() : json_string(input.problem)}}));
    return json_list(std::move(items));
  }

  [[nodiscard]] Node group(const GroupRow& row) const {
    std::vector<std::pair<std::string, Node>> parts;
    for (std::size_t i = 0; i < row.dimensions.size(); ++i)
      parts.emplace_back(questionnaire_.dimensions[DimensionId{i}].id, figure(row.dimensions[i]));
    return json_object({{"key", names(row.key)},
                        {"n", json_number(row.respondents)},
                        {"withheld", json_boolean(row.is_withheld)},
                        {"overall", figure(row.overall)},
                        {"dimensions", json_object(std::move(parts))}});
  }

  [[nodiscard]] Node groups() const {
    std::vector<Node> items;
    for (const GroupRow& row : summary_.groups) items.push_back(group(row));
    return json_list(std::move(items));
  }

  [[nodiscard]] Node intraclass() const {
    std::vector<std::pair<std::string, Node>> parts;
    for (std::size_t i = 0; i < summary_.intraclass.size(); ++i)
      if (const auto& each = summary_.intraclass[i])
        parts.emplace_back(
            questionnaire_.dimensions[DimensionId{i}].id,
            json_object({{"one", json_number(each->one)}, {"two", json_number(each->two)}}));
    return json_object(std::move(parts));
  }

  [[nodiscard]] Node barrier() const {
    if (!summary_.barrier) return json_null();
    const Barrier& barrier = *summary_.barrier;
    return json_object({{"dimension", json_string(questionnaire_.dimensions[barrier.dimension].id)},
                        {"groups", json_number(std::uint64_t{barrier.groups})},
                        {"of", json_number(std::uint64_t{barrier.of})}});
  }

  [[nodiscard]] Node batteries() const {
    std::vector<Node> items;
    for (const BatteryRow& row : summary_.batteries) items.push_back(battery(row));
    return json_list(std::move(items));
  }

  [[nodiscard]] Node battery(const BatteryRow& row) const {
    std::vector<Node> questions;
    const auto& known = row.reliability;
    for (std::size_t i = 0; i < row.battery.questions.size(); ++i)
      questions.push_back(json_object(
          {{"question", json_string(questionnaire_.questions[row.battery.questions[i]].id)},
           {"alpha_if_dropped",
            known ? json_or_null(known->questions[i].alpha_if_dropped) : json_null()},
           {"item_rest", known ? json_or_null(known->questions[i].item_rest) : json_null()}}));
    return json_object(
        {{"dimension", json_string(questionnaire_.dimensions[row.battery.dimension].id)},
         {"n", json_number(row.respondents)},
         {"alpha", known ? json_number(known->alpha) : json_null()},
         {"low", known ? json_number(known->interval.low) : json_null()},
         {"high", known ? json_number(known->interval.high) : json_null()},
         {"standardised", known ? json_or_null(known->standardised) : json_null()},
         {"questions", json_list(std::move(questions))}});
  }

  [[nodiscard]] Node questions() const {
    std::vector<Node> items;
    for (const QuestionRow& row : summary_.questions) {
      std::vector<Node> levels;
      const std::size_t slots = levels_of(row.question);
      for (std::size_t i = 0; i < slots; ++i)
        levels.push_back(row.levels ? json_number((*row.levels)[i]) : json_null());
      const auto other = [&](std::uint64_t NotGiven::*count) {
        return row.others ? json_number((*row.others).*count) : json_null();
      };
      items.push_back(
          json_object({{"id", json_string(questionnaire_.questions[row.question].id)},
                       {"withheld", json_boolean(row.is_withheld)},
                       {"given", row.is_withheld ? json_null() : json_number(row.given)},
                       {"dont_know", other(&NotGiven::dont_know)},
                       {"declined", other(&NotGiven::declined)},
                       {"missing", other(&NotGiven::missing)},
                       {"not_applicable", other(&NotGiven::not_applicable)},
                       {"levels", json_list(std::move(levels))},
                       {"nearly_all",
                        row.nearly_all ? json_number(std::uint64_t{*row.nearly_all}) : json_null()},
                       {"mean", json_or_null(row.mean.or_nothing())}}));
    }
    return json_list(std::move(items));
  }

  [[nodiscard]] std::size_t levels_of(QuestionId id) const {
    const Question& question = questionnaire_.questions[id];
    if (const auto* probe = std::get_if<Probe>(&question.kind))
      return questionnaire_.scales[probe->scale].options.size();
    return static_cast<std::size_t>(level_count(questionnaire_, question.kind));
  }

  const Summary& summary_;
  const Questionnaire& questionnaire_;
};

}  // namespace

std::string render_json(const Summary& summary) { return json_document(Writer(summary).write()); }

}  // namespace readiness::report
