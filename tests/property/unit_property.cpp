// Laws of pooling: several people of one unit, with random questionnaires and answers.

#include "answers/value.hpp"
#include "diagnosis/assessment.hpp"
#include "everything.hpp"
#include "property/cases.hpp"
#include "report/assessment/build.hpp"
#include "report/json/documents.hpp"
#include "report/render/markdown.hpp"
#include "report/render/terminal.hpp"
#include "scoring/pool.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <numeric>

namespace readiness::property {
namespace {

/// The first role answers by name, the last does not: both kinds come together.
Questionnaire with_names(Questionnaire questionnaire) {
  for (const RoleId role : questionnaire.roles.ids())
    questionnaire.roles[role].named = role.value + 1 < questionnaire.roles.size();
  return questionnaire;
}

std::vector<Response> random_people(const Case& c, const Questionnaire& questionnaire, int people) {
  std::vector<Response> drawn = {c.response};
  std::string messages;
  for (int i = 1; i < people; ++i)
    if (auto more = bound(random_answers(c.draw, c.questionnaire).text(), questionnaire, messages))
      drawn.push_back(std::move(*more));
  return drawn;
}

/// Pooled one by one with nothing shared, from the cards of the single people.
struct Naive {
  const Questionnaire& questionnaire;
  std::vector<Scorecard> cards;
  std::vector<RoleId> roles;

  struct Ends {
    double low = 0, high = 0, given = 0;
    bool has_given = false, asked = false;
  };

  [[nodiscard]] Ends role_mean(QuestionId id, RoleId role) const {
    Ends ends;
    double asked = 0, given = 0;
    for (std::size_t i = 0; i < cards.size(); ++i) {
      const QuestionScore& score = cards[i].questions[id];
      if (roles[i] != role || !score.range) continue;
      ++asked;
      ends.low += score.range->low;
      ends.high += score.range->high;
      if (score.range->given) ends.given += *score.range->given, ++given;
    }
    const double fewest = questionnaire.roles[role].named ? 1 : 5;
    ends.asked = asked >= fewest;
    if (!ends.asked) return ends;
    ends.has_given = given >= fewest;
    ends.low = ends.has_given ? ends.low / asked : questionnaire.scoring.range_low;
    ends.high = ends.has_given ? ends.high / asked : questionnaire.scoring.range_high;
    if (ends.has_given) ends.given /= given;
    if (ends.has_given && !questionnaire.roles[role].named) tell_less(id, role, asked, given, ends);
    return ends;
  }

  /// What is told in place of answers that are not told by number, in places of 0 to `top`.
  void tell_less(QuestionId id, RoleId role, double asked, double given, Ends& ends) const {
    const Question& row = questionnaire.questions[id];
    const double top = level_count(questionnaire, row.kind) - 1, open = asked - given;
    double sum = 0;
    std::map<int, int> chosen;
    for (std::size_t i = 0; i < cards.size(); ++i) {
      const auto& level = cards[i].questions[id].supported;
      if (roles[i] != role || !level) continue;
      sum += value_of_level(questionnaire, row, *level) * top;
      ++chosen[*level];
    }
    int level = 0, most = 0;
    for (const auto& [each, people] : chosen)
      if (people > most) level = each, most = people;
    const bool are_alike = most >= given - 1;
    const double low = questionnaire.scoring.range_low;
    const double step = (questionnaire.scoring.range_high - low) / top;
    if (row.sensitive && (are_alike || given < 10)) {
      const double whole = std::min(std::floor(sum / asked + 1e-9), top - 1);
      ends.low = low + step * whole;
      ends.given = low + step * std::min(top, (whole + 0.5) * asked / given);
      ends.high = low + step * std::min(top, whole + 1 + open * top / asked);
    } else if (are_alike) {
      const double place = value_of_level(questionnaire, row, level) * top;
      ends.low = low + step * (given - 1) * place / asked;
      ends.given = low + step * place;
      ends.high = low + step * ((given - 1) * place + (open + 1) * top) / asked;
    }
  }

  [[nodiscard]] Ends question(QuestionId id) const {
    Ends all;
    double heard = 0, with_given = 0;
    for (const RoleId role : questionnaire.roles.ids()) {
      const Ends ends = role_mean(id, role);
      if (!ends.asked) continue;
      ++heard;
      all.low += ends.low;
      all.high += ends.high;
      if (ends.has_given) all.given += ends.given, ++with_given;
    }
    all.asked = heard > 0;
    all.has_given = with_given > 0;
    if (heard > 0) all.low /= heard, all.high /= heard;
    if (with_given > 0) all.given /= with_given;
    return all;
  }

