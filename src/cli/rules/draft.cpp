#include "cli/rules/draft.hpp"

#include "answers/bind.hpp"
#include "base/text.hpp"
#include "cli/load.hpp"
#include "cli/rules/read_page.hpp"
#include "input/find.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "report/rulepage/draft.hpp"
#include "rulepage/cases.hpp"

#include <algorithm>
#include <utility>

namespace readiness::cli {
namespace {

/// Of the page of a unit, which may have no name.
std::string title_of(const std::string& unit) {
  return (unit.empty() ? "AI" : "AI in " + unit) + ": the rules on one page";
}

/// What a case is about: its text without the question that all cases begin with.
std::string case_of(const Question& question) {
  const std::size_t mark = question.text.rfind("? ");
  return mark == std::string::npos ? question.text : question.text.substr(mark + 2);
}

std::vector<const Question*> cases_in(const Questionnaire& questionnaire) {
  std::vector<const Question*> cases;
  for (const Question& question : questionnaire.questions)
    if (std::holds_alternative<Probe>(question.kind)) cases.push_back(&question);
  return cases;
}

/// The cases as somebody who answers by name judged them; whoever has the key goes first.
/// Of a case that is allowed only what goes in is kept: the page says by itself into which tools.
std::vector<JudgedCase> judged_cases(const Questionnaire& questionnaire, Voices voices,
                                     const Phrasebook* book) {
  std::vector<JudgedCase> cases;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    const auto* probe = std::get_if<Probe>(&question.kind);
    if (!probe || questionnaire.scales[probe->scale].options.size() != light_ids.size()) continue;
    const Chosen* chosen = nullptr;
    for (const bool has_key : {true, false})
      for (const Response& voice : voices) {
        if (chosen || !questionnaire.roles[voice.role].named) continue;
        if ((probe->key == voice.role) != has_key || !voice.answers[id]) continue;
        chosen = std::get_if<Chosen>(&voice.answers[id]->value);
      }
    if (!chosen) continue;
    const std::string_view colour = light_ids[chosen->option];
    std::string text = case_of(question);
    if (book && colour != light_ids.back()) text = what_goes_in(text, *book);
    if (text.ends_with('.')) text.pop_back();
    cases.push_back({std::move(text), std::string(colour)});
  }
  return cases;
}

const Phrasebook* book_of(const std::vector<Phrasebook>& books, std::string_view language) {
  const auto book = std::find_if(books.begin(), books.end(),
                                 [&](const Phrasebook& each) { return each.language == language; });
  return book == books.end() ? nullptr : &*book;
}

ExitCode blank_of_answers(const Context& context, const std::string& path,
                          const QuestionnaireFlags& flags, const std::vector<Phrasebook>& books,
                          const std::string& output) {
  const auto loaded = load_unit(flags.rules(context.io), {path});
  const ExitCode code = tell(context, loaded);
  if (!loaded.value) return code;
  const Questionnaire& questionnaire = *loaded.value->questionnaire;
  const Voices voices = loaded.value->unit.all();
  const std::string unit = subject_of(leading_voice(questionnaire, voices), "unit");
  const auto cases = judged_cases(
      questionnaire, voices,
      book_of(books, questionnaire.languages.empty() ? "en" : questionnaire.languages.front()));
  context.say(cases.empty() ? "The answers judge no rule case; the examples are yours to add."
                            : "From the answers: " +
                                  counted(static_cast<long>(cases.size()), "example", "examples") +
                                  ". Complete the rest.");
  return worst_of({code, context.deliver_to_edit(
                             blank_rule_page(title_of(unit), context.io.today, cases), output)});
}

}  // namespace

ExitCode draft_rules(const Context& context, const std::string& path,
                     const QuestionnaireFlags& questionnaire, const std::vector<Phrasebook>& books,
                     const std::vector<Output>& outputs, const DisplayChoice& display) {
  if (path.empty())
    return context.deliver_to_edit(blank_rule_page(title_of(""), context.io.today, {}),
                                   outputs.front().path);
  Diagnostics diagnostics;
  const auto document = read_one_document(path, diagnostics);
  if (document && holds_answers(*document))
    return blank_of_answers(context, path, questionnaire, books, outputs.front().path);
  const auto page = document ? read_rule_page(*document, diagnostics) : std::nullopt;
  const Phrasebook* book = page ? book_of(books, page->language) : nullptr;
  if (page && !book)
    diagnostics.error("G0305", document->source.whole_file(),
                      "there is no phrasebook for `" + page->language + "`",
                      "leave --phrasebook out, or name one of this language");
  context.print(diagnostics);
  if (!page || !book) return ExitCode::bad_input;
  Content content;
  content.report = [&](Medium) { return draft_report(*page, book->draft); };
  return deliver_all(context, outputs, display, content);
}

ExitCode try_cases(const Context& context, const std::string& path, const QuestionnaireFlags& flags,
                   const std::vector<Phrasebook>& books, const std::vector<Output>& outputs,
                   const DisplayChoice& display) {
  Diagnostics diagnostics;
  const auto questionnaire = find_questionnaire(flags.name.empty() ? "ai-adoption" : flags.name,
                                                questionnaire_folders(context.io),
                                                flags.language_for(context.io), diagnostics);
  const auto read = read_page_to_judge(path, books, context.io.environment, diagnostics);
  context.print(diagnostics);
  if (!questionnaire || !read) return ExitCode::bad_input;
  std::vector<std::string> texts;
  for (const Question* question : cases_in(*questionnaire)) texts.push_back(case_of(*question));
  if (texts.empty()) {
    context.say("`" + questionnaire->id + "` has no rule cases; name another with -q");
    return ExitCode::nothing_to_do;
  }
  const PageText& page = read->page;
  const PageReview review = review_page(page, *read->book);
  const auto readings = read_cases(page, review, texts);
  Content content;
  content.report = [&](Medium) { return cases_report(page, review, readings); };
  content.json = [&] { return render_json(page, review, readings); };
  return deliver_all(context, outputs, display, content);
}

}  // namespace readiness::cli
