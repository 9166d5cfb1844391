// The law of migration: there and back gives the same bytes.

#include "answers/carry.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "property/cases.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace readiness::property {
namespace {

/// Another version of a questionnaire: some questions renamed, some of them with another meaning,
/// some gone (others have come in their place), some options renamed. What the loader would have
/// built from its `retired:`.
Questionnaire next_version(Draw& draw, const Questionnaire& before) {
  Questionnaire after = before;
  after.version = "2.0.0";
  for (const QuestionId id : after.questions.ids()) {
    Question& question = after.questions[id];
    Retired row;
    row.id = question.id;
    if (draw.chance(40)) {
      question.id += "_2";
      if (draw.chance(70)) row.to = question.id;
      row.meaning_changed = !row.to.empty() && draw.chance(40);
      after.retired.push_back(row);
    }
  }
  for (const ScaleId id : after.scales.ids()) {
    if (!draw.chance(40)) continue;
    Option& option = after.scales[id].options.front();
    const std::string then = option.id;
    option.id += "_2";
    for (const Question& question : after.questions) {
      const Scale* scale = scale_of(after, question);
      if (!scale || scale->id != after.scales[id].id) continue;
      const std::string& was = question.id;
      auto row = std::find_if(after.retired.begin(), after.retired.end(), [&](const Retired& each) {
        return each.to == was || each.id == was;
      });
      if (row == after.retired.end())
        row = after.retired.insert(after.retired.end(), Retired{was, {}, {}, false, {}, {}, {}});
      row->options[then] = option.id;
    }
  }
  after.fingerprints = {"sha256:2", "sha256:22"};
  return after;
}

std::optional<Carried> carried(const std::string& text, const Questionnaire* from,
                               const Questionnaire& to) {
  Diagnostics diagnostics;
  const auto document = parse_yaml(Source("a.yaml", text), diagnostics);
  auto result = document ? carry(*document, from, to, diagnostics) : std::nullopt;
  CAPTURE(text);
  CAPTURE(render_short(diagnostics.sorted()));
  CHECK(result);
  return result;
}

}  // namespace

TEST_CASE("migrating there and back gives the same bytes, and loses no answer on the way") {
  int moved = 0;
  on_random_cases(15, {}, [&](const Case& c) {
    const std::string text = decorated(c.draw, c.answers.text());
    const Questionnaire after = next_version(c.draw, c.questionnaire);
    const auto there = carried(text, nullptr, after);
    if (!there) return;
    moved += there->text != text ? 1 : 0;
    const auto answers =
        c.answers.context.size() + c.answers.answers.size() + c.answers.predictions.size();
    CHECK(there->answers.size() == answers);
    const auto back = carried(there->text, &after, c.questionnaire);
    if (!back) return;
    CAPTURE(there->text);
    CHECK(back->text == text);
    // once more in the same direction changes nothing
    const auto again = carried(there->text, nullptr, after);
    if (again) CHECK(again->text == there->text);
  });
  CHECK(moved > 0);
}

}  // namespace readiness::property
