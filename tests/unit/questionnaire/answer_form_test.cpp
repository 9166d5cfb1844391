#include "questionnaire/answer_form.hpp"

#include "answers/model.hpp"
#include "everything.hpp"
#include "unit/questionnaire/sample.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

/// A number beside the others, with these keys.
Questionnaire with_number(const std::string& keys) {
  return sample::load(sample::replaced(sample::text, "      - id: work.rule\n",
                                       "      - {id: work.time, kind: number, text: How long, " +
                                           keys + "}\n      - id: work.rule\n"));
}

const Question& number_of(const Questionnaire& questionnaire) {
  return questionnaire.questions[*find_by_id(questionnaire.questions, "work.time")];
}

std::vector<std::string> amounts(const std::string& keys) {
  const Questionnaire questionnaire = with_number(keys);
  std::vector<std::string> texts;
  for (const double amount : {0.0, 1.0, 1.5, 2.0, -1.0})
    texts.push_back(amount_text(answer_form(questionnaire, number_of(questionnaire)), amount));
  return texts;
}

}  // namespace

TEST_CASE("one of a unit is said as one") {
  using Texts = std::vector<std::string>;
  CHECK(amounts("unit: hours, unit_one: hour") ==
        Texts{"0 hours", "1 hour", "1.5 hours", "2 hours", "-1 hours"});
  CHECK(amounts("unit: \"%\"") == Texts{"0 %", "1 %", "1.5 %", "2 %", "-1 %"});
  CHECK(amounts("max: 5") == Texts{"0", "1", "1.5", "2", "-1"});
}

TEST_CASE("so is what reaches a level, and what was answered") {
  const Questionnaire rising = with_number("unit: hours, unit_one: hour, bands: [0, 1, 4]");
  CHECK(reaching_text(rising, number_of(rising), 1) == "1 hour or more");
  CHECK(reaching_text(rising, number_of(rising), 2) == "4 hours or more");
  const Questionnaire falling = with_number("unit: hours, unit_one: hour, bands: [4, 1, 0]");
  CHECK(reaching_text(falling, number_of(falling), 1) == "less than 4 hours");
  CHECK(reaching_text(falling, number_of(falling), 2) == "less than 1 hour");
  CHECK(in_words(rising, number_of(rising), Amount{1}) == "1 hour");
}

TEST_CASE("what stands behind one is wording, and needs what stands behind several") {
  const Questionnaire plain = with_number("unit: hours");
  const Questionnaire one = with_number("unit: hours, unit_one: hour");
  CHECK(plain.fingerprints.scoring == one.fingerprints.scoring);
  CHECK(plain.fingerprints.wording != one.fingerprints.wording);
  Diagnostics diagnostics;
  const std::string yaml = sample::replaced(
      sample::text, "      - id: work.rule\n",
      "      - {id: work.time, kind: number, text: How long, unit_one: hour}\n      - id: "
      "work.rule\n");
  CHECK(!sample::load({{"q.yaml", yaml}}, diagnostics));
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().code == "Q0301");
}
