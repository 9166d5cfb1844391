#include "answers/bind.hpp"

namespace readiness::answers {
namespace {

using namespace shapes;

Shape evidence() {
  return list(either({text(), record("a piece of evidence",
                                     {{"ref", required, text(), "A file, link or short text."},
                                      {"date", optional, date(), "Of the evidence itself."}})}));
}

Shape answer() {
  return either({text(), list(text()),
                 record("an answer",
                        {{"answer", optional, either({text(), list(text())}), "What was chosen."},
                         {"unknown", optional, text(), "Nobody knows: true, or what stopped you."},
                         {"na", optional, text(), "Not applicable, with the reason."},
                         {"declined", optional, one_of({"true"}), "Asked, and not answered."},
                         {"comment", optional, text(), "For people; never scored."},
                         {"evidence", optional, evidence(), "What a stranger could check."},
                         {"date", optional, date(), "Of this answer."},
                         {"by", optional, text(), "Who answered."},
                         {"owner", optional, text(), "For a don't know: who could answer."},
                         {"review_by", optional, date(), "For a don't know: by when."}})});
}

Shape pinned() {
  return either({text(), record("the questionnaire",
                                {{"id", required, text(), "Its id."},
                                 {"version", optional, text(), "The version that was asked."},
                                 {"scoring", optional, text(), "Fingerprint of what is scored."},
                                 {"wording", optional, text(), "Fingerprint of what is read."}})});
}

}  // namespace

Shape answers_shape() {
  const auto answers = [] { return dictionary(answer(), Shape::IdStyle::answered); };
  return record(
      "an answers file",
      {{"schema", required, one_of({"readiness/answers@1"}), "What kind of file this is."},
       {"questionnaire", required, pinned(), "What was asked."},
       {"subject", optional, dictionary(text()), "Unit, workflow, people, cycle, client, ..."},
       {"respondent", required,
        record("the respondent",
               {{"ref", optional, text(), "A pseudonym."},
                {"role", required, text(), "One of the questionnaire's roles."},
                {"form", optional, text(),
                 "The form that was asked; the role's full form when absent."},
                {"also", optional, list(text()), "Surveys asked beyond the form."},
                {"only", optional, list(text()), "Of all these, only the surveys listed."}}),
        "Who answered."},
       {"defaults", optional,
        record("the defaults", {{"date", optional, date(), "Of the answers."},
                                {"by", optional, text(), "Who answered."}}),
        "For all answers that do not say otherwise."},
       {"owners", optional, dictionary(text()),
        "Who does what is recommended: an owner's id, and the person's name."},
       {"context", optional, answers(), "Facts that steer what applies."},
       {"answers", optional, answers(), "Question id: answer."},
       {"predictions", optional, answers(), "What this role expects the others to answer."},
       {"accepted", optional,
        list(record(
            "an accepted gap",
            {{"pattern", optional, text(), "The pattern's id."},
             {"gate", optional, text(), "In place of a pattern: the id of a gate in a policy."},
             {"reason", required, text(), "Why."},
             {"by", required, text(), "Who took it on."},
             {"expires", required, date(), "Until when, that day included."}})),
        "Known gaps that somebody has taken on."}});
}

}  // namespace readiness::answers
