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

Json number(double value) { return Json::written(json_number_text(value)); }
Json number_or_null(std::optional<double> value) { return value ? number(*value) : Json(nullptr); }

Json figure(const GroupFigure& figure) {
  if (!figure.is_withheld && !figure.mean) return nullptr;
  return {{"n", figure.respondents},
          {"withheld", figure.is_withheld},
          {"mean", number_or_null(figure.mean.or_nothing())},
          {"sd", number_or_null(figure.sd.or_nothing())},
          {"ci_low", number_or_null(low_of(figure.interval))},
          {"ci_high", number_or_null(high_of(figure.interval))},
          {"outlier", figure.is_outlier}};
}

class BatchWriter {
 public:
  explicit BatchWriter(const Summary& summary)
      : summary_(summary), questionnaire_(*summary.questionnaire) {}

  [[nodiscard]] Json write() const {
    return {{"schema", "readiness/batch@2"},
            {"questionnaire",
             {{"id", questionnaire_.id},
              {"version", questionnaire_.version},
              {"scoring", questionnaire_.fingerprints.scoring}}},
            {"averages", "people"},
            {"respondents", summary_.respondents},
            {"refused", summary_.refused},
            {"inputs", inputs()},
            {"group_by", summary_.group_by},
            {"total", group(summary_.total)},
            {"groups", groups()},
            {"intraclass", intraclass()},
            {"barrier", barrier()},
            {"batteries", batteries()},
            {"questions", questions()}};
  }

 private:
  [[nodiscard]] Json inputs() const {
    Json items = Json::array();
    for (const InputStatus& input : summary_.inputs)
      items.push_back({{"path", input.path},
                       {"scored", input.scored},
                       {"refused", input.refused},
                       {"passed_over", input.is_passed_over},
                       {"problem", input.problem.empty() ? Json(nullptr) : Json(input.problem)}});
    return items;
  }

  [[nodiscard]] Json group(const GroupRow& row) const {
    Json parts = Json::object();
    for (std::size_t i = 0; i < row.dimensions.size(); ++i)
      parts[questionnaire_.dimensions[DimensionId{i}].id] = figure(row.dimensions[i]);
    return {{"key", row.key},
            {"joins", row.joins},
            {"n", row.respondents},
            {"withheld", row.is_withheld},
            {"overall", figure(row.overall)},
            {"dimensions", parts}};
  }

  [[nodiscard]] Json groups() const {
    Json items = Json::array();
    for (const GroupRow& row : summary_.groups) items.push_back(group(row));
    return items;
  }

  [[nodiscard]] Json intraclass() const {
    Json parts = Json::object();
    for (std::size_t i = 0; i < summary_.intraclass.size(); ++i)
      if (const auto& each = summary_.intraclass[i])
        parts[questionnaire_.dimensions[DimensionId{i}].id] = {{"one", number(each->one)},
                                                               {"two", number(each->two)}};
    return parts;
  }

  [[nodiscard]] Json barrier() const {
    if (!summary_.barrier) return nullptr;
    const Barrier& barrier = *summary_.barrier;
    return {{"dimension", questionnaire_.dimensions[barrier.dimension].id},
            {"groups", std::uint64_t{barrier.groups}},
            {"of", std::uint64_t{barrier.of}}};
  }

  [[nodiscard]] Json batteries() const {
    Json items = Json::array();
    for (const BatteryRow& row : summary_.batteries) items.push_back(battery(row));
    return items;
  }

  [[nodiscard]] Json battery(const BatteryRow& row) const {
    Json questions = Json::array();
    const auto& known = row.reliability;
    for (std::size_t i = 0; i < row.battery.questions.size(); ++i)
      questions.push_back(
          {{"question", questionnaire_.questions[row.battery.questions[i]].id},
           {"alpha_if_dropped",
            known ? number_or_null(known->questions[i].alpha_if_dropped) : Json(nullptr)},
           {"item_rest", known ? number_or_null(known->questions[i].item_rest) : Json(nullptr)}});
    return {{"dimension", questionnaire_.dimensions[row.battery.dimension].id},
            {"n", row.respondents},
            {"alpha", known ? number(known->alpha) : Json(nullptr)},
            {"low", known ? number(known->interval.low) : Json(nullptr)},
            {"high", known ? number(known->interval.high) : Json(nullptr)},
            {"standardised", known ? number_or_null(known->standardised) : Json(nullptr)},
            {"omega", known ? number_or_null(known->omega) : Json(nullptr)},
            {"questions", questions}};
  }

  [[nodiscard]] Json questions() const {
    Json items = Json::array();
    for (const QuestionRow& row : summary_.questions) {
      Json levels = Json::array();
      const std::size_t slots = slots_of(questionnaire_, questionnaire_.questions[row.question]);
      for (std::size_t i = 0; i < slots; ++i)
        levels.push_back(row.levels ? Json((*row.levels)[i]) : Json(nullptr));
      const auto other = [&](std::uint64_t NotGiven::*count) {
        return row.others ? Json((*row.others).*count) : Json(nullptr);
      };
      items.push_back(
          {{"id", questionnaire_.questions[row.question].id},
           {"withheld", row.is_withheld},
           {"given", row.is_withheld ? Json(nullptr) : Json(row.given)},
           {"dont_know", other(&NotGiven::dont_know)},
           {"declined", other(&NotGiven::declined)},
           {"missing", other(&NotGiven::missing)},
           {"not_applicable", other(&NotGiven::not_applicable)},
           {"levels", levels},
           {"nearly_all", row.nearly_all ? Json(std::uint64_t{*row.nearly_all}) : Json(nullptr)},
           {"mean", number_or_null(row.mean.or_nothing())}});
    }
    return items;
  }

  const Summary& summary_;
  const Questionnaire& questionnaire_;
};

}  // namespace

std::string render_json(const Summary& summary) {
  return json_document(BatchWriter(summary).write(), JsonLists::plain_ones_in_a_line);
}

}  // namespace readiness::report
