#include "diagnosis/withheld.hpp"
#include "report/json/parts.hpp"
#include "report/words/answers.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

const char* word_for(Doubt doubt) {
  switch (doubt) {
    case Doubt::contradictions:
      return "contradictions";
    case Doubt::unlike_pairs:
      return "unlike_pairs";
    case Doubt::unsupported_ceiling:
      return "unsupported_ceiling";
    case Doubt::straight_line:
      break;
  }
  return "straight_line";
}

/// What a unit's people show together. Of people who answer without a name only what the findings
/// hold is known here.
class UnitWriter {
 public:
  explicit UnitWriter(const Assessment& assessment)
      : assessment_(assessment),
        questionnaire_(*assessment.questionnaire),
        unit_(*assessment.unit) {}

  [[nodiscard]] Json write() const {
    return {{"people", people()},
            {"context", context()},
            {"spreads", spreads()},
            {"scales", scales()},
            {"gaps", gaps()},
            {"dimension_gaps", dimension_gaps()},
            {"probes", probes()},
            {"disagreements", disagreements()},
            {"careless", careless()},
            {"overall_without_careless",
             unit_.without_careless ? json_range(*unit_.without_careless) : Json(nullptr)}};
  }

 private:
  [[nodiscard]] const std::string& id_of(QuestionId id) const {
    return questionnaire_.questions[id].id;
  }
  [[nodiscard]] const std::string& id_of(RoleId id) const { return questionnaire_.roles[id].id; }
  [[nodiscard]] bool hidden(QuestionId id) const { return is_for_groups_only(assessment_, id); }

  [[nodiscard]] Json people() const {
    Json all = Json::array();
    for (const RoleHeard& heard : unit_.heard)
      all.push_back({{"role", id_of(heard.role)},
                     {"people", heard.people},
                     {"heard", heard.is_heard},
                     {"population", or_null(heard.population)}});
    return all;
  }

  [[nodiscard]] Json context() const {
    Json all = Json::array();
    for (const ContextDifference& each : unit_.context)
      all.push_back({{"question", id_of(each.question)},
                     {"stands", in_words(questionnaire_, questionnaire_.questions[each.question],
                                         each.stands)},
                     {"others", each.people}});
    return all;
  }

  [[nodiscard]] Json spreads() const {
    Json all = Json::array();
    for (const Spread& spread : unit_.spreads) {
      if (hidden(spread.question)) continue;
      Json counts = nullptr, interval = nullptr, band = nullptr;
      if (spread.counts) {
        counts = Json::array();
        for (const double count : *spread.counts) counts.push_back(static_cast<int>(count));
      }
      if (spread.interval)
        interval = {json_number(spread.interval->low), json_number(spread.interval->high)};
      if (spread.band) band = {spread.band->from, spread.band->to};
      all.push_back(
          {{"question", id_of(spread.question)},
           {"role", id_of(spread.role)},
           {"asked", spread.asked},
           {"given", spread.given},
           {"mean", or_null(spread.mean.or_nothing())},
           {"band", std::move(band)},
           {"nearly_all", or_null(spread.nearly_all.or_nothing())},
           {"interval", std::move(interval)},
           {"counts", std::move(counts)},
           {"deviation", or_null(spread.deviation.or_nothing())},
           {"rwg", or_null(spread.rwg.or_nothing())},
           {"agreement", spread.agreement ? Json(name_of(*spread.agreement)) : Json(nullptr)}});
    }
    return all;
  }

  [[nodiscard]] Json scales() const {
    Json all = Json::array();
    for (const ScaleAgreement& scale : unit_.scales)
      all.push_back({{"dimension", questionnaire_.dimensions[scale.dimension].id},
                     {"role", id_of(scale.role)},
                     {"questions", scale.questions},
                     {"rwg", json_number(scale.rwg)}});
    return all;
  }

