#include "report/assessment/build.hpp"

#include "everything.hpp"
#include "unit/report/garden.hpp"

namespace readiness {
namespace {

bool says(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// What stands under a heading, up to the next empty line.
std::string under(const std::string& text, const std::string& heading) {
  const std::size_t at = text.find("\n" + heading + "\n");
  if (at == std::string::npos) return {};
  const std::size_t begin = at + heading.size() + 2;
  return text.substr(begin, text.find("\n\n", begin) + 1 - begin);
}

}  // namespace

// Plan counts 1 of 2 (no evidence), so Beds = (50 + 100) / 2 = 75. Water is 50 for the source and
// anything for the dry days: 25 to 75. Overall: half the mean, half the weakest: 37.5 to 75, given
// 0.5 * 62.5 + 0.5 * 50 = 56.25.
TEST_CASE("a whole report") {
  CHECK(text_of(*garden()) ==
        R"(North side - beds, 2026                                         Garden readiness
Owner O1, Full form, 4 May 2026                                  3 of 4 answered

Level 1 of 2: Wild                             56 of 100, anywhere from 38 to 75
  [1 Wild]  2 Planned
  ^ you: 38 to 75  from 40

It grows as it likes.

Where you stand   0    25     50     75    100       range     grade    answered
Beds             |####################.......|  75             growing
Water            |######-------+-------......|  50*  25 to 75  growing  1 of 2
# at least   - at most   + as answered   * weakest: 50 % of overall, mean 50 %

What keeps you at level 1
  - Overall: 38 at the low end; needed: 40
  - Plan: 2, counts as 1 without current evidence; needed: "On paper"
  - Every dimension at 30 or more at its low end: Water 25

How sure: low (one voice; evidence on 0 of 1 key question)
No open answer would change the level.
Invented for a test.

What level 2, Planned, needs: 3 of 3 conditions missing
  condition                        today                             needed
  overall                          38 at the low end (open)          40
  Plan                             2, counts as 1 without current    2: On paper
                                   evidence
  every dimension at 30 or more    Water 25 (open)
  at its low end

Facets   0       25       50       75      100       range     grade    answered
Soil    |###########################.........|  75             growing
Tools   |#########---------+--------.........|  50*  25 to 75  growing  1 of 2
# at least   - at most   + as answered   * weakest

Dimensions by facets
few: too few answers for a figure. -: nothing asked.
  dimension  Soil  Tools
  Beds         75      -
  Water         -     50

Open questions
  - Dry days: don't know, ask the neighbour by 1 Jun 2026
    "I was away"

Top answers that count one level lower
  - Plan: level 2 counts as 1, no evidence
    Good evidence: The paper

Contradictions to discuss
  - You have a plan, and water by chance. Which is closer?
    Plan: "On paper"
    Source: "Rain"

How sure this is
  - 3 of 4 answered, 1 don't know.
  - Evidence on 0 of 1 key question.
  - 1 contradiction to discuss, see above.
  - Heard: one voice, Owner. Not heard: Helper.
  - 1 prediction of what others would answer. They count once those have
    answered.
  - No single answer would change this level.
  - Not asked of this role: 1 question for Helpers.
  - Shown for groups only, never for one person: Water taken.
)");
}

TEST_CASE("a short form shows its figures with their range, and says what it cannot show") {
  const std::string answers = R"(schema: readiness/answers@1
questionnaire: garden
respondent: {role: owner, form: quick}
answers:
  beds.plan: 1
  beds.compost: "yes"
)";
  const std::string text = text_of(*garden(answers));
  // Beds 75; Water 0 to 100. Overall 18.75 to 81.25.
  CHECK(says(text, "Level 1 of 2"));
  CHECK(says(text, "19 to 81"));
  CHECK(says(text, "This form can show no more than level 1; \"Full form\" can.\n"));
  CHECK(says(text, "  75             growing\n"));
  CHECK(says(text, "0 to 100  too few answers  0 of 1\n"));
}

TEST_CASE("a level that the open answers could still reach is named") {
  const std::string answers =
      replaced(replaced(owner_answers, "beds.plan: 2", "beds.plan: {answer: 2, evidence: [paper]}"),
               "source: 1", "source: 2");
  const std::string text = text_of(*garden(answers));
  // Beds 100, Water 50 to 100: overall 62.5 to 100; every dimension at 30: the second level is
  // there
  CHECK(says(text, "Level 2 of 2: Planned"));
  const std::string open = replaced(owner_answers, "beds.plan: 2", "beds.plan: {unknown: lost}");
  const std::string held = text_of(*garden(open));
  CHECK(says(held, "With the open answers it could be level 2, Planned.\n"));
  CHECK(says(held,
             "  Plan                                     don't know (open)         2: On paper\n"));
}

TEST_CASE("what holds the level says which answers it hangs on") {
  // Beds 100, Water 75: overall 0.5 * 87.5 + 0.5 * 75; a plan one level lower closes the gate.
  const std::string answers = replaced(
      replaced(replaced(owner_answers, "beds.plan: 2", "beds.plan: {answer: 2, evidence: [paper]}"),
               "source: 1", "source: 1"),
      "{unknown: I was away, owner: the neighbour, review_by: 2026-06-01}", "0");
  const std::string text = text_of(*garden(answers));
  CHECK(says(text, R"(  - The level hangs on single answers:
    Plan: one level lower would make it Wild
)"));
}

TEST_CASE("a role without an index gets one person's view") {
  const std::string text = text_of(*garden(R"(schema: readiness/answers@1
questionnaire: garden
respondent: {ref: H1, role: helper}
answers:
  beds.compost: "no"
  water.dry_days: 1
  cases.apple: green
)"));
  CHECK(says(text, "\nOne person's view: this role has no overall score by itself.\n"));
  CHECK_FALSE(says(text, "Level"));
  CHECK_FALSE(says(text, "weakest"));
  CHECK(under(text, "Cases") == R"(One person's reading. With several people it becomes a measure.
  - A fallen apple: Green
)");
  CHECK(says(text, "Not asked of this role: 2 questions for Owners.\n"));
}

TEST_CASE("what a role or form is not asked is said") {
  const std::string only_beds = R"(schema: readiness/answers@1
questionnaire: garden
respondent: {role: helper}
)";
  const auto of =
      make_case(replaced(replaced(garden_yaml, "facets: [soil]\n        roles: [owner, helper]",
                                  "facets: [soil]\n        roles: [owner]"),
                         "surveys: [beds, water, cases]", "surveys: [beds, water]"),
                only_beds);
  const std::string text = text_of(*of);
  CHECK(says(text, "Beds             not asked of this role\n"));
  CHECK(says(text, "Soil    not asked of this role\n"));
  CHECK_FALSE(says(text, "fallen apple"));
}

TEST_CASE("open answers are listed by what is open, with who could answer") {
  const std::string answers = R"(schema: readiness/answers@1
questionnaire: garden
respondent: {role: owner, form: full}
answers:
  beds.plan: {declined: true}
  water.source: {unknown: "true"}
)";
  CHECK(under(text_of(*garden(answers)), "Open questions") == R"(  - Source: don't know
  - Plan: declined
  - Compost: left open, also asked of: Helper
  - Dry days: left open, also asked of: Helper
)");
}

TEST_CASE("old evidence is said to be old") {
  const std::string answers =
      replaced(owner_answers, "beds.plan: 2",
               "beds.plan: {answer: 2, evidence: [{ref: paper, date: 2025-05-03}]}");
  CHECK(under(text_of(*garden(answers)), "Top answers that count one level lower") ==
        R"(  - Plan: level 2 counts as 1, evidence of 3 May 2025 is older than 12 months
    Good evidence: The paper
)");
}

TEST_CASE("a questionnaire without levels, facets and grades has a report") {
  std::string bare = garden_yaml;
  const auto cut = [&](const std::string& from, const std::string& to) {
    const std::size_t begin = bare.find(from);
    bare.erase(begin, bare.find(to) - begin);
  };
  cut("facets:\n", "scoring:\n");
  cut("grades:\n", "forms:\n");
  cut("levels:\n", "contradictions:\n");
  bare = replaced(bare, "    max_level: wild\n", "");
  for (std::size_t at = 0; (at = bare.find("        facets: [")) != std::string::npos;)
    bare.erase(at, bare.find('\n', at) + 1 - at);
  bare = replaced(bare, "range: [0, 100]", "range: [0, 3]");
  const std::string text = text_of(*make_case(bare, owner_answers));
  // 3 / 100 of the scores above: 1.125 to 2.25, given 1.6875
  CHECK(says(text, "\nOverall 1.7 of 3.0, anywhere from 1.1 to 2.3\n"));
  CHECK(says(text, "  1.5*  0.8 to 2.3  1 of 2\n"));
  CHECK_FALSE(says(text, "Level"));
  CHECK_FALSE(says(text, "acets"));
}

}  // namespace readiness
