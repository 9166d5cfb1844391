#include "everything.hpp"
#include "questionnaire/succession.hpp"
#include "unit/questionnaire/sample.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

std::string with(const std::string& rows) { return sample::text + "retired:\n" + rows; }

/// The findings of one more row, without file, line and column.
std::string finding(const std::string& rows) {
  const std::string text = sample::findings(with(rows));
  const std::size_t at = text.find("error[");
  return at == std::string::npos ? text : text.substr(at);
}

}  // namespace

TEST_CASE("retired ids lead to a question, over several versions") {
  const Questionnaire sample =
      sample::load(with("  work.a: {to: work.b, since: 1.1.0}\n"
                        "  work.b: {to: work.rule, meaning: changed, levels: [1, 3]}\n"
                        "  work.gone: {}\n"));
  const auto way = succession("work.a", nullptr, sample);
  REQUIRE(way);
  CHECK(way->question == sample::id_of(sample, "work.rule"));
  CHECK(way->meaning_changed());
  CHECK(choice_after(way->steps, "1", {}) == "3");
  CHECK(choice_after(way->steps, "2", {}) == std::nullopt);
  CHECK(succession("work.gone", nullptr, sample)->question == std::nullopt);
  CHECK(!succession("work.other", nullptr, sample));
  CHECK(find_retired(sample, "work.a")->since == "1.1.0");
}

TEST_CASE("retired rows that cannot be meant are refused") {
  CHECK(finding("  work.a: {to: work.rule}\n") == "");
  CHECK(finding("  work.rule: {to: work.use}\n") ==
        "error[Q0130]: `work.rule` is retired and still a question\n");
  CHECK(finding("  work.rule: {}\n") ==
        "error[Q0130]: `work.rule` is retired and still a question\n");
  CHECK(finding("  ctx.state: {options: {none: live}}\n") ==
        "error[Q0130]: `none` is retired and still an option\n");
  CHECK(finding("  work.a: {to: work.rules}\n") ==
        "error[Q0131]: `work.rules` is not a question of this questionnaire, nor a retired one\n");
  CHECK(finding("  ctx.state: {options: {on: alive}}\n") ==
        "error[Q0131]: `alive` is not an option of `ctx.state`\n");
  CHECK(finding("  work.a: {to: work.rule, levels: [0, 4]}\n") ==
        "error[Q0131]: `work.rule` has no level 4\n");
  CHECK(finding("  work.a: {to: work.b}\n  work.b: {to: work.a}\n") ==
        "error[Q0132]: `work.a` replaces itself: work.a -> work.b -> work.a\n");
  CHECK(finding("  work.a: {to: work.rule}\n  work.b: {to: work.rule}\n") ==
        "error[Q0133]: two retired questions become `work.rule`\n");
  CHECK(finding("  ctx.state: {options: {on: live, up: live}}\n") ==
        "error[Q0133]: two options become `live`\n");
  CHECK(finding("  work.a: {to: work.rule, levels: [2, 1, 2]}\n") ==
        "error[Q0133]: two levels become level 2\n");
}

TEST_CASE("levels may change places, and back") {
  const Questionnaire sample =
      sample::load(with("  work.a: {to: work.rule, levels: [0, 2, 1, 3]}\n"));
  const auto there = succession("work.a", nullptr, sample);
  REQUIRE(there);
  for (const auto& [then, now] : {std::pair("0", "0"), {"1", "2"}, {"2", "1"}, {"3", "3"}}) {
    CHECK(choice_after(there->steps, then, {}) == now);
    CHECK(choice_after({{there->steps.front().row, true}}, now, {}) == then);
  }
}
