#include "answers/save.hpp"

#include "answers/bind.hpp"
#include "answers/write.hpp"
#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/output_file.hpp"
#include "document/yaml/yaml.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <utility>

namespace readiness::answers {
namespace {

struct Read {
  Document document;
  Response response;
};

std::optional<Read> read(std::string name, std::string text, const Questionnaire& questionnaire,
                         Diagnostics& diagnostics) {
  auto document = parse_yaml(Source(std::move(name), std::move(text)), diagnostics);
  if (!document) return std::nullopt;
  auto response = bind(*document, questionnaire, diagnostics);
  if (!response) return std::nullopt;
  return Read{std::move(*document), std::move(*response)};
}

std::optional<std::string> content_of(const std::string& path) {
  Diagnostics ignored;
  return read_file(path, Limits{}.bytes, ignored);
}

/// The bytes by which an encoding is known.
std::string beginning_of(const std::string& path) {
  std::string bytes(utf16_sign_size, '\0');
  std::ifstream file(path, std::ios::binary);
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

}  // namespace

Saved replace_file(const std::string& path, const std::optional<std::string>& expected,
                   const std::string& text, Diagnostics& diagnostics) {
  std::error_code unclear;
  const bool is_there = std::filesystem::exists(path, unclear);
  if (is_there != expected.has_value() || (is_there && content_of(path) != expected))
    return Saved::changed_by_others;
  // what is edited in place stays in the encoding of the program that its owner uses
  const std::string bytes = is_there ? encoded_alike(beginning_of(path), text) : text;
  return write_file(path, bytes, diagnostics) ? Saved::yes : Saved::failed;
}

AnswersFile::AnswersFile(const Questionnaire& questionnaire, Document document, Response response,
                         std::string path)
    : questionnaire_(&questionnaire),
      document_(std::move(document)),
      response_(std::move(response)),
      path_(std::move(path)),
      on_disk_(text()) {}

bool AnswersFile::take(std::string text, const Response& wanted, Diagnostics& diagnostics) {
  // What the edit meant is known, so what it did can be checked before anybody relies on it.
  Diagnostics found;
  auto read_back = read(document_.source.name(), std::move(text), *questionnaire_, found);
  if (!read_back || !say_the_same(read_back->response, wanted)) {
    diagnostics.error("A0501", document_.source.whole_file(),
                      "this file is laid out in a way that cannot be edited in place",
                      "continue in a new file: readiness assess --answers-from FILE -o NEW");
    return false;
  }
  document_ = std::move(read_back->document);
  response_ = std::move(read_back->response);
  return true;
}

bool AnswersFile::put(AnswerPlace place, const Answer& answer, Diagnostics& diagnostics) {
  Response wanted = response_;
  (place.is_prediction ? wanted.predictions : wanted.answers)[place.question] = answer;
  return take(with_answer(document_, *questionnaire_, response_, place, answer), wanted,
              diagnostics);
}

bool AnswersFile::ask_also(const std::vector<DimensionId>& also, Diagnostics& diagnostics) {
  Response wanted = response_;
  wanted.also = also;
  return take(with_also(document_, *questionnaire_, also), wanted, diagnostics);
}

bool AnswersFile::name_owners(const std::vector<std::pair<std::string, std::string>>& named,
                              Diagnostics& diagnostics) {
  Response wanted = response_;
  for (const auto& one : named) {
    const auto known = std::find_if(wanted.owners.begin(), wanted.owners.end(),
                                    [&](const auto& each) { return each.first == one.first; });
    if (known == wanted.owners.end())
      wanted.owners.push_back(one);
    else
      known->second = one.second;
  }
  return take(with_owners(document_, wanted.owners), wanted, diagnostics);
}

Saved AnswersFile::save(Diagnostics& diagnostics) {
  if (path_.empty()) return Saved::yes;
  if (on_disk_ == text()) return is_as_saved() ? Saved::yes : Saved::changed_by_others;
  const Saved saved = replace_file(path_, on_disk_, text(), diagnostics);
  if (saved == Saved::yes) on_disk_ = text();
  return saved;
}

bool AnswersFile::is_as_saved() const { return on_disk_ && content_of(path_) == on_disk_; }

void AnswersFile::move_to(std::string path) {
  path_ = std::move(path);
  on_disk_.reset();
}

AnswersFile new_answers_file(const Questionnaire& questionnaire, const Response& response,
                             std::string path) {
  Diagnostics diagnostics;
  auto written = read(path.empty() ? "answers" : path, head_yaml(questionnaire, response),
                      questionnaire, diagnostics);
  if (!written) throw std::logic_error("a new answers file cannot be read back");
  AnswersFile file(questionnaire, std::move(written->document), std::move(written->response), "");
  file.move_to(std::move(path));
  return file;
}

}  // namespace readiness::answers
