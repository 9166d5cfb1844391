#include "selftest/test_file.hpp"

namespace readiness::selftest {
namespace {

using namespace shapes;
using IdStyle = Shape::IdStyle;

/// Answers are bound, and so checked, like those of an answers file.
Shape answers() { return anything(); }

Shape given() {
  return record(
      "what is given",
      {{"file", optional, text(), "An answers file beside this one, instead of all that follows."},
       {"role", optional, text(), "Who answers."},
       {"form", optional, text(), "The form that was asked; the role's full form when absent."},
       {"also", optional, list(text()), "Surveys asked beyond the form."},
       {"date", optional, date(), "Of the answers; evidence is as old as it says."},
       {"context", optional, answers(), "As in an answers file."},
       {"answers", optional, answers(),
        "As in an answers file; `\"*\"` (worst, best or a level) stands for all others asked."},
       {"predictions", optional, answers(), "As in an answers file."},
       {"staff", optional, answers(), "What a group of the other roles answered in the middle."},
       {"voices", optional, dictionary(integer(0, 1000000)),
        "How many of each other role answered."},
       {"gaps", optional, list(number(-1e6, 1e6)), "Leaders less staff, for each dimension."},
       {"convergence", optional, number(0, 1), "Of every probe, in that group."},
       {"danger", optional, number(0, 1), "Of every probe, in that group."},
       {"evidence", optional, either({one_of({"all"}), list(identifier(IdStyle::dotted))}),
        "Questions with current evidence, or all."}});
}

Shape ends() {
  const auto end = [] { return number(-1e6, 1e6); };
  return either(
      {end(), not_empty(record("a range", {{"low", optional, end(), "The low end."},
                                           {"given", optional, end(), "On the answers given."},
                                           {"high", optional, end(), "The high end."}}))});
}

/// Nothing of it may be empty but `held_by`, which compares whole lists: what names nothing holds
/// for every answer.
Shape expectation() {
  const auto ids = [] { return list(identifier(), 1); };
  return not_empty(record(
      "what is expected",
      {{"overall", optional, ends(), "As precise as it is written; alone: on the answers given."},
       {"score", optional, not_empty(dictionary(ends())),
        "Of dimensions and facets, in the same way."},
       {"level", optional, identifier(), "The level reached at the low end."},
       {"held_by", optional, list(text()),
        "The conditions that hold it there: `overall`, the question of a gate, or its text."},
       {"patterns", optional,
        not_empty(dictionary(one_of({"present", "likely", "watch", "not_seen", "cannot_tell"}))),
        "The state of each."},
       {"first_pattern", optional, identifier(), "The one that leads, or none."},
       {"start", optional, identifier(), "The facet where the way begins, or none."},
       {"first_recommendation", optional, identifier(), "What to do first, or none."},
       {"first_steps", optional, ids(),
        "The roadmap's first steps, `ask` for somebody to ask first."},
       {"called_for", optional, ids(), "Recommendations that are called for."},
       {"not_called_for", optional, ids(), "Recommendations that are not."},
       {"impossible", optional, ids(), "The contradictions for which these answers are refused."},
       {"find_out", optional, list(identifier(IdStyle::dotted), 1),
        "Asked to be found out, among others."}}));
}

}  // namespace

Shape tests_shape() {
  return record(
      "a tests file",
      {{"schema", required, one_of({"readiness/tests@1"}), "What kind of file this is."},
       {"cases", required,
        list(record("a case", {{"name", required, text(), "What it shows."},
                               {"given", required, given(), "The answers."},
                               {"expect", required, expectation(), "What they lead to."}}),
             1),
        "One after the other."}});
}

}  // namespace readiness::selftest
