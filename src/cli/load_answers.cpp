#include "cli/load_answers.hpp"

#include "answers/bind.hpp"
#include "document/yaml/yaml.hpp"
#include "questionnaire/load/catalogue.hpp"

#include <filesystem>
#include <utility>

namespace readiness::cli {
namespace {

/// Says whether the answers fit the questionnaire; `ok` when they can be scored.
ExitCode check_version(const Source& source, const Pinned& pinned, const Questionnaire& questionnaire,
               const AnswersLoader& loader, Diagnostics& diagnostics) {
  const Place place = source.place(pinned.span);
  const std::string version = questionnaire.id + " " + questionnaire.version;
  switch (match(pinned, questionnaire)) {
    case Match::same:
      return ExitCode::ok;
    case Match::wording_changed:
      diagnostics.warning("A0303", place,
                          "some texts of " + version + " changed since these answers were given",
                          "the numbers compare; read the changed questions once more");
      return ExitCode::ok;
    case Match::scoring_changed:
      if (loader.rescore) {
        diagnostics.warning("A0302", place,
                            "these answers were given under another scoring; they are scored by " +
                                version + " now");
        return ExitCode::ok;
      }
      diagnostics.error(
          "A0302", place,
          "the scoring of " + version + " differs from the one these answers were given under",
          std::string("carry them over with readiness migrate, ") +
              (loader.can_rescore ? "add --rescore to score them by " + version + ", " : "") +
              "or name the old questionnaire with -q");
      return ExitCode::not_comparable;
    case Match::other:
      diagnostics.error(
          "A0301", place,
          "these answers belong to `" + pinned.id + "`, not to `" + questionnaire.id + "`",
          "name the right questionnaire with -q");
      return ExitCode::not_comparable;
  }
  return ExitCode::internal;
}

}  // namespace

std::optional<LoadedAnswers> AnswersLoader::load(const std::string& path, Diagnostics& diagnostics,
                                                 ExitCode& code) const {
  code = ExitCode::bad_input;
  auto document = read(path, diagnostics);
  return document ? load(std::move(*document), diagnostics, code) : std::nullopt;
}

std::optional<Response> AnswersLoader::load(Document document, const Questionnaire& asked,
                                            Diagnostics& diagnostics, ExitCode& code) const {
  code = ExitCode::bad_input;
  const auto pinned = pinned_questionnaire(document, diagnostics);
  return pinned ? bound(std::move(document), *pinned, asked, diagnostics, code) : std::nullopt;
}

std::optional<Document> AnswersLoader::read(const std::string& path,
                                            Diagnostics& diagnostics) const {
  auto text = context.read(path, diagnostics);
  if (!text) return std::nullopt;
  return parse_yaml(Source(path == "-" ? "<stdin>" : path, std::move(*text)), diagnostics);
}

std::optional<Response> AnswersLoader::bound(Document document, const Pinned& pinned,
                                             const Questionnaire& asked, Diagnostics& diagnostics,
                                             ExitCode& code) const {
  code = check_version(document.source, pinned, asked, *this, diagnostics);
  if (code != ExitCode::ok) return std::nullopt;
  auto response = bind(std::move(document), asked, diagnostics);
  if (!response) code = ExitCode::bad_input;
  return response;
}

/// A questionnaire that the answers name and nobody has is a finding at that name.
std::optional<Questionnaire> AnswersLoader::find(const std::string& name, const Place& asked_at,
                                                 Diagnostics& diagnostics) const {
  Diagnostics while_finding;
  auto found = find_questionnaire(name, questionnaire_folders(context.io),
                                  questionnaire.language_for(context.io), while_finding);
  for (Diagnostic diagnostic : while_finding.all()) {
    if (diagnostic.code == "Q0001" && questionnaire.name.empty()) diagnostic.place = asked_at;
    diagnostics.add(std::move(diagnostic));
  }
  if (found && !questionnaire.offers_language(*found, diagnostics)) return std::nullopt;
  return found;
}

std::optional<LoadedAnswers> AnswersLoader::load(Document document, Diagnostics& diagnostics,
                                                 ExitCode& code) const {
  code = ExitCode::bad_input;
  const auto pinned = pinned_questionnaire(document, diagnostics);
  if (!pinned) return std::nullopt;
  const std::string& name = questionnaire.name.empty() ? pinned->id : questionnaire.name;
  // An id from a file is never taken as a path: the file decides about answers, not about folders.
  if (questionnaire.name.empty() && is_path(name)) {
    diagnostics.error("A0304", document.source.place(pinned->span),
                      "a questionnaire is named by its id here, not by a path",
                      "write its id, and name the path with -q");
    return std::nullopt;
  }
  auto found = find(name, document.source.place(pinned->span), diagnostics);
  if (!found) return std::nullopt;
  auto response = bound(std::move(document), *pinned, *found, diagnostics, code);
  if (!response) return std::nullopt;
  return LoadedAnswers{std::move(*found), std::move(*response)};
}

ReadAnswers answers_beside(const Context& context, const std::string& tests) {
  const std::filesystem::path folder = std::filesystem::path(tests).parent_path();
  return [&context, folder](const std::string& name,
                            Diagnostics& diagnostics) -> std::optional<Document> {
    const std::string path = (folder / name).lexically_normal().string();
    auto text = context.read(path, diagnostics);
    if (!text) return std::nullopt;
    return parse_yaml(Source(path, std::move(*text)), diagnostics);
  };
}

}  // namespace readiness::cli
