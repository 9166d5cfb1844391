#include "answers/save.hpp"

#include "base/scratch_folder.hpp"
#include "everything.hpp"
#include "unit/answers/answering.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

using namespace readiness;

namespace {

std::string content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void write(const std::string& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

const Questionnaire& of_sample() {
  static const Questionnaire questionnaire = sample::load();
  return questionnaire;
}

AnswersFile opened(const std::string& path) {
  Diagnostics diagnostics;
  auto document = parse_yaml(Source(path, content(path)), diagnostics);
  REQUIRE(document);
  auto response = bind(*document, of_sample(), diagnostics);
  REQUIRE(response);
  return {of_sample(), *document, *response, path};
}

const AnswerPlace rule{QuestionId{2}, false};

Answer level(int number) {
  Answer answer;
  answer.value = Leveled{number};
  return answer;
}

Saved save(AnswersFile& file) {
  Diagnostics diagnostics;
  const Saved saved = file.save(diagnostics);
  CHECK(diagnostics.has_errors() == (saved == Saved::failed));
  return saved;
}

}  // namespace

TEST_CASE("an answer is in the text, in the response and on disk") {
  const ScratchFolder folder;
  const std::string path = folder.file("a.yaml");
  AnswersFile file = new_answers_file(of_sample(), {}, path);
  CHECK(save(file) == Saved::yes);
  CHECK(content(path) == file.text());
  Diagnostics diagnostics;
  CHECK(file.put(rule, level(2), diagnostics));
  CHECK(content(path) != file.text());
  CHECK(save(file) == Saved::yes);
  CHECK(content(path) == file.text());
  CHECK(content(path).find("  work.rule: 2 ") != std::string::npos);
  CHECK(std::get<Leveled>(file.response().answers[rule.question]->value).level == 2);
  CHECK(std::distance(std::filesystem::directory_iterator(folder.file("")), {}) == 1);
}

TEST_CASE("a file that somebody changed, removed or made meanwhile is left alone") {
  const ScratchFolder folder;
  const std::string path = folder.file("a.yaml");
  write(path, sample::by_lead);
  AnswersFile file = opened(path);
  Diagnostics diagnostics;
  CHECK(file.put(rule, level(2), diagnostics));
  write(path, sample::by_lead + "# theirs\n");
  CHECK(save(file) == Saved::changed_by_others);
  CHECK(content(path) == sample::by_lead + "# theirs\n");
  std::filesystem::remove(path);
  CHECK(save(file) == Saved::changed_by_others);
  CHECK_FALSE(std::filesystem::exists(path));
  const std::string other = folder.file("b.yaml");
  file.move_to(other);
  write(other, "theirs");
  CHECK(save(file) == Saved::changed_by_others);
  CHECK(content(other) == "theirs");
  std::filesystem::remove(other);
  CHECK(save(file) == Saved::yes);
}

TEST_CASE("a folder that is not there leaves the answer unsaved, and the reason is said") {
  const ScratchFolder folder;
  AnswersFile file = new_answers_file(of_sample(), {}, folder.file("none/a.yaml"));
  Diagnostics diagnostics;
  CHECK(file.save(diagnostics) == Saved::failed);
  CHECK(diagnostics.all().at(0).code == "F0005");
  CHECK(diagnostics.all().at(0).message ==
        "this file cannot be written: No such file or directory");
}

TEST_CASE("permissions stay, and a link still leads to the file") {
  const ScratchFolder folder;
  const std::string path = folder.file("a.yaml"), link = folder.file("link.yaml");
  write(path, sample::by_lead);
  ::chmod(path.c_str(), 0640);
  std::filesystem::create_symlink("a.yaml", link);
  AnswersFile file = opened(link);
  Diagnostics diagnostics;
  CHECK(file.put(rule, level(2), diagnostics));
  CHECK(save(file) == Saved::yes);
  CHECK(std::filesystem::is_symlink(link));
  CHECK(content(path) == file.text());
  struct stat status {};
  ::stat(path.c_str(), &status);
  CHECK((status.st_mode & 0777) == 0640);
}

TEST_CASE("a file written as one pair of brackets is refused, and nothing changes") {
  const ScratchFolder folder;
  const std::string path = folder.file("a.json");
  const std::string json =
      R"({"schema": "readiness/answers@1", "questionnaire": "sample", "respondent": {"role": "lead"}})";
  write(path, json);
  AnswersFile file = opened(path);
  Diagnostics diagnostics;
  CHECK_FALSE(file.put(rule, level(2), diagnostics));
  CHECK(diagnostics.all().at(0).code == "A0501");
  CHECK(file.text() == json);
  CHECK_FALSE(file.response().answers[rule.question]);
}

TEST_CASE("a file is replaced only when it is what was expected") {
  const ScratchFolder folder;
  const std::string path = folder.file("a.yaml");
  Diagnostics diagnostics;
  CHECK(replace_file(path, "old", "new", diagnostics) == Saved::changed_by_others);
  CHECK(!std::filesystem::exists(path));
  CHECK(replace_file(path, std::nullopt, "old", diagnostics) == Saved::yes);
  CHECK(replace_file(path, std::nullopt, "new", diagnostics) == Saved::changed_by_others);
  CHECK(replace_file(path, "other", "new", diagnostics) == Saved::changed_by_others);
  CHECK(content(path) == "old");
  CHECK(replace_file(path, "old", "new", diagnostics) == Saved::yes);
  CHECK(content(path) == "new");
  CHECK(replace_file(folder.file("none/a"), std::nullopt, "x", diagnostics) == Saved::failed);
  CHECK(diagnostics.error_count() == 1);
}
