#include "cli/workflows.hpp"

#include "answers/write.hpp"
#include "base/append_file.hpp"
#include "base/contains.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "cli/assess/terminal.hpp"
#include "cli/flags.hpp"
#include "cli/load.hpp"
#include "document/limits.hpp"
#include "document/yaml/yaml.hpp"
#include "input/find.hpp"
#include "interview/opening.hpp"
#include "questionnaire/load/embedded.hpp"
#include "workflows/candidate_table.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

namespace readiness::cli {
namespace {

constexpr const char* unknown = "unknown";
constexpr const char* not_known = "Nobody knows";
constexpr const char* begun_file =
    "# Candidates for AI: readiness target THIS-FILE puts them in order.\n"
    "schema: readiness/candidates@1\ncandidates:\n";

OpeningQuestion text_question(std::string text, std::string name = {}) {
  return {OpeningQuestion::Kind::text, std::move(text), {}, {}, std::move(name)};
}

/// Why a text is no figure and no range of two.
std::string fault_of_figure(const std::string& text) {
  const WrittenRange range = split_range(text);
  const auto low = figure_in(range.low);
  const auto high = range.is_range() ? figure_in(range.high) : low;
  if (text.find(',') != std::string::npos && (!low || !high))
    return "Please write a point instead of the comma: 0.5, not 0,5.";
  if (!low || !high) return "Please write a number without its unit, or two such as 6 to 20.";
  return *low > *high ? "Please write the low end first." : "";
}

/// What is asked of one workflow, in this order; `taken` are the names that others have.
std::vector<OpeningQuestion> questions_for(const Criteria& criteria,
                                           const std::vector<std::string>& taken) {
  std::vector<OpeningQuestion> questions = {
      text_question("What is the workflow called? (Enter ends)", "Workflow"),
      text_question("What comes in? (Enter where nobody can say)"),
      text_question("What goes out? (Enter where nobody can say)")};
  questions.front().fault = [taken](const std::string& name) {
    return contains(taken, name) ? "`" + name + "` is there already: please write another name."
                                 : std::string();
  };
  for (std::size_t i = 0; i < fact_count; ++i) {
    const auto fact = static_cast<Fact>(i);
    OpeningQuestion question = text_question(criteria.facts[i].ask);
    question.choices = words_of(fact);
    if (question.choices.empty()) {
      question.text += " (Enter where nobody knows)";
      if (i < figure_count) question.fault = fault_of_figure;
    } else {
      question.kind = OpeningQuestion::Kind::choice;
      question.choices.emplace_back(not_known);
    }
    questions.push_back(std::move(question));
  }
  return questions;
}

/// A fact as the file says it: `[6, 20]`, `often`, `unknown`.
std::string written(Fact fact, const OpeningQuestion& question) {
  if (question.reply.empty()) return unknown;
  if (question.kind == OpeningQuestion::Kind::choice) {
    const auto at = static_cast<std::size_t>(parse_integer(question.reply).value_or(1) - 1);
    const std::vector<std::string> words = words_of(fact);
    return at < words.size() ? words[at] : unknown;
  }
  if (fact == Fact::measure) return answers::scalar_yaml(question.reply);
  const WrittenRange range = split_range(question.reply);
  return range.is_range() ? "[" + std::string(range.low) + ", " + std::string(range.high) + "]"
                          : std::string(range.low);
}

std::string candidate_yaml(const std::string& name, const std::vector<OpeningQuestion>& replied) {
  const auto or_unknown = [](const std::string& text) {
    return text.empty() ? std::string(unknown) : answers::scalar_yaml(text);
  };
  std::string yaml = "  - name: " + answers::scalar_yaml(name) +
                     "\n    input: " + or_unknown(replied[0].reply) +
                     "\n    output: " + or_unknown(replied[1].reply) + "\n";
  for (std::size_t i = 0; i < fact_count; ++i)
    yaml += "    " + std::string(fact_keys[i]) + ": " +
            written(static_cast<Fact>(i), replied[2 + i]) + "\n";
  return yaml;
}

/// What somebody by name answered in their own words; empty where they did not.
std::string own_words(const Questionnaire& questionnaire, const Response& voice,
                      const std::string& question) {
  const auto id = find_by_id(questionnaire.questions, question);
  if (question.empty() || !id || !questionnaire.roles[voice.role].named) return {};
  const auto& answer = voice.answers[*id];
  const auto* written = answer ? std::get_if<Written>(&answer->value) : nullptr;
  return written ? visible(written->text) : std::string();
}

/// How a fact is to be written, after the `#` that is to be taken away.
std::string way_to_write(Fact fact) {
  const std::vector<std::string> words = words_of(fact);
  if (!words.empty()) return enumerated(words, "or");
  return fact == Fact::measure ? "the number, or none" : "[6, 20]";
}

std::string begun_yaml(const Questionnaire& questionnaire, const Response& voice) {
  const auto said = [&](const char* key) { return subject_of(voice, key); };
  const std::string workflow = said("workflow");
  std::string yaml =
      "# Take each # away and write; then: readiness target THIS-FILE\n"
      "schema: readiness/candidates@1\n";
  if (!said("unit").empty())
    yaml +=
        "title: " + answers::scalar_yaml(said("unit") + ": which workflow to begin with") + "\n";
  yaml += "candidates:\n  - name: " +
          answers::scalar_yaml(workflow.empty() ? "the first workflow" : workflow) +
          "\n    # input: what comes in\n    # output: what goes out\n";
  for (std::size_t i = 0; i < fact_count; ++i) {
    const auto fact = static_cast<Fact>(i);
    const FactWords& words = workflow_criteria().facts[i];
    const std::string quoted = own_words(questionnaire, voice, words.answered_by);
    if (!quoted.empty()) yaml += "    # answered: \"" + quoted + "\"\n";
    if (fact == Fact::people && !said("people").empty()) {
      yaml += "    people: " + said("people") + "\n";
      continue;
    }
    yaml += "    # " + words.ask + "\n";
    yaml += "    # " + std::string(fact_keys[i]) + ": " + way_to_write(fact) + "\n";
  }
  return yaml + "  # - name: what it competes with\n";
}

/// The names in a text of candidates; nothing where it is no such file, with the reason told.
std::optional<std::vector<std::string>> names_in(const std::string& path, const std::string& text,
                                                 Diagnostics& diagnostics) {
  const auto document = parse_yaml(Source(path, text), diagnostics);
  if (!document || text_at(document->root, "schema") != "readiness/candidates@1")
    return std::nullopt;
  std::vector<std::string> names;
  if (const Node* list = document->root.find("candidates"))
    for (const Node& candidate : list->items) names.push_back(text_at(candidate, "name"));
  return names;
}

/// What comes before a candidate that is added at the end of this text.
std::string lead_to_more(const std::string& text) {
  if (text.empty()) return begun_file;
  return text.ends_with('\n') ? "" : "\n";
}

/// The names in a text to whose end a candidate can be added; W0104 where it cannot.
std::optional<std::vector<std::string>> names_to_add_to(const std::string& path,
                                                        const std::string& text,
                                                        Diagnostics& diagnostics) {
  const std::string begin = text + lead_to_more(text);
  Diagnostics unread;
  const auto before = names_in(path, begin, unread);
  const auto after = names_in(path, begin + "  - name: one more\n", unread);
  if (before && after && after->size() == before->size() + 1) return before;
  diagnostics.error("W0104", Place{}, "a workflow cannot be added at the end of `" + path + "`",
                    "name a file of candidates in YAML that ends with their list, or a new one");
  return std::nullopt;
}

std::optional<std::vector<std::string>> names_to_add_to(const std::string& path,
                                                        Diagnostics& diagnostics) {
  std::error_code unseen;
  if (!std::filesystem::exists(path, unseen)) {
    if (path.ends_with(".yaml") || path.ends_with(".yml")) return std::vector<std::string>{};
    return names_to_add_to(path, "no list", diagnostics);  // a new one is YAML
  }
  const auto file = AppendFile::open(path, Limits{}.bytes, diagnostics);
  return file ? names_to_add_to(path, file->text(), diagnostics) : std::nullopt;
}

/// Held only while it is added, so that two can ask at once.
bool add_candidate(const std::string& path, const std::string& yaml, Diagnostics& diagnostics) {
  auto file = AppendFile::open(path, Limits{}.bytes, diagnostics);
  return file && names_to_add_to(path, file->text(), diagnostics) &&
         file->append(lead_to_more(file->text()) + yaml, diagnostics);
}

/// At the end of an interview: one workflow alone has no order.
ExitCode ended(const Context& context, const std::string& path, std::size_t count) {
  if (count > 1) return ExitCode::ok;
  context.say(path + " holds " + (count == 0 ? "no workflow" : "one workflow") +
              "; two are needed to put them in order.");
  return ExitCode::incomplete;
}

}  // namespace

const Criteria& workflow_criteria() {
  static const Criteria criteria = [] {
    Diagnostics ignored;  // a test reads it
    const auto document = embedded_document(*embedded_file("workflows/criteria.yaml"));
    const auto read = document ? read_criteria(*document, ignored) : std::nullopt;
    return read.value_or(Criteria{});
  }();
  return criteria;
}

ExitCode begin_from_answers(const Context& context, const std::string& path,
                            const std::string& output) {
  const auto loaded = load_unit(QuestionnaireFlags{}.rules(context.io), {path});
  const ExitCode code = tell(context, loaded);
  if (!loaded.value) return code;
  const Questionnaire& questionnaire = *loaded.value->questionnaire;
  const Response& voice = leading_voice(questionnaire, loaded.value->unit.all());
  context.say("Complete the facts, and add the workflows that it competes with.");
  return worst_of({code, context.deliver_to_edit(begun_yaml(questionnaire, voice), output)});
}

std::optional<Document> load_candidates(const std::string& path, Diagnostics& diagnostics) {
  const std::vector<Input> inputs = find_inputs({path}, diagnostics);
  if (diagnostics.has_errors()) return std::nullopt;
  if (inputs.size() != 1 || inputs.front().is_from_folder)
    return read_one_document(path, diagnostics);
  if (inputs.front().kind != InputKind::table) return read_document(inputs.front(), diagnostics);
  auto source = read_source(inputs.front(), diagnostics);
  return source ? candidates_of_table(std::move(*source), diagnostics) : std::nullopt;
}

ExitCode ask_for_candidates(const Context& context, const std::string& path,
                            const TerminalWish& wish, Diagnostics& diagnostics) {
  auto names = names_to_add_to(path, diagnostics);
  if (!names) return ExitCode::bad_input;
  AssessTerminal terminal(context, wish);
  if (!terminal.open(diagnostics)) return terminal.not_opened();
  for (;;) {
    // the name by itself: without one there is nothing more to ask
    std::vector<OpeningQuestion> questions = questions_for(workflow_criteria(), *names);
    std::vector<OpeningQuestion> name(questions.begin(), questions.begin() + 1);
    questions.erase(questions.begin());
    Ending ending;
    const auto asks = [&](std::vector<OpeningQuestion>& all) {
      return ask_opening(all, terminal.style(path), terminal.terminal(), ending);
    };
    if (!asks(name)) return exit_code_of(ending);
    if (name.front().reply.empty()) {
      terminal.close();  // what is said stands below what was asked
      return ended(context, path, names->size());
    }
    const bool is_whole = asks(questions);
    if (!is_whole && ending.how == Ending::How::misplaced) return exit_code_of(ending);
    if (!add_candidate(path, candidate_yaml(name.front().reply, questions), diagnostics))
      return ExitCode::bad_input;
    names->push_back(name.front().reply);
    if (!is_whole) {
      context.say("Kept in " + path + ": " + name.front().reply + ", as far as it was answered.");
      return worst_of({exit_code_of(ending), ended(context, path, names->size())});
    }
  }
}

}  // namespace readiness::cli