  [[nodiscard]] std::optional<Range> dimension(DimensionId id) const {
    double weight = 0, low = 0, high = 0, weight_given = 0, given = 0;
    for (const QuestionId question_id : questionnaire.dimensions[id].questions) {
      const Question& row = questionnaire.questions[question_id];
      const Ends ends = question(question_id);
      if (!is_scored(questionnaire, row) || !ends.asked) continue;
      weight += row.weight;
      low += row.weight * ends.low;
      high += row.weight * ends.high;
      if (ends.has_given) weight_given += row.weight, given += row.weight * ends.given;
    }
    if (weight <= 0) return std::nullopt;
    Range range{low / weight, high / weight, std::nullopt};
    if (weight_given > 0) range.given = given / weight_given;
    return range;
  }
};

bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

bool near(const std::optional<Range>& a, const std::optional<Range>& b) {
  if (a.has_value() != b.has_value()) return false;
  if (!a) return true;
  return near(a->low, b->low) && near(a->high, b->high) &&
         a->given.has_value() == b->given.has_value() && (!a->given || near(*a->given, *b->given));
}

bool is_ordered(const std::optional<Range>& range) {
  if (!range) return true;
  const double middle = range->given.value_or(range->low);
  return range->low <= middle + 1e-9 && middle <= range->high + 1e-9;
}

TEST_CASE("pooling agrees with a naive computation, and low <= given <= high") {
  on_random_cases(10, {}, [](const Case& c) {
    const Questionnaire questionnaire = with_names(c.questionnaire);
    const Unit unit =
        unit_of(questionnaire, random_people(c, questionnaire, c.draw.between(2, 16)));
    if (unit.voices.empty()) return;
    const Scorecard card = score(questionnaire, unit.all(), c.as_of);
    Naive naive{questionnaire, {}, {}};
    for (const Response& response : unit.voices) {
      naive.cards.push_back(score(questionnaire, response, c.as_of));
      naive.roles.push_back(response.role);
    }
    for (const DimensionId id : questionnaire.dimensions.ids()) {
      CHECK(near(card.dimensions[id].range, naive.dimension(id)));
      CHECK(is_ordered(card.dimensions[id].range));
    }
    CHECK(is_ordered(card.overall));
    for (const FacetId id : questionnaire.facets.ids()) CHECK(is_ordered(card.facets[id].range));
  });
}

TEST_CASE("people who say the same say together what one of them says") {
  on_random_cases(10, {}, [](const Case& c) {
    Questionnaire questionnaire = c.questionnaire;
    for (const RoleId role : questionnaire.roles.ids()) questionnaire.roles[role].named = true;
    const std::vector<Response> three(3, c.response);
    const Scorecard alone_card = score(questionnaire, c.response, c.as_of);
    const Scorecard together = score(questionnaire, Voices(three), c.as_of);
    CHECK(near(together.overall, alone_card.overall));
    for (const DimensionId id : questionnaire.dimensions.ids())
      CHECK(near(together.dimensions[id].range, alone_card.dimensions[id].range));
  });
}

/// One answer of one person that counts, or nothing.
bool forget_something(Draw& draw, const Questionnaire& questionnaire,
                      std::vector<Response>& people) {
  Response& person =
      people[static_cast<std::size_t>(draw.between(0, static_cast<int>(people.size()) - 1))];
  std::vector<QuestionId> given;
  for (const QuestionId id : questionnaire.questions.ids())
    if (is_scored(questionnaire, questionnaire.questions[id]) && person.answers[id])
      given.push_back(id);
  if (given.empty()) return false;
  Boxed<Answer>& answer = person.answers[draw.one_of(given)];
  if (draw.chance(50))
    answer.reset();
  else
    answer->value = Unknown{};
  return true;
}

TEST_CASE("pooling again after one answer changed comes to what pooling anew comes to") {
  on_random_cases(10, {}, [](const Case& c) {
    const Questionnaire questionnaire = with_names(c.questionnaire);
    std::vector<Response> people = random_people(c, questionnaire, c.draw.between(2, 12));
    std::vector<Voice> voices = score_each(questionnaire, people, c.as_of);
    const Scorecard before = pool(questionnaire, voices);
    const auto changed =
        static_cast<std::size_t>(c.draw.between(0, static_cast<int>(people.size()) - 1));
    const Scorecard was = voices[changed].card;
    for (const QuestionId id : questionnaire.questions.ids()) {
      Boxed<Answer>& answer = people[changed].answers[id];
      if (!answer || !c.draw.chance(20)) continue;
      answer->value = random_value(c.draw, questionnaire, questionnaire.questions[id]);
    }
    voices[changed] = {&people[changed], score(questionnaire, people[changed], c.as_of)};
    const Scorecard anew = pool(questionnaire, voices);
    const Scorecard again = pool_again(questionnaire, voices, before, was, changed);
    CHECK(again.overall == anew.overall);
    CHECK(again.contradictions == anew.contradictions);
    for (const DimensionId id : questionnaire.dimensions.ids())
      CHECK(again.dimensions[id].range == anew.dimensions[id].range);
    for (const QuestionId id : questionnaire.questions.ids()) {
      CHECK(again.questions[id].range == anew.questions[id].range);
      CHECK(again.questions[id].is_confirmed == anew.questions[id].is_confirmed);
      CHECK(again.sheet.applies[id] == anew.sheet.applies[id]);
      const Reading &one = again.sheet.facts.readings[id], &other = anew.sheet.facts.readings[id];
      CHECK((one.state == other.state && one.number == other.number && one.option == other.option &&
             one.ticked == other.ticked && one.predicted == other.predicted));
    }
  });
}

TEST_CASE("forgetting an answer raises no low end and no level of a unit") {
  Wishes wishes;
  wishes.with_conditions = false;
  wishes.with_loose_gates = false;
  on_random_cases(10, wishes, [](const Case& c) {
    const Questionnaire questionnaire = with_names(c.questionnaire);
    const std::vector<Response> before = random_people(c, questionnaire, c.draw.between(2, 12));
    std::vector<Response> after = before;
    if (!forget_something(c.draw, questionnaire, after)) return;
    const Scorecard was = score(questionnaire, Voices(before), c.as_of);
    const Scorecard is = score(questionnaire, Voices(after), c.as_of);
    if (was.overall && is.overall) CHECK(is.overall->low <= was.overall->low + 1e-9);
    for (const DimensionId id : questionnaire.dimensions.ids())
      if (was.dimensions[id].range && is.dimensions[id].range)
        CHECK(is.dimensions[id].range->low <= was.dimensions[id].range->low + 1e-9);
  });
}

/// Everything that is ever said of the unit.
std::string everything_said(const Assessment& assessment) {
  const Report report = build_report(assessment, roadmap(assessment), Audience::full);
  return render_json(assessment, roadmap(assessment)) + render_markdown(report) +
         render_terminal(report, {});
}

TEST_CASE("what fewer than five people without names answer is nowhere to be found") {
  on_random_cases(10, {}, [](const Case& c) {
    const Questionnaire questionnaire = with_names(c.questionnaire);
    std::vector<Response> people = random_people(c, questionnaire, c.draw.between(3, 12));
    // leave four of those without names
    int unnamed = 0;
    std::erase_if(people, [&](const Response& person) {
      return !questionnaire.roles[person.role].named && ++unnamed > 4;
    });
    if (people.size() < 2) return;
    std::vector<Response> others = people;
    for (Response& person : others) {
      if (questionnaire.roles[person.role].named) continue;
      for (const QuestionId id : questionnaire.questions.ids())
        if (person.answers[id] && !is_context(questionnaire.questions[id]))
          person.answers[id]->value =
              random_value(c.draw, questionnaire, questionnaire.questions[id]);
    }
    const Unit one = unit_of(questionnaire, people), another = unit_of(questionnaire, others);
    if (one.voices.empty()) return;
    CHECK(everything_said(assessment(questionnaire, one, c.as_of)) ==
          everything_said(assessment(questionnaire, another, c.as_of)));
  });
}

TEST_CASE("fewer than five answers to a question leave no trace, among however many people") {
  Wishes wishes;
  wishes.with_conditions = false;  // what applies to whom may be read from their answers
  on_random_cases(10, wishes, [](const Case& c) {
    Questionnaire questionnaire = with_names(c.questionnaire);
    questionnaire.contradictions.clear();  // signs of haste are told by number, whatever they read
    questionnaire.should_agree.clear();
    std::vector<Response> people = random_people(c, questionnaire, c.draw.between(6, 16));
    for (const QuestionId id : questionnaire.questions.ids()) {
      const Question& question = questionnaire.questions[id];
      if (!is_scored(questionnaire, question) || !c.draw.chance(50)) continue;
      int given = 0;
      for (Response& person : people)
        if (!questionnaire.roles[person.role].named && person.answers[id] &&
            !std::holds_alternative<NotApplicable>(person.answers[id]->value) && ++given > 4)
          person.answers[id].reset();
    }
    const Unit one = unit_of(questionnaire, people);
    if (one.voices.empty()) return;
    std::vector<Response> others = one.voices;
    const std::vector<Voice> voices = score_each(questionnaire, one.all(), c.as_of);
    for (const QuestionId id : questionnaire.questions.ids()) {
      const Question& question = questionnaire.questions[id];
      if (!is_scored(questionnaire, question)) continue;
      const RoleId role{questionnaire.roles.size() - 1};
      const Asked asked = asked_of(voices, role, id);
      if (asked.given == 0 || asked.given >= smallest_group) continue;
      for (std::size_t i = 0; i < others.size(); ++i)
        if (others[i].role == role && voices[i].card.questions[id].state == AnswerState::given) {
          Value value = others[i].answers[id]->value;
          for (int tries = 0; tries < 20; ++tries) {
            value = random_value(c.draw, questionnaire, question);
            if (claimed_level(questionnaire, question, value)) break;
          }
          if (claimed_level(questionnaire, question, value)) others[i].answers[id]->value = value;
        }
    }
    const Unit another{others, one.people, one.differing};
    Assessment a = assessment(questionnaire, one, c.as_of);
    Assessment b = assessment(questionnaire, another, c.as_of);
    // one option all along may be read from any answer; that is told by number
    if (a.unit && b.unit) a.unit->careless.clear(), b.unit->careless.clear();
    if (a.unit && b.unit) a.unit->without_careless.reset(), b.unit->without_careless.reset();
    CHECK(everything_said(a) == everything_said(b));
  });
}

}  // namespace
}  // namespace readiness::property
