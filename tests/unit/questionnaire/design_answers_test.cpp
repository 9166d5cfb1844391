#include "everything.hpp"
#include "unit/questionnaire/design_support.hpp"

using namespace readiness::test;

namespace {

std::string with_scale(std::string_view options) {
  return questionnaire_with(
      "scales:\n  s:\n    options:\n" + std::string(options) +
      "surveys:\n"
      "  - {id: a, title: A, questions: [{id: a.q, kind: choice, scale: s, text: Q}]}\n");
}

std::string with_question(std::string_view kind) {
  return questionnaire_with(
      "surveys:\n"
      "  - id: a\n"
      "    title: A\n"
      "    questions:\n"
      "      - id: a.q\n"
      "        short: Short\n"
      "        text: Q?\n" +
      std::string(kind));
}

}  // namespace

TEST_CASE("Q0401: the scoring key of AIMA #85, where the best answer was worth almost nothing") {
  check_example(
      {"Q0401",
       with_scale("      - {id: none, label: None, value: 0}\n"
                  "      - {id: some, label: Some, value: 0.33}\n"
                  "      - {id: most, label: Most, value: 0.66}\n"
                  "      - {id: all, label: All, value: 0.01}\n"),
       "t.yaml:13:38: error[Q0401]: the option `all` of the scale `s` is worth 0.01, less "
       "than `most` before it (0.66)",
       "value: 0.01", "value: 1"});
}

TEST_CASE("Q0402: no earns the same point as yes") {
  check_example(
      {"Q0402",
       with_scale("      - {id: \"no\", label: \"No\", value: 0}\n"
                  "      - {id: partly, label: Partly, value: 1}\n"
                  "      - {id: \"yes\", label: \"Yes\", value: 1}\n"),
       "t.yaml:12:42: warning[Q0402]: the options `partly` and `yes` of the scale `s` are "
       "worth the same (1)",
       "label: Partly, value: 1", "label: Partly, value: 0.5"});
}

TEST_CASE("Q0403: the best answer stops short of the top") {
  check_example(
      {"Q0403",
       with_scale("      - {id: none, label: None}\n"
                  "      - {id: all, label: All, value: 0.9}\n"),
       "t.yaml:11:38: warning[Q0403]: the scale `s` runs from 0 to 0.9, so its best answers "
       "do not reach the top of the range or its worst ones the bottom",
       "0.9", "1"});
}

TEST_CASE("Q0404: levels that rise and fall") {
  check_example({"Q0404",
                 with_question("        kind: ticks\n"
                               "        items: [{id: x, text: X}, {id: y2, text: Y}]\n"
                               "        levels_by_count: [0, 1, 0]\n"),
                 "t.yaml:16:26: warning[Q0404]: the levels of `a.q` (Short) rise and fall with the "
                 "number of ticks",
                 "[0, 1, 0]", "[1, 1, 0]"});
}

TEST_CASE("Q0405: a level that no count reaches") {
  check_example(
      {"Q0405",
       with_question("        kind: ticks\n"
                     "        items: [{id: x, text: X}, {id: y2, text: Y}]\n"
                     "        levels_by_count: [0, 2, 3]\n"),
       "t.yaml:16:26: warning[Q0405]: no number of ticks reaches level 1 of `a.q` (Short)",
       "[0, 2, 3]", "[2, 1, 0]"});
}

TEST_CASE("Q0406: a band outside the answers") {
  check_example({"Q0406",
                 with_question("        kind: count\n"
                               "        of: 10\n"
                               "        bands: [0, 4, 12]\n"),
                 "t.yaml:16:23: error[Q0406]: the band of level 2 of `a.q` (Short) begins at 12, "
                 "outside the answers 0 to 10",
                 "12]", "10]"});
}

TEST_CASE("Q0406: a band without a whole number, for a count only") {
  check_example(
      {"Q0406",
       with_question("        kind: count\n"
                     "        of: 10\n"
                     "        bands: [0, 1.2, 1.7]\n"),
       "t.yaml:16:20: error[Q0406]: the band of level 1 of `a.q` (Short) begins at 1.2 and "
       "holds no whole number",
       "kind: count\n        of: 10", "kind: number\n        max: 10"});
}

TEST_CASE("Q0407: numbers below the lowest bound") {
  check_example({"Q0407",
                 with_question("        kind: count\n"
                               "        of: 10\n"
                               "        bands: [6, 3, 1]\n"),
                 "t.yaml:16:23: warning[Q0407]: numbers below 1 have no band of their own in `a.q` "
                 "(Short); they count as level 2",
                 "1]", "0]"});
}

TEST_CASE("Q0408: two anchors of one question read the same; across questions they may") {
  const std::string again =
      "      - {id: a.r, kind: anchors, text: R, anchors: [Nothing, A list]}\n";
  check_example({"Q0408",
                 with_question("        kind: anchors\n"
                               "        anchors:\n"
                               "          - Nothing\n"
                               "          - {text: nothing, flag: froze}\n" +
                               again),
                 "t.yaml:17:20: error[Q0408]: two answers of `a.q` (Short) read the same",
                 "nothing", "a list"});
}

TEST_CASE("Q0408: two options and two items read the same") {
  check_example({"Q0408",
                 with_scale("      - {id: none, label: None}\n"
                            "      - {id: all, label: None}\n"),
                 "t.yaml:11:26: error[Q0408]: two answers of the scale `s` read the same",
                 "id: all, label: None", "id: all, label: All"});
  check_example({"Q0408",
                 with_question("        kind: ticks\n"
                               "        items: [{id: x, text: X}, {id: z, text: x}]\n"),
                 "t.yaml:15:49: error[Q0408]: two answers of `a.q` (Short) read the same",
                 "text: x}", "text: z}"});
}

TEST_CASE("Q0409: an id that YAML 1.1 reads as a boolean") {
  check_example(
      {"Q0409",
       with_scale("      - {id: no, label: \"No\"}\n"
                  "      - {id: \"yes\", label: \"Yes\"}\n"),
       "t.yaml:10:14: warning[Q0409]: other YAML readers take the id `no` for true or false",
       "id: no", "id: \"no\""});
}