  [[nodiscard]] Json gaps() const {
    Json all = Json::array();
    for (const Gap& gap : unit_.gaps)
      if (!hidden(gap.question))
        all.push_back({{"question", id_of(gap.question)},
                       {"predicted", gap.predicted},
                       {"rough", gap.is_rough},
                       {"leaders", json_number(gap.leaders)},
                       {"staff", json_number(gap.staff)},
                       {"points", json_number(gap.points())}});
    return all;
  }

  [[nodiscard]] Json dimension_gaps() const {
    Json all = Json::object();
    for (const DimensionId id : questionnaire_.dimensions.ids())
      all[questionnaire_.dimensions[id].id] = or_null(unit_.dimension_gaps[id]);
    return all;
  }

  [[nodiscard]] Json probes() const {
    Json all = Json::array();
    for (const ProbeFigures& probe : unit_.probes) {
      const Scale& scale = *scale_of(questionnaire_, questionnaire_.questions[probe.question]);
      Json counts = nullptr;
      if (probe.counts) {
        counts = Json::object();
        for (std::size_t i = 0; i < probe.counts->size(); ++i)
          counts[scale.options[i].id] = static_cast<int>((*probe.counts)[i]);
      }
      all.push_back({{"question", id_of(probe.question)},
                     {"replies", probe.replies},
                     {"dont_know", or_null(probe.dont_know.or_nothing())},
                     {"counts", std::move(counts)},
                     {"nearly_all",
                      probe.nearly_all ? Json(scale.options[*probe.nearly_all].id) : Json(nullptr)},
                     {"convergence", json_number(probe.convergence)},
                     {"key", probe.key ? Json(scale.options[*probe.key].id) : Json(nullptr)},
                     {"accuracy", or_null(probe.accuracy)},
                     {"danger", or_null(probe.danger)}});
    }
    return all;
  }

  [[nodiscard]] Json voice(std::size_t index) const {
    const Response& response = assessment_.voices[index];
    return {{"role", id_of(response.role)}, {"ref", or_null(response.ref)}};
  }

  [[nodiscard]] Json disagreements() const {
    Json all = Json::array();
    for (const Disagreement& each : unit_.disagreements) {
      if (hidden(each.question)) continue;
      Json voices = Json::array();
      for (const std::size_t index : each.voices) {
        Json said = voice(index);
        said["answer"] = in_words(questionnaire_, questionnaire_.questions[each.question],
                                  assessment_.voices[index].answers[each.question]->value);
        voices.push_back(std::move(said));
      }
      all.push_back({{"question", id_of(each.question)}, {"voices", std::move(voices)}});
    }
    return all;
  }

  /// Those who answer by name one by one; the others by number.
  [[nodiscard]] Json careless() const {
    Json by_name = Json::array(), by_role = Json::array();
    for (const Careless& each : unit_.careless) {
      if (!is_named(questionnaire_, assessment_.voices[each.voice])) continue;
      Json one = voice(each.voice), doubts = Json::array();
      for (const Doubt doubt : each.doubts) doubts.push_back(word_for(doubt));
      one["doubts"] = std::move(doubts);
      by_name.push_back(std::move(one));
    }
    for (const RoleHeard& heard : unit_.heard) {
      if (!heard.is_heard || questionnaire_.roles[heard.role].named) continue;
      const auto with = [&](bool strong) {
        return std::count_if(unit_.careless.begin(), unit_.careless.end(),
                             [&](const Careless& each) {
                               return assessment_.voices[each.voice].role == heard.role &&
                                      has_strong_sign(each) == strong;
                             });
      };
      by_role.push_back(
          {{"role", id_of(heard.role)}, {"strong", with(true)}, {"soft", with(false)}});
    }
    return {{"by_name", std::move(by_name)}, {"by_role", std::move(by_role)}};
  }

  const Assessment& assessment_;
  const Questionnaire& questionnaire_;
  const UnitFindings& unit_;
};

}  // namespace

Json json_unit(const Assessment& assessment) {
  return assessment.unit ? UnitWriter(assessment).write() : Json(nullptr);
}

}  // namespace readiness::report
