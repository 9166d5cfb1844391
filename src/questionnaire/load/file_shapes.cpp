#include "questionnaire/load/file_shapes.hpp"

#include "questionnaire/load/question_kinds.hpp"

#include <utility>

namespace readiness::questionnaire {
namespace {

using namespace shapes;
using IdStyle = Shape::IdStyle;

constexpr const char* asks =
    "The question. `{workflow|the first workflow}` is the name of the workflow, or the words "
    "behind the bar where none is named.";

Shape ids() { return list(identifier()); }
Shape question_ids() { return list(identifier(IdStyle::dotted)); }
Shape options() {
  return list(
      record("an option", {{"id", required, identifier(), "What answers files store."},
                           {"label", required, words(), "What people read."},
                           {"value", optional, number(0, 1),
                            "0 (least healthy) to 1; evenly spread when absent."},
                           {"flag", optional, identifier(), "A name that rules can read."}}),
      2);
}

Shape role() {
  return record("a role",
                {{"title", required, words(), "What one such person is called."},
                 {"plural", optional, words(), "What several are called."},
                 {"named", optional, boolean(),
                  "Answers by name, so that no minimum group size applies. Default false."},
                 {"index", optional, boolean(),
                  "Whether this role's answers alone carry an index and a level. Default true."}});
}

Shape context_question() {
  return record(
      "a context question",
      {{"short", optional, words(), "Two to five words that name it in tables."},
       {"text", required, words(), asks},
       {"why", optional, words(), "Why it is asked."},
       {"kind", optional, one_of({"choice", "number"}), "Default: choice."},
       {"roles", optional, ids(), "Who is asked; everybody when absent."},
       {"when", optional, expression(), "Asked only when this holds."},
       {"scale", optional, identifier(), "A named scale, or `options`."},
       {"options", optional, options(), "Own options."},
       {"unit", optional, words(), "Of a number: what stands behind it."},
       {"unit_one", optional, words(), "Of a number: what stands behind 1, where that differs."},
       {"min", optional, number(-1e12, 1e12), "Smallest number."},
       {"max", optional, number(-1e12, 1e12), "Largest number."}});
}

Shape scoring() {
  return record(
      "scoring",
      {{"range", optional, list(number(-1e6, 1e6), 2),
        "The worst and the best score. Default 0, 100."},
       {"rollup", optional,
        record("the rollup",
               {{"mean", required, number(0, 1), "Share of the mean of the dimensions."},
                {"weakest", required, number(0, 1), "Share of the weakest dimension."}}),
        "How dimensions become the overall; the shares add up to 1."},
       {"min_coverage", optional, number(0, 1),
        "Share of the asked weight that must be answered before a figure is shown."},
       {"min_questions", optional,
        record("the minimum numbers of questions",
               {{"dimension", optional, integer(1, 1000), "Default 3."},
                {"facet", optional, integer(1, 1000), "Default 2."},
                {"topic", optional, integer(1, 1000), "Default 2."}}),
        "Answers needed before a figure is shown."},
       {"evidence_cap", optional, boolean(),
        "A top answer that asks for evidence and has none counts one level lower."},
       {"evidence_months", optional, integer(1, 1200),
        "Dated evidence older than this counts as none."},
       {"confidence", optional,
        record(
            "the confidence bounds",
            {{"coverage", optional, list(number(0, 1), 2),
              "Low below the first, high from the second."},
             {"evidence", optional, list(number(0, 1), 2), "The same for the share with evidence."},
             {"evidence_weight", optional, number(0, 1000), "Questions from this weight up count."},
             {"contradictions", optional, list(integer(1, 1000), 2),
              "How many make it medium, and how many low."}}),
        "Bounds for high, medium and low confidence."}});
}

Shape form() {
  return record(
      "a form",
      {{"title", optional, words(), "What it is called."},
       {"roles", required, list(identifier(), 1), "Who it is for."},
       {"surveys", optional, ids(), "Asked whole; all surveys in the index when absent."},
       {"questions", optional, question_ids(), "Asked singly, instead of whole surveys."},
       {"default", optional, boolean(), "The form that `assess` offers first."},
       {"predictions", optional, boolean(), "Also asks what others would answer."},
       {"anonymous", optional, boolean(), "Kept without a name."},
       {"max_level", optional, identifier(), "The highest level that this form can show."},
       {"min_questions", optional, integer(1, 1000), "Instead of the scoring rules' minimum."},
       {"offered_from", optional, identifier(), "Offered after a report at this level or above."}});
}

Shape gate() {
  return either(
      {expression(), record("a gate", {{"require", required, expression(), "What must hold."},
                                       {"text", required, words(), "The same in words."}})});
}

Shape level() {
  return record("a level", {{"id", required, identifier(), "Its permanent id."},
                            {"title", required, words(), "Its name."},
                            {"text", required, words(), "What one sees at this level."},
                            {"text_when", optional, expression(),
                             "The text is printed only where this holds."},
                            {"min", optional, number(-1e6, 1e6), "Of the overall, at its low end."},
                            {"gates", optional, list(gate()), "Conditions beside the index."}});
}

Shape question() {
  std::vector<Field> fields = {
      {"id", required, identifier(IdStyle::dotted), "Permanent; `survey.what_it_asks`."},
      {"kind", required, one_of(kind_names()), "How it is answered."},
      {"topic", optional, words(), "A sub-heading inside the survey."},
      {"short", optional, words(), "Two to five words that name it in tables."},
      {"facets", optional, ids(), "The second cut of the same answers."},
      {"roles", optional, ids(), "Who is asked; everybody when absent."},
      {"predicted_by", optional, ids(), "Roles asked what the others would answer."},
      {"weight", optional, number(0.001, 1000), "Default 1."},
      {"when", optional, expression(), "Applies only when this holds."},
      {"text", required, words(), asks},
      {"text_for", optional, dictionary(words()), "Wording for a role."},
      {"prediction", optional, words(), "How a predicting role is asked."}};
  for (Field& field : kind_fields()) fields.push_back(std::move(field));
  for (Field field : std::vector<Field>{
           {"not_applicable", optional, one_of({"allowed"}), "May be answered `na` with a reason."},
           {"sensitive", optional, boolean(), "Shown for larger groups only, never per person."},
           {"evidence", optional, words(), "What good evidence looks like."},
           {"why", optional, words(), "Why it is asked."},
           {"good_enough", optional, words(), "When a lower level will do."},
           {"references", optional, dictionary(list(text())), "Clauses of standards."}})
    fields.push_back(std::move(field));
  return record("a question", std::move(fields));
}

std::vector<Field> survey_fields() {
  return {{"id", required, identifier(), "The id of the survey and of its dimension."},
          {"title", required, words(), "The subject."},
          {"healthy", optional, words(), "What the top of the range means."},
          {"text", optional, words(), "What this survey looks at."},
          {"weight", optional, number(0.001, 1000), "Among the dimensions. Default 1."},
          {"in_index", optional, boolean(), "False: an extension, reported apart. Default true."},
          {"questions", required, list(question(), 1), "In the order in which they are asked."}};
}

std::vector<Field> contradiction_fields() {
  return {{"id", required, identifier(), "Its permanent id."},
          {"when", required, expression(), "Holds when two answers can hardly both be right."},
          {"ask", required, words(), "The question to discuss."},
          {"impossible", optional, boolean(),
           "True: both cannot be true, so the answers are refused. Default false."}};
}

Field should_agree_field() {
  return {"should_agree", optional, list(list(identifier(IdStyle::dotted), 2)),
          "Pairs of questions on nearly the same thing, which one person should answer alike."};
}

Field schema_line(const char* name) {
  return {"schema", required, one_of({name}), "What kind of file this is."};
}

Shape sign() {
  return either(
      {expression(), record("a sign", {{"when", required, expression(), "What must hold."},
                                       {"text", required, words(), "The same in words."}})});
}

Shape pattern() {
  return record(
      "a pattern",
      {{"id", required, identifier(), "Its permanent id."},
       {"title", required, words(), "Its name."},
       {"severity", required, one_of({"high", "medium"}), "How much it matters."},
       {"healthy", optional, boolean(), "Good news, said when it is there. Default false."},
       {"text", required, words(), "What is going on."},
       {"finding", optional, words(), "The same in one plain sentence, for the first page."},
       {"must", required, sign(), "Without this the pattern is not seen."},
       {"signs", required, list(sign(), 1), "What supports it."},
       {"need", required, integer(1, 100), "How many signs it needs."},
       {"counter", optional, expression(), "What speaks against it."},
       {"leads_to", optional, ids(), "The patterns that it causes."},
       {"remedies", optional, ids(), "Recommendations to begin with when it leads, best first."},
       {"disproved_by", required, words(), "What one would see if this reading were wrong."},
       {"consequence", optional, words(), "What it comes to, at the end of a chain."},
       {"short", optional, words(), "Two or three words for the chain."}});
}

Shape plan() {
  return record(
      "the rules of the plan",
      {{"order", optional, ids(), "Facets in working order, for the barrier point."},
       {"weak_below", optional, number(-1e6, 1e6), "A facet's low end below this is weak."},
       {"now", optional, integer(1, 100), "How many recommendations are for now. Default 3."},
       {"next", optional, integer(1, 100), "How many come next. Default 3."},
       {"now_per_owner", optional, integer(1, 100), "At most this many per owner. Default 2."}});
}

Shape stage() {
  return record("a stage",
                {{"id", required, identifier(), "Its permanent id."},
                 {"title", required, words(), "The step, as an order."},
                 {"text", optional, words(), "What it is about."},
                 {"urgent", optional, boolean(), "Comes before everything else. Default false."}});
}

Shape metric() {
  return record("a metric",
                {{"name", required, words(), "What is counted."},
                 {"question", optional, identifier(IdStyle::dotted),
                  "The question whose answer is the starting value."},
                 {"better", required, one_of({"up", "down"}), "The direction that is better."}});
}

Shape recommendation() {
  return record(
      "a recommendation",
      {{"id", required, identifier(), "Its permanent id."},
       {"title", required, words(), "What to do, as an order."},
       {"facet", optional, identifier(), "The facet it serves; all of them when absent."},
       {"stage", required, identifier(), "The step of the way it belongs to."},
       {"sooner_with", optional, dictionary(identifier()),
        "The stage it belongs to while a pattern is present."},
       {"when", required, expression(), "The answers that call for it."},
       {"needs", optional, expression(),
        "The state without which it has nothing to work on; left out where it does not hold."},
       {"owner", required, words(),
        "Who does it: one of `owners:`, or in words where the file has none."},
       {"agree_with", optional, words(), "Who must agree."},
       {"because", required, words(), "What these answers have in common."},
       {"first_step", required, words(), "This week, under two hours, without a budget."},
       {"steps", optional, list(words()), "What follows; at most four."},
       {"strengthen", optional,
        record("a variant", {{"when", required, expression(), "When something is there already."},
                             {"first_step", required, words(), "The first step then."}}),
        "The first step where something is there already."},
       {"done_when", required, words(), "What a stranger could see when it is done."},
       {"stop_when", optional, words(), "When to drop it, to undo it or to decide."},
       {"effort", required,
        record("an effort",
               {{"low", optional, number(0, 10000), "As few as it may be; `days` when absent."},
                {"days", required, number(0, 10000), "Person-days that are likely."},
                {"high", optional, number(0, 10000), "As many as it may be; `days` when absent."},
                {"weeks", required, number(0, 1000), "Weeks that pass."}}),
        "What it takes."},
       {"metric", optional, metric(),
        "What shows whether it worked; without a question it is counted by hand."},
       {"requires", optional, ids(), "Recommendations to be done first."},
       {"treats", optional, ids(), "Patterns that it works against."},
       {"raises", optional, dictionary(integer(0, 100), IdStyle::dotted),
        "The level of each question once it is done."},
       {"good_enough", optional, words(), "When it can be left."},
       {"trap", optional, words(), "How it is usually done badly."},
       {"review_days", required, integer(1, 3660), "When to look at it again."}});
}

Shape retired() {
  return record(
      "a retired question",
      {{"to", optional, identifier(IdStyle::dotted), "What replaced it, if anything."},
       {"since", optional, text(), "The version that retired it."},
       {"meaning", optional, one_of({"same", "changed"}),
        "`changed`: answers are kept and marked to be confirmed. Default same."},
       {"options", optional, dictionary(identifier()), "A former option or item: the present one."},
       {"levels", optional, list(integer(0, 100), 1),
        "Of anchors: what each former level is now, level 0 first."}});
}

}  // namespace

Shape questionnaire_shape() {
  return record(
      "a questionnaire",
      {schema_line("readiness/questionnaire@1"),
       {"id", required, identifier(), "Its permanent id."},
       {"version", required, text(), "MAJOR.MINOR.PATCH: scoring, questions, wording."},
       {"languages", optional, list(identifier(IdStyle::language), 1),
        "The source language first."},
       {"title", required, words(), "Its name."},
       {"status", optional, words(), "How far it is validated; every report prints it."},
       {"instructions", optional, words(), "What everyone should know before the first question."},
       {"surveys", required, list(either({text(), record("a survey", survey_fields())}), 1),
        "Survey files beside this one, or surveys written here."},
       {"rules", optional, list(text()), "Rule files beside this one."},
       {"contradictions", optional, list(record("a contradiction", contradiction_fields())),
        "As in a contradictions file."},
       should_agree_field(),
       {"patterns", optional, list(pattern()), "As in a patterns file."},
       {"plan", optional, plan(), "As in a recommendations file."},
       {"stages", optional, list(stage()), "As in a recommendations file."},
       {"owners", optional, dictionary(words()), "As in a recommendations file."},
       {"recommendations", optional, list(recommendation()), "As in a recommendations file."},
       {"roles", required, dictionary(role()), "Who answers."},
       {"scales", optional,
        dictionary(record("a scale", {{"options", required, options(), "Least healthy first."},
                                      {"climate", optional, boolean(),
                                       "True for opinions and own experience: questions on such a "
                                       "scale may be read together."}})),
        "Named lists of options."},
       {"context", optional, dictionary(context_question(), IdStyle::dotted),
        "Facts that steer what applies; never scored."},
       {"retired", optional, dictionary(retired(), IdStyle::dotted),
        "Questions of earlier versions and what became of them, for `readiness migrate`."},
       {"facets", optional,
        dictionary(record("a facet", {{"title", required, words(), "Its name."},
                                      {"text", optional, words(), "What it means."}})),
        "A second cut of the same answers."},
       {"scoring", optional, scoring(), "How answers become numbers."},
       {"grades", optional,
        list(record("a grade", {{"id", required, identifier(), "Its id."},
                                {"title", required, words(), "The word that reports print."},
                                {"min", optional, number(-1e6, 1e6), "From this score up."}})),
        "Words for the scores of dimensions, lowest first."},
       {"forms", optional, dictionary(form()),
        "Who is asked what; one form for each role when absent."},
       {"levels", optional, list(level()), "Lowest first, cumulative, read at the low end."}});
}

Shape survey_shape() {
  std::vector<Field> fields = {schema_line("readiness/survey@1")};
  for (Field& field : survey_fields()) fields.push_back(std::move(field));
  return record("a survey", std::move(fields));
}

Shape contradictions_shape() {
  return record("a contradictions file", {schema_line("readiness/contradictions@1"),
                                          {"contradictions", required,
                                           list(record("a contradiction", contradiction_fields())),
                                           "Answers that can hardly both be right."},
                                          should_agree_field()});
}

Shape patterns_shape() {
  return record("a patterns file",
                {schema_line("readiness/patterns@1"),
                 {"patterns", required, list(pattern()), "Named readings of the answers."}});
}

Shape recommendations_shape() {
  return record("a recommendations file",
                {schema_line("readiness/recommendations@1"),
                 {"plan", optional, plan(), "How recommendations become a plan."},
                 {"stages", optional, list(stage()), "The steps of the way, in working order."},
                 {"owners", optional, dictionary(words()),
                  "Id: title of who does it. Answers files may name the person."},
                 {"recommendations", required, list(recommendation()), "What to do, and when."}});
}

}  // namespace readiness::questionnaire
