#include "answers/save.hpp"
#include "answers/whole_file.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/load.hpp"
#include "cli/output_flags.hpp"
#include "input/mapping/suggest.hpp"
#include "input/own_table.hpp"
#include "questionnaire/load/catalogue.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

namespace readiness::cli {
namespace {

namespace fs = std::filesystem;

/// A name for a person's file, of what every file system takes.
std::string file_name(const Response& person, std::size_t number, std::set<std::string>& taken) {
  std::string stem;
  for (const char byte : person.ref) {
    const bool is_plain = is_letter_or_digit(byte) || byte == '-' || byte == '_';
    stem += is_plain ? byte : '_';
  }
  constexpr std::size_t longest = 64;
  if (stem.size() > longest) stem.resize(longest);
  if (stem.empty()) stem = "row-" + std::to_string(number);
  std::string name = stem;
  for (int again = 2; !taken.insert(name).second; ++again)
    name = stem + "-" + std::to_string(again);
  return name + ".answers.yaml";
}

class ImportCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("FILE", &paths_, "tables as a form's makers export them: CSV, TSV or XLSX; or -")
        .required();
    questionnaire_.declare_map(all);
    questionnaire_.declare(all, "whose answers they are, where the mapping does not say it");
    all.option(
        "-o,--output", "DIR|FILE", &output_,
        "a folder for a file of each person, or a table: .csv, .jsonl; else standard output");
    all.flag("--suggest", suggest_, "look at the first table and propose a mapping, to review")
        .excludes("--map");
    all.option("--codebook", "FILE", &codebook_,
               "what the headers and codes of the export mean, for --suggest");
    all.flag("--keep-going", keep_going_, "leave out rows that are refused (exit code 7)");
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    if (!codebook_.empty() && !suggest_)
      diagnostics.error("U0103", Place{}, "--codebook is for --suggest",
                        "readiness import EXPORT --suggest --codebook FILE");
    std::vector<std::string> read = questionnaire_.and_paths(paths_);
    if (!codebook_.empty()) read.push_back(codebook_);
    refuse_inputs({Output{nullptr, output_}}, read, diagnostics);
    if (diagnostics.has_errors()) {
      context.print(diagnostics);
      return ExitCode::usage;
    }
    ReadingRules rules = questionnaire_.rules(context.io);
    rules.show_values = true;  // they are at hand, and words that nobody knows are to be mapped
    const std::vector<Input> inputs = find_inputs(paths_, diagnostics, rules.tables);
    if (diagnostics.has_errors()) {
      context.print(diagnostics);
      return ExitCode::bad_input;
    }
    if (suggest_) return suggest(context, rules, inputs);
    AnswersReader reader(rules);
    if (keep_going_) reader.keep_going();
    auto people = reader.read_all(inputs);
    diagnostics.add_all(people.diagnostics);
    context.print(diagnostics);
    for (const auto& [file, account] : reader.accounts())
      if (account.cells.all > 0)
        context.io.write_err(inert(visible_lines(account_text(file, account))));
    if (!people.is_good()) {
      // it helps against rows and cells, not against a file that is no table
      const bool would_help =
          !keep_going_ && std::any_of(reader.accounts().begin(), reader.accounts().end(),
                                      [](const auto& each) { return each.second.read > 0; });
      context.say("error: nothing was written" +
                  std::string(would_help ? "; with --keep-going what is refused is left out" : ""));
      return exit_code_of(people.refusals);
    }
    if (people.value.empty()) {
      context.say("error: there are no answers here");
      return ExitCode::nothing_to_do;
    }
    const ExitCode written = write(context, people.value);
    return worst_of({written, diagnostics.has_errors() ? ExitCode::partial : ExitCode::ok});
  }

