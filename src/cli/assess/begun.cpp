#include "cli/assess/begun.hpp"

#include "interview/dialogue.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

namespace readiness::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_files = 200;  // of a folder that are looked at

struct Candidate {
  std::string path;
  fs::file_time_type changed;
};

/// The YAML files of a folder, the newest first.
std::vector<Candidate> yaml_files(const std::string& folder) {
  std::vector<Candidate> files;
  std::error_code failed;
  for (fs::directory_iterator each(folder, failed), end; !failed && each != end;
       each.increment(failed)) {
    const fs::path& path = each->path();
    std::error_code unclear;
    const bool is_yaml = path.extension() == ".yaml" || path.extension() == ".yml";
    if (!is_yaml || path.filename().string().starts_with('.') || !each->is_regular_file(unclear))
      continue;
    // "./-x.yaml" stays so, for a name that begins like a flag
    const bool is_short = folder == "." && !path.filename().string().starts_with('-');
    const fs::path shown = is_short ? path.filename() : path;
    files.push_back({shown.string(), each->last_write_time(unclear)});
  }
  std::sort(files.begin(), files.end(), [](const Candidate& a, const Candidate& b) {
    return a.changed != b.changed ? a.changed > b.changed : a.path < b.path;
  });
  if (files.size() > most_files) files.resize(most_files);
  return files;
}

/// What says that it holds answers, and can be changed in place.
std::optional<Document> answers_at(const std::string& path) {
  Diagnostics ignored;
  auto document = read_to_edit(path, ignored);
  const Node* schema = document ? document->root.find("schema") : nullptr;
  const bool holds_answers = schema && schema->text.starts_with("readiness/answers@");
  return holds_answers ? std::move(document) : std::nullopt;
}

std::optional<Begun> begun_at(const std::string& path, AnswersReader& reader, Date today) {
  auto document = answers_at(path);
  if (!document) return std::nullopt;
  const auto loaded = reader.read(std::move(*document));
  if (!loaded.value) return std::nullopt;
  const Response& response = loaded.value->response;
  const Session session(*loaded.value->questionnaire, response, today);
  const AskReview review = session.review();
  const std::string name = subject_name(response);
  return Begun{path,
               name.empty() ? path : name,
               review.answered,
               review.all,
               scoring_date(response, today),
               review.open.empty(),
               loaded.value->questionnaire->roles[response.role].named};
}

}  // namespace

bool is_answers_file(const std::string& path) {
  std::error_code unclear;
  return fs::is_regular_file(path, unclear) && answers_at(path).has_value();
}

std::vector<Begun> answers_in(const std::string& folder, const ReadingRules& rules) {
  ReadingRules any = rules;
  any.is_one = false;
  AnswersReader reader(any);
  std::vector<Begun> all;
  for (const Candidate& file : yaml_files(folder))
    if (auto begun = begun_at(file.path, reader, rules.today)) all.push_back(std::move(*begun));
  return all;
}

std::vector<Begun> begun_in(const std::string& folder, const ReadingRules& rules) {
  std::vector<Begun> all = answers_in(folder, rules);
  std::erase_if(all, [](const Begun& each) { return each.is_finished; });
  return all;
}

std::string since_text(const Begun& begun, Date today) {
  const int days = today - begun.day;
  return "from " + (days == 0 ? "today" : days == 1 ? "yesterday" : to_long_text(begun.day));
}

std::string text_of(const Begun& begun, Date today) {
  return begun.name + ", " + std::to_string(begun.answered) + " of " + std::to_string(begun.all) +
         " answered, " + since_text(begun, today);
}

}  // namespace readiness::cli