 private:
  ExitCode suggest(const Context& context, const ReadingRules& rules,
                   const std::vector<Input>& inputs) const {
    Diagnostics diagnostics;
    const auto table = std::find_if(inputs.begin(), inputs.end(), [](const Input& input) {
      return input.kind == InputKind::table;
    });
    if (table == inputs.end()) {
      context.say("error: there is no table here");
      return ExitCode::nothing_to_do;
    }
    AnswersReader reader(rules);
    const std::string name =
        questionnaire_.name.empty() ? built_in_questionnaires().front() : questionnaire_.name;
    const auto questionnaire = reader.find(name, Place{}, diagnostics);
    TableForm form;
    const auto source = questionnaire ? read_source(*table, diagnostics, &form) : std::nullopt;
    const auto codebook = source ? read_codebook(diagnostics) : std::nullopt;
    const auto suggestion =
        codebook ? suggest_mapping(*questionnaire, seen_from_mapping(name),
                                   {source->name(), source->text(), form, *codebook}, diagnostics)
                 : std::nullopt;
    context.print(diagnostics);
    if (!suggestion) return ExitCode::bad_input;
    context.io.write_err(inert(visible_lines(suggestion->summary)));
    return context.deliver_to_edit(suggestion->mapping, output_);
  }

  /// An empty one where none was named.
  [[nodiscard]] std::optional<Codebook> read_codebook(Diagnostics& diagnostics) const {
    if (codebook_.empty()) return Codebook{};
    Input input{codebook_};  // whatever its ending says: the platform's own is .txt
    const auto source = read_source(input, diagnostics);
    return source ? input::read_codebook(source->name(), source->text(), diagnostics)
                  : std::nullopt;
  }

  /// A mapping names a path as seen from where it is.
  [[nodiscard]] std::string seen_from_mapping(const std::string& name) const {
    const fs::path folder = fs::path(output_).parent_path();
    if (!is_path(name) || folder.empty() || fs::path(name).is_absolute()) return name;
    std::error_code ignored;
    const std::string path = fs::relative(name, folder, ignored).string();
    return is_path(path) ? path : "./" + path;
  }

  [[nodiscard]] bool is_table() const {
    return output_.empty() || output_ == "-" || output_.ends_with(".csv");
  }
  [[nodiscard]] bool is_lines() const {
    return output_.ends_with(".jsonl") || output_.ends_with(".ndjson");
  }

  ExitCode write(const Context& context, const std::vector<Answers>& people) const {
    const Questionnaire& questionnaire = *people.front().questionnaire;
    if (is_table()) {
      std::vector<Response> responses;
      for (const Answers& person : people) responses.push_back(person.response);
      return context.deliver(own_table(questionnaire, responses), output_);
    }
    if (is_lines()) {
      std::string lines;
      for (const Answers& person : people)
        lines += answers_json_line(questionnaire, person.response);
      return context.deliver(lines, output_);
    }
    return write_files(context, people);
  }

  /// Nothing that is there already is written over: somebody may have corrected it by hand.
  ExitCode write_files(const Context& context, const std::vector<Answers>& people) const {
    Diagnostics diagnostics;
    std::set<std::string> taken;
    std::vector<std::pair<std::string, std::string>> files;
    std::error_code ignored;
    for (std::size_t i = 0; i < people.size(); ++i) {
      const std::string name = file_name(people[i].response, i + 1, taken);
      const std::string path = (fs::path(output_) / name).string();
      if (fs::exists(path, ignored))
        diagnostics.error("U0110", Place{}, "`" + path + "` is there already; nothing was written",
                          "choose another folder with -o");
      files.emplace_back(path, answers_yaml(*people[i].questionnaire, people[i].response));
    }
    if (!diagnostics.has_errors()) {
      fs::create_directories(output_, ignored);  // said when a file cannot be written
      for (const auto& [path, text] : files)
        if (replace_file(path, std::nullopt, text, diagnostics) != Saved::yes) break;
    }
    context.print(diagnostics);
    if (diagnostics.has_errors()) return ExitCode::bad_input;
    context.say("Wrote " + counted(static_cast<long>(files.size()), "file", "files") + " into " +
                output_);
    return ExitCode::ok;
  }

  std::vector<std::string> paths_;
  std::string output_, codebook_;
  bool keep_going_ = false, suggest_ = false;
  QuestionnaireFlags questionnaire_;
};

}  // namespace

extern const CommandRow import_command = {
    "import",
    "Assess",
    "import FILE...",
    "answers from the exports of online forms, by a mapping",
    "  readiness import export.csv -q my-questionnaire/ --suggest > map.yaml\n"
    "  readiness import raw.csv --suggest --codebook dictionary.csv > map.yaml\n"
    "  readiness import export.csv --map map.yaml -o answers.csv\n"
    "  readiness import export.xlsx --map map.yaml -o answers/",
    made<ImportCommand>};

}  // namespace readiness::cli
